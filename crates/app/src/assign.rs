//! Who has a case: a conflict of interest closes it to who declares it, and somebody else is given it or takes it.

use crate::Error;
use crate::investigation::words;
use crate::open::{Act, Open, stream};
use crate::view::{AssessorChoice, CaseAssign, ConflictOfInterest, IntakeView, SavedView};
use domain::case::Case;
use domain::id::StreamKind;
use domain::intake::{self, plan_assign};
use domain::record::Action;

impl Open {
    /// Declares a conflict of interest: the case is closed to who declares it, and nobody's where it was hers.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Words`] without a reason.
    pub fn intake_conflict_of_interest(&mut self, declared: &ConflictOfInterest) -> Result<SavedView, Error> {
        let stream = self.case(stream(StreamKind::Case, &declared.case)?)?.stream;
        let (author, reason) = (self.user.clone(), words(&declared.reason)?);
        let action = Action::ConflictOfInterest(intake::ConflictOfInterest { author, reason });
        self.act(Act::new(stream, action))?;
        Ok(self.saved())
    }

    /// Gives the case to somebody who has introduced herself in the file, or takes it.
    ///
    /// # Errors
    /// [`Error::Choice`] for somebody unknown, [`Error::Intake`] for who has it already, for whom it is closed, or
    /// without a reason.
    pub fn case_assign(&mut self, assign: &CaseAssign) -> Result<IntakeView, Error> {
        let case = self.case(stream(StreamKind::Case, &assign.case)?)?;
        let mut known = self.authors.values();
        let to = known.find(|author| author.actor.to_string() == assign.to);
        let action = plan_assign(&case.state, to.ok_or(Error::Choice)?, &assign.reason)?;
        self.act(Act::new(case.stream, action))?;
        let case = self.case(case.stream)?;
        self.intake_view(&case)
    }

    /// Who can be given the case: who sits here first.
    pub(crate) fn assessors(&self, case: &Case) -> Vec<AssessorChoice> {
        let holder = case.holder().map(|holder| holder.actor);
        let open = self
            .authors
            .values()
            .filter(|author| !case.is_closed_to(author.actor));
        let mut choices: Vec<AssessorChoice> = open
            .filter(|author| Some(author.actor) != holder)
            .map(|author| AssessorChoice {
                id: author.actor.to_string(),
                name: author.name.clone(),
                title: author.title.clone(),
                me: author.actor == self.user.actor,
            })
            .collect();
        choices.sort_by(|one, other| (!one.me, &one.name).cmp(&(!other.me, &other.name)));
        choices
    }
}
