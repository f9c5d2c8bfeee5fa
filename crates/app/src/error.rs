//! What a use case refuses, as one enum; the boundary turns it into a code, parameters and a reference.
//!
//! Invariant: nothing here carries a name, a number or a text that a person wrote.

mod stored;

use crate::host::Silent;
use crate::view::ErrorView;
use domain::decision::Refusal;
use domain::intake::Refused;
use domain::municipality::RuleError;
use domain::record::FieldError;
use std::collections::BTreeMap;
use store::Error as E;

/// Why a use case did nothing.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file is locked.
    #[error("locked")]
    Locked,
    /// There is a file on this computer already.
    #[error("already set up")]
    AlreadySetUp,
    /// What was asked for is not in the file, or not for this person.
    #[error("not found")]
    NotFound,
    /// The personal or coordination number is not one; with the reason's code.
    #[error("not a number: {0}")]
    Number(&'static str),
    /// A day that is not a day, or that cannot be (an end before its start).
    #[error("not a day")]
    Day,
    /// A choice that the list does not have.
    #[error("not a choice")]
    Choice,
    /// Who asks has declared a conflict of interest in the case (*jäv*, KL 6:28-32): it is closed to her.
    #[error("conflict of interest")]
    ConflictOfInterest,
    /// Nothing was written where words are needed.
    #[error("words are missing")]
    Words,
    /// The secret is too short; with the fewest characters.
    #[error("secret shorter than {0}")]
    Secret(usize),
    /// What it belongs to is signed.
    #[error("signed")]
    Signed,
    /// A signed decision rests on it: it can be struck or written anew, not taken out of the case.
    #[error("a signed decision rests on it")]
    RestedOn,
    /// Somebody else wrote it meanwhile, or nothing is there to undo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// So many things are missing before the act; the screen lists them.
    #[error("{0} missing")]
    Missing(usize),
    /// A note can be struck once, a decision taken back before dispatch by its signer, and the like.
    #[error("not now")]
    NotNow,
    /// A correction would leave the person with less.
    #[error("a correction may not lessen")]
    Lessens,
    /// A correction to other minutes than the standard time, with no reason for them in the decision.
    #[error("a correction of time has no reason")]
    Unreasoned,
    /// It has to be done by somebody with a wider delegation.
    #[error("above the delegation")]
    AboveDelegation,
    /// The list is not for this position.
    #[error("another position's list")]
    OthersList,
    /// What was sent does not have the command's shape.
    #[error("malformed")]
    Malformed,
    /// The field refused the value.
    #[error(transparent)]
    Field(#[from] FieldError),
    /// The committee signs its profiles, and has not signed this one.
    #[error("the committee has not signed the profile")]
    Unsigned,
    /// An act at intake was refused.
    #[error(transparent)]
    Intake(#[from] Refused),
    /// The profile refused.
    #[error("the profile has no rule")]
    Rule(#[from] RuleError),
    /// The file refused.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The keyring that holds the device's secret did not answer; no try was counted.
    #[error(transparent)]
    KeyringSilent(#[from] Silent),
    /// An operation could not be sealed or does not hold.
    #[error(transparent)]
    Ledger(#[from] ledger::Error),
    /// The person is protected now, and the letter says where she was: it is opened for a reason.
    #[error("withheld")]
    Withheld,
    /// The letter tells where to appeal or to reply, and how to reach the committee was never read at its source.
    #[error("the letter head is an example")]
    LetterHead,
    /// A letter could not be made.
    #[error("the letter could not be made")]
    Letter(#[from] letters::Error),
    /// There is no printer, or it would not take the letter.
    #[error("no printer")]
    Printer,
    /// It is no address of a central system, or one on the way to which others could listen.
    #[error("not an address of a central system")]
    Address,
    /// What everybody can open gets nobody's cases.
    #[error("a demonstration")]
    Demonstration,
    /// A file beside the database could not be read or written.
    #[error("input or output failed")]
    Io(#[from] std::io::Error),
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Missing(gaps) => Self::Missing(gaps.len()),
            Refusal::Rule(error) => Self::Rule(error),
            Refusal::NotNow => Self::NotNow,
            Refusal::Day => Self::Day,
            Refusal::NotAllowed => Self::Choice,
            Refusal::Lessens => Self::Lessens,
            Refusal::Unreasoned => Self::Unreasoned,
            Refusal::AboveDelegation => Self::AboveDelegation,
        }
    }
}

impl Error {
    /// The Fluent key part: `error-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Locked => "locked",
            Self::AlreadySetUp => "already-set-up",
            Self::NotFound => "not-found",
            Self::Number(_) => "number",
            Self::Day | Self::Intake(Refused::Day) => "day",
            Self::Choice | Self::Field(FieldError::Unknown | FieldError::NotAllowed) => "choice",
            Self::Field(FieldError::TooLong) => "too-long",
            Self::ConflictOfInterest | Self::Intake(Refused::ConflictOfInterest) => "conflict-of-interest",
            Self::Words | Self::Intake(Refused::Words) => "words",
            Self::Secret(_) => "secret-too-short",
            Self::Signed => "signed",
            Self::RestedOn => "rested-on",
            Self::NothingToUndo => "nothing-to-undo",
            Self::Missing(_) => "missing",
            Self::NotNow | Self::Intake(Refused::NotNow) => "not-now",
            Self::Intake(Refused::Delegation) => "delegation",
            Self::Intake(Refused::Booking) => "not-bookable",
            Self::Intake(Refused::Hidden) => "hidden-person",
            Self::Lessens => "lessens",
            Self::Unreasoned => "unreasoned",
            Self::AboveDelegation => "above-delegation",
            Self::OthersList => "others-list",
            Self::Malformed => "malformed",
            Self::Rule(RuleError::OtherCommittee) => "other-committee",
            Self::Rule(RuleError::Earlier) => "profile-earlier",
            Self::Unsigned => "profile-unsigned",
            Self::Rule(_) => "rule",
            Self::Store(error) => stored::code(error),
            Self::KeyringSilent(_) => "keyring-silent",
            Self::Ledger(_) => "ledger",
            Self::Withheld => "letter-withheld",
            Self::LetterHead => "letter-head",
            Self::Letter(letters::Error::NoTexts { .. }) => "letter-texts",
            Self::Letter(_) => "letter",
            Self::Printer => "printer",
            Self::Address => "central-address",
            Self::Demonstration => "demonstration",
            Self::Io(_) => "disk",
        }
    }

    /// Every code, so that a test can ask for the sentence of each.
    pub const CODES: [&'static str; 54] = [
        "locked",
        "already-set-up",
        "not-found",
        "number",
        "day",
        "choice",
        "conflict-of-interest",
        "too-long",
        "words",
        "secret-too-short",
        "signed",
        "rested-on",
        "nothing-to-undo",
        "missing",
        "not-now",
        "delegation",
        "not-bookable",
        "hidden-person",
        "lessens",
        "unreasoned",
        "above-delegation",
        "others-list",
        "malformed",
        "other-committee",
        "profile-earlier",
        "profile-unsigned",
        "rule",
        "keyring-silent",
        "ledger",
        "letter-withheld",
        "letter-head",
        "letter-texts",
        "letter",
        "printer",
        "central-address",
        "demonstration",
        "disk",
        "no-file",
        "unencrypted",
        "foreign",
        "newer",
        "damaged",
        "sound",
        "no-copy",
        "read-only-folder",
        "disk-full",
        "busy",
        "wrong-secret",
        "slot-closed",
        "wait",
        "device-secret-missing",
        "key-file",
        "recovery-key",
        "database",
    ];

    /// What the window is told. `reference` also stands in the log.
    #[must_use]
    pub fn view(&self, reference: &str) -> ErrorView {
        let mut params = BTreeMap::new();
        let mut param = |name: &str, value: String| {
            params.insert(name.to_owned(), value);
        };
        match self {
            Self::Number(reason) => param("reason", (*reason).to_owned()),
            Self::Secret(n) | Self::Store(E::SecretTooShort { least: n }) => param("least", n.to_string()),
            Self::Missing(count) => param("count", count.to_string()),
            Self::Letter(letters::Error::NoTexts { first: Some(first) }) => param("first", first.to_string()),
            Self::Store(E::Damaged { copy }) => param("copy", copy.is_some().to_string()),
            Self::Store(E::WrongSecret { left: Some(left) }) => param("left", left.to_string()),
            Self::Store(E::Wait { until }) => param("until", until.format("%H:%M").to_string()),
            Self::Store(E::Newer { found, known }) => {
                param("found", found.to_string());
                param("known", known.to_string());
            }
            Self::Locked
            | Self::AlreadySetUp
            | Self::NotFound
            | Self::Day
            | Self::Choice
            | Self::ConflictOfInterest
            | Self::Words
            | Self::Signed
            | Self::RestedOn
            | Self::NothingToUndo
            | Self::NotNow
            | Self::Lessens
            | Self::Unreasoned
            | Self::AboveDelegation
            | Self::OthersList
            | Self::Malformed
            | Self::Unsigned
            | Self::Address
            | Self::Demonstration
            | Self::Field(_)
            | Self::Intake(_)
            | Self::Rule(_)
            | Self::Store(_)
            | Self::KeyringSilent(_)
            | Self::Ledger(_)
            | Self::Withheld
            | Self::LetterHead
            | Self::Letter(_)
            | Self::Printer
            | Self::Io(_) => {}
        }
        ErrorView {
            code: self.code().to_owned(),
            params,
            reference: reference.to_owned(),
        }
    }
}
