//! The things of the articles found: those of the topic file, those with a name, those that one article describes.

use super::{kind, use_dossiers};
use crate::state::{use_state, use_words};
use crate::words::{Words, number};
use dateline_explore::view::screens::dossiers::{Known, Thing};
use leptos::prelude::*;

/// The list, or why it is empty.
#[component]
pub fn List() -> impl IntoView {
    let words = use_words();
    let dossiers = use_dossiers();
    move || {
        let words = words.get();
        let view = dossiers.get();
        let of = |known: Known| view.things.iter().filter(|it| it.known == known).cloned().collect::<Vec<Thing>>();
        let groups = [
            (Known::Listed, words.dossiers_listed()),
            (Known::Named, words.dossiers_named()),
            (Known::Described, words.dossiers_described()),
        ]
        .map(|(known, title)| view! { <Group words title things=of(known) /> });
        let more = (view.more > 0).then(|| view! { <p class="note">{words.dossiers_more(view.more)}</p> });
        let empty = view.things.is_empty();
        view! {
            {empty.then(|| view! { <p class="empty">{words.dossiers_none()}</p> })}
            {(!empty).then(|| view! { <p class="note">{words.dossiers_note()}</p> })}
            {groups.collect_view()}
            {more}
        }
    }
}

/// The things of one group.
#[component]
fn Group(
    /// The words of the page.
    words: Words,
    /// What the group is called.
    title: &'static str,
    /// The things.
    things: Vec<Thing>,
) -> impl IntoView {
    let row = move |thing: Thing| view! { <Row words thing /> };
    (!things.is_empty()).then(|| {
        view! {
            <section class="dossiers-group">
                <h2>{title}</h2>
                <table class="counts">
                    <thead>
                        <tr>
                            <th scope="col">{words.dossiers_thing()}</th>
                            <th scope="col">{words.dossiers_kind()}</th>
                            <th scope="col">{words.dossiers_years()}</th>
                            <th scope="col" class="number">
                                {words.dossiers_mentions()}
                            </th>
                            <th scope="col" class="number">
                                {words.countries_articles()}
                            </th>
                        </tr>
                    </thead>
                    <tbody>{things.into_iter().map(row).collect_view()}</tbody>
                </table>
            </section>
        }
    })
}

/// A thing.
#[component]
fn Row(
    /// The words of the page.
    words: Words,
    /// The thing.
    thing: Thing,
) -> impl IntoView {
    let state = use_state();
    let Thing { label, language, kind: of_kind, mentions, articles, years, link, .. } = thing;
    let years = years.map_or_else(String::new, |(first, last)| {
        if first == last {
            first.to_string()
        } else {
            words.date_years(&first.to_string(), &last.to_string(), &last.to_string())
        }
    });
    view! {
        <tr>
            <th scope="row">
                <a href=state.link(&link) lang=language dir="auto">
                    {label}
                </a>
            </th>
            <td>{kind(words, &of_kind).to_owned()}</td>
            <td>{years}</td>
            <td class="number">{number(mentions)}</td>
            <td class="number">{number(articles)}</td>
        </tr>
    }
}
