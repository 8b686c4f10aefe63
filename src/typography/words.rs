//! The words of a text, cut once: a rule looks at some of them, in a row.

use unicode_segmentation::UnicodeSegmentation;

/// What may stand before a word or a figure and belongs to neither.
const OPENING_MARKS: [char; 16] = [
    '«', '‹', '“', '‘', '"', '\'', '’', '(', '[', '{', '…', '–', '—', '+', '−', '±',
];

/// What an apostrophe leaves of a word that it elides, beside all that ends in `qu`.
const ELIDED: [&str; 8] = ["c", "d", "j", "l", "m", "n", "s", "t"];

/// A word of a text: what stands between two blanks, whatever blanks they are.
pub(super) struct Word<'a> {
    /// All of it, with its marks.
    pub text: &'a str,
    /// It without opening marks and elisions: `"d'Henri` is `Henri`. It is empty if an
    /// apostrophe ends the word.
    pub bare: &'a str,
    /// The byte of the text where it starts.
    pub start: usize,
    /// Whether plain spaces follow it, and no other blank.
    pub is_spaced: bool,
}

/// Cuts a text into its words.
pub(super) fn cut(text: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word> = Vec::new();
    let mut start = 0;
    for piece in text.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        let is_spaced = piece.ends_with(' ');
        if !word.is_empty() {
            words.push(Word {
                text: word,
                bare: bare(word),
                start,
                is_spaced,
            });
        } else if let Some(last) = words.last_mut() {
            last.is_spaced &= is_spaced;
        }
        start += piece.len();
    }
    words
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

impl<'a> Word<'a> {
    /// Returns the word without opening marks, but with what it elides: `"d'Henri` is `d'Henri`.
    pub fn unquoted(&self) -> &'a str {
        unquoted(self.text)
    }

    /// Returns what stands after the last hyphen of the bare word: of `ex-Mme` it is `Mme`.
    pub fn tail(&self) -> &'a str {
        let hyphen = self.bare.bytes().rposition(|byte| byte == b'-');
        hyphen.map_or(self.bare, |hyphen| &self.bare[hyphen + 1..])
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

    /// Tells whether the word is capitalised, and no mark ends it.
    pub fn is_name(&self) -> bool {
        self.bare.starts_with(char::is_uppercase) && self.bare.ends_with(char::is_alphanumeric)
    }

    /// Tells whether the word is a figure that counts: digits, and `,` `.` `-` or `–` before or
    /// between them. `17`, `1,5`, `11-12` and `-5` are, but not `17,` or `G20`.
    pub fn is_figure(&self) -> bool {
        self.bare.ends_with(is_digit) && is_number(self.bare)
    }

    /// Tells whether the word ends in a capital and a dot: `J.`, and `J.R.R.`, but not `OTAN.`
    pub fn is_initial(&self) -> bool {
        let Some(word) = self.tail().strip_suffix('.') else {
            return false;
        };
        let mut clusters = word.graphemes(true).rev();
        let is_capital = |cluster: &str| cluster.starts_with(char::is_uppercase);
        let is_alphanumeric = |cluster: &str| cluster.starts_with(char::is_alphanumeric);
        clusters.next().is_some_and(is_capital) && !clusters.next().is_some_and(is_alphanumeric)
    }

    /// Tells whether the word is a Roman numeral, `Ier` and `Ire` among them, whatever mark
    /// ends it. `M.` is a title.
    pub fn is_numeral(&self) -> bool {
        let is_mark = |c: char| !c.is_alphanumeric();
        let numeral = self.text.trim_end_matches(is_mark);
        let is_numeral = matches!(numeral, "Ier" | "Ire") || is_roman(numeral);
        is_numeral && !matches!(self.text, "M." | "MM.")
    }

    /// Tells whether the word is the number of a century: `XXe`, `Ier`, `21e`.
    pub fn is_ordinal(&self) -> bool {
        let endings = ["e", "er", "ème", "ᵉ", "ᵉʳ"].iter();
        let mut numbers = endings.filter_map(|ending| self.tail().strip_suffix(ending));
        numbers.any(|number| is_roman(number) || number.ends_with(is_digit) && is_number(number))
    }

    /// Tells whether the word ends in the apostrophe of an elision, and not in a closing quote.
    pub fn is_elided(&self) -> bool {
        let Some(word) = self.text.strip_suffix(['\'', '’']) else {
            return false;
        };
        let mut words = word.rsplit(|c: char| !c.is_alphabetic());
        let elided = words.next().unwrap_or_default().to_lowercase();
        ELIDED.contains(&elided.as_str()) || elided.ends_with("qu")
    }
}

/// Tells whether a character is one of the digits that figures are written with, `0` to `9`.
pub(super) fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// Tells whether a word has nothing but what a number is written with.
fn is_number(word: &str) -> bool {
    word.chars()
        .all(|c| is_digit(c) || matches!(c, ',' | '.' | '-' | '–'))
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
