//! Locks when the computer has been asleep.
//!
//! The system clock goes on while a computer sleeps and the monotonic one does not, so a gap between them is sleep.
//! Looked at every five seconds: after waking, the file is closed before anybody has found the keyboard.

use app::{Kvarbo, commands};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};
use tauri::{AppHandle, Emitter};

const LOOK: Duration = Duration::from_secs(5);
const ASLEEP: Duration = Duration::from_secs(30);

/// Begins to watch. The window hears `locked` and shows the lock.
pub fn watch(desktop: AppHandle, kvarbo: Arc<Mutex<Kvarbo>>) {
    tauri::async_runtime::spawn(async move {
        let (mut wall, mut awake) = clocks();
        loop {
            tokio::time::sleep(LOOK).await;
            let (now, ticked) = clocks();
            let slept = now
                .duration_since(wall)
                .unwrap_or_default()
                .saturating_sub(ticked - awake);
            (wall, awake) = (now, ticked);
            if slept > ASLEEP {
                let locked =
                    commands::session_lock(&mut kvarbo.lock().unwrap_or_else(PoisonError::into_inner));
                if locked.is_ok() {
                    let _ = desktop.emit("locked", ());
                }
            }
        }
    });
}

#[allow(clippy::disallowed_methods, reason = "this is where the clock comes in")]
fn clocks() -> (SystemTime, Instant) {
    (SystemTime::now(), Instant::now())
}
