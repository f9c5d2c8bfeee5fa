//! What a party reads of a proposal and of a review: what will be decided, from when, until when and on what condition, and
//! which decision was looked at anew and why.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::WatchesFilter;
use support::World;
use support::desk;

/// FL 25 §: she answers on what will be decided, with all that holds of it.
#[test]
fn what_is_sent_for_comment_says_the_days_and_the_reservation_and_leaves_out_what_nobody_wrote_in() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch"]);
    desk.opens("d540");
    desk.decide(0, "granted", "");
    desk.whole();
    for (field, value) in [
        ("to", world.day(90)),
        ("end_reason", "hon väntar på en operation".into()),
        ("reservation", "du flyttar till en annan bostad".into()),
        ("reservation_reason", "badrummet där kan vara anpassat".into()),
    ] {
        desk.write(&format!("decision/{field}"), &value);
    }
    let html = desk.html("hearing", "");
    for told in [
        "gälla från den 24 november 2026 till och med den 22 februari 2027.",
        "Skäl för slutdatumet: Hon väntar på en operation.",
        "Villkor: Du flyttar till en annan bostad.",
        "Skäl för förbehållet: Badrummet där kan vara anpassat.",
    ] {
        assert!(html.contains(told), "{told}: {html}");
    }
    assert!(html.contains("Att tvätta sig"), "{html}");
    assert!(
        !html.contains("Att klä sig"),
        "opened, and nobody has written in it: {html}"
    );
}

/// FL 25, 37 §§.
#[test]
fn what_is_sent_for_comment_in_a_review_says_what_gets_less_and_by_what_ground() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    desk.dispatch();
    desk.review("person_asks");
    desk.decide(0, "refused", "Hon klarar duschen själv.");
    desk.wants_less("decision", "”Jag klarar mig själv.”", &world.day(0));
    let html = desk.html("hearing", "");
    assert!(html.contains("dusch: upphör"), "{html}");
    assert!(html.contains("Du sade själv den 24 november 2026"), "{html}");
}

#[test]
fn the_letter_of_a_review_says_which_decision_was_looked_at_anew_since_when_and_why() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let first = desk.sign().number;
    desk.dispatch();
    let html = desk.html("decision", &first);
    assert!(
        html.contains("Beslut om din ansökan") && !html.contains("omprövat"),
        "{html}"
    );
    world.pass(30);
    desk.review("follow_up");
    let times = desk.path(0, "times");
    desk.write(&times, "2");
    desk.grant();
    desk.write(&times, "2");
    let second = desk.sign().number;
    let told = format!(
        "Vi har omprövat ditt beslut {first} från den 24 november 2026. Omprövningen började den 24 december 2026 efter en \
         uppföljning."
    );
    let html = desk.html("decision", &second);
    assert!(html.contains("Beslut efter omprövning"), "{html}");
    assert!(html.contains(&told), "{html}");
}

/// A refusal is said once, and the time to appeal it runs once.
#[test]
fn what_was_refused_before_is_not_refused_anew_by_a_review_of_what_runs_unless_somebody_takes_it_up() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch", "stad"]);
    desk.decide(0, "granted", "");
    desk.decide(1, "refused", "Hon städar själv.");
    desk.whole();
    desk.hear_and_wait(&world);
    let first = desk.sign().number;
    desk.dispatch();
    desk.receive(&world.day(0));
    world.pass(30);
    desk.review("follow_up");
    let view = desk.decision();
    let rows: Vec<_> = view.groups.iter().flat_map(|group| &group.lines).collect();
    assert_eq!(rows.len(), 1, "{rows:?}");
    let settled = &view.settled[0];
    assert_eq!(
        (
            settled.name.as_str(),
            settled.number.as_str(),
            settled.outcome.value.as_str()
        ),
        ("Städning", first.as_str(), "refused")
    );
    let times = desk.path(0, "times");
    desk.write(&times, "9");
    desk.grant();
    desk.write(&times, "9");
    let second = desk.sign();
    assert_eq!(second.lines.len(), 1);
    let html = desk.html("decision", &second.number);
    for gone in ["städning", "Städning", "Så överklagar du"] {
        assert!(!html.contains(gone), "{gone}: {html}");
    }
    desk.dispatch();
    desk.receive(&world.day(0));
    let appeals = WatchesFilter {
        whose: "own".into(),
        when: "all".into(),
        kind: "appeal".into(),
    };
    let appeals = desk.open().watches(&appeals).unwrap();
    assert_eq!(appeals.total, 1, "the first one's: no other began");

    // In the next review it stands as the first decision settled it; taken up, it is decided anew.
    desk.review("person_asks");
    let settled = desk.decision().settled.remove(0);
    assert_eq!(settled.number, first);
    desk.write(&settled.outcome.path, "granted");
    let view = desk.decision();
    assert_eq!(view.settled, []);
    assert_eq!(view.groups.iter().flat_map(|group| &group.lines).count(), 2);
}

#[test]
fn a_review_of_a_pure_refusal_is_about_the_refusal() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch"]);
    desk.decide(0, "refused", "Hon duschar själv.");
    desk.whole();
    desk.hear_and_wait(&world);
    desk.sign();
    desk.dispatch();
    desk.review("person_asks");
    let view = desk.decision();
    assert_eq!((view.settled.len(), view.groups[0].lines.len()), (0, 1));
}
