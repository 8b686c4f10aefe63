//! The shape of a paragraph: at which of its places lines end.
//!
//! A *setting* is one way to break a text into lines. The *measure* is the number of columns that a
//! line may take, and the *gap* of a line is how many of them it leaves empty. The *tie* of a line
//! is the one between its last word and the first word of the next line (see [`rules::Tie`]). The
//! *badness* of a line is twice the square of its gap, plus 3 times the measure if its tie is
//! loose, or 6 times if it is close or stronger. The last line has no badness, but it can be a
//! *runt*, which looks lost: it has at most one word, or is narrower than a sixth of the measure.
//!
//! Of the settings of a paragraph that part nothing that is bound, the best one has the least
//! badness, even if that takes one more line. For example, three lines of 16 columns can hold this
//! text. They leave gaps of 0 and of 5 columns, and both ties are close: the badness is 96 + 50 +
//! 96 = 242. Four lines leave gaps of 7, of 4 and of 4, and all ties are free: 98 + 32 + 32 = 162.
//!
//! ```text
//! Un accord sur la        Un accord
//! trêve est à             sur la trêve
//! portée de main.         est à portée
//!                         de main.
//! ```
//!
//! It is found by dynamic programming. The search takes the breaks of the text in turn, and finds
//! the best setting up to each: the best one up to some earlier break, and one line more. No other
//! setting up to that earlier break can do better, because adding the same line to two settings
//! keeps the order of their costs, such as the sums of badness.

mod breaks;
mod lexicon;
pub(crate) mod marks;
pub mod rules;
mod words;

use breaks::{Break, break_up};
use rules::Tie;

/// Breaks a paragraph into lines of at most `width` columns, by the rules of French.
///
/// Each line is a slice of the paragraph, less the blanks at its ends; an empty paragraph is one
/// empty line. Of all the settings it takes one with the fewest cuts inside words, of these one
/// that breaks the fewest bound ties, of these one without a runt, if one exists, and of these the
/// one of the least badness.
///
/// A word is cut only if it is wider than `width`; after a hyphen, that counts as a bound tie. No
/// line is wider, except a single grapheme cluster, which is all that a line has at width 0.
///
/// ```
/// let lines = depeche::typography::wrap("Le 11 février, 17 pays ont signé.", 18);
/// assert_eq!(lines, ["Le 11 février,", "17 pays ont signé."]);
/// ```
#[must_use]
pub fn wrap(paragraph: &str, width: usize) -> Vec<&str> {
    let breaks = break_up(paragraph, width);
    let cost = |(breach, badness): (u64, u64), line: &Line| {
        let runt = u64::from(line.is_runt());
        (breach + line.breach() + runt, badness + line.badness())
    };
    let lines = best_setting(paragraph, &breaks, width, cost);
    lines.iter().map(Line::text).collect()
}

/// Breaks a headline into lines of at most `width` columns that end well first, and then are even.
///
/// Of all the settings it takes one with the fewest cuts inside words, of these one that breaks the
/// fewest bound ties, then one of the fewest lines, then one whose ties weigh least, as OQLF-2 asks
/// (see [`rules`]), then one whose widest line is the narrowest, then one whose gaps in the width
/// of that line have the least sum of squares, and then the one with the most line ends at a mark,
/// where a speaker pauses. A runt counts for nothing. In all else it is like [`wrap`].
///
/// ```
/// let lines = depeche::typography::balance("Météo : un pare-brise", 20);
/// assert_eq!(lines, ["Météo :", "un pare-brise"]);
/// ```
#[must_use]
pub fn balance(headline: &str, width: usize) -> Vec<&str> {
    let breaks = break_up(headline, width);
    let narrow = |(breach, count, ties, widest): (u64, u64, u64, usize), line: &Line| {
        let (breach, ties) = (breach + line.breach(), ties + line.weight());
        (breach, count + 1, ties, widest.max(line.columns()))
    };
    let narrowest = best_setting(headline, &breaks, width, narrow);
    let widest = narrowest.iter().map(Line::columns).max();
    // A single grapheme cluster can be wider than the width.
    let measure = widest.unwrap_or_default().min(width);

    // The squares need a search of their own, because they depend on the widest line of all. In one
    // search with it, a setting up to some break would be dropped because it has a wider line than
    // another; but if both get a line that is wider still, only the squares count.
    let even = |(breach, count, ties, squares, plain): (u64, u64, u64, u64, u64), line: &Line| {
        let (breach, ties) = (breach + line.breach(), ties + line.weight());
        let plain = plain + u64::from(line.text().ends_with(char::is_alphanumeric));
        (breach, count + 1, ties, squares + line.gap().pow(2), plain)
    };
    let lines = best_setting(headline, &breaks, measure, even);
    lines.iter().map(Line::text).collect()
}

/// Returns the lines of the setting of a text that costs least.
///
/// `cost` takes what some lines cost, and returns what they cost with one more line. It may make
/// two costs equal, but never reverse their order.
fn best_setting<'a, C: Copy + Default + Ord>(
    text: &'a str,
    breaks: &[Break],
    width: usize,
    cost: impl Fn(C, &Line) -> C,
) -> Vec<Line<'a>> {
    let last = breaks.len() - 1;
    // A width beyond that of the whole text changes nothing, but its square could overflow.
    let measure = width.min(breaks[last].line_end);
    let line = |start: usize, end: usize| Line {
        paragraph: text,
        from: breaks[start],
        to: breaks[end],
        measure,
    };

    // For each break, what the best setting up to it costs, and where the last line of that starts.
    // Of two that cost the same, the last line of the best one starts earlier.
    let mut best = Vec::with_capacity(breaks.len());
    best.push((C::default(), 0));
    // The first break where a line to `end` can start.
    let mut first = 0;
    for end in 1..=last {
        while first + 1 < end && line(first, end).columns() > measure {
            first += 1;
        }
        let settings = (first..end).map(|start| {
            let (cost_before, _) = best[start];
            (cost(cost_before, &line(start, end)), start)
        });
        best.extend(settings.min()); // there is always one: `first` is less than `end`
    }

    // The lines, read back from the end.
    let mut lines = Vec::new();
    let mut end = last;
    while end > 0 {
        let (_, start) = best[end];
        lines.push(line(start, end));
        end = start;
    }
    lines.reverse();
    lines
}

/// What stands between two breaks of a text.
struct Line<'a> {
    paragraph: &'a str,
    from: Break,
    to: Break,
    measure: usize,
}

impl<'a> Line<'a> {
    fn text(&self) -> &'a str {
        self.paragraph[self.from.place.at..self.to.place.at].trim_end()
    }

    fn columns(&self) -> usize {
        self.to.line_end - self.from.line_start
    }

    fn is_last(&self) -> bool {
        self.to.place.at == self.paragraph.len()
    }

    fn gap(&self) -> u64 {
        // A single grapheme cluster can be wider than the measure.
        self.measure.saturating_sub(self.columns()) as u64
    }

    /// Returns what it costs to break the tie, on a scale on which a runt costs 1. A cut inside a
    /// word costs more than all the bound ties of a text.
    fn breach(&self) -> u64 {
        match self.to.place.tie {
            Tie::Inside => 1 << 40,
            Tie::Bound => 2,
            _ => 0,
        }
    }

    /// Returns what the tie weighs: 0 if it is free, 1 if it is loose, else 2.
    fn weight(&self) -> u64 {
        (self.to.place.tie as u64).min(2)
    }

    fn badness(&self) -> u64 {
        if self.is_last() {
            return 0;
        }
        2 * self.gap().pow(2) + 3 * self.measure as u64 * self.weight()
    }

    /// Tells whether the line is the last one and looks lost. A mark alone, such as `»`, does not
    /// count as a word.
    fn is_runt(&self) -> bool {
        if !self.is_last() {
            return false;
        }
        let is_word = |word: &&str| word.contains(char::is_alphanumeric);
        let words = self.text().split_whitespace().filter(is_word);
        6 * self.columns() < self.measure || words.take(2).count() < 2
    }
}
