//! What is wrong, said plainly: what did not come, parts of the link that were not understood, problems in the files.

use crate::language;
use crate::loading::Missing;
use crate::platform::history;
use crate::programs::{Program, Programs, use_programs};
use crate::state::{use_state, use_words};
use crate::words::{Message, Words};
use dateline_model::article::Warning;
use dateline_model::query::Notice;
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

/// How something is tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Retry {
    /// It did not come: it is asked for once more.
    Ask,
    /// It is still on its way: only a new load of the page asks once more.
    Reload,
}

/// What did not come: a language's words, the program of a screen.
#[component]
fn Trouble() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let programs = use_programs();
    let trouble = Memo::new(move |_| {
        let words = words.get();
        let screen = state.screen.get();
        match programs.get(screen) {
            Program::Slow => return Some((words.opening().to_owned(), None)),
            Program::Late => return Some((words.unopened_late(&Programs::file(screen)), Some(Retry::Reload))),
            Program::Failed => return Some((words.unopened().to_owned(), Some(Retry::Ask))),
            Program::Absent | Program::Loading | Program::Here => {}
        }
        let language = state.language();
        let name = language::own_name(language);
        Some(match state.language_missing.get()? {
            Missing::Late => (words.speechless_late(name, &language::file(language)), Some(Retry::Reload)),
            Missing::Failed(why) => (words.speechless(name, &why), Some(Retry::Ask)),
        })
    });
    let again = move |retry| {
        // Where there is no network, the page would be lost too.
        if retry == Retry::Reload && history::is_online() {
            history::reload();
        } else {
            state.query.notify();
        }
    };
    let button = move |retry| {
        view! {
            <p class="buttons">
                <button type="button" on:click=move |_| again(retry)>
                    {words.text(Words::failed_retry)}
                </button>
            </p>
        }
    };
    move || {
        trouble.get().map(|(said, retry)| {
            view! {
                <div class="notice" role="status">
                    <p>{said}</p>
                    {retry.map(button)}
                </div>
            }
        })
    }
}

/// What in the link was not understood and is left out; what in the search names nothing.
#[component]
fn LinkNotices() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let in_search = Memo::new(move |_| state.frame.with(|frame| frame.notices.clone()));
    let line = move |notice: Notice| view! { <li>{words.fill(move |words| words.notice(&notice))}</li> };
    let said = move |title: Message, all: Vec<Notice>| {
        (!all.is_empty()).then(|| {
            view! {
                <div class="notice" role="status">
                    <p>{words.text(title)}</p>
                    <ul>{all.into_iter().map(line).collect_view()}</ul>
                </div>
            }
        })
    };
    view! {
        {move || said(Words::notices, state.link_notices.get())}
        {move || said(Words::notices_search, in_search.get())}
    }
}

/// What is wrong with the input files.
#[component]
fn Problems() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let all = move || state.frame.with(|frame| frame.problems.clone());
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
        let all = all();
        let count = all.len();
        (count > 0).then(|| {
            view! {
                <details class="notice">
                    <summary>{words.fill(move |words| words.problems(count))}</summary>
                    <ul>{all.into_iter().map(line).collect_view()}</ul>
                </details>
            }
        })
    }
}
