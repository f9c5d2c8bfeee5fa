//! The first start: a demonstration, a municipality's own profile, and who can open the file when the secret is lost.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use app::{DEMO_SECRET, Error, Host, Kvarbo};
use domain::id::{StreamKind, StreamRef};
use ledger::Hash;
use support::{AINO, SECRET, World, desk, first_start, own_profile, own_start, person};

/// What a rule's field says, row by row.
fn said(rule: &RuleView, field: &str) -> Vec<String> {
    let found = rule.values.iter().find(|it| it.name == field);
    let rows = found.map(|it| it.rows.clone()).unwrap_or_default();
    let cell = |cell: &RuleCellView| format!("{} {}", cell.name, cell.value).trim().to_owned();
    let row = |row: &Vec<RuleCellView>| row.iter().map(cell).collect::<Vec<_>>().join(", ");
    rows.iter().map(row).collect()
}

const DEMO_KEY: &str = include_str!("../../../assets/demo/recovery-key.pem");

fn text(text: impl Into<String>) -> ProfileText {
    ProfileText { text: text.into() }
}

fn recovered(kvarbo: &mut Kvarbo) -> Result<SessionView, Error> {
    kvarbo.session_lock().unwrap();
    kvarbo.session_recover(&SessionRecover {
        committee_key: DEMO_KEY.into(),
        secret: SECRET.into(),
    })
}

#[test]
fn a_demonstration_opens_at_once_and_its_lock_shows_the_passphrase() {
    let world = World::new();
    let mut kvarbo = world.program();
    kvarbo.demonstrate().unwrap();
    let view = kvarbo.session_read().unwrap();
    assert_eq!((view.stage, view.demo), (Stage::Open, true));
    assert_eq!(view.demo_secret.as_deref(), Some(DEMO_SECRET));

    let people = |kvarbo: &mut Kvarbo| kvarbo.open().unwrap().today().unwrap().rows.len();
    let first = people(&mut kvarbo);
    let mut again = world.program();
    again.demonstrate().unwrap();
    assert_eq!(people(&mut again), first, "the second start opens the same file");
    assert_eq!(world.program().session_read().unwrap().demo_secret, None);
}

#[test]
fn the_demonstrations_key_opens_demonstrations_only() {
    let mut own = World::new().started();
    assert!(!own.session_read().unwrap().recovery);
    assert_eq!(recovered(&mut own).unwrap_err().code(), "recovery-key");

    let mut demo = World::new().program();
    demo.create(&first_start("lekeberg", true), 1, 1).unwrap();
    assert!(recovered(&mut demo).unwrap().recovery);
}

#[test]
fn a_profile_says_whether_the_committee_can_open_the_file() {
    let mut kvarbo = World::new().program();
    assert!(kvarbo.municipalities().unwrap().iter().all(|one| !one.recovery));
    let checked = kvarbo.profile_check(&text(own_profile())).unwrap();
    assert!(checked.choice.unwrap().recovery);
}

#[test]
fn a_wrong_profile_is_told_by_line_and_makes_no_file() {
    let wrong = own_profile().replace("minutes = 40", "minutes = \"forty\"");
    let line = 1 + wrong.lines().position(|line| line.contains("forty")).unwrap();
    let mut kvarbo = World::new().program();
    let checked = kvarbo.profile_check(&text(wrong.clone())).unwrap();
    assert!(checked.choice.is_none());
    assert_eq!(checked.problems[0].line, line.to_string());
    assert!(checked.problems[0].reason.contains("string"), "{checked:?}");
    assert_eq!(
        kvarbo.session_create(&own_start(wrong)).unwrap_err().code(),
        "rule"
    );
    assert_eq!(kvarbo.session_read().unwrap().stage, Stage::Welcome);
}

#[test]
fn every_operation_names_the_version_of_the_own_profile_it_was_done_by() {
    let world = World::new();
    let mut kvarbo = world.program();
    let first = own_profile().replace("minutes = 40", "minutes = 41");
    kvarbo.session_create(&own_start(first.clone())).unwrap();
    let one = kvarbo
        .open()
        .unwrap()
        .person_register(&person(AINO, Protection::None))
        .unwrap();
    kvarbo.session_lock().unwrap();

    let mut kvarbo = world.unlocked();
    let shower = |kvarbo: &mut Kvarbo| {
        let rules = kvarbo.open().unwrap().rules().unwrap().rules;
        let shower = rules
            .into_iter()
            .find(|rule| said(rule, "code") == ["dusch"])
            .unwrap();
        said(&shower, "minutes").remove(0)
    };
    assert_eq!(shower(&mut kvarbo), "41", "the file keeps its own rules");
    let second = first.replace("minutes = 41", "minutes = 42");
    kvarbo.profile_load(&text(second.clone())).unwrap();
    assert_eq!(shower(&mut kvarbo), "42");
    let other = person("19390807-9167", Protection::None);
    let other = kvarbo.open().unwrap().person_register(&other).unwrap();
    kvarbo.session_lock().unwrap();

    let store = world.store();
    let profile = |person: &PersonRef| {
        let id = person.person.parse().unwrap();
        let stream = StreamRef {
            kind: StreamKind::Person,
            id,
        };
        store.operations(&stream).unwrap()[0].header().profile.unwrap()
    };
    for (person, text) in [(&one, first), (&other, second)] {
        let hash = Hash::of(text.as_bytes());
        assert_eq!(profile(person), hash);
        assert_eq!(store.setting(&format!("profile/{hash}")).unwrap().unwrap(), text);
    }
}

#[test]
fn another_committees_profile_is_refused_and_a_later_one_brings_the_committees_key() {
    let mut kvarbo = World::new().started();
    let other = domain::municipality::embedded::text("taby").unwrap();
    assert_eq!(
        kvarbo.profile_load(&text(other)).unwrap_err().code(),
        "other-committee"
    );
    let view = kvarbo.profile_load(&text(own_profile())).unwrap();
    assert!(view.recovery);
    recovered(&mut kvarbo).unwrap();
}

/// What a stop between the two leaves is the rules and the key file of before.
#[test]
fn a_stop_between_the_rules_and_the_committees_key_is_put_right_at_the_next_unlock() {
    let world = World::new();
    let mut kvarbo = world.started();
    let keys = ["keys", "keys-twin"].map(|name| kvarbo.database().with_extension(name));
    let before = keys.each_ref().map(|path| std::fs::read(path).unwrap());
    kvarbo.profile_load(&text(own_profile())).unwrap();
    kvarbo.forget();
    for (path, bytes) in keys.iter().zip(before) {
        std::fs::write(path, bytes).unwrap();
    }
    assert!(!world.program().session_read().unwrap().recovery);
    let mut kvarbo = world.unlocked();
    recovered(&mut kvarbo).unwrap();
}

#[test]
fn who_began_with_anothers_example_takes_her_own_committees_profile_in() {
    let mut kvarbo = World::new().program();
    kvarbo.session_create(&first_start("norrtalje", false)).unwrap();
    let own = own_profile().replacen("id = \"8651a82e", "id = \"11111111", 1);
    assert_ne!(own, own_profile());
    let before = kvarbo.open().unwrap().rules().unwrap().rights;
    kvarbo.profile_load(&text(own.clone())).unwrap();
    let rights = kvarbo.open().unwrap().rules().unwrap().rights;
    assert!(
        rights.len() > before.len() && rights.ends_with(&before),
        "no choice is lost: {rights:?}"
    );
    let again = kvarbo.profile_load(&text(own_profile())).unwrap_err();
    assert_eq!(again.code(), "other-committee", "from then on it is hers");
}

#[test]
fn every_rule_is_listed_with_its_day_source_and_whether_it_was_read() {
    let mut kvarbo = World::new().program();
    kvarbo.session_create(&first_start("norrtalje", false)).unwrap();
    let view = kvarbo.open().unwrap().rules().unwrap();
    assert!(!view.own);
    let text = domain::municipality::embedded::text("norrtalje").unwrap();
    let sections = text.lines().filter(|line| line.starts_with('[')).count();
    assert_eq!(view.rules.len(), sections);
    let follow_up = view
        .rules
        .iter()
        .find(|rule| rule.section == "follow_up")
        .unwrap();
    assert_eq!(follow_up.valid_from.as_deref(), Some("2020-04-01"));
    assert!(follow_up.verified && follow_up.source.starts_with("KSON 2022"));
    assert_eq!(
        said(follow_up, "intervals"),
        ["months 12, up_to_hours 80", "months 6"]
    );
    let shower = view.rules.iter().find(|rule| said(rule, "code") == ["dusch"]);
    let named = said(shower.unwrap(), "name");
    assert_eq!(named, ["Dusch"], "in the window's language");
    assert!(
        view.rules
            .iter()
            .any(|rule| rule.section == "counting" && !rule.verified)
    );
}

#[test]
fn keys_of_ones_own_are_there_after_the_lock_and_nonsense_is_refused() {
    let world = World::new();
    let mut kvarbo = world.started();
    let mut settings = kvarbo.session_read().unwrap().settings;
    settings.keys.insert("Ctrl+L".into(), "Ctrl+G".into());
    kvarbo.settings_write(&settings).unwrap();
    assert_eq!(
        world.unlocked().session_read().unwrap().settings.keys["Ctrl+L"],
        "Ctrl+G"
    );
    settings.keys.insert("Ctrl+K".into(), "x".repeat(10_000));
    assert!(matches!(kvarbo.settings_write(&settings), Err(Error::Choice)));
}

#[cfg(unix)]
#[test]
fn all_that_lies_on_the_disk_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let world = World::new();
    let mut desk = desk::granted(&world);
    desk.sign();
    let settings = desk.kvarbo.session_read().unwrap().settings;
    desk.kvarbo.settings_write(&settings).unwrap();
    let mut seen = Vec::new();
    let mut folders = vec![world.home()];
    let mut look = |folders: &mut Vec<std::path::PathBuf>| {
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(&folder).unwrap().map(Result::unwrap) {
                let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
                let name = entry.file_name().into_string().unwrap();
                let is_folder = entry.path().is_dir();
                assert_eq!(mode, if is_folder { 0o700 } else { 0o600 }, "{name}");
                if is_folder {
                    folders.push(entry.path());
                }
                seen.push(name);
            }
        }
    };
    look(&mut folders);
    desk.kvarbo.session_lock().unwrap();
    folders.push(world.home());
    look(&mut folders);
    // As an earlier program left it.
    let folder = desk.kvarbo.folder();
    std::fs::set_permissions(&folder, PermissionsExt::from_mode(0o755)).unwrap();
    world.unlocked();
    folders.push(world.home());
    look(&mut folders);
    for name in [
        "kvarbo.db",
        "kvarbo.db-wal",
        "kvarbo.keys",
        "kvarbo.reserve",
        "preferences.json",
        "000001.copy",
    ] {
        assert!(seen.iter().any(|one| one == name), "{name} is not among {seen:?}");
    }
}
