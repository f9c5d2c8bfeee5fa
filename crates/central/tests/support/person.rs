//! Somebody with a laptop: the program as she runs it, with a real file, her browser, and the rounds in the background.

use super::browser;
use app::view::*;
use app::{DeviceSecret, Host, Kvarbo, Open, Silent};
use central::Committee;
use chrono::{DateTime, FixedOffset, Utc};
use domain::id::{StreamKind, StreamRef};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard};
use store::{Cost, Folded, KeyFile, Projector, Secret, Store};
use tempfile::TempDir;
use tokio::runtime::Handle;
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use url::Url;
use uuid::Uuid;

const SECRET: &str = "korrekt häst batteri";

/// Whose rules every file here goes by: Norrtälje's, by the id of its profile.
pub const COMMITTEE: Committee = Committee(Uuid::from_u128(0x8651_a82e_77c0_451e_87f3_f840_735e_6749));

pub struct Person {
    pub kvarbo: Arc<Mutex<Kvarbo>>,
    computer: Arc<Computer>,
    told: Arc<Notify>,
    following: JoinHandle<()>,
}

/// Her computer.
struct Computer {
    folder: TempDir,
    /// As whom she signs in.
    who: String,
}

impl Host for Computer {
    #[allow(clippy::disallowed_methods)] // tokens and proofs are dated
    fn now(&self) -> DateTime<FixedOffset> {
        Utc::now().fixed_offset()
    }

    fn random(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).unwrap();
    }

    fn device_secret(&self) -> Result<Option<DeviceSecret>, Silent> {
        Ok(None)
    }

    fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    fn documents(&self) -> PathBuf {
        self.folder.path().join("documents")
    }

    fn browse(&self, address: &str) -> std::io::Result<()> {
        let (address, who) = (Url::parse(address).unwrap(), self.who.clone());
        Handle::current().spawn(async move { browser::visit(address, &who).await });
        Ok(())
    }

    fn cost(&self) -> Cost {
        Cost::LEAST
    }
}

impl Person {
    /// An assessor with a new file, who signs in as `who`.
    pub fn new(name: &str, who: &str) -> Self {
        Self::of_position(name, who, "assessor")
    }

    /// Somebody with a new file and this position by the delegation order.
    pub fn of_position(name: &str, who: &str, position: &str) -> Self {
        let computer = Arc::new(Computer {
            folder: TempDir::new().unwrap(),
            who: who.into(),
        });
        let mut kvarbo = Kvarbo::new(Arc::clone(&computer) as Arc<dyn Host>);
        let start = SessionCreate {
            municipality: "norrtalje".into(),
            profile: None,
            demo: false,
            name: name.into(),
            title: "biståndshandläggare".into(),
            position: position.into(),
            secret: SECRET.into(),
            language: Language::Sv,
        };
        kvarbo.session_create(&start).unwrap();
        let (kvarbo, told) = (Arc::new(Mutex::new(kvarbo)), Arc::new(Notify::new()));
        let tells = Arc::clone(&told);
        let following = tokio::spawn(app::follow(Arc::clone(&kvarbo), move || tells.notify_one()));
        Self {
            kvarbo,
            computer,
            told,
            following,
        }
    }

    pub fn program(&self) -> MutexGuard<'_, Kvarbo> {
        self.kvarbo.lock().unwrap()
    }

    /// One command at the open file.
    pub fn does<T>(&self, act: impl FnOnce(&mut Open) -> Result<T, app::Error>) -> T {
        act(self.program().open().unwrap()).unwrap()
    }

    pub fn standing(&self) -> SyncView {
        self.does(Open::sync_read)
    }

    pub fn session(&self) -> SessionView {
        self.program().session_read().unwrap()
    }

    pub fn lock(&self) {
        self.program().session_lock().unwrap();
    }

    pub fn unlock(&self) {
        let secret = SECRET.into();
        self.program().session_unlock(&SessionUnlock { secret }).unwrap();
    }

    /// Where her file is, and what opens it.
    pub fn file(&self) -> (PathBuf, &'static str) {
        (self.program().database(), SECRET)
    }

    /// Told of a central system, until the file stands with it so.
    pub async fn joins(&self, address: &str, state: SyncState) -> SyncView {
        let address = address.to_owned();
        self.does(|open| open.sync_join(&SyncJoin { address }));
        self.until(|view| view.state == state).await
    }

    /// A round, until there is no more to do.
    pub async fn meets(&self) -> SyncView {
        self.does(Open::sync_now);
        self.until(|view| view.state == SyncState::Resting).await
    }

    /// Waits until the file stands so.
    pub async fn until(&self, is_so: impl Fn(&SyncView) -> bool) -> SyncView {
        loop {
            let view = self.standing();
            if is_so(&view) {
                return view;
            }
            self.told.notified().await;
        }
    }

    /// What the access log says was done with a case, the latest first.
    pub fn logged(&self, case: &str) -> Vec<String> {
        let database = self.program().database();
        let secret = Secret {
            typed: SECRET,
            device: None,
        };
        let keys = KeyFile::beside(&database);
        let key = keys.unlock(&secret, self.computer.now()).unwrap();
        let store = Store::open(&database, key, Box::new(Nothing)).unwrap();
        let case = StreamRef {
            kind: StreamKind::Case,
            id: case.parse().unwrap(),
        };
        let rows = store.accesses(Some(&case), 100).unwrap();
        rows.into_iter().map(|row| row.act).collect()
    }

    /// Registers Aino Lehtinen and her application.
    pub fn begins_a_case(&self) -> String {
        let person = PersonRegister {
            number: "19400721-9142".into(),
            given_names: "Aino".into(),
            surname: "Lehtinen".into(),
            protection: ProtectionView {
                level: Protection::None,
                source: "Folkbokföringen".into(),
                checked: None,
            },
            language: "sv".into(),
            interpreter: false,
            contact: None,
        };
        let person = self.does(|open| open.person_register(&person)).person;
        let intake = IntakeRegister {
            person,
            track: Some(Track::Application),
            received: self.computer.now().date_naive().to_string(),
            channel: Channel::Telephone,
            oral: true,
            by: AppliedBy::Person,
            authority: String::new(),
            own_words: "Jag vågar inte duscha ensam.".into(),
            services: vec![AppliedServiceWrite {
                service: Some("dusch".into()),
                words: String::new(),
            }],
        };
        self.does(|open| open.intake_register(&intake)).case
    }

    pub fn writes(&self, case: &str, path: &str, value: &str) {
        let write = FieldWrite {
            case: case.into(),
            path: path.into(),
            value: value.into(),
            reused: false,
            versions: Vec::new(),
        };
        self.does(|open| open.field_write(&write));
    }

    /// What the analysis of a case says.
    pub fn analysis(&self, case: &str) -> TextField {
        let case = CaseRef { case: case.into() };
        self.does(|open| open.investigation_read(&case)).analysis
    }
}

/// A projector for a look at the log.
struct Nothing;

impl Projector for Nothing {
    fn begin(&self, _: StreamKind) -> Box<dyn Folded> {
        Box::new(())
    }
}

impl Drop for Person {
    fn drop(&mut self) {
        self.following.abort();
    }
}
