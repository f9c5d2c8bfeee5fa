//! `kvarbo-central`: 0 done or sound, 1 not sound or nothing of that name, 2 wrong call or nothing could be done.

use central::{Committee, Config, Database, Days, Error, Role, Subject};
use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand};
use domain::id::{ActorId, ReplicaId, StreamId};
use std::path::PathBuf;
use std::process::ExitCode;
use tokio::net::TcpListener;
use tokio::signal::ctrl_c;
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::EnvFilter;
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
    /// Answers laptops until it is told to end.
    Serve,
    /// Gives somebody something to do in a committee, as the tables' owner, and says by which name it is withdrawn. The
    /// committee begins with its first, an administrator as a rule.
    Grant {
        #[command(flatten)]
        to: To,
        /// What she does.
        #[arg(long)]
        role: Role,
        /// The unit that it is limited to; all of the committee without.
        #[arg(long)]
        unit: Option<String>,
    },
    /// Gives somebody the contact details of a protected person, by name.
    Entrust {
        #[command(flatten)]
        to: To,
        /// The person's id.
        #[arg(long)]
        person: Uuid,
    },
    /// Withdraws what was granted or entrusted, from today.
    Withdraw {
        /// The committee's id, as its profile has it.
        committee: Uuid,
        /// By the name that it was given under.
        given: Uuid,
    },
    /// Gives a laptop nothing any more; what it still sends is set apart.
    Revoke {
        /// The committee's id, as its profile has it.
        committee: Uuid,
        /// The replica that the laptop's file is.
        replica: Uuid,
    },
    /// The laptops of a committee: replica, whose it is, last contact, and `revoked`.
    Devices {
        /// The committee's id, as its profile has it.
        committee: Uuid,
    },
    /// Makes the random id that a laptop gave its user hers, as the tables' owner: where she cannot register because a case
    /// was given to it first. Ends with 1 where it is somebody else's.
    Bind {
        /// The committee's id, as its profile has it.
        committee: Uuid,
        /// The id.
        actor: Uuid,
        /// Her name with the identity provider (`sub`).
        #[arg(long)]
        subject: String,
    },
    /// Begins another life of the database, as its owner. To be done whenever it was put back from a copy: laptops see by it
    /// that they have to send again what was lost.
    Anew,
    /// Reads every operation of a committee and says whether all of it holds, and what does not.
    Check {
        /// The committee's id, as its profile has it.
        committee: Uuid,
    },
}

/// Who is given something, and for how long.
#[derive(Args)]
struct To {
    /// The committee's id, as its profile has it.
    committee: Uuid,
    /// Her name with the identity provider (`sub`).
    #[arg(long)]
    subject: String,
    /// The first day; today without.
    #[arg(long)]
    from: Option<NaiveDate>,
    /// The last day; until further notice without.
    #[arg(long)]
    until: Option<NaiveDate>,
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
    if let Act::Migrate = call.act {
        central::migrate(&config.database).await?;
        return Ok(ExitCode::SUCCESS);
    }
    let database = Database::new(&config)?;
    let is_done = match call.act {
        Act::Migrate => true,
        Act::Serve => {
            serve(&config).await?;
            true
        }
        Act::Grant { to, role, unit } => {
            let (committee, who, days) = to.read(&config)?;
            say(database
                .appoint(committee, &who, role, unit.as_deref(), days)
                .await?);
            true
        }
        Act::Entrust { to, person } => {
            let (committee, who, days) = to.read(&config)?;
            say(database.entrust(committee, &who, StreamId(person), days).await?);
            true
        }
        Act::Withdraw { committee, given } => database.withdraw(Committee(committee), given).await?,
        Act::Revoke { committee, replica } => {
            database.revoke(Committee(committee), ReplicaId(replica)).await?
        }
        Act::Devices { committee } => {
            for device in database.devices(Committee(committee)).await? {
                say(device);
            }
            true
        }
        Act::Bind {
            committee,
            actor,
            subject,
        } => {
            let issuer = config.identity()?.issuer.clone();
            let who = Subject { issuer, subject };
            database.bind(Committee(committee), &who, ActorId(actor)).await?
        }
        Act::Anew => {
            say(database.begin_anew().await?);
            true
        }
        Act::Check { committee } => {
            let checked = database.check(Committee(committee)).await?;
            let unsound = checked.unsound.len();
            say(format!("{} operations, {unsound} unsound", checked.operations));
            checked.unsound.iter().for_each(say);
            unsound == 0
        }
    };
    Ok(ExitCode::from(u8::from(!is_done)))
}

impl To {
    fn read(self, config: &Config) -> Result<(Committee, Subject, Days), Error> {
        let who = Subject {
            issuer: config.identity()?.issuer.clone(),
            subject: self.subject,
        };
        let days = Days {
            first: self.from,
            last: self.until,
        };
        Ok((Committee(self.committee), who, days))
    }
}

/// Answers until the terminal or the system says that it is enough.
async fn serve(config: &Config) -> Result<(), Error> {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .json()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
    let listener = TcpListener::bind(config.listen)
        .await
        .map_err(|_| Error::Listen)?;
    let mut ended = signal(SignalKind::terminate()).map_err(|_| Error::Listen)?;
    let address = listener.local_addr().map_err(|_| Error::Listen)?;
    tracing::info!(%address, "listens");
    let stop = async move {
        tokio::select! {
            _ = ctrl_c() => {}
            _ = ended.recv() => {}
        }
        tracing::info!("ends");
    };
    central::serve(config, listener, stop).await
}

#[allow(clippy::print_stdout)] // what the program is called for
fn say(line: impl std::fmt::Display) {
    println!("{line}");
}
