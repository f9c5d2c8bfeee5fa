//! Working material: drafts while one types, an operation when a field is left, undo, conflicts.
//!
//! Invariant: what `draft_write` has answered for survives `kill -9`; a draft becomes an operation together with
//! its removal, or stays.

use crate::Error;
use crate::open::{Act, Open, Record, stream};
use crate::view::{
    ChoiceField, DraftWrite, FieldRef, FieldResolve, FieldWrite, SavedView, TextField, TextVersion,
};
use domain::case::Case;
use domain::id::{OpId, StreamKind, StreamRef};
use domain::investigation::marks_empty_done;
use domain::record::{Action, Field, Version, Write};
use serde_json::Value;
use std::collections::BTreeMap;
use store::{Draft, DraftKey, DraftWritten};

/// Writing fields of a case.
impl Open {
    /// Keeps what is being typed.
    ///
    /// # Errors
    /// The field refuses the text, it is signed, two versions stand that are not named ([`Error::NotNow`]), or the disk
    /// refuses.
    pub fn draft_write(&mut self, write: &DraftWrite) -> Result<SavedView, Error> {
        let stream = stream(StreamKind::Case, &write.case)?;
        let case = self.case(stream)?;
        let field = writable(&case.state, &write.path)?;
        field.check(&write.text)?;
        let base = match case.draft(&write.path) {
            Some(draft) => draft.base.clone(),
            None => seen(&case.state, &write.path, &write.versions)?,
        };
        let key = (stream, write.path.clone());
        let ahead = self.counted_ahead.get(&key).copied();
        let mut draft = Draft {
            stream,
            field: write.path.clone(),
            base,
            text: write.text.clone(),
            counter: u64::from(write.counter) + ahead.unwrap_or_default(),
            written: self.now(),
        };
        let written = self.store.draft_write(&draft)?;
        if ahead.is_none() {
            // The first text of this opening is newer than anything an earlier window counted, whatever its number.
            let ahead = match written {
                DraftWritten::Older { counter } => counter + 1 - draft.counter,
                DraftWritten::Kept => 0,
            };
            if ahead > 0 {
                draft.counter += ahead;
                self.store.draft_write(&draft)?;
            }
            self.counted_ahead.insert(key, ahead);
        }
        Ok(self.saved())
    }

    /// Writes a field: a version that replaces those that stood at the first keystroke. Where two versions stand, those
    /// that were seen are named.
    ///
    /// # Errors
    /// The field refuses the value, it is signed, two versions stand that are not named or an empty area is marked done
    /// ([`Error::NotNow`]), or the disk refuses.
    pub fn field_write(&mut self, write: &FieldWrite) -> Result<SavedView, Error> {
        let stream = stream(StreamKind::Case, &write.case)?;
        let case = self.case(stream)?;
        let field = writable(&case.state, &write.path)?;
        field.check(&write.value)?;
        let empty = marks_empty_done(&case.state, &write.path, &write.value);
        (!empty).then_some(()).ok_or(Error::NotNow)?;
        if case.draft(&write.path).is_none() {
            seen(&case.state, &write.path, &write.versions)?;
        }
        self.seal(case, &write.path, &write.value, write.reused)?;
        Ok(self.saved())
    }

    /// Restores the version before, while nothing else has replaced it.
    ///
    /// # Errors
    /// [`Error::NothingToUndo`].
    pub fn field_undo(&mut self, field: &FieldRef) -> Result<SavedView, Error> {
        let stream = stream(StreamKind::Case, &field.case)?;
        let case = self.case(stream)?;
        writable(&case.state, &field.path)?;
        let register = case.state.fields.get(&field.path).ok_or(Error::NothingToUndo)?;
        let current = register.current().ok_or(Error::NothingToUndo)?;
        let value = match register.before() {
            Some(before) => before.value.clone(),
            None if current.replaced.is_empty() && !register.is_conflict() => Value::from(""),
            None => return Err(Error::NothingToUndo),
        };
        let replaces = vec![current.op];
        self.write_version(stream, &field.path, value, false, replaces, &[])?;
        Ok(self.saved())
    }

    /// Chooses between versions, or writes a third: names every version it replaces.
    ///
    /// # Errors
    /// [`Error::NotNow`] when other versions stand than those that were seen.
    pub fn field_resolve(&mut self, resolve: &FieldResolve) -> Result<SavedView, Error> {
        let stream = stream(StreamKind::Case, &resolve.case)?;
        let case = self.case(stream)?;
        writable(&case.state, &resolve.path)?.check(&resolve.value)?;
        let standing = seen(&case.state, &resolve.path, &resolve.versions)?;
        let value = Value::from(resolve.value.as_str());
        self.write_version(stream, &resolve.path, value, false, standing, &[])?;
        Ok(self.saved())
    }

    /// Makes operations of the drafts that a stop left behind. What cannot be sealed stays a draft.
    pub(crate) fn seal_left_drafts(&mut self) -> Result<(), Error> {
        if self.is_read_only() {
            return Ok(());
        }
        for stream in self.store.streams_with_drafts()? {
            let case = self.listed_case(stream)?;
            self.seal_drafts(&case)?;
        }
        Ok(())
    }

    fn seal_drafts(&mut self, case: &Record<Case>) -> Result<(), Error> {
        // What is sealed on the way to an act does not empty the form that the act was sent from.
        let sent = self.sent.take();
        let sealed = self.seal_all(case);
        self.sent = sent;
        sealed
    }

    fn seal_all(&mut self, case: &Record<Case>) -> Result<(), Error> {
        for draft in &case.drafts {
            if writable(&case.state, &draft.field).is_ok() {
                self.seal(case.clone(), &draft.field, &draft.text, false)?;
            }
        }
        Ok(())
    }

    /// A case whose text is about to be frozen, with what is being typed in it written first: what the screen shows is
    /// what is signed or sent.
    pub(crate) fn written_case(&mut self, case: &str) -> Result<Record<Case>, Error> {
        let case = self.case(stream(StreamKind::Case, case)?)?;
        self.seal_drafts(&case)?;
        self.case(case.stream)
    }

    /// Makes an operation of what is being typed in a field.
    pub(crate) fn seal_draft(&mut self, stream: StreamRef, path: &str) -> Result<(), Error> {
        let case = self.case(stream)?;
        let text = case.draft(path).map(|draft| draft.text.clone());
        text.map_or(Ok(()), |text| self.seal(case, path, &text, false))
    }

    /// Writes a value as an operation and removes its draft. A value that stands already only removes the draft. The case is
    /// let go of before it changes, so that nothing of a long one is copied.
    fn seal(&mut self, case: Record<Case>, path: &str, value: &str, reused: bool) -> Result<(), Error> {
        let (base, drafts) = base(&case, path);
        let register = case.state.fields.get(path);
        if case.state.fields.text(path) == value && !register.is_some_and(|field| field.is_conflict()) {
            return Ok(drafts.iter().try_for_each(|key| self.store.draft_drop(key))?);
        }
        let stream = case.stream;
        drop(case);
        self.write_version(stream, path, Value::from(value), reused, base, &drafts)
    }

    pub(crate) fn write_version(
        &mut self,
        stream: StreamRef,
        path: &str,
        value: Value,
        reused: bool,
        replaces: Vec<OpId>,
        drafts: &[DraftKey],
    ) -> Result<(), Error> {
        self.act(version(stream, path, value, reused, replaces, drafts))
    }

    pub(crate) fn saved(&self) -> SavedView {
        SavedView {
            at: self.now().to_rfc3339(),
        }
    }

    /// A text as the screen shows it: its draft, when there is one.
    pub(crate) fn text_field(&self, case: &Record<Case>, path: &str) -> TextField {
        let register = case.state.fields.get(path);
        let current = register.and_then(|field| field.current());
        let locked = case.state.is_locked(path);
        let draft = case.draft(path).filter(|_| !locked);
        TextField {
            path: path.to_owned(),
            text: draft.map_or_else(
                || case.state.fields.text(path).to_owned(),
                |draft| draft.text.clone(),
            ),
            by: current.map(|version| self.name_of(version.actor)),
            at: current.map(|version| version.written.to_rfc3339()),
            draft: draft.is_some(),
            reused: current.is_some_and(|version| version.reused),
            versions: register
                .filter(|field| field.is_conflict())
                .map(|field| {
                    field
                        .standing()
                        .iter()
                        .map(|version| self.version_view(version))
                        .collect()
                })
                .unwrap_or_default(),
            locked,
            undo: register.is_some_and(|field| field.before().is_some()),
        }
    }

    fn version_view(&self, version: &Version) -> TextVersion {
        TextVersion {
            op: version.op.to_string(),
            text: version.value.as_str().unwrap_or_default().to_owned(),
            by: self.name_of(version.actor),
            at: version.written.to_rfc3339(),
        }
    }
}

/// A choice as the screen shows it.
pub(crate) fn choice(case: &Case, path: &str) -> ChoiceField {
    ChoiceField {
        path: path.to_owned(),
        value: case.fields.text(path).to_owned(),
        locked: case.is_locked(path),
        versions: Some(named(&case.fields.standing(path)))
            .filter(|all| all.len() > 1)
            .unwrap_or_default(),
    }
}

/// What stands in a field, when it is what whoever writes has seen: where two versions stand she names both.
///
/// # Errors
/// [`Error::NotNow`] when she names others, or does not name them.
fn seen(case: &Case, path: &str, versions: &[String]) -> Result<Vec<OpId>, Error> {
    let standing = case.fields.standing(path);
    let told = named(&standing) == versions || versions.is_empty() && standing.len() < 2;
    told.then_some(standing).ok_or(Error::NotNow)
}

pub(crate) fn named(versions: &[OpId]) -> Vec<String> {
    versions.iter().map(OpId::to_string).collect()
}

/// What a new version of a field replaces, and the draft that ends with it.
pub(crate) fn base(case: &Record<Case>, path: &str) -> (Vec<OpId>, Vec<DraftKey>) {
    let Some(draft) = case.draft(path) else {
        return (case.state.fields.standing(path), Vec::new());
    };
    let key = DraftKey {
        stream: case.stream,
        field: path.to_owned(),
        counter: draft.counter,
    };
    (draft.base.clone(), vec![key])
}

/// The act that writes a version.
pub(crate) fn version<'a>(
    stream: StreamRef,
    path: &str,
    value: Value,
    reused: bool,
    replaces: Vec<OpId>,
    drafts: &'a [DraftKey],
) -> Act<'a> {
    let action = Action::Write(Write {
        field: path.to_owned(),
        value,
        reused,
    });
    Act {
        replaces: BTreeMap::from([(path.to_owned(), replaces)]),
        drafts,
        ..Act::new(stream, action)
    }
}

/// The field, if it can be written now.
pub(crate) fn writable(case: &Case, path: &str) -> Result<Field, Error> {
    let field = Field::named(path)?;
    if case.is_locked(path) {
        Err(Error::Signed)
    } else {
        Ok(field)
    }
}
