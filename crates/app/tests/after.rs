//! What may be done with a decision after it is signed, by the functions that the window calls.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use app::{Error, Open};
use support::desk::{self, Desk};
use support::{World, application};

const RESERVATION: &str = "Beslutet får ändras om maken flyttar hem.";

/// Signed, and sent to the person.
fn dispatched(world: &std::sync::Arc<World>) -> (Desk, SignedView) {
    let mut desk = desk::granted(world);
    desk.sign();
    desk.dispatch();
    let signed = desk.decision().signed.remove(0);
    (desk, signed)
}

fn correct(desk: &mut Desk, field: &str, becomes: &str) -> Result<SignedView, Error> {
    let signed = desk.decision().signed.remove(0);
    let place = signed.places.iter().find(|place| place.field == field).unwrap();
    let correct = DecisionCorrect {
        case: desk.case.case.clone(),
        number: signed.number,
        place: place.path.clone(),
        was: place.stands.clone(),
        becomes: becomes.into(),
        slip: "pen".into(),
    };
    Ok(desk.open().decision_correct(&correct)?.signed.remove(0))
}

fn review(desk: &mut Desk, number: &str) -> Result<DecisionView, Error> {
    let review = DecisionReview {
        case: desk.case.case.clone(),
        number: number.into(),
        cause: "follow_up".into(),
        words: "Uppföljningen visade ett annat behov.".into(),
    };
    desk.open().decision_review(&review)
}

/// Hearing her is obviously unnecessary.
fn except(desk: &mut Desk) {
    let except = HearingExcept {
        case: desk.case.case.clone(),
        ground: "obviously_unnecessary".into(),
        words: String::new(),
    };
    desk.open().hearing_except(&except).unwrap();
}

fn codes(desk: &mut Desk) -> Vec<String> {
    desk.decision().gaps.into_iter().map(|gap| gap.code).collect()
}

/// A second case for the same person, with one service granted once a week.
fn again(desk: &mut Desk, world: &World) {
    let person = PersonRef {
        person: desk.overview().frame.person.person,
    };
    desk.case = desk
        .open()
        .intake_register(&application(&person, &world.day(0), &["dusch"]))
        .unwrap();
    desk.grant();
}

#[test]
fn a_correction_has_a_letter_of_its_own_and_leaves_the_first_as_it_was() {
    let world = World::new();
    let (mut desk, signed) = dispatched(&world);
    let letter = desk.letter("decision", &signed.number);
    let corrected = correct(&mut desk, "general_reasons", "Hjälpen ger trygghet i duschen.").unwrap();

    let correction = &corrected.corrections[0];
    assert_eq!(correction.was, "Hjälpen ger skäliga levnadsförhållanden.");
    assert_eq!(desk.letter("decision", &signed.number), letter);
    let bytes = desk.letter("correction", &correction.id);
    assert!(bytes.starts_with(b"%PDF"));
    world.pass(30);
    assert_eq!(
        desk.letter("correction", &correction.id),
        bytes,
        "kept, not made anew"
    );
    let html = desk.html("correction", &correction.id);
    for said in [
        "Hjälpen ger skäliga levnadsförhållanden.",
        "Hjälpen ger trygghet i duschen.",
        "36 § förvaltningslagen",
    ] {
        assert!(html.contains(said), "{said} in {html}");
    }
    let documents = desk.overview().documents;
    assert!(
        documents
            .iter()
            .any(|one| one.letter == "correction" && one.number == correction.id)
    );
}

#[test]
fn a_correction_gives_more_time_and_never_less() {
    let world = World::new();
    let (mut desk, signed) = dispatched(&world);
    let minutes = desk.decision().sum.running;
    let corrected = correct(&mut desk, "times", "2").unwrap();
    assert_eq!(corrected.minutes, desk.decision().sum.running);
    assert!(corrected.minutes > minutes);
    let less = correct(&mut desk, "times", "1");
    assert!(matches!(less, Err(Error::Lessens)));
    assert!(matches!(
        correct(&mut desk, "from", "2027-01-01"),
        Err(Error::Lessens)
    ));
    assert_eq!(
        Open::letter_hash(&desk.letter("decision", &signed.number)),
        signed.letter
    );
}

#[test]
fn a_supplement_is_added_before_dispatch_too_with_its_letter() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let signed = desk.sign();
    let supplement = DecisionSupplement {
        case: desk.case.case.clone(),
        number: signed.number,
        text: "Tolk medverkade vid besöket.".into(),
    };
    let added = desk
        .open()
        .decision_supplement(&supplement)
        .unwrap()
        .signed
        .remove(0)
        .supplements
        .remove(0);
    let html = desk.html("supplement", &added.id);
    assert!(html.contains("Tolk medverkade vid besöket."), "{html}");
    assert!(desk.letter("supplement", &added.id).starts_with(b"%PDF"));
}

#[test]
fn a_review_ends_in_a_new_decision_of_the_same_case_with_a_ground_for_less() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.write("decision/reservation", RESERVATION);
    desk.write("decision/reservation_reason", "Maken kan då hjälpa till.");
    let first = desk.sign();
    let refused = review(&mut desk, &first.number);
    assert!(
        matches!(refused, Err(Error::NotNow)),
        "until dispatch its signer takes it back"
    );
    desk.dispatch();
    let opened = review(&mut desk, &first.number).unwrap();
    assert_eq!(opened.reviewed.as_deref(), Some(first.number.as_str()));
    assert_eq!(
        codes(&mut desk),
        ["period_missing", "hearing_missing"],
        "the first day is another, and new material is heard about anew"
    );
    desk.write("decision/from", &world.day(0));
    assert!(opened.signed[0].acts.contains(&"close_review".to_owned()));

    let per = desk.path(0, "per");
    desk.write(&per, "2weeks");
    assert_eq!(codes(&mut desk), ["ground_missing", "hearing_missing"]);
    desk.write("decision/ground", "own_withdrawal");
    desk.write("decision/ground_words", "”Det räcker varannan vecka.”");
    assert_eq!(codes(&mut desk)[0], "ground_date_missing");
    desk.write("decision/ground", "reservation");
    assert_eq!(codes(&mut desk), ["hearing_missing"]);
    except(&mut desk);
    assert_eq!(
        codes(&mut desk),
        ["hearing_not_unnecessary"],
        "less than ran goes against her"
    );
    desk.hear_and_wait(&world);
    assert_eq!(
        codes(&mut desk),
        ["period_too_early"],
        "not less from before today"
    );
    desk.write("decision/from", &world.day(0));
    let second = desk.sign();
    assert_ne!(second.number, first.number);
    let view = desk.decision();
    assert_eq!(view.reviewed, None);
    assert_eq!(view.sum.running, second.minutes, "the one before runs no longer");
    assert!(second.minutes < first.minutes);
    assert_eq!(
        Open::letter_hash(&desk.letter("decision", &first.number)),
        first.letter
    );
    assert_eq!(
        Open::letter_hash(&desk.letter("decision", &second.number)),
        second.letter
    );
}

#[test]
fn a_reservation_is_no_ground_where_the_decision_before_has_none() {
    let world = World::new();
    let (mut desk, signed) = dispatched(&world);
    review(&mut desk, &signed.number).unwrap();
    desk.write("decision/from", &world.day(0));
    let per = desk.path(0, "per");
    desk.write(&per, "2weeks");
    desk.write("decision/ground", "reservation");
    desk.write("decision/ground_words", "Maken har flyttat hem.");
    assert_eq!(codes(&mut desk)[0], "ground_not_reserved");
}

#[test]
fn a_shorter_time_is_less_and_needs_a_ground() {
    let world = World::new();
    let (mut desk, signed) = dispatched(&world);
    review(&mut desk, &signed.number).unwrap();
    desk.write("decision/from", &world.day(0));
    desk.write("decision/to", &world.day(90));
    desk.write("decision/end_reason", "Prövas igen.");
    assert_eq!(codes(&mut desk)[0], "ground_missing");
}

#[test]
fn a_review_that_changes_nothing_is_closed_with_words() {
    let world = World::new();
    let (mut desk, signed) = dispatched(&world);
    review(&mut desk, &signed.number).unwrap();
    let close = DecisionReviewClose {
        case: desk.case.case.clone(),
        number: signed.number,
        words: "Behovet är detsamma.".into(),
    };
    let closed = desk.open().decision_review_close(&close).unwrap();
    assert_eq!(closed.reviewed, None);
    assert!(closed.fields.from.locked);
    assert_eq!(
        closed.signed[0].reviews[0].closed.as_ref().unwrap().words,
        "Behovet är detsamma."
    );
}

#[test]
fn a_replaced_decision_is_watched_no_more_and_again_when_the_new_one_is_taken_back() {
    let world = World::new();
    let (mut desk, first) = dispatched(&world);
    let old = desk.case.case.clone();
    assert!(desk.watched(&old, "follow_up").is_some());
    again(&mut desk, &world);
    desk.write("decision/replaces", &first.number);
    let second = desk.sign();
    let new = desk.case.case.clone();
    assert_eq!(desk.watched(&old, "follow_up"), None);
    assert!(desk.watched(&new, "follow_up").is_some());

    let back = DecisionWithdraw {
        case: new.clone(),
        number: second.number,
        reason: "Fel dag.".into(),
    };
    desk.open().decision_withdraw(&back).unwrap();
    assert!(desk.watched(&old, "follow_up").is_some());
    assert_eq!(desk.watched(&new, "follow_up"), None);
}

#[test]
fn a_person_has_one_open_follow_up_and_it_is_the_earlier() {
    let world = World::new();
    let (mut desk, first) = dispatched(&world);
    let old = desk.case.case.clone();
    let due = first.follow_up.unwrap().due;
    world.pass(60);
    again(&mut desk, &world);
    desk.sign();
    let new = desk.case.case.clone();
    assert_eq!(desk.watched(&old, "follow_up"), None);
    assert_eq!(desk.watched(&new, "follow_up"), Some(due));
}

#[test]
fn a_follow_up_that_is_done_moves_its_watch_by_the_rule() {
    let world = World::new();
    let (mut desk, signed) = dispatched(&world);
    let case = desk.case.case.clone();
    world.pass(30);
    let done = |words: &str| FollowUpDone {
        case: case.clone(),
        number: signed.number.clone(),
        date: world.day(0),
        words: words.into(),
    };
    assert!(matches!(
        desk.open().follow_up_done(&done(" ")),
        Err(Error::Choice)
    ));
    let view = desk.open().follow_up_done(&done("Hjälpen fungerar.")).unwrap();
    let next = view.signed[0].follow_up.clone().unwrap();
    assert_eq!(
        (next.due.as_str(), next.rule.as_str()),
        (&*year_after(&world.day(0)), "follow_up_yearly")
    );
    assert_eq!(desk.watched(&case, "follow_up"), Some(next.due));
}

#[test]
fn help_that_has_not_begun_keeps_a_follow_up_when_one_was_done() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.write("decision/from", &world.day(8));
    let number = desk.sign().number;
    desk.dispatch();
    let done = FollowUpDone {
        case: desk.case.case.clone(),
        number,
        date: world.day(0),
        words: "Hon undrar när hjälpen börjar.".into(),
    };
    let view = desk.open().follow_up_done(&done).unwrap();
    let next = view.signed[0].follow_up.clone().map(|next| next.due);
    assert_eq!(next, Some(year_after(&world.day(0))));
}

/// Grants, orders and executes; then reviews, and refuses all as the person wants.
fn withdrawn(desk: &mut Desk, world: &World) -> SignedView {
    let first = desk.decision().signed.remove(0);
    review(desk, &first.number).unwrap();
    desk.decide(0, "refused", "Hon klarar duschen själv.");
    desk.whole();
    desk.wants_less("decision", "”Jag klarar mig själv.”", &world.day(0));
    desk.hear_and_wait(world);
    desk.write("decision/from", &world.day(0));
    let refused = desk.sign();
    desk.dispatch();
    refused
}

#[test]
fn a_case_whose_order_goes_on_under_a_refusal_is_watched_and_not_closed() {
    let world = World::new();
    let (mut desk, _) = dispatched(&world);
    desk.provider("attendo");
    let case = desk.case.case.clone();
    let send = OrderSend {
        case: case.clone(),
        language: Language::Sv,
    };
    let order = desk.open().order_send(&send).unwrap().orders.remove(0);
    let note = |desk: &mut Desk, status: &str| {
        let status = OrderStatus {
            case: case.clone(),
            order: order.id.clone(),
            status: status.into(),
            date: world.day(0),
            reason: "Allt är avslaget.".into(),
            ground: String::new(),
            ground_date: None,
            away: None,
        };
        desk.open().order_status(&status).unwrap()
    };
    let closed = |desk: &mut Desk| {
        let filter = CasesFilter {
            query: String::new(),
            step: None,
            closed: true,
        };
        desk.open().cases(&filter).unwrap().rows.len()
    };
    note(&mut desk, "executed");
    withdrawn(&mut desk, &world);
    desk.receive(&world.day(0));
    assert_eq!(desk.watched(&case, "order"), Some(world.day(0)));
    assert_eq!(closed(&mut desk), 0, "the provider goes on, and the person pays");
    let read = CaseRef { case: case.clone() };
    let told = desk.open().order_read(&read).unwrap();
    assert_eq!(told.orders[0].decision_replaced, Some(world.day(0)));
    note(&mut desk, "ended");
    assert_eq!(desk.watched(&case, "order"), None);
    assert_eq!(closed(&mut desk), 1);
}

#[test]
fn a_follow_up_that_a_refused_case_carried_is_given_back() {
    let world = World::new();
    let (mut desk, _) = dispatched(&world);
    let old = desk.case.case.clone();
    let due = desk.watched(&old, "follow_up");
    world.pass(60);
    again(&mut desk, &world);
    desk.sign();
    desk.dispatch();
    assert_eq!(desk.watched(&old, "follow_up"), None);
    let refused = withdrawn(&mut desk, &world);
    assert_eq!(refused.follow_up.map(|it| it.due), None);
    assert!(due.is_some());
    assert_eq!(desk.watched(&old, "follow_up"), due);
}

#[test]
fn a_follow_up_that_nobody_did_before_the_help_ended_is_the_new_decisions_and_due_at_once() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.write("decision/to", &world.day(60));
    desk.write("decision/end_reason", "Prövas igen.");
    let old = desk.case.case.clone();
    desk.sign();
    desk.dispatch();
    let due = desk.watched(&old, "follow_up");
    world.pass(100);
    again(&mut desk, &world);
    let promised = desk.sign().follow_up.unwrap().due;
    assert!(due < Some(world.day(0)));
    assert_eq!(
        promised,
        world.day(0),
        "the earlier of the open and the new, and nobody is promised a day that was"
    );
    let new = desk.case.case.clone();
    assert_eq!(desk.watched(&new, "follow_up"), Some(world.day(0)));
    assert_eq!(desk.watched(&old, "follow_up"), None, "one a person");
}

#[test]
fn the_running_decision_of_another_case_can_be_replaced_though_a_later_one_is_signed() {
    let world = World::new();
    let (mut desk, first) = dispatched(&world);
    let old = desk.case.case.clone();
    review(&mut desk, &first.number).unwrap();
    except(&mut desk);
    desk.write("decision/from", &world.day(30));
    let times = desk.path(0, "times");
    desk.write(&times, "2");
    let gaps = codes(&mut desk);
    assert_eq!(gaps, [""; 0]);
    desk.sign();
    again(&mut desk, &world);
    desk.write("decision/replaces", &first.number);
    desk.sign();
    desk.case = CaseRef { case: old };
    let signed = desk.decision().signed;
    let named = signed.iter().find(|one| one.number == first.number).unwrap();
    assert!(named.replaced.is_some());
}

fn year_after(day: &str) -> String {
    let (year, rest) = day.split_once('-').unwrap();
    format!("{}-{rest}", year.parse::<i32>().unwrap() + 1)
}

#[test]
fn a_signed_decision_is_to_be_sent_today_until_it_is_dispatched_or_taken_back() {
    let world = World::new();
    let row = |desk: &mut Desk| {
        let today = desk.open().today().unwrap();
        let row = today.rows.into_iter().find(|row| row.kind == "dispatch");
        row.map(|row| (row.rule, row.urgency, row.step, row.due))
    };
    let counted = |desk: &mut Desk| {
        let all = WatchesFilter {
            when: String::new(),
            kind: "dispatch".into(),
            whose: "own".into(),
        };
        desk.open().watches(&all).unwrap().total
    };
    let mut desk = desk::granted(&world);
    assert_eq!((row(&mut desk), counted(&mut desk)), (None, 0));
    let number = desk.sign().number;
    let unsent = (
        "decision_unsent".to_owned(),
        Urgency::Now,
        Step::Decision,
        Some(world.day(0)),
    );
    assert_eq!((row(&mut desk), counted(&mut desk)), (Some(unsent.clone()), 1));
    let withdraw = DecisionWithdraw {
        case: desk.case.case.clone(),
        number,
        reason: "Fel dag.".into(),
    };
    desk.open().decision_withdraw(&withdraw).unwrap();
    assert_eq!((row(&mut desk), counted(&mut desk)), (None, 0));
    desk.sign();
    assert_eq!(row(&mut desk), Some(unsent));
    desk.dispatch();
    assert_eq!((row(&mut desk), counted(&mut desk)), (None, 0));
}
