//! The teaser collapsed: as much of it as one line holds.

use crate::typography::rules::places;
use textwrap::core::display_width;
use unicode_segmentation::UnicodeSegmentation;

/// What opens the line of a collapsed teaser: 2 columns.
const MARKER: &str = "▸ ";

/// What ends the line of a teaser that is cut: 1 column.
const ELLIPSIS: &str = "…";

/// Collapses a teaser to one line of at most `width` columns.
///
/// The line is `▸ ` and the whole teaser if that fits. If not, the teaser is cut, and an `…`
/// stands for the rest. The cut falls where a line may end and tears nothing, if that fills
/// at least half of the room; else at the last place where a line may end; else after the
/// last whole word; else between two grapheme clusters. What would be astray before the `…`
/// is dropped: punctuation, spaces, an opening quote alone.
///
/// Two columns hold no more than `▸…`, and one column `…`. At width 0 the line is empty, and so
/// it is if the teaser is.
///
/// ```
/// assert_eq!(depeche::teaser::collapse("Un accord, enfin", 13), "▸ Un accord…");
/// ```
#[must_use]
pub fn collapse(teaser: &str, width: usize) -> String {
    let teaser = teaser.trim_matches(' ');
    if teaser.is_empty() {
        return String::new();
    }
    let whole = format!("{MARKER}{teaser}");
    if display_width(&whole) <= width {
        return whole;
    }
    let room = width.saturating_sub(display_width(MARKER) + display_width(ELLIPSIS));
    match (width, cut(teaser, room)) {
        (0, _) => String::new(),
        (1, _) => ELLIPSIS.to_owned(),
        (2, _) | (_, "") => format!("{}{ELLIPSIS}", MARKER.trim_end()),
        (_, beginning) => format!("{MARKER}{beginning}{ELLIPSIS}"),
    }
}

/// Returns the best beginning of a text that fits `room` columns and can stand before an `…`.
/// It is empty if not even one grapheme cluster fits.
fn cut(text: &str, room: usize) -> &str {
    let reach = reach(text, room);
    let calm = places(text).filter(|place| !place.tears);
    let words = text.match_indices(char::is_whitespace);
    let clusters = text.grapheme_indices(true);

    beginning(text, reach, calm.map(|place| place.at))
        .filter(|beginning| 2 * display_width(beginning) >= room)
        .or_else(|| beginning(text, reach, places(text).map(|place| place.at)))
        .or_else(|| beginning(text, reach, words.map(|(at, _)| at)))
        .or_else(|| beginning(text, reach, clusters.map(|(at, _)| at)))
        .unwrap_or_default()
}

/// Returns a text up to the last of its `ends` within `reach`, tidied, unless nothing is left.
///
/// The ends and `reach` are bytes of the text. Its own end counts as one of the ends.
fn beginning(text: &str, reach: usize, ends: impl Iterator<Item = usize>) -> Option<&str> {
    let within = ends.chain([text.len()]).take_while(|&end| end <= reach);
    let beginning = tidy(&text[..within.last()?]);
    (!beginning.is_empty()).then_some(beginning)
}

/// Returns how many bytes of a text fit `room` columns once they are tidied.
fn reach(text: &str, room: usize) -> usize {
    let mut width = 0;
    let clusters = text.graphemes(true).take_while(|cluster| {
        width += display_width(cluster);
        width <= room || is_astray(cluster)
    });
    clusters.map(str::len).sum()
}

/// Drops from the end of a text what would be astray before an `…`.
fn tidy(text: &str) -> &str {
    let mut clusters = text.grapheme_indices(true);
    let last = clusters.rfind(|&(at, cluster)| !is_astray(cluster) && !opens(&text[..at], cluster));
    let end = last.map_or(0, |(at, cluster)| at + cluster.len());
    text[..end].trim_end()
}

/// Tells whether a grapheme cluster is blank, or a mark that means nothing before an `…`.
fn is_astray(cluster: &str) -> bool {
    let astray = |c: char| c.is_whitespace() || ",;:.!?…-–—«‹“‘([".contains(c);
    cluster.chars().all(astray)
}

/// Tells whether a grapheme cluster is a straight quote that opens: it closes after a word,
/// and opens after a blank.
fn opens(before: &str, cluster: &str) -> bool {
    matches!(cluster, "\"" | "'") && !before.ends_with(|c: char| !c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::collapse;

    fn assert_collapses(teaser: &str, lines: &[(usize, &str)]) {
        for &(width, line) in lines {
            assert_eq!(collapse(teaser, width), line, "{width} columns");
        }
    }

    #[test]
    fn a_teaser_that_fits_is_whole() {
        assert_collapses("Un mot", &[(8, "▸ Un mot"), (80, "▸ Un mot"), (7, "▸ Un…")]);
    }

    #[test]
    fn the_cut_falls_where_nothing_tears() {
        assert_collapses(
            "Le traité d'Aix est signé par tous",
            &[
                (12, "▸ Le traité…"),
                (17, "▸ Le traité…"),
                (18, "▸ Le traité d'Aix…"),
                (22, "▸ Le traité d'Aix…"),
                (28, "▸ Le traité d'Aix est signé…"),
                (32, "▸ Le traité d'Aix est signé…"),
            ],
        );
    }

    #[test]
    fn the_cut_tears_if_all_else_leaves_more_than_half_of_the_room_empty() {
        assert_collapses(
            "dit-on, parmi les gens",
            &[
                (9, "▸ dit-on…"),
                (15, "▸ dit-on…"),
                (16, "▸ dit-on, parmi…"),
                (20, "▸ dit-on, parmi les…"),
            ],
        );
        assert_collapses("un cessez-le-feu", &[(11, "▸ un…"), (12, "▸ un cessez…")]);
    }

    #[test]
    fn the_cut_falls_where_no_line_may_end_only_if_no_better_place_fits() {
        assert_collapses(
            "dit, depuis 13 ans, que M. Roy viendra",
            &[
                (17, "▸ dit, depuis…"),
                (21, "▸ dit, depuis 13 ans…"),
                (28, "▸ dit, depuis 13 ans…"),
            ],
        );
        assert_collapses(
            "M. Roy viendra",
            &[(5, "▸ M…"), (8, "▸ M…"), (9, "▸ M. Roy…")],
        );
        assert_collapses(
            "17\u{a0}pays signent",
            &[(6, "▸ 17…"), (10, "▸ 17\u{a0}pays…")],
        );
    }

    #[test]
    fn marks_before_the_cut_are_dropped_and_make_room() {
        for mark in [
            ",", ";", ".", "…", "...", ":", "!", "?", "-", "–", "—", "«", "‹", "“", "‘", "(", "[",
        ] {
            let lines = [(6, "▸ oui…"), (9, "▸ oui…")];
            assert_collapses(&format!("oui{mark} maintenant"), &lines);
            assert_collapses(&format!("oui {mark} maintenant"), &lines);
            assert_collapses(&format!("oui\u{a0}{mark} maintenant"), &lines);
        }
        assert_collapses("oui...", &[(8, "▸ oui..."), (7, "▸ oui…"), (6, "▸ oui…")]);
        assert_collapses(
            &format!("oui{} non", " –".repeat(500)),
            &[(6, "▸ oui…"), (80, "▸ oui…")],
        );
    }

    #[test]
    fn an_opening_quote_alone_before_the_cut_is_dropped() {
        assert_collapses("dit « oui » hier", &[(9, "▸ dit…"), (10, "▸ dit…")]);
        assert_collapses("dit \" oui \" hier", &[(6, "▸ dit…"), (8, "▸ dit…")]);
        assert_collapses("dit ' oui ' hier", &[(6, "▸ dit…"), (8, "▸ dit…")]);
        assert_collapses("dit (« oui ») hier", &[(10, "▸ dit…")]);
        assert_collapses("« anticonstitutionnel", &[(4, "▸…"), (6, "▸ « a…")]);
        assert_collapses("\" anticonstitutionnel", &[(4, "▸…"), (6, "▸ \" a…")]);
    }

    #[test]
    fn a_closing_quote_before_the_cut_is_kept() {
        assert_collapses("\"oui\", dit-il", &[(8, "▸ \"oui\"…"), (9, "▸ \"oui\"…")]);
        assert_collapses("'oui', dit-il", &[(8, "▸ 'oui'…"), (9, "▸ 'oui'…")]);
        assert_collapses("« oui », dit-il", &[(10, "▸ « oui »…"), (11, "▸ « oui »…")]);
    }

    #[test]
    fn the_cut_falls_between_grapheme_clusters_if_no_word_fits() {
        assert_collapses(
            "e\u{301}toile",
            &[
                (4, "▸ e\u{301}…"),
                (5, "▸ e\u{301}t…"),
                (8, "▸ e\u{301}toile"),
            ],
        );
        assert_collapses(
            "日本語",
            &[(4, "▸…"), (5, "▸ 日…"), (6, "▸ 日…"), (7, "▸ 日本…")],
        );
    }

    #[test]
    fn the_narrowest_lines_hold_what_they_can() {
        let lines = [(1, "…"), (2, "▸…"), (3, "▸…"), (4, "▸ L…")];
        assert_collapses("Le mot", &lines);
        assert_collapses("\u{301}", &[(1, "…"), (2, "▸ \u{301}")]);
        assert_collapses("\u{301}un mot", &[(2, "▸…"), (3, "▸ \u{301}…")]);
    }

    #[test]
    fn no_column_holds_nothing() {
        assert_collapses("Le mot", &[(0, "")]);
    }

    #[test]
    fn an_empty_teaser_stays_empty() {
        assert_collapses("", &[(0, ""), (1, ""), (80, "")]);
        assert_collapses("  ", &[(1, ""), (80, "")]);
    }

    #[test]
    fn a_character_that_prepends_is_not_split_from_its_cluster() {
        assert_collapses("oui \u{604}, non", &[(9, "▸ oui \u{604},…")]);
    }
}
