//! Names the commands of `crates/app/commands.in` to Tauri, so that capabilities can grant each by name, and holds
//! that the window's capability grants them all.

use std::path::Path;

fn main() {
    let list = Path::new("../crates/app/commands.in");
    println!("cargo:rerun-if-changed={}", list.display());
    println!("cargo:rerun-if-changed=../ui/dist");
    let text = std::fs::read_to_string(list).unwrap_or_default();
    let names = text
        .lines()
        .filter(|line| line.contains("->"))
        .filter_map(|line| line.trim().split('(').next());
    let names: Vec<&'static str> = names.map(|name| &*String::leak(name.to_owned())).collect();
    let manifest = tauri_build::AppManifest::new().commands(names.leak());
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        println!("cargo::error={error:#}");
    }
}
