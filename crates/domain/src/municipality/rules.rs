//! The local rules of a profile, one struct each, as the file writes them.
//!
//! Invariant: plain data; what a rule leads to is computed in `catalogue`, `fee`, `compensation`, `follow_up`
//! and `deadline`.

use super::dated::dated;
use super::rounding::Rounding;
use crate::catalogue::{Category, Zone};
use crate::deadline::Care;
use num_rational::Ratio;
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;

/// A text in the three languages of the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalText {
    /// Swedish.
    pub sv: String,
    /// Finnish.
    pub fi: String,
    /// English.
    pub en: String,
}

dated! {
    /// Weeks in a month, by which weekly services become minutes a month.
    pub struct MonthFactor {
        /// Weeks a month as an exact fraction, normally 52/12.
        #[serde(deserialize_with = "fraction")]
        pub weeks: Ratio<i64>,
        /// How a shown figure is rounded, once.
        #[serde(default)]
        pub rounding: Rounding,
    }

    /// How double staffing and a shared household count, for each purpose.
    pub struct Counting {
        /// Granted time (*beviljad tid*) as shown and summed.
        pub granted: Weights,
        /// The person's fee.
        pub fee: Weights,
        /// The follow-up interval.
        pub follow_up: Weights,
        /// The limit of a delegation.
        pub delegation: Weights,
        /// The provider's compensation.
        pub compensation: Weights,
    }

    /// How often a running grant is followed up.
    pub struct FollowUpPolicy {
        /// From the shortest granted time to the longest; the last one has no limit.
        pub intervals: Vec<Interval>,
        /// How many days before a decision's end an earlier follow-up is proposed.
        pub days_before_end: u32,
    }

    /// What a person pays at most, by granted hours, as percent of the maximum fee.
    pub struct FeeRule {
        /// The categories whose hours count.
        pub categories: Vec<Category>,
        /// From the lowest level to the highest; the last one has no limit.
        pub levels: Vec<FeeLevel>,
    }

    /// What a provider is paid for one kind of work.
    pub struct Rate {
        /// What is paid for.
        pub work: Work,
        /// What one amount covers.
        pub per: Unit,
        /// Whether granted or performed time counts.
        pub basis: Basis,
        /// Öre for each zone.
        pub ore: BTreeMap<Zone, i64>,
    }

    /// An agreement on when the municipality starts to pay for a patient ready for discharge (LUS 4 kap. 5 §).
    pub struct DischargeAgreement {
        /// Kind of hospital care.
        pub care: Care,
        /// Calendar days after the day of the notice.
        pub calendar_days: u32,
    }

    /// Services that are booked without a test of needs (SoL 11 kap. 5 §).
    pub struct WithoutNeedsTest {
        /// Lowest age in years.
        pub age_from: u32,
        /// Most hours a month.
        pub up_to_hours: u32,
        /// Codes of the services.
        pub services: Vec<String>,
    }

    /// Days that the municipality itself gives for an answer, where law leaves the length to it.
    pub struct OwnDays {
        /// Days a party has to answer before the decision (FL 25 §): proposed, never forced.
        pub hearing: u16,
        /// Days a provider has to confirm an order.
        pub order: u16,
        /// Most days ahead that an order is paused because the person is away: then somebody looks again.
        #[serde(default)]
        pub away: Option<u16>,
        /// Days from an order's first day until the implementation plan (*genomförandeplan*) is made.
        pub plan: u16,
    }

    /// An end date that may be proposed for a decision, never forced.
    pub struct EndDateProposal {
        /// Months from the first day.
        pub months: u32,
        /// Why this decision should end.
        pub reason: LocalText,
    }

    /// A reservation (*förbehåll*, FL 37 §) that may be proposed, never forced.
    pub struct ReservationProposal {
        /// Short code, unique in the profile.
        pub code: String,
        /// The event that opens the decision.
        pub condition: LocalText,
        /// Why the reservation is made.
        pub reason: LocalText,
    }

    /// A local list of codes, such as causes of loneliness.
    pub struct CodeList {
        /// What is coded.
        pub code: String,
        /// What the list is called.
        pub name: LocalText,
        /// The items of ICF that it is asked at.
        #[serde(default)]
        pub icf: Vec<String>,
        /// The codes.
        pub codes: Vec<Code>,
    }

    /// Something that the municipality wants to hear of from its assessors.
    pub struct Signal {
        /// Short code, unique in the profile.
        pub code: String,
        /// What it is called.
        pub name: LocalText,
        /// When it is raised and what becomes of it.
        pub text: LocalText,
    }
}

/// How two things that multiply or divide time count for one purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weights {
    /// Two members of staff at once.
    pub double_staffing: DoubleStaffing,
    /// A service that several persons of a household share.
    pub household: HouseholdShare,
}

/// How double staffing counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DoubleStaffing {
    /// The visit's length.
    Once,
    /// The time of both members of staff.
    Twice,
}

/// How a shared service counts for each of those who share it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HouseholdShare {
    /// An equal share each, so that the household's sum is the service once.
    Share,
    /// The whole time for each.
    Whole,
}

/// One step of a follow-up policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interval {
    /// Granted hours a month up to and including which the step applies; `None` for all above.
    #[serde(default)]
    pub up_to_hours: Option<u32>,
    /// Months between follow-ups.
    pub months: u32,
}

/// One fee level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeeLevel {
    /// Percent of the maximum fee.
    pub percent: u32,
    /// Granted hours a month up to and including which the level applies; `None` for all above.
    #[serde(default)]
    pub up_to_hours: Option<u32>,
    /// True for the level of those who have an alarm and no hours.
    #[serde(default)]
    pub alarm_only: bool,
}

/// What a provider is paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Work {
    /// Service (cleaning, laundry, shopping).
    Service,
    /// Personal care (*omsorg*).
    #[serde(rename = "omsorg")]
    Care,
    /// Answering an alarm (*larm*).
    #[serde(rename = "larm")]
    Alarm,
    /// Health care delegated to care staff (*delegerad HSL*).
    #[serde(rename = "delegerad_hsl")]
    DelegatedHealthCare,
    /// A person listed with a nurse (*inskriven, aktiv journal*).
    #[serde(rename = "ssk_inskriven")]
    NurseListing,
    /// A nurse's visit.
    #[serde(rename = "ssk_besok")]
    NurseVisit,
    /// A therapist's visit.
    #[serde(rename = "terapeut_besok")]
    TherapistVisit,
}

/// What one amount covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// One hour.
    Hour,
    /// One month.
    Month,
    /// One visit.
    Visit,
}

/// Which time a provider is paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Granted standard time (*beviljad tid*).
    Granted,
    /// Time with the person, as logged (*utförd tid*).
    Performed,
}

/// One code of a local list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Code {
    /// The code as stored.
    pub code: String,
    /// What it is called.
    pub name: LocalText,
}

/// Reads an exact fraction such as `"52/12"`.
fn fraction<'de, D: Deserializer<'de>>(input: D) -> Result<Ratio<i64>, D::Error> {
    let text = String::deserialize(input)?;
    let exact = if text.contains('-') {
        None
    } else {
        text.parse().ok()
    };
    exact.ok_or_else(|| serde::de::Error::custom("not a fraction such as \"52/12\""))
}
