//! Looks for every secret in the process's memory after the file has been locked.
//!
//! Linux only: no other system lets a program read itself as a file.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use app::view::*;
use app::{DeviceSecret, Host, Kvarbo, Silent};
use chrono::{DateTime, FixedOffset};
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use support::{World, first_start};
use zeroize::Zeroizing;

/// Kept over what is searched for, so that it is not itself in memory.
const MASK: u8 = 0x5a;
const KEY_BYTES: usize = 32;

/// A long PIN and the device's secret, both masked.
const PIN: [u8; KEY_BYTES] = *b"nbhckojmilbhcknjomilbhkcnjmolibh";
const DEVICE: [u8; KEY_BYTES] = *b"\x8b\x1f\xe2\x07\x99\x44\xd1\x3c\xf0\x62\xae\x15\x77\xcb\x28\x90\x03\xde\x51\xb6\x2f\xec\x84\x19\xa7\x6d\x32\xf8\x0c\x9e\x45\xbb";

fn unmasked(masked: &[u8]) -> impl Iterator<Item = u8> {
    masked.iter().map(|byte| byte ^ MASK)
}

fn pin() -> Typed {
    let mut pin = String::with_capacity(PIN.len());
    pin.extend(unmasked(&PIN).map(char::from));
    pin.into()
}

/// The world, with a keyring whose secret is made anew at each question; it remembers, masked, the randomness that was
/// drawn for the signing key.
struct Watched {
    world: Arc<World>,
    signing: Mutex<Vec<u8>>,
}

impl Host for Watched {
    fn now(&self) -> DateTime<FixedOffset> {
        self.world.now()
    }

    fn random(&self, bytes: &mut [u8]) {
        self.world.random(bytes);
        let mut signing = self.signing.lock().unwrap();
        // The first that is so long; the next ones are salts.
        if signing.is_empty() && bytes.len() == KEY_BYTES {
            *signing = unmasked(bytes).collect();
        }
    }

    fn device_secret(&self) -> Result<Option<DeviceSecret>, Silent> {
        let mut secret = DeviceSecret::new(vec![0; KEY_BYTES]);
        for (byte, masked) in secret.iter_mut().zip(unmasked(&DEVICE)) {
            *byte = masked;
        }
        Ok(Some(secret))
    }

    fn home(&self) -> PathBuf {
        self.world.home()
    }

    fn documents(&self) -> PathBuf {
        self.world.documents()
    }

    fn cost(&self) -> store::Cost {
        store::Cost::LEAST
    }
}

/// Adds up what `count` finds in each writable part of the process's memory.
fn in_memory(mut count: impl FnMut(&[u8]) -> usize) -> usize {
    let maps = fs::read_to_string("/proc/self/maps").unwrap();
    let memory = File::open("/proc/self/mem").unwrap();
    let regions = maps.lines().filter_map(|line| {
        let (range, rest) = line.split_once(' ')?;
        let (from, to) = range.split_once('-')?;
        let ends = [from, to].map(|end| u64::from_str_radix(end, 16).unwrap());
        (rest.starts_with("rw") && !rest.contains("[vvar")).then_some(ends)
    });
    regions
        .map(|[from, to]| {
            // Wiped, so that a later search does not find this one's copy.
            let mut bytes = Zeroizing::new(vec![0; usize::try_from(to - from).unwrap()]);
            // A region may be gone since the map was read.
            memory
                .read_exact_at(&mut bytes, from)
                .map_or(0, |()| count(&bytes))
        })
        .sum()
}

/// How often the masked bytes stand there, plain or in hexadecimal. The allocator writes over the first bytes of what is
/// freed; the last ones stay if nobody wipes them.
fn count(masked: &[u8]) -> usize {
    let tail = &masked[16..];
    let digits = unmasked(tail).flat_map(|byte| [byte >> 4, byte & 15]);
    let written: Vec<u8> = digits
        .map(|digit| b"0123456789abcdef"[usize::from(digit)] ^ MASK)
        .collect();
    in_memory(|bytes| {
        let stands = |needle: &[u8]| {
            let first = needle[0] ^ MASK;
            let same = |window: &&[u8]| window[0] == first && unmasked(window).eq(needle.iter().copied());
            bytes.windows(needle.len()).filter(same).count()
        };
        stands(tail) + stands(&written)
    })
}

/// The file key, masked: found by its identity, which the key file carries.
fn file_key(keys: &Path) -> Vec<u8> {
    let keys: serde_json::Value = serde_json::from_slice(&fs::read(keys).unwrap()).unwrap();
    let identity = keys["key"].as_str().unwrap().to_owned();
    let is_it = |window: &[u8]| {
        let digest = Sha256::new_with_prefix(b"kvarbo file key identity").chain_update(window);
        let start = digest.finalize();
        let start: String = start[..16].iter().map(|byte| format!("{byte:02x}")).collect();
        start == identity
    };
    // Random bytes differ from each other; most of memory does not.
    let is_random = |window: &&[u8]| {
        let mut seen = [false; 256];
        window.iter().for_each(|byte| seen[usize::from(*byte)] = true);
        seen.iter().filter(|seen| **seen).count() > 20
    };
    let mut found = Vec::new();
    in_memory(|bytes| {
        let places = bytes.windows(KEY_BYTES).step_by(8).filter(is_random);
        if let Some(key) = places
            .into_iter()
            .find(|window| found.is_empty() && is_it(window))
        {
            found = unmasked(key).collect();
        }
        0
    });
    assert_eq!(found.len(), KEY_BYTES, "the search finds what is there");
    found
}

#[test]
fn the_secrets_are_in_memory_while_the_file_is_open_at_most_and_nowhere_after() {
    let host = Arc::new(Watched {
        world: World::new(),
        signing: Mutex::default(),
    });
    let mut kvarbo = Kvarbo::new(Arc::clone(&host) as Arc<dyn Host>);
    let create = SessionCreate {
        secret: pin(),
        ..first_start("norrtalje", false)
    };
    kvarbo.session_create(&create).unwrap();
    drop(create);
    kvarbo.session_lock().unwrap();
    kvarbo.session_unlock(&SessionUnlock { secret: pin() }).unwrap();
    let key = file_key(&kvarbo.database().with_extension("keys"));
    assert!(count(&key) > 0, "the file is open");
    let signing = host.signing.lock().unwrap().clone();
    for how in ["lock", "sleep"] {
        match how {
            "lock" => drop(kvarbo.session_lock().unwrap()),
            _ => kvarbo.forget(),
        }
        for (name, secret) in [
            ("file key", key.as_slice()),
            ("signing key", signing.as_slice()),
            ("device's secret", DEVICE.as_slice()),
            ("PIN", PIN.as_slice()),
        ] {
            assert_eq!(count(secret), 0, "{name} after {how}");
        }
        kvarbo.session_unlock(&SessionUnlock { secret: pin() }).unwrap();
    }
}
