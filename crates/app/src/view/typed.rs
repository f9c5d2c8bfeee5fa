//! What a person types to open the file.
//!
//! Invariant: wiped when it is dropped, and never printed.

use std::fmt;
use std::ops::Deref;
use zeroize::Zeroizing;

/// A PIN, a passphrase, or the committee's private key.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Typed(Zeroizing<String>);

impl Deref for Typed {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl From<String> for Typed {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl From<Typed> for String {
    fn from(typed: Typed) -> Self {
        typed.0.to_string()
    }
}

impl From<&str> for Typed {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Typed")
    }
}
