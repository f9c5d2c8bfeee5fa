//! The decision: an outcome for every applied service, signed once, and what may be done with it afterwards.
//!
//! Invariant: what is signed is never written again. Until dispatch its signer may take it back, legibly; from
//! dispatch it binds, and only FL 36-39 §§ apply.

mod after;
mod cease;
mod correct;
mod freeze;
mod gaps;
mod ground;
mod legal;
mod less;
mod line;
mod plan;
mod recipient;
mod remarks;
mod review;
mod right;
mod sent;
mod settled;
mod signed;
mod standing;
mod take_back;

pub use after::{
    Carried, Corrected, Paper, Replaced, Restored, ReviewCause, ReviewClosed, Reviewed, Slip, Supplemented,
    TakenBack, Time,
};
pub use cease::{Cease, CeaseCause, CeaseStruck, Ceased, may_cease, plan_cease, plan_strike_cease};
pub use correct::{CorrectionAsked, plan_correct};
pub use freeze::as_it_stands;
pub use gaps::{consent_gaps, rule_missing};
pub use ground::{Ground, GroundLack};
pub use legal::{BasisKind, LegalBasis, basis_of, legal_bases, proposed_basis};
pub use less::{Less, LessKind, ReplacedDecision};
pub use line::{Exception, Line, LineGap};
pub use plan::{Desk, Prospect, Refusal, plan_sign, prospect, running_minutes, signed_hours, unless_chosen};
pub use recipient::{DispatchedTo, Receipt};
pub use remarks::{answers, before_hearing, remarks, told};
pub use review::{AfterAct, acts_after, plan_review, plan_review_close, plan_supplement, review_starts_from};
pub use right::{delegated_hours, may_except};
pub use sent::{
    DayCorrected, DayCorrection, DayStruck, DispatchWay, Dispatched, Received, SentDay, Struck, may_strike,
};
pub use settled::Settled;
pub use signed::{FollowUpSet, Heard, ProposalSentBack, ProposalTakenBack, Proposed, Signed, SignedLine};
pub use standing::{Decision, Review};
pub use take_back::{may_decide_proposal, plan_send_proposal_back, plan_take_back, plan_take_proposal_back};
