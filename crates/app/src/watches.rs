//! What must not pass unseen (*bevakningar*), as lists, each bound to what it is for.
//!
//! Invariant: nothing of a case that is closed to who asks (*jäv*) is in any of them.

use crate::Error;
use crate::lists::{LIMIT, monday};
use crate::log::Purpose;
use crate::open::Open;
use crate::projector::{FoldedCase, NOT_EXECUTED};
use crate::rows::{is_protected, name};
use crate::view::{WatchView, WatchesFilter, WatchesView};
use chrono::{Days, NaiveDate};
use domain::id::StreamId;
use domain::municipality::ListFor;
use std::collections::BTreeMap;
use store::{WatchFilter, WatchListed, Whose};

/// The kind of the operation by which somebody declares a conflict of interest.
const CONFLICT_OF_INTEREST: &str = "intake.conflict_of_interest";

/// The kind of a follow-up's watch.
const FOLLOW_UP: &str = "follow_up";

impl Open {
    /// The ready-made lists that this person may open.
    pub(crate) fn lists(&self) -> Vec<String> {
        let open = ListFor::ALL.into_iter().filter(|list| self.opens(*list));
        open.map(|list| list.code().to_owned()).collect()
    }

    /// Own watches, and those of cases that nobody has, each with its rule: never refused. Everybody's follow-ups, and the
    /// whole unit's dates, for the positions that the profile names; who may not open the follow-ups has none of others' in
    /// the unit's dates either. What each list is for stands in the access log.
    ///
    /// # Errors
    /// [`Error::OthersList`], or what the file says.
    pub fn watches(&mut self, filter: &WatchesFilter) -> Result<WatchesView, Error> {
        let whose = self.whose(&filter.whose)?;
        let (purpose, asked) = match filter.kind.as_str() {
            _ if whose.is_none() => (Purpose::OwnWork, None),
            FOLLOW_UP => (Purpose::FollowUp, Some(ListFor::FollowUp)),
            _ => (Purpose::Quality, Some(ListFor::Quality)),
        };
        if asked.is_some_and(|list| !self.opens(list)) {
            return Err(Error::OthersList);
        }
        self.log(None, "watches.read", purpose)?;
        let today = self.this_day();
        let until = match filter.when.as_str() {
            "late" => today.pred_opt(),
            "week" => Some(monday(today) + Days::new(6)),
            "month" => domain::deadline::calendar::plus_months(today, 1).ok(),
            _ => None,
        };
        let kinds = kinds(&filter.kind);
        let closed = self.closed_to_me()?;
        let asked = |whose| self.filter(whose, closed.clone(), kinds.clone(), None, until, LIMIT);
        let lists = match whose {
            Some(whose) => vec![self.of_unit(asked(whose))],
            None => vec![asked(Whose::Of(self.user.actor)), asked(Whose::Nobodys)],
        };
        let (mut listed, mut total) = (Vec::new(), 0);
        for list in &lists {
            listed.extend(self.store.watches(list)?);
            total += self.store.count_watches(list)?;
        }
        first_due(&mut listed, LIMIT);
        let rows = listed.iter().map(|listed| WatchView {
            case: listed.watch.stream.to_string(),
            key: listed.watch.key.clone(),
            number: listed.case_number.clone().unwrap_or_default(),
            name: name(listed.person.as_ref()),
            protected: is_protected(listed.person.as_ref()),
            kind: listed.watch.kind.clone(),
            deadline: self.due(listed.watch.due, &listed.watch.rule, ""),
            minutes: self.runs_now(listed),
            movable: listed.watch.kind == FOLLOW_UP && listed.watch.due > today,
            unassigned: listed.watch.assessor.is_none(),
            assessor: listed.watch.assessor.map(|actor| self.name_of(actor)),
            contacted: listed.contacted.map(|day| day.to_string()),
        });
        Ok(WatchesView {
            total: u32::try_from(total).unwrap_or(u32::MAX),
            rows: rows.collect(),
        })
    }

    /// Of the unit's dates what this person may have: who may not open the follow-ups has none of them.
    pub(crate) fn of_unit(&self, filter: WatchFilter) -> WatchFilter {
        let without = (!self.opens(ListFor::FollowUp)).then_some(FOLLOW_UP);
        WatchFilter { without, ..filter }
    }

    /// Whose list is asked for; none for her own.
    fn whose(&self, asked: &str) -> Result<Option<Whose>, Error> {
        Ok(match asked {
            "own" => None,
            "all" => Some(Whose::Anybodys),
            "nobody" => Some(Whose::Nobodys),
            id => Some(Whose::Of(id.parse().map_err(|_| Error::Choice)?)),
        })
    }

    /// Own watches, and those of cases that nobody has.
    pub(crate) fn own_watches(&self) -> Result<OwnWatches<'_>, Error> {
        let closed = self.closed_to_me()?;
        Ok(OwnWatches { open: self, closed })
    }

    pub(crate) fn filter(
        &self,
        whose: Whose,
        closed: Vec<StreamId>,
        kinds: Vec<String>,
        from: Option<NaiveDate>,
        until: Option<NaiveDate>,
        limit: u32,
    ) -> WatchFilter {
        WatchFilter {
            stream: None,
            whose,
            closed,
            kinds,
            without: None,
            from,
            until,
            sight: self.sight(),
            limit,
        }
    }

    /// The cases that are closed to who asks (*jäv*).
    pub(crate) fn closed_to_me(&self) -> Result<Vec<StreamId>, Error> {
        let mut closed = Vec::new();
        for stream in self.store.streams_with(CONFLICT_OF_INTEREST)? {
            if self.folded(&stream, |FoldedCase(case): &FoldedCase| {
                case.is_closed_to(self.user.actor)
            })? {
                closed.push(stream.id);
            }
        }
        Ok(closed)
    }
}

/// What is hers to watch, with the cases that are closed to her asked for once.
pub(crate) struct OwnWatches<'a> {
    open: &'a Open,
    closed: Vec<StreamId>,
}

impl OwnWatches<'_> {
    /// The earliest due first, at most so many.
    pub(crate) fn list(
        &self,
        kinds: &[&str],
        from: Option<NaiveDate>,
        until: Option<NaiveDate>,
        limit: u32,
    ) -> Result<Vec<WatchListed>, Error> {
        let mut listed = Vec::new();
        for filter in self.filters(kinds, from, until, limit) {
            listed.extend(self.open.store.watches(&filter)?);
        }
        first_due(&mut listed, limit);
        Ok(listed)
    }

    /// How many there are until a day.
    pub(crate) fn count(&self, until: Option<NaiveDate>) -> Result<u32, Error> {
        let mut count = 0;
        for filter in self.filters(&[], None, until, LIMIT) {
            count += self.open.store.count_watches(&filter)?;
        }
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    }

    /// How many each day has, of those that have any.
    pub(crate) fn days(
        &self,
        from: NaiveDate,
        until: Option<NaiveDate>,
    ) -> Result<BTreeMap<NaiveDate, u32>, Error> {
        let mut days = BTreeMap::new();
        for filter in self.filters(&[], Some(from), until, LIMIT) {
            for (day, count) in self.open.store.days_of_watches(&filter)? {
                *days.entry(day).or_default() += u32::try_from(count).unwrap_or(u32::MAX);
            }
        }
        Ok(days)
    }

    fn filters(
        &self,
        kinds: &[&str],
        from: Option<NaiveDate>,
        until: Option<NaiveDate>,
        limit: u32,
    ) -> [WatchFilter; 2] {
        let kinds: Vec<String> = kinds.iter().map(ToString::to_string).collect();
        let open = self.open;
        [Whose::Of(open.user.actor), Whose::Nobodys]
            .map(|whose| open.filter(whose, self.closed.clone(), kinds.clone(), from, until, limit))
    }
}

/// The kinds that a choice of the list shows: all that one has to do with the same paper stands under it.
fn kinds(choice: &str) -> Vec<String> {
    let kinds: &[&str] = match choice {
        "" => &[],
        "decision" => &["decision", "proposal", "examine"],
        "dispatch" => &["dispatch", "receipt"],
        "order" => &[
            "order",
            "order_make",
            "order_dispatch",
            "order_anew",
            NOT_EXECUTED,
        ],
        one => &[one],
    };
    kinds.iter().map(ToString::to_string).collect()
}

fn first_due(listed: &mut Vec<WatchListed>, limit: u32) {
    listed.sort_by_key(|listed| listed.watch.due);
    listed.truncate(limit as usize);
}
