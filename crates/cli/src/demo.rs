//! `kvarbo demo`: an encrypted file of invented people, and one case taken through all its steps before one's eyes.
//!
//! Invariant: the same municipality, people, seed and day give the same letters, byte for byte.

mod walk;

use crate::clock::day_or_today;
use crate::demonstration::Demonstration;
use crate::error::CliError;
use crate::output::Output;
use crate::profile;
use crate::secret;
use app::view::SessionCreate;
use app::{DEMO_SECRET, Kvarbo, can_be_made_on, most_people};
use chrono::NaiveDate;
use clap::builder::{PossibleValuesParser, RangedU64ValueParser};
use domain::municipality::POSITIONS;
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What to make.
#[derive(clap::Args)]
pub struct Args {
    /// An empty or new folder for the file and the letters.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// A municipality's name, or a profile's file.
    #[arg(long, value_name = "NAME|FILE", default_value = "norrtalje")]
    municipality: String,
    /// Who uses the file; the cases of a `team_lead` are her unit's.
    #[arg(long, value_name = "POSITION", default_value = POSITIONS[0], value_parser = PossibleValuesParser::new(POSITIONS))]
    position: String,
    /// How many people there are besides the one whose case is shown: no more than there are official test numbers for.
    #[arg(long, value_name = "N", default_value_t = 12, value_parser = people())]
    people: usize,
    /// From where they are drawn.
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// The day on which it is made.
    #[arg(long, value_name = "DATE")]
    today: Option<NaiveDate>,
}

fn people() -> RangedU64ValueParser<usize> {
    RangedU64ValueParser::new().range(0..=most_people() as u64)
}

#[derive(Serialize)]
struct Made {
    file: String,
    /// The documented passphrase, where no other was given.
    passphrase: Option<&'static str>,
    people: usize,
    #[serde(flatten)]
    walked: walk::Walked,
}

/// Makes the file, walks the case, writes the letters.
pub fn run(args: Args, output: Output) -> Result<bool, CliError> {
    let own = profile::own(&args.municipality)?;
    if args.out.exists() && !args.out.is_dir() {
        return Err(CliError::NotEmpty(args.out));
    }
    let day = day_or_today(args.today)?;
    if !can_be_made_on(day) {
        return Err(CliError::NoLetters(day));
    }
    let computer = Demonstration::new(&args.out, day, args.seed)?;
    let mut kvarbo = Kvarbo::new(Arc::new(computer));
    let given = secret::given();
    let mut create = SessionCreate::demonstration(&args.municipality, &args.position);
    create.profile = own;
    create.secret = given.clone().map_or(create.secret, Into::into);
    let failed = failed(&args.out);
    kvarbo.create(&create, args.people, args.seed).map_err(&failed)?;
    let walked = walk::walk(kvarbo.open().map_err(&failed)?).map_err(&failed)?;
    let made = Made {
        file: kvarbo.database().display().to_string(),
        passphrase: given.is_none().then_some(DEMO_SECRET),
        people: args.people + 1,
        walked,
    };
    output.write(&made, Made::lines)?;
    Ok(true)
}

fn failed(folder: &Path) -> impl Fn(app::Error) -> CliError {
    move |source| CliError::File {
        path: folder.to_owned(),
        source,
    }
}

impl Made {
    fn lines(&self) -> Vec<String> {
        let mut lines = vec![format!("{:<14}{}", "file", self.file)];
        lines.extend(
            self.passphrase
                .map(|passphrase| format!("{:<14}{passphrase}", "passphrase")),
        );
        lines.push(format!("{:<14}{}", "people", self.people));
        lines.push(format!(
            "{:<14}{} ({})",
            "case", self.walked.number, self.walked.case
        ));
        lines.extend(
            self.walked
                .steps
                .iter()
                .map(|step| format!("{:<14}{}", step.step, step.done)),
        );
        lines.extend(
            self.walked
                .letters
                .iter()
                .map(|path| format!("{:<14}{path}", "letter")),
        );
        lines
    }
}
