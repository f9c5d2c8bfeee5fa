//! What stands around every screen of a case: person line, six steps, fields and what is missing.

words! {
    /// The six steps of a case, in order.
    pub enum Step { Intake, Investigation, Hearing, Decision, Order, FollowUp }
    /// How far something is. Shown as shape and word.
    pub enum Progress { NotBegun, Ongoing, Done, Waiting, Late, Missing, NotRelevant }
    /// *Sekretessmarkering*, *skyddad folkbokföring*, *fingerade personuppgifter*.
    pub enum Protection { None, Confidential, ProtectedRegistration, AssumedIdentity }
}

views! {
    /// Person line and steps: the same on every screen of a case.
    pub struct CaseFrame {
        pub case: String,
        /// `2026-K3-0412`.
        pub number: String,
        /// Fluent key part of what the case is about: `case-kind-home_care`, `case-kind-booking`, `case-kind-notification`.
        pub kind: String,
        pub person: PersonLine,
        pub steps: Vec<StepView>,
        /// The nearest date that law or routine sets for this case.
        pub deadline: Option<DeadlineView>,
        /// Who has it; nobody after a conflict of interest, until somebody takes it.
        pub assessor: Option<String>,
        /// Whether the assessor in charge is who sits here.
        pub mine: bool,
        /// Numbers of the decisions that are to be examined: who signed had no right to.
        pub examine: Vec<String>,
    }
    /// Who it is about. A protected person's line has no address, and nothing in its place.
    pub struct PersonLine {
        pub person: String,
        pub name: String,
        /// What one says to her: the first given name.
        pub first_name: String,
        pub age: Option<u32>,
        /// The day she died, where the case says so.
        pub died: Option<String>,
        /// `19400721-9142`.
        pub number: String,
        pub protection: Protection,
        /// Language of the interpreter, as BCP 47 (`fi`), when one is needed.
        pub interpreter: Option<String>,
        pub representatives: Vec<RepresentativeLine>,
    }
    /// *God man*, *förvaltare*, *ombud*, *framtidsfullmakt*; `scope` as written.
    pub struct RepresentativeLine { pub kind: String, pub name: String, pub scope: String }
    /// One step: shape, word, and a fact.
    pub struct StepView {
        pub step: Step,
        pub state: Progress,
        /// Areas done of areas opened, lines decided of lines applied for.
        pub done: Option<u32>,
        pub of: Option<u32>,
        pub missing: u32,
        pub date: Option<String>,
    }
    /// A date with its rule.
    pub struct DeadlineView {
        pub due: String,
        /// Whole days from today; negative when it has passed.
        pub days: i32,
        /// Fluent key part: `rule-<rule>`.
        pub rule: String,
        /// What the rule stands on, as text: `FL 44 §`.
        pub source: String,
    }
    /// A text that is being worked on. Its draft, when there is one, is what is shown.
    pub struct TextField {
        /// The field's path (`item/d540/goal`), also its address for what is missing.
        pub path: String,
        pub text: String,
        /// Who wrote what is accepted, and when (RFC 3339).
        pub by: Option<String>,
        pub at: Option<String>,
        /// A draft not yet sealed lies over the accepted text.
        pub draft: bool,
        /// Taken over from an earlier assessment, not written anew.
        pub reused: bool,
        /// More than one unreplaced version: all of them, whole.
        pub versions: Vec<TextVersion>,
        /// Cannot be changed any more, since what it belongs to is signed.
        pub locked: bool,
        /// An earlier version can be restored.
        pub undo: bool,
    }
    /// One of several versions of the same field.
    pub struct TextVersion { pub op: String, pub text: String, pub by: String, pub at: String }
    /// A value that is chosen rather than written: level, yes/no, outcome, date, number. As text; empty is none.
    pub struct ChoiceField {
        pub path: String,
        pub value: String,
        pub locked: bool,
        /// The versions that stand, where there are two: whoever writes another one names them.
        pub versions: Vec<String>,
    }
    /// Something missing before a signature, with the way to the place.
    pub struct GapView {
        /// Fluent key part: `gap-<code>`.
        pub code: String,
        pub params: std::collections::BTreeMap<String, String>,
        pub step: Step,
        /// A field's path, an area's code or a line's id; the screen focuses it.
        pub place: String,
    }
    /// Types into a field. The draft is durable when the answer comes.
    pub struct DraftWrite {
        pub case: String,
        pub path: String,
        pub text: String,
        /// Rises by one a keystroke: an older one that arrives late is ignored.
        pub counter: u32,
        /// Where two versions stand: those that the screen showed.
        #[serde(default)] pub versions: Vec<String>,
    }
    /// Writes a field: the accepted value, an operation in the ledger.
    pub struct FieldWrite { pub case: String, pub path: String, pub value: String, #[serde(default)] pub reused: bool,
        /// Where two versions stand: those that the screen showed, which this one replaces.
        #[serde(default)] pub versions: Vec<String>,
    }
    /// Names one field.
    pub struct FieldRef { pub case: String, pub path: String }
    /// Chooses between versions, or writes a third; names them all.
    pub struct FieldResolve { pub case: String, pub path: String, pub value: String, pub versions: Vec<String> }
    /// What was saved, and when.
    pub struct SavedView { pub at: String }
    /// Names a case as it stood when an operation was done.
    pub struct CaseThen { pub case: String, pub op: String }
    /// Names one case.
    pub struct CaseRef { pub case: String }
}
