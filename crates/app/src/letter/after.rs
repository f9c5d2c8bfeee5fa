//! The letters after a decision: a correction's and a supplement's.

use super::To;
use super::addressed::copies;
use super::compose::{extent, officer, paragraphs, subject};
use crate::Error;
use crate::open::{Open, Record};
use chrono::NaiveDate;
use domain::case::Case;
use domain::decision::{Corrected, Decision, Signed, SignedLine, Slip, Supplemented};
use domain::record::Author;
use letters::{CorrectedPlace, Document, Locale, Stated};

impl Open {
    /// A correction's letter: the place before and after it.
    pub(super) fn correction_document(
        &self,
        case: &Record<Case>,
        decision: &Decision,
        corrected: &Corrected,
        to: To<'_>,
    ) -> Result<Document, Error> {
        let (before, after) = decision.around(corrected);
        let line = after.line_at(&corrected.place);
        let letter = letters::CorrectionLetter {
            after: self.after_decision(
                case,
                decision,
                (&corrected.id, corrected.date, &corrected.author),
                to,
            )?,
            place: place(&corrected.place),
            service: line.map(|line| {
                let named = (line.service.as_deref(), line.name.as_str());
                self.letter_name(named, decision.signed.decided, to.locale)
            }),
            was: stated(&before, &corrected.place),
            becomes: stated(&after, &corrected.place),
            slip: match corrected.slip {
                Slip::Pen => letters::Slip::Pen,
                Slip::Count => letters::Slip::Count,
                Slip::Oversight => letters::Slip::Oversight,
            },
            can_be_appealed: decision.signed.goes_against(),
        };
        Ok(letters::correction(
            &letter,
            &self.texts(corrected.date)?,
            to.locale,
        ))
    }

    /// A supplement's letter.
    pub(super) fn supplement_document(
        &self,
        case: &Record<Case>,
        decision: &Decision,
        supplemented: &Supplemented,
        to: To<'_>,
    ) -> Result<Document, Error> {
        let own = (supplemented.id.as_str(), supplemented.date, &supplemented.author);
        let letter = letters::SupplementLetter {
            after: self.after_decision(case, decision, own, to)?,
            paragraphs: paragraphs(&supplemented.text),
        };
        Ok(letters::supplement(
            &letter,
            &self.texts(supplemented.date)?,
            to.locale,
        ))
    }

    fn after_decision(
        &self,
        case: &Record<Case>,
        decision: &Decision,
        (number, date, author): (&str, NaiveDate, &Author),
        to: To<'_>,
    ) -> Result<letters::AfterDecision, Error> {
        let person = self.person_of(&case.state)?;
        Ok(letters::AfterDecision {
            sender: self.sender(to.locale),
            recipient: self.recipient(&person, to)?,
            person: subject(&person.state),
            case_number: case.state.number().to_owned(),
            number: number.to_owned(),
            written_on: date,
            decision_number: decision.signed.number.clone(),
            decided_on: decision.signed.decided,
            by: officer(author),
            copies: copies(&case.state, &person.state, date),
            contact: case.state.assessor().map(officer),
            translated: to.locale != Locale::Sv,
        })
    }
}

/// The place as the person knows it: times, period and minutes are one to her.
fn place(path: &str) -> CorrectedPlace {
    match path.split('/').collect::<Vec<_>>().as_slice() {
        ["decision", "from"] => CorrectedPlace::From,
        ["decision", "to"] => CorrectedPlace::To,
        ["decision", "end_reason"] => CorrectedPlace::EndReason,
        ["decision", "reservation"] => CorrectedPlace::Reservation,
        ["decision", "reservation_reason"] => CorrectedPlace::ReservationReason,
        ["decision", "answer"] => CorrectedPlace::Answer,
        ["line", _, "reason"] => CorrectedPlace::Reason,
        ["line", _, "minutes_reason"] => CorrectedPlace::MinutesReason,
        ["line", ..] => CorrectedPlace::Extent,
        _ => CorrectedPlace::GeneralReasons,
    }
}

fn stated(signed: &Signed, path: &str) -> Stated {
    let said = signed.stated(path).unwrap_or_default();
    let much = |line: &SignedLine| Stated::Extent(extent(line));
    match place(path) {
        CorrectedPlace::Extent => signed.line_at(path).map_or(Stated::Words(said), much),
        CorrectedPlace::From | CorrectedPlace::To => said.parse().map_or(Stated::NoEnd, Stated::Day),
        CorrectedPlace::EndReason
        | CorrectedPlace::Reservation
        | CorrectedPlace::ReservationReason
        | CorrectedPlace::GeneralReasons
        | CorrectedPlace::Answer
        | CorrectedPlace::Reason
        | CorrectedPlace::MinutesReason => Stated::Words(said),
    }
}
