//! Whether a push was hers to make, operation by operation, and what its streams are about then.
//!
//! Invariant: nothing here refuses an operation. What was not rightful is kept and shown, and gives nobody anything.

use crate::Error;
use crate::about::rows::Described;
use crate::about::{About, action, entry, may_change};
use crate::database::{Committee, Transaction, stream_of, streams};
use crate::device::Asker;
use crate::push::operation;
use crate::scope::had;
use domain::id::{ActorId, OpId, StreamId, StreamKind, StreamRef};
use domain::record::{Action, Entry};
use std::collections::{BTreeMap, BTreeSet};
use sync::{Ordered, Placed, StreamHeads};

/// Says of each operation of a push whether it was rightful, and describes its streams anew.
pub(super) async fn judge(
    transaction: &Transaction<'_>,
    asker: &Asker,
    heads: &StreamHeads,
    ordered: &mut Ordered,
) -> Result<(), Error> {
    let is_new = |stream: &&StreamRef| heads.get(stream).is_none_or(|head| head.revision == 0);
    let new: BTreeSet<StreamRef> = ordered.heads.keys().filter(is_new).copied().collect();
    let mut asked: BTreeSet<StreamRef> = ordered.heads.keys().copied().collect();
    asked.extend(ordered.heads.keys().filter_map(person_of));
    asked.extend(ordered.placed.iter().filter_map(address_behind));
    asked.extend(ordered.placed.iter().filter_map(named));
    let mut has = had(transaction, asker.committee, asker.identity, &asked).await?;
    let there = there(transaction, asker.committee, &asked).await?;
    let hers = hers(transaction, asker).await?;
    let late = late(transaction, asker.committee, ordered, &|stream| {
        there.contains(stream) && !has.contains(stream)
    })
    .await?;
    let mut begun = BTreeSet::new();
    for one in &mut ordered.placed {
        let header = one.operation.header();
        let is_hers = hers.contains(&header.actor);
        if is_hers && late.contains(&header.stream) && registers(one) {
            begun.insert(header.stream);
            has.insert(header.stream);
        }
        // Nobody has what is not there: a central system that was put back from a copy gets a case before its person.
        let may_have =
            |stream: &StreamRef| has.contains(stream) || new.contains(stream) || !there.contains(stream);
        let with_person = person_of(&header.stream).is_none_or(|person| may_have(&person));
        let stream = has.contains(&header.stream) || new.contains(&header.stream) && with_person;
        // Who may not have the address cannot give it to herself by writing that nobody protects it.
        let with_address =
            new.contains(&header.stream) || address_behind(one).is_none_or(|contact| may_have(&contact));
        one.is_rightful = stream && with_address && is_hers;
    }
    let may_have =
        |stream: &StreamRef| has.contains(stream) || new.contains(stream) || !there.contains(stream);
    let link = |one: &Placed| {
        let person = named(one).filter(may_have)?;
        Some((person.id, one.operation.header().id))
    };
    let linking: BTreeSet<(StreamId, OpId)> = ordered.placed.iter().filter_map(link).collect();
    let touched = ordered.placed.iter().map(|one| one.operation.header());
    let changing: BTreeSet<StreamRef> = touched
        .filter(|header| new.contains(&header.stream) || may_change(header.stream.kind, &header.kind))
        .map(|header| header.stream)
        .collect();
    if changing.is_empty() {
        return Ok(());
    }
    let described = Described {
        committee: asker.committee,
        actor: asker.actor,
        streams: &folded(transaction, asker.committee, ordered, &changing).await?,
        new: &new,
        begun: &begun,
        linking: &linking,
    };
    described.keep(transaction).await
}

/// The person whose contact details a stream holds.
fn person_of(stream: &StreamRef) -> Option<StreamRef> {
    let person = StreamRef {
        kind: StreamKind::Person,
        id: stream.id,
    };
    (stream.kind == StreamKind::Contact).then_some(person)
}

/// The contact details that an operation on a person's protection withholds or gives.
fn address_behind(one: &Placed) -> Option<StreamRef> {
    let header = one.operation.header();
    let Some(Action::Write(write)) = action(&one.operation) else {
        return None;
    };
    let contact = StreamRef {
        kind: StreamKind::Contact,
        id: header.stream.id,
    };
    (header.stream.kind == StreamKind::Person && write.field == "protection").then_some(contact)
}

/// The person whom an operation names as the one that its case is about.
fn named(one: &Placed) -> Option<StreamRef> {
    let Some(Action::RegisterIntake(registered)) = action(&one.operation) else {
        return None;
    };
    Some(StreamRef {
        kind: StreamKind::Person,
        id: registered.person,
    })
}

/// Whether an operation is what a stream of its kind begins with.
fn registers(one: &Placed) -> bool {
    let header = one.operation.header();
    Some(header.kind.as_str()) == beginning(header.stream.kind)
}

const fn beginning(kind: StreamKind) -> Option<&'static str> {
    match kind {
        StreamKind::Case => Some("intake.register"),
        StreamKind::Person => Some("person.register"),
        StreamKind::Contact | StreamKind::Committee => None,
    }
}

/// Those of `others` that nobody has registered and that this push does: a central system that was put back from a copy
/// may be sent a colleague's note first, and the stream is no less hers who registered it.
async fn late(
    transaction: &Transaction<'_>,
    committee: Committee,
    ordered: &Ordered,
    others: &(dyn Fn(&StreamRef) -> bool + Sync),
) -> Result<BTreeSet<StreamRef>, Error> {
    let registering = ordered.placed.iter().filter(|one| registers(one));
    let mut late: BTreeSet<StreamRef> = registering
        .map(|one| one.operation.header().stream)
        .filter(|stream| others(stream))
        .collect();
    if !late.is_empty() {
        let (_, ids) = streams(&late);
        for row in transaction
            .query(include_str!("before.sql"), &[&committee.0, &ids])
            .await?
        {
            let stream = stream_of(&row)?;
            let kind = operation(&row)?.header().kind.clone();
            if row.get("rightful") && Some(kind.as_str()) == beginning(stream.kind) {
                late.remove(&stream);
            }
        }
    }
    Ok(late)
}

/// Every actor id that is hers.
async fn hers(transaction: &Transaction<'_>, asker: &Asker) -> Result<BTreeSet<ActorId>, Error> {
    let rows = transaction
        .query(include_str!("hers.sql"), &[&asker.committee.0, &asker.identity])
        .await?;
    Ok(rows.iter().map(|row| ActorId(row.get("actor"))).collect())
}

/// Those of the streams that hold anything.
async fn there(
    transaction: &Transaction<'_>,
    committee: Committee,
    asked: &BTreeSet<StreamRef>,
) -> Result<BTreeSet<StreamRef>, Error> {
    let (_, ids) = streams(asked);
    let rows = transaction
        .query(include_str!("streams.sql"), &[&committee.0, &ids])
        .await?;
    rows.iter().map(stream_of).collect()
}

/// What each of these streams is about, all of it read.
async fn folded(
    transaction: &Transaction<'_>,
    committee: Committee,
    ordered: &Ordered,
    changing: &BTreeSet<StreamRef>,
) -> Result<BTreeMap<StreamRef, About>, Error> {
    let (_, ids) = streams(changing);
    let mut all: BTreeMap<StreamRef, Vec<Entry>> = BTreeMap::new();
    for row in transaction
        .query(include_str!("before.sql"), &[&committee.0, &ids])
        .await?
    {
        let entry = entry(&operation(&row)?, row.get("rightful"));
        all.entry(stream_of(&row)?).or_default().push(entry);
    }
    for one in &ordered.placed {
        all.entry(one.operation.header().stream)
            .or_default()
            .push(entry(&one.operation, one.is_rightful));
    }
    let touched = all.into_iter().filter(|(stream, _)| changing.contains(stream));
    Ok(touched
        .map(|(stream, all)| (stream, About::fold(stream.kind, &all)))
        .collect())
}
