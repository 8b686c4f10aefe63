//! Examples as rows of a text, each below a heading that says what it shows.

use std::ops::RangeInclusive;
use textwrap::core::display_width;

/// What is, and what must be.
pub type Pair = (String, String);

/// Asserts that each row of a text is as it must be. If not, it prints all the rows that are not,
/// with their headings and with a `^` below the first difference. In a row a `_` is a no-break
/// space, and a `´` the combining acute accent.
#[track_caller]
pub fn assert_rows<Pairs: IntoIterator<Item = Pair>>(text: &str, pairs: impl Fn(&str) -> Pairs) {
    let (mut heading, mut failures) = ("", Vec::new());
    for line in text.lines().filter(|line| !line.is_empty()) {
        if line.starts_with("# ") {
            heading = line;
            continue;
        }
        let row = line.replace('_', "\u{a0}").replace('´', "\u{301}");
        for (is, must) in pairs(&row).into_iter().filter(|(is, must)| is != must) {
            let pairs = is.chars().zip(must.chars());
            let same = pairs.take_while(|(is, must)| is == must);
            let same: String = same.map(|(c, _)| c).collect();
            let caret = " ".repeat(display_width(&same)) + "^";
            failures.push(format!(
                "{heading}\nis    {is}\nmust  {must}\n      {caret}"
            ));
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n\n"));
}

/// Reads the widths that a row starts with, such as `20-34` or `20`.
pub fn in_widths(row: &str) -> (RangeInclusive<usize>, &str) {
    let (widths, text) = row.split_once(' ').expect("a row starts with widths");
    let (first, last) = widths.split_once('-').unwrap_or((widths, widths));
    let [first, last] = [first, last].map(|width| width.parse().expect("a width is a number"));
    assert!(first <= last, "{row}");
    (first..=last, text)
}
