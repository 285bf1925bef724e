//! In the foot: that the browser keeps articles of a person's own, which are read again when a page starts. The program of
//! their screen does both; like the foot's own it comes once the page can be used, or, where data are to be saved, when the
//! screen is opened.

use crate::programs::{Program, use_programs};
use crate::screens::own::InFoot;
use dateline_model::query::ScreenKind;
use leptos::prelude::*;

/// The line.
#[component]
pub fn KeptLine() -> impl IntoView {
    let programs = use_programs();
    move || {
        // It says nothing until something is kept, which may be later.
        let is_here = programs.get(ScreenKind::Own) == Program::Here;
        is_here.then(|| {
            provide_context(InFoot);
            programs.draw(ScreenKind::Own)
        })
    }
}
