//! People at their laptops: what they see, and what they write.

use crate::author::{self, Act};
use crate::bugs;
use crate::world::World;
use domain::case::Case;
use domain::id::StreamRef;
use domain::record::Entry;
use ledger::Hash;

impl World {
    /// The laptop's user registers a case.
    pub fn register(&mut self, number: usize) {
        let act = Act::register(&mut self.rng, self.laptops[number].actor);
        self.save(number, act);
    }

    /// The laptop's user writes in one of its cases.
    pub fn write(&mut self, number: usize) {
        let streams: Vec<StreamRef> = self.laptops[number].disk.streams().into_iter().collect();
        let Some(stream) = self.rng.choice(streams) else {
            return;
        };
        let case = self.folded(&self.laptops[number].disk.stream(stream));
        let act = Act::write(&mut self.rng, self.laptops[number].actor, stream, &case);
        if case.conflicts().next().is_some() {
            self.note("saw a conflict", number, 0);
        }
        if case.is_decided() {
            self.note("saw a decision", number, 0);
        }
        self.save(number, act);
    }

    fn save(&mut self, number: usize, act: Act) {
        let laptop = &mut self.laptops[number];
        let clock = author::clock(self.network.now, laptop.days_off);
        let operation = laptop.disk.write(act, &mut self.rng, laptop.actor, clock);
        let (seq, hash) = (operation.header().seq, operation.hash());
        self.entries.insert(hash, author::entry(&operation));
        self.saved.add(hash, operation);
        self.note("saved", number, seq);
    }

    /// A stream folded, with the run's mistake if it is the fold's.
    pub fn folded(&self, stream: &[Hash]) -> Case {
        bugs::fold(self.bug, self.entries(stream))
    }

    /// A stream as the fold sees it.
    pub fn entries<'a>(&'a self, stream: &'a [Hash]) -> impl Iterator<Item = &'a Entry> {
        stream.iter().filter_map(|hash| self.entries.get(hash))
    }
}
