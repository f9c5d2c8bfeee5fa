//! Embeds `locales/<tag>/<area>.ftl`: a folder more is a language more, without a line of code.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?)
        .join("../../locales")
        .canonicalize()?;
    println!("cargo::rerun-if-changed={}", locales.display());

    let mut table = String::from("static EMBEDDED: &[(&str, &[&str])] = &[\n");
    for folder in entries(&locales)?.iter().filter(|path| path.is_dir()) {
        println!("cargo::rerun-if-changed={}", folder.display());
        let _ = writeln!(table, "    ({:?}, &[", folder.file_name().unwrap_or_default());
        let is_fluent = |path: &&PathBuf| path.extension().is_some_and(|end| end == "ftl");
        for file in entries(folder)?.iter().filter(is_fluent) {
            println!("cargo::rerun-if-changed={}", file.display());
            let _ = writeln!(table, "        include_str!({file:?}),");
        }
        table.push_str("    ]),\n");
    }
    table.push_str("];\n");

    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&out).join("embedded.rs"), table)
}

/// What a folder holds, sorted: the same files give the same program.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
