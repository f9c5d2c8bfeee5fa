//! Files that belong to operations, such as a signed letter's PDF, named by their content.

use crate::Error;
use ledger::{BlobRef, Hash};
use rusqlite::{Connection, OptionalExtension, named_params};

/// A file's bytes with their hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blob {
    hash: Hash,
    mime: String,
    bytes: Vec<u8>,
}

impl Blob {
    /// Names the bytes by their content.
    pub fn new(mime: impl Into<String>, bytes: Vec<u8>) -> Self {
        Self {
            hash: Hash::of(&bytes),
            mime: mime.into(),
            bytes,
        }
    }

    /// SHA-256 of the bytes.
    pub const fn hash(&self) -> &Hash {
        &self.hash
    }

    /// Media type, such as `application/pdf`.
    pub fn mime(&self) -> &str {
        &self.mime
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// How an operation's header names it.
    pub fn to_ref(&self) -> BlobRef {
        BlobRef {
            hash: self.hash,
            size: self.bytes.len() as u64,
            mime: self.mime.clone(),
        }
    }
}

pub(crate) fn insert(connection: &Connection, blob: &Blob) -> Result<(), Error> {
    connection
        .prepare_cached(include_str!("insert.sql"))?
        .execute(named_params! {
            ":hash": blob.hash.as_bytes().as_slice(),
            ":mime": blob.mime,
            ":bytes": blob.bytes,
        })?;
    Ok(())
}

pub(crate) fn find(connection: &Connection, hash: &Hash) -> Result<Option<Blob>, Error> {
    let mut statement = connection.prepare_cached(include_str!("find.sql"))?;
    let parameters = named_params! { ":hash": hash.as_bytes().as_slice() };
    let blob = statement.query_row(parameters, |row| {
        Ok(Blob {
            hash: *hash,
            mime: row.get("mime")?,
            bytes: row.get("bytes")?,
        })
    });
    Ok(blob.optional()?)
}

/// Gives each blob's hash to `visit`, whether it is a letter, and whether its bytes still have the hash.
pub(crate) fn visit(connection: &Connection, mut visit: impl FnMut(Hash, bool, bool)) -> Result<(), Error> {
    let mut statement = connection.prepare_cached(include_str!("list.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let hash = Hash::from_bytes(row.get("hash")?);
        let bytes: Vec<u8> = row.get("bytes")?;
        visit(hash, row.get("is_letter")?, Hash::of(&bytes) == hash);
    }
    Ok(())
}
