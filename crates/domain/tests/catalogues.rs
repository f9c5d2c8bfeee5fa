//! The catalogues of the municipalities, and where their minutes were read.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono::NaiveDate;
use domain::catalogue::Category::{Alarm, Care, Service};
use domain::municipality::{Dated, embedded};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

#[test]
fn taby_has_its_catalogue() {
    let profile = embedded::profile("taby").unwrap();
    let expected = [
        ("dusch", Care, Some(40)),
        ("morgonhjalp", Care, Some(15)),
        ("middagshjalp", Care, Some(15)),
        ("kvallshjalp", Care, Some(15)),
        ("natthjalp", Care, Some(5)),
        ("tillsyn", Care, Some(15)),
        ("stad", Service, Some(70)),
        ("tvatt", Service, Some(20)),
        ("inkop", Service, Some(45)),
        ("promenad", Care, Some(45)),
        ("ledsagning", Care, None),
        ("fonsterputs", Service, Some(180)),
        ("matdistribution", Service, Some(20)),
        ("trygghetslarm", Alarm, None),
        ("avlosning", Care, None),
    ];
    let services = profile
        .services
        .iter()
        .filter(|service| service.applies_on(today()));
    let found: Vec<_> = services
        .map(|service| (service.code.as_str(), service.category, service.minutes))
        .collect();
    assert_eq!(found, expected);
}

/// No municipality's own standard times were published: they are those of one that published its own.
#[test]
fn every_standard_time_names_the_municipality_whose_it_is() {
    for (name, _) in embedded::PROFILES {
        let services = embedded::profile(name).unwrap().services;
        let timed: Vec<_> = services
            .iter()
            .filter(|service| service.minutes.is_some())
            .collect();
        assert!(timed.len() >= 12, "{name}: {}", timed.len());
        for service in timed {
            let source = service.source();
            let named = [
                "minuter: Kristianstad, schablontider",
                "minuter: Solna, information till utförare",
            ];
            assert!(
                named.iter().any(|whose| source.contains(whose)),
                "{name}: {} has minutes from {source}",
                service.code
            );
        }
    }
}
