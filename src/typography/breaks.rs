//! The breaks of a text: its places, and those inside a word that is wider than a line.

use super::rules::Tie::{Bound, Inside, Pause};
use super::rules::{Place, places};
use textwrap::core::display_width;
use unicode_segmentation::UnicodeSegmentation;

/// Where a line may start or end, in columns too.
#[derive(Clone, Copy)]
pub(super) struct Break {
    /// The place, or one of the two ends of the text, with the tie of a pause.
    pub place: Place,
    /// The column where a line that ends here ends.
    pub line_end: usize,
    /// The column where a line that starts here starts, after the blanks.
    pub line_start: usize,
}

impl Break {
    /// Returns the break after this one, which is at a place of the text.
    fn next(&self, text: &str, place: Place) -> Self {
        let piece = &text[self.place.at..place.at];
        let word = piece.trim_end();
        let line_end = self.line_start + display_width(word);
        let line_start = line_end + display_width(&piece[word.len()..]);
        Self {
            place,
            line_end,
            line_start,
        }
    }
}

/// Returns the start of a text, every place where one of its lines may end, and its end.
///
/// Between two of them there are at most `measure` columns besides the blanks at the end, or a
/// single grapheme cluster.
pub(super) fn break_up(text: &str, measure: usize) -> Vec<Break> {
    let mut clusters = text.grapheme_indices(true);
    let first = clusters.find(|(_, cluster)| !cluster.trim().is_empty());
    let edge = |at| Place { at, tie: Pause };
    let mut last = Break {
        place: edge(first.map_or(text.len(), |(at, _)| at)),
        line_end: 0,
        line_start: 0,
    };
    let mut ends = places(text);
    ends.push(edge(text.len()));
    let mut breaks = Vec::with_capacity(ends.len() + 1);
    breaks.push(last);
    for place in ends {
        let mut next = last.next(text, place);
        if next.line_end - last.line_start > measure {
            for cut in inside(&text[last.place.at..place.at], last.place.at) {
                last = last.next(text, cut);
                breaks.push(last);
            }
            next = last.next(text, place);
        }
        last = next;
        breaks.push(last);
    }
    breaks
}

/// Returns the places inside a word that starts at a byte of its text: between all its grapheme
/// clusters, with a weaker tie after a hyphen.
fn inside(word: &str, start: usize) -> impl Iterator<Item = Place> {
    let clusters = word.grapheme_indices(true).skip(1);
    // No line starts with a blank.
    let clusters = clusters.filter(|(_, cluster)| !cluster.trim().is_empty());
    clusters.map(move |(at, _)| {
        let is_after_hyphen = word[..at].ends_with('-');
        Place {
            at: start + at,
            tie: if is_after_hyphen { Bound } else { Inside },
        }
    })
}
