//! The teaser collapsed: as much of it as one line holds.

use crate::typography::marks::OPENING;
use crate::typography::rules::{Place, Tie, places};
use textwrap::core::display_width;
use unicode_segmentation::UnicodeSegmentation;

/// What opens the line of a collapsed teaser: 2 columns.
const MARKER: &str = "▸ ";

/// What ends the line of a teaser that is cut: 1 column.
const ELLIPSIS: &str = "…";

/// Collapses a teaser to one line of at most `width` columns.
///
/// The line is `▸ ` and the whole teaser if that fits. If not, the teaser is cut, and an `…`
/// stands for the rest. The cut falls at the last place where a line may end and the tie is not
/// close, if that fills at least half of the columns between `▸ ` and `…`; else at the last place
/// where a line may end; else after the last whole word; else between two grapheme clusters. What
/// would be stray before the `…` is dropped: punctuation, spaces, an opening quote alone, and
/// `etc.`, which the `…` already says.
///
/// If nothing is left to stand before the `…`, the line is `▸…`, or `…` in one column. At width
/// 0, and for a teaser of nothing but spaces, it is empty.
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
/// It is empty if there is none.
fn cut(text: &str, room: usize) -> &str {
    let limit = limit(text, room);
    // A tie depends on no more than some words after it, and the rest of a long teaser takes time.
    let mut spaces = (limit..text.len()).filter(|&at| text.as_bytes()[at] == b' ');
    let near = spaces.nth(3).unwrap_or(text.len());
    let mut places = places(&text[..near]);
    // No line may end before an `etc.`, but a cut may.
    let before_etc = text.match_indices(" etc").map(|(at, _)| at);
    places.extend(before_etc.map(|at| Place { at, tie: Tie::Free }));
    let at_most = |tie| {
        let places = places.iter().filter(move |place| place.tie <= tie);
        places.map(|place| place.at)
    };
    let blanks = text.match_indices(char::is_whitespace);
    let clusters = text.grapheme_indices(true);

    beginning(text, limit, at_most(Tie::Loose))
        .filter(|beginning| 2 * display_width(beginning) >= room)
        .or_else(|| beginning(text, limit, at_most(Tie::Close)))
        .or_else(|| beginning(text, limit, blanks.map(|(at, _)| at)))
        .or_else(|| beginning(text, limit, clusters.map(|(at, _)| at)))
        .unwrap_or_default()
}

/// Returns a text up to the last of its `ends` within `limit`, tidied, unless nothing is left.
///
/// The ends and the limit are bytes of the text. Its own end counts as one of the ends.
fn beginning(text: &str, limit: usize, ends: impl Iterator<Item = usize>) -> Option<&str> {
    let within = ends.chain([text.len()]).filter(|&end| end <= limit);
    let beginning = tidy(&text[..within.max()?]);
    (!beginning.is_empty()).then_some(beginning)
}

/// Returns the bytes of the longest beginning of a text that fits `room` columns, if the stray
/// clusters at its end take none.
fn limit(text: &str, room: usize) -> usize {
    let mut width = 0;
    let clusters = text.graphemes(true).take_while(|cluster| {
        width += display_width(cluster);
        width <= room || is_stray(cluster)
    });
    clusters.map(str::len).sum()
}

/// Drops from the end of a text what would be stray before an `…`.
fn tidy(mut text: &str) -> &str {
    loop {
        let mut clusters = text.grapheme_indices(true);
        let last = clusters
            .rfind(|&(at, cluster)| !is_stray(cluster) && !is_opening_quote(&text[..at], cluster));
        let end = last.map_or(0, |(at, cluster)| at + cluster.len());
        text = text[..end].trim_end();
        match text.strip_suffix("etc") {
            Some(rest) if !rest.ends_with(char::is_alphanumeric) => text = rest,
            _ => return text,
        }
    }
}

/// Tells whether a grapheme cluster is blank, or a mark that means nothing before an `…`.
fn is_stray(cluster: &str) -> bool {
    let is_mark = |c| matches!(c, ',' | ';' | ':' | '.' | '!' | '?' | '…' | '-' | '–' | '—');
    let is_dropped = |c: char| c.is_whitespace() || is_mark(c) || OPENING.contains(&c);
    cluster.chars().all(is_dropped)
}

/// Tells whether a grapheme cluster is a straight quote that opens: one with a blank or nothing
/// before it.
fn is_opening_quote(before: &str, cluster: &str) -> bool {
    let is_quote = matches!(cluster, "\"" | "'");
    is_quote && (before.is_empty() || before.ends_with(char::is_whitespace))
}
