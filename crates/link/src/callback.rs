//! The one answer of a browser that comes back, on a port of the loopback that nobody else has (RFC 8252, 7.3).

use crate::Error;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::timeout;
use url::Url;

const PATH: &str = "/cb";
/// The most bytes of a question's head that are read.
const MOST_BYTES: u64 = 16 * 1024;
/// How long a browser may take to say what it wants.
const PATIENCE: Duration = Duration::from_secs(30);

/// A port that waits for the browser.
#[derive(Debug)]
pub(crate) struct Callback {
    listener: TcpListener,
    port: u16,
}

/// What the identity provider sent with the browser.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Answered {
    /// None where she was not let in.
    pub code: Option<String>,
    pub issuer: Option<String>,
    state: Option<String>,
}

impl Callback {
    pub(crate) async fn listen() -> Result<Self, Error> {
        let anywhere = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let listener = TcpListener::bind(anywhere).await.map_err(|_| Error::NoPort)?;
        let port = listener.local_addr().map_err(|_| Error::NoPort)?.port();
        Ok(Self { listener, port })
    }

    /// Where the browser is to come back to.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}{PATH}", self.port)
    }

    /// The first answer with this state. Whatever else is asked of the port is told that there is nothing: a browser opens
    /// connections that it does not use, and other programs of the computer may try theirs.
    pub(crate) async fn answered(&self, state: &str, page: &str) -> Answered {
        let mut asked = JoinSet::new();
        loop {
            tokio::select! {
                accepted = self.listener.accept() => if let Ok((stream, _)) = accepted {
                    let (state, page) = (state.to_owned(), page.to_owned());
                    asked.spawn(timeout(PATIENCE, answer(stream, state, page)));
                },
                Some(answered) = asked.join_next() => if let Ok(Ok(Some(answered))) = answered {
                    return answered;
                },
            }
        }
    }
}

/// Reads one question and answers it; what it brought, where it is the answer with this state.
async fn answer(mut stream: TcpStream, state: String, page: String) -> Option<Answered> {
    let head = head(&mut stream).await?;
    let brought = answered(&head).filter(|answered| answered.state.as_deref() == Some(&*state));
    tell(stream, brought.as_ref().map(|_| &*page)).await;
    brought
}

async fn head(stream: &mut TcpStream) -> Option<Vec<u8>> {
    let mut head = Vec::new();
    let mut limited = stream.take(MOST_BYTES);
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        if limited.read_buf(&mut head).await.ok()? == 0 {
            return None;
        }
    }
    Some(head)
}

fn answered(head: &[u8]) -> Option<Answered> {
    let line = head.split(|byte| *byte == b'\r').next()?;
    let mut words = std::str::from_utf8(line).ok()?.split(' ');
    let (method, target) = (words.next()?, words.next()?);
    let url = Url::parse("http://127.0.0.1").ok()?.join(target).ok()?;
    if method != "GET" || url.path() != PATH {
        return None;
    }
    let mut answered = Answered::default();
    for (name, value) in url.query_pairs() {
        let place = match &*name {
            "code" => &mut answered.code,
            "iss" => &mut answered.issuer,
            "state" => &mut answered.state,
            _ => continue,
        };
        // What stands there twice is nothing that an identity provider sends.
        if place.replace(value.into_owned()).is_some() {
            return None;
        }
    }
    Some(answered)
}

/// Tells the browser the sentence; where there is none, that there is nothing here.
async fn tell(mut stream: TcpStream, page: Option<&str>) {
    let (status, text) = match page {
        Some(page) => ("200 OK", page),
        None => ("404 Not Found", ""),
    };
    let body = format!("<!doctype html><meta charset=\"utf-8\"><title>Kvarbo</title><p>{text}</p>\n");
    let told = format!(
        "HTTP/1.1 {status}\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: {}\r\n\
         content-security-policy: default-src 'none'\r\nreferrer-policy: no-referrer\r\ncache-control: no-store\r\n\
         connection: close\r\n\r\n{body}",
        body.len()
    );
    // A browser that has gone has nobody to tell.
    let _ = stream.write_all(told.as_bytes()).await;
    let _ = stream.shutdown().await;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read_from_the_one_path_and_nothing_may_stand_in_it_twice() {
        let read = |target: &str| answered(format!("GET {target} HTTP/1.1\r\n\r\n").as_bytes());
        let whole = read("/cb?code=a%2Fb&state=c&iss=https%3A%2F%2Flogin.example&session_state=d").unwrap();
        assert_eq!(whole.code.as_deref(), Some("a/b"));
        assert_eq!(whole.issuer.as_deref(), Some("https://login.example"));
        let refused = read("/cb?error=access_denied&state=c").unwrap();
        assert_eq!((refused.code, refused.state.as_deref()), (None, Some("c")));
        for nothing in [
            "/",
            "/favicon.ico",
            "/cb/",
            "/cb?code=a&code=b&state=c",
            "//elsewhere.example/",
        ] {
            assert_eq!(read(nothing), None, "{nothing}");
        }
        assert_eq!(answered(b"POST /cb?code=a&state=c HTTP/1.1\r\n\r\n"), None);
    }
}
