//! Where a line of French may end, and what it parts there: texts for each rule.

use crate::marked::{self, Paragraph};
use crate::rows::rows;
use depeche::typography::rules::places;

/// Marked texts, each below the rule that it shows. A `_` is a no-break space.
const TEXTS: &str = include_str!("../fixtures/rules.txt");

fn assert_places(rule: &str, marked: &str) {
    Paragraph::parse(marked).assert_places(rule);
}

#[test]
fn each_rule_ties_what_its_rows_say() {
    for (rule, row) in rows(TEXTS) {
        assert_places(rule, &row);
    }
}

#[test]
fn the_words_of_a_whole_text_are_tied_as_they_are_marked() {
    for paragraph in marked::paragraphs() {
        assert_places("a whole text", paragraph);
    }
}

#[test]
fn an_initial_may_be_one_letter_or_a_letter_and_its_accent() {
    assert_places("precomposed", "É.¦ Zola");
    assert_places("combined", "E\u{301}.¦ Zola");
}

#[test]
fn a_combining_mark_stays_with_the_space_or_the_hyphen_that_bears_it() {
    assert_places("a space", "un¦ \u{301}mot");
    assert_places("a hyphen", "bien-¦\u{301}fait");
}

#[test]
fn only_the_last_of_several_spaces_ends_a_line_and_none_the_paragraph() {
    assert_places("between words", "deux¦ ¦ ^ mots");
    assert_places("at the start", "¦ ¦ mot");
    assert_places("at the end", "mot¦ ¦ ");
}

#[test]
fn a_tilde_is_a_sign_too() {
    assert_eq!(places("~ 5 %"), []);
    assert_eq!(places("~5 pays"), []);
}
