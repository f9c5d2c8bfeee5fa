//! How the file stands with the central system, and what its user asks of that.

use super::known::{Examined, News, keep_refresh};
use super::{Phase, known};
use crate::Error;
use crate::frame::number;
use crate::log::Purpose;
use crate::open::Open;
use crate::reading::of_case;
use crate::view::{SyncConflict, SyncExamined, SyncJoin, SyncNews, SyncState, SyncView};
use chrono::{DateTime, FixedOffset};
use domain::case::Case;
use domain::id::StreamId;
use link::Address;
use std::sync::Arc;
use sync::File;

/// What was made here, and how much of it was sent.
struct Sent {
    kept: u64,
    sent: u64,
    waiting_since: Option<DateTime<FixedOffset>>,
}

impl Open {
    /// How the file stands with the central system.
    ///
    /// # Errors
    /// What the file says.
    pub fn sync_read(&mut self) -> Result<SyncView, Error> {
        let view = self.standing()?;
        if !(view.news.is_empty() && view.conflicts.is_empty() && view.examined.is_empty()) {
            self.log(None, "sync.read", Purpose::OwnWork)?;
        }
        Ok(view)
    }

    /// Tells the file of a central system, and begins to sign in there.
    ///
    /// # Errors
    /// [`Error::Address`]; [`Error::Demonstration`]: what everybody can open gets nobody's cases; what the disk says.
    pub fn sync_join(&mut self, join: &SyncJoin) -> Result<SyncView, Error> {
        let address = Address::parse(&join.address).map_err(|_| Error::Address)?;
        if self.demo {
            return Err(Error::Demonstration);
        }
        self.sign_out()?;
        let (address, known) = (Some(address.to_string()), &mut self.meeting.known);
        if known.address != address {
            // What another answered says nothing of this one.
            (known.met, known.whole) = (None, None);
        }
        known.address = address;
        self.keep_known()?;
        self.meeting.turn_to(Phase::SigningIn);
        self.sync_read()
    }

    /// Signs in again.
    ///
    /// # Errors
    /// [`Error::NotNow`] where the file knows no central system; what the disk says.
    pub fn sync_sign_in(&mut self) -> Result<SyncView, Error> {
        self.joined()?;
        self.sign_out()?;
        self.meeting.turn_to(Phase::SigningIn);
        self.sync_read()
    }

    /// Begins a round, where none is under way.
    ///
    /// # Errors
    /// [`Error::NotNow`] where nobody is signed in; what the file says.
    pub fn sync_now(&mut self) -> Result<SyncView, Error> {
        self.joined()?;
        match self.meeting.phase {
            Phase::SignedOut | Phase::SigningIn => return Err(Error::NotNow),
            Phase::Resting(_) | Phase::Gathering(_) | Phase::Waiting(_) | Phase::Stopped => {
                self.meeting.turn_to(Phase::Due)
            }
            Phase::Due => {}
        }
        self.sync_read()
    }

    /// Forgets the central system and the sign-in. What was saved here stays.
    ///
    /// # Errors
    /// What the disk says.
    pub fn sync_leave(&mut self) -> Result<SyncView, Error> {
        self.sign_out()?;
        self.meeting.known.address = None;
        self.keep_known()?;
        self.sync_read()
    }

    /// When all was sent and all fetched last, where there is a central system.
    pub(crate) fn synced_at(&self) -> Option<String> {
        let known = &self.meeting.known;
        let whole = known.whole.filter(|_| known.address.is_some());
        whole.map(|at| at.to_rfc3339())
    }

    /// Whether the central system could not be met, and is tried again.
    pub(crate) fn awaits_network(&self) -> bool {
        self.meeting.state() == SyncState::Waiting
    }

    /// How many cases have a field that two wrote in.
    pub(crate) fn needs_you(&self) -> u32 {
        number(self.conflicts().len()).unwrap_or(u32::MAX)
    }

    fn joined(&self) -> Result<(), Error> {
        self.meeting.address().map(drop).ok_or(Error::NotNow)
    }

    /// Nobody is signed in any more.
    pub(super) fn sign_out(&mut self) -> Result<(), Error> {
        self.meeting.access = None;
        self.meeting.turn_to(Phase::SignedOut);
        match known::refresh(&self.store)? {
            Some(_) => keep_refresh(&mut self.store, None),
            None => Ok(()),
        }
    }

    fn standing(&self) -> Result<SyncView, Error> {
        let meeting = &self.meeting;
        let Sent {
            kept,
            sent,
            waiting_since,
        } = self.sent_of_own()?;
        let news = meeting.known.news.iter();
        Ok(SyncView {
            address: meeting.known.address.clone(),
            state: meeting.state(),
            why: meeting.why,
            until: meeting.until().map(|until| until.to_rfc3339()),
            kept,
            sent,
            waiting: kept.saturating_sub(sent),
            waiting_since: waiting_since.map(|at| at.to_rfc3339()),
            synced_at: self.synced_at(),
            met_at: meeting.known.met.map(|at| at.to_rfc3339()),
            fetched: self.store.count_fetched()?,
            news: news.filter_map(|news| self.told(news)).collect(),
            conflicts: self.conflicts(),
            examined: self.examined(),
        })
    }

    /// Whether something of hers waits to be sent.
    pub(crate) fn is_unsent(&self) -> Result<bool, Error> {
        Ok(self.sent_of_own()?.waiting_since.is_some())
    }

    fn sent_of_own(&self) -> Result<Sent, Error> {
        let (marks, mut replicas) = (self.store.marks()?, self.store.earlier()?);
        replicas.push(self.store.replica()?);
        let mut all = Sent {
            kept: 0,
            sent: 0,
            waiting_since: None,
        };
        for replica in replicas {
            let (last, sent) = (self.store.last(replica)?, marks.sent_of(replica));
            all.kept += last;
            all.sent += sent.min(last);
            if all.waiting_since.is_none() {
                let first = self.store.after(replica, sent, 1)?;
                all.waiting_since = first.first().map(|first| first.header().written);
            }
        }
        Ok(all)
    }

    /// The news of a case, where it may be shown.
    fn told(&self, news: &News) -> Option<SyncNews> {
        let (_, name) = self.shown_case(news.case)?;
        Some(SyncNews {
            case: news.case.to_string(),
            name,
            by: self.authors.get(&news.by).map(|by| by.name.clone()),
            at: news.at.to_rfc3339(),
            changes: news.changes,
        })
    }

    fn conflicts(&self) -> Vec<SyncConflict> {
        let of = |id: &StreamId| {
            let (case, name) = self.shown_case(*id)?;
            let fields = number(case.conflicts().count()).filter(|fields| *fields > 0)?;
            Some(SyncConflict {
                case: id.to_string(),
                name,
                fields,
            })
        };
        self.meeting.known.conflicts.iter().filter_map(of).collect()
    }

    /// Decisions that are to be examined: those whose cases are gone from here, and those whose cases say so themselves.
    fn examined(&self) -> Vec<SyncExamined> {
        let of = |one: &Examined| {
            let here = self.shown_case(one.case);
            let is_over = here.as_ref().is_some_and(|(case, _)| {
                let signed = case
                    .decisions
                    .iter()
                    .find(|signed| signed.signed.number == one.number);
                signed.is_some_and(|signed| !signed.is_to_be_examined())
            });
            (!is_over).then(|| SyncExamined {
                number: one.number.clone(),
                decided: one.decided.to_string(),
                case: here.map(|_| one.case.to_string()),
            })
        };
        self.meeting.known.examined.iter().filter_map(of).collect()
    }

    /// A case with its person's name, where a list may show both to who asks.
    fn shown_case(&self, id: StreamId) -> Option<(Arc<Case>, String)> {
        let case = self.listed_case(of_case(id)).ok()?.state;
        let person = case.intake.as_ref()?.registered.person;
        let is_shown =
            !case.is_closed_to(self.user.actor) && self.store.sees(self.sight(), person).unwrap_or_default();
        let row = self.store.person(person).ok()?.filter(|_| is_shown)?;
        Some((case, row.shown_name))
    }
}
