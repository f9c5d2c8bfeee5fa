//! The investigation: what others said has its source.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use support::World;
use support::desk::{self, Desk};

fn investigation(desk: &mut Desk) -> InvestigationView {
    let case = desk.case.clone();
    desk.open().investigation_read(&case).unwrap()
}

fn area(desk: &mut Desk, area: &str) -> AreaView {
    let area = AreaRef {
        case: desk.case.case.clone(),
        area: area.into(),
    };
    desk.open().area_read(&area).unwrap()
}

#[test]
fn what_others_said_of_an_item_an_area_or_the_health_lacks_something_until_it_is_told_who_said_it() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch"]);
    assert_eq!(investigation(&mut desk).missing, 0);
    for (text, source) in [
        ("item/d510/others", "item/d510/others_source"),
        ("area/d5/others", "area/d5/others_source"),
        ("background/health", "background/health_source"),
    ] {
        desk.write(text, "Hon kan inte lyfta armarna.");
        let lacking = investigation(&mut desk);
        let step = lacking
            .frame
            .steps
            .iter()
            .find(|step| step.step == Step::Investigation);
        assert_eq!((lacking.missing, step.unwrap().missing), (1, 1), "{text}");
        let care = area(&mut desk, "d5");
        let said = (
            care.items[0].missing == ["source"],
            care.lacks_source,
            lacking.background_missing == 1,
        );
        let here = |is: &str| text == is;
        assert_eq!(
            said,
            (
                here("item/d510/others"),
                here("area/d5/others"),
                here("background/health")
            )
        );
        desk.write(source, "Riitta Ek, dotter");
        assert_eq!(investigation(&mut desk).missing, 0, "{source}");
    }
    assert_eq!(
        area(&mut desk, "d5").items[0].others_source.text,
        "Riitta Ek, dotter"
    );
    assert_eq!(investigation(&mut desk).health_source.text, "Riitta Ek, dotter");
}
