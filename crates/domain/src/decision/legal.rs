//! Provisions that a decision can stand on (*lagrum*), as data with first and last day.

use super::SignedLine;
use crate::municipality::dated::dated;
use crate::municipality::{Outcome, in_force};
use chrono::NaiveDate;
use serde::Deserialize;
use std::sync::LazyLock;

/// What a provision gives, for the letter's words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BasisKind {
    /// The right to services for personal needs.
    Right,
    /// More than the right gives.
    BeyondRight,
    /// Neither.
    #[default]
    Other,
}

dated! {
    /// One provision.
    pub struct LegalBasis {
        /// Short code, never reused.
        pub code: String,
        /// As it stands in a decision.
        pub text: String,
        /// What it gives.
        #[serde(default)]
        pub kind: BasisKind,
        /// The outcomes that can stand on it.
        pub allowed_for: Vec<Outcome>,
        /// The outcomes that it is proposed for.
        #[serde(default)]
        pub proposed_for: Vec<Outcome>,
    }
}

#[derive(Deserialize)]
struct File {
    legal_basis: Vec<LegalBasis>,
}

const TEXT: &str = include_str!("../../../../assets/law/legal-bases.toml");

static ALL: LazyLock<Vec<LegalBasis>> = LazyLock::new(|| {
    toml::from_str::<File>(TEXT)
        .map(|file| file.legal_basis)
        .unwrap_or_default()
});

/// The provisions in force on `day`.
pub fn legal_bases(day: NaiveDate) -> impl Iterator<Item = &'static LegalBasis> {
    in_force(&ALL, day)
}

/// The provision that is proposed on `day` for an outcome: the assessor sees it, and may choose another.
#[must_use]
pub fn proposed_basis(outcome: Outcome, day: NaiveDate) -> Option<&'static LegalBasis> {
    legal_bases(day).find(|basis| basis.proposed_for.contains(&outcome))
}

/// The provision that a signed row rests on; rows signed before the code was frozen are found by its text.
#[must_use]
pub fn basis_of(line: &SignedLine) -> Option<&'static LegalBasis> {
    ALL.iter().find(|basis| {
        let by_text = line.basis.is_empty() && basis.text == line.legal_basis;
        basis.code == line.basis || by_text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decision_of_today_stands_on_the_law_of_2025_and_an_old_one_on_the_law_of_2001() {
        let codes = |day: &str| {
            legal_bases(day.parse().unwrap())
                .map(|basis| &*basis.code)
                .collect::<Vec<_>>()
        };
        assert!(toml::from_str::<File>(TEXT).is_ok());
        assert!(codes("2026-12-09").contains(&"sol-11-1"));
        assert!(!codes("2026-12-09").contains(&"sol2001-4-1"));
        assert_eq!(codes("2025-06-30"), ["sol2001-4-1", "fl-20", "none-closed"]);
    }

    #[test]
    fn each_outcome_has_one_proposed_provision_on_each_day_since_the_law_of_2017() {
        for day in ["2018-07-01", "2025-06-30", "2025-07-01", "2026-12-09"] {
            let day: NaiveDate = day.parse().unwrap();
            for outcome in Outcome::ALL {
                let proposed = legal_bases(day).filter(|basis| basis.proposed_for.contains(&outcome));
                let proposed: Vec<&LegalBasis> = proposed.collect();
                assert_eq!(proposed.len(), 1, "{outcome:?} on {day}");
                assert!(proposed[0].allowed_for.contains(&outcome), "{outcome:?} on {day}");
            }
        }
    }
}
