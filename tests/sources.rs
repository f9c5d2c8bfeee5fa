//! Every source file is small, says what it holds, and only one folder of the window knows Tauri.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

/// A file longer than this asks for a reason.
const LINES: usize = 300;
/// Tests are read one by one.
const LINES_OF_TESTS: usize = 500;

/// Files that are longer, each with its reason.
const LONGER: [(&str, &str); 1] = [(
    "ui/src/api/generated.ts",
    "written by a program: the wire types of every command in one file",
)];

#[test]
fn no_source_file_is_longer_than_its_limit_without_a_reason() {
    let long: Vec<String> = sources()
        .into_iter()
        .filter(|path| !LONGER.iter().any(|(name, _)| path.ends_with(name)))
        .filter_map(|path| {
            let limit = if is_test(&path) { LINES_OF_TESTS } else { LINES };
            let lines = fs::read_to_string(&path).unwrap().lines().count();
            (lines > limit).then(|| format!("{} has {lines} lines", path.display()))
        })
        .collect();
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn every_rust_file_opens_by_saying_what_it_holds() {
    let silent: Vec<_> = checks::files(".", &["rs"])
        .unwrap()
        .into_iter()
        .filter(|path| !fs::read_to_string(path).unwrap().starts_with("//! "))
        .collect();
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn only_the_platform_folder_of_the_window_imports_tauri() {
    let platform = checks::root().join("ui/src/platform");
    let knowing: Vec<_> = checks::files("ui/src", &["ts", "svelte", "js"])
        .unwrap()
        .into_iter()
        .filter(|path| !path.starts_with(&platform))
        .filter(|path| fs::read_to_string(path).unwrap().contains("@tauri-apps"))
        .collect();
    assert!(knowing.is_empty(), "{knowing:#?}");
}

fn sources() -> Vec<PathBuf> {
    let mut all = checks::files(".", &["rs", "ts", "mjs", "svelte", "css"]).unwrap();
    all.extend(checks::files("scripts", &["sh"]).unwrap());
    all
}

fn is_test(path: &Path) -> bool {
    let name = path
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default();
    name.contains(".test.") || path.components().any(|part| part.as_os_str() == "tests")
}
