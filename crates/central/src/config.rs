//! What the program is told: a file, and over it the environment.

use crate::Error;
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;
use std::path::Path;

/// The environment's word for [`Config::database`]: a password need not stand in a file.
const DATABASE: &str = "KVARBO_CENTRAL_DATABASE";

/// What the program is told.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The database, as PostgreSQL writes it (`postgresql://user@localhost/name`): on a socket or the loopback.
    pub database: String,
    /// How many connections are kept at most.
    #[serde(default = "connections")]
    pub connections: usize,
    /// Where it answers.
    #[serde(default = "listen")]
    pub listen: SocketAddr,
    /// As laptops know it, without a slash at the end; where it answers, unless another stands in front of it.
    pub public: Option<String>,
    /// Who says who somebody is.
    pub identity: Option<Identity>,
}

/// The one identity provider.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identity {
    /// As it names itself.
    pub issuer: String,
    /// As it names this program.
    pub audience: String,
    /// As it names the laptops' program.
    pub client: String,
}

const fn connections() -> usize {
    16
}

fn listen() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], 7280))
}

impl Config {
    /// Reads the file, if there is one, and what the environment says.
    ///
    /// # Errors
    /// [`Error::Config`] with the place in the file.
    pub fn read(file: Option<&Path>) -> Result<Self, Error> {
        let mut table = match file {
            Some(file) => {
                let text = std::fs::read_to_string(file).map_err(|error| Error::Config(error.to_string()))?;
                text.parse()
                    .map_err(|error: toml::de::Error| Error::Config(error.message().to_owned()))?
            }
            None => toml::Table::new(),
        };
        if let Ok(database) = std::env::var(DATABASE) {
            table.insert("database".to_owned(), database.into());
        }
        table
            .try_into()
            .map_err(|error: toml::de::Error| Error::Config(error.message().to_owned()))
    }

    /// The identity provider.
    ///
    /// # Errors
    /// [`Error::Config`] where none is named, or one whose keys anybody on the way could change.
    pub fn identity(&self) -> Result<&Identity, Error> {
        let missing = || Error::Config("`identity` is missing".to_owned());
        let identity = self.identity.as_ref().ok_or_else(missing)?;
        guarded("identity.issuer", &identity.issuer)?;
        Ok(identity)
    }

    /// As laptops know it.
    ///
    /// # Errors
    /// [`Error::Config`] where what they send could be read on the way.
    pub fn public(&self) -> Result<String, Error> {
        let public = self
            .public
            .clone()
            .unwrap_or_else(|| format!("http://{}", self.listen));
        guarded("public", &public)?;
        Ok(public.trim_end_matches('/').to_owned())
    }
}

/// Whether nobody listens on the way: by TLS, or within this computer.
fn guarded(name: &str, address: &str) -> Result<(), Error> {
    let host = address.strip_prefix("http://").map(|rest| {
        let end = rest.find('/').unwrap_or(rest.len());
        &rest[..end]
    });
    let is_here = host.and_then(|host| host.parse::<SocketAddr>().ok());
    if address.starts_with("https://") || is_here.is_some_and(|host| host.ip().is_loopback()) {
        Ok(())
    } else {
        Err(Error::Config(format!(
            "`{name}` is neither https nor on the loopback"
        )))
    }
}
