//! `kvarbo sync` as a script calls it, on a real file that meets the real central system.

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
async fn sync(person: &Person) -> Said {
    let program = Path::new(env!("CARGO_BIN_EXE_kvarbo-central")).with_file_name("kvarbo");
    assert!(program.exists(), "it is not built: cargo build -p cli");
    let (file, secret) = person.file();
    let mut call = Command::new(program);
    call.env("KVARBO_PIN", secret).args(["--json", "sync"]).arg(file);
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
