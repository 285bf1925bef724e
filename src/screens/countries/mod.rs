//! Countries: which are named together, in what sentences, for whatever the filters leave.

mod actors;
mod answer;
mod chosen;
mod frame;
mod grid;
mod map;
mod map_zoom;
mod matrix;
mod outlines;
mod relation;
mod tables;

use self::actors::Actors;
use self::answer::Answer;
use self::chosen::Chosen;
use self::map::Map;
use self::matrix::Matrix;
use self::tables::{EachCountry, Pairs, Places};
use crate::components::folded_part::{FoldedPart, Parts, UnfoldButton};
use crate::components::screen::{ScreenHead, follow_of, screen_view, set_title};
use crate::components::slices::{InSlices, piece_of};
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

/// Element id of what is said of all countries.
const ALL: &str = "all-countries";

/// The element id of a place where articles were written.
fn place_line(at: usize) -> String {
    format!("place-{at}")
}

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
    follow_of(ScreenKind::Countries, CHOSEN);
    let several = move || view.with(|view| view.countries.len() > 1);
    let paired = move || view.with(|view| !view.matrix.countries.is_empty());
    let some = move || view.with(|view| !view.countries.is_empty());
    // On the page of a pair, what is said of all countries waits under a heading.
    let of_pair = Memo::new(move |_| view.with(|view| view.chosen.as_ref().is_some_and(|chosen| chosen.of.len() > 1)));
    let parts = Parts::provide(ScreenKind::Countries);
    let open = Signal::derive(move || !of_pair.get() || parts.is_open(ALL));
    let lists = vec![
        piece_of(move || view! { <Show when=several><Pairs /></Show> }),
        piece_of(move || view! { <Show when=some><EachCountry /></Show> }),
        piece_of(|| view! { <Places /> }),
    ];
    let pictures = vec![
        piece_of(move || view! { <Show when=paired><Matrix /></Show> }),
        piece_of(move || view! { <Show when=several><Actors /></Show> }),
        piece_of(move || view! { <Show when=some><Map /></Show> }),
    ];
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
            <Show when=move || of_pair.get()>
                <h2 class="all-countries">
                    <UnfoldButton
                        id=ALL.to_owned()
                        open
                        flip=move || parts.flip(ALL)
                    >
                        {words.text(Words::countries_all)}
                    </UnfoldButton>
                </h2>
            </Show>
            <FoldedPart id=ALL.to_owned() open>
                <Answer />
                <div class="countries-both">
                    <div>
                        <InSlices pieces=lists />
                    </div>
                    <div>
                        <InSlices pieces=pictures />
                    </div>
                </div>
            </FoldedPart>
        </div>
    }
}
