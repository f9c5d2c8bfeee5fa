//! The orders of a case that somebody has something to do with.

use super::Case;
use crate::order::{Order, Sent};
use chrono::NaiveDate;

impl Case {
    /// Adds an order; the one that it is a new version of gives it its place.
    pub(super) fn order(&mut self, sent: &Sent) {
        let mut orders = self.orders.iter_mut();
        let replaced = orders.find(|order| Some(&order.sent.id) == sent.replaces.as_ref());
        if let Some(order) = replaced {
            order.replaced.get_or_insert((sent.id.clone(), sent.start));
        }
        self.orders.push(Order {
            sent: sent.clone(),
            statuses: Vec::new(),
            strikes: Vec::new(),
            replaced: None,
            recall: None,
            ceased: None,
        });
        self.cease_orders();
        self.fields.forget("order/");
    }

    /// Live orders that go on beyond the day from which another decision has the place of theirs, each with that day.
    pub fn superseded_orders(&self) -> impl Iterator<Item = (&Order, NaiveDate)> {
        self.beyond(|number| self.replaced_from(number))
    }

    /// Those of them that are to be dealt with: the decision that has the place binds.
    pub fn orphaned_orders(&self) -> impl Iterator<Item = (&Order, NaiveDate)> {
        self.beyond(|number| self.lost_from(number))
    }

    fn beyond(
        &self,
        replaced: impl Fn(&str) -> Option<NaiveDate>,
    ) -> impl Iterator<Item = (&Order, NaiveDate)> {
        let live = self.orders.iter().filter(|order| order.is_live());
        live.filter_map(move |order| {
            let from = replaced(&order.sent.decision)?;
            let goes_on = order.sent.end.is_none_or(|end| end >= from);
            goes_on.then_some((order, from))
        })
    }

    /// Orders that nobody has sent to their provider, and that stand on a decision which no other has taken the place of.
    pub fn unsent_orders(&self) -> impl Iterator<Item = &Order> {
        let unsent = self.orders.iter().filter(|order| order.is_unsent());
        unsent.filter(|order| {
            !self
                .superseded_orders()
                .any(|(other, _)| other.sent.id == order.sent.id)
        })
    }

    /// Those of them that are to be sent as they are. One that says where a person is who has been protected since is to
    /// be made anew.
    pub fn to_send(&self) -> impl Iterator<Item = &Order> {
        self.unsent_orders().filter(|order| order.recall.is_none())
    }
}
