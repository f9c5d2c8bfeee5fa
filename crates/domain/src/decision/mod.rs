//! The decision: an outcome for every applied service, signed once, and what may be done with it afterwards.
//!
//! Invariant: what is signed is never written again. Until dispatch its signer may take it back, legibly; from
//! dispatch it binds, and only FL 36-39 §§ apply.

mod freeze;
mod gaps;
mod legal;
mod line;
mod plan;
mod right;
mod signed;

pub use freeze::as_it_stands;
pub use legal::{LegalBasis, legal_bases};
pub use line::{Exception, Line, LineGap};
pub use plan::{
    Desk, Prospect, Refusal, follow_up_rule, plan_sign, plan_take_back, prospect, running_minutes,
    signed_hours,
};
pub use right::may_except;
pub use signed::{
    Decision, DispatchWay, Dispatched, DispatchedTo, FollowUpSet, Proposed, Received, Signed, SignedLine,
    TakenBack,
};
