//! A real PostgreSQL of the test's own: its folder, its socket, no network. It ends with the test.
#![allow(dead_code)] // every test file uses its own part of it

pub mod browser;
pub mod issuer;
pub mod kept;
pub mod laptop;
pub mod person;
pub mod provider;
pub mod served;
pub mod way;

use central::{Config, Database, SERVES, migrate};
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use tempfile::TempDir;
use tokio_postgres::{Client, NoTls};

/// Who owns the tables; a superuser would go past every policy.
pub const OWNER: &str = "kvarbo_owns";
/// Who the serving program is here.
pub const PROGRAM: &str = "kvarbo_central";

/// A cluster with a migrated database.
pub struct Cluster {
    folder: TempDir,
}

impl Cluster {
    /// Makes and starts it.
    pub async fn start() -> Self {
        let cluster = Self::folder();
        let mut create = tool("initdb");
        create.args(["--auth=trust", "--username=postgres", "--encoding=UTF8", "-D"]);
        run(create.arg(cluster.data()));
        cluster.begin();
        cluster
            .say(&format!(
                "CREATE ROLE {SERVES} NOLOGIN; CREATE ROLE {OWNER} LOGIN; CREATE ROLE {PROGRAM} LOGIN IN ROLE {SERVES};
                 GRANT CREATE ON SCHEMA public TO {OWNER}"
            ))
            .await;
        migrate(&cluster.address(OWNER)).await.unwrap();
        cluster
    }

    fn folder() -> Self {
        let folder = TempDir::new().unwrap();
        if is_root() {
            run(Command::new("chown").arg("postgres").arg(folder.path()));
        }
        Self { folder }
    }

    /// Starts the server over what is in its folder.
    pub fn begin(&self) {
        let here = self.folder.path().display();
        let options = format!("-c listen_addresses= -c unix_socket_directories={here}");
        let mut start = tool("pg_ctl");
        start.args(["start", "-w", "-o", &options, "-D"]).arg(self.data());
        run(start.arg("-l").arg(self.folder.path().join("log")));
    }

    /// A copy of all of it as it is, taken while it serves, in a folder of its own. It has not begun.
    pub fn copy(&self) -> Self {
        let copy = Self::folder();
        let mut back_up = tool("pg_basebackup");
        back_up.args(["--username=postgres", "--checkpoint=fast", "-h"]);
        run(back_up.arg(self.folder.path()).arg("-D").arg(copy.data()));
        copy
    }

    /// Stops it without a word: nothing is written any more.
    pub fn kill(&self) {
        run(tool("pg_ctl")
            .args(["stop", "-m", "immediate", "-w", "-D"])
            .arg(self.data()));
    }

    /// What the server wrote about itself.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap()
    }

    /// The database as the serving program has it.
    pub fn database(&self) -> Database {
        self.database_of(PROGRAM)
    }

    /// The database as an administrator has it.
    pub fn office(&self) -> Database {
        self.database_of(OWNER)
    }

    fn database_of(&self, role: &str) -> Database {
        Database::new(&self.config(role)).unwrap()
    }

    /// What a program is told that has this role.
    pub fn config(&self, role: &str) -> Config {
        Config {
            database: self.address(role),
            connections: 4,
            listen: ([127, 0, 0, 1], 0).into(),
            public: None,
            identity: None,
        }
    }

    /// Says something to it as its superuser.
    pub async fn say(&self, sql: &str) {
        self.connect("postgres").await.batch_execute(sql).await.unwrap();
    }

    /// Waits until somebody waits for what another has locked.
    pub async fn holds_somebody_up(&self) {
        let client = self.connect("postgres").await;
        let waits = "SELECT FROM pg_locks WHERE NOT granted";
        while client.query(waits, &[]).await.unwrap().is_empty() {}
    }

    /// A connection of this role's.
    pub async fn connect(&self, role: &str) -> Client {
        let (client, connection) = tokio_postgres::connect(&self.address(role), NoTls).await.unwrap();
        tokio::spawn(connection);
        client
    }

    /// How a role reaches it.
    pub fn address(&self, role: &str) -> String {
        format!(
            "host={} user={role} dbname=postgres",
            self.folder.path().display()
        )
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let mut stop = tool("pg_ctl");
        let _ = stop
            .args(["stop", "-m", "immediate", "-D"])
            .arg(self.data())
            .stdout(Stdio::null())
            .status();
    }
}

/// One of PostgreSQL's programs, of the newest version that is installed. They refuse to be root.
fn tool(name: &str) -> Command {
    let versions = std::fs::read_dir("/usr/lib/postgresql").expect("PostgreSQL is installed");
    let programs = versions.map(|version| version.unwrap().path().join("bin").join(name));
    let program = programs.filter(|program| program.exists()).max().unwrap();
    let mut command = Command::new(if is_root() {
        "runuser".into()
    } else {
        program.clone()
    });
    if is_root() {
        command.args(["-u", "postgres", "--"]).arg(program);
    }
    command.current_dir("/");
    command
}

fn is_root() -> bool {
    std::fs::metadata("/proc/self").unwrap().uid() == 0
}

fn run(command: &mut Command) {
    let ended = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(ended.success(), "{command:?}");
}
