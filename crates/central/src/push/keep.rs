//! Writing what was ordered: the committee's next numbers, the operations, and where streams and chain then end.

use crate::Error;
use crate::database::{Committee, Transaction, counted, kind};
use domain::id::ReplicaId;
use ledger::Operation;
use std::collections::BTreeMap;
use sync::{Ordered, Placed};

/// The operations as columns, for one statement whatever their number.
#[derive(Default)]
struct Columns<'a> {
    number: Vec<i64>,
    kind: Vec<&'static str>,
    stream: Vec<uuid::Uuid>,
    revision: Vec<i64>,
    chain: Vec<&'a [u8]>,
    id: Vec<uuid::Uuid>,
    seq: Vec<i64>,
    hash: Vec<Vec<u8>>,
    header: Vec<&'a str>,
    signature: Vec<&'a [u8]>,
    payload: Vec<Option<&'a str>>,
    salt: Vec<Option<&'a [u8]>>,
    rightful: Vec<bool>,
}

impl<'a> Columns<'a> {
    fn push(&mut self, number: i64, one: &'a Placed) -> Result<(), Error> {
        let (operation, header) = (&one.operation, one.operation.header());
        let text = |bytes| std::str::from_utf8(bytes).map_err(|_| ledger::Error::NotText);
        self.number.push(number);
        self.kind.push(kind(header.stream.kind));
        self.stream.push(header.stream.id.0);
        self.revision.push(counted(one.place.revision));
        self.chain.push(one.place.chain.as_bytes());
        self.id.push(header.id.0);
        self.seq.push(counted(header.seq));
        self.hash.push(operation.hash().as_bytes().to_vec());
        self.header.push(text(operation.header_bytes())?);
        self.signature.push(operation.signature());
        self.payload.push(operation.payload().map(text).transpose()?);
        self.salt.push(operation.salt().map(<[u8; 32]>::as_slice));
        self.rightful.push(one.is_rightful);
        Ok(())
    }
}

/// Keeps what was ordered. The head row is locked from here to the commit.
pub(super) async fn keep(
    transaction: &Transaction<'_>,
    committee: Committee,
    ReplicaId(replica): ReplicaId,
    ordered: &Ordered,
) -> Result<(), Error> {
    let count = counted(ordered.placed.len() as u64);
    let last: i64 = transaction
        .query_one(include_str!("number.sql"), &[&committee.0, &count])
        .await?
        .get("last_number");
    let mut columns = Columns::default();
    let numbers = last - count + 1..=last;
    let mut changed = BTreeMap::new();
    for (number, one) in numbers.zip(&ordered.placed) {
        columns.push(number, one)?;
        changed.insert(one.operation.header().stream, number);
    }
    let Columns {
        number,
        kind: kinds,
        stream,
        revision,
        chain,
        id,
        seq,
        hash,
        header,
        signature,
        payload,
        salt,
        rightful,
    } = &columns;
    transaction
        .execute(
            include_str!("insert.sql"),
            &[
                &committee.0,
                &replica,
                number,
                kinds,
                stream,
                revision,
                chain,
                id,
                seq,
                hash,
                header,
                signature,
                payload,
                salt,
                rightful,
            ],
        )
        .await?;
    for (stream, head) in &ordered.heads {
        let (revision, chain) = (
            counted(head.revision),
            head.chain.map(|chain| chain.as_bytes().to_vec()),
        );
        transaction
            .execute(
                include_str!("move_stream.sql"),
                &[
                    &committee.0,
                    &kind(stream.kind),
                    &stream.id.0,
                    &revision,
                    &chain,
                    &changed.get(stream).copied().unwrap_or(last),
                ],
            )
            .await?;
    }
    transaction
        .execute(include_str!("clear_ends.sql"), &[&committee.0, &replica])
        .await?;
    for (hash, seq) in &ordered.ends {
        let (hash, seq) = (hash.as_bytes().to_vec(), counted(*seq));
        transaction
            .execute(
                include_str!("insert_end.sql"),
                &[&committee.0, &replica, &hash, &seq],
            )
            .await?;
    }
    Ok(())
}

/// Keeps what a revoked device sent, apart from the record.
pub(super) async fn set_apart(
    transaction: &Transaction<'_>,
    committee: Committee,
    ReplicaId(replica): ReplicaId,
    pushed: &[Operation],
) -> Result<(), Error> {
    let text = |bytes| std::str::from_utf8(bytes).map_err(|_| ledger::Error::NotText);
    for operation in pushed {
        transaction
            .execute(
                include_str!("set_apart.sql"),
                &[
                    &committee.0,
                    &replica,
                    &operation.hash().as_bytes().as_slice(),
                    &counted(operation.header().seq),
                    &text(operation.header_bytes())?,
                    &operation.signature().as_slice(),
                    &operation.payload().map(text).transpose()?,
                    &operation.salt().map(<[u8; 32]>::as_slice),
                ],
            )
            .await?;
    }
    Ok(())
}
