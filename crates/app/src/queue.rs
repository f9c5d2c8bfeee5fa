//! The queue of who leads a unit (*gruppledarens kö*): who has how much, several cases given at once, and several follow-ups brought
//! forward.
//!
//! Invariant: what is done to several cases is done in one transaction or not at all, and is taken back by name: never where
//! somebody has done the same again since.

use crate::Error;
use crate::frame::day;
use crate::host::new_id;
use crate::investigation::words;
use crate::lists::{LIMIT, monday};
use crate::log::Purpose;
use crate::open::{Act, Open, stream};
use crate::projector::NOT_EXECUTED;
use crate::view::{CasesAssign, DoneTo, DoneView, FollowUpsForward, LoadView, WeekView, WorkloadView};
use chrono::{Datelike, Days};
use domain::case::Case;
use domain::follow_up::{BroughtForward, plan_earlier, plan_take_forward_back};
use domain::id::{ActorId, OpId, StreamKind};
use domain::intake::{plan_assign, plan_take_assignment_back};
use domain::municipality::ListFor;
use domain::record::Action;
use std::collections::{BTreeMap, BTreeSet};
use store::{WatchFilter, Whose};

/// How many weeks the workload looks ahead, this one among them.
const WEEKS: u64 = 6;

impl Open {
    /// Who has how many dates and cases, what nobody has, and how many dates each of the next weeks has.
    ///
    /// # Errors
    /// [`Error::OthersList`], or what the file says.
    pub fn workload(&mut self) -> Result<WorkloadView, Error> {
        self.leads()?;
        self.log(None, "workload.read", Purpose::Quality)?;
        let today = self.this_day();
        let sunday = monday(today) + Days::new(6);
        let closed = self.closed_to_me()?;
        let all = self.of_unit(self.filter(Whose::Anybodys, closed.clone(), Vec::new(), None, None, LIMIT));
        let mut loads: BTreeMap<Option<ActorId>, LoadView> = BTreeMap::new();
        for author in self.authors.values() {
            loads.insert(Some(author.actor), self.load(Some(author.actor)));
        }
        for watched in self.store.watch_loads(&all, today, sunday)? {
            let load = loads.entry(watched.assessor);
            let load = load.or_insert_with(|| self.load(watched.assessor));
            (load.late, load.week, load.later) = (watched.late, watched.week, watched.later);
        }
        for had in self.store.case_loads(self.sight(), &closed)? {
            let load = loads
                .entry(had.assessor)
                .or_insert_with(|| self.load(had.assessor));
            (load.cases, load.investigations) = (had.cases, had.investigations);
        }
        let nobodys = loads.remove(&None);
        let mut assessors: Vec<LoadView> = loads.into_values().collect();
        assessors.sort_by(|one, other| one.name.cmp(&other.name));
        let ahead = self.store.days_of_watches(&WatchFilter {
            from: Some(today),
            until: Some(monday(today) + Days::new(7 * WEEKS - 1)),
            ..all.clone()
        })?;
        let unexecuted = self.store.count_watches(&WatchFilter {
            kinds: vec![NOT_EXECUTED.to_owned()],
            until: today.pred_opt(),
            ..all
        })?;
        let weeks = (0..WEEKS).map(|week| {
            let first = monday(today) + Days::new(7 * week);
            let in_week = ahead.iter().filter(|(day, _)| monday(*day) == first);
            WeekView {
                week: first.iso_week().week(),
                count: u32::try_from(in_week.map(|(_, count)| count).sum::<u64>()).unwrap_or(u32::MAX),
            }
        });
        Ok(WorkloadView {
            weeks: weeks.collect(),
            unexecuted: u32::try_from(unexecuted).unwrap_or(u32::MAX),
            assessors,
            nobodys: nobodys.unwrap_or_else(|| self.load(None)),
        })
    }

    /// Gives several cases to one assessor. Those that she has already stay as they are.
    ///
    /// # Errors
    /// [`Error::OthersList`] for who does not lead, [`Error::Choice`] for somebody unknown or no case, [`Error::Words`] without a
    /// reason, [`Error::ConflictOfInterest`] where one of them is closed to who asks or to who is given it: nothing is given then.
    pub fn cases_assign(&mut self, assign: &CasesAssign) -> Result<DoneView, Error> {
        let reason = words(&assign.reason)?;
        let mut known = self.authors.values();
        let to = known.find(|author| author.actor.to_string() == assign.to);
        let to = to.ok_or(Error::Choice)?.clone();
        self.each_of(&assign.cases, |case| {
            let has = case.holder().is_some_and(|holder| holder.actor == to.actor);
            Ok((!has).then_some(plan_assign(case, &to, &reason)).transpose()?)
        })
    }

    /// Takes back what was given: who had each case before has it again.
    ///
    /// # Errors
    /// [`Error::OthersList`] for who does not lead, [`Error::Intake`] where one of them was given on since: nothing is taken back
    /// then.
    pub fn cases_assign_undo(&mut self, undo: &DoneView) -> Result<DoneView, Error> {
        self.undone(undo, |case, op| Ok(plan_take_assignment_back(case, op)?))
    }

    /// Brings the open follow-up of several cases forward to one day.
    ///
    /// # Errors
    /// [`Error::OthersList`] for who does not lead, [`Error::Choice`] for no case, [`Error::Words`] without a reason, [`Error::Day`]
    /// for what is no day, [`Error::NotNow`] where one of them has none that is due later: nothing is moved then.
    pub fn follow_ups_forward(&mut self, forward: &FollowUpsForward) -> Result<DoneView, Error> {
        let (due, words) = (day(&forward.date)?, words(&forward.words)?);
        let (today, author) = (self.this_day(), self.user.clone());
        self.each_of(&forward.cases, |case| {
            let number = case.decision().ok_or(Error::NotNow)?.signed.number.clone();
            let asked = BroughtForward {
                number,
                due,
                words: words.clone(),
                author: author.clone(),
            };
            Ok(Some(Action::BringForward(plan_earlier(case, today, asked)?)))
        })
    }

    /// Takes that back: each follow-up is due as before.
    ///
    /// # Errors
    /// [`Error::OthersList`] for who does not lead, [`Error::NotNow`] where something was done with one of them since: nothing is
    /// taken back then.
    pub fn follow_ups_forward_undo(&mut self, undo: &DoneView) -> Result<DoneView, Error> {
        self.undone(undo, |case, op| Ok(plan_take_forward_back(case, op)?))
    }

    /// Does to each of the cases what `plan` says; nothing to the one for which it says nothing.
    fn each_of(
        &mut self,
        cases: &[String],
        plan: impl Fn(&Case) -> Result<Option<Action>, Error>,
    ) -> Result<DoneView, Error> {
        self.leads()?;
        let cases: BTreeSet<&String> = cases.iter().collect();
        if cases.is_empty() || cases.len() > LIMIT as usize {
            return Err(Error::Choice);
        }
        let (mut acts, mut done) = (Vec::new(), Vec::new());
        for case in cases {
            let case = self.case(stream(StreamKind::Case, case)?)?;
            let Some(action) = plan(&case.state)? else {
                continue;
            };
            let op = OpId(new_id(self.host.as_ref()));
            acts.push(Act {
                id: Some(op),
                ..Act::new(case.stream, action)
            });
            done.push(DoneTo {
                case: case.stream.id.to_string(),
                op: op.to_string(),
            });
        }
        self.act_all(&acts)?;
        Ok(DoneView { done })
    }

    /// Takes back what was done to each.
    fn undone(
        &mut self,
        undo: &DoneView,
        plan: impl Fn(&Case, OpId) -> Result<Action, Error>,
    ) -> Result<DoneView, Error> {
        self.leads()?;
        let mut acts = Vec::new();
        for done in &undo.done {
            let case = self.case(stream(StreamKind::Case, &done.case)?)?;
            let op: OpId = done.op.parse().map_err(|_| Error::Choice)?;
            acts.push(Act::new(case.stream, plan(&case.state, op)?));
        }
        self.act_all(&acts)?;
        Ok(DoneView { done: Vec::new() })
    }

    /// The unit's work is for the positions that the profile names.
    fn leads(&self) -> Result<(), Error> {
        let leads = self.opens(ListFor::Quality);
        leads.then_some(()).ok_or(Error::OthersList)
    }

    fn load(&self, actor: Option<ActorId>) -> LoadView {
        LoadView {
            id: actor.map(|actor| actor.to_string()),
            name: actor.map(|actor| self.name_of(actor)).unwrap_or_default(),
            late: 0,
            week: 0,
            later: 0,
            cases: 0,
            investigations: 0,
        }
    }
}
