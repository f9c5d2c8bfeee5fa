//! The decision: the proposal as it stands, signing, and the acts after it.

use crate::Error;
use crate::around::Around;
use crate::fields::choice;
use crate::figures::needs;
use crate::frame::{code, number};
use crate::investigation::words;
use crate::letter::{Said, To};
use crate::open::{Act, Open, Record, stream};
use crate::view::{
    AnswerView, CaseRef, DecisionFields, DecisionPropose, DecisionSign, DecisionView, DecisionWithdraw,
    LessView, ProposalSendBack, ProposalWithdraw, ProposedView, RunningChoice, SentBackView,
};
use domain::case::{Case, GapCode};
use domain::decision::{
    Proposed, Prospect, answers, may_decide_proposal, plan_send_proposal_back, plan_sign, plan_take_back,
    plan_take_proposal_back, prospect, remarks, unless_chosen,
};
use domain::id::{OpId, StreamKind};
use domain::order::ended_with;
use domain::record::Action;
use ledger::Hash;

impl Open {
    /// The proposal, or what was decided.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Rule`].
    pub fn decision_read(&mut self, case: &CaseRef) -> Result<DecisionView, Error> {
        let case = self.read_case(&case.case, "decision.read")?;
        self.decision_view(&case)
    }

    /// Signs: freezes the decision and its letter's bytes, and erases the texts that were replaced on the way.
    ///
    /// # Errors
    /// [`Error::Missing`] with how much is missing; the view lists it.
    pub fn decision_sign(&mut self, sign: &DecisionSign) -> Result<DecisionView, Error> {
        let case = self.written_case(&sign.case)?;
        if case.state.is_decided() {
            return Err(Error::Signed);
        }
        let around = self.around(&case)?;
        let mut signed = plan_sign(&case.state, self.desk(&around))?;
        let kept = self.keep(&case, Said::Decision(&signed), To::ORIGINAL)?;
        (signed.letter, signed.shown) = kept.names();
        let erase: Vec<OpId> = superseded(&case.state);
        let elsewhere = self.taken_over(&case, &signed)?;
        let mut acts = vec![Act {
            blobs: &kept.blobs,
            erase: &erase,
            ..Act::new(case.stream, Action::Sign(signed))
        }];
        acts.extend(elsewhere);
        self.act_all(&acts)?;
        let case = self.case(case.stream)?;
        self.decision_view(&case)
    }

    /// Sends up what is above one's delegation: the proposer becomes *föredragande* (FL 31 §).
    ///
    /// # Errors
    /// [`Error::Missing`] when more is missing than the right to sign.
    pub fn decision_propose(&mut self, propose: &DecisionPropose) -> Result<DecisionView, Error> {
        let case = self.written_case(&propose.case)?;
        if case.state.is_decided() || case.state.proposed.is_some() {
            return Err(Error::NotNow);
        }
        let around = self.around(&case)?;
        let prospect = prospect(&case.state, self.desk(&around));
        let missing = prospect
            .gaps
            .iter()
            .filter(|gap| gap.code != GapCode::AboveDelegation)
            .count();
        if missing > 0 {
            return Err(Error::Missing(missing));
        }
        let proposed = Proposed {
            author: self.user.clone(),
            to: prospect.goes_to.to_owned(),
        };
        self.decision_act(&case, Action::Propose(proposed))
    }

    /// Takes an own proposal back: it can be changed, and signed by whoever may.
    ///
    /// # Errors
    /// [`Error::NotNow`] when nothing is sent up, or somebody else sent it.
    pub fn proposal_withdraw(&mut self, withdraw: &ProposalWithdraw) -> Result<DecisionView, Error> {
        let case = self.case(stream(StreamKind::Case, &withdraw.case)?)?;
        let taken = plan_take_proposal_back(&case.state, &self.user).ok_or(Error::NotNow)?;
        self.decision_act(&case, Action::TakeProposalBack(taken))
    }

    /// Sends another's proposal back to her, with what is to be done.
    ///
    /// # Errors
    /// [`Error::NotNow`] where none waits that this person may decide, [`Error::Words`] without words.
    pub fn proposal_send_back(&mut self, back: &ProposalSendBack) -> Result<DecisionView, Error> {
        let case = self.case(stream(StreamKind::Case, &back.case)?)?;
        let around = self.around(&case)?;
        let words = words(&back.words)?;
        let back = plan_send_proposal_back(&case.state, self.desk(&around), &words)?;
        self.decision_act(&case, Action::SendProposalBack(back))
    }

    /// Takes a decision back before dispatch, and ends the orders that stand on it.
    ///
    /// # Errors
    /// [`Error::NotNow`] when it was dispatched, is somebody else's, or no reason is given.
    pub fn decision_withdraw(&mut self, withdraw: &DecisionWithdraw) -> Result<DecisionView, Error> {
        let case = self.case(stream(StreamKind::Case, &withdraw.case)?)?;
        let reason = words(&withdraw.reason)?;
        let taken =
            plan_take_back(&case.state, &withdraw.number, &reason, &self.user).ok_or(Error::NotNow)?;
        let ended = ended_with(&case.state, &taken, self.this_day()).map(Action::NoteStatus);
        let mut acts: Vec<Act<'_>> = ended.map(|act| Act::new(case.stream, act)).collect();
        acts.insert(0, Act::new(case.stream, Action::TakeBack(taken)));
        acts.extend(self.given_back(&case, &withdraw.number)?);
        self.decision_acts(&case, &acts)
    }

    pub(crate) fn decision_act(
        &mut self,
        case: &Record<Case>,
        action: Action,
    ) -> Result<DecisionView, Error> {
        self.decision_acts(case, &[Act::new(case.stream, action)])
    }

    /// Does several acts, also in the person's other cases, and shows the decision as it then stands.
    pub(crate) fn decision_acts(
        &mut self,
        case: &Record<Case>,
        acts: &[Act<'_>],
    ) -> Result<DecisionView, Error> {
        self.act_all(acts)?;
        let case = self.case(case.stream)?;
        self.decision_view(&case)
    }

    pub(crate) fn decision_view(&self, case: &Record<Case>) -> Result<DecisionView, Error> {
        let around = self.around(case)?;
        let desk = self.desk(&around);
        let prospect = prospect(&case.state, desk);
        let signed = case.state.is_decided();
        let above = prospect
            .gaps
            .iter()
            .any(|gap| gap.code == GapCode::AboveDelegation);
        let proposal = case.state.proposed.as_ref();
        let own = proposal.is_some_and(|sent_up| sent_up.proposed.author.actor == self.user.actor);
        let act = match proposal {
            _ if signed => "none",
            Some(_) if own || above => "none",
            None if above => "propose",
            Some(_) | None => "sign",
        };
        let figures = self.figures(&case.state, &prospect, &around, || Ok(prospect.hours.clone()))?;
        let (open_gaps, told) = if signed {
            (Vec::new(), Vec::new())
        } else {
            (prospect.gaps.clone(), remarks(&case.state, desk, &prospect))
        };
        let (without_time, without_need) = self.unmatched(&case.state, &prospect);
        Ok(DecisionView {
            frame: self.frame_of(case, &prospect)?,
            groups: self.groups(case, &prospect, self.desk(&around)),
            sum: figures.sum,
            fee: figures.fee,
            limits: figures.limits,
            lacks: figures.lacks,
            compensation: self.compensation_views(&prospect.hours),
            needs: number(needs(&case.state).count()).unwrap_or_default(),
            needs_without_time: without_time,
            time_without_need: without_need,
            gaps: self.gap_views(open_gaps),
            remarks: self.gap_views(told),
            act: act.to_owned(),
            goes_to: prospect.goes_to.to_owned(),
            fields: self.decision_fields(case, &around, &prospect),
            catalogue: self.service_choices(),
            unread: self.unread(&prospect),
            legal_bases: self.legal_basis_choices(),
            proposed_bases: self.proposed_bases(),
            signed: case
                .state
                .decisions
                .iter()
                .rev()
                .map(|decision| self.signed_view_at(&case.state, decision, self.desk(&around)))
                .collect(),
            settled: self.settled(&case.state, &prospect),
            reviewed: case.state.review().map(|decision| decision.signed.number.clone()),
            proposed: proposal.map(|proposal| ProposedView {
                by: proposal.proposed.author.name.clone(),
                at: proposal.at.to_rfc3339(),
                to: proposal.proposed.to.clone(),
                mine: own,
                decidable: may_decide_proposal(&case.state, desk),
            }),
            sent_back: case.state.sent_back.as_ref().map(|sent| SentBackView {
                by: sent.back.author.name.clone(),
                at: sent.at.to_rfc3339(),
                words: sent.back.words.clone(),
            }),
        })
    }

    fn decision_fields(
        &self,
        case: &Record<Case>,
        around: &Around,
        prospect: &Prospect<'_>,
    ) -> DecisionFields {
        let text = |field: &str| self.text_field(case, &format!("decision/{field}"));
        let chosen = |field: &str| choice(&case.state, &format!("decision/{field}"));
        DecisionFields {
            from: chosen("from"),
            to: chosen("to"),
            end_reason: text("end_reason"),
            end_proposals: self.end_proposals(&case.state),
            reservation_proposals: self.reservation_proposals(),
            reservation: text("reservation"),
            reservation_reason: text("reservation_reason"),
            general_reasons: text("general_reasons"),
            answer: text("answer"),
            answers: answers(&case.state)
                .map(|answer| AnswerView {
                    date: answer.date.to_string(),
                    words: answer.reply.clone(),
                })
                .collect(),
            took_part: text("took_part"),
            follow_up: chosen("follow_up"),
            follow_up_rule: prospect
                .follow_up
                .as_ref()
                .map(unless_chosen)
                .map(|set| self.due(set.due, &set.rule, &set.source)),
            zone: chosen("zone"),
            replaces: chosen("replaces"),
            replaceable: around
                .running
                .iter()
                .filter(|decision| case.state.review().is_none() && decision.replaced.is_none())
                .map(|decision| RunningChoice {
                    number: decision.signed.number.clone(),
                    decided: decision.signed.decided.to_string(),
                })
                .collect(),
            less: prospect
                .replaced
                .iter()
                .flat_map(|replaced| &replaced.less)
                .map(|less| LessView {
                    name: self.service_name(less.service.as_deref(), &less.name),
                    kind: code(&less.kind),
                })
                .collect(),
            ground: chosen("ground"),
            ground_words: text("ground_words"),
            ground_date: chosen("ground_date"),
            reservation_before: around
                .replaced
                .as_ref()
                .map(|before| before.reservation.clone())
                .filter(|reservation| !reservation.is_empty()),
        }
    }
}

/// Operations whose texts were replaced: working material that the signed decision does not rest on. The application in
/// the person's words and what was corrected of its arrival are no such material (FL 27 §): each version stays.
fn superseded(case: &Case) -> Vec<OpId> {
    let arrived = |path: &str| path == "own_words" || path.starts_with("intake/");
    case.fields
        .iter()
        .filter(|(path, _)| !arrived(path))
        .flat_map(|(_, register)| register.superseded())
        .collect()
}

pub(crate) fn hex(hash: &Hash) -> String {
    hash.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}
