//! The rules: where a line of French may end, and how much it parts there.
//!
//! What each rule and each list of words says is taken from:
//!
//! - babel-french: the French module of LaTeX's babel, its documentation, on CTAN.
//! - Lexique: *Lexique des règles typographiques en usage à l'Imprimerie nationale*,
//!   ISBN 2-7433-0482-0.
//! - OQLF-1: Office québécois de la langue française, *Espace insécable*, bdl.oqlf.gouv.qc.ca,
//!   id 4566.
//! - OQLF-2, OQLF-3 and OQLF-4: the same, *Coupure entre les mots des titres et des
//!   appellations*, *Coupure dans les noms propres de personnes* and *Coupure dans les
//!   toponymes*, vitrinelinguistique.oqlf.gouv.qc.ca/24937, /24868 and /24883.
//! - Termium: Nicole Ouimet, *L'espace insécable*, L'Actualité langagière 4/3, 2007,
//!   btb.termiumplus.gc.ca.
//! - jollystone: *Coupure de phrase en fin de ligne*, <https://jollystone.be/typo_cesure_phrase.php>.
//! - Greffier: Désiré Greffier, *Les Règles de la composition typographique*, Arnold Muller,
//!   1897, *Séparation des mots d'une ligne à l'autre*, fr.wikisource.org.
//! - Le Robert: *Comment couper un mot en fin de ligne ?*, dictionnaire.lerobert.com/guide.
//! - Netflix: *Timed Text Style Guide: General Requirements*, line treatment,
//!   partnerhelp.netflixstudios.com.

use super::lexicon::{
    is_adjective, is_degree, is_million, is_month, is_number, is_reference, is_title, is_unit,
    leans,
};
use super::words::{Word, cut, is_digit, is_initial, is_ordinal, tail};
use unicode_segmentation::GraphemeCursor;

/// What ties two neighbouring words to each other, from nothing to the strongest.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tie {
    /// Nothing: a line that ends between them is as good as any.
    #[default]
    Free,
    /// They make one sense: `trois` and `organisations`.
    Loose,
    /// They are said in one breath: `le` and `secrétaire`.
    Close,
    /// They stay on one line: `M.` and `Kerry`.
    Bound,
}

/// A place where a line of a text may end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The byte where the next line starts: after the spaces, or after a hyphen.
    pub at: usize,
    /// What a line that ends here parts. It is never bound.
    pub tie: Tie,
}

/// Returns the places where a line of a text may end, in their order.
///
/// They are after its spaces and its hyphens; neither the start nor the end of the text is one.
///
/// ```
/// use depeche::typography::rules::{Tie, places};
///
/// let text = "Le 7 mai, ou demain";
/// let ends = places(text).into_iter().map(|place| (&text[..place.at], place.tie));
/// let expected = [
///     ("Le ", Tie::Close),
///     ("Le 7 mai, ", Tie::Free),
///     ("Le 7 mai, ou ", Tie::Close),
/// ];
/// assert!(ends.eq(expected));
/// ```
#[must_use]
pub fn places(text: &str) -> Vec<Place> {
    let words = cut(text);
    let mut places = Vec::with_capacity(words.len());
    for (index, word) in words.iter().enumerate() {
        if word.text.contains('-') && !word.is_address() {
            places.extend(hyphens(word));
        }
        let (before, after) = words.split_at(index + 1);
        let tie = tie(before, after);
        if tie < Tie::Bound {
            let at = after[0].start;
            places.push(Place { at, tie });
        }
    }
    places.retain(|place| is_boundary(text, place.at));
    places
}

/// Tells whether a grapheme cluster starts at byte `at`, after a space or a hyphen.
///
/// A combining mark makes one cluster with the space or the hyphen before it.
fn is_boundary(text: &str, at: usize) -> bool {
    // Nothing in ASCII joins what stands before it: most words are told at a glance.
    text[at..].starts_with(|c: char| c.is_ascii())
        || GraphemeCursor::new(at, text.len(), true).is_boundary(text, 0) == Ok(true)
}

/// Returns the tie between the words before a place and the words after it, of which there is
/// none at the end of the text.
///
/// In the examples `|` is the place. If a rule leaves a case open, such as whether the `V.` after
/// a name is a numeral or the start of another name, the stronger tie holds.
#[rustfmt::skip] // a rule a line
fn tie(before: &[Word], after: &[Word]) -> Tie {
    let ([others @ .., first], [next, ..]) = (before, after) else { return Tie::Bound };
    let form = first.form();
    let (noun, title) = (tail(&form), tail(first.bare));
    let is_name = first.is_name();
    let digit_follows = next.unquoted().starts_with(is_digit);

    if !first.is_spaced                                      // 17 | pays, with a no-break space
        || next.closes                                       // Syrie | :       babel-french, OQLF-1
        || first.opens                                       // « | Nous        babel-french, OQLF-1
        || is_title(title)                                   // M. | Kerry      OQLF-1
        || is_initial(others, first.bare) && is_named(next)  // J.-P. | Martin  OQLF-1, Greffier
        || first.is_figure() && counts(others, first, next)  // 17 | pays       Lexique, Termium
        || is_measured(before) && digit_follows              // 22 h | 30       Lexique, Brossard
        || is_month(noun) && next.is_year()                  // février | 2016  jollystone
        || is_reference(noun) && digit_follows               // page | 311      OQLF-1, Greffier
        || is_reference(noun) && next.is_numeral()           // acte | II       OQLF-1, Greffier
        || noun == "nos" && digit_follows                    // nos | 5 et 6    OQLF-1
        || is_name && next.is_numeral()                      // Louis | XVI     Greffier
        || next.is("etc")                                    // pays, | etc.    Greffier
        || is_first_day(noun) && is_in_month(next)           // 1er | mai       OQLF-1
        || is_ordinal(title) && is_century(next)             // XXe | siècle    OQLF-1
        || is_era(noun) && next.text.starts_with("J.-C.")    // av. | J.-C.     OQLF-1
        || first.ends_elided()                               // d' | « espèce » Greffier
    {
        return Tie::Bound;
    }

    if leans(&form)                                          // le | secrétaire OQLF-2, Netflix
        || is_name && next.is_capitalised()                  // John | Kerry    OQLF-3, Netflix
        || is_name && is_numbered(others, next)              // CAC | 40        OQLF-1
    {
        return Tie::Close;
    }

    if is_number(noun) && next.is_small() && leads_to(next)  // trois | pays    OQLF-1
        || is_million(noun) && is_counted(next)              // millions | d'euros OQLF-1
        || qualifies(others, &form) && leads_to(next)        // grandes | villes Netflix
        || is_degree(&form) && leads_to(next)                // plus | minces   Netflix
        || next.ends_sentence && !first.ends_sentence        // la | paix. Alors
    {
        return Tie::Loose;
    }
    Tie::Free
}

/// Tells whether a word goes on a name that starts with an initial.
fn is_named(word: &Word) -> bool {
    let word = word.unquoted();
    let is_particle = matches!(word, "de" | "des" | "du" | "von" | "van" | "di" | "da");
    is_particle
        || word.starts_with(|c: char| c.is_uppercase() || is_digit(c))
        || word.starts_with("d'")
        || word.starts_with("d’")
}

/// Tells whether a figure, which stands after others, counts or measures the word after it.
fn counts(others: &[Word], figure: &Word, next: &Word) -> bool {
    if others.last().is_some_and(|noun| names(noun, figure)) {
        return false; // page 12 | du rapport, mai 2016 | instituant
    }
    if is_measured(others) {
        return is_unit(next.letters()); // 22 h 30 | précises, but 1 h 30 min
    }
    let is_small = !next.bare.contains(char::is_uppercase);
    let leans = is_small && leans(next.bare) || next.starts_elided();
    let is_aside = next
        .text
        .starts_with(['(', '[', '{', '–', '—', '-', '&', '/', '+', '=', '×']);
    !leans && !is_aside && !matches!(next.text, "\"" | "'")
}

/// Tells whether a figure is the number or the year of the word before it.
fn names(word: &Word, figure: &Word) -> bool {
    let form = word.form();
    let noun = tail(&form);
    is_reference(noun) || (is_month(noun) || noun == "en") && figure.is_year()
}

/// Tells whether some words end in a figure and its unit.
fn is_measured(words: &[Word]) -> bool {
    matches!(words, [.., figure, unit] if figure.is_figure() && is_unit(unit.text))
}

/// Tells whether a name that stands after others, but does not start a sentence after them, has
/// its number next.
fn is_numbered(others: &[Word], next: &Word) -> bool {
    next.text.starts_with(is_digit) && !others.last().is_some_and(|last| last.ends_sentence)
}

/// Tells whether a word goes on the phrase that a word before it starts: it is no mark, and does
/// not lean itself.
fn leads_to(next: &Word) -> bool {
    next.unquoted().starts_with(char::is_alphanumeric) && !leans(&next.form())
}

/// Tells whether a word is what a million counts: `de francs`, `d'euros`.
fn is_counted(word: &Word) -> bool {
    word.text == "de" || word.text.starts_with("d'") || word.text.starts_with("d’")
}

/// Tells whether a word is an adjective of those that stand before their noun. `ce dernier`, as
/// a noun, and `de nouveau`, as an adverb, are none.
fn qualifies(others: &[Word], form: &str) -> bool {
    if !is_adjective(form) {
        return false;
    }
    let before = others.last().map(Word::form).unwrap_or_default();
    !matches!(
        (&*before, form),
        ("ce", "dernier") | ("cette", "dernière") | ("de" | "à", "nouveau")
    )
}

/// Tells whether a word is the first day of a month.
fn is_first_day(word: &str) -> bool {
    matches!(word, "1er" | "1ᵉʳ")
}

/// Tells whether a word is the name of a month, whatever its case and whatever mark ends it.
fn is_in_month(word: &Word) -> bool {
    is_month(&word.letters().to_lowercase())
}

/// Tells whether a word is `siècle`, `siècles` or `s.`, whatever mark ends it.
fn is_century(word: &Word) -> bool {
    word.is("siècle") || word.is("siècles") || word.unquoted().starts_with("s.")
}

/// Tells whether a word stands before `J.-C.`: `av.`, `ap.` or `apr.`.
fn is_era(word: &str) -> bool {
    matches!(word, "av." | "ap." | "apr.")
}

/// Returns the places after the hyphens of a word. OQLF-4 tolerates a line that ends there.
fn hyphens(word: &Word) -> impl Iterator<Item = Place> {
    let hyphens = word.text.match_indices('-').map(|(hyphen, _)| hyphen + 1);
    let may_end = |at: &usize| {
        let (before, after) = word.text.split_at(*at);
        may_end_at_hyphen(before, after)
    };
    hyphens.filter(may_end).map(|at| Place {
        at: word.start + at,
        tie: Tie::Close,
    })
}

/// Tells whether a line may end after the hyphen between two parts of a word: if at least two
/// letters stand on both sides of it, up to the next hyphen or apostrophe. (Le Robert)
fn may_end_at_hyphen(before: &str, after: &str) -> bool {
    has_two_letters(before.chars().rev().skip(1)) && has_two_letters(after.chars())
}

/// Tells whether there are two letters, or more, before the first of these characters that
/// is a hyphen or an apostrophe.
fn has_two_letters(side: impl Iterator<Item = char>) -> bool {
    let end = |c: char| matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\'' | '’');
    let letters = side.take_while(|&c| !end(c)).filter(|c| c.is_alphabetic());
    letters.take(2).count() == 2
}
