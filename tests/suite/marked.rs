//! Marked texts. Before a space `¦` says that French forbids a line to end there, and `~` that
//! a line which ends there tears; after a hyphen `¦` forbids it too, and any other hyphen tears.
//! What the rules say is read off the marks, and never asked of the code.

use textwrap::core::display_width;

/// A paragraph as pieces that stay together: what the rules say of it, read off the marks.
#[derive(Debug)]
pub struct Paragraph {
    pub text: String,
    pieces: Vec<Piece>,
}

#[derive(Debug)]
struct Piece {
    /// Its text, with the space at its end.
    text: String,
    /// Whether a line that ends after it tears.
    tears: bool,
}

impl Paragraph {
    pub fn unmarked(marked: &str) -> Self {
        let (mut pieces, mut text) = (Vec::new(), String::new());
        let mut chars = marked.chars().peekable();
        while let Some(c) = chars.next() {
            let is_forbidden = c == '¦' && chars.peek() == Some(&' ');
            let tears = c == '~' || c == '-';
            if is_forbidden || c == '~' {
                text.extend(chars.next());
            } else if c != '¦' {
                text.push(c);
            }
            if c == '~' || c == ' ' || c == '-' && chars.peek() != Some(&'¦') {
                let text = std::mem::take(&mut text);
                pieces.push(Piece { text, tears });
            }
        }
        let tears = false;
        pieces.push(Piece { text, tears });
        let text = pieces.iter().map(|piece| piece.text.as_str()).collect();
        Self { text, pieces }
    }

    /// The best shape there can be, each line found by trying all that could be its start.
    /// `None` if a piece is wider than a line.
    pub fn best_shape(&self, width: usize) -> Option<Shape> {
        let mut best = vec![Some(Shape::default())];
        for end in 1..=self.pieces.len() {
            let line = |start: usize| {
                let line = self.pieces[start..end].iter();
                line.map(|piece| piece.text.as_str()).collect::<String>()
            };
            let starts = (0..end).rev().map(|start| (start, line(start)));
            let starts = starts.take_while(|(_, line)| columns(line) <= width);
            let is_last = end == self.pieces.len();
            let tears = self.pieces[end - 1].tears;
            let shapes = starts.filter_map(|(start, line)| {
                best[start].map(|shape| shape.with_line(&line, width, tears, is_last))
            });
            let shape = shapes.min();
            best.push(shape);
        }
        best.pop().flatten()
    }

    /// Every way to set the paragraph in lines of at most `width` columns.
    pub fn settings(&self, width: usize) -> impl Iterator<Item = Vec<&str>> {
        let places = self.pieces.len() - 1;
        let settings = (0_u32..1 << places).map(move |chosen| {
            let (mut lines, mut start, mut end) = (Vec::new(), 0, 0);
            for (at, piece) in self.pieces.iter().enumerate() {
                end += piece.text.len();
                if at == places || chosen & 1 << at != 0 {
                    lines.push(self.text[start..end].trim_end_matches(' '));
                    start = end;
                }
            }
            lines
        });
        settings.filter(move |lines| lines.iter().all(|line| columns(line) <= width))
    }

    /// The shape of the paragraph as it is set.
    pub fn shape(&self, lines: &[&str], width: usize) -> Shape {
        let mut shape = Shape::default();
        for (at, line) in lines.iter().enumerate() {
            let is_last = at + 1 == lines.len();
            shape = shape.with_line(line, width, self.tears(line), is_last);
        }
        shape
    }

    /// What makes one setting of a headline better than another, the weightiest first: its
    /// lines, those that tear, and the columns of the widest.
    pub fn balance(&self, lines: &[&str]) -> (usize, usize, Option<usize>) {
        let torn = lines.iter().filter(|line| self.tears(line)).count();
        let widest = lines.iter().map(|line| columns(line)).max();
        (lines.len(), torn, widest)
    }

    /// Tells whether the end of a line tears.
    fn tears(&self, line: &str) -> bool {
        let end = offset(&self.text, line) + line.len();
        let mut at = 0;
        self.pieces.iter().any(|piece| {
            at += piece.text.len();
            at - spaces(&piece.text) == end && piece.tears
        })
    }

    /// The forbidden line ends, except inside a piece that is wider than a line.
    pub fn forbidden_ends(&self, lines: &[&str], width: usize) -> Vec<String> {
        let mut forbidden = Vec::new();
        let mut start = 0;
        for piece in &self.pieces {
            let end = start + piece.text.len();
            for line in lines.iter().skip(1) {
                let at = offset(&self.text, line);
                if start < at && at < end && columns(&piece.text) <= width {
                    forbidden.push(format!("{} | {line}", &self.text[start..at]));
                }
            }
            start = end;
        }
        forbidden
    }
}

/// What makes one setting of a paragraph better than another, the weightiest first.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shape {
    pub lines: usize,
    pub runts: usize,
    /// In sixteenths of a square column.
    pub badness: usize,
}

impl Shape {
    fn with_line(mut self, line: &str, width: usize, tears: bool, is_last: bool) -> Self {
        self.lines += 1;
        if is_last {
            self.runts = usize::from(is_runt(line, width));
        } else {
            self.badness += 16 * (width - columns(line)).pow(2);
            self.badness += if tears { width.pow(2) } else { 0 };
        }
        self
    }
}

/// A last line that holds one single word narrower than a quarter of the width. A word has a
/// letter or a digit.
fn is_runt(last: &str, width: usize) -> bool {
    let words = last.split_whitespace();
    let words = words.filter(|word| word.contains(char::is_alphanumeric));
    words.count() <= 1 && 4 * columns(last) < width
}

/// The display width of a line without the space at its end.
fn columns(line: &str) -> usize {
    display_width(line) - spaces(line)
}

fn spaces(text: &str) -> usize {
    text.len() - text.trim_end_matches(' ').len()
}

/// The byte of a text where a slice of it starts.
pub fn offset(text: &str, slice: &str) -> usize {
    slice.as_ptr().addr() - text.as_ptr().addr()
}
