//! Measures the use cases over a file that `kvarbo demo` made, each beside the least that it can cost, and a lead's queue over
//! another: `figures FOLDER LEADS_FOLDER`, one JSON object of figures in milliseconds.
//!
//! Invariant: what is compared is done in turns, in one run, on one file system.

mod beside;
mod lists;
mod samples;

use app::view::*;
use app::{Host, Kvarbo, Open};
use beside::{Bare, FullText};
use domain::id::{StreamKind, StreamRef};
use lists::{lists, queue};
use machine::Computer;
use samples::{Figures, Samples};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::{CaseFilter, CaseListed, Folded, KeyFile, Projector, Secret, Sight, Store};

/// What `kvarbo demo` locks its file with.
const SECRET: Secret<'static> = Secret {
    typed: "kvarbo-demo-kvarbo",
    device: None,
};
/// What is written, and where.
const WORDS: &str = "Klarar sin morgontoalett själv men behöver stöd vid dusch, eftersom balansen sviktar.";
const PATHS: [&str; 4] = [
    "area/d4/own_words",
    "area/d5/own_words",
    "area/d6/own_words",
    "background/health",
];
/// How many saves are timed, and how many operations a long case has.
const SAVES: usize = 3_000;
const LONG: usize = 2_000;
/// How often the rest is done.
const TIMES: usize = 100;

/// What can go wrong here is said and ends the run.
pub type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let mut folders = std::env::args().skip(1).map(PathBuf::from);
    let mut program = || {
        let home = folders.next().ok_or("two folders are wanted")?;
        Outcome::Ok(Kvarbo::new(Arc::new(Computer::at(home).without_keyring())))
    };
    let (mut kvarbo, mut leads) = (program()?, program()?);
    let database = kvarbo.database();
    let mut figures = Figures::default();

    let people = people(&database)?;
    unlock(&mut kvarbo, &mut figures)?;
    let open = kvarbo.open()?;
    lists(open, &mut figures)?;
    queue(&mut leads, &mut figures)?;
    search(open, &people, &mut figures)?;
    letter(open, &mut figures)?;
    let cases = cases(open)?;
    read(open, &look(&database)?, &cases, &mut figures)?;
    let bare = Bare::beside(&database)?;
    save(open, &bare, &cases, &mut figures)?;
    let long = cases.first().ok_or("no case is open")?;
    grow(open, &bare, long, &mut figures)?;
    beside::fold(&look(&database)?.operations(&stream(long)?)?, TIMES, &mut figures)?;
    print(&figures)
}

#[allow(clippy::print_stdout, reason = "the figures are this program's answer")]
fn print(figures: &Figures) -> Outcome<()> {
    println!("{}", serde_json::to_string(figures)?);
    Ok(())
}

/// The file, read beside the program.
fn look(database: &Path) -> Outcome<Store> {
    Ok(Store::open(
        database,
        KeyFile::beside(database).unlock(&SECRET, Computer::of_file(database).now())?,
        Box::new(Nothing),
    )?)
}

/// A projector for a look at the originals.
struct Nothing;

impl Projector for Nothing {
    fn begin(&self, _: StreamKind) -> Box<dyn Folded> {
        Box::new(())
    }
}

/// Each person's name, personal number and case number.
fn people(database: &Path) -> Outcome<Vec<[String; 3]>> {
    let listed = look(database)?.cases(&CaseFilter {
        person: None,
        assessor: None,
        closed: None,
        state: None,
        sight: Sight::Everybody,
        limit: u32::MAX,
    })?;
    let row = |listed: CaseListed| {
        let person = listed.person?;
        Some([person.shown_name, person.number?, listed.case.number])
    };
    Ok(listed.into_iter().filter_map(row).collect())
}

/// The cases under investigation that the list shows.
fn cases(open: &mut Open) -> Outcome<Vec<String>> {
    let rows = open.cases(&listed(Some(Step::Investigation)))?.rows;
    Ok(rows.into_iter().map(|row| row.case).collect())
}

fn listed(step: Option<Step>) -> CasesFilter {
    CasesFilter {
        query: String::new(),
        step,
        closed: false,
    }
}

fn case_ref(case: &str) -> CaseRef {
    CaseRef {
        case: case.to_owned(),
    }
}

fn stream(case: &str) -> Outcome<StreamRef> {
    Ok(StreamRef {
        kind: StreamKind::Case,
        id: case.parse()?,
    })
}

/// From the secret to the first list; beside it the derivation of the key alone.
fn unlock(kvarbo: &mut Kvarbo, figures: &mut Figures) -> Outcome<()> {
    let (mut whole, mut derived) = (Samples::default(), Samples::default());
    let secret = SessionUnlock {
        secret: SECRET.typed.into(),
    };
    for _ in 0..TIMES / 5 {
        kvarbo.session_lock()?;
        let (keys, now) = (
            KeyFile::beside(&kvarbo.database()),
            Computer::of_file(&kvarbo.database()).now(),
        );
        derived.time(|| keys.unlock(&SECRET, now))?;
        whole.time(|| {
            kvarbo.session_unlock(&secret)?;
            kvarbo.open()?.today()
        })?;
    }
    figures.keep("unlock", whole);
    figures.keep("unlock_beside", derived);
    Ok(())
}

/// A fixed set of 200 queries as they are typed, beside a plain full-text index over the same people.
fn search(open: &mut Open, people: &[[String; 3]], figures: &mut Figures) -> Outcome<()> {
    let index = FullText::of(people)?;
    let mut rng = fastrand::Rng::with_seed(1);
    let (mut ours, mut theirs) = (Samples::default(), Samples::default());
    for turn in 0..200 {
        let [name, number, case] = &people[rng.usize(..people.len())];
        let query: String = match turn % 5 {
            0 => name.chars().take(1).collect(),
            1 => name.chars().take(3).collect(),
            2 => name.clone(),
            3 => number.chars().take(8).collect(),
            _ => case.clone(),
        };
        theirs.time(|| index.search(&query))?;
        ours.time(|| open.search(&Search { query }))?;
    }
    figures.keep("search", ours);
    figures.keep("search_beside", theirs);
    Ok(())
}

/// A decision's letter of two pages as a PDF made anew (only the Swedish one is kept), beside two plain pages.
fn letter(open: &mut Open, figures: &mut Figures) -> Outcome<()> {
    let (mut saved, mut shown, mut plain) = (Samples::default(), Samples::default(), Samples::default());
    let letter = two_pages(open)?;
    for _ in 0..TIMES {
        saved.time(|| open.letter_save(&letter))?;
        shown.time(|| open.letter_read(&letter))?;
        plain.time(|| beside::plain_pdf(2, 40));
    }
    figures.keep("letter", saved);
    figures.keep("letter_shown", shown);
    figures.keep("letter_beside", plain);
    Ok(())
}

/// Among those whose decisions every demonstration signs: the list shows only the latest cases.
fn two_pages(open: &mut Open) -> Outcome<LetterRef> {
    for query in ["193001612385", "Karl-Gustav Hedlund"] {
        let hits = open.search(&Search {
            query: query.to_owned(),
        })?;
        for case in hits.into_iter().filter_map(|hit| hit.case) {
            for signed in open.decision_read(&case_ref(&case))?.signed {
                let letter = LetterRef {
                    case: case.clone(),
                    letter: "decision".to_owned(),
                    number: signed.number,
                    language: Language::Fi,
                    recipient: String::new(),
                };
                if open.letter_read(&letter)?.pages.len() == 2 {
                    return Ok(letter);
                }
            }
        }
    }
    Err("no signed decision has a letter of two pages".into())
}

/// Opens case after case, beside reading the same operations and nothing else.
fn read(open: &mut Open, store: &Store, cases: &[String], figures: &mut Figures) -> Outcome<()> {
    let (mut ours, mut theirs) = (Samples::default(), Samples::default());
    for case in cases {
        let stream = stream(case)?;
        theirs.time(|| store.operations(&stream))?;
        ours.time(|| open.case_read(&case_ref(case)))?;
    }
    figures.keep("case", ours);
    figures.keep("case_beside", theirs);
    Ok(())
}

/// Saves fields and drafts in case after case, each open when one writes in it, beside commits of an operation's bytes.
fn save(open: &mut Open, bare: &Bare, cases: &[String], figures: &mut Figures) -> Outcome<()> {
    let (mut fields, mut drafts, mut commits) = (Samples::default(), Samples::default(), Samples::default());
    for (turn, case) in (0..SAVES).zip(cases.iter().cycle()) {
        open.case_read(&case_ref(case))?;
        commits.time(|| bare.commit())?;
        fields.time(|| open.field_write(&field(case, turn)))?;
        drafts.time(|| open.draft_write(&draft(case, turn)))?;
    }
    figures.keep("save", fields);
    figures.keep("save_beside", commits);
    figures.keep("draft", drafts);
    Ok(())
}

/// Saves in one case until it is long; the last saves are timed, each beside a bare commit, and opening it.
fn grow(open: &mut Open, bare: &Bare, case: &str, figures: &mut Figures) -> Outcome<()> {
    let (mut fields, mut commits, mut read) = (Samples::default(), Samples::default(), Samples::default());
    for turn in 0..LONG {
        let write = field(case, turn);
        if turn < LONG / 4 * 3 {
            open.field_write(&write)?;
        } else {
            commits.time(|| bare.commit())?;
            fields.time(|| open.field_write(&write))?;
        }
    }
    for _ in 0..TIMES {
        read.time(|| open.case_read(&case_ref(case)))?;
    }
    figures.keep("save_long", fields);
    figures.keep("save_long_beside", commits);
    figures.keep("case_long", read);
    Ok(())
}

fn field(case: &str, turn: usize) -> FieldWrite {
    FieldWrite {
        case: case.to_owned(),
        path: PATHS[turn % PATHS.len()].to_owned(),
        value: format!("{WORDS} {turn}"),
        reused: false,
        versions: Vec::new(),
    }
}

fn draft(case: &str, turn: usize) -> DraftWrite {
    DraftWrite {
        case: case.to_owned(),
        path: "analysis".to_owned(),
        text: format!("{WORDS} {turn}"),
        counter: u32::try_from(turn).unwrap_or(u32::MAX),
        versions: Vec::new(),
    }
}
