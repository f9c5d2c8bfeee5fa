//! One recipient of a decision: when it went, when it was received, and what is counted from that.
//!
//! Invariant: what is counted from an assumed day says so.

use super::{DispatchWay, Dispatched};
use crate::deadline::{self, Deadline, Rule};
use crate::id::OpId;
use chrono::{Days, NaiveDate};

/// When it was received, as it is known or assumed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The operation.
    pub op: OpId,
    /// The day.
    pub date: NaiveDate,
    /// What it is assumed from, where nobody knows it.
    pub ground: Option<String>,
}

/// One recipient of a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DispatchedTo {
    /// The operation.
    pub op: OpId,
    /// As sent.
    pub dispatched: Dispatched,
    /// When it was received, once that is known or assumed.
    pub received: Option<Receipt>,
}

impl DispatchedTo {
    /// The first day of a receipt. Where it is assumed, what went by post was on its way a day at least.
    #[must_use]
    pub fn earliest(&self, assumed: bool) -> NaiveDate {
        self.dispatched.date + Days::new((assumed && self.dispatched.how == DispatchWay::Post).into())
    }

    /// The last day of its dispatch, where somebody has noted the receipt: by post it went a day before one that is assumed.
    #[must_use]
    pub fn latest(&self) -> Option<NaiveDate> {
        let receipt = self.received.as_ref()?;
        let way = self.earliest(receipt.ground.is_some()) - self.dispatched.date;
        Some(receipt.date - way)
    }

    /// By when its receipt is to be noted, until it is: at once for what was put into a hand.
    #[must_use]
    pub fn unreceived(&self) -> Option<Deadline> {
        let asked = deadline::receipt(self.dispatched.date).ok();
        let asked = asked.filter(|_| self.received.is_none())?;
        Some(match self.dispatched.how {
            DispatchWay::HandedOver => Deadline {
                date: self.dispatched.date,
                ..asked
            },
            DispatchWay::Post | DispatchWay::DigitalPost => asked,
        })
    }

    /// The last day to appeal (FL 44 §), once the receipt is noted; by a rule of its own where the receipt is assumed.
    #[must_use]
    pub fn appeal(&self) -> Option<Deadline> {
        let received = self.received.as_ref()?;
        let counted = deadline::appeal(received.date).ok()?;
        Some(match received.ground {
            None => counted,
            Some(_) => Deadline {
                rule: Rule::AppealAssumed,
                ..counted
            },
        })
    }
}
