//! The person: number, names, protection, representatives, consents.

pub mod number;
