//! The computer that Kvarbo runs on: the one real `Host`, shared by the window and the command line, and the sign that
//! it has been asleep.
//!
//! Invariant: the device's secret is read from the system's keyring and stands nowhere else; it is made only for a file
//! that does not stand on an older one.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod browser;
mod computer;
mod keyring;
#[cfg(target_os = "linux")]
mod logind;
mod printer;
mod sleep;

pub use computer::Computer;
#[cfg(target_os = "linux")]
pub use logind::before_sleep;
pub use sleep::{LOOK, Look};

/// Runs the ignored test `name` again, in a process of its own with a message bus of its own.
#[cfg(all(test, target_os = "linux"))]
fn on_own_bus(name: &str) {
    let output = std::process::Command::new("dbus-run-session")
        .arg("--")
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", name, "--ignored", "--nocapture"])
        .output()
        .expect("dbus-run-session, of Debian's dbus-daemon, gives the test a bus of its own");
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}
