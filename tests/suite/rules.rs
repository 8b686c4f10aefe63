//! Where a line of French may end, and what it parts there: texts for each rule.

use crate::marked::{self, Paragraph};
use crate::rows::{Pair, assert_rows};
use depeche::typography::rules::{Tie, places};

/// Marked texts, each below the rule that it shows.
const TEXTS: &str = include_str!("../fixtures/rules.txt");

/// The places that the program finds in a marked text, and those that are marked.
fn found_and_marked(row: &str) -> [Pair; 1] {
    let marked = Paragraph::parse(row);
    [(marked.found(), marked.to_string())]
}

#[test]
fn each_rule_ties_what_its_rows_say() {
    assert_rows(TEXTS, found_and_marked);
}

#[test]
fn the_words_of_a_whole_text_are_tied_as_they_are_marked() {
    assert_rows(&marked::TEXTS.join("\n"), found_and_marked);
}

#[test]
fn a_blank_with_a_combining_mark_is_no_place() {
    assert_eq!(places("un \u{301}mot"), []);
}

#[test]
fn a_run_of_blanks_is_one_place_and_the_ends_of_a_text_are_none() {
    assert_rows("deux^   mots\nle _ mot\n  mot  ", found_and_marked);
}

#[test]
fn a_tilde_stays_with_its_figure() {
    // In a row a ~ is a mark.
    let ties = |text| -> Vec<_> { places(text).iter().map(|place| place.tie).collect() };
    assert_eq!(ties("~ 5 %"), [Tie::Bound, Tie::Bound]);
    assert_eq!(ties("~5 pays"), [Tie::Bound]);
}
