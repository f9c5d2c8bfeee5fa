//! The computer as the use cases see it: clock, randomness, keyring, folders.

use crate::printer;
use app::Host;
use chrono::{DateTime, FixedOffset, Utc};
use chrono_tz::Europe::Stockholm;
use std::io;
use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

/// This computer.
pub struct Computer {
    home: PathBuf,
    documents: PathBuf,
    secret: OnceLock<Option<Vec<u8>>>,
}

impl Computer {
    /// Folders by `KVARBO_HOME` and `KVARBO_DOCUMENTS`, else the user's own; a demonstration never lies beside work.
    pub fn new(demo: bool) -> Self {
        let named = |name: &str| {
            std::env::var_os(name)
                .filter(|path| !path.is_empty())
                .map(PathBuf::from)
        };
        let user = named("HOME").or_else(|| named("USERPROFILE")).unwrap_or_default();
        let data = named("XDG_DATA_HOME")
            .or_else(|| named("LOCALAPPDATA"))
            .unwrap_or_else(|| user.join(".local/share"));
        Self {
            home: named("KVARBO_HOME")
                .unwrap_or_else(|| data.join(if demo { "kvarbo-demo" } else { "kvarbo" })),
            documents: named("KVARBO_DOCUMENTS").unwrap_or_else(|| user.join("Kvarbo")),
            secret: OnceLock::new(),
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
        self.secret.get_or_init(|| self.keyring_secret().ok()).clone()
    }

    fn home(&self) -> PathBuf {
        self.home.clone()
    }

    fn documents(&self) -> PathBuf {
        self.documents.clone()
    }

    fn print(&self, pdf: &[u8]) -> io::Result<()> {
        printer::print(Command::new("lp"), pdf)
    }
}

impl Computer {
    /// The secret in the keyring, made when there is none. One for each home, so that a second home on the computer
    /// does not change the first one's.
    fn keyring_secret(&self) -> keyring::Result<Vec<u8>> {
        let entry = keyring::Entry::new("se.kvarbo.desktop", &self.home.to_string_lossy())?;
        match entry.get_secret() {
            Err(keyring::Error::NoEntry) => {
                let mut secret = vec![0; 32];
                self.random(&mut secret);
                entry.set_secret(&secret)?;
                entry.get_secret()
            }
            known => known,
        }
    }
}
