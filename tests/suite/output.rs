//! What the program promises of its output, even if it cannot be written.

use crate::program::{Run, command, depeche, print, run};
use std::ffi::OsStr;
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};

/// Runs a script in a shell, which closes streams as only a shell can.
#[track_caller]
fn run_script(script: &str) -> Run {
    run(command("sh").args(["-c", script]))
}

/// What a run leaves that prints no error.
fn silent(code: i32, stdout: &str) -> Run {
    Run {
        code: Some(code),
        stdout: stdout.to_owned(),
        stderr: String::new(),
    }
}

#[test]
#[cfg(target_os = "linux")] // elsewhere a datagram may be too short for a page
fn a_page_is_one_write() -> io::Result<()> {
    use std::io::ErrorKind;
    use std::os::fd::OwnedFd;
    use std::os::unix::net::UnixDatagram;

    for arg in ["--width=20", "--color=always", "--no-wrap", "--help"] {
        // Each write to a datagram socket arrives as one message.
        let (ours, theirs) = UnixDatagram::pair()?;
        let run = run(depeche(&[arg]).stdout(OwnedFd::from(theirs)));
        assert_eq!(run, silent(0, ""), "{arg}");

        ours.set_nonblocking(true)?;
        let mut message = vec![0; 65536];
        let length = ours.recv(&mut message)?;
        assert_eq!(String::from_utf8_lossy(&message[..length]), print(&[arg]));
        let second = ours.recv(&mut message).map_err(|error| error.kind());
        assert_eq!(second, Err(ErrorKind::WouldBlock), "{arg}");
    }
    Ok(())
}

#[test]
fn a_reader_that_closed_the_pipe_is_no_error() -> io::Result<()> {
    for arg in ["--no-wrap", "--headline", "--help", "--version"] {
        let mut reader = Command::new("true").stdin(Stdio::piped()).spawn()?;
        let pipe = reader.stdin.take().expect("the reader has a pipe");
        reader.wait()?;
        let run = run(depeche(&[arg]).stdout(pipe));
        assert_eq!(run, silent(0, ""), "{arg}");
    }
    Ok(())
}

/// Asserts that the program fails on an output, and says so in one line.
#[track_caller]
fn assert_unwritten(redirection: &str) {
    for arg in ["", "--headline", "--help", "--version"] {
        let run = run_script(&format!("true | depeche {arg} {redirection}"));
        assert_eq!(run.code, Some(1), "{arg} {redirection}");
        assert!(run.stderr.starts_with("depeche: cannot write: "), "{run:?}");
        assert_eq!(run.stderr.lines().count(), 1, "{run:?}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_reported_in_one_line() {
    assert_unwritten(">/dev/full");
}

#[test]
fn an_output_that_is_open_but_not_for_writing_is_reported_in_one_line() {
    // A folder, a file, and the end of a pipe that is for reading.
    for redirection in ["</ >&0", "</dev/null >&0", ">&0"] {
        assert_unwritten(redirection);
    }
}

#[test]
#[cfg(target_os = "linux")]
fn an_error_that_cannot_be_reported_keeps_its_code() {
    let run = run_script("depeche >/dev/full 2>&1");
    assert_eq!(run, silent(1, ""));
    let run = run_script("depeche --bogus 2>/dev/full");
    assert_eq!(run, silent(2, ""));
}

#[test]
fn closed_streams_are_no_error() {
    let page = print(&[]);
    assert_eq!(run_script("exec depeche <&-"), silent(0, &page));
    assert_eq!(run_script("exec depeche 2>&-"), silent(0, &page));
    assert_eq!(run_script("exec depeche <&- 2>&-"), silent(0, &page));
    assert_eq!(run_script("exec depeche --bogus 2>&-"), silent(2, ""));
    // Known: Rust's start-up opens a closed standard output on /dev/null.
    assert_eq!(run_script("exec depeche >&-"), silent(0, ""));
    assert_eq!(run_script("exec depeche <&- >&- 2>&-"), silent(0, ""));
}

#[test]
fn a_page_is_printed_even_if_no_more_files_may_be_open() {
    // The closed stream makes room for the libraries, which are open only while they are loaded.
    let run = run_script("exec <&-; ulimit -n 3; exec depeche");
    assert_eq!(run, silent(0, &print(&[])));
}

#[test]
fn an_argument_or_a_variable_that_is_not_utf_8_causes_no_panic() {
    for arg in [&b"4\xff0"[..], b"--width=\x1b\xff", b"--\x1b\xff", b"-\xff"] {
        let run = run(depeche(&[]).arg(OsStr::from_bytes(arg)));
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{run:?}");
        assert!(run.stderr.starts_with("error: "), "{run:?}");
        assert!(!run.stderr.contains('\u{1b}'), "{run:?}");
    }
    let variables = ["COLUMNS", "NO_COLOR", "CLICOLOR_FORCE", "TERM"];
    let variables = variables.map(|name| (name, OsStr::from_bytes(b"4\xff0")));
    let run = run(depeche(&[]).envs(variables));
    assert_eq!(run, silent(0, &print(&[])));
}

#[test]
fn the_usage_names_the_program_whatever_it_is_called_by() {
    for name in ["cat", "/bin/\u{1b}[31mdepeche", "depeche.exe", ""] {
        let help = run(depeche(&["--help"]).arg0(name));
        assert_eq!(help, silent(0, &print(&["--help"])), "{name}");
        let misuse = run(depeche(&["--bogus"]).arg0(name));
        let usage = "\nUsage: depeche [OPTIONS]\n";
        assert!(misuse.stderr.contains(usage), "{misuse:?}");
    }
}

#[test]
fn standard_input_is_left_alone() {
    let run = run_script("echo still here | { depeche >/dev/null; cat; }");
    assert_eq!(run, silent(0, "still here\n"));
}
