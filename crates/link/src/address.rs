//! Where a central system is.
//!
//! Invariant: nobody on the way can listen or answer in its place: TLS, or within this computer.

use crate::Error;
use std::fmt;
use url::{Host, Url};

/// The most bytes of an address that somebody types.
const LONGEST: usize = 500;

/// A central system's address, as its proofs name it: without a slash at the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address(String);

impl Address {
    /// Reads what somebody typed; without a scheme it is `https`.
    ///
    /// # Errors
    /// [`Error::Address`] where it is none, is neither `https` nor on the loopback, or carries anything but host, port and
    /// path.
    pub fn parse(typed: &str) -> Result<Self, Error> {
        let typed = typed.trim();
        if typed.len() > LONGEST {
            return Err(Error::Address);
        }
        let whole = match typed.contains("://") {
            true => typed.to_owned(),
            false => format!("https://{typed}"),
        };
        let url = Url::parse(&whole).map_err(|_| Error::Address)?;
        let is_bare = url.username().is_empty()
            && url.password().is_none()
            && url.query().is_none()
            && url.fragment().is_none();
        if is_bare && is_guarded(&url) {
            Ok(Self(url.as_str().trim_end_matches('/').to_owned()))
        } else {
            Err(Error::Address)
        }
    }

    /// Of one of its routes.
    pub(crate) fn of(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether nobody listens on the way. A name is not taken for the loopback: it is looked up somewhere.
pub(crate) fn is_guarded(url: &Url) -> bool {
    let is_here = match url.host() {
        Some(Host::Ipv4(host)) => host.is_loopback(),
        Some(Host::Ipv6(host)) => host.is_loopback(),
        Some(Host::Domain(_)) | None => false,
    };
    url.scheme() == "https" && url.has_host() || url.scheme() == "http" && is_here
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> Option<String> {
        Address::parse(typed).ok().map(|address| address.to_string())
    }

    #[test]
    fn an_address_is_read_as_it_is_typed_and_written_in_one_way() {
        for typed in [
            "kvarbo.example",
            " https://kvarbo.example/ ",
            "https://KVARBO.example:443",
        ] {
            assert_eq!(read(typed).as_deref(), Some("https://kvarbo.example"), "{typed}");
        }
        assert_eq!(
            read("https://example.se/kvarbo/").as_deref(),
            Some("https://example.se/kvarbo")
        );
        for here in ["http://127.0.0.1:7280", "http://[::1]:7280"] {
            assert_eq!(read(here).as_deref(), Some(here));
        }
    }

    #[test]
    fn what_could_be_read_on_the_way_or_says_more_than_where_is_no_address() {
        for typed in [
            "",
            "https://",
            "http://kvarbo.example",
            "http://localhost:7280",
            "http://192.168.1.2",
            "ftp://kvarbo.example",
            "file:///etc/passwd",
            "https://elin@kvarbo.example",
            "https://elin:secret@kvarbo.example",
            "https://kvarbo.example?token=a",
            "https://kvarbo.example#a",
            "kvarbo example",
            &"a".repeat(501),
        ] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }
}
