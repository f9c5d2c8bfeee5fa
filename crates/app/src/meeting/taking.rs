//! Keeping what came of the central system, and what its user is told of it.

use super::known::News;
use crate::Error;
use crate::log::Purpose;
use crate::open::Open;
use domain::id::{StreamId, StreamKind, StreamRef};
use std::collections::{BTreeMap, BTreeSet};
use store::Access;
use sync::wire::Answer;
use sync::{File, Taking};

/// How many cases the news names.
const MOST_NEWS: usize = 20;

impl Open {
    /// Gives the engine an answer, and keeps what is to be kept of it.
    pub(super) fn answered(&mut self, answer: Answer) -> Result<(), Error> {
        let Some(taking) = self.meeting.engine.answered(&self.store, answer)? else {
            return Ok(());
        };
        // It stands in the log before it is in the file: there is never something here that nobody is known to have got.
        let rows = self.logged(&taking);
        if !rows.is_empty() {
            self.store.access_add(&rows)?;
        }
        let news = self.news(&taking)?;
        self.store.take(&taking)?;
        if !taking.given_up.is_empty() {
            // The copies still have what was withdrawn.
            self.renew_copies()?;
        }
        let brought = taking.placed.iter().map(|one| one.operation.header().stream);
        let changed: BTreeSet<StreamRef> = brought.chain(taking.unplaced).chain(taking.given_up).collect();
        if changed.iter().any(|stream| stream.kind == StreamKind::Committee) {
            self.meet_authors()?;
        }
        for stream in changed.iter().filter(|stream| stream.kind == StreamKind::Case) {
            let case = self.listed_case(*stream);
            let stands = case.is_ok_and(|case| case.state.conflicts().next().is_some());
            let conflicts = &mut self.meeting.known.conflicts;
            match stands {
                true => conflicts.insert(stream.id),
                false => conflicts.remove(&stream.id),
            };
        }
        let known = &mut self.meeting.known;
        known
            .news
            .retain(|old| news.iter().all(|new| new.case != old.case));
        known.news.splice(..0, news);
        known.news.truncate(MOST_NEWS);
        known.met = Some(self.host.now());
        self.keep_known()
    }

    /// Rows for the cases that come to this computer, and for those that leave it.
    fn logged(&self, taking: &Taking) -> Vec<Access> {
        let brought: BTreeSet<StreamRef> = taking
            .placed
            .iter()
            .map(|one| one.operation.header().stream)
            .collect();
        let row = |stream: StreamRef, act| self.access(Some(stream), act, Purpose::Sync);
        let of_cases = |stream: &StreamRef| stream.kind == StreamKind::Case;
        let brought = brought.into_iter().filter(of_cases);
        let brought = brought.map(|stream| row(stream, "sync.fetch"));
        let withdrawn = taking.given_up.iter().copied().filter(of_cases);
        brought
            .chain(withdrawn.map(|stream| row(stream, "sync.withdraw")))
            .collect()
    }

    /// The cases that colleagues changed, the latest first.
    fn news(&self, taking: &Taking) -> Result<Vec<News>, Error> {
        let (own, earlier) = (self.store.replica()?, self.store.earlier()?);
        let mut news: BTreeMap<StreamId, News> = BTreeMap::new();
        for one in &taking.placed {
            let header = one.operation.header();
            let is_own = header.replica == own || earlier.contains(&header.replica);
            if is_own || header.stream.kind != StreamKind::Case {
                continue;
            }
            let changes = news.get(&header.stream.id).map_or(0, |news| news.changes);
            let last = News {
                case: header.stream.id,
                by: header.actor,
                at: header.written,
                changes: changes + 1,
            };
            news.insert(header.stream.id, last);
        }
        let mut news: Vec<News> = news.into_values().collect();
        news.sort_by_key(|news| std::cmp::Reverse(news.at));
        Ok(news)
    }
}
