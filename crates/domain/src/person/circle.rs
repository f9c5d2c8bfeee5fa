//! Those around the person: household, representatives, next of kin, and what she has agreed to.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Somebody who lives there too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Household {
    /// Own id.
    pub id: String,
    /// Name.
    pub name: String,
    /// What she is to the person (*make*, *dotter*).
    pub relation: String,
    /// Of age: counts when the household shares a service.
    pub adult: bool,
    /// *Närstående* who lives with the person for good: consents to a technique that observes him too, whatever his age
    /// (lag 2001:454 9 §). Everybody of the household in older files.
    #[serde(default = "lives_close")]
    pub close: bool,
}

const fn lives_close() -> bool {
    true
}

/// By what authority somebody speaks for the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RepresentativeKind {
    /// *Ombud* by power of attorney (FL 14 §).
    Proxy,
    /// *God man*: the person keeps her full legal capacity.
    Guardian,
    /// *Förvaltare*.
    Administrator,
    /// *Framtidsfullmakt* (lag 2017:310).
    LastingPower,
}

/// Somebody who speaks for the person: within a scope, from a day, until a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Representative {
    /// Own id; a hearing names it as party.
    pub id: String,
    /// By what authority.
    pub kind: RepresentativeKind,
    /// Name.
    pub name: String,
    /// What it covers, as written in the order or the power of attorney.
    pub scope: String,
    /// First day.
    pub from: Option<NaiveDate>,
    /// Last day.
    pub until: Option<NaiveDate>,
    /// Telephone as written.
    pub telephone: String,
    /// Where letters go, as written: lines, or parts with commas between; empty where it is not known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub address: String,
}

impl Representative {
    /// Whether the authority holds on `day`.
    #[must_use]
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// To whom something was sent, as the record said of her that day: what is changed or taken away later changes nothing
/// of it. Never where she lives: that may be where the person is, and stands in the letter alone, which can be withheld.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addressee {
    /// Name.
    pub name: String,
    /// By what authority she spoke for the person; nothing is the person herself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<RepresentativeKind>,
}

/// Next of kin, with what they may be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relative {
    /// Own id.
    pub id: String,
    /// Name.
    pub name: String,
    /// What he is to the person.
    pub relation: String,
    /// What he may be told, in the person's words.
    pub may_know: String,
    /// Telephone as written.
    pub telephone: String,
}

/// What a consent covers; each is asked for apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentScope {
    /// To read the implementation plan (*genomförandeplan*).
    ImplementationPlan,
    /// To read logs of visits.
    VisitLogs,
    /// To speak with health care.
    HealthCare,
    /// To speak with the provider.
    Provider,
    /// Individual plan with the region (*SIP*, SoL 10:8).
    IndividualPlan,
    /// Positioning, sensor or camera (lag 2001:454 9 §).
    Technology,
}

/// One consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// Own id.
    pub id: String,
    /// What it covers.
    pub scope: ConsentScope,
    /// Who gave it, in words: for a child, who has custody.
    pub given_by: String,
    /// The member of the household who gave it, for technology; nothing is the person or who speaks for her.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<String>,
    /// When.
    pub given: NaiveDate,
    /// Last day.
    pub until: Option<NaiveDate>,
    /// Withdrawn on.
    pub withdrawn: Option<NaiveDate>,
}

impl Consent {
    /// Whether it holds on `day`.
    #[must_use]
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.given <= day
            && self.until.is_none_or(|until| day <= until)
            && self.withdrawn.is_none_or(|withdrawn| day < withdrawn)
    }
}
