//! Runs the built `kvarbo` and reads what it answers.
#![allow(clippy::unwrap_used, clippy::expect_used, dead_code)]

use serde_json::Value;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// What one call of the program came to.
pub struct Answer {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

/// Calls `kvarbo` with arguments and nothing on standard input.
pub fn kvarbo(args: &[&str]) -> Answer {
    kvarbo_reading(args, b"")
}

/// Calls `kvarbo` with arguments and `input` on standard input.
pub fn kvarbo_reading(args: &[&str], input: &[u8]) -> Answer {
    call(args, input, None)
}

/// Calls `kvarbo` with arguments and a secret in `KVARBO_PIN`.
pub fn kvarbo_knowing(secret: &str, args: &[&str]) -> Answer {
    call(args, b"", Some(secret))
}

fn call(args: &[&str], input: &[u8], secret: Option<&str>) -> Answer {
    let mut child = Command::new(env!("CARGO_BIN_EXE_kvarbo"))
        .args(args)
        .env("KVARBO_PIN", secret.unwrap_or_default())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || {
        // A program that refuses its arguments does not read.
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    Answer {
        code: output.status.code().expect("ended by a signal"),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Answer {
    /// The one JSON object it answered with.
    pub fn json(&self) -> Value {
        assert_eq!(self.code, 0, "{}", self.stderr);
        serde_json::from_str(&self.stdout).unwrap()
    }

    /// Asserts exit code 2 and one line on standard error that says `reason`.
    #[track_caller]
    pub fn assert_refused(&self, reason: &str) {
        assert_eq!(self.code, 2, "{}{}", self.stdout, self.stderr);
        assert_eq!(self.stdout, "");
        assert_eq!(self.stderr.lines().count(), 1, "{}", self.stderr);
        assert!(self.stderr.contains(reason), "{}", self.stderr);
    }
}

/// Writes a file into a folder of its own, which lasts as long as the first value.
pub fn file(name: &str, text: &str) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    (folder, path)
}
