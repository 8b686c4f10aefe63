//! The README says what is true.

use crate::marked::offset;
use crate::program::print;
use depeche::brief::Brief;
use depeche::typography::rules::{Place, places};
use depeche::typography::{balance, wrap};
use textwrap::core::display_width;

const README: &str = include_str!("../../README.md");

/// The article that the README shows and measures, whatever brief is bundled.
const ARTICLE: &str = include_str!("../fixtures/syrie.marked.txt");

/// The columns in which the README shows what `fold -s` makes of a paragraph.
const FOLDED: usize = 50;

#[test]
fn the_readme_shows_the_help_as_it_is() {
    let help = print(&["--help"]);
    assert!(README.contains(&format!("```text\n{help}```\n")), "{help}");
}

#[test]
fn the_readme_shows_a_paragraph_as_it_is_set() {
    let (_, block) = README
        .split_once("fold -s ")
        .expect("a block in two columns");
    let (rows, _) = block.split_once("```").expect("the block ends");
    let rows = rows.lines().skip(2);
    let lines: Vec<_> = rows
        .map(|row| row.chars().skip(FOLDED).collect::<String>())
        .collect();
    assert_eq!(lines, wrap(&lines.join(" "), 48));
}

/// What the README measures of the article.
#[derive(Debug, Default, PartialEq)]
struct Figures {
    forbidden: f64,
    torn: f64,
    gap: f64,
    runts: f64,
    lines: f64,
}

impl Figures {
    /// Reads the first column of the table.
    fn read() -> Self {
        let (_, table) = README
            .split_once("|---|---|---|---|---|\n")
            .expect("a table");
        let rows = table.lines().map_while(|row| row.split('|').nth(2));
        let figures: Vec<f64> = rows
            .map(|cell| cell.trim().parse().expect("a number"))
            .collect();
        let [forbidden, torn, gap, runts, lines] = figures[..] else {
            panic!("the table has five rows");
        };
        Self {
            forbidden,
            torn,
            gap,
            runts,
            lines,
        }
    }

    fn measure(brief: &Brief) -> Self {
        let mut figures = Self::default();
        let (mut ends, mut squares) = (0.0, 0.0);
        for width in 20..=160 {
            let headline = balance(brief.headline, width);
            figures.forbidden += count(&ended(brief.headline, &headline), Option::is_none);
            for paragraph in &brief.body {
                let lines = wrap(paragraph, width);
                let ended = ended(paragraph, &lines);
                figures.forbidden += count(&ended, Option::is_none);
                figures.torn += count(&ended, |place| place.is_some_and(|place| place.tears));
                figures.lines += count(&lines, |_| true);
                ends += count(&ended, |_| true);
                let [others @ .., last] = &lines[..] else {
                    panic!("no line")
                };
                squares += others
                    .iter()
                    .map(|line| square(width - display_width(line)))
                    .sum::<f64>();
                figures.runts += f64::from(!last.contains(' ') && 4 * display_width(last) < width);
            }
        }
        figures.torn = tenths(100.0 * figures.torn / ends);
        figures.gap = tenths((squares / ends).sqrt());
        figures
    }
}

/// For each line but the last: the place where it ends, if a line may end there.
fn ended(text: &str, lines: &[&str]) -> Vec<Option<Place>> {
    let starts = lines.iter().skip(1).map(|line| offset(text, line));
    starts
        .map(|start| places(text).find(|place| place.at == start))
        .collect()
}

fn count<T>(items: &[T], which: impl Fn(&T) -> bool) -> f64 {
    items.iter().map(|item| f64::from(which(item))).sum()
}

fn square(columns: usize) -> f64 {
    f64::from(u32::try_from(columns.pow(2)).expect("a line is short"))
}

fn tenths(figure: f64) -> f64 {
    (figure * 10.0).round() / 10.0
}

#[test]
fn the_figures_of_the_readme_are_those_of_the_code() {
    let article = ARTICLE.replace(['¦', '~'], "");
    assert_eq!(Figures::read(), Figures::measure(&Brief::parse(&article)));
}
