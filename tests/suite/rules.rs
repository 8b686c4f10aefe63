//! Where a line of French may end, and what it parts there: texts for each rule.

use crate::marked::{self, Paragraph};
use crate::rows::rows;
use depeche::typography::rules::{Tie, places};

/// Marked texts, each below the rule that it shows. A `_` is a no-break space.
const TEXTS: &str = include_str!("../fixtures/rules.txt");

#[test]
fn each_rule_ties_what_its_rows_say() {
    for (rule, row) in rows(TEXTS) {
        Paragraph::parse(&row).assert_places(rule);
    }
}

#[test]
fn the_words_of_a_whole_text_are_tied_as_they_are_marked() {
    for paragraph in marked::paragraphs() {
        Paragraph::parse(paragraph).assert_places("a whole text");
    }
}

#[test]
fn a_blank_with_a_combining_mark_is_no_place() {
    assert_eq!(places("un \u{301}mot"), []);
}

#[test]
fn a_run_of_blanks_is_one_place_and_the_ends_of_a_text_are_none() {
    Paragraph::parse("deux^   mots").assert_places("between words");
    Paragraph::parse("le \u{a0} mot").assert_places("with a no-break space");
    Paragraph::parse("  mot  ").assert_places("at the ends");
}

#[test]
fn a_tilde_is_a_sign_too() {
    let ties = |text| places(text).into_iter().map(|place| place.tie);
    assert!(ties("~ 5 %").eq([Tie::Bound, Tie::Bound]));
    assert!(ties("~5 pays").eq([Tie::Bound]));
}
