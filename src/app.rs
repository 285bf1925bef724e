//! The whole page: what is around the screens, and the screen that is asked for.

use crate::components::backlog::Backlog;
use crate::components::bar::Bar;
use crate::components::footer::Footer;
use crate::components::keys::{self, KeyHelp};
use crate::components::later::Later;
use crate::components::notices::Notices;
use crate::components::turns::Turns;
use crate::lazy;
use crate::navigation::Navigation;
use crate::platform::timers;
use crate::programs::{Deferred, Program, Programs, use_programs};
use crate::state::{AppState, use_state};
use crate::translation::{self, Languages};
use dateline_model::query::ScreenKind;
use leptos::prelude::*;

/// The page.
#[component]
pub fn App(
    /// The state of the page.
    state: AppState,
    /// The programs of the screens, as far as they are there.
    #[prop(default = lazy::programs())]
    programs: Programs,
    /// The words of the languages, as far as they are there.
    #[prop(default = Languages::new())]
    languages: Languages,
) -> impl IntoView {
    let navigation = Navigation::new(state);
    provide_context(state);
    provide_context(navigation);
    provide_context(programs);
    provide_context(Backlog::new());
    Effect::new(move |_| {
        if programs.wanted() {
            leptos::task::spawn_local(lazy::load_deferred(programs));
        }
    });
    navigation.listen();
    keys::listen();
    translation::follow(state, languages);
    let turns = Turns::begin();
    view! {
        <Bar />
        {turns.draw(0, || view! { <Main /> }.into_any())}
        {turns.draw(1, || view! { <Footer /> }.into_any())}
        {turns.draw(2, || view! { <KeyHelp /> }.into_any())}
    }
}

/// What stands between the bar and the foot.
#[component]
fn Main() -> impl IntoView {
    let state = use_state();
    let starts = Memo::new(move |_| state.query.with(|query| !query.start.is_empty()));
    view! {
        <main id="main" tabindex="-1">
            <Notices />
            <Show when=move || starts.get()>
                <Later what=Deferred::Guide />
            </Show>
            <CurrentScreen />
        </main>
    }
}

/// The screen that is asked for; while its program is on its way, the one before.
#[component]
fn CurrentScreen() -> impl IntoView {
    let state = use_state();
    let programs = use_programs();
    let navigation = crate::navigation::use_navigation();
    let shown = Memo::new(move |before: Option<&ScreenKind>| {
        let wanted = state.screen.get();
        if programs.get(wanted) == Program::Here { wanted } else { before.copied().unwrap_or(ScreenKind::Explore) }
    });
    // Asked again for a screen that did not come, it is loaded again; what failed as the page began is said first.
    Effect::new(move |before: Option<()>| {
        state.query.track();
        let wanted = state.screen.get();
        if before.is_some() {
            leptos::task::spawn_local(lazy::load_again(programs, wanted));
        } else {
            leptos::task::spawn_local(lazy::load(programs, wanted));
        }
    });
    // Drawn in a task of its own, after the one of the hand that asked for it.
    let drawn = RwSignal::new(shown.get_untracked());
    Effect::new(move |_| {
        state.query.track();
        let (next, stands) = (shown.get(), programs.stands());
        leptos::task::spawn_local(async move {
            if next != drawn.get_untracked() {
                timers::yield_to_browser().await;
                drawn.set(shown.get_untracked());
            }
            if stands && drawn.get_untracked() == state.screen.get_untracked() {
                navigation.land();
            }
        });
    });
    // Until then the page holds what says that something is being drawn, as slices do.
    let waits = move || (shown.get() != drawn.get()).then(|| view! { <template class="drawing"></template> });
    view! {
        {move || programs.draw(drawn.get())}
        {waits}
    }
}
