//! `kvarbo-central` as it is called: what it prints, and what it ends with.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::process::{Command, Output, Stdio};
use support::{Cluster, PROGRAM};

fn call(database: &str, arguments: &[&str]) -> (Option<i32>, String, String) {
    let Output {
        status,
        stdout,
        stderr,
    } = Command::new(env!("CARGO_BIN_EXE_kvarbo-central"))
        .env("KVARBO_CENTRAL_DATABASE", database)
        .args(arguments)
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code(), text(stdout), text(stderr))
}

#[tokio::test]
async fn an_empty_committee_is_sound_and_a_migrated_database_is_migrated_again_without_harm() {
    let cluster = Cluster::start().await;
    let committee = "00000000-0000-0000-0000-000000000001";
    let checked = call(&cluster.address(PROGRAM), &["check", committee]);
    assert_eq!(
        checked,
        (Some(0), "0 operations, 0 unsound\n".into(), String::new())
    );
    let migrated = call(&cluster.address(support::OWNER), &["migrate"]);
    assert_eq!(migrated, (Some(0), String::new(), String::new()));
}

#[test]
fn a_server_that_is_not_there_is_one_line_that_tells_no_address() {
    let (code, said, error) = call("host=/nowhere user=anna password=hemligt", &["migrate"]);
    assert_eq!((code, said.as_str()), (Some(2), ""));
    assert_eq!(error, "kvarbo-central: no connection to the database\n");
}

#[tokio::test]
async fn it_serves_until_it_is_told_to_end_and_says_so_line_by_line_without_a_word_about_anybody() {
    let cluster = Cluster::start().await;
    let config = tempfile::NamedTempFile::new().unwrap();
    let said = "listen = \"127.0.0.1:0\"\n[identity]\nissuer = \"https://login.example\"\naudience = \"kvarbo\"\nclient = \"laptop\"\n";
    std::fs::write(config.path(), said).unwrap();
    let mut program = Command::new(env!("CARGO_BIN_EXE_kvarbo-central"))
        .env("KVARBO_CENTRAL_DATABASE", cluster.address(PROGRAM))
        .env_remove("RUST_LOG")
        .args(["--config", config.path().to_str().unwrap(), "serve"])
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(program.stderr.take().unwrap()).lines();
    let mut line = || -> Value { serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap() };
    let first = line();
    let address = first["fields"]["address"].as_str().unwrap().to_owned();
    let asked = |path: &str| reqwest::get(format!("http://{address}{path}"));
    assert_eq!(asked("/ready").await.unwrap().status(), 200);
    assert_eq!(asked("/v1/anna?number=198112189876").await.unwrap().status(), 404);
    let (ready, none) = (line(), line());
    assert_eq!(ready["fields"]["route"], "/ready");
    assert_eq!(
        (&none["fields"]["route"], &none["fields"]["status"]),
        (&"none".into(), &404.into())
    );
    assert!(
        !none.to_string().contains("anna") && !none.to_string().contains("1981"),
        "{none}"
    );
    let told = Command::new("kill")
        .arg(program.id().to_string())
        .status()
        .unwrap();
    assert!(told.success());
    assert!(program.wait().unwrap().success());
}

#[tokio::test]
async fn it_serves_by_no_role_that_may_do_more_than_serve() {
    let cluster = Cluster::start().await;
    let config = tempfile::NamedTempFile::new().unwrap();
    let said = "listen = \"127.0.0.1:0\"\n[identity]\nissuer = \"https://login.example\"\naudience = \"kvarbo\"\nclient = \"laptop\"\n";
    std::fs::write(config.path(), said).unwrap();
    for role in [support::OWNER, "postgres"] {
        let arguments = ["--config", config.path().to_str().unwrap(), "serve"];
        let (code, _, error) = call(&cluster.address(role), &arguments);
        assert_eq!(code, Some(2), "{role}");
        assert!(error.ends_with("kvarbo-central: the database's role may do more than serve\n"));
    }
}

#[tokio::test]
async fn a_committee_begins_with_its_first_administrator_and_a_right_is_withdrawn_by_the_name_it_was_given_under()
 {
    let cluster = Cluster::start().await;
    let committee = "00000000-0000-0000-0000-000000000001";
    let config = tempfile::NamedTempFile::new().unwrap();
    let said = "[identity]\nissuer = \"https://login.example\"\naudience = \"kvarbo\"\nclient = \"laptop\"\n";
    std::fs::write(config.path(), said).unwrap();
    let config = ["--config", config.path().to_str().unwrap()];
    let owner = cluster.address(support::OWNER);
    let office = |arguments: &[&str]| call(&owner, &[&config, arguments].concat());
    let first = ["grant", committee, "--subject", "anna", "--role", "administrator"];
    let (code, given, error) = office(&first);
    assert_eq!((code, error.as_str()), (Some(0), ""));
    assert_eq!(office(&["withdraw", committee, given.trim()]).0, Some(0));
    assert_eq!(
        office(&["withdraw", committee, committee]).0,
        Some(1),
        "never given"
    );
    assert_eq!(
        office(&["revoke", committee, committee]).0,
        Some(1),
        "no such laptop"
    );

    let anna = support::laptop::Laptop::of(&cluster, central::Committee(committee.parse().unwrap()), 1).await;
    let shown = format!("{} person-1 never\n", anna.replica());
    assert_eq!(office(&["devices", committee]).1, shown);
    assert_eq!(
        office(&["revoke", committee, &anna.replica().to_string()]).0,
        Some(0)
    );
    assert_eq!(
        office(&["devices", committee]).1,
        shown.replace('\n', " revoked\n")
    );

    let served = call(&cluster.address(PROGRAM), &[&config, &first[..]].concat());
    assert_eq!(served.0, Some(2), "who serves gives no rights");
}

#[test]
fn what_would_be_said_unencrypted_over_a_network_is_not_said() {
    let committee = "00000000-0000-0000-0000-000000000001";
    for address in [
        "host=db.example user=kvarbo",
        "host=192.0.2.1 user=kvarbo",
        "host=localhost hostaddr=192.0.2.1 user=kvarbo",
        "host=/nowhere,db.example user=kvarbo",
        "postgresql://kvarbo@db.example/kvarbo?sslmode=require",
    ] {
        for act in [&["migrate"][..], &["serve"], &["check", committee]] {
            let (code, said, error) = call(address, act);
            assert_eq!((code, said.as_str()), (Some(2), ""), "{address} {act:?}");
            assert!(error.contains("not encrypted"), "{address} {act:?}: {error}");
        }
    }
    let (_, _, error) = call("host=localhost port=9 user=kvarbo", &["check", committee]);
    assert!(error.contains("no connection"), "{error}");
}
