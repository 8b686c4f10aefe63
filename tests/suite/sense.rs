//! What the benchmark of a treebank counts, on three sentences and a heading.

use crate::treebank::{figures, read};

const TREEBANK: &str = include_str!("../fixtures/treebank.conllu");

/// What its annotation says: a line that ends at `~` is torn, and one that ends at `^` is loose.
const MARKED: &str = "Madame~ Curie n'a~ pas bien vu le~ train bleu du~ matin qui~ part très^ \
    tôt aussi du~ quai deux avec~ maître~ Renard pour~ Sceaux. « Elle~ ne~ croit pas que~ les~ \
    trois^ très^ petits^ partis votent contre avec~ elle ce~ soir ! » Mais~ c'est~ tout~ à~ fait \
    vrai, dit à~ Metz Anne, et~ le~ FC~ Metz du~ Grand~ Est réuni nous~ donne rendez-vous^ \
    demain.";

/// Reads a treebank and marks its paragraphs, a paragraph a line.
fn marked(conllu: &str) -> String {
    let paragraphs = read(conllu).expect("CoNLL-U").into_iter().map(|paragraph| {
        let mut marked = String::new();
        for (at, c) in paragraph.text.char_indices() {
            marked += ["", "", "^", "~"][paragraph.ties[at] as usize];
            marked.push(c);
        }
        marked
    });
    paragraphs.collect::<Vec<_>>().join("\n")
}

#[test]
fn ties_are_those_of_the_annotation_and_four_sentences_make_a_paragraph() {
    let (first, others) = MARKED.split_once(" «").expect("many sentences");
    assert_eq!(marked(TREEBANK), MARKED);
    let twice = format!("{MARKED} {first}\n«{others}");
    assert_eq!(marked(&TREEBANK.repeat(2)), twice);
}

#[test]
fn only_listed_words_lean_and_only_listed_marks_end_a_sentence() {
    let clitics = "je tu il elle on nous vous ils elles me te se le la les lui leur y en ce ça";
    let degrees = "très plus moins trop aussi si assez peu tout toute toutes bien fort";
    for (word, list) in [("Elle", clitics), ("très", degrees), ("!", ". ! ? … !\"")] {
        for other in list.split(' ') {
            let conllu = TREEBANK.replace(word, other);
            assert_eq!(marked(&conllu), MARKED.replace(word, other));
        }
    }
    assert!(marked(&TREEBANK.replace("Elle", "Cela")).contains("Cela ne"));
    assert!(marked(&TREEBANK.replace("très", "jamais")).contains("jamais petits"));
    assert!(!marked(&TREEBANK.replace('!', ":")).contains("Elle"));
}

#[test]
fn the_figures_are_of_the_line_ends_inside_paragraphs() {
    let (_, sentence) = TREEBANK
        .split_once("# sent_id = 4")
        .expect("a fourth block");
    let set = |_: &str, _| {
        let lines = [
            "Mais c'est tout à fait vrai, dit",   // a gap of 2 in 34 columns
            "à Metz Anne, et le FC Metz du",      // 5, and torn
            "Grand Est réuni nous donne rendez-", // none, and torn
            "vous",                               // 30, and loose
            "demain.",
        ];
        lines.join("\n")
    };
    let figures = figures(&read(sentence).expect("CoNLL-U"), &[34, 34], set);
    // The mean of the squares of the gaps is 232.25, and its root 15.24.
    let figures = figures.map(|figure| format!("{figure:.2}"));
    assert_eq!(figures, ["8.00", "50.00", "25.00", "15.24", "10.00"]);
}
