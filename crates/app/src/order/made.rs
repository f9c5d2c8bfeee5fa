//! An order that was made, as the screen shows it.

use super::status::grounds;
use crate::frame::code;
use crate::open::Open;
use crate::view::{OrderAway, OrderSentView};
use domain::case::Case;
use domain::catalogue::Minutes;
use domain::order::{Order, falls_short, strikable};

impl Open {
    /// How it stands, what may be done with it, and what it disclosed.
    pub(super) fn order_sent_view(&self, case: &Case, order: &Order) -> OrderSentView {
        let grant = case
            .decision_numbered(&order.sent.decision)
            .map(|decision| &decision.holds);
        OrderSentView {
            id: order.sent.id.clone(),
            provider: order.sent.provider_name.clone(),
            provider_id: order.sent.provider.clone(),
            message: order.sent.message.clone(),
            date: order.sent.date.to_string(),
            start: order.sent.start.to_string(),
            status: code(&order.status()),
            reason: order
                .statuses
                .last()
                .map(|stood| stood.noted.reason.clone())
                .unwrap_or_default(),
            strikable: strikable(case, order).map(|stood| stood.op.to_string()),
            next: order.next().iter().map(code).collect(),
            minutes: self.shown(order.sent.lines.iter().map(|line| line.month).sum::<Minutes>()),
            letter: order.sent.letter.clone(),
            executed_from: order.executed_from().map(|date| date.to_string()),
            live: order.is_live(),
            handed_out: order.handed_out().map(|date| date.to_string()),
            unsent: case.unsent_orders().any(|unsent| unsent.sent.id == order.sent.id),
            away: order.away().map(|away| OrderAway {
                at: code(&away.at),
                until: away.until.to_string(),
            }),
            recall_since: order.asked_back().map(|recall| recall.since.to_string()),
            recalled: order
                .asked_back()
                .and_then(|recall| Some(recall.told.as_ref()?.date.to_string())),
            ceased: order.ceased.map(|day| day.to_string()),
            decision_replaced: case
                .orphaned_orders()
                .find(|(orphaned, _)| orphaned.sent.id == order.sent.id)
                .map(|(_, from)| from.to_string()),
            replaced_from: order.replaced.as_ref().map(|(_, from)| from.to_string()),
            grant_runs: falls_short(case, order, self.this_day()),
            grant_until: grant.and_then(|grant| grant.to).map(|to| to.to_string()),
            reservation: grant.map(|grant| grant.reservation.clone()).unwrap_or_default(),
            grounds: grounds(order),
            channel: order.sent.channel.clone(),
            disclosed: order.sent.disclosed.clone(),
            disclosed_by: order.sent.disclosed_by.clone(),
            disclosed_unread: order.sent.disclosed_unread,
            disclosure_note: order.sent.disclosure_note.clone(),
        }
    }
}
