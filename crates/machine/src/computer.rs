//! The computer as the use cases see it: clock, randomness, keyring, folders, printer, browser.

use crate::browser;
use crate::keyring::Keyring;
use crate::printer;
use app::{DeviceSecret, Host, Silent};
use chrono::{DateTime, FixedOffset, Utc};
use chrono_tz::Europe::Stockholm;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// This computer.
pub struct Computer {
    home: PathBuf,
    documents: PathBuf,
    keyring: Option<Keyring>,
}

impl Computer {
    /// Whoever sits at it: folders by `KVARBO_HOME` and `KVARBO_DOCUMENTS`, else the user's own; a demonstration never
    /// lies beside work.
    #[must_use]
    pub fn of_user(demo: bool) -> Self {
        let named = |name: &str| {
            std::env::var_os(name)
                .filter(|path| !path.is_empty())
                .map(PathBuf::from)
        };
        let user = named("HOME").or_else(|| named("USERPROFILE")).unwrap_or_default();
        let data = named("XDG_DATA_HOME")
            .or_else(|| named("LOCALAPPDATA"))
            .unwrap_or_else(|| user.join(".local/share"));
        let folder = if demo { "kvarbo-demo" } else { "kvarbo" };
        let home = named("KVARBO_HOME").unwrap_or_else(|| data.join(folder));
        Self {
            documents: named("KVARBO_DOCUMENTS").unwrap_or_else(|| user.join("Kvarbo")),
            ..Self::at(home)
        }
    }

    /// For a home that is named, with its documents in it.
    #[must_use]
    pub fn at(home: PathBuf) -> Self {
        Self {
            keyring: Some(Keyring::of(&home)),
            documents: home.join("documents"),
            home,
        }
    }

    /// For a database that is there: home is the folder above the file's own, as the window has it.
    #[must_use]
    pub fn of_file(database: &Path) -> Self {
        let folder = database.parent().unwrap_or(database);
        let absolute = std::path::absolute(database).ok();
        let home = absolute.as_deref().and_then(|path| path.ancestors().nth(2));
        Self {
            keyring: home.map(Keyring::of),
            home: folder.to_owned(),
            documents: folder.to_owned(),
        }
    }

    /// The same without its keyring: for a secret that is to open the file on another computer too.
    #[must_use]
    pub fn without_keyring(self) -> Self {
        Self {
            keyring: None,
            ..self
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

    fn device_secret(&self) -> Result<Option<DeviceSecret>, Silent> {
        self.keyring.as_ref().map_or(Ok(None), Keyring::read)
    }

    fn new_device_secret(&self) -> Option<DeviceSecret> {
        self.keyring.as_ref()?.read_or_keep(|| {
            let mut secret = DeviceSecret::new(vec![0; 32]);
            self.random(&mut secret);
            secret
        })
    }

    fn home(&self) -> PathBuf {
        self.home.clone()
    }

    fn documents(&self) -> PathBuf {
        self.documents.clone()
    }

    fn browse(&self, address: &str) -> io::Result<()> {
        browser::browse(address)
    }

    fn print(&self, pdf: &[u8]) -> io::Result<()> {
        printer::print(Command::new("lp"), pdf)
    }
}
