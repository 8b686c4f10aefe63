//! The rules: what ties the words of a French text to each other. Their sources:
//!
//! - babel: the documentation of babel-french, on CTAN
//! - Brossard: *Le Correcteur typographe*, 1924, §§ 44, 45, 52 and 53
//! - Greffier: *Les Règles de la composition typographique*, 1897
//! - jollystone: *Coupure de phrase en fin de ligne*, jollystone.be
//! - Lexique: *Lexique des règles typographiques en usage à l'Imprimerie nationale*
//! - Netflix: *Timed Text Style Guide: General Requirements*, line treatment
//! - OQLF-1, 2, 3: Office québécois de la langue française, *Espace insécable*, *Coupure entre les
//!   mots des titres et des appellations*, *Coupure dans les noms propres de personnes*
//! - servicesdedition: *Les tirets*, servicesdedition.com
//! - Termium: N. Ouimet, *L'espace insécable*, L'Actualité langagière 4/3, 2007

use super::lexicon::{self, is_ordinal, is_particle, is_roman, numbers_a_name};
use super::marks::{is_digit, is_marks, is_pause};
use super::words::{
    Class::{
        Digits, Figure, Initial, Leaning, Million, Month, Number, Opening, Ordinal, Predeterminer,
        Qualifier, Reference, Title, Unit,
    },
    Word, split,
};
use Tie::{Bound, Close, Free, Loose, Pause};
use unicode_segmentation::GraphemeCursor;

/// What ties two neighbouring words to each other, from the weakest tie to the strongest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tie {
    /// Nothing: a speaker pauses between them, as between `Genève,` and `vendredi`.
    Pause,
    /// Nothing, but no one pauses there: `signé` and `à Munich`.
    Free,
    /// They belong together in sense: `trois` and `organisations`, or a sentence and its last word.
    Loose,
    /// They are said in one breath: `le` and `secrétaire`.
    Close,
    /// They stay on one line: `M.` and `Kerry`.
    Bound,
    /// They are parts of one word, which comes apart only if it is wider than the line. [`places`]
    /// never returns it.
    Inside,
}

impl Tie {
    /// Returns how bad it is if a line ends there, from 0 to 3. It is 0 for what is bound, which
    /// is not weighed but counted.
    pub(super) fn rank(self) -> u64 {
        match self {
            Self::Pause | Self::Bound | Self::Inside => 0,
            Self::Free => 1,
            Self::Loose => 2,
            Self::Close => 3,
        }
    }
}

/// A place where a line of a text can end. What that costs depends on the tie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The byte of the text where the next line starts, after the blanks.
    pub at: usize,
    /// The tie between what stands on either side.
    pub tie: Tie,
}

/// Returns the places between the words of a text, in order. None of them is inside a word.
///
/// The blanks between two words may be of any kind. There is no place after a blank that makes one
/// grapheme cluster with a combining mark.
///
/// ```
/// use depeche::typography::rules::Tie::{Bound, Close, Pause};
///
/// let places = depeche::typography::rules::places("Le 7 mai, ou demain");
/// assert!(places.iter().map(|place| place.tie).eq([Close, Bound, Pause, Close]));
/// ```
#[must_use]
pub fn places(text: &str) -> Vec<Place> {
    let words = split(text);
    let mut found = Vec::with_capacity(words.len());
    for (word, next) in words.iter().zip(words.iter().skip(1)) {
        if is_boundary(text, next.at) {
            let blanks = &text[word.at + word.text.len()..next.at];
            let are_spaces = blanks.bytes().all(|byte| byte == b' ');
            found.push(Place {
                at: next.at,
                // Any blank but a plain space binds, above all a no-break space.
                tie: if are_spaces { tie(word, next) } else { Bound },
            });
        }
    }
    found
}

/// Tells whether a grapheme cluster starts at a byte of a text that comes right after a blank.
fn is_boundary(text: &str, at: usize) -> bool {
    // An ASCII character makes no cluster with a blank, so most places need no closer look.
    text[at..].starts_with(|c: char| c.is_ascii())
        || GraphemeCursor::new(at, text.len(), true).is_boundary(text, 0) == Ok(true)
}

/// Returns the tie between a word and the next one: the first rule that fits gives it.
///
/// In the examples `|` is the place between the two. The `class` is that of the end of a word. After
/// a mark, as in `17,`, it is `Other`, unless the mark opens, or is the dot of `M.`, `J.` or `art.`
/// The `head` of a word is the letters and digits that it starts with: `d` in `(d'Henri`.
#[rustfmt::skip]
#[expect(clippy::match_same_arms, reason = "one rule a line")]
fn tie(word: &Word, next: &Word) -> Tie {
    let is_name = word.is_name();
    let has_no_mark = || word.text.ends_with(char::is_alphanumeric);
    let is_lower = || word.unelided.starts_with(char::is_lowercase) && has_no_mark();
    let next_in_digits = || next.text.starts_with(is_digit); // without a mark: not `(40`
    let next_counts_nothing = || next.class != Figure && !is_ordinal(next.head);
    // The class of `mai,` is `Other`. So is that of `1er` after what may be a name: `Dimanche`.
    let next_is_month = || lexicon::class(next.head) == Month;
    match word.class {
        _ if next.closes => Bound,                            // Syrie | :          babel, OQLF-1
        Opening => Bound,                                     // « | Nous, d' | « babel, Greffier
        Title => Bound,                                       // M. | Kerry                OQLF-1
        Initial if can_follow_initial(next) => Bound,         // J.-P. | Martin  OQLF-1, Greffier
        Figure => Bound,                                      // 17 | pays       Lexique, Termium
        Digits if next.head.starts_with(is_digit) => Bound,   // 20h | 30       Lexique, Brossard
        Unit if next.head.starts_with(is_digit) => Bound,     // 22 h | 30      Lexique, Brossard
        Ordinal if goes_on(next) && !next.starts_elided() => Bound, // XXe | siècle Lexique, OQLF-1
        _ if word.unelided == "1er" && next_is_month() => Bound, // Dimanche 1er | mai,    OQLF-1
        Month if next.is_year() => Bound,                     // février | 2016        jollystone
        Reference if next.head.starts_with(is_digit) => Bound, // page | 311     OQLF-1, Greffier
        Reference if numbers_a_name(next.bare()) => Bound,    // acte | II       OQLF-1, Greffier
        _ if is_name && numbers_a_name(next.bare()) => Bound, // Louis | XVI             Greffier
        _ if is_letter(next) && is_lower() && word.class != Leaning => Bound, // groupe | A OQLF-1
        _ if next.head == "etc" => Bound,                     // pays, | etc.            Greffier
        _ if next.text.starts_with("J.-C.") => Bound,         // avant | J.-C.             OQLF-1

        Leaning => Close,                                     // le | secrétaire  OQLF-2, Netflix
        Predeterminer if next.class == Leaning || next.starts_elided() => Close, // tous | les OQLF-2
        _ if next.bare() == "pas" && has_no_mark() => Close,  // veulent | pas            Netflix
        _ if is_name && continues_name(word, next) => Close,  // John | Kerry     OQLF-3, Netflix
        _ if is_name && next_in_digits() && !word.follows_sentence => Close, // CAC | 40   OQLF-1
        _ if next_in_digits() && next_counts_nothing() && has_no_mark() => Close, // fin | 2014 OQLF-1
        _ if is_lower() && is_roman(next.bare()) => Close,    // volet | III             Brossard

        Number | Million if goes_on(next) => Loose,           // trois | pays              OQLF-1
        Million if next.text == "de" => Loose,                // millions | de francs      OQLF-1
        Qualifier if goes_on(next) => Loose,                  // grandes | villes         Netflix
        _ if next.ends_sentence && !word.ends_sentence => Loose, // paix | durable. Alors
        _ if word.follows_sentence && has_no_mark() => Loose, // paix. Ouverture | en mai
        _ if word.text.ends_with(is_pause) => Pause,          // Genève, | vendredi
        _ => Free,
    }
}

/// Tells whether a word can stand right after an initial: a name, its particle, or a figure, as in
/// `L. 642-3`.
fn can_follow_initial(word: &Word) -> bool {
    let is_start = |c: char| c.is_uppercase() || is_digit(c);
    word.head.starts_with(is_start) || is_particle(word.head)
}

/// Tells whether a word can continue a phrase: it has a letter or a digit, and does not lean.
fn goes_on(word: &Word) -> bool {
    !is_marks(word.text) && word.class != Leaning
}

/// Tells whether the next word continues a name. Not if both are in capitals: all the text may be.
fn continues_name(word: &Word, next: &Word) -> bool {
    let is_in_capitals = |word: &Word| {
        let capitals = word.unelided.chars().filter(|c| c.is_uppercase());
        capitals.count() > 1 && !word.unelided.contains(char::is_lowercase)
    };
    let are_in_capitals = is_in_capitals(word) && is_in_capitals(next);
    next.text.starts_with(char::is_uppercase) && !are_in_capitals
}

/// Tells whether a word is a single capital, such as the `A` of `groupe A`; a mark may end it, but
/// not a dot.
fn is_letter(word: &Word) -> bool {
    let marks = word.text.strip_prefix(|c: char| c.is_ascii_uppercase());
    marks.is_some_and(|marks| is_marks(marks) && !marks.starts_with('.'))
}
