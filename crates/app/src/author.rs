//! Who has written in the file, and by which rules: each introduces herself in the committee's stream, and says there
//! which rules she takes.
//!
//! Invariant: position and rules are chosen by whoever has the file; nothing here allows them, and no choice is without
//! its trace.

use crate::Error;
use crate::open::{Act, Open};
use crate::profile;
use crate::view::{RightsAct, RightsView};
use domain::id::{ActorId, StreamId, StreamKind, StreamRef};
use domain::record::{Action, Introduced, RulesTaken};
use std::collections::BTreeMap;

/// In the stream of each committee whose rules have been the file's.
const RULES_TAKEN: &str = "rules.take";

impl Open {
    /// The committee's stream says who uses this file and by which rules: once, and again when name, title, position or
    /// rules are others.
    pub(crate) fn introduce(&mut self) -> Result<(), Error> {
        let taken = self.meet_authors()?;
        if self.is_read_only() {
            self.authors.insert(self.user.actor, self.user.clone());
            return Ok(());
        }
        let author = self.user.clone();
        let known = self.authors.insert(author.actor, author.clone());
        if known.as_ref() != Some(&author) {
            self.act(Act::new(
                self.committee(),
                Action::Introduce(Introduced { author }),
            ))?;
        }
        if taken != Some(self.profile_hash.to_string()) {
            self.take_rules(false, &[])?;
        }
        Ok(())
    }

    /// Reads everybody who has introduced herself, and which rules the file's user took last.
    pub(crate) fn meet_authors(&mut self) -> Result<Option<String>, Error> {
        let mut taken = None;
        for entry in self.entries(&self.committee())? {
            match entry.action {
                // Nobody says for another who she is.
                Some(Action::Introduce(Introduced { author }))
                    if entry.is_rightful && entry.actor == author.actor =>
                {
                    self.authors.insert(author.actor, author);
                }
                // Colleagues take theirs.
                Some(Action::TakeRules(rules)) if entry.actor == self.user.actor => taken = Some(rules.hash),
                _ => {}
            }
        }
        Ok(taken)
    }

    /// Says in the committee's stream that these rules are the file's from now, and with it puts the file under them.
    pub(crate) fn take_rules(&mut self, widens: bool, settings: &[(&str, &str)]) -> Result<(), Error> {
        let hash = self.profile_hash.to_string();
        let taken = RulesTaken { hash, widens };
        self.act(Act {
            settings,
            ..Act::new(self.committee(), Action::TakeRules(taken))
        })
    }

    /// Every choice of a position and of rules in this file, the latest first: also those that were made before the
    /// committee's own profile took the place of an example.
    pub(crate) fn rights(&self) -> Result<Vec<RightsView>, Error> {
        let mut authors = BTreeMap::new();
        let mut rows = Vec::new();
        let mut entries = Vec::new();
        let mut committees = self.store.streams_with(RULES_TAKEN)?;
        committees.sort_by_key(|committee| committee.id == self.committee().id);
        for committee in &committees {
            entries.extend(self.entries(committee)?);
        }
        entries.sort_by_key(|entry| entry.written);
        for entry in entries {
            let (act, hash) = match entry.action {
                Some(Action::Introduce(Introduced { author })) => {
                    if entry.actor == author.actor {
                        authors.insert(author.actor, author);
                    }
                    (RightsAct::Position, None)
                }
                Some(Action::TakeRules(RulesTaken { hash, widens: true })) => {
                    (RightsAct::WiderRules, Some(hash))
                }
                Some(Action::TakeRules(RulesTaken { hash, .. })) => (RightsAct::Rules, Some(hash)),
                _ => continue,
            };
            let author = authors.get(&entry.actor).unwrap_or(&self.user);
            let municipality = hash
                .as_deref()
                .map(|hash| profile::municipality(&self.store, hash));
            rows.push(RightsView {
                municipality: municipality.transpose()?.flatten(),
                at: entry.written.to_rfc3339(),
                name: author.name.clone(),
                position: author.position.clone(),
                act,
                hash,
            });
        }
        rows.reverse();
        Ok(rows)
    }

    fn committee(&self) -> StreamRef {
        StreamRef {
            kind: StreamKind::Committee,
            id: StreamId(self.profile.committee.id),
        }
    }

    /// Who somebody is, for what they wrote. Somebody who never introduced herself is known by id alone.
    pub(crate) fn name_of(&self, actor: ActorId) -> String {
        let author = self.authors.get(&actor);
        author.map_or_else(|| actor.to_string(), |author| author.name.clone())
    }
}
