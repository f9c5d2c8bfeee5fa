//! By which rules a file goes: those of the municipality's own profile, else those that came with the program.
//!
//! Invariant: a profile that was ever in force in the file stays in it under its hash, which the header of every
//! operation names; what was decided by it is frozen and never computed anew.

use crate::Error;
use crate::open::Open;
use crate::seal::is_signed_by;
use crate::session::Kvarbo;
use crate::view::{
    ProfileChecked, ProfileProblemView, ProfileText, RuleCellView, RuleValueView, RuleView, RulesView,
    SessionView,
};
use domain::municipality::{Profile, ProfileProblem, RuleError, embedded, listed};
use ledger::Hash;
use std::borrow::Cow;
use store::{RecoveryKey, Store};

/// The id of the municipality whose own file is given at the first start.
const OWN: &str = "own";
/// The setting that names the embedded profile, and the one that names the own profile in force by its hash.
const MUNICIPALITY: &str = "municipality";
const IN_FORCE: &str = "profile";

/// A profile that holds, and where its text is from.
pub(crate) struct Rules {
    pub profile: Profile,
    text: Text,
}

enum Text {
    Embedded(String),
    Own(String),
}

impl Rules {
    /// Those that come with the program under `name`.
    pub(crate) fn embedded(name: &str) -> Result<Self, Error> {
        Ok(Self {
            profile: embedded::profile(name)?,
            text: Text::Embedded(name.to_owned()),
        })
    }

    /// Those of a municipality's own file, which its committee has signed where it names a key to sign with.
    pub(crate) fn own(text: &str) -> Result<Self, Error> {
        let profile = Profile::parse(text).map_err(first)?;
        signed(text, &profile)?;
        if let Some(pem) = &profile.committee.recovery_public_key {
            RecoveryKey::from_pem(pem)?;
        }
        Ok(Self {
            profile,
            text: Text::Own(text.to_owned()),
        })
    }
}

/// Puts the file under these rules.
pub(crate) fn put(store: &mut Store, rules: &Rules) -> Result<(), Error> {
    match &rules.text {
        Text::Embedded(name) => store.setting_put(MUNICIPALITY, name)?,
        Text::Own(text) => {
            let hash = Hash::of(text.as_bytes()).to_string();
            store.setting_put(&kept(&hash), text)?;
            store.setting_put(IN_FORCE, &hash)?;
        }
    }
    Ok(())
}

/// The rules of the file and the hash of their text. They were checked when they were taken in, by the program of that day.
pub(crate) fn of(store: &Store) -> Result<(Profile, Hash), Error> {
    let text = text(store)?;
    Ok((Profile::taken(&text).map_err(first)?, Hash::of(text.as_bytes())))
}

fn text(store: &Store) -> Result<Cow<'static, str>, Error> {
    match store.setting(IN_FORCE)? {
        Some(hash) => Ok(store.setting(&kept(&hash))?.ok_or(Error::NotFound)?.into()),
        None => Ok(embedded::text(&store.setting(MUNICIPALITY)?.unwrap_or_default())?.into()),
    }
}

/// The municipality whose rules have this hash, where the file keeps them or they came with the program.
pub(crate) fn municipality(store: &Store, hash: &str) -> Result<Option<String>, Error> {
    let mut embedded = embedded::PROFILES.iter().map(|(_, text)| *text);
    let text = match store.setting(&kept(hash))? {
        Some(text) => Some(text),
        None => embedded
            .find(|text| Hash::of(text.as_bytes()).to_string() == hash)
            .map(str::to_owned),
    };
    let profile = text.and_then(|text| Profile::taken(&text).ok());
    Ok(profile.map(|profile| profile.committee.municipality))
}

fn kept(hash: &str) -> String {
    format!("{IN_FORCE}/{hash}")
}

/// Refuses a text that the committee of this profile has not signed, where it signs its profiles.
fn signed(text: &str, profile: &Profile) -> Result<(), Error> {
    let key = profile.committee.signing_public_key.as_deref();
    let is_signed = key.is_none_or(|key| is_signed_by(text, key));
    is_signed.then_some(()).ok_or(Error::Unsigned)
}

fn first(problems: Vec<ProfileProblem>) -> Error {
    RuleError::Profile(problems.into_iter().next().unwrap_or_default()).into()
}

impl Kvarbo {
    /// What a municipality's own file says of itself; or every problem in it; or why it would not be taken, now.
    ///
    /// # Errors
    /// None: a file that is no profile is all problems.
    pub fn profile_check(&mut self, given: &ProfileText) -> Result<ProfileChecked, Error> {
        let problems = Profile::parse(&given.text).err().unwrap_or_default();
        let taken = self.takeable(&given.text);
        Ok(ProfileChecked {
            choice: taken.as_ref().ok().map(|rules| self.choice(OWN, &rules.profile)),
            refused: taken
                .err()
                .filter(|_| problems.is_empty())
                .map(|why| why.code().to_owned()),
            problems: problems.into_iter().map(ProfileProblemView::from).collect(),
        })
    }

    /// The rules of a municipality's own file, where they may be put in the place of those in force.
    fn takeable(&self, text: &str) -> Result<Rules, Error> {
        let rules = Rules::own(text)?;
        if let Some(open) = self.opened() {
            // Who began real work with another municipality's rules, for want of her own, has sent no letter under them
            // that can be answered (their letter head is an example), and takes her own in.
            if open.demo || open.profile.committee.is_reachable() {
                rules.profile.may_follow(&open.profile)?;
            }
            signed(text, &open.profile)?;
        }
        Ok(rules)
    }

    /// Puts the open file under a new version of its municipality's profile. What was decided stays as it was; a
    /// committee's key in the new version opens the file from now on. Who took it stands in the committee's stream, and
    /// whether it lets her decide more.
    ///
    /// # Errors
    /// [`Error::Locked`], [`RuleError::OtherCommittee`], [`RuleError::Earlier`], [`Error::Unsigned`], a wrong profile, or
    /// what the disk says; where that keeps the key out, the rules are taken, and the next opening puts the key in.
    pub fn profile_load(&mut self, given: &ProfileText) -> Result<SessionView, Error> {
        let rules = self.takeable(&given.text)?;
        let open = self.open()?;
        let (user, today) = (&open.user, open.this_day());
        let widens = rules
            .profile
            .widens(&open.profile, &user.position, user.actor, today);
        let hash = Hash::of(given.text.as_bytes());
        let named = hash.to_string();
        let former = (
            std::mem::replace(&mut open.profile, rules.profile),
            std::mem::replace(&mut open.profile_hash, hash),
        );
        let settings = [
            (kept(&named), given.text.as_str()),
            (IN_FORCE.to_owned(), named.as_str()),
        ];
        let settings = settings.each_ref().map(|(name, value)| (name.as_str(), *value));
        let taken = open.take_rules(widens, &settings);
        if taken.is_err() {
            (open.profile, open.profile_hash) = former;
        }
        taken?;
        open.seal_to_committee()?;
        Ok(self.session())
    }
}

impl Open {
    /// Lets the committee's key open the file, where its profile has one: after the profile is taken, and again at each
    /// opening, since a stop may come between.
    pub(crate) fn seal_to_committee(&self) -> Result<(), Error> {
        let committees = self.profile.committee.recovery_public_key.as_deref();
        if let Some(pem) = committees.filter(|_| !self.demo && !self.is_read_only()) {
            self.store.put_recovery(&RecoveryKey::from_pem(pem)?)?;
        }
        Ok(())
    }

    /// Every rule of the profile, what the file says in each language in the window's.
    ///
    /// # Errors
    /// What the file says.
    pub fn rules(&mut self) -> Result<RulesView, Error> {
        let rules = listed::rules(&text(&self.store)?).map_err(first)?;
        Ok(RulesView {
            own: self.store.setting(IN_FORCE)?.is_some(),
            hash: self.profile_hash.to_string(),
            rights: self.rights()?,
            rules: rules.into_iter().map(|rule| self.rule(rule)).collect(),
        })
    }

    /// An example's address is read by nobody, whatever the file says.
    fn rule(&self, rule: listed::Rule) -> RuleView {
        let cell = |(name, said)| RuleCellView {
            name,
            value: match said {
                listed::Said::Words(words) => self.word(&words),
                listed::Said::Plain(value) => value,
            },
        };
        let row = |cells: Vec<_>| cells.into_iter().map(cell).collect();
        let value = |field: listed::Field| RuleValueView {
            name: field.name,
            rows: field.rows.into_iter().map(row).collect(),
        };
        RuleView {
            line: rule.line.to_string(),
            valid_from: rule.valid_from,
            valid_to: rule.valid_to,
            source: rule.source,
            verified: rule.verified && (rule.section != "committee" || !self.profile.committee.is_example()),
            section: rule.section,
            values: rule.values.into_iter().map(value).collect(),
        }
    }
}

impl From<ProfileProblem> for ProfileProblemView {
    fn from(problem: ProfileProblem) -> Self {
        Self {
            line: problem.line.to_string(),
            reason: problem.reason,
        }
    }
}
