//! The bundled brief: its format, and that it is the page it was taken from.

use depeche::brief::Brief;
use depeche::render;
use textwrap::core::display_width;

const FILE: &str = include_str!("../../assets/brief.txt");
const PAGE: &str = include_str!("../fixtures/source-page.txt");

/// The lines of the page that are not of the brief, such as the menu: one for each time that
/// the page has it.
const LABELS: &str = include_str!("../fixtures/source-page.labels.txt");

/// Tells whether a brief may not have a character: a terminal does not show it, or shows it in its
/// own way, or no rule reads it, such as a combining accent or the apostrophe U+02BC.
fn is_refused(c: char) -> bool {
    let takes_no_column = display_width(c.encode_utf8(&mut [0; 4])) == 0;
    let separates_lines = matches!(c, '\u{2028}' | '\u{2029}');
    c.is_control() || takes_no_column || separates_lines || c == '\u{2bc}'
}

#[test]
fn the_brief_is_the_page_less_its_labels() {
    let mut lines: Vec<_> = PAGE.lines().collect();
    for label in LABELS.lines() {
        let at = lines.iter().position(|line| *line == label);
        lines.remove(at.unwrap_or_else(|| panic!("the page has no line {label:?}")));
    }
    let mut rest = FILE.replace("\n\n", " ");
    for line in lines.into_iter().filter(|line| !line.is_empty()) {
        let found: String = rest.chars().take(line.chars().count()).collect();
        assert!(
            found == line,
            "assets/brief.txt has {found:?} where source-page.txt has {line:?}. \
             What is not part of the brief belongs in source-page.labels.txt."
        );
        rest = rest[line.len()..].trim_start().to_owned();
    }
    assert_eq!(rest, "", "assets/brief.txt has more than source-page.txt");
}

#[test]
fn the_file_is_one_block_a_line_with_a_blank_line_between_blocks() {
    let text = FILE
        .strip_suffix('\n')
        .expect("the file ends in a line feed");
    let blocks: Vec<_> = text.split("\n\n").collect();
    assert!(blocks.len() >= 3, "a headline, a body and a teaser");
    for block in blocks {
        assert!(!block.is_empty() && !block.contains('\n'), "{block:?}");
        assert_eq!(block, block.trim(), "a block starts or ends in a blank");
        let refused = block.find(is_refused).map(|at| &block[at..]);
        assert_eq!(
            refused, None,
            "the first character is one that a brief may not have"
        );
    }
}

#[test]
fn the_file_is_the_brief_printed_without_wrapping() {
    assert_eq!(render::page(&Brief::bundled(), None, false), FILE);
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

#[test]
fn a_brief_with_the_line_ends_of_windows_is_read_alike() {
    let text = "Titre\n\nUn\n\nDeux\n\nFin\n";
    assert_eq!(
        Brief::parse(&text.replace('\n', "\r\n")),
        Brief::parse(text)
    );
}
