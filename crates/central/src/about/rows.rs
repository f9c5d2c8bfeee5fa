//! What streams are about, in the tables: read, written where it is another, and who gained or lost a stream by that told.

use super::About;
use crate::Error;
use crate::database::{Committee, Transaction, stream_of, streams};
use domain::id::{ActorId, OpId, StreamId, StreamKind, StreamRef};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What the tables say of a stream.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Row {
    Case {
        assessor: ActorId,
        closed_to: BTreeSet<ActorId>,
        person: Option<StreamId>,
    },
    Person {
        is_protected: bool,
    },
}

/// What is known of a push when streams are described anew.
pub(crate) struct Described<'a> {
    /// Whose.
    pub(crate) committee: Committee,
    /// As whom it was pushed.
    pub(crate) actor: ActorId,
    /// What the fold says of each stream that it touches.
    pub(crate) streams: &'a BTreeMap<StreamRef, About>,
    /// Those that were not there before.
    pub(crate) new: &'a BTreeSet<StreamRef>,
    /// Those that it registers though something else of them was there before.
    pub(crate) begun: &'a BTreeSet<StreamRef>,
    /// Persons whom operations of it name and who pushed them may have. With whom: one id may be given to two.
    pub(crate) linking: &'a BTreeSet<(StreamId, OpId)>,
}

impl Described<'_> {
    /// Writes what is another now. The committee's head row is locked first: two pushes that give and withdraw would else
    /// each not see whom the other gives to.
    pub(crate) async fn keep(&self, transaction: &Transaction<'_>) -> Result<(), Error> {
        let before = self.rows(transaction).await?;
        let next = self.next(&before);
        let changed: Vec<&StreamRef> = next
            .iter()
            .filter(|(stream, row)| before.get(stream) != Some(row) || self.begun.contains(stream))
            .map(|(stream, _)| stream)
            .collect();
        if changed.is_empty() {
            return Ok(());
        }
        transaction
            .execute(include_str!("lock_head.sql"), &[&self.committee.0])
            .await?;
        let concerned = self.concerned(&changed, [&before, &next]);
        let had = who_has(transaction, self.committee, &concerned).await?;
        for stream in changed {
            self.write(transaction, *stream, &next[stream]).await?;
        }
        let has = who_has(transaction, self.committee, &concerned).await?;
        let moved: BTreeSet<Uuid> = had
            .symmetric_difference(&has)
            .map(|(identity, _)| *identity)
            .collect();
        let moved: Vec<Uuid> = moved.into_iter().collect();
        transaction
            .execute(include_str!("moved.sql"), &[&self.committee.0, &moved])
            .await?;
        Ok(())
    }

    async fn rows(&self, transaction: &Transaction<'_>) -> Result<BTreeMap<StreamRef, Row>, Error> {
        let (_, ids) = streams(self.streams.keys());
        let mut rows = BTreeMap::new();
        for row in transaction
            .query(include_str!("cases.sql"), &[&self.committee.0, &ids])
            .await?
        {
            let closed_to: Vec<Uuid> = row.get("closed_to");
            let case = Row::Case {
                assessor: ActorId(row.get("assessor")),
                closed_to: closed_to.into_iter().map(ActorId).collect(),
                person: row.get::<_, Option<Uuid>>("person").map(StreamId),
            };
            rows.insert(of(StreamKind::Case, StreamId(row.get("stream"))), case);
        }
        for row in transaction
            .query(include_str!("persons.sql"), &[&self.committee.0, &ids])
            .await?
        {
            let is_protected = row.get("is_protected");
            rows.insert(stream_of(&row)?, Row::Person { is_protected });
        }
        Ok(rows)
    }

    /// The rows as they are to be.
    fn next(&self, before: &BTreeMap<StreamRef, Row>) -> BTreeMap<StreamRef, Row> {
        let next = self.streams.iter().filter_map(|(stream, about)| {
            let row = match about {
                About::Everybody => return None,
                About::Person { is_protected } => Row::Person {
                    is_protected: *is_protected,
                },
                About::Case {
                    assessor,
                    closed_to,
                    person,
                } => {
                    let (was_in_charge, was_about) = match before.get(stream) {
                        Some(Row::Case { assessor, person, .. }) => (Some(*assessor), *person),
                        _ => (None, None),
                    };
                    let linked = person
                        .filter(|link| self.linking.contains(link))
                        .map(|(person, _)| person);
                    Row::Case {
                        assessor: assessor.or(was_in_charge).unwrap_or(self.actor),
                        closed_to: closed_to.clone(),
                        person: was_about.or(linked),
                    }
                }
            };
            Some((*stream, row))
        });
        next.collect()
    }

    /// Streams that were there before and that somebody may gain or lose by it.
    fn concerned(&self, changed: &[&StreamRef], rows: [&BTreeMap<StreamRef, Row>; 2]) -> BTreeSet<StreamRef> {
        let mut concerned: BTreeSet<StreamRef> = changed.iter().map(|stream| **stream).collect();
        for stream in changed {
            let persons = rows.iter().filter_map(|rows| match rows.get(stream)? {
                Row::Case { person, .. } => *person,
                Row::Person { .. } => Some(stream.id),
            });
            for person in persons {
                concerned.insert(of(StreamKind::Person, person));
                concerned.insert(of(StreamKind::Contact, person));
            }
        }
        concerned.retain(|stream| !self.new.contains(stream));
        concerned
    }

    async fn write(&self, transaction: &Transaction<'_>, stream: StreamRef, row: &Row) -> Result<(), Error> {
        match row {
            Row::Case {
                assessor,
                closed_to,
                person,
            } => {
                let closed_to: Vec<Uuid> = closed_to.iter().map(|actor| actor.0).collect();
                let person = person.map(|person| person.0);
                transaction
                    .execute(
                        include_str!("keep_case.sql"),
                        &[
                            &self.committee.0,
                            &stream.id.0,
                            &assessor.0,
                            &closed_to,
                            &person,
                            &self.actor.0,
                        ],
                    )
                    .await?
            }
            Row::Person { is_protected } if stream.kind == StreamKind::Contact => {
                transaction
                    .execute(
                        include_str!("keep_contact.sql"),
                        &[&self.committee.0, &stream.id.0, is_protected],
                    )
                    .await?
            }
            Row::Person { is_protected } => {
                transaction
                    .execute(
                        include_str!("keep_person.sql"),
                        &[
                            &self.committee.0,
                            &stream.id.0,
                            &self.actor.0,
                            is_protected,
                            &self.begun.contains(&stream),
                        ],
                    )
                    .await?
            }
        };
        Ok(())
    }
}

const fn of(kind: StreamKind, id: StreamId) -> StreamRef {
    StreamRef { kind, id }
}

/// Who has which of these streams.
async fn who_has(
    transaction: &Transaction<'_>,
    committee: Committee,
    of_these: &BTreeSet<StreamRef>,
) -> Result<BTreeSet<(Uuid, StreamRef)>, Error> {
    if of_these.is_empty() {
        return Ok(BTreeSet::new());
    }
    let (_, ids) = streams(of_these);
    let rows = transaction
        .query(include_str!("who_has.sql"), &[&committee.0, &ids])
        .await?;
    let mut has = BTreeSet::new();
    for row in &rows {
        let stream = stream_of(row)?;
        if of_these.contains(&stream) {
            has.insert((row.get("identity"), stream));
        }
    }
    Ok(has)
}
