//! Communication before the decision (FL 25 §): to whom, and when it holds.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use support::desk::{self, Desk};
use support::{World, application};

/// A god man whose order runs.
fn with_guardian(desk: &mut Desk) {
    desk.person_writes(|nothing| PersonWrite {
        representatives: Some(vec![desk::guardian("Pekka Lehtinen", "ekonomi", "")]),
        ..nothing
    });
}

fn gaps(desk: &mut Desk) -> Vec<String> {
    let gaps = desk.decision().gaps;
    gaps.into_iter().map(|gap| gap.code).collect()
}

fn refuse(desk: &mut Desk) {
    desk.decide(0, "refused", "Behovet tillgodoses på annat sätt.");
}

#[test]
fn who_speaks_for_the_person_is_heard_before_the_decision_or_spared_with_a_reason() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    refuse(&mut desk);
    desk.whole();
    desk.hear_and_wait(&world);
    assert_eq!(gaps(&mut desk), [""; 0]);
    with_guardian(&mut desk);
    let case = desk.case.clone();
    assert_eq!(desk.open().hearing_read(&case).unwrap().state, "unasked");
    assert_eq!(gaps(&mut desk), ["hearing_missing"]);

    let spare = |party: &str, reason: &str| HearingSpare {
        case: case.case.clone(),
        party: party.into(),
        reason: reason.into(),
    };
    let open = desk.open();
    assert_eq!(open.hearing_spare(&spare("r1", " ")).unwrap_err().code(), "words");
    assert_eq!(
        open.hearing_spare(&spare("person", "Vill inte."))
            .unwrap_err()
            .code(),
        "choice"
    );
    let spared = open
        .hearing_spare(&spare("r1", "Uppdraget gäller bara ekonomin."))
        .unwrap();
    assert_eq!(spared.state, "done");
    assert_eq!(
        spared.parties[1].spared.as_deref(),
        Some("Uppdraget gäller bara ekonomin.")
    );
    assert_eq!(gaps(&mut desk), [""; 0]);
}

#[test]
fn obviously_unnecessary_does_not_hold_when_something_is_refused() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    refuse(&mut desk);
    desk.whole();
    let except = |ground: &str, words: &str| HearingExcept {
        case: desk.case.case.clone(),
        ground: ground.into(),
        words: words.into(),
    };
    let unnecessary = except("obviously_unnecessary", "");
    let (wordless, immediate) = (
        except("immediate", " "),
        except("immediate", "Hon skrivs ut i dag."),
    );
    let view = desk.open().hearing_except(&unnecessary).unwrap();
    assert!(!view.all_granted);
    assert_eq!(gaps(&mut desk), ["hearing_not_unnecessary"]);
    assert_eq!(
        desk.open().hearing_except(&wordless).unwrap_err().code(),
        "words",
        "one choice does not lift the hearing before a refusal"
    );
    let view = desk.open().hearing_except(&immediate).unwrap();
    assert_eq!(view.excepted_words.as_deref(), Some("Hon skrivs ut i dag."));
    assert_eq!(gaps(&mut desk), [""; 0]);
}

#[test]
fn an_exception_is_taken_back_and_both_stand_among_the_events() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let case = desk.case.clone();
    assert!(desk.open().hearing_read(&case).unwrap().all_granted);
    assert_eq!(gaps(&mut desk), [""; 0]);
    let back = desk.open().hearing_except_withdraw(&case).unwrap();
    assert_eq!((back.state.as_str(), back.excepted_words), ("not_begun", None));
    assert_eq!(gaps(&mut desk), ["hearing_missing"]);
    let again = desk.open().hearing_except_withdraw(&case).unwrap_err();
    assert_eq!(again.code(), "not-now");
    let events = desk.overview().events;
    for kind in ["hearing_excepted", "exception_taken_back"] {
        assert!(events.iter().any(|event| event.kind == kind), "{kind}");
    }
}

#[test]
fn a_party_has_time_to_answer_what_was_there_when_it_was_sent() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let case = desk.case.clone();
    let send = |sent: i64, until: i64| HearingSend {
        case: case.case.clone(),
        party: "person".into(),
        sent: world.day(sent),
        how: "letter".into(),
        until: world.day(until),
        language: Language::Sv,
    };
    let refused = [
        (-4, 10, "before the application"),
        (0, 0, "no time to answer"),
        (-2, -1, "over before it is noted"),
        (1, 10, "not yet"),
    ];
    for (sent, until, why) in refused {
        let code = desk.open().hearing_send(&send(sent, until)).unwrap_err();
        assert_eq!(code.code(), "day", "{why}");
    }
    desk.write("area/d5/own_words", "Det går inte längre.");
    let before_it = desk.open().hearing_send(&send(-1, 10)).unwrap_err();
    assert_eq!(before_it.code(), "day", "before the last material");
    desk.open().hearing_send(&send(0, 10)).unwrap();
}

#[test]
fn a_proposal_that_turns_against_the_person_is_communicated_anew() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    assert_eq!(gaps(&mut desk), [""; 0]);
    let outcome = desk.path(0, "outcome");
    let reason = desk.path(0, "reason");
    desk.write(&reason, "Behovet tillgodoses på annat sätt.");
    desk.write(&outcome, "partly_granted");
    assert_eq!(gaps(&mut desk), ["hearing_missing"]);
}

#[test]
fn a_decision_goes_to_a_party_by_a_way_that_has_a_name() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let number = desk.sign().number;
    let dispatch = |recipient: &str, how: &str| DecisionDispatch {
        case: desk.case.case.clone(),
        number: number.clone(),
        recipient: recipient.into(),
        how: how.into(),
        date: world.day(0),
        language: Language::Sv,
    };
    let (nobody, no_way) = (dispatch("r9", "post"), dispatch("person", "brevduva"));
    let open = desk.open();
    assert_eq!(open.decision_dispatch(&nobody).unwrap_err().code(), "choice");
    assert_eq!(open.decision_dispatch(&no_way).unwrap_err().code(), "choice");
    assert!(desk.decision().signed[0].dispatches.is_empty());
}

#[test]
fn the_days_for_an_answer_are_the_municipalitys_and_the_provision_is_the_laws() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    desk.hear_and_wait(&world);
    let case = desk.case.clone();
    let view = desk.open().hearing_read(&case).unwrap();
    assert_eq!(view.usual_days, Some(14));
    assert_eq!(view.rounds[0].until.source, "FL 25 §");
}

#[test]
fn who_was_spared_gets_no_copy_and_the_provider_hears_nothing_of_her() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    with_guardian(&mut desk);
    assert!(desk.html("decision", "").contains("Pekka Lehtinen"));
    let spare = HearingSpare {
        case: desk.case.case.clone(),
        party: "r1".into(),
        reason: "Uppdraget gäller bara ekonomin.".into(),
    };
    desk.open().hearing_spare(&spare).unwrap();
    let number = desk.sign().number;
    assert!(!desk.html("decision", &number).contains("Pekka"));
    let order = desk.order();
    assert!(!desk.html("order", &order.id).contains("Pekka"));
    assert!(!order.disclosed.iter().any(|fact| fact == "representatives"));
}

/// Nobody here can hasten it; forgotten it must not be.
#[test]
fn an_awaited_reply_stands_on_the_start_screen_however_long_it_may_wait() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let send = HearingSend {
        case: desk.case.case.clone(),
        party: "person".into(),
        sent: world.day(0),
        how: "letter".into(),
        until: world.day(40),
        language: Language::Sv,
    };
    desk.open().hearing_send(&send).unwrap();
    let waits = |desk: &mut Desk| {
        let rows = desk.open().today().unwrap().rows;
        let waiting = rows.iter().find(|row| row.urgency == Urgency::Waiting).unwrap();
        assert_eq!(
            (waiting.kind.as_str(), waiting.due.clone()),
            ("hearing", Some(world.day(40)))
        );
        rows.len()
    };
    assert_eq!(waits(&mut desk), 1);

    let case = desk.case.clone();
    let person = desk.open().person_read(&case).unwrap().person;
    let late = application(&PersonRef { person }, &world.day(-300), &["dusch"]);
    for _ in 0..201 {
        desk.open().intake_register(&late).unwrap();
    }
    assert_eq!(
        waits(&mut desk),
        201,
        "behind as much that is late as the list has room for"
    );
}

#[test]
fn to_whom_something_was_sent_stands_as_she_was_then_when_her_commission_is_over() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let guardian = |name: &str, address: &str| desk::guardian(name, "allt", address);
    let represented = |desk: &mut Desk, all: Vec<RepresentativeView>| {
        desk.person_writes(|nothing| PersonWrite {
            representatives: Some(all),
            ..nothing
        });
    };
    represented(
        &mut desk,
        vec![guardian("Pekka Lehtinen", "Storgatan 1, 761 30 Norrtälje")],
    );
    let case = desk.case.clone();
    let send = desk::for_comment(&world, &case, "r1");
    desk.open().hearing_send(&send).unwrap();
    desk.grant();
    let number = desk.sign().number;
    let dispatch = DecisionDispatch {
        case: case.case.clone(),
        number,
        recipient: "r1".into(),
        how: "post".into(),
        date: world.day(0),
        language: Language::Sv,
    };
    desk.open().decision_dispatch(&dispatch).unwrap();

    let then = Some("Pekka Lehtinen".to_owned());
    let renamed = vec![guardian("Pekka Ek", "Lillgatan 2, 762 30 Rimbo")];
    for now in [renamed, Vec::new()] {
        let over = now.is_empty();
        represented(&mut desk, now);
        let hearing = desk.open().hearing_read(&case).unwrap();
        assert_eq!(hearing.rounds[0].to, then);
        let party = &hearing.parties[1];
        let name = if over { "Pekka Lehtinen" } else { "Pekka Ek" };
        assert_eq!((party.name.as_str(), party.former), (name, over));
        assert_eq!(party.role, "guardian");
        assert_eq!(desk.decision().signed[0].dispatches[0].to, then);
    }
}

fn codes(told: Vec<GapView>) -> Vec<String> {
    told.into_iter().map(|gap| gap.code).collect()
}

#[test]
fn what_the_material_lacks_is_told_before_it_is_sent_and_its_letter_lists_no_open_proposals() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch", "stad"]);
    let case = desk.case.clone();
    let letter = desk.letter_ref("hearing", "");
    let told = |desk: &mut Desk| codes(desk.open().hearing_read(&case).unwrap().remarks);
    let proposal = |desk: &mut Desk| {
        let read = desk.open().letter_read(&letter).unwrap();
        let part = read.parts.into_iter().find(|part| part.code == "outcome");
        let check = read.checks.into_iter().find(|check| check.code == "proposal");
        (part.unwrap().state, check.unwrap().ok)
    };
    assert_eq!(told(&mut desk), ["investigation_empty", "proposal_missing"]);
    desk.person_writes(|nothing| PersonWrite {
        contact: Some(ContactView {
            postcode: String::new(),
            town: String::new(),
            ..desk::lives_at("")
        }),
        ..nothing
    });
    let lacks = ["investigation_empty", "proposal_missing", "address_missing"];
    assert_eq!(told(&mut desk), lacks);
    for code in ["investigation", "address"] {
        let read = desk.open().letter_read(&letter).unwrap();
        assert!(
            !read
                .checks
                .into_iter()
                .find(|check| check.code == code)
                .unwrap()
                .ok,
            "{code}"
        );
    }
    desk.person_writes(|nothing| PersonWrite {
        names: Some(NamesWrite {
            given_names: "Rune".into(),
            surname: String::new(),
        }),
        contact: Some(desk::lives_at("Storgatan 1")),
        ..nothing
    });
    assert_eq!(
        told(&mut desk),
        ["investigation_empty", "proposal_missing", "surname_missing"]
    );
    desk.person_writes(|nothing| PersonWrite {
        names: Some(NamesWrite {
            given_names: "Aino".into(),
            surname: "Lehtinen".into(),
        }),
        ..nothing
    });
    let html = desk.html("hearing", "");
    assert!(html.contains("Vi har inget förslag till beslut än."), "{html}");
    assert!(!html.contains("Som det ser ut nu föreslår vi"), "{html}");
    assert!(!html.contains("inget förslag ännu"), "{html}");
    assert_eq!(proposal(&mut desk), (Progress::Missing, false));

    desk.write("analysis", "Hon klarar inte duschen själv.");
    refuse(&mut desk);
    assert_eq!(told(&mut desk), ["outcome_missing"], "of the cleaning");
    let html = desk.html("hearing", "");
    assert!(html.contains("Som det ser ut nu föreslår vi"), "{html}");
    assert!(html.contains("städning: inget förslag ännu"), "{html}");
    assert_eq!(proposal(&mut desk), (Progress::Done, true));
    let [outcome, times] = ["outcome", "times"].map(|field| desk.path(1, field));
    desk.write(&outcome, "granted");
    desk.write(&times, "2");
    assert_eq!(told(&mut desk), ["extent_missing"]);
    let html = desk.html("hearing", "");
    assert!(
        html.contains("städning: du får hjälpen, hur mycket är inte bestämt än"),
        "no frequency is made up: {html}"
    );
    desk.decide(1, "granted", "");
    assert_eq!(told(&mut desk), [""; 0]);
    let html = desk.html("hearing", "");
    assert!(html.contains("1 gång i veckan"), "{html}");
}

#[test]
fn a_refusal_after_the_hearing_in_an_area_that_nobody_assessed_is_told_and_signed_all_the_same() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    desk.hear_and_wait(&world);
    refuse(&mut desk);
    desk.whole();
    let told = desk.decision().remarks;
    assert_eq!(
        told[0].params["area"], "Personlig vård",
        "in the window's language"
    );
    let places: Vec<(&str, &str)> = told
        .iter()
        .map(|gap| (gap.code.as_str(), gap.place.as_str()))
        .collect();
    assert_eq!(
        places,
        [("area_unassessed", "area/d5"), ("outcome_unheard", "hearing")]
    );
    desk.sign();
    assert_eq!(codes(desk.decision().remarks), [""; 0]);
}

#[test]
fn what_was_assessed_and_proposed_before_the_hearing_is_asked_about_by_nothing() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch"]);
    refuse(&mut desk);
    desk.whole();
    desk.hear_and_wait(&world);
    assert_eq!(codes(desk.decision().remarks), [""; 0]);
}

fn counted(frame: &CaseFrame) -> usize {
    let step = frame.steps.iter().find(|step| step.step == Step::Decision);
    step.unwrap().missing as usize
}

#[test]
fn the_step_of_the_decision_counts_what_its_screen_and_the_overview_list() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch", "stad"]);
    let case = desk.case.clone();
    let all_count = |desk: &mut Desk, code: &str| {
        let (decision, overview) = (desk.decision(), desk.overview());
        let listed = decision.gaps.len();
        assert!(codes(decision.gaps).contains(&code.to_owned()));
        assert_eq!(counted(&decision.frame), listed);
        assert_eq!((counted(&overview.frame), overview.gaps.len()), (listed, listed));
        listed
    };
    refuse(&mut desk);
    let listed = all_count(&mut desk, "hearing_missing");
    let investigation = desk.open().investigation_read(&case).unwrap();
    assert_eq!(counted(&investigation.frame), listed, "on a screen before it too");

    desk.decide(0, "granted", "");
    desk.decide(1, "granted", "");
    desk.grant();
    desk.sign();
    desk.dispatch();
    desk.review("changed_circumstances");
    refuse(&mut desk);
    all_count(&mut desk, "ground_missing");
}

#[test]
fn what_is_sent_is_proposed_in_the_language_of_its_party_where_there_are_letters_in_it() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    with_guardian(&mut desk);
    let case = desk.case.clone();
    for (tag, proposed) in [("fi", Language::Fi), ("ar", Language::Sv)] {
        desk.person_writes(|nothing| PersonWrite {
            language: Some(LanguageWrite {
                language: tag.into(),
                interpreter: false,
            }),
            ..nothing
        });
        let parties = desk.open().hearing_read(&case).unwrap().parties.into_iter();
        let languages: Vec<Language> = parties.map(|party| party.language).collect();
        assert_eq!(languages, [proposed, Language::Sv], "{tag}");
    }
}
