//! Two to five laptops, one central system and what goes wrong, drawn from one seed.
//!
//! Invariant: no clock, no thread, no order but that of keys: the same seed is the same run, event by event.

use crate::author;
use crate::bugs::Bug;
use crate::central::Central;
use crate::invariants::{Broken, Saved};
use crate::laptop::{Laptop, Stop};
use crate::network::{Event, Network};
use domain::id::{ActorId, ReplicaId, StreamRef};
use domain::record::Entry;
use fastrand::Rng;
use ledger::Hash;
use std::collections::{BTreeMap, BTreeSet};
use sync::wire::{Answer, Question};
use sync::{Flaw, Next};

/// How long a laptop waits for an answer, in milliseconds.
const PATIENCE: u64 = 10_000;
/// How long it rests after a round.
const REST: u64 = 60_000;

/// One run.
pub struct World {
    pub rng: Rng,
    pub network: Network,
    pub laptops: Vec<Laptop>,
    pub central: Central,
    pub saved: Saved,
    pub bug: Option<Bug>,
    /// What happened, in order.
    pub trace: Vec<Trace>,
    calls: u64,
    /// Every operation as the fold sees it.
    pub entries: BTreeMap<Hash, Entry>,
}

/// One thing that happened: when, what, at which laptop, and a number that tells it from others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trace {
    pub at: u64,
    pub what: &'static str,
    pub laptop: usize,
    pub number: u64,
}

impl World {
    /// Laptops and a central system that have not met.
    pub fn new(seed: u64, bug: Option<Bug>) -> Self {
        let mut rng = Rng::with_seed(seed);
        let mut central = Central::new(author::uuid(&mut rng), bug);
        let laptop = |number| {
            let replica = ReplicaId(author::uuid(&mut rng));
            central.owners.insert(replica, number);
            Laptop::new(ActorId(author::uuid(&mut rng)), replica)
        };
        let count = 2 + seed as usize % 4;
        let laptops = (0..count).map(laptop).collect();
        Self {
            rng,
            network: Network::default(),
            laptops,
            central,
            saved: Saved::default(),
            bug,
            trace: Vec::new(),
            calls: 0,
            entries: BTreeMap::new(),
        }
    }

    /// Lets time pass, and what is due happen.
    pub fn pass(&mut self, millis: u64) -> Result<(), Broken> {
        let until = self.network.now + millis;
        while let Some(event) = self.network.next(until) {
            self.happen(event)?;
        }
        Ok(())
    }

    fn happen(&mut self, event: Event) -> Result<(), Broken> {
        match event {
            Event::Wake { laptop, timer } if self.laptops[laptop].timer == timer => self.begin(laptop),
            Event::Wake { .. } => Ok(()),
            Event::Question {
                laptop,
                call,
                question,
            } => self.asked(laptop, call, question),
            Event::Commit { call } => {
                if let Some((laptop, answer)) = self.central.commit() {
                    self.reply(laptop, call, answer);
                }
                Ok(())
            }
            Event::Answer { laptop, call, answer } => self.answered(laptop, call, answer),
            Event::GivenUp { laptop, call } => {
                let waits = self.laptops[laptop].call.as_ref();
                if waits.is_some_and(|(waiting, _)| *waiting == call) {
                    self.note("heard nothing", laptop, call);
                    self.laptops[laptop].call = None;
                    self.wake_within(laptop, 5_000, 30_000);
                }
                Ok(())
            }
        }
    }

    /// A laptop begins a round.
    pub fn begin(&mut self, laptop: usize) -> Result<(), Broken> {
        self.laptops[laptop].engine.begin();
        self.laptops[laptop].call = None;
        self.go_on(laptop)
    }

    fn go_on(&mut self, number: usize) -> Result<(), Broken> {
        let laptop = &mut self.laptops[number];
        let Ok(next) = laptop.engine.next(&laptop.disk);
        match next {
            Next::Ask(question) => self.ask(number, question),
            Next::Rest => self.wake_within(number, REST, 2 * REST),
            Next::Wait { .. } if self.bug == Some(Bug::NoTimerAfterWait) => {}
            Next::Wait { seconds } => {
                self.note("had to wait", number, u64::from(seconds));
                let millis = u64::from(seconds) * 1_000;
                self.wake_within(number, millis, 2 * millis);
            }
            Next::Stop(Flaw::Behind { there, .. }) if self.bug == Some(Bug::SameReplicaAfterCopy) => {
                let replica = laptop.disk.replica();
                laptop.disk.marks.sent.insert(replica, there);
                self.wake_within(number, REST, 2 * REST);
            }
            Next::Stop(Flaw::Behind { there, .. }) => {
                self.note("put back, told", number, there);
                self.become_new(number);
                self.begin(number)?;
            }
            Next::Stop(flaw) => return Err(Broken::new("I10", format!("laptop {number} stopped: {flaw}"))),
        }
        Ok(())
    }

    /// The laptop's file goes on as another replica.
    pub fn become_new(&mut self, number: usize) {
        let replica = ReplicaId(author::uuid(&mut self.rng));
        self.central.owners.insert(replica, number);
        self.laptops[number].disk.become_replica(replica);
    }

    fn ask(&mut self, number: usize, question: Question) {
        self.calls += 1;
        let call = self.calls;
        let laptop = &mut self.laptops[number];
        if let (Some(Bug::SentWhenSending), Question::Push(push)) = (self.bug, &question) {
            let last = push.operations.last().map_or(0, |last| last.header().seq);
            laptop.disk.marks.sent.insert(push.replica, last);
        }
        laptop.call = Some((call, question.clone()));
        let event = Event::Question {
            laptop: number,
            call,
            question,
        };
        self.network.send(&mut self.rng, number, event);
        self.network
            .after(PATIENCE, Event::GivenUp { laptop: number, call });
    }

    /// A question arrives at the central system.
    pub fn asked(&mut self, laptop: usize, call: u64, question: Question) -> Result<(), Broken> {
        self.note(name(&question), laptop, call);
        let was_pending = self.central.pending.len();
        let answer = self.central.answer(laptop, question);
        if self.central.pending.len() > was_pending {
            self.network.after(2_000, Event::Commit { call });
        }
        let Some(answer) = answer else { return Ok(()) };
        self.within_scope(laptop, &answer)?;
        self.reply(laptop, call, answer);
        Ok(())
    }

    fn reply(&mut self, laptop: usize, call: u64, answer: Answer) {
        self.network
            .send(&mut self.rng, laptop, Event::Answer { laptop, call, answer });
    }

    fn answered(&mut self, number: usize, call: u64, answer: Answer) -> Result<(), Broken> {
        let laptop = &mut self.laptops[number];
        // An answer belongs to its question's connection: one that comes after it was given up is not heard.
        if laptop.call.as_ref().is_none_or(|(waiting, _)| *waiting != call) {
            return Ok(());
        }
        laptop.call = None;
        if let (Some(Bug::GivenUpUnsent), Answer::Changed(changed)) = (self.bug, &answer)
            && changed.is_whole
        {
            let kept: BTreeSet<StreamRef> = changed.heads.iter().map(|(stream, _)| *stream).collect();
            laptop.disk.give_up_all_but(&kept);
        }
        let Ok(taking) = laptop.engine.answered(&laptop.disk, answer);
        if let Some(taking) = taking {
            let happened = [
                ("gave up streams", taking.given_up.len()),
                ("lost places", taking.unplaced.len()),
                ("kept", taking.placed.len()),
            ];
            let stop = laptop.keep(taking, self.bug);
            for (what, count) in happened.into_iter().filter(|(_, count)| *count > 0) {
                self.note(what, number, count as u64);
            }
            self.check_marks(number)?;
            if let Some(stop) = stop {
                let what = match stop {
                    Stop::Before => "stopped before keeping",
                    Stop::After => "stopped after keeping",
                };
                self.note(what, number, 0);
                return self.restart(number);
            }
        }
        self.go_on(number)
    }

    /// The laptop's program begins anew, a little later.
    pub fn restart(&mut self, number: usize) -> Result<(), Broken> {
        self.laptops[number].restart();
        self.wake_within(number, 1_000, 20_000);
        Ok(())
    }

    fn wake_within(&mut self, number: usize, from: u64, to: u64) {
        let laptop = &mut self.laptops[number];
        laptop.timer += 1;
        let timer = laptop.timer;
        let millis = self.rng.u64(from..to);
        self.network.after(
            millis,
            Event::Wake {
                laptop: number,
                timer,
            },
        );
    }

    pub fn note(&mut self, what: &'static str, laptop: usize, number: u64) {
        let at = self.network.now;
        self.trace.push(Trace {
            at,
            what,
            laptop,
            number,
        });
    }
}

fn name(question: &Question) -> &'static str {
    match question {
        Question::Hello(_) => "asked hello",
        Question::Push(_) => "asked push",
        Question::Heads(_) => "asked heads",
        Question::Fetch(_) => "asked fetch",
    }
}
