//! All tests but those of the documentation.

// What the tests share.
mod marked;
mod program;
mod rows;
#[path = "../bench/treebank.rs"]
mod treebank;

// The tests, a module for each thing that they test.
mod brief;
mod cli;
mod generated;
#[cfg(unix)]
mod output;
mod properties;
mod readme;
mod render;
mod rules;
mod sense;
mod teaser;
#[cfg(unix)]
mod terminal;
mod typography;
