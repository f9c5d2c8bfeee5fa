//! What the central system's disk holds: streams in their order, what there is of each replica, and what each laptop may
//! have.

use domain::id::{ReplicaId, StreamRef};
use ledger::Hash;
use std::collections::{BTreeMap, BTreeSet};
use sync::{Marks, Placed, StreamHeads};
use uuid::Uuid;

/// What its disk holds.
#[derive(Clone, Default)]
pub struct Kept {
    pub epoch: Uuid,
    /// The committee's last number.
    pub last: u64,
    pub streams: BTreeMap<StreamRef, Stream>,
    pub replicas: BTreeMap<ReplicaId, Replica>,
    pub scopes: BTreeMap<usize, Scope>,
}

/// A stream in its order.
#[derive(Clone, Default)]
pub struct Stream {
    pub placed: Vec<Placed>,
    /// The committee's number of its last operation.
    pub changed: u64,
}

/// What there is of a replica.
#[derive(Clone, Default)]
pub struct Replica {
    pub ends: BTreeMap<Hash, u64>,
    pub there: BTreeMap<Hash, u64>,
}

/// What a laptop may have.
#[derive(Clone, Default)]
pub struct Scope {
    pub number: u64,
    pub streams: BTreeSet<StreamRef>,
}

impl Kept {
    /// What a laptop may have.
    pub fn scope(&self, laptop: usize) -> BTreeSet<StreamRef> {
        self.scopes
            .get(&laptop)
            .map(|scope| scope.streams.clone())
            .unwrap_or_default()
    }

    /// Grants a laptop a stream, or withdraws it.
    pub fn grant(&mut self, laptop: usize, stream: StreamRef, is_granted: bool) {
        let scope = self.scopes.entry(laptop).or_default();
        scope.number += 1;
        if is_granted {
            scope.streams.insert(stream);
        } else {
            scope.streams.remove(&stream);
        }
    }

    /// What a laptop with these marks has, if they are true: where each of its streams ends. Nothing while they are of
    /// another life or scope.
    pub fn listed(&self, laptop: usize, marks: &Marks) -> StreamHeads {
        let scope = self.scopes.get(&laptop).cloned().unwrap_or_default();
        if marks.epoch != Some(self.epoch) || marks.scope != scope.number {
            return StreamHeads::new();
        }
        let listed = scope.streams.iter().filter_map(|stream| {
            let kept = self.streams.get(stream)?;
            let is_seen = kept.changed <= marks.since;
            is_seen.then_some((*stream, kept.placed.last()?.place.into()))
        });
        listed.collect()
    }
}
