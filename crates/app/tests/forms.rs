//! What stands in a form that is not sent.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use support::World;

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
