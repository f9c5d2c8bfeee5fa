//! What must hold between the rules of a profile.
//!
//! Invariant: a check only reports; it never mends.

use super::read::Located;
use super::{
    Committee, Dated, Delegation, FeeRule, FollowUpPolicy, ListRight, MonthFactor, NoChoice, NoChoiceRule,
    POSITIONS, ProfileProblem, Provider, Rate, WithoutNeedsTest,
};
use crate::catalogue::{MAX_MINUTES, Service, Zone};
use crate::investigation::ibic::ibic;
use num_rational::Ratio;
use std::collections::BTreeMap;

/// Finer fractions of a week than this are slips, and would let exact sums outgrow 64 bits.
const MAX_DENOMINATOR: i64 = 1_000;
/// 10 000 kronor: more for an hour or a visit is a slip.
const MAX_ORE: i64 = 1_000_000;

/// Collects what is wrong.
pub(super) struct Check {
    /// False when a rule could not be read, so that one which seems to be missing may only be misspelt.
    pub(super) all_read: bool,
    /// What was found.
    pub(super) problems: Vec<ProfileProblem>,
}

impl Check {
    fn say(&mut self, line: usize, reason: impl Into<String>) {
        self.problems.push(ProfileProblem {
            line,
            reason: reason.into(),
        });
    }

    /// A version ends after it begins, has a source, and no other version of the same rule applies on any of its days.
    pub(super) fn versions<T: Dated>(&mut self, rules: &[Located<T>], name: impl Fn(&T) -> String) {
        let mut seen: BTreeMap<String, Vec<&Located<T>>> = BTreeMap::new();
        for located in rules {
            let (line, rule) = located;
            let name = name(rule);
            if rule.source().trim().is_empty() {
                self.say(*line, format!("{name} has no source"));
            }
            if rule.valid_to().is_some_and(|last| last < rule.valid_from()) {
                self.say(
                    *line,
                    format!("{name} ends before it begins: valid_to is earlier than valid_from"),
                );
            }
            let earlier = seen.entry(name.clone()).or_default();
            for (other_line, other) in earlier.iter() {
                if overlap(rule, other) {
                    self.say(
                        *line,
                        format!("{name} applies on the same days as the version on line {other_line}: end one with valid_to"),
                    );
                }
            }
            earlier.push(located);
        }
    }

    /// `line_of` finds the line of a key that stands after another line.
    pub(super) fn committee(
        &mut self,
        committee: &Option<Located<Committee>>,
        line_of: impl Fn(usize, &str) -> usize,
    ) {
        let Some((line, committee)) = committee else {
            return;
        };
        let code = &committee.municipality_code;
        if code.len() != 4 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
            self.say(*line, "municipality_code is not four digits");
        }
        let keys = [
            ("recovery_public_key", &committee.recovery_public_key),
            ("signing_public_key", &committee.signing_public_key),
        ];
        for (name, key) in keys {
            if key
                .as_deref()
                .is_some_and(|key| !key.starts_with("-----BEGIN PUBLIC KEY-----"))
            {
                let reason = format!(
                    "{name} is not a public key in PEM: write the whole of it between \"\"\", its BEGIN and END lines too"
                );
                self.say(line_of(*line, name), reason);
            }
        }
    }

    pub(super) fn services(&mut self, services: &[Located<Service>]) {
        self.versions(services, |service| format!("service {}", service.code));
        let is_code = |text: &str| text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        for (line, service) in services {
            let (code, minutes, usual) = (&service.code, service.minutes, service.usual);
            if code.is_empty() || !is_code(code) {
                self.say(*line, "a service's code has small letters a-z and _ only");
            }
            if minutes.is_some_and(|minutes| !(1..=MAX_MINUTES).contains(&minutes)) {
                self.say(
                    *line,
                    format!("service {code}: minutes must be from 1 to {MAX_MINUTES}"),
                );
            }
            for icf in service.icf.iter().filter(|icf| ibic().item(icf).is_none()) {
                self.say(*line, format!("service {code}: icf has no item {icf}"));
            }
            if usual.is_some_and(|usual| usual.times < 1) {
                self.say(*line, format!("service {code}: usual.times must be at least 1"));
            }
        }
    }

    pub(super) fn month_factors(&mut self, factors: &[Located<MonthFactor>]) {
        self.versions(factors, |_| "month_factor".to_owned());
        if factors.is_empty() && self.all_read {
            self.say(
                1,
                "[[month_factor]] is missing: no minutes a month can be computed",
            );
        }
        for (line, factor) in factors {
            if factor.weeks < Ratio::from_integer(4) || factor.weeks > Ratio::from_integer(5) {
                self.say(*line, "month_factor.weeks must be from 4 to 5 weeks a month");
            }
            if *factor.weeks.denom() > MAX_DENOMINATOR {
                self.say(
                    *line,
                    format!("month_factor.weeks: no finer fraction than 1/{MAX_DENOMINATOR}"),
                );
            }
        }
    }

    pub(super) fn delegations(&mut self, delegations: &[Located<Delegation>]) {
        self.versions(delegations, |line| {
            format!(
                "delegation {:?} {:?} {:?} {:?}",
                line.decision, line.position, line.person, line.outcomes
            )
        });
        for (at, (line, delegation)) in delegations.iter().enumerate() {
            for (other_line, other) in &delegations[..at] {
                if other.outcomes != delegation.outcomes
                    && other.is_about_the_same(delegation)
                    && overlap(delegation, other)
                {
                    self.say(
                        *line,
                        format!(
                            "delegation: allows some of the same as line {other_line} on the same days: the wider would \
                             win; name each outcome once"
                        ),
                    );
                }
            }
            if delegation.outcomes.is_empty() {
                self.say(*line, "a delegation without outcomes allows nothing");
            }
            if delegation.position.is_some() == delegation.person.is_some() {
                self.say(*line, "a delegation names either a position or a person");
            }
            self.positions(*line, "delegation", &delegation.position);
        }
    }

    pub(super) fn lists(&mut self, rights: &[Located<ListRight>]) {
        self.versions(rights, |right| format!("list {}", right.list.code()));
        for (line, right) in rights {
            self.positions(*line, "list", &right.positions);
        }
    }

    fn positions<'p>(&mut self, line: usize, rule: &str, named: impl IntoIterator<Item = &'p String>) {
        if named
            .into_iter()
            .any(|position| !POSITIONS.contains(&position.as_str()))
        {
            self.say(
                line,
                format!("{rule}: a position is one of {}", POSITIONS.join(", ")),
            );
        }
    }

    pub(super) fn follow_ups(&mut self, policies: &[Located<FollowUpPolicy>]) {
        self.versions(policies, |_| "follow_up".to_owned());
        for (line, policy) in policies {
            self.rising(
                *line,
                "follow_up.intervals",
                policy.intervals.iter().map(|interval| interval.up_to_hours),
            );
            if policy.intervals.iter().any(|interval| interval.months == 0) {
                self.say(*line, "follow_up: months must be at least 1");
            }
        }
    }

    pub(super) fn fees(&mut self, fees: &[Located<FeeRule>]) {
        self.versions(fees, |_| "fee".to_owned());
        for (line, fee) in fees {
            let by_hours = fee.levels.iter().filter(|level| !level.alarm_only);
            self.rising(*line, "fee.levels", by_hours.map(|level| level.up_to_hours));
            if fee.levels.iter().any(|level| level.percent > 100) {
                self.say(*line, "fee: no level may be above 100 percent of the maximum fee");
            }
        }
    }

    pub(super) fn rates(&mut self, rates: &[Located<Rate>]) {
        self.versions(rates, |rate| format!("rate {:?}", rate.work).to_lowercase());
        for (line, rate) in rates {
            if let Some(zone) = Zone::ALL.iter().find(|zone| !rate.ore.contains_key(zone)) {
                self.say(*line, format!("rate: {zone:?} has no amount").to_lowercase());
            }
            if rate.ore.values().any(|ore| !(0..=MAX_ORE).contains(ore)) {
                self.say(*line, format!("rate: an amount must be from 0 to {MAX_ORE} öre"));
            }
        }
    }

    pub(super) fn without_needs_test(
        &mut self,
        rules: &[Located<WithoutNeedsTest>],
        services: &[Located<Service>],
    ) {
        self.versions(rules, |_| "without_needs_test".to_owned());
        for (line, rule) in rules {
            for code in &rule.services {
                if self.all_read && !services.iter().any(|(_, service)| service.code == *code) {
                    self.say(
                        *line,
                        format!("without_needs_test: the catalogue has no service {code}"),
                    );
                }
            }
        }
    }

    pub(super) fn no_choices(&mut self, rules: &[Located<NoChoice>], providers: &[Located<Provider>]) {
        self.versions(rules, |_| "no_choice".to_owned());
        for (line, rule) in rules {
            match (&rule.rule, &rule.provider) {
                (NoChoiceRule::Fixed, None) => {
                    self.say(*line, "no_choice: the rule \"fixed\" needs a provider")
                }
                (NoChoiceRule::Capacity, _)
                    if self.all_read && !providers.iter().any(|(_, one)| one.free_hours.is_some()) =>
                {
                    self.say(
                        *line,
                        "no_choice: the rule \"capacity\" needs free_hours of a provider",
                    );
                }
                (_, Some(code))
                    if self.all_read && !providers.iter().any(|(_, provider)| provider.code == *code) =>
                {
                    self.say(*line, format!("no_choice: there is no provider {code}"));
                }
                _ => {}
            }
        }
    }

    /// Limits rise, and only the last step has none.
    fn rising(&mut self, line: usize, name: &str, limits: impl Iterator<Item = Option<u32>>) {
        let limits: Vec<_> = limits.collect();
        if limits.last().is_none_or(Option::is_some) {
            self.say(line, format!("{name}: the last step must have no up_to_hours"));
        }
        let steps = limits.iter().zip(limits.iter().skip(1));
        if steps
            .clone()
            .any(|(lower, upper)| lower.is_none() || upper.is_some() && lower >= upper)
        {
            self.say(line, format!("{name}: up_to_hours must rise from step to step"));
        }
    }
}

fn overlap<T: Dated>(one: &T, other: &T) -> bool {
    let begins_before_end = |a: &T, b: &T| b.valid_to().is_none_or(|last| a.valid_from() <= last);
    begins_before_end(one, other) && begins_before_end(other, one)
}
