//! The teaser, collapsed to one line.

use crate::rows::rows;
use depeche::teaser::collapse;

/// Widths, and a teaser with a `|` where it is cut in lines that wide.
const TEASERS: &str = "
# a teaser that fits is whole
8-80 Un mot
7 Un| mot

# the cut falls where nothing tears
12-17 Le traité| d'Aix est signé par tous
18-22 Le traité d'Aix| est signé par tous
28-32 Le traité d'Aix est signé| par tous

# the cut tears if all else leaves more than half of the room empty
6-9 oui| le pays
10-12 oui le| pays
9-15 dit-on|, parmi les gens
16-19 dit-on, parmi| les gens
20 dit-on, parmi les| gens
5-15 un| cessez-le-feu

# the cut may part what makes one sense
15-21 Hier, quatre| hommes ont fui

# an etc. before the cut is dropped, and the cut may fall before it
15-19 La pluie|, le vent, etc. ont tout emporté
20-34 La pluie, le vent|, etc. ont tout emporté
35-41 La pluie, le vent, etc. ont tout| emporté

# the cut falls where no line may end only if no better place fits
6-13 dit|, depuis 13 ans, que M. Roy viendra
14-20 dit, depuis| 13 ans, que M. Roy viendra
21-28 dit, depuis 13 ans|, que M. Roy viendra
4-8 M|. Roy viendra
9 M. Roy| viendra
5-9 17|_pays signent
10 17_pays| signent

# marks before the cut are dropped and make room
8 oui...
6-7 oui|...

# an opening quote alone before the cut is dropped
6-10 dit| « oui » hier
6-8 dit| \" oui \" hier
6-8 dit| ' oui ' hier
6-10 dit| (« oui ») hier
3-5 |« anticonstitutionnel
6 « a|nticonstitutionnel
3-5 |\" anticonstitutionnel
6 \" a|nticonstitutionnel

# what closes before the cut is kept, and so is a mark inside a word
8-9 \"oui\"|, dit-il
8-9 'oui'|, dit-il
10-11 « oui »|, dit-il
7-12 12 %|, soit autant
6-9 C++|, un langage

# the cut falls between grapheme clusters if no word fits
4 e\u{301}|toile
5 e\u{301}t|oile
8 e\u{301}toile
2-4 |日本語
5-6 日|本語
7 日本|語

# the narrowest lines hold what they can
2-3 |Le mot
4 L|e mot
2 \u{301}
2-3 |\u{301}un mot
";

fn assert_collapses(rule: &str, row: &str) {
    let (widths, teaser) = row.split_once(' ').expect("a row starts with widths");
    let (first, last) = widths.split_once('-').unwrap_or((widths, widths));
    let line = match teaser.split_once('|') {
        None => format!("▸ {teaser}"),
        Some(("", _)) => "▸…".to_owned(),
        Some((beginning, _)) => format!("▸ {beginning}…"),
    };
    let [first, last] = [first, last].map(|width| width.parse().expect("a width is a number"));
    for width in first..=last {
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
