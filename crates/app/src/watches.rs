//! What must not pass unseen (*bevakningar*), as lists, each bound to what it is for.
//!
//! Invariant: nothing of a case that is closed to who asks (*jäv*) is in any of them.

use crate::Error;
use crate::frame::number;
use crate::lists::{LIMIT, monday};
use crate::log::Purpose;
use crate::open::Open;
use crate::projector::FoldedCase;
use crate::rows::{is_protected, name};
use crate::view::{WatchView, WatchesFilter, WatchesView};
use chrono::{Days, NaiveDate};
use domain::id::{StreamKind, StreamRef};
use domain::municipality::ListFor;
use store::{WatchFilter, WatchListed, Whose};

impl Open {
    /// The ready-made lists that this person may open.
    pub(crate) fn lists(&self) -> Vec<String> {
        let open = ListFor::ALL.into_iter().filter(|list| self.opens(*list));
        open.map(|list| list.code().to_owned()).collect()
    }

    /// Own watches, and those of cases that nobody has, each with its rule; everybody's, and the follow-ups as a list, for
    /// the positions that the profile names. What each list is for stands in the access log.
    ///
    /// # Errors
    /// [`Error::OthersList`], or what the file says.
    pub fn watches(&mut self, filter: &WatchesFilter) -> Result<WatchesView, Error> {
        let (purpose, asked) = match filter.kind.as_str() {
            _ if filter.everybodys => (Purpose::Quality, Some(ListFor::Quality)),
            "follow_up" => (Purpose::FollowUp, Some(ListFor::FollowUp)),
            _ => (Purpose::OwnWork, None),
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
        let kind = Some(filter.kind.clone()).filter(|kind| !kind.is_empty());
        let asked = |whose| self.filter(whose, kind.clone(), None, until, LIMIT);
        let lists = match filter.everybodys {
            true => vec![asked(Whose::Anybodys)],
            false => vec![asked(Whose::Of(self.user.actor)), asked(Whose::Nobodys)],
        };
        let (mut listed, mut hidden, mut total) = (Vec::new(), 0, 0);
        for list in &lists {
            let found = self.store.watches(list)?;
            let open = self.open_to_me(&found)?;
            hidden += found.len() - open.len();
            total += self.store.count_watches(list)?;
            listed.extend(open);
        }
        first_due(&mut listed, LIMIT);
        let rows = listed.iter().map(|listed| WatchView {
            case: listed.watch.stream.to_string(),
            name: name(listed.person.as_ref()),
            protected: is_protected(listed.person.as_ref()),
            kind: listed.watch.kind.clone(),
            deadline: self.due(listed.watch.due, &listed.watch.rule, ""),
            minutes: self.runs_now(listed),
            unassigned: listed.watch.assessor.is_none(),
        });
        let total = usize::try_from(total).unwrap_or(usize::MAX) - hidden;
        Ok(WatchesView {
            total: number(total).unwrap_or_default(),
            rows: rows.collect(),
        })
    }

    /// Own watches, and those of cases that nobody has: the earliest due first, at most so many.
    pub(crate) fn own_watches(
        &self,
        kind: Option<String>,
        from: Option<NaiveDate>,
        until: Option<NaiveDate>,
        limit: u32,
    ) -> Result<Vec<WatchListed>, Error> {
        let mut listed = Vec::new();
        for whose in [Whose::Of(self.user.actor), Whose::Nobodys] {
            let filter = self.filter(whose, kind.clone(), from, until, limit);
            listed.extend(self.open_to_me(&self.store.watches(&filter)?)?);
        }
        first_due(&mut listed, limit);
        Ok(listed)
    }

    fn filter(
        &self,
        whose: Whose,
        kind: Option<String>,
        from: Option<NaiveDate>,
        until: Option<NaiveDate>,
        limit: u32,
    ) -> WatchFilter {
        WatchFilter {
            stream: None,
            whose,
            kind,
            from,
            until,
            sees_protected: self.sees_protected(),
            limit,
        }
    }

    /// Watches of cases that are not closed to who asks (*jäv*).
    fn open_to_me(&self, found: &[WatchListed]) -> Result<Vec<WatchListed>, Error> {
        let mut open = Vec::new();
        for listed in found {
            let stream = StreamRef {
                kind: StreamKind::Case,
                id: listed.watch.stream,
            };
            let closed = |FoldedCase(case): &FoldedCase| case.is_closed_to(self.user.actor);
            // What is her own is open to her: the list leaves what is not to nobody.
            let own = listed.watch.assessor == Some(self.user.actor);
            if own || !self.folded(&stream, closed)? {
                open.push(listed.clone());
            }
        }
        Ok(open)
    }
}

fn first_due(listed: &mut Vec<WatchListed>, limit: u32) {
    listed.sort_by_key(|listed| listed.watch.due);
    listed.truncate(limit as usize);
}
