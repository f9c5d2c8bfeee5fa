//! The session: which door the window stands at, unlock, lock.
//!
//! Invariant: locking drops everything that was in memory, and the key is wiped with it.

use crate::condition::LATEST;
use crate::frame::user_view;
use crate::host::{Host, today};
use crate::log::Purpose;
use crate::meeting::Meeting;
use crate::open::Open;
use crate::projector::Lists;
use crate::put_back;
use crate::view::{SecretKind, SessionUnlock, SessionView, Stage};
use crate::{Error, demo, profile, secret};
use chrono::DateTime;
use domain::fee::LawAmounts;
use domain::record::Author;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use store::{Condition, FileKey, Sight, Store};
use tokio::sync::Notify;

/// Kvarbo, as one person runs it.
pub struct Kvarbo {
    pub(crate) host: Arc<dyn Host>,
    open: Option<Open>,
    /// Rung when whoever follows in the background has something else to do.
    pub(crate) bell: Arc<Notify>,
    /// Its file is a demonstration whose secret is no secret.
    pub(crate) demonstrating: bool,
    /// How long the window has asked for nothing.
    pub(crate) silence: Duration,
}

/// How often an open window asks at least, twice over.
const PULSES: Duration = Duration::from_secs(2 * 60);

/// The doors.
impl Kvarbo {
    /// Kvarbo where `host` is, locked.
    #[must_use]
    pub fn new(host: Arc<dyn Host>) -> Self {
        Self {
            host,
            open: None,
            bell: Arc::default(),
            demonstrating: false,
            silence: Duration::ZERO,
        }
    }

    /// The open file.
    ///
    /// # Errors
    /// [`Error::Locked`].
    pub fn open(&mut self) -> Result<&mut Open, Error> {
        self.open.as_mut().ok_or(Error::Locked)
    }

    /// The same, where it is open.
    pub(crate) fn opened(&self) -> Option<&Open> {
        self.open.as_ref()
    }

    /// What the window needs before any screen.
    ///
    /// # Errors
    /// None now; a command answers so.
    pub fn session_read(&mut self) -> Result<SessionView, Error> {
        Ok(self.session())
    }

    pub(crate) fn session(&self) -> SessionView {
        let exists = self.database().exists();
        let open = self.opened();
        let keys = self.keys();
        let device = keys
            .wants_device()
            .unwrap_or_else(|_| !exists && self.host.new_device_secret().is_some());
        SessionView {
            stage: match (exists, open) {
                (_, Some(_)) => Stage::Open,
                (true, None) => Stage::Locked,
                (false, None) => Stage::Welcome,
            },
            secret_kind: if device {
                SecretKind::Pin
            } else {
                SecretKind::Passphrase
            },
            tries_left: keys.tries_left().ok().flatten().map(u32::from),
            waits_until: keys
                .waits(self.host.now())
                .ok()
                .flatten()
                .map(|until| until.to_rfc3339()),
            recovery: keys.has_recovery().unwrap_or_default(),
            user: open.map(|open| user_view(&open.user)),
            municipality: open.map(|open| open.profile.committee.municipality.clone()),
            demo: open.is_some_and(|open| open.demo),
            demo_secret: self.demonstrating.then(|| demo::SECRET.to_owned()),
            read_only: open.is_some_and(Open::is_read_only),
            disk_full: open.is_some_and(|open| open.store.condition() == Condition::ReserveGivenUp),
            copied_at: match open {
                Some(open) if !open.is_read_only() => None,
                Some(open) => open.store.last_copy_holds_until().map(|at| at.to_rfc3339()),
                None => put_back::copied_at(&self.database(), self.host.as_ref()),
            },
            put_back: open.and_then(|open| put_back::told(&open.store, open.this_day())),
            damaged_log: open
                .and_then(|open| open.store.damaged_log())
                .map(|path| path.display().to_string()),
            clock_back: open.is_some_and(Open::is_clock_back),
            sees_protected: open.is_some_and(|open| open.sight() == Sight::Everybody),
            lists: open.map(Open::lists).unwrap_or_default(),
            today: today(self.host.as_ref()).to_string(),
            settings: open.map_or_else(|| self.preferences(), |open| open.settings.clone()),
            saved_at: open.and_then(|open| open.latest).map(|at| at.to_rfc3339()),
            synced_at: open.and_then(Open::synced_at),
            awaits_network: open.is_some_and(Open::awaits_network),
            needs_you: open.map(Open::needs_you).unwrap_or_default(),
        }
    }

    /// Opens the file.
    ///
    /// # Errors
    /// `WrongSecret` with the tries left, `SlotClosed`, [`Error::KeyringSilent`], and everything that can be wrong
    /// with a file.
    pub fn session_unlock(&mut self, unlock: &SessionUnlock) -> Result<SessionView, Error> {
        let key = secret::unlock(self.host.as_ref(), &self.keys(), &unlock.secret)?;
        self.open_with(key)?;
        Ok(self.session())
    }

    /// Opens the file with its key, however that was come by.
    ///
    /// # Errors
    /// Everything that can be wrong with a file.
    pub fn open_with(&mut self, key: FileKey) -> Result<(), Error> {
        // An earlier program left it, and the copies in it, open to others.
        store::close_to_others(&self.folder());
        let mut store = Store::open(&self.database(), key, Box::new(Lists))?;
        let remembered = store.setting(LATEST)?.unwrap_or_default();
        let remembered = DateTime::parse_from_rfc3339(&remembered).ok();
        let logged = store.accesses(None, RECENT)?.iter().map(|row| row.at).max();
        let latest = remembered.max(logged);
        let is_put_back = put_back::go_on(&mut store, self.host.as_ref(), latest)?;
        let setting = |name: &str| Ok::<_, Error>(store.setting(name)?.unwrap_or_default());
        let user: Author = read_json(&setting("user")?)?;
        let (profile, profile_hash) = profile::of(&store)?;
        let mut open = Open {
            host: Arc::clone(&self.host),
            profile,
            profile_hash,
            law: LawAmounts::embedded()?,
            fonts: letters::Fonts::standard()?,
            settings: read_json(&setting("settings")?).unwrap_or_else(|_| self.preferences()),
            sees_protected: setting(SEES_PROTECTED)? == "yes",
            demo: read_json(&setting("demo")?).unwrap_or_default(),
            series: setting(put_back::SERIES)?,
            user,
            authors: BTreeMap::new(),
            latest,
            counted_ahead: BTreeMap::new(),
            beside: RefCell::default(),
            sent: None,
            meeting: Meeting::of(&store, Arc::clone(&self.bell)),
            store,
        };
        open.remember_latest()?;
        if is_put_back {
            open.log(None, "file.put_back", Purpose::Recovery)?;
        }
        open.seal_to_committee()?;
        open.introduce()?;
        open.seal_left_drafts()?;
        self.open = Some(open);
        Ok(())
    }

    /// Locks: everything in memory is dropped and the key wiped. What was typed lies in the file as drafts, and the
    /// day's first lock leaves a verified copy beside it.
    ///
    /// # Errors
    /// None: it cannot be refused.
    pub fn session_lock(&mut self) -> Result<SessionView, Error> {
        if let Some(mut open) = self.open.take() {
            open.keep_copy();
        }
        Ok(self.session())
    }

    /// Locks at once, before the computer sleeps: the day's copy is left to the next lock.
    pub fn forget(&mut self) {
        self.open = None;
    }

    /// Locks behind a window that has died, once it has asked for nothing for long enough: one that lives asks each
    /// minute, and locks by itself where nobody is. `passed` since this was last called. Says whether it locked.
    pub fn lock_unheard(&mut self, passed: Duration) -> bool {
        self.silence = self.silence.saturating_add(passed);
        let idle = |open: &Open| Duration::from_secs(60 * u64::from(open.settings.lock_minutes));
        let is_dead = self
            .opened()
            .is_some_and(|open| self.silence >= idle(open) + PULSES);
        is_dead && self.session_lock().is_ok()
    }

    /// Closes the file where it is open, and keeps its key.
    pub(crate) fn let_go(&mut self) -> Option<FileKey> {
        self.open.take().map(|open| open.store.into_key())
    }

    /// The folder that the file lies in.
    #[must_use]
    pub fn folder(&self) -> PathBuf {
        self.host.home().join("file")
    }

    /// The database's path.
    #[must_use]
    pub fn database(&self) -> PathBuf {
        self.folder().join(FILE)
    }
}

/// The setting that holds whether the file's user may see people with protected identity.
pub(crate) const SEES_PROTECTED: &str = "sees_protected";
pub(crate) const FILE: &str = "kvarbo.db";
/// Rows of the access log that are looked through for the latest time.
const RECENT: u32 = 1_000;

pub(crate) fn json<T: serde::Serialize>(value: &T) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|_| Error::Malformed)
}

pub(crate) fn read_json<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_json::from_str(text).map_err(|_| Error::Malformed)
}
