//! The program as a test runs it: with no environment but the test's own.

use crate::environment;
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

/// A command that starts the program without a terminal and without an environment.
pub fn depeche() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_depeche"));
    command.env_clear().envs(environment::passed_on());
    command.stdin(Stdio::null());
    command
}

/// Runs the program with these arguments and this environment.
pub fn run(args: &[&str], environment: &[(&str, &str)]) -> Run {
    let environment = environment.iter().copied();
    let output = depeche().args(args).envs(environment).output();
    output.expect("the program starts").into()
}

/// Runs the program, which must succeed in silence, and returns what it printed.
pub fn print(args: &[&str]) -> String {
    print_in(&[], args)
}

/// Like [`print`], with this environment.
pub fn print_in(environment: &[(&str, &str)], args: &[&str]) -> String {
    let run = run(args, environment);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{args:?}");
    run.stdout
}
