//! What came of an order, and the contact details that its provider has to let go of.

use crate::Error;
use crate::frame::{code, day, word};
use crate::investigation::words;
use crate::open::{Act, Open, Record, stream};
use crate::view::{ContactRecall, OrderAway, OrderGroundView, OrderStatus, OrderStatusStrike, OrderView};
use chrono::{Days, NaiveDate};
use domain::case::{Case, Event};
use domain::catalogue::Minutes;
use domain::decision::GroundLack;
use domain::id::StreamKind;
use domain::order::{
    Away, ContactRecalled, Order, OrderedLine, Sent, Status, StatusNoted, StatusRefusal, StatusStruck, Stood,
    plan_status, plan_strike,
};
use domain::record::Action;

impl Open {
    /// The services of an order that are given at night or around the clock, where its provider has no nights.
    pub(super) fn outside_hours(&self, sent: &Sent) -> Vec<String> {
        let mut providers = self.profile.providers_on(self.this_day());
        let provider = providers.find(|one| one.code == sent.provider);
        let closed = provider.is_some_and(|provider| !provider.works_at_night());
        let nightly = |line: &&OrderedLine| line.month == Minutes::ZERO || line.time_of_day.contains("night");
        let lines = sent.lines.iter().filter(|_| closed).filter(nightly);
        lines.map(|line| line.name.clone()).collect()
    }

    /// Notes the provider's answer or what happened after.
    ///
    /// # Errors
    /// [`Error::NotNow`] where the order does not come to stand so; [`Error::Day`] for what has not happened yet, or for
    /// being away too long; [`Error::Words`] where a refusal, a pause or an end has no reason. [`Error::Choice`] and the
    /// two others also for the ground of a pause or an end that leaves less than the decision still gives.
    pub fn order_status(&mut self, noted: &OrderStatus) -> Result<OrderView, Error> {
        let case = self.case(stream(StreamKind::Case, &noted.case)?)?;
        let order = case
            .state
            .orders
            .iter()
            .find(|order| order.sent.id == noted.order);
        let order = order.ok_or(Error::NotFound)?;
        let (status, date): (Status, _) = (word(&noted.status)?, day(&noted.date)?);
        let away = noted.away.as_ref().map(read_away).transpose()?;
        let reason = match status {
            Status::Paused if away.is_some() => noted.reason.clone(),
            Status::WillNotBeExecuted | Status::Paused | Status::Ended => words(&noted.reason)?,
            Status::Registered | Status::Sent | Status::Accepted | Status::Executed => noted.reason.clone(),
        };
        let ground_date = noted.ground_date.as_deref().map(day).transpose()?;
        let noted = StatusNoted {
            order: noted.order.clone(),
            status,
            date,
            reason,
            ground: noted.ground.clone(),
            ground_quote: String::new(),
            ground_date,
            away,
        };
        let planned = plan_status(
            &case.state,
            order,
            noted,
            (self.this_day(), self.away_until(&case)?),
        );
        let action = Action::NoteStatus(planned.map_err(|refusal| match refusal {
            StatusRefusal::NotNow => Error::NotNow,
            StatusRefusal::Ground(GroundLack::Code | GroundLack::Reservation) => Error::Choice,
            StatusRefusal::Ground(GroundLack::Words) | StatusRefusal::Words => Error::Words,
            StatusRefusal::Ground(GroundLack::Day) | StatusRefusal::Day => Error::Day,
        })?);
        self.act(Act::new(case.stream, action))?;
        let case = self.case(case.stream)?;
        self.order_view(&case)
    }

    /// Strikes the last note of how an order stands: it stands as before it.
    ///
    /// # Errors
    /// [`Error::NotNow`] where it is not the last, or another order has taken over; [`Error::Choice`] without a reason.
    pub fn order_status_strike(&mut self, strike: &OrderStatusStrike) -> Result<OrderView, Error> {
        let case = self.case(stream(StreamKind::Case, &strike.case)?)?;
        let struck = StatusStruck {
            order: strike.order.clone(),
            noted: strike.noted.parse().map_err(|_| Error::NotFound)?,
            reason: strike.reason.clone(),
            author: self.user.clone(),
        };
        let struck = plan_strike(&case.state, struck)?;
        self.act(Act::new(case.stream, Action::StrikeStatus(struck)))?;
        let case = self.case(case.stream)?;
        self.order_view(&case)
    }

    /// The last day until which somebody can be away without anybody looking: by the profile's days, or where it has
    /// none the person's next follow-up.
    pub(crate) fn away_until(&self, case: &Record<Case>) -> Result<Option<NaiveDate>, Error> {
        let today = self.this_day();
        match self.profile.own_days(today).and_then(|own| own.away) {
            Some(days) => Ok(today.checked_add_days(Days::new(days.into()))),
            None => Ok(self.around(case)?.open_follow_up),
        }
    }

    /// Notes that a provider was told to withdraw the contact details of somebody who was protected after the order.
    ///
    /// # Errors
    /// [`Error::NotNow`] where nothing is to be withdrawn, [`Error::Day`] before that or after today, [`Error::Words`].
    pub fn order_contact_recalled(&mut self, recall: &ContactRecall) -> Result<OrderView, Error> {
        let case = self.case(stream(StreamKind::Case, &recall.case)?)?;
        let mut orders = case.state.orders.iter();
        let order = orders.find(|order| order.sent.id == recall.order);
        let since = order.ok_or(Error::NotFound)?.recall_due().ok_or(Error::NotNow)?;
        let date = day(&recall.date)?;
        if date < since || date > self.this_day() {
            return Err(Error::Day);
        }
        let told = ContactRecalled {
            order: recall.order.clone(),
            date,
            words: words(&recall.words)?,
            author: self.user.clone(),
        };
        self.act(Act::new(case.stream, Action::NoteRecalled(told)))?;
        let case = self.case(case.stream)?;
        self.order_view(&case)
    }
}

/// What allowed less than the decision gives, as it was written: the order's own, then each pause and end.
pub(super) fn grounds(order: &Order) -> Vec<OrderGroundView> {
    let sent = &order.sent;
    let own = OrderGroundView {
        status: code(&Status::Registered),
        date: sent.date.to_string(),
        ground: sent.ground.clone(),
        withdrawn: sent.ground_date.map(|day| day.to_string()),
        quote: sent.ground_quote.clone(),
        words: sent.ground_words.clone(),
    };
    let noted = order.statuses.iter().map(|Stood { noted, .. }| OrderGroundView {
        status: code(&noted.status),
        date: noted.date.to_string(),
        ground: noted.ground.clone(),
        withdrawn: noted.ground_date.map(|day| day.to_string()),
        quote: noted.ground_quote.clone(),
        words: noted.reason.clone(),
    });
    let all = std::iter::once(own).chain(noted);
    all.filter(|one| !one.ground.is_empty()).collect()
}

fn read_away(away: &OrderAway) -> Result<Away, Error> {
    Ok(Away {
        at: word(&away.at)?,
        until: day(&away.until)?,
    })
}

/// What the list of events says of an order: to which provider, how it came to stand and why; of a note that was struck, what
/// it said and why it was struck.
pub(crate) fn status_params(order: &Order, event: &Event) -> Vec<(&'static str, String)> {
    let strikes = order.strikes.iter();
    let (mut stood, mut why) = (None, None);
    for strike in strikes {
        if event.op == strike.op {
            (stood, why) = (Some(&strike.was), Some(&strike.struck.reason));
        } else if event.op == strike.was.op {
            stood = Some(&strike.was);
        }
    }
    let stood = stood.or_else(|| order.statuses.iter().find(|stood| stood.op == event.op));
    let Some(Stood { noted, .. }) = stood else {
        return Vec::new();
    };
    vec![
        ("provider", order.sent.provider_name.clone()),
        ("status", code(&noted.status)),
        ("reason", why.unwrap_or(&noted.reason).clone()),
    ]
}
