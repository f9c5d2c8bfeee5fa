//! A damaged file: read as far as it goes, and put back from its copy by the program itself.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use app::{Archive, Host, Kvarbo};
use domain::id::ReplicaId;
use std::path::Path;
use std::sync::Arc;
use support::desk::{self, Desk};
use support::{SECRET, World, application};

fn with_secret() -> SessionRestore {
    SessionRestore {
        secret: SECRET.into(),
    }
}

/// As the open window sends it.
fn without_secret() -> SessionRestore {
    SessionRestore {
        secret: String::new().into(),
    }
}

fn replica(world: &World) -> ReplicaId {
    world.store().own().unwrap().unwrap().chain.replica()
}

/// Damages a page that unlocking reads, and unlocks.
fn damaged(world: &Arc<World>, database: &Path) -> (Vec<u8>, Kvarbo, SessionView) {
    let whole = std::fs::read(database).unwrap();
    let keys = ["keys", "keys-twin"].map(|name| database.with_extension(name));
    let keys = keys.map(|path| (std::fs::read(&path).unwrap(), path));
    let damaged = (1..whole.len() / 4096).rev().find_map(|page| {
        let mut bytes = whole.clone();
        bytes[page * 4096 + 1000] ^= 1;
        // As if the page before had never been tried.
        let _ = std::fs::remove_file(database.with_extension("db-wal"));
        keys.iter()
            .for_each(|(bytes, path)| std::fs::write(path, bytes).unwrap());
        std::fs::write(database, &bytes).unwrap();
        let mut kvarbo = world.program();
        let unlock = SessionUnlock {
            secret: SECRET.into(),
        };
        let session = kvarbo.session_unlock(&unlock).ok()?;
        session.read_only.then_some((bytes, kvarbo, session))
    });
    damaged.expect("a page that unlocking reads")
}

#[test]
fn a_damaged_file_is_read_and_the_last_verified_copy_is_named_and_opens() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let (database, case) = (desk.kvarbo.database(), desk.case.clone());
    desk.write("analysis", "Före skadan.");
    desk.kvarbo.session_lock().unwrap();
    let copy = database.with_file_name("copies").join("000001.copy");
    let moved = std::fs::File::options().append(true).open(&copy).unwrap();
    moved.set_modified(std::time::SystemTime::UNIX_EPOCH).unwrap();

    let (bytes, mut kvarbo, session) = damaged(&world, &database);
    let told = session.copied_at.expect("until when it holds is told");
    assert!(
        told.starts_with("2026-11-24T09:"),
        "{told}: not when somebody moved the file"
    );
    let open = kvarbo.open().unwrap();
    assert_eq!(open.case_read(&case).unwrap().frame.case, case.case);
    let every = CasesFilter {
        query: String::new(),
        step: None,
        closed: false,
    };
    assert_eq!(open.cases(&every).unwrap().total, 1);
    assert_eq!(
        open.investigation_read(&case).unwrap().analysis.text,
        "Före skadan."
    );
    let write = FieldWrite {
        case: case.case.clone(),
        path: "analysis".into(),
        value: "Efter.".into(),
        reused: false,
        versions: Vec::new(),
    };
    let refused = kvarbo.open().unwrap().field_write(&write).unwrap_err();
    assert_eq!(refused.code(), "damaged");
    assert_eq!(refused.view("").params["copy"], "true");
    let text = support::own_profile();
    let refused = kvarbo.profile_load(&ProfileText { text }).unwrap_err();
    assert_eq!(refused.code(), "damaged");
    let recovery = kvarbo.session_read().unwrap().recovery;
    assert!(!recovery, "no key without the rules that name it");
    kvarbo.session_lock().unwrap();
    let left = std::fs::read(&database).unwrap();
    assert!(left == bytes, "the damaged file stays as it is");
    let aside = database.with_extension("access");
    assert!(aside.exists(), "who read it is not forgotten");

    let mut kvarbo = world.program();
    let session = kvarbo.session_restore(&with_secret()).unwrap();
    assert!(!session.read_only && session.put_back.is_some());
    let mut desk = Desk { kvarbo, case };
    assert_eq!(desk.analysis().text, "Före skadan.");
    assert!(!aside.exists(), "the copy has taken the rows in");
    let kept = database.with_file_name("kvarbo-damaged-1.db");
    assert!(std::fs::read(&kept).unwrap() == bytes);
    assert!(kept.with_extension("access").exists());
}

#[test]
fn from_the_open_window_the_copy_takes_the_damaged_files_place_and_is_written_in_as_another_replica() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let (database, case) = (desk.kvarbo.database(), desk.case.clone());
    desk.write("analysis", "Före skadan.");
    desk.kvarbo.session_lock().unwrap();
    let former = replica(&world);
    let (bytes, mut kvarbo, _) = damaged(&world, &database);

    let session = kvarbo.session_restore(&without_secret()).unwrap();
    assert_eq!((session.stage, session.read_only), (Stage::Open, false));
    assert_eq!(session.copied_at, None, "there is nothing more to put back");
    assert!(session.put_back.is_some(), "what is not in it is told");
    let mut desk = Desk { kvarbo, case };
    assert_eq!(desk.analysis().text, "Före skadan.");
    desk.write("analysis", "Efter.");
    desk.kvarbo.session_lock().unwrap();

    assert_ne!(replica(&world), former);
    let archive = Archive::open(Arc::clone(&world) as _, &database, SECRET).unwrap();
    assert!(archive.verify().unwrap().holds);
    let kept = std::fs::read(database.with_file_name("kvarbo-damaged-1.db")).unwrap();
    assert!(kept == bytes, "the damaged file is there byte for byte");
    let rows = world.store().accesses(None, 100).unwrap();
    assert!(rows.iter().any(|row| row.act == "file.put_back"));
}

/// By two names for one file the window would go on writing into the one that was set aside.
#[test]
fn nothing_is_put_in_the_place_of_a_file_that_the_window_has_open() {
    let world = World::new();
    let mut kvarbo = world.started();
    let database = kvarbo.database();
    kvarbo.session_lock().unwrap();
    let (bytes, mut kvarbo, _) = damaged(&world, &database);
    let host: Arc<dyn Host> = Arc::clone(&world) as _;
    let restore = || Archive::restore(host.as_ref(), &database, SECRET);
    assert_eq!(restore().unwrap_err().code(), "busy");
    assert!(std::fs::read(&database).unwrap() == bytes);
    kvarbo.session_lock().unwrap();
    assert!(restore().is_ok());
}

/// Moves a text out of a case: what was erased still stands in the damaged file, and that is said.
fn misfiled_names(open: &mut app::Open, world: &World, aside: Option<&str>) {
    let query = "Lehtinen".into();
    let known = open.search(&Search { query }).unwrap().remove(0);
    let case = CaseRef {
        case: known.case.unwrap(),
    };
    let person = open.person_read(&case).unwrap().person;
    let other = application(&PersonRef { person }, &world.day(0), &["dusch"]);
    let other = open.intake_register(&other).unwrap();
    let misfile = TextMisfile {
        case: other.case,
        kind: MisfiledKind::Field,
        id: "own_words".into(),
        to: case.case,
    };
    let moved = open.text_misfile(&misfile).unwrap();
    assert_eq!(moved.damaged.as_deref(), aside);
}

/// What was signed and sent after the copy binds: it is not decided again, it is read out of the damaged file.
#[test]
fn a_decision_that_was_sent_after_the_copy_is_exported_from_the_damaged_file() {
    let world = World::new();
    let mut desk = desk::granted(&world);
    let (database, case) = (desk.kvarbo.database(), desk.case.clone());
    desk.kvarbo.session_lock().unwrap();
    let mut desk = Desk {
        kvarbo: world.unlocked(),
        case,
    };
    let number = desk.sign().number;
    desk.dispatch();
    let case = desk.case.case.clone();
    desk.kvarbo.session_lock().unwrap();
    let (_, mut kvarbo, _) = damaged(&world, &database);

    let session = kvarbo.session_restore(&without_secret()).unwrap();
    let aside = database.with_file_name("kvarbo-damaged-1.db");
    let told = session.put_back.expect("it is told").damaged;
    assert_eq!(told.as_deref(), aside.to_str(), "and where the rest lies");
    misfiled_names(kvarbo.open().unwrap(), &world, aside.to_str());
    kvarbo.session_lock().unwrap();
    let says = |file: &Path, name: &str| {
        let out = world.home().join(name);
        let mut archive = Archive::open(Arc::clone(&world) as _, file, SECRET).unwrap();
        let exported = archive.export(&case, &out).unwrap();
        let lines = std::fs::read_to_string(out.join("operations.jsonl")).unwrap();
        let decided = exported.files.iter().any(|file| file.starts_with("decision-"));
        (lines.contains(&number), lines.contains("dispatch"), decided)
    };
    assert_eq!(says(&database, "copy"), (false, false, false));
    assert_eq!(says(&aside, "damaged"), (true, true, true));
}

#[test]
fn a_file_that_nothing_opens_is_put_back_at_the_lock_by_who_has_its_secret() {
    let world = World::new();
    let mut kvarbo = world.started();
    let database = kvarbo.database();
    kvarbo.session_lock().unwrap();
    let mut bytes = std::fs::read(&database).unwrap();
    bytes[100] ^= 1;
    std::fs::write(&database, &bytes).unwrap();

    let mut kvarbo = world.program();
    let unlock = SessionUnlock {
        secret: SECRET.into(),
    };
    assert_eq!(kvarbo.session_unlock(&unlock).unwrap_err().code(), "damaged");
    assert!(kvarbo.session_read().unwrap().copied_at.is_some());
    let wrong = SessionRestore {
        secret: "fel häst fel batteri".into(),
    };
    assert_eq!(kvarbo.session_restore(&wrong).unwrap_err().code(), "wrong-secret");
    assert!(std::fs::read(&database).unwrap() == bytes);
    let session = kvarbo.session_restore(&with_secret()).unwrap();
    assert_eq!((session.stage, session.read_only), (Stage::Open, false));
    assert!(std::fs::read(database.with_file_name("kvarbo-damaged-1.db")).unwrap() == bytes);
}

#[test]
fn a_whole_file_is_left_alone_open_and_locked_and_without_a_copy_the_damaged_one_stays_open() {
    let world = World::new();
    let mut kvarbo = world.started();
    let database = kvarbo.database();
    let restored = || database.with_file_name("kvarbo-damaged-1.db").exists();
    assert_eq!(
        kvarbo.session_restore(&without_secret()).unwrap_err().code(),
        "sound"
    );
    assert_eq!(kvarbo.session_read().unwrap().stage, Stage::Open);
    kvarbo.session_lock().unwrap();
    assert_eq!(
        kvarbo.session_restore(&with_secret()).unwrap_err().code(),
        "sound"
    );
    assert_eq!(kvarbo.session_read().unwrap().stage, Stage::Locked);
    assert!(!restored());

    let (bytes, mut kvarbo, _) = damaged(&world, &database);
    std::fs::remove_dir_all(database.with_file_name("copies")).unwrap();
    assert_eq!(
        kvarbo.session_restore(&without_secret()).unwrap_err().code(),
        "no-copy"
    );
    let session = kvarbo.session_read().unwrap();
    assert_eq!(
        (session.stage, session.read_only, session.copied_at),
        (Stage::Open, true, None)
    );
    assert!(!restored() && std::fs::read(&database).unwrap() == bytes);
}

/// Who read a damaged file is kept beside it, and may be damaged as well: that is no damage of the sound file.
#[test]
fn a_log_beside_that_cannot_be_read_is_set_aside_and_the_sound_file_opens_to_be_written_in() {
    let world = World::new();
    let mut desk = desk::registered(&world, &["dusch"]);
    let (database, case) = (desk.kvarbo.database(), desk.case.clone());
    desk.kvarbo.session_lock().unwrap();
    let whole = std::fs::read(&database).unwrap();
    let (_, mut kvarbo, _) = damaged(&world, &database);
    kvarbo.open().unwrap().case_read(&case).unwrap();
    kvarbo.session_lock().unwrap();
    std::fs::write(&database, &whole).unwrap();
    let aside = database.with_extension("access");
    let kept = std::fs::read(&aside).unwrap();

    let flipped = (0..kept.len()).step_by(512).map(|at| {
        let mut bytes = kept.clone();
        bytes[at] ^= 1;
        bytes
    });
    for bytes in flipped.chain([Vec::new(), kept[..kept.len() / 2].to_vec()]) {
        std::fs::write(&aside, &bytes).unwrap();
        let mut desk = Desk {
            kvarbo: world.unlocked(),
            case: case.clone(),
        };
        let session = desk.kvarbo.session_read().unwrap();
        assert!(!session.read_only);
        assert!(!aside.exists());
        let set_aside = session.damaged_log.expect("it is told");
        let kept = std::fs::read(&set_aside).unwrap();
        assert!(kept.starts_with(&bytes), "nothing of it is thrown away");
        desk.write("analysis", "Skrivet.");
        std::fs::remove_file(set_aside).unwrap();
    }
}
