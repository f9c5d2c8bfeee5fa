//! What follows on an arrival before it is looked into: the person is asked, an investigation opened or not, what
//! others decide is handed over, and a delay is told.

use crate::Error;
use crate::frame::{code, day, same, word};
use crate::open::{Act, Open, Record, stream};
use crate::view::{
    AskedView, DelayNote, DelayView, HandOver, HandedOnView, IntakeView, OpeningDecide, OpeningView,
    PersonAsk,
};
use domain::case::Case;
use domain::id::StreamKind;
use domain::intake::{self, Intake};
use domain::record::Action;

impl Open {
    /// Notes that the person was asked about a notification, and what she said.
    ///
    /// # Errors
    /// [`Error::Choice`], [`Error::Day`], or as [`intake::plan_asked`].
    pub fn intake_ask(&mut self, ask: &PersonAsk) -> Result<IntakeView, Error> {
        let case = self.arrived(&ask.case)?;
        let asked = intake::Asked {
            date: day(&ask.date)?,
            how: same(&ask.how)?,
            answer: word(&ask.answer)?,
            author: self.user.clone(),
        };
        let asked = intake::plan_asked(&case.state, asked, self.this_day())?;
        self.arrived_act(&case, Action::Ask(asked))
    }

    /// Decides whether an investigation is opened on a notification (SoL 14 kap. 2 §).
    ///
    /// # Errors
    /// As [`intake::plan_opening`].
    pub fn intake_opening(&mut self, decide: &OpeningDecide) -> Result<IntakeView, Error> {
        let case = self.arrived(&decide.case)?;
        let by = (&self.profile, self.this_day());
        let decided = intake::plan_opening(&case.state, decide.open, &decide.reason, &self.user, by)?;
        self.arrived_act(&case, Action::DecideOpening(decided))
    }

    /// Hands over a line that another process decides.
    ///
    /// # Errors
    /// [`Error::Day`], or as [`intake::plan_hand_over`].
    pub fn intake_hand_over(&mut self, over: &HandOver) -> Result<IntakeView, Error> {
        let case = self.arrived(&over.case)?;
        let on = intake::HandedOn {
            line: over.line.clone(),
            to: over.to.clone(),
            date: day(&over.date)?,
            note: over.note.trim().to_owned(),
            author: self.user.clone(),
        };
        let on = intake::plan_hand_over(&case.state, on, self.this_day())?;
        self.arrived_act(&case, Action::HandOver(on))
    }

    /// Notes what was done about a case that takes long (FL 11–12 §§).
    ///
    /// # Errors
    /// [`Error::Choice`], [`Error::Day`], or as [`intake::plan_delay`].
    pub fn intake_delay(&mut self, note: &DelayNote) -> Result<IntakeView, Error> {
        let case = self.arrived(&note.case)?;
        let noted = intake::DelayNoted {
            step: word(&note.step)?,
            date: day(&note.date)?,
            reason: note.reason.clone(),
            author: self.user.clone(),
        };
        let noted = intake::plan_delay(&case.state, noted, self.this_day())?;
        self.arrived_act(&case, Action::NoteDelay(noted))
    }

    fn arrived(&mut self, case: &str) -> Result<Record<Case>, Error> {
        self.case(stream(StreamKind::Case, case)?)
    }

    fn arrived_act(&mut self, case: &Record<Case>, action: Action) -> Result<IntakeView, Error> {
        self.act(Act::new(case.stream, action))?;
        let case = self.case(case.stream)?;
        self.intake_view(&case)
    }
}

pub(crate) fn asked_views(intake: &Intake) -> Vec<AskedView> {
    let view = |asked: &intake::Asked| AskedView {
        date: asked.date.to_string(),
        how: code(&asked.how),
        answer: code(&asked.answer),
        by: asked.author.name.clone(),
    };
    intake.asked.iter().map(view).collect()
}

pub(crate) fn opening_view(decided: &intake::OpeningDecided) -> OpeningView {
    OpeningView {
        open: decided.open,
        date: decided.date.to_string(),
        reason: decided.reason.clone(),
        by: decided.author.name.clone(),
        title: decided.author.title.clone(),
    }
}

pub(crate) fn handed_on_view(on: &intake::HandedOn) -> HandedOnView {
    HandedOnView {
        to: on.to.clone(),
        date: on.date.to_string(),
        note: on.note.clone(),
    }
}

pub(crate) fn delay_views(intake: &Intake) -> Vec<DelayView> {
    let view = |noted: &intake::DelayNoted| DelayView {
        step: code(&noted.step),
        date: noted.date.to_string(),
        reason: noted.reason.clone(),
    };
    intake.delays.iter().map(view).collect()
}
