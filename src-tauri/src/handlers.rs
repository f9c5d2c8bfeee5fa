//! A handler for every command of the list.

use crate::Program;
use app::view::*;
use app::{Error, commands};
use std::sync::atomic::{AtomicU32, Ordering};
use tauri::{State, Wry, ipc::Invoke};

macro_rules! commands {
    ($($name:ident($($args:ident)?) -> $out:ty, $door:ident;)*) => {
        $(
            #[tauri::command]
            async fn $name(program: State<'_, Program> $(, args: $args)?) -> Result<$out, ErrorView> {
                let run = program.run(move |kvarbo| commands::$name(kvarbo $(, commands!(@given args $args))?)).await;
                run.unwrap_or(Err(Error::Malformed)).map_err(|error| refused(stringify!($name), &error))
            }
        )*

        /// All handlers.
        pub fn handlers() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($name),*]
        }
    };
    (@given $args:ident $type:ident) => { &$args };
}

include!("../../crates/app/commands.in");

static REFUSED: AtomicU32 = AtomicU32::new(1);

/// Says on the console which command refused and why, as codes, under a reference that the window shows too.
fn refused(command: &str, error: &Error) -> ErrorView {
    let reference = format!(
        "{:04}-{:03}",
        std::process::id() % 10_000,
        REFUSED.fetch_add(1, Ordering::Relaxed)
    );
    #[allow(
        clippy::print_stderr,
        reason = "the console is a desktop program's log; it gets codes only"
    )]
    {
        eprintln!("{reference} {command}: {}", error.code());
    }
    error.view(&reference)
}
