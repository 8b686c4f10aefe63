//! What the typography reaches, measured at every width on three marked texts.

mod marked;

use depeche::brief::Brief;
use depeche::typography::{balance, wrap};
use marked::{Paragraph, Shape};
use std::ops::RangeInclusive;
use textwrap::core::display_width;

const WIDTHS: RangeInclusive<usize> = 20..=160;
const NARROW: RangeInclusive<usize> = 1..=19;

const BRIEF: &str = include_str!("fixtures/brief.marked.txt");
const CRUE: &str = include_str!("fixtures/crue.marked.txt");
const LAIT: &str = include_str!("fixtures/lait.marked.txt");

/// Reads a marked brief: its headline and its body.
fn read(marked: &str) -> (Paragraph, Vec<Paragraph>) {
    let brief = Brief::parse(marked);
    let body = brief.body.into_iter().map(Paragraph::unmarked).collect();
    (Paragraph::unmarked(brief.headline), body)
}

/// Adds up the shapes of the body of a text at all widths: as it is set, and at best.
fn body_shapes(marked: &str) -> (Shape, Shape) {
    let (_, body) = read(marked);
    let (mut set, mut best) = (Shape::default(), Shape::default());
    for width in WIDTHS {
        for paragraph in &body {
            let shape = Shape::of(&wrap(&paragraph.text, width), width);
            let ideal = paragraph.best_shape(width).expect("every piece fits");
            for (sum, shape) in [(&mut set, shape), (&mut best, ideal)] {
                sum.lines += shape.lines;
                sum.runts += shape.runts;
                sum.raggedness += shape.raggedness;
            }
        }
    }
    (set, best)
}

#[test]
fn the_marks_stand_on_the_bundled_brief() {
    let unmarked = BRIEF.replace('¦', "");
    assert_eq!(Brief::parse(&unmarked), Brief::bundled());
}

#[test]
fn no_line_ends_where_french_forbids_it() {
    for text in [BRIEF, CRUE, LAIT] {
        let (headline, body) = read(text);
        for width in NARROW.chain(WIDTHS) {
            let lines = balance(&headline.text, width);
            let none: Vec<String> = Vec::new();
            assert_eq!(
                headline.forbidden_ends(&lines, width),
                none,
                "{width} columns"
            );
            for paragraph in &body {
                let lines = wrap(&paragraph.text, width);
                assert_eq!(
                    paragraph.forbidden_ends(&lines, width),
                    none,
                    "{width} columns"
                );
            }
        }
    }
}

#[test]
fn no_line_is_wider_than_the_width_and_nothing_but_spaces_is_lost() {
    for text in [BRIEF, CRUE, LAIT] {
        let (headline, body) = read(text);
        for width in NARROW.chain(WIDTHS) {
            let set = body
                .iter()
                .map(|paragraph| (paragraph, wrap(&paragraph.text, width)));
            for (paragraph, lines) in set.chain([(&headline, balance(&headline.text, width))]) {
                for line in &lines {
                    assert!(display_width(line) <= width, "{width} columns: {line}");
                }
                let kept = lines.concat().replace(' ', "");
                assert_eq!(kept, paragraph.text.replace(' ', ""), "{width} columns");
            }
        }
    }
}

#[test]
fn the_body_takes_the_fewest_lines_without_a_runt() {
    for text in [BRIEF, CRUE, LAIT] {
        let (set, best) = body_shapes(text);
        assert_eq!(set.lines, best.lines);
        assert_eq!(set.runts, 0);
    }
}

#[test]
fn the_body_of_the_bundled_brief_takes_as_many_lines_as_the_readme_says() {
    let (set, _) = body_shapes(BRIEF);
    assert_eq!(set.lines, 3938);
}

#[test]
fn the_body_is_hardly_more_ragged_than_it_must_be() {
    for text in [BRIEF, CRUE, LAIT] {
        let (set, best) = body_shapes(text);
        let limit = best.raggedness * 103 / 100;
        assert!(set.raggedness <= limit, "{} > {limit}", set.raggedness);
    }
}

#[test]
fn the_headline_is_balanced() {
    for text in [BRIEF, CRUE, LAIT] {
        let (headline, _) = read(text);
        for width in WIDTHS {
            let lines = balance(&headline.text, width);
            let lines_at = |width| headline.best_shape(width).map(|shape| shape.lines);
            let narrowest = (1..=width).find(|&narrow| lines_at(narrow) == lines_at(width));
            let widest = lines.iter().map(|line| display_width(line)).max();
            assert_eq!(Some(lines.len()), lines_at(width), "{width} columns");
            assert_eq!(widest, narrowest, "{width} columns: {lines:?}");
        }
    }
}
