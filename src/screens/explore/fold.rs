//! A button of a card and what unfolds under it; what is unfolded stays so until another search, and beyond a visit to
//! an article.

use leptos::prelude::*;

/// The button, and once it was pressed what is under it.
#[component]
pub fn Fold(
    /// Element id of what unfolds.
    id: String,
    /// The id of the article.
    article: String,
    /// The articles where it is unfolded.
    unfolded: RwSignal<Vec<String>>,
    /// What the button says.
    label: Signal<String>,
    /// The article's headline, for those who hear the button.
    headline: String,
    /// BCP 47 tag of the headline.
    language: Option<String>,
    /// What unfolds.
    children: ChildrenFn,
) -> impl IntoView {
    let article = StoredValue::new(article);
    let open = Memo::new(move |_| article.with_value(|id| unfolded.with(|unfolded| unfolded.contains(id))));
    let flip = move |_| {
        let id = article.get_value();
        unfolded.update(|unfolded| {
            if unfolded.contains(&id) {
                unfolded.retain(|other| *other != id);
            } else {
                unfolded.push(id);
            }
        });
    };
    let controls = id.clone();
    view! {
        <button
            type="button"
            class="quiet fold needs-js"
            id=format!("{id}-button")
            aria-controls=move || open.get().then(|| controls.clone())
            aria-expanded=move || open.get().to_string()
            on:click=flip
        >
            {label}
            <span class="vh" lang=language>
                " "
                {headline}
            </span>
        </button>
        <div id=id class="unfolds" hidden=move || !open.get()>
            {move || open.get().then(|| children())}
        </div>
    }
}
