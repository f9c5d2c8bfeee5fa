//! The profile's arithmetic beside the same counted naively: whole numbers alone, and Norrtälje's rules as they stand in
//! seed 003 (minutes, fee levels, rates an hour) and in its profile (what counts twice), not as the program reads them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono::NaiveDate;
use domain::catalogue::{Category, Hours, Minutes, Per, PlannedService, Purpose, Zone, hours};
use domain::compensation::compensation;
use domain::fee::{LawAmounts, fee};
use domain::follow_up::{Decided, follow_up};
use domain::municipality::{Profile, embedded};
use num_rational::Ratio;
use proptest::prelude::*;
use std::sync::LazyLock;

/// All counting is in these parts of a minute a month: a third of a week's visit in a month of 52/12 weeks, shared by up
/// to five, is a whole number of them.
const PARTS: i64 = 43_200;

static NORRTALJE: LazyLock<Profile> = LazyLock::new(|| embedded::profile("norrtalje").unwrap());

/// Code, category, standard minutes, and whether a household shares it.
const SERVICES: [(&str, Category, i64, bool); 9] = [
    ("dusch", Category::Care, 40, false),
    ("morgonhjalp", Category::Care, 15, false),
    ("promenad", Category::Care, 45, false),
    ("stad", Category::Service, 70, true),
    ("tvatt", Category::Service, 20, true),
    ("inkop", Category::Service, 45, true),
    ("fonsterputs", Category::Service, 180, true),
    ("matdistribution", Category::Service, 20, true),
    ("trygghetslarm", Category::Alarm, 0, true),
];

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// A planned service and which of [`SERVICES`] it is.
type Planned = (usize, PlannedService);

fn any_planned() -> impl Strategy<Value = Planned> {
    let per = prop::sample::select(vec![
        Per::Day,
        Per::Week,
        Per::TwoWeeks,
        Per::ThreeWeeks,
        Per::Month,
        Per::Year,
    ]);
    let minutes = prop::option::of(0i64..180);
    let share = prop::option::of(1i64..6);
    (0..SERVICES.len(), 1i64..8, per, minutes, any::<bool>(), share).prop_map(
        |(at, times, per, minutes, double_staffing, household_share)| {
            let (code, _, _, shared) = SERVICES[at];
            let planned = PlannedService {
                service: code.to_owned(),
                category: None,
                times,
                per,
                minutes,
                double_staffing,
                household_share: household_share.filter(|_| shared),
            };
            (at, planned)
        },
    )
}

fn any_plan() -> impl Strategy<Value = Vec<Planned>> {
    prop::collection::vec(any_planned(), 0..8)
}

fn counted(plan: &[Planned]) -> Hours {
    let services: Vec<_> = plan.iter().map(|(_, planned)| planned.clone()).collect();
    hours(&NORRTALJE, &services, today()).unwrap()
}

/// Parts a month of one service, for what is paid by the one who is helped (`once`) or for anything else.
fn parts((at, planned): &Planned, once: bool) -> i64 {
    let times_a_year_times_three = planned.times
        * match planned.per {
            Per::Day => 3 * 364,
            Per::Week => 3 * 52,
            Per::TwoWeeks => 3 * 26,
            Per::ThreeWeeks => 52,
            Per::Month => 3 * 12,
            Per::Year => 3,
        };
    let staff = if planned.double_staffing && !once { 2 } else { 1 };
    let minutes = planned.minutes.unwrap_or(SERVICES[*at].2) * staff * times_a_year_times_three;
    minutes * (PARTS / 36) / planned.household_share.unwrap_or(1)
}

fn parts_of(plan: &[Planned], once: bool, categories: &[Category]) -> i64 {
    let wanted = plan
        .iter()
        .filter(|(at, _)| categories.contains(&SERVICES[*at].1));
    wanted.map(|planned| parts(planned, once)).sum()
}

fn in_parts(minutes: Minutes) -> Ratio<i64> {
    minutes.exact() * PARTS
}

proptest! {
    #[test]
    fn the_hours_of_each_purpose_and_category_equal_the_oracles(plan in any_plan()) {
        let hours = counted(&plan);
        for purpose in Purpose::ALL {
            let once = purpose == Purpose::Fee;
            for category in Category::ALL {
                let parts = parts_of(&plan, once, &[category]);
                prop_assert_eq!(in_parts(hours.of(category, purpose)), Ratio::from(parts), "{:?} {:?}", purpose, category);
            }
            prop_assert_eq!(in_parts(hours.total(purpose)), Ratio::from(parts_of(&plan, once, &Category::ALL)));
        }
    }

    /// An alarm alone, up to 3, 6 and 9 hours, and above: 10, 30, 60, 80 and 100 per cent of 2 660 kronor.
    #[test]
    fn the_fee_equals_the_oracles(plan in any_plan()) {
        let hour = 60 * PARTS;
        let parts = parts_of(&plan, true, &[Category::Service, Category::Care]);
        let has_alarm = plan.iter().any(|(at, _)| SERVICES[*at].1 == Category::Alarm);
        let kronor = match parts {
            0 if has_alarm => 266,
            0 => 0,
            parts if parts <= 3 * hour => 798,
            parts if parts <= 6 * hour => 1_596,
            parts if parts <= 9 * hour => 2_128,
            _ => 2_660,
        };
        let law = LawAmounts::embedded().unwrap();
        prop_assert_eq!(fee(&NORRTALJE, &law, &counted(&plan), today()).unwrap().kronor, Some(kronor));
    }

    #[test]
    fn the_compensation_equals_the_oracles(plan in any_plan(), zone in 0..3usize) {
        let ore_an_hour = [[32_500, 39_400, 44_800], [39_400, 47_700, 54_300], [39_400, 47_700, 54_300]];
        let categories = [Category::Service, Category::Care, Category::Alarm];
        // Öre are counted in the same parts of a sixtieth.
        let of = |(category, rates): (Category, [i64; 3])| i128::from(parts_of(&plan, false, &[category])) * i128::from(rates[zone]);
        let ore_parts: i128 = categories.into_iter().zip(ore_an_hour).map(of).sum();
        let all = 60 * i128::from(PARTS);
        let paid = compensation(&NORRTALJE, &counted(&plan), Zone::ALL[zone], today()).unwrap();
        let ore = paid.ore();
        prop_assert_eq!(i128::from(*ore.numer()) * all, ore_parts * i128::from(*ore.denom()));
        // Half a krona is rounded up.
        prop_assert_eq!(i128::from(paid.kronor()), (2 * ore_parts + 100 * all) / (200 * all));
    }

    #[test]
    fn the_interval_of_follow_up_equals_the_oracles(plan in any_plan(), around in -2i64..=2) {
        // One row of care brings the plan to a day of eighty hours, give or take a minute or two.
        let rest = 80 * 60 - parts_of(&plan, false, &Category::ALL) / PARTS + around;
        let mut plan = plan;
        if (0..=1_440).contains(&rest) {
            let minutes = Some(rest);
            let filled = PlannedService { service: "dusch".into(), category: None, times: 1, per: Per::Month, minutes, double_staffing: false, household_share: None };
            plan.push((0, filled));
        }
        let months = if parts_of(&plan, false, &Category::ALL) <= 80 * 60 * PARTS { 12 } else { 6 };
        let granted = counted(&plan).total(Purpose::FollowUp);
        let decided = Decided { on: today(), granted: Some(granted), open: None, ends: None };
        let rule = NORRTALJE.follow_up(today()).unwrap();
        prop_assert_eq!(follow_up(rule, decided).unwrap().unwrap().months, months);
    }
}
