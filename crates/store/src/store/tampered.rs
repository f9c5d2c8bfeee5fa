//! Somebody who holds the key has written in the file past the program: its pages read, and what it says does not hold.

use super::Store;
use super::keeps::{Payloads, sealed};
use crate::verify::{Flaw, Verdict};
use crate::{Append, Blob, CaseFilter, FileKey, Sight};
use domain::id::ReplicaId;
use ledger::Error;
use uuid::Uuid;

const UNGUARDED: &str = "DROP TRIGGER op_is_kept; DROP TRIGGER op_is_only_erased;";

/// Four operations, of a case each, that name a letter as it is kept: its PDF, and what shows it.
fn filled() -> (Store, tempfile::TempDir, [Blob; 2]) {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("kvarbo.db");
    let mut store = Store::create(&database, FileKey::random().unwrap(), Box::new(Payloads)).unwrap();
    store
        .register_own(ReplicaId(Uuid::from_u128(1)), &[3; 32])
        .unwrap();
    let letter = [
        Blob::new("application/pdf", b"%PDF".to_vec()),
        Blob::new("application/json", b"{}".to_vec()),
    ];
    for number in 1..=4 {
        let act = Append {
            operations: &[sealed(&store, number, &letter)],
            blobs: &letter,
            ..Append::default()
        };
        store.append(&act).unwrap();
    }
    (store, folder, letter)
}

fn everyone() -> CaseFilter {
    CaseFilter {
        person: None,
        assessor: None,
        closed: None,
        state: None,
        sight: Sight::Everybody,
        limit: 50,
    }
}

/// What verifying shows once `change` was written, and that every page still reads.
fn verified(change: &str) -> (Verdict, [Blob; 2]) {
    let (store, _folder, letter) = filled();
    store.connection.execute_batch(change).unwrap();
    store.check().unwrap();
    (store.verify().unwrap(), letter)
}

/// The same for a change of the operations: number and fault of each that does not hold, and whether the chain ends where it says.
fn faults(change: &str) -> (Vec<(u64, Error)>, bool) {
    let (verdict, _) = verified(&format!("{UNGUARDED} {change}"));
    let mut ends = true;
    let mut faults = Vec::new();
    for flaw in verdict.flaws {
        match flaw {
            Flaw::Operation { seq, error, .. } => faults.push((seq, error)),
            Flaw::Head { .. } => ends = false,
            Flaw::Blob { hash } => panic!("the letter {hash} is as it was"),
        }
    }
    (faults, ends)
}

#[test]
fn what_nobody_has_touched_holds() {
    assert_eq!(faults(""), (vec![], true));
    let (verdict, _) = verified("");
    assert_eq!((verdict.flaws, verdict.letters), (vec![], 1));
}

#[test]
fn a_changed_word_is_told() {
    let changed = "UPDATE op SET payload = CAST('9' AS BLOB) WHERE seq = 3";
    assert_eq!(faults(changed), (vec![(3, Error::WrongPayload { seq: 3 })], true));
}

#[test]
fn a_changed_signature_is_told() {
    let zeros = "UPDATE op SET signature = zeroblob(64) WHERE seq = 2";
    assert_eq!(faults(zeros), (vec![(2, Error::WrongSignature { seq: 2 })], true));
    let anothers = "UPDATE op SET signature = (SELECT signature FROM op WHERE seq = 1) WHERE seq = 4";
    assert_eq!(
        faults(anothers),
        (vec![(4, Error::WrongSignature { seq: 4 })], true)
    );
}

#[test]
fn an_operation_that_was_taken_away_is_told_in_the_middle_and_at_the_end() {
    let gap = Error::Gap {
        expected: 3,
        found: 4,
    };
    assert_eq!(faults("DELETE FROM op WHERE seq = 3"), (vec![(4, gap)], true));
    assert_eq!(faults("DELETE FROM op WHERE seq = 4"), (vec![], false));
}

#[test]
fn a_changed_letter_is_told() {
    let changed = "UPDATE blob SET bytes = CAST('%PDG' AS BLOB) WHERE mime = 'application/pdf'";
    let (verdict, [pdf, _]) = verified(changed);
    assert_eq!(verdict.flaws, [Flaw::Blob { hash: *pdf.hash() }]);
}

#[test]
fn a_letter_that_was_taken_away_is_told() {
    let (verdict, letter) = verified("DELETE FROM blob");
    let mut gone = letter.map(|file| *file.hash());
    gone.sort_unstable();
    assert_eq!(verdict.flaws, gone.map(|hash| Flaw::Blob { hash }));
    assert_eq!(verdict.letters, 0);
}

#[test]
fn of_what_was_erased_the_kinds_are_told() {
    let (verdict, _) = verified("UPDATE op SET payload = NULL, salt = NULL WHERE seq > 2");
    assert_eq!(verdict.flaws, []);
    assert_eq!(verdict.erased, [("test.say".to_owned(), 2)].into());
}

#[test]
fn a_list_that_says_another_thing_than_the_operations_is_told_and_put_right() {
    for change in ["UPDATE case_row SET title = '9'", "DELETE FROM case_row"] {
        let (mut store, _folder, _) = filled();
        let titles = |store: &Store| {
            let listed = store.cases(&everyone()).unwrap();
            listed
                .into_iter()
                .map(|listed| listed.case.title)
                .collect::<Vec<_>>()
        };
        let before = titles(&store);
        store.connection.execute_batch(change).unwrap();
        assert_ne!(titles(&store), before);
        assert!(!store.rebuild().unwrap().equal, "{change}");
        assert_eq!(titles(&store), before);
        assert!(store.rebuild().unwrap().equal, "{change}");
    }
}
