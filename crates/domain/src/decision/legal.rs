//! Provisions that a decision can stand on (*lagrum*), as data with first and last day.

use crate::municipality::dated::dated;
use crate::municipality::in_force;
use chrono::NaiveDate;
use serde::Deserialize;
use std::sync::LazyLock;

dated! {
    /// One provision.
    pub struct LegalBasis {
        /// Short code, never reused.
        pub code: String,
        /// As it stands in a decision.
        pub text: String,
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
        assert_eq!(codes("2025-06-30"), ["sol2001-4-1"]);
    }
}
