//! Checks over the whole workspace: what no single crate can hold by itself.
//!
//! Invariant: only files that belong to the project are read; what is built or installed is passed by.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// The workspace's own folder.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .skip(1)
        .take(1)
        .collect()
}

/// The project's files under `folder` (relative to the workspace) whose extension is one of `extensions`, sorted.
///
/// # Errors
/// When a folder cannot be read.
pub fn files(folder: &str, extensions: &[&str]) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    collect(&root().join(folder), extensions, &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, extensions: &[&str], found: &mut Vec<PathBuf>) -> io::Result<()> {
    const NOT_OURS: [&str; 5] = ["target", "node_modules", "dist", "gen", ".git"];
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        if path.is_dir() {
            if !NOT_OURS.contains(&name) {
                collect(&path, extensions, found)?;
            }
        } else if path
            .extension()
            .is_some_and(|end| extensions.iter().any(|extension| end == *extension))
        {
            found.push(path);
        }
    }
    Ok(())
}
