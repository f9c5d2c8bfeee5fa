//! What a letter is looked over for before it goes, each with the places that want a look.

use crate::Error;
use crate::open::{Open, Record};
use crate::view::{LetterCheck, LetterPart, LetterRef, Progress};
use domain::case::{Case, GapCode};
use domain::investigation::is_unwritten;
use domain::order::Sent;
use letters::{Document, Finding, Pages, Part, Warning};
use std::collections::BTreeMap;

/// A check: its code, and the parts of the letter that want a look.
pub(super) type Checked = (&'static str, Vec<Part>);

impl Open {
    /// The checks of a letter, in the order shown.
    pub(super) fn checks(
        &self,
        case: &Record<Case>,
        letter: &LetterRef,
        document: &Document,
        pages: &Pages<'_>,
    ) -> Result<Vec<Checked>, Error> {
        let findings = document.findings();
        let long = |finding: &Finding| match finding {
            Finding::LongSentence { part, .. } => Some(*part),
            Finding::Unfilled { .. } => None,
        };
        let unfilled = |finding: &Finding| match finding {
            Finding::Unfilled { part, .. } => Some(*part),
            Finding::LongSentence { .. } => None,
        };
        let unknown = |warning: &Warning| match warning {
            Warning::UnknownCharacter { part, .. } => *part,
        };
        let mut checks = vec![
            ("long-sentences", findings.iter().filter_map(long).collect()),
            ("unfilled", findings.iter().filter_map(unfilled).collect()),
            (
                "unknown-characters",
                pages.warnings().iter().map(unknown).collect(),
            ),
            ("unread-contact", self.unread_contact(document)),
        ];
        let lacks = self.not_addressed(&case.state)?;
        let lacking = |code| lacks.iter().filter(move |gap| gap.code == code);
        checks.extend([
            (
                "name",
                lacking(GapCode::SurnameMissing)
                    .map(|_| Part::Recipient)
                    .collect(),
            ),
            (
                "address",
                lacking(GapCode::AddressMissing)
                    .map(|_| Part::Recipient)
                    .collect(),
            ),
        ]);
        if letter.number.is_empty() {
            match letter.letter.as_str() {
                "order" => checks.push(("order-start", self.unlikely_start(case)?)),
                "hearing" => checks.extend([
                    ("proposal", unproposed(&case.state)),
                    ("investigation", uninvestigated(&case.state)),
                ]),
                _ => {}
            }
        }
        Ok(checks)
    }

    /// Where the letter says how to reach the municipality, as long as nobody has read that at its source: an appeal
    /// sent to an example's address never comes in.
    fn unread_contact(&self, document: &Document) -> Vec<Part> {
        let said = document.sections.iter().map(|section| section.part);
        let said =
            said.filter(|part| matches!(part, Part::Contact) && !self.profile.committee.is_reachable());
        said.take(1).collect()
    }

    /// Where an order in the making says its first day, when that is one to look at.
    fn unlikely_start(&self, case: &Record<Case>) -> Result<Vec<Part>, Error> {
        let unlikely =
            |sent: &Sent| sent.begins_before_it_is_made() || sent.confirmed_after_start().is_some();
        let sent = self.order_as_it_stands(case)?;
        Ok(sent.filter(unlikely).map(|_| Part::Purpose).into_iter().collect())
    }
}

/// Where the letter before a decision would say what is proposed, as long as nothing is.
fn unproposed(case: &Case) -> Vec<Part> {
    let proposed = case.lines().any(|line| line.outcome.is_some());
    (!proposed).then_some(Part::Outcome).into_iter().collect()
}

/// Where the letter before a decision would hold the investigation, as long as nothing of it is written.
fn uninvestigated(case: &Case) -> Vec<Part> {
    is_unwritten(case).then_some(Part::Reasons).into_iter().collect()
}

/// A check as the wire has it: how many places want a look, and the way to the first.
pub(super) fn check((code, places): &Checked) -> LetterCheck {
    LetterCheck {
        code: (*code).to_owned(),
        ok: places.is_empty(),
        params: BTreeMap::from([("count".to_owned(), places.len().to_string())]),
        place: places.first().map(|part| part.name().to_owned()),
    }
}

/// The parts of a letter in reading order. What law says is locked; a signed letter is locked whole.
pub(super) fn parts(document: &Document, checks: &[Checked], signed: bool) -> Vec<LetterPart> {
    let mut parts: Vec<Part> = document.sections.iter().map(|section| section.part).collect();
    parts.dedup();
    let state = |part: &Part| {
        if checks.iter().any(|(_, places)| places.contains(part)) {
            Progress::Missing
        } else {
            Progress::Done
        }
    };
    parts
        .iter()
        .map(|part| LetterPart {
            code: part.name().to_owned(),
            state: state(part),
            locked: signed || *part == Part::Appeal,
        })
        .collect()
}
