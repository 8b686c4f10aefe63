//! The teaser collapsed: as much of it as one line holds.

use textwrap::core::display_width;
use unicode_segmentation::UnicodeSegmentation;

/// What opens the line of a collapsed teaser: 2 columns.
const MARKER: &str = "▸ ";

/// What ends the line of a teaser that is cut: 1 column.
const ELLIPSIS: &str = "…";

/// Collapses a teaser to one line of at most `width` columns.
///
/// The line is `▸ ` and the whole teaser where that fits. Where it does not, the
/// teaser is cut after the last word that leaves room for an `…`, and what would be
/// astray before the `…` is dropped: punctuation, the space, an opening quote alone.
/// Where not even one word fits, the cut falls between grapheme clusters.
///
/// Two columns hold no more than `▸…`, and one column `…`.
///
/// ```
/// assert_eq!(depeche::teaser::collapse("Un accord, enfin", 13), "▸ Un accord…");
/// ```
#[must_use]
pub fn collapse(teaser: &str, width: usize) -> String {
    let whole = format!("{MARKER}{teaser}");
    if display_width(&whole) <= width {
        return whole;
    }
    let room = width.saturating_sub(display_width(MARKER) + display_width(ELLIPSIS));
    match (width, cut(teaser, room)) {
        (0 | 1, _) => ELLIPSIS.to_owned(),
        (2, _) | (_, "") => format!("{}{ELLIPSIS}", MARKER.trim_end()),
        (_, start) => format!("{MARKER}{start}{ELLIPSIS}"),
    }
}

/// Returns the longest start of a text that fits `room` columns and can stand before
/// an `…`: whole words or, where there are none, whole grapheme clusters.
fn cut(text: &str, room: usize) -> &str {
    let (fitting, rest) = text.split_at(fitting_bytes(text, room));
    let word_end = fitting.len() + rest.find(' ').unwrap_or(rest.len());
    let with_next_word = tidy(&text[..word_end]);
    if with_next_word.len() <= fitting.len() {
        return with_next_word;
    }
    let words = fitting.rfind(' ').map_or("", |end| tidy(&fitting[..end]));
    if words.is_empty() {
        return tidy(fitting);
    }
    words
}

/// Counts the bytes of the grapheme clusters at the start of a text that fit `room`
/// columns.
fn fitting_bytes(text: &str, room: usize) -> usize {
    let mut width = 0;
    let clusters = text.graphemes(true).take_while(|cluster| {
        width += display_width(cluster);
        width <= room
    });
    clusters.map(str::len).sum()
}

/// Drops from the end of a text what would be astray before an `…`.
fn tidy(text: &str) -> &str {
    let astray = |c: char| c.is_whitespace() || ",;:.!?…-–—«‹“‘([".contains(c);
    let tidied = text.trim_end_matches(astray);
    // A straight quote closes after a word; it opens, and is alone, after a space.
    match tidied.strip_suffix(['"', '\'']) {
        Some(before) if before.is_empty() || before.ends_with(char::is_whitespace) => tidy(before),
        _ => tidied,
    }
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
    fn the_cut_falls_after_the_last_whole_word_that_fits() {
        assert_collapses(
            "Le traité d'Aix est signé",
            &[
                (5, "▸ Le…"),
                (11, "▸ Le…"),
                (12, "▸ Le traité…"),
                (17, "▸ Le traité…"),
                (18, "▸ Le traité d'Aix…"),
            ],
        );
    }

    #[test]
    fn punctuation_before_the_cut_is_dropped_and_makes_room() {
        assert_collapses(
            "oui, mais non",
            &[(6, "▸ oui…"), (8, "▸ oui…"), (10, "▸ oui…")],
        );
        assert_collapses(
            "oui : mais non",
            &[(6, "▸ oui…"), (9, "▸ oui…"), (11, "▸ oui…")],
        );
        assert_collapses(
            "oui – mais non",
            &[(6, "▸ oui…"), (9, "▸ oui…"), (11, "▸ oui…")],
        );
        assert_collapses("oui...", &[(8, "▸ oui..."), (7, "▸ oui…"), (6, "▸ oui…")]);
    }

    #[test]
    fn an_opening_quote_alone_before_the_cut_is_dropped() {
        assert_collapses("dit « oui » hier", &[(9, "▸ dit…"), (10, "▸ dit…")]);
        assert_collapses("dit \" oui \" hier", &[(9, "▸ dit…"), (10, "▸ dit…")]);
        assert_collapses("dit (« oui ») hier", &[(10, "▸ dit…")]);
        assert_collapses("« anticonstitutionnel", &[(4, "▸…"), (6, "▸ « a…")]);
    }

    #[test]
    fn a_closing_quote_before_the_cut_is_kept() {
        assert_collapses("\"oui\", dit-il", &[(8, "▸ \"oui\"…"), (9, "▸ \"oui\"…")]);
        assert_collapses("« oui », dit-il", &[(10, "▸ « oui »…"), (11, "▸ « oui »…")]);
    }

    #[test]
    fn where_no_word_fits_the_cut_falls_between_grapheme_clusters() {
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
    }
}
