//! Articles read together: shared passages, and dates carried over through them.

pub mod dated;
pub mod lengths;
pub mod reuse;

use crate::article::Article;

/// Links the articles with each other, in place: passages first, then the dates they carry.
pub fn link(articles: &mut [Article]) {
    reuse::link(articles);
    dated::link(articles);
    lengths::link(articles);
}
