//! What the typography reaches, measured at every width on three marked texts.
//!
//! A marked text is a brief with a `¦` wherever French forbids that a line ends: before
//! a space, or after a hyphen. A reader put the marks there; the code never sees them.

use depeche::brief::Brief;
use depeche::typography::{balance, wrap};
use std::ops::RangeInclusive;
use textwrap::core::display_width;

const WIDTHS: RangeInclusive<usize> = 20..=160;
const NARROW: RangeInclusive<usize> = 1..=19;

const BRIEF: &str = include_str!("fixtures/brief.marked.txt");
const CRUE: &str = include_str!("fixtures/crue.marked.txt");
const LAIT: &str = include_str!("fixtures/lait.marked.txt");

/// A paragraph as pieces that stay together, each with its spaces: what the rules say
/// of it, read off the marks.
struct Paragraph {
    text: String,
    pieces: Vec<String>,
}

impl Paragraph {
    fn unmarked(marked: &str) -> Self {
        let (mut pieces, mut piece) = (Vec::new(), String::new());
        let mut chars = marked.chars().peekable();
        while let Some(c) = chars.next() {
            if c == '¦' && chars.peek() == Some(&' ') {
                piece.extend(chars.next());
            } else if c != '¦' {
                piece.push(c);
                if c == ' ' || c == '-' && chars.peek() != Some(&'¦') {
                    pieces.push(std::mem::take(&mut piece));
                }
            }
        }
        pieces.push(piece);
        let text = pieces.concat();
        Self { text, pieces }
    }

    /// Reads a marked brief: its headline and its body.
    fn of_brief(marked: &str) -> (Self, Vec<Self>) {
        let brief = Brief::parse(marked);
        let body = brief.body.into_iter().map(Self::unmarked).collect();
        (Self::unmarked(brief.headline), body)
    }

    /// The best shape there can be under the rules, by trying every line.
    fn best_shape(&self, width: usize) -> Option<Shape> {
        let widths: Vec<_> = self
            .pieces
            .iter()
            .map(|piece| display_width(piece))
            .collect();
        let mut best = vec![Some(Shape::default())];
        for end in 1..=widths.len() {
            let spaces = usize::from(self.pieces[end - 1].ends_with(' '));
            let is_last = end == widths.len();
            let mut shape = None;
            let mut line_width = 0;
            for start in (0..end).rev() {
                line_width += widths[start];
                let Some(gap) = (width + spaces).checked_sub(line_width) else {
                    break;
                };
                let way = best[start].map(|before| Shape {
                    lines: before.lines + 1,
                    runts: usize::from(is_last && is_runt(&self.pieces[start..].concat(), width)),
                    raggedness: before.raggedness + if is_last { 0 } else { gap * gap },
                });
                shape = shape.into_iter().chain(way).min();
            }
            best.push(shape);
        }
        best.pop().flatten()
    }

    /// The forbidden line ends, save inside a piece that is wider than a line.
    fn forbidden_ends(&self, lines: &[&str], width: usize) -> Vec<String> {
        let mut forbidden = Vec::new();
        let mut start = 0;
        for piece in &self.pieces {
            let end = start + piece.len();
            let text = piece.trim_end_matches(' ');
            for line in lines.iter().skip(1) {
                let at = line.as_ptr().addr() - self.text.as_ptr().addr();
                if start < at && at < end && display_width(text) <= width {
                    forbidden.push(format!("{} | {line}", &self.text[start..at]));
                }
            }
            start = end;
        }
        forbidden
    }
}

/// What makes one way to set a paragraph better than another, the weightiest first.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Shape {
    lines: usize,
    runts: usize,
    raggedness: usize,
}

impl Shape {
    fn of(lines: &[&str], width: usize) -> Self {
        let (last, others) = lines.split_last().expect("a paragraph has a line");
        Self {
            lines: lines.len(),
            runts: usize::from(is_runt(last, width)),
            raggedness: others
                .iter()
                .map(|line| (width - display_width(line)).pow(2))
                .sum(),
        }
    }
}

fn is_runt(last: &str, width: usize) -> bool {
    last.split_whitespace().count() == 1 && 4 * display_width(last) < width
}

/// Adds up the shapes of the body of a text at all widths: as it is set, and at best.
fn body_shapes(marked: &str) -> (Shape, Shape) {
    let (_, body) = Paragraph::of_brief(marked);
    let (mut set, mut best) = (Shape::default(), Shape::default());
    for width in WIDTHS {
        for paragraph in &body {
            let shape = Shape::of(&wrap(&paragraph.text, width), width);
            let ideal = paragraph.best_shape(width).expect("every piece fits");
            for (sum, shape) in [(&mut set, shape), (&mut best, ideal)] {
                sum.lines += shape.lines;
                sum.runts += shape.runts;
                sum.raggedness += shape.raggedness;
            }
        }
    }
    (set, best)
}

#[test]
fn the_marks_stand_on_the_bundled_brief() {
    let unmarked = BRIEF.replace('¦', "");
    assert_eq!(Brief::parse(&unmarked), Brief::bundled());
}

#[test]
fn no_line_ends_where_french_forbids_it() {
    for text in [BRIEF, CRUE, LAIT] {
        let (headline, body) = Paragraph::of_brief(text);
        for width in NARROW.chain(WIDTHS) {
            let lines = balance(&headline.text, width);
            let none: Vec<String> = Vec::new();
            assert_eq!(
                headline.forbidden_ends(&lines, width),
                none,
                "{width} columns"
            );
            for paragraph in &body {
                let lines = wrap(&paragraph.text, width);
                assert_eq!(
                    paragraph.forbidden_ends(&lines, width),
                    none,
                    "{width} columns"
                );
            }
        }
    }
}

#[test]
fn no_line_is_wider_than_the_width_and_nothing_but_spaces_is_lost() {
    for text in [BRIEF, CRUE, LAIT] {
        let (headline, body) = Paragraph::of_brief(text);
        for width in NARROW.chain(WIDTHS) {
            let set = body
                .iter()
                .map(|paragraph| (paragraph, wrap(&paragraph.text, width)));
            for (paragraph, lines) in set.chain([(&headline, balance(&headline.text, width))]) {
                for line in &lines {
                    assert!(display_width(line) <= width, "{width} columns: {line}");
                }
                let kept = lines.concat().replace(' ', "");
                assert_eq!(kept, paragraph.text.replace(' ', ""), "{width} columns");
            }
        }
    }
}

#[test]
fn the_body_takes_the_fewest_lines_without_a_runt() {
    for text in [BRIEF, CRUE, LAIT] {
        let (set, best) = body_shapes(text);
        assert_eq!(set.lines, best.lines);
        assert_eq!(set.runts, 0);
    }
}

#[test]
fn the_body_is_hardly_more_ragged_than_it_must_be() {
    for text in [BRIEF, CRUE, LAIT] {
        let (set, best) = body_shapes(text);
        let limit = best.raggedness * 103 / 100;
        assert!(set.raggedness <= limit, "{} > {limit}", set.raggedness);
    }
}

#[test]
fn the_headline_is_balanced() {
    for text in [BRIEF, CRUE, LAIT] {
        let (headline, _) = Paragraph::of_brief(text);
        for width in WIDTHS {
            let lines = balance(&headline.text, width);
            let lines_at = |width| headline.best_shape(width).map(|shape| shape.lines);
            let narrowest = (1..=width).find(|&narrow| lines_at(narrow) == lines_at(width));
            let widest = lines.iter().map(|line| display_width(line)).max();
            assert_eq!(Some(lines.len()), lines_at(width), "{width} columns");
            assert_eq!(widest, narrowest, "{width} columns: {lines:?}");
        }
    }
}
