//! How often a line end tears what belongs together, as a treebank has it:
//! `cargo bench --bench sense -- fr_sequoia-ud-test.conllu`.

mod treebank;

use depeche::typography::wrap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};
use textwrap::core::display_width;
use treebank::row;

const WIDTHS: [usize; 9] = [24, 30, 40, 50, 60, 72, 80, 100, 120];

fn main() -> ExitCode {
    // cargo adds `--bench`.
    let files = env::args_os().skip(1).filter(|file| file != "--bench");
    let files: Vec<_> = files.map(PathBuf::from).collect();
    let [file] = &files[..] else {
        println!("Give it one treebank: cargo bench --bench sense -- fr_sequoia-ud-test.conllu");
        return ExitCode::from(u8::from(!files.is_empty()));
    };
    if let Err(error) = report(file) {
        eprintln!("{}: {error}", file.display());
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// Prints the figures of `depeche`, and of a line breaker that fills each line.
fn report(file: &Path) -> Result<(), String> {
    let conllu = fs::read_to_string(file).map_err(|error| error.to_string())?;
    let paragraphs = treebank::read(&conllu).ok_or("it is not CoNLL-U")?;
    if paragraphs.is_empty() {
        return Err("there is no sentence in it".to_owned());
    }
    println!("          ends  torn (%)  loose (%)  gaps (columns)  lines");
    println!("depeche{}", row(&paragraphs, &WIDTHS, wrap));
    println!("fill   {}", row(&paragraphs, &WIDTHS, fill));
    Ok(())
}

/// Puts as many words on each line as fit. A word that is wider has a line of its own.
fn fill(text: &str, width: usize) -> Vec<&str> {
    let (mut lines, mut start, mut end) = (Vec::new(), 0, 0);
    let spaces = text.match_indices(' ').map(|(space, _)| space);
    for next in spaces.chain([text.len()]) {
        if end > start && display_width(&text[start..next]) > width {
            lines.push(&text[start..end]);
            start = end + 1;
        }
        end = next;
    }
    lines.push(&text[start..]);
    lines
}
