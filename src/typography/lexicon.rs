//! The class of a word by itself: by its shape, or by the lists of words that are known by name.
//!
//! If you change a list, measure what it does with `cargo bench --bench sense`, which needs a
//! treebank.

use super::marks::is_digit;
use super::words::Class;

/// Returns the class of a word. If it has none, that of its part after the last hyphen may pass on
/// to the whole: `vingt-deux` is a number, but `dit-il` does not lean.
pub(super) fn class(word: &str) -> Class {
    use Class::{Digits, Million, Month, Number, Ordinal, Other, Reference, Title};
    let whole = of_whole(word);
    if !matches!(whole, Other | Digits) {
        return whole;
    }
    let part = word.rsplit_once('-').map(|(_, part)| of_whole(part));
    match part {
        Some(class @ (Title | Ordinal | Reference | Month | Number | Million)) => class,
        _ => whole,
    }
}

fn of_whole(word: &str) -> Class {
    let is_title = |undotted| listed(undotted) == Class::Title;
    let is_mark = |c: char| !c.is_alphanumeric() && c != '°';
    match word {
        _ if word.strip_suffix('.').is_some_and(is_title) => Class::Title,
        _ if is_figure(word) => Class::Figure,
        _ if is_initial(word) => Class::Initial,
        _ if is_ordinal(word) => Class::Ordinal,
        _ if word.starts_with(is_digit) && !word.ends_with(is_mark) => Class::Digits,
        _ => match listed(word) {
            Class::Other if word.starts_with(char::is_uppercase) => listed(&word.to_lowercase()),
            class => class,
        },
    }
}

/// Tells whether a word is a figure that no mark ends: digits, and what is written between them.
/// `17`, `1,5` and `11-12` are figures, but not `17,` or `G20`.
fn is_figure(word: &str) -> bool {
    let is_part = |c| is_digit(c) || matches!(c, ',' | '.' | '-' | '–' | '\u{2011}' | '×' | 'x');
    word.starts_with(is_digit) && word.ends_with(is_digit) && word.chars().all(is_part)
}

/// Tells whether a word ends in an initial: `J.`, `J.-P.`, `J.R.R.` and `Ph.`, but not `OTAN.`, the
/// title `M.` or `J.-C.`
fn is_initial(word: &str) -> bool {
    let letters = word.strip_suffix('.').unwrap_or_default();
    let last = letters.rsplit(['.', '-']).next().unwrap_or_default();
    let is_capital = last.starts_with(char::is_uppercase) && last.chars().count() == 1;
    (is_capital || matches!(last, "Ch" | "Ph" | "Th")) && !matches!(word, "M." | "J.-C.")
}

/// Tells whether a word is an ordinal in digits or in a Roman numeral: `1er`, `XXe`, `2nd`.
pub(super) fn is_ordinal(word: &str) -> bool {
    let singular = word.strip_suffix('s').unwrap_or(word);
    let Some(start) = singular.find(char::is_lowercase) else {
        return false;
    };
    let (number, ending) = singular.split_at(start);
    let in_digits = !number.is_empty() && number.chars().all(is_digit);
    match ending {
        "er" | "ᵉʳ" | "re" | "ère" | "ere" => matches!(number, "1" | "I"),
        "d" | "de" => number == "2",
        "nde" if number == "I" => false, // Inde is a country
        "e" | "ème" | "eme" | "ième" | "ieme" | "è" | "ᵉ" | "nd" | "nde" => {
            in_digits || is_roman(number)
        }
        _ => false,
    }
}

/// Tells whether a word can number a king or an act: `XVI`, `Ier`.
pub(super) fn numbers_a_name(word: &str) -> bool {
    is_roman(word) || matches!(word, "Ier" | "Ire" | "1er" | "1re")
}

/// Tells whether a word is a Roman numeral, of the letters that those of kings and centuries have.
/// `L` alone would make `Le` an ordinal, and `C`, `D` and `M` would make `CDI` a numeral.
pub(super) fn is_roman(word: &str) -> bool {
    let is_roman_letter = |c| matches!(c, 'I' | 'V' | 'X' | 'L');
    !matches!(word, "" | "L") && word.chars().all(is_roman_letter)
}

/// Tells whether what stands before an apostrophe ends in an elided word, such as `d`, `Qu` or
/// `jusqu`. (Greffier)
pub(super) fn is_elided(before: &str) -> bool {
    let mut words = before.rsplit(|c: char| !c.is_alphabetic());
    let letters = words.next().unwrap_or_default().to_lowercase();
    let is_short = ["c", "d", "j", "l", "m", "n", "s", "t"].contains(&letters.as_str());
    is_short || letters.ends_with("qu")
}

/// Tells whether a head is a particle that can follow an initial: `C. de Roy`, `C. d'Este`. Of
/// those that lean, others, such as `del`, are rare after an initial. (Greffier)
pub(super) fn is_particle(head: &str) -> bool {
    ["de", "d", "des", "du", "von", "van", "di", "da"].contains(&head)
}

/// Returns the class of a word that is listed in just this spelling. A word is listed as one that
/// leans if it mostly does: `son` and `car`, but not `tout` or `plus`.
#[rustfmt::skip] // each kind has lines of its own
fn listed(word: &str) -> Class {
    match word {
        // Titles. (OQLF-1)
        "M." | "MM." | "Mr" | "Mme" | "Mmes" | "Mlle" | "Mlles" | "Dr" | "Pr" | "Prof" | "Me"
        | "Mgr" | "St" | "Ste" | "Mᵐᵉ" | "Mˡˡᵉ" | "Dʳ" | "Pʳ" | "Mᵍʳ" => Class::Title,

        // Units that can stand between two figures. (Lexique, Brossard)
        "h" | "min" | "mn" | "m" | "°" | "º" | "′" | "heure" | "heures" => Class::Unit,

        // Nouns whose number comes after them, and their abbreviations. (OQLF-1, Greffier)
        "n°" | "no" | "nº" | "nᵒ" | "n°s" | "§"
        | "art." | "al." | "p." | "pp." | "chap." | "vol." | "t." | "fig."
        | "numéro" | "page" | "article" | "alinéa" | "paragraphe" | "chapitre" | "volume"
        | "numéros" | "pages" | "articles" | "alinéas" | "paragraphes" | "chapitres" | "volumes"
        | "tome" | "figure" | "annexe" | "section" | "tableau" | "an" | "année" | "ligne" | "point"
        | "tomes" | "figures" | "annexes" | "sections" | "tableaux" | "ans" | "années" | "lignes"
        | "niveau" | "catégorie" | "type" | "phase" | "saison" | "épisode" | "acte" | "scène"
        | "points" | "niveaux" | "catégories" | "types" | "phases" | "saisons" | "épisodes"
        | "actes" | "scènes" => Class::Reference,

        // Months. (jollystone)
        "janvier" | "février" | "mars" | "avril" | "mai" | "juin"
        | "juillet" | "août" | "septembre" | "octobre" | "novembre" | "décembre" => Class::Month,

        // Determiners lean on their noun. (OQLF-2, Netflix)
        "le" | "la" | "les" | "un" | "une"                                     // articles
        | "mon" | "ma" | "mes" | "ton" | "ta" | "tes" | "son" | "sa" | "ses"   // possessives
        | "notre" | "nos" | "votre" | "vos" | "leur" | "leurs"
        | "ce" | "cet" | "cette" | "ces"                                       // demonstratives
        | "aucun" | "aucune" | "chaque" | "plusieurs"                          // indefinites
        | "quelque" | "quelques" | "certains" | "certaines"
        | "quel" | "quelle" | "quels" | "quelles"                              // interrogatives

        // Prepositions lean on their object. (OQLF-2, Netflix)
        | "à" | "au" | "aux" | "de" | "du" | "des" | "en"                      // the shortest
        | "chez" | "dans" | "entre" | "hors" | "jusque" | "parmi" | "travers"  // of place
        | "contre" | "derrière" | "devant" | "sous" | "sur" | "vers" | "via"
        | "après" | "avant" | "depuis" | "dès" | "durant" | "pendant"          // of time
        | "avec" | "hormis" | "outre" | "par" | "sans" | "sauf"                // of manner
        | "concernant" | "envers" | "malgré" | "moyennant" | "pour" | "selon"
        | "afin" | "grâce" | "lors" | "quant"                                  // of set phrases

        // Conjunctions, relatives and interrogatives lean on their clause. (OQLF-2, Netflix)
        | "car" | "et" | "mais" | "ni" | "or" | "ou" | "puis" | "&"            // coordinating
        | "comme" | "lorsque" | "puisque" | "quand" | "quoique" | "si"         // subordinating
        | "parce" | "tandis"                                                   // of set phrases
        | "que" | "qui" | "dont" | "où" | "auquel" | "auxquels" | "auxquelles" // relatives
        | "lequel" | "laquelle" | "lesquels" | "lesquelles"
        | "combien" | "comment" | "pourquoi"                                   // interrogatives

        // Pronouns right before their verb lean on it, and so does `ne`. (Netflix)
        | "je" | "tu" | "il" | "elle" | "on" | "nous" | "vous" | "ils" | "elles" // subjects
        | "me" | "te" | "se" | "lui" | "y" | "ne"                              // objects, negation

        // Particles lean on the rest of the name. (OQLF-3)
        | "von" | "van" | "der" | "den" | "del" | "della" | "di" | "da" | "bin" | "ibn"
        | "of" | "the"

        // *avoir* and *être* lean on the participle or on what is said of the subject; not
        // `avions`, which are planes, nor `eu`, most often a verb by itself. (Netflix)
        | "avoir" | "ayant" | "être" | "étant" | "été"
        | "ai" | "as" | "a" | "avons" | "avez" | "ont"
        | "suis" | "es" | "est" | "sommes" | "êtes" | "sont"
        | "avais" | "avait" | "aviez" | "avaient"
        | "étais" | "était" | "étions" | "étiez" | "étaient"
        | "aurai" | "auras" | "aura" | "aurons" | "aurez" | "auront"
        | "serai" | "seras" | "sera" | "serons" | "serez" | "seront"
        | "aurais" | "aurait" | "aurions" | "auriez" | "auraient"
        | "serais" | "serait" | "serions" | "seriez" | "seraient"
        | "aie" | "aies" | "ait" | "ayons" | "ayez" | "aient" | "eût"
        | "sois" | "soit" | "soyons" | "soyez" | "soient" | "fût"
        | "fus" | "fut" | "fûmes" | "fûtes" | "furent" => Class::Leaning,

        // What stands before a determiner leans only on a word that leans itself. (OQLF-2)
        "tout" | "toute" | "tous" | "toutes" => Class::Predeterminer,

        // Numbers in words, from `deux` on. (OQLF-1)
        "deux" | "trois" | "quatre" | "cinq" | "six" | "sept" | "huit" | "neuf" | "dix" | "onze"
        | "douze" | "treize" | "quatorze" | "quinze" | "seize" | "vingt" | "vingts" | "trente"
        | "quarante" | "cinquante" | "soixante" | "cent" | "cents" | "mille" => Class::Number,
        "million" | "millions" | "milliard" | "milliards" => Class::Million,

        // Adjectives before their noun and adverbs of degree; not `jeunes`, most often a noun
        // itself. (Netflix)
        "grand" | "grande" | "grands" | "grandes" | "petit" | "petite" | "petits" | "petites"
        | "bon" | "bonne" | "bons" | "bonnes" | "mauvais" | "mauvaise" | "mauvaises"
        | "meilleur" | "meilleure" | "meilleurs" | "meilleures"
        | "beau" | "bel" | "belle" | "beaux" | "belles"
        | "nouveau" | "nouvel" | "nouvelle" | "nouveaux" | "nouvelles"
        | "vieux" | "vieil" | "vieille" | "vieilles" | "jeune"
        | "ancien" | "ancienne" | "anciens" | "anciennes" | "véritable" | "véritables"
        | "gros" | "grosse" | "grosses" | "long" | "longue" | "longs" | "longues" | "divers" | "diverse" | "diverses"
        | "haut" | "haute" | "hauts" | "hautes" | "autre" | "autres" | "même" | "mêmes"
        | "premier" | "première" | "premiers" | "premières"
        | "second" | "seconde" | "seconds" | "secondes"
        | "dernier" | "dernière" | "derniers" | "dernières"
        | "prochain" | "prochaine" | "prochains" | "prochaines"
        | "tel" | "telle" | "tels" | "telles" | "seul" | "seule" | "seuls" | "seules"
        | "nombreux" | "nombreuse" | "nombreuses" | "futur" | "future" | "futurs" | "futures"
        | "très" | "trop" | "plus" | "moins" => Class::Qualifier,              // adverbs of degree
        _ if word.trim_end_matches('s').ends_with("ième") => Class::Qualifier, // ordinals

        _ => Class::Other,
    }
}
