//! What a person at a laptop does to a case, and how the laptop seals it. Real acts of the domain, sealed into a real
//! chain.
//!
//! Invariant: a signature is a hash of replica and header, so that a run costs no elliptic curve. What is verified with
//! it is who made the header and that it and the payload are as made; what is not is that nobody else could have signed.

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::case::Case;
use domain::id::{ActorId, OpId, ReplicaId, StreamId, StreamKind, StreamRef};
use domain::investigation::{NoteAdded, NoteKind};
use domain::record::{Action, Author, Entry, Write};
use fastrand::Rng;
use ledger::{Chain, Error, Hash, Operation, P256Signer, PublicKey, SIGNATURE_BYTES, Signer, Unsealed};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::OnceLock;
use uuid::Uuid;

/// Few, so that edits meet.
const FIELDS: [&str; 4] = [
    "analysis",
    "area/d5/own_words",
    "item/d510/goal",
    "background/network",
];

/// Something that a person wants written.
pub struct Act {
    pub stream: StreamRef,
    pub kind: String,
    pub payload: Value,
    pub replaces: BTreeMap<String, Vec<OpId>>,
}

impl Act {
    fn of(stream: StreamRef, action: &Action) -> Self {
        let (kind, payload) = action.parts();
        let replaces = BTreeMap::new();
        Self {
            stream,
            kind,
            payload,
            replaces,
        }
    }

    /// A case comes in.
    pub fn register(rng: &mut Rng, actor: ActorId) -> Self {
        let id = StreamId(uuid(rng));
        let registered = json!({
            "number": format!("2026-{}", rng.u32(..)), "person": uuid(rng), "track": "application",
            "received": "2026-11-20", "channel": "telephone", "oral": true, "by": "person", "authority": "",
            "own_words": "", "services": [], "author": author(actor),
        });
        let action = Action::RegisterIntake(serde_json::from_value(registered).unwrap());
        let kind = StreamKind::Case;
        Self::of(StreamRef { kind, id }, &action)
    }

    /// Something is written in a case as it stands on the screen: a note, a field, a signature, or what a later program
    /// writes.
    pub fn write(rng: &mut Rng, actor: ActorId, stream: StreamRef, case: &Case) -> Self {
        match rng.u32(..100) {
            ..25 => Self::note(rng, actor, stream),
            25..30 => {
                let mut note = Self::note(rng, actor, stream);
                note.payload["later_field"] = json!({ "of": "a later program" });
                note
            }
            30..33 => Self {
                kind: "later.act".into(),
                ..Self::note(rng, actor, stream)
            },
            33..36 if !case.is_decided() && case.conflicts().next().is_none() => {
                Self::sign(rng, actor, stream)
            }
            _ => Self::field(rng, actor, stream, case),
        }
    }

    fn note(rng: &mut Rng, actor: ActorId, stream: StreamRef) -> Self {
        let note = NoteAdded {
            id: uuid(rng).to_string(),
            kind: NoteKind::Call,
            text: format!("Ringde {}.", rng.u32(..)),
            author: author(actor),
        };
        Self::of(stream, &Action::AddNote(note))
    }

    fn field(rng: &mut Rng, actor: ActorId, stream: StreamRef, case: &Case) -> Self {
        let field = FIELDS[rng.usize(..FIELDS.len())].to_owned();
        if case.is_locked(&field) {
            return Self::note(rng, actor, stream);
        }
        let standing = case.fields.standing(&field);
        let value = json!(format!("Hon klarar det mesta, men inte {}.", rng.u32(..)));
        let write = Write {
            field: field.clone(),
            value,
            reused: false,
        };
        let replaces = BTreeMap::from([(field, standing)]);
        Self {
            replaces,
            ..Self::of(stream, &Action::Write(write))
        }
    }

    fn sign(rng: &mut Rng, actor: ActorId, stream: StreamRef) -> Self {
        let signed = json!({
            "number": format!("2026-{}-1", rng.u32(..)), "decided": "2026-11-22", "author": author(actor),
            "delegation": "exempel", "lines": [], "from": null, "to": null, "end_reason": "", "reservation": "",
            "reservation_reason": "", "general_reasons": "Behövs för skäliga levnadsförhållanden.", "zone": null,
            "granted": "0", "follow_up": null, "letter": "00", "language": "sv"
        });
        Self::of(stream, &Action::Sign(serde_json::from_value(signed).unwrap()))
    }

    /// Seals it as the next operation of a chain.
    pub fn seal(
        self,
        rng: &mut Rng,
        chain: &mut Chain,
        actor: ActorId,
        clock: DateTime<FixedOffset>,
    ) -> Operation {
        let unsealed = Unsealed {
            id: OpId(uuid(rng)),
            stream: self.stream,
            actor,
            role: "assessor".into(),
            kind: self.kind,
            schema: 1,
            profile: None,
            replaces: self.replaces,
            happened: clock,
            written: clock,
            blobs: Vec::new(),
        };
        let mut salt = [0; 32];
        rng.fill(&mut salt);
        let payload = Some(self.payload.to_string().into_bytes());
        let seal = Seal(chain.replica());
        chain.seal(unsealed, payload, salt, &seal).unwrap()
    }
}

/// Signs in the place of a key.
struct Seal(ReplicaId);

impl Signer for Seal {
    fn sign(&self, bytes: &[u8]) -> Result<[u8; SIGNATURE_BYTES], Error> {
        Ok(signature(self.0, bytes))
    }

    fn public_key(&self) -> PublicKey {
        static KEY: OnceLock<PublicKey> = OnceLock::new();
        let key = || P256Signer::from_bytes(&[7; 32]).unwrap().public_key();
        KEY.get_or_init(key).clone()
    }
}

fn signature(replica: ReplicaId, header: &[u8]) -> [u8; SIGNATURE_BYTES] {
    let hash = Hash::of_parts(&[replica.0.as_bytes(), header]);
    let mut bytes = [0; SIGNATURE_BYTES];
    bytes[..32].copy_from_slice(hash.as_bytes());
    bytes[32..].copy_from_slice(hash.as_bytes());
    bytes
}

/// Whether header and payload are as its replica made them.
pub fn holds(operation: &Operation) -> bool {
    let header = operation.header();
    let payload = operation.salt().zip(operation.payload());
    let payload = payload.map(|(salt, payload)| Hash::of_parts(&[salt, payload]));
    *operation.signature() == signature(header.replica, operation.header_bytes()) && payload == header.payload
}

/// An operation as the fold sees it.
pub fn entry(operation: &Operation) -> Entry {
    let header = operation.header();
    Entry {
        op: header.id,
        actor: header.actor,
        happened: header.happened,
        written: header.written,
        replaces: header.replaces.clone(),
        is_rightful: true,
        action: operation
            .payload()
            .and_then(|payload| Action::read(&header.kind, payload)),
    }
}

/// What a program that does not know a field makes of a payload when it writes it anew.
pub fn written_anew(operation: &Operation) -> Operation {
    let Some(action) = entry(operation).action else {
        return operation.clone();
    };
    let payload = action.parts().1.to_string().into_bytes();
    let header = operation.header_bytes().to_vec();
    Operation::from_parts(
        header,
        *operation.signature(),
        Some(payload),
        operation.salt().copied(),
    )
    .unwrap()
}

/// 22 November 2026 and so many milliseconds, by a clock that is off by some days.
pub fn clock(millis: u64, days_off: i64) -> DateTime<FixedOffset> {
    let start = NaiveDate::from_ymd_opt(2026, 11, 22)
        .unwrap()
        .and_hms_opt(8, 0, 0)
        .unwrap();
    let off = chrono::Duration::days(days_off) + chrono::Duration::milliseconds(millis as i64);
    (start.and_utc() + off).fixed_offset()
}

pub fn uuid(rng: &mut Rng) -> Uuid {
    Uuid::from_u128(rng.u128(..))
}

fn author(actor: ActorId) -> Author {
    Author {
        actor,
        name: "Elin Hammar".into(),
        title: "Biståndshandläggare".into(),
        position: "assessor".into(),
    }
}
