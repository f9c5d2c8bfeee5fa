//! A copy that was put back in the file's place.
//!
//! Invariant: a number is final when it is given, since a letter prints it. A copy does not know what was given after it
//! was made, so it goes on as a new replica with a series of its own.

use crate::Error;
use crate::host::{Host, new_id, today};
use crate::session::{json, read_json};
use crate::view::PutBackView;
use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};
use domain::id::ReplicaId;
use serde::{Deserialize, Serialize};
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
    })
}
