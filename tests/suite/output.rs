//! What the program promises of its output, even if it cannot be written.

use crate::program::{Run, depeche, environment, print};
use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};

/// Runs a script in a shell, which closes streams as only a shell can.
fn run_script(script: &str) -> Run {
    let mut shell = Command::new("sh");
    shell.args(["-c", script]).stdin(Stdio::null());
    shell.env_clear().envs(environment());
    shell.output().expect("the shell starts").into()
}

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
    use std::os::unix::net::UnixDatagram;

    for args in [
        &["--width=20"][..],
        &["--color=always"],
        &["--no-wrap"],
        &["--help"],
    ] {
        // Each write to a datagram socket arrives as one message.
        let (ours, theirs) = UnixDatagram::pair()?;
        let status = depeche()
            .args(args)
            .stdout(OwnedFd::from(theirs))
            .status()?;
        assert!(status.success());

        let mut message = vec![0; 65536];
        let length = ours.recv(&mut message)?;
        assert_eq!(String::from_utf8_lossy(&message[..length]), print(args));
        ours.set_nonblocking(true)?;
        let second = ours.recv(&mut message).map_err(|error| error.kind());
        assert_eq!(second, Err(ErrorKind::WouldBlock), "{args:?}");
    }
    Ok(())
}

#[test]
fn a_reader_that_closed_the_pipe_is_no_error() -> io::Result<()> {
    for args in [&[][..], &["--headline"], &["--help"], &["--version"]] {
        let (reader, writer) = io::pipe()?;
        drop(reader);
        let output = depeche().args(args).stdout(writer).output()?;
        assert_eq!(Run::from(output), silent(0, ""), "{args:?}");
    }
    Ok(())
}

#[test]
fn head_takes_one_line_and_nothing_is_said() {
    let page = print(&["--width", "40"]);
    let first_line = page.split_inclusive('\n').next().unwrap_or_default();
    assert_eq!(
        run_script("depeche --width 40 | head -n 1"),
        silent(0, first_line)
    );
}

/// Asserts that the program fails on each of these outputs, and says so in one line.
fn assert_unwritten(output: impl Fn() -> io::Result<OwnedFd>) -> io::Result<()> {
    for args in [&[][..], &["--headline"], &["--help"], &["--version"]] {
        let run = Run::from(depeche().args(args).stdout(output()?).output()?);
        assert_eq!(run.code, Some(1), "{args:?}");
        assert!(run.stderr.starts_with("depeche: cannot write: "), "{run:?}");
        assert_eq!(run.stderr.lines().count(), 1, "{run:?}");
    }
    Ok(())
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_reported_in_one_line() -> io::Result<()> {
    assert_unwritten(|| Ok(File::options().write(true).open("/dev/full")?.into()))
}

#[test]
fn an_output_that_is_open_but_not_for_writing_is_reported_in_one_line() -> io::Result<()> {
    let folder = env!("CARGO_MANIFEST_DIR");
    assert_unwritten(|| Ok(File::open(folder)?.into()))?;
    assert_unwritten(|| Ok(File::open(format!("{folder}/Cargo.toml"))?.into()))?;
    assert_unwritten(|| {
        let (reader, _) = io::pipe()?;
        Ok(reader.into())
    })
}

#[test]
#[cfg(target_os = "linux")]
fn an_error_that_cannot_be_reported_keeps_its_code() -> io::Result<()> {
    let full = || File::options().write(true).open("/dev/full");
    let unwritten = depeche().stdout(full()?).stderr(full()?).status()?;
    assert_eq!(unwritten.code(), Some(1));
    let misuse = depeche().arg("--bogus").stderr(full()?).status()?;
    assert_eq!(misuse.code(), Some(2));
    Ok(())
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
fn an_argument_or_a_variable_that_is_not_utf_8_is_no_panic() -> io::Result<()> {
    let bytes = OsStr::from_bytes(b"4\xff0");
    for arg in [
        bytes,
        OsStr::from_bytes(b"--width=\xff"),
        OsStr::from_bytes(b"--\xff"),
    ] {
        let run = Run::from(depeche().arg(arg).output()?);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{arg:?}");
        assert!(run.stderr.starts_with("error: "), "{run:?}");
    }
    let variables = ["COLUMNS", "NO_COLOR", "CLICOLOR_FORCE", "TERM"];
    let output = depeche()
        .envs(variables.map(|name| (name, bytes)))
        .output()?;
    assert_eq!(Run::from(output), silent(0, &print(&[])));
    Ok(())
}

#[test]
fn the_usage_names_the_program_whatever_it_is_called_by() -> io::Result<()> {
    for name in ["cat", "/bin/\u{1b}[31mdepeche", "depeche.exe", ""] {
        let help = Run::from(depeche().arg0(name).arg("--help").output()?);
        assert_eq!(help, silent(0, &print(&["--help"])), "{name}");
        let misuse = Run::from(depeche().arg0(name).arg("--bogus").output()?);
        assert!(
            misuse.stderr.contains("\nUsage: depeche [OPTIONS]\n"),
            "{misuse:?}"
        );
    }
    Ok(())
}

#[test]
fn the_help_does_not_depend_on_the_terminal() {
    let help = print(&["--help"]);
    for columns in ["20", "40", "200"] {
        assert_eq!(
            run_script(&format!("COLUMNS={columns} depeche --help")),
            silent(0, &help)
        );
    }
}

#[test]
fn standard_input_is_left_alone() -> io::Result<()> {
    let (mut reader, mut writer) = io::pipe()?;
    writer.write_all(b"still here")?;
    drop(writer);
    let theirs = reader.try_clone()?;
    let status = depeche().stdin(theirs).stdout(Stdio::null()).status()?;
    assert!(status.success());
    let mut rest = String::new();
    reader.read_to_string(&mut rest)?;
    assert_eq!(rest, "still here");
    Ok(())
}
