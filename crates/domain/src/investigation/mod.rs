//! The investigation by IBIC: areas and items, quick notes and journal, communication before the decision.

mod area;
mod factor;
mod fold;
mod heard;
mod hearing;
pub mod ibic;
mod note;
mod round;

pub use area::{
    Area, AreaState, Item, health_lacks_source, is_unwritten, item_gaps, marks_empty_done, missing,
};
pub use factor::{Factor, FactorGroup};
pub use heard::{
    ExceptionTakenBack, HearingExcepted, HearingGround, HearingReplied, HearingSent, HearingSpared,
    HearingWay, Material, PERSON, ToldOutcome,
};
pub use hearing::{ASSESSED_ANSWER, Hearing, HearingState};
pub use note::{Note, NoteAdded, NoteKind, NoteStruck, QuickNote, QuickNoteAdded, QuickNoteSorted};
pub use round::HearingRound;
