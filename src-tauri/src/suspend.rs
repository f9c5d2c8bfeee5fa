//! Locks when the computer has been asleep: after waking, the file is closed before anybody has found the keyboard.

use app::{Kvarbo, commands};
use machine::{LOOK, Look};
use std::sync::{Arc, Mutex, PoisonError};
use tauri::{AppHandle, Emitter};

/// Begins to watch. The window hears `locked` and shows the lock.
pub fn watch(desktop: AppHandle, kvarbo: Arc<Mutex<Kvarbo>>) {
    tauri::async_runtime::spawn(async move {
        let mut before = Look::now();
        loop {
            tokio::time::sleep(LOOK).await;
            let now = Look::now();
            if now.after_sleep(before) {
                let locked =
                    commands::session_lock(&mut kvarbo.lock().unwrap_or_else(PoisonError::into_inner));
                if locked.is_ok() {
                    let _ = desktop.emit("locked", ());
                }
            }
            before = now;
        }
    });
}
