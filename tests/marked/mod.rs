//! Marked texts: a `¦` wherever French forbids that a line ends, before a space or after
//! a hyphen. What the rules say is read off the marks, and never asked of the code.

use textwrap::core::display_width;

/// A paragraph as pieces that stay together, each with its spaces: what the rules say
/// of it, read off the marks.
pub struct Paragraph {
    pub text: String,
    pieces: Vec<String>,
}

impl Paragraph {
    pub fn unmarked(marked: &str) -> Self {
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

    /// The best shape there can be under the rules, by trying every line.
    pub fn best_shape(&self, width: usize) -> Option<Shape> {
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
    pub fn forbidden_ends(&self, lines: &[&str], width: usize) -> Vec<String> {
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
pub struct Shape {
    pub lines: usize,
    pub runts: usize,
    pub raggedness: usize,
}

impl Shape {
    pub fn of(lines: &[&str], width: usize) -> Self {
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
