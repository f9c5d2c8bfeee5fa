//! What is to be fetched.

use crate::file::{File, Marks};
use crate::place::Head;
use domain::id::StreamRef;
use std::collections::BTreeMap;

/// What the central system said had changed, until it is in the file.
#[derive(Debug)]
pub(crate) struct Listed {
    pub heads: BTreeMap<StreamRef, Head>,
    pub upto: u64,
    pub scope: u64,
}

impl Listed {
    /// The streams that the file has less of than was listed, with what it has.
    pub(crate) fn behind<F: File>(&self, file: &F) -> Result<Vec<(StreamRef, u64)>, F::Error> {
        let mut behind = Vec::new();
        for (stream, head) in &self.heads {
            let revision = file.head(*stream)?.revision;
            if revision < head.revision {
                behind.push((*stream, revision));
            }
        }
        Ok(behind)
    }

    /// The marks, moved on if all that was listed is in the file.
    pub(crate) fn marks(&self, marks: Marks, is_done: bool) -> Marks {
        match is_done {
            true => Marks {
                since: self.upto,
                scope: self.scope,
                ..marks
            },
            false => marks,
        }
    }
}
