//! What is said over the network: what is read is written so that it is read as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sync::wire::{Answer, Question};

fuzz_target!(|bytes: &[u8]| {
    comes_back::<Question>(bytes);
    comes_back::<Answer>(bytes);
});

fn comes_back<T: Serialize + DeserializeOwned + PartialEq>(bytes: &[u8]) {
    if let Ok(said) = serde_json::from_slice::<T>(bytes) {
        let written = serde_json::to_vec(&said).expect("what was read can be written");
        let again: T = serde_json::from_slice(&written).expect("and read again");
        assert!(again == said);
    }
}
