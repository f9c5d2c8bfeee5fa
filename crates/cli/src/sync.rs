//! `kvarbo sync`: one round with the central system, by the sign-in that the file keeps.
//!
//! Invariant: nothing of a person is printed, and no address: counts, times and why.

use crate::error::CliError;
use crate::file::{may_read, of};
use crate::output::Output;
use crate::secret;
use app::view::{SessionUnlock, SyncState, SyncView, SyncWhy};
use app::{Kvarbo, meet_once};
use machine::Computer;
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// The file that is to meet the central system.
#[derive(clap::Args)]
pub struct Args {
    /// The database file, kvarbo.db in a folder named file [default: the user's own].
    file: Option<PathBuf>,
}

#[derive(Serialize)]
struct Synced {
    /// All that is here is sent, and all that is there is fetched.
    whole: bool,
    why: Option<SyncWhy>,
    kept: u64,
    sent: u64,
    waiting: u64,
    waiting_since: Option<String>,
    fetched: u64,
    synced_at: Option<String>,
    /// Cases where two wrote in the same field.
    conflicts: usize,
}

/// Answers yes when all was sent and fetched, no when something waits for another time.
pub fn run(args: Args, output: Output) -> Result<bool, CliError> {
    let computer = match &args.file {
        Some(file) => Computer::at(home(file)?),
        None => Computer::of_user(false),
    };
    let mut kvarbo = Kvarbo::new(Arc::new(computer));
    let file = kvarbo.database();
    may_read(&file)?;
    let unlock = SessionUnlock {
        secret: secret::current()?.into(),
    };
    kvarbo.unlock_alone(&unlock).map_err(of(&file))?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()?;
    let met = runtime.block_on(meet_once(&Arc::new(Mutex::new(kvarbo))));
    let view = met.map_err(of(&file))?;
    if let Some(reason) = hindered(&view) {
        return Err(CliError::NotSynced {
            path: file,
            reason,
            waiting: view.waiting,
        });
    }
    let synced = Synced::of(view);
    output.write(&synced, |synced| vec![synced.line()])?;
    Ok(synced.whole)
}

/// Where the file's program is at home: above the folder that the window keeps it in.
pub fn home(file: &Path) -> Result<PathBuf, CliError> {
    let absolute = std::path::absolute(file)?;
    let home = absolute.ancestors().nth(2).unwrap_or(&absolute).to_owned();
    match home.join("file").join("kvarbo.db") == absolute {
        true => Ok(home),
        false => Err(CliError::NotWindows(file.to_owned())),
    }
}

/// What waiting does not help against.
fn hindered(view: &SyncView) -> Option<&'static str> {
    Some(match (view.state, view.why) {
        (SyncState::Alone, _) => "it was never told of a central system: join one in the window",
        (SyncState::SignedOut | SyncState::SigningIn, _) => "nobody is signed in: sign in in the window",
        (SyncState::Stopped, Some(SyncWhy::NoRights)) => "its user has nothing to do in the committee",
        (SyncState::Stopped, Some(SyncWhy::Revoked)) => "this computer was revoked",
        (SyncState::Stopped, Some(SyncWhy::ActorTaken | SyncWhy::ReplicaTaken)) => {
            "its id is somebody else's at the central system"
        }
        (SyncState::Stopped, Some(SyncWhy::Behind)) => "another copy of it has gone on",
        (SyncState::Stopped, Some(SyncWhy::Unsound)) => "a signature or a hash does not hold",
        (SyncState::Stopped, Some(SyncWhy::TooMuch)) => "more at once than the central system takes",
        (SyncState::Stopped, _) => "what came does not continue what is here",
        (SyncState::Resting | SyncState::Working | SyncState::Waiting, _) => return None,
    })
}

impl Synced {
    fn of(view: SyncView) -> Self {
        Self {
            whole: view.state == SyncState::Resting && view.waiting == 0,
            why: view.why,
            kept: view.kept,
            sent: view.sent,
            waiting: view.waiting,
            waiting_since: view.waiting_since,
            fetched: view.fetched,
            synced_at: view.synced_at,
            conflicts: view.conflicts.len(),
        }
    }

    fn line(&self) -> String {
        let Self {
            sent,
            waiting,
            fetched,
            ..
        } = self;
        let why = match self.why {
            Some(SyncWhy::Offline) => "nobody answers",
            Some(SyncWhy::Later) => "the central system asks to be asked later",
            Some(SyncWhy::IssuerUnreachable) => "the identity provider does not answer",
            Some(SyncWhy::NotKvarbo) => "what answers is no central system",
            Some(SyncWhy::Clock) => "this computer's clock is off",
            _ => "there is more to do",
        };
        let conflicts = match self.conflicts {
            0 => String::new(),
            cases => format!("; in {cases} cases two wrote in the same field"),
        };
        match self.whole {
            true => format!("all is sent ({sent}) and fetched ({fetched}){conflicts}"),
            false => format!("{waiting} of {} operations wait: {why}{conflicts}", self.kept),
        }
    }
}
