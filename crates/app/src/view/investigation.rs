//! The investigation by IBIC: areas, ICF items, notes.

use super::{CaseFrame, ChoiceField, Progress, TextField};

words! {
    /// What kind of text was written in the wrong case.
    pub enum MisfiledKind { Note, QuickNote, Field }
    /// What kind of text a word was found in.
    pub enum TextKind { Field, Note, QuickNote, Reply, Supplement }
}

views! {
    /// Navigation: nine areas and two categories, what is before and after them.
    pub struct InvestigationView {
        pub frame: CaseFrame,
        pub areas: Vec<AreaNav>,
        pub background: Vec<TextField>,
        /// Who reported the health.
        pub health_source: TextField,
        /// How much the background lacks.
        pub background_missing: u32,
        /// Related factors, beside the text of their group.
        pub factors: Vec<FactorView>,
        pub analysis: TextField,
        pub missing: u32,
        pub quick_notes: Vec<QuickNoteView>,
        pub notes: Vec<NoteView>,
        pub state: ChoiceField,
        pub done: bool,
    }
    /// A related factor (*relaterad faktor*), chosen or not.
    pub struct FactorView {
        /// `body`, `environment`, `personal`, `health`: the background text that it stands beside.
        pub group: String,
        /// ICF's; personal factors and health have none.
        pub icf: Option<String>,
        pub name: String,
        pub unverified: bool,
        /// Empty or `yes`.
        pub chosen: ChoiceField,
        pub words: TextField,
    }
    /// One area in the navigation.
    pub struct AreaNav {
        /// `d5`, `trygghet`, `narstaende`.
        pub code: String,
        /// 1 to 9, none for the two categories.
        pub number: Option<u32>,
        pub name: String,
        pub state: Progress,
        pub missing: u32,
        pub rated: u32,
        pub of: u32,
    }
    /// One area.
    pub struct AreaView {
        pub code: String,
        pub number: Option<u32>,
        pub name: String,
        pub state: Progress,
        pub missing: u32,
        pub own_words: TextField,
        /// What the assessor herself saw; quick notes are sorted here.
        pub observed: TextField,
        pub others: TextField,
        pub others_source: TextField,
        /// What others said is written without who said it.
        pub lacks_source: bool,
        /// Nothing is written in it, and none of its items is opened: it cannot be marked done.
        pub empty: bool,
        pub items: Vec<ItemView>,
        /// Items of the area that are not opened.
        pub more: Vec<IcfChoice>,
        /// `area/d5/state`: empty, `open`, `done`, `not_relevant`.
        pub progress: ChoiceField,
        pub previous: Option<PreviousArea>,
    }
    /// One ICF item.
    pub struct ItemView {
        pub code: String,
        pub name: String,
        /// The plain question that stands over it at the visit.
        pub question: String,
        /// The code is from memory, not read in a source.
        pub unverified: bool,
        /// Open or closed.
        pub state: ChoiceField,
        /// Own rating, assessed state, intended state: "0" to "4", "8", "9", or empty.
        pub own: ChoiceField,
        pub assessed: ChoiceField,
        pub intended: ChoiceField,
        /// `yes`, `no` or empty.
        pub need: ChoiceField,
        /// `develop`, `maintain`, `compensate` or empty.
        pub support: ChoiceField,
        pub own_words: TextField,
        pub others: TextField,
        pub others_source: TextField,
        pub hinders: TextField,
        pub helps: TextField,
        pub resources: TextField,
        pub met_today: TextField,
        pub goal: TextField,
        /// The `support` that the catalogue's services for it usually aim at.
        pub support_usual: Option<String>,
        /// What the municipality wants coded at this item.
        pub code_lists: Vec<CodeListView>,
        /// Names of the services that usually answer it.
        pub leads_to: Vec<String>,
        pub previous: Option<PreviousItem>,
        /// `level` when a need is stated without a level and the like; empty when complete.
        pub missing: Vec<String>,
    }
    /// A local list of codes.
    pub struct CodeListView { pub name: String, pub field: ChoiceField, pub codes: Vec<CodeView> }
    /// One of its codes.
    pub struct CodeView { pub code: String, pub name: String }
    /// What was assessed last time.
    pub struct PreviousItem {
        pub own: String,
        pub assessed: String,
        pub intended: String,
        pub own_words: String,
        pub hinders: String,
        pub helps: String,
        pub resources: String,
        pub met_today: String,
        pub goal: String,
        pub date: String,
        pub by: String,
    }
    /// The area last time.
    pub struct PreviousArea { pub own_words: String, pub date: String, pub by: String }
    /// An item that can be opened.
    pub struct IcfChoice { pub code: String, pub name: String }
    /// A note with a time and no place yet.
    pub struct QuickNoteView { pub id: String, pub text: String, pub at: String, pub area: Option<String> }
    /// A journal note. Struck ones stay legible.
    pub struct NoteView {
        pub id: String,
        /// `call`, `visit`, `mail`, `meeting`, `other`.
        pub kind: String,
        pub happened: String,
        pub written: String,
        pub by: String,
        pub title: String,
        pub text: String,
        pub signed: bool,
        pub struck: Option<String>,
    }
    /// Names one area.
    pub struct AreaRef { pub case: String, pub area: String }
    /// Names one area as it stood when an operation was done.
    pub struct AreaThen { pub case: String, pub op: String, pub area: String }
    /// Opens an item in its area.
    pub struct ItemOpen { pub case: String, pub item: String }
    /// Catches something at the visit.
    pub struct QuickNoteAdd { pub case: String, pub text: String }
    /// Sorts it.
    pub struct QuickNoteSort { pub case: String, pub note: String, pub area: String }
    /// Writes a journal note.
    pub struct NoteAdd { pub case: String, pub kind: String, pub happened: String, pub text: String }
    /// Strikes a note that was wrong; it stays legible.
    pub struct NoteStrike { pub case: String, pub note: String, pub reason: String }
    /// Moves a text that was written in the wrong case; `id` is a note's, or a field's path.
    pub struct TextMisfile { pub case: String, pub kind: MisfiledKind, pub id: String, pub to: String }
    /// Moved, and when. An encrypted copy of the file that could not be made anew may still hold the text.
    pub struct MisfiledView {
        pub at: String,
        pub copies_remain: bool,
        /// The damaged file that was set aside when a copy was put back: what was erased stands in it.
        pub damaged: Option<String>,
    }
    /// Looks for a word inside the open case, and nowhere else.
    pub struct CaseText { pub case: String, pub query: String }
    /// Where it stands.
    pub struct TextHit { pub path: String, pub kind: TextKind, pub step: super::Step, pub excerpt: String }
}
