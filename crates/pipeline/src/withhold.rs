//! What `show = "extract"` does to a bundle: the text goes, what was read from it stays.

use crate::linked::read_linked;
use dateline_model::article::{Article, Show};
use dateline_model::source::{Bundle, Source};

/// Reads and links the articles that may be shown as extracts only, and puts what was read in the place of their
/// text. Articles that would read differently without that text are put in as read, too, in full: a bundle reads
/// on a page to just what it reads to here.
#[must_use]
pub fn withhold(mut bundle: Bundle) -> Bundle {
    if bundle.sources.iter().all(|source| source.sidecar.show == Show::Full || source.pre_read.is_some()) {
        return bundle;
    }
    let native = read_linked(&bundle);
    for (source, article) in bundle.sources.iter_mut().zip(&native) {
        if article.show == Show::Extract {
            put_in_place(source, article);
        }
    }
    // Each round fixes one article at least, so it ends.
    loop {
        let there = read_linked(&bundle);
        let mut changed = false;
        for ((source, article), there) in bundle.sources.iter_mut().zip(&native).zip(&there) {
            if article != there && source.pre_read.is_none() {
                put_in_place(source, article);
                changed = true;
            }
        }
        if !changed {
            return bundle;
        }
    }
}

/// Puts what was read in the place of a source's text.
fn put_in_place(source: &mut Source, article: &Article) {
    // Every field is named, so that a new one does not compile until it is decided whether it may stay.
    let Source { id: _, path: _, raw, markup, warnings: _, sidecar, pre_read } = source;
    *raw = Vec::new();
    *markup = None;
    // Lines and sentences of the text; what was read says already what they state.
    sidecar.forget_texts();
    *pre_read = Some(Box::new(article.clone()));
}
