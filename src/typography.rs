//! The shape of a paragraph: of the places where its lines may end, the best ones.

pub mod rules;
mod words;

use rules::places;
use std::collections::VecDeque;
use textwrap::core::display_width;
use unicode_segmentation::UnicodeSegmentation;

/// Breaks a paragraph into lines of at most `width` columns, as French breaks.
///
/// Each line is a slice of the paragraph, less the spaces at its ends; an empty
/// paragraph is one empty line. Of all the settings that the rules allow, it is one of the
/// fewest lines, then one without a runt, then the one of the least badness.
///
/// Only what must stay together and is wider than `width` breaks a rule. A line is never
/// wider than `width`, unless it holds a single grapheme cluster that is.
///
/// ```
/// let lines = depeche::typography::wrap("Le 11 février, 17 pays ont signé.", 18);
/// assert_eq!(lines, ["Le 11 février,", "17 pays ont signé."]);
/// ```
#[must_use]
pub fn wrap(paragraph: &str, width: usize) -> Vec<&str> {
    set::<Shape>(paragraph, width)
}

/// Breaks a headline into lines of at most `width` columns, evenly.
///
/// Of all the settings in the fewest lines, it is one with the fewest ends that tear, and
/// of these one whose widest line is the narrowest. In all else it is like [`wrap`].
///
/// ```
/// let lines = depeche::typography::balance("Météo : un pare-brise", 20);
/// assert_eq!(lines, ["Météo :", "un pare-brise"]);
/// ```
#[must_use]
pub fn balance(headline: &str, width: usize) -> Vec<&str> {
    set::<Balance>(headline, width)
}

/// Sets a text in the fewest lines, and of these settings takes the one of the least cost.
///
/// For example, in 20 columns three lines are the fewest for this paragraph. To fill each line
/// as far as it goes leaves gaps of 4 columns and of 1, and both ends tear. A tear costs the
/// square of a quarter of the width, 25: that is a badness of 16 + 25 + 1 + 25 = 67. To end the
/// second line before `de` leaves gaps of 4 and of 4, and one end that tears: 16 + 25 + 16 = 57.
///
/// ```text
/// La reprise de la        La reprise de la
/// trêve est le but de     trêve est le but
/// la visite.              de la visite.
/// ```
fn set<C: Cost>(text: &str, width: usize) -> Vec<&str> {
    let breaks = breaks(text, width);
    // No line is wider than the whole text.
    let width = width.min(breaks[breaks.len() - 1].columns);
    let line = |start: usize, end: usize| Line {
        width,
        text,
        start: breaks[start],
        end: breaks[end],
        is_last: end + 1 == breaks.len(),
    };

    // The best settings up to the breaks where the next line may start; of all others only
    // the start of the last line is kept, so that a long text takes little memory.
    let mut best = VecDeque::from([Setting::<C>::default()]);
    let mut starts = Vec::with_capacity(breaks.len());
    starts.push(0);
    for end in 1..breaks.len() {
        while best.len() > 1 && line(end - best.len(), end).columns() > width {
            best.pop_front();
        }
        let first = end - best.len();
        // A later start never takes fewer lines: only those of the fewest need a look.
        let lines = best[0].lines;
        let fewest = best.iter().take_while(|setting| setting.lines == lines);
        let settings = fewest.zip(first..).map(|(setting, start)| Setting {
            lines: lines + 1,
            cost: setting.cost.add(&line(start, end)),
            start,
        });
        let setting = settings.min().unwrap_or_default();
        starts.push(setting.start);
        best.push_back(setting);
    }

    // The lines, read back from the end.
    let mut lines = Vec::new();
    let mut end = breaks.len() - 1;
    while end > 0 {
        let start = starts[end];
        lines.push(line(start, end).text());
        end = start;
    }
    lines.reverse();
    lines
}

/// A way to set a text up to one of its breaks. What makes it worse comes in the order of
/// its weight: the least setting is the best one.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Setting<C> {
    lines: usize,
    cost: C,
    /// The break where its last line starts.
    start: usize,
}

/// What makes one setting worse than another of as many lines. It only grows from line to
/// line, so that the best start of the best setting is a best setting too.
trait Cost: Copy + Default + Ord {
    /// Returns the cost with one more line.
    fn add(self, line: &Line) -> Self;
}

/// The cost of a paragraph.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Shape {
    ends_in_runt: bool,
    badness: u64,
}

impl Cost for Shape {
    fn add(self, line: &Line) -> Self {
        if line.is_last {
            Self {
                ends_in_runt: line.is_runt(),
                ..self
            }
        } else {
            Self {
                badness: self.badness + line.badness(),
                ..self
            }
        }
    }
}

/// The cost of a headline.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Balance {
    tears: usize,
    widest: usize,
}

impl Cost for Balance {
    fn add(self, line: &Line) -> Self {
        Self {
            tears: self.tears + usize::from(line.end.tears),
            widest: self.widest.max(line.columns()),
        }
    }
}

/// What stands between two breaks of a text, on a line of `width` columns.
struct Line<'a> {
    width: usize,
    text: &'a str,
    start: Break,
    end: Break,
    is_last: bool,
}

impl<'a> Line<'a> {
    fn text(&self) -> &'a str {
        self.text[self.start.at..self.end.at].trim_end_matches(' ')
    }

    fn columns(&self) -> usize {
        self.end.columns - self.end.spaces - self.start.columns
    }

    /// Returns the square of the columns left empty and, if the end tears, that of a quarter of
    /// the width. It counts in quarters of a column, so that there are no fractions.
    fn badness(&self) -> u64 {
        let gap = 4 * self.width.saturating_sub(self.columns()) as u64;
        let tear = u64::from(self.end.tears) * self.width as u64;
        gap * gap + tear * tear
    }

    /// Tells whether the line holds at most one word and is narrower than a quarter of its
    /// width. What has no letter and no digit, like a `»` alone, is no word.
    fn is_runt(&self) -> bool {
        let words = self.text().split_whitespace();
        let words = words.filter(|word| word.contains(char::is_alphanumeric));
        4 * self.columns() < self.width && words.take(2).count() < 2
    }
}

/// A place where one line ends and the next one starts, or an end of the text.
#[derive(Debug, Clone, Copy)]
struct Break {
    /// The byte where the next line starts.
    at: usize,
    /// The spaces before it, which neither line has.
    spaces: usize,
    /// The columns of the text up to it, with its spaces.
    columns: usize,
    /// Whether a line that ends here parts what is said in one breath.
    tears: bool,
}

/// Returns the start of a text, every place where one of its lines may end, and its end.
///
/// Between two of them there are at most `width` columns, or a single grapheme cluster.
fn breaks(text: &str, width: usize) -> Vec<Break> {
    let mut clusters = text.grapheme_indices(true);
    let indent = clusters.find(|&(_, cluster)| cluster != " ");
    let mut breaks = vec![Break {
        at: indent.map_or(text.len(), |(at, _)| at),
        spaces: 0,
        columns: 0,
        tears: false,
    }];
    let ends = places(text).map(|place| (place.at, place.tears));
    for (at, tears) in ends.chain([(text.len(), false)]) {
        let start = breaks[breaks.len() - 1].at;
        give_way(&text[start..at], width, &SEAMS, &mut breaks);
        if let Some(end) = breaks.last_mut() {
            end.tears = tears;
        }
    }
    breaks
}

/// Tells from the text before and after a place whether a piece may come apart there.
type Seam = fn(&str, &str) -> bool;

/// The seams of a piece that is wider than the line, the mildest first: its spaces, its no-break
/// spaces, its hyphens, between two grapheme clusters.
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

/// Adds the end of a piece to the breaks and, if the piece is wider than `width`, breaks
/// inside it, only as hard as it takes to fit. Every break that it adds tears.
fn give_way(piece: &str, width: usize, seams: &[Seam], breaks: &mut Vec<Break>) {
    let text = piece.trim_end_matches(' ');
    // What has no width counts as one column, so that a line has only so many starts to try.
    let columns = display_width(text).max(1);
    if columns > width
        && let [seam, harder @ ..] = seams
    {
        let clusters = text.grapheme_indices(true).skip(1).map(|(at, _)| at);
        let ends = clusters.filter(|&at| seam(&text[..at], &text[at..]));
        let mut start = 0;
        for end in ends.chain([piece.len()]) {
            give_way(&piece[start..end], width, harder, breaks);
            start = end;
        }
    } else {
        let start = breaks[breaks.len() - 1];
        let spaces = piece.len() - text.len();
        breaks.push(Break {
            at: start.at + piece.len(),
            spaces,
            columns: start.columns + columns + spaces,
            tears: true,
        });
    }
}
