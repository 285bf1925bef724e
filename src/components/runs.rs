//! Text with the words searched for marked in it.

use super::el::{Child, Children, el};
use dateline_core::view::Run;

/// The runs in order; hits as `<mark>`.
pub fn runs(runs: &[Run]) -> Children {
    runs.iter().map(one).collect()
}

/// One run.
pub fn one(run: &Run) -> Child {
    if run.hit { el("mark").set("tabindex", "-1").put(run.text.as_str()).into() } else { run.text.as_str().into() }
}
