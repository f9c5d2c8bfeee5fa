//! What goes to whom, in which language: the material before a decision, each recipient's receipt and last day, and
//! every kind of letter in every language.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::Open;
use app::view::*;
use serde_json::json;
use support::desk::{self, Desk};
use support::{World, application};

fn send(desk: &mut Desk, world: &World, party: &str, language: Language) -> HearingView {
    let send = HearingSend {
        case: desk.case.case.clone(),
        party: party.into(),
        sent: world.day(0),
        how: "letter".into(),
        until: world.day(15),
        language,
    };
    desk.open().hearing_send(&send).unwrap()
}

fn guarded(desk: &mut Desk) {
    let write = json!({ "case": desk.case.case, "representatives": [{
        "id": "r1", "kind": "guardian", "name": "Pekka Lehtinen", "scope": "ekonomi", "from": null, "until": null,
        "telephone": "", "address": "Björkvägen 2, 762 30 Rimbo",
    }] });
    let write = serde_json::from_value(write).unwrap();
    desk.open().person_write(&write).unwrap();
}

/// A letter as it reads, with plain spaces.
fn html(desk: &mut Desk, letter: &LetterRef) -> String {
    let view = desk.open().letter_read(letter).unwrap();
    view.html.replace('\u{a0}', " ")
}

#[test]
fn what_was_sent_before_the_decision_is_kept_as_it_was_and_named_by_the_decision() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch"]);
    desk.decide(0, "refused", "Behovet tillgodoses på annat sätt.");
    desk.whole();
    let preview = desk.letter_ref("hearing", "");
    assert!(html(&mut desk, &preview).contains("Behov av stöd i tre områden."));
    let round = send(&mut desk, &world, "person", Language::Sv).rounds.remove(0);
    assert!(round.kept);
    let letter = desk.letter_ref("hearing", &round.id);
    let before = desk.open().letter_read(&letter).unwrap();
    for said in [
        "Läs utredningen innan vi beslutar",
        "<strong>9 december 2026</strong>",
        "dusch: du får inte hjälpen",
        "Behovet tillgodoses på annat sätt.",
        "Det går inte längre.",
        "Klara det med stöd.",
        "<dt>Så svårt är det enligt oss</dt><dd>Stor svårighet</dd>",
        "Behov av stöd i tre områden.",
    ] {
        let read = before.html.replace('\u{a0}', " ");
        assert!(read.contains(said), "{said}: {read}");
    }
    let path = desk.open().letter_save(&letter).unwrap().path;
    let bytes = std::fs::read(path).unwrap();
    assert_eq!(before.signed.as_ref().unwrap().sha256, Open::letter_hash(&bytes));
    let documents = desk.overview().documents;
    assert!(
        documents
            .iter()
            .any(|one| one.letter == "hearing" && one.number == round.id)
    );

    desk.write("analysis", "Nytt underlag.");
    let after = desk.open().letter_read(&letter).unwrap();
    assert_eq!(
        (after.html, after.pages),
        (before.html, before.pages),
        "as it went"
    );
    assert!(html(&mut desk, &preview).contains("Nytt underlag."));

    let again = send(&mut desk, &world, "person", Language::Sv).rounds.remove(1);
    let letter = desk.letter_ref("hearing", &again.id);
    assert!(html(&mut desk, &letter).contains("Det har kommit nya uppgifter"));
    world.pass(3);
    let reply = HearingReply {
        case: desk.case.case.clone(),
        round: again.id,
        date: world.day(0),
        reply: "Jag orkar inte.".into(),
        waived: false,
    };
    desk.open().hearing_reply(&reply).unwrap();
    let number = desk.sign().number;
    let decision = desk.letter_ref("decision", &number);
    let decision = html(&mut desk, &decision);
    let named = "Utredningen lämnades till dig den 24 november 2026. Svaret kom den 27 november 2026.";
    assert!(decision.contains(named), "{decision}");
    assert_eq!(
        decision.matches("Utredningen lämnades").count(),
        1,
        "what is outdated is not named"
    );
}

#[test]
fn each_recipient_has_a_receipt_and_a_last_day_of_its_own_and_each_is_watched() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    guarded(&mut desk);
    desk.decide(0, "refused", "Behovet tillgodoses på annat sätt.");
    desk.whole();
    let except = HearingExcept {
        case: desk.case.case.clone(),
        ground: "immediate".into(),
        words: "Hon skrivs ut i dag.".into(),
    };
    desk.open().hearing_except(&except).unwrap();
    let number = desk.sign().number;
    for (recipient, language) in [("person", Language::Fi), ("r1", Language::Sv)] {
        let dispatch = DecisionDispatch {
            case: desk.case.case.clone(),
            number: number.clone(),
            recipient: recipient.into(),
            how: "post".into(),
            date: world.day(0),
            language,
        };
        desk.open().decision_dispatch(&dispatch).unwrap();
    }
    let mut receive = |recipient: &str| {
        let received = DecisionReceive {
            case: desk.case.case.clone(),
            number: number.clone(),
            recipient: recipient.into(),
            date: world.day(0),
            assumed: None,
        };
        desk.open().decision_receive(&received).unwrap().signed.remove(0)
    };
    // Wednesday 25 November and Wednesday 2 December; three weeks later no day off.
    world.pass(1);
    receive("r1");
    world.pass(7);
    let signed = receive("person");
    let of = |recipient: &str| {
        let mut all = signed.dispatches.iter();
        all.find(|to| to.recipient == recipient).unwrap()
    };
    assert_eq!(of("r1").appeal.as_ref().unwrap().due, "2026-12-16");
    assert_eq!(of("person").appeal.as_ref().unwrap().due, "2026-12-23");
    assert_eq!(
        (of("r1").language, of("person").language),
        (Language::Sv, Language::Fi)
    );
    let filter = WatchesFilter {
        kind: "appeal".into(),
        when: String::new(),
        whose: "own".into(),
    };
    let rows = desk.open().watches(&filter).unwrap().rows;
    let due: Vec<_> = rows.iter().map(|row| row.deadline.due.as_str()).collect();
    assert_eq!(due, ["2026-12-16", "2026-12-23"]);
}

/// Swedish words that no other language here has, as they stand between spaces.
const SWEDISH: [&str; 12] = [
    "och", "att", "för", "är", "inte", "du", "vi", "som", "till", "eller", "från", "när",
];
/// What the profile and the law say in Swedish in every language: names.
const NAMES: [&str; 4] = [
    "Allegio Vård och Omsorg",
    "Kommunalförbundet Sjukvård och omsorg i Norrtälje",
    "Bistånd och service",
    "lagen (2001:454) om behandling av personuppgifter inom socialtjänsten",
];

#[test]
fn every_kind_of_letter_is_whole_in_every_language_and_has_no_swedish_word_of_the_frame() {
    let world = World::new();
    let mut desk = desk::investigated(&world, &["dusch", "trygghetslarm"]);
    desk.write("own_words", "Oma tahto.");
    for path in [
        "area/d4/own_words",
        "area/d5/own_words",
        "area/d6/own_words",
        "analysis",
    ] {
        desk.write(path, "Apua tarvitaan.");
    }
    for item in ["d510", "d6402", "d460"] {
        desk.write(&format!("item/{item}/goal"), "Apua tarvitaan.");
    }
    desk.decide(0, "granted", "");
    desk.decide(1, "refused", "Apua on jo.");
    desk.whole();
    desk.write("decision/general_reasons", "Apu on tarpeen.");
    let round = send(&mut desk, &world, "person", Language::Fi).rounds.remove(0);
    world.pass(16);
    let number = desk.sign().number;
    desk.dispatch();
    let supplement = json!({ "case": desk.case.case, "number": number, "text": "Apua on joka päivä." });
    let supplement = serde_json::from_value(supplement).unwrap();
    desk.open().decision_supplement(&supplement).unwrap();
    let correct = json!({
        "case": desk.case.case, "number": number, "place": "decision/general_reasons", "was": "Apu on tarpeen.",
        "becomes": "Apu on hyvin tarpeen.", "slip": "pen",
    });
    let correct = serde_json::from_value(correct).unwrap();
    let signed = desk.open().decision_correct(&correct).unwrap().signed.remove(0);
    let order = desk.order();
    let who = PersonRef {
        person: desk.overview().frame.person.person,
    };
    let booked = IntakeRegister {
        track: Some(Track::Booking),
        ..application(&who, &world.day(0), &["stad"])
    };
    let booking = desk.open().intake_register(&booked).unwrap();
    let notice = desk::book(desk.open(), &booking, &world.day(0))
        .booking
        .unwrap()
        .sent
        .unwrap();

    let mut letters = vec![
        desk.letter_ref("decision", &number),
        desk.letter_ref("correction", &signed.corrections[0].id),
        desk.letter_ref("supplement", &signed.supplements[0].id),
        desk.letter_ref("order", &order.id),
        LetterRef {
            case: booking.case.clone(),
            ..desk.letter_ref("booking", &notice.number)
        },
    ];
    letters.push(desk.letter_ref("hearing", &round.id));
    for letter in letters {
        for language in [Language::Fi, Language::En] {
            if letter.letter == "hearing" && language == Language::En {
                continue;
            }
            let letter = LetterRef {
                language,
                ..letter.clone()
            };
            let view = desk.open().letter_read(&letter).unwrap();
            let unfilled = view.checks.iter().find(|check| check.code == "unfilled").unwrap();
            assert!(unfilled.ok, "{}", letter.letter);
            assert!(!view.html.contains("{$"), "{}", letter.letter);
            let mut frame = view.html.replace('\u{a0}', " ");
            for name in NAMES {
                frame = frame.replace(name, "");
            }
            let tags = frame.replace('<', " <").replace('>', "> ");
            let words: Vec<&str> = tags.split(|letter: char| !letter.is_alphabetic()).collect();
            for word in SWEDISH {
                assert!(
                    !words.contains(&word),
                    "{word} in {} {language:?}: {frame}",
                    letter.letter
                );
            }
        }
    }
}

#[test]
fn an_order_is_kept_in_the_language_that_it_went_in_too() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    desk.provider("attendo");
    let send = OrderSend {
        case: desk.case.case.clone(),
        language: Language::Fi,
    };
    let order = desk.open().order_send(&send).unwrap().orders.remove(0);
    let finnish = LetterRef {
        language: Language::Fi,
        ..desk.letter_ref("order", &order.id)
    };
    let saved = |desk: &mut Desk| std::fs::read(desk.open().letter_save(&finnish).unwrap().path).unwrap();
    let before = saved(&mut desk);
    desk.person_writes(|nothing| PersonWrite {
        contact: Some(ContactView {
            street: "Storgatan 1".into(),
            postcode: "761 30".into(),
            town: "Norrtälje".into(),
            telephone: String::new(),
            door_code: String::new(),
            protected: false,
        }),
        ..nothing
    });
    world.pass(40);
    assert_eq!(saved(&mut desk), before);
    let read = desk.open().letter_read(&finnish).unwrap();
    assert_eq!(read.signed.unwrap().sha256, Open::letter_hash(&before));
    assert!(read.html.contains("Tallvägen 4"), "where she lived then");
}

/// Who writes "dusch tre gånger i veckan" at the row for showers has said it once.
#[test]
fn a_service_is_not_named_twice_where_the_words_of_the_application_begin_with_it() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let who = PersonRef {
        person: desk.overview().frame.person.person,
    };
    let lines = [
        ("dusch", "Dusch tre gånger i veckan"),
        ("stad", "städning, varje vecka"),
        ("tvatt", "tvättning ibland"),
        ("dusch", "Dusch/hårtvätt 2 ggr"),
        ("dusch", "Dusch. Helst på morgonen"),
        ("stad", "Städning – varannan vecka"),
        ("stad", "Städning"),
    ];
    let lines = lines.map(|(service, words)| AppliedServiceWrite {
        service: Some(service.into()),
        words: words.into(),
    });
    let again = IntakeRegister {
        services: lines.into(),
        ..application(&who, &world.day(0), &[])
    };
    desk.case = desk.open().intake_register(&again).unwrap();
    desk.decide(0, "partly_granted", "En gång räcker.");
    desk.decide(1, "granted", "");
    for line in 2..7 {
        desk.decide(line, "granted", "");
    }
    desk.whole();
    let html = desk.html("decision", "");
    for said in [
        "dusch, tre gånger i veckan",
        "städning, varje vecka",
        "tvätt, tvättning ibland",
        "dusch, Dusch/hårtvätt 2 ggr",
        "dusch, Dusch. Helst på morgonen",
        "städning, varannan vecka",
    ] {
        assert!(html.contains(said), "{said}\n{html}");
    }
    assert!(
        html.contains("i den omfattning som du sökte (tre gånger i veckan)"),
        "{html}"
    );
}
