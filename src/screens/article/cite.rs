//! How to cite the article: in the style that was chosen last, to copy; and a link to copy.

use crate::components::section::Section;
use crate::platform::{clipboard, history, storage};
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::cite::Style;
use dateline_explore::view::screens::article::ArticlePage;
use dateline_explore::view::screens::own::FOLDER;
use dateline_model::query::Query;
use leptos::prelude::*;
use std::sync::Arc;

/// Under which the choice of style is remembered.
const KEY: &str = "dateline-cite";

/// The section.
#[component]
pub fn Cite(
    /// The page of the article.
    page: Arc<ArticlePage>,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let style = RwSignal::new(storage::get(KEY).and_then(|name| Style::of_name(&name)).unwrap_or(Style::Apa));
    let own =
        page.article.id.starts_with(FOLDER).then(|| view! { <p class="note">{words.text(Words::copy_link_own)}</p> });
    // The article alone: the filters through which somebody came here are nobody else's.
    let address = history::address_of(&state.href(&Query::default().open_article(&page.article.id)));
    let citation = Memo::new(move |_| page.reference.cite(style.get(), &address));
    // Whether something was copied; nothing before.
    let copied = RwSignal::new(None);
    let copy = move |text: String| {
        leptos::task::spawn_local(async move { copied.set(Some(clipboard::copy(&text).await)) });
    };
    let said = move || match copied.get() {
        None => "",
        Some(true) => words.get().copied(),
        Some(false) => words.get().copy_failed(),
    };
    let choose = move |chosen: Style| {
        storage::set(KEY, Some(chosen.name()));
        copied.set(None);
        style.set(chosen);
    };
    let class = move || if style.get().is_record() { "citation record" } else { "citation" };
    view! {
        <Section id="cite" title=|words| words.cite()>
            <p class=class>{citation}</p>
            <p class="buttons">
                <StyleChoice style choose />
                <button type="button" on:click=move |_| copy(citation.get_untracked())>
                    {words.text(Words::copy_citation)}
                </button>
                <button type="button" on:click=move |_| copy(history::address())>
                    {words.text(Words::copy_link)}
                </button>
                <span role="status">{said}</span>
            </p>
            {own}
        </Section>
    }
}

/// The styles to choose from.
#[component]
fn StyleChoice(
    /// The one that is chosen.
    #[prop(into)]
    style: Signal<Style>,
    /// Told which one was chosen.
    #[prop(into)]
    choose: Callback<Style>,
) -> impl IntoView {
    let words = use_words();
    // Each option says whether it is chosen: the list has none yet when its own value would be set.
    let option = move |it: Style| {
        view! {
            <option value=it.name() prop:selected=move || style.get() == it>
                {it.name()}
            </option>
        }
    };
    let chosen = move |event| {
        if let Some(style) = Style::of_name(&event_target_value(&event)) {
            choose.run(style);
        }
    };
    view! {
        <label class="needs-js">
            <span>{move || format!("{} ", words.get().cite_style())}</span>
            <select on:change=chosen>{Style::ALL.map(option).into_iter().collect_view()}</select>
        </label>
    }
}
