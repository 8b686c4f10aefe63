//! The words of a text, cut once: a rule looks at some of them, in a row.

use super::lexicon::{is_reference, is_title};
use super::marks::{closes, end_sentence, introduces, is_dash, is_mark, opens};
use std::borrow::Cow;
use unicode_segmentation::UnicodeSegmentation;

/// What may stand before a word or a figure and belongs to neither.
const OPENING_MARKS: [char; 17] = [
    '«', '‹', '“', '‘', '„', '"', '\'', '’', '(', '[', '{', '…', '–', '—', '+', '−', '±',
];

/// What an apostrophe leaves of a word that it elides, beside all that ends in `qu`. (Le Robert)
const ELIDED: [&str; 8] = ["c", "d", "j", "l", "m", "n", "s", "t"];

/// A word of a text: what stands between two blanks, whatever blanks they are.
#[expect(
    clippy::struct_excessive_bools,
    reason = "a rule asks for each of them alone"
)]
pub(super) struct Word<'a> {
    /// All of it, with its marks.
    pub text: &'a str,
    /// The word without elisions and opening marks: `"d'Henri` is `Henri`. It is empty if an
    /// apostrophe ends the word.
    pub bare: &'a str,
    /// The byte of the text where it starts.
    pub start: usize,
    /// Whether plain spaces follow it, and no other blank.
    pub is_spaced: bool,
    /// Whether it belongs to the word after it, as a `«` alone does.
    pub opens: bool,
    /// Whether it belongs to the word before it, as a `»` alone does.
    pub closes: bool,
    /// Whether nothing but marks stands between it and the end of its sentence, or between it and
    /// the start of the next one.
    pub ends_sentence: bool,
}

/// Cuts a text into its words.
pub(super) fn cut(text: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word> = Vec::new();
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

        let bare = bare(word);
        if !is_mark(word) {
            let letters = word.trim_end_matches(|c: char| !c.is_alphanumeric());
            let marks = &text[start + letters.len()..];
            ends_sentence = end_sentence(marks) && !is_abbreviated(&words, bare);
            is_in_incise &= !ends_sentence;
        }
        let rest = &text[end..];
        let (opens, closes) = if !is_dash(word, rest) {
            // At the start of a text a mark has no word before it that it could close.
            let closes = closes(word);
            (opens(word, rest) || closes && words.is_empty(), closes)
        } else if words.last().is_none_or(|last| introduces(last.text)) {
            (true, false)
        } else {
            is_in_incise = !is_in_incise && !closes(word);
            (is_in_incise, !is_in_incise)
        };
        words.push(Word {
            text: word,
            bare,
            start,
            is_spaced,
            opens,
            closes,
            ends_sentence,
        });
    }
    words
}

impl<'a> Word<'a> {
    /// Returns the word without opening marks, but with what it elides: `"d'Henri` is `d'Henri`.
    pub fn unquoted(&self) -> &'a str {
        unquoted(self.text)
    }

    /// Returns the bare word in small letters.
    pub fn form(&self) -> Cow<'a, str> {
        // Most words are, and need no copy.
        if self.bare.contains(char::is_uppercase) {
            self.bare.to_lowercase().into()
        } else {
            self.bare.into()
        }
    }

    /// Returns the letters and digits that the word starts with, its opening marks left off.
    pub fn letters(&self) -> &'a str {
        let word = self.unquoted();
        let end = word.find(|c: char| !c.is_alphanumeric());
        &word[..end.unwrap_or(word.len())]
    }

    /// Tells whether the word is this form, whatever marks stand around it.
    pub fn is(&self, form: &str) -> bool {
        let rest = self.unquoted().strip_prefix(form);
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    }

    /// Tells whether the word starts with a small letter, without a mark before it.
    pub fn is_small(&self) -> bool {
        self.text.starts_with(char::is_lowercase)
    }

    /// Tells whether the word starts with a capital, without a mark before it.
    pub fn is_capitalised(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }

    /// Tells whether the word is capitalised, and no mark ends it.
    pub fn is_name(&self) -> bool {
        self.bare.starts_with(char::is_uppercase) && self.bare.ends_with(char::is_alphanumeric)
    }

    /// Tells whether the word is a figure that no mark ends: digits, and what is written between
    /// them, or before them as a sign or a currency. `17`, `1,5`, `11-12` and `€10` are figures,
    /// but not `17,` or `G20`.
    pub fn is_figure(&self) -> bool {
        let is_between = |c| matches!(c, ',' | '.' | '-' | '–' | '\u{2011}' | '×' | 'x');
        let is_before = |c| matches!(c, '$' | '€' | '£' | '≈' | '~' | '<' | '>');
        let is_in_figure = |c| is_digit(c) || is_between(c) || is_before(c);
        self.bare.ends_with(is_digit) && self.bare.chars().all(is_in_figure)
    }

    /// Tells whether the word starts with four digits, or with an apostrophe and two.
    pub fn is_year(&self) -> bool {
        let digits = self.letters();
        let is_short = digits.len() == 2 && self.text.contains(['\'', '’']);
        (is_short || digits.len() == 4) && digits.chars().all(is_digit)
    }

    /// Tells whether the word is a Roman numeral, or an ordinal as kings have it, whatever mark
    /// ends it. `M.` is a title.
    pub fn is_numeral(&self) -> bool {
        let is_mark = |c: char| !c.is_alphanumeric();
        let numeral = self.text.trim_end_matches(is_mark);
        let is_numeral = matches!(numeral, "Ier" | "Ire" | "1er" | "1re") || is_roman(numeral);
        is_numeral && !matches!(self.text, "M." | "MM.")
    }

    /// Tells whether the word is the address of a page or of a person.
    pub fn is_address(&self) -> bool {
        self.text.contains("://") || self.text.contains('@') || self.unquoted().starts_with("www.")
    }

    /// Tells whether the word starts with an elision: `l'enquête`, but not `aujourd'hui`.
    pub fn starts_elided(&self) -> bool {
        let parts = self.unquoted().split_once(['\'', '’']);
        parts.is_some_and(|(first, _)| is_elided(first))
    }

    /// Tells whether the word ends in the apostrophe of an elision, and not in a closing quote.
    pub fn ends_elided(&self) -> bool {
        let word = self.text.strip_suffix(['\'', '’']);
        word.is_some_and(is_elided)
    }
}

/// Tells whether a word that stands after others is a title, an initial or a reference, whose
/// dot ends no sentence.
fn is_abbreviated(others: &[Word], bare: &str) -> bool {
    let tail = tail(bare);
    is_title(tail) || is_initial(others, bare) || is_reference(&tail.to_lowercase())
}

/// Returns a word without its elisions and opening marks.
fn bare(word: &str) -> &str {
    let rest = word.rsplit_once(['\'', '’']).map_or(word, |(_, rest)| rest);
    unquoted(rest)
}

/// Returns a word without its opening marks.
fn unquoted(word: &str) -> &str {
    // Most words have none.
    if word.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return word;
    }
    word.trim_start_matches(OPENING_MARKS)
}

/// Returns what stands after the last hyphen of a word: of `ex-Mme` it is `Mme`.
pub(super) fn tail(word: &str) -> &str {
    let hyphen = word.bytes().rposition(|byte| byte == b'-');
    hyphen.map_or(word, |hyphen| &word[hyphen + 1..])
}

/// Tells whether a bare word is an initial, or several: `J.`, `J.-P.`, `J.R.R.` and `Ph.`, but
/// not `OTAN.` or `J.-C.`, nor what stands after a figure: `20 °C.`
pub(super) fn is_initial(others: &[Word], word: &str) -> bool {
    let Some(letters) = word.strip_suffix('.') else {
        return false;
    };
    let mut letters = letters
        .rsplit(['.', '-'])
        .filter(|letter| !letter.is_empty());
    let letter = letters.next().unwrap_or_default();
    let is_capital = letter.starts_with(char::is_uppercase) && letter.graphemes(true).count() == 1;
    (is_capital || matches!(letter, "Ch" | "Ph" | "Th"))
        && word != "J.-C."
        && !others.last().is_some_and(Word::is_figure)
}

/// Tells whether a word is an ordinal as centuries have it: `XXe`, `Ier`, `21e`.
pub(super) fn is_ordinal(word: &str) -> bool {
    let endings = ["e", "er", "ème", "ᵉ", "ᵉʳ"].iter();
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
