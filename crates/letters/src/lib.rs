//! (letters)
