//! The network between them, and what happens when: simulated time, one event after the other.
//!
//! Invariant: two events at one time come in the order in which they were made.

use fastrand::Rng;
use std::collections::{BTreeMap, BTreeSet};
use sync::wire::{Answer, Question};

/// What happens.
#[derive(Clone)]
pub enum Event {
    /// A laptop's timer rings.
    Wake { laptop: usize, timer: u64 },
    /// A question arrives.
    Question {
        laptop: usize,
        call: u64,
        question: Question,
    },
    /// An answer arrives.
    Answer {
        laptop: usize,
        call: u64,
        answer: Answer,
    },
    /// The laptop stops waiting for the answer.
    GivenUp { laptop: usize, call: u64 },
    /// A push that was under way is kept.
    Commit { call: u64 },
}

/// Time, and what is under way.
#[derive(Default)]
pub struct Network {
    /// In milliseconds from the beginning.
    pub now: u64,
    events: BTreeMap<(u64, u64), Event>,
    made: u64,
    /// It loses, doubles and delays.
    pub is_faulty: bool,
    /// Laptops without a network.
    pub cut: BTreeSet<usize>,
}

impl Network {
    /// Something happens after so many milliseconds, whatever the network does.
    pub fn after(&mut self, millis: u64, event: Event) {
        self.made += 1;
        self.events.insert((self.now + millis, self.made), event);
    }

    /// Something is sent from or to a laptop.
    pub fn send(&mut self, rng: &mut Rng, laptop: usize, event: Event) {
        if self.cut.contains(&laptop) {
            return;
        }
        if !self.is_faulty {
            return self.after(20, event);
        }
        if rng.u32(..100) < 12 {
            return;
        }
        if rng.u32(..100) < 10 {
            self.after(rng.u64(10..12_000), event.clone());
        }
        self.after(rng.u64(10..3_000), event);
    }

    /// The next event until then, at its time; time has passed when there is none.
    pub fn next(&mut self, until: u64) -> Option<Event> {
        let due = self.events.first_key_value().map(|(key, _)| *key);
        let Some(key) = due.filter(|(at, _)| *at <= until) else {
            self.now = until;
            return None;
        };
        self.now = key.0;
        self.events.remove(&key)
    }
}
