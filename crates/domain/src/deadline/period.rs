//! Times that law sets, as data: `assets/law/periods.toml`.
//!
//! Invariant: a time has a first day and a source; on a day before the first of them there is no answer.

use super::Rule;
use crate::municipality::dated::dated;
use crate::municipality::{RuleError, in_force};
use chrono::NaiveDate;
use serde::Deserialize;
use std::sync::LazyLock;

dated! {
    /// One version of a time that law sets.
    pub struct Period {
        /// Which time.
        pub rule: Rule,
        /// The rule in one line of English, for scripts; windows and letters have their own texts.
        pub text: String,
        /// Days.
        #[serde(default)]
        pub days: u64,
        /// Months.
        #[serde(default)]
        pub months: u32,
        /// The full hour after which a notice has to be sent for this one to apply.
        #[serde(default)]
        pub sent_after_hour: Option<u32>,
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    period: Vec<Period>,
}

const TEXT: &str = include_str!("../../../../assets/law/periods.toml");

static ALL: LazyLock<Vec<Period>> = LazyLock::new(|| {
    toml::from_str::<File>(TEXT)
        .map(|file| file.period)
        .unwrap_or_default()
});

/// The time that law sets on `day`.
///
/// # Errors
/// [`RuleError::NoLaw`] on a day for which none is known.
pub(super) fn period(rule: Rule, day: NaiveDate) -> Result<&'static Period, RuleError> {
    let mut versions = in_force(&ALL, day).filter(|period| period.rule == rule);
    versions.next().ok_or(RuleError::NoLaw {
        rule: rule.code(),
        on: day,
    })
}

/// The provision by which a party is heard before a decision, on the day that the material is sent (FL 25 §).
#[must_use]
pub fn hearing_source(sent: NaiveDate) -> &'static str {
    period(Rule::HearingReply, sent).map_or("", |period| &period.source)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_time_of_law_is_known_today_once_and_names_its_source() {
        let today: NaiveDate = "2026-11-24".parse().unwrap();
        let known: Vec<Period> = toml::from_str::<File>(TEXT).unwrap().period;
        for rule in known.iter().map(|period| period.rule) {
            let now = in_force(&known, today).filter(|period| period.rule == rule);
            assert_eq!(now.count(), 1, "{rule:?}");
        }
        assert!(known.iter().all(|period| !period.source.is_empty()));
    }

    #[test]
    fn before_the_law_there_is_no_answer() {
        let before: NaiveDate = "2018-06-30".parse().unwrap();
        assert!(matches!(
            period(Rule::Delay, before),
            Err(RuleError::NoLaw { .. })
        ));
        assert_eq!(period(Rule::Appeal, before).unwrap().days, 21);
    }
}
