//! Own follow-ups and watches, each with the rule that made it; and the overview of one case.

use super::{
    CaseFrame, ConsentView, DeadlineView, FeeView, GapView, HoursView, RelativeView, RepresentativeView,
    SignedView,
};

views! {
    /// The list of own watches.
    pub struct WatchesView { pub rows: Vec<WatchView>, pub total: u32 }
    /// One watch.
    pub struct WatchView {
        pub case: String,
        /// Tells the case's watches apart.
        pub key: String,
        /// `2026-K3-0412`.
        pub number: String,
        pub name: String,
        pub protected: bool,
        /// `watch-<kind>`.
        pub kind: String,
        pub deadline: DeadlineView,
        pub minutes: Option<u32>,
        /// A follow-up that can be earlier. What the law or a decision says is nobody's to move.
        pub movable: bool,
        /// Nobody has the case.
        pub unassigned: bool,
        /// Who has it; none where nobody has.
        pub assessor: Option<String>,
        /// The day of the last contact.
        pub contacted: Option<String>,
    }
    /// What the list is narrowed by: `all|late|week|month`, and a kind or empty; and whose they are: `own`, or of the
    /// list of who leads the unit `all`, `nobody` or one assessor's id.
    pub struct WatchesFilter { pub when: String, pub kind: String, pub whose: String }
    /// Who has how much in the unit.
    pub struct WorkloadView {
        /// Everybody who has introduced herself in the file, by name.
        pub assessors: Vec<LoadView>,
        pub nobodys: LoadView,
        /// This week and the next, without what is late.
        pub weeks: Vec<WeekView>,
        /// Decisions that grant what nobody has begun to give, and that are to be reported (*ej verkställda beslut*).
        pub unexecuted: u32,
    }
    /// One assessor's dates and open cases; `id` and name are none where nobody has them.
    pub struct LoadView {
        pub id: Option<String>,
        pub name: String,
        pub late: u32,
        /// From today until the week ends, and after it.
        pub week: u32,
        pub later: u32,
        pub cases: u32,
        /// Of them at investigation, hearing or decision.
        pub investigations: u32,
    }
    /// An ISO week.
    pub struct WeekView { pub week: u32, pub count: u32 }
    /// Several cases to one assessor.
    pub struct CasesAssign { pub cases: Vec<String>, pub to: String, pub reason: String }
    /// The open follow-up of several cases to one day, and why.
    pub struct FollowUpsForward { pub cases: Vec<String>, pub date: String, pub words: String }
    /// What was done to several cases, named so that it can be taken back.
    pub struct DoneView { pub done: Vec<DoneTo> }
    /// One case, and the operation that was done to it.
    pub struct DoneTo { pub case: String, pub op: String }
    /// The case at a glance.
    pub struct OverviewView {
        pub frame: CaseFrame,
        pub running: Option<SignedView>,
        pub hours: HoursView,
        pub fee: FeeView,
        /// Zone and kronor a month.
        pub compensation: Option<super::CompensationView>,
        /// There are rates, and no zone is chosen to count by.
        pub lacks_zone: bool,
        /// The rule that the profile lacks on the day: no figure here counts.
        pub lacks: Option<GapView>,
        pub follow_up: Option<DeadlineView>,
        /// What the running decision grants and the person does not have in full.
        pub unexecuted: Vec<UnexecutedView>,
        pub gaps: Vec<GapView>,
        pub representatives: Vec<RepresentativeView>,
        pub relatives: Vec<RelativeView>,
        pub consents: Vec<ConsentView>,
        pub documents: Vec<DocumentView>,
        pub events: Vec<EventView>,
        /// The step to go on with, and that what was made in it is not sent: the decision, or the order.
        pub next: super::Step,
        pub unsent: bool,
    }
    /// A granted service: `not_ordered|partly|paused|not_executed`.
    pub struct UnexecutedView { pub name: String, pub execution: String }
    /// A letter or order that is kept.
    pub struct DocumentView { pub letter: String, pub number: String, pub date: String }
    /// One thing that happened.
    pub struct EventView {
        /// The operation: the case can be seen as it stood when it was done.
        pub op: String,
        /// `event-<kind>`.
        pub kind: String,
        pub params: std::collections::BTreeMap<String, String>,
        /// The day on which it happened, the hour of it or else of its writing, and when it was written.
        pub day: String,
        pub at: String,
        pub written: String,
        pub by: String,
        pub title: String,
        pub mine: bool,
        pub struck: bool,
    }
}
