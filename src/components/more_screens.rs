//! Links in the foot to what the bar has no room for: screens that have something to show, and where the page is unsure.

use crate::state::{use_state, use_words};
use crate::words::{Message, Words};
use dateline_explore::view::offers;
use dateline_model::query::ScreenKind;
use leptos::prelude::*;

/// The screens, with what they are called.
const SCREENS: [(ScreenKind, Message); 2] =
    [(ScreenKind::Dossiers, |words| words.dossiers()), (ScreenKind::Lessons, |words| words.lessons())];

/// Element id of the section of the page about the site that says where it is unsure.
pub const UNSURE: &str = "unsure";

/// The links.
#[component]
pub fn MoreScreens() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let links = move || {
        let offered = SCREENS.into_iter().filter(|(screen, _)| state.corpus.with(|corpus| offers(corpus, *screen)));
        let link = |(screen, label): (ScreenKind, Message)| {
            let href = move || state.href_with(|query| query.open_screen(screen));
            view! {
                <a href=href>{words.text(label)}</a>
                " "
            }
        };
        offered.map(link).collect_view()
    };
    let unsure = move || {
        let about = state.href_with(|query| query.open_screen(ScreenKind::About));
        format!("{about}#{UNSURE}")
    };
    view! {
        <p class="more-screens">
            {links} <a href=unsure>{words.text(Words::about_unsure)}</a>
        </p>
    }
}
