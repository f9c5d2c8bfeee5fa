//! What is sent before a decision (FL 25 §): the investigation and the proposal as they stand that day.

use super::To;
use super::compose::{extent, in_language, inside, officer, paragraphs, subject};
use crate::Error;
use crate::open::{Open, Record};
use domain::case::Case;
use domain::decision::{Signed, SignedLine, as_it_stands, prospect};
use domain::investigation::ibic::ibic;
use domain::investigation::{Area, AreaState, FactorGroup, HearingSent, Item};
use domain::municipality::Outcome;
use letters::{AssessedItem, Chapter, Document, Label, Locale, ProposedOutcome, ProposedService, Told};

const BACKGROUND: [(&str, Label); 7] = [
    ("living", Label::Living),
    ("network", Label::Network),
    ("health", Label::Health),
    ("body", Label::Body),
    ("environment", Label::Environment),
    ("personal", Label::Personal),
    ("current_help", Label::CurrentHelp),
];
const OF_ITEM: [(&str, Label); 7] = [
    ("own_words", Label::OwnWords),
    ("others", Label::Others),
    ("hinders", Label::Hinders),
    ("helps", Label::Helps),
    ("resources", Label::Resources),
    ("met_today", Label::MetToday),
    ("goal", Label::Goal),
];
const LEVELS: [(&str, Label); 3] = [
    ("own", Label::OwnRating),
    ("assessed", Label::Assessed),
    ("intended", Label::Intended),
];

impl Open {
    /// The letter before the decision, with the whole investigation in it.
    pub(super) fn hearing_document(
        &self,
        case: &Record<Case>,
        sent: &HearingSent,
        to: To<'_>,
    ) -> Result<Document, Error> {
        let person = self.person_of(&case.state)?;
        let before = case.state.hearing.rounds.iter();
        let mut before = before.take_while(|round| round.sent.id != sent.id);
        let around = self.around(case)?;
        let desk = self.desk(&around);
        let stands = as_it_stands(&case.state, desk, &prospect(&case.state, desk).counted()?);
        let letter = letters::HearingLetter {
            sender: self.sender(to.locale),
            recipient: self.recipient(&person, to)?,
            person: subject(&person.state),
            case_number: case.state.number().to_owned(),
            sent_on: sent.sent,
            reply_by: sent.until,
            review: case.state.review().is_some(),
            again: before.any(|round| round.sent.party == sent.party),
            proposal: self.proposal(case, &stands, to.locale),
            terms: terms(&stands),
            replaced: self.replaced(&stands, to.locale),
            general_reasons: paragraphs(case.state.fields.text("decision/general_reasons")),
            chapters: chapters(&case.state, to.locale),
            analysis: paragraphs(case.state.fields.text("analysis")),
            contact: case.state.assessor().map(officer),
            translated: to.locale != Locale::Sv,
        };
        Ok(letters::hearing(&letter, &self.texts(sent.sent)?, to.locale))
    }

    /// Each service with what is proposed about it, and those about which nothing is yet.
    fn proposal(&self, case: &Record<Case>, stands: &Signed, locale: Locale) -> Vec<ProposedService> {
        let name =
            |service: Option<&str>, words: &str| self.letter_name((service, words), stands.decided, locale);
        let decided = stands.lines.iter().map(|line| ProposedService {
            service: name(line.service.as_deref(), &line.name),
            outcome: proposed(line.outcome),
            extent: Some(line).filter(|line| SignedLine::is_granted(line)).map(extent),
            reasons: paragraphs(&line.reason),
        });
        let open = case.state.lines().filter(|line| line.outcome.is_none());
        let open = open.map(|line| ProposedService {
            service: name(line.applied.service.as_deref(), &line.applied.words),
            outcome: ProposedOutcome::Open,
            extent: None,
            reasons: Vec::new(),
        });
        decided.chain(open).collect()
    }
}

fn terms(stands: &Signed) -> letters::ProposedTerms {
    let reserved = Some(&stands.reservation).filter(|condition| !condition.is_empty());
    letters::ProposedTerms {
        from: stands.from,
        until: stands.to,
        end_reason: stands.end_reason.clone(),
        reservation: reserved.map(|condition| letters::Reservation {
            condition: condition.clone(),
            reason: stands.reservation_reason.clone(),
        }),
    }
}

fn proposed(outcome: Outcome) -> ProposedOutcome {
    match outcome {
        Outcome::Granted => ProposedOutcome::Granted,
        Outcome::PartlyGranted => ProposedOutcome::PartlyGranted,
        Outcome::Refused => ProposedOutcome::Refused,
        Outcome::Withdrawn | Outcome::Dismissed | Outcome::Closed => ProposedOutcome::NotExamined,
    }
}

/// The background, and each area that somebody has written in and that is relevant.
fn chapters(case: &Case, locale: Locale) -> Vec<Chapter> {
    let text = |path: &str| case.fields.text(path);
    let background = BACKGROUND.iter().filter_map(|(field, what)| {
        let sourced = *what == Label::Health;
        let source = if sourced {
            text("background/health_source")
        } else {
            ""
        };
        told(*what, source, text(&format!("background/{field}")))
    });
    let mut chapters = vec![Chapter {
        area: None,
        told: background.collect(),
        items: factors(case, locale),
        untroubled: Vec::new(),
    }];
    for known in &ibic().areas {
        let area = Area::of(case, &known.code);
        if matches!(area.state(), AreaState::NotBegun | AreaState::NotRelevant) {
            continue;
        }
        let own = told(Label::OwnWords, "", area.text("own_words"));
        let others = told(Label::Others, area.text("others_source"), area.text("others"));
        let observed = told(Label::Observed, "", area.text("observed"));
        let (untroubled, troubled): (Vec<_>, Vec<_>) = area.items().partition(is_untroubled);
        chapters.push(Chapter {
            area: Some(in_language(&known.name, locale)),
            told: own.into_iter().chain(others).chain(observed).collect(),
            // What was opened and nobody wrote in says nothing.
            items: troubled
                .iter()
                .map(|item| assessed(item, locale))
                .filter(|item| !item.told.is_empty())
                .collect(),
            untroubled: untroubled
                .iter()
                .map(|item| inside(&item_name(item, locale)))
                .collect(),
        });
    }
    chapters.retain(|chapter| {
        !(chapter.told.is_empty() && chapter.items.is_empty() && chapter.untroubled.is_empty())
    });
    chapters
}

/// The related factors that were chosen or written of, each with what is written of it.
fn factors(case: &Case, locale: Locale) -> Vec<AssessedItem> {
    let named = ibic().factors.iter().filter_map(|factor| {
        let what = match factor.group {
            FactorGroup::Body => Label::Body,
            FactorGroup::Environment => Label::Environment,
            FactorGroup::Personal => Label::Personal,
            FactorGroup::Health => Label::Health,
        };
        let is_chosen = case.fields.text(&format!("factor/{}", factor.code)) == "yes";
        let words = told(
            what,
            "",
            case.fields.text(&format!("factor/{}/words", factor.code)),
        );
        (is_chosen || words.is_some()).then(|| AssessedItem {
            name: in_language(&factor.name, locale),
            told: words.into_iter().collect(),
        })
    });
    named.collect()
}

fn assessed(item: &Item<'_>, locale: Locale) -> AssessedItem {
    let levels = LEVELS.iter().filter_map(|(field, what)| {
        let level = ibic()
            .levels
            .iter()
            .find(|level| level.level.to_string() == item.text(field))?;
        told(*what, "", &in_language(&level.phrase, locale))
    });
    let words = OF_ITEM.iter().filter_map(|(field, what)| {
        let sourced = *what == Label::Others;
        let source = if sourced { item.text("others_source") } else { "" };
        told(*what, source, item.text(field))
    });
    AssessedItem {
        name: item_name(item, locale),
        told: levels.chain(words).collect(),
    }
}

fn item_name(item: &Item<'_>, locale: Locale) -> String {
    let known = ibic().item(item.code);
    known
        .map(|known| in_language(&known.name, locale))
        .unwrap_or_default()
}

/// No difficulty by anybody, and nothing else is written of it.
fn is_untroubled(item: &Item<'_>) -> bool {
    let none = |(field, _): &(&str, Label)| matches!(item.text(field), "" | "0");
    let unwritten = |(field, _): &(&str, Label)| item.text(field).trim().is_empty();
    item.text("assessed") == "0" && LEVELS.iter().all(none) && OF_ITEM.iter().all(unwritten)
}

fn told(what: Label, source: &str, words: &str) -> Option<Told> {
    let words = words.trim();
    (!words.is_empty()).then(|| Told {
        what,
        source: source.trim().to_owned(),
        words: words.to_owned(),
    })
}
