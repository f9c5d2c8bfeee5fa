//! Looking for a word inside the open case, and nowhere else (förordning 2001:637 15 §).
//!
//! Invariant: everything that a person wrote in the case is looked in, and an answer shows the word that was looked for.

use crate::Error;
use crate::open::Open;
use crate::view::{CaseText, Step, TextHit, TextKind};
use domain::case::Case;
use std::iter::once;

/// Letters shown on either side of what was found.
const AROUND: usize = 60;

impl Open {
    /// Looks for a word in the case: fields, notes and why they were struck, quick notes, replies, supplements.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn case_text(&mut self, text: &CaseText) -> Result<Vec<TextHit>, Error> {
        let case = self.read_case(&text.case, "case.search")?;
        let wanted: String = text.query.trim().chars().flat_map(char::to_lowercase).collect();
        if wanted.is_empty() {
            return Ok(Vec::new());
        }
        let hit = |(path, kind, text): (String, TextKind, &str)| {
            excerpt(text, &wanted).map(|excerpt| TextHit {
                step: step_of(&path, kind),
                path,
                kind,
                excerpt,
            })
        };
        Ok(texts(&case.state).filter_map(hit).collect())
    }
}

/// Every text of a case with its place and its kind. A place that is no field has an id of its own.
fn texts(case: &Case) -> impl Iterator<Item = (String, TextKind, &str)> {
    let fields = case.fields.iter();
    let fields = fields.map(|(path, _)| (path.to_owned(), TextKind::Field, case.fields.text(path)));
    let notes = case.notes.iter().flat_map(|note| {
        let why = note.struck.iter().map(|struck| struck.reason.as_str());
        let why = why.map(|reason| (format!("{}/struck", note.added.id), TextKind::Note, reason));
        once((note.added.id.clone(), TextKind::Note, note.added.text.as_str())).chain(why)
    });
    let quick = case.quick_notes.iter();
    let quick = quick.map(|note| (note.id.clone(), TextKind::QuickNote, note.text.as_str()));
    let replies = case
        .hearing
        .rounds
        .iter()
        .filter_map(|round| round.replied.as_ref());
    let replies = replies.map(|replied| (replied.id.clone(), TextKind::Reply, replied.reply.as_str()));
    let supplements = case.decisions.iter().flat_map(|decision| &decision.supplements);
    let supplements = supplements.map(|added| (added.id.clone(), TextKind::Supplement, added.text.as_str()));
    fields.chain(notes).chain(quick).chain(replies).chain(supplements)
}

fn step_of(path: &str, kind: TextKind) -> Step {
    match kind {
        TextKind::Field => {}
        TextKind::Note | TextKind::QuickNote => return Step::Investigation,
        TextKind::Reply => return Step::Hearing,
        TextKind::Supplement => return Step::Decision,
    }
    match path.split('/').next() {
        Some("line" | "decision") => Step::Decision,
        Some("order") => Step::Order,
        Some("own_words" | "notification_answer" | "intake" | "booking") => Step::Intake,
        _ => Step::Investigation,
    }
}

/// What stands around the first place of `wanted`, which is in lower case; nothing where it is not in the text.
fn excerpt(text: &str, wanted: &str) -> Option<String> {
    let mut lower = String::with_capacity(text.len());
    // A letter may be longer in lower case, so where each one begins is kept.
    let begins: Vec<usize> = text
        .chars()
        .map(|letter| {
            let at = lower.len();
            lower.extend(letter.to_lowercase());
            at
        })
        .collect();
    let at = lower.find(wanted)?;
    let letters_before = |byte: usize| begins.partition_point(|begin| *begin < byte);
    let from = letters_before(at).saturating_sub(AROUND);
    let to = (letters_before(at + wanted.len()) + AROUND).min(begins.len());
    let around: String = text.chars().skip(from).take(to - from).collect();
    let cut = |is_cut: bool| if is_cut { "…" } else { "" };
    Some(format!(
        "{}{}{}",
        cut(from > 0),
        around.trim(),
        cut(to < begins.len())
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_found_stands_in_the_excerpt_however_far_into_the_text() {
        let text = format!("{}Bergskristall{}", "å".repeat(500), "ö".repeat(500));
        let found = excerpt(&text, "bergskristall").unwrap();
        assert!(found.starts_with('…') && found.ends_with('…'), "{found}");
        assert!(found.contains("Bergskristall"), "{found}");
        assert_eq!(found.chars().count(), 60 + 13 + 60 + 2);
    }

    #[test]
    fn a_short_text_is_shown_whole_and_a_letter_that_grows_moves_nothing() {
        assert_eq!(excerpt("İİİ Dusch.", "dusch").as_deref(), Some("İİİ Dusch."));
        assert_eq!(excerpt("Dusch.", "bad"), None);
    }
}
