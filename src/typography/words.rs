//! The words of a text, each read once: what it starts with, and what its end is to the next word.

use super::lexicon::{
    self,
    Class::{
        self, Digits, Figure, Initial, Leaning, Month, Opening, Ordinal, Other, Reference, Regnal,
        Title, Unit,
    },
    is_elision, is_numeral,
};
use super::marks::{
    closes, is_apostrophe, is_dash_alone, is_digit, is_mark, is_sentence_end, is_stop, opens,
    unmarked,
};

/// A word of a text: what stands between two blanks.
pub(super) struct Word<'a> {
    /// All of it, with its marks.
    pub text: &'a str,
    /// The byte of its text where it starts.
    pub start: usize,
    /// The letters and digits that it starts with, after any marks: of `«d'Henri,` they are `d`.
    pub first: &'a str,
    /// What stands after its last apostrophe, or all of it, without marks before it: of `«d'Henri,`
    /// it is `Henri,`. The marks after it stay, because `le,` does not lean.
    pub end: &'a str,
    /// What its end is to the next word.
    pub class: Class,
    /// Whether it belongs to the word before it, as a `»` alone does.
    pub closes: bool,
    /// Whether a sentence ends before it. None ends before the first word of a text.
    pub starts_sentence: bool,
    /// Whether it is the last word of its sentence, or a mark alone after that word.
    pub ends_sentence: bool,
}

/// Cuts a text into its words.
pub(super) fn cut(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    for word in text.split_whitespace() {
        // A slice of a text starts as many bytes after it as their addresses differ.
        let start = word.as_ptr().addr() - text.as_ptr().addr();
        let rest = &text[start + word.len()..];
        words.push(Word::read(word, start, rest, words.last()));
    }
    mark_sentences(text, &mut words);
    pair_dashes(&mut words);
    words
}

/// Marks where sentences start and end. A mark alone, such as a `»`, belongs to the sentence of
/// the word before it.
fn mark_sentences(text: &str, words: &mut [Word]) {
    let mut ends = false;
    for word in words {
        word.starts_sentence = ends;
        if !is_mark(word.text) {
            let is_abbreviated = matches!(word.class, Title | Initial | Reference);
            let end = word.start + stem(word.text).len();
            ends = !is_abbreviated && is_sentence_end(&text[end..]);
        }
        word.ends_sentence = ends;
    }
}

/// Pairs the dashes of each sentence: the first one opens an incise, the second one closes it, and
/// so on. One with a mark right after it closes. The dash of a dialogue or of a list opens, and
/// has no partner.
fn pair_dashes(words: &mut [Word]) {
    let (mut is_in_incise, mut is_introduced) = (false, true);
    for word in words {
        if is_dash_alone(word.text) && word.class != Opening {
            let opens = is_introduced || !is_in_incise && !word.closes;
            if opens {
                word.class = Opening;
            }
            word.closes |= !opens;
            if !is_introduced {
                is_in_incise = opens;
            }
        }
        is_introduced = word.text.ends_with(|c| is_stop(c) || c == ':');
        // The end of a sentence ends its incise, but only from its mark on: the dash that closes
        // the incise may stand between the last word and that mark.
        is_in_incise &= !(word.ends_sentence && word.text.contains(is_stop));
    }
}

impl<'a> Word<'a> {
    /// Reads the word that starts at a byte of a text, between the rest of the text and the word
    /// before it.
    fn read(text: &'a str, start: usize, rest: &str, before: Option<&Word>) -> Self {
        let letters = unmarked(text);
        let mark = letters.find(|c: char| !c.is_alphanumeric());
        let mut word = Self {
            text,
            start,
            first: &letters[..mark.unwrap_or(letters.len())],
            end: unmarked(text.rsplit(is_apostrophe).next().unwrap_or_default()),
            class: Other,
            closes: closes(text),
            starts_sentence: false,
            ends_sentence: false,
        };
        word.class = class(&word, rest, before);
        word
    }

    /// Tells whether the word ends in a name: capitalised, with no mark after it.
    pub fn is_name(&self) -> bool {
        self.end.starts_with(char::is_uppercase) && self.end.ends_with(char::is_alphanumeric)
    }

    /// Tells whether the word starts with a year: four digits and no more.
    pub fn is_year(&self) -> bool {
        self.first.len() == 4 && self.first.chars().all(is_digit)
    }

    /// Tells whether the word is the number of a king or of an act, whatever mark ends it.
    pub fn is_numeral(&self) -> bool {
        is_numeral(stem(self.text))
    }

    /// Tells whether the word starts with an elision: `l'enquête`, but not `aujourd'hui`.
    pub fn is_elided(&self) -> bool {
        let parts = unmarked(self.text).split_once(is_apostrophe);
        parts.is_some_and(|(start, _)| is_elision(start))
    }
}

/// Returns a word without the marks after it.
fn stem(word: &str) -> &str {
    word.trim_end_matches(|c: char| !c.is_alphanumeric())
}

/// Returns what the end of a word is to the next word: what it is by itself, unless its marks or
/// the word before it say otherwise.
#[rustfmt::skip]
#[expect(clippy::match_same_arms, reason = "one case a line")]
fn class(word: &Word, rest: &str, before: Option<&Word>) -> Class {
    let Word { text, end, .. } = *word;
    let is_after_name = || before.is_some_and(Word::is_name);
    let is_after_en = || before.is_some_and(|before| before.end.eq_ignore_ascii_case("en"));
    match (before.map_or(Other, |before| before.class), lexicon::class(end)) {
        _ if opens(text, rest) => Opening,                                     // «
        _ if before.is_none() && is_mark(text) && closes(text) => Opening,     // » again
        _ if text.strip_suffix(is_apostrophe).is_some_and(is_elision) => Opening, // d'
        (Reference, Figure) => Digits,                                         // page 12
        (Month, Figure) if word.is_year() => Digits,                           // mai 2016
        (Leaning, Figure) if word.is_year() && is_after_en() => Other,         // en 2016
        (Other, Ordinal) if is_numeral(end) && is_after_name() => Regnal,      // François Ier
        (Figure, Initial) => Other,                                            // 15 F.
        (Figure, Unit) => Unit,                                                // 22 h
        (_, Unit) => Other,                                                    // une heure
        (_, class) => class,
    }
}
