//! Communication before the decision (FL 25 §).

use crate::Error;
use crate::frame::{code, day, word};
use crate::host::short_id;
use crate::investigation::words;
use crate::letter::{Said, To};
use crate::open::{Act, Open, Record, stream};
use crate::party::with_former;
use crate::phrase::locale;
use crate::view::{
    CaseRef, HearingExcept, HearingReply, HearingRound, HearingSend, HearingSpare, HearingView,
};
use chrono::{Days, NaiveDate};
use domain::case::Case;
use domain::deadline::{Rule, hearing_source};
use domain::decision::{Line, before_hearing, prospect, told};
use domain::id::StreamKind;
use domain::investigation::{
    ExceptionTakenBack, HearingExcepted, HearingGround, HearingReplied, HearingSent, HearingSpared,
    HearingState, HearingWay, Material, PERSON,
};
use domain::record::Action;

impl Open {
    /// How it stands.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn hearing_read(&mut self, case: &CaseRef) -> Result<HearingView, Error> {
        let case = self.read_case(&case.case, "hearing.read")?;
        self.hearing_view(&case)
    }

    /// Sends the material to one party: the investigation and the proposal as they stand, kept as they went.
    ///
    /// # Errors
    /// [`Error::Day`] when it would be sent before there was anything to send or after today, or leave no time for a
    /// reply; [`Error::Choice`] for somebody who is no party or a way that is none.
    pub fn hearing_send(&mut self, send: &HearingSend) -> Result<HearingView, Error> {
        let (sent, until) = (day(&send.sent)?, day(&send.until)?);
        let (case, today) = (self.case(stream(StreamKind::Case, &send.case)?)?, self.this_day());
        let began = sendable_from(&case.state).is_none_or(|first| first <= sent);
        if !began || sent > today || until <= sent || until < today {
            return Err(Error::Day);
        }
        let party = self.party(&case, &send.party)?.ok_or(Error::Choice)?;
        if case.state.is_decided() {
            return Err(Error::Signed);
        }
        let mut sent = HearingSent {
            id: short_id(self.host.as_ref()),
            party: send.party.clone(),
            to: Some(party),
            sent,
            how: word(&send.how)?,
            until,
            material: None,
            proposed: None,
        };
        let to = To {
            recipient: &send.party,
            locale: locale(send.language),
        };
        let kept = self.keep(&case, Said::Hearing(&sent), to)?;
        sent.proposed = Some(told(&prospect(&case.state, self.desk(&self.around(&case)?))));
        sent.material = Some(Material {
            paper: kept.paper(to),
            author: self.user.clone(),
        });
        self.act(Act {
            blobs: &kept.blobs,
            ..Act::new(case.stream, Action::SendHearing(sent))
        })?;
        let case = self.case(case.stream)?;
        self.hearing_view(&case)
    }

    /// The material as it would go to a party today, for a preview; answered within the days that are usual.
    pub(crate) fn hearing_as_it_stands(&self, party: &str) -> HearingSent {
        let today = self.this_day();
        let usual = self.profile.own_days(today).map_or(0, |own| own.hearing);
        HearingSent {
            id: String::new(),
            party: party.to_owned(),
            to: None,
            sent: today,
            how: HearingWay::Letter,
            until: today + Days::new(usual.into()),
            material: None,
            proposed: None,
        }
    }

    /// Notes a reply or a waiver.
    ///
    /// # Errors
    /// [`Error::Words`] for a reply without words, [`Error::NotNow`] for a round that was answered.
    pub fn hearing_reply(&mut self, reply: &HearingReply) -> Result<HearingView, Error> {
        let case = self.case(stream(StreamKind::Case, &reply.case)?)?;
        let rounds = &case.state.hearing.rounds;
        let round = rounds
            .iter()
            .find(|round| round.sent.id == reply.round)
            .ok_or(Error::NotFound)?;
        if round.replied.is_some() {
            return Err(Error::NotNow);
        }
        let date = day(&reply.date)?;
        if date < round.sent.sent || date > self.this_day() {
            return Err(Error::Day);
        }
        let text = if reply.waived {
            String::new()
        } else {
            words(&reply.reply)?
        };
        let replied = HearingReplied {
            id: reply.round.clone(),
            date,
            reply: text,
            waived: reply.waived,
        };
        self.hearing_act(&case, Action::ReplyHearing(replied))
    }

    /// Leaves it out, with the ground, and for all but the obvious with why it is so here.
    ///
    /// # Errors
    /// [`Error::Choice`] for a ground that the law does not have, [`Error::Words`] without them.
    pub fn hearing_except(&mut self, except: &HearingExcept) -> Result<HearingView, Error> {
        let case = self.case(stream(StreamKind::Case, &except.case)?)?;
        let ground = word(&except.ground)?;
        let words = match ground {
            HearingGround::ObviouslyUnnecessary => except.words.trim().to_owned(),
            HearingGround::HarderToExecute | HearingGround::Immediate => words(&except.words)?,
        };
        self.hearing_act(&case, Action::ExceptHearing(HearingExcepted { ground, words }))
    }

    /// Takes the exception back: the parties are heard.
    ///
    /// # Errors
    /// [`Error::NotNow`] where none holds.
    pub fn hearing_except_withdraw(&mut self, case: &CaseRef) -> Result<HearingView, Error> {
        let case = self.case(stream(StreamKind::Case, &case.case)?)?;
        if case.state.hearing.excepted.is_none() {
            return Err(Error::NotNow);
        }
        let author = self.user.clone();
        self.hearing_act(&case, Action::TakeExceptionBack(ExceptionTakenBack { author }))
    }

    /// Notes that a representative need not be heard, and why.
    ///
    /// # Errors
    /// [`Error::Choice`] for the person herself or somebody who does not speak for her, [`Error::Words`] without a
    /// reason.
    pub fn hearing_spare(&mut self, spare: &HearingSpare) -> Result<HearingView, Error> {
        let case = self.case(stream(StreamKind::Case, &spare.case)?)?;
        if spare.party == PERSON || !self.is_party(&case, &spare.party)? {
            return Err(Error::Choice);
        }
        let spared = HearingSpared {
            party: spare.party.clone(),
            reason: words(&spare.reason)?,
        };
        self.hearing_act(&case, Action::SpareHearing(spared))
    }

    fn hearing_act(&mut self, case: &Record<Case>, action: Action) -> Result<HearingView, Error> {
        if case.state.is_decided() {
            return Err(Error::Signed);
        }
        self.act(Act::new(case.stream, action))?;
        let case = self.case(case.stream)?;
        self.hearing_view(&case)
    }

    fn hearing_view(&self, case: &Record<Case>) -> Result<HearingView, Error> {
        let hearing = &case.state.hearing;
        let person = self.person_of(&case.state)?.state;
        let state = match hearing.state(&person.parties(self.this_day()), self.this_day()) {
            HearingState::NotBegun => "not_begun".to_owned(),
            HearingState::Unasked => "unasked".to_owned(),
            HearingState::Excepted(ground) => code(&ground),
            HearingState::Waiting(_) => "waiting".to_owned(),
            HearingState::Done => "done".to_owned(),
            HearingState::Reopened => "reopened".to_owned(),
        };
        let rounds = hearing.rounds.iter().map(|round| HearingRound {
            id: round.sent.id.clone(),
            party: round.sent.party.clone(),
            sent: round.sent.sent.to_string(),
            how: code(&round.sent.how),
            until: self.due(
                round.sent.until,
                Rule::HearingReply.code(),
                hearing_source(round.sent.sent),
            ),
            reply: round.replied.as_ref().map(|replied| replied.reply.clone()),
            replied: round.replied.as_ref().map(|replied| replied.date.to_string()),
            waived: round.replied.as_ref().is_some_and(|replied| replied.waived),
            kept: round.sent.material.is_some(),
            to: round.sent.to.as_ref().map(|to| to.name.clone()),
        });
        let around = self.around(case)?;
        let desk = self.desk(&around);
        let prospect = prospect(&case.state, desk);
        let given = |line: &Line| line.outcome.is_some_and(|outcome| !outcome.goes_against());
        let mut remarks = before_hearing(&case.state, desk);
        remarks.extend(self.not_addressed(&case.state)?);
        Ok(HearingView {
            all_granted: prospect.lines.iter().any(Line::is_granted)
                && prospect.lines.iter().all(given)
                && !prospect.gives_less(),
            excepted_words: hearing.excepted.as_ref().map(|excepted| excepted.words.clone()),
            sendable_from: sendable_from(&case.state).map(|day| day.to_string()),
            frame: self.frame_of(case, &prospect)?,
            state,
            rounds: rounds.collect(),
            parties: with_former(self.parties(case, &person), &case.state, &person),
            reopened: hearing.material_since,
            remarks: self.gap_views(remarks),
            usual_days: self.profile.own_days(self.this_day()).map(|own| own.hearing),
        })
    }
}

/// The first day on which there was all of this to send: of the application, or of the last material.
fn sendable_from(case: &Case) -> Option<NaiveDate> {
    let arrived = case.intake.as_ref().map(|intake| intake.registered.received);
    case.applied_on().or(arrived).max(case.hearing.material_on)
}
