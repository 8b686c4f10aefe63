//! The README says what is true.

use crate::marked::{Paragraph, gap, is_runt};
use crate::program::print;
use depeche::brief::Brief;
use depeche::typography::rules::Tie;
use depeche::typography::{balance, wrap};

const README: &str = include_str!("../../README.md");

/// The article that the README shows and measures, whatever brief is bundled.
const ARTICLE: &str = include_str!("../fixtures/syrie.marked.txt");

/// The columns in which the README shows what `fold -s` makes of a paragraph.
const FOLDED: usize = 50;

/// What stands in the README after some words of it.
fn after(words: &str) -> &'static str {
    let (_, rest) = README.split_once(words).expect("the README has the words");
    rest
}

#[test]
fn the_readme_shows_the_help_as_it_is() {
    let help = print(&["--help"]);
    assert!(README.contains(&format!("```text\n{help}```\n")), "{help}");
}

#[test]
fn the_readme_shows_a_paragraph_as_it_is_set() {
    let rows = after("fold -s ").lines().skip(2);
    let rows = rows.take_while(|row| !row.starts_with("```"));
    let lines: Vec<String> = rows.map(|row| row.chars().skip(FOLDED).collect()).collect();
    assert_eq!(lines, wrap(&lines.join(" "), 48));
}

#[test]
#[allow(clippy::cast_precision_loss)] // no count here is that large
fn the_figures_of_the_readme_are_those_of_the_code() {
    let article = Brief::parse(ARTICLE);
    let headline = Paragraph::parse(article.headline);
    let body: Vec<_> = article.body.into_iter().map(Paragraph::parse).collect();

    let (mut forbidden, mut torn, mut runts, mut lines) = (0, 0, 0, 0);
    let mut squares = Vec::new();
    for width in 20..=160 {
        let set = balance(&headline.text, width);
        forbidden += headline.ends(&set).filter(Option::is_none).count();
        for paragraph in &body {
            let set = wrap(&paragraph.text, width);
            for (line, end) in set.iter().zip(paragraph.ends(&set)) {
                forbidden += usize::from(end.is_none());
                torn += usize::from(end.is_some_and(|place| place.tie == Tie::Close));
                squares.push(gap(line, width).pow(2));
            }
            runts += usize::from(is_runt(set[set.len() - 1], width));
            lines += set.len();
        }
    }
    let ends = squares.len() as f64;
    let gap = (squares.into_iter().sum::<usize>() as f64 / ends).sqrt();
    let figures = [
        forbidden.to_string(),
        format!("{:.1}", 100.0 * torn as f64 / ends),
        format!("{gap:.1}"),
        runts.to_string(),
        lines.to_string(),
    ];

    let table = after("|---|---|---|---|---|\n").lines();
    let column = table.map_while(|row| row.split('|').nth(2));
    assert_eq!(column.map(str::trim).collect::<Vec<_>>(), figures);
}
