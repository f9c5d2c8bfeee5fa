//! Small files written whole or not at all, and still there after a power cut.

use crate::Error;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Replaces the file at `path` with `bytes`: a reader sees the old file or the new, never a part.
/// Nobody but its owner can read it.
///
/// # Errors
/// What the disk says; the old file then stands.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    let written = write_synced(&part, bytes).and_then(|()| fs::rename(&part, path));
    if let Err(error) = written {
        // The old file stands; a part left behind would only be overwritten next time.
        let _ = fs::remove_file(&part);
        return Err(error.into());
    }
    sync_folder_of(path)
}

/// Makes a folder that nobody but its owner can look into, and those above it; one that is there stays as it is.
///
/// # Errors
/// What the disk says.
pub fn private_folder(path: &Path) -> Result<(), Error> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    Ok(builder.recursive(true).create(path)?)
}

/// Makes an empty file that nobody but its owner can read, in the place of one that is there.
pub(crate) fn create(path: &Path) -> io::Result<File> {
    private(OpenOptions::new().write(true).create(true).truncate(true)).open(path)
}

/// Closes a file or a folder that is there to all but its owner. Where the disk has no such thing it stays as it is.
pub fn close_to_others(path: &Path) {
    #[cfg(unix)]
    let _ = fs::set_permissions(
        path,
        std::os::unix::fs::PermissionsExt::from_mode(if path.is_dir() { 0o700 } else { 0o600 }),
    );
    #[cfg(not(unix))]
    let _ = path;
}

/// Makes the names in the file's folder durable.
pub(crate) fn sync_folder_of(path: &Path) -> Result<(), Error> {
    // Windows has no handle to flush for a folder; its file systems journal the names.
    #[cfg(unix)]
    File::open(folder_of(path))?.sync_all()?;
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// The folder that the file lies in.
pub(crate) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        Some(_) | None => Path::new("."),
    }
}

fn write_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// New files are their owner's only.
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}
