//! Which decision of a case gives the help on a day, and from when another has its place.

use super::Case;
use crate::decision::Decision;
use chrono::NaiveDate;

impl Case {
    /// The decision that runs on `day`: from its first day a later one of the case takes the place of an earlier one.
    #[must_use]
    pub fn running(&self, day: NaiveDate) -> Option<&Decision> {
        self.decisions
            .iter()
            .rev()
            .filter(|decision| decision.taken_back.is_none())
            .find(|decision| decision.holds.begins() <= day)
            .filter(|decision| decision.runs_on(day))
    }

    /// Whether a decision still gives something on `day`, or will: not taken back, and neither ended nor replaced then.
    #[must_use]
    pub fn gives(&self, number: &str, day: NaiveDate) -> bool {
        self.gives_until(number, self.replaced_from(number), day)
    }

    /// The same, whatever a later decision says that nobody has sent.
    #[must_use]
    pub fn has_promised(&self, number: &str, day: NaiveDate) -> bool {
        self.gives_until(number, self.lost_from(number), day)
    }

    fn gives_until(&self, number: &str, replaced: Option<NaiveDate>, day: NaiveDate) -> bool {
        self.decision_numbered(number).is_some_and(|decision| {
            let replaced = replaced.is_some_and(|from| from <= day);
            decision.holds.grants() && !replaced && decision.last_day().is_none_or(|last| day <= last)
        })
    }

    /// The day from which a decision of this case has lost its place to another: a later one here, also one that refuses
    /// all, or another case's.
    #[must_use]
    pub fn replaced_from(&self, number: &str) -> Option<NaiveDate> {
        self.replaced_by(number, |_| true)
    }

    /// The same by what binds: until a later decision of the case is sent it may be taken back, and the one before it is
    /// what she was promised.
    #[must_use]
    pub fn lost_from(&self, number: &str) -> Option<NaiveDate> {
        self.replaced_by(number, |later| later.is_dispatched() || later.has_died())
    }

    fn replaced_by(&self, number: &str, counts: impl Fn(&Decision) -> bool) -> Option<NaiveDate> {
        let standing = |decision: &&Decision| decision.taken_back.is_none();
        let mut from_it = self
            .decisions
            .iter()
            .filter(standing)
            .skip_while(|decision| decision.signed.number != number);
        let elsewhere = from_it.next()?.replaced.as_ref().map(|by| by.from);
        let later = from_it.filter(|later| counts(later));
        later.map(|later| later.holds.begins()).chain(elsewhere).min()
    }
}
