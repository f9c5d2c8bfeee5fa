//! The demonstration: invented people with official test numbers, in cases at different steps.
//!
//! Invariant: the same profile, day, number of people and seed give the same people, cases and letters. What is done
//! to a written case is done by the functions that the window calls.

mod drawn;
mod perform;
mod script;

use crate::Error;
use crate::host::{DeviceSecret, Host, Silent, new_id};
use crate::open::Open;
use crate::view::{ContactView, Language, SessionCreate};
use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};
use domain::id::ActorId;
use domain::municipality::{Committee, ListFor, POSITIONS};
use domain::record::Author;
use letters::Texts;
use perform::perform;
use std::path::PathBuf;
use std::sync::Arc;

/// How many people a first start makes.
pub(crate) const PEOPLE: usize = 12;
/// From where they are drawn.
pub(crate) const SEED: u64 = 1;

/// The passphrase of a demonstration that everybody may open.
pub const SECRET: &str = "kvarbo-demo-kvarbo";
/// The public key that a demonstration's recovery slot is sealed to; everybody has its private half.
pub(crate) const RECOVERY_KEY: &str = include_str!("../../../assets/demo/recovery-public-key.pem");

impl SessionCreate {
    /// The first start of a demonstration in a municipality that comes with the program, for somebody in `position`.
    #[must_use]
    pub fn demonstration(municipality: &str, position: &str) -> Self {
        let (name, title) = match position == POSITIONS[0] {
            true => ("Elin Holm", "biståndshandläggare"),
            false => ("Maj Lind", "gruppledare"),
        };
        Self {
            municipality: municipality.to_owned(),
            profile: None,
            demo: true,
            name: name.to_owned(),
            title: title.to_owned(),
            position: position.to_owned(),
            secret: SECRET.into(),
            language: Language::Sv,
        }
    }
}

/// Who has the cases of a demonstration in which the file's user leads the unit.
const ASSESSORS: [&str; 4] = ["Elin Hammar", "Maria Lindkvist", "Ali Rezai", "Johan Stålnacke"];

/// Fills an empty file with people and cases: first those that are written, then those that are drawn. They are the user's own;
/// where she leads the unit they are her assessors', each in turn.
pub(crate) fn populate(open: &mut Open, people: usize, seed: u64) -> Result<(), Error> {
    let unit = unit(open);
    let cases = script::cases(open.this_day(), &open.profile.committee)?;
    let mut numbers: Vec<&str> = Vec::new();
    for case in &cases {
        if !numbers.contains(&case.number.as_str()) {
            numbers.push(&case.number);
        }
    }
    let written: Vec<&str> = numbers.iter().copied().take(people).collect();
    let cases = cases
        .iter()
        .filter(|case| written.contains(&case.number.as_str()));
    let cases = cases.filter(|case| can_be_made_on(open.this_day() + TimeDelta::days(case.day)));
    let cases: Vec<_> = cases.collect();
    for (case, assessor) in cases.into_iter().zip(unit.iter().cycle()) {
        by(open, assessor, |open| {
            earlier(open, case.day, |open| perform(open, case))
        })?;
    }
    drawn::people(open, people.saturating_sub(written.len()), seed, &numbers, &unit)
}

/// Whether there are letters for what a demonstration decides on `day`: what would have been decided before is left out of it.
#[must_use]
pub fn can_be_made_on(day: NaiveDate) -> bool {
    Texts::standard(day).is_ok()
}

/// Who works here: the user, or whom she leads.
fn unit(open: &Open) -> Vec<Author> {
    if !open.opens(ListFor::Quality) {
        return vec![open.user.clone()];
    }
    let assessor = |name: &&str| Author {
        actor: ActorId(new_id(open.host.as_ref())),
        name: (*name).to_owned(),
        title: "biståndshandläggare".to_owned(),
        position: POSITIONS[0].to_owned(),
    };
    ASSESSORS.iter().map(assessor).collect()
}

/// Does `work` as if `author` used the file; the first time she introduces herself in it.
fn by<T>(
    open: &mut Open,
    author: &Author,
    work: impl FnOnce(&mut Open) -> Result<T, Error>,
) -> Result<T, Error> {
    let user = std::mem::replace(&mut open.user, author.clone());
    let introduced = match open.authors.contains_key(&author.actor) {
        true => Ok(()),
        false => open.introduce(),
    };
    let done = introduced.and_then(|()| work(open));
    open.user = user;
    done
}

/// How many people a demonstration can have: as many as there are official test numbers for.
#[must_use]
pub fn most_people() -> usize {
    drawn::numbers().count()
}

impl Open {
    /// How to reach an invented person who lives where the committee has its address.
    #[must_use]
    pub fn invented_contact(&self, street: &str, telephone: &str) -> ContactView {
        let (postcode, town) = place(&self.profile.committee);
        ContactView {
            street: street.to_owned(),
            postcode,
            town,
            telephone: telephone.to_owned(),
            door_code: String::new(),
            protected: false,
        }
    }
}

/// Postcode and town of the committee's own address; the municipality's name where the address has none.
fn place(committee: &Committee) -> (String, String) {
    let is_code = |code: &str| code.chars().all(|char| char.is_ascii_digit() || char == ' ');
    let split = committee
        .address
        .last()
        .and_then(|line| line.split_at_checked("761 30".len()));
    match split {
        Some((code, town)) if is_code(code) => (code.to_owned(), town.trim().to_owned()),
        _ => (String::new(), committee.municipality.clone()),
    }
}

/// Does `work` as if it were `day` days from today.
fn earlier<T>(
    open: &mut Open,
    day: i64,
    work: impl FnOnce(&mut Open) -> Result<T, Error>,
) -> Result<T, Error> {
    let host = Arc::clone(&open.host);
    open.latest = None;
    open.host = Arc::new(Moved {
        host: Arc::clone(&host),
        by: TimeDelta::days(day),
    });
    let done = work(open);
    open.host = host;
    open.latest = Some(open.now());
    done
}

/// The same world on another day.
struct Moved {
    host: Arc<dyn Host>,
    by: TimeDelta,
}

impl Host for Moved {
    fn now(&self) -> DateTime<FixedOffset> {
        self.host.now() + self.by
    }

    fn random(&self, bytes: &mut [u8]) {
        self.host.random(bytes);
    }

    fn device_secret(&self) -> Result<Option<DeviceSecret>, Silent> {
        self.host.device_secret()
    }

    fn home(&self) -> PathBuf {
        self.host.home()
    }

    fn documents(&self) -> PathBuf {
        self.host.documents()
    }
}
