//! The shape of a paragraph: of the places where its lines may end, the best ones.
//!
//! A line *tears* if its end parts what is said in one breath, such as `le` and `secrétaire`.
//! Its *badness* is the square of the columns that it leaves empty and, if it tears, that of a
//! quarter of the measure: of the columns that a line may take. A *runt* is a last line that
//! looks lost: one word, narrower than a quarter of the measure.
//!
//! The best setting is found by a dynamic programme. It takes the breaks of the text in turn,
//! and finds the best setting up to each: one line more than a best setting up to some break
//! before it. The other settings up to that break need no look, because the same line added
//! to two of them leaves the worse one the worse, or makes them equal.
//!
//! For example, in 20 columns three lines are the fewest for this paragraph. To fill each line
//! as far as it goes leaves gaps of 4 columns and of 1, and both lines tear. A tear costs the
//! square of 5: that is a badness of 16 + 25 + 1 + 25 = 67. To end the second line before `de`
//! leaves gaps of 4 and of 4, and one line that tears: 16 + 25 + 16 = 57.
//!
//! ```text
//! La reprise de la        La reprise de la
//! trêve est le but de     trêve est le but
//! la visite.              de la visite.
//! ```

mod breaks;
mod lexicon;
pub mod rules;
mod words;

use breaks::{Break, breaks};

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
    set(paragraph, width, |(_, badness): (bool, u64), line| {
        if line.is_last {
            (line.is_runt(), badness)
        } else {
            (false, badness + line.badness())
        }
    })
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
    set(headline, width, |(tears, widest): (usize, usize), line| {
        let tears = tears + usize::from(line.end.tears);
        (tears, line.columns().max(widest))
    })
}

/// Sets a text in the fewest lines, and of these settings takes the one of the least cost.
///
/// `cost` adds a line to the cost of the lines before it, and keeps the order of two costs.
fn set<C>(text: &str, measure: usize, cost: impl Fn(C, &Line) -> C) -> Vec<&str>
where
    C: Copy + Default + Ord,
{
    let breaks = breaks(text, measure);
    let last = breaks.len() - 1;
    // A measure wider than the whole text changes nothing, but its square could overflow.
    let measure = measure.min(breaks[last].columns);
    let line = |start, end| Line {
        text,
        measure,
        start: breaks[start],
        end: breaks[end],
        is_last: end == last,
    };

    // The best setting up to each break, and the first of them that a line can start from.
    let mut best = vec![Setting::default()];
    let mut first = 0;
    for end in 1..=last {
        while first + 1 < end && line(first, end).columns() > measure {
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
    /// The columns that it may take.
    measure: usize,
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

    /// Returns the badness in sixteenths of a square column, so that there are no fractions.
    fn badness(&self) -> u64 {
        // A single grapheme cluster can be wider than the measure.
        let gap = 4 * self.measure.saturating_sub(self.columns()) as u64;
        let tear = u64::from(self.end.tears) * self.measure as u64;
        gap * gap + tear * tear
    }

    /// Tells whether the line is a runt, if it is the last. What has no letter and no digit,
    /// like a `»` alone, is no word.
    fn is_runt(&self) -> bool {
        let words = self.text().split_whitespace();
        let words = words.filter(|word| word.contains(char::is_alphanumeric));
        4 * self.columns() < self.measure && words.take(2).count() < 2
    }
}
