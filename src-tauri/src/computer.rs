//! The computer as the use cases see it: clock, randomness, keyring, folders.

use app::Host;
use chrono::{DateTime, FixedOffset, Utc};
use chrono_tz::Europe::Stockholm;
use std::path::PathBuf;

/// This computer.
pub struct Computer {
    home: PathBuf,
    documents: PathBuf,
}

impl Computer {
    /// Folders by `KVARBO_HOME` and `KVARBO_DOCUMENTS`, else the user's own.
    pub fn new() -> Self {
        let named = |name: &str| std::env::var_os(name).filter(|path| !path.is_empty()).map(PathBuf::from);
        let user = named("HOME").or_else(|| named("USERPROFILE")).unwrap_or_default();
        let data = named("XDG_DATA_HOME").or_else(|| named("LOCALAPPDATA")).unwrap_or_else(|| user.join(".local/share"));
        Self {
            home: named("KVARBO_HOME").unwrap_or_else(|| data.join("kvarbo")),
            documents: named("KVARBO_DOCUMENTS").unwrap_or_else(|| user.join("Kvarbo")),
        }
    }
}

impl Host for Computer {
    fn now(&self) -> DateTime<FixedOffset> {
        #[allow(clippy::disallowed_methods, reason = "this is where the clock comes in")]
        Utc::now().with_timezone(&Stockholm).fixed_offset()
    }

    fn random(&self, bytes: &mut [u8]) {
        // Without randomness no key is safe: stopping is the only right answer, and it does not happen on a system
        // that has booted.
        #[allow(clippy::expect_used, reason = "said above")]
        getrandom::fill(bytes).expect("the system has no randomness");
    }

    fn device_secret(&self) -> Option<Vec<u8>> {
        None
    }

    fn home(&self) -> PathBuf {
        self.home.clone()
    }

    fn documents(&self) -> PathBuf {
        self.documents.clone()
    }
}
