//! Why a bundle is refused, in words that say what to do.

use super::VERSION;
use core::fmt;

/// Why a file is not read as a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// Nothing arrived.
    Nothing,
    /// A web page arrived: a host's error page, most often.
    WebPage,
    /// Some other file.
    Foreign,
    /// The end is missing. Lengths in bytes.
    Truncated {
        /// As long as it should be.
        stated: u64,
        /// As long as it is.
        found: u64,
    },
    /// Something was added at its end. Lengths in bytes.
    TooLong {
        /// As long as it should be.
        stated: u64,
        /// As long as it is.
        found: u64,
    },
    /// Another version of the layout.
    Version {
        /// Its version.
        found: u16,
    },
    /// Packed by a build with other lists of rules, reasons or kinds.
    Codes,
    /// A byte is not what it was.
    Checksum,
    /// The supplement beside it is not the one that it was packed with.
    Supplement,
    /// The content does not follow the layout, though the checksum holds.
    Payload,
}

impl Error {
    /// What a file that does not open as a bundle is.
    pub(super) fn foreign_or_cut(file: &[u8]) -> Self {
        let start = file.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(file.len());
        if file.is_empty() {
            Self::Nothing
        } else if super::MAGIC.starts_with(file) {
            Self::Truncated { stated: super::HEADER as u64, found: file.len() as u64 }
        } else if file.get(start) == Some(&b'<') {
            Self::WebPage
        } else {
            Self::Foreign
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => f.write_str("the corpus file is empty; build the site again"),
            Self::WebPage => f.write_str("a web page came instead of the corpus file; the file is missing on the host"),
            Self::Foreign => f.write_str("this is not a corpus file of Dateline"),
            Self::Truncated { stated, found } => {
                write!(f, "the corpus file is cut short: {found} of {stated} bytes; load it again")
            }
            Self::TooLong { stated, found } => {
                write!(f, "the corpus file has {found} bytes where it states {stated}; build the site again")
            }
            Self::Version { found } => write!(
                f,
                "the corpus file has format {found}, this program reads format {VERSION}; build the site again"
            ),
            Self::Codes => {
                f.write_str("the corpus file was packed by another version of Dateline; build the site again")
            }
            Self::Checksum => f.write_str("the corpus file is damaged; load it again, or build the site again"),
            Self::Supplement => {
                f.write_str("the supplement beside the corpus file is that of another build; load the page again")
            }
            Self::Payload => f.write_str("the corpus file does not follow its format; build the site again"),
        }
    }
}

impl core::error::Error for Error {}
