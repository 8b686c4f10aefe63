//! How often a line end parts what linguists annotated as belonging together:
//! `cargo bench --bench sense -- fr_sequoia-ud-test.conllu`. `tests/bench/README.md` says where the
//! file is, and what the figures mean.

mod treebank;

use depeche::typography::wrap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::{env, fs};
use textwrap::{Options, WordSplitter, WrapAlgorithm};
use treebank::figures;

const WIDTHS: [usize; 9] = [24, 30, 40, 50, 60, 72, 80, 100, 120];

const USAGE: &str = "Give it one treebank: cargo bench --bench sense -- fr_sequoia-ud-test.conllu";

fn main() -> Result<(), String> {
    // cargo adds `--bench`.
    let files = env::args_os().skip(1).filter(|arg| arg != "--bench");
    let files: Vec<_> = files.map(PathBuf::from).collect();
    let tables = match &files[..] {
        [file] => tables(file).map_err(|error| format!("{}: {error}", file.display()))?,
        [] => format!("{USAGE}\n"), // `cargo bench` alone is no mistake
        _ => return Err(USAGE.to_owned()),
    };
    // `print!` would panic if nobody reads it.
    let printed = io::stdout().write_all(tables.as_bytes());
    printed.map_err(|error| error.to_string())
}

/// Returns the figures of `depeche`, and of a line breaker that fills each line: in all the widths,
/// and then how many ends are torn in some of them.
fn tables(file: &Path) -> Result<String, String> {
    let conllu = fs::read_to_string(file).map_err(|error| error.to_string())?;
    let text = treebank::read(&conllu).ok_or("it is not CoNLL-U")?;
    if text.is_empty() {
        return Err("there is no sentence in it".to_owned());
    }
    let wrap = |text: &str, width| wrap(text, width).join("\n");
    let sets: [(&str, Set); 2] = [("depeche", wrap), ("fill", fill)];
    let all = sets.map(|(name, set)| {
        let [ends, torn, loose, gap, lines] = figures(&text, &WIDTHS, set);
        format!("{name:9}{ends:5}{torn:10.1}{loose:11.1}{gap:15.2}{lines:7}\n")
    });
    let by_width = sets.map(|(name, set)| {
        let [a, b, c, d] = [40, 60, 80, 120].map(|width| figures(&text, &[width], set)[1]);
        format!("{name:9}{a:8.1}{b:7.1}{c:7.1}{d:7.1}\n")
    });
    Ok(format!(
        "          ends  torn (%)  loose (%)  gap (columns)  lines\n{}\n\
         torn (%) in   40     60     80    120 columns\n{}",
        all.concat(),
        by_width.concat()
    ))
}

/// What sets a text in lines of a width.
type Set = fn(&str, usize) -> String;

/// Puts as many words on each line as fit. A word that is wider has a line of its own.
fn fill(text: &str, width: usize) -> String {
    let options = Options::new(width)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(false);
    textwrap::fill(text, options)
}
