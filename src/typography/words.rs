//! The words that lean on the next one: a line that ends in one of them tears a phrase.
//!
//! A form is in a list when leaning is its rule and not its exception: `son` and `car` are
//! in, `tout` and `plus` are not. Each class names its sources:
//!
//! - OQLF-2: Office québécois de la langue française, *Coupure entre les mots des titres et
//!   des appellations*, vitrinelinguistique.oqlf.gouv.qc.ca/24937.
//! - Netflix: *Timed Text Style Guide: General Requirements*, line treatment,
//!   partnerhelp.netflixstudios.com.

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

/// S1: a determiner leans on its noun. (OQLF-2, Netflix)
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

/// S2: a preposition leans on its object, and so does the first word of a locution, `quant`
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

/// S3: a conjunction, a relative or an interrogative leans on its clause. (OQLF-2, Netflix)
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

/// S4: a pronoun of those that stand right before a verb leans on it, and so does `ne`.
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

/// S5: *avoir* and *être* lean on the participle or on what is said of the subject; not
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
