//! The shape of a paragraph: between which of its words lines end.
//!
//! A *setting* is one way to break a text into lines. The *measure* is the number of columns that a
//! line may take, and the *gap* of a line is how many of them it leaves empty. The *tie* of a line
//! says how strongly its last word belongs to the first word of the next line (see [`rules::Tie`]).
//! It has a *rank*, from 0 for a pause to 3 for a close tie, and each rank is as bad as a gap of an
//! eighth of the measure. So the *badness* of a line is `(8 · gap)² + (rank · measure)²`.
//!
//! The last line has no badness. Of two settings without faults, the better one has less badness in
//! sum, even if it has one line more. For example, in 20 columns the second one here is better:
//!
//! ```text
//!                       gap  tie    rank    badness
//! Le maire dit non, la    0  close     3     0² + 60² = 3600
//! ville attend le         5  close     3    40² + 60² = 5200
//! vote final.                                           8800
//!
//! Le maire dit non,       3  pause     0    24² +  0² =  576
//! la ville attend         5  free      1    40² + 20² = 2000
//! le vote final.                                        2576
//! ```
//!
//! Faults come before all badness. The gravest is a word that is cut, then comes a bound tie that is
//! broken, and then a *runt*, which is a last line that looks lost, because it has at most one word
//! or is narrower than a sixth of the measure.

mod breaks;
mod lexicon;
pub(crate) mod marks;
pub mod rules;
mod words;

use breaks::{Break, break_up};
use rules::Tie;
use std::ops::Add;

/// Breaks a paragraph into lines of at most `width` columns, by the rules of French.
///
/// Each line is a slice of the paragraph, less the blanks at its ends; an empty paragraph is one
/// empty line. The setting is the best one, as told [above](self).
///
/// A word is cut only if it is wider than `width`. A cut after a hyphen counts as a broken tie. No
/// line is wider, except a single grapheme cluster, which is all that a line has at width 0.
///
/// ```
/// let lines = depeche::typography::wrap("Le 11 février, 17 pays ont signé.", 18);
/// assert_eq!(lines, ["Le 11 février,", "17 pays ont signé."]);
/// ```
#[must_use]
pub fn wrap(paragraph: &str, width: usize) -> Vec<&str> {
    best_setting(paragraph, width, |line| {
        if line.is_last() {
            line.cost_as_last()
        } else {
            line.cost(8) // eighths of the measure
        }
    })
}

/// Breaks a headline into lines of at most `width` columns that end well and are even.
///
/// It is like [`wrap`], but a rank is as bad as a gap of a third of the measure, and the last line
/// has a badness too, so that the lines come out even. A runt counts for nothing.
///
/// ```
/// let lines = depeche::typography::balance("Météo : un pare-brise", 20);
/// assert_eq!(lines, ["Météo :", "un pare-brise"]);
/// ```
#[must_use]
pub fn balance(headline: &str, width: usize) -> Vec<&str> {
    best_setting(headline, width, |line| line.cost(3)) // thirds
}

/// Returns the lines of the setting of a text that costs least. It is found by dynamic programming:
/// the best setting up to a break is the best one up to some earlier break, and one line more.
fn best_setting(text: &str, width: usize, cost: impl Fn(&Line) -> Cost) -> Vec<&str> {
    let breaks = break_up(text, width);
    let last = breaks.len() - 1;
    // A width beyond that of the text changes nothing, but its square could overflow.
    let measure = width.min(breaks[last].end_column);
    let line = |from: usize, to: usize| Line {
        paragraph: text,
        from: breaks[from],
        to: breaks[to],
        measure,
    };

    // For each break, what the best setting up to it costs, and the break where its last line
    // starts. If two settings cost the same, the earlier start wins.
    let mut best = Vec::with_capacity(breaks.len());
    best.push((Cost::default(), 0));
    // The first break from which a line can go to the break `to`.
    let mut first = 0;
    for to in 1..=last {
        while first + 1 < to && line(first, to).columns() > measure {
            first += 1;
        }
        let settings = (first..to).map(|from| {
            let (cost_before, _) = best[from];
            (cost_before + cost(&line(from, to)), from)
        });
        best.push(settings.min().expect("`first` is less than `to`"));
    }

    // The lines, read back from the end.
    let mut lines = Vec::new();
    let mut to = last;
    while to > 0 {
        let (_, from) = best[to];
        lines.push(line(from, to).text());
        to = from;
    }
    lines.reverse();
    lines
}

/// What a line or a setting costs, the weightiest first.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Cost {
    cuts_in_words: usize,
    broken_ties: usize,
    runts: usize,
    badness: u64,
}

impl Add for Cost {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            cuts_in_words: self.cuts_in_words + other.cuts_in_words,
            broken_ties: self.broken_ties + other.broken_ties,
            runts: self.runts + other.runts,
            badness: self.badness + other.badness,
        }
    }
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
        self.to.end_column - self.from.start_column
    }

    fn is_last(&self) -> bool {
        self.to.place.at == self.paragraph.len()
    }

    /// Returns what the line costs, if a rank is as bad as a gap of 1/`parts` of the measure.
    fn cost(&self, parts: u64) -> Cost {
        let tie = self.to.place.tie;
        // A single grapheme cluster can be wider than the measure.
        let gap = self.measure.saturating_sub(self.columns()) as u64;
        let measure = self.measure as u64;
        Cost {
            cuts_in_words: usize::from(tie == Tie::Inside),
            broken_ties: usize::from(tie == Tie::Bound),
            runts: 0,
            badness: (parts * gap).pow(2) + (tie.rank() * measure).pow(2),
        }
    }

    /// Returns what the line costs as the last one of a paragraph. A mark alone, such as `»`, does
    /// not count as a word.
    fn cost_as_last(&self) -> Cost {
        let is_word = |word: &&str| word.contains(char::is_alphanumeric);
        let words = self.text().split_whitespace().filter(is_word);
        let is_runt = 6 * self.columns() < self.measure || words.take(2).count() < 2;
        Cost {
            runts: is_runt.into(),
            ..Cost::default()
        }
    }
}
