//! The session: first start, unlock, lock, settings.
//!
//! Invariants: a file is made in a folder of its own and takes its place by one rename, so a first start that is cut
//! off leaves nothing half made; locking drops everything that was in memory, and the key is wiped with it.

use crate::condition::LATEST;
use crate::frame::user_view;
use crate::host::{Host, new_id, today};
use crate::open::Open;
use crate::projector::Lists;
use crate::view::{SecretKind, SessionCreate, SessionUnlock, SessionView, Settings, Stage};
use crate::{Error, demo};
use chrono::DateTime;
use domain::fee::LawAmounts;
use domain::id::{ActorId, ReplicaId};
use domain::municipality::{Profile, embedded};
use domain::record::Author;
use ledger::Hash;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use store::{Condition, FileKey, KeyFile, RecoveryKey, Secret, Store};

/// Kvarbo, as one person runs it.
pub struct Kvarbo {
    pub(crate) host: Arc<dyn Host>,
    open: Option<Open>,
}

/// Fewest characters of a PIN beside a device's secret, and of a passphrase alone.
const PIN: usize = 6;
const PASSPHRASE: usize = 12;

/// The doors.
impl Kvarbo {
    /// Kvarbo where `host` is, locked.
    #[must_use]
    pub fn new(host: Arc<dyn Host>) -> Self {
        Self { host, open: None }
    }

    /// The open file.
    ///
    /// # Errors
    /// [`Error::Locked`].
    pub fn open(&mut self) -> Result<&mut Open, Error> {
        self.open.as_mut().ok_or(Error::Locked)
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
        let open = self.open.as_ref();
        let keys = KeyFile::beside(&self.database());
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
            tries_left: keys.tries_left().unwrap_or(10).into(),
            recovery: keys.has_recovery().unwrap_or_default(),
            user: open.map(|open| user_view(&open.user)),
            municipality: open.map(|open| open.profile.committee.municipality.clone()),
            demo: open.is_some_and(|open| open.demo),
            read_only: open.is_some_and(|open| matches!(open.store.condition(), Condition::Damaged { .. })),
            copy: open.and_then(Open::last_copy),
            clock_back: open.is_some_and(Open::is_clock_back),
            today: today(self.host.as_ref()).to_string(),
            settings: open.map_or_else(|| self.preferences(), |open| open.settings.clone()),
            saved_at: open.and_then(|open| open.saved).map(|at| at.to_rfc3339()),
        }
    }

    /// Makes the file and opens it.
    ///
    /// # Errors
    /// [`Error::AlreadySetUp`], [`Error::Secret`], [`Error::Words`], or what the disk says.
    pub fn session_create(&mut self, create: &SessionCreate) -> Result<SessionView, Error> {
        self.create(create, demo::PEOPLE, demo::SEED)
    }

    /// The same, with so many people drawn from `seed` where it is a demonstration.
    ///
    /// # Errors
    /// As [`Kvarbo::session_create`].
    pub fn create(&mut self, create: &SessionCreate, people: usize, seed: u64) -> Result<SessionView, Error> {
        if self.database().exists() {
            return Err(Error::AlreadySetUp);
        }
        if create.name.trim().is_empty() || create.title.trim().is_empty() {
            return Err(Error::Words);
        }
        let device = self.host.new_device_secret();
        let least = if device.is_some() { PIN } else { PASSPHRASE };
        if create.secret.chars().count() < least {
            return Err(Error::Secret(least));
        }
        let profile = embedded::profile(&create.municipality).map_err(|_| Error::Choice)?;
        let named = self.positions(&profile).contains(&create.position);
        named.then_some(()).ok_or(Error::Choice)?;
        let making = self
            .host
            .home()
            .join(format!("making-{}", new_id(self.host.as_ref())));
        std::fs::create_dir_all(&making)?;
        self.make(&making.join(FILE), create, &profile, device.as_deref())?;
        std::fs::rename(&making, self.folder())?;
        self.session_unlock(&SessionUnlock {
            secret: create.secret.clone(),
        })?;
        if create.demo {
            demo::populate(self.open()?, people, seed)?;
        }
        Ok(self.session())
    }

    /// The positions that may decide something today by the profile's delegations.
    pub(crate) fn positions(&self, profile: &Profile) -> Vec<String> {
        let names = profile.positions(today(self.host.as_ref()));
        names.into_iter().map(str::to_owned).collect()
    }

    /// Writes a whole new file at `database`: keys, replica, who uses it, settings.
    fn make(
        &self,
        database: &std::path::Path,
        create: &SessionCreate,
        profile: &Profile,
        device: Option<&[u8]>,
    ) -> Result<(), Error> {
        let host = self.host.as_ref();
        let key = FileKey::random()?;
        let recovery = profile
            .committee
            .recovery_public_key
            .as_deref()
            .map(RecoveryKey::from_pem)
            .transpose()?;
        let secret = Secret {
            typed: &create.secret,
            device,
        };
        KeyFile::beside(database).create(&key, &secret, recovery.as_ref(), host.cost())?;
        let mut store = Store::create(database, key, Box::new(Lists))?;
        let mut signing = zeroize::Zeroizing::new([0; 32]);
        host.random(signing.as_mut());
        store.register_own(ReplicaId(new_id(host)), &signing)?;
        let user = Author {
            actor: ActorId(new_id(host)),
            name: create.name.trim().to_owned(),
            title: create.title.trim().to_owned(),
            position: create.position.clone(),
        };
        let mut series = [0; 2];
        host.random(&mut series);
        let series: String = series.iter().map(|byte| char::from(b'A' + byte % 26)).collect();
        let settings = Settings {
            language: create.language,
            ..self.preferences()
        };
        store.setting_put("user", &json(&user)?)?;
        store.setting_put("series", &series)?;
        store.setting_put("municipality", &create.municipality)?;
        // Who makes the file makes its cases, and sees the protected persons in them.
        store.setting_put(SEES_PROTECTED, "yes")?;
        store.setting_put("demo", &json(&create.demo)?)?;
        store.setting_put("settings", &json(&settings)?)?;
        self.remember(&settings)?;
        Ok(store.close()?)
    }

    /// Opens the file.
    ///
    /// # Errors
    /// `WrongSecret` with the tries left, `SlotClosed`, and everything that can be wrong with a file.
    pub fn session_unlock(&mut self, unlock: &SessionUnlock) -> Result<SessionView, Error> {
        let database = self.database();
        let device = self.host.device_secret();
        let secret = Secret {
            typed: &unlock.secret,
            device: device.as_deref(),
        };
        let key = KeyFile::beside(&database).unlock(&secret)?;
        self.open_with(key)?;
        Ok(self.session())
    }

    /// Opens the file with its key, however that was come by.
    ///
    /// # Errors
    /// Everything that can be wrong with a file.
    pub fn open_with(&mut self, key: FileKey) -> Result<(), Error> {
        let store = Store::open(&self.database(), key, Box::new(Lists))?;
        let setting = |name: &str| Ok::<_, Error>(store.setting(name)?.unwrap_or_default());
        let user: Author = read_json(&setting("user")?)?;
        let municipality = setting("municipality")?;
        let remembered = DateTime::parse_from_rfc3339(&setting(LATEST)?).ok();
        let logged = store.accesses(None, RECENT)?.iter().map(|row| row.at).max();
        let latest = remembered.max(logged);
        let mut open = Open {
            host: Arc::clone(&self.host),
            profile: embedded::profile(&municipality)?,
            profile_hash: Hash::of(embedded::text(&municipality)?.as_bytes()),
            law: LawAmounts::embedded()?,
            fonts: letters::Fonts::standard()?,
            settings: read_json(&setting("settings")?).unwrap_or_else(|_| self.preferences()),
            sees_protected: setting(SEES_PROTECTED)? == "yes",
            demo: read_json(&setting("demo")?).unwrap_or_default(),
            user,
            authors: BTreeMap::new(),
            latest,
            saved: latest,
            counted_ahead: BTreeMap::new(),
            store,
        };
        open.remember_latest()?;
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
const SEES_PROTECTED: &str = "sees_protected";
const FILE: &str = "kvarbo.db";
/// Rows of the access log that are looked through for the latest time.
const RECENT: u32 = 1_000;

pub(crate) fn json<T: serde::Serialize>(value: &T) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|_| Error::Malformed)
}

fn read_json<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_json::from_str(text).map_err(|_| Error::Malformed)
}
