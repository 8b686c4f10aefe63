//! A run: parse, ask the terminal, render, write once.

use anstream::{AutoStream, ColorChoice};
use clap::Parser;
use clap::error::{ContextKind, ContextValue};
use depeche::brief::Brief;
use depeche::cli::Cli;
use depeche::render;
use std::env;
use std::io::{self, ErrorKind, Write};
use std::num::NonZero;
#[cfg(unix)]
use std::os::fd::AsFd;
use std::process::ExitCode;
use textwrap::termwidth;

fn main() -> ExitCode {
    match Cli::try_parse() {
        Ok(cli) => print(&requested(&cli)),
        Err(mut misuse) if misuse.use_stderr() => {
            escape_quoted(&mut misuse);
            // If standard error fails there is no one left to tell.
            let _ = misuse.print();
            ExitCode::from(2)
        }
        // The help or the version. clap's `exit` would ignore a failed write.
        Err(answer) => print(&answer.to_string()),
    }
}

/// Escapes what an error quotes of the command line, so that none of its control characters reaches
/// the terminal. Quotes and backslashes are escaped too.
fn escape_quoted(misuse: &mut clap::Error) {
    for kind in [ContextKind::InvalidArg, ContextKind::InvalidValue] {
        if let Some(ContextValue::String(quoted)) = misuse.get(kind) {
            let escaped = quoted.escape_debug().to_string();
            misuse.insert(kind, ContextValue::String(escaped));
        }
    }
}

/// Returns the text that is asked for.
fn requested(cli: &Cli) -> String {
    let brief = Brief::bundled();
    let width = (!cli.no_wrap).then(|| line_width(cli));
    let styled = is_styled(cli.color);
    match cli.part() {
        Some(part) => render::part(&brief, part, width, styled),
        None => render::page(&brief, width, styled),
    }
}

/// Returns the width in columns: that of `--width`; else `COLUMNS`, if it is a whole number of at
/// least 1 that a `usize` can hold; else that of the terminal; else 80.
fn line_width(cli: &Cli) -> usize {
    let from_flag = cli.width.map(usize::from);
    let from_variable = || env::var("COLUMNS").ok()?.parse::<NonZero<usize>>().ok();
    let width = from_flag.or_else(|| from_variable().map(NonZero::get));
    width.unwrap_or_else(termwidth)
}

/// Tells whether to style the output. On Windows this turns escapes on in the console; if it has
/// none, the choice comes to something other than `AlwaysAnsi`.
fn is_styled(color: ColorChoice) -> bool {
    AutoStream::new(io::stdout(), color).current_choice() == ColorChoice::AlwaysAnsi
}

/// Prints a text, and returns the exit code of the program.
fn print(text: &str) -> ExitCode {
    match write(text) {
        Ok(()) => ExitCode::SUCCESS,
        // A reader who closes the pipe has read enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "depeche: cannot write: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes a text to standard output, in one write if the system takes it whole.
fn write(text: &str) -> io::Result<()> {
    // Rust's own standard output says that all went well even if it is open for reading only
    // (rust-lang/rust issue 47271). A file with a duplicate of its descriptor reports the error.
    #[cfg(unix)]
    if let Ok(stdout) = io::stdout().as_fd().try_clone_to_owned() {
        return std::fs::File::from(stdout).write_all(text.as_bytes());
    }
    // Not on Unix, or no descriptor is free for a duplicate, as after `ulimit -n 3`.
    let mut stdout = io::stdout().lock();
    stdout.write_all(text.as_bytes())?;
    stdout.flush()
}
