//! What a provider reads of each service that a case ordered: the need, the days and the time of day, how many come, and
//! what the household shares.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use support::World;
use support::desk;

#[test]
fn the_order_of_a_case_says_of_each_service_its_need_days_time_of_day_carers_and_what_is_shared() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch", "stad"]);
    desk.person_writes(|part| PersonWrite {
        household: Some(vec![HouseholdMember {
            id: String::new(),
            name: "Kalle Lehtinen".into(),
            relation: "make".into(),
            adult: true,
            close: true,
        }]),
        ..part
    });
    desk.decide(0, "granted", "");
    desk.decide(1, "granted", "");
    let double = desk.path(0, "double_staffing");
    desk.write(&double, "yes");
    let share = desk.path(1, "household_share");
    desk.write(&share, "2");
    desk.grant();
    desk.sign();
    for (field, value) in [("weekdays", "tue,fri"), ("time_of_day", "morning")] {
        let path = desk.path(0, field);
        desk.write(&path, value);
    }
    let case = desk.case.clone();
    let lines = desk.open().order_read(&case).unwrap().lines;
    let needs: Vec<&str> = lines.iter().map(|line| line.need.as_str()).collect();
    assert_eq!(needs, ["Personlig vård", "Hemliv"]);
    let order = desk.order();
    let html = desk.html("order", &order.id);
    for told in [
        "tisdag",
        "fredag",
        "morgon",
        "Dubbelbemanning",
        "Delas av 2 i hushållet, räknas en gång",
        "Personlig vård",
        "Hemliv",
    ] {
        assert!(html.contains(told), "{told}: {html}");
    }
}
