//! What helps the writer of a letter: phrases to insert, and what wants a look before it is signed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::Error;
use app::view::*;
use support::desk::{self, Desk};
use support::{AINO, World, application, own_profile, own_start, person};

/// Twenty-six words; the letters' texts allow twenty-five.
const LONG: &str = "Du har berättat att du inte orkar stå i duschen och att du är rädd att falla när du kliver över kanten som är för hög.";

#[test]
fn a_phrase_left_unfilled_and_a_long_sentence_are_told_with_their_place_and_underlined() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let asked = PhrasesAsked {
        field: "reason".into(),
        language: Language::Sv,
    };
    let phrases = desk.open().phrases(&asked).unwrap();
    let phrase = phrases
        .iter()
        .find(|phrase| phrase.outcomes == ["granted"])
        .unwrap();
    desk.write("decision/general_reasons", &format!("{LONG}\n{}", phrase.text));

    let letter = desk.letter_ref("decision", "");
    let view = desk.open().letter_read(&letter).unwrap();
    for code in ["long-sentences", "unfilled"] {
        let check = view.checks.iter().find(|check| check.code == code).unwrap();
        assert!(!check.ok, "{code}");
        assert_eq!(check.place.as_deref(), Some("reasons"));
    }
    assert!(view.pages.iter().any(|page| page.contains("#8a4a06")));
}

#[test]
fn a_sentence_is_long_by_the_rule_of_its_own_language() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let mut long = |text: &str, language| {
        let written = WrittenText {
            text: format!("Kort mening. {text}"),
            language,
        };
        desk.open().long_sentences(&written).unwrap()
    };
    let found = long(LONG, Language::Sv);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].text.as_str(), found[0].words), (LONG, 26));
    let shorter = "Sana".to_owned() + &" sana".repeat(20) + ".";
    assert_eq!(long(&shorter, Language::En), []);
    assert_eq!(long(&shorter, Language::Fi)[0].words, 21);
}

#[test]
fn phrases_are_given_for_each_field_in_each_language() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    for field in ["reason", "goal"] {
        let codes = [Language::Sv, Language::Fi, Language::En].map(|language| {
            let asked = PhrasesAsked {
                field: field.into(),
                language,
            };
            let phrases = desk.open().phrases(&asked).unwrap();
            phrases.into_iter().map(|phrase| phrase.code).collect::<Vec<_>>()
        });
        assert!(!codes[0].is_empty());
        assert!(codes.iter().all(|others| *others == codes[0]));
    }
}

#[test]
fn an_alarms_extent_and_an_abbreviation_are_written_as_the_letters_language_writes_them() {
    let world = World::new();
    let mut kvarbo = world.program();
    let gps = own_profile().replace("sv = \"Dusch\"", "sv = \"GPS-larm\"");
    kvarbo.session_create(&own_start(gps)).unwrap();
    let open = kvarbo.open().unwrap();
    let who = open.person_register(&person(AINO, Protection::None)).unwrap();
    let services = ["trygghetslarm", "dusch", "stad"];
    let case = open
        .intake_register(&application(&who, &world.day(-3), &services))
        .unwrap();
    let mut desk = Desk { kvarbo, case };
    (0..3).for_each(|at| desk.decide(at, "granted", ""));
    desk.whole();
    let mut words = |language| {
        let letter = LetterRef {
            language,
            ..desk.letter_ref("decision", "")
        };
        desk.open().letter_read(&letter).unwrap().html.to_string()
    };
    let swedish = words(Language::Sv);
    for inside in ["dygnet runt", "GPS-larm", "städning"] {
        assert!(swedish.contains(inside), "{inside}: {swedish}");
    }
    for (language, extent) in [
        (Language::Fi, "ympäri vuorokauden"),
        (Language::En, "day and night"),
    ] {
        let html = words(language);
        assert!(html.contains(extent) && !html.contains("dygnet runt"), "{html}");
    }
}

#[test]
fn what_was_signed_is_shown_as_it_was_whatever_changes_afterwards() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let moves = |desk: &mut Desk, street: &str| {
        let write = serde_json::json!({
            "case": desk.case.case,
            "contact": {
                "street": street, "postcode": "762 30", "town": "Rimbo", "telephone": "", "door_code": "",
                "protected": false,
            },
        });
        let write = serde_json::from_value(write).unwrap();
        desk.open().person_write(&write).unwrap();
    };
    moves(&mut desk, "Tallvägen 4");
    let number = desk.sign().number;
    let letter = desk.letter_ref("decision", &number);
    let before = desk.open().letter_read(&letter).unwrap();
    let bytes = desk.letter("decision", &number);
    assert!(before.html.contains("Tallvägen 4"));

    moves(&mut desk, "Granvägen 9");
    let after = desk.open().letter_read(&letter).unwrap();
    assert_eq!((after.html, after.pages), (before.html, before.pages));
    assert_eq!(desk.letter("decision", &number), bytes);
}

#[test]
fn the_printer_gets_the_bytes_that_are_saved_and_the_log_a_row() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let number = desk.sign().number;
    let letter = desk.letter_ref("decision", &number);
    assert!(matches!(desk.open().letter_print(&letter), Err(Error::Printer)));
    world.get_a_printer();
    let before = world.accesses(&desk.case.case);
    desk.open().letter_print(&letter).unwrap();
    assert_eq!(world.accesses(&desk.case.case), before + 1);
    assert_eq!(world.printed(), [desk.letter("decision", &number)]);
}
