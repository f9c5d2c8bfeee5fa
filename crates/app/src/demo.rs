//! The demonstration: invented people with official test numbers, in cases at different steps.

use crate::Error;
use crate::open::Open;

/// How many people a first start makes.
pub(crate) const PEOPLE: usize = 12;
/// From where they are drawn.
pub(crate) const SEED: u64 = 1;

/// Fills an empty file with people and cases.
pub(crate) fn populate(_open: &mut Open, _people: usize, _seed: u64) -> Result<(), Error> {
    Ok(())
}
