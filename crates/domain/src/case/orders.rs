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

    /// Live orders that stand on a decision which another has taken the place of, each with the day from which it has:
    /// the provider goes on until the order is ended or replaced.
    pub fn superseded_orders(&self) -> impl Iterator<Item = (&Order, NaiveDate)> {
        let live = self.orders.iter().filter(|order| order.is_live());
        live.filter_map(|order| Some((order, self.replaced_from(&order.sent.decision)?)))
    }

    /// Those of them that are to be dealt with: until the later decision of the case is sent it may be taken back, and the
    /// one before it is what she was promised.
    pub fn orphaned_orders(&self) -> impl Iterator<Item = (&Order, NaiveDate)> {
        let unsent = |number: &str| {
            let last = self.unsent_decision();
            last.is_some_and(|last| last.signed.number != number)
        };
        self.superseded_orders()
            .filter(move |(order, _)| !unsent(&order.sent.decision))
    }

    /// Orders that nobody has sent to their provider, and that stand on a decision which no other has taken the place of.
    pub fn unsent_orders(&self) -> impl Iterator<Item = &Order> {
        let unsent = self.orders.iter().filter(|order| order.is_unsent());
        unsent.filter(|order| self.replaced_from(&order.sent.decision).is_none())
    }

    /// Those of them that are to be sent as they are. One that says where a person is who has been protected since is to
    /// be made anew.
    pub fn to_send(&self) -> impl Iterator<Item = &Order> {
        self.unsent_orders().filter(|order| order.recall.is_none())
    }
}
