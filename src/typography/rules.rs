//! The rules: where a line of French may end, and which of these ends tear a phrase.
//!
//! Every rule names its source:
//!
//! - babel-french: the French module of LaTeX's babel, its documentation, on CTAN.
//! - Lexique: *Lexique des règles typographiques en usage à l'Imprimerie nationale*,
//!   ISBN 2-7433-0482-0.
//! - OQLF-1: Office québécois de la langue française, *Espace insécable*, bdl.oqlf.gouv.qc.ca,
//!   id 4566.
//! - OQLF-3 and OQLF-4: the same, *Coupure dans les noms propres de personnes* and *Coupure
//!   dans les toponymes*, vitrinelinguistique.oqlf.gouv.qc.ca/24868 and /24883.
//! - Termium: Nicole Ouimet, *L'espace insécable*, L'Actualité langagière 4/3, 2007,
//!   btb.termiumplus.gc.ca.
//! - jollystone: *Coupure de phrase en fin de ligne*, <https://jollystone.be/typo_cesure_phrase.php>.
//! - Greffier: Désiré Greffier, *Les Règles de la composition typographique*, Arnold Muller,
//!   1897, *Séparation des mots d'une ligne à l'autre*, fr.wikisource.org.
//! - Le Robert: *Comment couper un mot en fin de ligne ?*, dictionnaire.lerobert.com/guide.
//! - Netflix: *Timed Text Style Guide: General Requirements*, line treatment,
//!   partnerhelp.netflixstudios.com.

use super::words::leans;
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

/// What stays with the name after it, and so does `M.`, which looks like an initial.
const TITLES: [&str; 11] = [
    "MM.", "Mme", "Mmes", "Mlle", "Mlles", "Dr", "Pr", "Me", "Mgr", "St", "Ste",
];

/// What stays with the year after it, and with the `1er` before it.
const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// What stays with the number that it refers to.
const REFERENCES: [&str; 23] = [
    "n°",
    "nº",
    "nos",
    "§",
    "art.",
    "p.",
    "chap.",
    "vol.",
    "fig.",
    "numéro",
    "numéros",
    "page",
    "pages",
    "article",
    "articles",
    "chapitre",
    "chapitres",
    "volume",
    "volumes",
    "tome",
    "tomes",
    "figure",
    "figures",
];

/// What may stand before a word or a figure and belongs to neither.
const OPENING_MARKS: [char; 16] = [
    '«', '‹', '“', '‘', '"', '\'', '’', '(', '[', '{', '…', '–', '—', '+', '−', '±',
];

/// What an apostrophe leaves of a word that it elides, beside all that ends in `qu`.
const ELIDED: [&str; 8] = ["c", "d", "j", "l", "m", "n", "s", "t"];

/// A place where a line of a text may end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The byte where the next line starts: after the spaces, or after a hyphen.
    pub at: usize,
    /// Whether a line that ends here parts what is said in one breath.
    pub tears: bool,
}

/// Returns the places where a line of a text may end, in their order.
///
/// They are after its spaces and its hyphens; neither the start nor the end of the text is one.
///
/// ```
/// use depeche::typography::rules::places;
///
/// let text = "Le 7 mai, ou demain";
/// let ends = places(text).map(|place| (&text[..place.at], place.tears));
/// let expected = [("Le ", true), ("Le 7 mai, ", false), ("Le 7 mai, ou ", true)];
/// assert!(ends.eq(expected));
/// ```
pub fn places(text: &str) -> impl Iterator<Item = Place> {
    let bytes = text.bytes().enumerate();
    let ends = bytes.filter(|&(_, byte)| byte == b' ' || byte == b'-');
    ends.filter_map(|(byte, _)| place(text, byte + 1))
}

/// Returns the place at byte `at`, after a space or a hyphen, if a line may end there.
fn place(text: &str, at: usize) -> Option<Place> {
    let (before, after) = text.split_at(at);
    let tears = if before.ends_with('-') {
        // S7: OQLF-4 tolerates a line that ends in a hyphen, but not in a title.
        may_end_at_hyphen(before, after).then_some(true)?
    } else {
        // Of several spaces only the last one ends a line, and the end of a text none.
        let second = first_word(after)?;
        let first = last_word(before)?;
        let word = bare(first);
        (!stay_together(first, word, second)).then(|| tears(word, second))?
    };
    is_boundary(text, at).then_some(Place { at, tears })
}

/// Returns what stands at the start of a text, up to the next blank of any kind.
///
/// There is none at the end of a text, and none if a blank comes first.
fn first_word(after: &str) -> Option<&str> {
    let word = after.split(char::is_whitespace).next();
    word.filter(|word| !word.is_empty())
}

/// Returns what stands before the spaces at the end of a text, back to a blank of any kind.
///
/// There is none at the start of a text, and none if a no-break space comes last.
fn last_word(before: &str) -> Option<&str> {
    let before = before.trim_end_matches(' ');
    let word = before.rsplit(char::is_whitespace).next();
    word.filter(|word| !word.is_empty())
}

/// Tells whether a grapheme cluster starts at byte `at`, after a space or a hyphen.
///
/// A combining mark makes one cluster with the space or the hyphen before it.
fn is_boundary(text: &str, at: usize) -> bool {
    // Nothing in ASCII joins what stands before it: most words are told at a glance.
    text[at..].starts_with(|c: char| c.is_ascii())
        || GraphemeCursor::new(at, text.len(), true).is_boundary(text, 0) == Ok(true)
}

/// Tells whether two neighbouring words stay on one line; `word` is the first of them, bare.
///
/// When a rule leaves a case open, such as whether the `V.` after a name is a numeral or
/// the start of another name, the two stay together.
#[rustfmt::skip] // a line a rule
fn stay_together(first: &str, word: &str, second: &str) -> bool {
    let tail = after_last(['-'], word);
    let next = second.trim_start_matches(OPENING_MARKS);
    let digit_follows = next.starts_with(is_digit);
    let numeral_follows = is_numeral(second);

    is_closing(second)                                    // Syrie¦ :       babel-french, OQLF-1
    || first.ends_with(['«', '(', '['])                   // «¦ Nous        babel-french
    || TITLES.contains(&tail)                             // M.¦ Kerry      OQLF-1
    || is_initial(tail)                                   // J.-P.¦ Martin  OQLF-1, Greffier
    || is_figure(word) && !leans(bare(second))            // 17¦ pays       Lexique, Termium
    || tail == "h" && digit_follows                       // 22 h¦ 30       Lexique
    || digit_follows && is_month(tail)                    // février¦ 2016  jollystone
    || digit_follows && is_reference(tail)                // page¦ 311      OQLF-1, Greffier
    || numeral_follows && is_reference(tail)              // tome¦ II       OQLF-1, Greffier
    || numeral_follows && is_name(word)                   // Louis¦ XVI     Greffier
    || is_word("etc", next)                               // pays,¦ etc.    Greffier
    || tail == "1er" && is_month(letters(next))           // 1er¦ mai       OQLF-1
    || is_century(next) && is_ordinal(tail)               // XXe¦ siècle    OQLF-1
    || is_era(tail) && next.starts_with("J.-C.")          // av.¦ J.-C.     OQLF-1
    || is_elision(first)                                  // d'¦ « espèce » Greffier
}

/// Tells whether a line that ends between a bare word and the next one parts what is said in
/// one breath.
fn tears(word: &str, second: &str) -> bool {
    // S1 to S5: le | secrétaire, avant de | parvenir. S6: John | Kerry.
    leans(word) || is_name(word) && second.starts_with(char::is_uppercase)
}

/// Returns a word without its opening marks and its elisions: `"d'Henri` is `Henri`.
///
/// A word that ends in an apostrophe comes back empty.
fn bare(word: &str) -> &str {
    after_last(['\'', '’'], word).trim_start_matches(OPENING_MARKS)
}

/// Returns what stands after the last of some marks in a word: all of it if none is there.
fn after_last<const N: usize>(marks: [char; N], word: &str) -> &str {
    word.rsplit_once(marks).map_or(word, |(_, rest)| rest)
}

/// Returns the letters and digits at the start of a word.
fn letters(word: &str) -> &str {
    let end = word.find(|c: char| !c.is_alphanumeric());
    &word[..end.unwrap_or(word.len())]
}

/// Tells whether a character is one of the digits that figures are written with, `0` to `9`.
fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// Tells whether a word starts with what French sets off with a space from the word before.
fn is_closing(word: &str) -> bool {
    // Before a letter they open: `…et puis`.
    let bracket = word.strip_prefix([')', ']', '…']);
    bracket.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        || word.starts_with([':', ';', '!', '?', '»', '%', '‰', '€', '$', '£'])
        || word.starts_with("°C")
}

/// Tells whether a word ends in a capital and a dot: `J.`, and `J.R.R.`, but not `OTAN.`
fn is_initial(word: &str) -> bool {
    let Some(word) = word.strip_suffix('.') else {
        return false;
    };
    let mut clusters = word.graphemes(true).rev();
    let is_capital = |cluster: &str| cluster.starts_with(char::is_uppercase);
    let is_alphanumeric = |cluster: &str| cluster.starts_with(char::is_alphanumeric);
    clusters.next().is_some_and(is_capital) && !clusters.next().is_some_and(is_alphanumeric)
}

/// Tells whether a bare word is digits, with `,` `.` `-` or `–` between them: `17`, `1,5`,
/// `11-12`, but not `17,` or `G20`.
fn is_figure(word: &str) -> bool {
    let in_figure = |c| is_digit(c) || matches!(c, ',' | '.' | '-' | '–');
    word.ends_with(is_digit) && word.chars().all(in_figure)
}

/// Tells whether a word is the name of a month, whatever its case.
fn is_month(word: &str) -> bool {
    MONTHS.contains(&word.to_lowercase().as_str())
}

/// Tells whether a word refers to something by its number, whatever its case.
fn is_reference(word: &str) -> bool {
    REFERENCES.contains(&word.to_lowercase().as_str())
}

/// Tells whether a word is capitalised, and no mark ends it.
fn is_name(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.ends_with(char::is_alphanumeric)
}

/// Tells whether a word is this form, whatever mark ends it.
fn is_word(form: &str, word: &str) -> bool {
    let rest = word.strip_prefix(form);
    rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// Tells whether a word is a Roman numeral, `Ier` and `Ire` among them, whatever mark ends
/// it. `M.` is a title.
fn is_numeral(word: &str) -> bool {
    let numeral = word.trim_end_matches(|c: char| !c.is_alphanumeric());
    let is_numeral = matches!(numeral, "Ier" | "Ire") || is_roman(numeral);
    is_numeral && !matches!(word, "M." | "MM.")
}

/// Tells whether a word is a Roman numeral; the empty one is not.
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
        let units = rest
            .strip_prefix(five)
            .unwrap_or(rest)
            .trim_start_matches(one);
        rest = pair.unwrap_or(units);
    }
    rest.is_empty()
}

/// Tells whether a word is an ordinal as centuries have it: `XXe`, `Ier`, `21e`.
fn is_ordinal(word: &str) -> bool {
    let endings = ["e", "er", "ème", "ᵉ", "ᵉʳ"];
    let mut numerals = endings
        .iter()
        .filter_map(|ending| word.strip_suffix(ending));
    numerals.any(|numeral| is_roman(numeral) || is_figure(numeral))
}

/// Tells whether a word is `siècle`, `siècles` or `s.`, whatever mark ends it.
fn is_century(word: &str) -> bool {
    is_word("siècle", word) || is_word("siècles", word) || word.starts_with("s.")
}

/// Tells whether a word dates by an era: `av.` or `apr.`.
fn is_era(word: &str) -> bool {
    matches!(word, "av." | "apr.")
}

/// Tells whether a word ends in the apostrophe of an elision, and not in a closing quote.
fn is_elision(word: &str) -> bool {
    let Some(word) = word.strip_suffix(['\'', '’']) else {
        return false;
    };
    let mut words = word.rsplit(|c: char| !c.is_alphabetic());
    let elided = words.next().unwrap_or_default().to_lowercase();
    ELIDED.contains(&elided.as_str()) || elided.ends_with("qu")
}

/// Tells whether a line may end after the hyphen between two texts: when two letters or
/// more stand on both sides of it, up to the next hyphen or apostrophe. (Le Robert)
fn may_end_at_hyphen(before: &str, after: &str) -> bool {
    has_two_letters(before.chars().rev().skip(1)) && has_two_letters(after.chars())
}

/// Tells whether there are two letters, or more, before the first of these characters that
/// is a hyphen, an apostrophe or a blank.
fn has_two_letters(side: impl Iterator<Item = char>) -> bool {
    let end = |c: char| matches!(c, '-' | '‐' | '‑' | '\'' | '’') || c.is_whitespace();
    let letters = side.take_while(|&c| !end(c)).filter(|c| c.is_alphabetic());
    letters.take(2).count() == 2
}
