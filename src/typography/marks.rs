//! The marks of a text: which of them open, which close, and which end a sentence.

/// Tells whether a mark opens, whatever comes after it. (babel, OQLF-1)
pub(crate) fn is_opening(c: char) -> bool {
    matches!(c, '«' | '‹' | '“' | '‘' | '„' | '(' | '[' | '{')
}

/// Tells whether a mark closes, or stays with the word before it in another way, unless a letter or
/// a digit comes after it. (babel, OQLF-1)
#[rustfmt::skip] // one kind a line
fn is_closing(c: char) -> bool {
    matches!(
        c,
        ':' | ';' | '!' | '?' | '‼' | '⁇' | '⁈' | '⁉' | '.' | ',' | '…'
        | '»' | '›' | '”' | '’' | ')' | ']' | '}'
        | '%' | '‰' | '‱' | '€' | '$' | '£'
    )
}

/// Tells whether a mark is a straight quote, which opens and closes alike.
fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'')
}

/// Tells whether a mark is an apostrophe. As a quote it closes.
pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

/// Tells whether a mark can stand on both sides of an incise, the aside of a sentence.
/// (servicesdedition)
fn is_dash(c: char) -> bool {
    matches!(c, '–' | '—' | '-')
}

/// Tells whether a mark can be the sign of a figure.
fn is_sign(c: char) -> bool {
    matches!(c, '+' | '-' | '−' | '±' | '≈' | '~' | '<' | '>')
}

/// Tells whether a mark may end a sentence; a `;` counts as such.
pub(super) fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | ';')
}

/// Tells whether a character is one of the digits that figures are written with, `0` to `9`.
pub(super) fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// Tells whether a word is marks alone: it has neither a letter nor a digit.
pub(crate) fn is_mark(word: &str) -> bool {
    !word.contains(char::is_alphanumeric)
}

/// Returns a word without the marks before it: brackets, quotes, dashes, and the sign or the
/// currency of a figure.
pub(super) fn unmarked(word: &str) -> &str {
    word.trim_start_matches(|c| {
        let is_before = is_opening(c) || is_quote(c) || is_apostrophe(c) || is_dash(c);
        is_before || is_sign(c) || matches!(c, '…' | '€' | '$' | '£' | '¥')
    })
}

/// Tells whether a word belongs to what stands after it in the text, `rest`: it ends in a mark
/// that opens, or is one with others behind it, such as `(–`, or is the sign of a figure.
pub(super) fn opens(word: &str, rest: &str) -> bool {
    let starts = || word.starts_with(is_opening) && !word.ends_with(is_closing);
    let signs = || word.ends_with(is_sign) && rest.trim_start().starts_with(is_digit);
    word.ends_with(is_opening) || is_mark(word) && (starts() || signs())
}

/// Tells whether a word belongs to the word before it: it is marks that close, also with a quote
/// or dashes before them, such as `»,` and `",`; or it starts with a comma, or the mark of degrees
/// and minutes, such as `°C`. A `…puis` does not belong there, because of its letter.
pub(crate) fn closes(word: &str) -> bool {
    let marks = word.trim_start_matches(|c| is_quote(c) || is_dash(c));
    let rest = marks.trim_start_matches(is_closing);
    word.starts_with([',', '°', '′', '″'])
        || rest.len() < marks.len() && !rest.starts_with(char::is_alphanumeric)
}

/// Tells whether a word is a dash, alone or with marks that close.
pub(super) fn is_dash_alone(word: &str) -> bool {
    word.starts_with(is_dash) && word.trim_start_matches(is_dash).chars().all(is_closing)
}

/// Tells whether a sentence ends at the start of this text, which is what stands after a word.
///
/// It does if one of the first marks ends it, no comma, colon or bracket comes after that, and
/// then comes a capital, a dash or nothing.
pub(super) fn is_sentence_end(text: &str) -> bool {
    let end = text.find(char::is_alphanumeric).unwrap_or(text.len());
    let (marks, next) = text.split_at(end);
    let Some((_, after)) = marks.rsplit_once(is_stop) else {
        return false;
    };
    let is_new = next.is_empty() || next.starts_with(char::is_uppercase);
    !after.contains([',', ':', ')', ']', '}']) && (is_new || after.contains(is_dash))
}
