//! What is missing before an act that cannot be undone, with the way to the place.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is missing. The sentence is Fluent's (`gap-<code>`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GapCode {
    /// A row without outcome.
    OutcomeMissing,
    /// A granted row without times and period, or without minutes.
    ExtentMissing,
    /// Granted outside the catalogue, and not said what its time counts as.
    CategoryMissing,
    /// Shared by more than live there, or not a service that a household shares.
    ShareTooLarge,
    /// More time in a month than one has.
    TooMuchTime,
    /// The provision is not in force that day.
    LegalBasisMissing,
    /// The outcome cannot stand on the provision.
    BasisOfOther,
    /// Went against the person without individual reasons (FL 32 §).
    ReasonsMissing,
    /// Goes against the person for the reasons on which the decision before granted it (FL 32 §).
    ReasonsOfGrant,
    /// Own minutes without a reason.
    MinutesReasonMissing,
    /// No reasons for the whole (FL 32 §).
    GeneralReasonsMissing,
    /// What is granted or refused was weighed by nobody: the investigation is not closed (FL 23 §).
    InvestigationOpen,
    /// Communication not begun, or reopened by new material (FL 25 §).
    HearingMissing,
    /// A party's time has not run out (`date`).
    HearingWaiting,
    /// Something is granted from no day.
    PeriodMissing,
    /// "Obviously unnecessary" was noted, and something is refused (FL 25 §).
    HearingNotUnnecessary,
    /// Ends before it begins.
    PeriodReversed,
    /// Begins before the application came, or lessens help before today (`date`: the first day that it may be).
    PeriodTooEarly,
    /// An end date without its own reason.
    EndReasonMissing,
    /// The decision that this one was to take the place of (`decision`: its number) is replaced already, or has ended.
    ReplacesGone,
    /// Less from a day on which the time to appeal has not run out (`date`: when it has at the earliest); told, stops
    /// nothing (FL 35 §).
    LessBeforeAppeal,
    /// Begins before the provision it stands on was in force (`date`: from when it is); told, stops nothing.
    BasisNotInForce,
    /// A reservation without its own reason (FL 37 §).
    ReservationReasonMissing,
    /// The chosen follow-up is later than the rule (`date`).
    FollowUpLate,
    /// Above the delegation of the one who would sign.
    AboveDelegation,
    /// The one who proposed it may not sign it (FL 31 §).
    OwnProposal,
    /// The one who would sign has declared a conflict of interest.
    ConflictOfInterest,
    /// Less than runs now, decided or ordered, without a ground (FL 37 §, HFD 2021:12).
    GroundMissing,
    /// Less than the decision that was appealed gives (FL 38-39 §§).
    LessAfterAppeal,
    /// The ground is a reservation, and the decision before has none (FL 37 § second paragraph 1).
    GroundNotReserved,
    /// The person's own withdrawal without its day, or with one that has not come.
    GroundDateMissing,
    /// A row withdrawn by the person, and not said on which day, or on a day to come.
    WithdrawalDayMissing,
    /// Positioning, sensor or camera without consent (lag 2001:454 9 §).
    ConsentMissing,
    /// The same, from a *närstående* who lives there too (`relation`).
    RelativeConsentMissing,
    /// The same field was written twice, and nobody has chosen.
    ConflictOpen,
    /// The decision can be appealed, and how to reach the committee was never read at its source: what is sent to an
    /// example's address never comes in.
    LetterHeadUnread,
    /// The profile has no rule for something on the day (`rule`: its section, `date`): nothing can be counted.
    RuleMissing,
    /// The computer's clock stands a day or more before what was written last.
    ClockBack,
    /// The application was never registered, or it is a booking that gives no decision (SoL 11:5).
    NothingToDecide,
    /// The material would go out without a proposal about anything; told, stops nothing.
    ProposalMissing,
    /// The material would go out with nothing in it; told, stops nothing.
    InvestigationEmpty,
    /// It goes against the person in an area (`area`, its code) that nobody has assessed; told, stops nothing.
    AreaUnassessed,
    /// It goes against the person in what a party was not told of when the material was sent last (FL 25 §); told,
    /// stops nothing.
    OutcomeUnheard,
    /// A party answered before the decision (`words`), and nothing says how that was weighed (FL 32 §); told, stops nothing.
    HearingAnswered,
    /// The material would go by post to a person whose address nobody knows; told, stops nothing.
    AddressMissing,
    /// The person has no surname; told, stops nothing.
    SurnameMissing,
    /// No decision to order by.
    NoDecision,
    /// Nothing in the decision is granted.
    NothingGranted,
    /// No line of the decision is taken.
    NothingOrdered,
    /// Another order has the line and is not the one to be replaced.
    AlreadyOrdered,
    /// Ordered above the decision, in times or in minutes.
    ExceedsDecision,
    /// No provider chosen.
    ProviderMissing,
    /// Nobody has chosen what the disclosure rests on.
    DisclosureMissing,
    /// The disclosure is to rest on a consent that nobody has given.
    DisclosureConsentMissing,
    /// It is to rest on an assessment of harm that is not noted (OSL 26 kap. 1 §).
    DisclosureNoteMissing,
    /// The person is protected, and the profile says no separate channel for the order.
    SeparateChannelMissing,
    /// The order begins before its decision, or before the order that it takes the place of (`date`: the first day it may).
    StartTooEarly,
    /// The order begins after the last day of its decision (`date`: that day).
    StartTooLate,
}

/// Something missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// What.
    pub code: GapCode,
    /// The field, the line or the step where it can be mended.
    pub place: String,
    /// Values for the sentence: names of services in Swedish, and `service_code` where the catalogue has them in other
    /// languages; codes of areas, dates, what somebody is to the person. Never who.
    pub params: BTreeMap<String, String>,
}

impl Gap {
    /// A gap at a place.
    #[must_use]
    pub fn at(code: GapCode, place: impl Into<String>) -> Self {
        Self {
            code,
            place: place.into(),
            params: BTreeMap::new(),
        }
    }

    /// With the service it is about.
    #[must_use]
    pub fn of_service(self, code: Option<&String>, name: &str) -> Self {
        let named = self.with("service", name);
        match code {
            Some(code) => named.with("service_code", code),
            None => named,
        }
    }

    /// With a value for its sentence.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.params.insert(name.to_owned(), value.to_string());
        self
    }
}
