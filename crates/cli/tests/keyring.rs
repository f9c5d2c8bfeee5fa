//! A six-digit PIN with the device's secret in a real keyring: GNOME's, on a message bus of its own.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use app::view::*;
use app::{Host, Kvarbo};
use machine::Computer;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;
use tempfile::TempDir;

const PIN: &str = "482915";

/// A bus, a keyring on it that is unlocked, and then the rest of the line.
const WITH_KEYRING: &str =
    "printf kvarbo | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec \"$@\"";

#[test]
fn a_pin_opens_the_file_with_the_keyring_and_never_without() {
    let folder = TempDir::new().unwrap();
    let output = Command::new("dbus-run-session")
        .args(["--", "sh", "-c", WITH_KEYRING, "sh"])
        .arg(env::current_exe().unwrap())
        .args(["--exact", "with_a_keyring", "--ignored", "--nocapture"])
        .env("HOME", folder.path())
        .env("KVARBO_HOME", folder.path().join("kvarbo"))
        .env_remove("XDG_DATA_HOME")
        .env("XDG_RUNTIME_DIR", folder.path())
        .output()
        .expect("dbus-run-session, of Debian's dbus-daemon, gives the test a bus of its own");
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    assert!(
        output.status.success() && said.contains("1 passed"),
        "with Debian's gnome-keyring: {said}"
    );
}

#[test]
#[ignore = "wants a keyring: run by the test above"]
fn with_a_keyring() {
    let computer = Arc::new(Computer::of_user(false));
    let mut kvarbo = Kvarbo::new(Arc::clone(&computer) as Arc<dyn Host>);
    assert_eq!(kvarbo.session_read().unwrap().secret_kind, SecretKind::Pin);
    let create = SessionCreate {
        municipality: "norrtalje".into(),
        profile: None,
        demo: false,
        name: "Elin Holm".into(),
        title: "biståndshandläggare".into(),
        secret: PIN.into(),
        language: Language::Sv,
        position: "assessor".into(),
    };
    kvarbo.session_create(&create).unwrap();
    kvarbo.session_lock().unwrap();
    let database = kvarbo.database();
    // RFC 9106's second recommendation: 64 MiB, three passes.
    let keys = fs::read(database.with_extension("keys")).unwrap();
    let keys: serde_json::Value = serde_json::from_slice(&keys).unwrap();
    let cost = ["memory_kib", "passes"].map(|of| keys["secret"][of].as_u64());
    assert_eq!(cost, [Some(65_536), Some(3)]);

    let verify = |file: &Path, pin: &str, bus: Option<&str>| -> Output {
        let mut kvarbo = Command::new(env!("CARGO_BIN_EXE_kvarbo"));
        kvarbo.arg("verify").arg(file).env("KVARBO_PIN", pin);
        bus.map(|bus| kvarbo.env("DBUS_SESSION_BUS_ADDRESS", bus));
        kvarbo.output().unwrap()
    };
    let refused = |output: &Output, reason: &str| {
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(
            (output.status.code(), said.lines().count()),
            (Some(2), 1),
            "{said}"
        );
        assert!(said.contains(reason), "{said}");
    };
    let opened = verify(&database, PIN, None);
    assert_eq!(
        opened.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&opened.stderr)
    );
    refused(&verify(&database, "482916", None), "wrong secret");
    let alone = verify(&database, PIN, Some("unix:path=/nowhere"));
    refused(&alone, "the device's secret is missing");

    // A file that was carried off has no secret beside it, is not given one, and no try is counted.
    let elsewhere = database
        .ancestors()
        .nth(3)
        .unwrap()
        .join("elsewhere/file/kvarbo.db");
    fs::create_dir_all(elsewhere.parent().unwrap()).unwrap();
    for extension in ["db", "keys"] {
        let name = |path: &Path| path.with_extension(extension);
        fs::copy(name(&database), name(&elsewhere)).unwrap();
    }
    for _ in 0..2 {
        refused(&verify(&elsewhere, PIN, None), "the device's secret is missing");
    }
    assert_eq!(verify(&database, PIN, None).status.code(), Some(0));

    let secret = computer.device_secret().unwrap().unwrap();
    assert_eq!(secret.len(), 32);
    let mut read = 0;
    for file in files(database.ancestors().nth(3).unwrap()) {
        let bytes = fs::read(&file).unwrap();
        assert!(
            !bytes.windows(32).any(|window| window == secret.as_slice()),
            "{}",
            file.display()
        );
        read += 1;
    }
    assert!(read >= 4, "the files of the program and of the keyring");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    entries
        .flat_map(|entry| match entry.file_type().unwrap() {
            kind if kind.is_dir() => files(&entry.path()),
            kind if kind.is_file() => vec![entry.path()],
            _ => vec![],
        })
        .collect()
}
