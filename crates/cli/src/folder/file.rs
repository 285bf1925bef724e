//! Reading one file: a regular one, within its folder, of a size that a person may have written.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// Larger files are not read.
pub const LARGEST: u64 = 64 << 20;

/// What keeps a file from being read, as a sentence for people.
#[derive(Debug)]
pub enum Unread {
    /// There is no such name.
    Missing,
    /// The sentence.
    Because(String),
}

impl Unread {
    /// The sentence.
    #[must_use]
    pub fn message(&self) -> String {
        match self {
            Self::Missing => "There is no such file.".to_owned(),
            Self::Because(message) => message.clone(),
        }
    }
}

impl From<io::Error> for Unread {
    fn from(error: io::Error) -> Self {
        Self::Because(format!("The file cannot be read: {error}."))
    }
}

/// The bytes of the file at `path`; where a folder `within` is given, a link that leads out of it is not followed.
///
/// # Errors
/// Where it is not a regular file, is too large or cannot be read. What is not a regular file is not even opened: a pipe
/// would wait for ever.
pub fn read(path: &Path, within: Option<&Path>) -> Result<Vec<u8>, Unread> {
    let about = match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(Unread::Missing),
        about => about?,
    };
    if about.is_symlink()
        && let Some(within) = within
        && !fs::canonicalize(path)?.starts_with(fs::canonicalize(within)?)
    {
        return Err(Unread::Because(LEADS_OUT.to_owned()));
    }
    let about = fs::metadata(path)?;
    if about.is_dir() {
        return Err(Unread::Because("It is a folder, not a file.".to_owned()));
    }
    if within.is_some() && !about.is_file() {
        return Err(Unread::Because(NOT_REGULAR.to_owned()));
    }
    let mut content = Vec::new();
    File::open(path)?.take(LARGEST + 1).read_to_end(&mut content)?;
    if content.len() as u64 > LARGEST {
        return Err(Unread::Because(format!("The file is larger than {} MiB, so it is not read.", LARGEST >> 20)));
    }
    Ok(content)
}

/// Of a link.
pub(super) const LEADS_OUT: &str = "The link leads out of the corpus folder, so it is not followed.";
/// Of a pipe, a device, a socket.
pub(super) const NOT_REGULAR: &str = "It is not a regular file, so it is not opened.";
