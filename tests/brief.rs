//! The bundled brief: its format, and that it is the page it was taken from.

use depeche::brief::Brief;
use depeche::render::{Part, render};

const FILE: &str = include_str!("../assets/brief.txt");
const PAGE: &str = include_str!("fixtures/source-page.txt");

/// What the page says before the headline.
const LABELS: [&str; 3] = ["Rechercher", "Rechercher", "Dernières Infos"];

#[test]
fn the_brief_is_the_page_less_its_labels() {
    let mut lines = PAGE.lines().filter(|line| !line.is_empty());
    let labels: Vec<_> = lines.by_ref().take(LABELS.len()).collect();
    assert_eq!(labels, LABELS);

    let lines: Vec<_> = lines.collect();
    let [blocks @ .., first, second] = &lines[..] else {
        panic!("the page has too few lines");
    };
    let teaser = format!("{first} {second}");
    let brief = Brief::bundled();
    assert_eq!(brief.headline, blocks[0]);
    assert_eq!(brief.body, blocks[1..]);
    assert_eq!(brief.teaser, teaser);
}

#[test]
fn the_file_is_one_block_a_line_with_a_blank_line_between_blocks() {
    let text = FILE
        .strip_suffix('\n')
        .expect("the file ends in a line feed");
    let blocks: Vec<_> = text.split("\n\n").collect();
    assert_eq!(blocks.len(), 8);
    for block in blocks {
        assert!(!block.is_empty() && !block.contains('\n'), "{block:?}");
        assert_eq!(block, block.trim(), "a block starts or ends in a blank");
        assert!(!block.contains(char::is_control), "{block:?}");
        assert!(!block.contains('\u{feff}'), "{block:?}");
    }
}

#[test]
fn the_file_is_the_brief_printed_without_wrapping() {
    assert_eq!(render(&Brief::bundled(), Part::Page, None, false), FILE);
}

#[test]
fn a_brief_that_lacks_blocks_is_read_as_far_as_it_goes() {
    let brief = |headline, body: &[&'static str], teaser| Brief {
        headline,
        body: body.to_vec(),
        teaser,
    };
    assert_eq!(Brief::parse(""), brief("", &[], ""));
    assert_eq!(Brief::parse("Titre\n"), brief("Titre", &[], ""));
    assert_eq!(Brief::parse("Titre\n\nFin\n"), brief("Titre", &[], "Fin"));
    assert_eq!(
        Brief::parse("Titre\n\nUn\n\nDeux\n\nFin\n"),
        brief("Titre", &["Un", "Deux"], "Fin")
    );
}
