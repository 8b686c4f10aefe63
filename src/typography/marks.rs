//! The marks of a text: which of them open, which close, and which end a sentence.

/// Tells whether a mark opens. (babel, OQLF-1)
pub(crate) fn is_opening(c: char) -> bool {
    matches!(c, '«' | '‹' | '“' | '‘' | '„' | '(' | '[' | '{')
}

/// Tells whether a mark closes a phrase. (babel, OQLF-1)
pub(super) fn closes_phrase(c: char) -> bool {
    let separates = matches!(c, ':' | ',' | '‼' | '⁇' | '⁈' | '⁉');
    let encloses = matches!(c, '»' | '›' | '”' | '’' | ')' | ']' | '}');
    is_stop(c) || separates || encloses
}

/// Tells whether a mark closes, or stays with the figure before it. (babel, OQLF-1)
fn is_closing(c: char) -> bool {
    closes_phrase(c) || matches!(c, '%' | '‰' | '‱' | '€' | '$' | '£')
}

/// Tells whether a speaker pauses after a word that ends in this mark.
pub(super) fn is_pause(c: char) -> bool {
    closes_phrase(c) || c == '"' || is_dash(c)
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'')
}

pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

/// Tells whether a mark can stand on both sides of an incise. (servicesdedition)
fn is_dash(c: char) -> bool {
    matches!(c, '–' | '—' | '-')
}

fn is_sign(c: char) -> bool {
    matches!(c, '+' | '-' | '−' | '±' | '≈' | '~' | '<' | '>')
}

/// Tells whether a mark may end a sentence, as even a `;` does before a capital.
fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | ';')
}

pub(super) fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

pub(crate) fn is_marks(word: &str) -> bool {
    !word.contains(char::is_alphanumeric)
}

/// Returns a word without its leading marks: brackets, quotes, dashes, an ellipsis, and the sign or
/// the currency of a figure.
pub(super) fn unmarked(word: &str) -> &str {
    word.trim_start_matches(|c| {
        let is_before = is_opening(c) || is_quote(c) || is_apostrophe(c) || is_dash(c);
        is_before || is_sign(c) || matches!(c, '…' | '€' | '$' | '£' | '¥')
    })
}

/// Tells whether a word belongs to what comes after it in the text: it ends in a mark that opens,
/// or is such a mark with others after it, as in `(–`, or is the sign of a figure.
pub(super) fn opens(word: &str, rest: &str) -> bool {
    let ends_open = word.ends_with(is_opening);
    if !is_marks(word) {
        return ends_open;
    }
    let starts_open = word.starts_with(is_opening) && !word.ends_with(is_closing);
    let is_sign_of_figure = word.ends_with(is_sign) && rest.trim_start().starts_with(is_digit);
    ends_open || starts_open || is_sign_of_figure
}

/// Tells whether a word belongs to the word before it. It starts with marks that close, maybe after
/// straight quotes or dashes, and no letter or digit follows them: `»,` and `",`, but not `…puis`.
/// Or it starts with a comma or with the sign of a unit: `°C`.
pub(crate) fn closes(word: &str) -> bool {
    let unquoted = word.trim_start_matches(|c| is_quote(c) || is_dash(c));
    let rest = unquoted.trim_start_matches(is_closing);
    let has_closing_mark = rest.len() < unquoted.len();
    word.starts_with([',', '°', '′', '″'])
        || has_closing_mark && !rest.starts_with(char::is_alphanumeric)
}

/// Tells whether a word is a dash, alone or with marks that close.
pub(super) fn is_dash_word(word: &str) -> bool {
    word.starts_with(is_dash) && word.trim_start_matches(is_dash).chars().all(is_closing)
}

/// Tells whether a sentence ends before the next letter or digit of a text, which starts with the
/// marks after a word.
///
/// It does if there is a stop, without a comma, a colon or a closing bracket after it, and a
/// capital, a dash or nothing follows.
pub(super) fn is_sentence_end(text: &str) -> bool {
    let end = text.find(char::is_alphanumeric).unwrap_or(text.len());
    let (marks, next) = text.split_at(end);
    let Some((_, after)) = marks.rsplit_once(is_stop) else {
        return false;
    };
    let is_new = next.is_empty() || next.starts_with(char::is_uppercase);
    !after.contains([',', ':', ')', ']', '}']) && (is_new || after.contains(is_dash))
}
