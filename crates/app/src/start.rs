//! The first start: a file is made, for a municipality's work or as a demonstration.
//!
//! Invariants: a file is made in a folder of its own and takes its place by one rename, so a first start that is cut
//! off leaves nothing half made; the demonstration's public key opens demonstrations only.

use crate::host::{new_id, today};
use crate::profile::{self, Rules};
use crate::projector::Lists;
use crate::put_back::SERIES;
use crate::session::{FILE, Kvarbo, SEES_PROTECTED, json};
use crate::view::{MunicipalityChoice, SessionCreate, SessionUnlock, SessionView, Settings};
use crate::{Error, demo};
use domain::id::{ActorId, ReplicaId};
use domain::municipality::{POSITIONS, Profile, embedded};
use domain::record::Author;
use store::{FileKey, KeyFile, RecoveryKey, Secret, Store};

/// Fewest characters of a PIN beside a device's secret, and of a passphrase alone.
const PIN: usize = 6;
const PASSPHRASE: usize = 12;

impl Kvarbo {
    /// The municipalities that come with the program.
    ///
    /// # Errors
    /// A profile that comes with the program is wrong.
    pub fn municipalities(&mut self) -> Result<Vec<MunicipalityChoice>, Error> {
        let choice = |(id, _): &(&str, &str)| Ok(self.choice(id, &embedded::profile(id)?));
        embedded::PROFILES.iter().map(choice).collect()
    }

    /// A municipality as the first start shows it.
    pub(crate) fn choice(&self, id: &str, profile: &Profile) -> MunicipalityChoice {
        MunicipalityChoice {
            id: id.to_owned(),
            positions: self.positions(profile),
            name: profile.committee.municipality.clone(),
            recovery: profile.committee.recovery_public_key.is_some(),
            reachable: profile.committee.is_reachable(),
        }
    }

    /// Makes the file and opens it.
    ///
    /// # Errors
    /// [`Error::AlreadySetUp`], [`Error::Secret`], [`Error::Words`], [`Error::Choice`], a wrong profile, or what the
    /// disk says.
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
        let rules = match &create.profile {
            Some(text) => Rules::own(text)?,
            None => Rules::embedded(&create.municipality).map_err(|_| Error::Choice)?,
        };
        let named = self.positions(&rules.profile).contains(&create.position);
        named.then_some(()).ok_or(Error::Choice)?;
        let making = self
            .host
            .home()
            .join(format!("making-{}", new_id(self.host.as_ref())));
        store::private_folder(&making)?;
        self.make(
            &making.join(FILE),
            create,
            &rules,
            device.as_deref().map(Vec::as_slice),
        )?;
        std::fs::rename(&making, self.folder())?;
        self.session_unlock(&SessionUnlock {
            secret: create.secret.clone(),
        })?;
        if create.demo {
            demo::populate(self.open()?, people, seed)?;
        }
        Ok(self.session())
    }

    /// Opens a demonstration whose secret everybody knows, and makes it at the first start.
    ///
    /// # Errors
    /// As [`Kvarbo::session_create`] and [`Kvarbo::session_unlock`].
    pub fn demonstrate(&mut self) -> Result<(), Error> {
        self.demonstrating = true;
        let create = SessionCreate::demonstration("norrtalje", POSITIONS[0]);
        if self.database().exists() {
            let secret = create.secret;
            self.session_unlock(&SessionUnlock { secret })?;
        } else {
            self.session_create(&create)?;
        }
        Ok(())
    }

    /// The positions that may decide something today by the profile's delegations.
    fn positions(&self, profile: &Profile) -> Vec<String> {
        let names = profile.positions(today(self.host.as_ref()));
        names.into_iter().map(str::to_owned).collect()
    }

    /// Writes a whole new file at `database`: keys, replica, who uses it, rules, settings.
    fn make(
        &self,
        database: &std::path::Path,
        create: &SessionCreate,
        rules: &Rules,
        device: Option<&[u8]>,
    ) -> Result<(), Error> {
        let host = self.host.as_ref();
        let key = FileKey::random()?;
        let committees = match create.demo {
            true => Some(demo::RECOVERY_KEY),
            false => rules.profile.committee.recovery_public_key.as_deref(),
        };
        let recovery = committees.map(RecoveryKey::from_pem).transpose()?;
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
        store.setting_put(SERIES, &series)?;
        profile::put(&mut store, rules)?;
        // Who makes the file makes its cases, and sees the protected persons in them.
        store.setting_put(SEES_PROTECTED, "yes")?;
        store.setting_put("demo", &json(&create.demo)?)?;
        store.setting_put("settings", &json(&settings)?)?;
        self.remember(&settings)?;
        Ok(store.close()?)
    }
}
