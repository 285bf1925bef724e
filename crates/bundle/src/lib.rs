//! The bundle: a whole corpus in one file, written at build time and read by the page.
//!
//! All numbers are little endian.
//!
//! ```text
//! offset  bytes  what
//!      0      8  magic: 89 44 4C 4E 0D 0A 1A 0A ("\x89DLN\r\n\x1a\n"; a transfer that mends line ends breaks it)
//!      8      2  version of this layout: 9
//!     10      2  zero
//!     12      4  fingerprint of the code lists (rules, reasons, kinds), whose positions stand in articles read beforehand
//!     16      8  length of the payload in bytes
//!     24      8  checksum: XXH64 of bytes 8..24 and of the payload, seed 0
//!     32      …  payload
//! ```
//!
//! The payload is [`Bundle`] in the postcard wire format (<https://postcard.jamesmunns.com/wire-format>): fields in
//! the order of their declaration in [`dateline_model::source`], without names; unsigned numbers as LEB128;
//! text and byte strings behind their length; lists behind their number of entries; an absent value as 0, a present one
//! behind 1; one of several variants by its position. A changed field there is a new version here.
//!
//! Nothing is compressed: hosts compress what they send, and better.

mod error;
mod kept;
mod supplement;
mod verdict;

pub use error::Error;
pub use kept::Kept;
pub use supplement::{put_apart, put_supplement, supplement_name, take_supplement};
pub use verdict::Verdict;

use dateline_model::article::Article;
use dateline_model::rule::{Kind, Rule, Why};
use dateline_model::source::{Bundle, Source};
use xxhash_rust::xxh64::Xxh64;

/// The first bytes of every bundle.
const MAGIC: [u8; 8] = *b"\x89DLN\r\n\x1a\n";
/// Version of the layout that is written and understood.
pub const VERSION: u16 = 11;
/// Where the payload starts.
const HEADER: usize = 32;

/// The bundle as one file. The same content gives the same bytes.
#[must_use]
pub fn encode(bundle: &Bundle) -> Vec<u8> {
    // Writing these types into memory has no way to fail; an empty payload would be refused at decoding.
    let payload = postcard::to_allocvec(bundle).unwrap_or_default();
    let mut file = Vec::with_capacity(HEADER + payload.len());
    file.extend_from_slice(&MAGIC);
    file.extend_from_slice(&VERSION.to_le_bytes());
    file.extend_from_slice(&[0, 0]);
    file.extend_from_slice(&fingerprint().to_le_bytes());
    file.extend_from_slice(&(payload.len() as u64).to_le_bytes());
    let checksum = checksum(&file[MAGIC.len()..], &payload);
    file.extend_from_slice(&checksum.to_le_bytes());
    file.extend_from_slice(&payload);
    file
}

/// The content of a bundle file. Layout: see the module.
///
/// # Errors
/// Whatever is not exactly what [`encode`] wrote, in this version, is refused with the reason.
pub fn decode(file: &[u8]) -> Result<Bundle, Error> {
    let (magic, rest) = file.split_first_chunk::<8>().ok_or_else(|| Error::foreign_or_cut(file))?;
    if *magic != MAGIC {
        return Err(Error::foreign_or_cut(file));
    }
    let cut = || Error::Truncated { stated: HEADER as u64, found: file.len() as u64 };
    let (version, rest) = rest.split_first_chunk::<2>().ok_or_else(cut)?;
    let version = u16::from_le_bytes(*version);
    if version != VERSION {
        return Err(Error::Version { found: version });
    }
    let (_zero, rest) = rest.split_first_chunk::<2>().ok_or_else(cut)?;
    let (codes, rest) = rest.split_first_chunk::<4>().ok_or_else(cut)?;
    let (length, rest) = rest.split_first_chunk::<8>().ok_or_else(cut)?;
    let (stated, payload) = rest.split_first_chunk::<8>().ok_or_else(cut)?;
    let length = u64::from_le_bytes(*length);
    let found = payload.len() as u64;
    if found < length {
        return Err(Error::Truncated { stated: length.saturating_add(HEADER as u64), found: file.len() as u64 });
    }
    if found > length {
        return Err(Error::TooLong { stated: length.saturating_add(HEADER as u64), found: file.len() as u64 });
    }
    let head = file.get(MAGIC.len()..HEADER - 8).unwrap_or_default();
    if u64::from_le_bytes(*stated) != checksum(head, payload) {
        return Err(Error::Checksum);
    }
    if u32::from_le_bytes(*codes) != fingerprint() {
        return Err(Error::Codes);
    }
    match postcard::take_from_bytes::<Bundle>(payload) {
        Ok((bundle, [])) if bundle.read.len() == bundle.sources.len() => Ok(bundle),
        Ok(_) | Err(_) => Err(Error::Payload),
    }
}

/// The articles as the build has read them. A text that the source's bytes give is not in the bundle; it comes back here.
#[must_use]
pub fn take_articles(bundle: &mut Bundle) -> Vec<Article> {
    let mut articles = core::mem::take(&mut bundle.read);
    for (article, source) in articles.iter_mut().zip(&bundle.sources) {
        if gives_text(source) {
            article.text = dateline_text::decode(&source.raw, &source.path).0;
        }
    }
    articles
}

/// Puts `articles`, read from the sources of `bundle`, into it, without the texts that the sources' bytes give.
pub fn put_articles(bundle: &mut Bundle, mut articles: Vec<Article>) {
    for (article, source) in articles.iter_mut().zip(&bundle.sources) {
        if gives_text(source) {
            article.text = String::new();
        }
    }
    bundle.read = articles;
}

fn gives_text(source: &Source) -> bool {
    source.pre_read.is_none()
}

/// The bundle file's name: it changes with the content, so that no cache serves an old corpus.
#[must_use]
pub fn file_name(file: &[u8]) -> String {
    format!("corpus-{:016x}.dateline", xxhash_rust::xxh64::xxh64(file, 0))
}

fn checksum(head: &[u8], payload: &[u8]) -> u64 {
    let mut hash = Xxh64::new(0);
    hash.update(head);
    hash.update(payload);
    hash.digest()
}

/// Changes whenever a code of the article's enumerations is added, moved or renamed.
fn fingerprint() -> u32 {
    let mut hash = Xxh64::new(0);
    let codes = Rule::ALL.iter().map(|rule| rule.code());
    let codes = codes.chain(Why::ALL.iter().map(|why| why.code())).chain(Kind::ALL.iter().map(|kind| kind.code()));
    for code in codes {
        hash.update(code.as_bytes());
        hash.update(b"\n");
    }
    hash.digest() as u32
}
