//! Which court decides an appeal: each municipality's own stands in the letter of what went against the person.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use support::desk;
use support::{World, first_start};

/// FL 40, 43 §§.
#[test]
fn a_refusal_names_the_administrative_court_of_its_municipality() {
    for (municipality, court) in [
        ("norrtalje", "Förvaltningsrätten i Stockholm"),
        ("taby", "Förvaltningsrätten i Stockholm"),
        ("danderyd", "Förvaltningsrätten i Stockholm"),
        ("stockholm-spanga-tensta", "Förvaltningsrätten i Stockholm"),
        ("lekeberg", "Förvaltningsrätten i Karlstad"),
    ] {
        let world = World::new();
        let start = first_start(municipality, false);
        let mut desk = desk::begun(&world, &start, Protection::None, &["dusch"]);
        desk.decide(0, "refused", "Hon klarar duschen själv.");
        desk.whole();
        let html = desk.html("decision", "");
        assert!(html.contains(court), "{municipality}: {html}");
    }
}
