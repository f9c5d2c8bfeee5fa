//! May this be ordered now?

use super::disclosure::disclosure_gap;
use super::{Choice, Granting, Order, OrderedLine, Sent, choices, disclosure_basis, granting};
use crate::case::{Case, Gap, GapCode, is_order_field};
use crate::deadline::calendar::next_working_day;
use crate::decision::{Ground, SignedLine, consent_gaps};
use crate::municipality::{NoChoiceRule, Profile, Provider};
use crate::person::{Person, ProtectionLevel};
use crate::record::Author;
use chrono::{Days, NaiveDate};

/// The desk that an order is made at.
#[derive(Debug, Clone, Copy)]
pub struct Desk<'a> {
    /// The municipality's rules.
    pub profile: &'a Profile,
    /// The day.
    pub today: NaiveDate,
    /// Who would order.
    pub author: &'a Author,
    /// Letters of the series that numbers are given in here.
    pub series: &'a str,
    /// The provider that the rota gave last.
    pub rota: Option<&'a str>,
}

impl<'a> Desk<'a> {
    /// The provider in the case's order: the one that was chosen, or the rule's where the person does not choose.
    fn provider(self, case: &Case) -> Option<&'a Provider> {
        let code = case.fields.text("order/provider");
        let chosen = self
            .profile
            .providers_on(self.today)
            .find(|provider| provider.code == code);
        chosen.or_else(|| {
            let open = code.is_empty() && case.fields.text("order/no_choice") == "yes";
            self.profile
                .without_choice(self.rota, self.today)
                .filter(|_| open)
        })
    }

    /// How an order for a protected person reaches the provider, in words; empty where the profile has no such way.
    fn channel(self) -> String {
        let routine = self.profile.protected_orders(self.today);
        routine.map(|one| one.channel.sv.clone()).unwrap_or_default()
    }

    /// The rule that finds the provider, where the person does not choose.
    fn rule(self, case: &Case) -> Option<NoChoiceRule> {
        let unchosen = case.fields.text("order/no_choice") == "yes";
        self.profile
            .no_choice(self.today)
            .map(|rule| rule.rule)
            .filter(|_| unchosen)
    }
}

/// The order, ready but for its PDF and what that discloses; or what is missing.
///
/// # Errors
/// The whole list of what is missing.
pub fn plan_send(case: &Case, person: &Person, desk: Desk<'_>) -> Result<Sent, Vec<Gap>> {
    let gaps = gaps(case, person, desk);
    if gaps.is_empty() {
        as_it_stands(case, person, desk).ok_or(gaps)
    } else {
        Err(gaps)
    }
}

/// The order that the decision gives, whatever it lacks: for a preview. Nothing where nothing is granted.
#[must_use]
pub fn as_it_stands(case: &Case, person: &Person, desk: Desk<'_>) -> Option<Sent> {
    let granting = granting(case, desk.today)?;
    let signed = granting.signed;
    let separate_channel = is_protected(person);
    let text = |field: &str| case.fields.text(&format!("order/{field}")).to_owned();
    let provider = desk.provider(case);
    let basis = disclosure_basis(&text("disclosure"), &person.consents(), desk.today);
    let choices = choices(case, granting);
    let lines: Vec<OrderedLine> = choices
        .iter()
        .filter(|choice| choice.taken)
        .map(|choice| choice.ordered(case))
        .collect();
    let ground = reduced(case, &choices).map(|_| Ground::read(&case.fields, "order"));
    Some(Sent {
        id: format!(
            "{}-{}B{}",
            signed.number,
            case.series_mark(desk.series),
            case.orders.len() + 1
        ),
        decision: signed.number.clone(),
        provider: provider.map(|provider| provider.code.clone()).unwrap_or_default(),
        provider_name: provider.map(|provider| provider.name.clone()).unwrap_or_default(),
        date: desk.today,
        confirm_by: confirm_by(desk),
        start: start(case, granting, desk.today),
        end: granting.last,
        lines,
        message: text("message"),
        replaces: Some(text("replaces")).filter(|id| !id.is_empty()),
        ground: ground.map(|ground| ground.code.to_owned()).unwrap_or_default(),
        ground_words: ground.map(|ground| ground.words.to_owned()).unwrap_or_default(),
        ground_quote: ground.map(|ground| ground.quote(signed)).unwrap_or_default(),
        ground_date: ground.and_then(|ground| ground.withdrawn),
        no_choice: desk.rule(case),
        disclosed_by: basis.map(|basis| basis.text.clone()).unwrap_or_default(),
        disclosed_unread: basis.is_some_and(|basis| !basis.verified),
        disclosure_note: basis
            .filter(|basis| basis.needs_note)
            .map(|_| text("disclosure_note"))
            .unwrap_or_default(),
        disclosed: Vec::new(),
        separate_channel,
        channel: Some(desk.channel())
            .filter(|_| separate_channel)
            .unwrap_or_default(),
        letter: String::new(),
        shown: String::new(),
        paper: None,
        author: desk.author.clone(),
    })
}

/// What the case's order lacks, in the order a person mends it.
#[must_use]
pub fn gaps(case: &Case, person: &Person, desk: Desk<'_>) -> Vec<Gap> {
    let Some(granting) = granting(case, desk.today) else {
        let code = case
            .decision()
            .map_or(GapCode::NoDecision, |_| GapCode::NothingGranted);
        return vec![Gap::at(code, "decision")];
    };
    let signed = granting.signed;
    let choices = choices(case, granting);
    let taken = || choices.iter().filter(|choice| choice.taken);
    let (consents, household) = (person.consents(), person.household());
    let mut gaps = Vec::new();
    if let (None, Some(first)) = (taken().next(), choices.first()) {
        let place = format!("order/{}/take", first.line.line);
        gaps.push(Gap::at(GapCode::NothingOrdered, place));
    }
    for choice in taken() {
        let line = choice.line;
        if choice.left.is_none() {
            gaps.push(
                Gap::at(GapCode::AlreadyOrdered, "order/replaces")
                    .of_service(line.service.as_ref(), &line.name),
            );
        }
        if choice.left.is_some() && choice.exceeds() {
            let place = format!("order/{}/times", line.line);
            gaps.push(Gap::at(GapCode::ExceedsDecision, place).of_service(line.service.as_ref(), &line.name));
        }
        if line.observes(desk.profile, desk.today).is_some() {
            gaps.extend(
                consent_gaps(&consents, &household, desk.today)
                    .map(|gap| gap.of_service(line.service.as_ref(), &line.name)),
            );
        }
    }
    if let Some(line) = reduced(case, &choices) {
        let gap = Ground::read(&case.fields, "order").gap("order", signed, desk.today);
        gaps.extend(gap.map(|gap| gap.of_service(line.service.as_ref(), &line.name)));
    }
    gaps.extend(start_gap(case, granting, desk.today));
    if desk.provider(case).is_none() {
        gaps.push(Gap::at(GapCode::ProviderMissing, "order/provider"));
    }
    gaps.extend(disclosure_gap(case, &consents, desk.today));
    let open = case.conflicts().filter(|path| is_order_field(path));
    gaps.extend(open.map(|path| Gap::at(GapCode::ConflictOpen, path)));
    if is_protected(person) && desk.channel().is_empty() {
        gaps.push(Gap::at(GapCode::SeparateChannelMissing, "order/provider"));
    }
    gaps
}

fn confirm_by(desk: Desk<'_>) -> Option<NaiveDate> {
    let days = desk.profile.own_days(desk.today)?.order;
    desk.today.checked_add_days(Days::new(days.into()))
}

fn is_protected(person: &Person) -> bool {
    person.protection().level != ProtectionLevel::None
}

/// The live order that the one in the making takes the place of.
fn replaced(case: &Case) -> Option<&Order> {
    let id = case.fields.text("order/replaces");
    case.orders
        .iter()
        .find(|order| order.sent.id == id && order.is_live())
}

/// The first service of which the person would have less than the decision gives: ordered below it and the rest not
/// left for another provider, or less of it in the order's new version than the order gives now.
fn reduced<'a>(case: &Case, choices: &[Choice<'a>]) -> Option<&'a SignedLine> {
    let replaced = replaced(case);
    let is_reduced = |choice: &&Choice<'_>| {
        let has = replaced.and_then(|order| order.line(&choice.line.line));
        if choice.taken {
            choice.is_less() && (!choice.split || has.is_some_and(|has| choice.is_below(has)))
        } else {
            has.is_some()
        }
    };
    choices.iter().find(is_reduced).map(|choice| choice.line)
}

/// Begins outside the decision, or before the order that it takes the place of.
fn start_gap(case: &Case, granting: Granting<'_>, today: NaiveDate) -> Option<Gap> {
    let start = start(case, granting, today);
    let begun = replaced(case).map(|order| order.sent.start);
    let first = granting.first.max(begun.unwrap_or(granting.first));
    let gap = |code, date| Gap::at(code, "order/start").with("date", date);
    let last = granting.last.filter(|last| start > *last);
    (start < first)
        .then(|| gap(GapCode::StartTooEarly, first))
        .or_else(|| last.map(|last| gap(GapCode::StartTooLate, last)))
}

/// First day: as chosen, else the decision's; where that has been, the first working day after the order is made.
fn start(case: &Case, granting: Granting<'_>, today: NaiveDate) -> NaiveDate {
    let chosen: Option<NaiveDate> = case.fields.text("order/start").parse().ok();
    chosen.unwrap_or_else(|| usual_start(granting.first, today))
}

/// The first day of an order that is made on `day` and that nobody puts off.
pub(super) fn usual_start(first: NaiveDate, day: NaiveDate) -> NaiveDate {
    if first < day {
        let tomorrow = day.succ_opt().unwrap_or(day);
        next_working_day(tomorrow).unwrap_or(tomorrow)
    } else {
        first
    }
}
