//! How long a two-page letter takes from plain data to PDF bytes, in microseconds: `cargo run --release --example
//! speed -p letters`. Prints the first letter (fonts are read), then median and 99th percentile of 200 more.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    missing_docs
)]

#[path = "../tests/letters/samples.rs"]
#[allow(dead_code)]
mod samples;

use std::time::Instant;

use letters::{Fonts, Locale, decision};

fn main() {
    let begun = Instant::now();
    let (texts, fonts) = (samples::texts(), Fonts::standard().unwrap());
    let letter = samples::full_grant();
    let make = || {
        let pages = decision(&letter, &texts, Locale::Sv).lay_out(&fonts);
        assert_eq!(pages.count(), 2);
        pages.pdf(&samples::meta()).unwrap().len()
    };
    make();
    println!("first {}", begun.elapsed().as_micros());
    let mut times: Vec<u128> = (0..200)
        .map(|_| {
            let begun = Instant::now();
            make();
            begun.elapsed().as_micros()
        })
        .collect();
    times.sort_unstable();
    println!("median {} p99 {}", times[100], times[198]);
}
