//! The things of the articles found: those of the topic file, those with a name, those that one article describes.

use super::{kind, use_dossiers};
use crate::components::sort_head::SortHead;
use crate::state::{use_state, use_words};
use crate::words::{Words, number};
use dateline_explore::view::order::{self, By};
use dateline_explore::view::screens::dossiers::{Known, TABLE, Thing};
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
    let state = use_state();
    let by = Memo::new(move |_| state.query.with(|query| order::order(query, TABLE)));
    let row = move |thing: Thing| view! { <Row words thing /> };
    (!things.is_empty()).then(|| {
        view! {
            <section class="dossiers-group">
                <h2>{title}</h2>
                <table class="counts">
                    <thead>
                        <tr>
                            <SortHead table=TABLE by own=By::Name label=Words::dossiers_thing />
                            <SortHead table=TABLE by own=By::Kind label=Words::dossiers_kind />
                            <SortHead table=TABLE by own=By::Years label=Words::dossiers_years />
                            <SortHead table=TABLE by own=By::Mentions label=Words::dossiers_mentions />
                            <SortHead table=TABLE by own=By::Articles label=Words::countries_articles />
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
