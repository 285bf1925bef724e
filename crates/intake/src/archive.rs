//! Archives (`.zip`, PKWARE's APPNOTE 6.3): what is in one, within limits, and files put into one.

use crate::encoding;
use dateline_model::article::Warning;
use std::io::{Cursor, Read as _, Write as _};
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// An archive of more entries is not unpacked.
pub const ENTRIES: usize = 10_000;
/// Bytes that an archive, and one file in it, may unpack to.
pub const UNPACKED: u64 = 128 << 20;
/// Text is packed to a fifth or so; what is packed to less than a hundredth, and not small, is made to fill the memory.
const RATIO: u64 = 100;
/// Bytes to which a file may unpack whatever its ratio: a page of one letter is odd, and harms nobody.
const SMALL: u64 = 1 << 20;

/// Of what is no archive; the reader's own words say where in the format it gave up, which helps nobody.
const NO_ARCHIVE: &str = "It is no whole archive: it was cut off, or is of another kind.";

/// A file within an archive: its path there, cleaned, and what is in it, or why it is left out.
pub type Entry = (String, Result<Vec<u8>, String>);

/// The files of the archive `raw`, in its order; folders, and what systems add for themselves, are none.
///
/// # Errors
/// Why nothing is read of it, as a sentence.
pub fn unpack(raw: &[u8]) -> Result<Vec<Entry>, String> {
    let mut archive = ZipArchive::new(Cursor::new(raw)).map_err(|_| NO_ARCHIVE.to_owned())?;
    if archive.len() > ENTRIES {
        return Err(format!("It holds {} files, more than {ENTRIES}. Put fewer into each archive.", archive.len()));
    }
    let names = names(&mut archive);
    let mut left = UNPACKED;
    let mut entries = Vec::new();
    for (at, name) in names.into_iter().enumerate() {
        let Some(name) = name.as_deref().and_then(clean) else { continue };
        let content = content(&mut archive, at, &name, left)?;
        left = left.saturating_sub(content.as_ref().map_or(0, |content| content.len() as u64));
        entries.push((name, content));
    }
    Ok(entries)
}

/// What is in the file number `at`, of not more than `left` bytes.
///
/// # Errors
/// Outside why the whole archive is left, inside why this file is.
fn content(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    at: usize,
    name: &str,
    left: u64,
) -> Result<Result<Vec<u8>, String>, String> {
    if name.to_ascii_lowercase().ends_with(".zip") {
        return Ok(Err("An archive within an archive is not opened. Unpack it, and bring what is in it.".to_owned()));
    }
    let file = match archive.by_index(at) {
        Ok(file) if file.encrypted() => return Ok(Err(LOCKED.to_owned())),
        Ok(file) => file,
        Err(ZipError::UnsupportedArchive(why)) if why == ZipError::PASSWORD_REQUIRED => {
            return Ok(Err(LOCKED.to_owned()));
        }
        Err(error) => return Ok(Err(format!("It cannot be unpacked: {error}."))),
    };
    // What its head says of its size may be a lie; what comes out is counted.
    let allowed = file.compressed_size().saturating_mul(RATIO).max(SMALL);
    let mut content = Vec::new();
    let read = file.take(left.min(allowed) + 1).read_to_end(&mut content);
    let size = content.len() as u64;
    if size > allowed {
        return Err(format!(
            "{name} in it unpacks to more than {RATIO} times its size. No text does; nothing is read."
        ));
    }
    if size > left {
        return Err(format!("It unpacks to more than {} MiB. Put less into each archive.", UNPACKED >> 20));
    }
    Ok(read.map(|_| content).map_err(|error| format!("It cannot be unpacked: {error}.")))
}

const LOCKED: &str = "It is locked with a password. Unpack it, and bring what is in it.";

/// The names of all entries, in whatever encoding they are; none for folders. Old programs say nothing of the encoding, so
/// that of all names together is detected where they are no UTF-8.
fn names(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Vec<Option<String>> {
    let raw: Vec<Option<Vec<u8>>> = (0..archive.len())
        .map(|at| {
            let entry = archive.by_index_raw(at).ok()?;
            (!entry.is_dir()).then(|| entry.name_raw().to_vec())
        })
        .collect();
    let odd: Vec<&[u8]> =
        raw.iter().flatten().map(Vec::as_slice).filter(|name| core::str::from_utf8(name).is_err()).collect();
    let encoding = encoding::detect(&odd.join(&b'\n'));
    let decoded = |name: Vec<u8>| match String::from_utf8(name) {
        Ok(name) => name,
        Err(error) => encoding.decode_without_bom_handling(error.as_bytes()).0.into_owned(),
    };
    raw.into_iter().map(|name| name.map(decoded)).collect()
}

/// A path without what leads out of its folder or says nothing; `None` for what a system put there for itself.
#[must_use]
pub fn clean(path: &str) -> Option<String> {
    let parts = path.split(['/', '\\']).map(|part| {
        let part: String = part.chars().filter(|letter| !letter.is_control()).collect();
        part.trim().to_owned()
    });
    let parts: Vec<String> = parts.filter(|part| !matches!(part.as_str(), "" | "." | "..")).collect();
    let is_hidden = |part: &String| part.starts_with('.') || part == "__MACOSX";
    (!parts.is_empty() && !parts.iter().any(is_hidden)).then(|| parts.join("/"))
}

/// An archive of `files`, each by its path. The same files give the same bytes.
///
/// # Errors
/// What the library says, as a sentence.
pub fn pack(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, String> {
    let how = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::DEFAULT);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let written = files.iter().try_for_each(|(path, content)| {
        writer.start_file(path.as_str(), how)?;
        writer.write_all(content).map_err(ZipError::Io)
    });
    let archive = written.and_then(|()| writer.finish());
    archive.map(Cursor::into_inner).map_err(|error| format!("The archive could not be written: {error}."))
}

/// A warning that an archive, or a file in it, is left out.
#[must_use]
pub fn refused(place: &str, message: String) -> Warning {
    Warning { code: "archive".to_owned(), place: place.to_owned(), message }
}
