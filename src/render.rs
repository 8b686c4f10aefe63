//! The page: a brief and how it is to look go in, text comes out.

use crate::brief::Brief;
use crate::teaser::collapse;
use crate::typography::{balance, wrap};
use anstyle::Style;
use std::fmt::{Display, Write};

/// What of a brief is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The headline, the body and the teaser, which is collapsed.
    Page,
    /// The headline alone, on one line whatever the width.
    Headline,
    /// The paragraphs of the body alone.
    Body,
    /// The teaser alone, whole.
    Teaser,
}

/// Breaks a text into lines of at most so many columns.
type LineBreaker = fn(&str, usize) -> Vec<&str>;

/// Sets a part of a brief, its lines at most `width` columns wide.
///
/// Without a width each paragraph is one line, and the teaser is whole. A blank line
/// stands between two paragraphs; every line ends in a line feed, and none in a space.
///
/// Where `styled`, the headline is bold and the collapsed teaser dim. Each line opens
/// and closes its own style, so that who stops reading after any line leaks none.
///
/// ```
/// use depeche::brief::Brief;
/// use depeche::render::{Part, render};
///
/// let brief = Brief::parse("Titre\n\nUn accord, enfin.\n\nSuite...\n");
/// let page = render(&brief, Part::Page, Some(10), false);
/// assert_eq!(page, "Titre\n\nUn accord,\nenfin.\n\n▸ Suite...\n");
/// ```
#[must_use]
pub fn render(brief: &Brief, part: Part, width: Option<usize>, styled: bool) -> String {
    let plain = Style::new();
    let (bold, dim) = if styled {
        (plain.bold(), plain.dimmed())
    } else {
        (plain, plain)
    };
    let set = |text, break_lines: LineBreaker| match width {
        Some(width) => break_lines(text, width),
        None => vec![text],
    };
    let mut page = String::new();
    let body = |page: &mut String| {
        for paragraph in &brief.body {
            push(page, set(paragraph, wrap), plain);
        }
    };
    match part {
        Part::Headline => push(&mut page, [brief.headline], bold),
        Part::Body => body(&mut page),
        Part::Teaser => push(&mut page, set(brief.teaser, wrap), plain),
        Part::Page => {
            push(&mut page, set(brief.headline, balance), bold);
            body(&mut page);
            match width {
                Some(width) => push(&mut page, [collapse(brief.teaser, width)], dim),
                None => push(&mut page, [brief.teaser], plain),
            }
        }
    }
    page
}

/// Adds the lines of one paragraph, after a blank line where it is not the first.
fn push(page: &mut String, lines: impl IntoIterator<Item: Display>, style: Style) {
    if !page.is_empty() {
        page.push('\n');
    }
    for line in lines {
        // Writing to a String cannot fail.
        let _ = writeln!(page, "{style}{line}{style:#}");
    }
}
