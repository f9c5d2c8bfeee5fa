//! Every profile that comes with the program holds what its source gives; a wrong one is told of with line and reason.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono::NaiveDate;
use domain::catalogue::{Category, Consent, GoalKind, Minutes, Service};
use domain::deadline::Care;
use domain::fee::LawAmounts;
use domain::municipality::{
    Dated, DecisionAsked, DecisionKind, NoChoiceRule, Outcome, Profile, RuleError, embedded,
};
use proptest::prelude::*;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn profile(name: &str) -> Profile {
    embedded::profile(name).unwrap()
}

fn service(municipality: &str, code: &str) -> Service {
    profile(municipality).service(code, today()).unwrap().clone()
}

/// Norrtälje's profile with one thing changed, and the line where it was changed.
fn changed(what: &str, into: &str) -> (String, usize) {
    let text = embedded::text("norrtalje").unwrap();
    let at = text
        .find(what)
        .unwrap_or_else(|| panic!("the profile has no {what}"));
    let line = 1 + text[..at].lines().count() - usize::from(!text[..at].ends_with('\n'));
    (text.replacen(what, into, 1), line)
}

fn problems(text: &str) -> Vec<(usize, String)> {
    let problems = Profile::parse(text).expect_err("the profile holds");
    problems
        .into_iter()
        .map(|problem| (problem.line, problem.reason))
        .collect()
}

#[track_caller]
fn assert_one_problem(text: &str, line: usize, reason: &str) {
    let problems = problems(text);
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].1.contains(reason), "{problems:?}");
    assert_eq!(problems[0].0, line, "{problems:?}");
}

#[test]
fn every_embedded_profile_holds() {
    for (name, text) in embedded::PROFILES {
        let problems = Profile::parse(text).err().unwrap_or_default();
        assert_eq!(problems, [], "{name}");
    }
}

#[test]
fn every_embedded_profile_has_an_identity_of_its_own() {
    let mut ids = embedded::PROFILES.map(|(name, _)| profile(name).committee.id);
    ids.sort();
    assert!(ids.windows(2).all(|pair| pair[0] != pair[1]));
}

#[test]
fn every_service_answers_items_that_the_investigation_knows() {
    let known = include_str!("../../../assets/ibic/ibic.toml");
    for (name, _) in embedded::PROFILES {
        for service in profile(name).services {
            for item in service.icf {
                assert!(
                    known.contains(&format!("code = \"{item}\"")),
                    "{name}: {} answers {item}",
                    service.code
                );
            }
        }
    }
}

#[test]
fn norrtalje_has_the_catalogue_that_plans_speak_of() {
    let codes = "dusch morgonhjalp middagshjalp kvallshjalp natthjalp tillsyn stad tvatt inkop promenad ledsagning \
                 fonsterputs matdistribution trygghetslarm avlosning";
    for code in codes.split_whitespace() {
        service("norrtalje", code);
    }
    assert_eq!(service("norrtalje", "trygghetslarm").category, Category::Alarm);
    assert_eq!(service("norrtalje", "stad").category, Category::Service);
    assert_eq!(service("norrtalje", "dusch").category, Category::Care);
}

#[test]
fn norrtalje_has_five_providers_and_a_rota_for_those_who_do_not_choose() {
    let profile = profile("norrtalje");
    assert_eq!(profile.providers.len(), 5);
    assert_eq!(profile.no_choices[0].rule, NoChoiceRule::Rota);
}

#[test]
fn what_nobody_has_read_at_its_source_says_so() {
    assert!(!service("norrtalje", "dusch").verified());
    assert!(profile("norrtalje").fee(today()).unwrap().verified());
    for (name, _) in embedded::PROFILES {
        assert!(
            !profile(name).court.verified,
            "no court district was read: {name}"
        );
        assert!(
            !profile(name).committee.is_reachable(),
            "nobody has read how to reach the committee today: {name}"
        );
    }
    let law = LawAmounts::embedded().unwrap();
    let date = |day: &str| day.parse().unwrap();
    let read = |day| law.maximum_fee(day).unwrap().verified;
    assert!(
        read(date("2025-06-01")) && !read(date("2026-06-01")),
        "2026's base amount was derived"
    );
}

/// An e-mail or a web address that nobody can have is an example, whatever the file says of having read it.
#[test]
fn a_committee_with_an_examples_address_cannot_be_reached() {
    let norrtalje = embedded::text("norrtalje").unwrap();
    let verified = norrtalje.replacen("\nverified = false", "\nverified = true", 1);
    let at = |email: &str, web: &str| {
        let text = verified.replace("bistand@example.se", email);
        let text = text.replace("\"sjukvardomsorg.se\"", &format!("\"{web}\""));
        Profile::parse(&text).unwrap().committee.is_reachable()
    };
    for name in [
        "example.se",
        "Example.COM",
        "post.example.org.",
        "example.net",
        "namnden.example",
        "a.invalid",
    ] {
        assert!(!at(&format!("bistand@{name}"), "namnden.test"), "{name}");
        assert!(!at("bistand@namnden.test", &format!("{name}/bistand")), "{name}");
        assert!(
            !at("bistand@namnden.test", &format!("https://{name}/bistand")),
            "{name}"
        );
    }
    assert!(at("bistand@namnden.test", "namnden.test"));
    assert!(at("bistand@namnden.test", "https://namnden.test"));
    assert!(at("bistand@myexample.se", "example.namnden.test"));
}

#[test]
fn the_countys_agreement_holds_where_its_municipalities_are_named() {
    let days = |name: &str, care| Some(profile(name).discharge(care, today())?.calendar_days);
    for name in ["stockholm-spanga-tensta", "taby", "danderyd"] {
        assert_eq!(
            (days(name, Care::Somatic), days(name, Care::Psychiatric)),
            (Some(2), Some(5)),
            "{name}"
        );
    }
    for name in ["norrtalje", "lekeberg"] {
        assert_eq!(days(name, Care::Somatic), None, "{name} goes by the law");
    }
}

#[test]
fn taby_wants_to_hear_of_needs_that_no_service_fits() {
    assert_eq!(profile("taby").signals[0].code, "no_fitting_service");
}

#[test]
fn danderyd_has_services_against_loneliness_and_a_gps_with_its_contraindication() {
    assert_eq!(
        service("danderyd", "maltidssallskap").goal_kind,
        Some(GoalKind::Social)
    );
    assert_eq!(
        service("danderyd", "social_ledsagning").goal_kind,
        Some(GoalKind::Social)
    );
    assert!(service("danderyd", "samverkanskontakt").target_group.is_some());
    assert_eq!(service("danderyd", "e_inkop").category, Category::Service);
    let gps = service("danderyd", "gps");
    assert_eq!(gps.consent, Some(Consent::Positioning));
    assert!(gps.contraindication.unwrap().sv.contains("demens"));
}

#[test]
fn lekeberg_aims_at_regaining_and_codes_the_cause_of_loneliness() {
    assert_eq!(
        service("lekeberg", "morgonhjalp").goal_kind,
        Some(GoalKind::Rehabilitating)
    );
    assert_eq!(
        service("lekeberg", "trygg_hemgang").goal_kind,
        Some(GoalKind::Rehabilitating)
    );
    assert_eq!(
        service("lekeberg", "nattfridskamera").consent,
        Some(Consent::Camera)
    );
    assert_eq!(profile("lekeberg").code_lists[0].code, "loneliness_cause");
}

#[test]
fn an_assessor_decides_up_to_the_limit_and_the_team_lead_above_it() {
    let profile = profile("norrtalje");
    let allowed = |position, minutes| {
        let granted = Minutes::from_whole(minutes);
        let kind = DecisionKind::PersonalNeeds;
        profile
            .delegation(
                DecisionAsked {
                    position,
                    person: None,
                    kind,
                    outcome: Outcome::Granted,
                    granted,
                },
                today(),
            )
            .is_some()
    };
    assert!(allowed("assessor", 120 * 60));
    assert!(!allowed("assessor", 120 * 60 + 1));
    assert!(allowed("team_lead", 120 * 60 + 1));
    assert!(!allowed("somebody_else", 0));
}

/// Else the wider line would win by standing there.
#[test]
fn two_lines_of_a_delegation_do_not_speak_of_the_same_outcome_on_the_same_days() {
    let closing = r#"outcomes = ["withdrawn", "dismissed", "closed"]"#;
    let (text, _) = changed(
        closing,
        r#"outcomes = ["withdrawn", "dismissed", "closed", "granted"]"#,
    );
    let problems = problems(&text);
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(
        problems[0].1.contains("allows some of the same as line"),
        "{problems:?}"
    );
    let ended = text.replacen(
        "up_to_hours = 120\n\n[[delegation]]\nvalid_from = 2020-04-01",
        "up_to_hours = 120\nvalid_to = 2026-06-30\n\n[[delegation]]\nvalid_from = 2026-07-01",
        1,
    );
    assert!(Profile::parse(&ended).is_ok(), "one after the other");
}

#[test]
fn a_delegation_to_a_person_is_hers_alone_and_a_line_names_either_her_or_a_position() {
    let her = "0198f3a1-7c00-7000-8000-000000000007";
    let named = |who: &str| {
        changed(
            "position = \"team_lead\"\nup_to_hours = 300",
            &format!("{who}\nup_to_hours = 300"),
        )
    };
    let profile = Profile::parse(&named(&format!("person = \"{her}\"")).0).unwrap();
    let allowed = |person: Option<&str>| {
        let asked = DecisionAsked {
            position: "assessor",
            person: person.map(|id| id.parse().unwrap()),
            kind: DecisionKind::PersonalNeeds,
            outcome: Outcome::Granted,
            granted: Minutes::from_hours(200),
        };
        profile.delegation(asked, today()).is_some()
    };
    assert!(allowed(Some(her)));
    assert!(!allowed(Some("0198f3a1-7c00-7000-8000-000000000008")));
    assert!(!allowed(None));

    for (who, reason) in [
        (
            format!("position = \"team_lead\"\nperson = \"{her}\""),
            "either a position or a person",
        ),
        (String::new(), "either a position or a person"),
        ("position = \"boss\"".to_owned(), "a position is one of"),
    ] {
        let problems = Profile::parse(&named(&who).0).unwrap_err();
        assert!(
            problems.iter().any(|problem| problem.reason.contains(reason)),
            "{problems:?}"
        );
    }
}

#[test]
fn in_every_profile_the_catalogue_is_departed_from_by_the_team_lead_and_not_by_the_assessor() {
    for (name, _) in embedded::PROFILES {
        let allowed = |position| {
            let asked = DecisionAsked {
                position,
                person: None,
                kind: DecisionKind::OutsideCatalogue,
                outcome: Outcome::Granted,
                granted: Minutes::from_hours(10),
            };
            profile(name).delegation(asked, today()).is_some()
        };
        assert!(allowed("team_lead") && !allowed("assessor"), "{name}");
    }
}

#[test]
fn versions_that_apply_on_the_same_day_are_refused_with_the_line_of_both() {
    let text = embedded::text("norrtalje").unwrap();
    let second = "\n[[month_factor]]\nvalid_from = 2026-01-01\nsource = \"beslut\"\nweeks = \"52/12\"\n";
    let line = text.lines().count() + 2;
    assert_one_problem(
        &format!("{text}{second}"),
        line,
        "applies on the same days as the version on line",
    );
}

#[test]
fn a_version_that_follows_another_is_accepted_and_used_from_its_first_day() {
    let (text, _) = changed(
        "[[month_factor]]\nvalid_from = 2020-04-01",
        "[[month_factor]]\nvalid_from = 2020-04-01\nvalid_to = 2026-12-31",
    );
    let next = "\n[[month_factor]]\nvalid_from = 2027-01-01\nsource = \"beslut\"\nweeks = \"13/3\"\nrounding = \"up\"\n";
    let profile = Profile::parse(&format!("{text}{next}")).unwrap();
    let rounding = |year| {
        profile
            .month_factor(NaiveDate::from_ymd_opt(year, 1, 1).unwrap())
            .unwrap()
            .rounding
    };
    assert_ne!(rounding(2026), rounding(2027));
}

#[test]
fn an_unknown_category_is_refused_on_its_line() {
    let (text, line) = changed("category = \"omsorg\"", "category = \"vard\"");
    assert_one_problem(&text, line, "unknown variant `vard`");
}

#[test]
fn a_misspelt_key_is_refused_on_its_line() {
    let (text, line) = changed("shared_in_household = true", "shared_in_houshold = true");
    assert_one_problem(&text, line, "unknown field `shared_in_houshold`");
    let (text, line) = changed("[[no_choice]]", "[[nochoice]]");
    assert_one_problem(&text, line, "no rule is called nochoice");
}

#[test]
fn a_day_that_does_not_exist_is_refused_on_its_line() {
    let (text, line) = changed("valid_from = 2025-07-01", "valid_from = 2025-02-30");
    assert_eq!(problems(&text)[0].0, line);
}

#[test]
fn a_profile_without_month_factor_is_refused() {
    let text = embedded::text("norrtalje").unwrap();
    let (start, end) = (
        text.find("[[month_factor]]").unwrap(),
        text.find("[[counting]]").unwrap(),
    );
    assert_one_problem(
        &format!("{}{}", &text[..start], &text[end..]),
        1,
        "[[month_factor]] is missing",
    );
}

#[test]
fn rules_that_contradict_themselves_are_refused() {
    let wrong = [
        ("weeks = \"52/12\"", "weeks = \"52/1\"", "from 4 to 5 weeks"),
        ("weeks = \"52/12\"", "weeks = \"a month\"", "not a fraction"),
        ("minutes = 40", "minutes = 0", "minutes must be from 1"),
        ("minutes = 40", "minutes = -40", "invalid value"),
        (
            "{ months = 6 }]",
            "{ up_to_hours = 70, months = 6 }]",
            "up_to_hours",
        ),
        ("percent = 100 }", "percent = 101 }", "above 100 percent"),
        (", skargard = 44800", "", "archipelago has no amount"),
        (
            "services = [\"stad\"",
            "services = [\"massage\"",
            "no service massage",
        ),
        ("source = \"KSON 2022\"", "source = \"\"", "has no source"),
        (
            "municipality_code = \"0188\"",
            "municipality_code = \"188\"",
            "four digits",
        ),
        ("[[fee]]", "[fee]", "two brackets"),
    ];
    for (what, into, reason) in wrong {
        let problems = problems(&changed(what, into).0);
        assert!(
            problems.iter().any(|(_, said)| said.contains(reason)),
            "{into}: {problems:?}"
        );
    }
}

#[test]
fn one_reading_tells_of_every_problem_in_the_order_of_the_lines() {
    let (text, first) = changed("category = \"omsorg\"", "category = \"vard\"");
    let text = text.replacen("percent = 100 }", "percent = 101 }", 1);
    let problems = problems(&format!("{text}\n[[provider]]\nname = \"Ingen\"\n"));
    assert_eq!(problems.len(), 3, "{problems:?}");
    assert_eq!(problems[0].0, first);
    assert!(problems.is_sorted());
}

#[test]
fn what_is_no_toml_is_refused_on_its_line() {
    let (text, line) = changed("[[counting]]", "[[counting]");
    assert_eq!(problems(&text)[0].0, line);
    assert!(!problems("").is_empty());
}

#[test]
fn an_unknown_municipality_has_no_profile() {
    let name = "atlantis".to_owned();
    assert_eq!(
        embedded::profile("atlantis"),
        Err(RuleError::UnknownMunicipality { name })
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_torn_profile_makes_it_panic(start in 0usize..15_000, length in 0usize..2_000) {
        let text = embedded::text("norrtalje").unwrap();
        let kept = |at: &usize| *at < start || *at >= start + length;
        let torn: String = text.chars().enumerate().filter(|(at, _)| kept(at)).map(|(_, letter)| letter).collect();
        let lines = torn.lines().count();
        for problem in Profile::parse(&torn).err().into_iter().flatten() {
            prop_assert!((1..=lines + 1).contains(&problem.line) && !problem.reason.is_empty(), "{}", problem);
        }
    }
}
