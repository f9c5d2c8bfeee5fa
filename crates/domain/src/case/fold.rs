//! The fold: one operation after another becomes a case.

use super::{Case, EventKind, is_order_field};
use crate::decision::Decision;
use crate::intake::{Amendment, Fact, Given, Intake};
use crate::investigation::{ASSESSED_ANSWER, Note, QuickNote};
use crate::municipality::Outcome;
use crate::order::{Order, Recall, Stood};
use crate::record::{Action, Entry, Field, Write};

impl Case {
    /// Folds entries from the beginning.
    pub fn fold<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Self {
        let mut case = Self::default();
        for entry in entries {
            case.apply(entry);
        }
        case
    }

    /// Folds one entry. Total: what cannot be read, or makes no sense here, changes nothing but the clock.
    pub fn apply(&mut self, entry: &Entry) {
        if !self.applied.insert(entry.op) || self.intake.is_none() && self.begins_late(entry) {
            return;
        }
        self.written_until = self.written_until.max(Some(entry.written));
        let Some(action) = &entry.action else { return };
        if let Some((kind, subject)) = self.change(entry, action) {
            let day = action.day().unwrap_or(entry.happened.date_naive());
            self.happened(entry, kind, subject, day);
        }
    }

    fn change(&mut self, entry: &Entry, action: &Action) -> Option<(EventKind, String)> {
        let plain = |kind| Some((kind, String::new()));
        match action {
            Action::RegisterIntake(_) | Action::Assign(_) | Action::TakeAssignmentBack(_)
                if !entry.is_rightful =>
            {
                None
            }
            Action::ConflictOfInterest(_) if !entry.is_rightful => None,
            // Nobody declares it for another, who would lose the case by it.
            Action::ConflictOfInterest(declared) if declared.author.actor != entry.actor => None,
            Action::Write(write) => self.write(entry, write),
            Action::RegisterIntake(registered) => {
                let first = self.intake.is_none();
                let kind = EventKind::received(registered.track);
                self.intake
                    .get_or_insert_with(|| Intake::new(entry.op, registered.clone()));
                if first { plain(kind) } else { None }
            }
            Action::AmendIntake(amended) => {
                let intake = self.intake.as_mut()?;
                let was = amended.fact.put(intake)?;
                intake.amendments.push(Amendment {
                    op: entry.op,
                    was,
                    amended: amended.clone(),
                });
                let (path, value) = (amended.fact.path(), json(&amended.fact));
                self.fields.write(entry, &path, value, false);
                if let Fact::Received(day) = amended.fact {
                    let arrival = intake.op;
                    self.event_of(arrival)?.day = day;
                }
                plain(EventKind::IntakeAmended)
            }
            Action::AddService(_)
            | Action::FirstContact(_)
            | Action::ConflictOfInterest(_)
            | Action::Ask(_)
            | Action::DecideOpening(_)
            | Action::HandOver(_)
            | Action::NoteDelay(_)
            | Action::Book(_)
            | Action::EndBooking(_) => plain(self.intake.as_mut()?.change(action)?),
            Action::Assign(assigned) => {
                let (op, assigned) = (entry.op, assigned.clone());
                let to = assigned.to.name.clone();
                self.intake.as_mut()?.given.push(Given { op, assigned });
                Some((EventKind::CaseAssigned, to))
            }
            Action::TakeAssignmentBack(taken) => {
                let is_known = self.intake.as_mut()?.take_assignment_back(taken.assigned);
                let event = self.event_of(taken.assigned).filter(|_| is_known)?;
                event.struck = true;
                None
            }
            Action::AddQuickNote(added) => {
                self.quick_notes.push(QuickNote {
                    id: added.id.clone(),
                    text: added.text.clone(),
                    at: entry.happened,
                    sorted: None,
                    signed: false,
                });
                plain(EventKind::QuickNote)
            }
            Action::SortQuickNote(sorted) => {
                let note = self.quick_notes.iter_mut().find(|note| note.id == sorted.id)?;
                note.sorted.get_or_insert_with(|| sorted.clone());
                None
            }
            Action::AddNote(added) => {
                self.notes.push(Note {
                    added: added.clone(),
                    happened: entry.happened,
                    written: entry.written,
                    signed: false,
                    struck: None,
                });
                self.hearing.material(entry.written.date_naive());
                Some((EventKind::noted(added.kind), added.id.clone()))
            }
            Action::StrikeNote(struck) => {
                let note = self.notes.iter_mut().find(|note| note.added.id == struck.id)?;
                note.struck.get_or_insert_with(|| struck.clone());
                let event = self.events.iter_mut().find(|event| event.subject == struck.id)?;
                event.struck = true;
                None
            }
            Action::MisfileText(_) => plain(EventKind::TextMoved),
            Action::ReceiveText(_) => plain(EventKind::TextReceived),
            Action::SendHearing(_)
            | Action::ReplyHearing(_)
            | Action::SpareHearing(_)
            | Action::ExceptHearing(_)
            | Action::TakeExceptionBack(_) => {
                let proposed = self.proposed_outcomes();
                let written = self.fields.text(ASSESSED_ANSWER);
                plain(self.hearing.change(action, proposed, written)?)
            }
            Action::Propose(_) | Action::TakeProposalBack(_) | Action::SendProposalBack(_) => {
                self.proposal(entry, action)
            }
            Action::Sign(signed) => {
                (self.proposed, self.sent_back) = (None, None);
                for note in &mut self.notes {
                    note.signed = true;
                }
                for note in self.quick_notes.iter_mut().filter(|note| note.sorted.is_some()) {
                    note.signed = true;
                }
                self.fields.sign();
                self.decisions.push(Decision {
                    is_rightful: entry.is_rightful,
                    ..Decision::new(entry.op, entry.written, signed.clone())
                });
                Some((EventKind::DecisionSigned, signed.number.clone()))
            }
            Action::TakeBack(act) => {
                self.after(&act.number, EventKind::DecisionTakenBack, |it| it.take_back(act))
            }
            Action::Dispatch(act) => {
                self.bind(&act.number);
                self.after(&act.number, EventKind::DecisionDispatched, |it| {
                    it.dispatch(entry.op, act)
                })
            }
            Action::Receive(act) => self.after(&act.number, EventKind::DecisionReceived, |it| {
                it.receive(entry.op, act)
            }),
            Action::CorrectDay(act) => {
                let noted = self.named(&act.number)?.correct_day(entry.op, act)?;
                self.event_of(noted)?.day = act.date;
                Some((EventKind::DayCorrected, act.number.clone()))
            }
            Action::StrikeDay(act) => {
                let noted = self.named(&act.number)?.strike_day(entry.op, act)?;
                self.event_of(noted)?.struck = true;
                Some((EventKind::DayStruck, act.number.clone()))
            }
            Action::Correct(act) => {
                self.after(&act.number, EventKind::DecisionCorrected, |it| it.correct(act))
            }
            Action::Supplement(act) => self.after(&act.number, EventKind::DecisionSupplemented, |it| {
                it.supplement(act)
            }),
            Action::Review(act) => {
                let opened = self.after(&act.number, EventKind::ReviewOpened, |it| it.open_review(act))?;
                self.hearing.begin_anew(entry.written.date_naive());
                Some(opened)
            }
            Action::CloseReview(act) => self.after(&act.number, EventKind::ReviewClosed, |it| {
                it.close_review(act, entry.is_rightful)
            }),
            Action::Cease(act) => self.cease(entry.op, act),
            Action::StrikeCease(act) => self.strike_cease(entry.op, act),
            Action::Replace(act) => {
                self.after(&act.number, EventKind::DecisionReplaced, |it| it.replace(act))
            }
            Action::CarryFollowUp(act) => {
                self.after(&act.number, EventKind::FollowUpCarried, |it| it.carry(act))
            }
            Action::Restore(act) => {
                self.after(&act.number, EventKind::DecisionRestored, |it| it.restore(act))
            }
            Action::FollowUp(act) => self.after(&act.number, EventKind::FollowedUp, |it| it.follow(act)),
            Action::BringForward(act) => self.after(&act.number, EventKind::FollowUpBroughtForward, |it| {
                it.bring_forward(entry.op, act)
            }),
            Action::TakeForwardBack(act) => {
                let is_back = self.named(&act.number)?.take_forward_back(act.brought);
                self.event_of(act.brought).filter(|_| is_back)?.struck = true;
                None
            }
            Action::SendOrder(sent) => {
                self.order(sent);
                Some((EventKind::OrderSent, sent.id.clone()))
            }
            Action::NoteStatus(noted) => {
                let (op, noted) = (entry.op, noted.clone());
                let id = noted.order.clone();
                self.order_named(&id)?.statuses.push(Stood { op, noted });
                Some((EventKind::OrderStatus, id))
            }
            Action::StrikeStatus(struck) => {
                let order = self.order_named(&struck.order)?;
                order.strike(entry.op, struck).then_some(())?;
                self.event_of(struck.noted)?.struck = true;
                Some((EventKind::OrderStatusStruck, struck.order.clone()))
            }
            Action::RecallContact(recall) => {
                let (order, since) = (self.order_named(&recall.order)?, recall.date);
                order.recall.get_or_insert(Recall { since, told: None });
                Some((EventKind::ContactRecall, recall.order.clone()))
            }
            Action::NoteRecalled(told) => {
                let recall = self.order_named(&told.order)?.recall.as_mut()?;
                recall.told.get_or_insert_with(|| told.clone());
                Some((EventKind::ContactRecalled, told.order.clone()))
            }
            Action::OpenLetter(opened) => {
                self.opened.push(opened.clone());
                Some((EventKind::LetterOpened, opened.number.clone()))
            }
            Action::Introduce(_) | Action::TakeRules(_) | Action::RegisterPerson(_) => None,
        }
    }

    /// Does something with a decision that was signed. One that the case does not have, or that was taken back, nothing.
    pub(super) fn after(
        &mut self,
        number: &str,
        kind: EventKind,
        act: impl FnOnce(&mut Decision) -> bool,
    ) -> Option<(EventKind, String)> {
        act(self.named(number)?).then(|| (kind, number.to_owned()))
    }

    /// Writes a field. One that the table does not know is kept too: a newer program wrote it.
    fn write(&mut self, entry: &Entry, write: &Write) -> Option<(EventKind, String)> {
        let before = self.outcome(&write.field);
        self.fields
            .write(entry, &write.field, write.value.clone(), write.reused);
        let turned = before.is_some_and(|before| !before.goes_against())
            && self.outcome(&write.field).is_some_and(Outcome::goes_against);
        if turned {
            self.hearing.material(entry.written.date_naive());
        }
        if is_order_field(&write.field) {
            return Some((EventKind::OrderChanged, String::new()));
        }
        let mut parts = write.field.split('/');
        match parts.next()? {
            "line" | "decision" => Some((EventKind::ProposalChanged, String::new())),
            "area" | "item" | "factor" | "background" | "analysis" => {
                // Whether an area is done says nothing of the person.
                let is_told = !write.field.ends_with("/state");
                if is_told && Field::named(&write.field).is_ok() {
                    self.hearing.material(entry.written.date_naive());
                }
                Some((EventKind::InvestigationChanged, String::new()))
            }
            _ => None,
        }
    }

    /// What a row's outcome says, where the path is one.
    fn outcome(&self, path: &str) -> Option<Outcome> {
        let is_outcome = path.starts_with("line/") && path.ends_with("/outcome");
        is_outcome.then(|| self.fields.read(path)).flatten()
    }

    fn order_named(&mut self, id: &str) -> Option<&mut Order> {
        self.orders.iter_mut().find(|order| order.sent.id == id)
    }

    pub(super) fn named(&mut self, number: &str) -> Option<&mut Decision> {
        self.decisions
            .iter_mut()
            .find(|decision| decision.signed.number == number && decision.taken_back.is_none())
    }
}

fn json(fact: &Fact) -> serde_json::Value {
    serde_json::to_value(fact).unwrap_or_default()
}
