//! The decision letter says what the law asks for, to the one it concerns, and nothing else.

use crate::samples::{day, full_grant, less_than_before, long_decision, refusal, texts};
use letters::{
    Address, AppealTime, Applicant, ApplicantRole, DecisionLetter, Document, Elsewhere, Finding, Ground,
    HandedOver, LegalBasis, Locale, Outcome, Part, Passed, Reservation, Role, decision,
};

fn has(document: &Document, part: Part) -> bool {
    document.sections.iter().any(|section| section.part == part)
}

fn swedish(letter: &DecisionLetter) -> String {
    decision(letter, &texts(), Locale::Sv)
        .html()
        .replace('\u{a0}', " ")
}

#[test]
fn every_text_is_filled_in_every_language() {
    for letter in [long_decision(), refusal(), full_grant(), less_than_before()] {
        for locale in Locale::ALL {
            let document = decision(&letter, &texts(), locale);
            let unfilled: Vec<_> = document
                .findings()
                .into_iter()
                .filter(|f| matches!(f, Finding::Unfilled { .. }))
                .collect();
            assert_eq!(unfilled, vec![], "{locale:?}");
        }
    }
}

#[test]
fn the_texts_keep_their_own_rule_of_twenty_five_words() {
    for letter in [long_decision(), refusal(), full_grant(), less_than_before()] {
        for locale in Locale::ALL {
            let findings = decision(&letter, &texts(), locale).findings();
            let own = findings.into_iter().filter(|finding| match finding {
                Finding::LongSentence { part, .. } => *part != Part::Reasons,
                Finding::Unfilled { .. } => true,
            });
            assert_eq!(own.collect::<Vec<_>>(), vec![], "{locale:?}");
        }
    }
}

#[test]
fn how_to_appeal_goes_with_what_went_against_the_person_and_with_nothing_else() {
    let texts = texts();
    assert!(has(&decision(&refusal(), &texts, Locale::Sv), Part::Appeal));
    assert!(has(&decision(&long_decision(), &texts, Locale::Sv), Part::Appeal));
    assert!(!has(&decision(&full_grant(), &texts, Locale::Sv), Part::Appeal));
    let mut withdrawn = full_grant();
    withdrawn.outcomes[0].outcome = Outcome::Withdrawn {
        on: day("2026-12-01"),
    };
    assert!(!has(&decision(&withdrawn, &texts, Locale::Sv), Part::Appeal));
    assert!(has(
        &decision(&less_than_before(), &texts, Locale::Sv),
        Part::Appeal
    ));
    assert!(!swedish(&full_grant()).contains("överklaga"));
}

#[test]
fn the_appeal_page_has_the_committees_address_and_never_counts_from_the_decision() {
    let mut letter = refusal();
    let html = swedish(&letter);
    assert!(html.contains("<strong>Sjukvård och omsorg i Norrtälje</strong><br>Box 801<br>761 28 Norrtälje"));
    assert!(html.contains("Exempel: den som får beslutet den 14 december 2026"));
    assert!(
        html.contains("till och med den 4 januari 2027 (måndag) på sig"),
        "an example is not in bold"
    );
    letter.appeal_time = AppealTime::Known {
        received_on: day("2026-12-11"),
        last_day: day("2027-01-04"),
    };
    let html = swedish(&letter);
    assert!(
        html.contains("Sista dagen är den <strong>4 januari 2027 (måndag)</strong>"),
        "{html}"
    );
    assert!(!html.contains("Exempel"));
}

#[test]
fn what_a_person_wrote_stands_as_a_sentence_of_its_own() {
    let mut letter = full_grant();
    let Outcome::Granted(grant) = &mut letter.outcomes[0].outcome else {
        panic!("it is granted");
    };
    grant.term.until = Some(day("2027-06-30"));
    grant.end_reason = Some("Behovet väntas ändras.".into());
    grant.reservation = Some(Reservation {
        condition: "du flyttar till en annan bostad".into(),
        reason: "Hjälpen är anpassad till bostaden (”den du har nu.”) ".into(),
    });
    let html = swedish(&letter);
    for sentence in [
        "begränsat i tid. Skäl: Behovet väntas ändras. Behöver du",
        "Villkor: Du flyttar till en annan bostad. Skäl för förbehållet: Hjälpen är anpassad till bostaden (”den du har nu.”)</p>",
    ] {
        assert!(html.contains(sentence), "{html}");
    }
    for (outcome, before) in [
        (
            Outcome::Dismissed {
                reason: "ansökan saknar underskrift".into(),
            },
            "till prövning. ",
        ),
        (
            Outcome::Closed {
                reason: "Du har flyttat.".into(),
            },
            "Vi avslutar ärendet om <strong>hjälp med dusch</strong>. ",
        ),
    ] {
        letter.outcomes[0].outcome = outcome;
        let html = swedish(&letter);
        assert!(html.contains(&format!("{before}Skäl: ")), "{html}");
        assert!(!html.contains(".."), "{html}");
    }
    let html = swedish(&letter);
    assert!(html.contains("Skäl: Du har flyttat.</p>"));
    assert!(
        html.contains("Vi prövar inte det här: hjälp med dusch."),
        "the summary says it too"
    );
}

#[test]
fn the_head_says_where_the_committee_is_and_that_a_demonstration_is_one() {
    let mut letter = full_grant();
    let texts = texts();
    let head = |letter: &DecisionLetter, locale| decision(letter, &texts, locale).head_left;
    assert_eq!(
        head(&letter, Locale::Sv)[0],
        "Sjukvård och omsorg i Norrtälje",
        "it says itself"
    );
    letter.sender.committee = "Socialnämnden".into();
    letter.sender.municipality = "Danderyds kommun".into();
    assert_eq!(
        head(&letter, Locale::Sv)[..2],
        ["Danderyds kommun", "Socialnämnden"]
    );
    letter.sender.invented = true;
    for (locale, said) in [
        (Locale::Sv, "Demo, påhittade personer"),
        (Locale::Fi, "Demo, keksittyjä henkilöitä"),
        (Locale::En, "Demo, invented persons"),
    ] {
        assert_eq!(
            head(&letter, locale)[..2],
            [said, "Danderyds kommun"],
            "on the pages after the first too"
        );
    }
}

#[test]
fn an_outcome_is_complete_in_itself() {
    let html = swedish(&full_grant());
    assert!(html.contains("Du beviljas <strong>hjälp med dusch</strong>: 40 minuter, 2 gånger i veckan."));
    assert!(html.contains("från och med den 14 december 2026 och har inget slutdatum"));
    assert!(html.contains("11 kap. 1 § socialtjänstlagen (2025:400)"));
    let long = swedish(&long_decision());
    assert!(long.contains("Du beviljas de här insatserna:"));
    assert!(long.contains("Din ansökan om <strong>ledsagning</strong> avslås."));
    assert!(long.contains(
        "Din ansökan avslås i den del som gäller promenad i den omfattning som du sökte (varje dag)."
    ));
}

/// FL 32, 37 §§.
#[test]
fn what_she_has_less_of_is_explained_also_where_she_withdrew_all_that_she_asked_for() {
    let mut letter = less_than_before();
    let on = day("2026-12-01");
    letter.outcomes[0].outcome = Outcome::Withdrawn { on };
    let html = swedish(&letter);
    for told in [
        "du får dusch på dagverksamheten",
        "Du duschar på dagverksamheten sedan oktober.",
    ] {
        assert!(html.contains(told), "{told}: {html}");
    }
    letter.replaced = None;
    letter.goes_against = false;
    assert!(!has(&decision(&letter, &texts(), Locale::Sv), Part::Reasons));
}

#[test]
fn of_an_alarm_alone_no_time_is_summed() {
    let mut alarm = full_grant();
    assert!(swedish(&alarm).contains("Sammanlagt ger beslutet dig"));
    alarm.month_minutes = Some(0);
    assert!(!swedish(&alarm).contains("Sammanlagt"));
}

#[test]
fn a_protected_persons_address_stands_nowhere() {
    let mut letter = long_decision();
    letter.recipient.care_of = Some("Maria Lehtinen".into());
    letter.recipient.address = Address::Protected;
    for locale in Locale::ALL {
        let html = decision(&letter, &texts(), locale).html();
        for secret in ["Tallvägen", "Rimbo", "Maria"] {
            assert!(!html.contains(secret), "{secret}");
        }
    }
}

#[test]
fn a_representatives_copy_says_who_du_is() {
    let mut letter = full_grant();
    letter.recipient.name = "Pekka Lehtinen".into();
    letter.recipient.role = Some(Role::GodMan);
    assert!(
        swedish(&letter)
            .contains("för att du är god man för Aino Lehtinen. I brevet betyder ”du” Aino Lehtinen.")
    );
}

#[test]
fn a_translation_says_that_the_swedish_letter_counts() {
    let english = decision(&full_grant(), &texts(), Locale::En).html();
    assert!(english.contains("If the texts differ, the Swedish one applies."));
    assert!(!swedish(&full_grant()).contains("originalet"));
    let mut translated = full_grant();
    translated.translated = true;
    assert!(swedish(&translated).contains("Det här är originalet."));
}

#[test]
fn what_is_decided_elsewhere_is_told_with_where_it_went() {
    let mut letter = full_grant();
    assert!(!swedish(&letter).contains("prövas inte i det här beslutet"));
    letter.application.handed_over = vec![HandedOver {
        what: Elsewhere::Lss,
        words: "ledsagarservice".into(),
        passed: None,
    }];
    let html = swedish(&letter);
    assert!(
        html.contains(
            "vissa funktionshindrade (LSS) (ledsagarservice). Den delen prövas inte i det här beslutet. Den handläggs för sig."
        ),
        "{html}"
    );
    letter.application.handed_over[0].passed = Some(Passed {
        to: "LSS-enheten".into(),
        on: day("2026-11-05"),
    });
    assert!(swedish(&letter).contains("Den lämnades över den 5 november 2026 till LSS-enheten."));
    for locale in Locale::ALL {
        let document = decision(&letter, &texts(), locale);
        assert_eq!(document.findings(), vec![], "{locale:?}");
    }
}

#[test]
fn help_beyond_the_right_names_its_own_provision() {
    let mut letter = full_grant();
    letter.outcomes[0].legal_basis = LegalBasis::BeyondRight;
    assert!(swedish(&letter).contains("Vi ger dig ändå insatsen enligt 11 kap. 4 § socialtjänstlagen."));
    assert!(!swedish(&full_grant()).contains("11 kap. 4 §"));
}

#[test]
fn less_than_before_names_the_replaced_decision_what_gets_less_and_the_ground() {
    let mut letter = less_than_before();
    let html = swedish(&letter);
    for said in [
        "Beslut efter omprövning: hjälpen ändras",
        "Omprövningen började den 20 november 2026 efter en uppföljning.",
        "ersätter beslut 2025-0388-1 från den 1 december 2025",
        "hjälp med dusch: mindre tid än förut",
        "(37 § förvaltningslagen (2017:900)). Förbehållet är: ”du får dusch på dagverksamheten”.",
        "Du duschar på dagverksamheten sedan oktober.",
        "Hur man överklagar",
    ] {
        assert!(html.contains(said), "{said}");
    }
    if let Some(replaced) = &mut letter.replaced {
        replaced.ground = Some(Ground::OwnWithdrawal(day("2026-12-01")));
    }
    assert!(swedish(&letter).contains("Du sade själv den 1 december 2026"));
}

#[test]
fn a_row_that_rests_on_another_provision_names_it_and_not_the_right() {
    let mut letter = refusal();
    letter.outcomes[0].outcome = Outcome::Dismissed {
        reason: "att vi inte vet vad ansökan gäller".into(),
    };
    letter.outcomes[0].legal_basis = LegalBasis::Named("20 § förvaltningslagen (2017:900)".into());
    let html = swedish(&letter);
    assert!(html.contains("Beslutet om städning grundar sig på 20 § förvaltningslagen (2017:900)."));
    assert!(!html.contains("11 kap. 1 §"));
}

#[test]
fn the_letter_says_who_applied() {
    let mut letter = full_grant();
    assert!(swedish(&letter).contains("Du har den 3 november 2026 ansökt om"));
    letter.application.by = Applicant::Other(ApplicantRole::Relative, "Maja Lehtinen, dotter".into());
    assert!(
        swedish(&letter)
            .contains("En närstående till dig (Maja Lehtinen, dotter) har den 3 november 2026 ansökt om")
    );
    letter.application.by = Applicant::Other(ApplicantRole::HealthCare, String::new());
    assert!(
        swedish(&letter).contains("Hälso- och sjukvården har för din räkning den 3 november 2026 ansökt om")
    );
}

#[test]
fn outdated_law_and_office_words_do_not_occur() {
    let html = swedish(&long_decision()).to_lowercase();
    for word in [
        "skälig levnadsnivå",
        "4 kap.",
        "biståndsbedömd",
        "schablon",
        "ibic",
        "kommunicering",
        "brukare",
    ] {
        assert!(!html.contains(word), "{word}");
    }
}

#[test]
fn the_texts_hash_goes_with_the_letter_and_is_printed_nowhere() {
    let texts = texts();
    let document = decision(&full_grant(), &texts, Locale::Sv);
    assert_eq!(document.texts_hash, texts.hash());
    assert!(!document.html().contains(texts.hash()));
    assert_eq!(document.title, "Beslut 2026-0412-1");
}
