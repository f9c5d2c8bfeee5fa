//! What the file keeps of its meetings, as settings in it: encrypted as all of it is, and in no export.

use crate::Error;
use crate::session::{json, read_json};
use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::id::{ActorId, StreamId};
use link::Secret;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use store::Store;

/// The setting that keeps it.
const KNOWN: &str = "meeting";
/// The setting that keeps what new tokens are given for.
const REFRESH: &str = "refresh_token";

/// What the file knows of its meetings.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Known {
    /// Where the central system is.
    pub address: Option<String>,
    /// When it answered last.
    pub met: Option<DateTime<FixedOffset>>,
    /// When all was sent and all fetched last.
    pub whole: Option<DateTime<FixedOffset>>,
    /// The latest first.
    pub news: Vec<News>,
    /// Cases in which something that came stands against something else.
    pub conflicts: BTreeSet<StreamId>,
    /// Decisions that she signed and had no right to, the latest first: their cases may be nobody's here any more.
    #[serde(default)]
    pub examined: Vec<Examined>,
}

/// A decision that was signed here, and is to be examined by the central system's judgement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Examined {
    pub case: StreamId,
    pub number: String,
    pub decided: NaiveDate,
}

/// A case that colleagues changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct News {
    pub case: StreamId,
    /// Who did the last of it.
    pub by: ActorId,
    pub at: DateTime<FixedOffset>,
    pub changes: u32,
}

impl Known {
    pub(super) fn read(store: &Store) -> Result<Self, Error> {
        let kept = store.setting(KNOWN)?.unwrap_or_default();
        match kept.is_empty() {
            true => Ok(Self::default()),
            false => read_json(&kept),
        }
    }

    pub(super) fn keep(&self, store: &mut Store) -> Result<(), Error> {
        Ok(store.setting_put(KNOWN, &json(self)?)?)
    }
}

/// What new tokens are given for; none where nobody is signed in.
pub(super) fn refresh(store: &Store) -> Result<Option<Secret>, Error> {
    let kept = store.setting(REFRESH)?.filter(|kept| !kept.is_empty());
    Ok(kept.map(Secret::from))
}

/// Keeps it; none signs out.
pub(super) fn keep_refresh(store: &mut Store, token: Option<&Secret>) -> Result<(), Error> {
    Ok(store.setting_put(REFRESH, token.map_or("", |token| token))?)
}
