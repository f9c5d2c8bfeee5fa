//! `kvarbo sync` and `kvarbo watches` as a script calls them, on a real file that meets the real central system.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use central::{Days, Role};
use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Output};
use support::person::{COMMITTEE, Person};
use support::served::Served;
use support::way::Way;
use tokio::task::spawn_blocking;

/// What one call came to: its code, what it answered, and its one line where it could not.
struct Said {
    code: Option<i32>,
    answer: Value,
    error: String,
}

/// Calls the program that is built beside the central system's.
async fn call(person: &Person, command: &[&str]) -> Said {
    let program = Path::new(env!("CARGO_BIN_EXE_kvarbo-central")).with_file_name("kvarbo");
    assert!(program.exists(), "it is not built: cargo build -p cli");
    let (file, secret) = person.file();
    let mut call = Command::new(program);
    call.env("KVARBO_PIN", secret)
        .arg("--json")
        .args(command)
        .arg(file);
    let Output {
        status,
        stdout,
        stderr,
    } = spawn_blocking(move || call.output()).await.unwrap().unwrap();
    Said {
        code: status.code(),
        answer: serde_json::from_slice(&stdout).unwrap_or_default(),
        error: String::from_utf8(stderr).unwrap(),
    }
}

async fn sync(person: &Person) -> Said {
    call(person, &["sync"]).await
}

impl Said {
    #[track_caller]
    fn assert_cannot(&self, reason: &str) {
        assert_eq!((self.code, &self.answer), (Some(2), &Value::Null));
        assert_eq!(self.error.lines().count(), 1, "{}", self.error);
        assert!(self.error.contains(reason), "{}", self.error);
    }
}

async fn assessor(served: &Served) -> Person {
    let (office, who) = (served.cluster.office(), served.subject(1));
    let appointed = office.appoint(COMMITTEE, &who, Role::Assessor, None, Days::default());
    appointed.await.unwrap();
    Person::new("Elin Hammar", "1")
}

#[tokio::test]
async fn what_waits_is_sent_without_a_window_and_what_cannot_be_sent_is_counted() {
    let way = Way::new().await;
    let served = Served::behind(&way).await;
    let elin = assessor(&served).await;
    elin.joins(&way.address, SyncState::Resting).await;
    elin.lock();
    way.lead_to("127.0.0.1:9");
    elin.unlock();
    elin.begins_a_case();
    let waiting = elin.standing().waiting;
    assert!(waiting > 0);
    elin.lock();

    let alone = sync(&elin).await;
    assert_eq!((alone.code, alone.error.as_str()), (Some(1), ""));
    assert_eq!(alone.answer["waiting"], json!(waiting));
    assert_eq!(alone.answer["why"], "offline");

    way.lead_to(&served.address);
    let met = sync(&elin).await;
    assert_eq!((met.code, met.error.as_str()), (Some(0), ""));
    assert_eq!(met.answer["waiting"], 0);
    assert_eq!(met.answer["whole"], true);
    let stored = served.cluster.database().check(COMMITTEE).await.unwrap();
    assert_eq!(json!(stored.operations), met.answer["kept"]);
}

#[tokio::test]
async fn a_file_that_is_open_or_was_never_told_is_left_alone_in_one_line() {
    let served = Served::start().await;
    let elin = assessor(&served).await;
    sync(&elin).await.assert_cannot("in use");
    elin.lock();
    sync(&elin).await.assert_cannot("never told of a central system");
}

#[tokio::test]
async fn who_leads_the_unit_has_every_date_of_it_with_who_has_the_case_and_when_one_last_had_contact() {
    let served = Served::start().await;
    let elin = assessor(&served).await;
    let (office, who) = (served.cluster.office(), served.subject(2));
    let appointed = office.appoint(COMMITTEE, &who, Role::TeamLead, None, Days::default());
    appointed.await.unwrap();
    let maj = Person::of_position("Maj Lind", "2", "team_lead");
    let case = elin.begins_a_case();
    let today = elin.session().today;
    let contact = FirstContact {
        case: case.clone(),
        date: today.clone(),
        with: String::new(),
    };
    elin.does(|open| open.intake_first_contact(&contact));
    elin.joins(&served.address, SyncState::Resting).await;
    maj.joins(&served.address, SyncState::Resting).await;
    maj.lock();

    let own = call(&maj, &["watches"]).await;
    assert_eq!(
        (own.code, &own.answer["total"]),
        (Some(0), &json!(0)),
        "{}",
        own.error
    );
    let all = call(&maj, &["watches", "--everybodys"]).await;
    assert_eq!(
        (all.code, &all.answer["total"]),
        (Some(0), &json!(1)),
        "none is late"
    );
    let row = &all.answer["watches"][0];
    assert_eq!((&row["case"], &row["rule"]), (&json!(case), &json!("delay")));
    assert_eq!(row["assessor"], "Elin Hammar");
    assert_eq!(row["contacted"], json!(today));
    assert!(!all.answer.to_string().contains("Lehtinen"));
    let late = call(&maj, &["watches", "--everybodys", "--when", "late"]).await;
    assert_eq!(late.answer["total"], 0);
}
