//! `kvarbo-window`: a thin shell around the use cases of `app`, started by `launcher.rs`.
//!
//! Invariant: nothing is decided here. Each command of the one list becomes a handler that runs off the window's
//! thread and answers with a view or with an error's code; what is said on the console is a code and a reference.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod handlers;
mod unattended;

use app::Kvarbo;
use std::sync::{Arc, Mutex, PoisonError};
use tauri::{Builder, Emitter, WebviewUrl, WebviewWindowBuilder};

/// The program behind the window. One connection to the file, so commands take turns.
pub struct Program(Arc<Mutex<Kvarbo>>);

impl Program {
    /// Runs something with the program, off the window's thread.
    async fn run<T: Send + 'static>(&self, act: impl FnOnce(&mut Kvarbo) -> T + Send + 'static) -> Option<T> {
        let program = Arc::clone(&self.0);
        let run = move || act(&mut program.lock().unwrap_or_else(PoisonError::into_inner));
        tokio::task::spawn_blocking(run).await.ok()
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    tauri::async_runtime::set(runtime.handle().clone());
    let demo = std::env::args().any(|argument| argument == "--demo");
    let mut kvarbo = Kvarbo::new(Arc::new(machine::Computer::of_user(demo)));
    if demo {
        // Where its passphrase was changed, the window stands at its lock.
        kvarbo.demonstrate().ok();
    }
    let kvarbo = Arc::new(Mutex::new(kvarbo));
    Builder::default()
        .manage(Program(Arc::clone(&kvarbo)))
        .invoke_handler(handlers::handlers())
        .setup(move |desktop| {
            WebviewWindowBuilder::new(desktop, "main", WebviewUrl::default())
                .title("Kvarbo")
                .inner_size(1366.0, 768.0)
                .min_inner_size(320.0, 480.0)
                .zoom_hotkeys_enabled(true)
                .on_navigation(|url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"))
                .build()?;
            let window = desktop.handle().clone();
            // The window reads anew where it shows how the file stands with the central system.
            let told = move || drop(window.emit("met", ()));
            tauri::async_runtime::spawn(app::follow(Arc::clone(&kvarbo), told));
            unattended::watch(desktop.handle().clone(), kvarbo);
            Ok(())
        })
        .run(tauri::generate_context!())?;
    Ok(())
}
