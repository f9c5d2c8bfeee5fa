//! A laptop: its file in memory, and around the engine what a real one has: a timer, a crash, a copy of the file.
//!
//! Invariant: what is here survives a crash as a whole transaction or not at all.

use crate::author::{self, Act};
use crate::bugs::Bug;
use chrono::{DateTime, FixedOffset};
use domain::id::{ActorId, ReplicaId, StreamRef};
use fastrand::Rng;
use ledger::{Chain, Hash, Operation};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use sync::wire::Question;
use sync::{File, Head, Marks, Taking};

/// So few at once that a round takes several questions.
const AT_ONCE: usize = 5;

/// One laptop with who uses it.
pub struct Laptop {
    pub actor: ActorId,
    pub disk: Disk,
    /// Copies of the file, of earlier days.
    pub copies: Vec<Disk>,
    pub engine: sync::Laptop,
    /// The question that waits for its answer, by its number.
    pub call: Option<(u64, Question)>,
    /// The timer that counts; older ones ring unheard.
    pub timer: u64,
    /// How far the clock is off.
    pub days_off: i64,
    /// Where it stops when it next keeps something.
    pub stop: Option<Stop>,
}

/// Where a program or a machine stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// Before the transaction is kept.
    Before,
    /// After it, before anybody hears of it.
    After,
}

/// What the disk holds.
#[derive(Clone, Default)]
pub struct Disk {
    /// Every replica that the file has been, with what it wrote; the last is its own.
    own: Vec<(ReplicaId, Vec<Rc<Operation>>)>,
    streams: BTreeMap<StreamRef, Placed>,
    /// Others' operations that lost their place.
    loose: BTreeMap<Hash, Rc<Operation>>,
    pub marks: Marks,
}

/// A stream, as far as it has places here.
#[derive(Clone, Default)]
struct Placed {
    head: Head,
    operations: Vec<Rc<Operation>>,
    hashes: BTreeSet<Hash>,
}

impl Laptop {
    pub fn new(actor: ActorId, replica: ReplicaId) -> Self {
        let mut disk = Disk::default();
        disk.become_replica(replica);
        Self {
            actor,
            disk,
            copies: Vec::new(),
            engine: sync::Laptop::default(),
            call: None,
            timer: 0,
            days_off: 0,
            stop: None,
        }
    }

    /// The program begins anew, with the file as it is.
    pub fn restart(&mut self) {
        self.engine = sync::Laptop::default();
        self.call = None;
        self.stop = None;
    }

    /// Keeps what came.
    pub fn keep(&mut self, taking: Taking, bug: Option<Bug>) -> Option<Stop> {
        let stop = self.stop.take();
        match (stop, bug) {
            (Some(Stop::Before), Some(Bug::KeptInTwo)) => self.disk.marks = taking.marks,
            (Some(Stop::Before), _) => {}
            _ => self.disk.keep(taking, bug),
        }
        stop
    }
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
        let mut chain = written
            .last()
            .map_or(Chain::new(*replica), |last| Chain::ending_in(last));
        let operation = Rc::new(act.seal(rng, &mut chain, actor, clock));
        written.push(Rc::clone(&operation));
        self.streams.entry(operation.header().stream).or_default();
        operation
    }

    /// A stream as it is folded here: what has a place, in that order, then its own that has none yet.
    pub fn stream(&self, stream: StreamRef) -> Vec<Rc<Operation>> {
        let Some(placed) = self.streams.get(&stream) else {
            return Vec::new();
        };
        let of_it =
            |one: &&Rc<Operation>| one.header().stream == stream && !placed.hashes.contains(&one.hash());
        placed
            .operations
            .iter()
            .chain(self.written().filter(of_it))
            .cloned()
            .collect()
    }

    /// What was written in this file, whichever replica it was.
    pub fn written(&self) -> impl Iterator<Item = &Rc<Operation>> {
        self.own.iter().flat_map(|(_, written)| written)
    }

    /// What others wrote and the file holds.
    pub fn received(&self) -> impl Iterator<Item = &Rc<Operation>> {
        self.streams
            .values()
            .flat_map(|placed| &placed.operations)
            .chain(self.loose.values())
    }

    pub fn is_own(&self, replica: ReplicaId) -> bool {
        self.own.iter().any(|(own, _)| *own == replica)
    }

    fn keep(&mut self, taking: Taking, bug: Option<Bug>) {
        self.marks = taking.marks;
        for stream in taking.unplaced {
            let placed = self.streams.insert(stream, Placed::default()).unwrap_or_default();
            self.loose
                .extend(placed.operations.into_iter().map(|one| (one.hash(), one)));
        }
        for one in taking.placed {
            let hash = one.operation.hash();
            self.loose.remove(&hash);
            let operation = match bug {
                Some(Bug::WrittenAnew) => author::written_anew(&one.operation),
                _ => one.operation,
            };
            let placed = self.streams.entry(operation.header().stream).or_default();
            placed.head = one.place.into();
            placed.hashes.insert(hash);
            placed.operations.push(Rc::new(operation));
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
            let is_lost = |one: &Rc<Operation>| one.header().stream == *stream && one.header().seq > sent;
            // A chain with a hole cannot be sent: what comes after goes with it.
            if let Some(first) = written.iter().position(is_lost) {
                written.truncate(first);
            }
        }
    }

    fn written_by(&self, replica: ReplicaId) -> &[Rc<Operation>] {
        let own = self.own.iter().find(|(own, _)| *own == replica);
        own.map_or(&[], |(_, written)| written)
    }
}

impl File for Disk {
    fn replica(&self) -> ReplicaId {
        self.own.last().unwrap().0
    }

    fn earlier(&self) -> Vec<ReplicaId> {
        let (_, earlier) = self.own.split_last().unwrap();
        earlier.iter().map(|(replica, _)| *replica).collect()
    }

    fn last(&self, replica: ReplicaId) -> u64 {
        self.written_by(replica).len() as u64
    }

    fn hash(&self, replica: ReplicaId, seq: u64) -> Option<Hash> {
        let index = usize::try_from(seq).ok()?.checked_sub(1)?;
        self.written_by(replica).get(index).map(|one| one.hash())
    }

    fn after(&self, replica: ReplicaId, seq: u64, most: usize) -> Vec<Operation> {
        let rest = self.written_by(replica).iter().skip(seq as usize);
        rest.take(most.min(AT_ONCE)).map(|one| (**one).clone()).collect()
    }

    fn marks(&self) -> Marks {
        self.marks.clone()
    }

    fn head(&self, stream: StreamRef) -> Head {
        self.streams
            .get(&stream)
            .map(|placed| placed.head)
            .unwrap_or_default()
    }

    fn streams(&self) -> BTreeSet<StreamRef> {
        self.streams.keys().copied().collect()
    }
}
