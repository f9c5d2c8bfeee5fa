//! The streams that were folded last, so that a save in a long case folds what is new and not all that is old.
//!
//! Invariant: what is kept here is what folding the file's committed operations from the beginning would give. Who
//! changes the file takes it out first and puts it back when that is committed; what fails leaves nothing kept.

use super::{Folded, Projection, Projector, stored};
use crate::{Error, op};
use domain::id::StreamRef;
use rusqlite::Connection;
use std::collections::BTreeMap;

/// How many streams are kept before all are let go: the open case, its person, and the person's other cases.
const KEPT: usize = 16;

/// The streams that were folded last.
#[derive(Default)]
pub(crate) struct Recent(BTreeMap<StreamRef, Kept>);

struct Kept {
    /// Position of the last own operation that is folded; none before anything is.
    position: Option<u64>,
    folded: Box<dyn Folded>,
    /// What the tables hold of it, once that has been asked.
    projected: Option<Projection>,
}

impl Recent {
    /// The stream, folded to its end.
    pub(crate) fn fold(
        &mut self,
        connection: &Connection,
        projector: &dyn Projector,
        stream: &StreamRef,
    ) -> Result<&dyn Folded, Error> {
        Ok(self.kept(connection, projector, stream)?.folded.as_ref())
    }

    /// What the tables hold of the stream, and what they are to hold now that it is folded to its end. Who asks writes the
    /// difference.
    pub(super) fn project(
        &mut self,
        connection: &Connection,
        projector: &dyn Projector,
        stream: &StreamRef,
    ) -> Result<(Projection, &Projection), Error> {
        let kept = self.kept(connection, projector, stream)?;
        let before = match kept.projected.take() {
            Some(before) => before,
            None => stored(connection, stream.id)?,
        };
        Ok((before, kept.projected.insert(kept.folded.project(stream))))
    }

    fn kept(
        &mut self,
        connection: &Connection,
        projector: &dyn Projector,
        stream: &StreamRef,
    ) -> Result<&mut Kept, Error> {
        if self.0.len() == KEPT && !self.0.contains_key(stream) {
            self.0.clear();
        }
        let kept = self.0.entry(*stream).or_insert_with(|| Kept {
            position: None,
            folded: projector.begin(stream.kind),
            projected: None,
        });
        let new = match kept.position {
            Some(position) => op::list_since(connection, stream, position)?,
            None => op::list_by_stream(connection, stream)?,
        };
        for (position, one) in new {
            kept.folded.apply(&one);
            kept.position = kept.position.max(Some(position));
        }
        Ok(kept)
    }

    /// Folds the stream from the beginning the next time: some of its operations are not what they were.
    pub(crate) fn forget(&mut self, stream: &StreamRef) {
        self.0.remove(stream);
    }
}
