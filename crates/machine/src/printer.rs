//! The printer: the system's `lp`, which gets the PDF on its standard input.
//!
//! Invariant: no file of the PDF is made here, and the job is called Kvarbo, whoever the letter is to.

use std::io::{self, Write};
use std::process::{Command, Stdio};

/// Prints on the system's usual printer by `lp`.
///
/// # Errors
/// Where there is no such program, or it has no printer and would not take it.
pub(crate) fn print(mut lp: Command, pdf: &[u8]) -> io::Result<()> {
    lp.args(["-t", "Kvarbo", "-"]);
    lp.stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let mut printing = lp.spawn()?;
    let given = printing
        .stdin
        .take()
        .map_or(Ok(()), |mut input| input.write_all(pdf));
    let taken = printing.wait()?.success();
    given?;
    taken.then_some(()).ok_or_else(|| io::Error::other("not taken"))
}

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::PermissionsExt;
    use tempfile::TempDir;

    /// A folder with an `lp` that does `what`, first where programs are looked for.
    fn with_lp(what: &str) -> (TempDir, Command) {
        let folder = tempfile::tempdir().unwrap();
        let script = folder.path().join("lp");
        fs::write(
            &script,
            format!("#!/bin/sh\ncd '{}'\n{what}\n", folder.path().display()),
        )
        .unwrap();
        fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
        let mut lp = Command::new("lp");
        let path = std::env::var("PATH").unwrap();
        lp.env("PATH", format!("{}:{path}", folder.path().display()));
        (folder, lp)
    }

    #[test]
    fn the_printer_gets_every_byte_and_no_name() {
        let (folder, lp) = with_lp("cat > got; echo \"$@\" > asked");
        let pdf: Vec<u8> = (0..200_000_u32).map(|at| (at % 251) as u8).collect();
        print(lp, &pdf).unwrap();
        assert_eq!(fs::read(folder.path().join("got")).unwrap(), pdf);
        assert_eq!(
            fs::read_to_string(folder.path().join("asked")).unwrap(),
            "-t Kvarbo -\n"
        );
    }

    #[test]
    fn a_computer_without_a_printer_says_so() {
        let (_folder, lp) = with_lp("cat > /dev/null; exit 1");
        assert!(print(lp, b"%PDF").is_err());
        assert!(print(Command::new("no-such-lp"), b"%PDF").is_err());
    }
}
