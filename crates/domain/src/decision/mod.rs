//! The decision: an outcome for every applied service, signed once, and what may be done with it afterwards.
//!
//! Invariant: what is signed is never written again. Until dispatch its signer may take it back, legibly; from
//! dispatch it binds, and only FL 36-39 §§ apply.

mod gaps;
mod legal;
mod line;
mod plan;
mod signed;

pub use legal::{LegalBasis, legal_bases};
pub use line::{Line, LineGap};
pub use plan::{
    Desk, Prospect, Refusal, as_it_stands, follow_up_rule, plan_sign, plan_take_back, prospect,
    running_minutes,
};
pub use signed::{
    Decision, Dispatched, DispatchedTo, FollowUpSet, Proposed, Received, Signed, SignedLine, TakenBack,
};
