//! A world to try the program in: its clock can be moved, its randomness is drawn from a seed, its folders go away.
#![allow(dead_code, reason = "each test file uses its own part of it")]

pub mod desk;

use app::view::*;
use app::{DeviceSecret, Host, Kvarbo, Silent};
use chrono::{DateTime, FixedOffset, TimeDelta};
use domain::id::{StreamKind, StreamRef};
use domain::record::Author;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use store::{Folded, Projector};
use tempfile::TempDir;

/// The passphrase of every file here.
pub const SECRET: &str = "korrekt häst batteri";
/// An official test number: a woman born 21 July 1940.
pub const AINO: &str = "19400721-9142";

/// The world.
pub struct World {
    now: Mutex<DateTime<FixedOffset>>,
    random: Mutex<u64>,
    device: Mutex<Result<Option<DeviceSecret>, Silent>>,
    folder: TempDir,
    /// What was printed; nothing where there is no printer.
    printer: Mutex<Option<Vec<Vec<u8>>>>,
}

impl World {
    /// Tuesday 24 November 2026, nine o'clock.
    pub fn new() -> Arc<Self> {
        Self::with(None)
    }

    /// The same on a computer with a keyring.
    pub fn with_keyring() -> Arc<Self> {
        Self::with(Some(DeviceSecret::new(vec![7; 32])))
    }

    fn with(device: Option<DeviceSecret>) -> Arc<Self> {
        Arc::new(Self {
            now: Mutex::new("2026-11-24T09:00:00+01:00".parse().unwrap()),
            random: Mutex::new(1),
            device: Mutex::new(Ok(device)),
            folder: tempfile::tempdir().unwrap(),
            printer: Mutex::new(None),
        })
    }

    /// The program here, locked.
    pub fn program(self: &Arc<Self>) -> Kvarbo {
        Kvarbo::new(Arc::clone(self) as Arc<dyn Host>)
    }

    /// The program here, with a new file in Norrtälje and nobody in it.
    pub fn started(self: &Arc<Self>) -> Kvarbo {
        let mut kvarbo = self.program();
        kvarbo.session_create(&own_start(read_profile())).unwrap();
        kvarbo
    }

    /// The program here, unlocked anew.
    pub fn unlocked(self: &Arc<Self>) -> Kvarbo {
        let mut kvarbo = self.program();
        kvarbo
            .session_unlock(&SessionUnlock {
                secret: SECRET.into(),
            })
            .unwrap();
        kvarbo
    }

    /// Somebody else sits down at the computer. A file has one user; which one, no command changes.
    pub fn sits_down(self: &Arc<Self>, kvarbo: Kvarbo, name: &str, last: u8) -> (Kvarbo, Author) {
        self.sits_down_as(kvarbo, name, last, "assessor")
    }

    /// The same, in a position.
    pub fn sits_down_as(
        self: &Arc<Self>,
        mut kvarbo: Kvarbo,
        name: &str,
        last: u8,
        position: &str,
    ) -> (Kvarbo, Author) {
        kvarbo.session_lock().unwrap();
        let author = Author {
            actor: format!("0190b0d0-0000-7000-8000-00000000000{last}")
                .parse()
                .unwrap(),
            name: name.into(),
            title: "socialsekreterare".into(),
            position: position.into(),
        };
        let mut store = self.store();
        store
            .setting_put("user", &serde_json::to_string(&author).unwrap())
            .unwrap();
        store.close().unwrap();
        (self.unlocked(), author)
    }

    /// Somebody resets the system's keyring.
    pub fn lose_the_keyring(&self) {
        self.keyring_gives(Ok(None));
    }

    /// The keyring asks for its password in a window that nobody sees.
    pub fn silence_the_keyring(&self) {
        self.keyring_gives(Err(Silent));
    }

    /// What the keyring answers from now on.
    pub fn keyring_gives(&self, answer: Result<Option<DeviceSecret>, Silent>) {
        *self.device.lock().unwrap() = answer;
    }

    /// Somebody connects a printer.
    pub fn get_a_printer(&self) {
        *self.printer.lock().unwrap() = Some(Vec::new());
    }

    /// What came out of it.
    pub fn printed(&self) -> Vec<Vec<u8>> {
        self.printer.lock().unwrap().clone().unwrap_or_default()
    }

    /// Days go by, or back.
    pub fn pass(&self, days: i64) {
        self.wait(TimeDelta::days(days));
    }

    /// Time goes by, or back.
    pub fn wait(&self, time: TimeDelta) {
        *self.now.lock().unwrap() += time;
    }

    /// How many rows the access log has for a case.
    pub fn accesses(self: &Arc<Self>, case: &str) -> usize {
        let stream = StreamRef {
            kind: StreamKind::Case,
            id: case.parse().unwrap(),
        };
        self.store().accesses(Some(&stream), 10_000).unwrap().len()
    }

    /// Every operation of the file, stream by stream.
    pub fn operations(self: &Arc<Self>) -> Vec<Vec<ledger::Operation>> {
        let store = self.store();
        let streams = store.streams(None).unwrap();
        streams
            .iter()
            .map(|stream| store.operations(stream).unwrap())
            .collect()
    }

    /// The rule of every watch in the file.
    pub fn watches(self: &Arc<Self>) -> Vec<String> {
        let all = store::WatchFilter {
            stream: None,
            whose: store::Whose::Anybodys,
            closed: Vec::new(),
            kinds: Vec::new(),
            without: None,
            from: None,
            until: None,
            sight: store::Sight::Everybody,
            limit: 1_000,
        };
        let listed = self.store().watches(&all).unwrap();
        listed.into_iter().map(|listed| listed.watch.rule).collect()
    }

    /// The file as it lies there, beside the program.
    pub fn store(&self) -> store::Store {
        let database = self.home().join("file/kvarbo.db");
        let secret = store::Secret {
            typed: SECRET,
            device: None,
        };
        let key = store::KeyFile::beside(&database)
            .unlock(&secret, self.now())
            .unwrap();
        store::Store::open(&database, key, Box::new(Nothing)).unwrap()
    }

    /// The day, `days` from today.
    pub fn day(&self, days: i64) -> String {
        (self.now().date_naive() + TimeDelta::days(days)).to_string()
    }
}

impl Host for World {
    fn now(&self) -> DateTime<FixedOffset> {
        *self.now.lock().unwrap()
    }

    fn random(&self, bytes: &mut [u8]) {
        let mut state = self.random.lock().unwrap();
        for byte in bytes {
            *state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            *byte = state.to_be_bytes()[0];
        }
    }

    fn device_secret(&self) -> Result<Option<DeviceSecret>, Silent> {
        self.device.lock().unwrap().clone()
    }

    fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    fn documents(&self) -> PathBuf {
        self.folder.path().join("documents")
    }

    fn print(&self, pdf: &[u8]) -> std::io::Result<()> {
        let mut printer = self.printer.lock().unwrap();
        let paper = printer.as_mut().ok_or(std::io::ErrorKind::NotFound)?;
        paper.push(pdf.to_vec());
        Ok(())
    }

    fn cost(&self) -> store::Cost {
        store::Cost::LEAST
    }
}

/// A projector for a look at the originals.
struct Nothing;

impl Projector for Nothing {
    fn begin(&self, _: StreamKind) -> Box<dyn Folded> {
        Box::new(())
    }
}

/// What the first screen sends.
pub fn first_start(municipality: &str, demo: bool) -> SessionCreate {
    SessionCreate {
        municipality: municipality.into(),
        profile: None,
        demo,
        name: "Elin Holm".into(),
        title: "biståndshandläggare".into(),
        position: "assessor".into(),
        secret: SECRET.into(),
        language: Language::Sv,
    }
}

/// Norrtälje's profile under the head of an invented municipality, which somebody has read. The id stays Norrtälje's: a file
/// begun on the shipped profile takes it, and goes back.
pub fn read_profile() -> String {
    let norrtalje = domain::municipality::embedded::text("norrtalje").unwrap();
    let (before, rest) = norrtalje.split_once("municipality_code").unwrap();
    let (_, after) = rest.split_once("\n[court]").unwrap();
    let head = include_str!("../../../../tests/committee.toml");
    let (_, head) = head.split_once("municipality_code").unwrap();
    format!("{before}municipality_code{head}\n[court]{after}")
}

/// A municipality's own profile: Norrtälje's, with the committee's key, whose private half is the demonstration's.
pub fn own_profile() -> String {
    let key = include_str!("../../../../assets/demo/recovery-public-key.pem");
    let committee = format!("[committee]\nrecovery_public_key = \"\"\"\n{key}\"\"\"\n");
    read_profile().replacen("[committee]\n", &committee, 1)
}

/// What the first screen sends with it.
pub fn own_start(profile: String) -> SessionCreate {
    SessionCreate {
        profile: Some(profile),
        ..first_start("", false)
    }
}

/// A new person who lives at Tallvägen 4.
pub fn person(number: &str, level: Protection) -> PersonRegister {
    let protected = level != Protection::None;
    PersonRegister {
        number: number.into(),
        given_names: "Aino".into(),
        surname: "Lehtinen".into(),
        protection: ProtectionView {
            level,
            source: "Folkbokföringen".into(),
            checked: None,
        },
        language: "sv".into(),
        interpreter: false,
        contact: Some(ContactView {
            street: "Tallvägen 4".into(),
            postcode: "762 30".into(),
            town: "Rimbo".into(),
            telephone: "0175-555 04".into(),
            door_code: "4711".into(),
            protected,
        }),
    }
}

/// An application by the person herself.
pub fn application(person: &PersonRef, received: &str, services: &[&str]) -> IntakeRegister {
    let services = services.iter();
    IntakeRegister {
        person: person.person.clone(),
        track: Some(Track::Application),
        received: received.into(),
        channel: Channel::Telephone,
        oral: true,
        by: AppliedBy::Person,
        authority: String::new(),
        own_words: "Jag vågar inte duscha ensam.".into(),
        services: services
            .map(|code| AppliedServiceWrite {
                service: Some((*code).into()),
                words: String::new(),
            })
            .collect(),
    }
}
