//! Files are whole, or not there: written beside, then renamed. On a full disk nothing bears the final name.

use std::io::{self, Write};
use std::path::Path;

/// Writes `content` to `path`, in the place of what stood there. Where that fails, what stood there is still there, and
/// nothing else is left.
///
/// # Errors
/// The system's reason.
pub fn write(path: &Path, content: &[u8]) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut beside = tempfile::Builder::new();
    beside.prefix(".dateline-");
    // As any new file's: what the user's mask leaves, and not the owner's alone.
    #[cfg(unix)]
    beside.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = beside.tempfile_in(folder)?;
    file.write_all(content)?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}
