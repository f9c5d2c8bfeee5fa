//! What a municipality's profile says is heard in the window: signals, own codes, goals, proposals, what nobody has read.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::Kvarbo;
use app::view::*;
use support::desk::{self, Desk};
use support::{SECRET, World, first_start, own_profile, own_start};

fn desk(municipality: &str, services: &[&str]) -> Desk {
    let world = World::new();
    desk::begun(
        &world,
        &first_start(municipality, false),
        Protection::None,
        services,
    )
}

fn outside(desk: &mut Desk) -> LineView {
    let add = ServiceAdd {
        case: desk.case.case.clone(),
        service: None,
        words: "Promenad med hunden".into(),
    };
    desk.open().intake_service_add(&add).unwrap();
    let groups = desk.decision().groups;
    let lines = groups.into_iter().flat_map(|group| group.lines);
    lines.into_iter().find(|line| line.service.is_none()).unwrap()
}

fn item(desk: &mut Desk, area: &str, item: &str) -> ItemView {
    desk.opens(item);
    let area = AreaRef {
        case: desk.case.case.clone(),
        area: area.into(),
    };
    let items = desk.open().area_read(&area).unwrap().items;
    items.into_iter().find(|one| one.code == item).unwrap()
}

#[test]
fn taby_hears_of_a_need_that_no_service_fits_and_the_case_keeps_it() {
    let mut taby = desk("taby", &["dusch"]);
    let signal = outside(&mut taby).signal.unwrap();
    assert_eq!(signal.name, "Ingen insats passar");
    taby.write(
        &signal.field.path,
        "Hunden behöver rastas, annars går hon inte ut.",
    );
    let lines = taby.decision().groups.into_iter().flat_map(|group| group.lines);
    let signals: Vec<Option<String>> = lines.map(|line| Some(line.signal?.field.text)).collect();
    assert_eq!(
        signals.iter().flatten().count(),
        1,
        "a service of the catalogue sends none"
    );
    assert!(signals.iter().flatten().all(|text| text.starts_with("Hunden")));

    assert!(outside(&mut desk("norrtalje", &["dusch"])).signal.is_none());
}

#[test]
fn lekeberg_codes_the_cause_of_loneliness_at_relations_with_friends() {
    let mut lekeberg = desk("lekeberg", &["dusch"]);
    let list = item(&mut lekeberg, "d7", "d750").code_lists.remove(0);
    assert_eq!(list.name, "Orsak till ensamhet");
    assert!(list.codes.iter().any(|code| code.code == "mobility"));
    lekeberg.write(&list.field.path, "mobility");
    let again = item(&mut lekeberg, "d7", "d750").code_lists.remove(0);
    assert_eq!(again.field.value, "mobility");
    assert!(item(&mut lekeberg, "d5", "d510").code_lists.is_empty());
    assert!(
        item(&mut desk("norrtalje", &["dusch"]), "d7", "d750")
            .code_lists
            .is_empty()
    );
}

#[test]
fn the_catalogues_kind_of_goal_is_the_default_of_what_the_support_shall_do() {
    let usual = |municipality| item(&mut desk(municipality, &["dusch"]), "d5", "d510").support_usual;
    assert_eq!(
        usual("lekeberg").as_deref(),
        Some("develop"),
        "rehabilitating goals"
    );
    assert_eq!(usual("norrtalje").as_deref(), Some("compensate"));
}

#[test]
fn an_end_and_a_reservation_are_proposed_with_their_reasons_and_never_written_by_themselves() {
    let mut norrtalje = desk("norrtalje", &["dusch"]);
    norrtalje.write("decision/from", "2026-12-01");
    let fields = norrtalje.decision().fields;
    assert_eq!(fields.end_proposals[0].to, "2027-11-30");
    assert!(fields.end_proposals[0].reason.starts_with("Behovet väntas"));
    assert_eq!(fields.reservation_proposals.len(), 2);
    assert!(
        fields
            .reservation_proposals
            .iter()
            .all(|one| !one.reason.is_empty())
    );
    assert_eq!(
        (fields.to.value, fields.reservation.text),
        (String::new(), String::new())
    );
}

#[test]
fn figures_that_rest_on_rules_nobody_has_read_say_which() {
    let mut norrtalje = desk("norrtalje", &["dusch", "trygghetslarm"]);
    norrtalje.decide(0, "granted", "");
    let view = norrtalje.decision();
    assert_eq!(
        view.unread,
        [
            "service",
            "month_factor",
            "counting",
            "delegation",
            "court",
            "committee"
        ]
    );
    let line = |code: &str| {
        let mut lines = view.groups.iter().flat_map(|group| &group.lines);
        lines.find(|line| line.service.as_deref() == Some(code)).unwrap()
    };
    assert!(line("dusch").standard_unread && !line("trygghetslarm").standard_unread);
}

#[test]
fn a_provider_is_chosen_with_its_hours_in_sight() {
    let mut norrtalje = desk("norrtalje", &["dusch"]);
    let case = norrtalje.case.clone();
    let providers = norrtalje.open().order_read(&case).unwrap().providers;
    let night = providers.iter().find(|one| one.id == "tiohundra").unwrap();
    assert_eq!(night.hours, "00-24");
}

/// Position and rules are one's own choice: each stands with name and version where everybody reads it.
#[test]
fn rules_that_let_whoever_reads_them_in_decide_more_are_told_and_stay_on_record() {
    let mut kvarbo = World::new().program();
    kvarbo.session_create(&own_start(own_profile())).unwrap();
    let rows = |kvarbo: &mut Kvarbo| -> Vec<(String, RightsAct, Option<String>)> {
        let rights = kvarbo.open().unwrap().rules().unwrap().rights;
        let row = |one: RightsView| (format!("{} {}", one.name, one.position), one.act, one.hash);
        rights.into_iter().map(row).collect()
    };
    let who = "Elin Holm assessor".to_owned();
    let version = |text: &str| Some(ledger::Hash::of(text.as_bytes()).to_string());
    let first = [
        (who.clone(), RightsAct::Rules, version(&own_profile())),
        (who.clone(), RightsAct::Position, None),
    ];
    assert_eq!(rows(&mut kvarbo), first);

    let wider = own_profile().replace("up_to_hours = 120", "up_to_hours = 121");
    let text = wider.clone();
    kvarbo.profile_load(&ProfileText { text }).unwrap();
    let text = own_profile();
    kvarbo.profile_load(&ProfileText { text }).unwrap();
    let all = [
        (who.clone(), RightsAct::Rules, version(&own_profile())),
        (who, RightsAct::WiderRules, version(&wider)),
    ];
    assert_eq!(rows(&mut kvarbo), [all, first].concat());
    kvarbo.session_lock().unwrap();
    let secret = SECRET.into();
    kvarbo.session_unlock(&SessionUnlock { secret }).unwrap();
    assert_eq!(rows(&mut kvarbo).len(), 4, "and unlocking is no new choice");
    let whose = kvarbo.session_read().unwrap().municipality;
    let rights = kvarbo.open().unwrap().rules().unwrap().rights;
    let mut versions = rights.iter().filter(|one| one.hash.is_some());
    assert!(
        versions.all(|one| one.municipality == whose),
        "each version says whose it is"
    );
}

#[test]
fn a_delegation_that_lasts_longer_than_it_did_is_a_wider_one() {
    let mut kvarbo = World::new().program();
    let ending = own_profile().replacen("up_to_hours = 120", "up_to_hours = 120\nvalid_to = 2027-06-30", 1);
    assert_ne!(ending, own_profile());
    kvarbo.session_create(&own_start(ending.clone())).unwrap();
    let mut last = |text: String| {
        kvarbo.profile_load(&ProfileText { text }).unwrap();
        kvarbo.open().unwrap().rules().unwrap().rights.remove(0).act
    };
    assert_eq!(last(own_profile()), RightsAct::WiderRules);
    assert_eq!(last(ending), RightsAct::Rules);
}

#[test]
fn an_earlier_version_is_not_taken_though_the_committee_signed_it() {
    let (private, public) = committees_key();
    let signed = |version: &str| {
        let named = format!("[committee]\n{version}signing_public_key = \"\"\"\n{public}\"\"\"\n");
        let text = own_profile().replacen("[committee]\n", &named, 1);
        app::signed_profile(&text, &private).unwrap()
    };
    let mut kvarbo = World::new().program();
    kvarbo
        .session_create(&own_start(signed("version = 2\n")))
        .unwrap();
    let mut load = |version: &str| {
        let text = signed(version);
        kvarbo.profile_load(&ProfileText { text })
    };
    for earlier in ["version = 1\n", ""] {
        assert_eq!(load(earlier).unwrap_err().code(), "profile-earlier");
    }
    load("version = 2\n").unwrap();
    load("version = 3\n").unwrap();
    assert_eq!(load("version = 2\n").unwrap_err().code(), "profile-earlier");
}

/// The committee's own key pair for its profiles: private and public.
fn committees_key() -> (String, String) {
    let private = include_str!("../../../assets/demo/recovery-key.pem");
    let public = include_str!("../../../assets/demo/recovery-public-key.pem");
    (private.to_owned(), public.to_owned())
}

#[test]
fn where_the_committee_signs_its_profiles_no_other_is_taken() {
    let (private, public) = committees_key();
    let named = format!("[committee]\nsigning_public_key = \"\"\"\n{public}\"\"\"\n");
    let own = own_profile().replacen("[committee]\n", &named, 1);
    let world = World::new();
    let mut kvarbo = world.program();
    let refused = kvarbo.session_create(&own_start(own.clone())).unwrap_err();
    assert_eq!(refused.code(), "profile-unsigned");
    let before = kvarbo.profile_check(&ProfileText { text: own.clone() }).unwrap();
    assert_eq!(before.refused.as_deref(), Some("profile-unsigned"));
    let signed = app::signed_profile(&own, &private).unwrap();
    kvarbo.session_create(&own_start(signed.clone())).unwrap();

    let load = |kvarbo: &mut Kvarbo, text: String| kvarbo.profile_load(&ProfileText { text });
    let wider = |text: &str| text.replace("up_to_hours = 120", "up_to_hours = 121");
    for text in [own_profile(), wider(&own), wider(&signed)] {
        let checked = kvarbo.profile_check(&ProfileText { text: text.clone() }).unwrap();
        assert_eq!(
            checked.refused.as_deref(),
            Some("profile-unsigned"),
            "told where the file is chosen"
        );
        assert!(checked.choice.is_none() && checked.problems.is_empty());
        assert_eq!(load(&mut kvarbo, text).unwrap_err().code(), "profile-unsigned");
    }
    let signed = app::signed_profile(&wider(&own), &private).unwrap();
    load(&mut kvarbo, signed.replace('\n', "\r\n")).unwrap();
    load(
        &mut kvarbo,
        app::signed_profile(&own_profile(), &private).unwrap(),
    )
    .unwrap();
    load(&mut kvarbo, own_profile()).expect("the committee has taken its key away");
}

/// A shower a week is 173 1/3 minutes a month, and a wash a week 86 2/3.
#[test]
fn a_sum_is_rounded_as_the_profile_rounds() {
    let half_up = r#"rounding = "half_up""#;
    assert_eq!(own_profile().matches(half_up).count(), 1);
    let shown = |service: &str, rounding: &str| {
        let profile = own_profile().replace(half_up, &format!("rounding = \"{rounding}\""));
        let mut desk = desk::begun(&World::new(), &own_start(profile), Protection::None, &[service]);
        desk.grant();
        desk.decision().sum.granted
    };
    let of = |service: &str| ["half_up", "up", "down"].map(|rounding| shown(service, rounding));
    assert_eq!(of("dusch"), [173, 174, 173]);
    assert_eq!(of("tvatt"), [87, 87, 86]);
}

#[test]
fn a_refusal_names_the_court_of_the_municipality() {
    let courts = [
        ("norrtalje", "Stockholm"),
        ("stockholm-spanga-tensta", "Stockholm"),
        ("taby", "Stockholm"),
        ("danderyd", "Stockholm"),
        ("lekeberg", "Karlstad"),
    ];
    assert_eq!(courts.len(), domain::municipality::embedded::PROFILES.len());
    for (municipality, seat) in courts {
        let mut desk = desk(municipality, &["dusch"]);
        desk.decide(0, "refused", "Du klarar det själv.");
        desk.whole();
        let html = desk.html("decision", "");
        let told = format!("Då kan du överklaga det till Förvaltningsrätten i {seat}.");
        assert!(html.contains(&told), "{municipality}: {html}");
    }
}
