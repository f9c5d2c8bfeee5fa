//! A decision after it is signed: what was signed stands, what holds follows, and a correction takes nothing away.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::case::Case;
use domain::decision::{
    CorrectionAsked, Desk, Refusal, ReviewCause, Signed, Slip, plan_correct, plan_review, plan_review_close,
    plan_supplement, review_starts_from,
};
use domain::id::{ActorId, OpId};
use domain::municipality::embedded;
use domain::record::{Action, Author, Entry};
use proptest::prelude::*;
use serde_json::json;
use std::collections::BTreeMap;
use uuid::Uuid;

const NUMBER: &str = "2026-1-1";

fn author() -> Author {
    Author {
        actor: ActorId(Uuid::from_u128(1)),
        name: "Elin Hammar".into(),
        title: "Biståndshandläggare".into(),
        position: "assessor".into(),
    }
}

fn at() -> DateTime<FixedOffset> {
    DateTime::from_timestamp(1_795_000_000, 0).unwrap().fixed_offset()
}

fn entry(op: u128, action: Action) -> Entry {
    Entry {
        op: OpId(Uuid::from_u128(op)),
        actor: author().actor,
        happened: at(),
        written: at(),
        replaces: BTreeMap::new(),
        is_rightful: true,
        action: Some(action),
    }
}

/// One shower a week from 10 December 2026, as the first program wrote a decision.
fn signed() -> Signed {
    serde_json::from_value(json!({
        "number": NUMBER, "decided": "2026-12-09", "author": author(), "delegation": "exempel",
        "lines": [{
            "line": "a", "service": "dusch", "name": "Dusch", "category": "omsorg", "applied": "", "outcome": "granted",
            "times": 1, "per": "week", "minutes": 40, "standard": 40, "double_staffing": false, "household_share": null,
            "month": "520/3", "area": "d5", "legal_basis": "11 kap. 1 §", "reason": "", "minutes_reason": ""
        }],
        "from": "2026-12-10", "to": "2027-12-09", "end_reason": "Prövas igen.", "reservation": "",
        "reservation_reason": "", "general_reasons": "Behövs för skäliga levnadsförhålanden.", "zone": null,
        "granted": "520/3", "follow_up": null, "letter": "00", "language": "sv"
    }))
    .unwrap()
}

/// Who wrote it was not told that a provider reads it.
#[test]
fn an_older_decisions_reason_for_its_time_is_not_the_providers_to_read() {
    assert!(!signed().lines[0].tells_minutes);
}

fn decided() -> Case {
    Case::fold(&[entry(1, Action::Sign(signed()))])
}

fn dispatched() -> Case {
    let mut case = decided();
    let dispatch = json!({ "number": NUMBER, "recipient": "person", "how": "post", "date": "2026-12-09" });
    case.apply(&entry(
        2,
        Action::Dispatch(serde_json::from_value(dispatch).unwrap()),
    ));
    case
}

fn with_desk<T>(position: &str, act: impl FnOnce(Desk<'_>) -> T) -> T {
    let profile = embedded::profile("norrtalje").unwrap();
    let author = Author {
        position: position.into(),
        ..author()
    };
    act(Desk {
        profile: &profile,
        today: day("2026-12-15"),
        author: &author,
        series: "",
        others: &[],
        replaced: None,
        open_follow_up: None,
        consents: &[],
        household: &[],
        parties: &[],
        clock_back: false,
        invented: true,
    })
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn correct(case: &Case, place: &str, becomes: &str) -> Result<domain::decision::Corrected, Refusal> {
    let was = case.decision().unwrap().holds.stated(place).unwrap_or_default();
    let asked = CorrectionAsked {
        number: NUMBER,
        place,
        was: &was,
        becomes,
        slip: Slip::Pen,
    };
    with_desk("assessor", |desk| plan_correct(case, desk, asked))
}

#[test]
fn a_correction_leaves_what_was_signed_and_changes_what_holds() {
    let mut case = decided();
    let right = "Behövs för skäliga levnadsförhållanden.";
    let corrected = correct(&case, "decision/general_reasons", right).unwrap();
    assert_eq!(corrected.id, "2026-1-1-R1");
    case.apply(&entry(3, Action::Correct(corrected.clone())));
    let decision = case.decision().unwrap();
    assert_eq!(decision.signed, signed());
    assert_eq!(decision.holds.general_reasons, right);
    let (before, after) = decision.around(&corrected);
    assert_eq!((before, after), (signed(), decision.holds.clone()));
}

#[test]
fn more_time_is_counted_by_the_rules_of_the_day_it_was_decided() {
    let mut case = decided();
    let corrected = correct(&case, "line/a/times", "2").unwrap();
    case.apply(&entry(3, Action::Correct(corrected)));
    let holds = &case.decision().unwrap().holds;
    assert_eq!(holds.granted.to_string(), "1040/3");
    assert_eq!(holds.lines[0].month.to_string(), "1040/3");
}

#[test]
fn a_correction_that_leaves_the_person_with_less_is_refused() {
    let case = decided();
    for (place, becomes) in [
        ("line/a/minutes", "39"),
        ("line/a/per", "2weeks"),
        ("decision/from", "2026-12-11"),
        ("decision/to", "2027-12-08"),
    ] {
        assert_eq!(correct(&case, place, becomes), Err(Refusal::Lessens), "{place}");
    }
    for (place, becomes) in [("decision/from", "2026-12-09"), ("decision/to", "")] {
        assert!(correct(&case, place, becomes).is_ok(), "{place}");
    }
}

/// As when it is signed: other minutes have a reason, and what the catalogue fixes is above an assessor.
#[test]
fn a_correction_of_minutes_passes_by_neither_the_reason_nor_the_delegation_that_a_changed_time_needs() {
    assert_eq!(
        correct(&decided(), "line/a/minutes", "45"),
        Err(Refusal::Unreasoned)
    );
    let of = |change: fn(&mut Signed)| {
        let mut signed = signed();
        signed.lines[0].minutes_reason = "Hon är rörelsehindrad.".into();
        change(&mut signed);
        Case::fold(&[entry(1, Action::Sign(signed))])
    };
    let usual = of(|_| ());
    assert!(correct(&usual, "line/a/minutes", "45").is_ok());
    let fixed = of(|signed| signed.lines[0].service = Some("fonsterputs".into()));
    assert_eq!(
        correct(&fixed, "line/a/minutes", "45"),
        Err(Refusal::AboveDelegation)
    );
    assert!(
        correct(&fixed, "line/a/times", "2").is_ok(),
        "its minutes are the standard's"
    );
    let outside = of(|signed| signed.lines[0].service = None);
    assert_eq!(
        correct(&outside, "line/a/times", "2"),
        Err(Refusal::AboveDelegation)
    );
}

/// A last day where none stands gives less, so it is no slip to put right.
#[test]
fn a_last_day_can_be_corrected_where_one_stands() {
    let place = "decision/to".to_owned();
    let mut holds = decided().decision().unwrap().holds.clone();
    assert!(holds.to.is_some() && holds.places().contains(&place));
    holds.to = None;
    assert!(!holds.places().contains(&place));
}

#[test]
fn only_a_place_of_the_decision_takes_only_a_value_of_it() {
    let case = decided();
    for (place, becomes) in [
        ("decision/from", ""),
        ("decision/from", "i morgon"),
        ("decision/from", "2026-12-10"),
        ("line/a/times", "0"),
        ("line/b/times", "2"),
        ("line/a/outcome", "refused"),
        ("decision/reservation", "Om något ändras."),
        ("analysis", "Något annat."),
    ] {
        assert!(correct(&case, place, becomes).is_err(), "{place} {becomes}");
    }
    let seen_before = CorrectionAsked {
        number: NUMBER,
        place: "decision/from",
        was: "2026-12-11",
        becomes: "2026-12-09",
        slip: Slip::Pen,
    };
    let stale = with_desk("assessor", |desk| plan_correct(&case, desk, seen_before));
    assert_eq!(stale, Err(Refusal::NotNow));
}

#[test]
fn only_who_may_change_a_decision_corrects_and_supplements_it() {
    let case = decided();
    let supplement = |position| {
        with_desk(position, |desk| {
            plan_supplement(&case, desk, NUMBER, "Tolk medverkade.")
        })
    };
    assert!(supplement("assessor").is_ok());
    assert_eq!(supplement("trainee"), Err(Refusal::AboveDelegation));
}

#[test]
fn a_review_opens_what_was_locked_and_closing_it_locks_again() {
    let review = |case: &Case| {
        with_desk("assessor", |desk| {
            plan_review(case, desk, NUMBER, ReviewCause::PersonAsks, "Hon ber om mer.")
        })
    };
    assert_eq!(
        review(&decided()),
        Err(Refusal::NotNow),
        "its signer can take it back"
    );
    let mut case = dispatched();
    assert!(case.is_locked("line/a/times"));
    let corrected = correct(&case, "line/a/times", "2").unwrap();
    case.apply(&entry(3, Action::Correct(corrected)));
    let starts = review_starts_from(&case, case.decision().unwrap());
    assert_eq!(starts, [("line/a/times".to_owned(), "2".to_owned())]);

    case.apply(&entry(4, Action::Review(review(&case).unwrap())));
    assert!(!case.is_locked("line/a/times"));
    assert_eq!(review(&case), Err(Refusal::NotNow), "one at a time");
    assert_eq!(correct(&case, "line/a/times", "3"), Err(Refusal::NotNow));
    assert!(case.running(day("2026-12-20")).is_some(), "it runs meanwhile");

    let close = with_desk("assessor", |desk| {
        plan_review_close(&case, desk, NUMBER, "Behovet är detsamma.")
    });
    case.apply(&entry(5, Action::CloseReview(close.unwrap())));
    assert!(case.is_locked("line/a/times"));
}

#[test]
fn a_new_decision_runs_from_its_first_day_and_the_one_before_until_then() {
    let mut case = dispatched();
    let reviewed = with_desk("assessor", |desk| {
        plan_review(
            &case,
            desk,
            NUMBER,
            ReviewCause::FollowUp,
            "Uppföljningen visade mer.",
        )
    });
    case.apply(&entry(3, Action::Review(reviewed.unwrap())));
    let second = Signed {
        number: "2026-1-2".into(),
        from: Some(day("2027-01-01")),
        replaces: Some(NUMBER.into()),
        ..signed()
    };
    case.apply(&entry(4, Action::Sign(second)));
    assert!(case.is_decided());
    let runs = |on: &str| {
        case.running(day(on))
            .map(|decision| decision.signed.number.clone())
    };
    assert_eq!(runs("2026-12-31").as_deref(), Some(NUMBER));
    assert_eq!(runs("2027-01-01").as_deref(), Some("2026-1-2"));
}

fn later() -> impl Strategy<Value = Vec<Entry>> {
    let act = (0..9_u8, "[a-z0-9/ -]{0,12}", 1..3_u8);
    prop::collection::vec(act, 0..24).prop_map(|acts| {
        let author = json!(author());
        let numbered = acts.into_iter().zip(10..);
        let entries = numbered.filter_map(|((kind, text, number), op)| {
            let number = format!("2026-1-{number}");
            let kinds = [
                "decision.correct", "decision.supplement", "decision.review", "decision.review_closed", "decision.replaced",
                "decision.restored", "follow_up.carried", "follow_up.done", "decision.take_back",
            ];
            let payload = json!({
                "id": format!("R{op}"), "number": number, "place": "line/a/times", "was": "1", "becomes": text, "slip": "pen",
                "time": { "row": "80", "granted": "80" }, "text": text, "words": text, "reason": text, "by": text,
                "cause": "appeal", "from": "2027-01-01", "date": "2026-12-12", "next": null, "letter": "", "language": "sv",
                "author": author
            });
            let action = Action::read(kinds[usize::from(kind)], payload.to_string().as_bytes());
            Some(entry(op, action?))
        });
        entries.collect()
    })
}

proptest! {
    #[test]
    fn nothing_that_is_done_afterwards_changes_what_was_signed(entries in later()) {
        let mut case = dispatched();
        for entry in &entries {
            case.apply(entry);
        }
        prop_assert_eq!(&case.decisions[0].signed, &signed());
        prop_assert!(case.decisions[0].taken_back.is_none(), "it binds");
        let mut holds = signed();
        for corrected in &case.decisions[0].corrections {
            let (before, after) = case.decisions[0].around(corrected);
            prop_assert_eq!(&before, &holds);
            holds = after;
        }
        prop_assert_eq!(&case.decisions[0].holds, &holds);
        let again = case.clone();
        for entry in &entries {
            case.apply(entry);
        }
        prop_assert_eq!(case, again);
    }
}
