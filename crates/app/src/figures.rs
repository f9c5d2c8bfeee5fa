//! The figures beside a proposal: rows by the need they answer, sums, and what does not match.

use crate::Error;
use crate::around::Around;
use crate::fields::choice;
use crate::frame::{code, number};
use crate::open::{Open, Record};
use crate::view::{CategoryMinutes, HoursView, LineGroup, LineView, ShareView};
use chrono::NaiveDate;
use domain::case::Case;
use domain::catalogue::{Category, Hours, Minutes, Purpose};
use domain::decision::{Decision, Desk, Line, LineGap, Prospect, may_except, running_minutes, signed_hours};
use domain::investigation::{Area, Item, ibic::ibic};
use domain::municipality::{Dated, HouseholdShare, Rounding};

impl Open {
    fn rounding(&self) -> Rounding {
        self.profile
            .month_factor(self.this_day())
            .map(|factor| factor.rounding)
            .unwrap_or_default()
    }

    /// Minutes as they are shown: rounded once, here.
    pub(crate) fn shown(&self, minutes: Minutes) -> u32 {
        u32::try_from(minutes.whole(self.rounding())).unwrap_or_default()
    }

    /// The rows, under the life area whose need each answers.
    pub(crate) fn groups(
        &self,
        case: &Record<Case>,
        prospect: &Prospect<'_>,
        desk: Desk<'_>,
    ) -> Vec<LineGroup> {
        let area_of = |line: &Line| line.answers(&self.profile, self.this_day());
        let areas = ibic()
            .areas
            .iter()
            .map(|area| Some(area.code.clone()))
            .chain([None]);
        areas
            .filter_map(|area| {
                let lines: Vec<&Line> = prospect
                    .lines
                    .iter()
                    .filter(|line| area_of(line) == area)
                    .collect();
                (!lines.is_empty()).then(|| self.group(case, prospect, desk, area, &lines))
            })
            .collect()
    }

    fn group(
        &self,
        case: &Record<Case>,
        prospect: &Prospect<'_>,
        desk: Desk<'_>,
        area: Option<String>,
        lines: &[&Line],
    ) -> LineGroup {
        let known = area.as_deref().and_then(|code| ibic().area(code));
        let items: Vec<Item<'_>> = known
            .map(|known| Area::of(&case.state, &known.code).items().collect())
            .unwrap_or_default();
        let highest = |field: &str| {
            let levels = items
                .iter()
                .map(|item| item.text(field))
                .filter(|level| matches!(*level, "0" | "1" | "2" | "3" | "4"));
            levels.max().unwrap_or_default().to_owned()
        };
        let minutes = lines
            .iter()
            .filter_map(|line| prospect.minutes(&line.applied.line, Purpose::Granted))
            .sum();
        LineGroup {
            name: known.map(|known| self.word(&known.name)).unwrap_or_default(),
            assessed: highest("assessed"),
            intended: highest("intended"),
            needs: number(items.iter().filter(|item| item.has_need()).count()).unwrap_or_default(),
            minutes: self.shown(minutes),
            lines: lines
                .iter()
                .map(|line| self.line_view(case, prospect, desk, line))
                .collect(),
            area,
        }
    }

    fn line_view(
        &self,
        case: &Record<Case>,
        prospect: &Prospect<'_>,
        desk: Desk<'_>,
        line: &Line,
    ) -> LineView {
        let id = &line.applied.line;
        let chosen = |field: &str| choice(&case.state, &format!("line/{id}/{field}"));
        let text = |field: &str| self.text_field(case, &format!("line/{id}/{field}"));
        let service = line.applied.service.as_ref();
        let (profile, today) = (desk.profile, desk.today);
        let known = line.catalogued(profile, today);
        let category = line.category(profile, today);
        let exception = line.exception(profile, today);
        let shareable = line.can_be_shared(profile, today);
        let month = prospect.minutes(id, Purpose::Granted);
        let remarks = known.map(|service| {
            [&service.target_group, &service.contraindication, &service.note]
                .into_iter()
                .flatten()
                .map(|text| self.word(text))
                .collect()
        });
        LineView {
            line: id.clone(),
            service: line.applied.service.clone(),
            name: self.service_name(service.map(String::as_str), &line.applied.words),
            applied: line.applied.words.clone(),
            outcome: chosen("outcome"),
            times: chosen("times"),
            per: chosen("per"),
            standard: known.and_then(|service| service.minutes),
            standard_unread: known.is_some_and(|service| service.minutes.is_some() && !service.verified()),
            minutes: chosen("minutes"),
            double_staffing: chosen("double_staffing"),
            household_share: chosen("household_share"),
            area: chosen("area"),
            legal_basis: chosen("legal_basis"),
            withdrawn: chosen("withdrawn"),
            month_minutes: month
                .filter(|_| category.is_some_and(Category::is_timed))
                .map(|it| self.shown(it)),
            reason: text("reason"),
            minutes_reason: text("minutes_reason"),
            missing: line.gaps(desk).into_iter().map(line_gap).collect(),
            category: category.map(|category| code(&category)).unwrap_or_default(),
            own_category: known.is_none().then(|| chosen("category")),
            own_technique: known.is_none().then(|| chosen("technique")),
            exception: exception.map(|exception| code(&exception)),
            exception_to: exception
                .filter(|_| !may_except(desk))
                .map(|_| prospect.goes_to.to_owned()),
            minutes_fixed: known.is_some_and(|service| !service.minutes_may_change),
            share: shareable.then(|| self.share_view(line, month, desk)).flatten(),
            signal: (known.is_none()).then(|| self.signal(case, id)).flatten(),
            remarks: remarks.unwrap_or_default(),
        }
    }

    /// How the household shares a service, where somebody grown up lives there too.
    fn share_view(&self, line: &Line, month: Option<Minutes>, desk: Desk<'_>) -> Option<ShareView> {
        let adults = desk.household.iter().filter(|one| one.adult).count();
        let by = line.household_share.filter(|by| *by > 1);
        let counting = desk.profile.counting(desk.today).ok()?;
        let parts = match counting.granted.household {
            HouseholdShare::Share => by.unwrap_or(1),
            HouseholdShare::Whole => 1,
        };
        (adults > 0 || by.is_some()).then(|| ShareView {
            proposed: number(adults + 1).filter(|adults| *adults > 1),
            household_minutes: by
                .and(month)
                .map(|month| self.shown(Minutes::new(month.exact() * parts))),
        })
    }

    /// The sum against the threshold, compared exactly.
    pub(crate) fn hours_view(
        &self,
        case: &Case,
        prospect: &Prospect<'_>,
        around: &Around,
    ) -> Result<HoursView, Error> {
        let today = self.this_day();
        let granted = prospect.hours.total(Purpose::Granted);
        let beside = running_minutes(&self.profile, &around.others, Purpose::Granted, today)?;
        let own = in_force(case, today).map_or(Minutes::ZERO, |decision| decision.holds.granted);
        let all = prospect.hours.total(Purpose::FollowUp)
            + running_minutes(&self.profile, &around.others, Purpose::FollowUp, today)?;
        let hours = self
            .profile
            .follow_up(today)?
            .intervals
            .iter()
            .find_map(|interval| interval.up_to_hours);
        let threshold = Minutes::from_hours(hours.unwrap_or_default());
        let limit = self.limit_view("follow_up", all, threshold);
        let standard = prospect.standard.total(Purpose::Granted);
        let difference = Minutes::new(granted.exact() - standard.exact());
        Ok(HoursView {
            granted: self.shown(granted),
            standard: self.shown(standard),
            own: i32::try_from(difference.whole(self.rounding())).unwrap_or_default(),
            running: self.shown(own + beside),
            categories: self.category_minutes(&prospect.hours),
            threshold: self.shown(threshold),
            between: limit.between,
            over: hours.is_some() && limit.over,
            near: hours.is_some() && limit.near,
            exact: granted.to_string(),
        })
    }

    /// Time that the person has with `own`: what runs beside it in other cases is added.
    ///
    /// # Errors
    /// [`Error::Rule`].
    pub(crate) fn all_hours(&self, own: &Hours, around: &Around) -> Result<Hours, Error> {
        let mut all = own.clone();
        for beside in &around.others {
            all.services
                .extend(signed_hours(&self.profile, beside, self.this_day())?.services);
        }
        Ok(all)
    }

    /// Minutes of each category.
    pub(crate) fn category_minutes(&self, hours: &Hours) -> Vec<CategoryMinutes> {
        let shown = |category: &Category| CategoryMinutes {
            category: code(category),
            minutes: self.shown(hours.of(*category, Purpose::Granted)),
        };
        Category::ALL.iter().map(shown).collect()
    }

    /// Needs that no granted time answers, and granted services that answer no stated need: item by item. A service
    /// granted at no minutes, or not said how often, is no time; an alarm is, though none is counted for it.
    pub(crate) fn unmatched(&self, case: &Case, prospect: &Prospect<'_>) -> (Vec<String>, Vec<String>) {
        let today = self.this_day();
        let granted: Vec<&Line> = prospect.lines.iter().filter(|line| line.is_granted()).collect();
        let counted = prospect.counted.iter().zip(&prospect.hours.services);
        let timed: Vec<&str> = counted
            .filter(|(_, hours)| {
                !hours.category.is_timed() || hours.minutes(Purpose::Granted) > Minutes::ZERO
            })
            .map(|(line, _)| line.as_str())
            .collect();
        let gives_time = |line: &&&Line| timed.contains(&line.applied.line.as_str());
        let needs: Vec<Item<'_>> = needs(case).collect();
        let meets = |line: &Line, item: &Item<'_>| line.answers_item(item.code, &self.profile, today);
        let without_time = needs
            .iter()
            .filter(|item| !granted.iter().filter(gives_time).any(|line| meets(line, item)))
            .filter_map(|item| ibic().item(item.code))
            .map(|item| format!("{} {}", item.code, self.word(&item.name)));
        let without_need = granted
            .iter()
            .filter(|line| !needs.iter().any(|item| meets(line, item)))
            .map(|line| self.service_name(line.applied.service.as_deref(), &line.applied.words));
        (without_time.collect(), without_need.collect())
    }
}

/// The items that somebody has said there is a need in.
pub(crate) fn needs(case: &Case) -> impl Iterator<Item = Item<'_>> {
    let areas = ibic().areas.iter();
    areas
        .flat_map(|area| Area::of(case, &area.code).items())
        .filter(Item::has_need)
}

/// The case's decision that runs on `today`, or else will.
pub(crate) fn in_force(case: &Case, today: NaiveDate) -> Option<&Decision> {
    let later = || {
        let begins = case.decision()?.holds.begins();
        case.running(begins.max(today))
    };
    case.running(today).or_else(later)
}

fn line_gap(gap: LineGap) -> String {
    let code = match gap {
        LineGap::Outcome => "outcome",
        LineGap::Category => "category",
        LineGap::Share => "share",
        LineGap::TooMuch => "too_much",
        LineGap::Extent => "extent",
        LineGap::Minutes => "minutes",
        LineGap::Reason | LineGap::OldReason => "reason",
        LineGap::MinutesReason => "minutes_reason",
        LineGap::LegalBasis | LineGap::BasisOfOther => "legal_basis",
        LineGap::Withdrawn => "withdrawn",
    };
    code.to_owned()
}
