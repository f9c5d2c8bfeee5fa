//! An empty window of Tauri: what Kvarbo's start and memory are measured beside. Nothing of Kvarbo is in it.

use tauri::{Builder, WebviewUrl, WebviewWindowBuilder};

fn main() -> Result<(), tauri::Error> {
    Builder::default()
        .setup(|desktop| {
            WebviewWindowBuilder::new(desktop, "main", WebviewUrl::default())
                .title("Empty")
                .inner_size(1366.0, 768.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
