//! Letters from data to paper, as sentences that can fail.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout
)]

mod decision;
mod furniture;
mod order_and_notice;
mod pages;
mod printed;
mod reader;
mod samples;
