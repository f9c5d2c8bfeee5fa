//! What a note that the help has ended does in its case.

use super::{Case, EventKind};
use crate::decision::{CeaseStruck, Ceased, Decision};
use crate::id::OpId;

impl Case {
    /// Ends what stands on the decision. What was sent up to change it has nobody to be for.
    pub(super) fn cease(&mut self, op: OpId, ceased: &Ceased) -> Option<(EventKind, String)> {
        let noted = self.after(&ceased.number, EventKind::HelpCeased, |it| it.cease(op, ceased))?;
        self.proposed = None;
        self.cease_orders();
        Some(noted)
    }

    /// Gives back what the note ended.
    pub(super) fn strike_cease(&mut self, op: OpId, struck: &CeaseStruck) -> Option<(EventKind, String)> {
        for noted in self.named(&struck.number)?.strike_cease(op, struck) {
            self.event_of(noted)?.struck = true;
        }
        self.cease_orders();
        Some((EventKind::CeaseStruck, struck.number.clone()))
    }

    /// Ends each order with the help of its decision, or of a later one of the case, which has its place.
    pub(super) fn cease_orders(&mut self) {
        for order in &mut self.orders {
            let decisions = self.decisions.iter();
            let of_it = decisions.skip_while(|decision| decision.signed.number != order.sent.decision);
            order.ceased = of_it.filter_map(Decision::ceased).map(|ceased| ceased.date).min();
        }
    }
}
