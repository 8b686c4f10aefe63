//! The files under `assets/` that the code generates, and that they are not stale.
//!
//! `env UPDATE_EXPECT=1 cargo test` renews them all.

use crate::program::is_installed;
use anstyle::AnsiColor;
use anstyle_svg::Term;
use clap::CommandFactory;
use clap_complete::{Shell, generate};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};
use depeche::brief::Brief;
use depeche::cli::{AFTER_HELP, Cli, DESCRIPTION, MORE_EXAMPLES, SEE_ALSO, SYNOPSIS};
use depeche::render;
use expect_test::expect_file;
use std::io;
use std::process::Command;

/// When the words of the man page last changed.
const REVISED: &str = "2026-11-24";

/// Reads the help below the options: each heading, and its rows of a name and a meaning.
fn help_sections() -> impl Iterator<Item = (&'static str, Vec<(&'static str, &'static str)>)> {
    AFTER_HELP.split("\n\n").map(|section| {
        let (heading, rows) = section.split_once(":\n").expect("a section has a heading");
        let rows = rows.lines().map(|row| {
            let (name, meaning) = row
                .trim_start()
                .split_once("  ")
                .expect("a row has two parts");
            (name, meaning.trim_start())
        });
        (heading, rows.collect())
    })
}

fn man_page() -> io::Result<String> {
    let man = Man::new(Cli::command());
    let man = man.date(REVISED).manual("User Commands");
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    let mut roff = Roff::new();
    let (name, arguments) = SYNOPSIS.split_once(' ').expect("a synopsis has arguments");
    let synopsis = [bold(name), roman(" "), roman(arguments)];
    roff.control("SH", ["SYNOPSIS"]).text(synopsis);
    roff.control("SH", ["DESCRIPTION"]);
    for paragraph in DESCRIPTION {
        roff.control("PP", []).text([roman(paragraph)]);
    }
    roff.to_writer(&mut page)?;
    man.render_options_section(&mut page)?;

    let mut sections: Vec<_> = help_sections().collect();
    // They come first in the help, and near the end of a man page.
    let (heading, mut examples) = sections.remove(0);
    let [first, last] = MORE_EXAMPLES;
    examples.insert(0, first);
    examples.push(last);
    sections.push((heading, examples));
    let mut roff = Roff::new();
    for (heading, rows) in sections {
        roff.control("SH", [heading.to_uppercase().as_str()]);
        for (name, meaning) in rows {
            roff.control("TP", []);
            roff.text([bold(name)]).text([roman(meaning)]);
        }
    }
    roff.control("SH", ["SEE ALSO"]).text([roman(SEE_ALSO)]);
    roff.to_writer(&mut page)?;
    Ok(String::from_utf8(page).expect("the man page is UTF-8"))
}

fn completion(shell: Shell) -> String {
    let mut script = Vec::new();
    generate(shell, &mut Cli::command(), "depeche", &mut script);
    String::from_utf8(script).expect("the script is UTF-8")
}

fn picture() -> String {
    let page = render::page(&Brief::bundled(), Some(80), true);
    // Dim is drawn at two fifths of the contrast: only white leaves it legible.
    let white = AnsiColor::BrightWhite.into();
    Term::new().fg_color(white).render_svg(&page)
}

#[test]
fn every_generated_file_is_what_the_code_generates_now() -> io::Result<()> {
    for (file, text) in [
        (expect_file!["../../assets/depeche.1"], man_page()?),
        (
            expect_file!["../../assets/completions/depeche.bash"],
            completion(Shell::Bash),
        ),
        (
            expect_file!["../../assets/completions/_depeche"],
            completion(Shell::Zsh),
        ),
        (
            expect_file!["../../assets/completions/depeche.fish"],
            completion(Shell::Fish),
        ),
        (expect_file!["../../assets/depeche.svg"], picture()),
    ] {
        file.assert_eq(&text);
    }
    Ok(())
}

#[test]
fn the_man_page_is_set_without_a_warning() -> io::Result<()> {
    if is_installed("groff") {
        let mut groff = Command::new("groff");
        groff.args(["-man", "-Tutf8", "-ww", "assets/depeche.1"]);
        let output = groff.output()?;
        assert!(output.status.success());
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    }
    Ok(())
}
