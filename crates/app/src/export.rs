//! A case written to a folder for somebody outside Kvarbo: all of it, or what can still be read of a damaged file.
//!
//! Invariant: an export leaves a row in the access log before a byte is written, and holds no working text: what nothing
//! signed rests on. The person's own application and the journal are no working texts. It opens nothing that the window
//! would not: no case that is closed by a conflict of interest (*jäv*), and no letter that says where a now protected person
//! was, but one that was opened for a reason that day.

use crate::Error;
use crate::archive::Archive;
use crate::host::today;
use crate::letter::{Kept, file_name, hides, kept, says_where};
use crate::open::{entry, judged, stream};
use crate::party::says_where_to;
use domain::case::Case;
use domain::id::{ActorId, StreamKind, StreamRef};
use domain::person::{Contacts, Person};
use domain::record::{Action, Author, Entry};
use ledger::{Hash, Operation};
use letters::Document;
use serde::Serialize;
use std::fmt::Write;
use std::path::Path;
use store::{Access, CaseFilter};

/// The field of the person's own application: her words, whatever has been decided.
const OWN_WORDS: &str = "own_words";

/// What an export holds: names of files in its folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Exported {
    /// How many operations of the case it holds.
    pub operations: usize,
    /// The files.
    pub files: Vec<String>,
    /// Letters left out because they say where a now protected person was, as their files would be called.
    pub withheld: Vec<String>,
    /// What could not be read; nothing where the file is sound.
    pub damage: Option<Unread>,
}

/// What a damaged file did not give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Unread {
    /// Operations of the whole file: whose they are cannot be read.
    pub operations: u64,
    /// Letters of the case.
    pub letters: usize,
}

/// A file's name and its bytes.
type NamedFile = (String, Vec<u8>);

/// A case's operations, and how many of a damaged file's could not be read.
struct Found {
    stream: StreamRef,
    operations: Vec<Operation>,
    lost: Option<u64>,
    /// Whether its person may not be found through it.
    hidden: bool,
}

/// A kept letter on its way out.
enum Letter {
    File(NamedFile),
    /// What its file would be called.
    Withheld(String),
    Unread,
}

impl Archive {
    /// Writes a case, named by id or number, to a folder: operations as JSON lines, kept letters, and the SHA-256 of each
    /// file. Of a damaged file what can be read, and how much cannot.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::ConflictOfInterest`], or what the disk says.
    pub fn export(&mut self, case: &str, folder: &Path) -> Result<Exported, Error> {
        let mut found = match self.store.check() {
            Err(store::Error::Damaged { .. }) => self.salvaged(case)?,
            whole => whole.map_err(Error::from).and_then(|()| self.whole(case))?,
        };
        let last = found.operations.last().ok_or(Error::NotFound)?;
        let actor = self.user().unwrap_or(last.header().actor);
        let entries: Vec<Entry> = found.operations.iter().map(entry).collect();
        let state = Case::fold(&entries);
        let refused = state.is_closed_to(actor);
        self.store.access_add(&[Access {
            at: self.host.now(),
            actor,
            stream: Some(found.stream),
            act: if refused { "case.refuse" } else { "case.export" }.to_owned(),
            purpose: if refused { "refused" } else { "export" }.to_owned(),
        }])?;
        if refused {
            return Err(Error::ConflictOfInterest);
        }
        for (operation, entry) in found.operations.iter_mut().zip(&entries) {
            if is_working(&state, entry) || (found.hidden && says_where_to(operation)) {
                operation.erase();
            }
        }
        let mut files = vec![("operations.jsonl".to_owned(), lines(&found.operations)?)];
        let (mut withheld, mut unread) = (Vec::new(), 0);
        for letter in self.letters(&state, actor, &found)? {
            match letter {
                Letter::File(file) => files.push(file),
                Letter::Withheld(name) => withheld.push(name),
                Letter::Unread => unread += 1,
            }
        }
        let damage = found.lost.map(|operations| Unread {
            operations,
            letters: unread,
        });
        let mut sums = String::new();
        for (name, bytes) in &files {
            let _ = writeln!(sums, "{}  {name}", Hash::of(bytes));
        }
        files.push(("SHA256SUMS".to_owned(), sums.into_bytes()));
        store::private_folder(folder)?;
        for (name, bytes) in &files {
            store::replace_file(&folder.join(name), bytes)?;
        }
        Ok(Exported {
            operations: found.operations.len(),
            files: files.into_iter().map(|(name, _)| name).collect(),
            withheld,
            damage,
        })
    }

    fn whole(&self, case: &str) -> Result<Found, Error> {
        let stream = self.find(case)?;
        let operations = self.store.operations(&stream)?;
        let of = |stream: StreamRef| -> Result<Vec<Entry>, Error> {
            Ok(self.store.judged(&stream)?.iter().map(judged).collect())
        };
        let person = person_of(&operations);
        let (registered, reached) = match person {
            Some(person) => (of(person)?, of(contact_of(person))?),
            None => (Vec::new(), Vec::new()),
        };
        Ok(Found {
            stream,
            hidden: is_hidden(&registered, &reached),
            operations,
            lost: None,
        })
    }

    /// The lists of a damaged file are not asked: a case is known by its first operation.
    fn salvaged(&self, case: &str) -> Result<Found, Error> {
        let salvage = self.store.salvage()?;
        let registers = |operation: &&Operation| {
            let registered = entry(operation).action;
            matches!(registered, Some(Action::RegisterIntake(registered)) if registered.number == case)
        };
        let stream = match stream(StreamKind::Case, case) {
            Ok(stream) => stream,
            Err(_) => {
                salvage
                    .operations
                    .iter()
                    .find(registers)
                    .ok_or(Error::NotFound)?
                    .header()
                    .stream
            }
        };
        let of = |stream: StreamRef| -> Vec<Operation> {
            let all = salvage.operations.iter();
            all.filter(|one| one.header().stream == stream).cloned().collect()
        };
        let operations = of(stream);
        let entries = |stream| of(stream).iter().map(entry).collect::<Vec<_>>();
        let about = person_of(&operations).map(|person| (entries(person), entries(contact_of(person))));
        let (registered, reached) = about.unwrap_or_default();
        Ok(Found {
            stream,
            hidden: is_hidden(&registered, &reached),
            operations,
            lost: Some(salvage.lost),
        })
    }

    /// Whose file it is.
    fn user(&self) -> Option<ActorId> {
        let user = self.store.setting("user").ok().flatten()?;
        let user: Author = serde_json::from_str(&user).ok()?;
        Some(user.actor)
    }

    fn find(&self, case: &str) -> Result<StreamRef, Error> {
        if let Ok(stream) = stream(StreamKind::Case, case) {
            return Ok(stream);
        }
        let all = CaseFilter {
            person: None,
            assessor: None,
            closed: None,
            state: None,
            sight: store::Sight::Everybody,
            limit: u32::MAX,
        };
        let mut cases = self.store.cases(&all)?.into_iter().map(|listed| listed.case);
        let found = cases.find(|row| row.number == case).ok_or(Error::NotFound)?;
        Ok(StreamRef {
            kind: StreamKind::Case,
            id: found.id,
        })
    }

    /// Each kept letter: its file, unless it is withheld from who asks or a damaged file does not give it.
    fn letters(&self, case: &Case, actor: ActorId, found: &Found) -> Result<Vec<Letter>, Error> {
        let today = today(self.host.as_ref());
        kept(case)
            .map(|kept| {
                let name = file_name(kept.said.letter(), kept.number, kept.to);
                let opened = case.has_opened((kept.said.letter(), kept.number), actor, today);
                if found.hidden && !opened && says_where(case, kept, || Ok(self.shown(kept)))? {
                    return Ok(Letter::Withheld(name));
                }
                let hash: Hash = serde_json::from_value(kept.sha256.into()).map_err(|_| Error::Malformed)?;
                match self.store.blob(&hash) {
                    Ok(Some(blob)) => Ok(Letter::File((name, blob.bytes().to_vec()))),
                    Ok(None) | Err(store::Error::Damaged { .. }) if found.lost.is_some() => {
                        Ok(Letter::Unread)
                    }
                    Ok(None) => Err(Error::NotFound),
                    Err(error) => Err(error.into()),
                }
            })
            .collect()
    }

    /// A kept letter as it was shown; nothing for one that cannot be looked into.
    fn shown(&self, kept: Kept<'_>) -> Option<Document> {
        let hash: Hash = serde_json::from_value(kept.shown.into()).ok()?;
        let blob = self.store.blob(&hash).ok().flatten()?;
        serde_json::from_slice(blob.bytes()).ok()
    }
}

/// The person whose case it is.
fn person_of(operations: &[Operation]) -> Option<StreamRef> {
    operations
        .iter()
        .find_map(|operation| match entry(operation).action {
            Some(Action::RegisterIntake(registered)) => Some(StreamRef {
                kind: StreamKind::Person,
                id: registered.person,
            }),
            _ => None,
        })
}

/// How to reach a person: a stream with her id.
fn contact_of(person: StreamRef) -> StreamRef {
    StreamRef {
        kind: StreamKind::Contact,
        ..person
    }
}

/// Whether the person is protected, or cannot be read.
fn is_hidden(registered: &[Entry], reached: &[Entry]) -> bool {
    let (mut person, mut contacts) = (Person::default(), Contacts::default());
    registered.iter().for_each(|entry| person.apply(entry));
    reached.iter().for_each(|entry| contacts.apply(entry));
    person.number().is_none() || hides(&person, &contacts)
}

/// Whether an operation says only what is being worked on.
fn is_working(case: &Case, entry: &Entry) -> bool {
    if let Some(Action::Write(write)) = &entry.action {
        let field = case.fields.get(&write.field);
        let is_signed = field.is_some_and(|field| field.signed().any(|op| op == entry.op));
        write.field != OWN_WORDS && !is_signed
    } else if let Some(Action::AddQuickNote(added)) = &entry.action {
        let mut notes = case.quick_notes.iter();
        !notes.any(|note| note.id == added.id && note.signed)
    } else {
        false
    }
}

/// One operation a line.
fn lines(operations: &[Operation]) -> Result<Vec<u8>, Error> {
    let mut lines = Vec::new();
    for operation in operations {
        serde_json::to_writer(&mut lines, operation).map_err(|_| Error::Malformed)?;
        lines.push(b'\n');
    }
    Ok(lines)
}
