//! Who may decide what, and what a row lacks: outside the catalogue, against its minutes, in a household, with a
//! technique that observes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod support;

use domain::case::GapCode;
use domain::catalogue::{MAX_MINUTES, MAX_PERSONS, MAX_TIMES, Purpose, Service};
use domain::decision::{
    Desk, LineGap, Proposed, Prospect, as_it_stands, legal_bases, prospect, signed_hours,
};
use domain::municipality::{Outcome, Profile, embedded};
use domain::person::{Consent, Household};
use domain::record::{Action, Field};
use proptest::prelude::*;
use support::{Proposal, agrees, applied, author, desk, today};

/// Codes of what stands in the way of a signature, with what they say of whom.
fn gaps(prospect: &Prospect<'_>) -> Vec<String> {
    let code = |gap: &domain::case::Gap| {
        serde_json::to_value(gap.code)
            .unwrap()
            .as_str()
            .unwrap()
            .to_owned()
    };
    prospect.gaps.iter().map(code).collect()
}

fn lives_here(id: &str, adult: bool, close: bool) -> Household {
    Household {
        id: id.into(),
        name: "Kalle Lehtinen".into(),
        relation: "make".into(),
        adult,
        close,
    }
}

#[test]
fn a_service_outside_the_catalogue_counts_like_any_other_and_goes_up_without_its_delegation() {
    let profile = embedded::profile("norrtalje").unwrap();
    let proposal = Proposal::with_dog();
    let (assessor, lead) = (author(2, "assessor"), author(3, "team_lead"));

    let hers = proposal.prospect(desk(&profile, &assessor));
    assert_eq!(hers.hours.total(Purpose::Fee).to_string(), "260");
    assert_eq!(
        hers.standard, hers.hours,
        "there is no standard time to differ from"
    );
    assert!(hers.delegation.is_none());
    assert_eq!(hers.goes_to, "team_lead");
    assert_eq!(
        proposal.lacks(desk(&profile, &assessor)),
        [LineGap::MinutesReason]
    );
    assert!(proposal.prospect(desk(&profile, &lead)).delegation.is_some());

    let signed = as_it_stands(&proposal.case, desk(&profile, &lead), &hers);
    assert_eq!(signed.lines[0].service, None);
    let running = signed_hours(&profile, &signed, today()).unwrap();
    assert_eq!(running.total(Purpose::Compensation).to_string(), "260");
}

#[test]
fn a_service_outside_the_catalogue_says_what_its_time_counts_as() {
    let profile = embedded::profile("norrtalje").unwrap();
    let lead = author(3, "team_lead");
    let mut proposal = Proposal::of(vec![applied("a1", None, "Promenad med hunden")]);
    proposal.grants("a1", &[("minutes_reason", "Hunden är målet.")]);
    assert_eq!(proposal.lacks(desk(&profile, &lead)), [LineGap::Category]);
    proposal.write("a1", "category", "service");
    assert_eq!(proposal.lacks(desk(&profile, &lead)), [LineGap::Minutes]);
    proposal.write("a1", "minutes", "30");
    assert_eq!(proposal.lacks(desk(&profile, &lead)), []);
}

#[test]
fn minutes_that_the_catalogue_forbids_need_a_reason_and_the_delegation_for_it() {
    let profile = embedded::profile("norrtalje").unwrap();
    let assessor = author(2, "assessor");
    let mut proposal = Proposal::of(vec![applied("a1", Some("fonsterputs"), "")]);
    proposal.grants("a1", &[]);
    assert!(proposal.prospect(desk(&profile, &assessor)).delegation.is_some());
    proposal.write("a1", "minutes", "200");
    assert_eq!(
        proposal.lacks(desk(&profile, &assessor)),
        [LineGap::MinutesReason]
    );
    assert!(proposal.prospect(desk(&profile, &assessor)).delegation.is_none());
    proposal.write("a1", "minutes", "180");
    assert!(proposal.prospect(desk(&profile, &assessor)).delegation.is_some());
}

#[test]
fn a_row_without_a_provision_says_so_until_one_in_force_is_chosen() {
    let profile = embedded::profile("norrtalje").unwrap();
    let assessor = author(2, "assessor");
    let mut proposal = Proposal::of(vec![applied("a1", Some("dusch"), "")]);
    proposal.grants("a1", &[("legal_basis", "")]);
    assert_eq!(proposal.lacks(desk(&profile, &assessor)), [LineGap::LegalBasis]);
    proposal.write("a1", "legal_basis", "sol2001-4-1");
    assert_eq!(proposal.lacks(desk(&profile, &assessor)), [LineGap::LegalBasis]);
    proposal.write("a1", "legal_basis", "sol-11-1");
    assert_eq!(proposal.lacks(desk(&profile, &assessor)), []);
}

#[test]
fn an_outcome_stands_on_a_provision_that_carries_it_alone() {
    let profile = embedded::profile("norrtalje").unwrap();
    let assessor = author(2, "assessor");
    let examined = ["granted", "partly_granted", "refused"];
    let carries = [
        ("sol-11-1", &examined[..]),
        ("sol-11-3", &examined),
        ("sol-11-4", &examined),
        ("fl-20", &["dismissed"]),
        ("none-closed", &["withdrawn", "dismissed", "closed"]),
    ];
    let bases: Vec<&str> = legal_bases(today()).map(|basis| basis.code.as_str()).collect();
    assert_eq!(
        bases,
        carries.map(|(basis, _)| basis),
        "each in force is in the table"
    );
    for (basis, outcomes) in carries {
        for outcome in Outcome::ALL {
            let word = serde_json::to_value(outcome).unwrap();
            let word = word.as_str().unwrap();
            let mut proposal = Proposal::of(vec![applied("a1", Some("dusch"), "")]);
            proposal.grants("a1", &[("legal_basis", basis), ("outcome", word)]);
            let other = proposal
                .lacks(desk(&profile, &assessor))
                .contains(&LineGap::BasisOfOther);
            assert_eq!(other, !outcomes.contains(&word), "{word} on {basis}");
        }
    }
}

#[test]
fn nobody_signs_an_own_proposal_that_needed_another() {
    let profile = embedded::profile("norrtalje").unwrap();
    let (assessor, lead) = (author(2, "assessor"), author(3, "team_lead"));
    let mut proposal = Proposal::with_dog();
    proposal.happens(Action::Propose(Proposed {
        author: assessor.clone(),
        to: "team_lead".into(),
    }));
    let promoted = author(2, "team_lead");
    assert!(gaps(&proposal.prospect(desk(&profile, &promoted))).contains(&"own_proposal".to_owned()));
    assert!(!gaps(&proposal.prospect(desk(&profile, &lead))).contains(&"own_proposal".to_owned()));
}

#[test]
fn a_share_is_never_larger_than_the_household_that_is_known() {
    let profile = embedded::profile("norrtalje").unwrap();
    let assessor = author(2, "assessor");
    let household = [lives_here("h1", true, true)];
    let shares = |service: &str, share: &str, household: &[Household]| {
        let mut proposal = Proposal::of(vec![applied("a1", Some(service), "")]);
        proposal.grants("a1", &[("household_share", share)]);
        proposal.lacks(Desk {
            household,
            ..desk(&profile, &assessor)
        })
    };
    assert_eq!(shares("stad", "2", &household), []);
    assert_eq!(shares("stad", "3", &household), [LineGap::Share]);
    assert_eq!(shares("stad", "3", &[]), [], "nobody has said who lives there");
    assert_eq!(shares("dusch", "2", &household), [LineGap::Share]);
}

#[test]
fn a_technique_that_observes_needs_the_consent_of_her_and_of_who_is_close_and_lives_there_also_a_child() {
    let profile = embedded::profile("lekeberg").unwrap();
    let assessor = author(2, "assessor");
    let household = [
        lives_here("husband", true, true),
        lives_here("child", false, true),
        lives_here("lodger", true, false),
    ];
    let mut proposal = Proposal::of(vec![applied("a1", Some("nattfridskamera"), "")]);
    proposal.grants(
        "a1",
        &[("minutes", "5"), ("minutes_reason", "Tillsyn två gånger.")],
    );
    let missing = |consents: &[Consent]| {
        let desk = Desk {
            consents,
            household: &household,
            ..desk(&profile, &assessor)
        };
        let mut codes = gaps(&proposal.prospect(desk));
        codes.retain(|code| code.ends_with("consent_missing"));
        codes
    };
    let (hers, his, the_childs) = (agrees(None), agrees(Some("husband")), agrees(Some("child")));
    let relative = "relative_consent_missing";
    assert_eq!(missing(&[]), ["consent_missing", relative, relative]);
    assert_eq!(missing(&[his.clone(), the_childs.clone()]), ["consent_missing"]);
    assert_eq!(missing(&[hers.clone(), his.clone()]), [relative], "the child");
    assert!(
        missing(&[hers, his, the_childs]).is_empty(),
        "nobody asks the lodger"
    );
}

#[test]
fn what_was_granted_counts_as_it_was_whatever_became_of_the_catalogue() {
    let profile = embedded::profile("norrtalje").unwrap();
    let assessor = author(2, "assessor");
    let mut proposal = Proposal::of(vec![applied("a1", Some("stad"), "")]);
    proposal.grants("a1", &[("household_share", "2")]);
    let signed = as_it_stands(
        &proposal.case,
        desk(&profile, &assessor),
        &proposal.prospect(desk(&profile, &assessor)),
    );
    assert!(signed.granted > domain::catalogue::Minutes::ZERO);
    let without = with_service(&profile, "stad", |_| None);
    let unshared = with_service(&profile, "stad", |mut service| {
        service.shared_in_household = false;
        service.minutes = Some(1);
        Some(service)
    });
    for later in [&profile, &without, &unshared] {
        let hours = signed_hours(later, &signed, today()).unwrap();
        assert_eq!(hours.total(Purpose::Granted), signed.granted);
    }
}

/// The profile with one of its services changed, or gone.
fn with_service(profile: &Profile, code: &str, change: impl Fn(Service) -> Option<Service>) -> Profile {
    let mut changed = profile.clone();
    changed.services = profile
        .services
        .iter()
        .cloned()
        .filter_map(|service| {
            if service.code == code {
                change(service)
            } else {
                Some(service)
            }
        })
        .collect();
    changed
}

proptest! {
    /// Whatever its fields may say, a case can be read: what cannot be counted is a gap of its row.
    #[test]
    fn a_row_that_its_fields_allow_is_read(
        service in prop::sample::select(vec![Some("dusch"), Some("stad"), Some("ledsagning"), Some("trygghetslarm"), None]),
        times in 1..=MAX_TIMES,
        per in prop::sample::select(vec!["day", "week", "2weeks", "3weeks", "month", "year"]),
        minutes in prop::option::of(0..=MAX_MINUTES),
        share in prop::option::of(1..=MAX_PERSONS),
        category in prop::sample::select(vec!["", "service", "omsorg", "larm"]),
        double in prop::sample::select(vec!["", "yes", "no"]),
    ) {
        let profile = embedded::profile("norrtalje").unwrap();
        let assessor = author(2, "assessor");
        let text = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
        let fields = [
            ("times", text(Some(times))),
            ("per", per.to_owned()),
            ("minutes", text(minutes)),
            ("household_share", text(share)),
            ("category", category.to_owned()),
            ("double_staffing", double.to_owned()),
        ];
        let mut proposal = Proposal::of(vec![applied("a1", service, "Hjälp")]);
        proposal.grants("a1", &[("minutes_reason", "Efter bedömning.")]);
        for (field, value) in fields {
            prop_assert_eq!(Field::named(&format!("line/a1/{field}")).unwrap().check(&value), Ok(()));
            proposal.write("a1", field, &value);
        }
        let desk = desk(&profile, &assessor);
        let read = prospect(&proposal.case, desk);
        prop_assert_eq!(read.counted.is_empty(), !proposal.lacks(desk).is_empty());
    }
}

/// What is wrong is the last day: to ask for a follow-up before it would ask for one in the past.
#[test]
fn a_last_day_that_has_been_does_not_say_when_the_follow_up_is_at_the_latest() {
    let profile = embedded::profile("norrtalje").unwrap();
    let assessor = author(2, "assessor");
    let mut proposal = Proposal::of(vec![applied("a1", Some("dusch"), "")]);
    proposal.grants("a1", &[]);
    proposal.set("decision/follow_up", "2035-01-01");
    let mut latest = |to: &str| {
        proposal.set("decision/to", to);
        let gaps = proposal.prospect(desk(&profile, &assessor)).gaps;
        let late = gaps.into_iter().find(|gap| gap.code == GapCode::FollowUpLate);
        late.unwrap().params["date"].clone()
    };
    assert_eq!(latest("2027-03-01"), "2027-03-01");
    assert_eq!(latest("2025-01-01"), "2027-11-24");
}

/// A municipality whose catalogue has no such service grants one all the same, and no catalogue says what it does.
#[test]
fn a_technique_outside_the_catalogue_needs_consent_as_one_inside_it_does() {
    let profile = embedded::profile("norrtalje").unwrap();
    let lead = author(3, "team_lead");
    let mut proposal = Proposal::of(vec![applied("a1", None, "GPS-klocka")]);
    proposal.grants(
        "a1",
        &[("category", "larm"), ("minutes_reason", "Hon går vilse.")],
    );
    let asked = |proposal: &Proposal| {
        let codes = gaps(&proposal.prospect(desk(&profile, &lead)));
        codes.iter().any(|code| code == "consent_missing")
    };
    assert!(!asked(&proposal));
    proposal.write("a1", "technique", "positioning");
    assert!(asked(&proposal));
    let proposal = proposal.signed(&profile);
    let signed = &proposal.case.decision().unwrap().signed;
    assert!(
        signed.lines[0].observes(&profile, today()).is_some(),
        "and at the order"
    );
}
