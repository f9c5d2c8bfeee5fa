//! What must hold: all along what can be judged all along, and everything once it has been quiet.
//!
//! An operation counts as beyond saving only where a fault took the last copy that its author's file or the central system
//! had: a disk that is put back from an earlier day before it ever met anybody.

use crate::world::World;
use domain::record::Action;
use ledger::{Hash, Operation};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::rc::Rc;
use sync::wire::Answer;
use sync::{File, Head};

/// An invariant that does not hold.
#[derive(Debug)]
pub struct Broken {
    invariant: &'static str,
    how: String,
}

impl Broken {
    pub fn new(invariant: &'static str, how: String) -> Self {
        Self { invariant, how }
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.invariant, self.how)
    }
}

/// Every operation that a screen called saved, as it was made.
#[derive(Default)]
pub struct Saved {
    made: BTreeMap<Hash, Rc<Operation>>,
    beyond: BTreeSet<Hash>,
}

impl Saved {
    pub fn add(&mut self, hash: Hash, operation: Rc<Operation>) {
        self.made.insert(hash, operation);
    }
}

fn hold(invariant: &'static str, holds: bool, how: impl FnOnce() -> String) -> Result<(), Broken> {
    if holds {
        Ok(())
    } else {
        Err(Broken::new(invariant, how()))
    }
}

impl World {
    /// What somebody has who can still hand it over.
    pub fn held(&self) -> BTreeSet<Hash> {
        let central = self
            .central
            .kept
            .replicas
            .values()
            .flat_map(|replica| replica.there.keys().copied());
        let laptops = self.laptops.iter().flat_map(|laptop| laptop.disk.written());
        central.chain(laptops.map(|one| one.hash())).collect()
    }

    /// Notes what a fault took for good.
    pub fn lost_since(&mut self, before: &BTreeSet<Hash>) {
        let after = self.held();
        self.saved.beyond.extend(before.difference(&after));
    }

    /// I6: no answer holds anything of a stream that the laptop may not have.
    pub fn within_scope(&self, laptop: usize, answer: &Answer) -> Result<(), Broken> {
        let Answer::Fetched(fetched) = answer else {
            return Ok(());
        };
        let scope = self.central.scope(laptop);
        let mut streams = fetched.operations.iter().map(|one| one.operation.header().stream);
        hold("I6", streams.all(|stream| scope.contains(&stream)), || {
            format!("laptop {laptop} was given what it may not have")
        })
    }

    /// I2, I5, I8: what the central system has, it has once, as it was made, in gapless chains.
    pub fn check_central(&self) -> Result<(), Broken> {
        let mut seen = BTreeSet::new();
        for stream in self.central.kept.streams.values() {
            let mut head = Head::default();
            for one in &stream.placed {
                let (hash, seq) = (one.operation.hash(), one.operation.header().seq);
                hold("I8", head.next(hash) == one.place, || {
                    format!("a stream breaks at operation {seq}")
                })?;
                head = one.place.into();
                hold("I2", seen.insert(one.operation.header().id), || {
                    format!("operation {seq} is there twice")
                })?;
                self.as_made(&one.operation)?;
                let there = &self.central.kept.replicas[&one.operation.header().replica].there;
                let prev = one.operation.header().prev;
                let before = prev.map_or(Some(0), |prev| there.get(&prev).copied());
                hold("I8", before == Some(seq - 1), || {
                    format!("nothing stands before operation {seq}")
                })?;
            }
        }
        Ok(())
    }

    fn as_made(&self, operation: &Operation) -> Result<(), Broken> {
        let made = self.saved.made.get(&operation.hash());
        hold("I5", made.is_some_and(|made| **made == *operation), || {
            format!("operation {} is not as it was made", operation.header().seq)
        })
    }

    /// Everything, once all have had time to rest.
    pub fn check_rest(&self) -> Result<(), Broken> {
        self.check_central()?;
        self.check_saved()?;
        self.check_folds()?;
        (0..self.laptops.len()).try_for_each(|number| self.check_laptop(number))
    }

    /// I1: what was saved is with the central system.
    fn check_saved(&self) -> Result<(), Broken> {
        let replicas = self.central.kept.replicas.values();
        let there: BTreeSet<Hash> = replicas
            .flat_map(|replica| replica.there.keys().copied())
            .collect();
        for (hash, operation) in &self.saved.made {
            hold(
                "I1",
                there.contains(hash) || self.saved.beyond.contains(hash),
                || {
                    let header = operation.header();
                    let owner = self.central.owners[&header.replica];
                    format!(
                        "operation {} of laptop {owner}'s {} is lost",
                        header.seq, header.replica
                    )
                },
            )?;
        }
        Ok(())
    }

    /// I4, I5: no version left a field but by name, and what was signed says what was signed.
    fn check_folds(&self) -> Result<(), Broken> {
        for stream in self.central.kept.streams.values() {
            let operations: Vec<Rc<Operation>> = stream
                .placed
                .iter()
                .map(|one| Rc::new(one.operation.clone()))
                .collect();
            let case = self.folded(&operations);
            let entries = || operations.iter().filter_map(|one| self.entry(one.hash()));
            for entry in entries() {
                let Some(Action::Write(write)) = &entry.action else {
                    continue;
                };
                let named = entries().any(|other| {
                    let replaces = other.replaces.get(&write.field);
                    replaces.is_some_and(|replaces| replaces.contains(&entry.op))
                });
                let stands = case.fields.standing(&write.field).contains(&entry.op);
                hold("I4", stands != named, || {
                    format!(
                        "a version of {} {}",
                        write.field,
                        if named { "came back" } else { "was overwritten" }
                    )
                })?;
            }
            let signed = entries().filter_map(|entry| match &entry.action {
                Some(Action::Sign(signed)) => Some(signed),
                _ => None,
            });
            let stands = case.decisions.iter().map(|decision| &decision.signed);
            hold("I5", signed.eq(stands), || {
                "what was signed says something else".into()
            })?;
        }
        Ok(())
    }

    /// I3, I5, I6, I10: a laptop has what it may have and nothing else, the same as the central system, and nothing waits.
    fn check_laptop(&self, number: usize) -> Result<(), Broken> {
        let disk = &self.laptops[number].disk;
        let replicas = disk.earlier().into_iter().chain([disk.replica()]);
        for replica in replicas {
            let (last, sent) = (disk.last(replica), disk.marks.sent_of(replica));
            hold("I10", last == sent, || {
                format!("laptop {number} has sent {sent} of {last}")
            })?;
        }
        let exists = |stream: &_| self.central.kept.streams.contains_key(stream);
        let scope: BTreeSet<_> = self.central.scope(number).into_iter().filter(exists).collect();
        for stream in &scope {
            let there = &self.central.kept.streams[stream].placed;
            let head = there.last().map(|one| Head::from(one.place)).unwrap_or_default();
            let (mine, theirs) = (disk.head(*stream).revision, head.revision);
            hold("I10", disk.head(*stream) == head, || {
                format!("laptop {number} has {mine} of {theirs}")
            })?;
            let operations: Vec<Rc<Operation>> =
                there.iter().map(|one| Rc::new(one.operation.clone())).collect();
            hold(
                "I3",
                self.folded(&disk.stream(*stream)) == self.folded(&operations),
                || format!("laptop {number} folds another state"),
            )?;
        }
        hold("I6", disk.streams() == scope, || {
            format!("laptop {number} has other streams than its scope")
        })?;
        for operation in disk.received() {
            self.as_made(operation)?;
            let header = operation.header();
            hold(
                "I6",
                scope.contains(&header.stream) || disk.is_own(header.replica),
                || format!("laptop {number} holds what it may not have"),
            )?;
        }
        Ok(())
    }
}
