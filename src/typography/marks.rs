//! The marks of a text: which of them open, which close, and which end a sentence.

/// What opens, whatever comes after it. (babel, OQLF-1)
pub(crate) const OPENING: [char; 8] = ['«', '‹', '“', '‘', '„', '(', '[', '{'];

/// What closes, or stays with the word before it in another way, unless a letter or a digit
/// comes after it. (babel, OQLF-1)
#[rustfmt::skip] // one kind a line
const CLOSING: [char; 24] = [
    ':', ';', '!', '?', '‼', '⁇', '⁈', '⁉', '.', ',', '…',
    '»', '›', '”', '’', ')', ']', '}',
    '%', '‰', '‱', '€', '$', '£',
];

/// What stands before a figure as its sign.
const SIGNS: [char; 8] = ['+', '-', '−', '±', '≈', '~', '<', '>'];

/// What stands on both sides of an incise, the aside of a sentence. (servicesdedition)
const DASHES: [char; 3] = ['–', '—', '-'];

/// What may end a sentence; a `;` counts as such.
pub(super) const STOPS: [char; 5] = ['.', '!', '?', '…', ';'];

/// Tells whether a word is marks alone: it has neither a letter nor a digit.
pub(crate) fn is_mark(word: &str) -> bool {
    !word.chars().any(char::is_alphanumeric)
}

/// Tells whether a word belongs to what stands after it in the text, `rest`: it ends in a mark
/// that opens, or is one with others behind it, such as `(–`, or is the sign of a figure.
pub(super) fn opens(word: &str, rest: &str) -> bool {
    let starts = word.starts_with(OPENING) && !word.ends_with(CLOSING);
    word.ends_with(OPENING) || (starts || is_sign(word, rest)) && is_mark(word)
}

/// Tells whether a word belongs to the word before it: it is marks that close, also with a quote
/// or dashes before them, such as `»,` and `",`; or it starts with a comma, or the mark of degrees
/// and minutes, such as `°C`. A `…puis` does not belong there, because of its letter.
pub(crate) fn closes(word: &str) -> bool {
    // Most words start with a letter.
    if word.starts_with(char::is_alphanumeric) {
        return false;
    }
    let marks = word.trim_start_matches(['"', '\'', '–', '—', '-']);
    let rest = marks.trim_start_matches(CLOSING);
    word.starts_with([',', '°', '′', '″'])
        || rest.len() < marks.len() && !rest.starts_with(char::is_alphanumeric)
}

/// Tells whether a word is a dash, alone or with marks that close; a `-` before a figure is its
/// sign.
pub(super) fn is_dash(word: &str, rest: &str) -> bool {
    let marks = word.trim_start_matches(DASHES);
    marks.len() < word.len() && marks.trim_start_matches(CLOSING).is_empty() && !is_sign(word, rest)
}

/// Tells whether a dash after this word is that of a dialogue or of a list.
pub(super) fn introduces(word: &str) -> bool {
    word.ends_with(STOPS) || word.ends_with(':')
}

/// Tells whether a sentence ends at the start of this text, which is what stands after a word.
///
/// It does if one of the first marks ends it, no comma, colon or bracket comes after that, and
/// then comes a capital, a dash or nothing.
pub(super) fn is_sentence_end(text: &str) -> bool {
    let end = text.find(char::is_alphanumeric).unwrap_or(text.len());
    let (marks, next) = text.split_at(end);
    let Some((_, after)) = marks.rsplit_once(STOPS) else {
        return false;
    };
    let is_new = next.is_empty() || next.starts_with(char::is_uppercase);
    !after.contains([',', ':', ')', ']', '}']) && (is_new || after.contains(DASHES))
}

/// Tells whether a word is a sign, or ends in one, and a digit comes next.
fn is_sign(word: &str, rest: &str) -> bool {
    word.ends_with(SIGNS) && rest.trim_start().starts_with(|c: char| c.is_ascii_digit())
}
