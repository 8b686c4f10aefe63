//! The page: a brief, a width and a style go in, text comes out.

use crate::brief::{Brief, Part};
use crate::teaser::collapse;
use crate::typography::{balance, wrap};
use anstyle::Style;
use std::fmt::Write;

/// The style of a headline.
const BOLD: Style = Style::new().bold();

/// The style of a collapsed teaser.
const DIM: Style = Style::new().dimmed();

/// Sets a brief as a page: the headline, the body and the teaser, collapsed to one line.
///
/// No line is wider than `width` columns, except one that is a single grapheme cluster.
/// Without a width each paragraph is one line, and the teaser is whole. An empty line stands
/// between two paragraphs, every line ends in a line feed, and none in a space. What the brief
/// lacks is left out: an empty brief makes an empty page.
///
/// If `styled`, the headline is bold and the collapsed teaser dim. Each line opens and closes
/// its own style, so that nothing leaks when a reader stops after any of them.
///
/// ```
/// use depeche::brief::Brief;
///
/// let brief = Brief::parse("Titre\n\nUn accord, enfin.\n\nSuite...\n");
/// let page = depeche::render::page(&brief, Some(10), false);
/// assert_eq!(page, "Titre\n\nUn accord,\nenfin.\n\n▸ Suite...\n");
/// ```
#[must_use]
pub fn page(brief: &Brief, width: Option<usize>, styled: bool) -> String {
    let headline = balance(brief.headline, width.unwrap_or(usize::MAX));
    let body = part(brief, Part::Body, width, styled);
    let teaser = match width {
        Some(width) => block([collapse(brief.teaser, width)], styled.then_some(DIM)),
        None => part(brief, Part::Teaser, width, styled),
    };
    join([block(headline, styled.then_some(BOLD)), body, teaser])
}

/// Sets a part of a brief alone: the headline, on one line at any width; or the body; or the teaser,
/// in full. If `styled`, the headline is bold. In all else it is like [`page`].
///
/// ```
/// use depeche::brief::{Brief, Part};
///
/// let brief = Brief::parse("Titre\n\nUn accord, enfin.\n\nSuite...\n");
/// let body = depeche::render::part(&brief, Part::Body, Some(10), false);
/// assert_eq!(body, "Un accord,\nenfin.\n");
/// ```
#[must_use]
pub fn part(brief: &Brief, which: Part, width: Option<usize>, styled: bool) -> String {
    let paragraph = |text| block(wrap(text, width.unwrap_or(usize::MAX)), None);
    match which {
        Part::Headline => block([brief.headline.trim()], styled.then_some(BOLD)),
        Part::Body => join(brief.body.iter().copied().map(paragraph)),
        Part::Teaser => paragraph(brief.teaser),
    }
}

/// Sets the lines of a block, each in the style, without the empty line that an empty text makes.
fn block(lines: impl IntoIterator<Item: AsRef<str>>, style: Option<Style>) -> String {
    let style = style.unwrap_or_default();
    let mut block = String::new();
    for line in lines {
        let line = line.as_ref();
        if !line.is_empty() {
            // Writing to a String cannot fail.
            let _ = writeln!(block, "{style}{line}{style:#}");
        }
    }
    block
}

/// Joins blocks, each of which ends in a line feed, with an empty line between two of them. The
/// empty ones are left out.
fn join(blocks: impl IntoIterator<Item = String>) -> String {
    let blocks = blocks.into_iter().filter(|block| !block.is_empty());
    blocks.collect::<Vec<_>>().join("\n")
}
