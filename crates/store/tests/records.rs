//! Originals: what is appended is there, in order, verified; drafts, files, settings and the access log.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use domain::id::{OpId, ReplicaId, StreamKind};
use ledger::{Chain, Operation, P256Signer, Signer};
use store::{Append, Blob, Draft, DraftWritten, Error, Rebuilt, Sight, Verdict};
use support::{
    Place, Said, access, actor, case, draft_key, note, notes_in, now, operations, person, say, seal,
};
use uuid::Uuid;

fn draft(counter: u64, text: &str) -> Draft {
    Draft {
        stream: case(1),
        field: "analysis".into(),
        base: vec![OpId(Uuid::from_u128(5))],
        text: text.into(),
        counter,
        written: now(),
    }
}

fn texts(store: &store::Store) -> Vec<String> {
    let drafts = store.drafts(&case(1)).unwrap();
    drafts.into_iter().map(|draft| draft.text).collect()
}

#[test]
fn what_is_appended_is_there_after_opening_again_in_order_and_byte_for_byte() {
    let place = Place::new();
    let mut store = place.create();
    let first = say(&mut store, &[(case(1), note("ett")), (case(2), note("annat"))]).unwrap();
    let second = say(&mut store, &[(case(1), note("två"))]).unwrap();
    store.close().unwrap();
    let store = place.open().unwrap();
    assert_eq!(
        store.operations(&case(1)).unwrap(),
        [first[0].clone(), second[0].clone()]
    );
    assert_eq!(store.streams(Some(StreamKind::Case)).unwrap(), [case(1), case(2)]);
    assert_eq!(store.streams(Some(StreamKind::Person)).unwrap(), []);
    assert_eq!(store.own().unwrap().unwrap().chain, Chain::ending_in(&second[0]));
}

#[test]
fn an_operation_that_is_there_already_is_skipped() {
    let place = Place::new();
    let mut store = place.create();
    let sealed = say(&mut store, &[(case(1), note("ett"))]).unwrap();
    store
        .append(&Append {
            operations: &sealed,
            ..Append::default()
        })
        .unwrap();
    assert_eq!(notes_in(&store, case(1)), ["ett"]);
}

#[test]
fn one_number_signed_twice_is_told_and_the_first_stands() {
    let place = Place::new();
    let mut store = place.create();
    let other = operations(&store, &[(case(1), note("kopian"))]);
    say(&mut store, &[(case(1), note("ett"))]).unwrap();
    let refused = store.append(&Append {
        operations: &other,
        ..Append::default()
    });
    assert!(matches!(refused, Err(Error::Equivocation { seq: 1 })));
    assert_eq!(notes_in(&store, case(1)), ["ett"]);
}

#[test]
fn a_refused_operation_takes_the_whole_act_with_it() {
    let place = Place::new();
    let mut store = place.create();
    store.draft_write(&draft(1, "skrivet")).unwrap();
    let mut act = operations(&store, &[(case(1), note("ett")), (case(1), note("två"))]);
    act.push(operations(&store, &[(case(1), note("fel plats"))]).remove(0));
    act[2] = {
        let (own, mut chain) = (store.own().unwrap().unwrap(), Chain::ending_in(&act[1]));
        let whole = seal(&mut chain, &own.signer, case(1), &note("tre"));
        let another = Some(b"{\"note\":\"bytt\"}".to_vec());
        Operation::from_parts(
            whole.header_bytes().to_vec(),
            *whole.signature(),
            another,
            whole.salt().copied(),
        )
        .unwrap()
    };
    let refused = store.append(&Append {
        operations: &act,
        drafts: &[draft_key(&draft(1, ""))],
        access: &[access(case(1))],
        ..Append::default()
    });
    assert!(matches!(
        refused,
        Err(Error::Ledger(ledger::Error::WrongPayload { seq: 3 }))
    ));
    assert_eq!(notes_in(&store, case(1)), [""; 0]);
    assert_eq!(texts(&store), ["skrivet"]);
    assert_eq!(store.accesses(None, 10).unwrap(), []);
    say(&mut store, &[(case(1), note("ett"))]).unwrap();
}

#[test]
fn another_replicas_operations_come_in_once_it_is_known() {
    let place = Place::new();
    let mut store = place.create();
    let replica = ReplicaId(Uuid::from_u128(2));
    let signer = P256Signer::from_bytes(&[5; 32]).unwrap();
    let theirs = [seal(&mut Chain::new(replica), &signer, case(1), &note("deras"))];
    let act = Append {
        operations: &theirs,
        ..Append::default()
    };
    assert!(matches!(store.append(&act), Err(Error::UnknownReplica)));
    store.register(replica, &signer.public_key()).unwrap();
    store.append(&act).unwrap();
    assert_eq!(notes_in(&store, case(1)), ["deras"]);
}

#[test]
fn a_setting_moves_on_with_its_act_or_not_at_all() {
    let place = Place::new();
    let mut store = place.create();
    let other = operations(&store, &[(case(1), note("kopian"))]);
    let sealed = operations(&store, &[(case(1), note("ett"))]);
    let mut append = |operations, rota| {
        store.append(&Append {
            operations,
            settings: &[("rota", rota)],
            ..Append::default()
        })
    };
    append(&sealed, "attendo").unwrap();
    assert!(append(&other, "vaddo").is_err());
    assert_eq!(store.setting("rota").unwrap().as_deref(), Some("attendo"));
}

#[test]
fn a_file_has_one_replica_of_its_own() {
    let place = Place::new();
    let mut store = place.create();
    let again = store.register_own(ReplicaId(Uuid::from_u128(2)), &[4; 32]);
    assert!(matches!(again, Err(Error::ReplicaExists)));
}

#[test]
fn verifying_finds_everything_in_order_also_after_erasing() {
    let place = Place::new();
    let mut store = place.create();
    let said = say(
        &mut store,
        &[(case(1), note("utkast")), (case(1), note("slutligt"))],
    )
    .unwrap();
    let letter = Blob::new("application/pdf", b"%PDF".to_vec());
    store
        .append(&Append {
            blobs: std::slice::from_ref(&letter),
            erase: &[said[0].header().id],
            ..Append::default()
        })
        .unwrap();
    assert_eq!(notes_in(&store, case(1)), ["slutligt"]);
    assert_eq!(store.blob(letter.hash()).unwrap(), Some(letter));
    let expected = Verdict {
        operations: 2,
        erased: [("test.say".to_owned(), 1)].into(),
        letters: 1,
        flaws: vec![],
    };
    assert_eq!(store.verify().unwrap(), expected);
}

#[test]
fn projections_folded_anew_are_the_same() {
    let place = Place::new();
    let mut store = place.create();
    let tolvan = Said::Person {
        name: "Tolvan Tolvansson".into(),
        number: "191212121212".into(),
        protection: 0,
    };
    say(
        &mut store,
        &[
            (person(7), tolvan),
            (
                case(1),
                Said::Case {
                    number: "A-1".into(),
                    person: 7,
                },
            ),
        ],
    )
    .unwrap();
    let Rebuilt { streams, equal, .. } = store.rebuild().unwrap();
    assert_eq!((streams, equal), (2, true));
    assert_eq!(store.people("tolvan", Sight::Everybody, 9).unwrap().len(), 1);
}

#[test]
fn an_older_keystroke_does_not_replace_a_later_one() {
    let place = Place::new();
    let mut store = place.create();
    assert_eq!(
        store.draft_write(&draft(2, "hej du")).unwrap(),
        DraftWritten::Kept
    );
    assert_eq!(
        store.draft_write(&draft(1, "hej")).unwrap(),
        DraftWritten::Older { counter: 2 }
    );
    assert_eq!(store.drafts(&case(1)).unwrap(), [draft(2, "hej du")]);
    assert_eq!(store.streams_with_drafts().unwrap(), [case(1)]);
}

#[test]
fn a_sealed_draft_is_gone_and_a_late_keystroke_does_not_bring_it_back() {
    let place = Place::new();
    let mut store = place.create();
    store.draft_write(&draft(3, "klart")).unwrap();
    let act = operations(&store, &[(case(1), note("klart"))]);
    store
        .append(&Append {
            operations: &act,
            drafts: &[draft_key(&draft(3, ""))],
            ..Append::default()
        })
        .unwrap();
    assert_eq!(texts(&store), [""; 0]);
    assert_eq!(
        store.draft_write(&draft(2, "kla")).unwrap(),
        DraftWritten::Older { counter: 3 }
    );
    assert_eq!(texts(&store), [""; 0]);
    store.close().unwrap();
    let mut store = place.open().unwrap();
    assert_eq!(
        store.draft_write(&draft(1, "ny gång")).unwrap(),
        DraftWritten::Kept
    );
}

#[test]
fn what_was_typed_after_sealing_began_stays_a_draft() {
    let place = Place::new();
    let mut store = place.create();
    store.draft_write(&draft(4, "klart, och mer")).unwrap();
    store.draft_drop(&draft_key(&draft(3, "klart"))).unwrap();
    assert_eq!(texts(&store), ["klart, och mer"]);
}

#[test]
fn the_access_log_keeps_its_own_order_whatever_the_clock_says() {
    let place = Place::new();
    let mut store = place.create();
    let mut earlier = access(case(2));
    earlier.at -= chrono::TimeDelta::days(400);
    store.access_add(&[access(case(1))]).unwrap();
    store.access_add(&[earlier.clone()]).unwrap();
    assert_eq!(store.accesses(None, 10).unwrap(), [earlier, access(case(1))]);
    assert_eq!(store.accesses(Some(&case(1)), 10).unwrap()[0].actor, actor());
}

#[test]
fn a_setting_is_kept_and_replaced() {
    let place = Place::new();
    let mut store = place.create();
    assert_eq!(store.setting("language").unwrap(), None);
    store.setting_put("language", "sv").unwrap();
    store.setting_put("language", "fi").unwrap();
    assert_eq!(store.setting("language").unwrap().as_deref(), Some("fi"));
}

#[test]
fn ten_megabytes_emoji_and_right_to_left_text_are_kept_as_they_are() {
    let place = Place::new();
    let mut store = place.create();
    let text = format!("{}👵🏽\u{202e}שלום\0", "a".repeat(10 << 20));
    say(&mut store, &[(case(1), note(&text))]).unwrap();
    assert_eq!(notes_in(&store, case(1)), [text]);
}
