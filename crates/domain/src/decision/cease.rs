//! Help that ends without a decision (*upphör*): the person died, or lives in another municipality.
//!
//! It takes nothing from anybody who still has a right to it, so it needs no ground (FL 37 §) and cannot be appealed.
//! Where she says that she has not moved, less help is decided by a review and not noted here.
//!
//! Invariant: the note ends what stands on the decision, its orders and its follow-up, and changes none of them: a note that
//! was wrong is struck, legibly, and all is as before.

use super::{Decision, Refusal};
use crate::case::Case;
use crate::id::OpId;
use crate::order::Order;
use crate::record::Author;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What ends the help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CeaseCause {
    /// She died.
    Died,
    /// She lives in another municipality, which is responsible for her now.
    Moved,
}

/// The help has ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ceased {
    /// Which decision.
    pub number: String,
    /// Why.
    pub cause: CeaseCause,
    /// The day she died or moved: the last on which she has the help.
    pub date: NaiveDate,
    /// How it is known.
    pub words: String,
    /// Who notes it.
    pub author: Author,
}

/// That note was wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CeaseStruck {
    /// Which decision.
    pub number: String,
    /// Why.
    pub reason: String,
    /// Who strikes it.
    pub author: Author,
}

/// A note that the help has ended, as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cease {
    /// The operation that noted it.
    pub op: OpId,
    /// As noted.
    pub ceased: Ceased,
    /// The operation that struck it, and why.
    pub struck: Option<(OpId, CeaseStruck)>,
}

impl Decision {
    /// That the help has ended, where a note of it stands; of several, the one with the earliest day.
    #[must_use]
    pub fn ceased(&self) -> Option<&Ceased> {
        let standing = self.ceases.iter().filter(|cease| cease.struck.is_none());
        standing
            .map(|cease| &cease.ceased)
            .min_by_key(|ceased| ceased.date)
    }

    /// The person has died: nobody is left to be told, or to appeal.
    #[must_use]
    pub fn has_died(&self) -> bool {
        self.ceased()
            .is_some_and(|ceased| ceased.cause == CeaseCause::Died)
    }

    /// Notes that the help has ended.
    pub(crate) fn cease(&mut self, op: OpId, ceased: &Ceased) -> bool {
        self.ceases.push(Cease {
            op,
            ceased: ceased.clone(),
            struck: None,
        });
        true
    }

    /// Strikes what says that it has. Answers with the operations that noted it.
    pub(crate) fn strike_cease(&mut self, op: OpId, struck: &CeaseStruck) -> Vec<OpId> {
        let standing = self.ceases.iter_mut().filter(|cease| cease.struck.is_none());
        standing
            .map(|cease| {
                cease.struck = Some((op, struck.clone()));
                cease.op
            })
            .collect()
    }
}

/// The decision whose help can be noted as ended: the last one, while it still gives something or a provider goes on.
#[must_use]
pub fn may_cease(case: &Case, today: NaiveDate) -> Option<&Decision> {
    let goes_on = |number: &str| case.gives(number, today) || case.orders.iter().any(Order::is_live);
    case.decision()
        .filter(|decision| decision.ceased().is_none() && goes_on(&decision.signed.number))
}

/// Notes that the help has ended by `date`.
///
/// # Errors
/// [`Refusal::NotNow`] where the decision gives nothing any more, [`Refusal::Day`] before the case came or after `today`,
/// [`Refusal::NotAllowed`] where nobody says how it is known.
pub fn plan_cease(case: &Case, today: NaiveDate, ceased: Ceased) -> Result<Ceased, Refusal> {
    let may = may_cease(case, today).filter(|decision| decision.signed.number == ceased.number);
    let came = case.intake.as_ref().map(|intake| intake.registered.received);
    may.ok_or(Refusal::NotNow)?;
    if ceased.date > today || came.is_none_or(|came| ceased.date < came) {
        return Err(Refusal::Day);
    }
    let words = super::review::said(&ceased.words)?;
    Ok(Ceased { words, ..ceased })
}

/// Strikes a note that the help has ended.
///
/// # Errors
/// [`Refusal::NotNow`] where none stands, [`Refusal::NotAllowed`] without a reason.
pub fn plan_strike_cease(case: &Case, struck: CeaseStruck) -> Result<CeaseStruck, Refusal> {
    let last = case.decision().filter(|last| last.signed.number == struck.number);
    last.and_then(Decision::ceased).ok_or(Refusal::NotNow)?;
    let reason = super::review::said(&struck.reason)?;
    Ok(CeaseStruck { reason, ..struck })
}
