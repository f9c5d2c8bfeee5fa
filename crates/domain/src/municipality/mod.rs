//! A municipality's profile: every local rule and amount as data with valid-from and source.
//!
//! Invariant: a [`Profile`] passes every check in `check.rs` as it is taken in; on one day at most one version of a rule
//! applies.
//! How a municipality writes its own: `assets/municipalities/README.md`.

mod check;
pub(crate) mod dated;
pub mod delegation;
pub mod embedded;
mod error;
mod list;
pub mod listed;
mod provider;
mod read;
mod rounding;
mod rules;

pub use dated::{Dated, in_force};
pub use delegation::{DecisionAsked, DecisionKind, Delegation, Outcome, POSITIONS};
pub use error::{ProfileProblem, RuleError};
pub use list::{ListFor, ListRight};
pub use provider::{NoChoice, NoChoiceRule, ProtectedOrders, Provider};
pub(crate) use read::line_at;
pub use rounding::Rounding;
pub use rules::*;

use crate::catalogue::Service;
use crate::deadline::Care;
use chrono::NaiveDate;
use serde::Deserialize;
use uuid::Uuid;

/// Everything local: read from one TOML file, checked, and never changed while the program runs.
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    /// The committee and its letter head.
    pub committee: Committee,
    /// The court that tries appeals.
    pub court: Court,
    /// Services with their standard times, all versions.
    pub services: Vec<Service>,
    /// Weeks a month.
    pub month_factors: Vec<MonthFactor>,
    /// How double staffing and households count.
    pub countings: Vec<Counting>,
    /// Who may decide what.
    pub delegations: Vec<Delegation>,
    /// How often grants are followed up.
    pub follow_ups: Vec<FollowUpPolicy>,
    /// Fee levels.
    pub fees: Vec<FeeRule>,
    /// What providers are paid.
    pub rates: Vec<Rate>,
    /// Agreements on discharge from hospital.
    pub discharges: Vec<DischargeAgreement>,
    /// Services without a test of needs.
    pub without_needs_test: Vec<WithoutNeedsTest>,
    /// Providers that may be chosen.
    pub providers: Vec<Provider>,
    /// Who gets the order when nobody is chosen.
    pub no_choices: Vec<NoChoice>,
    /// How orders for protected persons travel.
    pub protected_orders: Vec<ProtectedOrders>,
    /// The municipality's own days for answers.
    pub own_days: Vec<OwnDays>,
    /// Proposed end dates.
    pub end_dates: Vec<EndDateProposal>,
    /// Proposed reservations.
    pub reservations: Vec<ReservationProposal>,
    /// Local code lists.
    pub code_lists: Vec<CodeList>,
    /// Signals to the municipality.
    pub signals: Vec<Signal>,
    /// Who may open the ready-made lists.
    pub lists: Vec<ListRight>,
}

/// The responsible committee (*nämnd*) as it presents itself in letters.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Committee {
    /// Never changed and never reused.
    pub id: Uuid,
    /// The number of this version of the profile, which only grows; 0 where it is left out.
    #[serde(default)]
    pub version: u32,
    /// The municipality's official code, four digits (*kommunkod*).
    pub municipality_code: String,
    /// The municipality's name.
    pub municipality: String,
    /// The committee's name.
    pub name: String,
    /// The unit that handles the cases.
    pub unit: String,
    /// Postal address, one line an element.
    pub address: Vec<String>,
    /// Telephone.
    pub phone: String,
    /// When it is answered, as a phrase (`vardagar 8.30–10`); letters leave it out where it is not known.
    #[serde(default)]
    pub phone_hours: Option<LocalText>,
    /// E-mail.
    pub email: String,
    /// Web address without `https://`.
    pub web: String,
    /// Where the contact details were read.
    pub source: String,
    /// False when nobody has read them at the source; asked by [`Committee::is_reachable`] only.
    #[serde(default = "dated::yes")]
    verified: bool,
    /// The committee's public key (P-256, PEM) to which every file's recovery slot is sealed.
    #[serde(default)]
    pub recovery_public_key: Option<String>,
    /// The committee's public key (P-256, PEM) that its profiles are signed with; where there is one, a file under this
    /// profile takes no new one that it has not signed.
    #[serde(default)]
    pub signing_public_key: Option<String>,
}

/// The administrative court (*förvaltningsrätt*, FL 40 §) that appeals are addressed to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Court {
    /// Its name.
    pub name: LocalText,
    /// Where the name was read.
    pub source: String,
    /// False when nobody has read it at the source.
    #[serde(default = "dated::yes")]
    pub verified: bool,
}

impl Committee {
    /// Whether a letter to these addresses comes in: somebody has read them at the source, and they are no examples.
    #[must_use]
    pub fn is_reachable(&self) -> bool {
        self.verified && !self.is_example()
    }

    /// Whether the e-mail or the web address is one that nobody can have (RFC 2606 2-3 §§: `example.com`, `.invalid`; and
    /// `example.se`), whatever the file says of having read it.
    #[must_use]
    pub fn is_example(&self) -> bool {
        let host = self.email.rsplit('@').next().unwrap_or_default();
        let web = self
            .web
            .split_once("://")
            .map_or(self.web.as_str(), |(_, rest)| rest);
        let web = web.split(['/', ':']).next().unwrap_or_default();
        [host, web].into_iter().any(is_example)
    }
}

/// Whether a host's name is kept for examples.
fn is_example(host: &str) -> bool {
    let host = host.trim().trim_end_matches('.').to_lowercase();
    let mut labels = host.rsplit('.');
    match (labels.next(), labels.next()) {
        (Some("example" | "invalid"), _) => true,
        (Some("com" | "net" | "org" | "se"), Some(name)) => name == "example",
        _ => false,
    }
}

impl Profile {
    /// Reads and checks a profile.
    ///
    /// # Errors
    /// Every problem that was found, in the order of the lines.
    pub fn parse(text: &str) -> Result<Self, Vec<ProfileProblem>> {
        match read::profile(text) {
            (Some(profile), problems) if problems.is_empty() => Ok(profile),
            (_, problems) => Err(problems),
        }
    }

    /// Reads a profile that was once taken in, without the checks: an earlier program may have made fewer of them, and
    /// what it took shall not shut anybody out. A rule that cannot be read is left out.
    ///
    /// # Errors
    /// Every problem, where the committee or the court cannot be read.
    pub fn taken(text: &str) -> Result<Self, Vec<ProfileProblem>> {
        let (profile, problems) = read::profile(text);
        profile.ok_or(problems)
    }

    /// Whether this profile may be taken in the place of `former`.
    ///
    /// # Errors
    /// [`RuleError::OtherCommittee`], [`RuleError::Earlier`].
    pub fn may_follow(&self, former: &Self) -> Result<(), RuleError> {
        if self.committee.id != former.committee.id {
            return Err(RuleError::OtherCommittee);
        }
        if self.committee.version < former.committee.version {
            return Err(RuleError::Earlier);
        }
        Ok(())
    }

    /// The services of the catalogue on `day`, in the order of the file.
    pub fn services_on(&self, day: NaiveDate) -> impl Iterator<Item = &Service> {
        in_force(&self.services, day)
    }

    /// One service as it stands on `day`.
    ///
    /// # Errors
    /// [`RuleError::UnknownService`].
    pub fn service(&self, code: &str, day: NaiveDate) -> Result<&Service, RuleError> {
        self.services_on(day)
            .find(|service| service.code == code)
            .ok_or_else(|| RuleError::UnknownService {
                code: code.to_owned(),
                on: day,
            })
    }

    /// Weeks a month on `day`.
    ///
    /// # Errors
    /// [`RuleError::NoRule`].
    pub fn month_factor(&self, day: NaiveDate) -> Result<&MonthFactor, RuleError> {
        one(&self.month_factors, "month_factor", day)
    }

    /// How double staffing and households count on `day`.
    ///
    /// # Errors
    /// [`RuleError::NoRule`].
    pub fn counting(&self, day: NaiveDate) -> Result<&Counting, RuleError> {
        one(&self.countings, "counting", day)
    }

    /// The follow-up policy on `day`.
    ///
    /// # Errors
    /// [`RuleError::NoRule`].
    pub fn follow_up(&self, day: NaiveDate) -> Result<&FollowUpPolicy, RuleError> {
        one(&self.follow_ups, "follow_up", day)
    }

    /// The fee levels on `day`.
    ///
    /// # Errors
    /// [`RuleError::NoRule`].
    pub fn fee(&self, day: NaiveDate) -> Result<&FeeRule, RuleError> {
        one(&self.fees, "fee", day)
    }

    /// The agreement on discharge for a kind of care on `day`; `None` where the law alone applies.
    #[must_use]
    pub fn discharge(&self, care: Care, day: NaiveDate) -> Option<&DischargeAgreement> {
        in_force(&self.discharges, day).find(|agreement| agreement.care == care)
    }

    /// How an order for a protected person reaches the provider on `day`; `None` where there is no routine for it.
    #[must_use]
    pub fn protected_orders(&self, day: NaiveDate) -> Option<&ProtectedOrders> {
        in_force(&self.protected_orders, day).next()
    }

    /// The municipality's own days for answers on `day`; `None` where it has none.
    #[must_use]
    pub fn own_days(&self, day: NaiveDate) -> Option<&OwnDays> {
        in_force(&self.own_days, day).next()
    }

    /// What is paid for one kind of work on `day`.
    ///
    /// # Errors
    /// [`RuleError::NoRule`].
    pub fn rate(&self, work: Work, day: NaiveDate) -> Result<&Rate, RuleError> {
        in_force(&self.rates, day)
            .find(|rate| rate.work == work)
            .ok_or(RuleError::NoRule {
                rule: "rate",
                on: day,
            })
    }
}

fn one<'a, T: Dated>(rules: &'a [T], rule: &'static str, day: NaiveDate) -> Result<&'a T, RuleError> {
    in_force(rules, day)
        .next()
        .ok_or(RuleError::NoRule { rule, on: day })
}
