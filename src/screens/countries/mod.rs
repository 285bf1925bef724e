//! Countries: which are named together, in what sentences, for whatever the filters leave.

mod answer;
mod chosen;
mod map;
mod matrix;
mod outlines;
mod relation;
mod tables;

use self::answer::Answer;
use self::chosen::Chosen;
use self::map::Map;
use self::matrix::Matrix;
use self::tables::{EachCountry, Pairs, Places};
use crate::components::screen::{ScreenHead, screen_view, set_title};
use crate::platform::{dom, history};
use crate::state::{use_state, use_words};
use crate::words::{self, Words};
use dateline_explore::view::screens::countries::{self, Countries, Pair};
use dateline_model::query::ScreenKind;
use leptos::prelude::*;
use std::sync::Arc;

/// What the screen shows.
type View = Memo<Arc<Countries>>;

/// Element id of the heading of the country or the pair asked for.
const CHOSEN: &str = "chosen";

/// What the screen shows.
fn use_countries() -> View {
    expect_context()
}

/// "Japan and South Korea".
fn names(words: Words, pair: &Pair) -> String {
    words.names(&[pair.first.label.clone(), pair.second.label.clone()])
}

/// Draws the screen.
#[must_use]
pub fn draw() -> AnyView {
    words::bring_later();
    view! { <CountriesScreen /> }.into_any()
}

/// The screen.
#[component]
fn CountriesScreen() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let view = screen_view(ScreenKind::Countries, countries::view);
    provide_context(view);
    set_title(Words::countries);
    let found = move || view.with(|view| view.found);
    let chips = move || view.with(|view| view.chips.clone());
    // Who follows a pair finds its sentences; who goes back finds the place that they left.
    let of = Memo::new(move |_| state.query.with(|query| query.of.clone()));
    Effect::new(move |before: Option<Vec<String>>| {
        let of = of.get();
        let fresh = before.is_some_and(|before| before != of) && history::remembered_scroll().is_none();
        if fresh && state.screen.get_untracked() == ScreenKind::Countries {
            let heading = if of.is_empty() { "heading" } else { CHOSEN };
            request_animation_frame(move || {
                dom::show(heading, true);
            });
        }
        of
    });
    let several = move || view.with(|view| view.countries.len() > 1);
    let paired = move || view.with(|view| !view.matrix.countries.is_empty());
    let some = move || view.with(|view| !view.countries.is_empty());
    view! {
        <div class="wrap countries">
            <ScreenHead title=Words::countries found=Signal::derive(found) chips=Signal::derive(chips)>
                <p class="countries-ways">
                    <a href=move || state.href_with(|query| query.open_screen(ScreenKind::Dossiers))>
                        {words.text(Words::dossiers_link)}
                    </a>
                </p>
            </ScreenHead>
            <Chosen />
            <Answer />
            <div class="countries-both">
                <div>
                    <Show when=several>
                        <Pairs />
                    </Show>
                    <Show when=some>
                        <EachCountry />
                    </Show>
                    <Places />
                </div>
                <div>
                    <Show when=paired>
                        <Matrix />
                    </Show>
                    <Show when=some>
                        <Map />
                    </Show>
                </div>
            </div>
        </div>
    }
}
