//! What the profile says beside a decision: proposals to insert, signals to send, and rules that nobody has read.
//!
//! Invariant: nothing here is forced; what is inserted is the assessor's own text from then on (FL 37 §).

use crate::frame::code;
use crate::open::{Open, Record};
use crate::view::{EndProposalView, LegalBasisChoice, ProposedBasis, ReservationProposalView, SignalView};
use chrono::{Days, Months, NaiveDate};
use domain::case::Case;
use domain::decision::{LegalBasis, Line, Prospect, legal_bases, proposed_basis};
use domain::municipality::{Dated, EndDateProposal, Outcome, ReservationProposal, in_force};

/// The signal of a need that the catalogue lacks.
const NO_FITTING_SERVICE: &str = "no_fitting_service";

impl Open {
    /// Last days with a reason, counted from the decision's first day or from today. Swedish, as the case is written.
    pub(crate) fn end_proposals(&self, case: &Case) -> Vec<EndProposalView> {
        let from = case.fields.text("decision/from").parse();
        let from: NaiveDate = from.unwrap_or_else(|_| self.this_day());
        let view = |proposal: &EndDateProposal| {
            let to = from.checked_add_months(Months::new(proposal.months))? - Days::new(1);
            Some(EndProposalView {
                to: to.to_string(),
                reason: proposal.reason.sv.clone(),
            })
        };
        in_force(&self.profile.end_dates, self.this_day())
            .filter_map(view)
            .collect()
    }

    /// Reservations with a reason.
    pub(crate) fn reservation_proposals(&self) -> Vec<ReservationProposalView> {
        let view = |proposal: &ReservationProposal| ReservationProposalView {
            condition: proposal.condition.sv.clone(),
            reason: proposal.reason.sv.clone(),
        };
        in_force(&self.profile.reservations, self.this_day())
            .map(view)
            .collect()
    }

    /// Where the municipality wants to hear of a need that no service fits: written at the line, kept in the case.
    pub(crate) fn signal(&self, case: &Record<Case>, line: &str) -> Option<SignalView> {
        let mut signals = in_force(&self.profile.signals, self.this_day());
        let signal = signals.find(|signal| signal.code == NO_FITTING_SERVICE)?;
        Some(SignalView {
            name: self.word(&signal.name),
            text: self.word(&signal.text),
            field: self.text_field(case, &format!("line/{line}/signal")),
        })
    }

    /// The provisions in force today.
    pub(crate) fn legal_basis_choices(&self) -> Vec<LegalBasisChoice> {
        let choice = |basis: &LegalBasis| LegalBasisChoice {
            code: basis.code.clone(),
            text: basis.text.clone(),
            verified: basis.verified(),
            allowed_for: basis.allowed_for.iter().map(code).collect(),
        };
        legal_bases(self.this_day()).map(choice).collect()
    }

    /// The provision that goes with each outcome unless another is chosen.
    pub(crate) fn proposed_bases(&self) -> Vec<ProposedBasis> {
        let with = |outcome: Outcome| {
            Some(ProposedBasis {
                outcome: code(&outcome),
                basis: proposed_basis(outcome, self.this_day())?.code.clone(),
            })
        };
        Outcome::ALL.into_iter().filter_map(with).collect()
    }

    /// The sections that a proposal's figures, its signature and its letter rest on and that nobody has read.
    pub(crate) fn unread(&self, prospect: &Prospect<'_>) -> Vec<String> {
        let (profile, today) = (&self.profile, self.this_day());
        let granted = |line: &&Line| line.is_granted();
        let services = prospect.lines.iter().filter(granted);
        let services = services.filter_map(|line| line.catalogued(profile, today));
        let minutes = services.filter(|service| service.minutes.is_some());
        let rules = [
            ("service", minutes.into_iter().all(Dated::verified)),
            (
                "month_factor",
                profile.month_factor(today).is_ok_and(Dated::verified),
            ),
            ("counting", profile.counting(today).is_ok_and(Dated::verified)),
            ("delegation", prospect.delegation.is_none_or(Dated::verified)),
            ("follow_up", profile.follow_up(today).is_ok_and(Dated::verified)),
            ("court", profile.court.verified),
            ("committee", profile.committee.is_reachable()),
        ];
        let unread = rules.into_iter().filter(|(_, read)| !read);
        unread.map(|(section, _)| section.to_owned()).collect()
    }
}
