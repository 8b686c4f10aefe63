//! What holds of any text at any width.

use crate::marked::{Paragraph, paragraphs};
use depeche::teaser::collapse;
use depeche::typography::{balance, wrap};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use std::ops::Range;
use textwrap::core::display_width;
use unicode_segmentation::UnicodeSegmentation;

/// What is hard to break, between bars.
const HARD: &str = " | |  |-|\u{a0}|\u{202f}|\u{301}|\u{200d}|e\u{301}|«|»|…|👨‍👩‍👧‍👦|👍🏽|🇫🇷|❤️|\
    日本|한국|\u{1100}\u{1161}|नि|\u{d4e}|M.|17|c'est-à-dire|anticonstitutionnellement";

/// Words and marked units, between bars. No rule says anything of two units that stand side by
/// side, except that `etc.` stays with any: so none of them ends a sentence or has a dash.
const UNITS: &str = "le~|de~|à~|qu'il~|d’une~|est~|réfugiés|l'accord|anticonstitutionnellement|\
    cessez-le-feu|c'est-¦à-¦dire|a-¦t-¦il|peut-être|&|etc.,|Syrie¦ :|«¦ mot¦ »|(¦ mot¦ )|\
    «\u{a0}deux^ mots\u{a0}»,|«¦ cessez-le-feu¦ »,|26,2¦ %|18¦ °C|24¦ 000¦ pays|17¦ pays|\
    24\u{202f}000¦ pays|17¦ porte-avions|11-¦12¦ février¦ 2016,|22¦ h¦ 30,|M.¦ Roy,|MM.¦ Roy,|\
    J.-¦P.¦ Roy,|Mme¦ É.¦ Roy,|n°¦ 5,|art.¦ 49,|Louis¦ XVI,|François¦ Ier,|John~ Roy,|CAC~ 40,|\
    trois^ pays|grands^ pays|très^ bien|trente^ millions^ d'euros|soleils,¦ etc.,";

/// Any text without control characters.
fn any_text() -> impl Strategy<Value = String> {
    let hard = select(HARD.split('|').collect::<Vec<_>>());
    let pieces = prop_oneof![3 => hard.prop_map(str::to_owned), 1 => "\\PC{0,12}"];
    vec(pieces, 0..40).prop_map(|pieces| pieces.concat())
}

/// A marked paragraph that reads like French.
fn paragraph(units: Range<usize>) -> impl Strategy<Value = Paragraph> {
    let unit = select(UNITS.split('|').collect::<Vec<_>>());
    vec(unit, units).prop_map(|units| {
        let text = units.join(" ").replace(" etc.,", "¦ etc.,");
        let text = text.replace("¦¦", "¦").replace("~¦", "¦");
        Paragraph::parse(text.trim_end_matches('~'))
    })
}

/// A marked paragraph of French.
fn french() -> impl Strategy<Value = Paragraph> {
    let paragraphs = select(paragraphs().collect::<Vec<_>>());
    prop_oneof![paragraphs.prop_map(Paragraph::parse), paragraph(1..60)]
}

/// Narrow widths, where rules give way, as often as the widths of real terminals.
fn width() -> impl Strategy<Value = usize> {
    prop_oneof![1..20usize, 20..200usize]
}

/// The grapheme clusters of a text, without its spaces, one of which may end a cluster.
fn clusters(text: &str) -> impl Iterator<Item = &str> {
    let clusters = text.graphemes(true);
    let clusters = clusters.map(|cluster| cluster.trim_end_matches(' '));
    clusters.filter(|cluster| !cluster.is_empty())
}

fn assert_lines(text: &str, lines: &[&str], width: usize) -> Result<(), TestCaseError> {
    let kept = lines.iter().flat_map(|line| clusters(line));
    prop_assert!(kept.eq(clusters(text)), "{lines:?}");
    for line in lines {
        let fits = display_width(line) <= width || line.graphemes(true).count() == 1;
        prop_assert!(fits, "{line:?} is wider than {width}");
        let starts_in_space = line.graphemes(true).next() == Some(" ");
        prop_assert!(!starts_in_space && !line.ends_with(' '), "{line:?}");
        prop_assert!(lines.len() == 1 || !line.is_empty(), "{lines:?}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 4000,
        // What fails is shrunk and printed; it goes into a test with a name.
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn lines_are_slices_that_fit_and_lose_nothing_but_spaces(
        text in any_text(),
        width in width(),
    ) {
        assert_lines(&text, &wrap(&text, width), width)?;
        assert_lines(&text, &balance(&text, width), width)?;
    }

    #[test]
    fn a_collapsed_teaser_is_one_line_that_fits(text in any_text(), width in width()) {
        let line = collapse(&text, width);
        prop_assert!(display_width(&line) <= width, "{line:?}");
        let text = text.trim_matches(' ');
        if text.is_empty() {
            prop_assert_eq!(line, "");
        } else if line != format!("▸ {text}") {
            let start = line.strip_suffix('…').expect("a cut teaser ends in …");
            let start = start.trim_start_matches(['▸', ' ']);
            prop_assert!(start.is_empty() || text.contains(start), "{line:?}");
            prop_assert!(!start.ends_with(' '), "{line:?}");
        }
    }

    #[test]
    fn no_line_ends_where_french_forbids_it(paragraph in french(), width in width()) {
        for set in [wrap, balance] {
            let lines = set(&paragraph.text, width);
            let parted = paragraph.parted(&lines, width);
            prop_assert!(parted.is_empty(), "{parted:?}");
        }
    }

    #[test]
    fn no_setting_of_a_short_text_is_better(paragraph in paragraph(1..8), width in 8..60usize) {
        paragraph.assert_best(width);
    }
}
