//! Lists over persons and cases: today, cases, watches, and looking somebody up.
//!
//! Invariant: across persons one finds by name, personal, coordination and case number only (förordning 2001:637
//! 15 §). Nothing that was written in a case is looked in, and no address is shown.

use crate::Error;
use crate::frame::number;
use crate::log::Purpose;
use crate::open::Open;
use crate::projector::NOT_EXECUTED;
use crate::rows::{hit, hit_of_case, is_protected, name, row, state_of};
use crate::view::{
    CaseHit, CaseRowView, CasesFilter, CasesView, DayView, Progress, Search, Step, TodayRow, TodayView,
    Urgency,
};
use chrono::{Datelike, Days, NaiveDate};
use domain::deadline::calendar::day_off;
use domain::id::StreamId;
use domain::person::number::PersonalNumber;
use store::{CaseFilter, WatchListed};

/// The most rows that a list gives.
pub(crate) const LIMIT: u32 = 200;
/// How many hits a look-up gives.
const HITS: u32 = 12;
/// How many working days the start screen looks ahead, and among how many days they are found.
const WORKING_DAYS: usize = 5;
const MONTH: usize = 30;
/// How many of the cases that were opened last the start screen names.
const RECENT: u32 = 5;
/// The kinds of dates that may wait for others.
const WAITING: [&str; 2] = ["hearing", "order"];

impl Open {
    /// The start screen.
    ///
    /// # Errors
    /// What the file says.
    pub fn today(&mut self) -> Result<TodayView, Error> {
        self.log(None, "today.read", Purpose::OwnWork)?;
        let today = self.this_day();
        let fortnight = Some(monday(today) + Days::new(13));
        let own = self.own_watches()?;
        let soon = own.list(&[], None, fortnight, LIMIT)?;
        let more = match number(soon.len()).unwrap_or(LIMIT) {
            LIMIT => own.count(fortnight)?.saturating_sub(LIMIT),
            _ => 0,
        };
        let mut rows: Vec<TodayRow> = soon.iter().map(|listed| self.today_row(listed)).collect();
        rows.retain(|row| row.urgency != Urgency::Waiting);
        // What waits for others is told however long it may wait, and however much is late: nobody here can hasten it, but
        // it must not be forgotten.
        for kind in WAITING {
            let waiting = own.list(&[kind], Some(today), None, LIMIT)?;
            let waiting = waiting.iter().map(|listed| self.today_row(listed));
            rows.extend(waiting.filter(|row| row.urgency == Urgency::Waiting));
        }
        rows.sort_by(|one, other| one.due.cmp(&other.due));
        let next = match rows.is_empty() {
            true => own.list(&[], today.succ_opt(), None, 1)?,
            false => Vec::new(),
        };
        let mut working = Vec::new();
        for day in today.iter_days().take(MONTH) {
            if day_off(day)?.is_none() && working.len() < WORKING_DAYS {
                working.push(day);
            }
        }
        let ahead = own.days(today, working.last().copied())?;
        let purpose = Purpose::OwnCase.code();
        let recent = self
            .store
            .cases_opened(self.user.actor, purpose, self.sight(), RECENT)?;
        Ok(TodayView {
            today: today.to_string(),
            week: today.iso_week().week(),
            days: working
                .into_iter()
                .map(|day| DayView {
                    date: day.to_string(),
                    count: ahead.get(&day).copied().unwrap_or_default(),
                })
                .collect(),
            recent: recent.iter().filter_map(hit_of_case).collect(),
            next: next.first().map(|listed| self.today_row(listed)),
            rows,
            more,
        })
    }

    pub(crate) fn today_row(&self, listed: &WatchListed) -> TodayRow {
        let today = self.this_day();
        let due = listed.watch.due;
        let days = i32::try_from((due - today).num_days()).unwrap_or(i32::MAX);
        let step = step_of(&listed.watch.kind);
        let others = listed.watch.kind == "hearing" || listed.watch.rule == "order_unanswered";
        let waiting = others && days >= 0;
        TodayRow {
            case: listed.watch.stream.to_string(),
            urgency: match days {
                _ if waiting => Urgency::Waiting,
                ..=0 => Urgency::Now,
                _ if due < monday(today) + Days::new(7) => Urgency::ThisWeek,
                _ => Urgency::NextWeek,
            },
            due: Some(due.to_string()),
            days: Some(days),
            state: if waiting {
                Progress::Waiting
            } else {
                Progress::NotBegun
            },
            name: name(listed.person.as_ref()),
            protected: is_protected(listed.person.as_ref()),
            kind: listed.watch.kind.clone(),
            rule: listed.watch.rule.clone(),
            minutes: self.runs_now(listed),
            step,
            unassigned: listed.watch.assessor.is_none(),
        }
    }

    /// Minutes that run in a case, where a follow-up's row shows them.
    pub(crate) fn runs_now(&self, listed: &WatchListed) -> Option<u32> {
        let granted = listed
            .granted
            .filter(|granted| granted.runs_on(self.this_day()))?;
        Some(self.shown(granted.minutes))
    }

    /// Cases.
    ///
    /// # Errors
    /// What the file says.
    pub fn cases(&mut self, filter: &CasesFilter) -> Result<CasesView, Error> {
        let query = filter.query.trim();
        let purpose = if query.is_empty() {
            Purpose::OwnWork
        } else {
            Purpose::LookUp
        };
        self.log(None, "cases.read", purpose)?;
        let asked = CaseFilter {
            state: filter.step.map(state_of),
            ..self.all_cases(Some(filter.closed), LIMIT)
        };
        let (mut listed, mut people) = (Vec::new(), None);
        if query.is_empty() {
            listed = self.store.cases(&asked)?;
        } else {
            let found = self.store.people(&self.query(query), self.sight(), u32::MAX)?;
            let ids: Vec<StreamId> = found.iter().map(|person| person.id).collect();
            for person in &ids {
                if listed.len() >= LIMIT as usize {
                    break;
                }
                listed.extend(self.store.cases(&CaseFilter {
                    person: Some(*person),
                    ..asked.clone()
                })?);
            }
            people = Some(ids);
        }
        let is_whole = listed.len() < LIMIT as usize;
        let rows = listed.iter().filter_map(|listed| row(listed, self.this_day()));
        let rows: Vec<CaseRowView> = rows.take(LIMIT as usize).collect();
        let total = match is_whole {
            true => number(rows.len()),
            false => u32::try_from(self.store.count_cases(&asked, people.as_deref())?).ok(),
        };
        Ok(CasesView {
            total: total.unwrap_or_default(),
            rows,
        })
    }

    /// Looks somebody up. A protected person shows only to who may see her.
    ///
    /// # Errors
    /// What the file says.
    pub fn search(&mut self, search: &Search) -> Result<Vec<CaseHit>, Error> {
        let query = self.query(&search.query);
        if query.trim().is_empty() {
            return Ok(Vec::new());
        }
        self.log(None, "person.search", Purpose::LookUp)?;
        let mut hits = Vec::new();
        for person in self.store.people(&query, self.sight(), HITS)? {
            let cases = self.store.cases(&CaseFilter {
                person: Some(person.id),
                ..self.all_cases(None, HITS)
            })?;
            let with_case: Vec<CaseHit> = cases.iter().filter_map(hit_of_case).collect();
            if with_case.is_empty() {
                hits.push(hit(&person, None));
            }
            hits.extend(with_case);
        }
        Ok(hits)
    }

    /// A number as one types it (`400721-9142`) finds the twelve digits.
    fn query(&self, typed: &str) -> String {
        PersonalNumber::parse(typed, self.this_day())
            .map_or_else(|_| typed.to_owned(), |number| number.digits())
    }

    /// Every assessor's: a case that nobody has any more must be found too.
    fn all_cases(&self, closed: Option<bool>, limit: u32) -> CaseFilter {
        CaseFilter {
            person: None,
            assessor: None,
            closed,
            state: None,
            sight: self.sight(),
            limit,
        }
    }
}

pub(crate) fn monday(day: NaiveDate) -> NaiveDate {
    day - Days::new(day.weekday().num_days_from_monday().into())
}

fn step_of(kind: &str) -> Step {
    match kind {
        "hearing" => Step::Hearing,
        "decision" | "proposal" | "dispatch" | "receipt" | "appeal" | "examine" => Step::Decision,
        "order" | "order_make" | "order_dispatch" | "order_anew" | NOT_EXECUTED => Step::Order,
        _ => Step::FollowUp,
    }
}
