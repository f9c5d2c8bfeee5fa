//! Two versions of one text, and last time's assessment beside this one, as the commands give them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use app::{Error, Host};
use domain::id::{OpId, ReplicaId, StreamKind, StreamRef};
use domain::record::{Action, Write};
use ledger::{Chain, P256Signer, Signer, Unsealed};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::Append;
use support::desk::{self, Desk};
use support::{AINO, World, application};
use uuid::Uuid;

const REASONS: &str = "decision/general_reasons";

fn area(desk: &mut Desk, case: &CaseRef) -> AreaView {
    let (case, area) = (case.case.clone(), "d5".to_owned());
    desk.open().area_read(&AreaRef { case, area }).unwrap()
}

fn another_case(desk: &mut Desk, world: &World) -> CaseRef {
    let check = NumberCheck { number: AINO.into() };
    let person = desk.open().number_check(&check).unwrap().known.unwrap();
    let again = application(&PersonRef { person }, &world.day(0), &["dusch"]);
    let case = desk.open().intake_register(&again).unwrap();
    let open = ItemOpen {
        case: case.case.clone(),
        item: "d510".into(),
    };
    desk.open().item_open(&open).unwrap();
    case
}

#[test]
fn two_versions_are_read_whole_stop_the_signature_and_are_chosen_between_by_name() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.write(REASONS, "Det andra.");
    desk.draft(REASONS, "Det tredje.", 1);
    let case = desk.case.case.clone();
    let undo = FieldRef {
        case: case.clone(),
        path: REASONS.into(),
    };
    desk.open().field_undo(&undo).unwrap();
    desk.write(REASONS, "Det tredje.");

    let field = desk.decision().fields.general_reasons;
    let texts: Vec<_> = field.versions.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(texts, ["Hjälpen ger skäliga levnadsförhållanden.", "Det tredje."]);
    let codes = |desk: &mut Desk| {
        let gaps = desk.decision().gaps.into_iter();
        gaps.map(|gap| (gap.code, gap.place)).collect::<Vec<_>>()
    };
    assert_eq!(
        codes(&mut desk),
        [("conflict_open".to_owned(), REASONS.to_owned())]
    );
    let sign = DecisionSign { case: case.clone() };
    assert!(matches!(desk.open().decision_sign(&sign), Err(Error::Missing(1))));

    let versions: Vec<String> = field.versions.into_iter().map(|one| one.op).collect();
    let resolve = |versions: &[String]| FieldResolve {
        case: case.clone(),
        path: REASONS.into(),
        value: "Båda två.".into(),
        versions: versions.to_vec(),
    };
    for stale in [&versions[..1], &versions[1..], &[]] {
        let answer = desk.open().field_resolve(&resolve(stale));
        assert!(matches!(answer, Err(Error::NotNow)), "{stale:?}");
    }
    desk.open().field_resolve(&resolve(&versions)).unwrap();
    let field = desk.decision().fields.general_reasons;
    assert_eq!((field.text.as_str(), field.versions.len()), ("Båda två.", 0));
    desk.sign();
}

/// What somebody wrote in the same fields of the case on another computer meanwhile, come in here.
fn comes_in(world: &Arc<World>, desk: Desk, written: &[(&str, &str)]) -> Desk {
    let Desk { kvarbo, case } = desk;
    drop(kvarbo);
    let mut store = world.store();
    let replica = ReplicaId(Uuid::from_u128(2));
    let signer = P256Signer::from_bytes(&[5; 32]).unwrap();
    let mut chain = Chain::new(replica);
    let sealed = written.iter().zip(1..).map(|((field, value), nth)| {
        let action = Action::Write(Write {
            field: (*field).into(),
            value: (*value).into(),
            reused: false,
        });
        let (kind, payload) = action.parts();
        let unsealed = Unsealed {
            id: OpId(Uuid::from_u128(nth)),
            stream: StreamRef {
                kind: StreamKind::Case,
                id: case.case.parse().unwrap(),
            },
            actor: "0190b0d0-0000-7000-8000-000000000009".parse().unwrap(),
            role: "assessor".into(),
            kind,
            schema: 1,
            profile: None,
            replaces: BTreeMap::new(),
            happened: world.now(),
            written: world.now(),
            blobs: vec![],
        };
        let payload = serde_json::to_vec(&payload).unwrap();
        chain.seal(unsealed, Some(payload), [9; 32], &signer).unwrap()
    });
    let operations: Vec<_> = sealed.collect();
    store.register(replica, &signer.public_key()).unwrap();
    store
        .append(&Append {
            operations: &operations,
            ..Append::default()
        })
        .unwrap();
    store.close().unwrap();
    Desk {
        kvarbo: world.unlocked(),
        case,
    }
}

#[test]
fn two_computers_versions_are_replaced_by_who_names_them_and_by_nobody_else() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let outcome = desk.path(0, "outcome");
    let theirs = [(REASONS, "Deras skäl."), (outcome.as_str(), "refused")];
    let mut desk = comes_in(&world, desk, &theirs);

    let reasons = |desk: &mut Desk| desk.decision().fields.general_reasons.versions;
    let chosen = |desk: &mut Desk| desk.decision().groups[0].lines[0].outcome.versions.clone();
    let texts: Vec<_> = reasons(&mut desk).iter().map(|one| one.op.clone()).collect();
    let choices = chosen(&mut desk);
    assert_eq!((texts.len(), choices.len()), (2, 2));

    let case = desk.case.case.clone();
    let write = |path: &str, value: &str, versions: &[String]| FieldWrite {
        case: case.clone(),
        path: path.into(),
        value: value.into(),
        reused: false,
        versions: versions.to_vec(),
    };
    let draft = |versions: &[String]| DraftWrite {
        case: case.clone(),
        path: REASONS.into(),
        text: "Ett tredje.".into(),
        counter: 1,
        versions: versions.to_vec(),
    };
    for unnamed in [&[] as &[String], &texts[..1], &texts[1..]] {
        let answer = desk.open().field_write(&write(REASONS, "Ett tredje.", unnamed));
        assert!(matches!(answer, Err(Error::NotNow)), "{unnamed:?}");
        let answer = desk.open().draft_write(&draft(unnamed));
        assert!(matches!(answer, Err(Error::NotNow)), "{unnamed:?}");
    }
    let answer = desk
        .open()
        .field_write(&write(&outcome, "granted", &choices[..1]));
    assert!(matches!(answer, Err(Error::NotNow)));
    assert_eq!((reasons(&mut desk).len(), chosen(&mut desk).len()), (2, 2));

    desk.open().draft_write(&draft(&texts)).unwrap();
    desk.open()
        .field_write(&write(REASONS, "Ett tredje.", &texts))
        .unwrap();
    desk.open()
        .field_write(&write(&outcome, "granted", &choices))
        .unwrap();
    assert_eq!((reasons(&mut desk).len(), chosen(&mut desk).len()), (0, 0));
    assert_eq!(desk.decision().fields.general_reasons.text, "Ett tredje.");
    assert_eq!(desk.decision().groups[0].lines[0].outcome.value, "granted");
}

#[test]
fn last_times_assessment_stands_beside_this_one_with_its_day_and_author() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch"]);
    let meanwhile = another_case(&mut desk, &world);
    desk.grant();
    world.pass(1);
    desk.whole();
    desk.sign();
    let decided = world.day(0);
    world.pass(9);
    let next = another_case(&mut desk, &world);

    let shown = area(&mut desk, &next);
    let previous = shown.items[0].previous.as_ref().unwrap();
    let said = [
        &previous.assessed,
        &previous.intended,
        &previous.goal,
        &previous.date,
        &previous.by,
    ];
    assert_eq!(said, ["3", "1", "Klara det med stöd.", &decided, "Elin Holm"]);
    let of_area = shown.previous.unwrap();
    assert_eq!(
        (of_area.own_words.as_str(), of_area.date.as_str()),
        ("Det går inte längre.", decided.as_str())
    );

    let next = another_case(&mut desk, &world);
    desk.dispatch();
    desk.review("follow_up");
    desk.write("item/d510/goal", "Skrivet i dag.");
    desk.write("area/d5/own_words", "Skrivet i dag.");
    let shown = area(&mut desk, &next);
    let goal = &shown.items[0].previous.as_ref().unwrap().goal;
    assert_eq!(
        goal, "Klara det med stöd.",
        "nobody has signed what is written now"
    );
    assert_eq!(shown.previous.unwrap().own_words, "Det går inte längre.");

    let own = desk.case.clone();
    let shown = area(&mut desk, &own);
    let before = shown.items[0].previous.as_ref().unwrap();
    assert_eq!(
        (before.goal.as_str(), shown.items[0].goal.text.as_str()),
        ("Klara det med stöd.", "Skrivet i dag."),
        "under review what was signed stands beside what is written"
    );

    let shown = area(&mut desk, &meanwhile);
    assert_eq!(shown.items[0].previous, None, "decided after that case came");
    assert_eq!(shown.previous, None);
}
