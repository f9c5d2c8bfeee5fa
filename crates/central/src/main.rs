//! `kvarbo-central`: 0 done or sound, 1 not sound, 2 wrong call or nothing could be done.

use central::{Committee, Config, Database, Error};
use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;
use uuid::Uuid;

/// The central system of Kvarbo.
#[derive(Parser)]
#[command(version, name = "kvarbo-central")]
struct Call {
    /// A file that says where the database is; `KVARBO_CENTRAL_DATABASE` goes before it.
    #[arg(long, global = true)]
    config: Option<PathBuf>,
    #[command(subcommand)]
    act: Act,
}

#[derive(Subcommand)]
enum Act {
    /// Brings the database to this program's version, as its owner.
    Migrate,
    /// Reads every operation of a committee and says whether all of it holds.
    Check {
        /// The committee's id, as its profile has it.
        committee: Uuid,
    },
}

#[tokio::main]
async fn main() -> ExitCode {
    match act(Call::parse()).await {
        Ok(code) => code,
        Err(error) => {
            #[allow(clippy::print_stderr)] // what the program is called for
            {
                eprintln!("kvarbo-central: {error}");
            }
            ExitCode::from(2)
        }
    }
}

async fn act(call: Call) -> Result<ExitCode, Error> {
    let config = Config::read(call.config.as_deref())?;
    match call.act {
        Act::Migrate => central::migrate(&config.database).await?,
        Act::Check { committee } => {
            let checked = Database::new(&config)?.check(Committee(committee)).await?;
            #[allow(clippy::print_stdout)] // what the program is called for
            {
                println!(
                    "{} operations, {} unsound",
                    checked.operations,
                    checked.unsound.len()
                );
            }
            return Ok(ExitCode::from(u8::from(!checked.unsound.is_empty())));
        }
    }
    Ok(ExitCode::SUCCESS)
}
