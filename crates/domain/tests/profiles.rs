//! Every profile that comes with the program holds, and a wrong one is told of with line and reason.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use domain::municipality::{Profile, embedded};

#[test]
fn every_embedded_profile_holds() {
    for (name, text) in embedded::PROFILES {
        if let Err(problems) = Profile::parse(text) {
            let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
            panic!("{name}:\n{}", lines.join("\n"));
        }
    }
}
