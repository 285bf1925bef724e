//! What is wrong, said plainly: what did not come, parts of the link that were not understood, problems in the files.

use crate::lazy::{Program, use_programs};
use crate::state::{use_state, use_words};
use dateline_core::article::Warning;
use dateline_core::query::Notice;
use leptos::prelude::*;

/// Notices and problems, where there are any.
#[component]
pub fn Notices() -> impl IntoView {
    view! {
        <div class="wrap notices">
            <Trouble />
            <LinkNotices />
            <Problems />
        </div>
    }
}

/// What did not come: a language's words, the program of a screen.
#[component]
fn Trouble() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let programs = use_programs();
    let said = Memo::new(move |_| match programs.get(state.screen.get()) {
        Program::Failed | Program::Late => words.get().unopened().to_owned(),
        Program::Absent | Program::Loading | Program::Here => state.language_trouble.get(),
    });
    move || {
        let said = said.get();
        (!said.is_empty()).then(|| view! { <p class="notice" role="status">{said}</p> })
    }
}

/// What in the link was not understood, by the page or by the corpus.
#[component]
fn LinkNotices() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let all = Memo::new(move |_| {
        let mut all = state.link_notices.get();
        state.frame.with(|frame| {
            for notice in &frame.notices {
                if !all.contains(notice) {
                    all.push(notice.clone());
                }
            }
        });
        all
    });
    let line = move |notice: Notice| view! { <li>{move || words.get().notice(&notice)}</li> };
    move || {
        let all = all.get();
        (!all.is_empty()).then(|| {
            view! {
                <div class="notice" role="status">
                    <p>{move || words.get().notices()}</p>
                    <ul>{all.into_iter().map(line).collect_view()}</ul>
                </div>
            }
        })
    }
}

/// What is wrong with the input files.
#[component]
fn Problems() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let all = Memo::new(move |_| state.frame.with(|frame| frame.problems.clone()));
    let line = |warning: Warning| {
        view! {
            <li>
                <code>{warning.place}</code>
                " "
                {warning.message}
            </li>
        }
    };
    move || {
        let all = all.get();
        let count = all.len();
        (count > 0).then(|| {
            view! {
                <details class="notice">
                    <summary>{move || words.get().problems(count)}</summary>
                    <ul>{all.into_iter().map(line).collect_view()}</ul>
                </details>
            }
        })
    }
}
