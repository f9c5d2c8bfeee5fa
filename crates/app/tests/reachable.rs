//! How to reach the committee: what can be appealed or is to be answered goes out only where somebody has read it at its
//! source.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::Error;
use app::view::*;
use domain::municipality::embedded;
use std::sync::Arc;
use support::desk::{self, Desk};
use support::{World, first_start, own_profile, own_start, read_profile};

/// A file of the program's own rules for Norrtälje, whose address is an example.
fn by_example(world: &Arc<World>, demo: bool) -> Desk {
    let start = first_start("norrtalje", demo);
    desk::begun(world, &start, Protection::None, &["dusch"])
}

fn rules(desk: &mut Desk, text: &str) {
    let text = text.to_owned();
    desk.kvarbo.profile_load(&ProfileText { text }).unwrap();
}

/// The programs' own profiles have examples there: an appeal sent to one of them never comes in.
#[test]
fn a_letter_tells_that_nobody_has_read_where_an_appeal_is_to_be_sent() {
    let world = World::new();
    let mut desk = by_example(&world, false);
    desk.grant();
    let letter = desk.letter_ref("decision", "");
    let told = |desk: &mut Desk| {
        let view = desk.open().letter_read(&letter).unwrap();
        let mut checks = view.checks.into_iter();
        let check = checks.find(|check| check.code == "unread-contact").unwrap();
        (check.ok, check.place)
    };
    assert_eq!(told(&mut desk), (false, Some("contact".to_owned())));
    assert!(desk.decision().unread.contains(&"committee".to_owned()));
    rules(&mut desk, &read_profile());
    assert_eq!(told(&mut desk), (true, None));
}

#[test]
fn what_can_be_appealed_is_not_signed_under_an_address_that_nobody_has_read() {
    let refuse = |desk: &mut Desk, world: &World| {
        desk.decide(0, "refused", "Du klarar det själv.");
        desk.whole();
        rules(desk, &read_profile());
        desk.hear_and_wait(world);
        rules(desk, embedded::text("norrtalje").unwrap());
    };
    let unread = |desk: &mut Desk| {
        let mut gaps = desk.decision().gaps.into_iter();
        gaps.find(|gap| gap.code == "letter_head_unread")
            .map(|gap| gap.place)
    };
    let world = World::new();
    let mut desk = by_example(&world, false);
    refuse(&mut desk, &world);
    assert_eq!(unread(&mut desk).as_deref(), Some("rules"));
    let sign = DecisionSign {
        case: desk.case.case.clone(),
    };
    assert!(matches!(desk.open().decision_sign(&sign), Err(Error::Missing(1))));
    rules(&mut desk, &read_profile());
    assert_eq!(unread(&mut desk), None);
    desk.sign();

    rules(&mut desk, embedded::text("norrtalje").unwrap());
    let dispatch = DecisionDispatch {
        case: desk.case.case.clone(),
        number: desk.decision().signed[0].number.clone(),
        recipient: "person".into(),
        how: "post".into(),
        date: world.day(0),
        language: Language::Fi,
    };
    let refused = desk.open().decision_dispatch(&dispatch).unwrap_err();
    assert_eq!(
        refused.code(),
        "letter-head",
        "a letter that is made now has that address"
    );

    let world = World::new();
    let mut demo = by_example(&world, true);
    demo.decide(0, "refused", "Du klarar det själv.");
    assert_eq!(unread(&mut demo), None);
}

/// A file that says of an example's address that it was read is not believed.
#[test]
fn an_examples_address_is_unread_whatever_the_file_says() {
    let text = own_profile().replace("@provkoping.test", "@example.se");
    let world = World::new();
    let given = ProfileText { text: text.clone() };
    let checked = world.program().profile_check(&given).unwrap();
    assert!(!checked.choice.unwrap().reachable);
    let mut desk = desk::begun(&world, &own_start(text), Protection::None, &["dusch"]);
    desk.grant();
    let letter = desk.letter_ref("decision", "");
    let view = desk.open().letter_read(&letter).unwrap();
    let mut unread = view.checks.iter().filter(|check| check.code == "unread-contact");
    assert!(!unread.next().unwrap().ok);
    let rules = desk.open().rules().unwrap().rules;
    assert!(
        rules
            .iter()
            .any(|rule| rule.section == "committee" && !rule.verified)
    );
    let case = desk.case.case.clone();
    let send = HearingSend {
        case,
        party: "person".into(),
        sent: world.day(0),
        how: "letter".into(),
        until: world.day(15),
        language: Language::Sv,
    };
    assert_eq!(desk.open().hearing_send(&send).unwrap_err().code(), "letter-head");
}

/// Silence counts (FL 25 §): a reply that never arrives would be taken for none.
#[test]
fn nobody_is_asked_to_reply_to_an_address_that_nobody_has_read() {
    let send = |desk: &mut Desk, world: &World| {
        let send = desk::for_comment(world, &desk.case, "person");
        desk.open().hearing_send(&send)
    };
    let world = World::new();
    let mut desk = by_example(&world, false);
    assert_eq!(send(&mut desk, &world).unwrap_err().code(), "letter-head");
    let case = desk.case.clone();
    let hearing = desk.open().hearing_read(&case).unwrap();
    assert!(hearing.rounds.is_empty());
    assert_eq!(
        hearing.remarks[0].code, "letter_head_unread",
        "it is told before it is sent"
    );
    rules(&mut desk, &read_profile());
    assert_eq!(send(&mut desk, &world).unwrap().rounds.len(), 1);

    let world = World::new();
    let mut demo = by_example(&world, true);
    assert_eq!(send(&mut demo, &world).unwrap().rounds.len(), 1);
}
