//! What the README and the page of the benchmarks show, as far as a test can tell.

use crate::marked::Paragraph;
use crate::program::print;
use crate::treebank::figures;
use depeche::brief::Brief;
use depeche::typography::wrap;

const README: &str = include_str!("../../README.md");
const BENCH_README: &str = include_str!("../bench/README.md");

/// The article that the page of the benchmarks measures, whatever brief is bundled.
const ARTICLE: &str = include_str!("../fixtures/syrie.marked.txt");

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
    // What `fold -s` makes of it stands in the first 48 columns.
    let lines: Vec<String> = rows.map(|row| row.chars().skip(48).collect()).collect();
    assert_eq!(lines, wrap(&lines.join(" "), 46));
}

#[test]
fn the_figures_of_the_article_are_those_of_the_code() {
    let marked = Brief::parse(ARTICLE).body.into_iter().map(Paragraph::parse);
    let body: Vec<_> = marked.map(|text| text.as_treebank()).collect();
    let widths: Vec<_> = (20..=160).collect();
    let set = |text: &str, width| wrap(text, width).join("\n");
    let [ends, forbidden, _, gap, lines] = figures(&body, &widths, set);
    let measured = format!("{lines} {:.0} {gap:.1}", ends * forbidden / 100.0);
    let shown = after("lines  forbidden   gap\ndepeche ", BENCH_README).split_whitespace();
    assert_eq!(shown.take(3).collect::<Vec<_>>().join(" "), measured);
}
