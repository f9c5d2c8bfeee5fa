//! May this be ordered now?

use super::{OrderedLine, Sent};
use crate::case::{Case, Gap, GapCode};
use crate::catalogue::Per;
use crate::municipality::{Profile, in_force};
use crate::person::Person;
use crate::record::Author;
use chrono::NaiveDate;

/// The order that the last decision gives, ready but for its PDF; or what is missing.
///
/// # Errors
/// The whole list of what is missing.
pub fn plan_send(
    case: &Case,
    person: &Person,
    profile: &Profile,
    author: &Author,
    today: NaiveDate,
) -> Result<Sent, Vec<Gap>> {
    let Some(decision) = case.decision() else {
        return Err(vec![Gap::at(GapCode::NoDecision, "decision")]);
    };
    let signed = &decision.signed;
    if !signed.grants() {
        return Err(vec![Gap::at(GapCode::NothingGranted, "decision")]);
    }
    let code = case.fields.text("order/provider");
    let provider =
        in_force(&profile.providers, today).find(|provider| provider.selectable && provider.code == code);
    let begin = signed.from.unwrap_or(signed.decided);
    let start = case
        .fields
        .text("order/start")
        .parse::<NaiveDate>()
        .ok()
        .unwrap_or(begin);
    let outside = start < begin || signed.to.is_some_and(|to| start > to);
    let mut gaps = Vec::new();
    if outside {
        gaps.push(Gap::at(GapCode::StartMissing, "order/start"));
    }
    let Some(provider) = provider else {
        gaps.push(Gap::at(GapCode::ProviderMissing, "order/provider"));
        return Err(gaps);
    };
    if !gaps.is_empty() {
        return Err(gaps);
    }
    let separate_channel = person.protection().level != crate::person::ProtectionLevel::None;
    let field = |line: &str, name: &str| case.fields.text(&format!("line/{line}/{name}")).to_owned();
    let lines = signed
        .lines
        .iter()
        .filter(|line| line.is_granted())
        .map(|line| OrderedLine {
            line: line.line.clone(),
            name: line.name.clone(),
            area: line.area.clone(),
            times: line.times.unwrap_or(1),
            per: line.per.unwrap_or(Per::Month),
            minutes: line.minutes.unwrap_or(0),
            month: line.month,
            weekdays: field(&line.line, "weekdays"),
            time_of_day: field(&line.line, "time_of_day"),
            double_staffing: line.double_staffing,
            partly: false,
        })
        .collect();
    Ok(Sent {
        id: format!("{}-B{}", signed.number, case.orders.len() + 1),
        decision: signed.number.clone(),
        provider: provider.code.clone(),
        provider_name: provider.name.clone(),
        date: today,
        start,
        end: signed.to,
        lines,
        message: case.fields.text("order/message").to_owned(),
        disclosed: disclosed(separate_channel),
        separate_channel,
        letter: String::new(),
        author: author.clone(),
    })
}

/// Which facts an order carries. A protected person's address and telephone are left out.
#[must_use]
pub fn disclosed(separate_channel: bool) -> Vec<String> {
    let always = ["name", "number", "services", "goals", "interpreter", "message"];
    let open = ["address", "telephone", "door_code"];
    let open = open.into_iter().filter(|_| !separate_channel);
    always.into_iter().chain(open).map(str::to_owned).collect()
}
