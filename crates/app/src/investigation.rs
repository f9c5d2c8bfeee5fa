//! The investigation: navigation, one area, items, quick notes, journal, and looking for a word in the open case.

use crate::Error;
use crate::fields::{base, choice, named, version, writable};
use crate::frame::{code, number, word};
use crate::host::short_id;
use crate::open::{Act, Open, Record, stream};
use crate::view::{
    AreaNav, AreaRef, AreaView, CaseRef, FactorView, FieldWrite, InvestigationView, ItemOpen, NoteAdd,
    NoteStrike, NoteView, QuickNoteAdd, QuickNoteSort, QuickNoteView,
};
use chrono::DateTime;
use domain::case::Case;
use domain::id::StreamKind;
use domain::investigation::ibic::ibic;
use domain::investigation::{
    NoteAdded, NoteKind, NoteStruck, QuickNoteAdded, QuickNoteSorted, health_lacks_source, missing,
};
use domain::record::Action;

const BACKGROUND: [&str; 7] = [
    "background/living",
    "background/network",
    "background/health",
    "background/body",
    "background/environment",
    "background/personal",
    "background/current_help",
];

impl Open {
    /// Navigation, background, analysis and notes.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn investigation_read(&mut self, case: &CaseRef) -> Result<InvestigationView, Error> {
        let case = self.read_case(&case.case, "investigation.read")?;
        self.investigation(&case)
    }

    pub(crate) fn investigation(&self, case: &Record<Case>) -> Result<InvestigationView, Error> {
        let areas: Vec<AreaNav> = ibic()
            .areas
            .iter()
            .map(|area| self.area_nav(&case.state, &area.code))
            .collect();
        Ok(InvestigationView {
            frame: self.frame(case)?,
            missing: number(missing(&case.state)).unwrap_or_default(),
            areas,
            background: BACKGROUND
                .iter()
                .map(|path| self.text_field(case, path))
                .collect(),
            health_source: self.text_field(case, "background/health_source"),
            background_missing: u32::from(health_lacks_source(&case.state)),
            factors: self.factors(case),
            analysis: self.text_field(case, "analysis"),
            quick_notes: case.state.quick_notes.iter().map(quick_note_view).collect(),
            notes: case.state.notes.iter().rev().map(note_view).collect(),
            state: choice(&case.state, "investigation/state"),
            done: case.state.is_investigated(),
        })
    }

    fn factors(&self, case: &Record<Case>) -> Vec<FactorView> {
        let factors = ibic().factors.iter().map(|factor| FactorView {
            group: code(&factor.group),
            icf: factor.icf().map(str::to_owned),
            name: self.word(&factor.name),
            unverified: !factor.verified,
            chosen: choice(&case.state, &format!("factor/{}", factor.code)),
            words: self.text_field(case, &format!("factor/{}/words", factor.code)),
        });
        factors.collect()
    }

    /// One area.
    ///
    /// # Errors
    /// [`Error::NotFound`] for a code that IBIC does not have.
    pub fn area_read(&mut self, area: &AreaRef) -> Result<AreaView, Error> {
        let case = self.read_case(&area.case, "area.read")?;
        self.area_view(&case, &area.area)
    }

    /// Opens an item in its area; the area's usual ones when the area itself is named.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Signed`].
    pub fn item_open(&mut self, open: &ItemOpen) -> Result<AreaView, Error> {
        let (area, items) = match (ibic().item(&open.item), ibic().area(&open.item)) {
            (Some(item), _) => (item.area.clone(), vec![item.code.clone()]),
            (None, Some(area)) => (area.code.clone(), area.usual.clone()),
            (None, None) => return Err(Error::NotFound),
        };
        let case = self.case(stream(StreamKind::Case, &open.case)?)?;
        for item in items {
            let path = format!("item/{item}/state");
            // Open it is, whichever of two versions was seen.
            let versions = named(&case.state.fields.standing(&path));
            let write = FieldWrite {
                case: open.case.clone(),
                path,
                value: "open".into(),
                reused: false,
                versions,
            };
            self.field_write(&write)?;
        }
        let case = self.case(stream(StreamKind::Case, &open.case)?)?;
        self.area_view(&case, &area)
    }

    /// Catches something at the visit.
    ///
    /// # Errors
    /// [`Error::Words`].
    pub fn quick_note_add(&mut self, add: &QuickNoteAdd) -> Result<InvestigationView, Error> {
        let text = words(&add.text)?;
        let id = short_id(self.host.as_ref());
        self.investigation_act(&add.case, Action::AddQuickNote(QuickNoteAdded { id, text }))
    }

    /// Gives a quick note its place: its text is added to what the assessor saw in the area, in the same transaction.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::NotNow`] for one that has its place, or while the field has two versions;
    /// [`Error::Signed`].
    pub fn quick_note_sort(&mut self, sort: &QuickNoteSort) -> Result<InvestigationView, Error> {
        ibic().area(&sort.area).ok_or(Error::NotFound)?;
        let case = self.case(stream(StreamKind::Case, &sort.case)?)?;
        let note = case.state.quick_notes.iter().find(|note| note.id == sort.note);
        let note = note.ok_or(Error::NotFound)?;
        let sorted = QuickNoteSorted {
            id: sort.note.clone(),
            area: sort.area.clone(),
            field: "observed".to_owned(),
        };
        let path = sorted.path();
        let field = writable(&case.state, &path)?;
        let before = self.text_field(&case, &path);
        if note.sorted.is_some() || before.versions.len() > 1 {
            return Err(Error::NotNow);
        }
        let texts = [before.text.as_str(), &note.text];
        let value = texts
            .iter()
            .filter(|text| !text.is_empty())
            .copied()
            .collect::<Vec<_>>()
            .join("\n");
        field.check(&value)?;
        let (replaces, drafts) = base(&case, &path);
        let write = version(case.stream, &path, value.into(), false, replaces, &drafts);
        self.act_all(&[write, Act::new(case.stream, Action::SortQuickNote(sorted))])?;
        let case = self.case(case.stream)?;
        self.investigation(&case)
    }

    /// Writes a journal note.
    ///
    /// # Errors
    /// [`Error::Words`], [`Error::Day`] for something that has not happened.
    pub fn note_add(&mut self, add: &NoteAdd) -> Result<InvestigationView, Error> {
        let text = words(&add.text)?;
        let kind: NoteKind = word(&add.kind)?;
        let happened = DateTime::parse_from_rfc3339(&add.happened).map_err(|_| Error::Day)?;
        if happened > self.now() {
            return Err(Error::Day);
        }
        let stream = stream(StreamKind::Case, &add.case)?;
        self.case(stream)?;
        let id = short_id(self.host.as_ref());
        let added = NoteAdded {
            id,
            kind,
            text,
            author: self.user.clone(),
        };
        self.act(Act {
            happened: Some(happened),
            ..Act::new(stream, Action::AddNote(added))
        })?;
        let case = self.case(stream)?;
        self.investigation(&case)
    }

    /// Strikes a note; it stays legible.
    ///
    /// # Errors
    /// [`Error::Words`] without a reason, [`Error::NotNow`] when it is struck already.
    pub fn note_strike(&mut self, strike: &NoteStrike) -> Result<InvestigationView, Error> {
        let reason = words(&strike.reason)?;
        let case = self.case(stream(StreamKind::Case, &strike.case)?)?;
        let note = case
            .state
            .notes
            .iter()
            .find(|note| note.added.id == strike.note)
            .ok_or(Error::NotFound)?;
        if note.struck.is_some() {
            return Err(Error::NotNow);
        }
        let struck = NoteStruck {
            id: strike.note.clone(),
            reason,
            author: self.user.clone(),
        };
        self.investigation_act(&strike.case, Action::StrikeNote(struck))
    }

    fn investigation_act(&mut self, case: &str, action: Action) -> Result<InvestigationView, Error> {
        let stream = stream(StreamKind::Case, case)?;
        self.case(stream)?;
        self.act(Act::new(stream, action))?;
        let case = self.case(stream)?;
        self.investigation(&case)
    }
}

fn quick_note_view(note: &domain::investigation::QuickNote) -> QuickNoteView {
    QuickNoteView {
        id: note.id.clone(),
        text: note.text.clone(),
        at: note.at.to_rfc3339(),
        area: note.sorted.as_ref().map(|sorted| sorted.area.clone()),
    }
}

fn note_view(note: &domain::investigation::Note) -> NoteView {
    NoteView {
        id: note.added.id.clone(),
        kind: code(&note.added.kind),
        happened: note.happened.to_rfc3339(),
        written: note.written.to_rfc3339(),
        by: note.added.author.name.clone(),
        title: note.added.author.title.clone(),
        text: note.added.text.clone(),
        signed: note.signed,
        struck: note.struck.as_ref().map(|struck| struck.reason.clone()),
    }
}

/// Words that were written, without space around.
pub(crate) fn words(text: &str) -> Result<String, Error> {
    let text = text.trim();
    if text.is_empty() {
        Err(Error::Words)
    } else if text.len() > domain::record::MAX_TEXT {
        Err(Error::Field(domain::record::FieldError::TooLong))
    } else {
        Ok(text.to_owned())
    }
}
