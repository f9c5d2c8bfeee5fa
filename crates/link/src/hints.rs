//! Hints of the central system that something happened: server-sent events that say nothing more.

use crate::Error;
use crate::central::{Central, problem};
use crate::desk::Desk;
use crate::http::Said;
use reqwest::Response;

/// How an event begins that says something; what keeps the connection alive begins otherwise.
const TOLD: &[u8] = b"data:";
/// The most bytes of a refusal.
const FEW_BYTES: usize = 64 * 1024;

/// Someone listens.
#[derive(Debug)]
pub struct Hints {
    answer: Response,
    line: Vec<u8>,
}

impl Central {
    /// Begins to listen. Nothing is lost by not listening: one asks every few minutes anyway.
    ///
    /// # Errors
    /// As [`Central::ask`].
    pub async fn hints<D: Desk>(&self, desk: &D) -> Result<Hints, Error> {
        let answer = self.reach(desk, "GET", "/v1/hints", Vec::new()).await?;
        if answer.status().is_success() {
            let line = Vec::new();
            return Ok(Hints { answer, line });
        }
        Err(problem(&Said::read(answer, FEW_BYTES).await?))
    }
}

impl Hints {
    /// Waits until something happened.
    ///
    /// # Errors
    /// [`Error::Offline`] where the connection ends, as it does after some minutes.
    pub async fn hear(&mut self) -> Result<(), Error> {
        loop {
            let chunk = self.answer.chunk().await.map_err(|_| Error::Offline)?;
            for byte in chunk.ok_or(Error::Offline)? {
                match byte {
                    b'\n' if self.line == TOLD => {
                        self.line.clear();
                        return Ok(());
                    }
                    b'\n' => self.line.clear(),
                    // What an event says is not looked at.
                    _ if self.line.len() < TOLD.len() => self.line.push(byte),
                    _ => {}
                }
            }
        }
    }
}
