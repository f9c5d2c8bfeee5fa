//! A copy that is put back in the file's place.
//!
//! Invariant: a number is final when it is given, since a letter prints it. A copy does not know what was given after it
//! was made, so it goes on as a new replica with a series of its own.

use crate::host::{Host, new_id, today};
use crate::session::{Kvarbo, json, read_json};
use crate::view::{PutBackView, SessionRestore, SessionView};
use crate::{Error, secret};
use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta, Utc};
use domain::id::ReplicaId;
use serde::{Deserialize, Serialize};
use std::path::Path;
use store::{Anew, Condition, Store};
use zeroize::Zeroizing;

/// The setting with the letters of the file's series of numbers: two, and after a copy that was put back its number.
pub(crate) const SERIES: &str = "series";
/// The setting that keeps what is to be told.
const PUT_BACK: &str = "put_back";
/// Letters that a file's first series has.
const LETTERS: usize = 2;
/// How long it is told: who put the copy back is often another than who works in it.
const TOLD: TimeDelta = TimeDelta::days(7);

/// A copy was put back.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct PutBack {
    on: NaiveDate,
    /// The latest that stands in the copy.
    holds_until: Option<DateTime<FixedOffset>>,
    series: String,
}

impl Kvarbo {
    /// Puts the last verified copy in the place of the damaged file, which is kept, and opens it.
    ///
    /// # Errors
    /// `Sound` where nothing is wrong with the file and `NoCopy`: nothing is then done, and what was open stays so. As
    /// [`Kvarbo::session_unlock`] where the file is locked.
    pub fn session_restore(&mut self, restore: &SessionRestore) -> Result<SessionView, Error> {
        // Whoever asks for it in an open file that is whole is not thrown out of it.
        if let Ok(open) = self.open()
            && !open.is_read_only()
            && open.store.check().is_ok()
        {
            return Err(store::Error::Sound.into());
        }
        let was_open = self.let_go();
        let stays_open = was_open.is_some();
        let key = match was_open {
            Some(key) => key,
            None => secret::unlock(self.host.as_ref(), &self.keys(), &restore.secret)?,
        };
        let restored = store::restore(&self.database(), &key);
        if restored.is_ok() || stays_open {
            self.open_with(key)?;
        }
        restored?;
        Ok(self.session())
    }
}

/// When the last verified copy beside a locked database was made, by the day of its file: what stands in it is locked too.
pub(crate) fn copied_at(database: &Path, host: &dyn Host) -> Option<String> {
    let made = Store::last_copy(database)?.metadata().ok()?.modified().ok()?;
    let made = DateTime::<Utc>::from(made).with_timezone(host.now().offset());
    Some(made.to_rfc3339())
}

/// Goes on with a file that was opened, as a new replica where it is a copy that was put back. Says whether it was.
pub(crate) fn go_on(
    store: &mut Store,
    host: &dyn Host,
    holds_until: Option<DateTime<FixedOffset>>,
) -> Result<bool, Error> {
    if matches!(store.condition(), Condition::Damaged { .. }) {
        return Ok(false);
    }
    let is_put_back = store.is_put_back()?;
    if is_put_back {
        let former = store.setting(SERIES)?.unwrap_or_default();
        let letters: String = former.chars().take(LETTERS).collect();
        let put_back = PutBack {
            on: today(host),
            holds_until,
            series: format!("{letters}{}", store.count_put_back()? + 1),
        };
        let mut secret = Zeroizing::new([0; 32]);
        host.random(secret.as_mut());
        store.begin_anew(&Anew {
            replica: ReplicaId(new_id(host)),
            secret: &secret,
            settings: &[(SERIES, &put_back.series), (PUT_BACK, &json(&put_back)?)],
        })?;
    }
    store.count_generation()?;
    Ok(is_put_back)
}

/// What is told of it these days.
pub(crate) fn told(store: &Store, today: NaiveDate) -> Option<PutBackView> {
    let kept = store.setting(PUT_BACK).ok().flatten()?;
    let put_back: PutBack = read_json(&kept).ok()?;
    (today - put_back.on < TOLD).then(|| PutBackView {
        holds_until: put_back.holds_until.map(|at| at.to_rfc3339()),
        series: put_back.series,
        damaged: store.set_aside().map(|path| path.display().to_string()),
    })
}
