//! Why a laptop did not get further.
//!
//! Invariant: nothing here carries a name, a token or a word of what was sent.

use crate::desk::Closed;
use crate::id_token::IdTokenFlaw;
use sync::Flaw;

/// Why a laptop did not get further.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// It is no address, or one on the way to which others could listen.
    #[error("not an address of a central system")]
    Address,
    /// Nobody answers.
    #[error("no answer")]
    Offline,
    /// What answers there is no central system of Kvarbo's.
    #[error("another program answers")]
    NotKvarbo,
    /// Not now; after so many seconds, where that was said.
    #[error("not now")]
    Later {
        /// How many.
        seconds: Option<u32>,
    },
    /// The identity provider does not answer.
    #[error("the identity provider does not answer")]
    IssuerUnreachable,
    /// The identity provider names itself otherwise than the central system does.
    #[error("the identity provider is another")]
    OtherIssuer,
    /// The identity provider cannot do what is needed to be safe: PKCE by S256, tokens bound to a key.
    #[error("the identity provider cannot bind tokens")]
    Unfit,
    /// This computer has no port to be answered at after the browser.
    #[error("no port on the loopback")]
    NoPort,
    /// She was not let in, or changed her mind.
    #[error("not signed in")]
    Declined,
    /// Nobody signed in while it was waited for.
    #[error("nobody signed in")]
    TooSlow,
    /// The identity provider gave no token for the code, or none that is bound to the key.
    #[error("no token was given")]
    NoToken,
    /// What it says of who signed in does not hold.
    #[error(transparent)]
    IdToken(#[from] IdTokenFlaw),
    /// No sign-in holds any more: somebody has to sign in.
    #[error("signed out")]
    SignedOut,
    /// The central system does not take what its identity provider gave.
    #[error("the token is not taken")]
    NotTaken,
    /// The clocks differ, and it could not be mended by what the other said the time is.
    #[error("the clock is off")]
    Clock,
    /// She has nothing to do in the committee.
    #[error("no rights")]
    NoRights,
    /// The file's actor id is somebody else's there.
    #[error("the actor is taken")]
    ActorTaken,
    /// The file's replica is somebody else's there.
    #[error("the replica is taken")]
    ReplicaTaken,
    /// The engine stopped.
    #[error(transparent)]
    Stopped(#[from] Flaw),
    /// The file gave no turn.
    #[error(transparent)]
    Closed(#[from] Closed),
}
