//! The program as a test runs it: with no environment but the test's own.

use std::env;
use std::ffi::OsString;
#[cfg(unix)]
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// How long a run may take. One that takes longer is killed, and fails its test.
const LIMIT: Duration = Duration::from_secs(5);

/// What a run left: its exit code, standard output and standard error.
#[derive(Debug, PartialEq, Eq)]
pub struct Run {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
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

/// A command that has no variables but those of [`environment`], and whose output a test reads.
pub fn command(name: &str) -> Command {
    let mut command = Command::new(name);
    command.env_clear().envs(environment());
    command.stdin(Stdio::null());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// A command that starts the program like that, without a terminal.
pub fn depeche(args: &[&str]) -> Command {
    let mut command = command(env!("CARGO_BIN_EXE_depeche"));
    command.args(args);
    command
}

/// Runs a command to its end.
#[track_caller]
pub fn run(command: &mut Command) -> Run {
    #[cfg(unix)]
    command.process_group(0);
    let child = command.spawn().expect("the command starts");
    let output = wait_for(child.id(), || child.wait_with_output());
    let output = output.expect("the output is read");
    let text = |bytes| String::from_utf8(bytes).expect("the output is UTF-8");
    Run {
        code: output.status.code(),
        stdout: text(output.stdout),
        stderr: text(output.stderr),
    }
}

/// Waits for what a process does. If that takes too long, its group of processes is killed.
#[track_caller]
pub fn wait_for<T: Send + 'static>(id: u32, wait: impl FnOnce() -> T + Send + 'static) -> T {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || sender.send(wait()));
    let result = receiver.recv_timeout(LIMIT).inspect_err(|_| {
        let kill = format!("kill -9 -{id}");
        let _ = Command::new("sh").args(["-c", &kill]).status();
    });
    result.expect("the program ends in time")
}

/// Runs the program, which must succeed in silence, and returns what it printed.
#[track_caller]
pub fn print(args: &[&str]) -> String {
    print_in(&[], args)
}

/// Like [`print`], with this environment.
#[track_caller]
pub fn print_in(environment: &[(&str, &str)], args: &[&str]) -> String {
    let run = run(depeche(args).envs(environment.iter().copied()));
    let result = (run.code, run.stderr.as_str());
    assert_eq!(result, (Some(0), ""), "{environment:?} {args:?}");
    run.stdout
}

/// Tells whether a tool that some tests need is there. If `CI` is set, it has to be.
pub fn is_installed(tool: &str) -> bool {
    let run = Command::new(tool).arg("--version").output();
    let installed = run.is_ok_and(|output| output.status.success());
    let may_be_missing = env::var_os("CI").is_none();
    assert!(installed || may_be_missing, "{tool} is not installed");
    installed
}
