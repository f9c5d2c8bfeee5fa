//! Reading all of a committee's operations and holding them against each other: numbers without a gap, places chained,
//! signatures and payloads as they were signed, columns as the signed headers say, and nothing gone from the end. What a
//! restored database is tried with.
//!
//! Invariant: it is of one moment, so that what laptops push meanwhile is no flaw.

use crate::Error;
use crate::database::{Committee, Database, Transaction, hash, kind, number, reading, stream_of};
use crate::push::operation;
use domain::id::{OpId, ReplicaId, StreamRef};
use ledger::{Hash, Operation, PublicKey};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use sync::{Head, StreamHeads};
use tokio_postgres::Row;

/// How many rows are read at a time.
const ROWS: i64 = 1000;

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Checked {
    /// Operations that were read.
    pub operations: u64,
    /// What does not hold, in the order in which it was found.
    pub unsound: Vec<Unsound>,
}

/// Something that does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsound {
    /// The operation with this number of the committee's.
    Operation(u64),
    /// The stream ends otherwise than is written of it: its last operations are gone, or are another's now.
    Stream(StreamRef),
    /// The replica's chain ends otherwise than is written of it.
    Replica(ReplicaId),
    /// The committee's last number is not the last operation's.
    Last,
}

impl fmt::Display for Unsound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Operation(number) => write!(f, "operation {number}"),
            Self::Stream(stream) => write!(f, "the end of {} {}", kind(stream.kind), stream.id.0),
            Self::Replica(replica) => write!(f, "the end of replica {}", replica.0),
            Self::Last => f.write_str("the last number"),
        }
    }
}

/// What the operations before have come to.
#[derive(Default)]
struct So {
    far: u64,
    keys: BTreeMap<ReplicaId, PublicKey>,
    /// The operations so far, with their numbers, by replica and hash.
    there: BTreeMap<(ReplicaId, Hash), u64>,
    /// Those of them that nothing follows on.
    ends: BTreeSet<(ReplicaId, Hash, u64)>,
    heads: StreamHeads,
}

impl Database {
    /// Reads everything of a committee.
    ///
    /// # Errors
    /// What the database says.
    pub async fn check(&self, committee: Committee) -> Result<Checked, Error> {
        let mut connection = self.connection().await?;
        let transaction = reading(&mut connection, committee).await?;
        let (mut checked, mut so) = (Checked::default(), So::default());
        for row in transaction
            .query(include_str!("keys.sql"), &[&committee.0])
            .await?
        {
            let key = PublicKey::from_bytes(row.get("public_key"))?;
            so.keys.insert(ReplicaId(row.get("replica")), key);
        }
        let mut after = 0_i64;
        loop {
            let rows = page(&transaction, committee, after).await?;
            let Some(last) = rows.last() else { break };
            after = last.get("number");
            for row in &rows {
                checked.operations += 1;
                if so.goes_on(row).is_none() {
                    checked.unsound.push(Unsound::Operation(so.far));
                }
            }
        }
        checked.unsound.extend(so.ended(&transaction, committee).await?);
        Ok(checked)
    }
}

async fn page(transaction: &Transaction<'_>, committee: Committee, after: i64) -> Result<Vec<Row>, Error> {
    transaction
        .query(include_str!("page.sql"), &[&committee.0, &after, &ROWS])
        .await
}

impl So {
    /// Whether the row follows all before it; none where anything does not hold.
    fn goes_on(&mut self, row: &Row) -> Option<()> {
        let due = self.far + 1;
        self.far = number(row.get("number"));
        let operation = operation(row).ok()?;
        let (header, hash_of) = (operation.header(), operation.hash());
        let follows = self.follows(&operation);
        let place = self.heads.entry(header.stream).or_default().next(hash_of);
        self.heads.insert(header.stream, place.into());
        let said = (number(row.get("revision")), hash(row.get("chain")).ok()?);
        let signed = operation.verify(self.keys.get(&header.replica)?).is_ok();
        let holds = follows && signed && said == (place.revision, place.chain) && self.far == due;
        (holds && is_named(row, &operation)).then_some(())
    }

    /// Whether it goes on from one that its replica made before.
    fn follows(&mut self, operation: &Operation) -> bool {
        let header = operation.header();
        let before = match header.prev {
            None => Some(0),
            Some(prev) => self.there.get(&(header.replica, prev)).copied(),
        };
        if let (Some(prev), Some(seq)) = (header.prev, before) {
            self.ends.remove(&(header.replica, prev, seq));
        }
        let hash = operation.hash();
        self.there.insert((header.replica, hash), header.seq);
        self.ends.insert((header.replica, hash, header.seq));
        before.is_some_and(|before| before + 1 == header.seq)
    }

    /// What ends otherwise than is written beside the operations.
    async fn ended(
        &self,
        transaction: &Transaction<'_>,
        committee: Committee,
    ) -> Result<Vec<Unsound>, Error> {
        let mut heads = StreamHeads::new();
        for row in transaction
            .query(include_str!("streams.sql"), &[&committee.0])
            .await?
        {
            let head = Head {
                revision: number(row.get("revision")),
                chain: Some(hash(row.get("chain"))?),
            };
            heads.insert(stream_of(&row)?, head);
        }
        let rows = transaction
            .query(include_str!("ends.sql"), &[&committee.0])
            .await?;
        let written = rows.iter().map(|row| {
            let replica = ReplicaId(row.get("replica"));
            Ok((replica, hash(row.get("hash"))?, number(row.get("seq"))))
        });
        let written = written.collect::<Result<BTreeSet<_>, Error>>()?;
        let last = transaction
            .query_opt(include_str!("../scope/last.sql"), &[&committee.0])
            .await?
            .map_or(0, |row| number(row.get("last_number")));

        let streams: BTreeSet<StreamRef> = heads.keys().chain(self.heads.keys()).copied().collect();
        let streams = streams
            .into_iter()
            .filter(|stream| heads.get(stream) != self.heads.get(stream))
            .map(Unsound::Stream);
        let replicas: BTreeSet<ReplicaId> = self
            .ends
            .symmetric_difference(&written)
            .map(|(replica, ..)| *replica)
            .collect();
        let replicas = replicas.into_iter().map(Unsound::Replica);
        let last = (last != self.far).then_some(Unsound::Last);
        Ok(streams.chain(replicas).chain(last).collect())
    }
}

/// Whether the columns by which it is found say the same as its header.
fn is_named(row: &Row, operation: &Operation) -> bool {
    let header = operation.header();
    let stream = stream_of(row).is_ok_and(|stream| stream == header.stream);
    let hashed = hash(row.get("hash")).is_ok_and(|hash| hash == operation.hash());
    let id = OpId(row.get("id")) == header.id;
    let replica = ReplicaId(row.get("replica")) == header.replica;
    stream && hashed && id && replica && number(row.get("seq")) == header.seq
}
