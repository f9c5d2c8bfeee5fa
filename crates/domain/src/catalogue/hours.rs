//! From a plan of services to minutes a month, for each purpose that time is counted for.
//!
//! Invariant: the sum over a household of a shared service is the service once, where the profile says `share`.

use super::{Category, Frequency, Minutes, Per, Service};
use crate::municipality::{Counting, DoubleStaffing, HouseholdShare, Profile, RuleError, Weights};
use chrono::NaiveDate;
use num_rational::Ratio;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Most minutes that one service may have, an occasion and a month: 31 days. More is a slip of the hand: a field takes
/// no more an occasion, and a row with more a month counts for nothing until it is mended.
pub const MAX_MINUTES: u32 = 31 * 24 * 60;
/// Most occasions in one period.
pub const MAX_TIMES: u32 = 1_000;
/// Most persons that share a service.
pub const MAX_PERSONS: u32 = 10;

/// One planned service, as a form or a file gives it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedService {
    /// The service's code in the catalogue, or what names it where `category` is given.
    pub service: String,
    /// What the time of a service outside the catalogue counts as. The catalogue says it of its own.
    #[serde(default)]
    pub category: Option<Category>,
    /// How many times in the period.
    pub times: i64,
    /// The period.
    pub per: Per,
    /// Minutes each time; the standard time when left out.
    #[serde(default)]
    pub minutes: Option<i64>,
    /// Two members of staff at once.
    #[serde(default)]
    pub double_staffing: bool,
    /// How many persons of the household share the service.
    #[serde(default)]
    pub household_share: Option<i64>,
}

/// What time is counted for. The profile says for each how double staffing and households count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Granted time (*beviljad tid*) as shown and summed.
    Granted,
    /// The person's fee.
    Fee,
    /// The follow-up interval.
    FollowUp,
    /// The limit of a delegation.
    Delegation,
    /// The provider's compensation.
    Compensation,
}

impl Purpose {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Granted,
        Self::Fee,
        Self::FollowUp,
        Self::Delegation,
        Self::Compensation,
    ];
}

/// One service's time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceHours {
    /// The service's code.
    pub code: String,
    /// What its time counts as.
    pub category: Category,
    /// Minutes each time: the plan's, else the standard time; 0 for an alarm.
    pub minutes_each: i64,
    /// The catalogue's standard time.
    pub standard: Option<u32>,
    minutes: BTreeMap<Purpose, Minutes>,
}

impl ServiceHours {
    /// Minutes a month, counted for `purpose`.
    #[must_use]
    pub fn minutes(&self, purpose: Purpose) -> Minutes {
        self.minutes.get(&purpose).copied().unwrap_or(Minutes::ZERO)
    }
}

/// The time of a whole plan.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hours {
    /// Each service, in the order of the plan.
    pub services: Vec<ServiceHours>,
}

impl Hours {
    /// Minutes a month of all services, counted for `purpose`.
    #[must_use]
    pub fn total(&self, purpose: Purpose) -> Minutes {
        self.services.iter().map(|service| service.minutes(purpose)).sum()
    }

    /// Minutes a month of one category, counted for `purpose`.
    #[must_use]
    pub fn of(&self, category: Category, purpose: Purpose) -> Minutes {
        self.services
            .iter()
            .filter(|service| service.category == category)
            .map(|service| service.minutes(purpose))
            .sum()
    }
}

/// Minutes a month of a plan by the catalogue and the rules of `day`.
///
/// # Errors
/// An unknown service, minutes that nobody gave, a number that cannot be, or a rule that the profile lacks on `day`.
pub fn hours(profile: &Profile, plan: &[PlannedService], day: NaiveDate) -> Result<Hours, RuleError> {
    counted(profile, plan, day, |planned| planned.basis(profile, day))
}

/// Minutes a month of what was granted, by the rules of `day`. The catalogue is not asked: category, minutes and share
/// are as they were granted, also of a service that has left it or changed.
///
/// # Errors
/// A row without its category, a number that cannot be, or a rule that the profile lacks on `day`.
pub fn granted_hours(
    profile: &Profile,
    granted: &[PlannedService],
    day: NaiveDate,
) -> Result<Hours, RuleError> {
    counted(profile, granted, day, |planned| {
        let category = planned.category.ok_or_else(|| RuleError::UnknownService {
            code: planned.service.clone(),
            on: day,
        })?;
        Ok(Basis {
            category,
            standard: None,
            shared: true,
        })
    })
}

fn counted(
    profile: &Profile,
    plan: &[PlannedService],
    day: NaiveDate,
    basis: impl Fn(&PlannedService) -> Result<Basis, RuleError>,
) -> Result<Hours, RuleError> {
    let weeks = profile.month_factor(day)?.weeks;
    let counting = profile.counting(day)?;
    let services = plan
        .iter()
        .map(|planned| planned.count(basis(planned)?, weeks, counting))
        .collect::<Result<_, _>>()?;
    Ok(Hours { services })
}

/// What the time of a planned service rests on.
#[derive(Clone, Copy)]
struct Basis {
    category: Category,
    standard: Option<u32>,
    shared: bool,
}

impl From<&Service> for Basis {
    fn from(service: &Service) -> Self {
        Self {
            category: service.category,
            standard: service.minutes,
            shared: service.shared_in_household,
        }
    }
}

impl PlannedService {
    /// The catalogue's word, or outside it the plan's own: a household shares service, never personal care.
    fn basis(&self, profile: &Profile, day: NaiveDate) -> Result<Basis, RuleError> {
        match self.category {
            None => profile.service(&self.service, day).map(Basis::from),
            Some(category) => Ok(Basis {
                category,
                standard: None,
                shared: category == Category::Service,
            }),
        }
    }

    fn count(&self, basis: Basis, weeks: Ratio<i64>, counting: &Counting) -> Result<ServiceHours, RuleError> {
        let minutes_each = self.minutes_each(basis)?;
        let times = self.within("times", self.times, 1, MAX_TIMES)?;
        let persons = self.persons(basis)?;
        let frequency = Frequency { times, per: self.per };
        let visits = frequency.times_a_month(weeks) * minutes_each;
        if visits > Ratio::from_integer(MAX_MINUTES.into()) {
            return Err(self.outside("minutes a month", 0, MAX_MINUTES));
        }
        let minutes = Purpose::ALL
            .into_iter()
            .map(|purpose| (purpose, self.weigh(visits, persons, counting.weights(purpose))))
            .collect();
        Ok(ServiceHours {
            code: self.service.clone(),
            category: basis.category,
            minutes_each,
            standard: basis.standard,
            minutes,
        })
    }

    fn weigh(&self, visits: Ratio<i64>, persons: i64, weights: Weights) -> Minutes {
        let staff = match weights.double_staffing {
            DoubleStaffing::Twice if self.double_staffing => 2,
            DoubleStaffing::Once | DoubleStaffing::Twice => 1,
        };
        let shared_by = match weights.household {
            HouseholdShare::Share => persons,
            HouseholdShare::Whole => 1,
        };
        Minutes::new(visits * staff / shared_by)
    }

    fn minutes_each(&self, basis: Basis) -> Result<i64, RuleError> {
        match (self.minutes, basis.standard) {
            (Some(minutes), _) => self.within("minutes", minutes, 0, MAX_MINUTES),
            (None, Some(standard)) => Ok(standard.into()),
            (None, None) if !basis.category.is_timed() => Ok(0),
            (None, None) => Err(RuleError::MinutesMissing {
                code: self.service.clone(),
            }),
        }
    }

    fn persons(&self, basis: Basis) -> Result<i64, RuleError> {
        let persons = self.within(
            "household_share",
            self.household_share.unwrap_or(1),
            1,
            MAX_PERSONS,
        )?;
        if persons > 1 && !basis.shared {
            return Err(RuleError::NotShared {
                code: self.service.clone(),
            });
        }
        Ok(persons)
    }

    fn within(&self, field: &'static str, value: i64, min: u32, max: u32) -> Result<i64, RuleError> {
        if (i64::from(min)..=i64::from(max)).contains(&value) {
            Ok(value)
        } else {
            Err(self.outside(field, min, max))
        }
    }

    fn outside(&self, field: &'static str, min: u32, max: u32) -> RuleError {
        RuleError::OutOfRange {
            code: self.service.clone(),
            field,
            min: min.into(),
            max: max.into(),
        }
    }
}

impl Counting {
    fn weights(&self, purpose: Purpose) -> Weights {
        match purpose {
            Purpose::Granted => self.granted,
            Purpose::Fee => self.fee,
            Purpose::FollowUp => self.follow_up,
            Purpose::Delegation => self.delegation,
            Purpose::Compensation => self.compensation,
        }
    }
}
