//! The order: what the provider gets, and what came of it.

use crate::Error;
use crate::decision::hex;
use crate::fields::choice;
use crate::frame::{code, day, gap_view, word};
use crate::investigation::words;
use crate::open::{Act, Open, Record, stream};
use crate::view::{CaseRef, OrderLineView, OrderSend, OrderSentView, OrderStatus, OrderView, ProviderChoice};
use domain::case::Case;
use domain::catalogue::Minutes;
use domain::id::StreamKind;
use domain::investigation::ibic::ibic;
use domain::municipality::in_force;
use domain::order::{Order, Status, StatusNoted, disclosed, plan_send};
use domain::person::ProtectionLevel;
use domain::record::Action;
use store::Blob;

impl Open {
    /// The order as it stands.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn order_read(&mut self, case: &CaseRef) -> Result<OrderView, Error> {
        let case = self.read_case(&case.case, "order.read")?;
        self.order_view(&case)
    }

    /// Makes the order: its PDF is kept, and what it discloses stands in the ledger.
    ///
    /// # Errors
    /// [`Error::Missing`]; the view lists it.
    pub fn order_send(&mut self, send: &OrderSend) -> Result<OrderView, Error> {
        let case = self.case(stream(StreamKind::Case, &send.case)?)?;
        let person = self.person_of(&case.state)?;
        let planned = plan_send(
            &case.state,
            &person.state,
            &self.profile,
            &self.user,
            self.this_day(),
        );
        let mut sent = planned.map_err(|gaps| Error::Missing(gaps.len()))?;
        let blob = Blob::new("application/pdf", self.order_pdf(&case, &sent)?);
        sent.letter = hex(&blob.to_ref().hash);
        self.act(Act {
            blobs: &[blob],
            ..Act::new(case.stream, Action::SendOrder(sent))
        })?;
        let case = self.case(case.stream)?;
        self.order_view(&case)
    }

    /// Notes the provider's answer or what happened after.
    ///
    /// # Errors
    /// [`Error::Choice`], [`Error::Day`], [`Error::Words`] where a refusal, a pause or an end has no reason.
    pub fn order_status(&mut self, noted: &OrderStatus) -> Result<OrderView, Error> {
        let case = self.case(stream(StreamKind::Case, &noted.case)?)?;
        let order = case
            .state
            .orders
            .iter()
            .find(|order| order.sent.id == noted.order);
        let sent = &order.ok_or(Error::NotFound)?.sent;
        let (status, date): (Status, _) = (word(&noted.status)?, day(&noted.date)?);
        if date < sent.date {
            return Err(Error::Day);
        }
        let reason = match status {
            Status::WillNotBeExecuted | Status::Paused | Status::Ended => words(&noted.reason)?,
            Status::Registered | Status::Sent | Status::Accepted | Status::Executed => noted.reason.clone(),
        };
        let action = Action::NoteStatus(StatusNoted {
            order: noted.order.clone(),
            status,
            date,
            reason,
        });
        self.act(Act::new(case.stream, action))?;
        let case = self.case(case.stream)?;
        self.order_view(&case)
    }

    fn order_view(&self, case: &Record<Case>) -> Result<OrderView, Error> {
        let today = self.this_day();
        let person = self.person_of(&case.state)?;
        let planned = plan_send(&case.state, &person.state, &self.profile, &self.user, today);
        let separate = person.state.protection().level != ProtectionLevel::None;
        let providers = in_force(&self.profile.providers, today).filter(|provider| provider.selectable);
        let no_choice = in_force(&self.profile.no_choices, today).next();
        let signed = case.state.decision().map(|decision| &decision.signed);
        let mut start = choice(&case.state, "order/start");
        if start.value.is_empty() {
            start.value = signed
                .and_then(|signed| signed.from)
                .map(|from| from.to_string())
                .unwrap_or_default();
        }
        Ok(OrderView {
            frame: self.frame(case)?,
            decision: signed.map(|signed| signed.number.clone()),
            providers: providers
                .map(|provider| ProviderChoice {
                    id: provider.code.clone(),
                    name: provider.name.clone(),
                })
                .collect(),
            provider: choice(&case.state, "order/provider"),
            no_choice_rule: no_choice.map(|rule| self.word(&rule.text)).unwrap_or_default(),
            start,
            message: self.text_field(case, "order/message"),
            lines: self.order_lines(case),
            gaps: planned
                .err()
                .unwrap_or_default()
                .into_iter()
                .map(gap_view)
                .collect(),
            orders: case
                .state
                .orders
                .iter()
                .rev()
                .map(|order| self.order_sent_view(order))
                .collect(),
            disclosed: disclosed(separate),
            separate_channel: separate,
        })
    }

    fn order_lines(&self, case: &Record<Case>) -> Vec<OrderLineView> {
        let signed = case.state.decision().map(|decision| &decision.signed);
        let granted = signed
            .into_iter()
            .flat_map(|signed| &signed.lines)
            .filter(|line| line.is_granted());
        granted
            .map(|line| {
                let chosen = |field: &str| choice(&case.state, &format!("line/{}/{field}", line.line));
                let area = line.area.as_deref().and_then(|code| ibic().area(code));
                OrderLineView {
                    line: line.line.clone(),
                    name: self.service_name(line.service.as_deref(), &line.name),
                    need: area.map(|area| self.word(&area.name)).unwrap_or_default(),
                    times: line
                        .times
                        .and_then(|times| u32::try_from(times).ok())
                        .unwrap_or_default(),
                    per: line.per.as_ref().map(code).unwrap_or_default(),
                    minutes: line
                        .minutes
                        .and_then(|minutes| u32::try_from(minutes).ok())
                        .unwrap_or_default(),
                    month_minutes: self.shown(line.month),
                    weekdays: chosen("weekdays"),
                    time_of_day: chosen("time_of_day"),
                    double_staffing: line.double_staffing,
                    partly: false,
                }
            })
            .collect()
    }

    fn order_sent_view(&self, order: &Order) -> OrderSentView {
        OrderSentView {
            id: order.sent.id.clone(),
            provider: order.sent.provider_name.clone(),
            date: order.sent.date.to_string(),
            status: code(&order.status()),
            minutes: self.shown(order.sent.lines.iter().map(|line| line.month).sum::<Minutes>()),
            letter: order.sent.letter.clone(),
            executed_from: order.executed_from().map(|date| date.to_string()),
        }
    }
}
