//! Examples as rows of a text, each below a heading that says what it shows.

/// Reads the rows of a text, each with its heading. A `_` is a no-break space.
pub fn rows(text: &'static str) -> impl Iterator<Item = (&'static str, String)> {
    let mut heading = "";
    let lines = text.lines().filter(|line| !line.is_empty());
    lines.filter_map(move |line| {
        if let Some(text) = line.strip_prefix("# ") {
            heading = text;
            return None;
        }
        Some((heading, line.replace('_', "\u{a0}")))
    })
}
