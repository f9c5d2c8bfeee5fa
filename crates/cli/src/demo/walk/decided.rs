//! The walked case from proposal to order.

use super::write;
use app::view::*;
use app::{Error, Open};

/// Gives every line its outcome, and the decision its whole.
pub(super) fn propose(open: &mut Open, case: &str, lines: &[String], today: &str) -> Result<(), Error> {
    let proposal = open.decision_read(&CaseRef {
        case: case.to_owned(),
    })?;
    let outcomes = [
        [
            ("outcome", "granted"),
            ("times", "2"),
            ("per", "week"),
            ("area", "d5"),
            ("reason", ""),
        ],
        [
            ("outcome", "partly_granted"),
            ("times", "1"),
            ("per", "3weeks"),
            ("area", "d6"),
            ("reason", "Var tredje vecka räcker för en lägenhet på ett rum."),
        ],
        [
            ("outcome", "refused"),
            ("times", ""),
            ("per", ""),
            ("area", "d4"),
            (
                "reason",
                "Behovet av att komma till vårdcentralen tillgodoses genom sjukresor.",
            ),
        ],
    ];
    for (line, fields) in lines.iter().zip(outcomes) {
        for (field, value) in fields {
            write(open, case, &format!("line/{line}/{field}"), value)?;
        }
        let [(_, outcome), ..] = fields;
        let mut proposed = proposal.proposed_bases.iter();
        let basis = proposed.find(|one| one.outcome == outcome);
        let basis = basis.map(|one| one.basis.as_str()).unwrap_or_default();
        write(open, case, &format!("line/{line}/legal_basis"), basis)?;
    }
    write(open, case, "decision/from", today)?;
    write(
        open,
        case,
        "decision/general_reasons",
        "Hjälpen ger Leila skäliga levnadsförhållanden i hemmet.",
    )
}

/// Dispatches the decision, received the same day.
pub(super) fn send(open: &mut Open, case: &str, number: &str, today: &str) -> Result<SignedView, Error> {
    let (case, number, date) = (case.to_owned(), number.to_owned(), today.to_owned());
    let recipient = "person".to_owned();
    open.decision_dispatch(&DecisionDispatch {
        case: case.clone(),
        number: number.clone(),
        recipient: recipient.clone(),
        how: "handed_over".to_owned(),
        date: date.clone(),
        language: Language::Sv,
    })?;
    let received = open.decision_receive(&DecisionReceive {
        case,
        number,
        recipient,
        date,
        assumed: None,
    })?;
    received.signed.into_iter().next().ok_or(Error::NotFound)
}

/// Orders from the first provider, and notes that it was sent the same day.
pub(super) fn order(open: &mut Open, case: &str, today: &str) -> Result<OrderSentView, Error> {
    let choices = open
        .order_read(&CaseRef {
            case: case.to_owned(),
        })?
        .providers;
    let provider = choices.into_iter().next().ok_or(Error::NotFound)?.id;
    write(open, case, "order/provider", &provider)?;
    write(open, case, "order/disclosure", "osl-10-2")?;
    let made = open.order_send(&OrderSend {
        case: case.to_owned(),
        language: Language::Sv,
    })?;
    let made = made.orders.into_iter().next().ok_or(Error::NotFound)?;
    let sent = open.order_status(&OrderStatus {
        case: case.to_owned(),
        order: made.id,
        status: "sent".to_owned(),
        date: today.to_owned(),
        reason: String::new(),
        ground: String::new(),
        ground_date: None,
        away: None,
    })?;
    sent.orders.into_iter().next().ok_or(Error::NotFound)
}
