//! What stands in a form that is not sent.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::commands::{decision_sign, note_add};
use app::view::*;
use app::{Error, Kvarbo};
use support::{World, desk};

#[test]
fn an_unsent_form_is_there_after_a_stop_and_gone_when_it_is_emptied() {
    let world = World::new();
    let mut kvarbo = world.started();
    let form = FormRef { form: "new".into() };
    let keep = |text: &str| FormKeep {
        form: form.form.clone(),
        text: text.into(),
    };
    kvarbo
        .open()
        .unwrap()
        .form_keep(&keep("Hjälp med dusch"))
        .unwrap();
    drop(kvarbo);

    let mut kvarbo = world.unlocked();
    let open = kvarbo.open().unwrap();
    assert_eq!(open.form_read(&form).unwrap().text, "Hjälp med dusch");
    open.form_keep(&keep("")).unwrap();
    assert_eq!(open.form_read(&form).unwrap().text, "");
}

#[test]
fn what_a_form_is_sent_for_empties_it_in_the_same_step_and_what_is_refused_leaves_it() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let case = desk.case.case.clone();
    let form = FormRef {
        form: format!("note/{case}"),
    };
    let kept = |kvarbo: &mut Kvarbo| kvarbo.open().unwrap().form_read(&form).unwrap().text;
    let keep = FormKeep {
        form: form.form.clone(),
        text: "Ringde.".into(),
    };
    desk.open().form_keep(&keep).unwrap();
    let note = |happened: String| NoteAdd {
        case: case.clone(),
        kind: "call".into(),
        happened,
        text: "Ringde.".into(),
    };

    let to_come = note(format!("{}T10:00:00+01:00", world.day(1)));
    let kvarbo = &mut desk.kvarbo;
    let answer = kvarbo.sent_from(Some(&form.form), |kvarbo| note_add(kvarbo, &to_come));
    assert!(matches!(answer, Err(Error::Day)));
    assert_eq!(kept(kvarbo), "Ringde.", "refused");

    let reasons = DraftWrite {
        case: case.clone(),
        path: "decision/general_reasons".into(),
        text: String::new(),
        counter: 1,
        versions: Vec::new(),
    };
    kvarbo.open().unwrap().draft_write(&reasons).unwrap();
    let sign = DecisionSign { case: case.clone() };
    let answer = kvarbo.sent_from(Some(&form.form), |kvarbo| decision_sign(kvarbo, &sign));
    assert!(matches!(answer, Err(Error::Missing(_))));
    assert_eq!(kept(kvarbo), "Ringde.", "only what was being typed was written");

    let past = note(format!("{}T10:00:00+01:00", world.day(-1)));
    note_add(kvarbo, &past).unwrap();
    assert_eq!(kept(kvarbo), "Ringde.", "sent from elsewhere");

    let view = kvarbo
        .sent_from(Some(&form.form), |kvarbo| note_add(kvarbo, &past))
        .unwrap();
    assert_eq!(view.notes.len(), 2);
    drop(desk);
    let mut kvarbo = world.unlocked();
    assert_eq!(kept(&mut kvarbo), "", "done and emptied, whatever came after");
}
