//! What a use case reads: a stream's state, and the drafts that nobody has left yet.

use domain::id::StreamRef;
use std::sync::Arc;
use store::Draft;

/// A folded stream with what is being typed in it.
#[derive(Clone)]
pub(crate) struct Record<T> {
    pub stream: StreamRef,
    pub state: Arc<T>,
    pub drafts: Vec<Draft>,
}

impl<T> Record<T> {
    pub(crate) fn id(&self) -> String {
        self.stream.id.to_string()
    }

    pub(crate) fn draft(&self, field: &str) -> Option<&Draft> {
        self.drafts.iter().find(|draft| draft.field == field)
    }
}
