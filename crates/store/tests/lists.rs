//! Lists and search: who is found by what, and who is never shown.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use chrono::NaiveDate;
use domain::id::{ActorId, StreamId};
use store::{CaseFilter, Sight, Store, WatchFilter, Whose};
use support::{Place, Said, access, actor, case, note, person, say};
use uuid::Uuid;

/// Somebody without the right, who has no case here.
const STRANGER: Sight = Sight::OwnOf(ActorId(Uuid::from_u128(404)));

fn registered(name: &str, number: &str, protection: u8) -> Said {
    Said::Person {
        name: name.into(),
        number: number.into(),
        protection,
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Three persons, the last protected; a case and a watch each for the first and the last.
fn filled(place: &Place) -> Store {
    let mut store = place.create();
    let about = |number: &str, person| Said::Case {
        number: number.into(),
        person,
    };
    let watch = |key: &str, due| Said::Watch {
        key: key.into(),
        due: day(due),
    };
    say(
        &mut store,
        &[
            (person(1), registered("Zoé Åström", "191212121212", 0)),
            (person(2), registered("Anna-Karin Ek", "194001011234", 0)),
            (person(3), registered("Doris Dold", "193503035678", 2)),
            (case(11), about("NT-2026-17", 1)),
            (case(13), about("NT-2026-19", 3)),
            (case(11), watch("a", "2027-05-01")),
            (case(13), watch("a", "2027-03-01")),
            (case(11), note("Grannen Fridolf hittade henne i snön")),
        ],
    )
    .unwrap();
    store
}

fn found(store: &Store, query: &str) -> Vec<String> {
    let people = store.people(query, STRANGER, 50).unwrap();
    people.into_iter().map(|person| person.shown_name).collect()
}

fn all_cases() -> CaseFilter {
    CaseFilter {
        person: None,
        assessor: None,
        closed: None,
        state: None,
        sight: STRANGER,
        limit: 50,
    }
}

fn all_watches() -> WatchFilter {
    WatchFilter {
        stream: None,
        whose: Whose::Anybodys,
        closed: Vec::new(),
        kinds: Vec::new(),
        without: None,
        from: None,
        until: None,
        sight: STRANGER,
        limit: 50,
    }
}

#[test]
fn a_person_is_found_by_the_beginning_of_every_word_of_the_name() {
    let place = Place::new();
    let store = filled(&place);
    for query in ["zo", "ZOE", "åström zoe", "Åst"] {
        assert_eq!(found(&store, query), ["Zoé Åström"], "{query}");
    }
    assert_eq!(found(&store, "karin"), ["Anna-Karin Ek"]);
    assert_eq!(found(&store, "anna-kar"), ["Anna-Karin Ek"]);
    assert_eq!(found(&store, "zoe ek"), [""; 0], "every word must be found");
    assert_eq!(found(&store, "astrom"), [""; 0], "å is not a");
}

#[test]
fn a_person_is_found_by_number_with_or_without_century_and_by_case_number() {
    let place = Place::new();
    let store = filled(&place);
    for query in [
        "191212121212",
        "19121212-1212",
        "121212-1212",
        "121212+1212",
        "NT-2026-17",
        "nt202617",
    ] {
        assert_eq!(found(&store, query), ["Zoé Åström"], "{query}");
    }
    assert_eq!(
        found(&store, "5678"),
        [""; 0],
        "a protected person's last digits neither"
    );
    assert_eq!(
        found(&store, "1234"),
        ["Anna-Karin Ek"],
        "the last digits, asked for on the telephone"
    );
    assert_eq!(store.people_by_number("191212121212").unwrap().len(), 1);
}

#[test]
fn nobody_is_found_by_a_word_in_a_note() {
    let place = Place::new();
    let store = filled(&place);
    for query in [
        "Fridolf",
        "snön",
        "grannen",
        "home_care",
        "follow_up",
        "%",
        "_",
        "*",
        "\"",
        "zoe OR fridolf",
    ] {
        assert_eq!(found(&store, query), [""; 0], "{query}");
    }
}

#[test]
fn a_protected_person_is_shown_to_nobody_without_the_right_by_no_way() {
    let place = Place::new();
    let store = filled(&place);
    for query in ["Doris", "193503035678", "NT-2026-19"] {
        assert_eq!(found(&store, query), [""; 0], "{query}");
        assert_eq!(
            store.people(query, Sight::Everybody, 50).unwrap().len(),
            1,
            "{query}"
        );
    }
    assert_eq!(found(&store, "").len(), 2);
    assert_eq!(
        store.people_by_number("193503035678").unwrap().len(),
        1,
        "or she would be registered twice"
    );
    assert_eq!(store.cases(&all_cases()).unwrap().len(), 1);
    assert_eq!(store.watches(&all_watches()).unwrap().len(), 1);
}

#[test]
fn a_protected_person_of_ones_own_case_is_shown_in_every_list() {
    let place = Place::new();
    let store = filled(&place);
    let mine = Sight::OwnOf(actor());
    for query in ["Doris", "193503035678", "NT-2026-19"] {
        assert_eq!(store.people(query, mine, 50).unwrap().len(), 1, "{query}");
    }
    let doris = StreamId(Uuid::from_u128(3));
    assert!(store.sees(mine, doris).unwrap() && !store.sees(STRANGER, doris).unwrap());
    let cases = CaseFilter {
        sight: mine,
        ..all_cases()
    };
    assert_eq!(store.cases(&cases).unwrap().len(), 2);
    assert_eq!(store.count_cases(&cases, None).unwrap(), 2);
    let watches = WatchFilter {
        sight: mine,
        ..all_watches()
    };
    assert_eq!(store.watches(&watches).unwrap().len(), 2);
    assert_eq!(store.count_watches(&watches).unwrap(), 2);
}

#[test]
fn who_may_not_be_seen_does_not_take_a_place_in_the_list() {
    let place = Place::new();
    let store = filled(&place);
    let first = store.people("", STRANGER, 2).unwrap();
    let names: Vec<_> = first.iter().map(|person| person.shown_name.as_str()).collect();
    assert_eq!(names, ["Anna-Karin Ek", "Zoé Åström"]);
}

/// The log is looked through for its latest 10,000 rows: more between two openings push the first out of the list, and a
/// case opened twice stands once, a hidden one nowhere without ending the list.
#[test]
fn what_was_opened_last_is_listed_once_and_who_is_hidden_ends_no_list() {
    let place = Place::new();
    let mut store = filled(&place);
    let opened = |store: &Store, sight| -> Vec<String> {
        let purpose = access(case(11)).purpose;
        let listed = store.cases_opened(actor(), &purpose, sight, 5).unwrap();
        listed.into_iter().map(|listed| listed.case.number).collect()
    };
    let [zoe, doris] = [11, 13].map(|id| access(case(id)));
    store
        .access_add(&[zoe.clone(), doris.clone(), doris, zoe.clone()])
        .unwrap();
    assert_eq!(opened(&store, Sight::Everybody), ["NT-2026-17", "NT-2026-19"]);
    assert_eq!(opened(&store, STRANGER), ["NT-2026-17"]);
    let list = store::Access { stream: None, ..zoe };
    store.access_add(&vec![list.clone(); 9_999]).unwrap();
    assert_eq!(opened(&store, Sight::Everybody), ["NT-2026-17"]);
    store.access_add(&[list]).unwrap();
    assert_eq!(opened(&store, Sight::Everybody), [""; 0]);
}

#[test]
fn a_changed_name_is_found_and_the_old_one_is_not() {
    let place = Place::new();
    let mut store = filled(&place);
    say(
        &mut store,
        &[(person(1), registered("Zoé Berg", "191212121212", 0))],
    )
    .unwrap();
    assert_eq!(found(&store, "åström"), [""; 0]);
    assert_eq!(found(&store, "berg"), ["Zoé Berg"]);
    assert_eq!(
        found(&store, "NT-2026-17"),
        ["Zoé Berg"],
        "the case's number stays"
    );
}

#[test]
fn cases_are_listed_with_their_person_by_person_and_by_assessor() {
    let place = Place::new();
    let store = filled(&place);
    let seen = CaseFilter {
        sight: Sight::Everybody,
        ..all_cases()
    };
    assert_eq!(store.cases(&seen).unwrap().len(), 2);
    let of_person = CaseFilter {
        person: Some(StreamId(Uuid::from_u128(1))),
        ..seen.clone()
    };
    let listed = store.cases(&of_person).unwrap();
    assert_eq!(listed[0].case.number, "NT-2026-17");
    assert_eq!(listed[0].person.as_ref().unwrap().shown_name, "Zoé Åström");
    let of_nobody = CaseFilter {
        assessor: Some(ActorId(Uuid::from_u128(404))),
        ..seen.clone()
    };
    assert_eq!(store.cases(&of_nobody).unwrap(), []);
    let closed = CaseFilter {
        closed: Some(true),
        ..seen
    };
    assert_eq!(store.cases(&closed).unwrap(), []);
}

#[test]
fn watches_are_listed_by_due_date_up_to_a_day() {
    let place = Place::new();
    let store = filled(&place);
    let seen = WatchFilter {
        sight: Sight::Everybody,
        whose: Whose::Of(actor()),
        ..all_watches()
    };
    let dates: Vec<_> = store
        .watches(&seen)
        .unwrap()
        .into_iter()
        .map(|listed| listed.watch.due)
        .collect();
    assert_eq!(dates, [day("2027-03-01"), day("2027-05-01")]);
    assert_eq!(
        store.days_of_watches(&seen).unwrap(),
        [(day("2027-03-01"), 1), (day("2027-05-01"), 1)]
    );
    let soon = WatchFilter {
        until: Some(day("2027-03-01")),
        ..seen
    };
    let listed = store.watches(&soon).unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].case_number.as_deref(), Some("NT-2026-19"));
    let stream = listed[0].watch.stream;
    let open = WatchFilter {
        closed: vec![stream],
        until: None,
        ..soon
    };
    let listed = store.watches(&open).unwrap();
    assert!(
        listed.iter().all(|listed| listed.watch.stream != stream),
        "closed to who asks"
    );
    assert_eq!(listed.len() as u64, store.count_watches(&open).unwrap());
}
