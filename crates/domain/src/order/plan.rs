//! May this be ordered now?

use super::disclosure::disclosure_gap;
use super::{Choice, Order, OrderedLine, Sent, choices, disclosure_basis};
use crate::case::{Case, Gap, GapCode};
use crate::deadline::calendar::next_working_day;
use crate::decision::{Ground, Signed, SignedLine, consent_gaps};
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

/// The order that the last decision gives, whatever it lacks: for a preview. Nothing where nothing is granted.
#[must_use]
pub fn as_it_stands(case: &Case, person: &Person, desk: Desk<'_>) -> Option<Sent> {
    let signed = granting(case)?;
    let separate_channel = is_protected(person);
    let text = |field: &str| case.fields.text(&format!("order/{field}")).to_owned();
    let provider = desk.provider(case);
    let basis = disclosure_basis(&text("disclosure"), &person.consents(), desk.today);
    let choices = choices(case, signed);
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
        start: start(case, signed, desk.today),
        end: signed.to,
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
    let Some(signed) = granting(case) else {
        let code = case
            .decision()
            .map_or(GapCode::NoDecision, |_| GapCode::NothingGranted);
        return vec![Gap::at(code, "decision")];
    };
    let choices = choices(case, signed);
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
        if line.technique(desk.profile, desk.today).is_some() {
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
    let start = start(case, signed, desk.today);
    let replaced = replaced(case).map(|order| order.sent.start);
    let begin = signed.from.unwrap_or(signed.decided);
    let outside = start < begin || signed.to.is_some_and(|to| start > to);
    if outside || replaced.is_some_and(|begun| start < begun) {
        gaps.push(Gap::at(GapCode::StartMissing, "order/start"));
    }
    if desk.provider(case).is_none() {
        gaps.push(Gap::at(GapCode::ProviderMissing, "order/provider"));
    }
    gaps.extend(disclosure_gap(case, &consents, desk.today));
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

fn granting(case: &Case) -> Option<&Signed> {
    case.decision()
        .filter(|decision| decision.ceased().is_none())
        .map(|decision| &decision.holds)
        .filter(|signed| signed.grants())
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

/// First day: as chosen, else the decision's; where that has been, the first working day after the order is made.
fn start(case: &Case, signed: &Signed, today: NaiveDate) -> NaiveDate {
    let begin = signed.from.unwrap_or(signed.decided);
    let chosen: Option<NaiveDate> = case.fields.text("order/start").parse().ok();
    chosen.unwrap_or_else(|| {
        if begin < today {
            let tomorrow = today.succ_opt().unwrap_or(today);
            next_working_day(tomorrow).unwrap_or(tomorrow)
        } else {
            begin
        }
    })
}
