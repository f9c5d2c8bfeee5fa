//! The computer of a demonstration: it stands still at one moment, and its ids are drawn from a seed.
//!
//! Invariant: what is secret is really random, whatever else is drawn from the seed.

use crate::clock;
use crate::error::CliError;
use app::{DeviceSecret, Host, Silent};
use chrono::{DateTime, FixedOffset, NaiveDate};
use fastrand::Rng;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Keys and salts have this length and more; ids, which a letter shows, have less.
const SECRET_BYTES: usize = 32;

/// A computer at one moment.
pub struct Demonstration {
    now: DateTime<FixedOffset>,
    home: PathBuf,
    seeded: Mutex<Rng>,
}

impl Demonstration {
    /// The beginning of `day`, with ids drawn from `seed`: two demonstrations of one day are alike.
    pub fn new(home: &Path, day: NaiveDate, seed: u64) -> Result<Self, CliError> {
        Ok(Self {
            now: clock::start_of(day)?,
            home: home.to_owned(),
            seeded: Mutex::new(Rng::with_seed(seed)),
        })
    }
}

impl Host for Demonstration {
    fn now(&self) -> DateTime<FixedOffset> {
        self.now
    }

    fn random(&self, bytes: &mut [u8]) {
        if bytes.len() < SECRET_BYTES {
            self.seeded
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .fill(bytes);
        } else {
            // Without randomness no key is safe: stopping is the only right answer, and it does not happen on a
            // system that has booted.
            #[allow(clippy::expect_used, reason = "said above")]
            getrandom::fill(bytes).expect("the system has no randomness");
        }
    }

    /// None: the demonstration opens with its passphrase on any computer.
    fn device_secret(&self) -> Result<Option<DeviceSecret>, Silent> {
        Ok(None)
    }

    fn home(&self) -> PathBuf {
        self.home.clone()
    }

    fn documents(&self) -> PathBuf {
        self.home.clone()
    }
}
