//! How the window is drawn.
//!
//! Text and forms need no graphics card. On Linux a card's driver costs WebKit half a second before the first picture
//! where there is no card, some tens of megabytes, and with some drivers the whole picture.

use tauri::WebviewWindow;

/// Has the processor draw the window. Elsewhere than on Linux the system's own webview decides.
///
/// # Errors
/// [`tauri::Error`] when the window is gone.
pub fn by_the_processor(window: &WebviewWindow) -> tauri::Result<()> {
    #[cfg(target_os = "linux")]
    window.with_webview(|webview| {
        use webkit2gtk::{HardwareAccelerationPolicy::Never, SettingsExt as _, WebViewExt as _};
        if let Some(settings) = webview.inner().settings() {
            settings.set_hardware_acceleration_policy(Never);
        }
    })?;
    Ok(())
}
