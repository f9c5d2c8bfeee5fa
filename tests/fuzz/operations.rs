//! Operations from anywhere, one a line: what is read is written as it was signed, forgets its payload without another hash, and
//! folds to the same whatever it says, once and again.
#![no_main]

use domain::case::Case;
use domain::id::StreamKind;
use domain::person::{Contacts, Person};
use domain::record::{Action, Entry};
use ledger::Operation;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let lines = bytes.split(|byte| *byte == b'\n');
    let read = lines.filter_map(|line| serde_json::from_slice::<Operation>(line).ok());
    let operations: Vec<Operation> = read.collect();
    for operation in &operations {
        let written = serde_json::to_vec(operation).expect("what was read can be written");
        let again: Operation = serde_json::from_slice(&written).expect("and read again");
        assert_eq!(again.header_bytes(), operation.header_bytes());
        assert!(again == *operation);
        let mut erased = operation.clone();
        erased.erase();
        assert_eq!(erased.hash(), operation.hash());
    }
    let entries: Vec<Entry> = operations.iter().map(entry).collect();
    let mut case = Case::fold(&entries);
    let once = case.clone();
    entries.iter().for_each(|entry| case.apply(entry));
    assert!(case == once, "what comes again changes nothing");
    let (mut person, mut contacts) = (Person::default(), Contacts::default());
    for (entry, operation) in entries.iter().zip(&operations) {
        match operation.header().stream.kind {
            StreamKind::Person => person.apply(entry),
            StreamKind::Contact => contacts.apply(entry),
            StreamKind::Case | StreamKind::Committee => {}
        }
    }
});

fn entry(operation: &Operation) -> Entry {
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
