//! Communication before the decision (*kommunicering*, FL 25 §).

use super::{CaseFrame, DeadlineView, GapView, Language};

views! {
    /// The screen.
    pub struct HearingView {
        pub frame: CaseFrame,
        /// Needed, excepted, waiting, done: `hearing-state-<state>`.
        pub state: String,
        pub rounds: Vec<HearingRound>,
        pub parties: Vec<HearingParty>,
        /// New material came after the last round.
        pub reopened: bool,
        /// What the material would lack if it were sent now: told, and stops nothing.
        pub remarks: Vec<GapView>,
        /// Everything is granted, and no less than ran before: then a hearing may be obviously unnecessary.
        pub all_granted: bool,
        /// Why it is left out here, where it is; empty where the ground says it all.
        pub excepted_words: Option<String>,
        /// The first day on which there was all of this to send.
        pub sendable_from: Option<String>,
        /// Days that the municipality usually gives for an answer; none where its profile says nothing.
        pub usual_days: Option<u16>,
    }
    /// To whom: the person and each representative.
    pub struct HearingParty {
        pub id: String,
        pub name: String,
        pub role: String,
        /// What is sent is proposed in her language where there are letters in it, else in Swedish.
        pub language: Language,
        /// Why this representative need not be heard.
        pub spared: Option<String>,
        /// No party any more: what was sent stands.
        pub former: bool,
    }
    /// Sent to one party.
    pub struct HearingRound {
        pub id: String,
        pub party: String,
        pub sent: String,
        /// `letter`, `handed_over`, `telephone`, `e_mail`.
        pub how: String,
        pub until: DeadlineView,
        /// Reply, in the party's words.
        pub reply: Option<String>,
        pub replied: Option<String>,
        pub waived: bool,
        /// What was sent is kept: the letter `hearing` of the round's id.
        pub kept: bool,
        /// Her name then; none in older files.
        pub to: Option<String>,
    }
    /// Sends the material.
    pub struct HearingSend { pub case: String, pub party: String, pub sent: String, pub how: String, pub until: String, pub language: Language }
    /// Notes the reply or the waiver.
    pub struct HearingReply { pub case: String, pub round: String, pub date: String, pub reply: String, pub waived: bool }
    /// A representative whom it does not concern, with the reason.
    pub struct HearingSpare { pub case: String, pub party: String, pub reason: String }
    /// An exception with its ground: `obviously_unnecessary`, or with words `harder_to_execute`, `immediate`.
    pub struct HearingExcept { pub case: String, pub ground: String, pub words: String }
}
