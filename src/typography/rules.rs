//! The rules: where a line of French may end, and what it parts there.
//!
//! Each rule and each list of words names its sources: babel, the documentation of babel-french;
//! Brossard, *Le Correcteur typographe*, 1924; Greffier, *Les Règles de la composition
//! typographique*, 1897; `jollystone.be/typo_cesure_phrase.php`; Lexique, *Lexique des règles
//! typographiques en usage à l'Imprimerie nationale*; Netflix, *Timed Text Style Guide: General
//! Requirements*; OQLF, Office québécois de la langue française: 1 *Espace insécable*, 2 *Coupure
//! entre les mots des titres*, 3 *Coupure dans les noms propres de personnes*; servicesdedition,
//! *Les tirets*; Termium, Nicole Ouimet, *L'espace insécable*, 2007.

use super::lexicon::{
    self,
    Class::{
        Digits, Figure, Initial, Leaning, Million, Month, Number, Opening, Ordinal, Qualifier,
        Reference, Regnal, Title, Unit,
    },
    is_particle,
};
use super::marks::{is_digit, is_mark};
use super::words::{Word, cut};
use Tie::{Bound, Close, Free, Loose};
use unicode_segmentation::GraphemeCursor;

/// What ties two neighbouring words to each other, from nothing to the strongest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tie {
    /// Nothing: a line that ends between them is as good as any.
    Free,
    /// They make one sense: `trois` and `organisations`.
    Loose,
    /// They are said in one breath: `le` and `secrétaire`.
    Close,
    /// They stay on one line: `M.` and `Kerry`.
    Bound,
    /// They are letters of one word. No place in a text has this tie; a word that is wider than a
    /// line comes apart there.
    Inside,
}

/// A place where a line of a text may end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The byte of the text where the next line starts, after the blanks.
    pub at: usize,
    /// The tie between what stands on both sides.
    pub tie: Tie,
}

/// Returns the places between the words of a text, in their order.
///
/// Each is after a run of blanks, of any kind; neither the start nor the end of the text is one.
/// A blank that makes one grapheme cluster with a combining mark parts no words.
///
/// ```
/// use depeche::typography::rules::Tie::{Bound, Close, Free};
///
/// let places = depeche::typography::rules::places("Le 7 mai, ou demain");
/// assert!(places.iter().map(|place| place.tie).eq([Close, Bound, Free, Close]));
/// ```
#[must_use]
pub fn places(text: &str) -> Vec<Place> {
    let words = cut(text);
    let mut found = Vec::with_capacity(words.len());
    for (word, next) in words.iter().zip(words.iter().skip(1)) {
        if is_boundary(text, next.start) {
            let blanks = &text[word.start + word.text.len()..next.start];
            let is_plain = blanks.bytes().all(|byte| byte == b' ');
            found.push(Place {
                at: next.start,
                tie: if is_plain { tie(word, next) } else { Bound }, // 17_|pays
            });
        }
    }
    found
}

/// Tells whether a grapheme cluster starts at byte `at`, after a blank.
///
/// A combining mark makes one cluster with the blank before it.
fn is_boundary(text: &str, at: usize) -> bool {
    // No ASCII character joins a blank, so that most places need no closer look.
    text[at..].starts_with(|c: char| c.is_ascii())
        || GraphemeCursor::new(at, text.len(), true).is_boundary(text, 0) == Ok(true)
}

/// Returns the tie between a word and the next one.
///
/// In the examples `|` is the place between the two. If a rule leaves a case open, such as whether
/// the `V.` after a name is a numeral or the start of another name, the stronger tie holds.
#[rustfmt::skip]
#[expect(clippy::match_same_arms, reason = "one rule a line")]
fn tie(word: &Word, next: &Word) -> Tie {
    let is_name = word.is_name();
    let is_small = || !is_name && word.class != Leaning && word.text.ends_with(char::is_alphabetic);
    let next_is_capital = || next.text.starts_with(char::is_uppercase);
    let next_is_digit = || next.text.starts_with(is_digit);
    match word.class {
        _ if next.closes => Bound,                                // Syrie | :          babel, OQLF-1
        Opening => Bound,                       // « | Nous, d' | « espèce »  babel, OQLF-1, Greffier
        Title => Bound,                                           // M. | Kerry                OQLF-1
        Initial if goes_on_name(next) => Bound,                   // J.-P. | Martin  OQLF-1, Greffier
        Figure if is_counted(next) => Bound,                      // 17 | pays       Lexique, Termium
        Figure | Digits if next_is_digit() => Bound,              // 20h | 30       Lexique, Brossard
        Unit if next.first.starts_with(is_digit) => Bound,        // 22 h | 30      Lexique, Brossard
        Ordinal if goes_on(next) && !next.is_elided() => Bound,   // XXe | siècle     Lexique, OQLF-1
        Regnal if lexicon::class(next.first) == Month => Bound,   // Dimanche 1er | mai        OQLF-1
        Month if next.is_year() => Bound,                         // février | 2016        jollystone
        Reference if next.first.starts_with(is_digit) => Bound,   // page | 311      OQLF-1, Greffier
        Reference if next.is_numeral() => Bound,                  // acte | II       OQLF-1, Greffier
        _ if is_name && next.is_numeral() => Bound,               // Louis | XVI             Greffier
        _ if is_small() && is_letter(next) => Bound,              // groupe | A                OQLF-1
        _ if next.first == "etc" => Bound,                        // pays, | etc.            Greffier
        _ if next.text.starts_with("J.-C.") => Bound,             // avant | J.-C.             OQLF-1

        Leaning => Close,                                         // le | secrétaire  OQLF-2, Netflix
        _ if is_name && next_is_capital() => Close,               // John | Kerry     OQLF-3, Netflix
        _ if is_name && next_is_digit() && !word.starts_sentence => Close, // CAC | 40         OQLF-1

        Number | Million if goes_on(next) => Loose,               // trois | pays              OQLF-1
        Million if next.text == "de" => Loose,                    // millions | de francs      OQLF-1
        Qualifier if goes_on(next) => Loose,                      // grandes | villes         Netflix
        _ if next.ends_sentence && !word.ends_sentence => Loose,  // paix | durable. Alors
        _ => Free,
    }
}

/// Tells whether a word can stand right after an initial: a name, its particle, or a figure.
fn goes_on_name(word: &Word) -> bool {
    let is_start = |c: char| c.is_uppercase() || is_digit(c);
    word.first.starts_with(is_start) || is_particle(word.first)
}

/// Tells whether a figure before this word counts or measures it. What leans is in small letters:
/// `500 mA` are counted.
fn is_counted(word: &Word) -> bool {
    let leans = word.class == Leaning && !word.text.contains(char::is_uppercase);
    let marks = ['(', '[', '{', '–', '—', '-', '&', '/', '+', '=', '×'];
    let is_apart = word.text.starts_with(marks) || matches!(word.text, "\"" | "'");
    !leans && !word.is_elided() && !is_apart
}

/// Tells whether a word can go on a phrase: it is no mark alone, and does not lean itself.
fn goes_on(word: &Word) -> bool {
    !word.first.is_empty() && word.class != Leaning
}

/// Tells whether a word is one capital that identifies, whatever mark but a dot ends it.
fn is_letter(word: &Word) -> bool {
    let marks = word.text.strip_prefix(|c: char| c.is_ascii_uppercase());
    marks.is_some_and(|marks| is_mark(marks) && !marks.starts_with('.'))
}
