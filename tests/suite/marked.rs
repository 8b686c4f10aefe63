//! Marked texts: what the rules say of them is read off the marks, and never asked of the code.
//!
//! A mark before a blank is the tie there: `‖` a pause, `|` free, `^` loose, `~` close, `¦` bound.
//! Without a mark it is free, but any blank other than a plain space is bound. A run of blanks is
//! one place, marked before its first blank.

use crate::treebank;
use depeche::typography::rules::{Place, Tie, places};
use depeche::typography::{balance, wrap};
use std::fmt::{self, Display};
use textwrap::core::display_width;

/// Whole texts: a headline, paragraphs and a teaser, and then a text of headlines alone.
pub const TEXTS: [&str; 4] = [
    include_str!("../fixtures/syrie.marked.txt"),
    include_str!("../fixtures/crue.marked.txt"),
    include_str!("../fixtures/lait.marked.txt"),
    include_str!("../fixtures/headlines.marked.txt"),
];

/// All the blocks of these texts.
pub fn blocks() -> impl Iterator<Item = &'static str> {
    let lines = TEXTS.into_iter().flat_map(str::lines);
    lines.filter(|line| !line.is_empty())
}

/// The marks, each with its tie.
const MARKS: [(char, Tie); 5] = [
    ('‖', Tie::Pause),
    ('|', Tie::Free),
    ('^', Tie::Loose),
    ('~', Tie::Close),
    ('¦', Tie::Bound),
];

/// A text and the places where its lines may end.
pub struct Paragraph {
    pub text: String,
    places: Vec<Place>,
}

impl Paragraph {
    pub fn parse(marked: &str) -> Self {
        let (mut text, mut places) = (String::new(), Vec::new());
        let mut tie = Tie::Free;
        for c in marked.chars() {
            if let Some(&(_, its_tie)) = MARKS.iter().find(|&&(mark, _)| mark == c) {
                tie = its_tie;
                continue;
            }
            let starts_word = !c.is_whitespace() && text.ends_with(char::is_whitespace);
            if starts_word && !text.trim().is_empty() {
                let at = text.len();
                places.push(Place { at, tie });
                tie = Tie::Free;
            }
            if c.is_whitespace() && c != ' ' {
                tie = Tie::Bound;
            }
            text.push(c);
        }
        Self { text, places }
    }

    /// The text, marked at the places that the program finds.
    pub fn found(&self) -> String {
        let (text, places) = (self.text.clone(), places(&self.text));
        Self { text, places }.to_string()
    }

    /// The text as a treebank that holds together what is bound here, and nothing else.
    pub fn as_treebank(&self) -> treebank::Paragraph {
        let mut ties = vec![Tie::Free; self.text.len()];
        for place in self.places.iter().filter(|place| place.tie == Tie::Bound) {
            ties[place.at - 1] = Tie::Close;
        }
        let text = self.text.clone();
        treebank::Paragraph { text, ties }
    }

    /// The text cut at some of its places.
    fn cut<'a>(&'a self, places: impl Iterator<Item = &'a Place>) -> impl Iterator<Item = &'a str> {
        let mut start = 0;
        let ends = places.map(|place| place.at).chain([self.text.len()]);
        ends.map(move |end| {
            let piece = self.text[start..end].trim_end();
            start = end;
            piece
        })
    }

    /// The pieces that hold no weaker tie than this and fit one line, and yet are parted.
    pub fn parted(&self, tie: Tie, lines: &[&str], width: usize) -> Vec<&str> {
        let starts = lines.iter().map(|line| offset(&self.text, line));
        let is_parted = |piece: &&str| {
            let start = offset(&self.text, piece);
            let inside = start + 1..start + piece.len();
            starts.clone().any(|start| inside.contains(&start)) && display_width(piece) <= width
        };
        let weaker = self.places.iter().filter(|place| place.tie < tie);
        self.cut(weaker).filter(is_parted).collect()
    }

    /// The tie at the end of each line but the last.
    pub fn ends(&self, lines: &[&str]) -> impl Iterator<Item = Tie> {
        let starts = lines[1..].iter().map(|line| offset(&self.text, line));
        starts.map(|start| {
            let place = self.places.iter().find(|place| place.at == start);
            place.map_or(Tie::Inside, |place| place.tie)
        })
    }

    /// The badness of each line, if a rank is as bad as a gap of 1/`parts` of the width.
    fn badness(&self, lines: &[&str], width: usize, parts: usize) -> Vec<usize> {
        let ends = self.ends(lines).chain([Tie::Pause]);
        let lines = lines.iter().zip(ends);
        let badness = lines.map(|(line, end)| [parts * gap(line, width), rank(end) * width]);
        badness.map(|[gap, end]| gap.pow(2) + end.pow(2)).collect()
    }

    /// Every way to set the text in lines of at most `width` columns without a cut in a word.
    fn settings(&self, width: usize) -> impl Iterator<Item = Vec<&str>> {
        let settings = (0_u32..1 << self.places.len()).map(|choice| {
            let places = self.places.iter().enumerate();
            let chosen = places.filter(move |(at, _)| choice >> at & 1 == 1);
            self.cut(chosen.map(|(_, place)| place)).collect()
        });
        settings.filter(move |lines: &Vec<_>| lines.iter().all(|line| display_width(line) <= width))
    }

    /// Asserts that no setting of a short text is better than that of the program.
    #[track_caller]
    pub fn assert_best(&self, width: usize) {
        let settings: Vec<_> = self.settings(width).collect();
        let ways: [(&str, Setter, Judge); 2] = [
            ("wrap", wrap, paragraph_cost),
            ("balance", balance, headline_cost),
        ];
        for (way, set, judge) in ways {
            let cost = |lines: &[&str]| judge(self, lines, width);
            let lines = set(&self.text, width);
            let its_cost = cost(&lines);
            let better = settings.iter().find(|other| cost(other) < its_cost);
            assert_eq!(better, None, "{way}, {width} columns: {lines:#?}");
        }
    }
}

/// What sets a text in lines of a width.
pub type Setter = fn(&str, usize) -> Vec<&str>;

/// What a setting of a text costs in lines of a width.
type Judge = fn(&Paragraph, &[&str], usize) -> Cost;

/// What makes a setting worse: the bound ties broken and words cut, then runts, then badness.
type Cost = [usize; 3];

fn paragraph_cost(paragraph: &Paragraph, lines: &[&str], width: usize) -> Cost {
    let last = lines.len() - 1;
    let badness = &paragraph.badness(lines, width, 8)[..last]; // eighths
    let runts = usize::from(is_runt(lines[last], width));
    [broken(paragraph, lines), runts, badness.iter().sum()]
}

fn headline_cost(headline: &Paragraph, lines: &[&str], width: usize) -> Cost {
    let badness = headline.badness(lines, width, 3); // thirds
    [broken(headline, lines), 0, badness.iter().sum()]
}

/// How many bound ties are broken and words cut.
fn broken(paragraph: &Paragraph, lines: &[&str]) -> usize {
    let ends = paragraph.ends(lines);
    ends.filter(|end| *end >= Tie::Bound).count()
}

/// How bad the tie at the end of a line is. Bound ties are counted instead.
fn rank(end: Tie) -> usize {
    match end {
        Tie::Free => 1,
        Tie::Loose => 2,
        Tie::Close => 3,
        _ => 0,
    }
}

fn gap(line: &str, width: usize) -> usize {
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
impl Display for Paragraph {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let mut start = 0;
        for place in &self.places {
            let (mark, _) = MARKS[place.tie as usize];
            let piece = &self.text[start..place.at];
            let word = piece.trim_end();
            write!(f, "{word}{mark}{}", &piece[word.len()..])?;
            start = place.at;
        }
        f.write_str(&self.text[start..])
    }
}
