//! Times, and what they say: how many, and the value that half, 95 and 99 of a hundred stay below.

use serde::Serialize;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// Times of one thing done again and again.
#[derive(Default)]
pub struct Samples(Vec<Duration>);

/// What [`Samples`] say, in milliseconds.
#[derive(Serialize)]
pub struct Figure {
    n: usize,
    p50: f64,
    p95: f64,
    p99: f64,
}

/// Figures by name.
#[derive(Default, Serialize)]
pub struct Figures(BTreeMap<&'static str, Figure>);

impl Figures {
    /// Adds what the samples say.
    pub fn keep(&mut self, name: &'static str, samples: Samples) {
        self.0.insert(name, samples.figure());
    }
}

impl Samples {
    /// Does `work` and keeps how long it took.
    pub fn time<T>(&mut self, work: impl FnOnce() -> T) -> T {
        #[allow(clippy::disallowed_methods, reason = "measuring is what this program is for")]
        let start = Instant::now();
        let done = work();
        self.0.push(start.elapsed());
        done
    }

    fn figure(mut self) -> Figure {
        self.0.sort();
        let at = |share: usize| {
            let index = (self.0.len() * share).div_ceil(100).saturating_sub(1);
            self.0
                .get(index)
                .map_or(f64::NAN, |time| time.as_secs_f64() * 1e3)
        };
        Figure {
            n: self.0.len(),
            p50: at(50),
            p95: at(95),
            p99: at(99),
        }
    }
}
