//! The person: who, how to reach, who speaks for her, who may be told what, what she has agreed to.

use super::{CaseRef, Protection};

views! {
    /// Judges a number while it is typed.
    pub struct NumberCheck { pub number: String }
    /// The answer.
    pub struct NumberView {
        pub valid: bool,
        /// Twelve digits with a hyphen, when valid.
        pub number: Option<String>,
        /// `personnummer` or `samordningsnummer`.
        pub kind: Option<String>,
        pub birth_date: Option<String>,
        /// `female` or `male`.
        pub sex: Option<String>,
        pub age: Option<u32>,
        /// The municipality offers somebody of this age a booking without needs test.
        pub bookable: bool,
        /// Fluent key part `number-<reason>` when not valid.
        pub reason: Option<String>,
        /// Registered on this computer already.
        pub known: Option<String>,
    }
    /// The person screen of a case.
    pub struct PersonView {
        pub person: String,
        pub number: String,
        pub given_names: String,
        pub surname: String,
        pub protection: ProtectionView,
        /// BCP 47.
        pub language: String,
        pub interpreter: bool,
        pub household: Vec<HouseholdMember>,
        /// Absent for who may not see them.
        pub contact: Option<ContactView>,
        pub representatives: Vec<RepresentativeView>,
        pub relatives: Vec<RelativeView>,
        pub consents: Vec<ConsentView>,
    }
    /// Level, source and when it was last checked.
    pub struct ProtectionView { pub level: Protection, pub source: String, pub checked: Option<String> }
    /// Somebody who lives there too.
    pub struct HouseholdMember { pub id: String, pub name: String, pub relation: String, pub adult: bool, pub close: bool }
    /// Address, telephone, door code.
    pub struct ContactView { pub street: String, pub postcode: String, pub town: String, pub telephone: String, pub door_code: String, pub protected: bool }
    /// Somebody who speaks for the person.
    pub struct RepresentativeView { pub id: String, pub kind: String, pub name: String, pub scope: String, pub from: Option<String>, pub until: Option<String>, pub telephone: String, #[serde(default)] pub address: String }
    /// Next of kin, with what they may be told.
    pub struct RelativeView { pub id: String, pub name: String, pub relation: String, pub may_know: String, pub telephone: String }
    /// One consent: scope, from whom (`member` of the household; none is the person), when, until, withdrawn.
    pub struct ConsentView { pub id: String, pub scope: String, pub given_by: String, #[serde(default)] pub member: Option<String>, pub given: String, pub until: Option<String>, pub withdrawn: Option<String> }
    /// Registers a person; refuses a number that is here already with its case.
    pub struct PersonRegister {
        pub number: String,
        pub given_names: String,
        pub surname: String,
        pub protection: ProtectionView,
        pub language: String,
        pub interpreter: bool,
        pub contact: Option<ContactView>,
    }
    /// Replaces one part of the person. Exactly one of the optional parts is given.
    pub struct PersonWrite {
        pub case: String,
        pub names: Option<NamesWrite>,
        pub protection: Option<ProtectionView>,
        pub language: Option<LanguageWrite>,
        pub contact: Option<ContactView>,
        pub household: Option<Vec<HouseholdMember>>,
        pub representatives: Option<Vec<RepresentativeView>>,
        pub relatives: Option<Vec<RelativeView>>,
        pub consents: Option<Vec<ConsentView>>,
    }
    /// Names.
    pub struct NamesWrite { pub given_names: String, pub surname: String }
    /// Language and interpreter.
    pub struct LanguageWrite { pub language: String, pub interpreter: bool }
    /// Names one person.
    pub struct PersonRef { pub person: String }
}

impl PersonWrite {
    /// Replaces nothing yet: one part is put in.
    #[must_use]
    pub fn nothing(case: &CaseRef) -> Self {
        Self {
            case: case.case.clone(),
            names: None,
            protection: None,
            language: None,
            contact: None,
            household: None,
            representatives: None,
            relatives: None,
            consents: None,
        }
    }
}
