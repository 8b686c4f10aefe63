//! The rules: where a line of French may end, and what it parts there.
//!
//! Each rule and each list of words names the sources that it is taken from:
//!
//! - babel: the French module of LaTeX's babel, its documentation, on CTAN, babel-french.
//! - Brossard: L.-E. Brossard, *Le Correcteur typographe*, 1924, §§ 52 and 53, fr.wikisource.org.
//! - Greffier: Désiré Greffier, *Les Règles de la composition typographique*, Arnold Muller,
//!   1897, *Séparation des mots d'une ligne à l'autre*, fr.wikisource.org.
//! - jollystone: *Coupure de phrase en fin de ligne*, <https://jollystone.be/typo_cesure_phrase.php>.
//! - Le Robert: *Comment couper un mot en fin de ligne ?*, dictionnaire.lerobert.com/guide.
//! - Lexique: *Lexique des règles typographiques en usage à l'Imprimerie nationale*,
//!   ISBN 2-7433-0482-0.
//! - Netflix: *Timed Text Style Guide: General Requirements*, line treatment,
//!   partnerhelp.netflixstudios.com.
//! - OQLF-1: Office québécois de la langue française, *Espace insécable*, bdl.oqlf.gouv.qc.ca,
//!   id 4566.
//! - OQLF-2, OQLF-3 and OQLF-4: the same, *Coupure entre les mots des titres et des
//!   appellations*, *Coupure dans les noms propres de personnes* and *Coupure dans les
//!   toponymes*, vitrinelinguistique.oqlf.gouv.qc.ca/24937, /24868 and /24883.
//! - servicesdedition: *Les tirets*, servicesdedition.com/fr/langue/usages/tirets.html.
//! - Termium: Nicole Ouimet, *L'espace insécable*, L'Actualité langagière 4/3, 2007,
//!   btb.termiumplus.gc.ca.

use super::lexicon::{
    is_adjective, is_degree, is_million, is_month, is_number, is_reference, is_subunit, is_title,
    is_unit, leans,
};
use super::words::{Word, cut, is_digit, is_initial, is_ordinal, tail};
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
/// use depeche::typography::rules::{Tie, places};
///
/// let text = "Le 7 mai, ou demain";
/// let ends = places(text).into_iter().map(|place| (&text[..place.at], place.tie));
/// let expected = [
///     ("Le ", Tie::Close),
///     ("Le 7 ", Tie::Bound),
///     ("Le 7 mai, ", Tie::Free),
///     ("Le 7 mai, ou ", Tie::Close),
/// ];
/// assert!(ends.eq(expected));
/// ```
#[must_use]
pub fn places(text: &str) -> Vec<Place> {
    let words = cut(text);
    let nexts = words.iter().enumerate().skip(1);
    let nexts = nexts.filter(|(_, next)| is_boundary(text, next.start));
    let places = nexts.map(|(index, next)| Place {
        at: next.start,
        tie: tie(&words[..index - 1], &words[index - 1], next),
    });
    places.collect()
}

/// Tells whether a grapheme cluster starts at byte `at`, after a blank.
///
/// A combining mark makes one cluster with the blank before it.
fn is_boundary(text: &str, at: usize) -> bool {
    // No ASCII character joins a blank, so that most places need no closer look.
    text[at..].starts_with(|c: char| c.is_ascii())
        || GraphemeCursor::new(at, text.len(), true).is_boundary(text, 0) == Ok(true)
}

/// Returns the tie between a word, which stands after the `earlier` ones, and the next word.
///
/// In the examples `|` is the place between the two. If a rule leaves a case open, such as whether
/// the `V.` after a name is a numeral or the start of another name, the stronger tie holds.
#[rustfmt::skip] // one rule a line
fn tie(earlier: &[Word], word: &Word, next: &Word) -> Tie {
    let form = word.form();
    let lower = tail(&form);
    let tail = tail(word.core);
    let is_name = word.is_name();
    let digit_follows = next.unmarked().starts_with(is_digit);

    if !word.is_spaced                                        // 17 | pays: a no-break space
        || next.closes                                        // Syrie | :        babel, OQLF-1
        || word.opens                                         // « | Nous         babel, OQLF-1
        || is_title(tail)                                     // M. | Kerry       OQLF-1
        || is_initial(earlier, word.core) && goes_on_name(next) // J.-P. | Martin OQLF-1, Greffier
        || word.is_figure() && counts_next(earlier, word, next) // 17 | pays      Lexique, Termium
        || is_unit_of(earlier, word) && digit_follows         // 22 h | 30        Lexique, Brossard
        || is_month(lower) && next.is_year()                  // février | 2016   jollystone
        || is_reference(lower) && digit_follows               // page | 311       OQLF-1, Greffier
        || is_reference(lower) && next.is_numeral()           // acte | II        OQLF-1, Greffier
        || lower == "nos" && digit_follows                    // nos | 5 et 6     OQLF-1
        || is_name && next.is_numeral()                       // Louis | XVI      Greffier
        || next.is("etc")                                     // pays, | etc.     Greffier
        || is_first_day(lower) && is_month_name(next)         // 1er | mai        OQLF-1
        || is_century(next) && is_ordinal(tail)               // XXe | siècle     OQLF-1
        || is_era(lower) && next.text.starts_with("J.-C.")    // av. | J.-C.      OQLF-1
        || word.ends_elided()                                 // d' | « espèce »  Greffier
    {
        return Tie::Bound;
    }

    if leans(&form)                                           // le | secrétaire  OQLF-2, Netflix
        || is_name && next.is_capitalised()                   // John | Kerry     OQLF-3, Netflix
        || is_name && is_number_of_name(earlier, next)        // CAC | 40         OQLF-1
    {
        return Tie::Close;
    }

    if is_number(lower) && next.is_lowercase() && goes_on(next) // trois | pays   OQLF-1
        || is_million(lower) && is_counted(next)              // millions | d'or  OQLF-1
        || qualifies(earlier, &form) && goes_on(next)         // grandes | villes Netflix
        || is_degree(&form) && goes_on(next)                  // plus | minces    Netflix
        || next.ends_sentence && !word.ends_sentence          // paix | durable. Alors
    {
        return Tie::Loose;
    }
    Tie::Free
}

/// Tells whether a word can stand right after an initial: a name, its particle, or a number.
fn goes_on_name(word: &Word) -> bool {
    let text = word.unmarked();
    let is_particle = matches!(text, "de" | "des" | "du" | "von" | "van" | "di" | "da");
    is_particle || is_elided_de(word) || text.starts_with(|c: char| c.is_uppercase() || is_digit(c))
}

/// Tells whether a figure counts or measures the word after it.
fn counts_next(earlier: &[Word], figure: &Word, next: &Word) -> bool {
    if let [others @ .., noun] = earlier {
        if is_number_of(figure, noun) {
            return false; // page 12 | du rapport, mai 2016 | instituant
        }
        // Minutes and centimetres have two digits, and need no unit of their own.
        if is_unit_of(others, noun) && figure.core.len() == 2 && next.is_lowercase() {
            return is_subunit(next.first_run()); // 22 h 30 | précises, but 1 h 30 min
        }
    }
    let is_lower = !next.core.contains(char::is_uppercase);
    let leans = is_lower && leans(next.core) || next.starts_elided();
    let is_apart = next
        .text
        .starts_with(['(', '[', '{', '–', '—', '-', '&', '/', '+', '=', '×'])
        || matches!(next.text, "\"" | "'");
    !leans && !is_apart
}

/// Tells whether a figure is the number or the year of the word before it, or a year after `en`.
fn is_number_of(figure: &Word, noun: &Word) -> bool {
    let form = noun.form();
    let noun = tail(&form);
    is_reference(noun) || (is_month(noun) || noun == "en") && figure.is_year()
}

/// Tells whether a word is the unit of the figure that is the last of the `earlier` words.
fn is_unit_of(earlier: &[Word], word: &Word) -> bool {
    is_unit(word.text) && earlier.last().is_some_and(Word::is_figure)
}

/// Tells whether `next` is a number that can belong to the name before it, as in `CAC 40`.
///
/// It cannot if a sentence ends before the name, because any word is capitalised there. The first
/// word of the text is taken for a name all the same.
fn is_number_of_name(earlier: &[Word], next: &Word) -> bool {
    let starts_sentence = earlier.last().is_some_and(|last| last.ends_sentence);
    next.text.starts_with(is_digit) && !starts_sentence
}

/// Tells whether a word can go on a phrase: it is no mark alone, and does not lean itself.
fn goes_on(word: &Word) -> bool {
    word.unmarked().starts_with(char::is_alphanumeric) && !leans(&word.form())
}

/// Tells whether a word is what a million counts: `de francs`, `d'euros`.
fn is_counted(word: &Word) -> bool {
    word.text == "de" || is_elided_de(word)
}

fn is_elided_de(word: &Word) -> bool {
    word.text.starts_with("d'") || word.text.starts_with("d’")
}

/// Tells whether a form is that of an adjective before its noun. `ce dernier`, as a noun, and
/// `de nouveau`, as an adverb, are none; `A nouveau` has often lost its accent.
fn qualifies(earlier: &[Word], form: &str) -> bool {
    if !is_adjective(form) {
        return false;
    }
    let before = earlier.last().map(Word::form).unwrap_or_default();
    !matches!(
        (&*before, form),
        ("ce", "dernier") | ("cette", "dernière") | ("de" | "à" | "a", "nouveau")
    )
}

/// Tells whether a word says that it is the first day of a month.
fn is_first_day(word: &str) -> bool {
    matches!(word, "1er" | "1ᵉʳ")
}

/// Tells whether a word is the name of a month, whatever its case and whatever mark ends it.
fn is_month_name(word: &Word) -> bool {
    is_month(&word.first_run().to_lowercase())
}

/// Tells whether a word is `siècle`, `siècles` or `s.`, whatever mark ends it.
fn is_century(word: &Word) -> bool {
    // Few words start like these.
    let may_be = word.unmarked().starts_with('s');
    may_be && ["s.", "siècle", "siècles"].iter().any(|form| word.is(form))
}

/// Tells whether a word stands before `J.-C.`: `av.`, `ap.` or `apr.`.
fn is_era(word: &str) -> bool {
    matches!(word, "av." | "ap." | "apr.")
}
