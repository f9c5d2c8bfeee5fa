//! A laptop: around the engine what a real one has: a disk and its copies, a timer, a clock, and a program that stops.

use crate::bugs::Bug;
use crate::disk::Disk;
use domain::id::{ActorId, ReplicaId};
use sync::Taking;
use sync::wire::Question;

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
            (Some(_), Some(Bug::KeptInTwo)) => self.disk.marks = taking.marks,
            (Some(Stop::Before), _) => {}
            _ => self.disk.keep(taking, bug),
        }
        stop
    }
}
