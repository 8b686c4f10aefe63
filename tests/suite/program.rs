//! The program as a test runs it: with no environment but the test's own.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// What a run left: its exit code, standard output and standard error.
#[derive(Debug, PartialEq, Eq)]
pub struct Run {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("the output is UTF-8");
        Self {
            code: output.status.code(),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        }
    }
}

/// The variables that a test passes on: `PATH`, so that a script calls `depeche` as it is
/// typed, and where a coverage run collects what it measures.
pub fn environment() -> impl Iterator<Item = (&'static str, OsString)> {
    let program = Path::new(env!("CARGO_BIN_EXE_depeche"));
    let folder = program.parent().map(PathBuf::from);
    let others = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths(folder.into_iter().chain(env::split_paths(&others)));
    let path = path.expect("no folder has a separator in its name");
    let coverage = env::var_os("LLVM_PROFILE_FILE");
    let coverage = coverage.map(|file| ("LLVM_PROFILE_FILE", file));
    [("PATH", path)].into_iter().chain(coverage)
}

/// A command that starts the program without a terminal and without an environment.
pub fn depeche(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_depeche"));
    command.env_clear().envs(environment());
    command.stdin(Stdio::null()).args(args);
    command
}

/// Runs a command to its end.
pub fn run(command: &mut Command) -> Run {
    command.output().expect("the command starts").into()
}

/// Runs the program, which must succeed in silence, and returns what it printed.
pub fn print(args: &[&str]) -> String {
    print_in(&[], args)
}

/// Like [`print`], with this environment.
pub fn print_in(environment: &[(&str, &str)], args: &[&str]) -> String {
    let run = run(depeche(args).envs(environment.iter().copied()));
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{args:?}");
    run.stdout
}

/// Tells whether a tool that some tests look through is there. If `CI` is set, it has to be.
pub fn is_installed(tool: &str) -> bool {
    let run = Command::new(tool).arg("--version").output();
    let installed = run.is_ok_and(|output| output.status.success());
    assert!(
        installed || env::var_os("CI").is_none(),
        "{tool} is not installed"
    );
    installed
}
