//! The words of a text, cut once: a rule looks at some of them, in a row.

use super::lexicon::{is_reference, is_title};
use super::marks::{OPENING, STOPS, closes, introduces, is_dash, is_mark, is_sentence_end, opens};
use std::borrow::Cow;
use unicode_segmentation::UnicodeSegmentation;

/// What stands before the apostrophe of an elision, besides all that ends in `qu`. (Greffier)
const ELIDED: [&str; 8] = ["c", "d", "j", "l", "m", "n", "s", "t"];

/// A word of a text: what stands between two blanks, whatever blanks they are.
#[expect(
    clippy::struct_excessive_bools,
    reason = "a rule asks for each of them alone"
)]
pub(super) struct Word<'a> {
    /// All of it, with its marks.
    pub text: &'a str,
    /// What stands after its last apostrophe, without the marks before it: of `«d'Henri,` it is
    /// `Henri,`. The marks after it stay, so that a rule for `le` does not hold for `le,`. It may
    /// be empty.
    pub core: &'a str,
    /// The byte of the text where it starts.
    pub start: usize,
    /// Whether plain spaces follow it, and no other blank.
    pub is_spaced: bool,
    /// Whether it belongs to the word after it, as a `«` alone does.
    pub opens: bool,
    /// Whether it belongs to the word before it, as a `»` alone does.
    pub closes: bool,
    /// Whether it is the last word of its sentence, or a mark alone after that word.
    pub ends_sentence: bool,
}

/// Cuts a text into its words.
pub(super) fn cut(text: &str) -> Vec<Word<'_>> {
    // A word of French and its space take some six bytes.
    let mut words: Vec<Word> = Vec::with_capacity(text.len() / 6);
    let mut ends_sentence = false;
    let mut is_in_incise = false;
    let mut end = 0;
    for piece in text.split_inclusive(char::is_whitespace) {
        let start = end;
        end += piece.len();
        let is_spaced = piece.ends_with(' ');
        let word = piece.trim_end();
        if word.is_empty() {
            // One more blank after the last word.
            if let Some(last) = words.last_mut() {
                last.is_spaced &= is_spaced;
            }
            continue;
        }

        let core = core(word);
        let rest = &text[end..];
        // A mark alone keeps the answer of the word before it.
        if !is_mark(word) {
            let after = &text[start + stem(word).len()..];
            ends_sentence = is_sentence_end(after) && !is_abbreviated(&words, core);
        }
        let can_close = closes(word);
        let (is_opening, is_closing) = if word.ends_with(char::is_alphanumeric) {
            // Most words do: they do not open, and are no dash.
            (false, can_close)
        } else if !is_dash(word, rest) {
            // The first word of a text has none before it to belong to.
            let can_open = opens(word, rest) || can_close && words.is_empty();
            (can_open, can_close)
        } else if words.last().is_none_or(|last| introduces(last.text)) {
            // The dash of a dialogue or of a list is neither of the two of an incise.
            (true, false)
        } else {
            is_in_incise = !is_in_incise && !can_close;
            (is_in_incise, !is_in_incise)
        };
        // The end of a sentence ends its incise, but only from its mark on: the dash that closes
        // the incise may stand between the last word and that mark.
        if ends_sentence && word.contains(STOPS) {
            is_in_incise = false;
        }
        words.push(Word {
            text: word,
            core,
            start,
            is_spaced,
            opens: is_opening,
            closes: is_closing,
            ends_sentence,
        });
    }
    words
}

impl<'a> Word<'a> {
    /// Returns the word without the marks before it: of `«d'Henri,` it is `d'Henri,`.
    pub fn unmarked(&self) -> &'a str {
        unmarked(self.text)
    }

    /// Returns the core of the word in lower case, with the marks after it.
    pub fn form(&self) -> Cow<'a, str> {
        // Most cores are in lower case already, and need no copy.
        if self.core.contains(char::is_uppercase) {
            self.core.to_lowercase().into()
        } else {
            self.core.into()
        }
    }

    /// Returns the first run of letters and digits in the word: of `«d'Henri,` it is `d`.
    pub fn first_run(&self) -> &'a str {
        let word = self.unmarked();
        let end = word.find(|c: char| !c.is_alphanumeric());
        &word[..end.unwrap_or(word.len())]
    }

    /// Tells whether the word is this form, whatever marks stand around it.
    pub fn is(&self, form: &str) -> bool {
        let rest = self.unmarked().strip_prefix(form);
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    }

    /// Tells whether the first character of the word is a letter in lower case.
    pub fn is_lowercase(&self) -> bool {
        self.text.starts_with(char::is_lowercase)
    }

    /// Tells whether the first character of the word is a capital.
    pub fn is_capitalised(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }

    /// Tells whether the core of the word starts with a capital, and no mark ends it: `d'Henri`
    /// is a name, `Henri,` is not.
    pub fn is_name(&self) -> bool {
        self.core.starts_with(char::is_uppercase) && self.core.ends_with(char::is_alphanumeric)
    }

    /// Tells whether the word is a figure that no mark ends: digits, and what is written between
    /// them, or before them as a sign or a currency. `17`, `1,5`, `11-12` and `€10` are figures,
    /// but not `17,` or `G20`.
    pub fn is_figure(&self) -> bool {
        let is_between = |c| matches!(c, ',' | '.' | '-' | '–' | '\u{2011}' | '×' | 'x');
        let is_before = |c| matches!(c, '$' | '€' | '£' | '¥' | '≈' | '~' | '<' | '>');
        let is_in_figure = |c| is_digit(c) || is_between(c) || is_before(c);
        self.core.ends_with(is_digit) && self.core.chars().all(is_in_figure)
    }

    /// Tells whether the first run of the word is four digits, or two in a word that has an
    /// apostrophe: `2016,` and `’68`.
    pub fn is_year(&self) -> bool {
        let digits = self.first_run();
        let is_short = digits.len() == 2 && self.text.contains(['\'', '’']);
        (is_short || digits.len() == 4) && digits.chars().all(is_digit)
    }

    /// Tells whether the word is a Roman numeral or an ordinal as kings have it, whatever mark
    /// ends it. `M.` is a title.
    pub fn is_numeral(&self) -> bool {
        let numeral = stem(self.text);
        let is_numeral = matches!(numeral, "Ier" | "Ire" | "1er" | "1re") || is_roman(numeral);
        is_numeral && !matches!(self.text, "M." | "MM.")
    }

    /// Tells whether the word starts with an elision: `l'enquête`, but not `aujourd'hui`.
    pub fn starts_elided(&self) -> bool {
        let parts = self.unmarked().split_once(['\'', '’']);
        parts.is_some_and(|(first, _)| is_elided(first))
    }

    /// Tells whether the word ends in the apostrophe of an elision, and not in a closing quote.
    pub fn ends_elided(&self) -> bool {
        let word = self.text.strip_suffix(['\'', '’']);
        word.is_some_and(is_elided)
    }
}

/// Returns what stands after the last apostrophe of a word, without the marks before it.
fn core(word: &str) -> &str {
    unmarked(word.rsplit_once(['\'', '’']).map_or(word, |(_, rest)| rest))
}

/// Returns a word without the marks before it, a sign of a figure among them.
fn unmarked(word: &str) -> &str {
    // Most words have none.
    if word.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return word;
    }
    let is_other = |c| matches!(c, '"' | '\'' | '’' | '…' | '–' | '—' | '+' | '−' | '±');
    word.trim_start_matches(|c| OPENING.contains(&c) || is_other(c))
}

/// Returns a word without the marks after it.
fn stem(word: &str) -> &str {
    word.trim_end_matches(|c: char| !c.is_alphanumeric())
}

/// Returns what stands after the last hyphen of a word: of `ex-Mme` it is `Mme`.
pub(super) fn tail(word: &str) -> &str {
    let hyphen = word.bytes().rposition(|byte| byte == b'-');
    hyphen.map_or(word, |hyphen| &word[hyphen + 1..])
}

/// Tells whether the dot at the end of a core is that of a title, an initial or a reference, and
/// ends no sentence.
fn is_abbreviated(earlier: &[Word], core: &str) -> bool {
    let tail = tail(core);
    is_title(tail) || is_initial(earlier, core) || is_reference(&tail.to_lowercase())
}

/// Tells whether a core ends in an initial: `J.`, `J.-P.`, `J.R.R.` and `Ph.`, but not `OTAN.` or
/// `J.-C.`, nor a unit after a figure, which is the last of the `earlier` words: `15 F.`
pub(super) fn is_initial(earlier: &[Word], core: &str) -> bool {
    let Some(letters) = core.strip_suffix('.') else {
        return false;
    };
    let last = letters
        .rsplit(['.', '-'])
        .find(|letters| !letters.is_empty());
    let last = last.unwrap_or_default();
    let is_capital = last.starts_with(char::is_uppercase) && last.graphemes(true).count() == 1;
    (is_capital || matches!(last, "Ch" | "Ph" | "Th"))
        && core != "J.-C."
        && !earlier.last().is_some_and(Word::is_figure)
}

/// Tells whether a word is an ordinal as centuries have it: `XXe`, `Ier`, `21e`.
pub(super) fn is_ordinal(word: &str) -> bool {
    let endings = ["e", "er", "ème", "è", "ᵉ", "ᵉʳ"].iter();
    let mut numbers = endings.filter_map(|ending| word.strip_suffix(ending));
    numbers.any(|number| is_roman(number) || !number.is_empty() && number.chars().all(is_digit))
}

/// Tells whether a character is one of the digits that figures are written with, `0` to `9`.
pub(super) fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// Tells whether what stands before an apostrophe is what an elision leaves, whatever its case.
fn is_elided(word: &str) -> bool {
    let mut words = word.rsplit(|c: char| !c.is_alphabetic());
    let letters = words.next().unwrap_or_default().to_lowercase();
    ELIDED.contains(&letters.as_str()) || letters.ends_with("qu")
}

/// Tells whether a word is a Roman numeral. A unit may be repeated at will, so that `IIII` is
/// one too; the empty word is not.
fn is_roman(word: &str) -> bool {
    // Most words are told by their first letter.
    if !word.starts_with(['I', 'V', 'X', 'L', 'C', 'D', 'M']) {
        return false;
    }
    let mut rest = word.trim_start_matches('M');
    for (nine, four, five, one) in [
        ("CM", "CD", 'D', 'C'),
        ("XC", "XL", 'L', 'X'),
        ("IX", "IV", 'V', 'I'),
    ] {
        let pair = rest.strip_prefix(nine).or(rest.strip_prefix(four));
        let units = rest.strip_prefix(five).unwrap_or(rest);
        rest = pair.unwrap_or(units.trim_start_matches(one));
    }
    rest.is_empty()
}
