//! The browser that the user has chosen in the system.

use std::ffi::{OsStr, OsString};
use std::io;
use std::process::{Command, Stdio};
use std::thread;

/// By which a user names her browser where the desktop does not know it.
const NAMED: &str = "BROWSER";

/// What opens an address by the system's own choice.
const CHOSEN: &[&str] = if cfg!(windows) {
    &["rundll32", "url.dll,FileProtocolHandler"]
} else if cfg!(target_os = "macos") {
    &["open"]
} else {
    &["xdg-open"]
};

/// Opens an address in it, and does not wait for it.
///
/// # Errors
/// Where there is none, or it could not be started.
pub(crate) fn browse(address: &str) -> io::Result<()> {
    let named = std::env::var_os(NAMED).filter(|named| !named.is_empty());
    let command = named.map_or_else(
        || CHOSEN.iter().map(OsString::from).collect(),
        |named| vec![named],
    );
    start(&command, address)
}

fn start(command: &[OsString], address: &str) -> io::Result<()> {
    let mut words = command.iter();
    let program = words.next().map_or(OsStr::new(""), OsString::as_os_str);
    let mut child = Command::new(program)
        .args(words)
        .arg(address)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    // Its end is taken note of by the system, and by nobody here.
    thread::spawn(move || child.wait());
    Ok(())
}

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_that_is_not_there_is_an_error_and_one_that_is_gets_the_address() {
        let nowhere = [OsString::from("/nowhere/browser")];
        assert!(start(&nowhere, "https://login.example").is_err());
        let folder = tempfile::tempdir().unwrap();
        let opened = folder.path().join("opened");
        let page = format!("file:{}", opened.display());
        start(&["sh", "-c", "touch \"${0#file:}\""].map(OsString::from), &page).unwrap();
        while !opened.exists() {
            thread::yield_now();
        }
    }
}
