//! The words that the rules know by name, in lower case. Their sources are those of the rules.
//!
//! A word *leans* on the next one if both are said in one breath. The lists hold the words that
//! usually lean: `son` and `car`, but not `tout` or `plus`.
//!
//! If you change a list, measure what it does with `cargo bench --bench sense`, which asks for a
//! treebank.

/// Tells whether a word leans on the next one.
pub(super) fn leans(form: &str) -> bool {
    is_determiner(form)
        || is_preposition(form)
        || is_conjunction(form)
        || is_pronoun(form)
        || is_auxiliary(form)
}

/// A determiner leans on its noun. (OQLF-2, Netflix)
#[rustfmt::skip] // one kind a line
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
#[rustfmt::skip] // one kind a line
fn is_preposition(form: &str) -> bool {
    matches!(
        form,
        "à" | "au" | "aux" | "de" | "du" | "des" | "en"                    // the shortest
        | "chez" | "dans" | "entre" | "hors" | "jusque" | "parmi" | "travers" // of place
        | "contre" | "derrière" | "devant" | "sous" | "sur" | "vers" | "via"
        | "après" | "avant" | "depuis" | "dès" | "durant" | "pendant"      // of time
        | "avec" | "hormis" | "outre" | "par" | "sans" | "sauf"            // of manner
        | "concernant" | "envers" | "malgré" | "moyennant" | "pour" | "selon"
        | "afin" | "grâce" | "lors" | "quant"                              // of locutions
    )
}

/// A conjunction, a relative or an interrogative leans on its clause. (OQLF-2, Netflix)
#[rustfmt::skip] // one kind a line
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

/// A pronoun that stands right before its verb leans on it, and so does `ne`. (Netflix)
#[rustfmt::skip] // one kind a line
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
#[rustfmt::skip] // one tense a line
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

/// Tells whether a word is a number in letters, from `deux` on. (OQLF-1)
#[rustfmt::skip] // one kind a line
pub(super) fn is_number(form: &str) -> bool {
    matches!(
        form,
        "deux" | "trois" | "quatre" | "cinq" | "six" | "sept" | "huit" | "neuf" | "dix"
        | "onze" | "douze" | "treize" | "quatorze" | "quinze" | "seize"
        | "vingt" | "vingts" | "trente" | "quarante" | "cinquante" | "soixante"
        | "cent" | "cents" | "mille"
    ) || is_million(form)
}

/// Tells whether a word is a number that takes `de` before what it counts.
pub(super) fn is_million(form: &str) -> bool {
    matches!(form, "million" | "millions" | "milliard" | "milliards")
}

/// Tells whether a word is an adjective that stands before its noun, or an ordinal in `-ième`;
/// not `jeunes`, most often a noun itself. (Netflix)
#[rustfmt::skip] // one kind a line
pub(super) fn is_adjective(form: &str) -> bool {
    matches!(
        form,
        "grand" | "grande" | "grands" | "grandes" | "petit" | "petite" | "petits" | "petites"
        | "bon" | "bonne" | "bons" | "bonnes" | "mauvais" | "mauvaise" | "mauvaises"
        | "meilleur" | "meilleure" | "meilleurs" | "meilleures"
        | "beau" | "bel" | "belle" | "beaux" | "belles"
        | "nouveau" | "nouvel" | "nouvelle" | "nouveaux" | "nouvelles"
        | "vieux" | "vieil" | "vieille" | "vieilles" | "jeune"
        | "ancien" | "ancienne" | "anciens" | "anciennes"
        | "futur" | "future" | "futurs" | "futures"
        | "gros" | "grosse" | "grosses" | "long" | "longue" | "longs" | "longues"
        | "haut" | "haute" | "hauts" | "hautes"
        | "premier" | "première" | "premiers" | "premières"
        | "second" | "seconde" | "seconds" | "secondes"
        | "dernier" | "dernière" | "derniers" | "dernières"
        | "prochain" | "prochaine" | "prochains" | "prochaines"
        | "autre" | "autres" | "même" | "mêmes" | "tel" | "telle" | "tels" | "telles"
        | "seul" | "seule" | "seuls" | "seules" | "divers"
        | "nombreux" | "nombreuse" | "nombreuses" | "véritable" | "véritables"
    ) || form.trim_end_matches('s').ends_with("ième")
}

/// Tells whether a word is an adverb of degree. (Netflix)
pub(super) fn is_degree(form: &str) -> bool {
    matches!(form, "très" | "trop" | "plus" | "moins")
}

/// Tells whether a word, as it is written, is a short title. (OQLF-1)
#[rustfmt::skip] // one kind a line
pub(super) fn is_title(word: &str) -> bool {
    matches!(
        word,
        "M." | "MM." | "Mme" | "Mmes" | "Mlle" | "Mlles" | "Mᵐᵉ" | "Mˡˡᵉ"
        | "Dr" | "Pr" | "Dr." | "Prof." | "Dʳ" | "Pʳ"
        | "Me" | "Mgr" | "Mᵍʳ" | "St" | "Ste"
    )
}

/// Tells whether a word, as it is written, is a unit that can stand between two figures, as in
/// `20 heures 30` and `1 m 80`. (Lexique, Brossard)
pub(super) fn is_unit(word: &str) -> bool {
    matches!(
        word,
        "h" | "min" | "m" | "°" | "º" | "′" | "heure" | "heures"
    )
}

/// Tells whether a word, as it is written, is a unit that can follow the second of those figures,
/// as in `1 h 30 min`.
#[rustfmt::skip] // one kind a line
pub(super) fn is_subunit(word: &str) -> bool {
    matches!(
        word,
        "min" | "minute" | "minutes" | "s" | "seconde" | "secondes"
        | "cm" | "mm"
    )
}

/// Tells whether a word is the name of a month. (jollystone)
#[rustfmt::skip] // half a year a line
pub(super) fn is_month(form: &str) -> bool {
    matches!(
        form,
        "janvier" | "février" | "mars" | "avril" | "mai" | "juin"
        | "juillet" | "août" | "septembre" | "octobre" | "novembre" | "décembre"
    )
}

/// Tells whether a word is a noun, or its abbreviation, that its number follows, as in
/// `page 311`. (OQLF-1, Greffier)
#[rustfmt::skip] // one kind a line
pub(super) fn is_reference(form: &str) -> bool {
    matches!(
        form,
        "n°" | "no" | "nº" | "nᵒ" | "n°s" | "§" | "art." | "al." | "p." | "pp."
        | "chap." | "vol." | "fig."
    ) || matches!(
        form.strip_suffix('s').unwrap_or(form),
        "numéro" | "page" | "article" | "alinéa" | "paragraphe" | "chapitre" | "volume"
        | "tome" | "figure" | "annexe" | "section" | "tableau" | "tableaux"
        | "an" | "année" | "ligne" | "point" | "niveau" | "niveaux" | "catégorie" | "type" | "phase"
        | "saison" | "épisode" | "acte" | "scène"
    )
}
