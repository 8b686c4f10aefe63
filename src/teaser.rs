//! The teaser collapsed: as much of it as one line holds.

use crate::typography::marks::{closes, is_marks, is_opening};
use crate::typography::rules::{Tie, places};
use textwrap::core::display_width;
use unicode_segmentation::UnicodeSegmentation;

/// What opens the line of a collapsed teaser: 2 columns.
const MARKER: &str = "▸ ";

/// What ends the line of a teaser that is cut: 1 column.
const ELLIPSIS: &str = "…";

/// Collapses a teaser to one line of at most `width` columns.
///
/// The line is `▸ ` and the whole teaser if that fits. If not, the teaser is cut, and an `…`
/// stands for the rest. The cut falls at the last place that fits where the tie is loose or weaker,
/// if that fills at least half of the columns between `▸ ` and `…`; else at the last one where it
/// is close or weaker; else at the last one; else between two grapheme clusters. What would be stray
/// before the `…` is dropped first, from the whole teaser too: blanks, marks that separate or open,
/// words of marks alone that close nothing, and `etc.`, which the `…` already says.
///
/// If nothing is left to stand before the `…`, the line is `▸…`, or `…` in one column. At width
/// 0, and for a teaser of nothing but blanks, it is empty.
///
/// ```
/// assert_eq!(depeche::teaser::collapse("Un accord, enfin", 13), "▸ Un accord…");
/// ```
#[must_use]
pub fn collapse(teaser: &str, width: usize) -> String {
    let teaser = teaser.trim();
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
        (2, _) | (_, "") => format!("{}{ELLIPSIS}", MARKER.trim_end()), // 2 hold no space
        (_, start) => format!("{MARKER}{start}{ELLIPSIS}"),
    }
}

/// Returns the best beginning of a text that fits `room` columns and can stand before an `…`.
/// It is empty if there is none.
fn cut(text: &str, room: usize) -> &str {
    let ends = places(text);
    let at_most = |tie| {
        let tied = ends.iter().filter(move |place| place.tie <= tie);
        beginning(text, room, tied.map(|place| place.at))
    };
    let clusters = text.grapheme_indices(true).map(|(at, _)| at);

    at_most(Tie::Loose)
        .filter(|start| 2 * display_width(start) >= room)
        .or_else(|| at_most(Tie::Close))
        .or_else(|| at_most(Tie::Bound))
        .or_else(|| beginning(text, room, clusters))
        .unwrap_or_default()
}

/// Returns the last beginning of a text that ends at one of these bytes, or at its own end, and
/// fits `room` columns when it is tidied; `None` if nothing is left of it.
fn beginning(text: &str, room: usize, ends: impl Iterator<Item = usize>) -> Option<&str> {
    let tidied = ends.chain([text.len()]).map(|end| tidy(&text[..end]));
    let fitting = tidied.take_while(|start| display_width(start) <= room);
    fitting.filter(|start| !start.is_empty()).last()
}

/// Drops from the end of a text what would be stray before an `…`.
fn tidy(mut text: &str) -> &str {
    loop {
        text = text.trim_end_matches(is_stray);
        let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
        let is_stray_word = word == "etc" || (is_marks(word) && !closes(word));
        if text.is_empty() || !is_stray_word {
            return text;
        }
        text = &text[..text.len() - word.len()];
    }
}

/// Tells whether a character is a blank, or a mark that means nothing before an `…`.
fn is_stray(c: char) -> bool {
    let separates = matches!(c, ',' | ';' | ':' | '.' | '!' | '?' | '…' | '-' | '–' | '—');
    c.is_whitespace() || separates || is_opening(c)
}
