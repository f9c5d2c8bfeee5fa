//! Questions over HTTP: bounded in time and size, sent nowhere else, with what the other says the time is.

use crate::Error;
use chrono::DateTime;
use reqwest::header::{DATE, HeaderName, RETRY_AFTER};
use reqwest::{Client, Method, RequestBuilder, Response, StatusCode, redirect};
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};
use zeroize::Zeroizing;

/// How long it takes at most until somebody answers.
const CONNECT: Duration = Duration::from_secs(10);
/// How long an answer may pause; a stream of hints is kept alive more often.
const PAUSE: Duration = Duration::from_secs(60);
/// How long a whole answer may take: a megabyte each way over a bad line.
pub(crate) const PATIENCE: Duration = Duration::from_secs(300);
/// What a proof may want said (RFC 9449, 8).
const NONCE: HeaderName = HeaderName::from_static("dpop-nonce");

/// One other side.
#[derive(Debug)]
pub(crate) struct Http {
    client: Client,
    /// How many seconds its clock is ahead, as it said last.
    ahead: AtomicI64,
}

/// An answer, read whole.
#[derive(Debug)]
pub(crate) struct Said {
    pub status: StatusCode,
    /// After how many seconds one may ask again.
    pub retry_after: Option<u32>,
    pub nonce: Option<String>,
    /// Tokens may stand in it.
    pub body: Zeroizing<Vec<u8>>,
}

impl Http {
    pub(crate) fn new() -> Result<Self, Error> {
        let client = Client::builder()
            .connect_timeout(CONNECT)
            .read_timeout(PAUSE)
            .redirect(redirect::Policy::none())
            .build()
            .map_err(|_| Error::Offline)?;
        Ok(Self {
            client,
            ahead: AtomicI64::new(0),
        })
    }

    pub(crate) fn question(&self, method: Method, url: &str) -> RequestBuilder {
        self.client.request(method, url)
    }

    /// Seconds since 1970 by the other's clock, as far as it is known.
    pub(crate) fn now(&self) -> i64 {
        now() + self.ahead.load(Ordering::Relaxed)
    }

    /// The answer as it begins.
    pub(crate) async fn begin(&self, question: RequestBuilder) -> Result<Response, Error> {
        let answer = question.send().await.map_err(|_| Error::Offline)?;
        if let Some(there) = time(&answer) {
            self.ahead.store(there - now(), Ordering::Relaxed);
        }
        Ok(answer)
    }

    /// The whole answer, of at most so many bytes.
    pub(crate) async fn ask(&self, question: RequestBuilder, most: usize) -> Result<Said, Error> {
        let answer = self.begin(question.timeout(PATIENCE)).await?;
        Said::read(answer, most).await
    }
}

impl Said {
    /// Reads an answer to its end, or to so many bytes: one that is larger is not what was asked for.
    pub(crate) async fn read(mut answer: Response, most: usize) -> Result<Self, Error> {
        let header = |name: &HeaderName| answer.headers().get(name).and_then(|value| value.to_str().ok());
        let mut said = Self {
            status: answer.status(),
            retry_after: header(&RETRY_AFTER).and_then(|seconds| seconds.trim().parse().ok()),
            nonce: header(&NONCE).map(str::to_owned),
            body: Zeroizing::default(),
        };
        while let Some(chunk) = answer.chunk().await.map_err(|_| Error::Offline)? {
            if said.body.len() + chunk.len() > most {
                return Err(Error::NotKvarbo);
            }
            said.body.extend_from_slice(&chunk);
        }
        Ok(said)
    }
}

/// What the other says the time is.
fn time(answer: &Response) -> Option<i64> {
    let date = answer.headers().get(DATE)?.to_str().ok()?;
    Some(DateTime::parse_from_rfc2822(date).ok()?.timestamp())
}

/// Seconds since 1970.
#[allow(
    clippy::disallowed_methods,
    reason = "the edge: only the difference to the other's clock is used"
)]
fn now() -> i64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}
