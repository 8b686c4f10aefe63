//! The program in a real terminal of a given size, its screen seen by an emulator.

use crate::program::{environment, is_installed, wait_for};
use depeche::brief::Brief;
use depeche::cli::AFTER_HELP;
use depeche::render;
use depeche::typography::balance;
use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::num::NonZeroU16;
use textwrap::core::display_width;
use vt100::{Parser, Screen};

/// The rows of a terminal that shows the page at any width without scrolling.
const ROWS: u16 = 200;

/// Runs a script in a terminal: what it prints comes back, and the screen at the end of it, or
/// when `less` shows its first prompt and is made to quit.
#[track_caller]
fn show((rows, cols): (u16, u16), script: &str) -> (String, Screen) {
    let size = PtySize {
        rows,
        cols,
        ..PtySize::default()
    };
    let terminal = native_pty_system().openpty(size);
    let terminal = terminal.expect("a terminal opens");

    let mut shell = CommandBuilder::new("sh");
    shell.args(["-c", script]);
    shell.env_clear();
    for (name, value) in environment() {
        shell.env(name, value);
    }
    shell.env("TERM", "xterm-256color");
    shell.env("LESSCHARSET", "utf-8");
    let shell = terminal.slave.spawn_command(shell);
    let mut shell = shell.expect("the shell starts");
    // The output ends when no one has the terminal open any more.
    drop(terminal.slave);
    let reader = terminal.master.try_clone_reader();
    let mut reader = reader.expect("the terminal is read");
    let writer = terminal.master.take_writer();
    let mut writer = writer.expect("the terminal is written");
    let size = |length| NonZeroU16::new(length).unwrap_or(NonZeroU16::MIN);
    let mut parser = Parser::new(size(rows), size(cols), 0);
    let read = move || {
        let (mut bytes, mut prompted) = (Vec::new(), None);
        let mut chunk = [0; 4096];
        // Linux ends the output of a terminal with an error instead of an end of file.
        while let Ok(length @ 1..) = reader.read(&mut chunk) {
            bytes.extend(&chunk[..length]);
            parser.process(&chunk[..length]);
            let contents = parser.screen().contents();
            if prompted.is_none() && (contents.ends_with("\n:") || contents.ends_with("(END)")) {
                prompted = Some(parser.screen().clone());
                writer.write_all(b"q").expect("the terminal takes a key");
            }
        }
        let screen = prompted.unwrap_or_else(|| parser.screen().clone());
        (bytes, screen)
    };
    let id = shell.process_id().expect("the shell has a number");
    let (bytes, screen) = wait_for(id, read);
    assert!(shell.wait().expect("the shell ends").success());
    let text = String::from_utf8(bytes).expect("the output is UTF-8");
    (text.replace("\r\n", "\n"), screen)
}

/// What a script prints in a terminal of 40 columns.
#[track_caller]
fn printed(script: &str) -> String {
    show((ROWS, 40), script).0
}

fn page(width: u16, styled: bool) -> String {
    render::page(&Brief::bundled(), Some(width.into()), styled)
}

/// Asserts that the first rows of a screen of 40 columns are those of the page, and that only the
/// headline is bold and only the teaser dim, or nothing if the page is not styled.
#[track_caller]
fn assert_page(screen: &Screen, rows: u16, styled: bool) {
    let page = page(40, false);
    let mut pairs = screen.rows(0, 40).zip(page.lines()).take(rows.into());
    assert!(
        pairs.all(|(row, line)| row == line),
        "{}",
        screen.contents()
    );
    let headline = balance(Brief::bundled().headline, 40).len();
    for (row, text) in (0..rows).zip(screen.rows(0, 40)) {
        let is_headline = usize::from(row) < headline;
        let style = (styled && is_headline, styled && text.starts_with('▸'));
        for column in 0..40 {
            let cell = screen.cell(row, column).expect("the cell is on the screen");
            if cell.has_contents() {
                assert_eq!((cell.bold(), cell.dim()), style, "{text}");
            }
        }
    }
}

#[test]
fn the_page_is_as_wide_as_the_terminal_and_styled_unless_it_is_piped() {
    for columns in [1, 2, 20, 40, 80, 200] {
        let (alone, screen) = show((ROWS, columns), "depeche");
        assert_eq!(alone, page(columns, true), "{columns}");
        let (piped, _) = show((ROWS, columns), "depeche | cat");
        assert_eq!(piped, page(columns, false), "{columns}");
        // No line wraps on the screen.
        if columns >= 20 {
            assert_eq!(screen.contents(), piped.trim_end(), "{columns}");
            assert!((0..ROWS).all(|row| !screen.row_wrapped(row)), "{columns}");
        }
    }
}

#[test]
fn a_terminal_of_0_columns_counts_as_none() {
    assert_eq!(show((ROWS, 0), "depeche").0, page(80, true));
    assert_eq!(show((ROWS, 0), "depeche | cat").0, page(80, false));
}

#[test]
fn only_the_headline_is_bold_and_only_the_teaser_dim() {
    let (_, screen) = show((ROWS, 40), "depeche");
    assert_page(&screen, ROWS, true);
}

#[test]
fn the_width_is_the_flag_then_columns_then_the_terminal() {
    assert_eq!(printed("COLUMNS=60 depeche --width 50"), page(50, true));
    assert_eq!(printed("COLUMNS=60 depeche"), page(60, true));
    assert_eq!(printed("COLUMNS=0 depeche"), page(40, true));
}

#[test]
fn the_style_is_the_flag_then_the_environment() {
    assert_eq!(printed("depeche --color=never"), page(40, false));
    assert_eq!(printed("NO_COLOR=1 depeche"), page(40, false));
    assert_eq!(printed("NO_COLOR= depeche"), page(40, true));
    assert_eq!(printed("TERM=dumb depeche"), page(40, false));
    let forced = "TERM=dumb CLICOLOR_FORCE=1 depeche";
    assert_eq!(printed(forced), page(40, true));
}

#[test]
fn the_terminal_is_asked_through_any_stream_that_is_one() {
    // Only the input is one, only the error, only the output, and none.
    assert_eq!(printed("depeche 2>/dev/null | cat"), page(40, false));
    assert_eq!(printed("depeche </dev/null | cat"), page(40, false));
    assert_eq!(printed("depeche </dev/null 2>/dev/null"), page(40, true));
    assert_eq!(printed("depeche </dev/null 2>&1 | cat"), page(80, false));
}

#[test]
fn the_help_is_as_wide_as_a_narrow_terminal_and_no_word_is_broken() {
    let help = |columns| show((ROWS, columns), "depeche --help").0;
    let whole = help(80);
    for columns in [40, 46, 60, 78, 80] {
        let help = help(columns);
        let mut lines = help.lines();
        assert!(
            lines.all(|line| display_width(line) <= columns.into()),
            "{help}"
        );
        let words = help.split_whitespace();
        assert!(words.eq(whole.split_whitespace()), "{help}");
        // The rows below the options are short enough to stay as they are.
        assert!(help.ends_with(&format!("{AFTER_HELP}\n")), "{help}");
    }
    assert_eq!(help(200), whole);
    assert_eq!(help(0), whole);
    assert!(help(1).split_whitespace().eq(whole.split_whitespace()));
}

/// Asserts what `less` shows first, in a terminal of fewer rows than the shortest page.
#[track_caller]
fn assert_in_less(script: &str, styled: bool) {
    if is_installed("less") {
        let (_, screen) = show((10, 40), script);
        assert_page(&screen, 9, styled);
    }
}

#[test]
fn the_page_is_plain_in_less() {
    assert_in_less("depeche | less", false);
}

#[test]
fn the_style_is_kept_in_less_with_color_always_and_raw_control_characters() {
    assert_in_less("depeche --color=always | less -R", true);
}
