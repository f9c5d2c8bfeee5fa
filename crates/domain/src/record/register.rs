//! A field with its versions.
//!
//! Invariant: a version leaves only when an operation names it as replaced. Two versions that replaced the same
//! one therefore stand side by side, a conflict that a person sees, and nothing is overwritten silently.

use super::Entry;
use crate::id::{ActorId, OpId};
use chrono::{DateTime, FixedOffset};
use serde_json::Value;
use std::collections::BTreeMap;

/// One version of a field.
#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    /// The operation that wrote it.
    pub op: OpId,
    /// What it says.
    pub value: Value,
    /// Who wrote it.
    pub actor: ActorId,
    /// When.
    pub written: DateTime<FixedOffset>,
    /// Taken over from an earlier record rather than written anew.
    pub reused: bool,
    /// The versions it replaced.
    pub replaced: Vec<OpId>,
    /// It stood when a decision was signed, which rests on it.
    pub signed: bool,
}

/// All versions of one field: those that stand, and those that were replaced.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Register {
    standing: Vec<Version>,
    past: Vec<Version>,
}

impl Register {
    /// The versions that stand: one, or several in a conflict, in the stream's order.
    #[must_use]
    pub fn standing(&self) -> &[Version] {
        &self.standing
    }

    /// The version to show: the last that stands.
    #[must_use]
    pub fn current(&self) -> Option<&Version> {
        self.standing.last()
    }

    /// More than one version stands.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.standing.len() > 1
    }

    /// The versions that a signed decision rests on, replaced ones too.
    pub fn signed(&self) -> impl Iterator<Item = OpId> {
        let versions = self.past.iter().chain(&self.standing);
        versions
            .filter(|version| version.signed)
            .map(|version| version.op)
    }

    /// What an undo would restore: the version that the only standing one replaced. Nothing in a conflict.
    #[must_use]
    pub fn before(&self) -> Option<&Version> {
        let [only] = self.standing.as_slice() else {
            return None;
        };
        self.past
            .iter()
            .rev()
            .find(|version| only.replaced.contains(&version.op))
    }

    /// Operations whose texts were replaced before any decision rested on them. At signing their payloads are erased,
    /// their hashes kept.
    pub fn superseded(&self) -> impl Iterator<Item = OpId> {
        let past = self.past.iter().filter(|version| !version.signed);
        past.map(|version| version.op)
    }

    /// As it stood at the last signature; nothing where nobody had written it then.
    fn as_signed(&self) -> Option<Self> {
        let mut versions = self.past.iter().chain(&self.standing).rev();
        let last = versions.find(|version| version.signed)?;
        Some(Self {
            standing: vec![last.clone()],
            past: Vec::new(),
        })
    }

    fn write(&mut self, version: Version) {
        let mut written = self.past.iter().chain(&self.standing);
        if written.any(|other| other.op == version.op) {
            return;
        }
        let (gone, standing) = std::mem::take(&mut self.standing)
            .into_iter()
            .partition(|old| version.replaced.contains(&old.op));
        self.past.extend::<Vec<_>>(gone);
        self.standing = standing;
        // What replaced it may stand before it: a central system that was put back from a copy gets them in any order.
        let mut others = self.past.iter().chain(&self.standing);
        if others.any(|other| other.replaced.contains(&version.op)) {
            self.past.push(version);
        } else {
            self.standing.push(version);
        }
    }
}

/// The fields of one record, by path.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Registers(BTreeMap<String, Register>);

impl Registers {
    /// One field; an empty one when nobody has written it.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&Register> {
        self.0.get(path)
    }

    /// What a field says as text; empty when nobody has written it.
    #[must_use]
    pub fn text(&self, path: &str) -> &str {
        self.get(path)
            .and_then(Register::current)
            .and_then(|version| version.value.as_str())
            .unwrap_or_default()
    }

    /// What a field says, read as a type; nothing when it is unwritten or says something else.
    #[must_use]
    pub fn read<T: serde::de::DeserializeOwned>(&self, path: &str) -> Option<T> {
        let version = self.get(path)?.current()?;
        serde_json::from_value(version.value.clone()).ok()
    }

    /// The operations that a new version of a field replaces: all that stand.
    #[must_use]
    pub fn standing(&self, path: &str) -> Vec<OpId> {
        self.get(path)
            .map(|field| field.standing().iter().map(|version| version.op).collect())
            .unwrap_or_default()
    }

    /// Lets go of every field under `prefix`: what was worked on there has been done.
    pub fn forget(&mut self, prefix: &str) {
        self.0.retain(|path, _| !path.starts_with(prefix));
    }

    /// Every field, in the order of the paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Register)> {
        self.0.iter().map(|(path, register)| (path.as_str(), register))
    }

    /// Every field as it stood at the last signature: what was written since is nobody's word yet.
    #[must_use]
    pub fn as_signed(&self) -> Self {
        let signed = |(path, register): (&String, &Register)| Some((path.clone(), register.as_signed()?));
        Self(self.0.iter().filter_map(signed).collect())
    }

    /// Writes a version.
    pub fn write(&mut self, entry: &Entry, path: &str, value: Value, reused: bool) {
        self.0.entry(path.to_owned()).or_default().write(Version {
            op: entry.op,
            value,
            actor: entry.actor,
            written: entry.written,
            reused,
            replaced: entry.replaces.get(path).cloned().unwrap_or_default(),
            signed: false,
        });
    }

    /// Notes that a decision rests on every version that stands.
    pub(crate) fn sign(&mut self) {
        let standing = self.0.values_mut().flat_map(|register| &mut register.standing);
        standing.for_each(|version| version.signed = true);
    }
}
