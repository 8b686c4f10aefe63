//! Marked texts: what the rules say of them is read off the marks, and never asked of the code.
//!
//! A mark before a space or after a hyphen is the tie there: `|` free, `^` loose, `~` close, `¦`
//! bound. Without a mark a space is free, and a hyphen close.

use depeche::typography::rules::{Place, Tie, places};
use depeche::typography::{balance, wrap};
use std::fmt::{self, Debug, Write};
use textwrap::core::{Word, display_width};
use textwrap::wrap_algorithms::wrap_first_fit;

const TEXTS: [&str; 3] = [
    include_str!("../fixtures/syrie.marked.txt"),
    include_str!("../fixtures/crue.marked.txt"),
    include_str!("../fixtures/lait.marked.txt"),
];

/// The paragraphs of three marked texts, with their headlines and teasers.
pub fn paragraphs() -> impl Iterator<Item = &'static str> {
    let lines = TEXTS.into_iter().flat_map(str::lines);
    lines.filter(|line| !line.is_empty())
}

/// The marks of the ties, in their order.
const MARKS: [char; 4] = ['|', '^', '~', '¦'];

/// A text and the places where its lines may end.
#[derive(PartialEq)]
pub struct Paragraph {
    pub text: String,
    places: Vec<Place>,
}

impl Paragraph {
    pub fn parse(marked: &str) -> Self {
        let (mut text, mut places) = (String::new(), Vec::new());
        let mut chars = marked.chars().peekable();
        while let Some(c) = chars.next() {
            // A mark stands before a space, but after a hyphen.
            let (c, mark) = match c {
                ' ' => (c, '|'),
                '-' => (c, chars.next_if(|c| MARKS.contains(c)).unwrap_or('~')),
                _ if MARKS.contains(&c) => (chars.next().expect("a space"), c),
                _ => (c, '¦'),
            };
            text.push(c);
            let tie = match mark {
                '|' => Tie::Free,
                '^' => Tie::Loose,
                '~' => Tie::Close,
                _ => continue,
            };
            let at = text.len();
            places.push(Place { at, tie });
        }
        Self { text, places }
    }

    /// Asserts that the program finds the places that are marked.
    pub fn assert_places(&self, rule: &str) {
        let text = self.text.clone();
        let places = places(&text);
        assert_eq!(Self { text, places }, *self, "{rule}");
    }

    /// The text cut at some of its places.
    fn cut<'a>(&'a self, places: impl Iterator<Item = &'a Place>) -> impl Iterator<Item = &'a str> {
        let mut start = 0;
        let ends = places.map(|place| place.at).chain([self.text.len()]);
        ends.map(move |end| {
            let piece = &self.text[start..end];
            start = end;
            piece
        })
    }

    /// The pieces that have to stay together and are parted, although they fit one line.
    pub fn parted(&self, lines: &[&str], width: usize) -> Vec<&str> {
        let starts = lines.iter().map(|line| offset(&self.text, line));
        let is_parted = |piece: &&str| {
            let start = offset(&self.text, piece);
            let inside = start + 1..start + piece.len();
            let is_parted = starts.clone().any(|start| inside.contains(&start));
            is_parted && display_width(piece.trim_end()) <= width
        };
        self.cut(self.places.iter()).filter(is_parted).collect()
    }

    /// For each line but the last the place where it ends, if a line may end there.
    pub fn ends(&self, lines: &[&str]) -> impl Iterator<Item = Option<Place>> {
        let starts = lines[1..].iter().map(|line| offset(&self.text, line));
        starts.map(|start| self.places.iter().copied().find(|place| place.at == start))
    }

    /// The fewest lines that hold the text, none of whose pieces is wider than `width` columns.
    pub fn fewest_lines(&self, width: u16) -> usize {
        let pieces: Vec<_> = self.cut(self.places.iter()).map(Word::from).collect();
        wrap_first_fit(&pieces, &[width.into()]).len()
    }

    /// Every way to set the text in lines of at most `width` columns.
    fn settings(&self, width: usize) -> impl Iterator<Item = Vec<&str>> {
        let settings = (0_u32..1 << self.places.len()).map(|choice| {
            let places = self.places.iter().enumerate();
            let chosen = places.filter(move |(at, _)| choice >> at & 1 == 1);
            let lines = self.cut(chosen.map(|(_, place)| place));
            lines.map(|line| line.trim_end_matches(' ')).collect()
        });
        settings.filter(move |lines: &Vec<_>| lines.iter().all(|line| display_width(line) <= width))
    }

    /// Asserts that no setting of a short text is better than that of the program.
    pub fn assert_best(&self, width: usize) {
        let settings: Vec<_> = self.settings(width).collect();
        let ways: [(Set, Cost); 2] = [(wrap, paragraph_cost), (balance, headline_cost)];
        for (set, cost) in ways {
            let cost = |lines: &[&str]| cost(self, lines, width);
            if let Some(best) = settings.iter().map(|lines| cost(lines)).min() {
                let lines = set(&self.text, width);
                assert_eq!(cost(&lines), best, "{width} columns: {lines:#?}");
            }
        }
    }
}

/// What sets a text in lines of a width.
pub type Set = fn(&str, usize) -> Vec<&str>;

/// What makes one setting worse than another, the weightiest first.
type Cost = fn(&Paragraph, &[&str], usize) -> [usize; 4];

fn paragraph_cost(paragraph: &Paragraph, lines: &[&str], width: usize) -> [usize; 4] {
    let ends = lines.iter().zip(paragraph.ends(lines));
    let badness = ends.map(|(line, end)| 2 * gap(line, width).pow(2) + 3 * width * weight(end));
    let runts = usize::from(is_runt(lines[lines.len() - 1], width));
    [lines.len(), runts, badness.sum(), 0]
}

fn headline_cost(headline: &Paragraph, lines: &[&str], _: usize) -> [usize; 4] {
    let ties = headline.ends(lines).map(weight).sum();
    let widths = lines.iter().map(|line| display_width(line));
    let widest = widths.max().unwrap_or_default();
    let squares = lines.iter().map(|line| gap(line, widest).pow(2)).sum();
    [lines.len(), ties, widest, squares]
}

/// What the tie at the end of a line weighs: a loose one 1, a close one 2.
fn weight(end: Option<Place>) -> usize {
    match end.map(|place| place.tie) {
        Some(Tie::Loose) => 1,
        Some(Tie::Close) => 2,
        _ => 0,
    }
}

/// The columns that a line leaves empty.
pub fn gap(line: &str, width: usize) -> usize {
    width - display_width(line)
}

/// Tells whether a last line holds at most one word or is narrower than a sixth of the width.
/// What has no letter and no digit is no word.
fn is_runt(last: &str, width: usize) -> bool {
    let words = last.split_whitespace();
    let words = words.filter(|word| word.contains(char::is_alphanumeric));
    words.count() <= 1 || 6 * display_width(last) < width
}

/// The byte of a text where a slice of it starts.
fn offset(text: &str, slice: &str) -> usize {
    slice.as_ptr().addr() - text.as_ptr().addr()
}

/// Writes the text with all its marks, for a person to read.
impl Debug for Paragraph {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let mut places = self.places.iter().peekable();
        for (at, c) in self.text.char_indices() {
            let place = places.next_if(|place| place.at == at + c.len_utf8());
            let mark = MARKS[place.map_or(Tie::Bound, |place| place.tie) as usize];
            match c {
                ' ' => write!(f, "{mark} ")?,
                '-' => write!(f, "-{mark}")?,
                _ => f.write_char(c)?,
            }
        }
        Ok(())
    }
}
