//! `kvarbo-desktop`: what a person starts. It says how WebKit is to draw on Linux, and becomes the window's program.
//!
//! Kvarbo's pages are text, lines and plain areas. To draw them with the graphics card, WebKit first readies a drawing
//! context in each of its processes: the first picture comes half a second later and the program holds some 40 MB more.
//! It is told otherwise by a variable, which must be there before the program begins, since to set one in a running
//! program is not safe. This one loads nothing of WebKit, so that WebKit is loaded once (`BENCHMARKS.md`).

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::env;
use std::io;
use std::process::{Command, ExitCode};

/// Read by WebKitGTK in each of its processes. A value that somebody has chosen stays.
const DRAWS_BY_PROCESSOR: &str = "WEBKIT_SKIA_ENABLE_CPU_RENDERING";

fn main() -> ExitCode {
    let refused = match window() {
        Ok(window) => become_it(window),
        Err(refused) => refused,
    };
    #[allow(clippy::print_stderr, reason = "there is no window yet to tell it in")]
    {
        eprintln!("kvarbo-window, which belongs beside this program, could not be started: {refused}");
    }
    ExitCode::from(2)
}

/// The window's program with what this one was given.
fn window() -> io::Result<Command> {
    let mut window = Command::new(env::current_exe()?.with_file_name("kvarbo-window"));
    window.args(env::args_os().skip(1));
    if cfg!(target_os = "linux") && env::var_os(DRAWS_BY_PROCESSOR).is_none() {
        window.env(DRAWS_BY_PROCESSOR, "1");
    }
    Ok(window)
}

/// Goes on as the other program, with the same number among the processes; comes back only when it cannot.
#[cfg(unix)]
fn become_it(mut window: Command) -> io::Error {
    std::os::unix::process::CommandExt::exec(&mut window)
}

/// Where no program can become another, waits for it and ends as it ended.
#[cfg(not(unix))]
fn become_it(mut window: Command) -> io::Error {
    match window.status() {
        Ok(ended) => std::process::exit(ended.code().unwrap_or(2)),
        Err(refused) => refused,
    }
}
