//! The teaser, collapsed to one line.

use crate::rows::{Pair, assert_rows, in_widths};
use depeche::teaser::collapse;

/// Widths, and a teaser with a `|` where it is cut in lines that wide.
const TEASERS: &str = include_str!("../fixtures/teasers.txt");

/// The line of a row in each of its widths, and the one that it shows.
fn collapsed_and_shown(row: &str) -> Vec<Pair> {
    let (widths, teaser) = in_widths(row);
    let line = match teaser.split_once('|') {
        None => format!("▸ {teaser}"),
        Some(("", _)) => "▸…".to_owned(),
        Some((beginning, _)) => format!("▸ {beginning}…"),
    };
    let teaser = teaser.replace('|', "");
    let collapsed = |width| format!("{width} {}", collapse(&teaser, width));
    let pair = |width| (collapsed(width), format!("{width} {line}"));
    widths.map(pair).collect()
}

#[test]
fn a_teaser_is_cut_where_the_rows_say_so() {
    assert_rows(TEASERS, collapsed_and_shown);
}

#[test]
fn marks_before_the_cut_are_dropped_and_make_room() {
    let marks = ", ; . … ... : ! ? - – — « ‹ “ ‘ „ ( [ {".split(' ');
    let marks = marks.flat_map(|mark| ["", " ", "_"].map(|blank| format!("{blank}{mark}")));
    let others = ["(...)", "[…]", "&", "=", "\u{2223}", "(", "\"", "'", "etc."];
    let others = others.map(|mark| format!(" {mark}"));
    let many = [" –", " etc."].map(|mark| mark.repeat(500));
    let all = marks.chain(others).chain(many);
    let rows: Vec<_> = all
        .map(|mark| format!("6-9 oui|{mark} maintenant"))
        .collect();
    assert_rows(&rows.join("\n"), collapsed_and_shown);
}

#[test]
fn one_column_holds_an_ellipsis_and_no_column_holds_nothing() {
    for teaser in ["Le mot", "\u{301}", "日本語"] {
        assert_eq!(collapse(teaser, 1), "…");
        assert_eq!(collapse(teaser, 0), "");
    }
}
