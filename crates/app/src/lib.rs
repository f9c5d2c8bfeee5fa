//! Use cases: what a person can do, one function each, behind one [`view`] a screen.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod commands;
pub mod view;
