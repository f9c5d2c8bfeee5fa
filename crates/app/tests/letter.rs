//! What helps the writer of a letter: phrases to insert, and what wants a look before it is signed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::Error;
use app::view::*;
use domain::municipality::embedded::{PROFILES, profile};
use support::desk::{self, Desk};
use support::{AINO, World, application, first_start, own_profile, own_start, person};

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
    let gps = own_profile().replace("sv = \"Dusch\"", "sv = \"GPS-larm\"");
    let services = ["trygghetslarm", "dusch", "stad"];
    let mut desk = desk::begun(&world, &own_start(gps), Protection::None, &services);
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

/// Writes parts of the person.
fn write(desk: &mut Desk, parts: serde_json::Value) {
    let mut args = serde_json::json!({ "case": desk.case.case });
    args.as_object_mut()
        .unwrap()
        .extend(parts.as_object().unwrap().clone());
    desk.open()
        .person_write(&serde_json::from_value(args).unwrap())
        .unwrap();
}

/// Her god man lives in Rimbo; she moves to Granvägen.
fn guarded(desk: &mut Desk) {
    write(
        desk,
        serde_json::json!({ "representatives": [{
            "id": "r1", "kind": "guardian", "name": "Pekka Lehtinen", "scope": "ekonomi", "from": null, "until": null,
            "telephone": "", "address": "Björkvägen 2, 762 30 Rimbo",
        }] }),
    );
}

fn moved(desk: &mut Desk) {
    write(
        desk,
        serde_json::json!({ "contact": {
            "street": "Granvägen 9", "postcode": "762 30", "town": "Rimbo", "telephone": "", "door_code": "",
            "protected": false,
        } }),
    );
}

fn dispatch(desk: &mut Desk, world: &World, recipient: &str, language: Language) {
    let dispatch = DecisionDispatch {
        case: desk.case.case.clone(),
        number: desk.decision().signed[0].number.clone(),
        recipient: recipient.into(),
        how: "post".into(),
        date: world.day(0),
        language,
    };
    desk.open().decision_dispatch(&dispatch).unwrap();
}

#[test]
fn what_a_finnish_speaker_got_is_what_is_shown_again_after_a_move_and_a_new_profile() {
    let world = World::new();
    let mut desk = desk::begun(&world, &own_start(own_profile()), Protection::None, &["dusch"]);
    desk.grant();
    let number = desk.sign().number;
    let finnish = |letter: &str, number: &str| LetterRef {
        case: desk.case.case.clone(),
        letter: letter.into(),
        number: number.into(),
        language: Language::Fi,
        recipient: String::new(),
    };
    let (decision, supplement) = (
        finnish("decision", &number),
        finnish("supplement", &format!("{number}-K1")),
    );
    assert_eq!(
        desk.open().letter_read(&decision).unwrap().signed.unwrap().sha256,
        "",
        "none has gone in Finnish"
    );
    dispatch(&mut desk, &world, "person", Language::Fi);
    assert_eq!(desk.decision().signed[0].dispatches[0].language, Language::Fi);
    let told = DecisionSupplement {
        case: desk.case.case.clone(),
        number: number.clone(),
        text: "Apua annetaan myös viikonloppuisin.".into(),
    };
    let supplements = &desk.open().decision_supplement(&told).unwrap().signed[0].supplements;
    assert_eq!(supplements[0].id, supplement.number);
    let read = |desk: &mut Desk, letter: &LetterRef| {
        let view = desk.open().letter_read(letter).unwrap();
        let path = desk.open().letter_save(letter).unwrap().path;
        (view.html, view.pages, view.signed, std::fs::read(path).unwrap())
    };
    let before = [read(&mut desk, &decision), read(&mut desk, &supplement)];
    for (html, _, signed, bytes) in &before {
        assert!(html.contains("Tallvägen 4") && html.contains("lang=\"fi\""));
        assert_eq!(signed.as_ref().unwrap().sha256, app::Open::letter_hash(bytes));
    }

    moved(&mut desk);
    let text = own_profile()
        .replace("Box 801", "Box 12")
        .replace("Tukholman hallinto-oikeus", "Uusi hallinto-oikeus")
        .replace("fi = \"Suihku\"", "fi = \"Suihkussa käynti\"");
    desk.kvarbo.profile_load(&ProfileText { text }).unwrap();
    world.pass(400);
    let after = [read(&mut desk, &decision), read(&mut desk, &supplement)];
    assert!(before == after);
}

#[test]
fn a_representatives_copy_goes_in_her_care_says_why_and_is_kept() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    guarded(&mut desk);
    let except = HearingExcept {
        case: desk.case.case.clone(),
        ground: "obviously_unnecessary".into(),
        words: String::new(),
    };
    desk.open().hearing_except(&except).unwrap();
    let number = desk.sign().number;
    dispatch(&mut desk, &world, "r1", Language::Sv);
    let mut letter = LetterRef {
        case: desk.case.case.clone(),
        letter: "decision".into(),
        number,
        language: Language::Sv,
        recipient: "r1".into(),
    };
    let before = desk.open().letter_read(&letter).unwrap();
    for said in [
        "c/o Pekka Lehtinen",
        "Björkvägen 2",
        "762 30 Rimbo",
        "för att du är god man för Aino Lehtinen",
        "vardagar 8.30–10",
    ] {
        assert!(
            before.html.replace('\u{a0}', " ").contains(said),
            "{said}: {}",
            before.html
        );
    }
    let names: Vec<_> = before.recipients.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(names, ["person", "r1"]);
    write(&mut desk, serde_json::json!({ "representatives": [] }));
    let after = desk.open().letter_read(&letter).unwrap();
    assert_eq!(
        (after.html, after.pages),
        (before.html, before.pages),
        "as it went"
    );

    let listed = desk.overview().documents;
    assert_eq!(listed.len(), 1, "each letter once: whose paper is chosen in it");

    letter.recipient = String::new();
    let own = desk.open().letter_read(&letter).unwrap().html;
    assert!(own.contains("Tallvägen 4") && !own.contains("c/o"));
    letter.recipient = "r2".into();
    assert!(matches!(desk.open().letter_read(&letter), Err(Error::NotFound)));
}

#[test]
fn before_the_law_that_the_texts_rest_on_a_letter_is_refused_with_the_day() {
    let world = World::new();
    world.pass(-541);
    assert_eq!(world.day(0), "2025-06-01");
    let mut desk = desk::granted(&world);
    let letter = LetterRef {
        case: desk.case.case.clone(),
        letter: "decision".into(),
        number: String::new(),
        language: Language::Sv,
        recipient: String::new(),
    };
    let refused = desk.open().letter_read(&letter).unwrap_err().view("");
    assert_eq!(refused.code, "letter-texts");
    assert_eq!(refused.params["first"], "2025-07-01");
    world.pass(40);
    desk.open().letter_read(&letter).unwrap();
}

#[cfg(unix)]
#[test]
fn a_saved_letter_and_its_folder_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let world = World::new();
    let mut desk = desk::granted(&world);
    let number = desk.sign().number;
    let letter = LetterRef {
        case: desk.case.case.clone(),
        letter: "decision".into(),
        number,
        language: Language::Sv,
        recipient: String::new(),
    };
    let saved = desk.open().letter_save(&letter).unwrap().path;
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let path = std::path::Path::new(&saved);
    assert_eq!(mode(path), 0o600);
    assert_eq!(mode(path.parent().unwrap()), 0o700);
}

#[test]
fn a_postcode_is_printed_with_its_space_however_it_was_typed() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    for typed in ["76130", "761 30"] {
        desk.person_writes(|nothing| PersonWrite {
            contact: Some(ContactView {
                street: "Storgatan 1".into(),
                postcode: typed.into(),
                town: "Norrtälje".into(),
                telephone: String::new(),
                door_code: String::new(),
                protected: false,
            }),
            ..nothing
        });
        let letter = desk.letter_ref("decision", "");
        assert!(
            desk.open()
                .letter_read(&letter)
                .unwrap()
                .html
                .contains("761 30 Norrtälje"),
            "{typed}"
        );
    }
}

#[test]
fn what_each_profile_proposes_stands_in_the_letter_as_sentences_of_its_own() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.write("decision/to", &world.day(300));
    for (name, _) in PROFILES {
        let rules = profile(name).unwrap();
        let ends = rules
            .end_dates
            .iter()
            .map(|end| ("Skäl", "decision/end_reason", &end.reason.sv));
        let reservations = rules.reservations.iter().flat_map(|one| {
            [
                ("Villkor", "decision/reservation", &one.condition.sv),
                (
                    "Skäl för förbehållet",
                    "decision/reservation_reason",
                    &one.reason.sv,
                ),
            ]
        });
        for (label, path, proposed) in ends.chain(reservations) {
            desk.write(path, proposed);
            let html = desk.html("decision", "");
            let (first, rest) = proposed
                .trim_end_matches('.')
                .split_at(proposed.chars().next().unwrap().len_utf8());
            let sentence = format!("{label}: {}{rest}.", first.to_uppercase());
            assert!(html.contains(&sentence), "{name}: {sentence}");
            assert!(!html.contains(".."), "{name}");
        }
    }
}

#[test]
fn the_example_of_a_last_day_to_appeal_is_never_later_than_the_persons_own() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    desk.decide(0, "refused", "Du klarar det själv.");
    desk.whole();
    let html = desk.html("decision", "");
    assert!(html.contains(
        "den som får beslutet den 24 november 2026 har till och med den 15 december 2026 (tisdag) på sig"
    ));
}

#[test]
fn a_demonstrations_letters_say_that_it_is_one() {
    let world = World::new();
    let mut desk = desk::begun(
        &world,
        &first_start("danderyd", true),
        Protection::None,
        &["dusch"],
    );
    desk.grant();
    let number = desk.sign().number;
    let html = desk.html("decision", &number);
    let places = ["Demo, påhittade personer", "Danderyds kommun", "Socialnämnden"]
        .map(|line| html.find(line).unwrap());
    assert!(places.is_sorted(), "{html}");
}

#[test]
fn of_a_partial_refusal_the_letter_says_what_was_applied_for_in_the_applications_words() {
    let world = World::new();
    let mut kvarbo = world.started();
    let open = kvarbo.open().unwrap();
    let who = open.person_register(&person(AINO, Protection::None)).unwrap();
    let mut applied = application(&who, &world.day(-3), &["dusch"]);
    applied.services[0].words = "5 gånger i veckan".into();
    let case = open.intake_register(&applied).unwrap();
    let mut desk = Desk { kvarbo, case };
    desk.decide(0, "partly_granted", "En gång i veckan räcker.");
    desk.whole();
    let html = desk.html("decision", "");
    let refused = "i den omfattning som du sökte (5 gånger i veckan)";
    assert!(
        html.contains(&format!("Du får inte det här: dusch {refused}.")),
        "{html}"
    );
    assert!(html.contains(&format!(
        "Din ansökan avslås i den del som gäller dusch {refused}."
    )));
}

#[test]
fn what_was_proposed_leads_to_what_was_signed_until_something_new_is_begun() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let proposal = desk.letter_ref("decision", "");
    assert!(desk.open().letter_read(&proposal).unwrap().signed.is_none());
    let signed = desk.sign();
    let read = desk.open().letter_read(&proposal).unwrap();
    assert_eq!(read.signed.unwrap().sha256, signed.letter);
    assert!(read.html.contains(&signed.number));
    assert_eq!(
        desk.letter("decision", ""),
        desk.letter("decision", &signed.number)
    );
}
