//! How often a line end parts what linguists annotated as belonging together:
//! `cargo bench --bench sense -- fr_sequoia-ud-test.conllu`. The file is a part of the treebank
//! UD_French-Sequoia of <https://universaldependencies.org> (licence LGPL-LR).
//!
//! Only sentences that end like one count, so no headings. They are set four to a paragraph, at
//! nine widths. A line end inside a paragraph is
//!
//! - *torn* after a determiner, preposition, conjunction or relative pronoun, clitic, auxiliary or
//!   negation, inside a locution or a name, and at a hyphen;
//! - *loose* after a number, an adjective before its noun or an adverb of degree, and before the
//!   last word of a sentence.
//!
//! The gap, the columns left empty at these ends, is the root of the mean square.

mod treebank;

use depeche::typography::wrap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::{env, fs};
use textwrap::{Options, WordSplitter, WrapAlgorithm};
use treebank::row;

const WIDTHS: [usize; 9] = [24, 30, 40, 50, 60, 72, 80, 100, 120];

const USAGE: &str = "Give it one treebank: cargo bench --bench sense -- fr_sequoia-ud-test.conllu";

fn main() -> Result<(), String> {
    // cargo adds `--bench`.
    let files = env::args_os().skip(1).filter(|file| file != "--bench");
    let files: Vec<_> = files.map(PathBuf::from).collect();
    let figures = match &files[..] {
        [file] => report(file).map_err(|error| format!("{}: {error}", file.display()))?,
        [] => format!("{USAGE}\n"), // `cargo bench` alone is no mistake
        _ => return Err(USAGE.to_owned()),
    };
    // `print!` would panic if nobody reads it.
    let printed = io::stdout().write_all(figures.as_bytes());
    printed.map_err(|error| error.to_string())
}

/// Returns the figures of `depeche`, and of a line breaker that fills each line.
fn report(file: &Path) -> Result<String, String> {
    let conllu = fs::read_to_string(file).map_err(|error| error.to_string())?;
    let paragraphs = treebank::read(&conllu).ok_or("it is not CoNLL-U")?;
    if paragraphs.is_empty() {
        return Err("there is no sentence in it".to_owned());
    }
    let wrap = |text: &str, width| wrap(text, width).join("\n");
    Ok(format!(
        "          ends  torn (%)  loose (%)  gap (columns)  lines\ndepeche{}\nfill   {}\n",
        row(&paragraphs, &WIDTHS, wrap),
        row(&paragraphs, &WIDTHS, fill),
    ))
}

/// Puts as many words on each line as fit. A word that is wider has a line of its own.
fn fill(text: &str, width: usize) -> String {
    let options = Options::new(width)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(false);
    textwrap::fill(text, options)
}
