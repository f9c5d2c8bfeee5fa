//! A laptop's file, in memory.
//!
//! Invariant: it changes by a whole [`Taking`] or by one sealed operation, never by a part.

use crate::author::{self, Act};
use crate::bugs::Bug;
use chrono::{DateTime, FixedOffset};
use domain::id::{ActorId, ReplicaId, StreamRef};
use fastrand::Rng;
use ledger::{Chain, Hash, Operation};
use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::rc::Rc;
use sync::{File, Head, Marks, Taking};

/// So few at once that a round takes several questions.
const AT_ONCE: usize = 5;

/// What the disk holds.
#[derive(Clone, Default)]
pub struct Disk {
    /// Every replica that the file has been, with what it wrote; the last is its own.
    own: Vec<(ReplicaId, Vec<Stored>)>,
    streams: BTreeMap<StreamRef, Stream>,
    /// Others' operations that lost their place.
    loose: BTreeMap<Hash, Rc<Operation>>,
    pub marks: Marks,
}

/// An operation, and its hash, which is asked for often.
pub type Stored = (Hash, Rc<Operation>);

/// A stream, as far as it has places here.
#[derive(Clone, Default)]
struct Stream {
    head: Head,
    placed: Vec<Stored>,
    hashes: BTreeSet<Hash>,
}

impl Disk {
    /// Goes on as another replica.
    pub fn become_replica(&mut self, replica: ReplicaId) {
        self.own.push((replica, Vec::new()));
    }

    /// Seals what a person did and keeps it; once this returns, the screen says that it is saved.
    pub fn write(
        &mut self,
        act: Act,
        rng: &mut Rng,
        actor: ActorId,
        clock: DateTime<FixedOffset>,
    ) -> Rc<Operation> {
        let (replica, written) = self.own.last_mut().unwrap();
        let head = written.last().map(|(hash, _)| *hash);
        let mut chain = Chain::resume(*replica, written.len() as u64, head);
        let operation = Rc::new(act.seal(rng, &mut chain, actor, clock));
        written.push((operation.hash(), Rc::clone(&operation)));
        self.streams.entry(operation.header().stream).or_default();
        operation
    }

    /// A stream as it is folded here: what has a place, in that order, then its own that has none yet.
    pub fn stream(&self, stream: StreamRef) -> Vec<Hash> {
        let Some(here) = self.streams.get(&stream) else {
            return Vec::new();
        };
        let waits = |(hash, one): &&Stored| one.header().stream == stream && !here.hashes.contains(hash);
        let waiting = self.written().filter(waits);
        here.placed.iter().chain(waiting).map(|(hash, _)| *hash).collect()
    }

    /// What was written in this file, whichever replica it was.
    pub fn written(&self) -> impl Iterator<Item = &Stored> {
        self.own.iter().flat_map(|(_, written)| written)
    }

    /// What came, and the file holds.
    pub fn received(&self) -> impl Iterator<Item = &Rc<Operation>> {
        let placed = self.streams.values().flat_map(|stream| &stream.placed);
        placed.map(|(_, one)| one).chain(self.loose.values())
    }

    /// Keeps what came, in one transaction.
    pub fn keep(&mut self, taking: Taking, bug: Option<Bug>) {
        self.marks = taking.marks;
        for stream in taking.unplaced {
            let before = self.streams.insert(stream, Stream::default());
            self.loose
                .extend(before.into_iter().flat_map(|before| before.placed));
        }
        for one in taking.placed {
            let hash = one.operation.hash();
            self.loose.remove(&hash);
            let operation = match bug {
                Some(Bug::WrittenAnew) => author::written_anew(&one.operation),
                _ => one.operation,
            };
            let stream = self.streams.entry(operation.header().stream).or_default();
            stream.head = one.place.into();
            stream.hashes.insert(hash);
            stream.placed.push((hash, Rc::new(operation)));
        }
        for stream in taking.given_up {
            self.give_up(stream);
        }
    }

    fn give_up(&mut self, stream: StreamRef) {
        self.streams.remove(&stream);
        self.loose.retain(|_, one| one.header().stream != stream);
    }

    /// Gives up all but these, and what was written in them too.
    pub fn give_up_all_but(&mut self, kept: &BTreeSet<StreamRef>) {
        for stream in self.streams().difference(kept) {
            self.give_up(*stream);
            let (replica, written) = self.own.last_mut().unwrap();
            let sent = self.marks.sent_of(*replica);
            let is_lost = |(_, one): &Stored| one.header().stream == *stream && one.header().seq > sent;
            // A chain with a hole cannot be sent: what comes after goes with it.
            if let Some(first) = written.iter().position(is_lost) {
                written.truncate(first);
            }
        }
    }

    fn written_by(&self, replica: ReplicaId) -> &[Stored] {
        let own = self.own.iter().find(|(own, _)| *own == replica);
        own.map_or(&[], |(_, written)| written)
    }
}

/// What the file says: it lies in memory, so nothing can fail.
impl Disk {
    pub fn replica(&self) -> ReplicaId {
        self.own.last().unwrap().0
    }

    pub fn earlier(&self) -> Vec<ReplicaId> {
        let (_, earlier) = self.own.split_last().unwrap();
        earlier.iter().map(|(replica, _)| *replica).collect()
    }

    pub fn last(&self, replica: ReplicaId) -> u64 {
        self.written_by(replica).len() as u64
    }

    pub fn hash(&self, replica: ReplicaId, seq: u64) -> Option<Hash> {
        let index = (seq as usize).checked_sub(1)?;
        self.written_by(replica).get(index).map(|(hash, _)| *hash)
    }

    pub fn head(&self, stream: StreamRef) -> Head {
        let here = self.streams.get(&stream);
        here.map(|here| here.head).unwrap_or_default()
    }

    pub fn streams(&self) -> BTreeSet<StreamRef> {
        self.streams.keys().copied().collect()
    }
}

impl File for Disk {
    type Error = Infallible;

    fn replica(&self) -> Result<ReplicaId, Infallible> {
        Ok(self.replica())
    }

    fn earlier(&self) -> Result<Vec<ReplicaId>, Infallible> {
        Ok(self.earlier())
    }

    fn last(&self, replica: ReplicaId) -> Result<u64, Infallible> {
        Ok(self.last(replica))
    }

    fn hash(&self, replica: ReplicaId, seq: u64) -> Result<Option<Hash>, Infallible> {
        Ok(self.hash(replica, seq))
    }

    fn after(&self, replica: ReplicaId, seq: u64, most: usize) -> Result<Vec<Operation>, Infallible> {
        let rest = self.written_by(replica).iter().skip(seq as usize);
        let some = rest.take(most.min(AT_ONCE));
        Ok(some.map(|(_, one)| (**one).clone()).collect())
    }

    fn marks(&self) -> Result<Marks, Infallible> {
        Ok(self.marks.clone())
    }

    fn head(&self, stream: StreamRef) -> Result<Head, Infallible> {
        Ok(self.head(stream))
    }

    fn streams(&self) -> Result<BTreeSet<StreamRef>, Infallible> {
        Ok(self.streams())
    }

    /// Nobody drafts here: what is written is sealed at once.
    fn is_written_in(&self, _: StreamRef) -> Result<bool, Infallible> {
        Ok(false)
    }
}
