//! The shape of a paragraph: of the places where its lines may end, the best ones.
//!
//! The *measure* is how many columns a line may take, and the *gap* of a line is how many of
//! them it leaves empty. The *tie* at its end says what it parts from the next line: nothing, or
//! two words that are tied loosely or closely. Its *badness* is twice the square of the gap, and
//! for a loose tie 3 times the measure, for a close one 6 times. A *runt* is a last line that
//! looks lost: of one word, or narrower than a sixth of the measure.
//!
//! The best setting of a paragraph is found by a dynamic programme. It takes the breaks of the
//! text in turn, and finds the best setting up to each: a best setting up to some earlier break,
//! and one line more. The other settings up to that earlier break need no look. Were one of them
//! worse, the same line would be added to both, and that keeps the order of two costs.
//!
//! For example, in 20 columns three lines are the fewest for this paragraph. To fill each line
//! as far as it goes leaves gaps of 4 columns and of 1, and parts two close ties: its badness is
//! 32 + 120 + 2 + 120 = 274. To end the second line before `de` leaves gaps of 4 and of 4, and
//! parts one close tie: 32 + 120 + 32 = 184.
//!
//! ```text
//! La reprise de la        La reprise de la
//! trêve est le but de     trêve est le but
//! la visite.              de la visite.
//! ```

mod breaks;
mod lexicon;
mod marks;
pub mod rules;
mod words;

use breaks::{Break, breaks};
use rules::Tie;
use textwrap::core::display_width;

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
    let runt_and_badness = |(_, badness): (bool, u64), line: &Line| {
        if line.is_last() {
            (line.is_runt(), badness)
        } else {
            (false, badness + line.badness())
        }
    };
    set(
        paragraph,
        &breaks(paragraph, width),
        width,
        runt_and_badness,
    )
}

/// Breaks a headline into lines of at most `width` columns, evenly.
///
/// Of all the settings in the fewest lines, it is one whose ties weigh least (OQLF-2), of these
/// one whose widest line is the narrowest, and of these the one whose gaps in that width have
/// the least sum of squares. In all else it is like [`wrap`].
///
/// ```
/// let lines = depeche::typography::balance("Météo : un pare-brise", 20);
/// assert_eq!(lines, ["Météo :", "un pare-brise"]);
/// ```
#[must_use]
pub fn balance(headline: &str, width: usize) -> Vec<&str> {
    let breaks = breaks(headline, width);
    let ties_and_widest =
        |(ties, widest): (u64, usize), line: &Line| (ties + line.tie(), line.columns.max(widest));
    let lines = set(headline, &breaks, width, ties_and_widest);
    let widest = lines.into_iter().map(display_width).max();
    // A single grapheme cluster can be wider than the width.
    let measure = widest.unwrap_or_default().min(width);

    // The squares are added up in a search of their own. Behind the widest line they would not
    // keep their order: a line that is wider still makes two widest lines equal.
    let ties_and_squares =
        |(ties, squares): (u64, u64), line: &Line| (ties + line.tie(), squares + line.gap().pow(2));
    set(headline, &breaks, measure, ties_and_squares)
}

/// Sets a text in the fewest lines, and of these settings takes the one of the least cost.
///
/// `cost` returns the cost of some lines with one more. It keeps the order of two costs.
fn set<'a, C>(
    text: &'a str,
    breaks: &[Break],
    measure: usize,
    cost: impl Fn(C, &Line) -> C,
) -> Vec<&'a str>
where
    C: Copy + Default + Ord,
{
    let last = breaks.len() - 1;
    // A measure wider than the whole text changes nothing, but its square could overflow.
    let measure = measure.min(breaks[last].columns);
    let line = |start: usize, end: usize| {
        let (start, end) = (&breaks[start], &breaks[end]);
        Line {
            text,
            start: start.at,
            end: end.at,
            columns: end.columns - end.spaces - start.columns,
            measure,
            tie: end.tie,
        }
    };

    // The best setting up to each break, and the first of them that a line can start from.
    let mut best = Vec::with_capacity(breaks.len());
    best.push(Setting::default());
    let mut first = 0;
    for end in 1..=last {
        while first + 1 < end && line(first, end).columns > measure {
            first += 1;
        }
        // A later start never takes fewer lines.
        let lines = best[first].lines;
        let fewest = (first..end).take_while(|&start| best[start].lines == lines);
        let settings = fewest.map(|start| Setting {
            lines: lines + 1,
            cost: cost(best[start].cost, &line(start, end)),
            start,
        });
        best.extend(settings.min());
    }

    // The lines, read back from the end.
    let mut lines = Vec::new();
    let mut end = last;
    while end > 0 {
        let start = best[end].start;
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

/// What stands between two breaks of a text.
struct Line<'a> {
    text: &'a str,
    /// The bytes of the text where it starts, and where the next line does.
    start: usize,
    end: usize,
    columns: usize,
    /// The columns that it may take.
    measure: usize,
    /// What its end parts.
    tie: Tie,
}

impl<'a> Line<'a> {
    fn text(&self) -> &'a str {
        self.text[self.start..self.end].trim_end_matches(' ')
    }

    fn is_last(&self) -> bool {
        self.end == self.text.len()
    }

    /// Returns the columns that it leaves empty.
    fn gap(&self) -> u64 {
        // A single grapheme cluster can be wider than the measure.
        self.measure.saturating_sub(self.columns) as u64
    }

    /// Returns what its end parts: nothing weighs 0, a loose tie 1, a close one 2.
    fn tie(&self) -> u64 {
        self.tie as u64
    }

    fn badness(&self) -> u64 {
        2 * self.gap().pow(2) + 3 * self.measure as u64 * self.tie()
    }

    /// Tells whether the line is a runt, if it is the last. What has no letter and no digit,
    /// like a `»` alone, is no word.
    fn is_runt(&self) -> bool {
        let words = self.text().split_whitespace();
        let words = words.filter(|word| word.contains(char::is_alphanumeric));
        6 * self.columns < self.measure || words.take(2).count() < 2
    }
}
