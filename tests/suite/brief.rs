//! The bundled brief: its form, and that it is its page less the labels.

use crate::rows::{Pair, assert_rows};
use depeche::brief::Brief;
use textwrap::core::display_width;

const BRIEF: &str = include_str!("../../assets/brief.txt");
const PAGE: &str = include_str!("../fixtures/source-page.txt");

/// The lines of the page that are not part of the brief, such as the menu: one for each time that
/// the page has it.
const LABELS: &str = include_str!("../fixtures/source-page.labels.txt");

/// Changes of the sample, and the messages that they lead to.
const MISTAKES: &str = include_str!("../fixtures/mistakes.txt");

/// A brief, its page and its labels, without a mistake.
const SAMPLE: [(&str, &str); 3] = [
    ("brief", "Menu du jour\n\nL'un.\n\nDeux mots.\n\nFin...\n"),
    (
        "page",
        "\u{feff}Menu\nMenu du jour\n\n  L'un.\nDeux\nmots.\nMenu\nFin...\nMenu du jour",
    ),
    ("labels", "Menu\nMenu\nMenu du jour\n"),
];

/// Tells whether a brief may not have a character: a terminal does not show it, or shows it in its
/// own way, or no rule reads it, such as a combining accent or the apostrophe U+02BC.
fn is_refused(c: char) -> bool {
    let takes_no_column = display_width(c.encode_utf8(&mut [0; 4])) == 0;
    let separates_lines = matches!(c, '\u{2028}' | '\u{2029}');
    c.is_control() || takes_no_column || separates_lines || c == '\u{2bc}'
}

/// A character and its code point, because it may look like another.
fn named(c: char) -> String {
    format!("{c:?} (U+{:04X})", u32::from(c))
}

/// The first mistake in the form of a brief, and what to do about it.
fn mistake_of_form(brief: &str) -> Option<String> {
    let lines: Vec<_> = brief.split_inclusive('\n').collect();
    for (number, line) in (1..).zip(&lines) {
        let text = line.trim_end_matches('\n');
        let is_block = number % 2 == 1;
        let is_extra = text.is_empty() && (is_block || number == lines.len());
        let refused = (1..).zip(text.chars()).find(|&(_, c)| is_refused(c));
        let mistake = match refused {
            _ if text == *line => "no line feed at its end: add one",
            _ if text.ends_with('\r') => "it ends in CRLF: save the file with LF alone",
            Some((at, c)) => &format!("character {at}: {}: take it out", named(c)),
            _ if text.trim() != text => "blanks at its start or end: delete them",
            _ if !is_block && !text.is_empty() => "no empty line before it: add one",
            _ if is_extra => "an empty line too many: delete it",
            _ => continue,
        };
        return Some(format!("brief.txt, line {number}: {mistake}"));
    }
    let advice = "brief.txt needs a headline, a paragraph or more, and a teaser";
    (lines.len() < 5).then(|| advice.to_owned())
}

/// The first place where a brief is not its page less the labels, and what to do about it. A line
/// of the page is a block of the brief, or else a label, or else a part of a block.
fn mistake_of_copy(brief: &str, page: &str, labels: &str) -> Option<String> {
    let [page, labels] = [page, labels].map(|text| text.trim_start_matches('\u{feff}'));
    let mut labels: Vec<_> = (1..).zip(labels.lines().map(str::trim)).collect();
    let mut rest = brief;
    for (number, line) in (1..).zip(page.lines()) {
        let text = line.trim();
        let is_block = rest.lines().next() == Some(text);
        let label = labels.iter().position(|&(_, label)| label == text);
        if let Some(at) = label.filter(|_| !is_block) {
            labels.remove(at);
        } else if let Some(after) = rest.strip_prefix(text) {
            rest = after.trim_start();
        } else {
            let is_next = |other: &str| !other.is_empty() && rest.starts_with(other);
            let goes_on = page.lines().map(str::trim).any(is_next);
            let before = &brief[..brief.len() - rest.len()];
            let brief_line = (1 + before.matches('\n').count()).min(brief.lines().count());
            let difference = difference(line, rest, brief_line, goes_on);
            return Some(format!("source-page.txt, line {number}, {difference}"));
        }
    }
    if let Some((number, label)) = labels.first() {
        let remedy = format!("source-page.txt has no '{label}' left: correct or delete it");
        return Some(format!("source-page.labels.txt, line {number}: {remedy}"));
    }
    let more = rest.lines().next()?;
    Some(format!("brief.txt has more than the page: delete '{more}'"))
}

/// Where a line of the page differs from the brief, which is given from a line on, and what to do
/// about it. Maybe the brief goes on with another line of the page.
fn difference(page: &str, brief: &str, brief_line: usize, goes_on: bool) -> String {
    let indent = page.chars().take_while(|c| c.is_whitespace()).count();
    let pairs = page.chars().skip(indent).zip(brief.chars());
    let same = pairs.take_while(|(page, brief)| page == brief).count();
    let at = indent + same;
    let in_page = page.chars().nth(at).unwrap_or('\n');
    let remedy = if is_refused(in_page) {
        "take it out of the page"
    } else if goes_on || same == 0 {
        "write it into brief.txt as the page has it, or else into source-page.labels.txt"
    } else {
        "write it as the page has it"
    };
    let in_page = named(in_page);
    let in_brief = named(brief.chars().nth(same).unwrap_or('\n'));
    let place = format!("character {}: {in_page}", at + 1);
    format!("{place} where line {brief_line} of brief.txt has {in_brief}: {remedy}")
}

#[test]
fn the_bundled_brief_is_well_formed_and_is_its_page_less_the_labels() {
    let mistake = mistake_of_form(BRIEF).or_else(|| mistake_of_copy(BRIEF, PAGE, LABELS));
    assert!(mistake.is_none(), "{}", mistake.unwrap_or_default());
}

/// The message that the changed sample gives, and the one that the row shows.
fn given_and_shown(row: &str) -> [Pair; 1] {
    let row = row.replace('¶', "\n").replace('␍', "\r");
    let row = row.replace('⸗', "\u{ad}");
    let parts: Vec<_> = row.split(" | ").collect();
    let [file, part, other, shown] = parts[..] else {
        panic!("{row:?} has not four parts")
    };
    let mut sample = SAMPLE.map(|(_, text)| text.to_owned());
    let at = SAMPLE.iter().position(|(name, _)| *name == file);
    let changed = &mut sample[at.expect("a row starts with the name of a text")];
    assert!(changed.contains(part), "{row}");
    *changed = changed.replace(part, other);
    let [brief, page, labels] = sample;
    let mistake = mistake_of_form(&brief).or_else(|| mistake_of_copy(&brief, &page, &labels));
    let given = mistake.unwrap_or("no mistake".to_owned());
    [(given, shown.to_owned())]
}

#[test]
fn each_mistake_has_its_message() {
    assert_rows(MISTAKES, given_and_shown);
}

#[test]
fn a_brief_that_lacks_blocks_is_read_as_far_as_it_goes() {
    let parse = |text| {
        let Brief {
            headline,
            body,
            teaser,
        } = Brief::parse(text);
        [vec![headline], body, vec![teaser]]
    };
    assert_eq!(parse(""), [vec![""], vec![], vec![""]]);
    assert_eq!(parse("Titre\n"), [vec!["Titre"], vec![], vec![""]]);
    assert_eq!(
        parse("Titre\n\nFin\n"),
        [vec!["Titre"], vec![], vec!["Fin"]]
    );
    let whole = [vec!["Titre"], vec!["Un", "Deux"], vec!["Fin"]];
    assert_eq!(parse("Titre\n\nUn\n\nDeux\n\nFin\n"), whole);
}
