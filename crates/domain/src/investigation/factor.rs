//! Related factors (*relaterade faktorer*): what stands beside the life areas and hinders or helps there.
//!
//! Invariant: a factor is chosen and described, never rated.

use crate::municipality::LocalText;
use crate::municipality::dated::yes;
use serde::{Deserialize, Serialize};

/// A related factor, as IBIC's data names it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Factor {
    /// ICF's code; personal factors and health, which ICF does not code, have a word.
    pub code: String,
    /// What it belongs to.
    pub group: FactorGroup,
    /// Name.
    pub name: LocalText,
    /// False when the code or the Swedish name rests on memory; screens say so.
    #[serde(default = "yes")]
    pub verified: bool,
}

/// What a related factor belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactorGroup {
    /// Body functions (*kroppsfunktioner*).
    Body,
    /// Environment (*omgivningsfaktorer*).
    Environment,
    /// The person's own background, habits and resources (*personfaktorer*).
    Personal,
    /// Health as reported (*hälsotillstånd*): the assessor does not diagnose.
    Health,
}

impl Factor {
    /// ICF's code, where ICF has one.
    #[must_use]
    pub fn icf(&self) -> Option<&str> {
        match self.group {
            FactorGroup::Body | FactorGroup::Environment => Some(&self.code),
            FactorGroup::Personal | FactorGroup::Health => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::investigation::ibic::ibic;

    #[test]
    fn what_icf_codes_stands_in_the_group_of_its_letter() {
        for factor in &ibic().factors {
            let coded = factor.code[1..].parse::<u16>().is_ok();
            assert_eq!(coded.then_some(factor.code.as_str()), factor.icf());
            let letter = match factor.group {
                FactorGroup::Body => "b",
                FactorGroup::Environment => "e",
                FactorGroup::Personal | FactorGroup::Health => continue,
            };
            assert!(factor.code.starts_with(letter), "{}", factor.code);
        }
    }

    #[test]
    fn none_was_read_at_its_source() {
        assert!(ibic().factors.iter().all(|factor| !factor.verified));
    }
}
