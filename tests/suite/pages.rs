//! Whole pages, for a person to read. `env UPDATE_EXPECT=1 cargo test` renews them.

use depeche::brief::Brief;
use depeche::render;
use expect_test::{ExpectFile, expect_file};

fn assert_page(width: usize, styled: bool, expected: &ExpectFile) {
    let page = render::page(&Brief::bundled(), Some(width), styled);
    expected.assert_eq(&page);
}

#[test]
fn the_page_at_40_columns() {
    assert_page(40, false, &expect_file!["../pages/40.txt"]);
}

#[test]
fn the_page_at_80_columns() {
    assert_page(80, false, &expect_file!["../pages/80.txt"]);
}

#[test]
fn the_page_at_120_columns() {
    assert_page(120, false, &expect_file!["../pages/120.txt"]);
}

#[test]
fn the_styled_page_at_40_columns() {
    assert_page(40, true, &expect_file!["../pages/40-styled.txt"]);
}
