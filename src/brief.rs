//! The brief that the binary carries: a headline, a body and a teaser.

/// The bundled brief, as text: one block per line, an empty line between two blocks.
const BUNDLED: &str = include_str!("../assets/brief.txt");

/// A news brief, borrowed from the text that it was parsed from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brief<'a> {
    /// The headline, one line of text.
    pub headline: &'a str,
    /// The body, a line of text for each paragraph.
    pub body: Vec<&'a str>,
    /// The teaser, one line of text.
    pub teaser: &'a str,
}

/// A part of a brief.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The headline.
    Headline,
    /// All paragraphs of the body.
    Body,
    /// The teaser.
    Teaser,
}

impl Brief<'static> {
    /// Returns the brief that is built into the binary.
    #[must_use]
    pub fn bundled() -> Self {
        Self::parse(BUNDLED)
    }
}

impl<'a> Brief<'a> {
    /// Reads a brief from a text that has one block per line. Empty lines are left out; a line of
    /// spaces is not empty.
    ///
    /// The first block is the headline, the last one is the teaser, and all between are the
    /// body. A lone block is the headline; of two, the second is the teaser. It never fails:
    /// what is missing comes back empty.
    ///
    /// ```
    /// let brief = depeche::brief::Brief::parse("Titre\n\nUn.\n\nDeux.\n\nSuite...\n");
    /// assert_eq!(brief.headline, "Titre");
    /// assert_eq!(brief.body, ["Un.", "Deux."]);
    /// assert_eq!(brief.teaser, "Suite...");
    /// ```
    #[must_use]
    pub fn parse(text: &'a str) -> Self {
        let mut blocks = text.lines().filter(|line| !line.is_empty());
        // The order matters: a lone block is the headline, and the second of two the teaser.
        Self {
            headline: blocks.next().unwrap_or_default(),
            teaser: blocks.next_back().unwrap_or_default(),
            body: blocks.collect(),
        }
    }
}
