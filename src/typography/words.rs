//! The words of a text: what each of them starts with, and what it is to the next word.

use super::lexicon::{self, is_elided, numbers_a_name};
use super::marks::{
    closes, closes_phrase, is_apostrophe, is_dash_word, is_digit, is_marks, is_sentence_end, opens,
    unmarked,
};
use Class::{
    Digits, Figure, Initial, Leaning, Month, Opening, Ordinal, Other, Reference, Title, Unit,
};

/// A word of a text: what stands between two blanks.
pub(super) struct Word<'a> {
    /// All of it, with its marks.
    pub text: &'a str,
    /// The byte of the whole text where it starts.
    pub at: usize,
    /// The letters and digits that it starts with, after any marks: `d` in `«d'Henri,`.
    pub head: &'a str,
    /// What stands after its last apostrophe and after any marks: `Henri,` in `«d'Henri,`. The
    /// marks after it stay, because `le,` does not lean.
    pub unelided: &'a str,
    /// What it is to the next word.
    pub class: Class,
    /// Whether it belongs to the word before it, as a `»` alone does.
    pub closes: bool,
    /// Whether the word before it ends a sentence. The first word of a text does not follow one, so
    /// that the `CAC` of `CAC 40` is a name there.
    pub follows_sentence: bool,
    /// Whether it is the last word of its sentence, or a mark alone after that word.
    pub ends_sentence: bool,
}

/// What a word is to the word after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// It belongs to the next word, whatever that is: `«`, the `-` of `- 0,5 %`, an elided `d'`.
    Opening,
    /// `M.` before `Kerry`.
    Title,
    /// `J.-P.` before `Martin`.
    Initial,
    /// Digits that count or measure the next word: `17` before `pays`.
    Figure,
    /// It starts with a digit and counts nothing: `20h`, and the `12` of `page 12`.
    Digits,
    /// `3e` before `place`, `XXe` before `siècle`.
    Ordinal,
    /// It comes after a figure, and can come before another: the `h` of `22 h 30`.
    Unit,
    /// A noun whose number comes after it: `page` before `311`.
    Reference,
    /// `février` before `2016`.
    Month,
    /// It is said in one breath with the next word: `le` before `secrétaire`.
    Leaning,
    /// It leans only on a word that leans itself: `tous` before `les`.
    Predeterminer,
    /// A number in words: `trois` before `pays`.
    Number,
    /// A number that takes `de` before what it counts: `millions` before `de francs`.
    Million,
    /// An adjective before its noun, or an adverb of degree: `grandes`, and `plus` before `minces`.
    Qualifier,
    /// Any other word.
    Other,
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
    settle_figures(&mut words);
    mark_sentences(text, &mut words);
    pair_dashes(&mut words);
    words
}

/// Turns each figure into mere digits if the next word is nothing that it can count.
fn settle_figures(words: &mut [Word]) {
    for at in 0..words.len() {
        if words[at].class == Figure && !words.get(at + 1).is_some_and(Word::can_be_counted) {
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
            let may_have_dot = matches!(word.class, Title | Initial | Reference);
            let is_abbreviated = may_have_dot && word.text.ends_with('.');
            let end = word.at + word.bare().len();
            ends = !is_abbreviated && is_sentence_end(&text[end..]);
        }
        word.ends_sentence = ends;
    }
}

/// Pairs the dashes of each sentence: the first one opens an incise, which is an aside, the second
/// one closes it, and so on. One with a closing mark right after it closes. At the start of a text
/// or of a sentence, and after a colon, a dash is that of a dialogue or of a list, and opens without
/// a partner; but if an incise is open there, and no capital follows, the dash closes the incise.
fn pair_dashes(words: &mut [Word]) {
    let (mut is_in_incise, mut follows_colon) = (false, false);
    for at in 0..words.len() {
        let next = words.get(at + 1);
        let is_before_capital = next.is_some_and(|next| next.text.starts_with(char::is_uppercase));
        let word = &mut words[at];
        if is_dash_word(word.text) && word.class != Opening {
            let starts = at == 0 || word.follows_sentence || follows_colon;
            if word.closes || is_in_incise && !(starts && is_before_capital) {
                word.closes = true;
                is_in_incise = false;
            } else {
                word.class = Opening;
                is_in_incise = !starts;
            }
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
            unelided: unmarked(text.rsplit(is_apostrophe).next().unwrap_or_default()),
            class: Other,
            closes: closes(text),
            follows_sentence: false,
            ends_sentence: false,
        };
        word.class = class_in_context(&word, rest, before);
        word
    }

    /// Returns the word without the marks after it.
    pub fn bare(&self) -> &'a str {
        self.text.trim_end_matches(|c: char| !c.is_alphanumeric())
    }

    /// Tells whether the word ends in what may be a name: capitalised, with no mark after it.
    pub fn is_name(&self) -> bool {
        self.unelided.starts_with(char::is_uppercase) && self.text.ends_with(char::is_alphanumeric)
    }

    pub fn is_year(&self) -> bool {
        self.head.len() == 4 && self.head.chars().all(is_digit)
    }

    /// Tells whether the word starts with an elided one: `l'enquête`, but not `aujourd'hui`.
    pub fn starts_elided(&self) -> bool {
        let parts = unmarked(self.text).split_once(is_apostrophe);
        parts.is_some_and(|(start, _)| is_elided(start))
    }

    /// Tells whether a figure before the word counts it, or has it as its unit: `10 A`, not `10 a`.
    fn can_be_counted(&self) -> bool {
        let leans = self.class == Leaning && !self.text.contains(char::is_uppercase);
        let apart = ['(', '[', '{', '–', '—', '-', '/', '+', '=', '×'];
        let is_apart = self.text.starts_with(apart) || matches!(self.text, "\"" | "'");
        let ends_phrase = self.closes && self.text.starts_with(closes_phrase);
        !leans && !self.starts_elided() && !is_apart && !ends_phrase
    }
}

/// Returns what a word is to the next one: what it is by itself, unless its marks or the word
/// before it say otherwise.
#[rustfmt::skip]
#[expect(clippy::match_same_arms, reason = "one case a line")]
fn class_in_context(word: &Word, rest: &str, before: Option<&Word>) -> Class {
    let is_after_name = || before.is_some_and(Word::is_name);
    let is_after_en = || before.is_some_and(|word| word.unelided.eq_ignore_ascii_case("en"));
    match (before.map_or(Other, |word| word.class), lexicon::class(word.unelided)) {
        _ if opens(word.text, rest) => Opening,                             // «
        _ if word.text.strip_suffix(is_apostrophe).is_some_and(is_elided) => Opening, // d'
        _ if word.text == "»" && before.is_none() => Opening,               // » that repeats a «
        (Reference, Figure) if word.text.starts_with(is_digit) => Digits,   // page 12
        (Month, Figure) if word.is_year() => Digits,                        // mai 2016
        (Leaning, Figure) if word.is_year() && is_after_en() => Other,      // en 2016 | 17 pays
        (Other, Ordinal) if numbers_a_name(word.unelided) && is_after_name() => Other, // Louis Ier
        (Figure, Initial) => Other,                                         // 15 F.
        (Figure, Unit) => Unit,                                             // 22 h
        (_, Unit) => Other,                                                 // une heure
        (_, class) => class,
    }
}
