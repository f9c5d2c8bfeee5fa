//! Writes the sample letters as PDF, SVG and HTML to a folder, to be looked at: `cargo run --example samples -- out`.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    missing_docs
)]

#[path = "../tests/letters/samples.rs"]
#[allow(dead_code)]
mod samples;

use std::path::Path;
use std::time::Instant;

use letters::{Document, Fonts, Locale, booking_notice, decision, order};

fn main() {
    let out = std::env::args().nth(1).unwrap_or_else(|| "out".to_owned());
    std::fs::create_dir_all(&out).unwrap();
    let (texts, fonts) = (samples::texts(), Fonts::standard().unwrap());
    for locale in Locale::ALL {
        let letters = [
            ("long", decision(&samples::long_decision(), &texts, locale)),
            ("refusal", decision(&samples::refusal(), &texts, locale)),
            ("grant", decision(&samples::full_grant(), &texts, locale)),
            ("order", order(&samples::order_letter(), &texts, locale)),
            ("long-order", order(&samples::long_order(), &texts, locale)),
            ("notice", booking_notice(&samples::notice(), &texts, locale)),
        ];
        for (name, letter) in letters {
            write(
                Path::new(&out),
                &format!("{name}-{}", locale.tag()),
                &letter,
                &fonts,
            );
        }
    }
}

fn write(out: &Path, name: &str, letter: &Document, fonts: &Fonts) {
    let begun = Instant::now();
    let pages = letter.lay_out(fonts);
    let laid_out = begun.elapsed();
    let pdf = pages.pdf(&samples::meta()).unwrap();
    println!(
        "{name}: {} pages, {laid_out:?} + {:?}, {} bytes",
        pages.count(),
        begun.elapsed() - laid_out,
        pdf.len()
    );
    letter
        .findings()
        .iter()
        .for_each(|finding| println!("  {finding:?}"));
    std::fs::write(out.join(format!("{name}.pdf")), pdf).unwrap();
    std::fs::write(out.join(format!("{name}.html")), letter.html()).unwrap();
    for number in 1..=pages.count() {
        std::fs::write(out.join(format!("{name}-{number}.svg")), pages.svg(number, &[])).unwrap();
    }
}
