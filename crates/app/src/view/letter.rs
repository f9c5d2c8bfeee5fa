//! Letters: the page as it will be printed, and the checks beside it.

use super::{CaseFrame, Language, TextField};

views! {
    /// Which letter of a case. `number` names a signed decision or an order; empty is the proposal. `recipient` is the
    /// person's or a representative's id; empty is the person.
    pub struct LetterRef { pub case: String, pub letter: String, pub number: String, pub language: Language, #[serde(default)] pub recipient: String }
    /// The letter.
    pub struct LetterView {
        pub frame: CaseFrame,
        /// `decision`, `order`, `booking`.
        pub letter: String,
        pub language: Language,
        pub parts: Vec<LetterPart>,
        /// One SVG a page.
        pub pages: Vec<String>,
        /// The same letter as semantic HTML, for reading aloud.
        pub html: String,
        pub checks: Vec<LetterCheck>,
        /// The person, and each who speaks for her: each may get a copy.
        pub recipients: Vec<LetterRecipient>,
        /// When it is signed: date and name; the PDF is kept as it is.
        pub signed: Option<LetterSigned>,
        pub reasons: Option<TextField>,
    }
    /// Opens a kept letter that says where a protected person was, for a reason.
    pub struct LetterOpen { pub case: String, pub letter: String, pub number: String, pub reason: String }
    /// One part in the navigation.
    pub struct LetterPart { pub code: String, pub state: super::Progress, pub locked: bool }
    /// One check with the way to its place.
    pub struct LetterCheck { pub code: String, pub ok: bool, pub params: std::collections::BTreeMap<String, String>, pub place: Option<String> }
    /// Who may get a copy.
    pub struct LetterRecipient { pub id: String, pub name: String }
    /// Who signed. The hash is of the paper that is kept in this language for this recipient; empty where none went.
    pub struct LetterSigned { pub date: String, pub by: String, pub sha256: String }
    /// Which phrases: of `reason` or `goal`.
    pub struct PhrasesAsked { pub field: String, pub language: Language }
    /// A phrase to insert; without outcomes or areas it fits them all.
    pub struct PhraseView { pub code: String, pub outcomes: Vec<String>, pub areas: Vec<String>, pub name: String, pub text: String }
    /// A text as it is being written.
    pub struct WrittenText { pub text: String, pub language: Language }
    /// A sentence that plain language would divide.
    pub struct SentenceView { pub text: String, pub words: u32 }
    /// Where the PDF was written, as a path to show.
    pub struct LetterSaved { pub path: String }
}
