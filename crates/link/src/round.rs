//! One round: what the engine asks, asked, until it rests.

use crate::desk::{Desk, turn};
use crate::{Central, Error};
use sync::Next;
use sync::wire::{Answer, Question, Refusal};

/// How a round ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Met {
    /// All that is here is sent, all that is there is fetched.
    Whole,
    /// The central system wants to be asked again after so many seconds.
    Later {
        /// How many.
        seconds: u32,
    },
}

/// Meets the central system once. What was answered and kept before an error stays so.
///
/// # Errors
/// As [`Central::ask`] and [`Central::register`]; [`Error::Stopped`].
pub async fn meet<D: Desk>(central: &Central, desk: &D) -> Result<Met, Error> {
    let mut is_registered = false;
    turn(desk, D::begin).await?;
    loop {
        let question = match turn(desk, D::next).await? {
            Next::Ask(question) => question,
            Next::Rest => return Ok(Met::Whole),
            Next::Wait { seconds } => return Ok(Met::Later { seconds }),
            Next::Stop(flaw) => return Err(flaw.into()),
        };
        let answer = central.ask(desk, &question).await?;
        let is_unknown = answer == Answer::Refused(Refusal::Unknown);
        if is_unknown && !is_registered && matches!(question, Question::Hello(_)) {
            central.register(desk).await?;
            is_registered = true;
            continue;
        }
        turn(desk, move |desk| desk.answered(answer)).await?;
    }
}
