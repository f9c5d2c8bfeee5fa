//! One life area and its items as screens show them, last time's assessment beside.

use crate::Error;
use crate::fields::choice;
use crate::frame::number;
use crate::log::Purpose;
use crate::open::{Open, Record};
use crate::view::{
    AreaNav, AreaView, CodeListView, CodeView, IcfChoice, ItemView, PreviousArea, PreviousItem, Progress,
};
use domain::case::Case;
use domain::catalogue::{GoalKind, Service};
use domain::investigation::ibic::{Item as IbicItem, ibic};
use domain::investigation::{Area, AreaState, Item, item_gaps};
use domain::municipality::{Code, CodeList, in_force};
use std::sync::Arc;

impl Open {
    pub(crate) fn area_nav(&self, case: &Case, area: &str) -> AreaNav {
        let known = ibic().area(area);
        let area = Area::of(case, area);
        let items: Vec<Item<'_>> = area.items().collect();
        let rated = items
            .iter()
            .filter(|item| !item.text("assessed").is_empty())
            .count();
        let missing = area.missing();
        AreaNav {
            code: area.code.to_owned(),
            number: known.and_then(|known| known.number).map(u32::from),
            name: known.map(|known| self.word(&known.short)).unwrap_or_default(),
            state: progress(area.state(), missing),
            missing: number(missing).unwrap_or_default(),
            rated: number(rated).unwrap_or_default(),
            of: number(items.len()).unwrap_or_default(),
        }
    }

    pub(crate) fn area_view(&self, case: &Record<Case>, area: &str) -> Result<AreaView, Error> {
        let known = ibic().area(area).ok_or(Error::NotFound)?;
        let nav = self.area_nav(&case.state, area);
        let field = |name: &str| self.text_field(case, &format!("area/{area}/{name}"));
        let closed = |item: &&IbicItem| !Item::of(&case.state, &item.code).is_open();
        let open = Area::of(&case.state, &known.code);
        let before = self.last_time(case)?;
        Ok(AreaView {
            code: known.code.clone(),
            number: nav.number,
            name: self.word(&known.name),
            state: nav.state,
            missing: nav.missing,
            own_words: field("own_words"),
            observed: field("observed"),
            others: field("others"),
            others_source: field("others_source"),
            lacks_source: open.lacks_source(),
            empty: open.is_empty(),
            items: open
                .items()
                .map(|item| self.item_view(case, before.as_ref(), &item))
                .collect::<Result<_, _>>()?,
            more: ibic()
                .items_of(area)
                .filter(closed)
                .map(|item| IcfChoice {
                    code: item.code.clone(),
                    name: self.word(&item.name),
                })
                .collect(),
            progress: choice(&case.state, &format!("area/{area}/state")),
            previous: before.as_ref().and_then(|before| previous_area(before, area)),
        })
    }

    fn item_view(
        &self,
        case: &Record<Case>,
        before: Option<&Record<Case>>,
        item: &Item<'_>,
    ) -> Result<ItemView, Error> {
        let known = ibic().item(item.code).ok_or(Error::NotFound)?;
        let chosen = |name: &str| choice(&case.state, &format!("item/{}/{name}", item.code));
        let text = |name: &str| self.text_field(case, &format!("item/{}/{name}", item.code));
        let services = self.profile.services_on(self.this_day());
        let answering: Vec<&Service> = services
            .filter(|service| service.icf.iter().any(|code| code == item.code))
            .collect();
        Ok(ItemView {
            code: known.code.clone(),
            name: self.word(&known.name),
            question: self.word(&known.question),
            unverified: !known.verified,
            state: chosen("state"),
            own: chosen("own"),
            assessed: chosen("assessed"),
            intended: chosen("intended"),
            need: chosen("need"),
            support: chosen("support"),
            own_words: text("own_words"),
            others: text("others"),
            others_source: text("others_source"),
            hinders: text("hinders"),
            helps: text("helps"),
            resources: text("resources"),
            met_today: text("met_today"),
            goal: text("goal"),
            support_usual: answering.iter().find_map(|service| aim(service.goal_kind?)),
            code_lists: self.code_lists(&case.state, item.code),
            leads_to: answering.iter().map(|service| self.word(&service.name)).collect(),
            previous: before.and_then(|before| previous_item(before, item.code)),
            missing: item_gaps(item).into_iter().map(str::to_owned).collect(),
        })
    }

    /// The municipality's own lists that are asked at an item.
    fn code_lists(&self, case: &Case, item: &str) -> Vec<CodeListView> {
        let lists = in_force(&self.profile.code_lists, self.this_day());
        let asked = lists.filter(|list| list.icf.iter().any(|code| code == item));
        let code = |code: &Code| CodeView {
            code: code.code.clone(),
            name: self.word(&code.name),
        };
        let view = |list: &CodeList| CodeListView {
            name: self.word(&list.name),
            field: choice(case, &format!("item/{item}/code/{}", list.code)),
            codes: list.codes.iter().map(code).collect(),
        };
        asked.map(view).collect()
    }

    /// The person's last decided case before this one, or under review this one, with its fields as they were signed.
    fn last_time(&self, case: &Record<Case>) -> Result<Option<Record<Case>>, Error> {
        if case.state.review().is_some() {
            return Ok(Some(as_signed(case.clone())));
        }
        let person = case
            .state
            .intake
            .as_ref()
            .ok_or(Error::NotFound)?
            .registered
            .person;
        let others = self
            .cases_of(person)?
            .into_iter()
            .filter(|other| other.stream != case.stream);
        let decided = others.filter_map(|other| Some((other.state.decision()?.signed.decided, other)));
        let opened = case
            .state
            .intake
            .as_ref()
            .map(|intake| intake.registered.received);
        let earlier = decided.filter(|(on, _)| opened.is_none_or(|opened| *on <= opened));
        let last = earlier.max_by_key(|(on, _)| *on).map(|(_, other)| other);
        if let Some(last) = &last {
            self.look_beside(last.stream, Purpose::PreviousAssessment);
        }
        Ok(last.map(as_signed))
    }
}

/// The case with its fields as they were signed last.
fn as_signed(mut case: Record<Case>) -> Record<Case> {
    let signed = case.state.fields.as_signed();
    Arc::make_mut(&mut case.state).fields = signed;
    case
}

/// What support a kind of goal asks for. Company asks for none of the three by itself.
fn aim(kind: GoalKind) -> Option<String> {
    let support = match kind {
        GoalKind::Rehabilitating => "develop",
        GoalKind::Maintaining => "maintain",
        GoalKind::Compensating => "compensate",
        GoalKind::Social => return None,
    };
    Some(support.to_owned())
}

/// What an item said last time; nothing where it was not opened.
fn previous_item(before: &Record<Case>, item: &str) -> Option<PreviousItem> {
    let item = Item::of(&before.state, item);
    let signed = &before.state.decision()?.signed;
    let text = |field: &str| item.text(field).to_owned();
    item.is_open().then(|| PreviousItem {
        own: text("own"),
        assessed: text("assessed"),
        intended: text("intended"),
        own_words: text("own_words"),
        hinders: text("hinders"),
        helps: text("helps"),
        resources: text("resources"),
        met_today: text("met_today"),
        goal: text("goal"),
        date: signed.decided.to_string(),
        by: signed.author.name.clone(),
    })
}

/// What an area said last time; nothing where nothing was written.
fn previous_area(before: &Record<Case>, area: &str) -> Option<PreviousArea> {
    let own_words = Area::of(&before.state, area).text("own_words").to_owned();
    let signed = &before.state.decision()?.signed;
    let (date, by) = (signed.decided.to_string(), signed.author.name.clone());
    (!own_words.is_empty()).then_some(PreviousArea { own_words, date, by })
}

fn progress(state: AreaState, missing: usize) -> Progress {
    match state {
        AreaState::NotRelevant => Progress::NotRelevant,
        AreaState::NotBegun => Progress::NotBegun,
        AreaState::Open | AreaState::Done if missing > 0 => Progress::Missing,
        AreaState::Open => Progress::Ongoing,
        AreaState::Done => Progress::Done,
    }
}
