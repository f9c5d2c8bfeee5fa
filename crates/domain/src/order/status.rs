//! What came of an order, and what it takes to leave the person with less than a decision that still runs.
//!
//! Invariant: an order is paused or ended below a running decision on a ground of FL 37 § alone, as a decision is. A
//! pause while the person is away ([`Away`]) takes nothing of the decision, so it needs none, and it has a last day
//! that is not far.
//! Help that has begun ends in no other way, and what is over stays over: the table is [`Status::next`].

use super::Order;
use crate::case::Case;
use crate::decision::{Ground, GroundLack, TakenBack};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How an order stands. Decoded from the provider's answer or noted by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Made.
    Registered,
    /// With the provider.
    Sent,
    /// The provider takes it.
    Accepted,
    /// The provider does not.
    WillNotBeExecuted,
    /// Being executed.
    Executed,
    /// Paused.
    Paused,
    /// Ended.
    Ended,
}

impl Status {
    /// Only somebody who has the order comes to stand so with it. One that nobody has sent can be paused and ended too.
    #[must_use]
    pub fn is_with_provider(self) -> bool {
        matches!(
            self,
            Self::Sent | Self::Accepted | Self::WillNotBeExecuted | Self::Executed
        )
    }

    /// How an order may stand after this. A provider refuses only what has not begun.
    #[must_use]
    pub fn next(self) -> &'static [Self] {
        match self {
            Self::Registered => &[
                Self::Sent,
                Self::Accepted,
                Self::WillNotBeExecuted,
                Self::Executed,
                Self::Paused,
                Self::Ended,
            ],
            Self::Sent => &[
                Self::Accepted,
                Self::WillNotBeExecuted,
                Self::Executed,
                Self::Paused,
                Self::Ended,
            ],
            Self::Accepted => &[Self::WillNotBeExecuted, Self::Executed, Self::Paused, Self::Ended],
            Self::Executed => &[Self::Paused, Self::Ended],
            Self::Paused => &[Self::Executed, Self::Ended],
            Self::WillNotBeExecuted | Self::Ended => &[],
        }
    }
}

/// Where the person is, so that help at home cannot be given (*uppehåll*): she has what was decided when she is back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AwayAt {
    /// In hospital.
    Hospital,
    /// In a short stay (*korttidsboende*).
    ShortStay,
    /// Travelling, or with somebody else, by her own choice.
    Elsewhere,
}

/// The person is away from the note's day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Away {
    /// Where.
    pub at: AwayAt,
    /// Last day, as it is expected: then somebody looks whether the help has begun again.
    pub until: NaiveDate,
}

/// Why a note of how an order stands may not be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatusRefusal {
    /// The order does not come to stand so from how it stands now.
    NotNow,
    /// What its ground lacks.
    Ground(GroundLack),
    /// It has not happened yet, or was before the order, or executed before its first day; or the person cannot be away until then: before she left, or
    /// for longer than may go by unseen.
    Day,
    /// Nobody has said why she is away by her own choice.
    Words,
}

/// What came of an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusNoted {
    /// Which order.
    pub order: String,
    /// How it stands now.
    pub status: Status,
    /// From when.
    pub date: NaiveDate,
    /// Why, where it is refused, paused or ended; the ground in words where there has to be one.
    pub reason: String,
    /// What allows less than the decision still gives (FL 37 §), as for a decision.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub ground: String,
    /// The decision's reservation, where it is the ground: as it stood then. Empty in older files.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub ground_quote: String,
    /// The day of the person's own withdrawal, where it is the ground.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground_date: Option<NaiveDate>,
    /// Where the person is, where the pause is because she is away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub away: Option<Away>,
}

/// Whether an order that is paused or ended on `day` leaves the person with less than its decision still gives. A later
/// decision that nobody has sent may be taken back: it takes nothing yet.
#[must_use]
pub fn falls_short(case: &Case, order: &Order, day: NaiveDate) -> bool {
    order.is_live() && case.has_promised(&order.sent.decision, day)
}

/// The note as it may be written: its ground kept where one is needed, and left out where none is. Only what has
/// happened is noted, but that she will be away; she is for no longer than until `away_until`.
///
/// # Errors
/// [`StatusRefusal`]: the ground is looked at on `today`.
pub fn plan_status(
    case: &Case,
    order: &Order,
    noted: StatusNoted,
    (today, away_until): (NaiveDate, Option<NaiveDate>),
) -> Result<StatusNoted, StatusRefusal> {
    let away = noted.away.clone().filter(|_| noted.status == Status::Paused);
    let again = noted.status == Status::Paused && order.status() == Status::Paused;
    if !order.next().contains(&noted.status) || again && away.is_none() {
        return Err(StatusRefusal::NotNow);
    }
    let unseen = |until| away_until.is_none_or(|latest| until > latest);
    let is_day = match &away {
        Some(away) => noted.date <= away.until && !unseen(away.until),
        None => noted.date <= today,
    };
    let unbegun = noted.status == Status::Executed && noted.date < order.sent.start;
    if noted.date < order.sent.date || unbegun || !is_day {
        return Err(StatusRefusal::Day);
    }
    let by_choice = away.as_ref().is_some_and(|away| away.at == AwayAt::Elsewhere);
    if by_choice && noted.reason.trim().is_empty() {
        return Err(StatusRefusal::Words);
    }
    let stops = matches!(noted.status, Status::Paused | Status::Ended);
    let decision = case.decision_numbered(&order.sent.decision);
    let lessens = stops && away.is_none() && falls_short(case, order, noted.date);
    let Some(decision) = decision.filter(|_| lessens) else {
        return Ok(StatusNoted {
            ground: String::new(),
            ground_date: None,
            away,
            ..noted
        });
    };
    let ground = Ground {
        code: &noted.ground,
        words: &noted.reason,
        withdrawn: noted.ground_date,
    };
    match ground.lacks(&decision.holds, today) {
        Some(lack) => Err(StatusRefusal::Ground(lack)),
        None => Ok(StatusNoted {
            ground_quote: ground.quote(&decision.holds),
            away: None,
            ..noted
        }),
    }
}

/// The end of every order that stands on a decision that is taken back: nothing is granted any more.
pub fn ended_with(case: &Case, taken: &TakenBack, today: NaiveDate) -> impl Iterator<Item = StatusNoted> {
    let standing = |order: &&Order| order.is_live() && order.sent.decision == taken.number;
    case.orders.iter().filter(standing).map(move |order| StatusNoted {
        order: order.sent.id.clone(),
        status: Status::Ended,
        date: today,
        reason: taken.reason.clone(),
        ground: String::new(),
        ground_quote: String::new(),
        ground_date: None,
        away: None,
    })
}
