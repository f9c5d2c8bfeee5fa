//! Lists over persons and cases: today, cases, search. Never a word from inside a case; never an address.

use super::{DeadlineView, Progress, Step};

words! {
    /// How a row of today's list is grouped.
    pub enum Urgency { Now, ThisWeek, NextWeek, Waiting }
}

views! {
    /// The start screen.
    pub struct TodayView {
        pub today: String,
        /// ISO week.
        pub week: u32,
        pub rows: Vec<TodayRow>,
        /// How many more dates the fortnight has than one list shows.
        pub more: u32,
        /// The next five working days, with how much stands on each.
        pub days: Vec<DayView>,
        pub recent: Vec<CaseHit>,
        /// When there is nothing: what is next.
        pub next: Option<TodayRow>,
    }
    /// Shape and word, date, name, what to do, one fact.
    pub struct TodayRow {
        pub case: String,
        pub urgency: Urgency,
        pub due: Option<String>,
        pub days: Option<i32>,
        pub state: Progress,
        pub name: String,
        pub protected: bool,
        /// Fluent key part: `watch-<kind>`.
        pub kind: String,
        pub rule: String,
        /// Minutes granted a month, where that is the fact to show.
        pub minutes: Option<u32>,
        pub step: Step,
        /// Nobody has the case.
        pub unassigned: bool,
    }
    /// One day.
    pub struct DayView { pub date: String, pub count: u32 }
    /// Days with what is watched on each.
    pub struct CalendarView { pub days: Vec<CalendarDay> }
    /// One day of the calendar.
    pub struct CalendarDay {
        pub date: String,
        /// ISO week.
        pub week: u32,
        /// Why it is no working day; Fluent key part: `calendar-off-<off>`.
        pub off: Option<String>,
        pub rows: Vec<TodayRow>,
    }
    /// The first and the last day that a calendar asks for.
    pub struct CalendarSpan { pub from: String, pub until: String }
    /// The list of cases.
    pub struct CasesView { pub rows: Vec<CaseRowView>, pub total: u32 }
    /// One case in a list.
    pub struct CaseRowView {
        pub case: String,
        pub number: String,
        pub name: String,
        pub person_number: String,
        pub protected: bool,
        pub kind: String,
        pub step: Step,
        pub state: Progress,
        pub deadline: Option<DeadlineView>,
        /// RFC 3339.
        pub changed: String,
        pub closed: bool,
        /// Whose it is declared a conflict of interest (*jäv*): somebody else must take it.
        pub unassigned: bool,
    }
    /// What a list of cases is narrowed by; empty text is all.
    pub struct CasesFilter { pub query: String, pub step: Option<Step>, pub closed: bool }
    /// Looks a person or case up by name, personal, coordination or case number (förordning 2001:637 15 §).
    pub struct Search { pub query: String }
    /// One hit: enough to know that it is the right one, and no more.
    pub struct CaseHit { pub case: Option<String>, pub person: String, pub name: String, pub number: String, pub case_number: Option<String>, pub protected: bool }
}
