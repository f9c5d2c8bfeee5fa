//! An open file: reading and writing its streams in the name of one person.
//!
//! Invariant: every reading and every writing of a case leaves a row in the access log, in the same transaction as
//! what was written.

use crate::Error;
use crate::form;
use crate::host::{Host, new_id, today};
use crate::log::{Beside, Purpose};
use crate::meeting::Meeting;
pub(crate) use crate::record::Record;
use crate::view::{Language, Settings};
use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::fee::LawAmounts;
use domain::id::{ActorId, OpId, StreamId, StreamKind, StreamRef};
use domain::municipality::{ListFor, LocalText, Profile};
use domain::record::{Action, Author, Entry, check_texts};
use ledger::{BlobRef, Hash, Operation, Unsealed};
use std::any::Any;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{Append, Blob, DraftKey, Folded, Judged, Sight, Store};

/// What is in memory while the file is open; dropped, and its key wiped, at lock.
pub struct Open {
    pub(crate) host: Arc<dyn Host>,
    pub(crate) store: Store,
    pub(crate) profile: Profile,
    /// Of the profile's text, for the header of every operation: by which rules it was done.
    pub(crate) profile_hash: Hash,
    pub(crate) law: LawAmounts,
    pub(crate) fonts: letters::Fonts,
    pub(crate) user: Author,
    /// Letters of the series that the file's numbers are given in.
    pub(crate) series: String,
    /// Everybody who has written in the file, as they introduced themselves last.
    pub(crate) authors: BTreeMap<ActorId, Author>,
    pub(crate) settings: Settings,
    /// A right that the file holds for its user, not a choice of hers.
    pub(crate) sees_protected: bool,
    pub(crate) demo: bool,
    /// The latest time that stands in the file, this time's or an earlier one's: a clock before it was set back.
    pub(crate) latest: Option<DateTime<FixedOffset>>,
    /// For each field typed in since the file was opened: how far an earlier window's count was ahead of this one's.
    pub(crate) counted_ahead: BTreeMap<(StreamRef, String), u64>,
    /// What the command that runs has looked into beside its own case.
    pub(crate) beside: RefCell<Beside>,
    /// The form that the command that runs was sent from, until its act has emptied it.
    pub(crate) sent: Option<String>,
    pub(crate) meeting: Meeting,
}

/// One act: what is done in a stream, and what goes with it in the same transaction.
pub(crate) struct Act<'a> {
    /// Its operation's id, when something else in the same transaction names it.
    pub id: Option<OpId>,
    pub stream: StreamRef,
    pub action: Action,
    /// When it happened, when that is not now.
    pub happened: Option<DateTime<FixedOffset>>,
    /// The versions of each field that it replaces.
    pub replaces: BTreeMap<String, Vec<OpId>>,
    pub blobs: &'a [Blob],
    pub erase: &'a [OpId],
    pub drafts: &'a [DraftKey],
    /// Settings of the file that it moves on, each with its new value.
    pub settings: &'a [(&'a str, &'a str)],
}

impl Act<'_> {
    pub(crate) fn new(stream: StreamRef, action: Action) -> Self {
        Self {
            id: None,
            stream,
            action,
            happened: None,
            replaces: BTreeMap::new(),
            blobs: &[],
            erase: &[],
            drafts: &[],
            settings: &[],
        }
    }
}

/// Reading and writing streams.
impl Open {
    pub(crate) fn this_day(&self) -> NaiveDate {
        today(self.host.as_ref())
    }

    pub(crate) fn now(&self) -> DateTime<FixedOffset> {
        self.host.now()
    }

    /// Data's name in the window's language.
    pub(crate) fn word(&self, text: &LocalText) -> String {
        match self.settings.language {
            Language::Sv => text.sv.clone(),
            Language::En => text.en.clone(),
            Language::Fi => text.fi.clone(),
        }
    }

    /// Whom lists and look-ups may show her: people with protected identity by the file's and the profile's right, and in
    /// her own cases always.
    pub(crate) fn sight(&self) -> Sight {
        if self.sees_protected && self.opens(ListFor::Protected) {
            Sight::Everybody
        } else {
            Sight::OwnOf(self.user.actor)
        }
    }

    /// Whether her position may open a ready-made list, by the profile.
    pub(crate) fn opens(&self, list: ListFor) -> bool {
        self.profile.opens(list, &self.user.position, self.this_day())
    }

    /// Does one act.
    pub(crate) fn act(&mut self, act: Act<'_>) -> Result<(), Error> {
        self.act_all(&[act])
    }

    /// Does several acts in one transaction, and empties the form that they were sent from: all of it or nothing.
    pub(crate) fn act_all(&mut self, acts: &[Act<'_>]) -> Result<(), Error> {
        let own = self.store.own()?.ok_or(Error::NotFound)?;
        let mut chain = own.chain;
        let (mut operations, mut access) = (Vec::new(), self.looked_beside());
        let (mut blobs, mut erase, mut drafts) = (Vec::new(), Vec::new(), Vec::new());
        let form = self.sent.as_deref().map(form::key);
        let mut settings: Vec<_> = form.iter().map(|form| (form.as_str(), "")).collect();
        for act in acts {
            let (unsealed, payload) = self.unsealed(act)?;
            let mut salt = [0; 32];
            self.host.random(&mut salt);
            access.push(self.access(Some(act.stream), &unsealed.kind, Purpose::OwnCase));
            operations.push(chain.seal(unsealed, Some(payload), salt, &own.signer)?);
            blobs.extend_from_slice(act.blobs);
            erase.extend_from_slice(act.erase);
            drafts.extend_from_slice(act.drafts);
            settings.extend_from_slice(act.settings);
        }
        if !erase.is_empty() {
            self.renew_copies()?;
        }
        self.store.append(&Append {
            operations: &operations,
            blobs: &blobs,
            erase: &erase,
            drafts: &drafts,
            access: &access,
            settings: &settings,
        })?;
        self.sent = None;
        self.latest = self.latest.max(Some(self.now()));
        self.meeting.saved(self.host.as_ref());
        Ok(())
    }

    fn unsealed(&self, act: &Act<'_>) -> Result<(Unsealed, Vec<u8>), Error> {
        let now = self.host.now();
        let (kind, payload) = act.action.parts();
        check_texts(&payload)?;
        let unsealed = Unsealed {
            id: act.id.unwrap_or_else(|| OpId(new_id(self.host.as_ref()))),
            stream: act.stream,
            actor: self.user.actor,
            role: self.user.position.clone(),
            kind,
            schema: 1,
            profile: Some(self.profile_hash),
            replaces: act.replaces.clone(),
            happened: act.happened.unwrap_or(now),
            written: now,
            blobs: act
                .blobs
                .iter()
                .map(|blob| -> BlobRef { blob.to_ref().clone() })
                .collect(),
        };
        Ok((
            unsealed,
            serde_json::to_vec(&payload).map_err(|_| Error::Malformed)?,
        ))
    }

    /// A stream's operations as the fold sees them.
    pub(crate) fn entries(&self, stream: &StreamRef) -> Result<Vec<Entry>, Error> {
        Ok(self.store.judged(stream)?.iter().map(judged).collect())
    }

    /// What the store has folded of a stream, which is of the kind that `F` folds.
    pub(crate) fn folded<F: Folded, T>(
        &self,
        stream: &StreamRef,
        look: impl FnOnce(&F) -> T,
    ) -> Result<T, Error> {
        let seen = self
            .store
            .folded(stream, |folded| (folded as &dyn Any).downcast_ref().map(look))?;
        seen.ok_or(Error::NotFound)
    }
}

/// Names a stream by an id that came over the wire.
pub(crate) fn stream(kind: StreamKind, id: &str) -> Result<StreamRef, Error> {
    Ok(StreamRef {
        kind,
        id: id.parse::<StreamId>().map_err(|_| Error::NotFound)?,
    })
}

/// An operation as the domain folds it, with what the central system judged of it.
pub(crate) fn judged(one: &Judged) -> Entry {
    Entry {
        is_rightful: one.is_rightful,
        ..entry(&one.operation)
    }
}

/// An operation as the domain folds it; without its action where that is erased, or unknown to this program.
#[must_use]
pub fn entry(operation: &Operation) -> Entry {
    let header = operation.header();
    Entry {
        op: header.id,
        actor: header.actor,
        happened: header.happened,
        written: header.written,
        replaces: header.replaces.clone(),
        is_rightful: true,
        action: operation
            .payload()
            .and_then(|payload| Action::read(&header.kind, payload)),
    }
}
