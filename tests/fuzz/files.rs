//! What a person gives the program: a profile, a key, a number. The first byte says which.
#![no_main]

use domain::municipality::Profile;
use domain::person::number::PersonalNumber;
use ledger::{P256Signer, PublicKey};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Some((which, rest)) = bytes.split_first() else {
        return;
    };
    let Ok(text) = str::from_utf8(rest) else { return };
    match which {
        b'p' => {
            let lines = text.lines().count() + 1;
            let problems = Profile::parse(text).err().unwrap_or_default();
            assert!(
                problems.iter().all(|problem| problem.line <= lines),
                "a problem has its line"
            );
        }
        b'k' => {
            let _ = (PublicKey::from_pem(text), P256Signer::from_pem(text).is_ok());
        }
        _ => {
            let today = "2026-11-24".parse().expect("a day");
            if let Ok(number) = PersonalNumber::parse(text, today) {
                let again =
                    PersonalNumber::parse(&number.digits(), today).expect("twelve digits are a number");
                assert_eq!(again.digits(), number.digits());
            }
        }
    }
});
