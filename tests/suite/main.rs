//! All tests but those of the documentation: a module for each thing that they test.

mod brief;
mod cli;
mod generated;
mod marked;
#[cfg(unix)]
mod output;
mod program;
mod properties;
mod readme;
mod render;
mod rows;
mod rules;
mod sense;
mod teaser;
#[cfg(unix)]
mod terminal;
#[path = "../bench/treebank.rs"]
mod treebank;
mod typography;
