//! A profile's signatures: its last lines, each a comment, so that one file is all there is to hand on.
//!
//! Invariant: what is signed is every line before the signatures, whichever way an editor ends them. A committee that changes its key signs with both.

use crate::Error;
use ledger::{P256Signer, PublicKey, Signer};

/// How a line with a signature begins; the signature follows in hexadecimal.
const LINE: &str = "# signature = ";

/// The profile's text with a signature by this private key (P-256, PKCS #8, PEM) after those that it has.
///
/// # Errors
/// [`Error::Ledger`] when the key is none.
pub fn signed_profile(text: &str, private_pem: &str) -> Result<String, Error> {
    let (said, signatures) = parts(text);
    let signature = P256Signer::from_pem(private_pem)?.sign(said.as_bytes())?;
    let hex: String = signature.iter().map(|byte| format!("{byte:02x}")).collect();
    let line = format!("{LINE}{hex}");
    if signatures.iter().any(|known| *known == hex) {
        return Ok(text.to_owned());
    }
    let end = if text.ends_with('\n') { "" } else { "\n" };
    Ok(format!("{text}{end}{line}\n"))
}

/// Whether one of the text's signatures is by this public key (P-256, PEM).
#[must_use]
pub fn is_signed_by(text: &str, public_pem: &str) -> bool {
    let (said, signatures) = parts(text);
    PublicKey::from_pem(public_pem).is_ok_and(|key| {
        let mut read = signatures.iter().filter_map(|hex| bytes(hex));
        read.any(|signature| key.verifies(said.as_bytes(), &signature))
    })
}

/// Whether the text carries a signature at all, by whomever.
#[must_use]
pub fn is_signed(text: &str) -> bool {
    !parts(text).1.is_empty()
}

/// What is signed, with its last line's end, and the signatures after it.
fn parts(text: &str) -> (String, Vec<&str>) {
    let lines: Vec<&str> = text.lines().collect();
    let is_signature = |line: &&&str| line.starts_with(LINE) || line.trim().is_empty();
    let after = lines.iter().rev().take_while(is_signature).count();
    let (said, rest) = lines.split_at(lines.len() - after);
    let signatures = rest.iter().filter_map(|line| line.strip_prefix(LINE));
    let said: String = said.iter().flat_map(|line| [*line, "\n"]).collect();
    (said, signatures.map(str::trim).collect())
}

fn bytes(hex: &str) -> Option<[u8; 64]> {
    let digits: Vec<u8> = hex
        .chars()
        .map(|digit| digit.to_digit(16).and_then(|value| u8::try_from(value).ok()))
        .collect::<Option<_>>()?;
    let pairs = digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]);
    pairs.collect::<Vec<_>>().try_into().ok()
}
