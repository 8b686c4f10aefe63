//! The page and the parts of a brief.

use depeche::brief::{Brief, Part};
use depeche::render::{page, part};
use expect_test::expect_file;

/// Pages for a person to read. `env UPDATE_EXPECT=1 cargo test` renews them.
#[test]
fn the_bundled_brief_is_set_as_in_tests_pages() {
    for (file, width, styled) in [
        ("40", 40, false),
        ("80", 80, false),
        ("120", 120, false),
        ("40-styled", 40, true),
    ] {
        let page = page(&Brief::bundled(), Some(width), styled);
        expect_file![format!("../pages/{file}.txt")].assert_eq(&page);
    }
}

#[test]
fn a_teaser_alone_is_set_as_a_paragraph_and_not_as_a_headline() {
    let teaser = "Des espoirs de paix apparaissent, plus minces que jamais.";
    let brief = format!("Titre\n\n{teaser}");
    let teaser = part(&Brief::parse(&brief), Part::Teaser, Some(30), true);
    let expected = "Des espoirs de paix\napparaissent, plus minces\nque jamais.\n";
    assert_eq!(teaser, expected);
}

#[test]
fn what_a_brief_lacks_leaves_no_blank_line() {
    let headline = "\u{1b}[1mTitre\u{1b}[0m\n";
    for width in [None, Some(80)] {
        let page = |text| page(&Brief::parse(text), width, true);
        assert_eq!(page(""), "");
        assert_eq!(page("Titre"), headline);
        let teaser = page("Titre\n\nFin").replace("\u{1b}[2m▸ Fin\u{1b}[0m", "Fin");
        assert_eq!(teaser, format!("{headline}\nFin\n"), "{width:?}");
    }
    for which in [Part::Headline, Part::Body, Part::Teaser] {
        assert_eq!(part(&Brief::parse(""), which, Some(80), true), "");
    }
}

#[test]
fn without_a_width_no_line_is_broken_or_ends_in_a_space() {
    let headline = ["Titre"; 20].join(" ");
    let text = format!("{headline} \n\nUn. \n\nFin \n");
    let brief = Brief::parse(&text);
    let headline_alone = part(&brief, Part::Headline, None, false);
    assert_eq!(headline_alone, format!("{headline}\n"));
    assert_eq!(page(&brief, None, false), headline_alone + "\nUn.\n\nFin\n");
}
