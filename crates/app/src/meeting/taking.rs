//! Keeping what came of the central system, and what its user is told of it.

use super::known::{Examined, News};
use crate::Error;
use crate::log::Purpose;
use crate::open::{Open, entry};
use domain::id::{StreamId, StreamKind, StreamRef};
use domain::record::Action;
use std::collections::{BTreeMap, BTreeSet};
use store::Access;
use sync::wire::Answer;
use sync::{File, Taking};

/// How many cases the news names, and how many decisions that are to be examined are told of.
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
        // Told before the push counts as answered for: what is told once too often is told once.
        self.note_examined(&taking)?;
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

    /// Takes note of the decisions that she signed here and had no right to.
    fn note_examined(&mut self, taking: &Taking) -> Result<(), Error> {
        let mut noted = Vec::new();
        for (replica, seq) in &taking.unrightful {
            let signed = self.store.after(*replica, seq.saturating_sub(1), 1)?;
            let action = signed
                .first()
                .map(|one| (one.header().stream.id, entry(one).action));
            if let Some((case, Some(Action::Sign(signed)))) = action {
                noted.push(Examined {
                    case,
                    number: signed.number,
                    decided: signed.decided,
                });
            }
        }
        if noted.is_empty() {
            return Ok(());
        }
        let examined = &mut self.meeting.known.examined;
        examined.retain(|old| !noted.contains(old));
        examined.splice(..0, noted);
        examined.truncate(MOST_NEWS);
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
