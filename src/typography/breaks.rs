//! The breaks of a text: its places, and those inside a word that is wider than a line.

use super::rules::{Place, Tie, places};
use textwrap::core::display_width;
use unicode_segmentation::UnicodeSegmentation;

/// Where a line may start or end: an end of the text, or a [`Place`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Break {
    /// The byte where the next line starts.
    pub at: usize,
    /// The columns of the blanks before it. Neither line has them.
    pub blanks: usize,
    /// The columns from the first break up to it, with those blanks. What has no width counts
    /// as one column, so that a line can start at no more breaks than it has columns.
    pub offset: usize,
    /// The tie between the two lines; it is free at both ends of the text.
    pub tie: Tie,
}

impl Break {
    /// Returns the break at a place, if this is the one before it.
    fn next(&self, text: &str, place: Place) -> Self {
        let piece = &text[self.at..place.at];
        let word = piece.trim_end();
        let blanks = display_width(&piece[word.len()..]);
        Self {
            at: place.at,
            blanks,
            offset: self.offset + display_width(word).max(1) + blanks,
            tie: place.tie,
        }
    }
}

/// Returns the start of a text, every place where one of its lines may end, and its end.
///
/// Between two of them there are at most `measure` columns besides the blanks at the end, or a
/// single grapheme cluster.
pub(super) fn breaks(text: &str, measure: usize) -> Vec<Break> {
    let mut clusters = text.grapheme_indices(true);
    let first = clusters.find(|(_, cluster)| !cluster.trim().is_empty());
    let mut last = Break {
        at: first.map_or(text.len(), |(at, _)| at),
        blanks: 0,
        offset: 0,
        tie: Tie::Free,
    };
    let end = Place {
        at: text.len(),
        tie: Tie::Free,
    };
    let mut breaks = vec![last];
    for place in places(text).into_iter().chain([end]) {
        let word = text[last.at..place.at].trim_end();
        if display_width(word) > measure {
            for place in inside(word, last.at) {
                last = last.next(text, place);
                breaks.push(last);
            }
        }
        last = last.next(text, place);
        breaks.push(last);
    }
    breaks
}

/// Returns the places inside a word that starts at this byte: after its hyphens, and between its
/// other grapheme clusters.
fn inside(word: &str, start: usize) -> impl Iterator<Item = Place> {
    let clusters = word.grapheme_indices(true).skip(1);
    // A blank that a combining mark follows may stand in a word, and other blanks before it.
    let clusters = clusters.filter(|(_, cluster)| !cluster.trim().is_empty());
    clusters.map(move |(at, _)| Place {
        at: start + at,
        tie: if word[..at].ends_with('-') {
            Tie::Bound
        } else {
            Tie::Inside
        },
    })
}
