//! Who may decide (*delegation*), and to whom a proposal goes that its author may not decide.
//!
//! Invariant: every outcome must be allowed, and what the catalogue does not let be decided needs a line of its own
//! besides. What nobody is delegated is the committee's.

use super::{Desk, Line, Refusal, Signed, running_minutes};
use crate::case::Case;
use crate::catalogue::{Minutes, Purpose};
use crate::id::ActorId;
use crate::municipality::{DecisionAsked, DecisionKind, Delegation, Outcome, POSITIONS};

/// The delegation by which the author may sign, where time granted in all is `granted`; nothing when it must go up.
pub(super) fn delegation<'a>(
    lines: &[Line],
    kind: DecisionKind,
    desk: Desk<'a>,
    granted: Minutes,
) -> Option<&'a Delegation> {
    allows(author(desk), lines, kind, desk, granted)
}

/// Whether the one at the desk may change a signed decision (FL 36-38 §§).
///
/// # Errors
/// [`Refusal::AboveDelegation`], or a rule that the profile lacks.
pub(super) fn may_change(signed: &Signed, desk: Desk<'_>) -> Result<(), Refusal> {
    let all: Vec<Signed> = desk.others.iter().chain([signed]).cloned().collect();
    let granted = running_minutes(desk.profile, &all, Purpose::Delegation, desk.today)?;
    let may = |outcome| {
        let asked = asked(author(desk), DecisionKind::Review, outcome, granted);
        desk.profile.delegation(asked, desk.today).is_some()
    };
    let all = signed.lines.iter().all(|line| may(line.outcome));
    all.then_some(()).ok_or(Refusal::AboveDelegation)
}

/// What the case's next decision is, by which the delegation goes.
pub(super) fn kind(case: &Case) -> DecisionKind {
    match case.review() {
        Some(_) => DecisionKind::Review,
        None => DecisionKind::PersonalNeeds,
    }
}

/// The position that a proposal above the author's delegation goes to: the narrowest right that covers it.
pub(super) fn goes_to(lines: &[Line], kind: DecisionKind, desk: Desk<'_>, granted: Minutes) -> &'static str {
    let may = |position: &&str| {
        *position != desk.author.position && allows((position, None), lines, kind, desk, granted).is_some()
    };
    POSITIONS.into_iter().find(may).unwrap_or("committee")
}

/// The most hours a month that the author may grant; nothing without limit.
#[must_use]
pub fn delegated_hours(desk: Desk<'_>) -> Option<u32> {
    let asked = asked(
        author(desk),
        DecisionKind::PersonalNeeds,
        Outcome::Granted,
        Minutes::ZERO,
    );
    desk.profile.delegated_hours(asked, desk.today)
}

/// Whether a granted exception from the catalogue is the author's to grant.
#[must_use]
pub fn may_except(desk: Desk<'_>) -> bool {
    let asked = asked(
        author(desk),
        DecisionKind::OutsideCatalogue,
        Outcome::Granted,
        Minutes::ZERO,
    );
    desk.profile.delegation(asked, desk.today).is_some()
}

type Decider<'a> = (&'a str, Option<ActorId>);

fn author(desk: Desk<'_>) -> Decider<'_> {
    (desk.author.position.as_str(), Some(desk.author.actor))
}

fn asked(
    (position, person): Decider<'_>,
    kind: DecisionKind,
    outcome: Outcome,
    granted: Minutes,
) -> DecisionAsked<'_> {
    DecisionAsked {
        position,
        person,
        kind,
        outcome,
        granted,
    }
}

fn allows<'a>(
    who: Decider<'_>,
    lines: &[Line],
    usual: DecisionKind,
    desk: Desk<'a>,
    granted: Minutes,
) -> Option<&'a Delegation> {
    let allowed = |kind, outcome| {
        desk.profile
            .delegation(asked(who, kind, outcome, granted), desk.today)
    };
    let mut first = None;
    for line in lines {
        let Some(outcome) = line.outcome else { continue };
        let by = allowed(usual, outcome)?;
        if line.exception(desk.profile, desk.today).is_some() {
            allowed(DecisionKind::OutsideCatalogue, outcome)?;
        }
        first = first.or(Some(by));
    }
    first
}
