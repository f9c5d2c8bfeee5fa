//! The computer as the use cases see it: the clock, randomness, folders.
//!
//! Invariant: what is secret is really random, whatever else is drawn from a seed.

use crate::clock;
use crate::error::CliError;
use app::Host;
use chrono::{DateTime, FixedOffset, NaiveDate};
use fastrand::Rng;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Keys and salts have this length and more; ids, which a letter shows, have less.
const SECRET_BYTES: usize = 32;

/// This computer, at one moment.
pub struct Computer {
    now: DateTime<FixedOffset>,
    home: PathBuf,
    seeded: Option<Mutex<Rng>>,
}

impl Computer {
    /// Now, for a file that is there.
    pub fn new(file: &Path) -> Result<Self, CliError> {
        Ok(Self {
            now: clock::now()?,
            home: file.parent().unwrap_or(file).to_owned(),
            seeded: None,
        })
    }

    /// The beginning of `day`, with ids drawn from `seed`: two demonstrations of one day are alike.
    pub fn demonstrating(home: &Path, day: NaiveDate, seed: u64) -> Result<Self, CliError> {
        Ok(Self {
            now: clock::start_of(day)?,
            home: home.to_owned(),
            seeded: Some(Mutex::new(Rng::with_seed(seed))),
        })
    }
}

impl Host for Computer {
    fn now(&self) -> DateTime<FixedOffset> {
        self.now
    }

    fn random(&self, bytes: &mut [u8]) {
        match &self.seeded {
            Some(rng) if bytes.len() < SECRET_BYTES => {
                rng.lock().unwrap_or_else(PoisonError::into_inner).fill(bytes);
            }
            // Without randomness no key is safe: stopping is the only right answer, and it does not happen on a
            // system that has booted.
            #[allow(clippy::expect_used, reason = "said above")]
            _ => getrandom::fill(bytes).expect("the system has no randomness"),
        }
    }

    /// None: a file that wants the keyring's secret is opened in the window, or recovered.
    fn device_secret(&self) -> Option<Vec<u8>> {
        None
    }

    fn home(&self) -> PathBuf {
        self.home.clone()
    }

    fn documents(&self) -> PathBuf {
        self.home.clone()
    }
}
