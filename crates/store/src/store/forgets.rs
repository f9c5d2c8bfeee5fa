//! Looks for the file key in the process's memory after the file has been locked.
//!
//! Linux only: no other system lets a program read itself as a file.

use crate::{FileKey, Folded, Projector, Store};
use domain::id::StreamKind;
use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use zeroize::Zeroizing;

/// Kept over the key's bytes, so that the searched-for key is not itself in memory.
const MASK: u8 = 0x5a;

struct Nothing;

impl Projector for Nothing {
    fn begin(&self, _: StreamKind) -> Box<dyn Folded> {
        Box::new(())
    }
}

fn masked(bytes: impl Iterator<Item = u8>) -> Vec<u8> {
    bytes.map(|byte| byte ^ MASK).collect()
}

/// How often the masked bytes stand in the process's writable memory.
fn count_in_memory(needle: &[u8]) -> usize {
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
            let Ok(()) = memory.read_exact_at(&mut bytes, from) else {
                return 0;
            };
            let windows = bytes.windows(needle.len());
            let found = |window: &&[u8]| {
                window
                    .iter()
                    .zip(needle)
                    .all(|(byte, hidden)| byte ^ MASK == *hidden)
            };
            windows.filter(found).count()
        })
        .sum()
}

#[test]
fn the_key_is_in_memory_while_the_file_is_open_and_nowhere_after() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("kvarbo.db");
    let key = FileKey::random().unwrap();
    let raw = masked(key.as_bytes().iter().copied());
    let written = masked(
        key.as_bytes()
            .iter()
            .flat_map(|byte| [byte >> 4, byte & 15].map(|digit| b"0123456789abcdef"[usize::from(digit)])),
    );
    // The allocator writes over the first bytes of what is freed; the last ones stay if nobody wipes them.
    let (raw, written) = (&raw[16..], &written[32..]);
    let store = Store::create(&database, key, Box::new(Nothing)).unwrap();
    assert!(count_in_memory(raw) > 0, "the search finds what is there");
    store.close().unwrap();
    assert_eq!(count_in_memory(raw), 0, "raw");
    assert_eq!(count_in_memory(written), 0, "in hexadecimal");
}
