//! Reading all of a committee's operations and holding them against each other: numbers without a gap, places chained,
//! signatures and payloads as they were signed. What a restored database is tried with.

use crate::Error;
use crate::database::{Committee, Database, Transaction, hash, kind, number, of_committee};
use crate::push::operation;
use domain::id::{ReplicaId, StreamRef};
use ledger::{Hash, Operation, PublicKey};
use std::collections::BTreeMap;
use sync::Head;
use tokio_postgres::Row;

/// How many rows are read at a time.
const ROWS: i64 = 1000;

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Checked {
    /// Operations that were read.
    pub operations: u64,
    /// The committee's numbers at which something does not hold.
    pub unsound: Vec<u64>,
}

/// What the operations before have come to.
#[derive(Default)]
struct So {
    far: u64,
    keys: BTreeMap<ReplicaId, PublicKey>,
    /// The operations so far, with their numbers, by replica and hash.
    there: BTreeMap<(ReplicaId, Hash), u64>,
    heads: BTreeMap<StreamRef, Head>,
}

impl Database {
    /// Reads everything of a committee.
    ///
    /// # Errors
    /// What the database says.
    pub async fn check(&self, committee: Committee) -> Result<Checked, Error> {
        let mut connection = self.connection().await?;
        let transaction = of_committee(&mut connection, committee).await?;
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
                    checked.unsound.push(number(row.get("number")));
                }
            }
        }
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
        self.there.insert((header.replica, hash_of), header.seq);
        let head = self.heads.entry(header.stream).or_default();
        let place = head.next(hash_of);
        *head = place.into();
        let said = (number(row.get("revision")), hash(row.get("chain")).ok()?);
        let named = row.get::<_, &str>("kind") == kind(header.stream.kind);
        let signed = operation.verify(self.keys.get(&header.replica)?).is_ok();
        (follows && signed && said == (place.revision, place.chain) && named && self.far == due).then_some(())
    }

    /// Whether it goes on from one that its replica made before.
    fn follows(&self, operation: &Operation) -> bool {
        let header = operation.header();
        let before = match header.prev {
            None => Some(0),
            Some(prev) => self.there.get(&(header.replica, prev)).copied(),
        };
        before.is_some_and(|before| before + 1 == header.seq)
    }
}
