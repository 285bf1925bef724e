//! Links in the foot to what the bar has no room for: dossiers, where there are any, and where the page is unsure.

use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::offers;
use dateline_model::query::ScreenKind;
use leptos::prelude::*;

/// Element id of the section of the page about the site that says where it is unsure.
pub const UNSURE: &str = "unsure";

/// The links.
#[component]
pub fn MoreScreens() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let dossiers = move || {
        let href = move || state.href_with(|query| query.open_screen(ScreenKind::Dossiers));
        let link = || {
            view! {
                <a href=href>{words.text(Words::dossiers)}</a>
                " "
            }
        };
        state.corpus.with(|corpus| offers(corpus, ScreenKind::Dossiers)).then(link)
    };
    let unsure = move || {
        let about = state.href_with(|query| query.open_screen(ScreenKind::About));
        format!("{about}#{UNSURE}")
    };
    view! {
        <p class="more-screens">
            {dossiers} <a href=unsure>{words.text(Words::about_unsure)}</a>
        </p>
    }
}
