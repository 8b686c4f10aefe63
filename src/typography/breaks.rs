//! The breaks of a text: its places, and those inside a word that is wider than a line.

use super::rules::Tie::{Bound, Free, Inside};
use super::rules::{Place, places};
use textwrap::core::display_width;
use unicode_segmentation::UnicodeSegmentation;

/// Where a line may start or end, in columns too.
#[derive(Clone, Copy)]
pub(super) struct Break {
    /// The place, or an end of the text, which is free.
    pub place: Place,
    /// The columns from the first break to the end of the line before this one, without the blanks
    /// between both lines. What has no width counts as one column, so that a line can start at no
    /// more breaks than it has columns.
    pub end: usize,
    /// The columns from the first break to the start of the next line.
    pub start: usize,
}

impl Break {
    /// Returns the break at a place, if this is the one before it.
    fn next(&self, text: &str, place: Place) -> Self {
        let piece = &text[self.place.at..place.at];
        let word = piece.trim_end();
        let end = self.start + display_width(word).max(1);
        let start = end + display_width(&piece[word.len()..]);
        Self { place, end, start }
    }
}

/// Returns the start of a text, every place where one of its lines may end, and its end.
///
/// Between two of them there are at most `measure` columns besides the blanks at the end, or a
/// single grapheme cluster.
pub(super) fn break_up(text: &str, measure: usize) -> Vec<Break> {
    let mut clusters = text.grapheme_indices(true);
    let first = clusters.find(|(_, cluster)| !cluster.trim().is_empty());
    let end_of_text = |at| Place { at, tie: Free };
    let mut last = Break {
        place: end_of_text(first.map_or(text.len(), |(at, _)| at)),
        end: 0,
        start: 0,
    };
    let mut ends = places(text);
    ends.push(end_of_text(text.len()));
    let mut breaks = Vec::with_capacity(ends.len() + 1);
    breaks.push(last);
    for place in ends {
        let mut next = last.next(text, place);
        if next.end - last.start > measure {
            for place in inside(&text[last.place.at..place.at], last.place.at) {
                last = last.next(text, place);
                breaks.push(last);
            }
            next = last.next(text, place);
        }
        last = next;
        breaks.push(last);
    }
    breaks
}

/// Returns the places inside a word that starts at this byte: after its hyphens, and between its
/// other grapheme clusters.
fn inside(word: &str, start: usize) -> impl Iterator<Item = Place> {
    let clusters = word.trim_end().grapheme_indices(true).skip(1);
    // A blank that a combining mark follows may stand in a word, and other blanks before it.
    let clusters = clusters.filter(|(_, cluster)| !cluster.trim().is_empty());
    clusters.map(move |(at, _)| {
        let is_after_hyphen = word[..at].ends_with('-');
        Place {
            at: start + at,
            tie: if is_after_hyphen { Bound } else { Inside },
        }
    })
}
