//! Who has written in the file: each introduces herself in the committee's stream.

use crate::Error;
use crate::open::{Act, Open};
use domain::id::{ActorId, StreamId, StreamKind, StreamRef};
use domain::record::{Action, Introduced};

impl Open {
    /// The committee's stream says who uses this file: once, and again when name, title or position is another.
    pub(crate) fn introduce(&mut self) -> Result<(), Error> {
        let committee = StreamRef {
            kind: StreamKind::Committee,
            id: StreamId(self.profile.committee.id),
        };
        for entry in self.entries(&committee)? {
            if let Some(Action::Introduce(Introduced { author })) = entry.action {
                self.authors.insert(author.actor, author);
            }
        }
        let author = self.user.clone();
        let known = self.authors.insert(author.actor, author.clone());
        if known.as_ref() != Some(&author) && !self.is_read_only() {
            self.act(Act::new(committee, Action::Introduce(Introduced { author })))?;
        }
        Ok(())
    }

    /// Who somebody is, for what they wrote. Somebody who never introduced herself is known by id alone.
    pub(crate) fn name_of(&self, actor: ActorId) -> String {
        let author = self.authors.get(&actor);
        author.map_or_else(|| actor.to_string(), |author| author.name.clone())
    }
}
