//! Examples as rows of a text, each below a heading that says what it shows.

use std::ops::RangeInclusive;

/// Reads the rows of a text, each with its heading. A `_` is a no-break space, and a `´` the
/// combining acute accent.
pub fn rows(text: &'static str) -> impl Iterator<Item = (&'static str, String)> {
    let mut heading = "";
    let lines = text.lines().filter(|line| !line.is_empty());
    lines.filter_map(move |line| {
        if let Some(text) = line.strip_prefix("# ") {
            heading = text;
            return None;
        }
        Some((heading, line.replace('_', "\u{a0}").replace('´', "\u{301}")))
    })
}

/// Reads the widths that a row starts with, such as `20-34` or `20`.
pub fn in_widths(row: &str) -> (RangeInclusive<usize>, &str) {
    let (widths, text) = row.split_once(' ').expect("a row starts with widths");
    let (first, last) = widths.split_once('-').unwrap_or((widths, widths));
    let [first, last] = [first, last].map(|width| width.parse().expect("a width is a number"));
    (first..=last, text)
}
