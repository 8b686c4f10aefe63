//! The README says what is true.

mod program;

use program::print;

const README: &str = include_str!("../README.md");

#[test]
fn the_readme_shows_the_help_as_it_is() {
    let help = print(&["--help"]);
    assert!(README.contains(&format!("```text\n{help}```\n")), "{help}");
}
