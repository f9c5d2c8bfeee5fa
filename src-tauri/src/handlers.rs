//! A handler for every command of the list.
//!
//! Invariant: whatever the window sends, it is answered with a view or with an `ErrorView`.

use crate::Program;
use app::view::*;
use app::{Error, commands};
use serde::Deserialize;
use std::sync::atomic::{AtomicU32, Ordering};
use tauri::ipc::{CommandArg, CommandItem, Invoke, InvokeError};
use tauri::{Runtime, State, Wry};

/// What the window sent, or nothing where it has not the shape of the command.
struct Given<T>(Option<T>);

impl<'de, T: Deserialize<'de>, R: Runtime> CommandArg<'de, R> for Given<T> {
    fn from_command(command: CommandItem<'de, R>) -> Result<Self, InvokeError> {
        Ok(Self(T::deserialize(command).ok()))
    }
}

macro_rules! commands {
    ($($name:ident($($args:ident)?) -> $out:ty, $door:ident;)*) => {
        $(
            #[tauri::command]
            async fn $name(program: State<'_, Program>, form: Given<Option<String>> $(, args: Given<$args>)?) -> Result<$out, ErrorView> {
                $(let args: $args = args.0.ok_or_else(|| refused(stringify!($name), &Error::Malformed))?;)?
                let form = form.0.ok_or_else(|| refused(stringify!($name), &Error::Malformed))?;
                let run = program.run(move |kvarbo| {
                    kvarbo.sent_from(form.as_deref(), |kvarbo| commands::$name(kvarbo $(, commands!(@given args $args))?))
                }).await;
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
