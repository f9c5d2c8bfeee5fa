//! Two versions of one text, and last time's assessment beside this one, as the commands give them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::Error;
use app::view::*;
use support::desk::{self, Desk};
use support::{AINO, World, application};

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

    let shown = area(&mut desk, &meanwhile);
    assert_eq!(shown.items[0].previous, None, "decided after that case came");
    assert_eq!(shown.previous, None);
}
