//! How WebKit draws on Linux: with the processor.
//!
//! Kvarbo's pages are text, lines and plain areas. To draw them with the graphics card, WebKit first readies a drawing
//! context in each of its processes: the first picture comes half a second later and the program holds some 40 MB more
//! (`BENCHMARKS.md`). Its compositor, which gives frames and scrolling, stays as it is.

use std::env;
use std::os::unix::process::CommandExt;
use std::process::Command;

/// Read by WebKitGTK in each of its processes.
const SETTING: &str = "WEBKIT_SKIA_ENABLE_CPU_RENDERING";

/// Begins the program anew, in the same process, with WebKit's setting among its variables: to set one in a running
/// program is not safe. Where a person has chosen the setting, or the program cannot begin anew, it goes on as it is.
pub fn by_processor() {
    if env::var_os(SETTING).is_some() {
        return;
    }
    if let Ok(program) = env::current_exe() {
        let _refused = Command::new(program)
            .args(env::args_os().skip(1))
            .env(SETTING, "1")
            .exec();
    }
}
