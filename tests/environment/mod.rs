//! The environment that a test runs the program in: only what scripts and tools need.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The variables that a test passes on: `PATH`, so that a script calls `depeche` as it is
/// typed, and where a coverage run collects what it measures.
pub fn passed_on() -> impl Iterator<Item = (&'static str, OsString)> {
    let coverage = env::var_os("LLVM_PROFILE_FILE");
    let coverage = coverage.map(|file| ("LLVM_PROFILE_FILE", file));
    [("PATH", path())].into_iter().chain(coverage)
}

/// The search path, with the folder of the program before all others.
fn path() -> OsString {
    let program = Path::new(env!("CARGO_BIN_EXE_depeche"));
    let folder = program.parent().map(PathBuf::from);
    let others = env::var_os("PATH").unwrap_or_default();
    let folders = folder.into_iter().chain(env::split_paths(&others));
    env::join_paths(folders).expect("no folder has a separator in its name")
}
