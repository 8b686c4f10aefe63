//! The README, and the page that it points to, say what is true.

use crate::marked::{Paragraph, gap};
use crate::program::print;
use depeche::brief::Brief;
use depeche::typography::rules::Tie;
use depeche::typography::wrap;

const README: &str = include_str!("../../README.md");
const BENCH_README: &str = include_str!("../bench/README.md");

/// The article that they show and measure, whatever brief is bundled.
const ARTICLE: &str = include_str!("../fixtures/syrie.marked.txt");

/// The columns in which the README shows what `fold -s` makes of a sentence, and how wide the
/// lines beside it are.
const FOLDED: usize = 48;
const WIDTH: usize = 46;

/// What stands in a page after some words of it.
fn after(words: &str, page: &'static str) -> &'static str {
    let (_, rest) = page.split_once(words).expect("the page has the words");
    rest
}

#[test]
fn the_readme_shows_the_help_as_it_is() {
    let help = print(&["--help"]);
    assert!(README.contains(&format!("```text\n{help}```\n")), "{help}");
}

#[test]
fn the_readme_shows_a_sentence_as_it_is_set() {
    let rows = after("\nfold -s ", README).lines().skip(2);
    let rows = rows.take_while(|row| !row.starts_with("```"));
    let lines: Vec<String> = rows.map(|row| row.chars().skip(FOLDED).collect()).collect();
    assert_eq!(lines, wrap(&lines.join(" "), WIDTH));
}

#[test]
#[allow(clippy::cast_precision_loss)] // no count here is that large
fn the_figures_of_the_article_are_those_of_the_code() {
    let (mut lines, mut forbidden, mut squares) = (0, 0, Vec::new());
    for paragraph in Brief::parse(ARTICLE).body {
        let paragraph = Paragraph::parse(paragraph);
        for width in 20..=160 {
            let set = wrap(&paragraph.text, width);
            lines += set.len();
            for (line, end) in set.iter().zip(paragraph.ends(&set)) {
                forbidden += usize::from(end >= Tie::Bound);
                squares.push(gap(line, width).pow(2));
            }
        }
    }
    let ends = squares.len() as f64;
    let gap = (squares.into_iter().sum::<usize>() as f64 / ends).sqrt();
    let figures = after("lines  forbidden   gap\ndepeche ", BENCH_README).split_whitespace();
    let measured = [
        lines.to_string(),
        forbidden.to_string(),
        format!("{gap:.1}"),
    ];
    assert_eq!(figures.take(3).collect::<Vec<_>>(), measured);
}
