//! What `kvarbo calc` answers, in the order it is written.
//!
//! Invariant: every rounded figure stands beside the exact one it was rounded from.

mod rules;

use super::Plan;
use crate::error::CliError;
use chrono::NaiveDate;
use domain::catalogue::{Category, Hours, Minutes, Purpose, ServiceHours, Zone};
use domain::fee::LawAmounts;
use domain::municipality::{Basis, Profile, Rounding};
use rules::{compensation_of, fee_of, follow_up_of, or_note};
use serde::Serialize;

/// Whose rules, and of which days.
#[derive(Serialize)]
pub struct Day {
    pub municipality: String,
    pub on: NaiveDate,
    pub decided: NaiveDate,
}

/// Everything that a plan comes to.
#[derive(Serialize)]
pub struct Answer {
    #[serde(flatten)]
    day: Day,
    zone: Zone,
    services: Vec<Service>,
    categories: Categories,
    total: Time,
    follow_up: FollowUp,
    fee: Fee,
    compensation: Compensation,
}

#[derive(Serialize)]
struct Service {
    service: String,
    category: Category,
    minutes_each: i64,
    standard_minutes: Option<u32>,
    #[serde(flatten)]
    time: Time,
}

#[derive(Serialize)]
struct Categories {
    service: Time,
    omsorg: Time,
    larm: Time,
}

/// Time a month: minutes exactly and rounded, and hours to two decimals.
#[derive(Serialize)]
struct Time {
    minutes_exact: String,
    minutes: i64,
    hours_exact: String,
    hours: f64,
}

#[derive(Serialize, Default)]
struct FollowUp {
    interval_months: Option<u32>,
    due: Option<NaiveDate>,
    rule: Option<String>,
    source: Option<String>,
    note: Option<String>,
}

#[derive(Serialize, Default)]
struct Fee {
    level: Option<usize>,
    percent: Option<u32>,
    amount: Option<i64>,
    maximum_fee: Option<i64>,
    counted_minutes_exact: Option<String>,
    source: Option<String>,
    maximum_fee_source: Option<String>,
    note: Option<String>,
}

#[derive(Serialize, Default)]
struct Compensation {
    ore_exact: Option<String>,
    kronor: Option<i64>,
    lines: Vec<CompensationLine>,
    note: Option<String>,
}

#[derive(Serialize)]
struct CompensationLine {
    category: Category,
    minutes_exact: String,
    ore_per_hour: i64,
    basis: Basis,
    ore_exact: String,
    source: String,
}

impl Answer {
    /// Puts the answer together.
    pub fn new(
        day: Day,
        profile: &Profile,
        law: &LawAmounts,
        plan: &Plan,
        hours: &Hours,
    ) -> Result<Self, CliError> {
        let rounding = profile.month_factor(day.on)?.rounding;
        let time = |minutes| Time::new(minutes, rounding);
        Ok(Self {
            zone: plan.zone,
            services: hours
                .services
                .iter()
                .map(|service| Service::new(service, rounding))
                .collect(),
            categories: Categories {
                service: time(hours.of(Category::Service, Purpose::Granted)),
                omsorg: time(hours.of(Category::Care, Purpose::Granted)),
                larm: time(hours.of(Category::Alarm, Purpose::Granted)),
            },
            total: time(hours.total(Purpose::Granted)),
            follow_up: or_note(
                follow_up_of(profile, &plan.services, hours, day.decided),
                |note| FollowUp {
                    note,
                    ..FollowUp::default()
                },
            )?,
            fee: or_note(fee_of(profile, law, hours, day.on), |note| Fee {
                note,
                maximum_fee: law.maximum_fee(day.on).map(|maximum| maximum.kronor),
                maximum_fee_source: law.maximum_fee(day.on).map(|maximum| maximum.source),
                ..Fee::default()
            })?,
            compensation: or_note(compensation_of(profile, hours, plan.zone, day.on), |note| {
                Compensation {
                    note,
                    ..Compensation::default()
                }
            })?,
            day,
        })
    }

    /// The answer for people.
    pub fn lines(&self) -> Vec<String> {
        let figure =
            |figure: Option<i64>| figure.map_or("no amount".to_owned(), |kronor| format!("{kronor} kr"));
        let mut lines: Vec<_> = self
            .services
            .iter()
            .map(|service| service.time.line(&service.service))
            .collect();
        lines.push(self.categories.service.line("service"));
        lines.push(self.categories.omsorg.line("omsorg"));
        lines.push(self.categories.larm.line("larm"));
        lines.push(self.total.line("in all"));
        let due = self
            .follow_up
            .due
            .map_or("no follow-up".to_owned(), |due| due.to_string());
        lines.push(line(
            "follow-up",
            &due,
            &[&self.follow_up.rule, &self.follow_up.note],
        ));
        let level = self.fee.level.map(|level| match self.fee.maximum_fee {
            Some(maximum) => format!("level {level}, at most {maximum} kr"),
            None => format!("level {level}"),
        });
        lines.push(line("fee", &figure(self.fee.amount), &[&level, &self.fee.note]));
        let exact = self
            .compensation
            .ore_exact
            .as_ref()
            .map(|ore| format!("{ore} öre"));
        lines.push(line(
            "compensation",
            &figure(self.compensation.kronor),
            &[&exact, &self.compensation.note],
        ));
        lines
    }
}

fn line(name: &str, figure: &str, details: &[&Option<String>]) -> String {
    let details: Vec<_> = details.iter().filter_map(|detail| detail.as_deref()).collect();
    format!("{name:<18}{figure:>12}  {}", details.join("; "))
        .trim_end()
        .to_owned()
}

impl Service {
    fn new(hours: &ServiceHours, rounding: Rounding) -> Self {
        Self {
            service: hours.code.clone(),
            category: hours.category,
            minutes_each: hours.minutes_each,
            standard_minutes: hours.standard,
            time: Time::new(hours.minutes(Purpose::Granted), rounding),
        }
    }
}

impl Time {
    fn new(minutes: Minutes, rounding: Rounding) -> Self {
        let hours = minutes.exact() / 60;
        let hundredths = i32::try_from(rounding.whole(hours * 100)).unwrap_or(i32::MAX);
        Self {
            minutes_exact: minutes.to_string(),
            minutes: minutes.whole(rounding),
            hours_exact: hours.to_string(),
            hours: f64::from(hundredths) / 100.0,
        }
    }

    fn line(&self, name: &str) -> String {
        let minutes = format!("{} min", self.minutes);
        line(
            name,
            &minutes,
            &[&Some(format!(
                "{} min exactly, {} h",
                self.minutes_exact, self.hours
            ))],
        )
    }
}
