//! The demonstration in every municipality.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::Kvarbo;
use app::view::*;
use std::collections::BTreeSet;
use std::sync::Arc;
use support::{World, first_start};

fn demonstration(world: &Arc<World>, municipality: &str, people: usize, seed: u64) -> Kvarbo {
    let mut kvarbo = world.program();
    kvarbo
        .create(&first_start(municipality, true), people, seed)
        .unwrap();
    kvarbo
}

fn cases(kvarbo: &mut Kvarbo) -> Vec<CaseRowView> {
    let all = CasesFilter {
        query: String::new(),
        step: None,
        closed: false,
    };
    kvarbo.open().unwrap().cases(&all).unwrap().rows
}

#[test]
fn every_municipality_has_a_demonstration_with_cases_at_every_step() {
    for municipality in World::new().program().municipalities().unwrap() {
        let mut kvarbo = demonstration(&World::new(), &municipality.id, 12, 1);
        let cases = cases(&mut kvarbo);
        for step in [Step::Investigation, Step::Decision, Step::Order, Step::FollowUp] {
            assert!(
                cases.iter().any(|row| row.step == step),
                "{} {step:?}",
                municipality.id
            );
        }
        let numbers: BTreeSet<&str> = cases.iter().map(|row| row.person_number.as_str()).collect();
        assert_eq!(numbers.len(), 12);
    }
}

#[test]
fn the_demonstration_has_the_hard_cases() {
    let mut kvarbo = demonstration(&World::new(), "norrtalje", 12, 1);
    let cases = cases(&mut kvarbo);
    let open = kvarbo.open().unwrap();
    let case = |name: &str| {
        let row = cases.iter().find(|row| row.name.contains(name)).unwrap();
        CaseRef {
            case: row.case.clone(),
        }
    };
    assert!(
        cases.iter().any(|row| row.name.chars().count() >= 60),
        "a long name"
    );
    assert!(cases.iter().any(|row| row.protected), "a protected person");
    assert!(cases.iter().any(|row| row.kind == "booking"), "a booking");
    let above = open.decision_read(&case("Brandt")).unwrap();
    assert!(
        above.sum.over && above.proposed.is_some(),
        "one for the team lead"
    );
    assert_eq!(open.hearing_read(&case("Sandgren")).unwrap().state, "waiting");
    let aino = open
        .area_read(&AreaRef {
            case: case("Aino").case,
            area: "d5".into(),
        })
        .unwrap();
    assert_eq!((aino.items.len(), aino.missing), (5, 1), "picture 3");
    let late = open
        .watches(&WatchesFilter {
            whose: "own".into(),
            when: "late".into(),
            kind: "follow_up".into(),
        })
        .unwrap();
    assert_eq!(late.rows[0].name, "Karl-Gustav Hedlund");
}

#[test]
fn the_calendar_has_every_day_of_its_span_with_its_watches_and_its_holidays() {
    let mut kvarbo = demonstration(&World::new(), "norrtalje", 12, 1);
    let open = kvarbo.open().unwrap();
    let mut of = |from: &str, until: &str| {
        let span = CalendarSpan {
            from: from.into(),
            until: until.into(),
        };
        open.calendar(&span)
    };
    let christmas = of("2026-12-21", "2026-12-27").unwrap().days;
    let off: Vec<&str> = christmas.iter().filter_map(|day| day.off.as_deref()).collect();
    assert_eq!(off, ["christmas_eve", "christmas_day", "boxing_day", "sunday"]);
    assert!(christmas.iter().all(|day| day.week == 52));
    let month = of("2026-11-23", "2027-01-03").unwrap().days;
    assert_eq!(month.len(), 42);
    let mut on_their_day = month.iter().flat_map(|day| {
        day.rows
            .iter()
            .map(|row| row.due.as_deref() == Some(day.date.as_str()))
    });
    assert!(on_their_day.next().is_some() && on_their_day.all(|there| there));
    assert!(of("2026-11-23", "2027-01-04").is_err(), "more than a page");
    assert!(of("2026-11-23", "2026-11-22").is_err(), "no day");
}

#[test]
fn everybody_lives_where_the_municipality_is() {
    for (municipality, place, other) in [
        ("norrtalje", "Norrtälje", "Danderyd"),
        ("danderyd", "182 11 Danderyd", "Norrtälje"),
    ] {
        let mut kvarbo = demonstration(&World::new(), municipality, 20, 1);
        let rows = cases(&mut kvarbo);
        let open = kvarbo.open().unwrap();
        let mut homes = BTreeSet::new();
        for row in rows.into_iter().filter(|row| !row.protected) {
            let person = open.person_read(&CaseRef { case: row.case }).unwrap();
            let contact = person.contact.unwrap();
            homes.insert(format!("{} {}", contact.postcode, contact.town));
        }
        assert!(homes.iter().any(|home| home.contains(place)), "{homes:?}");
        assert!(
            homes
                .iter()
                .all(|home| !home.contains(other) && !home.contains("kommun")),
            "{homes:?}"
        );
    }
}

#[test]
fn the_same_seed_draws_the_same_people_and_another_seed_others() {
    let names = |seed| {
        let rows = cases(&mut demonstration(&World::new(), "norrtalje", 20, seed));
        rows.into_iter()
            .map(|row| (row.name, row.person_number))
            .collect::<BTreeSet<_>>()
    };
    assert_eq!(names(1), names(1));
    assert_ne!(names(1), names(2));
}
