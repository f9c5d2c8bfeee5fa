//! Who asks, and whom lists and look-ups may show her.

use domain::id::ActorId;
use uuid::Uuid;

/// Whom a list or a look-up may show. Every query that names persons is given one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// Everybody: for who may see people with protected identity, and for the program's own needs.
    Everybody,
    /// Nobody with protected identity but the person of a case that is this assessor's own.
    OwnOf(ActorId),
}

impl Sight {
    /// As the queries take it: the assessor whose own cases alone show somebody protected; null where everybody is shown.
    pub(crate) fn mine(self) -> Option<Uuid> {
        match self {
            Self::Everybody => None,
            Self::OwnOf(actor) => Some(actor.0),
        }
    }
}
