//! Everything that is missing before a signature, in the order a person mends it.

use super::ground::ground_gap;
use super::{Desk, Line, LineGap, Prospect};
use crate::case::{Case, Gap, GapCode};
use crate::investigation::{HearingGround, HearingState};
use crate::municipality::{Outcome, RuleError};
use crate::person::{Consent, ConsentScope, Household};
use chrono::NaiveDate;

/// What is missing.
pub(super) fn gaps(case: &Case, desk: Desk<'_>, prospect: &Prospect<'_>) -> Vec<Gap> {
    if !is_decidable(case) {
        return vec![Gap::at(GapCode::NothingToDecide, "intake")];
    }
    let mut gaps: Vec<Gap> = lack_gap(prospect, desk).into_iter().collect();
    for line in &prospect.lines {
        let name = service_name(line, desk);
        gaps.extend(
            line.gaps(desk)
                .into_iter()
                .map(|gap| line_gap(line, gap).of_service(line.applied.service.as_ref(), &name)),
        );
        if line.is_granted() && line.observes(desk.profile, desk.today).is_some() {
            gaps.extend(
                consent_gaps(desk.consents, desk.household, desk.today)
                    .map(|gap| gap.of_service(line.applied.service.as_ref(), &name)),
            );
        }
    }
    gaps.extend(whole_gaps(case, desk, prospect));
    gaps.extend(replaces_gap(case, desk));
    gaps.extend(ground_gap(case, prospect, desk));
    gaps.extend(
        case.conflicts()
            .filter(|path| !path.starts_with("order/"))
            .map(|path| Gap::at(GapCode::ConflictOpen, path)),
    );
    gaps.extend(investigation_gap(case, prospect));
    gaps.extend(hearing_gap(case, prospect, desk));
    gaps.extend(who_gaps(case, desk, prospect));
    gaps.extend(head_gap(prospect, desk));
    gaps
}

/// The rule that the profile lacks on the day: the file must be mended, no field can.
fn lack_gap(prospect: &Prospect<'_>, desk: Desk<'_>) -> Option<Gap> {
    let lack = prospect.lacks.as_ref()?;
    Some(rule_missing(lack, desk.today))
}

/// What is told of a rule that the profile lacks on `day`.
#[must_use]
pub fn rule_missing(lack: &RuleError, day: NaiveDate) -> Gap {
    Gap::at(GapCode::RuleMissing, "rules")
        .with("rule", lack.rule())
        .with("date", day)
}

/// What the decision as a whole lacks.
fn whole_gaps(case: &Case, desk: Desk<'_>, prospect: &Prospect<'_>) -> Vec<Gap> {
    let text = |field: &str| case.fields.text(&format!("decision/{field}"));
    let day = |field: &str| text(field).parse::<NaiveDate>().ok();
    let blank = |field: &str| text(field).trim().is_empty();
    let mut gaps = Vec::new();
    let mut missing = |is: bool, code, field: &str| {
        if is {
            gaps.push(Gap::at(code, format!("decision/{field}")));
        }
    };
    let grants = prospect.lines.iter().any(Line::is_granted);
    // Whom help is taken from must read until when she has it.
    let dated = grants || prospect.gives_less();
    missing(dated && day("from").is_none(), GapCode::PeriodMissing, "from");
    let reversed = day("from").zip(day("to")).is_some_and(|(from, to)| to < from);
    missing(reversed, GapCode::PeriodReversed, "to");
    if let Some((from, first)) = day("from").zip(first_day(case, desk, prospect))
        && from < first
    {
        gaps.push(Gap::at(GapCode::PeriodTooEarly, "decision/from").with("date", first));
    }
    let mut missing = |is: bool, code, field: &str| {
        if is {
            gaps.push(Gap::at(code, format!("decision/{field}")));
        }
    };
    missing(
        day("to").is_some() && blank("end_reason"),
        GapCode::EndReasonMissing,
        "end_reason",
    );
    let reserved = !blank("reservation") && blank("reservation_reason");
    missing(reserved, GapCode::ReservationReasonMissing, "reservation_reason");
    missing(
        blank("general_reasons"),
        GapCode::GeneralReasonsMissing,
        "general_reasons",
    );
    if let Some((chosen, by_rule)) = day("follow_up").zip(prospect.follow_up.as_ref())
        // A last day that has been is told as that, and says nothing of the follow-up.
        && let ends = day("to").filter(|to| *to >= desk.today)
        && let Some(latest) = [Some(by_rule.due), ends].into_iter().flatten().min()
        && (chosen > latest || chosen < desk.today)
    {
        gaps.push(Gap::at(GapCode::FollowUpLate, "decision/follow_up").with("date", latest));
    }
    gaps
}

/// Another case's decision was chosen to be replaced, and gives nothing to take the place of any more.
fn replaces_gap(case: &Case, desk: Desk<'_>) -> Option<Gap> {
    let chosen = case.fields.text("decision/replaces");
    let gone = case.review().is_none()
        && !chosen.is_empty()
        && desk.replaced.is_none_or(|before| before.number != chosen);
    gone.then(|| Gap::at(GapCode::ReplacesGone, "decision/replaces").with("decision", chosen))
}

/// The first day that the decision may say anything of: help is never lessened backwards in time, nor given before it was
/// asked for.
fn first_day(case: &Case, desk: Desk<'_>, prospect: &Prospect<'_>) -> Option<NaiveDate> {
    if prospect.gives_less() {
        return Some(desk.today);
    }
    let intake = case.intake.as_ref()?;
    Some(case.applied_on().unwrap_or(intake.registered.received))
}

/// Whether the need was weighed before it is decided on. What is withdrawn, dismissed or closed needs no investigation.
fn investigation_gap(case: &Case, prospect: &Prospect<'_>) -> Option<Gap> {
    let weighed = |line: &Line| {
        let outcome = line.outcome;
        outcome.is_some_and(|one| matches!(one, Outcome::Granted | Outcome::PartlyGranted | Outcome::Refused))
    };
    let open = prospect.lines.iter().any(weighed) && !case.is_investigated();
    open.then(|| Gap::at(GapCode::InvestigationOpen, "investigation"))
}

/// Whether the letter would send an appeal to an address that nobody has read.
fn head_gap(prospect: &Prospect<'_>, desk: Desk<'_>) -> Option<Gap> {
    let mut outcomes = prospect.lines.iter().filter_map(|line| line.outcome);
    let appealed = prospect.gives_less() || outcomes.any(Outcome::goes_against);
    unread_head(desk).filter(|_| appealed)
}

/// That nobody has read how to reach the committee, which a letter that is to be answered says.
pub(super) fn unread_head(desk: Desk<'_>) -> Option<Gap> {
    let unread = !desk.invented && !desk.profile.committee.is_reachable();
    unread.then(|| Gap::at(GapCode::LetterHeadUnread, "rules"))
}

/// Why this person may not sign.
fn who_gaps(case: &Case, desk: Desk<'_>, prospect: &Prospect<'_>) -> Vec<Gap> {
    let mut gaps = Vec::new();
    if case.is_closed_to(desk.author.actor) {
        gaps.push(Gap::at(GapCode::ConflictOfInterest, "intake"));
    }
    let proposer = case
        .proposed
        .as_ref()
        .map(|proposal| proposal.proposed.author.actor);
    if proposer == Some(desk.author.actor) {
        gaps.push(Gap::at(GapCode::OwnProposal, "decision"));
    } else if prospect.lacks.is_none()
        && prospect.delegation.is_none()
        && prospect.lines.iter().any(|line| line.outcome.is_some())
    {
        gaps.push(Gap::at(GapCode::AboveDelegation, "decision"));
    }
    if desk.clock_back {
        gaps.push(Gap::at(GapCode::ClockBack, "decision"));
    }
    gaps
}

/// Whose consent to a technique is missing on `day`: the person's, and that of each *närstående* who lives with her for
/// good, a child's too; not a lodger's (lag 2001:454 9 § second paragraph).
pub fn consent_gaps(
    consents: &[Consent],
    household: &[Household],
    day: NaiveDate,
) -> impl Iterator<Item = Gap> {
    let given = move |member: Option<&str>| {
        consents.iter().any(|consent| {
            let holds = consent.scope == ConsentScope::Technology && consent.holds_on(day);
            holds && consent.member.as_deref() == member
        })
    };
    let from_person = (!given(None)).then(|| Gap::at(GapCode::ConsentMissing, "person"));
    let relatives = household.iter().filter(|one| one.close);
    let from_relatives = relatives
        .filter(move |one| !given(Some(&one.id)))
        .map(|one| Gap::at(GapCode::RelativeConsentMissing, "person").with("relation", &one.relation));
    from_person.into_iter().chain(from_relatives)
}

pub(super) fn service_name(line: &Line, desk: Desk<'_>) -> String {
    let known = line.catalogued(desk.profile, desk.today);
    known.map_or_else(|| line.applied.words.clone(), |service| service.name.sv.clone())
}

/// The gaps of a row as the case tells them.
fn line_gap(line: &Line, gap: LineGap) -> Gap {
    let (code, field) = match gap {
        LineGap::Outcome => (GapCode::OutcomeMissing, "outcome"),
        LineGap::Category => (GapCode::CategoryMissing, "category"),
        LineGap::Share => (GapCode::ShareTooLarge, "household_share"),
        LineGap::Extent => (GapCode::ExtentMissing, "times"),
        LineGap::Minutes => (GapCode::ExtentMissing, "minutes"),
        LineGap::TooMuch => (GapCode::TooMuchTime, "minutes"),
        LineGap::Reason => (GapCode::ReasonsMissing, "reason"),
        LineGap::OldReason => (GapCode::ReasonsOfGrant, "reason"),
        LineGap::MinutesReason => (GapCode::MinutesReasonMissing, "minutes_reason"),
        LineGap::LegalBasis => (GapCode::LegalBasisMissing, "legal_basis"),
        LineGap::BasisOfOther => (GapCode::BasisOfOther, "legal_basis"),
        LineGap::Withdrawn => (GapCode::WithdrawalDayMissing, "withdrawn"),
    };
    Gap::at(code, format!("line/{}/{field}", line.applied.line))
}

/// Whether the case is one that ends in a decision.
pub(super) fn is_decidable(case: &Case) -> bool {
    let intake = case.intake.as_ref();
    let opened = intake.and_then(|intake| intake.opening.as_ref());
    (case.applied_on().is_some() || opened.is_some_and(|decided| decided.open))
        && case.lines().next().is_some()
}

/// What communication lacks.
fn hearing_gap(case: &Case, prospect: &Prospect<'_>, desk: Desk<'_>) -> Option<Gap> {
    let refused = prospect
        .lines
        .iter()
        .any(|line| matches!(line.outcome, Some(Outcome::PartlyGranted | Outcome::Refused)));
    let refuses = refused || prospect.gives_less();
    let gap = |code| Gap::at(code, "hearing");
    match case.hearing.state(desk.parties, desk.today) {
        HearingState::NotBegun | HearingState::Reopened | HearingState::Unasked => {
            Some(gap(GapCode::HearingMissing))
        }
        HearingState::Waiting(until) => Some(gap(GapCode::HearingWaiting).with("date", until)),
        HearingState::Excepted(HearingGround::ObviouslyUnnecessary) if refuses => {
            Some(gap(GapCode::HearingNotUnnecessary))
        }
        HearingState::Excepted(_) | HearingState::Done => None,
    }
}
