//! What the typography reaches, measured at every width on three marked texts.

use crate::marked::Paragraph;
use depeche::brief::Brief;
use depeche::typography::{balance, wrap};
use std::ops::RangeInclusive;
use textwrap::core::display_width;

const WIDTHS: RangeInclusive<usize> = 20..=160;
const NARROW: RangeInclusive<usize> = 1..=19;

const MARKED: [&str; 3] = [
    include_str!("../fixtures/syrie.marked.txt"),
    include_str!("../fixtures/crue.marked.txt"),
    include_str!("../fixtures/lait.marked.txt"),
];

/// Reads a marked brief: its headline and its body.
fn read(marked: &str) -> (Paragraph, Vec<Paragraph>) {
    let brief = Brief::parse(marked);
    let body = brief.body.into_iter().map(Paragraph::unmarked).collect();
    (Paragraph::unmarked(brief.headline), body)
}

#[test]
fn no_line_ends_where_french_forbids_it() {
    for (headline, body) in MARKED.map(read) {
        for width in NARROW.chain(WIDTHS) {
            let none: Vec<String> = Vec::new();
            let lines = balance(&headline.text, width);
            let forbidden = headline.forbidden_ends(&lines, width);
            assert_eq!(forbidden, none, "{width} columns");
            for paragraph in &body {
                let lines = wrap(&paragraph.text, width);
                let forbidden = paragraph.forbidden_ends(&lines, width);
                assert_eq!(forbidden, none, "{width} columns");
            }
        }
    }
}

#[test]
fn no_line_is_wider_than_the_width_and_nothing_but_spaces_is_lost() {
    for (headline, body) in MARKED.map(read) {
        for width in NARROW.chain(WIDTHS) {
            let set = body
                .iter()
                .map(|paragraph| (paragraph, wrap(&paragraph.text, width)));
            for (paragraph, lines) in set.chain([(&headline, balance(&headline.text, width))]) {
                for line in &lines {
                    assert!(display_width(line) <= width, "{width} columns: {line}");
                }
                let kept = lines.concat().replace(' ', "");
                assert_eq!(kept, paragraph.text.replace(' ', ""), "{width} columns");
            }
        }
    }
}

#[test]
fn a_paragraph_takes_the_fewest_lines_without_a_runt_and_of_these_the_least_badness() {
    for (_, body) in MARKED.map(read) {
        for width in WIDTHS {
            for paragraph in &body {
                let lines = wrap(&paragraph.text, width);
                let shape = paragraph.shape(&lines, width);
                let best = paragraph.best_shape(width);
                assert_eq!(Some(shape), best, "{width} columns: {lines:#?}");
                assert_eq!(shape.runts, 0, "{width} columns: {lines:#?}");
            }
        }
    }
}

/// Headlines as newspapers have them, at the widths at which an even setting alone would end
/// its lines badly.
const HEADLINES: [&str; 8] = [
    "Le~ gouvernement renonce à~ la~ réforme des~ retraites avant~ l'été",
    "Incendie à~ Lyon¦ : la~ piste criminelle est~ privilégiée par~ les~ enquêteurs",
    "Crise du~ logement¦ : pourquoi~ les~ loyers ne~ baissent pas dans~ les~ grandes villes",
    "Le~ Conseil d'Etat suspend l'arrêté qui~ interdisait la~ baignade",
    "Mme¦ Roy élue à~ la~ tête de~ l'Onu pour~ un~ mandat de~ cinq ans",
    "Cessez-le-feu rompu à~ Alep, selon~ une~ ONG",
    "Football¦ : les~ Bleus battent l'Italie (2-¦1) et~ filent en~ demi-finale",
    "«¦ Nous~ ne~ céderons pas¦ », prévient le~ patron des~ pompiers de~ Paris",
];

#[test]
fn a_headline_takes_the_fewest_lines_of_these_the_fewest_tears_and_then_the_narrowest_line() {
    for headline in HEADLINES.map(Paragraph::unmarked) {
        for width in 20..80 {
            let lines = balance(&headline.text, width);
            let settings = headline.settings(width);
            let best = settings.map(|lines| headline.balance(&lines)).min();
            assert_eq!(
                Some(headline.balance(&lines)),
                best,
                "{width} columns: {lines:#?}"
            );
        }
    }
}

#[test]
fn a_headline_ends_its_lines_where_a_reader_pauses() {
    let pages = [
        (
            24,
            "Incendie à Lyon :\n\
             la piste criminelle\n\
             est privilégiée\n\
             par les enquêteurs",
        ),
        (
            36,
            "Crise du logement :\n\
             pourquoi les loyers ne baissent\n\
             pas dans les grandes villes",
        ),
        (
            36,
            "Le Conseil d'Etat suspend l'arrêté\n\
             qui interdisait la baignade",
        ),
        (
            44,
            "« Nous ne céderons pas », prévient\n\
             le patron des pompiers de Paris",
        ),
    ];
    for (width, page) in pages {
        let headline = page.replace('\n', " ");
        assert_eq!(
            balance(&headline, width).join("\n"),
            page,
            "{width} columns"
        );
    }
}

#[test]
fn a_line_stops_short_rather_than_tear_but_not_by_too_much() {
    let text = "La reprise de la trêve est le but de la visite.";
    let lines = ["La reprise de la", "trêve est le but", "de la visite."];
    assert_eq!(wrap(text, 20), lines);
}

#[test]
fn what_is_wider_than_the_line_gives_way_no_harder_than_it_must() {
    let lines = |text, width, lines: &[&str]| assert_eq!(wrap(text, width), lines);
    // At its own spaces, and if they are not enough before a no-break space.
    lines("24 000 réfugiés", 8, &["24 000", "réfugiés"]);
    lines("17\u{a0}pays", 5, &["17", "\u{a0}pays"]);
    lines("M.  Roy", 3, &["M.", "Roy"]);
    // At a hyphen, even at one that may not end a line otherwise.
    lines("c'est-à-dire", 9, &["c'est-à-", "dire"]);
    // Between grapheme clusters, but not so that a no-break space ends a line.
    lines("nous\u{a0}cherchons", 5, &["nous", "\u{a0}cher", "chons"]);
    lines("e\u{301}toile", 3, &["e\u{301}to", "ile"]);
    // A single cluster stays whole, however wide it is.
    lines("\u{a0}é", 1, &["\u{a0}", "é"]);
    lines("日本", 1, &["日", "本"]);
    // What fits does not give way.
    lines("M. Roy a signé", 6, &["M. Roy", "a", "signé"]);
}

#[test]
fn a_word_and_a_mark_alone_on_the_last_line_are_a_runt() {
    let text = "Nous voulons des accords très solides ?";
    assert_eq!(
        wrap(text, 38),
        ["Nous voulons des accords", "très solides ?"]
    );
    // A quarter of the width is wide enough.
    assert_eq!(
        wrap(text, 36),
        ["Nous voulons des accords très", "solides ?"]
    );
}

#[test]
fn a_line_neither_starts_nor_ends_in_a_space() {
    assert_eq!(wrap(" mot", 3), ["mot"]);
    assert_eq!(wrap("  deux   mots  ", 10), ["deux", "mots"]);
    assert_eq!(wrap("  deux   mots  ", 20), ["deux   mots"]);
    assert_eq!(balance("  ", 20), [""]);
    assert_eq!(wrap("", 20), [""]);
}
