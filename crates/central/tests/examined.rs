//! A decision that was signed without a network by somebody who had the case no longer: it binds, and everybody who has to do
//! with it is told that it is to be examined.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::Open;
use app::view::*;
use central::{Days, Role};
use support::person::{COMMITTEE, Person};
use support::served::Served;

/// The decisions of a case, and what is told around them.
fn decision(person: &Person, case: &str) -> DecisionView {
    let case = CaseRef { case: case.into() };
    person.does(|open| open.decision_read(&case))
}

/// Grants what was applied for, signs it, and says by which number.
fn grants(person: &Person, case: &str) -> String {
    let of = CaseRef { case: case.into() };
    let line = person.does(|open| open.intake_read(&of)).services[0].line.clone();
    let bases = decision(person, case).legal_bases;
    let grants = |basis: &&LegalBasisChoice| basis.allowed_for.iter().any(|one| one == "granted");
    let basis = &bases.iter().find(grants).unwrap().code;
    let today = person.session().today;
    for (field, value) in [
        (format!("line/{line}/outcome"), "granted"),
        (format!("line/{line}/legal_basis"), basis),
        (format!("line/{line}/times"), "1"),
        (format!("line/{line}/per"), "week"),
        ("investigation/state".into(), "done"),
        ("decision/from".into(), &today),
        (
            "decision/general_reasons".into(),
            "Hjälpen ger skäliga levnadsförhållanden.",
        ),
    ] {
        person.writes(case, &field, value);
    }
    let except = HearingExcept {
        case: case.into(),
        ground: "obviously_unnecessary".into(),
        words: String::new(),
    };
    person.does(|open| open.hearing_except(&except));
    let sign = DecisionSign { case: case.into() };
    person.does(|open| open.decision_sign(&sign)).signed[0]
        .number
        .clone()
}

/// The rules by which a case stands among somebody's dates.
fn watched(person: &Person) -> Vec<String> {
    let all = WatchesFilter {
        when: "all".into(),
        kind: String::new(),
        whose: "own".into(),
    };
    let rows = person.does(|open| open.watches(&all)).rows;
    rows.into_iter().map(|row| row.deadline.rule).collect()
}

#[tokio::test]
async fn what_was_signed_without_a_right_binds_and_is_to_be_examined_until_a_review_lets_it_stand() {
    let served = Served::start().await;
    for (number, role) in [(1, Role::Assessor), (2, Role::TeamLead)] {
        let (office, who) = (served.cluster.office(), served.subject(number));
        let appointed = office.appoint(COMMITTEE, &who, role, None, Days::default());
        appointed.await.unwrap();
    }
    let (elin, maj) = (Person::new("Elin Hammar", "1"), Person::new("Maj Lind", "2"));
    let case = elin.begins_a_case();
    elin.joins(&served.address, SyncState::Resting).await;
    maj.joins(&served.address, SyncState::Resting).await;

    let assign = CaseAssign {
        case: case.clone(),
        to: maj.session().user.unwrap().id,
        reason: "Byte av område.".into(),
    };
    maj.does(|open| open.case_assign(&assign));
    maj.meets().await;
    elin.does(Open::sync_leave);
    let number = grants(&elin, &case);
    assert_eq!(
        decision(&elin, &case).frame.examine,
        Vec::<String>::new(),
        "nobody has judged"
    );
    let told = elin.joins(&served.address, SyncState::Resting).await;
    let examined = SyncExamined {
        number: number.clone(),
        decided: elin.session().today,
        case: None,
    };
    assert_eq!(
        told.examined,
        [examined],
        "the case is hers no more, and she is told"
    );

    maj.meets().await;
    let view = decision(&maj, &case);
    assert_eq!(view.signed[0].number, number, "it binds");
    assert_eq!(view.frame.examine, std::slice::from_ref(&number));
    let rules = watched(&maj);
    for rule in ["decision_unrightful", "decision_unsent"] {
        assert!(rules.iter().any(|one| one == rule), "{rule}: {rules:?}");
    }

    let (today, of) = (maj.session().today, case.clone());
    maj.does(|open| {
        open.decision_dispatch(&DecisionDispatch {
            case: of.clone(),
            number: number.clone(),
            recipient: "person".into(),
            how: "post".into(),
            date: today,
            language: Language::Sv,
        })?;
        open.decision_review(&DecisionReview {
            case: of.clone(),
            number: number.clone(),
            cause: "own_motion".into(),
            words: "Ärendet var inte hennes.".into(),
        })?;
        open.decision_review_close(&DecisionReviewClose {
            case: of,
            number,
            words: "Beslutet står fast.".into(),
        })
    });
    assert_eq!(decision(&maj, &case).frame.examine, Vec::<String>::new());
    assert!(!watched(&maj).contains(&"decision_unrightful".to_owned()));
}
