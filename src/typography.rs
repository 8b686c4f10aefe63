//! The shape of a paragraph: of the places where its lines may end, the best ones.

mod rules;

use rules::may_end;
use textwrap::core::{Fragment, display_width};
use textwrap::wrap_algorithms::{Penalties, wrap_first_fit, wrap_optimal_fit};
use unicode_segmentation::UnicodeSegmentation;

/// Breaks a paragraph into lines of at most `width` columns, as French breaks.
///
/// Each line is a slice of the paragraph, less the spaces at its end; an empty
/// paragraph is one empty line. Among all the ways that the rules leave, it takes one
/// of the fewest lines, then one without a runt, then the least ragged one.
///
/// Only where what must stay together is wider than `width` does it break a rule.
/// A line is never wider, save where it holds a single grapheme cluster.
///
/// ```
/// let lines = depeche::typography::wrap("Le 11 février, 17 pays ont signé.", 18);
/// assert_eq!(lines, ["Le 11 février,", "17 pays ont signé."]);
/// ```
#[must_use]
pub fn wrap(paragraph: &str, width: usize) -> Vec<&str> {
    let pieces = fitting_pieces(paragraph, width);
    let joined = join_runt(paragraph, &pieces, width);
    if widest(&joined) <= width {
        let lines = fit(paragraph, &joined, width);
        if lines.len() == fewest(&pieces, width) {
            return lines;
        }
    }
    fit(paragraph, &pieces, width)
}

/// Breaks a headline into lines of at most `width` columns, evenly.
///
/// Of all the ways to set it in its fewest lines, it takes one whose widest line
/// is narrowest. In all else it is like [`wrap`].
///
/// ```
/// let lines = depeche::typography::balance("Météo : un pare-brise", 20);
/// assert_eq!(lines, ["Météo : un", "pare-brise"]);
/// ```
#[must_use]
pub fn balance(headline: &str, width: usize) -> Vec<&str> {
    let pieces = fitting_pieces(headline, width);
    let lines = fewest(&pieces, width);
    let text_width: usize = pieces.iter().map(|piece| piece.width).sum();
    let floor = widest(&pieces).max(text_width / lines);
    let narrowest = (floor..width).find(|&width| fewest(&pieces, width) == lines);
    fit(headline, &pieces, narrowest.unwrap_or(width))
}

/// A part of a paragraph that stays on one line, and the spaces after it.
#[derive(Debug, Clone, Copy)]
struct Piece {
    /// The byte of the paragraph where the piece and its spaces end.
    end: usize,
    /// Its columns without the spaces, one at least.
    width: usize,
    /// The columns of its spaces.
    space: usize,
}

impl Fragment for Piece {
    fn width(&self) -> f64 {
        columns(self.width)
    }

    fn whitespace_width(&self) -> f64 {
        columns(self.space)
    }

    fn penalty_width(&self) -> f64 {
        0.0
    }
}

/// textwrap counts columns in floats; no text has as many as a `u32` holds.
fn columns(width: usize) -> f64 {
    u32::try_from(width).unwrap_or(u32::MAX).into()
}

/// Joins neighbouring pieces to one; of none there is none.
fn join(pieces: &[Piece]) -> Option<Piece> {
    pieces.iter().copied().reduce(|before, after| Piece {
        width: before.width + before.space + after.width,
        ..after
    })
}

fn widest(pieces: &[Piece]) -> usize {
    pieces.iter().map(|piece| piece.width).max().unwrap_or(0)
}

/// Counts the fewest lines that hold the pieces.
fn fewest(pieces: &[Piece], width: usize) -> usize {
    wrap_first_fit(pieces, &[columns(width)]).len()
}

/// Arranges the pieces of a paragraph in the fewest lines of `width` columns, and
/// of those in the least ragged ones.
fn fit<'a>(paragraph: &'a str, pieces: &[Piece], width: usize) -> Vec<&'a str> {
    let pieces = &join_inside_lines(pieces, width);
    let text_width = join(pieces).map_or(0, |text| text.width);
    // No line is wider than the whole text, and penalties stay small that way.
    let width = width.min(text_width).max(1);

    // Two neighbouring lines hold more than `width` columns, or one would do: there
    // are no more than 2 * text_width / width + 2 lines. Each adds up to width * width
    // to the raggedness, which so stays below the price of one more line.
    let line_price = 2 * width * (text_width + width);
    let penalties = Penalties {
        nline_penalty: line_price,
        // To mend an overflow of n columns takes 4n more lines at the most.
        overflow_penalty: 8 * line_price,
        // A price for a short last line would upset smawk, which needs a cost that
        // grows evenly, and it takes a hyphenated word for two: `wrap` sees to runts.
        short_last_line_penalty: 0,
        hyphen_penalty: 0,
        ..Penalties::new()
    };
    let lines = wrap_optimal_fit(pieces, &[columns(width)], &penalties)
        .unwrap_or_else(|_| wrap_first_fit(pieces, &[columns(width)]));

    let mut start = 0;
    let ends = lines.into_iter().filter_map(|line| line.last());
    let slices = ends.map(|last| {
        let line = paragraph[start..last.end].trim_end_matches(' ');
        start = last.end;
        line
    });
    slices.collect()
}

/// Joins the pieces between which no line ends, however the fewest lines are filled.
///
/// This changes no line: it spares the search for the best ones more than half its work.
fn join_inside_lines(pieces: &[Piece], width: usize) -> Vec<Piece> {
    let from_start = wrap_first_fit(pieces, &[columns(width)]);
    let spaces = pieces.iter().rev().skip(1).map(|piece| piece.space);
    let backwards = pieces.iter().rev().zip(spaces.chain([0]));
    let backwards: Vec<_> = backwards
        .map(|(piece, space)| Piece { space, ..*piece })
        .collect();
    let from_end = wrap_first_fit(&backwards, &[columns(width)]);

    let mut may_end = vec![false; pieces.len() + 1];
    let (mut earliest, mut latest) = (0, 0);
    for (early, late) in from_end.iter().rev().zip(from_start) {
        earliest += early.len();
        latest += late.len();
        may_end[earliest..=latest].fill(true);
    }
    let mut start = 0;
    let ends = (1..=pieces.len()).filter(|&end| may_end[end]);
    let joined = ends.filter_map(|end| {
        let piece = join(&pieces[start..end]);
        start = end;
        piece
    });
    joined.collect()
}

/// Tells whether a last line is a runt: at most one word, and narrower than a quarter
/// of the width. What has no letter and no digit, like a `»` alone, is no word.
fn is_runt(line: &str, width: usize) -> bool {
    let words = line
        .split_whitespace()
        .filter(|word| word.contains(char::is_alphanumeric));
    words.take(2).count() < 2 && 4 * display_width(line.trim_end_matches(' ')) < width
}

/// Joins the last pieces of a paragraph to one that is no runt.
fn join_runt(paragraph: &str, pieces: &[Piece], width: usize) -> Vec<Piece> {
    let tail = |kept: usize| &paragraph[pieces[..kept].last().map_or(0, |piece| piece.end)..];
    let kept = (1..pieces.len())
        .rev()
        .find(|&kept| !is_runt(tail(kept), width));
    let (kept, joined) = pieces.split_at(kept.unwrap_or(0));
    kept.iter().copied().chain(join(joined)).collect()
}

/// Cuts a paragraph into pieces that fit a line of `width` columns.
fn fitting_pieces(paragraph: &str, width: usize) -> Vec<Piece> {
    let mut fitting = Vec::new();
    for piece in pieces(paragraph) {
        give_way(piece, width, &CUTS, &mut fitting);
    }
    fitting
}

/// Tells from the text before and after a place whether to cut there.
type Cut = fn(&str, &str) -> bool;

/// How to cut a piece that is wider than the line: the mildest cut comes first.
const CUTS: [Cut; 5] = [
    |before, after| before.ends_with(' ') && !after.starts_with(' '),
    |_, after| after.starts_with(char::is_whitespace),
    |before, _| before.ends_with('-'),
    // A no-break space would be a trailing blank, so it goes to the next line.
    |before, _| !before.ends_with(char::is_whitespace),
    |_, _| true,
];

/// Cuts a piece, if it is wider than `width`, only as hard as it takes to fit.
fn give_way(piece: &str, width: usize, cuts: &[Cut], fitting: &mut Vec<Piece>) {
    let text = piece.trim_end_matches(' ');
    // A mark of no width must not ride along with a cluster that is wider than a line.
    let columns = display_width(text).max(1);
    if columns > width
        && let [cut, harder @ ..] = cuts
    {
        let places = text.grapheme_indices(true).skip(1).map(|(at, _)| at);
        let places = places.filter(|&at| cut(&text[..at], &text[at..]));
        for part in parts(piece, places) {
            give_way(part, width, harder, fitting);
        }
    } else {
        fitting.push(Piece {
            end: fitting.last().map_or(0, |before| before.end) + piece.len(),
            width: columns,
            space: piece.len() - text.len(),
        });
    }
}

/// Cuts a paragraph wherever the rules let a line end.
fn pieces(paragraph: &str) -> impl Iterator<Item = &str> {
    let bytes = paragraph.bytes().enumerate();
    let places = bytes.filter(|&(_, byte)| byte == b' ' || byte == b'-');
    let places = places.map(|(at, _)| at + 1);
    parts(paragraph, places.filter(|&at| may_end(paragraph, at)))
}

/// Cuts a text at the given bytes.
fn parts(text: &str, places: impl Iterator<Item = usize>) -> impl Iterator<Item = &str> {
    let mut start = 0;
    places.chain([text.len()]).map(move |end| {
        let part = &text[start..end];
        start = end;
        part
    })
}
