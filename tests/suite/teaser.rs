//! The teaser, collapsed to one line.

use crate::rows::{in_widths, rows};
use depeche::teaser::collapse;

/// Widths, and a teaser with a `|` where it is cut in lines that wide.
const TEASERS: &str = include_str!("../fixtures/teasers.txt");

fn assert_collapses(rule: &str, row: &str) {
    let (widths, teaser) = in_widths(row);
    let line = match teaser.split_once('|') {
        None => format!("▸ {teaser}"),
        Some(("", _)) => "▸…".to_owned(),
        Some((beginning, _)) => format!("▸ {beginning}…"),
    };
    for width in widths {
        let collapsed = collapse(&teaser.replace('|', ""), width);
        assert_eq!(collapsed, line, "{rule}: {width} columns");
    }
}

#[test]
fn a_teaser_is_cut_where_the_rules_say_so() {
    for (rule, row) in rows(TEASERS) {
        assert_collapses(rule, &row);
    }
}

#[test]
fn marks_before_the_cut_are_dropped_and_make_room() {
    let marks = ", ; . … ... : ! ? - – — « ‹ “ ‘ „ ( [ {".split(' ');
    let others = ["(...)", "[…]", "&", "=", "∣", "(", "\"", "'", "etc."];
    let many = [" –", " etc."].map(|mark| mark.repeat(500));
    let others = others.into_iter().chain(many.iter().map(String::as_str));
    for mark in others {
        assert_collapses("set off", &format!("6-9 oui| {mark} maintenant"));
    }
    for mark in marks {
        assert_collapses("beside a word", &format!("6-9 oui|{mark} maintenant"));
        assert_collapses("after a space", &format!("6-9 oui| {mark} maintenant"));
        assert_collapses("set off", &format!("6-9 oui|\u{a0}{mark} maintenant"));
    }
}

#[test]
fn one_column_holds_an_ellipsis_and_none_nothing() {
    for teaser in ["Le mot", "\u{301}", "日本語"] {
        assert_eq!(collapse(teaser, 1), "…");
        assert_eq!(collapse(teaser, 0), "");
    }
}

#[test]
fn an_empty_teaser_stays_empty() {
    for width in [0, 1, 80] {
        assert_eq!(collapse("", width), "");
        assert_eq!(collapse("  ", width), "");
    }
}
