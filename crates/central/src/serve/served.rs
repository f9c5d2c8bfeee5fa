//! What every answer has at hand, and what is counted and logged of each: route, status and time, never who or what.

use super::hints::Hints;
use crate::database::Database;
use crate::identity::Gate;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// At hand for every answer.
#[derive(Clone)]
pub(crate) struct Served {
    pub(super) database: Database,
    pub(super) gate: Arc<Gate>,
    pub(super) counts: Arc<Counts>,
    pub(super) hints: Arc<Hints>,
}

/// How many answers there were, by route and status, and how long they took.
#[derive(Default)]
pub(super) struct Counts(Mutex<BTreeMap<(String, u16), (u64, Duration)>>);

impl Counts {
    pub(super) fn count(&self, route: &str, status: u16, took: Duration) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (number, all) = counts.entry((route.to_owned(), status)).or_default();
        *number += 1;
        *all += took;
    }

    /// As Prometheus reads it.
    pub(super) fn shown(&self) -> String {
        let counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut text = "# TYPE kvarbo_answer_seconds summary\n".to_owned();
        for ((route, status), (number, all)) in counts.iter() {
            let labels = format!("{{route=\"{route}\",status=\"{status}\"}}");
            // Writing to a String cannot fail.
            let _ = writeln!(text, "kvarbo_answer_seconds_count{labels} {number}");
            let _ = writeln!(text, "kvarbo_answer_seconds_sum{labels} {}", all.as_secs_f64());
        }
        text
    }
}
