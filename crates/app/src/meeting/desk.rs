//! The open file as the link asks it: each question one turn, between the window's commands.

use super::known;
use crate::host::{Host, new_id};
use crate::open::Open;
use crate::{Error, Kvarbo};
use link::{Closed, Device, Secret, Tokens, Unsigned};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use sync::proof::Proof;
use sync::wire::Answer;
use sync::{File, Next};

/// The program, on one errand.
#[derive(Clone)]
pub(super) struct Desk {
    pub kvarbo: Arc<Mutex<Kvarbo>>,
    pub host: Arc<dyn Host>,
    pub errand: Arc<()>,
}

/// The program, when it is one's turn.
pub(super) fn program(kvarbo: &Mutex<Kvarbo>) -> MutexGuard<'_, Kvarbo> {
    kvarbo.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Desk {
    /// One turn, as long as the errand is wanted. What the file refuses is remembered there.
    pub(super) fn turn<T>(&self, act: impl FnOnce(&mut Open) -> Result<T, Error>) -> Result<T, Closed> {
        let mut kvarbo = program(&self.kvarbo);
        let open = kvarbo.open().map_err(|_| Closed)?;
        if !Arc::ptr_eq(&open.meeting.errand, &self.errand) {
            return Err(Closed);
        }
        act(open).map_err(|error| {
            open.refused(&error);
            Closed
        })
    }
}

impl link::Desk for Desk {
    fn random(&self) -> [u8; 32] {
        let mut bytes = [0; 32];
        self.host.random(&mut bytes);
        bytes
    }

    fn prove(&self, question: &Unsigned) -> Result<String, Closed> {
        self.turn(|open| {
            let own = open.store.own()?.ok_or(Error::NotFound)?;
            let proof = Proof {
                method: question.method,
                url: &question.url,
                token: question.token.as_deref(),
                nonce: question.nonce.as_deref(),
                id: new_id(open.host.as_ref()),
                at: question.at,
            };
            Ok(proof.sign(&own.signer)?)
        })
    }

    fn device(&self) -> Result<Device, Closed> {
        self.turn(|open| {
            Ok(Device {
                replica: open.store.replica()?,
                actor: open.user.actor,
                earlier: open.store.handed_over()?,
            })
        })
    }

    fn access(&self) -> Result<Option<Secret>, Closed> {
        self.turn(|open| Ok(open.meeting.access.clone()))
    }

    fn refresh(&self) -> Result<Option<Secret>, Closed> {
        self.turn(|open| known::refresh(&open.store))
    }

    fn keep(&self, tokens: &Tokens) -> Result<(), Closed> {
        self.turn(|open| {
            open.meeting.access = Some(tokens.access.clone());
            match &tokens.refresh {
                Some(refresh) => known::keep_refresh(&mut open.store, Some(refresh)),
                None => Ok(()),
            }
        })
    }

    fn begin(&self) -> Result<(), Closed> {
        self.turn(|open| {
            open.meeting.engine.begin();
            Ok(())
        })
    }

    fn next(&self) -> Result<Next, Closed> {
        self.turn(|open| Ok(open.meeting.engine.next(&open.store)?))
    }

    fn answered(&self, answer: Answer) -> Result<(), Closed> {
        self.turn(|open| open.answered(answer))
    }
}
