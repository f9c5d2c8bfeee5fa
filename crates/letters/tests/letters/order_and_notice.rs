//! The order says what the work needs and no more; the notice is no decision.

use crate::samples::{notice, order_letter, texts};
use letters::{Finding, Locale, booking_notice, order};

#[test]
fn every_text_is_filled_in_every_language() {
    for locale in Locale::ALL {
        for document in [
            order(&order_letter(), &texts(), locale),
            booking_notice(&notice(), &texts(), locale),
        ] {
            let unfilled = document
                .findings()
                .into_iter()
                .filter(|f| matches!(f, Finding::Unfilled { .. }));
            assert_eq!(unfilled.collect::<Vec<_>>(), vec![], "{locale:?}");
        }
    }
}

#[test]
fn the_notice_never_speaks_of_decisions_or_appeals() {
    let words: [(Locale, &[&str]); 3] = [
        (
            Locale::Sv,
            &[
                "bevilja",
                "avslå",
                "bifall",
                "överklag",
                "motivering",
                "har beslutat",
            ],
        ),
        (Locale::Fi, &["myönn", "hylä", "valitta", "perustelu"]),
        (Locale::En, &["granted", "refus", "appeal", "reasons"]),
    ];
    for (locale, forbidden) in words {
        let html = booking_notice(&notice(), &texts(), locale)
            .html()
            .replace("data-part=\"reasons\"", "")
            .to_lowercase();
        for word in forbidden {
            assert!(!html.contains(word), "{locale:?}: {word}");
        }
    }
}

#[test]
fn the_notice_tells_that_one_may_apply_at_any_time() {
    let html = booking_notice(&notice(), &texts(), Locale::Sv)
        .html()
        .replace('\u{a0}', " ");
    assert!(html.contains("Du kan när som helst ansöka om insatser enligt 11 kap. 1 § socialtjänstlagen"));
    assert!(html.contains("11 kap. 5 § socialtjänstlagen (2025:400)"));
    assert!(html.contains("<li>städning, 60 minuter, 1 gång varannan vecka</li>"));
}

#[test]
fn the_order_ties_each_service_to_its_need_and_gives_minutes_days_and_staff() {
    let html = order(&order_letter(), &texts(), Locale::Sv)
        .html()
        .replace('\u{a0}', " ");
    for fact in [
        "<strong>Hjälp med dusch</strong><br>hålla sig ren",
        "2 gånger i veckan<br>tisdag, fredag<br>förmiddag<br><strong>Dubbelbemanning</strong>",
        "<td>30 minuter</td><td>40 minuter</td><td>5 timmar och 47 minuter</td>",
        "7 gånger i veckan<br>alla dagar<br>morgon",
        "Delas av 2 i hushållet, räknas en gång",
        "<dt>Språk</dt><dd>finska, behöver tolk</dd>",
        "<dt>Företrädare</dt><dd>Pekka Lehtinen, god man, förvalta egendom, 070-174 06 11</dd>",
        "Tiden för Hjälp med dusch är 40 minuter i stället för 30.",
        "Ersätter version 1 från och med den 14 december 2026.",
        "samtyckt till ett larm med positionering den 24 november 2026",
        "Bekräfta beställningen senast den <strong>11 december 2026</strong>.",
    ] {
        assert!(html.contains(fact), "{fact}\n{html}");
    }
}

#[test]
fn an_order_for_a_protected_person_has_no_way_to_reach_them() {
    let mut letter = order_letter();
    letter.contact = None;
    letter.apart = true;
    let html = order(&letter, &texts(), Locale::Sv).html();
    for secret in ["Tallvägen", "070-174 06 05", "4711", "Adress"] {
        assert!(!html.contains(secret), "{secret}");
    }
    assert!(html.contains("Lämnas på annat sätt. Ring beställaren."));
    letter.apart = false;
    let html = order(&letter, &texts(), Locale::Sv).html();
    assert!(
        !html.contains("annat sätt"),
        "nobody is said to be protected who is not"
    );
}

#[test]
fn an_order_names_no_last_day_where_the_municipality_has_set_none() {
    let mut letter = order_letter();
    letter.answer = None;
    for locale in Locale::ALL {
        let document = order(&letter, &texts(), locale);
        assert!(document.findings().is_empty(), "{:?}", document.findings());
    }
    let html = order(&letter, &texts(), Locale::Sv).html();
    assert!(html.contains("Bekräfta beställningen. Kan ni inte"), "{html}");
    assert!(html.contains("tillsammans med personen. Meddela"));
}
