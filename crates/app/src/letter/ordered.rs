//! What an order takes, a line each, and what it takes otherwise than the version before it.

use super::compose::{in_language, period};
use crate::open::Open;
use chrono::{NaiveDate, Weekday};
use domain::case::Case;
use domain::catalogue::Category;
use domain::decision::SignedLine;
use domain::investigation::ibic::ibic;
use domain::order::{OrderedLine, Sent};
use letters::{Change, Locale};

impl Open {
    /// A line of an order as its letter shows it.
    pub(super) fn ordered(
        &self,
        case: &Case,
        sent: &Sent,
        line: &OrderedLine,
        locale: Locale,
    ) -> letters::OrderedService {
        let granted = granted(case, sent, line);
        let area = line.area.as_deref().and_then(|code| ibic().area(code));
        let minutes = u32::try_from(line.minutes).ok().filter(|minutes| *minutes > 0);
        let times = u32::try_from(line.times).unwrap_or_default();
        let per = period(line.per);
        letters::OrderedService {
            name: self.name(granted, line, sent.date, locale),
            need: area
                .map(|area| in_language(&area.name, locale))
                .unwrap_or_default(),
            extent: match minutes {
                _ if granted.is_some_and(|granted| granted.category == Some(Category::Alarm)) => {
                    letters::Extent::AroundTheClock
                }
                Some(minutes) => letters::Extent::Timed { minutes, times, per },
                None => letters::Extent::Times { times, per },
            },
            weekdays: line.weekdays.split(',').filter_map(weekday).collect(),
            times_of_day: line.time_of_day.split(',').filter_map(time_of_day).collect(),
            standard_minutes: granted
                .and_then(|granted| granted.standard)
                .filter(|_| minutes.is_some()),
            minutes,
            time_reason: granted
                .filter(|granted| granted.tells_minutes)
                .map(|granted| granted.minutes_reason.trim().to_owned())
                .filter(|reason| !reason.is_empty()),
            double_staffing: line.double_staffing,
            shared: granted
                .and_then(|granted| granted.household_share)
                .and_then(|persons| u32::try_from(persons).ok())
                .filter(|_| line.shared),
            month_minutes: minutes.map(|_| self.shown(line.month)),
        }
    }

    /// What is otherwise than in the version that the order replaces: the provider need not lay the two side by side.
    pub(super) fn changes(&self, case: &Case, sent: &Sent, locale: Locale) -> Vec<Change> {
        let Some(before) = before(case, sent) else {
            return Vec::new();
        };
        let find =
            |order: &'_ Sent, line: &OrderedLine| order.lines.iter().position(|one| one.line == line.line);
        let shown = |order, line| self.ordered(case, order, line, locale);
        let now = sent.lines.iter().filter_map(|line| match find(before, line) {
            None => Some(Change::Added(shown(sent, line).name)),
            Some(at) => {
                let (was, is) = (shown(before, &before.lines[at]), shown(sent, line));
                (!was.is_done_as(&is)).then_some(Change::Changed(was))
            }
        });
        let gone = before.lines.iter().filter(|line| find(sent, line).is_none());
        let gone = gone.map(|line| Change::Ended(shown(before, line).name));
        now.chain(gone).collect()
    }

    /// A service's name: as it was granted, and in another language as the catalogue calls it there.
    fn name(
        &self,
        granted: Option<&SignedLine>,
        line: &OrderedLine,
        day: NaiveDate,
        locale: Locale,
    ) -> String {
        let code = granted.and_then(|granted| granted.service.as_deref());
        let known = code.and_then(|code| self.profile.service(code, day).ok());
        match known {
            Some(service) if locale != Locale::Sv => in_language(&service.name, locale),
            _ => line.name.clone(),
        }
    }
}

/// The order that this one replaces.
pub(super) fn before<'a>(case: &'a Case, sent: &Sent) -> Option<&'a Sent> {
    let id = sent.replaces.as_ref()?;
    let mut orders = case.orders.iter().map(|order| &order.sent);
    orders.find(|earlier| earlier.id == *id)
}

/// The decision's line that an ordered one carries out.
pub(super) fn granted<'a>(case: &'a Case, sent: &Sent, line: &OrderedLine) -> Option<&'a SignedLine> {
    let mut decisions = case.decisions.iter();
    let decision = decisions.find(|decision| decision.signed.number == sent.decision)?;
    decision.holds.lines.iter().find(|one| one.line == line.line)
}

fn weekday(day: &str) -> Option<Weekday> {
    day.parse().ok()
}

fn time_of_day(code: &str) -> Option<letters::TimeOfDay> {
    match code {
        "morning" => Some(letters::TimeOfDay::Morning),
        "noon" => Some(letters::TimeOfDay::Midday),
        "evening" => Some(letters::TimeOfDay::Evening),
        "night" => Some(letters::TimeOfDay::Night),
        _ => None,
    }
}
