//! A run: parse, ask the terminal, render, write once.

use anstream::{AutoStream, ColorChoice};
use clap::{ColorChoice as When, Parser};
use depeche::{brief::Brief, cli::Cli, render::render};
use std::env;
use std::io::{self, ErrorKind, Write};
use std::num::NonZero;
use std::process::ExitCode;
use textwrap::termwidth;

fn main() -> ExitCode {
    match Cli::try_parse() {
        Ok(cli) => print(&page(&cli)),
        // The help or the version: clap would lose the error of writing them.
        Err(answer) if !answer.use_stderr() => print(&answer.to_string()),
        Err(misuse) => {
            // Where standard error fails there is no one left to tell.
            let _ = misuse.print();
            ExitCode::from(2)
        }
    }
}

fn page(cli: &Cli) -> String {
    let width = (!cli.no_wrap).then(|| {
        let asked = cli.width.map(usize::from).or_else(columns);
        asked.unwrap_or_else(termwidth)
    });
    let styled = match cli.color {
        When::Auto => AutoStream::choice(&io::stdout()) != ColorChoice::Never,
        When::Always => true,
        When::Never => false,
    };
    render(&Brief::bundled(), cli.part(), width, styled)
}

/// What `COLUMNS` says, where it is a whole number of at least 1.
fn columns() -> Option<usize> {
    let columns: NonZero<usize> = env::var("COLUMNS").ok()?.parse().ok()?;
    Some(columns.get())
}

fn print(text: &str) -> ExitCode {
    let mut stdout = io::stdout().lock();
    let written = stdout.write_all(text.as_bytes());
    match written.and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            let _ = writeln!(io::stderr(), "depeche: cannot write: {error}");
            ExitCode::FAILURE
        }
        // A reader who closes the pipe has read enough.
        _ => ExitCode::SUCCESS,
    }
}
