//! What holds of any text at any width.

use crate::marked::{Paragraph, Setter};
use depeche::teaser::collapse;
use depeche::typography::{balance, wrap};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use textwrap::core::display_width;
use unicode_segmentation::UnicodeSegmentation;

/// What is hard to break, between bars.
const HARD: &str = " |  |-|\u{a0}|\u{202f}|\u{301}|\u{200d}|e\u{301}|«|»|…|👨‍👩‍👧‍👦|👍🏽|🇫🇷|❤️|\
    日本|한국|\u{1100}\u{1161}|नि|\u{d4e}|M.|17|c'est-à-dire|anticonstitutionnellement";

/// Any text without control characters.
fn any_text() -> impl Strategy<Value = String> {
    let hard = select(HARD.split('|').collect::<Vec<_>>());
    let pieces = prop_oneof![3 => hard.prop_map(str::to_owned), 1 => "\\PC{0,12}"];
    vec(pieces, 0..40).prop_map(|pieces| pieces.concat())
}

/// Narrow widths, where rules give way, as often as the widths of real terminals.
fn width() -> impl Strategy<Value = usize> {
    prop_oneof![0..20usize, 20..200usize]
}

/// The grapheme clusters of a text, without its blanks. One of them may end a cluster.
fn clusters(text: &str) -> impl Iterator<Item = &str> {
    let clusters = text.graphemes(true).map(str::trim_end);
    clusters.filter(|cluster| !cluster.is_empty())
}

fn assert_lines(text: &str, lines: &[&str], width: usize) -> Result<(), TestCaseError> {
    let kept = lines.iter().flat_map(|line| clusters(line));
    prop_assert!(kept.eq(clusters(text)), "{lines:?}");
    for line in lines {
        let fits = display_width(line) <= width || line.graphemes(true).count() == 1;
        prop_assert!(fits, "{line:?} is wider than {width}");
        let first = line.graphemes(true).next().unwrap_or_default();
        let starts_in_blank = !line.is_empty() && first.trim().is_empty();
        prop_assert!(!starts_in_blank && line.trim_end() == *line, "{line:?}");
        prop_assert!(lines.len() == 1 || !line.is_empty(), "{lines:?}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 4000,
        // What fails is shrunk and printed; it goes into a test with a name.
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn lines_are_slices_that_fit_and_lose_nothing_but_blanks(
        text in any_text(),
        width in width(),
        (_way, set) in select(vec![("wrap", wrap as Setter), ("balance", balance)]),
    ) {
        assert_lines(&text, &set(&text, width), width)?;
    }

    #[test]
    fn the_best_setting_of_some_words_is_found(lengths in vec(1..9usize, 1..10), width in 8..40usize) {
        let words: Vec<_> = lengths.into_iter().map(|length| "z".repeat(length)).collect();
        Paragraph::parse(&words.join(" ")).assert_best(width);
    }

    #[test]
    fn a_collapsed_teaser_fits_and_is_a_beginning(text in any_text(), width in width()) {
        let line = collapse(&text, width);
        prop_assert!(display_width(&line) <= width, "{line:?}");
        let text = text.trim();
        if text.is_empty() || width == 0 {
            prop_assert_eq!(line, "");
        } else if line != format!("▸ {text}") {
            let start = line.strip_suffix('…').expect("a cut teaser ends in …");
            let start = start.trim_start_matches(['▸', ' ']);
            prop_assert!(text.starts_with(start), "{line:?}");
            prop_assert_eq!(start, start.trim_end());
        }
    }
}
