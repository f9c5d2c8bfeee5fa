//! A decision as it stands: what was signed, and what happened to it.

use super::{
    Carried, Cease, Corrected, DayCorrection, DispatchedTo, FollowUpSet, Replaced, Restored, ReviewClosed,
    Reviewed, Signed, Struck, Supplemented, TakenBack,
};
use crate::follow_up::{FollowedUp, Forwarded};
use crate::id::OpId;
use chrono::{DateTime, FixedOffset, NaiveDate};

/// A review with its end, where it ended without a new decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// As opened.
    pub opened: Reviewed,
    /// The decision stands as it is.
    pub closed: Option<ReviewClosed>,
}

/// A decision as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// The operation that signed it.
    pub op: OpId,
    /// When it was signed.
    pub at: DateTime<FixedOffset>,
    /// Frozen: what was signed, and what its letter says.
    pub signed: Signed,
    /// What holds now: what was signed, with its corrections. Time, orders, follow-up and watches go by it.
    pub holds: Signed,
    /// To whom it went.
    pub recipients: Vec<DispatchedTo>,
    /// Days of dispatch and receipt that were put right, in order.
    pub days: Vec<DayCorrection>,
    /// Notes of dispatch and receipt that were struck, in order.
    pub struck: Vec<Struck>,
    /// Taken back, with the reason.
    pub taken_back: Option<TakenBack>,
    /// What was put right, in order.
    pub corrections: Vec<Corrected>,
    /// What was added, in order.
    pub supplements: Vec<Supplemented>,
    /// When it was looked at anew, in order.
    pub reviews: Vec<Review>,
    /// The decision of another case that has taken its place, or will.
    pub replaced: Option<Replaced>,
    /// The decision of another case that carries its follow-up now.
    pub carried: Option<Carried>,
    /// Follow-ups that were done, in order.
    pub followed_up: Vec<FollowedUp>,
    /// Times that the follow-up was brought forward, in order.
    pub forwarded: Vec<Forwarded>,
    /// Notes that the help has ended without a decision, in order.
    pub ceases: Vec<Cease>,
    /// Whether who signed it had a right to; where not, until somebody who has one has looked at it anew and let it stand.
    pub(crate) is_rightful: bool,
}

impl Decision {
    /// As signed, before anything happened to it.
    #[must_use]
    pub fn new(op: OpId, at: DateTime<FixedOffset>, signed: Signed) -> Self {
        Self {
            op,
            at,
            holds: signed.clone(),
            signed,
            recipients: Vec::new(),
            days: Vec::new(),
            struck: Vec::new(),
            taken_back: None,
            corrections: Vec::new(),
            supplements: Vec::new(),
            reviews: Vec::new(),
            replaced: None,
            carried: None,
            followed_up: Vec::new(),
            forwarded: Vec::new(),
            ceases: Vec::new(),
            is_rightful: true,
        }
    }

    /// Whether it is to be examined: by the central system's judgement who signed it had no right to. It binds all the same,
    /// and every time runs, until it is taken back, another takes its place, or a review of it lets it stand.
    #[must_use]
    pub fn is_to_be_examined(&self) -> bool {
        !self.is_rightful && self.taken_back.is_none() && self.replaced.is_none()
    }

    /// From the first dispatch it binds.
    #[must_use]
    pub fn is_dispatched(&self) -> bool {
        !self.recipients.is_empty()
    }

    /// The review that is open, if one is.
    #[must_use]
    pub fn review(&self) -> Option<&Reviewed> {
        self.reviews
            .last()
            .filter(|_| self.ceased().is_none())
            .filter(|review| review.closed.is_none())
            .map(|review| &review.opened)
    }

    /// Runs on `day`: grants something, has begun and not ended, and no other case's decision has its place.
    #[must_use]
    pub fn runs_on(&self, day: NaiveDate) -> bool {
        let replaced = self.replaced.as_ref().is_some_and(|by| by.from <= day);
        !replaced && self.holds.runs_on(day) && self.last_day().is_none_or(|last| day <= last)
    }

    /// The last day on which it gives something, where it has one: its own, or the one by which the help has ended.
    #[must_use]
    pub fn last_day(&self) -> Option<NaiveDate> {
        let ceased = self.ceased().map(|ceased| ceased.date);
        self.holds.to.into_iter().chain(ceased).min()
    }

    /// The follow-up that is open: as signed, or as the last one that was done set it; none where the help has ended, or
    /// another case's decision has the place or carries it.
    #[must_use]
    pub fn follow_up(&self) -> Option<&FollowUpSet> {
        if self.replaced.is_some() || self.carried.is_some() || self.ceased().is_some() {
            return None;
        }
        match self.followed_up.last() {
            Some(done) => done.next.as_ref(),
            None => self.holds.follow_up.as_ref(),
        }
    }

    /// What held before one of its corrections, and after it.
    #[must_use]
    pub fn around(&self, corrected: &Corrected) -> (Signed, Signed) {
        let earlier = self.corrections.iter().take_while(|one| one.id != corrected.id);
        let mut before = self.signed.clone();
        earlier.for_each(|one| before.correct(one));
        let mut after = before.clone();
        after.correct(corrected);
        (before, after)
    }

    /// Takes it back, unless it binds already.
    pub(crate) fn take_back(&mut self, taken: &TakenBack) -> bool {
        let may = !self.is_dispatched() && self.taken_back.is_none();
        if may {
            self.taken_back = Some(taken.clone());
        }
        may
    }

    /// Puts one place right.
    pub(crate) fn correct(&mut self, corrected: &Corrected) -> bool {
        self.holds.correct(corrected);
        if let Some((open, sooner)) = self.set().zip(corrected.follow_up.as_ref()) {
            sooner.clone_into(open);
        }
        self.corrections.push(corrected.clone());
        true
    }

    /// Opens a review, unless one is open.
    pub(crate) fn open_review(&mut self, opened: &Reviewed) -> bool {
        let may = self.review().is_none();
        if may {
            self.reviews.push(Review {
                opened: opened.clone(),
                closed: None,
            });
        }
        may
    }

    /// Closes the review that is open.
    pub(crate) fn close_review(&mut self, closed: &ReviewClosed, is_rightful: bool) -> bool {
        let Some(last) = self.reviews.last_mut().filter(|review| review.closed.is_none()) else {
            return false;
        };
        last.closed = Some(closed.clone());
        self.is_rightful |= is_rightful;
        true
    }

    /// Adds what it left out.
    pub(crate) fn supplement(&mut self, supplemented: &Supplemented) -> bool {
        self.supplements.push(supplemented.clone());
        true
    }

    /// Gives its place to another case's decision.
    pub(crate) fn replace(&mut self, replaced: &Replaced) -> bool {
        self.replaced = Some(replaced.clone());
        true
    }

    /// Gives its follow-up to another case's decision.
    pub(crate) fn carry(&mut self, carried: &Carried) -> bool {
        self.carried = Some(carried.clone());
        true
    }

    /// Notes a follow-up that was done.
    pub(crate) fn follow(&mut self, done: &FollowedUp) -> bool {
        self.followed_up.push(done.clone());
        true
    }

    /// Undoes what a decision that was taken back did to this one.
    pub(crate) fn restore(&mut self, restored: &Restored) -> bool {
        let (replaced, carried) = (self.replaced.clone(), self.carried.clone());
        self.replaced = replaced.filter(|by| by.by != restored.by);
        self.carried = carried.filter(|by| by.by != restored.by);
        true
    }
}
