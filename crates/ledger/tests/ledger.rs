//! What the ledger promises: bytes are kept, a changed byte is caught, erasing keeps the chain.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono::DateTime;
use domain::id::{ActorId, OpId, ReplicaId, StreamId, StreamKind, StreamRef};
use ledger::{Chain, Error, Hash, Operation, P256Signer, PublicKey, Signer, Unsealed, verify_chain};
use proptest::prelude::*;
use std::collections::BTreeMap;
use uuid::Uuid;

const SALT: [u8; 32] = [7; 32];

fn replica() -> ReplicaId {
    ReplicaId(Uuid::from_u128(1))
}

fn signer() -> P256Signer {
    P256Signer::from_bytes(&[3; 32]).unwrap()
}

fn key() -> PublicKey {
    signer().public_key()
}

fn unsealed(number: u128) -> Unsealed {
    let time = DateTime::parse_from_rfc3339("2026-11-22T09:30:00+01:00").unwrap();
    Unsealed {
        id: OpId(Uuid::from_u128(number)),
        stream: StreamRef {
            kind: StreamKind::Case,
            id: StreamId(Uuid::from_u128(2)),
        },
        actor: ActorId(Uuid::from_u128(4)),
        role: "assessor".into(),
        kind: "journal.add".into(),
        schema: 1,
        profile: Some(Hash::of(b"profile")),
        replaces: BTreeMap::from([("note".into(), vec![OpId(Uuid::from_u128(9))])]),
        happened: time,
        written: time,
        blobs: vec![],
    }
}

/// The operation as it comes back from where it was kept, where nothing is known of its signature.
fn stored(operation: &Operation) -> Operation {
    let payload = operation.payload().map(<[u8]>::to_vec);
    let header = operation.header_bytes().to_vec();
    Operation::from_parts(header, *operation.signature(), payload, operation.salt().copied()).unwrap()
}

fn chain_of(payloads: &[String]) -> Vec<Operation> {
    let mut chain = Chain::new(replica());
    (10..)
        .zip(payloads)
        .map(|(number, payload)| {
            let payload = Some(payload.clone().into_bytes());
            stored(&chain.seal(unsealed(number), payload, SALT, &signer()).unwrap())
        })
        .collect()
}

fn three() -> Vec<Operation> {
    chain_of(&["{\"a\":1}".into(), "{\"a\":2}".into(), "{\"a\":3}".into()])
}

fn holds(operations: &[Operation]) -> Result<Chain, Error> {
    verify_chain(Chain::new(replica()), operations, &key())
}

/// The operation with its header changed by `change`, and signed anew when `again`.
fn with_header(operation: &Operation, again: bool, change: impl Fn(String) -> String) -> Operation {
    let text = String::from_utf8(operation.header_bytes().to_vec()).unwrap();
    let bytes = change(text).into_bytes();
    let signature = if again {
        signer().sign(&bytes).unwrap()
    } else {
        *operation.signature()
    };
    let payload = operation.payload().map(<[u8]>::to_vec);
    Operation::from_parts(bytes, signature, payload, operation.salt().copied()).unwrap()
}

#[test]
fn a_chain_is_numbered_from_one_and_each_names_the_one_before() {
    let operations = three();
    assert_eq!(operations[0].header().seq, 1);
    assert_eq!(operations[0].header().prev, None);
    assert_eq!(operations[2].header().seq, 3);
    assert_eq!(operations[2].header().prev, Some(operations[1].hash()));
    assert_eq!(holds(&operations), Ok(Chain::ending_in(&operations[2])));
}

#[test]
fn a_missing_operation_is_a_gap() {
    let mut operations = three();
    operations.remove(1);
    assert_eq!(
        holds(&operations),
        Err(Error::Gap {
            expected: 2,
            found: 3
        })
    );
}

#[test]
fn an_operation_of_another_history_does_not_follow() {
    let mut operations = three();
    operations[1] = chain_of(&["{\"b\":1}".into(), "{\"b\":2}".into()]).remove(1);
    assert_eq!(holds(&operations), Err(Error::WrongPrevious { seq: 2 }));
}

#[test]
fn an_operation_of_another_replica_is_refused() {
    let chain = Chain::new(ReplicaId(Uuid::from_u128(8)));
    assert_eq!(
        verify_chain(chain, &three(), &key()),
        Err(Error::OtherReplica { seq: 1 })
    );
}

#[test]
fn another_key_does_not_verify() {
    let other = P256Signer::from_bytes(&[5; 32]).unwrap().public_key();
    assert_eq!(three()[0].verify(&other), Err(Error::WrongSignature { seq: 1 }));
}

#[test]
fn a_payload_put_beside_anothers_header_is_caught() {
    let operations = three();
    let swapped = Operation::from_parts(
        operations[0].header_bytes().to_vec(),
        *operations[0].signature(),
        operations[1].payload().map(<[u8]>::to_vec),
        Some(SALT),
    )
    .unwrap();
    assert_eq!(swapped.verify(&key()), Err(Error::WrongPayload { seq: 1 }));
}

#[test]
fn an_action_without_payload_keeps_no_salt() {
    let mut chain = Chain::new(replica());
    let operation = stored(&chain.seal(unsealed(1), None, SALT, &signer()).unwrap());
    assert_eq!(operation.salt(), None);
    assert!(!operation.is_erased());
    assert_eq!(operation.verify(&key()), Ok(()));
}

#[test]
fn an_operation_just_sealed_holds_for_its_own_key_and_no_other() {
    let another = P256Signer::from_bytes(&[9; 32]).unwrap();
    let operation = Chain::new(replica())
        .seal(unsealed(1), None, SALT, &another)
        .unwrap();
    assert_eq!(operation.verify(&another.public_key()), Ok(()));
    assert_eq!(operation.verify(&key()), Err(Error::WrongSignature { seq: 1 }));
}

#[test]
fn fields_and_kinds_of_a_later_program_survive() {
    let later = with_header(&three()[0], true, |text| {
        text.replace("journal.add", "journal.sing")
            .replacen('{', "{\"mood\": \"glad\",  ", 1)
    });
    assert_eq!(later.header().unknown["mood"], "glad");
    let line = serde_json::to_string(&later).unwrap();
    let back: Operation = serde_json::from_str(&line).unwrap();
    assert_eq!(back.header_bytes(), later.header_bytes());
    assert_eq!(back.verify(&key()), Ok(()));
}

#[test]
fn a_later_envelope_is_named_as_such() {
    let bytes = String::from_utf8(three()[0].header_bytes().to_vec()).unwrap();
    let later = bytes.replacen("\"v\":1", "\"v\":2", 1).into_bytes();
    assert_eq!(
        Operation::from_parts(later, [0; 64], None, None),
        Err(Error::NewerEnvelope(2))
    );
}

#[test]
fn an_error_never_quotes_what_stood_in_the_header() {
    let bytes = br#"{"v":"Tolvan Tolvansson"}"#.to_vec();
    let error = Operation::from_parts(bytes, [0; 64], None, None).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("Tolvan"));
}

#[test]
fn a_failed_seal_leaves_the_chain_where_it_was() {
    let mut chain = Chain::new(replica());
    let not_text = Some(vec![0xff]);
    assert_eq!(
        chain.seal(unsealed(1), not_text, SALT, &signer()),
        Err(Error::NotText)
    );
    assert_eq!(chain, Chain::new(replica()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_portable_form_keeps_every_byte(payloads in prop::collection::vec(".*", 1..4)) {
        for operation in chain_of(&payloads) {
            let line = serde_json::to_string(&operation).unwrap();
            let back: Operation = serde_json::from_str(&line).unwrap();
            prop_assert_eq!(back.header_bytes(), operation.header_bytes());
            prop_assert_eq!(back, operation);
        }
    }

    #[test]
    fn any_flipped_bit_is_caught(part in 0..4_usize, place in any::<prop::sample::Index>(), bit in 0..8_u8) {
        let whole = three().remove(0);
        let mut parts = [
            whole.header_bytes().to_vec(),
            whole.signature().to_vec(),
            whole.payload().unwrap().to_vec(),
            whole.salt().unwrap().to_vec(),
        ];
        let index = place.index(parts[part].len());
        parts[part][index] ^= 1 << bit;
        let [header, signature, payload, salt] = parts;
        let read = Operation::from_parts(
            header,
            signature.try_into().unwrap(),
            Some(payload),
            Some(salt.try_into().unwrap()),
        );
        prop_assert!(read.and_then(|operation| operation.verify(&key())).is_err());
    }

    #[test]
    fn erasing_any_payloads_keeps_the_chain(erased in prop::collection::vec(any::<bool>(), 3)) {
        let mut operations = three();
        let end = holds(&operations);
        for (operation, erase) in operations.iter_mut().zip(&erased) {
            if *erase {
                operation.erase();
            }
        }
        prop_assert_eq!(holds(&operations), end);
        for (operation, erase) in operations.iter().zip(&erased) {
            prop_assert_eq!(operation.is_erased(), *erase);
            prop_assert_eq!(operation.payload().is_none(), *erase);
        }
    }

    #[test]
    fn reading_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Operation::from_parts(bytes, [0; 64], None, None);
    }
}
