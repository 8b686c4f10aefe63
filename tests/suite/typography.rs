//! The shape of paragraphs and of headlines.

use crate::marked::{Paragraph, Setter, TEXTS, blocks};
use crate::rows::{Pair, assert_rows, in_widths};
use depeche::typography::rules::Tie;
use depeche::typography::{balance, wrap};

/// Widths, and a paragraph with a `|` where a new line starts in lines that wide.
const PARAGRAPHS: &str = include_str!("../fixtures/paragraphs.txt");

/// Headlines, in the same way.
const HEADLINES: &str = include_str!("../fixtures/headlines.txt");

/// The lines of a row in each of its widths, and those that it shows.
fn set_and_shown(set: Setter) -> impl Fn(&str) -> Vec<Pair> {
    move |row| {
        let (widths, text) = in_widths(row);
        let shown: Vec<_> = text.split('|').map(str::trim_end).collect();
        let text = text.replace('|', "");
        let row = |width, lines: &[&str]| format!("{width} {}", lines.join("|"));
        let pair = |width| (row(width, &set(&text, width)), row(width, &shown));
        widths.map(pair).collect()
    }
}

#[test]
fn the_lines_of_a_paragraph_end_where_the_rows_say_so() {
    assert_rows(PARAGRAPHS, set_and_shown(wrap));
}

#[test]
fn the_lines_of_a_headline_end_where_the_rows_say_so() {
    assert_rows(HEADLINES, set_and_shown(balance));
}

#[test]
fn neither_a_bound_tie_nor_a_word_is_parted_if_it_fits_a_line() {
    for paragraph in blocks().map(Paragraph::parse) {
        for width in 1..200 {
            for (way, set) in [("wrap", wrap as Setter), ("balance", balance)] {
                let lines = set(&paragraph.text, width);
                for tie in [Tie::Bound, Tie::Inside] {
                    let parted = paragraph.parted(tie, &lines, width);
                    assert!(
                        parted.is_empty(),
                        "{way}, {width} columns, {tie:?}: {parted:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_best_setting_of_a_few_words_is_found() {
    for paragraph in blocks() {
        let words: Vec<_> = paragraph.split(' ').collect();
        // Groups of words whose marks hold without the others: none ends at a tie or a sentence's end.
        let tied = ["^", "~", "¦", ".‖", "?‖", "!‖"];
        let groups = words.chunk_by(|word, _| tied.iter().any(|&end| word.ends_with(end)));
        let groups: Vec<_> = groups.map(|group| group.join(" ")).collect();
        for words in groups.chunks(3) {
            let words = Paragraph::parse(&words.join(" "));
            for width in 8..60 {
                words.assert_best(width);
            }
        }
    }
}

#[test]
fn the_best_setting_of_a_headline_is_found() {
    let [.., headlines] = TEXTS;
    for headline in headlines.lines().map(Paragraph::parse) {
        for width in 20..80 {
            headline.assert_best(width);
        }
    }
}

#[test]
fn a_line_neither_starts_nor_ends_in_a_blank() {
    assert_eq!(wrap(" mot", 3), ["mot"]);
    assert_eq!(wrap("  deux   mots  ", 10), ["deux", "mots"]);
    assert_eq!(wrap("  deux   mots  ", 20), ["deux   mots"]);
    assert_eq!(wrap("\u{a0}17\u{a0}pays\u{a0}", 4), ["17", "pays"]);
    assert_eq!(balance("  ", 20), [""]);
    assert_eq!(wrap("", 20), [""]);
}
