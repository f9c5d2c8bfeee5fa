//! What the person has agreed to, and what her next of kin may be told, as the commands give it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use support::desk::{self, Desk};
use support::{World, first_start};

/// Each is asked for apart; what they let a provider be told and a technique do is tried elsewhere.
const READ_BACK: [&str; 4] = [
    "implementation_plan",
    "visit_logs",
    "health_care",
    "individual_plan",
];

fn consent(scope: &str, given: String) -> ConsentView {
    ConsentView {
        id: scope.into(),
        scope: scope.into(),
        given_by: "Riitta Ek, dotter, med fullmakt".into(),
        member: None,
        given,
        until: None,
        withdrawn: None,
    }
}

fn write(desk: &mut Desk, consents: &[ConsentView]) -> Result<Vec<ConsentView>, &'static str> {
    let write = PersonWrite {
        consents: Some(consents.to_vec()),
        ..PersonWrite::nothing(&desk.case)
    };
    let written = desk.open().person_write(&write);
    written
        .map(|person| person.consents)
        .map_err(|error| error.code())
}

fn read(desk: &mut Desk) -> Vec<ConsentView> {
    let case = desk.case.clone();
    desk.open().person_read(&case).unwrap().consents
}

#[test]
fn each_consent_is_read_back_with_who_gave_it_when_until_when_and_that_it_was_taken_back() {
    for scope in READ_BACK {
        let world = World::new();
        let mut desk = desk::registered(&world, &["dusch"]);
        let given = ConsentView {
            until: Some(world.day(30)),
            ..consent(scope, world.day(-2))
        };
        write(&mut desk, std::slice::from_ref(&given)).unwrap();
        desk.kvarbo = world.unlocked();
        assert_eq!(
            read(&mut desk),
            std::slice::from_ref(&given),
            "{scope} after a stop"
        );

        let withdrawn = ConsentView {
            withdrawn: Some(world.day(0)),
            ..given
        };
        write(&mut desk, std::slice::from_ref(&withdrawn)).unwrap();
        assert_eq!(read(&mut desk), [withdrawn], "{scope} stays legible");
    }
}

#[test]
fn a_consent_that_is_reversed_to_come_or_of_nobody_is_refused_and_what_stood_stands() {
    for scope in READ_BACK {
        let world = World::new();
        let mut desk = desk::registered(&world, &["dusch"]);
        let given = consent(scope, world.day(-2));
        write(&mut desk, std::slice::from_ref(&given)).unwrap();
        let wrong = [
            ("day", consent(scope, world.day(1))),
            ("day", consent(scope, "i går".into())),
            (
                "day",
                ConsentView {
                    until: Some(world.day(-3)),
                    ..given.clone()
                },
            ),
            (
                "day",
                ConsentView {
                    withdrawn: Some(world.day(-3)),
                    ..given.clone()
                },
            ),
            (
                "day",
                ConsentView {
                    withdrawn: Some(world.day(1)),
                    ..given.clone()
                },
            ),
            (
                "words",
                ConsentView {
                    given_by: " ".into(),
                    ..given.clone()
                },
            ),
        ];
        for (code, one) in wrong {
            let refused = write(&mut desk, std::slice::from_ref(&one));
            assert_eq!(refused, Err(code), "{one:?}");
        }
        assert_eq!(read(&mut desk), [given]);
    }
}

#[test]
fn a_child_who_lives_there_consents_by_who_has_custody_and_a_lodger_is_not_asked() {
    let world = World::new();
    let mut desk = desk::begun(
        &world,
        &first_start("danderyd", false),
        Protection::None,
        &["gps"],
    );
    let lives = |id: &str, adult: bool, close: bool| HouseholdMember {
        id: id.into(),
        name: id.into(),
        relation: "bor där".into(),
        adult,
        close,
    };
    desk.person_writes(|nothing| PersonWrite {
        household: Some(vec![
            lives("barnet", false, true),
            lives("inneboende", true, false),
        ]),
        ..nothing
    });
    let technique = |id: &str, member: Option<&str>, given_by: &str| ConsentView {
        id: id.into(),
        member: member.map(str::to_owned),
        given_by: given_by.into(),
        ..consent("technology", world.day(0))
    };
    let hers = technique("c1", None, "Aino Lehtinen");
    write(&mut desk, std::slice::from_ref(&hers)).unwrap();
    desk.grant();
    let gaps = desk.decision().gaps;
    let codes: Vec<_> = gaps.iter().map(|gap| gap.code.as_str()).collect();
    assert_eq!(codes, ["relative_consent_missing"], "the child's");

    let the_childs = technique("c2", Some("barnet"), "Riitta Ek, vårdnadshavare");
    write(&mut desk, &[hers, the_childs]).unwrap();
    assert_eq!(desk.decision().gaps, []);
}

#[test]
fn what_the_next_of_kin_may_be_told_stands_where_one_rings_and_in_no_letter() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let may_know = "Allt om hemtjänsten, inget om ekonomin";
    desk.person_writes(|nothing| PersonWrite {
        relatives: Some(vec![RelativeView {
            id: "k1".into(),
            name: "Riitta Ek".into(),
            relation: "dotter".into(),
            may_know: may_know.into(),
            telephone: "0175-555 09".into(),
        }]),
        ..nothing
    });
    let case = desk.case.clone();
    let intake = desk.open().intake_read(&case).unwrap();
    assert_eq!(intake.relatives[0].may_know, may_know);
    assert_eq!(
        desk.open().person_read(&case).unwrap().relatives,
        intake.relatives
    );

    desk.sign();
    desk.provider("attendo");
    for letter in ["decision", "hearing", "order"] {
        let html = desk.html(letter, "");
        assert!(!html.contains("ekonomin") && !html.contains("Riitta"), "{letter}");
    }
}

#[test]
fn who_took_part_without_deciding_stands_under_the_signature_as_it_was_signed() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    assert!(
        !desk.html("decision", "").contains("delta i avgörandet"),
        "nobody as a rule"
    );
    let words = "Eva Berg, arbetsterapeut";
    desk.write("decision/took_part", words);
    desk.sign();
    let html = desk.html("decision", "");
    assert!(html.contains("utan att delta i avgörandet"), "{html}");
    assert!(html.contains(words), "{html}");
    desk.dispatch();
    desk.review("follow_up");
    assert_eq!(
        desk.decision().fields.took_part.text,
        "",
        "a new decision names its own"
    );
}
