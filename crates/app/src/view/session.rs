//! The session: welcome, lock, who is here, and the settings of this computer.

use super::Typed;

words! {
    /// Which of the three doors the window stands at.
    pub enum Stage {
        /// No file yet on this computer.
        Welcome,
        /// There is a file; its key is not in memory.
        Locked,
        /// Open.
        Open,
    }
    /// What the file is locked with.
    pub enum SecretKind {
        /// Six digits or more, together with a secret in the system's keyring.
        Pin,
        /// At least 12 characters, where there is no keyring.
        Passphrase,
    }
    /// The window's language. The letter's language is chosen in the letter.
    pub enum Language { Sv, En, Fi }
    /// How tight the window is set.
    pub enum Density {
        /// *Tät*: decisions, leads.
        Tat,
        /// *Normal*: the office.
        Normal,
        /// *Besök*: at home with somebody, by touch.
        Besok,
    }
    /// Light or dark.
    pub enum Theme { System, Light, Dark }
    /// What was chosen that bears on who may decide what.
    pub enum RightsAct {
        /// Her own position.
        Position,
        /// Rules.
        Rules,
        /// Rules that let her decide more than the ones before.
        WiderRules,
    }
}

views! {
    /// What the window needs before any screen.
    pub struct SessionView {
        pub stage: Stage,
        pub secret_kind: SecretKind,
        /// Wrong tries left before the first key slot closes, 10 when none was wrong; none where it never closes, since
        /// nothing else would open the file.
        pub tries_left: Option<u32>,
        /// So many tries were wrong that the next is taken then only, RFC 3339.
        pub waits_until: Option<String>,
        /// The committee has a key that opens the file when the secret is lost.
        pub recovery: bool,
        pub user: Option<UserView>,
        /// The municipality's shown name.
        pub municipality: Option<String>,
        /// An invented municipality's invented people: marked "Demo" in bar and letters.
        pub demo: bool,
        /// What opens a demonstration that everybody may open, for the lock to show.
        pub demo_secret: Option<String>,
        /// The file is damaged and opened for reading only.
        pub read_only: bool,
        /// Until when the last verified copy holds what was done, RFC 3339, where it can be put back: the file is damaged, or locked, since
        /// then nobody knows.
        pub copied_at: Option<String>,
        /// The file is a copy that was put back; told for some days.
        pub put_back: Option<PutBackView>,
        /// Who read a damaged file could not be read itself, and lies aside here.
        pub damaged_log: Option<String>,
        /// The disk is full, and what was set aside for the last notes has been given up: room must be made.
        pub disk_full: bool,
        /// The clock has been set back since something was last written: told, and by a day's difference signing waits.
        pub clock_back: bool,
        /// Whether people with protected identity are in lists and look-ups: a right of the file, not a choice in it.
        pub sees_protected: bool,
        /// The ready-made lists that her position may open: `follow_up|quality|protected`.
        pub lists: Vec<String>,
        pub today: String,
        pub settings: Settings,
        /// When something was last saved on this computer, RFC 3339.
        pub saved_at: Option<String>,
        /// When all was last sent to the central system and fetched from it, RFC 3339; none where there is none.
        pub synced_at: Option<String>,
        /// The central system could not be met, and is tried again.
        pub awaits_network: bool,
        /// Cases where two wrote in the same field, and somebody has to choose.
        pub needs_you: u32,
    }
    /// A copy that was put back, which goes on with numbers of its own.
    pub struct PutBackView {
        /// The latest that stands in it, RFC 3339.
        pub holds_until: Option<String>,
        /// Letters of its numbers from now on.
        pub series: String,
        /// Where the damaged file lies in whose place it was put, which still has what was written after it.
        pub damaged: Option<String>,
    }
    /// Who is signed in.
    pub struct UserView {
        pub name: String,
        pub title: String,
        pub initials: String,
        pub team_lead: bool,
        /// By the delegation order.
        pub position: String,
        /// What a delegation to her alone names her by.
        pub id: String,
    }
    /// This person's settings on this computer. Acts live, with undo.
    pub struct Settings {
        pub language: Language,
        pub density: Density,
        pub theme: Theme,
        /// Minutes without a key or a touch before the program locks.
        pub lock_minutes: u32,
        /// Letters that act while a row of a list has focus (WCAG 2.1.4).
        pub row_keys: bool,
        /// Keys chosen in the place of the usual ones, by the usual one: `Ctrl+K` is `Ctrl+G`.
        #[serde(default)]
        pub keys: std::collections::BTreeMap<String, String>,
    }
    /// Keeps what stands in a form that is not sent; `text` is the window's own, empty forgets it.
    pub struct FormKeep { pub form: String, pub text: String }
    /// Names a form (`new`, `note/<case>`).
    pub struct FormRef { pub form: String }
    /// What was kept; empty when nothing is.
    pub struct FormView { pub text: String }
    /// A municipality that can be chosen at the first start, with the positions that its delegations name.
    pub struct MunicipalityChoice {
        pub id: String,
        pub name: String,
        pub positions: Vec<String>,
        /// Its profile carries the committee's public key, so that a lost secret is not lost documentation.
        pub recovery: bool,
        /// How to reach the committee was read at its source: its letters can be appealed by.
        pub reachable: bool,
    }
    /// A municipality's own profile, as its file has it.
    pub struct ProfileText { pub text: String }
    /// What a profile's file says of itself; or every problem in it, or the code of why it would not be taken.
    pub struct ProfileChecked { pub choice: Option<MunicipalityChoice>, pub problems: Vec<ProfileProblemView>, pub refused: Option<String> }
    /// A problem in a profile's file: the line, from 1, and the reason in the words of the command line.
    pub struct ProfileProblemView { pub line: String, pub reason: String }
    /// Every rule of the profile that the file goes by.
    pub struct RulesView {
        /// The municipality's own file; else one that came with the program.
        pub own: bool,
        /// Of its text: what every operation's header names.
        pub hash: String,
        /// Who has chosen a position or rules, the latest first.
        pub rights: Vec<RightsView>,
        pub rules: Vec<RuleView>,
    }
    /// Somebody chose a position or rules.
    pub struct RightsView {
        pub at: String,
        pub name: String,
        /// By the delegation order, as she held it then.
        pub position: String,
        pub act: RightsAct,
        /// Of the rules that were chosen.
        pub hash: Option<String>,
        /// Whose they are, where their text is known.
        pub municipality: Option<String>,
    }
    /// One version of one rule.
    pub struct RuleView {
        /// The section's name in the file, such as `service`.
        pub section: String,
        pub line: String,
        pub valid_from: Option<String>,
        pub valid_to: Option<String>,
        pub source: String,
        /// False when nobody has read it at its source yet.
        pub verified: bool,
        pub values: Vec<RuleValueView>,
    }
    /// A field of a rule by its name in the file: a row for each value or table of values.
    pub struct RuleValueView { pub name: String, pub rows: Vec<Vec<RuleCellView>> }
    /// A value with its name within the field; none where it is the whole row.
    pub struct RuleCellView { pub name: String, pub value: String }
    /// The first start.
    pub struct SessionCreate {
        /// A profile's id (`norrtalje`).
        pub municipality: String,
        /// The municipality's own profile as TOML; then `municipality` says nothing.
        pub profile: Option<String>,
        pub demo: bool,
        pub name: String,
        pub title: String,
        /// By the delegation order: one of the municipality's `positions`.
        pub position: String,
        /// PIN or passphrase, by `secret_kind`.
        #[ts(type = "string")]
        pub secret: Typed,
        pub language: Language,
    }
    /// Opens the file.
    pub struct SessionUnlock { #[ts(type = "string")] pub secret: Typed }
    /// Puts the last verified copy in the place of the damaged file; the secret where the file is locked, else empty.
    pub struct SessionRestore { #[ts(type = "string")] pub secret: Typed }
    /// Opens the file with the committee's private key (PEM), and gives it a new secret.
    pub struct SessionRecover {
        #[ts(type = "string")]
        pub committee_key: Typed,
        #[ts(type = "string")]
        pub secret: Typed,
    }
    /// Changes the secret of the open file.
    pub struct SecretChange {
        #[ts(type = "string")]
        pub current: Typed,
        #[ts(type = "string")]
        pub secret: Typed,
    }
    /// Anything that a command refuses. `code` is a Fluent key `error-<code>`; nothing personal in it.
    pub struct ErrorView {
        pub code: String,
        /// Values for the sentence: numbers and codes, never a person's data.
        pub params: std::collections::BTreeMap<String, String>,
        /// Eight characters that also stand in the log.
        pub reference: String,
    }
}
