//! The program by its flags, as a script sees it: through a pipe, without a terminal.

use crate::program::{print, print_in, run};
use clap::CommandFactory;
use depeche::brief::{Brief, Part};
use depeche::cli::Cli;
use depeche::render;
use depeche::typography::balance;
use textwrap::core::display_width;

const ESCAPE: char = '\u{1b}';

/// The page in lines of this many columns.
fn page(width: usize) -> String {
    render::page(&Brief::bundled(), Some(width), false)
}

/// Asserts that the program refuses these arguments, and says so on standard error alone.
fn assert_misuse(args: &[&str], message: &str) {
    let run = run(args, &[]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{args:?}");
    assert!(run.stderr.contains(message), "{args:?}: {}", run.stderr);
}

/// What wrapping must not touch: the text without its spaces and line feeds.
fn characters(text: &str) -> String {
    text.replace([' ', '\n'], "")
}

#[test]
fn the_command_line_is_sound() {
    Cli::command().debug_assert();
}

mod no_flag {
    use super::*;

    #[test]
    fn prints_the_page_at_80_columns() {
        assert_eq!(print(&[]), page(80));
    }

    #[test]
    fn ends_every_line_without_a_blank_and_the_page_with_one_line_feed() {
        for width in ["1", "2", "3", "20", "80", "65535"] {
            let page = print(&["--width", width]);
            assert!(page.ends_with('\n') && !page.ends_with("\n\n"), "{width}");
            assert!(page.lines().all(|line| !line.ends_with(' ')), "{width}");
            assert!(!page.contains(['\r', '\t']), "{width}");
        }
    }

    #[test]
    fn prints_utf_8_in_every_locale() {
        for locale in ["C", "POSIX", "fr_FR.ISO-8859-1", "fr_FR.UTF-8"] {
            assert_eq!(print_in(&[("LC_ALL", locale)], &[]), page(80), "{locale}");
        }
    }
}

mod headline {
    use super::*;

    #[test]
    fn prints_one_line_at_any_width() {
        let line = format!("{}\n", Brief::bundled().headline);
        assert_eq!(print(&["--headline"]), line);
        assert_eq!(print(&["--headline", "--no-wrap"]), line);
        assert_eq!(print_in(&[("COLUMNS", "10")], &["--headline"]), line);
        for width in ["1", "10", "80", "65535"] {
            assert_eq!(print(&["--headline", "--width", width]), line, "{width}");
        }
    }

    #[test]
    fn is_bold_if_style_is_asked_for() {
        let line = print(&["--headline", "--color=always"]);
        let headline = Brief::bundled().headline;
        assert_eq!(line, format!("\u{1b}[1m{headline}\u{1b}[0m\n"));
    }
}

mod body {
    use super::*;

    #[test]
    fn prints_the_body_alone_wrapped_and_plain() {
        let body = print(&["--body", "--width=10", "--color=always"]);
        let brief = Brief::bundled();
        assert_eq!(body, render::part(&brief, Part::Body, Some(10), true));
        let paragraphs = body.split("\n\n").map(characters);
        assert!(
            paragraphs.eq(brief.body.into_iter().map(characters)),
            "{body}"
        );
        assert!(body.lines().all(|line| display_width(line) <= 10));
        assert!(!body.contains(ESCAPE));
    }
}

mod teaser {
    use super::*;

    #[test]
    fn prints_the_teaser_alone_in_full_wrapped_and_plain() {
        let teaser = print(&["--teaser", "--width=10", "--color=always"]);
        assert_eq!(characters(&teaser), characters(Brief::bundled().teaser));
        assert!(teaser.lines().all(|line| display_width(line) <= 10));
        assert!(!teaser.contains(ESCAPE));
    }
}

mod parts {
    use super::*;

    #[test]
    fn exclude_each_other() {
        let parts = ["--headline", "--body", "--teaser"];
        for first in parts {
            for second in parts.iter().filter(|&&part| part != first) {
                assert_misuse(&[first, second], "cannot be used with");
            }
        }
    }

    #[test]
    fn may_be_repeated() {
        assert_eq!(print(&["--body", "--body"]), print(&["--body"]));
    }
}

mod width {
    use super::*;

    #[test]
    fn wraps_to_that_many_columns() {
        for width in [1, 2, 20, 72, 65535] {
            let text = width.to_string();
            assert_eq!(print(&["--width", &text]), page(width));
            assert_eq!(print(&["-w", &text]), page(width));
        }
    }

    #[test]
    fn ranges_from_1_to_65535() {
        for width in ["0", "65536", "-1", "4.5", "", "wide"] {
            let advice = "give a whole number from 1 to 65535";
            assert_misuse(&[&format!("--width={width}")], advice);
            assert_misuse(&["-w", width], advice);
        }
        assert_misuse(&["--width"], "a value is required");
    }

    #[test]
    fn wins_over_columns_and_the_last_one_over_the_first() {
        let columns = [("COLUMNS", "60")];
        assert_eq!(print_in(&columns, &["--width", "40"]), page(40));
        assert_eq!(print(&["--width", "72", "-w", "40"]), page(40));
    }

    #[test]
    fn excludes_no_wrap() {
        assert_misuse(&["--width", "40", "--no-wrap"], "cannot be used with");
        assert_misuse(&["--no-wrap", "--width", "40"], "cannot be used with");
    }
}

mod columns {
    use super::*;

    #[test]
    fn is_the_width_if_it_is_a_whole_number_of_at_least_1() {
        for columns in [1, 40, 132, 100_000, usize::MAX] {
            let text = columns.to_string();
            assert_eq!(print_in(&[("COLUMNS", &text)], &[]), page(columns));
        }
    }

    #[test]
    fn is_ignored_in_silence_if_it_is_anything_else() {
        for columns in ["", "0", "-40", "40.5", " 40", "40 ", "forty", "4O"] {
            assert_eq!(
                print_in(&[("COLUMNS", columns)], &[]),
                page(80),
                "{columns}"
            );
        }
    }
}

mod no_wrap {
    use super::*;

    #[test]
    fn prints_each_paragraph_on_one_line_and_the_teaser_in_full() {
        let file = include_str!("../../assets/brief.txt");
        assert_eq!(print(&["--no-wrap"]), file);
        assert_eq!(print_in(&[("COLUMNS", "20")], &["--no-wrap"]), file);
    }

    #[test]
    fn goes_with_each_part() {
        let brief = Brief::bundled();
        let body = print(&["--no-wrap", "--body"]);
        assert_eq!(body, format!("{}\n", brief.body.join("\n\n")));
        let teaser = print(&["--no-wrap", "--teaser"]);
        assert_eq!(teaser, format!("{}\n", brief.teaser));
    }

    #[test]
    fn leaves_the_teaser_plain() {
        let page = print(&["--no-wrap", "--color=always"]);
        let styled: Vec<_> = page.lines().filter(|line| line.contains(ESCAPE)).collect();
        let headline = Brief::bundled().headline;
        assert_eq!(styled, [format!("\u{1b}[1m{headline}\u{1b}[0m")]);
    }
}

mod color {
    use super::*;

    fn is_styled(environment: &[(&str, &str)], args: &[&str]) -> bool {
        let terminal = [("TERM", "xterm-256color")];
        let environment = [&terminal, environment].concat();
        print_in(&environment, args).contains(ESCAPE)
    }

    #[test]
    fn is_auto_by_default_and_leaves_a_pipe_plain() {
        assert!(!is_styled(&[], &[]));
        assert!(!is_styled(&[], &["--color=auto"]));
    }

    #[test]
    fn always_and_never_win_over_the_environment() {
        assert!(is_styled(&[], &["--color=always"]));
        assert!(is_styled(&[("NO_COLOR", "1")], &["--color", "always"]));
        assert!(is_styled(&[("TERM", "dumb")], &["--color", "always"]));
        assert!(!is_styled(&[("CLICOLOR_FORCE", "1")], &["--color=never"]));
    }

    #[test]
    fn the_last_one_wins() {
        assert!(is_styled(&[], &["--color=never", "--color=always"]));
        assert!(!is_styled(&[], &["--color=always", "--color=never"]));
    }

    #[test]
    fn no_color_wins_over_clicolor_force_if_it_is_not_empty() {
        let force = ("CLICOLOR_FORCE", "1");
        assert!(is_styled(&[force], &[]));
        assert!(is_styled(&[force, ("NO_COLOR", "")], &[]));
        assert!(!is_styled(&[force, ("NO_COLOR", "1")], &[]));
    }

    #[test]
    fn refuses_another_word() {
        assert_misuse(&["--color=sometimes"], "auto, always, never");
    }

    #[test]
    fn styles_each_line_of_the_headline_and_the_teaser_on_its_own_and_nothing_else() {
        let page = print(&["--width=40", "--color=always"]);
        let styled: Vec<_> = page.lines().filter(|line| line.contains(ESCAPE)).collect();
        let [headline @ .., teaser] = &styled[..] else {
            panic!("no line is styled");
        };
        assert_eq!(headline.len(), balance(Brief::bundled().headline, 40).len());
        for line in headline {
            assert!(
                line.starts_with("\u{1b}[1m") && line.ends_with("\u{1b}[0m"),
                "{line:?}"
            );
        }
        assert!(
            teaser.starts_with("\u{1b}[2m▸") && teaser.ends_with("\u{1b}[0m"),
            "{teaser:?}"
        );
        assert_eq!(page.matches(ESCAPE).count(), styled.len() * 2);
    }
}

mod help {
    use super::*;

    #[test]
    fn goes_to_standard_output_in_80_columns() {
        let help = print(&["--help"]);
        assert_eq!(help, print(&["-h"]));
        assert!(help.ends_with('\n'));
        for line in help.lines() {
            assert!(display_width(line) <= 80, "{line}");
        }
    }

    #[test]
    fn is_plain_even_if_style_is_forced() {
        assert!(!print_in(&[("CLICOLOR_FORCE", "1")], &["--help"]).contains(ESCAPE));
    }
}

mod version {
    use super::*;

    #[test]
    fn goes_to_standard_output() {
        let version = concat!("depeche ", env!("CARGO_PKG_VERSION"), "\n");
        assert_eq!(print(&["--version"]), version);
        assert_eq!(print(&["-V"]), version);
    }
}

mod misuse {
    use super::*;

    #[test]
    fn of_any_kind_is_reported_on_standard_error() {
        assert_misuse(&["--bogus"], "unexpected argument '--bogus'");
        assert_misuse(&["file.txt"], "unexpected argument 'file.txt'");
        assert_misuse(&["--widht=3"], "a similar argument exists: '--width'");
    }
}
