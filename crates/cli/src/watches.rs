//! `kvarbo watches`: the dates that must not pass unseen, as the window lists them to the file's user.
//!
//! Invariant: nothing of a person is printed: case, rule, date, who has the case. It stands in the access log as the
//! window's own reading does.

use crate::error::CliError;
use crate::file::{may_read, of};
use crate::output::Output;
use crate::secret;
use crate::sync::home;
use app::Kvarbo;
use app::view::{SessionUnlock, WatchView, WatchesFilter};
use machine::Computer;
use serde::Serialize;
use std::path::PathBuf;
use std::sync::Arc;

/// The file, and which of its dates.
#[derive(clap::Args)]
pub struct Args {
    /// The database file, kvarbo.db in a folder named file [default: the user's own].
    file: Option<PathBuf>,
    /// Everybody's in the unit, where the user's position opens that list.
    #[arg(long)]
    everybodys: bool,
    /// Only those of one kind, as the window chooses them: `follow_up`, `decision`, `dispatch`, `hearing`, `ends`, `appeal`,
    /// `order`.
    #[arg(long, default_value = "")]
    kind: String,
    /// Only those that are `late`, due this `week`, or within a `month`.
    #[arg(long, default_value = "all", value_parser = ["all", "late", "week", "month"])]
    when: String,
}

#[derive(Serialize)]
struct Watches {
    /// How many there are; the list gives the first of them.
    total: u32,
    watches: Vec<Watch>,
}

#[derive(Serialize)]
struct Watch {
    case: String,
    number: String,
    kind: String,
    rule: String,
    due: String,
    /// From today; negative where it is late.
    days: i32,
    /// Who has the case; none where nobody has.
    assessor: Option<String>,
    /// The day of the last contact.
    contacted: Option<String>,
}

/// Answers yes when nothing is late.
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
    let filter = WatchesFilter {
        when: args.when,
        kind: args.kind,
        whose: if args.everybodys { "all" } else { "own" }.to_owned(),
    };
    let listed = kvarbo.open().and_then(|open| open.watches(&filter));
    let listed = listed.map_err(of(&file))?;
    let watches = Watches {
        total: listed.total,
        watches: listed.rows.into_iter().map(Watch::of).collect(),
    };
    output.write(&watches, |watches| {
        watches.watches.iter().map(Watch::line).collect()
    })?;
    Ok(watches.watches.iter().all(|watch| watch.days >= 0))
}

impl Watch {
    fn of(row: WatchView) -> Self {
        Self {
            case: row.case,
            number: row.number,
            kind: row.kind,
            rule: row.deadline.rule,
            due: row.deadline.due,
            days: row.deadline.days,
            assessor: row.assessor,
            contacted: row.contacted,
        }
    }

    fn line(&self) -> String {
        let who = self.assessor.as_deref().unwrap_or("-");
        let contacted = self.contacted.as_deref().unwrap_or("-");
        format!("{} {} {} {who} {contacted}", self.due, self.number, self.rule)
    }
}
