//! From a profile's text to a checked [`Profile`].
//!
//! Invariant: reading goes on after a problem, so that one run shows them all, each with its line.

use super::{
    CodeList, Counting, DischargeAgreement, EndDateProposal, OwnDays, Profile, ProfileProblem,
    ProtectedOrders, Provider, ReservationProposal, Signal, check,
};
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

/// A rule with the line it begins on.
pub(super) type Located<T> = (usize, T);

/// What `text` says as far as it can be read, and every problem in it; no profile without committee and court.
pub(super) fn profile(text: &str) -> (Option<Profile>, Vec<ProfileProblem>) {
    let (table, wrong) = DeTable::parse_recoverable(text);
    let mut reader = Reader {
        text,
        table: table.into_inner(),
        problems: Vec::new(),
    };
    if !wrong.is_empty() {
        wrong.iter().for_each(|error| reader.report(error, 1));
        return (None, reader.problems);
    }
    let committee = reader.one("committee");
    let court = reader.one("court");
    let services = reader.list("service");
    let month_factors = reader.list("month_factor");
    let countings = reader.list("counting");
    let delegations = reader.list("delegation");
    let follow_ups = reader.list("follow_up");
    let fees = reader.list("fee");
    let rates = reader.list("rate");
    let discharges = reader.list("discharge");
    let without_needs_test = reader.list("without_needs_test");
    let providers = reader.list("provider");
    let no_choices = reader.list("no_choice");
    let protected_orders = reader.list("protected_orders");
    let own_days = reader.list("own_days");
    let end_dates = reader.list("end_date");
    let reservations = reader.list("reservation");
    let code_lists = reader.list("code_list");
    let signals = reader.list("signal");
    let lists = reader.list("list");
    reader.refuse_the_rest();
    let mut problems = reader.problems;

    let mut check = check::Check {
        all_read: problems.is_empty(),
        problems: Vec::new(),
    };
    check.committee(&committee, |from, key| line_of(text, from, key));
    check.services(&services);
    check.month_factors(&month_factors);
    check.versions(&countings, |_: &Counting| "counting".to_owned());
    check.delegations(&delegations);
    check.follow_ups(&follow_ups);
    check.fees(&fees);
    check.rates(&rates);
    check.versions(&discharges, |rule: &DischargeAgreement| {
        format!("discharge {:?}", rule.care).to_lowercase()
    });
    check.without_needs_test(&without_needs_test, &services);
    check.versions(&providers, |rule: &Provider| format!("provider {}", rule.code));
    check.no_choices(&no_choices, &providers);
    check.versions(&protected_orders, |_: &ProtectedOrders| {
        "protected_orders".to_owned()
    });
    check.versions(&own_days, |_: &OwnDays| "own_days".to_owned());
    check.versions(&end_dates, |_: &EndDateProposal| "end_date".to_owned());
    check.versions(&reservations, |rule: &ReservationProposal| {
        format!("reservation {}", rule.code)
    });
    check.versions(&code_lists, |rule: &CodeList| format!("code_list {}", rule.code));
    check.versions(&signals, |rule: &Signal| format!("signal {}", rule.code));
    check.lists(&lists);
    problems.extend(check.problems);
    problems.sort();

    let profile = committee.zip(court).map(|((_, committee), (_, court))| Profile {
        committee,
        court,
        services: rules(services),
        month_factors: rules(month_factors),
        countings: rules(countings),
        delegations: rules(delegations),
        follow_ups: rules(follow_ups),
        fees: rules(fees),
        rates: rules(rates),
        discharges: rules(discharges),
        without_needs_test: rules(without_needs_test),
        providers: rules(providers),
        no_choices: rules(no_choices),
        protected_orders: rules(protected_orders),
        own_days: rules(own_days),
        end_dates: rules(end_dates),
        reservations: rules(reservations),
        code_lists: rules(code_lists),
        signals: rules(signals),
        lists: rules(lists),
    });
    (profile, problems)
}

/// The line, from 1, that the byte at `offset` is on.
pub(crate) fn line_at(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
}

/// The first line from `from` on that gives `key` a value; `from` where none does.
fn line_of(text: &str, from: usize, key: &str) -> usize {
    let gives = |line: &str| {
        line.trim_start()
            .strip_prefix(key)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    let mut lines = text.lines().skip(from.saturating_sub(1));
    lines.position(gives).map_or(from, |after| from + after)
}

/// What a rule's value was to be, in words instead of the name of a type.
fn in_words(message: &str) -> String {
    ["u8", "u16", "u32", "u64", "i64"]
        .iter()
        .fold(message.to_owned(), |said, name| {
            said.replace(&format!("expected {name}"), "expected a whole number")
        })
}

fn rules<T>(located: Vec<Located<T>>) -> Vec<T> {
    located.into_iter().map(|(_, rule)| rule).collect()
}

struct Reader<'a> {
    text: &'a str,
    table: DeTable<'a>,
    problems: Vec<ProfileProblem>,
}

impl<'a> Reader<'a> {
    fn one<T: DeserializeOwned>(&mut self, key: &str) -> Option<Located<T>> {
        match self.table.remove(key) {
            Some(value) => self.rule(value),
            None => {
                self.problems.push(ProfileProblem {
                    line: 1,
                    reason: format!("[{key}] is missing"),
                });
                None
            }
        }
    }

    fn list<T: DeserializeOwned>(&mut self, key: &str) -> Vec<Located<T>> {
        let Some(value) = self.table.remove(key) else {
            return Vec::new();
        };
        let line = line_at(self.text, value.span().start);
        let DeValue::Array(items) = value.into_inner() else {
            let reason = format!("{key} has versions: write [[{key}]], with two brackets");
            self.problems.push(ProfileProblem { line, reason });
            return Vec::new();
        };
        items.into_iter().filter_map(|item| self.rule(item)).collect()
    }

    fn rule<T: DeserializeOwned>(&mut self, value: Spanned<DeValue<'a>>) -> Option<Located<T>> {
        let line = line_at(self.text, value.span().start);
        T::deserialize(ValueDeserializer::from(value))
            .map(|rule| (line, rule))
            .map_err(|error| self.report(&error, line))
            .ok()
    }

    fn refuse_the_rest(&mut self) {
        for key in self.table.keys() {
            let line = line_at(self.text, key.span().start);
            let reason = format!("no rule is called {}", key.get_ref());
            self.problems.push(ProfileProblem { line, reason });
        }
    }

    fn report(&mut self, error: &toml::de::Error, otherwise: usize) {
        let line = error
            .span()
            .map_or(otherwise, |span| line_at(self.text, span.start));
        self.problems.push(ProfileProblem {
            line,
            reason: in_words(error.message()),
        });
    }
}
