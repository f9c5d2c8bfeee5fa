//! The investigation by IBIC: areas and items, quick notes and journal, communication before the decision.

mod area;
mod factor;
mod hearing;
pub mod ibic;
mod note;

pub use area::{Area, AreaState, Item, health_lacks_source, item_gaps, missing};
pub use factor::{Factor, FactorGroup};
pub use hearing::{
    Hearing, HearingExcepted, HearingGround, HearingReplied, HearingRound, HearingSent, HearingSpared,
    HearingState, HearingWay, Material, PERSON,
};
pub use note::{Note, NoteAdded, NoteKind, NoteStruck, QuickNote, QuickNoteAdded, QuickNoteSorted};
