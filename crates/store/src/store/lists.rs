//! What lists and search show, and folding it anew.

use crate::projection::{Folded, Rebuilt, Recent, rebuild};
use crate::{
    CaseFilter, CaseListed, CaseLoad, Error, PersonRow, Sight, Store, WatchFilter, WatchListed, WatchLoad,
    case, person, watch,
};
use chrono::NaiveDate;
use domain::id::{ActorId, StreamId, StreamRef};

/// Projections.
impl Store {
    /// Drops every projection and folds all operations anew.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::Damaged`]; the projections then stand.
    pub fn rebuild(&mut self) -> Result<Rebuilt, Error> {
        self.write(|connection, projector, recent| {
            *recent = Recent::default();
            rebuild(connection, projector)
        })
    }

    /// Looks at a stream, folded to its end.
    ///
    /// # Errors
    /// As [`Store::operations`].
    pub fn folded<T>(&self, stream: &StreamRef, look: impl FnOnce(&dyn Folded) -> T) -> Result<T, Error> {
        let mut recent = self.recent.take();
        let seen = self.read(|connection| {
            let folded = recent.fold(connection, self.projector.as_ref(), stream)?;
            Ok(look(folded))
        })?;
        self.recent.replace(recent);
        Ok(seen)
    }

    /// Persons whom every word of the query finds: by name, personal or coordination number, or case number. All of
    /// them for an empty query. Sorted by name.
    ///
    /// # Errors
    /// As [`Store::operations`].
    pub fn people(&self, query: &str, sight: Sight, limit: u32) -> Result<Vec<PersonRow>, Error> {
        self.read(|connection| person::list(connection, query, sight, limit))
    }

    /// Whether a person is shown to who asks so.
    ///
    /// # Errors
    /// As [`Store::operations`].
    pub fn sees(&self, sight: Sight, person: StreamId) -> Result<bool, Error> {
        self.read(|connection| person::sees(connection, sight, person))
    }

    /// The person with this stream.
    ///
    /// # Errors
    /// As [`Store::operations`].
    pub fn person(&self, id: StreamId) -> Result<Option<PersonRow>, Error> {
        self.read(|connection| person::find(connection, id))
    }

    /// Those registered with exactly this number, protected or not, so that nobody is registered twice: two laptops may
    /// have registered one person.
    ///
    /// # Errors
    /// As [`Store::operations`].
    pub fn people_by_number(&self, number: &str) -> Result<Vec<PersonRow>, Error> {
        self.read(|connection| person::list_by_number(connection, number))
    }

    /// Cases, the latest changed first.
    ///
    /// # Errors
    /// As [`Store::operations`].
    pub fn cases(&self, filter: &CaseFilter) -> Result<Vec<CaseListed>, Error> {
        self.read(|connection| case::list(connection, filter))
    }

    /// How many cases there are, whatever the filter's limit; where people are named, of theirs.
    ///
    /// # Errors
    /// As [`Store::operations`].
    pub fn count_cases(&self, filter: &CaseFilter, people: Option<&[StreamId]>) -> Result<u64, Error> {
        self.read(|connection| case::count(connection, filter, people))
    }

    /// Cases that this person opened for this purpose, by the access log, the latest opened first.
    ///
    /// # Errors
    /// As [`Store::operations`].
    pub fn cases_opened(
        &self,
        actor: ActorId,
        purpose: &str,
        sight: Sight,
        limit: u32,
    ) -> Result<Vec<CaseListed>, Error> {
        self.read(|connection| case::list_opened(connection, actor, purpose, sight, limit))
    }

    /// Dates to watch, the earliest due first.
    ///
    /// # Errors
    /// As [`Store::operations`].
    pub fn watches(&self, filter: &WatchFilter) -> Result<Vec<WatchListed>, Error> {
        self.read(|connection| watch::list(connection, filter))
    }

    /// How many dates there are to watch, whatever the filter's limit.
    ///
    /// # Errors
    /// As [`Store::operations`].
    pub fn count_watches(&self, filter: &WatchFilter) -> Result<u64, Error> {
        self.read(|connection| watch::count(connection, filter))
    }

    /// How many dates each has to watch: before `today`, from then until `sunday`, and after it.
    ///
    /// # Errors
    /// As [`Store::operations`].
    pub fn watch_loads(
        &self,
        filter: &WatchFilter,
        today: NaiveDate,
        sunday: NaiveDate,
    ) -> Result<Vec<WatchLoad>, Error> {
        self.read(|connection| watch::loads(connection, filter, today, sunday))
    }

    /// How many open cases each has, without those in `closed`.
    ///
    /// # Errors
    /// As [`Store::operations`].
    pub fn case_loads(&self, sight: Sight, closed: &[StreamId]) -> Result<Vec<CaseLoad>, Error> {
        self.read(|connection| case::loads(connection, sight, closed))
    }

    /// How many dates there are to watch on each day that has any, whatever the filter's limit.
    ///
    /// # Errors
    /// As [`Store::operations`].
    pub fn days_of_watches(&self, filter: &WatchFilter) -> Result<Vec<(NaiveDate, u64)>, Error> {
        self.read(|connection| watch::days(connection, filter))
    }
}
