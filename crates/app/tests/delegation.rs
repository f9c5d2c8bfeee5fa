//! Who decides, and when: by position, by name, and never before the investigation is said to be finished.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use support::desk::{self, Desk};
use support::{World, application, own_start, read_profile};

/// Norrtälje, where the one whom `World::sits_down` names with 1 may grant, and no other assessor.
fn by_name() -> String {
    let assessors = r#"outcomes = ["granted", "partly_granted", "refused"]
position = "assessor""#;
    let named = r#"outcomes = ["granted", "partly_granted", "refused"]
person = "0190b0d0-0000-7000-8000-000000000001""#;
    let profile = read_profile();
    assert_eq!(profile.matches(assessors).count(), 1);
    profile.replacen(assessors, named, 1)
}

/// KL 6 kap. 39 §; FL 31 §.
#[test]
fn who_is_named_in_the_delegation_signs_and_another_of_her_position_sends_it_up() {
    let world = World::new();
    let mut desk = desk::begun(&world, &own_start(by_name()), Protection::None, &["dusch"]);
    desk.grant();
    let case = desk.case.clone();
    let view = desk.decision();
    assert_eq!(
        (view.act.as_str(), view.goes_to.as_str()),
        ("propose", "team_lead")
    );
    let sign = DecisionSign {
        case: case.case.clone(),
    };
    assert!(
        desk.open().decision_sign(&sign).is_err(),
        "an assessor, and not named"
    );
    let (kvarbo, _) = world.sits_down(desk.kvarbo, "Karin Ek", 2);
    desk.kvarbo = kvarbo;
    assert_eq!(desk.decision().act, "propose", "named is another");
    assert!(desk.open().decision_sign(&sign).is_err());

    let (kvarbo, _) = world.sits_down(desk.kvarbo, "Maria Lindkvist", 1);
    desk.kvarbo = kvarbo;
    assert_eq!(desk.decision().act, "sign");
    assert_eq!(desk.sign().by, "Maria Lindkvist");

    let who = PersonRef {
        person: desk.overview().frame.person.person,
    };
    let (kvarbo, _) = world.sits_down(desk.kvarbo, "Karin Ek", 2);
    desk.kvarbo = kvarbo;
    let more = application(&who, &world.day(0), &["dusch"]);
    desk.case = desk.open().intake_register(&more).unwrap();
    desk.grant();
    let propose = DecisionPropose {
        case: desk.case.case.clone(),
    };
    let proposed = desk.open().decision_propose(&propose).unwrap();
    assert_eq!((proposed.act.as_str(), proposed.signed.len()), ("none", 0));
    let today = world.day(0);
    assert_eq!(desk.watched(&case.case, "proposal"), None);
    let case = desk.case.case.clone();
    assert_eq!(
        desk.watched(&case, "proposal"),
        Some(today),
        "whoever has the case sees what it waits for"
    );

    let (kvarbo, _) = world.sits_down(desk.kvarbo, "Elin Holm", 3);
    desk.kvarbo = kvarbo;
    assert_eq!(desk.decision().act, "none", "an assessor, and not named");
    let (kvarbo, _) = world.sits_down(desk.kvarbo, "Maria Lindkvist", 1);
    desk.kvarbo = kvarbo;
    let waiting = desk.decision();
    assert_eq!(waiting.act, "sign", "who may decide signs what another sent up");
    assert!(
        waiting
            .proposed
            .is_some_and(|sent_up| !sent_up.mine && sent_up.decidable)
    );
    let signed = desk.sign();
    assert_eq!(signed.by, "Maria Lindkvist");
    let letter = desk.html("decision", &signed.number);
    assert!(letter.contains("Föredragande: Karin Ek"), "FL 31 §: {letter}");
    assert_eq!(desk.watched(&case, "proposal"), None);
}

#[test]
fn a_proposal_is_sent_back_with_words_by_who_may_decide_it_and_by_nobody_else() {
    let world = World::new();
    let mut desk = desk::begun(&world, &own_start(by_name()), Protection::None, &["dusch"]);
    desk.grant();
    let case = desk.case.case.clone();
    let back = |desk: &mut Desk, words: &str| {
        let (case, words) = (case.clone(), words.to_owned());
        desk.open().proposal_send_back(&ProposalSendBack { case, words })
    };
    let nothing_sent_up = back(&mut desk, "Motivera tiden.").unwrap_err();
    assert_eq!(nothing_sent_up.code(), "not-now");
    let propose = DecisionPropose { case: case.clone() };
    desk.open().decision_propose(&propose).unwrap();
    assert_eq!(
        back(&mut desk, "Motivera tiden.").unwrap_err().code(),
        "not-now",
        "her own"
    );
    let (kvarbo, _) = world.sits_down(desk.kvarbo, "Karin Ek", 2);
    desk.kvarbo = kvarbo;
    assert_eq!(
        back(&mut desk, "Motivera tiden.").unwrap_err().code(),
        "not-now",
        "above hers"
    );

    let (kvarbo, _) = world.sits_down_as(desk.kvarbo, "Maj Lind", 3, "team_lead");
    desk.kvarbo = kvarbo;
    assert_eq!(back(&mut desk, " ").unwrap_err().code(), "words");
    let view = back(&mut desk, "Motivera tiden.").unwrap();
    assert_eq!(view.proposed, None);
    let sent_back = view.sent_back.unwrap();
    assert_eq!(
        (sent_back.by.as_str(), sent_back.words.as_str()),
        ("Maj Lind", "Motivera tiden.")
    );
    let rule = |desk: &mut Desk| {
        let filter = WatchesFilter {
            whose: "all".into(),
            when: "all".into(),
            kind: "decision".into(),
        };
        let rows = desk.open().watches(&filter).unwrap().rows.into_iter();
        let mut proposals = rows.filter(|row| row.kind == "proposal");
        proposals.next().map(|row| row.deadline.rule)
    };
    assert_eq!(rule(&mut desk).as_deref(), Some("proposal_sent_back"));
    let event = desk.overview().events.remove(0);
    assert_eq!(
        (
            event.kind.as_str(),
            event.params["subject"].as_str(),
            event.by.as_str()
        ),
        ("proposal_sent_back", "Motivera tiden.", "Maj Lind")
    );

    let (kvarbo, _) = world.sits_down(desk.kvarbo, "Karin Ek", 2);
    desk.kvarbo = kvarbo;
    let anew = desk.open().decision_propose(&propose).unwrap();
    assert_eq!((anew.sent_back, anew.proposed.is_some()), (None, true));
    let (kvarbo, _) = world.sits_down_as(desk.kvarbo, "Maj Lind", 3, "team_lead");
    desk.kvarbo = kvarbo;
    assert_eq!(rule(&mut desk).as_deref(), Some("decision_proposed"));
}

/// What a visit holds is a proposal: the act of signing has its own screen, and this is what stands behind it.
#[test]
fn what_was_rated_and_granted_at_the_visit_is_signed_only_when_the_investigation_is_said_to_be_finished() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch"]);
    desk.grant();
    desk.write("investigation/state", "open");
    let gaps: Vec<String> = desk.decision().gaps.into_iter().map(|gap| gap.code).collect();
    assert_eq!(gaps, ["investigation_open"]);
    let sign = DecisionSign {
        case: desk.case.case.clone(),
    };
    assert_eq!(desk.open().decision_sign(&sign).unwrap_err().code(), "missing");
    desk.write("investigation/state", "done");
    desk.sign();
}
