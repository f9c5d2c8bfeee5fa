//! The order: what the provider gets, and what came of it.

mod made;
mod status;

pub(crate) use status::status_params;

use crate::Error;
use crate::fields::choice as chosen;
use crate::frame::code;
use crate::letter::{Said, To};
use crate::open::{Act, Open, Record};
use crate::view::{CaseRef, DisclosureBasisView, OrderLineView, OrderSend, OrderView, ProviderChoice};
use domain::case::Case;
use domain::catalogue::Minutes;
use domain::decision::{Decision, SignedLine};
use domain::investigation::ibic::ibic;
use domain::municipality::{Dated, NoChoiceRule, Provider};
use domain::order::{
    Choice, Desk, Execution, Granting, Sent, as_it_stands, choices, disclosure_bases, disclosure_basis,
    executions, gaps, granting, is_all_ordered, plan_send,
};
use domain::person::ProtectionLevel;
use domain::record::Action;

/// The setting that keeps which provider the rota gave last.
const ROTA: &str = "rota";

impl Open {
    /// The order as it stands.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn order_read(&mut self, case: &CaseRef) -> Result<OrderView, Error> {
        let case = self.read_case(&case.case, "order.read")?;
        self.order_view(&case)
    }

    /// Makes the order: its PDF is kept, in Swedish and in the language that it went in, and what it discloses stands in the ledger.
    ///
    /// # Errors
    /// [`Error::Missing`]; the view lists it.
    pub fn order_send(&mut self, send: &OrderSend) -> Result<OrderView, Error> {
        let case = self.written_case(&send.case)?;
        let person = self.person_of(&case.state)?;
        let rota = self.rota()?;
        let planned = plan_send(&case.state, &person.state, self.order_desk(rota.as_deref()));
        let mut sent = planned.map_err(|gaps| Error::Missing(gaps.len()))?;
        sent.disclosed = self.disclosed(&case, &sent)?;
        let kept = self.keep(&case, Said::Order(&sent), To::ORIGINAL)?;
        (sent.letter, sent.shown) = kept.names();
        let mut blobs = kept.blobs.to_vec();
        sent.paper = self.keep_in(send.language, &case, Said::Order(&sent), &mut blobs)?;
        let given = [(ROTA, sent.provider.as_str())];
        let by_rota = sent.no_choice == Some(NoChoiceRule::Rota);
        self.act(Act {
            blobs: &blobs,
            settings: if by_rota { &given } else { &[] },
            ..Act::new(case.stream, Action::SendOrder(sent.clone()))
        })?;
        let case = self.case(case.stream)?;
        self.order_view(&case)
    }

    fn order_view(&self, case: &Record<Case>) -> Result<OrderView, Error> {
        let today = self.this_day();
        let person = self.person_of(&case.state)?;
        let rota = self.rota()?;
        let desk = self.order_desk(rota.as_deref());
        let standing = as_it_stands(&case.state, &person.state, desk);
        let last = case.state.decision();
        let ceased = last.and_then(Decision::ceased).map(|ceased| ceased.date);
        let granting = granting(&case.state, today);
        // What refuses all is named too: nothing is ordered by it.
        let signed = granting
            .map(|one| one.signed)
            .or_else(|| last.map(|decision| &decision.holds).filter(|_| ceased.is_none()));
        let set = |field: &str| chosen(&case.state, &format!("order/{field}"));
        let mut start = set("start");
        if let Some(sent) = &standing {
            start.value = sent.start.to_string();
        }
        let mut disclosure = set("disclosure");
        let basis = disclosure_basis(&disclosure.value, &person.state.consents(), today);
        disclosure.value = basis.map(|basis| basis.code.clone()).unwrap_or_default();
        let month = standing.as_ref().map_or(Minutes::ZERO, |sent| {
            sent.lines.iter().map(|line| line.month).sum()
        });
        let separate = person.state.protection().level != ProtectionLevel::None;
        let live = case.state.orders.iter().filter(|order| order.is_live());
        Ok(OrderView {
            frame: self.frame(case)?,
            decision: signed.map(|signed| signed.number.clone()),
            ceased: ceased.map(|day| day.to_string()),
            providers: self.profile.providers_on(today).map(provider_choice).collect(),
            provider: set("provider"),
            no_choice: set("no_choice"),
            no_choice_rule: self
                .profile
                .no_choice(today)
                .map(|rule| self.word(&rule.text))
                .unwrap_or_default(),
            no_choice_provider: self
                .profile
                .without_choice(rota.as_deref(), today)
                .map(|provider| provider.name.clone()),
            start,
            start_has_been: standing.as_ref().is_some_and(Sent::begins_before_it_is_made),
            confirmed_after_start: standing
                .as_ref()
                .and_then(Sent::confirmed_after_start)
                .map(|day| day.to_string()),
            reported_before_start: standing
                .as_ref()
                .zip(signed)
                .and_then(|(sent, signed)| sent.reported_before_start(signed.decided))
                .map(|day| day.to_string()),
            outside_hours: standing
                .as_ref()
                .map(|sent| self.outside_hours(sent))
                .unwrap_or_default(),
            message: self.text_field(case, "order/message"),
            replaces: set("replaces"),
            replaceable: live
                .map(|order| self.order_sent_view(&case.state, order))
                .collect(),
            ground: set("ground"),
            ground_words: self.text_field(case, "order/ground_words"),
            ground_date: set("ground_date"),
            month_minutes: self.shown(month),
            exact: month.to_string(),
            lines: granting
                .map(|granting| self.order_lines(case, granting))
                .unwrap_or_default(),
            all_ordered: granting.is_some_and(|granting| is_all_ordered(&case.state, granting.signed)),
            gaps: gaps(&case.state, &person.state, desk)
                .into_iter()
                .map(|gap| self.gap_view(gap))
                .collect(),
            orders: case
                .state
                .orders
                .iter()
                .rev()
                .map(|order| self.order_sent_view(&case.state, order))
                .collect(),
            away_until: self.away_until(case)?.map(|day| day.to_string()),
            disclosed: standing
                .map(|sent| self.disclosed(case, &sent))
                .transpose()?
                .unwrap_or_default(),
            disclosure,
            disclosure_note: self.text_field(case, "order/disclosure_note"),
            disclosure_bases: disclosure_bases(today)
                .map(|basis| DisclosureBasisView {
                    code: basis.code.clone(),
                    text: basis.text.clone(),
                    needs_note: basis.needs_note,
                    verified: basis.verified(),
                })
                .collect(),
            separate_channel: separate,
            channel: self
                .profile
                .protected_orders(today)
                .filter(|_| separate)
                .map(|routine| self.word(&routine.channel))
                .unwrap_or_default(),
        })
    }

    /// The order in the making, whatever it lacks.
    pub(crate) fn order_as_it_stands(&self, case: &Record<Case>) -> Result<Option<Sent>, Error> {
        let person = self.person_of(&case.state)?;
        let rota = self.rota()?;
        Ok(as_it_stands(
            &case.state,
            &person.state,
            self.order_desk(rota.as_deref()),
        ))
    }

    fn order_desk<'a>(&'a self, rota: Option<&'a str>) -> Desk<'a> {
        Desk {
            profile: &self.profile,
            today: self.this_day(),
            author: &self.user,
            series: &self.series,
            rota,
        }
    }

    /// The provider that the rota gave last in this file.
    fn rota(&self) -> Result<Option<String>, Error> {
        Ok(self.store.setting(ROTA)?)
    }

    fn order_lines(&self, case: &Record<Case>, granting: Granting<'_>) -> Vec<OrderLineView> {
        let view = |(choice, (line, execution)): (Choice<'_>, (&SignedLine, Execution))| {
            let set = |field: &str| chosen(&case.state, &format!("line/{}/{field}", line.line));
            let extent = |field: &str| chosen(&case.state, &format!("order/{}/{field}", line.line));
            let area = line.area.as_deref().and_then(|code| ibic().area(code));
            let mut take = extent("take");
            take.value = if choice.taken { "yes" } else { "no" }.to_owned();
            let (left_times, left_minutes) = choice.left.unwrap_or_default();
            let having: Vec<&str> = choice
                .orders
                .iter()
                .map(|order| order.sent.provider_name.as_str())
                .collect();
            OrderLineView {
                line: line.line.clone(),
                name: self.service_name(line.service.as_deref(), &line.name),
                need: area.map(|area| self.word(&area.name)).unwrap_or_default(),
                times: count(line.times),
                per: line.per.as_ref().map(code).unwrap_or_default(),
                minutes: count(line.minutes),
                month_minutes: self.shown(choice.month()),
                exact: choice.month().to_string(),
                weekdays: set("weekdays"),
                time_of_day: set("time_of_day"),
                double_staffing: line.double_staffing,
                partly: choice.is_less(),
                take,
                left_times: count(Some(left_times)),
                left_minutes: count(Some(left_minutes)),
                ordered_times: extent("times"),
                ordered_minutes: extent("minutes"),
                rest: extent("rest"),
                order: (!having.is_empty()).then(|| having.join(", ")),
                execution: code(&execution),
            }
        };
        choices(&case.state, granting)
            .into_iter()
            .zip(executions(&case.state, granting.signed))
            .map(view)
            .collect()
    }
}

pub(crate) fn provider_choice(provider: &Provider) -> ProviderChoice {
    ProviderChoice {
        id: provider.code.clone(),
        name: provider.name.clone(),
        hours: provider.hours.clone(),
        contact: provider.contact.clone(),
    }
}

fn count(number: Option<i64>) -> u32 {
    number
        .and_then(|number| u32::try_from(number).ok())
        .unwrap_or_default()
}
