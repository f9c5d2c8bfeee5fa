//! Letters as an assessor would write them; people and events are invented, the number is an official test number.

use chrono::{NaiveDate, NaiveDateTime, Weekday};
use letters::*;

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn texts() -> Texts {
    Texts::standard(day("2026-12-09")).unwrap()
}

pub fn meta() -> PdfMeta {
    let created: NaiveDateTime = day("2026-12-09").and_hms_opt(14, 31, 0).unwrap();
    PdfMeta {
        author: "Sjukvård och omsorg i Norrtälje".into(),
        created,
    }
}

pub fn sender() -> Sender {
    Sender {
        invented: false,
        municipality: "Norrtälje kommun".into(),
        committee: "Sjukvård och omsorg i Norrtälje".into(),
        unit: "Bistånd och service, team Norr".into(),
        address: vec!["Box 801".into(), "761 28 Norrtälje".into()],
        phone: "0176-710 00".into(),
        phone_hours: "vardagar 8.30–10".into(),
        email: "bistand@norrtalje.example".into(),
        web: Some("norrtalje.example/bistand".into()),
        court: "Förvaltningsrätten i Stockholm".into(),
    }
}

fn officer(name: &str, title: &str) -> Officer {
    Officer {
        name: name.into(),
        title: title.into(),
    }
}

fn times(times: u32, per: Period, minutes: u32) -> Extent {
    Extent::Timed { minutes, times, per }
}

fn grant(extent: Extent) -> Grant {
    let term = Term {
        from: day("2026-12-14"),
        until: None,
    };
    Grant {
        extent,
        term,
        end_reason: None,
        reservation: None,
    }
}

fn outcome(service: &str, outcome: Outcome, reasons: &[&str]) -> ServiceOutcome {
    ServiceOutcome {
        service: service.into(),
        outcome,
        legal_basis: LegalBasis::Right,
        reasons: reasons.iter().map(|text| (*text).to_owned()).collect(),
    }
}

/// Name, extent, need.
fn granted(service: &str, extent: Extent, need: &str) -> ServiceOutcome {
    let reason = format!("Du behöver den för att {need}.");
    outcome(service, Outcome::Granted(grant(extent)), &[&reason])
}

/// Twelve services: ten granted, one in part, one refused. Three pages with the appeal.
pub fn long_decision() -> DecisionLetter {
    let mut outcomes = vec![
        granted(
            "hjälp på morgonen",
            times(7, Period::Week, 30),
            "komma upp, tvätta dig och klä på dig",
        ),
        granted(
            "hjälp mitt på dagen",
            times(7, Period::Week, 20),
            "få mat på bordet",
        ),
        granted("hjälp på kvällen", times(7, Period::Week, 30), "komma i säng"),
        granted(
            "hjälp på natten",
            times(7, Period::Week, 15),
            "komma till toaletten",
        ),
        granted("tillsyn", times(2, Period::Day, 10), "känna dig trygg"),
        granted("hjälp med dusch", times(2, Period::Week, 40), "hålla dig ren"),
        granted(
            "städning",
            times(1, Period::TwoWeeks, 90),
            "ha det rent omkring dig",
        ),
        granted("inköp", times(1, Period::Week, 45), "få hem mat"),
        granted("tvätt", times(1, Period::TwoWeeks, 60), "ha rena kläder"),
        granted(
            "trygghetslarm",
            Extent::AroundTheClock,
            "kunna få hjälp när som helst",
        ),
    ];
    let mut walks = grant(times(3, Period::Week, 30));
    walks.term.until = Some(day("2027-06-13"));
    walks.end_reason = Some("att du tränar varje vecka och räknar med att gå själv till sommaren".into());
    walks.reservation = Some(Reservation {
        condition: "du börjar på dagverksamhet med promenader".into(),
        reason: "samma behov då tillgodoses där".into(),
    });
    outcomes.push(outcome(
        "promenad",
        Outcome::PartlyGranted {
            grant: walks,
            applied: "varje dag".into(),
        },
        &["Du har berättat att du vill komma ut varje dag. Utredningen visar att du själv går till bänken på gården med \
           rollatorn när vädret är bra. Avgörande för beslutet är att du behöver sällskap bara för den längre rundan till \
           sjön. Vi bedömer därför att tre promenader i veckan ger dig skäliga levnadsförhållanden."],
    ));
    outcomes.push(outcome(
        "ledsagning",
        Outcome::Refused,
        &[
            "Du har berättat att du inte vågar åka till frisören ensam. Utredningen visar att du har färdtjänst där \
             föraren följer dig in, och att salongen hjälper dig i stolen.",
            "Avgörande för beslutet är att du då har sällskap hela vägen. Behovet kan därför tillgodoses på annat \
             sätt, och du har inte rätt till ledsagning dit.",
        ],
    ));
    DecisionLetter {
        goes_against: true,
        ..decision_with(outcomes)
    }
}

/// One refused service.
pub fn refusal() -> DecisionLetter {
    let mut letter = decision_with(vec![outcome(
        "städning",
        Outcome::Refused,
        &[
            "Du har berättat att dammsugaren har blivit för tung för dig. Utredningen visar att ni är två vuxna i hemmet och \
           delar på hemarbetet. Avgörande för beslutet är att den du bor ihop med kan dammsuga och torka golven. Vi bedömer \
           därför att behovet kan tillgodoses på annat sätt.",
        ],
    )]);
    letter.goes_against = true;
    letter.heard.clear();
    letter.month_minutes = None;
    letter.fee = None;
    letter.follow_up_on = None;
    letter
}

/// The same service every other week where it was every week, in place of a decision with a reservation.
pub fn less_than_before() -> DecisionLetter {
    DecisionLetter {
        goes_against: true,
        review: Some(ReviewOf {
            number: "2025-0388-1".into(),
            decided_on: day("2025-12-01"),
            begun_on: day("2026-11-20"),
            cause: Review::FollowUp,
        }),
        replaced: Some(ReplacedDecision {
            from: Some(day("2026-12-15")),
            number: "2025-0388-1".into(),
            decided_on: day("2025-12-01"),
            less: vec![LessService {
                service: "hjälp med dusch".into(),
                kind: Less::Fewer,
            }],
            ground: Some(Ground::Reservation("du får dusch på dagverksamheten".into())),
            words: vec!["Du duschar på dagverksamheten sedan oktober.".into()],
        }),
        ..full_grant()
    }
}

/// One granted service, as applied for.
pub fn full_grant() -> DecisionLetter {
    let mut letter = decision_with(vec![granted(
        "hjälp med dusch",
        times(2, Period::Week, 40),
        "hålla dig ren",
    )]);
    letter.month_minutes = Some(347);
    letter
}

pub fn decision_with(outcomes: Vec<ServiceOutcome>) -> DecisionLetter {
    let applied = outcomes.iter().map(|outcome| AppliedService {
        name: outcome.service.clone(),
        extent: None,
    });
    DecisionLetter {
        sender: sender(),
        recipient: Recipient {
            name: "Aino Lehtinen".into(),
            care_of: None,
            address: Address::Open(vec!["Tallvägen 4".into(), "762 30 Rimbo".into()]),
            role: None,
        },
        person: Subject {
            name: "Aino Lehtinen".into(),
            personal_number: "19400721-9142".into(),
        },
        case_number: "2026-0412".into(),
        decision_number: "2026-0412-1".into(),
        decided_on: day("2026-12-09"),
        application: Application {
            received_on: day("2026-11-03"),
            by: Applicant::Person,
            services: applied.collect(),
            handed_over: Vec::new(),
            own_words: Some("Jag vill bo kvar hemma så länge det går.".into()),
        },
        heard: vec![Heard {
            name: None,
            given_on: day("2026-11-20"),
            again: false,
            answered: Answered::Replied(day("2026-12-01")),
        }],
        outcomes,
        goes_against: false,
        replaced: None,
        review: None,
        month_minutes: Some(80 * 60 + 32),
        month_minutes_with_earlier: None,
        general_reasons: Vec::new(),
        answer: Vec::new(),
        fee: Some(Fee {
            year: 2026,
            max_kronor: Some(2660),
        }),
        follow_up_on: Some(day("2027-06-09")),
        signature: Signature {
            by: DecidedBy::Delegate(officer("Karin Öberg", "gruppledare")),
            presenter: Some(officer("Elin Hedman", "biståndshandläggare")),
            took_part: String::new(),
        },
        copies: Vec::new(),
        contact: Some(officer("Elin Hedman", "biståndshandläggare")),
        appeal_time: AppealTime::Unknown {
            example_received_on: day("2026-12-14"),
            example_last_day: day("2027-01-04"),
        },
        translated: false,
    }
}

pub fn order_letter() -> OrderLetter {
    let service = |name: &str, need: &str, extent, minutes, month| OrderedService {
        name: name.into(),
        need: need.into(),
        extent,
        weekdays: Vec::new(),
        times_of_day: Vec::new(),
        standard_minutes: Some(minutes),
        minutes: Some(minutes),
        time_reason: None,
        double_staffing: false,
        shared: None,
        month_minutes: Some(month),
    };
    let mut services = vec![
        service(
            "Hjälp på morgonen",
            "komma upp och klä på sig",
            times(7, Period::Week, 30),
            30,
            910,
        ),
        service(
            "Hjälp med dusch",
            "hålla sig ren",
            times(2, Period::Week, 40),
            30,
            347,
        ),
        service(
            "Städning",
            "ha det rent omkring sig",
            times(1, Period::TwoWeeks, 90),
            90,
            195,
        ),
        service(
            "Hjälp på kvällen",
            "komma i säng",
            times(7, Period::Week, 30),
            30,
            910,
        ),
    ];
    services[0].weekdays = vec![
        Weekday::Mon,
        Weekday::Tue,
        Weekday::Wed,
        Weekday::Thu,
        Weekday::Fri,
        Weekday::Sat,
        Weekday::Sun,
    ];
    services[0].times_of_day = vec![TimeOfDay::Morning];
    services[1].weekdays = vec![Weekday::Tue, Weekday::Fri];
    services[1].times_of_day = vec![TimeOfDay::Forenoon];
    services[1].minutes = Some(40);
    services[1].time_reason = Some("personen gör mycket själv och behöver pauser".into());
    services[1].double_staffing = true;
    services[2].shared = Some(2);
    let shower = services[1].clone();
    OrderLetter {
        sender: sender(),
        provider: "Roslagens omsorg".into(),
        provider_address: vec!["Hantverkaregatan 7".into(), "761 30 Norrtälje".into()],
        order_number: "2026-0412-B1".into(),
        version: 2,
        replaces: Some(Replaced {
            version: 1,
            from: day("2026-12-14"),
            changes: vec![
                Change::Changed(OrderedService {
                    double_staffing: false,
                    ..shower
                }),
                Change::Added("Städning".into()),
                Change::Ended("Promenad".into()),
            ],
        }),
        ordered_on: day("2026-12-09"),
        decision_number: "2026-0412-1".into(),
        term: Term {
            from: day("2026-12-14"),
            until: Some(day("2027-12-13")),
        },
        officer: officer("Elin Hedman", "biståndshandläggare"),
        person: Subject {
            name: "Aino Lehtinen".into(),
            personal_number: "19400721-9142".into(),
        },
        apart: false,
        contact: Some(Contact {
            address: vec!["Tallvägen 4".into(), "762 30 Rimbo".into()],
            phone: "070-174 06 05".into(),
            access: Some("Nyckel finns hos utföraren, portkod 4711".into()),
        }),
        language: Some(Spoken {
            tag: "fi".into(),
            interpreter: true,
        }),
        representatives: vec![Speaker {
            name: "Pekka Lehtinen".into(),
            role: Role::GodMan,
            scope: "förvalta egendom".into(),
            phone: "070-174 06 11".into(),
        }],
        services,
        month_minutes: Some(2362),
        start: day("2026-12-14"),
        goals: vec![
            "Du tvättar själv ansikte och överkropp vid varje dusch, 2 gånger i veckan.".into(),
            "Inom 2 månader går du med rollator till postlådan minst 3 gånger i veckan.".into(),
        ],
        safety: vec![
            "Faller lätt när hon reser sig fort.".into(),
            "Hund i hemmet.".into(),
        ],
        consent: Some(day("2026-11-24")),
        technique: vec![TechniqueConsent {
            device: Technique::Positioning,
            on: day("2026-11-24"),
            cohabitant: false,
        }],
        answer: Some(OrderAnswer {
            confirm_by: day("2026-12-11"),
            plan_by: day("2027-01-14"),
        }),
    }
}

pub fn notice() -> BookingNotice {
    let booked = |name: &str, extent| BookedService {
        name: name.into(),
        extent: Some(extent),
    };
    BookingNotice {
        sender: sender(),
        recipient: long_decision().recipient,
        person: long_decision().person,
        case_number: "2026-0413".into(),
        written_on: day("2026-12-09"),
        services: vec![
            booked("städning", times(1, Period::TwoWeeks, 60)),
            booked("trygghetslarm", Extent::AroundTheClock),
        ],
        term: Term {
            from: day("2026-12-14"),
            until: None,
        },
        hours: 5,
        age_from: 75,
        up_to_hours: 8,
        provider: "Roslagens omsorg".into(),
        contact: Some(officer("Elin Hedman", "biståndshandläggare")),
        translated: false,
    }
}

/// What is sent for comment, with so many lines of reasons before the investigation.
pub fn hearing_letter(reasons: usize) -> HearingLetter {
    let told = |what, words: &str| Told {
        what,
        source: String::new(),
        words: words.into(),
    };
    let long = long_decision();
    HearingLetter {
        sender: long.sender,
        recipient: long.recipient,
        person: long.person,
        case_number: "2026-0412".into(),
        sent_on: day("2026-11-24"),
        reply_by: day("2026-12-09"),
        review: false,
        again: false,
        proposal: vec![ProposedService {
            service: "dusch".into(),
            outcome: ProposedOutcome::PartlyGranted,
            extent: Some(times(2, Period::Week, 40)),
            reasons: vec!["Du klarar att duscha sittande.".into()],
        }],
        terms: ProposedTerms::default(),
        replaced: None,
        general_reasons: vec!["Du bor själv.".into(); reasons],
        chapters: vec![Chapter {
            area: Some("Personlig vård".into()),
            told: vec![told(Label::OwnWords, "Jag vågar inte duscha ensam.")],
            items: vec![AssessedItem {
                name: "Att tvätta sig".into(),
                told: vec![told(Label::Assessed, "Stor svårighet.")],
            }],
            untroubled: vec!["Att klä sig".into()],
        }],
        analysis: vec!["Balansen sviktar.".into()],
        contact: Some(officer("Elin Hedman", "biståndshandläggare")),
        translated: false,
    }
}

/// An order whose table runs over several pages.
pub fn long_order() -> OrderLetter {
    let mut letter = order_letter();
    letter.person.name = "Anna-Maria Katariina von Oxenstierna-Lewenhaupt af Sandhamnsberg".into();
    letter.services = letter.services.iter().cycle().take(24).cloned().collect();
    letter
}

/// One letter of every kind, where asked for a person whose contact details are protected.
pub fn every_kind(locale: Locale, protected: bool) -> Vec<Document> {
    let (mut granted, mut refused, mut ordered, mut booked, mut heard) = (
        long_decision(),
        refusal(),
        order_letter(),
        notice(),
        hearing_letter(3),
    );
    if protected {
        for recipient in [
            &mut granted.recipient,
            &mut refused.recipient,
            &mut booked.recipient,
            &mut heard.recipient,
        ] {
            recipient.address = Address::Protected;
        }
        ordered.contact = None;
        ordered.representatives[0].phone.clear();
    }
    let texts = texts();
    vec![
        decision(&granted, &texts, locale),
        decision(&refused, &texts, locale),
        order(&ordered, &texts, locale),
        booking_notice(&booked, &texts, locale),
        hearing(&heard, &texts, locale),
    ]
}
