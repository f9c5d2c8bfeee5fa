//! One case through all its steps, by the functions that the window calls.

mod decided;

use app::view::*;
use app::{Error, Open};
use chrono::{Days, NaiveDate};
use decided::{order, propose, send};
use serde::Serialize;

/// An official test number, a coordination number: nobody among the people drawn has one.
const NUMBER: &str = "193001612385";
/// Applied for, and how much of it, in this order: granted, partly granted, refused.
const SERVICES: [(&str, &str); 3] = [("dusch", ""), ("stad", "en gång i veckan"), ("ledsagning", "")];
/// Life areas with the item that is assessed in each.
const AREAS: [(&str, &str, &str); 3] = [
    ("d5", "d510", "Jag vågar inte duscha när jag är ensam."),
    ("d6", "d6402", "Dammsugaren är för tung."),
    ("d4", "d460", "Jag hittar inte till vårdcentralen."),
];

/// What was done.
#[derive(Serialize)]
pub struct Walked {
    pub case: String,
    pub number: String,
    pub decision: String,
    pub order: String,
    pub follow_up: Option<String>,
    pub last_day_to_appeal: Option<String>,
    pub steps: Vec<Done>,
    pub letters: Vec<String>,
}

/// One step.
#[derive(Serialize)]
pub struct Done {
    pub step: &'static str,
    pub done: String,
}

/// Takes a new case from application to order.
pub fn walk(open: &mut Open) -> Result<Walked, Error> {
    let mut steps = Vec::new();
    let mut note = |step, done: String| steps.push(Done { step, done });
    let (case, today) = intake(open)?;
    let intake = open.intake_read(&CaseRef { case: case.clone() })?;
    let lines: Vec<String> = intake
        .services
        .iter()
        .map(|service| service.line.clone())
        .collect();
    note(
        "intake",
        format!(
            "application of {} services, received {}",
            lines.len(),
            intake.received
        ),
    );
    note(
        "investigation",
        format!(
            "{} life areas, {} items missing",
            AREAS.len(),
            investigate(open, &case)?
        ),
    );
    let refused = open.decision_sign(&DecisionSign { case: case.clone() });
    let gaps = open.decision_read(&CaseRef { case: case.clone() })?.gaps;
    if let Err(Error::Missing(count)) = refused {
        let codes: Vec<&str> = gaps.iter().map(|gap| gap.code.as_str()).collect();
        note(
            "decision",
            format!("signing refused, {count} missing: {}", codes.join(", ")),
        );
    }
    propose(open, &case, &lines, &today)?;
    note("hearing", hear(open, &case, &today)?);
    let signed = open.decision_sign(&DecisionSign { case: case.clone() })?;
    let signed = signed.signed.into_iter().next().ok_or(Error::NotFound)?;
    let decision = signed.number.clone();
    note(
        "decision",
        format!("{decision} signed, {} minutes a month", signed.minutes),
    );
    let received = send(open, &case, &decision, &today)?;
    let appeal = received
        .dispatches
        .first()
        .and_then(|to| to.appeal.as_ref())
        .map(|appeal| appeal.due.clone());
    note(
        "dispatch",
        format!(
            "received {today}, last day to appeal {}",
            appeal.clone().unwrap_or_default()
        ),
    );
    let order = order(open, &case, &today)?;
    note(
        "order",
        format!(
            "{} to {}, {} minutes a month, sent {}",
            order.id,
            order.provider,
            order.minutes,
            order.handed_out.unwrap_or_default()
        ),
    );
    let follow_up = received.follow_up.map(|follow_up| follow_up.due);
    note("follow-up", follow_up.clone().unwrap_or_default());

    let mut letters = Vec::new();
    for (letter, number) in [("decision", &decision), ("order", &order.id)] {
        let letter = LetterRef {
            case: case.clone(),
            letter: letter.to_owned(),
            number: number.clone(),
            language: Language::Sv,
            recipient: String::new(),
        };
        letters.push(open.letter_save(&letter)?.path);
    }
    Ok(Walked {
        case,
        number: intake.frame.number,
        decision,
        order: order.id,
        follow_up,
        last_day_to_appeal: appeal,
        steps,
        letters,
    })
}

/// Registers person and application; gives the case and the day.
fn intake(open: &mut Open) -> Result<(String, String), Error> {
    let today = open.today()?.today;
    let person = open.person_register(&PersonRegister {
        number: NUMBER.to_owned(),
        given_names: "Leila".to_owned(),
        surname: "Rahimi".to_owned(),
        protection: ProtectionView {
            level: Protection::None,
            source: String::new(),
            checked: None,
        },
        language: "sv".to_owned(),
        interpreter: false,
        contact: Some(open.invented_contact("Ekbacken 7", "070-555 00 93")),
    })?;
    let services = SERVICES.map(|(service, words)| AppliedServiceWrite {
        service: Some(service.to_owned()),
        words: words.to_owned(),
    });
    let case = open.intake_register(&IntakeRegister {
        person: person.person,
        track: Some(Track::Application),
        received: today.clone(),
        channel: Channel::Telephone,
        oral: true,
        by: AppliedBy::Person,
        authority: String::new(),
        own_words: "Jag vill bo kvar hemma men klarar inte allt själv.".to_owned(),
        services: services.into(),
    })?;
    open.intake_first_contact(&FirstContact {
        case: case.case.clone(),
        date: today.clone(),
        with: String::new(),
    })?;
    Ok((case.case, today))
}

/// Assesses the areas; gives how much is missing.
fn investigate(open: &mut Open, case: &str) -> Result<u32, Error> {
    for (area, item, own_words) in AREAS {
        write(open, case, &format!("area/{area}/own_words"), own_words)?;
        open.item_open(&ItemOpen {
            case: case.to_owned(),
            item: item.to_owned(),
        })?;
        let assessed = [
            ("own", "3"),
            ("assessed", "3"),
            ("intended", "1"),
            ("need", "yes"),
            ("goal", "Klara vardagen med stöd."),
            ("support", "compensate"),
        ];
        for (field, value) in assessed {
            write(open, case, &format!("item/{item}/{field}"), value)?;
        }
        write(open, case, &format!("area/{area}/state"), "done")?;
    }
    write(open, case, "analysis", "Behov av stöd i tre livsområden.")?;
    write(open, case, "investigation/state", "done")?;
    Ok(open
        .investigation_read(&CaseRef {
            case: case.to_owned(),
        })?
        .missing)
}

/// Sends the investigation and the proposal to the person, who has nothing to add.
fn hear(open: &mut Open, case: &str, today: &str) -> Result<String, Error> {
    let until = today.parse::<NaiveDate>().map_err(|_| Error::Day)? + Days::new(14);
    let lacking = open.hearing_read(&CaseRef {
        case: case.to_owned(),
    })?;
    let lacking = lacking.remarks.len();
    let sent = open.hearing_send(&HearingSend {
        case: case.to_owned(),
        party: "person".to_owned(),
        sent: today.to_owned(),
        how: "handed_over".to_owned(),
        until: until.to_string(),
        language: Language::Sv,
    })?;
    let round = sent.rounds.into_iter().next().ok_or(Error::NotFound)?.id;
    open.hearing_reply(&HearingReply {
        case: case.to_owned(),
        round,
        date: today.to_owned(),
        reply: "Jag har läst och har inget att tillägga.".to_owned(),
        waived: false,
    })?;
    Ok(format!(
        "{lacking} things not in the material, handed over and answered {today}"
    ))
}

fn write(open: &mut Open, case: &str, path: &str, value: &str) -> Result<(), Error> {
    let (case, path, value) = (case.to_owned(), path.to_owned(), value.to_owned());
    open.field_write(&FieldWrite {
        case,
        path,
        value,
        reused: false,
        versions: Vec::new(),
    })?;
    Ok(())
}
