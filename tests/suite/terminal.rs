//! The program in a real terminal of a given size, its screen seen by an emulator.

use crate::program::{self, is_installed};
use depeche::brief::Brief;
use depeche::render;
use depeche::typography::balance;
use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::num::NonZeroU16;
use vt100::{Parser, Screen};

/// The rows of a terminal that shows the page at any width without scrolling.
const ROWS: u16 = 200;

/// Starts a shell in a terminal and feeds all that it prints to an emulator of its size:
/// what was printed comes back, and the emulator.
///
/// `key` is asked after each read, with the screen as it is, for a key to press.
fn show(
    (rows, columns): (u16, u16),
    script: &str,
    environment: &[(&str, &str)],
    mut key: impl FnMut(&Screen) -> Option<u8>,
) -> (Vec<u8>, Parser) {
    let size = PtySize {
        rows,
        cols: columns,
        ..PtySize::default()
    };
    let terminal = native_pty_system().openpty(size);
    let terminal = terminal.expect("a terminal opens");

    let mut shell = CommandBuilder::new("sh");
    shell.args(["-c", script]);
    shell.env_clear();
    for (name, value) in program::environment() {
        shell.env(name, value);
    }
    for (name, value) in [&[("TERM", "xterm-256color")], environment].concat() {
        shell.env(name, value);
    }
    let shell = terminal.slave.spawn_command(shell);
    let mut shell = shell.expect("the shell starts");
    // The output ends when no one has the terminal open any more.
    drop(terminal.slave);

    let reader = terminal.master.try_clone_reader();
    let mut reader = reader.expect("the terminal is read");
    let writer = terminal.master.take_writer();
    let mut writer = writer.expect("the terminal is written");
    let size = |length| NonZeroU16::new(length).unwrap_or(NonZeroU16::MIN);
    let mut parser = Parser::new(size(rows), size(columns), 0);
    let mut bytes = Vec::new();
    let mut chunk = [0; 4096];
    // Linux ends the output of a terminal with an error instead of an end of file.
    while let Ok(length @ 1..) = reader.read(&mut chunk) {
        bytes.extend(&chunk[..length]);
        parser.process(&chunk[..length]);
        if let Some(key) = key(parser.screen()) {
            writer.write_all(&[key]).expect("the terminal takes a key");
        }
    }
    assert!(shell.wait().expect("the shell ends").success());
    (bytes, parser)
}

/// Returns what a script prints in a terminal, with plain line feeds.
fn shown(columns: u16, script: &str, environment: &[(&str, &str)]) -> String {
    let (bytes, _) = show((ROWS, columns), script, environment, |_| None);
    let text = String::from_utf8(bytes).expect("the output is UTF-8");
    text.replace("\r\n", "\n")
}

fn page(width: u16, styled: bool) -> String {
    render::page(&Brief::bundled(), Some(width.into()), styled)
}

/// The rows of the headline in 40 columns.
fn headline_rows() -> u16 {
    let rows = balance(Brief::bundled().headline, 40).len();
    rows.try_into().expect("the headline is short")
}

/// The text of the rows of a screen, up to the last that has any.
fn rows_of(screen: &Screen) -> Vec<String> {
    let (_, columns) = screen.size();
    let mut rows: Vec<_> = screen.rows(0, columns.into()).collect();
    while rows.last().is_some_and(String::is_empty) {
        rows.pop();
    }
    rows
}

mod alone {
    use super::*;

    #[test]
    fn the_page_is_styled_and_as_wide_as_the_terminal() {
        for columns in [1, 2, 20, 40, 80, 200] {
            assert_eq!(
                shown(columns, "depeche", &[]),
                page(columns, true),
                "{columns}"
            );
        }
    }

    #[test]
    fn no_line_wraps_on_the_screen() {
        for columns in [20, 40, 80, 200] {
            let (_, parser) = show((ROWS, columns), "depeche", &[], |_| None);
            let screen = parser.screen();
            assert_eq!(
                rows_of(screen),
                page(columns, false).lines().collect::<Vec<_>>()
            );
            assert!((0..ROWS).all(|row| !screen.row_wrapped(row)), "{columns}");
        }
    }

    #[test]
    fn only_the_headline_is_bold_and_only_the_teaser_dim() {
        let (_, parser) = show((ROWS, 40), "depeche", &[], |_| None);
        let screen = parser.screen();
        let rows = rows_of(screen);
        for (row, text) in (0..).zip(&rows) {
            let is_headline = row < headline_rows();
            let is_teaser = usize::from(row) == rows.len() - 1;
            for column in 0..40 {
                let cell = screen.cell(row, column).expect("the cell is on the screen");
                if cell.has_contents() {
                    assert_eq!(
                        (cell.bold(), cell.dim()),
                        (is_headline, is_teaser),
                        "{text}"
                    );
                }
            }
        }
    }

    #[test]
    fn a_terminal_of_0_columns_counts_as_none() {
        assert_eq!(shown(0, "depeche", &[]), page(80, true));
    }

    #[test]
    fn the_width_is_the_flag_then_columns_then_the_terminal() {
        let columns = [("COLUMNS", "60")];
        assert_eq!(shown(40, "depeche --width 50", &columns), page(50, true));
        assert_eq!(shown(40, "depeche", &columns), page(60, true));
        assert_eq!(shown(40, "depeche", &[("COLUMNS", "0")]), page(40, true));
    }

    #[test]
    fn the_style_is_the_flag_then_the_environment() {
        assert_eq!(shown(40, "depeche --color=never", &[]), page(40, false));
        assert_eq!(shown(40, "depeche", &[("NO_COLOR", "1")]), page(40, false));
        assert_eq!(shown(40, "depeche", &[("NO_COLOR", "")]), page(40, true));
        assert_eq!(shown(40, "depeche", &[("TERM", "dumb")]), page(40, false));
        let forced = [("TERM", "dumb"), ("CLICOLOR_FORCE", "1")];
        assert_eq!(shown(40, "depeche", &forced), page(40, true));
    }
}

mod piped {
    use super::*;

    #[test]
    fn the_page_is_plain_and_as_wide_as_the_terminal() {
        for columns in [20, 40, 80, 200] {
            assert_eq!(
                shown(columns, "depeche | cat", &[]),
                page(columns, false),
                "{columns}"
            );
        }
        assert_eq!(shown(0, "depeche | cat", &[]), page(80, false));
    }

    #[test]
    fn the_terminal_is_asked_through_any_stream_that_is_one() {
        let only_input = "depeche 2>/dev/null | cat";
        let only_error = "depeche </dev/null | cat";
        let only_output = "depeche </dev/null 2>/dev/null";
        let none = "depeche </dev/null 2>/dev/null | cat";
        assert_eq!(shown(40, only_input, &[]), page(40, false));
        assert_eq!(shown(40, only_error, &[]), page(40, false));
        assert_eq!(shown(40, only_output, &[]), page(40, true));
        assert_eq!(shown(40, none, &[]), page(80, false));
    }
}

mod in_less {
    use super::*;

    /// The rows of a terminal that shows less than the shortest page, and the prompt.
    const ROWS: u16 = 4;

    /// The first screen that `less` shows of what a script prints, in 40 columns.
    fn first_screen(script: &str) -> Screen {
        let mut first = None;
        show((ROWS, 40), script, &[("LESSCHARSET", "utf-8")], |screen| {
            let prompt = rows_of(screen).pop().is_some_and(|row| row == ":");
            if prompt && first.is_none() {
                first = Some(screen.clone());
                return Some(b'q');
            }
            None
        });
        first.expect("less shows its prompt")
    }

    fn assert_first_lines(screen: &Screen) {
        let page = page(40, false);
        let lines: Vec<_> = page.lines().take(3).collect();
        assert_eq!(rows_of(screen)[..3], lines);
    }

    #[test]
    fn the_page_is_plain() {
        if is_installed("less") {
            let screen = first_screen("depeche | less");
            assert_first_lines(&screen);
            assert!(!screen.cell(0, 0).is_some_and(vt100::Cell::bold));
        }
    }

    #[test]
    fn the_style_is_kept_with_color_always_and_raw_control_characters() {
        if is_installed("less") {
            let screen = first_screen("depeche --color=always | less -R");
            assert_first_lines(&screen);
            for row in 0..3 {
                let first = screen.cell(row, 0).expect("the cell is on the screen");
                let is_bold = first.has_contents() && row < headline_rows();
                assert_eq!(first.bold(), is_bold, "row {row}");
            }
        }
    }
}
