//! The brief that the binary carries: a headline, a body and a teaser.

/// The bundled brief, as text: one block a line, a blank line between blocks.
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

impl Brief<'static> {
    /// Returns the brief that is built into the binary.
    #[must_use]
    pub fn bundled() -> Self {
        Self::parse(BUNDLED)
    }
}

impl<'a> Brief<'a> {
    /// Reads a brief from blocks of text, one a line, blank lines between them.
    ///
    /// The first block is the headline, the last is the teaser and all between
    /// are the body. It never fails: what is missing, the teaser first and the
    /// headline last, comes back empty.
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
        Self {
            headline: blocks.next().unwrap_or_default(),
            teaser: blocks.next_back().unwrap_or_default(),
            body: blocks.collect(),
        }
    }
}
