//! What an order may carry to a provider, by the functions that the window calls.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::Error;
use app::view::*;
use support::desk::{self, Desk};
use support::{World, first_start};

fn order(desk: &mut Desk) -> OrderView {
    let case = desk.case.clone();
    desk.open().order_read(&case).unwrap()
}

fn send(desk: &mut Desk) -> Result<OrderView, Error> {
    let case = desk.case.case.clone();
    desk.open().order_send(&OrderSend {
        case,
        language: Language::Sv,
    })
}

fn codes(view: &OrderView) -> Vec<&str> {
    view.gaps.iter().map(|gap| gap.code.as_str()).collect()
}

/// Writes one consent of the person's to positioning in the place of what stood there.
fn consent(desk: &mut Desk, given: String, withdrawn: Option<String>) {
    let consent = ConsentView {
        id: "c1".into(),
        scope: "technology".into(),
        given_by: "Aino Lehtinen".into(),
        member: None,
        given,
        until: None,
        withdrawn,
    };
    desk.person_writes(|nothing| PersonWrite {
        consents: Some(vec![consent]),
        ..nothing
    });
}

#[test]
fn a_consent_withdrawn_between_the_decision_and_the_order_stops_the_order() {
    let world = World::new();
    let mut desk = desk::begun(
        &world,
        &first_start("danderyd", false),
        Protection::None,
        &["gps"],
    );
    consent(&mut desk, world.day(-1), None);
    desk.grant();
    desk.sign();
    let provider = order(&mut desk).providers[0].id.clone();
    desk.provider(&provider);
    assert_eq!(codes(&order(&mut desk)), Vec::<&str>::new());

    consent(&mut desk, world.day(-1), Some(world.day(0)));
    assert_eq!(codes(&order(&mut desk)), ["consent_missing"]);
    assert!(matches!(send(&mut desk), Err(Error::Missing(1))));

    consent(&mut desk, world.day(0), None);
    let sent = send(&mut desk).unwrap().orders.remove(0);
    assert!(sent.disclosed.contains(&"technique".to_owned()));
}

/// Opens an item with a need and the goal for it.
fn need(desk: &mut Desk, item: &str, goal: &str) {
    desk.opens(item);
    desk.write(&format!("item/{item}/need"), "yes");
    desk.write(&format!("item/{item}/goal"), goal);
}

#[test]
fn a_provider_reads_the_signed_goals_of_the_needs_that_its_services_answer_and_no_other() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    need(&mut desk, "d510", "Duscha utan att bli rädd.");
    need(&mut desk, "d530", "Gå på toaletten själv.");
    desk.grant();
    desk.sign();
    desk.dispatch();
    desk.provider("attendo");
    let before = desk.html("order", "");
    assert!(before.contains("Duscha utan att bli rädd."));
    assert!(
        !before.contains("toaletten"),
        "the shower does not answer that need"
    );

    desk.review("follow_up");
    desk.write("item/d510/goal", "Bada varje kväll.");
    assert!(desk.html("order", "").contains("Duscha utan att bli rädd."));
    assert!(!desk.html("order", "").contains("Bada"), "nobody has signed it");
}

#[test]
fn the_disclosure_log_names_what_the_letter_carries_and_nothing_else() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    desk.provider("attendo");
    let usual = ["name", "number", "services", "address", "telephone", "door_code"];
    assert_eq!(order(&mut desk).disclosed, usual);
    desk.write("order/message", "Nyckel finns i skåpet.");
    desk.person_writes(|nothing| PersonWrite {
        contact: Some(ContactView {
            street: "Tallvägen 4".into(),
            postcode: "762 30".into(),
            town: "Rimbo".into(),
            telephone: "0175-555 04".into(),
            door_code: "4711".into(),
            protected: true,
        }),
        ..nothing
    });
    assert!(!desk.html("order", "").contains("Tallvägen"));
    let sent = send(&mut desk).unwrap().orders.remove(0);
    assert_eq!(sent.disclosed, ["name", "number", "services", "message"]);
}

#[test]
fn an_order_for_a_protected_person_goes_by_the_profiles_channel_or_not_at_all() {
    let world = World::new();
    let mut desk = desk::registered_as(&world, Protection::Confidential, &["dusch"]);
    desk.grant();
    desk.sign();
    desk.provider("attendo");
    let channel = order(&mut desk).channel;
    assert!(channel.contains("muntligt"), "{channel}");
    assert_eq!(send(&mut desk).unwrap().orders[0].channel, channel);

    let own = support::own_profile();
    let (before, after) = own.split_once("[[protected_orders]]").unwrap();
    let rest = after.find("\n[[").map_or("", |at| &after[at..]);
    let elsewhere = World::new();
    let start = support::own_start(format!("{before}{rest}"));
    let mut desk = desk::begun(&elsewhere, &start, Protection::Confidential, &["dusch"]);
    desk.grant();
    desk.sign();
    desk.provider("attendo");
    assert_eq!(order(&mut desk).channel, "");
    assert_eq!(codes(&order(&mut desk)), ["separate_channel_missing"]);
    assert!(matches!(send(&mut desk), Err(Error::Missing(1))));
}

#[test]
fn the_assessor_chooses_what_a_disclosure_rests_on_and_what_was_sent_says_it_for_good() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    desk.write("order/provider", "attendo");
    assert_eq!(order(&mut desk).disclosure.value, "", "no exception is proposed");
    assert_eq!(codes(&order(&mut desk)), ["disclosure_missing"]);
    assert!(matches!(send(&mut desk), Err(Error::Missing(1))));
    desk.write("order/disclosure", "osl-consent");
    assert_eq!(codes(&order(&mut desk)), ["disclosure_consent_missing"]);
    assert!(matches!(send(&mut desk), Err(Error::Missing(1))));

    desk.write("order/disclosure", "osl-26-1");
    assert_eq!(codes(&order(&mut desk)), ["disclosure_note_missing"]);
    assert!(matches!(send(&mut desk), Err(Error::Missing(1))));

    let note = "Hon vill själv att hemtjänsten vet det, och det kan inte skada henne.";
    desk.write("order/disclosure_note", note);
    let html = desk.html("order", "");
    assert!(
        !html.contains(note),
        "the provider is not told why it may be told"
    );
    let sent = send(&mut desk).unwrap();
    let log = &sent.orders[0];
    assert!(log.disclosed_by.contains("26 kap. 1 §"), "{}", log.disclosed_by);
    assert_eq!(log.disclosure_note, note);
    assert_eq!(sent.disclosure.value, "", "the next one is chosen anew");
}

#[test]
fn a_provider_reads_why_its_time_is_another_and_that_she_herself_said_that_one_may_speak_with_it() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    desk.grant();
    let (minutes, reason) = (desk.path(0, "minutes"), desk.path(0, "minutes_reason"));
    desk.write(&minutes, "50");
    desk.write(&reason, "Hon gör mycket själv");
    desk.sign();
    desk.write("order/provider", "attendo");
    let own = ConsentView {
        id: "c1".into(),
        scope: "provider".into(),
        given_by: String::new(),
        member: None,
        given: world.day(0),
        until: None,
        withdrawn: None,
    };
    let consented = |desk: &mut Desk, by: &str| {
        let consent = ConsentView {
            given_by: by.into(),
            ..own.clone()
        };
        desk.person_writes(|nothing| PersonWrite {
            consents: Some(vec![consent]),
            ..nothing
        });
    };
    consented(&mut desk, "Pekka Lehtinen, god man");
    assert!(!desk.html("order", "").contains("samtyckt"), "she did not");
    assert!(!order(&mut desk).disclosed.contains(&"consent".to_owned()));
    consented(&mut desk, "Aino Lehtinen");
    let html = desk.html("order", "");
    for said in [
        "är 50 minuter i stället för 40. Skäl: Hon gör mycket själv.",
        "samtyckt till att vi talar med er om hjälpen (24 november 2026).",
    ] {
        assert!(html.contains(said), "{html}");
    }
    let told = order(&mut desk).disclosed;
    for fact in ["consent", "time_reason"] {
        assert!(told.iter().any(|one| one == fact), "{told:?}");
    }
}
