//! The words of a text, each read once: what it starts with, and what it is to the next word.

use super::lexicon::{
    self,
    Class::{
        self, Digits, Figure, Initial, Leaning, Month, Opening, Ordinal, Other, Reference, Regnal,
        Title, Unit,
    },
    is_elided, numbers_a_name,
};
use super::marks::{
    closes, closes_phrase, is_apostrophe, is_dash_word, is_digit, is_marks, is_sentence_end, opens,
    unmarked,
};

/// A word of a text: what stands between two blanks.
pub(super) struct Word<'a> {
    /// All of it, with its marks.
    pub text: &'a str,
    /// The byte of the whole text where it starts.
    pub at: usize,
    /// The letters and digits that it starts with, after any marks: `d` in `«d'Henri,`.
    pub head: &'a str,
    /// What stands after its last apostrophe, or else all of it, without the marks before it:
    /// `Henri,` in `«d'Henri,`. The marks after it stay, because `le,` does not lean.
    pub tail: &'a str,
    /// What it is to the next word.
    pub class: Class,
    /// Whether it belongs to the word before it, as a `»` alone does.
    pub closes: bool,
    /// Whether the word before it ends a sentence.
    pub follows_sentence: bool,
    /// Whether it is the last word of its sentence, or a mark alone after that word.
    pub ends_sentence: bool,
}

/// Splits a text into its words.
pub(super) fn split(text: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word> = Vec::new();
    for word in text.split_whitespace() {
        // `split_whitespace` gives no offset; the addresses do.
        let at = word.as_ptr().addr() - text.as_ptr().addr();
        let rest = &text[at + word.len()..];
        words.push(Word::read(word, at, rest, words.last()));
    }
    mark_figures(&mut words);
    mark_sentences(text, &mut words);
    pair_dashes(&mut words);
    words
}

/// Marks the figures that count nothing as mere digits.
fn mark_figures(words: &mut [Word]) {
    for at in 0..words.len() {
        if words[at].class == Figure && !words.get(at + 1).is_some_and(Word::is_counted) {
            words[at].class = Digits;
        }
    }
}

/// Marks where sentences end. A mark alone, such as a `»`, ends what the word before it ends.
fn mark_sentences(text: &str, words: &mut [Word]) {
    let mut ends = false;
    for word in words {
        word.follows_sentence = ends;
        if !is_marks(word.text) {
            let is_abbreviated = matches!(word.class, Title | Initial | Reference);
            let stem_end = word.at + word.stem().len();
            ends = !is_abbreviated && is_sentence_end(&text[stem_end..]);
        }
        word.ends_sentence = ends;
    }
}

/// Pairs the dashes of each sentence: the first one opens an incise, which is an aside, the second
/// one closes it, and so on. One with a mark right after it closes. At the start of a text or of a
/// sentence, and after a colon, a dash is that of a dialogue or of a list: it opens, without a
/// partner. But if an incise is open, a dash closes it even there, unless a capital follows.
fn pair_dashes(words: &mut [Word]) {
    let (mut is_in_incise, mut follows_colon) = (false, true);
    for at in 0..words.len() {
        let next_is_capital = words
            .get(at + 1)
            .is_some_and(|next| next.text.starts_with(char::is_uppercase));
        let word = &mut words[at];
        if is_dash_word(word.text) && word.class != Opening {
            let opens = if is_in_incise {
                word.follows_sentence && next_is_capital
            } else {
                !word.closes
            };
            if opens {
                word.class = Opening;
            } else {
                word.closes = true;
            }
            is_in_incise = opens && !word.follows_sentence && !follows_colon;
        } else if word.follows_sentence && !is_marks(word.text) {
            is_in_incise = false;
        }
        follows_colon = word.text.ends_with(':');
    }
}

impl<'a> Word<'a> {
    /// Reads the word at a byte of a text, between the word before it and the rest of the text.
    fn read(text: &'a str, at: usize, rest: &str, before: Option<&Word>) -> Self {
        let letters = unmarked(text);
        let mark = letters.find(|c: char| !c.is_alphanumeric());
        let mut word = Self {
            text,
            at,
            head: &letters[..mark.unwrap_or(letters.len())],
            tail: unmarked(text.rsplit(is_apostrophe).next().unwrap_or_default()),
            class: Other,
            closes: closes(text),
            follows_sentence: false,
            ends_sentence: false,
        };
        word.class = class_in_context(&word, rest, before);
        word
    }

    /// Tells whether the word ends in what may be a name: capitalised, with no mark after it.
    pub fn is_name(&self) -> bool {
        self.tail.starts_with(char::is_uppercase) && self.tail.ends_with(char::is_alphanumeric)
    }

    /// Tells whether the word ends in small letters, with no mark after it.
    pub fn is_lower(&self) -> bool {
        self.tail.starts_with(char::is_lowercase) && self.tail.ends_with(char::is_alphanumeric)
    }

    /// Tells whether the word is all in capitals, of two letters or more.
    pub fn is_in_capitals(&self) -> bool {
        let capitals = self.tail.chars().filter(|c| c.is_uppercase());
        capitals.count() > 1 && !self.tail.contains(char::is_lowercase)
    }

    /// Tells whether a figure before this word counts it, or has it as its unit: `10 A`, not `10 a`.
    fn is_counted(&self) -> bool {
        let leans = self.class == Leaning && !self.text.contains(char::is_uppercase);
        let apart = ['(', '[', '{', '–', '—', '-', '/', '+', '=', '×'];
        let is_apart = self.text.starts_with(apart) || matches!(self.text, "\"" | "'");
        let ends_phrase = self.closes && self.text.starts_with(closes_phrase);
        !leans && !self.starts_elided() && !is_apart && !ends_phrase
    }

    /// Tells whether the word starts with a year: four digits and no more.
    pub fn is_year(&self) -> bool {
        self.head.len() == 4 && self.head.chars().all(is_digit)
    }

    /// Returns the word without the marks after it.
    pub fn stem(&self) -> &'a str {
        self.text.trim_end_matches(|c: char| !c.is_alphanumeric())
    }

    /// Tells whether the word starts with an elided one: `l'enquête`, but not `aujourd'hui`.
    pub fn starts_elided(&self) -> bool {
        let parts = unmarked(self.text).split_once(is_apostrophe);
        parts.is_some_and(|(start, _)| is_elided(start))
    }
}

/// Returns what a word is to the next one: what it is by itself, unless its marks or the word
/// before it say otherwise.
#[rustfmt::skip]
#[expect(clippy::match_same_arms, reason = "one case a line")]
fn class_in_context(word: &Word, rest: &str, before: Option<&Word>) -> Class {
    let (text, tail) = (word.text, word.tail);
    let is_after_name = || before.is_some_and(Word::is_name);
    let is_after_en = || before.is_some_and(|en| en.tail.eq_ignore_ascii_case("en"));
    match (before.map_or(Other, |earlier| earlier.class), lexicon::class(tail)) {
        _ if opens(text, rest) => Opening,                                  // «
        _ if text.strip_suffix(is_apostrophe).is_some_and(is_elided) => Opening, // d'
        _ if text == "»" && before.is_none() => Opening,                    // » that repeats a «
        (Reference, Figure) => Digits,                                      // page 12
        (Month, Figure) if word.is_year() => Digits,                        // mai 2016
        (Leaning, Figure) if word.is_year() && is_after_en() => Other,      // en 2016
        (Other, Ordinal) if numbers_a_name(tail) && is_after_name() => Regnal, // François Ier
        (Figure, Initial) => Other,                                         // 15 F.
        (Figure, Unit) => Unit,                                             // 22 h
        (_, Unit) => Other,                                                 // une heure
        (_, class) => class,
    }
}
