//! What must hold: all along what can be judged all along, and everything once it has been quiet.
//!
//! An operation counts as beyond saving only where a fault took the last copy that its author's file or the central system
//! had: a disk that is put back from an earlier day before it ever met anybody.

use crate::world::World;
use domain::case::Case;
use domain::id::{OpId, StreamRef};
use domain::record::Action;
use ledger::{Hash, Operation};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::rc::Rc;
use sync::Head;
use sync::wire::Answer;

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
        central.chain(laptops.map(|(hash, _)| *hash)).collect()
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
        let scope = self.central.kept.scope(laptop);
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
        let mut cases = BTreeMap::new();
        for (name, stream) in &self.central.kept.streams {
            let hashes: Vec<Hash> = stream.placed.iter().map(|one| one.operation.hash()).collect();
            let case = self.folded(&hashes);
            self.check_fold(&hashes, &case)?;
            cases.insert(*name, case);
        }
        (0..self.laptops.len()).try_for_each(|number| self.check_laptop(number, &cases))
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
    fn check_fold(&self, stream: &[Hash], case: &Case) -> Result<(), Broken> {
        let replaces = self.entries(stream).flat_map(|entry| &entry.replaces);
        let named: BTreeSet<(&str, OpId)> = replaces
            .flat_map(|(field, replaced)| replaced.iter().map(|op| (field.as_str(), *op)))
            .collect();
        for entry in self.entries(stream) {
            let Some(Action::Write(write)) = &entry.action else {
                continue;
            };
            let is_named = named.contains(&(write.field.as_str(), entry.op));
            let stands = case.fields.standing(&write.field).contains(&entry.op);
            hold("I4", stands != is_named, || {
                let how = if is_named { "came back" } else { "was overwritten" };
                format!("a version of {} {how}", write.field)
            })?;
        }
        let signed = self.entries(stream).filter_map(|entry| match &entry.action {
            Some(Action::Sign(signed)) => Some(signed),
            _ => None,
        });
        let stands = case.decisions.iter().map(|decision| &decision.signed);
        hold("I5", signed.eq(stands), || {
            "what was signed says something else".into()
        })
    }

    /// I6, I10: what a laptop's marks say that it has, it has, and nothing that its scope does not say.
    pub fn check_marks(&self, number: usize) -> Result<(), Broken> {
        let disk = &self.laptops[number].disk;
        let listed = self.central.kept.listed(number, &disk.marks);
        for (stream, head) in &listed {
            hold("I10", disk.head(*stream) == *head, || {
                format!("laptop {number} takes a stream for whole that is not")
            })?;
        }
        Ok(())
    }

    /// I3, I5, I6, I10: a laptop has what it may have and nothing else, the same as the central system, and nothing waits.
    fn check_laptop(&self, number: usize, cases: &BTreeMap<StreamRef, Case>) -> Result<(), Broken> {
        let disk = &self.laptops[number].disk;
        let replicas = disk.earlier().into_iter().chain([disk.replica()]);
        for replica in replicas {
            let (last, sent) = (disk.last(replica), disk.marks.sent_of(replica));
            hold("I10", last == sent, || {
                format!("laptop {number} has sent {sent} of {last}")
            })?;
        }
        let ends = self.central.ends(disk.replica()).len();
        hold("I8", ends <= 1, || {
            format!("laptop {number} goes on as a replica whose chain has {ends} ends")
        })?;
        let scope = self.central.kept.scope(number);
        let scope: BTreeSet<StreamRef> = scope
            .into_iter()
            .filter(|stream| cases.contains_key(stream))
            .collect();
        hold("I6", disk.streams() == scope, || {
            format!("laptop {number} has other streams than its scope")
        })?;
        for stream in scope {
            let last = self.central.kept.streams[&stream].placed.last();
            let head = last.map(|one| Head::from(one.place)).unwrap_or_default();
            let (mine, theirs) = (disk.head(stream).revision, head.revision);
            hold("I10", disk.head(stream) == head, || {
                format!("laptop {number} has {mine} of {theirs}")
            })?;
            hold("I3", self.folded(&disk.stream(stream)) == cases[&stream], || {
                format!("laptop {number} folds another state")
            })?;
        }
        for operation in disk.received() {
            self.as_made(operation)?;
            let stream = operation.header().stream;
            hold("I6", disk.streams().contains(&stream), || {
                format!("laptop {number} holds what it may not have")
            })?;
        }
        Ok(())
    }
}
