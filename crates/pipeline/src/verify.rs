//! What the build has read travels with the sources: a page shows it at once, and the worker, once it is there, reads
//! the same sources again and says whether it comes to the same.

use crate::linked::read_linked;
use dateline_bundle::{Error, Verdict, decode, put_supplement, take_articles};

/// Reads the sources of a bundle file again, with the `supplement` beside it where that was taken out, and compares.
///
/// # Errors
/// Whatever [`decode`] and [`put_supplement`] refuse.
pub fn verify(file: &[u8], supplement: &[u8]) -> Result<Verdict, Error> {
    let mut bundle = decode(file)?;
    put_supplement(&mut bundle, supplement)?;
    let before = take_articles(&mut bundle);
    let now = read_linked(&bundle);
    Ok(if now == before { Verdict::Same } else { Verdict::Different(now) })
}
