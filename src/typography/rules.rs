//! The rules: where a line of French may end, and which of these ends tear a phrase.
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

use super::lexicon::{is_month, is_reference, is_title, leans};
use super::words::{Word, cut, is_digit};
use unicode_segmentation::GraphemeCursor;

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
/// let ends = places(text).into_iter().map(|place| (&text[..place.at], place.tears));
/// let expected = [("Le ", true), ("Le 7 mai, ", false), ("Le 7 mai, ou ", true)];
/// assert!(ends.eq(expected));
/// ```
#[must_use]
pub fn places(text: &str) -> Vec<Place> {
    let words = cut(text);
    let mut places = Vec::with_capacity(words.len());
    for index in 0..words.len() {
        let (before, after) = words.split_at(index + 1);
        let first = &words[index];
        for (hyphen, _) in first.text.match_indices('-') {
            let (start, end) = first.text.split_at(hyphen + 1);
            // OQLF-4 tolerates a line that ends in a hyphen, but not in a title.
            if may_end_at_hyphen(start, end) {
                places.push(Place {
                    at: first.start + start.len(),
                    tears: true,
                });
            }
        }
        if !stay_together(before, after) {
            let next = &after[0];
            places.push(Place {
                at: next.start,
                tears: tears(first, next),
            });
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

/// Tells whether the words before a place and those after it stay on one line, as they do if
/// there are none after it.
///
/// In the examples `¦` is the place. When a rule leaves a case open, such as whether the `V.`
/// after a name is a numeral or the start of another name, they stay together.
#[rustfmt::skip] // a rule a line
fn stay_together(before: &[Word], after: &[Word]) -> bool {
    let ([.., first], [next, ..]) = (before, after) else { return true };
    let tail = first.tail();
    let digit_follows = next.unquoted().starts_with(is_digit);
    let numeral_follows = next.is_numeral();

    !first.is_spaced                                      // 17¦ pays, with a no-break space
    || is_closing(next.text)                              // Syrie¦ :       babel-french, OQLF-1
    || first.text.ends_with(['«', '(', '['])              // «¦ Nous        babel-french
    || is_title(tail)                                     // M.¦ Kerry      OQLF-1
    || first.is_initial()                                 // J.-P.¦ Martin  OQLF-1, Greffier
    || first.is_figure() && !leans(next.bare)             // 17¦ pays       Lexique, Termium
    || tail == "h" && digit_follows                       // 22 h¦ 30       Lexique
    || digit_follows && is_month(tail)                    // février¦ 2016  jollystone
    || digit_follows && is_reference(tail)                // page¦ 311      OQLF-1, Greffier
    || numeral_follows && is_reference(tail)              // tome¦ II       OQLF-1, Greffier
    || numeral_follows && first.is_name()                 // Louis¦ XVI     Greffier
    || next.is("etc")                                     // pays,¦ etc.    Greffier
    || tail == "1er" && is_month(next.letters())          // 1er¦ mai       OQLF-1
    || is_century(next) && first.is_ordinal()             // XXe¦ siècle    OQLF-1
    || is_era(tail) && next.text.starts_with("J.-C.")     // av.¦ J.-C.     OQLF-1
    || first.is_elided()                                  // d'¦ « espèce » Greffier
}

/// Tells whether a line that ends between two words parts what is said in one breath: the
/// first leans on the other (OQLF-2, Netflix), or both are capitalised, as a name is (Netflix).
fn tears(first: &Word, next: &Word) -> bool {
    leans(first.bare) || first.is_name() && next.text.starts_with(char::is_uppercase)
}

/// Tells whether a word starts with a mark that closes, and so belongs to the word before it.
fn is_closing(word: &str) -> bool {
    // Before a letter they open: `…et puis`.
    let bracket = word.strip_prefix([')', ']', '…']);
    bracket.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        || word.starts_with([':', ';', '!', '?', '»', '%', '‰', '€', '$', '£'])
        || word.starts_with("°C")
}

/// Tells whether a word is `siècle`, `siècles` or `s.`, whatever mark ends it.
fn is_century(word: &Word) -> bool {
    word.is("siècle") || word.is("siècles") || word.unquoted().starts_with("s.")
}

/// Tells whether a word stands before `J.-C.`: `av.` or `apr.`.
fn is_era(word: &str) -> bool {
    matches!(word, "av." | "apr.")
}

/// Tells whether a line may end after the hyphen between two texts: when two letters or
/// more stand on both sides of it, up to the next hyphen or apostrophe. (Le Robert)
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
