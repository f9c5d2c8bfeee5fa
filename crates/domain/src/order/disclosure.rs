//! By which provision an order may disclose something of the person (*sekretess*, OSL 26 kap.), as data.

use crate::case::{Case, Gap, GapCode};
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
        /// True where the assessment of harm (*menprövning*) is noted.
        #[serde(default)]
        pub needs_note: bool,
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

/// Every provision that an order made on `day` may rest on, for the assessor to choose between.
pub fn disclosure_bases(day: NaiveDate) -> impl Iterator<Item = &'static DisclosureBasis> {
    in_force(&ALL, day)
}

/// The provision that an order made on `day` rests on: the chosen one; until one is chosen, the person's consent where she
/// gave one. Without one nothing is proposed: necessity (OSL 10:2 §) is a narrow exception that somebody has to weigh.
#[must_use]
pub fn disclosure_basis(
    chosen: &str,
    consents: &[Consent],
    day: NaiveDate,
) -> Option<&'static DisclosureBasis> {
    let agreed = has_agreed(consents, day);
    let proposed = || disclosure_bases(day).find(|basis| basis.by_consent && agreed);
    disclosure_bases(day)
        .find(|basis| basis.code == chosen)
        .or_else(proposed)
}

/// What the disclosure of the case's order lacks: what it rests on, the consent that it rests on, or the note of the
/// assessment of harm.
pub(super) fn disclosure_gap(case: &Case, consents: &[Consent], day: NaiveDate) -> Option<Gap> {
    let Some(basis) = disclosure_basis(case.fields.text("order/disclosure"), consents, day) else {
        return Some(Gap::at(GapCode::DisclosureMissing, "order/disclosure"));
    };
    let noted = !case.fields.text("order/disclosure_note").trim().is_empty();
    if basis.by_consent && !has_agreed(consents, day) {
        Some(Gap::at(GapCode::DisclosureConsentMissing, "order/disclosure"))
    } else if basis.needs_note && !noted {
        Some(Gap::at(GapCode::DisclosureNoteMissing, "order/disclosure_note"))
    } else {
        None
    }
}

fn has_agreed(consents: &[Consent], day: NaiveDate) -> bool {
    let mut consents = consents.iter();
    consents.any(|consent| consent.scope == ConsentScope::Provider && consent.holds_on(day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_disclosure_rests_on_what_is_chosen_and_is_proposed_to_rest_on_consent_where_there_is_one() {
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
        let code = |chosen: &str, consents: &[Consent]| {
            disclosure_basis(chosen, consents, day).map(|basis| basis.code.as_str())
        };
        assert_eq!(code("", &[]), None, "necessity is weighed by who orders");
        assert_eq!(code("", std::slice::from_ref(&consent)), Some("osl-consent"));
        assert_eq!(code("osl-26-1", &[consent]), Some("osl-26-1"));
        assert_eq!(code("osl-10-2", &[]), Some("osl-10-2"));
        assert_eq!(code("no such", &[]), None);
        assert!(
            disclosure_bases(day).all(|basis| !basis.verified),
            "nobody has read them"
        );
    }
}
