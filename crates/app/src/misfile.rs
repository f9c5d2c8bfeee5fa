//! A text that was written in the wrong person's case is moved to the right one.
//!
//! Invariant: it is written anew and every payload that carried it erased in one transaction. Both cases say that
//! it happened; neither names the other.

use crate::Error;
use crate::host::{new_id, short_id};
use crate::open::{Act, Open, Record, stream};
use crate::view::{MisfiledKind, MisfiledView, TextMisfile};
use domain::case::{Case, Misfiled, Movable, NotMovable, Text, TextReceived, plan_misfile};
use domain::id::{OpId, StreamKind};
use domain::investigation::{Item, NoteAdded, QuickNoteAdded};
use domain::record::{Action, Write};

impl Open {
    /// Moves a text to the case where it belongs: as the same kind of note; a field's text to the same field where
    /// that is free, else among the notes that wait for their place.
    ///
    /// # Errors
    /// [`Error::NotFound`] for a case or a text that is not there, [`Error::Choice`] for the same case,
    /// [`Error::RestedOn`] for what a signed decision rests on, [`Error::Signed`] for what is sent, [`Error::NotNow`] for a note that has its place in a field.
    pub fn text_misfile(&mut self, misfile: &TextMisfile) -> Result<MisfiledView, Error> {
        let wrong = stream(StreamKind::Case, &misfile.case)?;
        let right = self.case(stream(StreamKind::Case, &misfile.to)?)?;
        if wrong == right.stream {
            return Err(Error::Choice);
        }
        let what = match misfile.kind {
            MisfiledKind::Note => Text::Note(misfile.id.clone()),
            MisfiledKind::QuickNote => Text::QuickNote(misfile.id.clone()),
            MisfiledKind::Field => Text::Field(misfile.id.clone()),
        };
        if let Text::Field(path) = &what {
            self.seal_draft(wrong, path)?;
        }
        let (wrong, entries) = (self.case(wrong)?, self.entries(&wrong)?);
        let Movable {
            text,
            happened,
            carriers,
        } = plan_misfile(&wrong.state, &entries, &what)?;
        let [to, from] = [OpId(new_id(self.host.as_ref())), carriers[0]];
        let anew = Act {
            id: Some(to),
            happened: Some(happened),
            ..Act::new(right.stream, self.anew(&wrong, &right, &what, text)?)
        };
        let received = Action::ReceiveText(TextReceived { text: to, from });
        let moved = Act {
            erase: &carriers,
            ..Act::new(wrong.stream, Action::MisfileText(Misfiled { what, to }))
        };
        self.act_all(&[anew, Act::new(right.stream, received), moved])?;
        Ok(MisfiledView {
            at: self.now().to_rfc3339(),
            copies_remain: self.store.renew_copies().is_err(),
            damaged: self.store.set_aside().map(|path| path.display().to_string()),
        })
    }

    /// The act that writes the text where it belongs. A journal note keeps its author: the words are hers.
    fn anew(
        &self,
        wrong: &Record<Case>,
        right: &Record<Case>,
        what: &Text,
        text: String,
    ) -> Result<Action, Error> {
        let id = short_id(self.host.as_ref());
        Ok(match what {
            Text::Note(note) => {
                let mut notes = wrong.state.notes.iter();
                let note = notes.find(|one| one.added.id == *note).ok_or(Error::NotFound)?;
                Action::AddNote(NoteAdded {
                    id,
                    ..note.added.clone()
                })
            }
            Text::Field(path) if is_free(right, path) => Action::Write(Write {
                field: path.clone(),
                value: text.into(),
                reused: false,
            }),
            Text::Field(_) | Text::QuickNote(_) => Action::AddQuickNote(QuickNoteAdded { id, text }),
        })
    }
}

/// Whether a field of the case can be seen and says nothing yet.
fn is_free(case: &Record<Case>, path: &str) -> bool {
    let shown = match path.split('/').collect::<Vec<_>>()[..] {
        ["item", code, _] => Item::of(&case.state, code).is_open(),
        ["line", ..] => false,
        _ => true,
    };
    shown
        && !case.state.is_locked(path)
        && case.state.fields.get(path).is_none()
        && case.draft(path).is_none()
}

impl From<NotMovable> for Error {
    fn from(why: NotMovable) -> Self {
        match why {
            NotMovable::NotFound => Self::NotFound,
            NotMovable::Sent => Self::Signed,
            NotMovable::Signed => Self::RestedOn,
            NotMovable::Sorted => Self::NotNow,
        }
    }
}
