//! By which provision an order may disclose something of the person (*sekretess*, OSL 26 kap.), as data.

use crate::municipality::dated::dated;
use crate::municipality::in_force;
use crate::person::{Consent, ConsentScope};
use chrono::NaiveDate;
use serde::Deserialize;
use std::sync::LazyLock;

dated! {
    /// A provision that lets something be disclosed to a provider.
    pub struct DisclosureBasis {
        /// Short code, never reused.
        pub code: String,
        /// True where it asks for the person's consent to speak with the provider.
        #[serde(default)]
        pub by_consent: bool,
        /// As it stands in the log.
        pub text: String,
    }
}

#[derive(Deserialize)]
struct File {
    disclosure_basis: Vec<DisclosureBasis>,
}

const TEXT: &str = include_str!("../../../../assets/law/disclosure-bases.toml");

static ALL: LazyLock<Vec<DisclosureBasis>> = LazyLock::new(|| {
    toml::from_str::<File>(TEXT)
        .map(|file| file.disclosure_basis)
        .unwrap_or_default()
});

/// The provision that an order made on `day` rests on: the person's consent where she gave one, else necessity.
#[must_use]
pub fn disclosure_basis(consents: &[Consent], day: NaiveDate) -> Option<&'static DisclosureBasis> {
    let agreed = consents
        .iter()
        .any(|consent| consent.scope == ConsentScope::Provider && consent.holds_on(day));
    in_force(&ALL, day).find(|basis| basis.by_consent == agreed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_disclosure_rests_on_consent_where_there_is_one_and_else_on_necessity() {
        let day: NaiveDate = "2026-11-24".parse().unwrap();
        let consent = Consent {
            id: "c".into(),
            scope: ConsentScope::Provider,
            given_by: "Aino Lehtinen".into(),
            member: None,
            given: day,
            until: None,
            withdrawn: None,
        };
        assert!(toml::from_str::<File>(TEXT).is_ok());
        assert!(disclosure_basis(&[], day).is_some_and(|basis| !basis.by_consent));
        assert!(disclosure_basis(&[consent], day).is_some_and(|basis| basis.by_consent));
    }
}
