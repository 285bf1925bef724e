//! Articles read together: shared passages, dates carried over through them, and sentences on the same event.

pub mod dated;
pub mod lengths;
pub mod reuse;
pub mod same_event;

use crate::article::Article;

/// Links the articles with each other, in place: passages first, then the dates they carry, then
/// events, which are told apart by their dates.
pub fn link(articles: &mut [Article]) {
    reuse::link(articles);
    dated::link(articles);
    lengths::link(articles);
    same_event::link(articles);
}
