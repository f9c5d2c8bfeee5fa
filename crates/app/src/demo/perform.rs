//! A written case, done as far as it is written, by the functions that the window calls.

use super::earlier;
use super::script::{Case, Step};
use crate::Error;
use crate::open::{Act, Open, stream};
use crate::view::{
    CaseRef, DecisionDispatch, DecisionPropose, DecisionReceive, DecisionSign, FieldWrite, FirstContact,
    HearingExcept, HearingReply, HearingSend, IntakeRegister, Language, NoteAdd, OrderSend, OrderStatus,
    PersonRegister, PersonWrite, QuickNoteAdd, Track,
};
use chrono::TimeDelta;
use domain::decision::proposed_basis;
use domain::id::StreamKind;
use domain::investigation::PERSON;
use domain::municipality::{Outcome, in_force};
use domain::record::{Action, Field, Write};

/// Days from an order until the provider has begun.
const BEGINS_AFTER: i64 = 6;

/// Takes one case as far as it is written.
pub(super) fn perform(open: &mut Open, script: &Case) -> Result<(), Error> {
    let case = register(open, script)?;
    if let Some(date) = script.first_contact.clone() {
        open.intake_first_contact(&FirstContact {
            case: case.clone(),
            date,
            with: String::new(),
        })?;
    }
    write_fields(open, &case, script)?;
    for note in &script.notes {
        let happened = open.now() - TimeDelta::days(note.days);
        open.note_add(&NoteAdd {
            case: case.clone(),
            kind: note.kind.clone(),
            happened: happened.to_rfc3339(),
            text: note.text.clone(),
        })?;
    }
    for text in &script.quick_notes {
        open.quick_note_add(&QuickNoteAdd {
            case: case.clone(),
            text: text.clone(),
        })?;
    }
    if script.step >= Step::Hearing {
        hear(open, &case, script)?;
    }
    if script.step >= Step::Signed {
        decide(open, &case, script.step)?;
    }
    Ok(())
}

fn register(open: &mut Open, script: &Case) -> Result<String, Error> {
    let person = open.person_register(&PersonRegister {
        number: script.number.clone(),
        given_names: script.given_names.clone(),
        surname: script.surname.clone(),
        protection: script.protection.clone(),
        language: script.language.clone(),
        interpreter: script.interpreter,
        contact: Some(script.contact.clone()),
    })?;
    let booked = open
        .service_choices()
        .into_iter()
        .find(|service| service.without_needs_test);
    // Where the municipality offers no booking, the same words are an application.
    let track = if script.track == Track::Booking && booked.is_none() {
        Track::Application
    } else {
        script.track
    };
    let case = open.intake_register(&IntakeRegister {
        person: person.person,
        track: Some(track),
        received: script.received.clone(),
        channel: script.channel,
        oral: true,
        by: script.by,
        authority: String::new(),
        own_words: script.own_words.clone(),
        services: script.applied(booked.map(|service| service.code)),
    })?;
    let nothing = PersonWrite::nothing(&case);
    let parts = [
        PersonWrite {
            household: some(&script.household),
            ..nothing.clone()
        },
        PersonWrite {
            representatives: some(&script.representatives),
            ..nothing.clone()
        },
        PersonWrite {
            relatives: some(&script.relatives),
            ..nothing.clone()
        },
        PersonWrite {
            consents: some(&script.consents),
            ..nothing.clone()
        },
    ];
    for part in parts.iter().filter(|part| **part != nothing) {
        open.person_write(part)?;
    }
    Ok(case.case)
}

fn some<T: Clone>(list: &[T]) -> Option<Vec<T>> {
    (!list.is_empty()).then(|| list.to_vec())
}

/// Writes all fields in one transaction, each as a first version.
fn write_fields(open: &mut Open, case: &str, script: &Case) -> Result<(), Error> {
    let record = open.case(stream(StreamKind::Case, case)?)?;
    let today = open.this_day();
    let basis = proposed_basis(Outcome::Granted, today)
        .map(|basis| basis.code.clone())
        .unwrap_or_default();
    let registered = record
        .state
        .intake
        .as_ref()
        .map(|intake| intake.registered.services.as_slice());
    let lines = registered.unwrap_or_default().iter().filter_map(|applied| {
        let fields = script.lines.get(applied.service.as_deref()?)?;
        Some(
            fields
                .iter()
                .map(|(field, value)| (format!("line/{}/{field}", applied.line), value)),
        )
    });
    let fields = script
        .fields
        .iter()
        .map(|(path, value)| (path.clone(), value))
        .chain(lines.flatten());
    let acts = fields.map(|(path, value)| {
        let value = value.replace("$basis", &basis);
        Field::named(&path)?.check(&value)?;
        let write = Write {
            field: path,
            value: value.into(),
            reused: false,
        };
        Ok(Act::new(record.stream, Action::Write(write)))
    });
    let acts: Vec<Act<'_>> = acts.collect::<Result<_, Error>>()?;
    if acts.is_empty() {
        Ok(())
    } else {
        open.act_all(&acts)
    }
}

/// Sends the material where the case has a round, else notes that it is obviously unnecessary.
fn hear(open: &mut Open, case: &str, script: &Case) -> Result<(), Error> {
    let Some(hearing) = &script.hearing else {
        let ground = "obviously_unnecessary".to_owned();
        open.hearing_except(&HearingExcept {
            case: case.to_owned(),
            ground,
            words: String::new(),
        })?;
        return Ok(());
    };
    let today = open.this_day().to_string();
    let sent = open.hearing_send(&HearingSend {
        case: case.to_owned(),
        party: PERSON.to_owned(),
        sent: today.clone(),
        how: "letter".to_owned(),
        until: hearing.until.clone(),
        language: Language::Sv,
    })?;
    if let (Some(reply), Some(round)) = (&hearing.reply, sent.rounds.first()) {
        open.hearing_reply(&HearingReply {
            case: case.to_owned(),
            round: round.id.clone(),
            date: today,
            reply: reply.clone(),
            waived: false,
        })?;
    }
    Ok(())
}

/// Signs, or sends up what is above the delegation; then dispatches, receives and orders as far as is written.
fn decide(open: &mut Open, case: &str, step: Step) -> Result<(), Error> {
    let case = case.to_owned();
    let proposal = open.decision_read(&CaseRef { case: case.clone() })?;
    if proposal.act == "propose" {
        open.decision_propose(&DecisionPropose { case })?;
        return Ok(());
    }
    let decided = open.decision_sign(&DecisionSign { case: case.clone() })?;
    let number = decided
        .signed
        .first()
        .map(|signed| signed.number.clone())
        .unwrap_or_default();
    if step == Step::Signed {
        return Ok(());
    }
    let date = open.this_day().to_string();
    let recipient = PERSON.to_owned();
    open.decision_dispatch(&DecisionDispatch {
        case: case.clone(),
        number: number.clone(),
        recipient: recipient.clone(),
        how: "post".to_owned(),
        date: date.clone(),
        language: Language::Sv,
    })?;
    open.decision_receive(&DecisionReceive {
        case: case.clone(),
        number,
        recipient,
        date,
        assumed: None,
    })?;
    if step == Step::Executed {
        order(open, &case)
    } else {
        Ok(())
    }
}

/// Orders from the profile's first provider, to whom what is necessary for the work may be told.
fn order(open: &mut Open, case: &str) -> Result<(), Error> {
    let today = open.this_day();
    let selectable = in_force(&open.profile.providers, today).find(|provider| provider.selectable);
    let Some(provider) = selectable.map(|provider| provider.code.clone()) else {
        return Ok(());
    };
    for (path, value) in [
        ("order/provider", provider),
        ("order/disclosure", "osl-10-2".to_owned()),
    ] {
        open.field_write(&FieldWrite {
            case: case.to_owned(),
            path: path.to_owned(),
            value,
            reused: false,
            versions: Vec::new(),
        })?;
    }
    let view = open.order_send(&OrderSend {
        case: case.to_owned(),
        language: Language::Sv,
    })?;
    for sent in view.orders {
        earlier(open, BEGINS_AFTER, |open| {
            open.order_status(&OrderStatus {
                case: case.to_owned(),
                order: sent.id,
                status: "executed".to_owned(),
                date: open.this_day().to_string(),
                reason: String::new(),
                ground: String::new(),
                ground_date: None,
                away: None,
            })
        })?;
    }
    Ok(())
}
