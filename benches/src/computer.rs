//! This computer as the use cases see it, with a folder of its own.

use app::Host;
use chrono::{DateTime, FixedOffset, Utc};
use chrono_tz::Europe::Stockholm;
use std::path::PathBuf;

/// A computer without keyring whose file lies in `home`.
pub struct Computer {
    pub home: PathBuf,
}

impl Host for Computer {
    fn now(&self) -> DateTime<FixedOffset> {
        #[allow(clippy::disallowed_methods, reason = "this is where the clock comes in")]
        let now = Utc::now();
        now.with_timezone(&Stockholm).fixed_offset()
    }

    fn random(&self, bytes: &mut [u8]) {
        #[allow(
            clippy::expect_used,
            reason = "without randomness there is nothing to measure"
        )]
        getrandom::fill(bytes).expect("the system has no randomness");
    }

    fn device_secret(&self) -> Option<Vec<u8>> {
        None
    }

    fn home(&self) -> PathBuf {
        self.home.clone()
    }

    fn documents(&self) -> PathBuf {
        self.home.join("documents")
    }
}
