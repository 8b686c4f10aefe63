//! The shape of a paragraph: of the places where its lines may end, the best ones.
//!
//! A *setting* is one way to break a text into lines. The *measure* is the number of columns that a
//! line may take, and the *gap* of a line is how many of them it leaves empty. The *tie* of a line
//! is the one between its last word and the first word of the next line: free, loose or close
//! (see [`rules::Tie`]). The *badness* of a line is twice the square of its gap, plus 3 times the
//! measure if its tie is loose, or 6 times if it is close. The last line has no badness, but it
//! can be a *runt*, which looks lost: it has one word, or it is narrower than a sixth of the
//! measure.
//!
//! The best setting is found by dynamic programming. The search takes the breaks of the text in
//! turn, and finds the best setting up to each: the best one up to some earlier break, and one
//! line more. No other setting up to that earlier break can lead to a better end, because to add
//! the same line to two settings keeps the order of their costs, such as the sums of badness.
//!
//! For example, in 20 columns three lines are the fewest for this paragraph. To fill each line
//! as far as it goes leaves gaps of 4 columns and of 1, and both ties are close: the badness is
//! 32 + 120 + 2 + 120 = 274. To end the second line before `de` leaves gaps of 4 and of 4, and
//! one tie is close: 32 + 120 + 32 = 184.
//!
//! ```text
//! La reprise de la        La reprise de la
//! trêve est le but de     trêve est le but
//! la visite.              de la visite.
//! ```

mod breaks;
mod lexicon;
pub(crate) mod marks;
pub mod rules;
mod words;

use breaks::{Break, breaks};
use rules::Tie;

/// Breaks a paragraph into lines of at most `width` columns, as French breaks.
///
/// Each line is a slice of the paragraph, less the spaces at its ends; an empty paragraph is one
/// empty line. Of all the settings that the rules allow it takes one of the fewest lines, of
/// these one without a runt, if one exists, and of these the one of the least badness.
///
/// A rule is broken only if what it keeps together is wider than `width`. A line is never wider
/// than `width`, unless it is a single grapheme cluster that is. At width 0 every line is one.
///
/// ```
/// let lines = depeche::typography::wrap("Le 11 février, 17 pays ont signé.", 18);
/// assert_eq!(lines, ["Le 11 février,", "17 pays ont signé."]);
/// ```
#[must_use]
pub fn wrap(paragraph: &str, width: usize) -> Vec<&str> {
    let breaks = breaks(paragraph, width);
    let cost = |(_, badness): (bool, u64), line: &Line| {
        if line.is_last() {
            (line.is_runt(), badness)
        } else {
            (false, badness + line.badness())
        }
    };
    let lines = best_setting(paragraph, &breaks, width, cost);
    lines.iter().map(Line::text).collect()
}

/// Breaks a headline into lines of at most `width` columns, evenly.
///
/// Of all the settings in the fewest lines it takes one whose ties weigh least, as OQLF-2 asks
/// (see [`rules`]), of these one whose widest line is the narrowest, and of these the one whose
/// gaps in that width have the least sum of squares. A runt counts for nothing. In all else it is
/// like [`wrap`].
///
/// ```
/// let lines = depeche::typography::balance("Météo : un pare-brise", 20);
/// assert_eq!(lines, ["Météo :", "un pare-brise"]);
/// ```
#[must_use]
pub fn balance(headline: &str, width: usize) -> Vec<&str> {
    let breaks = breaks(headline, width);
    let cost = |(ties, widest): (u64, usize), line: &Line| {
        (ties + line.weight(), line.columns.max(widest))
    };
    let lines = best_setting(headline, &breaks, width, cost);
    let widest = lines.iter().map(|line| line.columns).max();
    // A single grapheme cluster can be wider than the width.
    let measure = widest.unwrap_or_default().min(width);

    // The squares need a search of their own. With all three in one cost, the search would drop
    // a setting up to some break because its widest line is wider; but a later line, wider still,
    // can make both equal in that, and then the dropped one may have had the lesser squares.
    let cost = |(ties, squares): (u64, u64), line: &Line| {
        (ties + line.weight(), squares + line.gap().pow(2))
    };
    let lines = best_setting(headline, &breaks, measure, cost);
    lines.iter().map(Line::text).collect()
}

/// Returns the lines of the best setting of a text: of those in the fewest lines the one of the
/// least cost.
///
/// `cost` returns the cost of some lines with one more. It may make two costs equal, but never
/// turn their order around.
fn best_setting<'a, C>(
    text: &'a str,
    breaks: &[Break],
    measure: usize,
    cost: impl Fn(C, &Line) -> C,
) -> Vec<Line<'a>>
where
    C: Copy + Default + Ord,
{
    let last = breaks.len() - 1;
    // A measure wider than the whole text changes nothing, but its square could overflow.
    let measure = measure.min(breaks[last].offset);
    let line = |start: usize, end: usize| {
        let (start, end) = (&breaks[start], &breaks[end]);
        Line {
            text,
            start: start.at,
            end: end.at,
            columns: end.offset - end.spaces - start.offset,
            measure,
            tie: end.tie,
        }
    };

    // The best setting up to each break, and the first break where a line to `end` can start.
    let mut best = Vec::with_capacity(breaks.len());
    best.push(Setting::default());
    let mut first = 0;
    for end in 1..=last {
        while first + 1 < end && line(first, end).columns > measure {
            first += 1;
        }
        // A later start never takes fewer lines.
        let count = best[first].count;
        let starts = (first..end).take_while(|&start| best[start].count == count);
        let cost_from = |start: usize| cost(best[start].cost, &line(start, end));
        let start = starts.min_by_key(|&start| cost_from(start));
        let start = start.unwrap_or(first); // there is always one: the first
        best.push(Setting {
            count: count + 1,
            cost: cost_from(start),
            start,
        });
    }

    // The lines, read back from the end.
    let mut lines = Vec::new();
    let mut end = last;
    while end > 0 {
        let start = best[end].start;
        lines.push(line(start, end));
        end = start;
    }
    lines.reverse();
    lines
}

/// What is kept of the best setting up to a break.
#[derive(Default)]
struct Setting<C> {
    /// How many lines it has.
    count: usize,
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
    measure: usize,
    tie: Tie,
}

impl<'a> Line<'a> {
    fn text(&self) -> &'a str {
        self.text[self.start..self.end].trim_end_matches(' ')
    }

    fn is_last(&self) -> bool {
        self.end == self.text.len()
    }

    fn gap(&self) -> u64 {
        // A single grapheme cluster can be wider than the measure.
        self.measure.saturating_sub(self.columns) as u64
    }

    /// Returns what its tie weighs.
    fn weight(&self) -> u64 {
        match self.tie {
            Tie::Free => 0,
            Tie::Loose => 1,
            Tie::Close | Tie::Bound => 2,
        }
    }

    fn badness(&self) -> u64 {
        2 * self.gap().pow(2) + 3 * self.measure as u64 * self.weight()
    }

    /// Tells whether the line is a runt, if it is the last one. A mark alone, such as `»`, does not
    /// count as a word.
    fn is_runt(&self) -> bool {
        let words = self.text().split_whitespace();
        let mut words = words.filter(|word| word.contains(char::is_alphanumeric));
        6 * self.columns < self.measure || words.nth(1).is_none()
    }
}
