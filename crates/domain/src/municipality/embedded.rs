//! The profiles that come with the program, by name.
//!
//! Invariant: each of them passes every check (a test reads them all).

use super::{Profile, RuleError};

/// Name and text of each profile that comes with the program.
pub const PROFILES: [(&str, &str); 5] = [
    (
        "norrtalje",
        include_str!("../../../../assets/municipalities/norrtalje.toml"),
    ),
    (
        "taby",
        include_str!("../../../../assets/municipalities/taby.toml"),
    ),
    (
        "danderyd",
        include_str!("../../../../assets/municipalities/danderyd.toml"),
    ),
    (
        "lekeberg",
        include_str!("../../../../assets/municipalities/lekeberg.toml"),
    ),
    (
        "stockholm-spanga-tensta",
        include_str!("../../../../assets/municipalities/stockholm-spanga-tensta.toml"),
    ),
];

/// The text of an embedded profile.
///
/// # Errors
/// [`RuleError::UnknownMunicipality`].
pub fn text(name: &str) -> Result<&'static str, RuleError> {
    PROFILES
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, text)| *text)
        .ok_or_else(|| RuleError::UnknownMunicipality {
            name: name.to_owned(),
        })
}

/// Reads an embedded profile.
///
/// # Errors
/// [`RuleError::UnknownMunicipality`], or [`RuleError::Profile`] with the first problem.
pub fn profile(name: &str) -> Result<Profile, RuleError> {
    Profile::parse(text(name)?)
        .map_err(|problems| RuleError::Profile(problems.into_iter().next().unwrap_or_default()))
}
