//! The files under `assets/` that the code generates are not stale.
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
use depeche::cli::{AFTER_HELP, Cli};
use depeche::render;
use expect_test::expect_file;
use std::io;
use std::process::Command;

/// A name and its meaning, in the help and in the man page.
type Row<'a> = (&'a str, &'a str);

/// When the words of the man page last changed.
const REVISED: &str = "2026-11-28";

/// What follows the name of the program in the synopsis of the man page.
const SYNOPSIS: &str = " [--headline | --body | --teaser] [-w COLUMNS | --no-wrap] [--color WHEN]";

/// The description of the man page: a text for each paragraph.
const DESCRIPTION: [&str; 5] = [
    "depeche prints the brief that it carries: the headline, the body, and the teaser, which is \
     collapsed, that is, cut to fit one line.",
    "Lines end where the sentence breathes, and not where French forbids it, as long as what \
     belongs together fits the line. No word is changed or hyphenated, and only one that is wider \
     than the line is cut.",
    "The width is that of --width; else of COLUMNS, if it is a whole number of at least 1 that the \
     machine can hold; else of the terminal, looked for at standard output, then error, then \
     input; else it is 80. A terminal that says it has no rows or no columns does not count.",
    "The headline is bold and the collapsed teaser dim if --color is always. If it is auto, the \
     first of these decides: plain if NO_COLOR is not empty; styled if CLICOLOR_FORCE is not empty; \
     plain if CLICOLOR is 0; plain if the output is not a terminal; styled if CLICOLOR or CI is \
     set; plain if TERM is dumb or not set. Else the page is styled.",
    "The output is UTF-8 in every locale, and the same bytes for the same width and style. If \
     standard output is closed, nothing is printed and the exit status is 0.",
];

/// The examples that the man page has before and after those of the help.
const FIRST_EXAMPLE: Row = ("depeche", "read the brief");
const LAST_EXAMPLE: Row = (
    "depeche --body --no-wrap | grep -c .",
    "count the paragraphs",
);

/// What tells fish that no file comes after `depeche`: it offers files otherwise.
const NO_FILES: &str = "complete -c depeche -f\n";

const SEE_ALSO: &str = "less(1), fmt(1), fold(1), grep(1), par(1)";

/// Reads the help below the options: each heading, and its rows.
fn sections(help: &str) -> impl Iterator<Item = (String, Vec<Row<'_>>)> {
    help.split("\n\n").map(|section| {
        let (heading, rows) = section.split_once(":\n").expect("a section has a heading");
        let rows = rows.lines().map(|row| {
            let row = row.trim_start().split_once("  ");
            let (name, meaning) = row.expect("a row has two parts");
            (name, meaning.trim_start())
        });
        (heading.to_uppercase(), rows.collect())
    })
}

fn man_page() -> io::Result<String> {
    let man = Man::new(Cli::command());
    let man = man.title("DEPECHE").date(REVISED).manual("User Commands");
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    let mut roff = Roff::new();
    roff.control("SH", ["SYNOPSIS"]);
    roff.text([bold("depeche"), roman(SYNOPSIS)]);
    roff.control("SH", ["DESCRIPTION"]);
    let [first, others @ ..] = DESCRIPTION.map(|paragraph| roman(textwrap::fill(paragraph, 72)));
    roff.text([first]);
    for paragraph in others {
        roff.control("PP", []).text([paragraph]);
    }
    roff.to_writer(&mut page)?;
    man.render_options_section(&mut page)?;

    // A meaning that stands below its name goes beside it, as the others do.
    let help = AFTER_HELP.replace("\n      ", "  ");
    let mut sections: Vec<_> = sections(&help).collect();
    let (_, examples) = &mut sections[0];
    examples.insert(0, FIRST_EXAMPLE);
    examples.push(LAST_EXAMPLE);
    // The examples come first in the help, and near the end of a man page.
    sections.rotate_left(1);
    let mut roff = Roff::new();
    for (heading, rows) in sections {
        roff.control("SH", [heading.as_str()]);
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
    let fish = NO_FILES.to_owned() + &completion(Shell::Fish);
    for (file, text) in [
        ("depeche.1", man_page()?),
        ("completions/depeche.bash", completion(Shell::Bash)),
        ("completions/_depeche", completion(Shell::Zsh)),
        ("completions/depeche.fish", fish),
        ("depeche.svg", picture()),
    ] {
        expect_file![format!("../../assets/{file}")].assert_eq(&text);
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
