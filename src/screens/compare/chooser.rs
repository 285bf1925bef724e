//! Two articles to choose, and why there is nothing to compare, where there is not.

use super::use_compare;
use crate::components::slices::{InSlices, pieces};
use crate::navigation::use_page;
use crate::state::use_words;
use crate::url::Step;
use crate::words::{Message, Words};
use dateline_explore::view::Ref;
use dateline_model::query::ScreenKind;
use leptos::prelude::*;

/// The two lists.
#[component]
pub fn Chooser() -> impl IntoView {
    let (_, navigation) = use_page();
    let words = use_words();
    let view = use_compare();
    let several = move || view.with(|view| view.choices.len() > 1);
    let both = move || view.with(|view| view.chosen.len() == 2);
    let swap = move |_| {
        let ids = view.with_untracked(|view| view.chosen.iter().rev().map(|it| it.id.clone()).collect::<Vec<_>>());
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        navigation.change(Step::Push, |query| query.open_screen_of(ScreenKind::Compare, &ids));
    };
    view! {
        <Show when=several>
            <div class="chooser">
                <OneList place=0 label=Words::compare_first />
                <OneList place=1 label=Words::compare_second />
                <Show when=both>
                    <button type="button" class="swap" on:click=swap>
                        {words.text(Words::compare_swap)}
                    </button>
                </Show>
            </div>
        </Show>
    }
}

/// A list of articles, of which one is chosen.
#[component]
fn OneList(
    /// Whether it is the first or the second.
    place: usize,
    /// What it is called.
    label: Message,
) -> impl IntoView {
    let (_, navigation) = use_page();
    let words = use_words();
    let view = use_compare();
    let choices = Memo::new(move |_| view.with(|view| view.choices.clone()));
    let chosen = move |place: usize| view.with(|view| view.chosen.get(place).map(|it| it.id.clone()));
    let chosen = [Memo::new(move |_| chosen(0)), Memo::new(move |_| chosen(1))];
    let (own, other) = (chosen[place], chosen[1 - place]);
    let choose = move |event| {
        let id = event_target_value(&event);
        let other = other.get_untracked();
        let ids = match (place, other.as_deref()) {
            (0, Some(other)) => vec![id.as_str(), other],
            (_, Some(other)) => vec![other, id.as_str()],
            (_, None) => vec![id.as_str()],
        };
        let ids: Vec<&str> = ids.into_iter().filter(|id| !id.is_empty()).collect();
        navigation.change(Step::Push, |query| query.open_screen_of(ScreenKind::Compare, &ids));
    };
    let option = move |it: Ref| {
        let Ref { id, number, headline, language, .. } = it;
        let (mine, theirs) = (id.clone(), id.clone());
        view! {
            <option
                value=id
                lang=language
                prop:selected=move || own.with(|own| own.as_ref() == Some(&mine))
                disabled=move || other.with(|other| other.as_ref() == Some(&theirs))
            >
                {words.fill(move |words| words.compare_choice(number, &headline))}
            </option>
        }
    };
    // The second waits for the first, so that the sides stay as they are chosen.
    let waits = move || place == 1 && own.with(Option::is_none) && other.with(Option::is_none);
    view! {
        <label>
            <span>{words.text(label)}</span>
            <select on:change=choose disabled=waits>
                <option value="" prop:selected=move || own.with(Option::is_none)>
                    {words.text(Words::compare_none)}
                </option>
                {move || view! { <InSlices pieces=pieces(choices.get(), option) /> }}
            </select>
        </label>
    }
}

/// What is to be said of what is chosen, or that nothing can be.
#[component]
pub fn ChoiceNotes() -> impl IntoView {
    let words = use_words();
    let view = use_compare();
    move || {
        let words = words.get();
        let view = view.get();
        let mut said: Vec<String> = Vec::new();
        let total = view.choices.len();
        said.extend(match (view.found, view.chosen.as_slice()) {
            (_, [_, _]) => None,
            _ if view.itself => Some(words.compare_itself().to_owned()),
            (0, []) => Some(words.compare_empty().to_owned()),
            (1, []) if view.chips.is_empty() => Some(words.compare_alone().to_owned()),
            (0 | 1, _) if total < 2 => Some(words.compare_lone().to_owned()),
            (_, []) => Some(words.compare_start().to_owned()),
            (_, [one, ..]) => Some(words.compare_one(one.number)),
        });
        said.extend(view.outside.iter().map(|it| words.compare_outside(it.number)));
        if view.more > 0 && view.pair.is_none() {
            said.push(words.compare_more(view.more));
        }
        let line = |said: String| view! { <p>{said}</p> };
        view! { <div class="said" role="status">{said.into_iter().map(line).collect_view()}</div> }
    }
}
