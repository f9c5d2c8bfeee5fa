//! Where the database is: a file, and over it the environment.

use crate::Error;
use serde::Deserialize;
use std::path::Path;

/// The environment's word for [`Config::database`]: a password need not stand in a file.
const DATABASE: &str = "KVARBO_CENTRAL_DATABASE";

/// What the program is told.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The database, as PostgreSQL writes it (`postgresql://user@host/name`).
    pub database: String,
    /// How many connections are kept at most.
    #[serde(default = "connections")]
    pub connections: usize,
}

const fn connections() -> usize {
    16
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
}
