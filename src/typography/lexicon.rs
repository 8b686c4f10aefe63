//! The words that the rules know by name. Their sources are those of the rules.
//!
//! A word *leans* on the next one if a line that ends after it tears a phrase. A form is in a
//! list of those if leaning is its rule and not its exception: `son` and `car` are in, `tout`
//! and `plus` are not.

use std::borrow::Cow;

/// Tells whether a word, whatever its case, leans on the next one.
///
/// A word that a mark follows does not, nor does the empty one.
pub(super) fn leans(word: &str) -> bool {
    if !word.ends_with(char::is_alphabetic) {
        return false;
    }
    // Most words are in lower case, and need no copy.
    let form: Cow<str> = if word.contains(char::is_uppercase) {
        word.to_lowercase().into()
    } else {
        word.into()
    };
    is_determiner(&form)
        || is_preposition(&form)
        || is_conjunction(&form)
        || is_pronoun(&form)
        || is_auxiliary(&form)
}

/// A determiner leans on its noun. (OQLF-2, Netflix)
#[rustfmt::skip] // a line a kind
fn is_determiner(form: &str) -> bool {
    matches!(
        form,
        "le" | "la" | "les" | "un" | "une"                                 // articles
        | "mon" | "ma" | "mes" | "ton" | "ta" | "tes"                      // possessives
        | "son" | "sa" | "ses" | "notre" | "nos" | "votre" | "vos" | "leur" | "leurs"
        | "ce" | "cet" | "cette" | "ces"                                   // demonstratives
        | "ledit" | "ladite" | "lesdits" | "lesdites"
        | "aucun" | "aucune" | "chaque" | "plusieurs"                      // indefinites
        | "quelque" | "quelques" | "certains" | "certaines"
        | "différents" | "différentes" | "diverses"
        | "quel" | "quelle" | "quels" | "quelles"                          // interrogatives
    )
}

/// A preposition leans on its object, and so does the first word of a locution, `quant`
/// or `grâce`, on the others. (OQLF-2, Netflix)
#[rustfmt::skip] // a line a kind
fn is_preposition(form: &str) -> bool {
    matches!(
        form,
        "à" | "au" | "aux" | "de" | "du" | "des" | "en"                    // the shortest
        | "chez" | "dans" | "entre" | "hors" | "jusque" | "parmi"          // of place
        | "contre" | "derrière" | "devant" | "sous" | "sur" | "vers" | "via"
        | "après" | "avant" | "depuis" | "dès" | "durant" | "pendant"      // of time
        | "avec" | "hormis" | "outre" | "par" | "sans" | "sauf"            // of manner
        | "concernant" | "envers" | "malgré" | "moyennant" | "pour" | "selon"
        | "afin" | "grâce" | "lors" | "quant"                              // of locutions
    )
}

/// A conjunction, a relative or an interrogative leans on its clause. (OQLF-2, Netflix)
#[rustfmt::skip] // a line a kind
fn is_conjunction(form: &str) -> bool {
    matches!(
        form,
        "car" | "et" | "mais" | "ni" | "or" | "ou" | "puis"                // coordinating
        | "comme" | "lorsque" | "puisque" | "quand" | "quoique" | "si"     // subordinating
        | "parce" | "tandis"
        | "que" | "qui" | "dont" | "où"                                    // relatives
        | "lequel" | "laquelle" | "lesquels" | "lesquelles"
        | "duquel" | "desquels" | "desquelles"
        | "auquel" | "auxquels" | "auxquelles"
        | "combien" | "comment" | "pourquoi"                               // interrogatives
    )
}

/// A pronoun of those that stand right before a verb leans on it, and so does `ne`.
/// (Netflix)
#[rustfmt::skip] // a line a kind
fn is_pronoun(form: &str) -> bool {
    matches!(
        form,
        "je" | "tu" | "il" | "elle" | "on" | "nous" | "vous"               // subjects
        | "ils" | "elles"
        | "me" | "te" | "se" | "lui" | "y" | "ne"                          // objects, negation
    )
}

/// *avoir* and *être* lean on the participle or on what is said of the subject; not
/// `avions`, which are planes, nor `eu`, most often a verb by itself. (Netflix)
#[rustfmt::skip] // a line a tense
fn is_auxiliary(form: &str) -> bool {
    matches!(
        form,
        "avoir" | "ayant" | "être" | "étant" | "été"
        | "ai" | "as" | "a" | "avons" | "avez" | "ont"
        | "avais" | "avait" | "aviez" | "avaient"
        | "eus" | "eut" | "eûmes" | "eûtes" | "eurent"
        | "aurai" | "auras" | "aura" | "aurons" | "aurez" | "auront"
        | "aurais" | "aurait" | "aurions" | "auriez" | "auraient"
        | "aie" | "aies" | "ait" | "ayons" | "ayez" | "aient" | "eût"
        | "suis" | "es" | "est" | "sommes" | "êtes" | "sont"
        | "étais" | "était" | "étions" | "étiez" | "étaient"
        | "fus" | "fut" | "fûmes" | "fûtes" | "furent"
        | "serai" | "seras" | "sera" | "serons" | "serez" | "seront"
        | "serais" | "serait" | "serions" | "seriez" | "seraient"
        | "sois" | "soit" | "soyons" | "soyez" | "soient" | "fût"
    )
}

/// Tells whether a word is a short title, which stays with the name after it. (OQLF-1)
///
/// `M.` is missing, because it is told as an initial is.
#[rustfmt::skip] // a line a kind
pub(super) fn is_title(word: &str) -> bool {
    matches!(
        word,
        "MM." | "Mme" | "Mmes" | "Mlle" | "Mlles"
        | "Dr" | "Pr" | "Me" | "Mgr" | "St" | "Ste"
    )
}

/// Tells whether a word is the name of a month, whatever its case. (jollystone)
#[rustfmt::skip] // a line a half
pub(super) fn is_month(word: &str) -> bool {
    matches!(
        word.to_lowercase().as_str(),
        "janvier" | "février" | "mars" | "avril" | "mai" | "juin"
        | "juillet" | "août" | "septembre" | "octobre" | "novembre" | "décembre"
    )
}

/// Tells whether a word refers to something by its number, whatever its case. (OQLF-1,
/// Greffier)
#[rustfmt::skip] // a line a kind
pub(super) fn is_reference(word: &str) -> bool {
    matches!(
        word.to_lowercase().as_str(),
        "n°" | "nº" | "nos" | "§" | "art." | "p." | "chap." | "vol." | "fig."
        | "numéro" | "page" | "article" | "chapitre" | "volume" | "tome" | "figure"
        | "numéros" | "pages" | "articles" | "chapitres" | "volumes" | "tomes" | "figures"
    )
}
