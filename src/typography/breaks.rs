//! The breaks of a text: where its lines may end, and how what is wider than a line comes apart.

use super::rules::{Tie, places};
use textwrap::core::display_width;
use unicode_segmentation::UnicodeSegmentation;

/// A place where one line ends and the next one starts, or an end of the text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Break {
    /// The byte where the next line starts.
    pub at: usize,
    /// The spaces before it, which neither line has.
    pub spaces: usize,
    /// The columns of the text up to it, with its spaces.
    pub columns: usize,
    /// What a line that ends here parts.
    pub tie: Tie,
}

/// Returns the start of a text, every place where one of its lines may end, and its end.
///
/// Between two of them there are at most `measure` columns, or a single grapheme cluster.
pub(super) fn breaks(text: &str, measure: usize) -> Vec<Break> {
    let mut clusters = text.grapheme_indices(true);
    let indent = clusters.find(|&(_, cluster)| cluster != " ");
    let mut breaks = vec![Break {
        at: indent.map_or(text.len(), |(at, _)| at),
        spaces: 0,
        columns: 0,
        tie: Tie::Free,
    }];
    let ends = places(text).into_iter();
    let ends = ends.map(|place| (place.at, place.tie));
    for (at, tie) in ends.chain([(text.len(), Tie::Free)]) {
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
    /// What a line that ends after it parts.
    tie: Tie,
}

impl Piece<'_> {
    /// Adds the end of the piece to the breaks and, if the piece is wider than `measure`, ends
    /// inside it, at the mildest seams that make it fit. A line that ends inside it
    /// parts what is close.
    fn break_apart(&self, measure: usize, seams: &[Seam], breaks: &mut Vec<Break>) {
        let text = self.text.trim_end_matches(' ');
        // What has no width counts as one column, so that a line has only so many starts to try.
        let columns = display_width(text).max(1);
        match seams {
            [seam, harder @ ..] if columns > measure => {
                let clusters = text.grapheme_indices(true).skip(1).map(|(at, _)| at);
                let inside = clusters.filter(|&at| seam(&text[..at], &text[at..]));
                let ends = inside.map(|at| (at, Tie::Close));
                let mut start = 0;
                for (end, tie) in ends.chain([(self.text.len(), self.tie)]) {
                    let text = &self.text[start..end];
                    Piece { text, tie }.break_apart(measure, harder, breaks);
                    start = end;
                }
            }
            _ => {
                let start = breaks[breaks.len() - 1];
                let spaces = self.text.len() - text.len();
                breaks.push(Break {
                    at: start.at + self.text.len(),
                    spaces,
                    columns: start.columns + columns + spaces,
                    tie: self.tie,
                });
            }
        }
    }
}

/// Tells from the text before and after a place whether a piece may come apart there.
type Seam = fn(&str, &str) -> bool;

/// The seams of a piece that is wider than the line, the mildest first: after its spaces, before
/// its no-break spaces, after its hyphens, between two grapheme clusters of which the first is
/// no blank, between any two.
///
/// A no-break space goes to the next line, because it would be a blank at the end of this one;
/// only what leaves no other way parts it from what follows.
const SEAMS: [Seam; 5] = [
    |before, after| before.ends_with(' ') && after.graphemes(true).next() != Some(" "),
    |_, after| after.starts_with(char::is_whitespace),
    |before, _| before.ends_with('-'),
    |before, _| !before.ends_with(char::is_whitespace),
    |_, _| true,
];
