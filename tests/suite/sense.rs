//! What the benchmark of a treebank counts, on three sentences.

#[path = "../bench/treebank.rs"]
mod treebank;

use treebank::{Tear, read, row};

const TREEBANK: &str = include_str!("../fixtures/treebank.conllu");

/// What its annotation says: a line that ends at `~` is torn, and one that ends at `+` is loose.
const MARKED: &str = "Madame~ Curie n'a~ pas bien vu le~ train bleu du~ matin qui~ part très+ \
    tôt aussi du~ quai deux avec~ maître~ Renard pour~ Sceaux. \"Elle~ ne~ croit pas que~ les~ \
    trois+ très+ petits+ partis votent contre avec~ elle ce~ soir !\" Mais~ c'est~ tout~ à~ fait \
    vrai, dit à~ Metz Anne, et~ le~ FC~ Metz du~ Grand~ Est réuni nous~ donne rendez-~vous+ \
    demain.";

/// Reads a treebank and marks its paragraphs, a paragraph a line.
fn marked(conllu: &str) -> String {
    let mut marked = String::new();
    for paragraph in read(conllu).expect("CoNLL-U") {
        for (at, c) in paragraph.text.char_indices() {
            if c == ' ' || paragraph.text[..at].ends_with('-') {
                marked.push_str(match paragraph.tear(at) {
                    Some(Tear::Torn) => "~",
                    Some(Tear::Loose) => "+",
                    None => "",
                });
            }
            marked.push(c);
        }
        marked.push('\n');
    }
    marked
}

#[test]
fn a_line_end_parts_what_the_annotation_holds_together() {
    assert_eq!(marked(TREEBANK), format!("{MARKED}\n"));
}

#[test]
fn each_clitic_leans_on_its_verb() {
    let clitics = "je tu il elle on nous vous ils elles me te se le la les lui leur y en ce ça";
    for word in clitics.split(' ') {
        let marked = marked(&TREEBANK.replace("Elle", word));
        assert!(marked.contains(&format!("\"{word}~ ne")), "{marked}");
    }
    assert!(marked(&TREEBANK.replace("Elle", "Cela")).contains("\"Cela ne"));
}

#[test]
fn each_adverb_of_degree_is_loose() {
    let degrees = "très plus moins trop aussi si assez peu tout toute toutes bien fort";
    for word in degrees.split(' ') {
        let marked = marked(&TREEBANK.replace("très", word));
        assert!(marked.contains(&format!("{word}+ petits")), "{marked}");
    }
    assert!(marked(&TREEBANK.replace("très", "jamais")).contains("jamais petits"));
}

#[test]
fn what_does_not_end_like_a_sentence_is_left_out() {
    for end in [".", "!", "?", "…", "! »"] {
        let marked = marked(&TREEBANK.replace('!', end));
        assert!(marked.contains("croit"), "{marked}");
    }
    assert!(!marked(&TREEBANK.replace('!', ":")).contains("croit"));
}

#[test]
fn four_sentences_make_a_paragraph() {
    let marked = marked(&TREEBANK.repeat(2));
    let (first, second) = marked.split_once('\n').expect("two paragraphs");
    assert_eq!(format!("{first} {second}"), format!("{MARKED} {MARKED}\n"));
    assert!(second.starts_with("\"Elle"), "{second}");
}

#[test]
fn the_figures_are_of_the_line_ends_inside_paragraphs() {
    let (sentence, _) = TREEBANK.split_once("\n\n").expect("many sentences");
    let lines = |_: &str, _| {
        vec![
            "Madame Curie n'a pas", // no gap in 20 columns
            "bien vu le train",     // a gap of 4
            "bleu du matin qui",    // 3, and torn
            "part très",            // 11, and loose
            "tôt aussi du quai",    // 3
            "deux avec maître",     // 4, and torn
            "Renard pour Sceaux.",
        ]
    };
    let row = row(&read(sentence).expect("CoNLL-U"), &[20, 20], lines);
    let figures: Vec<_> = row.split_whitespace().collect();
    // The mean of the squares of the gaps is 28.5, and its root 5.34.
    assert_eq!(figures, ["12", "33.3", "16.7", "5.34", "14"]);
}

#[test]
fn what_is_no_treebank_is_refused() {
    assert!(read("Madame Curie n'a pas bien vu le train.").is_none());
    let without_heads = TREEBANK.replace("\t7\tnsubj", "\t_\t_");
    assert!(read(&without_heads).is_none());
}
