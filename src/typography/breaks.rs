//! The breaks of a text: its places, and those inside a word that is wider than a line.

use super::rules::Tie::{Bound, Inside, Pause};
use super::rules::{Place, places};
use textwrap::core::display_width;
use unicode_segmentation::UnicodeSegmentation;

/// A place where a line may start or end, and its columns.
#[derive(Clone, Copy)]
pub(super) struct Break {
    /// The place. At both ends of the text, its tie is a pause.
    pub place: Place,
    /// The column where a line that ends here ends, counted from the start of the whole text.
    pub end_column: usize,
    /// The column where a line that starts here starts: the blanks before it are left out.
    pub start_column: usize,
}

impl Break {
    /// Returns the break after this one, which is at a place of the text.
    fn next(&self, text: &str, place: Place) -> Self {
        let piece = &text[self.place.at..place.at];
        let word = piece.trim_end();
        let end_column = self.start_column + display_width(word);
        let start_column = end_column + display_width(&piece[word.len()..]);
        Self {
            place,
            end_column,
            start_column,
        }
    }
}

/// Returns the start of a text, every place where one of its lines may end, and its end.
///
/// From each to the next there are at most `width` columns besides the blanks at the end, or a
/// single grapheme cluster.
pub(super) fn break_up(text: &str, width: usize) -> Vec<Break> {
    let mut clusters = text.grapheme_indices(true);
    let first = clusters.find(|(_, cluster)| !cluster.trim().is_empty());
    let edge = |at| Place { at, tie: Pause };
    let mut previous = Break {
        place: edge(first.map_or(text.len(), |(at, _)| at)),
        end_column: 0,
        start_column: 0,
    };
    let mut ends = places(text);
    ends.push(edge(text.len()));
    let mut breaks = Vec::with_capacity(ends.len() + 1);
    breaks.push(previous);
    for place in ends {
        let mut next = previous.next(text, place);
        if next.end_column - previous.start_column > width {
            for cut in inside(&text[previous.place.at..place.at], previous.place.at) {
                previous = previous.next(text, cut);
                breaks.push(previous);
            }
            next = previous.next(text, place);
        }
        previous = next;
        breaks.push(previous);
    }
    breaks
}

/// Returns the places inside a word that starts at a byte of its text, and may have blanks after it:
/// between all its grapheme clusters, with a weaker tie after a hyphen.
fn inside(piece: &str, start: usize) -> impl Iterator<Item = Place> {
    let clusters = piece.grapheme_indices(true).skip(1);
    // No line starts with a blank.
    let clusters = clusters.filter(|(_, cluster)| !cluster.trim().is_empty());
    clusters.map(move |(at, _)| {
        let is_after_hyphen = piece[..at].ends_with('-');
        Place {
            at: start + at,
            tie: if is_after_hyphen { Bound } else { Inside },
        }
    })
}
