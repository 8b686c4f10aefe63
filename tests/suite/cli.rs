//! The program by its flags, as a script sees it: through a pipe, without a terminal.

use crate::program::{depeche, print, print_in, run};
use clap::CommandFactory;
use depeche::brief::{Brief, Part};
use depeche::cli::Cli;
use depeche::render;
use textwrap::core::display_width;

const ESCAPE: char = '\u{1b}';

fn page(width: usize) -> String {
    render::page(&Brief::bundled(), Some(width), false)
}

/// Asserts that the program refuses these arguments, and says so on standard error alone.
#[track_caller]
fn assert_misuse(args: &[&str], message: &str) {
    let run = run(&mut depeche(args));
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{args:?}");
    assert!(run.stderr.contains(message), "{args:?}: {}", run.stderr);
}

#[test]
fn the_command_line_is_sound() {
    Cli::command().debug_assert();
}

#[test]
fn the_page_is_printed_in_80_columns_and_in_utf_8_in_every_locale() {
    assert_eq!(print(&[]), page(80));
    for locale in ["C", "POSIX", "fr_FR.ISO-8859-1", "fr_FR.UTF-8"] {
        assert_eq!(print_in(&[("LC_ALL", locale)], &[]), page(80), "{locale}");
    }
}

#[test]
fn the_headline_is_printed_on_one_line_at_any_width() {
    let line = format!("{}\n", Brief::bundled().headline);
    assert_eq!(print_in(&[("COLUMNS", "10")], &["--headline"]), line);
    for width in ["--no-wrap", "--width=1", "--width=80", "--width=65535"] {
        assert_eq!(print(&["--headline", width]), line, "{width}");
    }
}

#[test]
fn the_headline_is_bold_if_style_is_asked_for() {
    let line = print(&["--headline", "--color=always"]);
    let headline = Brief::bundled().headline;
    assert_eq!(line, format!("\u{1b}[1m{headline}\u{1b}[0m\n"));
}

#[test]
fn the_body_and_the_teaser_are_printed_in_full_wrapped_and_plain() {
    let brief = Brief::bundled();
    for (flag, which) in [("--body", Part::Body), ("--teaser", Part::Teaser)] {
        let text = print(&[flag, "--width=10", "--color=always"]);
        assert_eq!(text, render::part(&brief, which, Some(10), false));
    }
}

#[test]
fn the_parts_exclude_each_other_but_may_be_repeated() {
    let parts = ["--headline", "--body", "--teaser"];
    for first in parts {
        for second in parts.iter().filter(|&&part| part != first) {
            assert_misuse(&[first, second], "cannot be used with");
            assert_misuse(&[first, second], "\nUsage: depeche [OPTIONS]\n");
        }
        assert_eq!(print(&[first, first]), print(&[first]));
    }
}

#[test]
fn the_width_ranges_from_1_to_65535_and_the_last_one_wins() {
    for width in [1, 2, 20, 72, 65535] {
        let (text, page) = (width.to_string(), page(width));
        assert_eq!(print(&["--width", &text]), page);
        assert_eq!(print(&["-w", &text]), page);
        assert!(page.ends_with('\n') && !page.ends_with("\n\n"), "{width}");
        assert!(
            !page.contains(" \n") && !page.contains(['\r', '\t']),
            "{width}"
        );
    }
    assert_eq!(print(&["--width", "72", "-w", "40"]), page(40));
    assert_eq!(print_in(&[("COLUMNS", "60")], &["--width", "40"]), page(40));
    for width in ["0", "65536", "-1", "4.5", "", "wide"] {
        let advice = "give a whole number from 1 to 65535";
        assert_misuse(&[&format!("--width={width}")], advice);
        assert_misuse(&["-w", width], advice);
    }
}

#[test]
fn columns_is_the_width_if_it_is_a_whole_number_of_at_least_1() {
    for columns in [1, 40, 132, 100_000, usize::MAX] {
        let text = columns.to_string();
        assert_eq!(print_in(&[("COLUMNS", &text)], &[]), page(columns));
    }
    let too_large = "99999999999999999999999";
    for text in ["", "0", "-40", "40.5", " 40", "40 ", "4O", too_large] {
        assert_eq!(print_in(&[("COLUMNS", text)], &[]), page(80), "{text}");
    }
}

#[test]
fn no_wrap_prints_each_paragraph_on_one_line_and_the_teaser_in_full() {
    let brief = Brief::bundled();
    let page = render::page(&brief, None, false);
    let file = include_str!("../../assets/brief.txt");
    assert!(page.split_whitespace().eq(file.split_whitespace()));
    assert_eq!(print(&["--no-wrap"]), page);
    assert_eq!(print_in(&[("COLUMNS", "20")], &["--no-wrap"]), page);
    let body = print(&["--no-wrap", "--body"]);
    let teaser = print(&["--no-wrap", "--teaser"]);
    assert_eq!(format!("{}\n\n{body}\n{teaser}", brief.headline), page);
}

#[test]
fn no_wrap_leaves_the_teaser_plain() {
    let page = print(&["--no-wrap", "--color=always"]);
    let headline = print(&["--headline", "--color=always"]);
    assert!(page.starts_with(&headline), "{page}");
    assert!(!page[headline.len()..].contains(ESCAPE), "{page}");
}

/// Tells whether the page is styled in a pipe.
#[track_caller]
fn is_styled(environment: &[(&str, &str)], args: &[&str]) -> bool {
    let terminal = [("TERM", "xterm-256color")];
    let environment = [&terminal, environment].concat();
    print_in(&environment, args).contains(ESCAPE)
}

#[test]
fn a_pipe_is_plain_unless_style_is_asked_for() {
    assert!(!is_styled(&[], &[]));
    assert!(!is_styled(&[], &["--color=auto"]));
    assert!(is_styled(&[], &["--color=always"]));
    assert!(is_styled(&[("CLICOLOR_FORCE", "1")], &[]));
}

#[test]
fn color_wins_over_the_environment_and_the_last_one_over_the_first() {
    assert!(is_styled(&[("NO_COLOR", "1")], &["--color", "always"]));
    assert!(is_styled(&[("TERM", "dumb")], &["--color", "always"]));
    assert!(!is_styled(&[("CLICOLOR_FORCE", "1")], &["--color=never"]));
    assert!(is_styled(&[], &["--color=never", "--color=always"]));
    assert!(!is_styled(&[], &["--color=always", "--color=never"]));
}

#[test]
fn no_color_wins_over_clicolor_force_if_it_is_not_empty() {
    let force = ("CLICOLOR_FORCE", "1");
    assert!(is_styled(&[force, ("NO_COLOR", "")], &[]));
    assert!(!is_styled(&[force, ("NO_COLOR", "1")], &[]));
}

#[test]
fn help_goes_to_standard_output_in_80_columns_and_plain_even_if_style_is_forced() {
    let help = print(&["--help"]);
    assert_eq!(help, print(&["-h"]));
    assert!(help.ends_with('\n'));
    for line in help.lines() {
        assert!(display_width(line) <= 80, "{line}");
    }
    assert_eq!(help, print_in(&[("CLICOLOR_FORCE", "1")], &["--help"]));
    assert!(!help.contains(ESCAPE));
}

#[test]
fn help_in_a_pipe_is_narrower_only_if_columns_asks_for_it() {
    let help = print(&["--help"]);
    for columns in ["80", "200", "forty", ""] {
        assert_eq!(print_in(&[("COLUMNS", columns)], &["--help"]), help);
    }
    let narrow = print_in(&[("COLUMNS", "40")], &["--help"]);
    assert!(narrow.lines().all(|line| display_width(line) <= 40));
    assert!(narrow.split_whitespace().eq(help.split_whitespace()));
}

#[test]
fn version_goes_to_standard_output() {
    let version = concat!("depeche ", env!("CARGO_PKG_VERSION"), "\n");
    assert_eq!(print(&["--version"]), version);
    assert_eq!(print(&["-V"]), version);
}

#[test]
fn misuse_of_any_kind_is_reported_on_standard_error() {
    assert_misuse(&["--bogus"], "unexpected argument '--bogus'");
    assert_misuse(&["file.txt"], "unexpected argument 'file.txt'");
    assert_misuse(&["--widht=3"], "a similar argument exists: '--width'");
    assert_misuse(&["--width"], "a value is required");
    assert_misuse(&["--width=40", "--no-wrap"], "cannot be used with");
    assert_misuse(&["--no-wrap", "--width=40"], "cannot be used with");
    assert_misuse(&["--color=sometimes"], "auto, always, never");
}

#[test]
fn control_characters_of_an_argument_are_escaped_in_the_error() {
    let controls = ('\u{1}'..='\u{9f}').filter(|c| c.is_control());
    let controls: String = controls.collect();
    let escaped = controls.escape_default().to_string();
    for start in "|--|--headline|--headline=|--width=|-w|--color=".split('|') {
        let arg = format!("{start}{controls}");
        assert_misuse(&[&arg], &escaped);
        let lines = run(&mut depeche(&[&arg])).stderr.replace('\n', "");
        assert!(!lines.contains(char::is_control), "{lines:?}");
    }
    assert_misuse(&["-\n"], r"unexpected argument '-\n' found");
    assert_misuse(&["--widt\u{1b}h=3"], r"'--widt\u{1b}h' found");
}
