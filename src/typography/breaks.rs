//! The breaks of a text: where its lines may end, and how what is wider than a line comes apart.

use super::rules::{Place, Tie, places};
use textwrap::core::display_width;
use unicode_segmentation::UnicodeSegmentation;

/// Where a line may start or end: an end of the text, a [`Place`], or a seam inside what is wider
/// than a line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Break {
    /// The byte where the next line starts.
    pub at: usize,
    /// How many plain spaces stand before it. Neither line has them.
    pub spaces: usize,
    /// The columns from the first break up to it, with those spaces. What has no width counts
    /// as one column, so that a line can start at no more breaks than it has columns.
    pub offset: usize,
    /// The tie between the two lines; it is free at both ends of the text.
    pub tie: Tie,
}

/// Returns the start of a text, every place where one of its lines may end, and its end.
///
/// Between two of them there are at most `measure` columns besides the spaces at the end, or a
/// single grapheme cluster.
pub(super) fn breaks(text: &str, measure: usize) -> Vec<Break> {
    let mut clusters = text.grapheme_indices(true);
    let first = clusters.find(|&(_, cluster)| cluster != " ");
    let mut places = places(text);
    places.push(Place {
        at: text.len(),
        tie: Tie::Free,
    });
    let mut breaks = Vec::with_capacity(places.len() + 1);
    breaks.push(Break {
        at: first.map_or(text.len(), |(at, _)| at),
        spaces: 0,
        offset: 0,
        tie: Tie::Free,
    });
    for Place { at, tie } in places {
        let start = breaks[breaks.len() - 1].at;
        let piece = Piece {
            text: &text[start..at],
            tie,
        };
        piece.break_apart(measure, &SEAMS, &mut breaks);
    }
    breaks
}

/// What stands between two places where a line may end.
struct Piece<'a> {
    text: &'a str,
    /// The tie between it and the next piece.
    tie: Tie,
}

impl Piece<'_> {
    /// Adds a break at the end of the piece and, if the piece is wider than `measure`, breaks
    /// inside it, at the mildest seams that make it fit. Every tie inside it is close.
    fn break_apart(&self, measure: usize, seams: &[Seam], breaks: &mut Vec<Break>) {
        let trimmed = self.text.trim_end_matches(' ');
        let columns = display_width(trimmed).max(1);
        match seams {
            [seam, harder @ ..] if columns > measure => {
                let clusters = trimmed.grapheme_indices(true).skip(1).map(|(at, _)| at);
                let inside = clusters.filter(|&at| seam(&trimmed[..at], &trimmed[at..]));
                let ends = inside.map(|at| (at, Tie::Close));
                let mut start = 0;
                for (end, tie) in ends.chain([(self.text.len(), self.tie)]) {
                    let text = &self.text[start..end];
                    Piece { text, tie }.break_apart(measure, harder, breaks);
                    start = end;
                }
            }
            _ => {
                let last = breaks[breaks.len() - 1];
                let spaces = self.text.len() - trimmed.len();
                breaks.push(Break {
                    at: last.at + self.text.len(),
                    spaces,
                    offset: last.offset + columns + spaces,
                    tie: self.tie,
                });
            }
        }
    }
}

/// Tells from the text before and after a place whether a piece may come apart there.
type Seam = fn(&str, &str) -> bool;

/// The seams of a piece that is wider than a line, the mildest first: after its spaces, before its
/// other blanks, after them, after its hyphens, between any two grapheme clusters.
///
/// A no-break space starts the next line if it can: a line that ends in a blank is worse.
const SEAMS: [Seam; 5] = [
    // A space that bears a combining mark is no plain one.
    |before, after| before.ends_with(' ') && after.graphemes(true).next() != Some(" "),
    |_, after| after.starts_with(char::is_whitespace),
    |before, _| before.ends_with(char::is_whitespace),
    |before, _| before.ends_with('-'),
    |_, _| true,
];
