//! What holds of any text at any width.

use crate::marked::{Paragraph, offset};
use depeche::teaser::collapse;
use depeche::typography::{balance, wrap};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use textwrap::core::display_width;
use unicode_segmentation::UnicodeSegmentation;

/// What is hard to break, between bars.
const HARD: &str = " | |  |-|\u{a0}|\u{202f}|\u{301}|\u{200d}|e\u{301}|«|»|…|👨‍👩‍👧‍👦|👍🏽|🇫🇷|❤️|\
    日本|한국|\u{1100}\u{1161}|नि|\u{d4e}|M.|17|c'est-à-dire|anticonstitutionnellement";

/// Words and marked units, between bars. No rule says anything of two units that stand side by
/// side, except that `etc.` stays with any.
const UNITS: &str = "le~|de~|à~|qu'il~|d’une~|est~|réfugiés|l'accord|anticonstitutionnellement|\
    cessez-le-feu|c'est-¦à-¦dire|a-¦t-¦il|peut-être|—|etc.|Syrie¦ :|fin¦ ;|quoi¦ ?!|«¦ mot¦ »|\
    «\u{a0}deux mots\u{a0}»,|(¦ mot¦ )|«¦ cessez-le-feu¦ »,|26,2¦ %|18¦ °C|24¦ 000¦ pays|\
    24\u{202f}000¦ pays|17¦ pays|17¦ porte-avions|11-¦12¦ février¦ 2016,|22¦ h¦ 30.|M.¦ Roy,|\
    MM.¦ Roy,|J.-¦P.¦ Roy,|Mme¦ É.¦ Roy,|n°¦ 5,|art.¦ 49.|Louis¦ XVI,|François¦ Ier,|John~ Roy,|\
    soleils,¦ etc.";

/// Any text without control characters.
fn any_text() -> impl Strategy<Value = String> {
    let hard = select(HARD.split('|').collect::<Vec<_>>());
    let pieces = prop_oneof![3 => hard.prop_map(str::to_owned), 1 => "\\PC{0,12}"];
    vec(pieces, 0..40).prop_map(|pieces| pieces.concat())
}

/// A marked paragraph that reads like French.
fn paragraph(units: std::ops::Range<usize>) -> impl Strategy<Value = Paragraph> {
    let unit = select(UNITS.split('|').collect::<Vec<_>>());
    vec(unit, units).prop_map(|units| {
        let text = units.join(" ").replace(" etc.", "¦ etc.");
        Paragraph::unmarked(&text.replace("¦¦", "¦").replace("~¦", "¦"))
    })
}

/// Narrow widths, where rules give way, as often as the widths of real terminals.
fn width() -> impl Strategy<Value = usize> {
    prop_oneof![1..20usize, 20..200usize]
}

fn assert_lines(text: &str, lines: &[&str], width: usize) -> Result<(), TestCaseError> {
    let mut end = 0;
    for line in lines {
        let start = offset(text, line);
        prop_assert!(
            text[end..start].chars().all(|c| c == ' '),
            "lost before {line:?}"
        );
        let is_cluster_start =
            start == text.len() || text.grapheme_indices(true).any(|(at, _)| at == start);
        prop_assert!(is_cluster_start, "cluster split before {line:?}");
        let fits = display_width(line) <= width || line.graphemes(true).count() == 1;
        prop_assert!(fits, "{line:?} is wider than {width}");
        prop_assert!(!line.ends_with(' '), "{line:?} ends in a space");
        end = start + line.len();
    }
    prop_assert!(text[end..].chars().all(|c| c == ' '), "lost at the end");
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
    fn lines_are_slices_that_fit_and_lose_nothing_but_spaces(
        text in any_text(),
        width in width(),
    ) {
        assert_lines(&text, &wrap(&text, width), width)?;
        assert_lines(&text, &balance(&text, width), width)?;
    }

    #[test]
    fn a_collapsed_teaser_is_one_line_that_fits(text in any_text(), width in width()) {
        let line = collapse(&text, width);
        prop_assert!(display_width(&line) <= width, "{line:?}");
        let text = text.trim_matches(' ');
        if text.is_empty() {
            prop_assert_eq!(line, "");
        } else if line != format!("▸ {text}") {
            let start = line.strip_suffix('…').expect("a cut teaser ends in …");
            let start = start.trim_start_matches(['▸', ' ']);
            prop_assert!(start.is_empty() || text.contains(start), "{line:?}");
            prop_assert!(!start.ends_with(' '), "{line:?}");
        }
    }

    #[test]
    fn french_lines_end_only_where_they_may_and_in_the_best_shape(
        paragraph in paragraph(1..60),
        width in width(),
    ) {
        let lines = wrap(&paragraph.text, width);
        assert_lines(&paragraph.text, &lines, width)?;
        prop_assert_eq!(paragraph.forbidden_ends(&lines, width), Vec::<String>::new());
        if let Some(best) = paragraph.best_shape(width) {
            prop_assert_eq!(paragraph.shape(&lines, width), best);
        }
    }

    #[test]
    fn no_setting_of_a_short_text_is_better(
        paragraph in paragraph(1..8),
        width in 8..60usize,
    ) {
        let text = &paragraph.text;
        let shapes = paragraph.settings(width).map(|lines| paragraph.shape(&lines, width));
        if let Some(best) = shapes.min() {
            prop_assert_eq!(paragraph.shape(&wrap(text, width), width), best);
        }
        let balances = paragraph.settings(width).map(|lines| paragraph.balance(&lines));
        if let Some(best) = balances.min() {
            prop_assert_eq!(paragraph.balance(&balance(text, width)), best);
        }
    }
}
