//! What Tauri wants made before its empty window is built.

fn main() {
    tauri_build::build();
}
