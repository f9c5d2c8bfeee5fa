//! The written cases: `cases.toml`, read for one day.

use super::place;
use crate::Error;
use crate::view::{
    AppliedBy, AppliedServiceWrite, Channel, ConsentView, ContactView, HouseholdMember, Protection,
    ProtectionView, RelativeView, RepresentativeView, Track,
};
use chrono::{NaiveDate, TimeDelta};
use domain::municipality::Committee;
use serde::Deserialize;
use std::collections::BTreeMap;

/// How far a case is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Step {
    Intake,
    Investigation,
    Hearing,
    Signed,
    Received,
    Executed,
}

/// One case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Case {
    /// Days from today on which all of it is done; never after today.
    pub day: i64,
    pub number: String,
    pub given_names: String,
    pub surname: String,
    #[serde(default = "swedish")]
    pub language: String,
    #[serde(default)]
    pub interpreter: bool,
    #[serde(default = "open_to_all")]
    pub protection: ProtectionView,
    pub contact: ContactView,
    #[serde(default)]
    pub household: Vec<HouseholdMember>,
    #[serde(default)]
    pub representatives: Vec<RepresentativeView>,
    #[serde(default)]
    pub relatives: Vec<RelativeView>,
    #[serde(default)]
    pub consents: Vec<ConsentView>,
    #[serde(default = "application")]
    pub track: Track,
    #[serde(default = "telephone")]
    pub channel: Channel,
    #[serde(default = "herself")]
    pub by: AppliedBy,
    pub received: String,
    pub first_contact: Option<String>,
    pub own_words: String,
    services: Vec<String>,
    pub step: Step,
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
    /// By service: the fields of its row.
    #[serde(default)]
    pub lines: BTreeMap<String, BTreeMap<String, String>>,
    #[serde(default)]
    pub notes: Vec<Note>,
    #[serde(default)]
    pub quick_notes: Vec<String>,
    pub hearing: Option<Hearing>,
}

/// A journal note of something that happened so many days before.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Note {
    pub days: i64,
    pub kind: String,
    pub text: String,
}

/// Communication, with the reply where it has come.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Hearing {
    pub until: String,
    pub reply: Option<String>,
}

impl Case {
    /// What is applied for; `$booking` is the profile's own service without needs test.
    pub(super) fn applied(&self, booking: Option<String>) -> Vec<AppliedServiceWrite> {
        let applied = self.services.iter().map(|code| match (code.as_str(), &booking) {
            ("$booking", Some(booking)) => AppliedServiceWrite {
                service: Some(booking.clone()),
                words: String::new(),
            },
            ("$booking", None) => AppliedServiceWrite {
                service: None,
                words: self.own_words.clone(),
            },
            _ => AppliedServiceWrite {
                service: Some(code.clone()),
                words: String::new(),
            },
        });
        applied.collect()
    }
}

/// The written cases as they are on `today`. In another municipality than the one that they were written of, the people
/// live where `committee` has its address.
///
/// # Errors
/// [`Error::Malformed`] when the file is not what it should be: a fault of the program, which a test would show.
pub(super) fn cases(today: NaiveDate, committee: &Committee) -> Result<Vec<Case>, Error> {
    #[derive(Deserialize)]
    struct File {
        municipality_code: String,
        case: Vec<Case>,
    }
    let text = dated(include_str!("cases.toml"), today);
    let mut file: File = toml::from_str(&text).map_err(|_| Error::Malformed)?;
    if file.municipality_code != committee.municipality_code {
        for case in &mut file.case {
            (case.contact.postcode, case.contact.town) = place(committee);
        }
    }
    Ok(file.case)
}

/// Puts days in the place of `"@-20"`.
fn dated(text: &str, today: NaiveDate) -> String {
    let mut parts = text.split("\"@");
    let mut dated = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (days, rest) = part.split_once('"').unwrap_or((part, ""));
        let day = days
            .parse()
            .ok()
            .map_or(today, |days| today + TimeDelta::days(days));
        dated.push_str(&format!("\"{day}\"{rest}"));
    }
    dated
}

fn swedish() -> String {
    "sv".to_owned()
}

fn open_to_all() -> ProtectionView {
    ProtectionView {
        level: Protection::None,
        source: String::new(),
        checked: None,
    }
}

fn application() -> Track {
    Track::Application
}

fn telephone() -> Channel {
    Channel::Telephone
}

fn herself() -> AppliedBy {
    AppliedBy::Person
}
