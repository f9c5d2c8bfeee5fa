//! Days that cannot be, and lists that are bound to what they are for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::Error;
use app::view::*;
use serde_json::{Value, json};
use support::desk::{self, Desk};
use support::{World, first_start, own_profile, own_start};

fn write(desk: &mut Desk, part: &str, value: Value) -> Result<PersonView, Error> {
    let write = json!({ "case": desk.case.case, part: value });
    desk.open().person_write(&serde_json::from_value(write).unwrap())
}

#[test]
fn first_contact_is_neither_before_the_birth_nor_to_come() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let case = desk.case.case.clone();
    let mut contact = |date: String| {
        let contact = FirstContact {
            case: case.clone(),
            date,
            with: String::new(),
        };
        desk.open().intake_first_contact(&contact)
    };
    for date in ["1940-07-20".to_owned(), "0001-01-01".to_owned(), world.day(1)] {
        assert!(matches!(contact(date.clone()), Err(Error::Day)), "{date}");
    }
    contact(world.day(0)).unwrap();
}

#[test]
fn a_consent_is_given_by_today_and_withdrawn_after_it_was_given() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let consent = |given: i64, withdrawn: Option<i64>| {
        json!([{ "id": "c1", "scope": "provider", "given_by": "Aino Lehtinen", "member": null, "given": world.day(given),
            "until": null, "withdrawn": withdrawn.map(|day| world.day(day)) }])
    };
    for (given, withdrawn) in [(1, None), (-1, Some(-2))] {
        let answer = write(&mut desk, "consents", consent(given, withdrawn));
        assert!(matches!(answer, Err(Error::Day)), "{given} {withdrawn:?}");
    }
    write(&mut desk, "consents", consent(-2, Some(-1))).unwrap();
}

#[test]
fn a_protection_was_not_checked_on_a_day_to_come() {
    let world = World::new();
    let mut desk = desk::registered_as(&world, Protection::Confidential, &["dusch"]);
    let protection = |checked: i64| json!({ "level": "confidential", "source": "Folkbokföringen", "checked": world.day(checked) });
    assert!(matches!(
        write(&mut desk, "protection", protection(1)),
        Err(Error::Day)
    ));
    let read = write(&mut desk, "protection", protection(0)).unwrap();
    assert_eq!(read.protection.checked, Some(world.day(0)));
}

#[test]
fn a_decision_begins_no_earlier_than_the_application_came() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let early = |desk: &mut Desk| {
        let mut gaps = desk.decision().gaps.into_iter();
        gaps.find(|gap| gap.code == "period_too_early")
            .map(|gap| gap.params["date"].clone())
    };
    desk.write("decision/from", "0001-01-01");
    assert_eq!(early(&mut desk), Some(world.day(-3)));
    desk.write("decision/from", &world.day(-3));
    assert_eq!(early(&mut desk), None);
    desk.sign();
}

#[test]
fn help_is_not_lessened_backwards_in_time() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let path = desk.path(0, "times");
    desk.write(&path, "3");
    desk.sign();
    desk.dispatch();
    world.pass(30);
    desk.review("changed_circumstances");
    let early = |desk: &mut Desk| {
        desk.decision()
            .gaps
            .iter()
            .any(|gap| gap.code == "period_too_early")
    };
    desk.write("decision/from", &world.day(-5));
    assert!(!early(&mut desk), "as much as before");
    desk.write(&path, "2");
    assert!(early(&mut desk));
    desk.write("decision/from", &world.day(0));
    assert!(!early(&mut desk));
}

#[test]
fn a_compensation_is_shown_for_the_zone_that_was_chosen_and_for_no_other() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let shown = |desk: &mut Desk| {
        let view = desk.overview();
        (view.lacks_zone, view.compensation.map(|paid| paid.zone))
    };
    assert_eq!(shown(&mut desk), (true, None));
    desk.write("decision/zone", "landsbygd");
    assert_eq!(shown(&mut desk), (false, Some("landsbygd".to_owned())));
}

/// The list of what is due for a unit is not for anybody, and the log says what each list was for.
#[test]
fn a_list_says_in_the_log_what_it_was_for_and_the_units_is_for_who_leads() {
    let purposes = |world: &std::sync::Arc<World>| {
        let rows = world.store().accesses(None, 100).unwrap().into_iter();
        let lists = rows.filter(|row| row.act == "watches.read");
        lists.map(|row| row.purpose).collect::<Vec<_>>()
    };
    let list = |kind: &str, whose: &str| WatchesFilter {
        when: "all".into(),
        kind: kind.into(),
        whose: whose.into(),
    };
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    desk.open().watches(&list("", "own")).unwrap();
    desk.open().watches(&list("follow_up", "own")).unwrap();
    let refused = desk.open().watches(&list("follow_up", "all")).unwrap_err();
    assert_eq!(refused.code(), "others-list");
    assert_eq!(purposes(&world), ["own_work", "own_work"], "her own");

    let world = World::new();
    let mut kvarbo = world.program();
    let lead = SessionCreate {
        position: "team_lead".into(),
        ..first_start("norrtalje", false)
    };
    kvarbo.session_create(&lead).unwrap();
    kvarbo.open().unwrap().watches(&list("follow_up", "all")).unwrap();
    kvarbo.open().unwrap().watches(&list("", "all")).unwrap();
    assert_eq!(purposes(&world), ["quality", "follow_up"]);
}

/// The municipality's rules, by which each list is for one position.
fn bound(follow_up: &str, quality: &str, protected: &str) -> SessionCreate {
    let rights = [
        ("follow_up", follow_up),
        ("quality", quality),
        ("protected", protected),
    ];
    let rule = |(list, position): (&str, &str)| {
        format!(
            "\n[[list]]\nvalid_from = 2026-01-01\nsource = \"beslut\"\nlist = \"{list}\"\npositions = [\"{position}\"]\n"
        )
    };
    own_start(own_profile() + &rights.map(rule).concat())
}

fn watched(kvarbo: &mut app::Kvarbo, kind: &str, whose: &str) -> Result<Vec<WatchView>, Error> {
    let filter = WatchesFilter {
        when: "all".into(),
        kind: kind.into(),
        whose: whose.into(),
    };
    let list = kvarbo.open().unwrap().watches(&filter)?;
    assert_eq!(list.total as usize, list.rows.len());
    Ok(list.rows)
}

/// Which lists a position opens is the municipality's rule, and the command asks it, whichever way one tries.
#[test]
fn who_may_not_open_the_follow_ups_has_her_own_and_none_of_anybody_elses() {
    let signed = |start| {
        let world = World::new();
        let mut desk = desk::begun(&world, &start, Protection::None, &["dusch"]);
        desk.grant();
        desk.sign();
        (world, desk.kvarbo)
    };
    let (world, mut kvarbo) = signed(bound("team_lead", "assessor", "assessor"));
    assert_eq!(kvarbo.session_read().unwrap().lists, ["quality", "protected"]);
    assert_eq!(
        watched(&mut kvarbo, "follow_up", "own").unwrap().len(),
        1,
        "her own"
    );

    let (mut kvarbo, _) = world.sits_down(kvarbo, "Nils Berg", 7);
    assert_eq!(
        watched(&mut kvarbo, "follow_up", "all").unwrap_err().code(),
        "others-list"
    );
    assert_eq!(watched(&mut kvarbo, "follow_up", "own").unwrap(), []);
    assert_eq!(watched(&mut kvarbo, "", "own").unwrap(), []);
    let units = watched(&mut kvarbo, "", "all").unwrap();
    assert!(!units.is_empty() && units.iter().all(|row| row.kind != "follow_up"));
    let loads = kvarbo.open().unwrap().workload().unwrap().assessors;
    let counted: u32 = loads.iter().map(|load| load.late + load.week + load.later).sum();
    assert_eq!(counted as usize, units.len(), "nor in what is counted");

    let (world, kvarbo) = signed(bound("assessor", "team_lead", "assessor"));
    let (mut kvarbo, _) = world.sits_down(kvarbo, "Nils Berg", 7);
    assert_eq!(watched(&mut kvarbo, "follow_up", "all").unwrap().len(), 1);
    assert_eq!(watched(&mut kvarbo, "", "all").unwrap_err().code(), "others-list");
}

#[test]
fn a_protected_person_of_ones_own_case_is_on_ones_own_lists_and_on_nobody_elses() {
    let found = |kvarbo: &mut app::Kvarbo| {
        let query = "Lehtinen".into();
        kvarbo.open().unwrap().search(&Search { query }).unwrap().len()
    };
    let world = World::new();
    let start = bound("team_lead", "assessor", "team_lead");
    let mut kvarbo = desk::begun(&world, &start, Protection::Confidential, &["dusch"]).kvarbo;
    assert!(!kvarbo.session_read().unwrap().sees_protected);
    assert_eq!(found(&mut kvarbo), 1);
    let own = watched(&mut kvarbo, "", "own").unwrap();
    assert!(!own.is_empty() && own.iter().all(|row| row.protected));
    assert!(!format!("{own:?}").contains("Tallvägen"));

    let (mut kvarbo, _) = world.sits_down(kvarbo, "Nils Berg", 7);
    assert_eq!(found(&mut kvarbo), 0);
    assert_eq!(watched(&mut kvarbo, "", "all").unwrap(), []);

    let world = World::new();
    let start = bound("team_lead", "assessor", "assessor");
    let kvarbo = desk::begun(&world, &start, Protection::Confidential, &["dusch"]).kvarbo;
    let (mut kvarbo, _) = world.sits_down(kvarbo, "Nils Berg", 7);
    assert_eq!(found(&mut kvarbo), 1, "who has the right sees her");
}
