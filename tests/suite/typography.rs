//! The shape of paragraphs and of headlines.

use crate::marked::{Paragraph, Set, paragraphs};
use crate::rows::rows;
use depeche::typography::rules::Tie;
use depeche::typography::{balance, wrap};

/// Widths, and a paragraph with a `|` where a new line starts in lines that wide.
const PARAGRAPHS: &str = "
# a sign stays with its figure, a dash with its incise, and a mark alone with its word
17 Le prix monte |(- 0,5 %) à Paris
17 Le sommet de 2015 |– déjà reporté – |aura lieu
20 jamais |– hier –, bien
13 Il |hésitait ... |puis il part
14 « Une |‹ autre › |citation »

# an address is whole, and so are a name, an hour and a price
40 Lire |https://www.exemple.fr/le-monde-en-bref |demain
30 Écrivez |à contact@saint-exemple.fr |avant mardi
8 Avec |Ph. Roy |hier
19 Départ |à 20 heures 30 hier
16 vendu |€10 millions

# a line stops short rather than part what is close, but not by too much
20 La reprise de la |trêve est le but |de la visite.

# a paragraph takes a line more if that parts less
16 Un accord |sur la trêve |est à portée |de main.

# a word and a mark alone on the last line are a runt, however wide they are
36 Nous voulons des accords |très solides ?

# two words are a runt if they are narrower than a sixth of the width
42 Nous voulons un accord très solide, a dit |M. Roy.
43 Nous voulons un accord très solide, |a dit M. Roy.

# what is wider than the line parts at its blanks
8 24 000 |réfugiés
3 M.  |Roy
5 17_|pays
8 24_000 _|réfugiés

# a word that is wider than the line comes apart after its hyphens, or else between its clusters
9 c'est-à-|dire
5 nous_|cherc|hons
3 e\u{301}to|ile
2 un| \u{301}m|ot

# a single cluster stays whole, however wide it is
1 é
1 日|本

# no line ends inside a word that fits it, not even at a hyphen
19 Nous voulons |un cessez-le-feu |demain matin

# what is bound and fits one line stays on it
6 M. Roy |a |signé
";

/// Headlines, in the same way.
const HEADLINES: &str = "
# a headline ends its lines where a reader pauses
24 Incendie à Lyon : |la piste criminelle |est privilégiée |par les enquêteurs
36 Crise du logement : |pourquoi les loyers ne baissent |pas dans les grandes villes
36 Le Conseil d'Etat suspend l'arrêté |qui interdisait la baignade
44 « Nous ne céderons pas », prévient |le patron des pompiers de Paris
24 Le Premier ministre |grec annonce |de nouvelles mesures |d'austérité à Bruxelles
30 Marseille : |quatre hommes interpellés |après une fusillade |dans les quartiers nord
44 Nucléaire iranien : Washington et Téhéran |se retrouvent à Vienne pour trois jours

# of settings with the same widest line it takes the most even one
20 Anticonstitutionnel, |ici, là, |hier, demain

# a word of no width takes no more room in one line than in two
9 aaa \u{200b} bbb

# a word is cut as seldom as it can be
3 lo|uis |5

# of settings that are equal in all else it takes the one with more line ends at a mark
44 Syrie : \"encore beaucoup de travail à faire\" |avant un cessez-le-feu, selon Kerry
";

#[test]
fn lines_end_where_the_rows_say_so() {
    let paragraphs = rows(PARAGRAPHS).map(|row| (wrap as Set, row));
    let headlines = rows(HEADLINES).map(|row| (balance as Set, row));
    for (set, (rule, row)) in paragraphs.chain(headlines) {
        let (width, text) = row.split_once(' ').expect("a row starts with a width");
        let width = width.parse().expect("a width is a number");
        let lines: Vec<_> = text.split('|').map(str::trim_end).collect();
        assert_eq!(set(&text.replace('|', ""), width), lines, "{rule}");
    }
}

#[test]
fn what_is_bound_is_parted_only_if_it_is_wider_than_the_line_and_so_is_a_word() {
    for paragraph in paragraphs().map(Paragraph::parse) {
        for width in 1..200 {
            for set in [wrap, balance] {
                let lines = set(&paragraph.text, width);
                for tie in [Tie::Bound, Tie::Inside] {
                    let parted = paragraph.parted(tie, &lines, width);
                    assert!(parted.is_empty(), "{parted:?} in {width} columns");
                }
            }
        }
    }
}

#[test]
fn no_setting_of_a_few_words_is_better() {
    for paragraph in paragraphs() {
        let words: Vec<_> = paragraph.split(' ').collect();
        // Groups of words that are tied, so that none is cut from what it leans on.
        let groups = words.chunk_by(|word, _| word.ends_with(['^', '~', '¦']));
        let groups: Vec<_> = groups.map(|group| group.join(" ")).collect();
        for words in groups.chunks(3) {
            let words = Paragraph::parse(&words.join(" "));
            for width in 8..60 {
                words.assert_best(width);
            }
        }
    }
}

/// Headlines as newspapers have them, at the widths at which an even setting alone would end
/// its lines badly.
const MARKED_HEADLINES: [&str; 8] = [
    "Le~ gouvernement renonce à~ la~ réforme des~ retraites avant~ l'été",
    "Incendie à~ Lyon¦ : la~ piste criminelle est~ privilégiée par~ les~ enquêteurs",
    "Crise du~ logement¦ : pourquoi~ les~ loyers ne~ baissent pas dans~ les~ grandes villes",
    "Le~ Conseil d'Etat suspend l'arrêté qui~ interdisait la~ baignade",
    "Mme¦ Roy élue à~ la~ tête de~ l'Onu pour~ un~ mandat de~ cinq ans",
    "Cessez-le-feu rompu à~ Alep, selon~ une~ ONG",
    "Football¦ : les~ Bleus battent l'Italie (2-1) et~ filent en~ demi-finale",
    "«¦ Nous~ ne~ céderons pas¦ », prévient le~ patron des~ pompiers de~ Paris",
];

#[test]
fn no_setting_of_a_headline_is_better() {
    for headline in MARKED_HEADLINES.map(Paragraph::parse) {
        for width in 20..80 {
            headline.assert_best(width);
        }
    }
}

#[test]
fn a_line_neither_starts_nor_ends_in_a_blank() {
    assert_eq!(wrap(" mot", 3), ["mot"]);
    assert_eq!(wrap("  deux   mots  ", 10), ["deux", "mots"]);
    assert_eq!(wrap("  deux   mots  ", 20), ["deux   mots"]);
    assert_eq!(wrap("\u{a0}17\u{a0}pays\u{a0}", 4), ["17", "pays"]);
    assert_eq!(balance("  ", 20), [""]);
    assert_eq!(wrap("", 20), [""]);
}
