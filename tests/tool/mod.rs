//! Tools that some tests look through, and that a user's machine may lack.

use std::env;
use std::process::Command;

/// Tells whether a tool is there. If `CI` is set, it has to be.
pub fn is_installed(tool: &str) -> bool {
    let run = Command::new(tool).arg("--version").output();
    let installed = run.is_ok_and(|output| output.status.success());
    assert!(
        installed || env::var_os("CI").is_none(),
        "{tool} is not installed"
    );
    installed
}
