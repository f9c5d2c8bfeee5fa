//! Locks where the window does not: when the computer sleeps (before it does, where the system gives word of it; else as
//! soon as it has woken), and behind a window whose page has died.

use app::{Kvarbo, commands};
use machine::{LOOK, Look};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use tauri::{AppHandle, Emitter, Manager};

/// Begins to watch. The window hears `locked` and shows the lock.
pub fn watch(desktop: AppHandle, kvarbo: Arc<Mutex<Kvarbo>>) {
    /// Locked before this sleep: what the clocks tell after waking is known.
    static WARNED: AtomicBool = AtomicBool::new(false);
    #[cfg(target_os = "linux")]
    {
        let (desktop, kvarbo) = (desktop.clone(), Arc::clone(&kvarbo));
        machine::before_sleep(move || {
            WARNED.store(true, Ordering::SeqCst);
            kvarbo.lock().unwrap_or_else(PoisonError::into_inner).forget();
            let _ = desktop.emit("locked", ());
        });
    }
    tauri::async_runtime::spawn(async move {
        let mut before = Look::now();
        loop {
            tokio::time::sleep(LOOK).await;
            let now = Look::now();
            if now.after_sleep(before) && !WARNED.swap(false, Ordering::SeqCst) {
                let locked =
                    commands::session_lock(&mut kvarbo.lock().unwrap_or_else(PoisonError::into_inner));
                if locked.is_ok() {
                    let _ = desktop.emit("locked", ());
                }
            }
            before = now;
            if kvarbo
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .lock_unheard(LOOK)
            {
                desktop
                    .webview_windows()
                    .values()
                    .for_each(|window| drop(window.reload()));
            }
        }
    });
}
