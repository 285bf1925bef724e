//! The foot of every page: whose the articles are, how they were read, whom to ask.

use super::contact::Contact;
use super::keys::KeyHelpButton;
use crate::platform::dom;
use crate::programs::{Deferred, Program, Programs};
use crate::state::Verification;
use crate::state::{use_state, use_words};
use crate::verify::Verifier;
use crate::words::Words;
use dateline_model::query::ScreenKind;
use dateline_model::source::CorpusInfo;
use leptos::prelude::*;

/// Element id of the line that says what reading again came to.
const SAID: &str = "reread";

/// The footer.
#[component]
pub fn Footer() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let about = move || state.href_with(|query| query.open_screen(ScreenKind::About));
    let here = move || (state.screen.get() == ScreenKind::About).then_some("page");
    let export = move || state.href_with(|query| query.open_screen(ScreenKind::Export));
    let own = move || state.href_with(|query| query.open_screen(ScreenKind::Own));
    // It comes with what else comes later, and nobody waits for it.
    let programs = use_context::<Programs>();
    let deferred = move |what: Deferred| {
        move || {
            let programs = programs.filter(|programs| programs.deferred() == Program::Here)?;
            Some(programs.draw_deferred(what.clone()))
        }
    };
    let line = move |of: fn(&CorpusInfo) -> &String| {
        move || {
            let said = state.frame.with(|frame| of(&frame.info).clone());
            (!said.is_empty()).then(|| view! { <p>{said}</p> })
        }
    };
    view! {
        <footer class="foot">
            <div class="wrap">
                // First, so that what comes later moves no link away from a hand.
                <ul>
                    <li>
                        <a href="list.html">{words.text(Words::footer_list)}</a>
                    </li>
                    <li>
                        <KeyHelpButton />
                    </li>
                    <li>
                        <a href=about aria-current=here>{words.text(Words::about)}</a>
                    </li>
                    <li class="needs-js">
                        <a href=own>{words.text(Words::own)}</a>
                    </li>
                    <li class="needs-js">
                        <a href=export>{words.text(Words::export)}</a>
                    </li>
                    <Contact />
                </ul>
                <div class="foot-words">
                    <p>
                        {words.fill(move |words| words.footer_rules(state.total()))} " " {words.text(Words::footer_sent)}
                    </p>
                    // Above the lines that come and go, which would move the links away from a hand.
                    {deferred(Deferred::MoreScreens)}
                    <VerificationLine />
                    {deferred(Deferred::Foot)}
                    {line(|info| &info.credits)}
                    {line(|info| &info.licence)}
                </div>
            </div>
        </footer>
    }
}

/// Whether this browser has read the articles itself, and what it came to.
#[component]
fn VerificationLine() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let verifier = use_context::<Verifier>();
    let said = move || match state.verification.get() {
        Verification::Unavailable | Verification::Offered => String::new(),
        Verification::Running => words.get().read_again_now().to_owned(),
        Verification::Late => words.get().read_again_late().to_owned(),
        Verification::Same => words.get().read_again_same(state.total()),
        Verification::Different => words.get().read_again_other().to_owned(),
        Verification::Failed(why) => words.get().read_again_failure(&why),
    };
    // Only who asked is told; the rest find it here.
    let asked = RwSignal::new(false);
    let start = move |_| {
        asked.set(true);
        if let Some(verifier) = verifier {
            leptos::task::spawn_local(verifier.run());
        }
        // The button goes, and an empty line is not there to be focused: once it says something.
        request_animation_frame(|| {
            dom::focus(SAID);
        });
    };
    let offered = move || {
        state
            .verification
            .with(|now| matches!(now, Verification::Offered | Verification::Late | Verification::Failed(_)))
    };
    view! {
        <p id=SAID tabindex="-1" role=move || asked.get().then_some("status")>
            {said}
        </p>
        <Show when=offered>
            <p>
                <button type="button" class="quiet" on:click=start>
                    {words.text(Words::read_again)}
                </button>
            </p>
        </Show>
    }
}
