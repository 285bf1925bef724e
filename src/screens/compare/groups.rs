//! Two groups of articles: what each is, which are worth comparing, and how many of each say what.

use super::use_compare;
use crate::navigation::use_page;
use crate::state::{use_state, use_words};
use crate::url::Step;
use crate::words::{Message, Words};
use dateline_explore::view::screens::compare::{Bar, Bars, Contrast, GROUP, Group, Groups};
use dateline_model::query::{FacetKind, ScreenKind};
use leptos::ev::SubmitEvent;
use leptos::html::Input;
use leptos::prelude::*;

/// The element id of the heading of the bars of a kind.
fn bars_id(kind: Option<FacetKind>) -> String {
    format!("bars-{}", kind.map_or("year", FacetKind::code))
}

/// The screen, where groups are compared.
#[component]
pub fn TheGroups() -> impl IntoView {
    let view = use_compare();
    let words = use_words();
    let groups = Memo::new(move |_| view.with(|view| view.groups.clone()));
    let result = move || {
        let words = words.get();
        let Groups { sides, both, bars, .. } = *groups.get()?;
        let [one, other] = <[Group; 2]>::try_from(sides).ok()?;
        Some(view! { <Result words one other both bars /> })
    };
    let suggested = move || {
        let words = words.get();
        let suggested = groups.get()?.suggested;
        (!suggested.is_empty()).then(|| view! { <Suggested words suggested /> })
    };
    view! {
        <Searches />
        {result}
        {suggested}
    }
}

/// The two searches that make the groups.
#[component]
fn Searches() -> impl IntoView {
    let (_, navigation) = use_page();
    let words = use_words();
    let view = use_compare();
    let fields = [NodeRef::<Input>::new(), NodeRef::<Input>::new()];
    let compare = move |event: SubmitEvent| {
        event.prevent_default();
        let [one, other] = fields.map(|field| {
            let typed = field.get_untracked().map(|field| field.value()).unwrap_or_default();
            format!("{GROUP}{}", typed.trim())
        });
        navigation.change(Step::Push, |query| query.open_screen_of(ScreenKind::Compare, &[&one, &other]));
    };
    let field = |(place, label): (usize, Message)| {
        let search = move || {
            view.with(|view| {
                let groups = view.groups.as_ref();
                groups.and_then(|groups| groups.sides.get(place)).map(|side| side.search.clone()).unwrap_or_default()
            })
        };
        view! {
            <label>
                <span>{words.text(label)}</span>
                <input
                    type="search"
                    autocomplete="off"
                    spellcheck="false"
                    aria-describedby="groups-note"
                    placeholder=words.text(Words::compare_group_all)
                    node_ref=fields[place]
                    prop:value=search
                />
            </label>
        }
    };
    view! {
        <form class="chooser groups-form" on:submit=compare>
            {[Words::compare_group_first, Words::compare_group_second].into_iter().enumerate().map(field).collect_view()}
            <button type="submit" class="swap">
                {words.text(Words::compare_group_go)}
            </button>
        </form>
        <p class="note" id="groups-note">
            {words.text(Words::compare_group_note)}
        </p>
    }
}

/// The label of a value: of years, those of "2018/2020" in words.
fn years(words: Words, kind: Option<FacetKind>, label: String) -> String {
    match label.split_once('/').filter(|_| kind.is_none()) {
        Some((first, last)) => words.date_range(&words.date_year(first), &words.date_year(last)),
        None => label,
    }
}

/// A share of a group in whole per cent.
fn share(count: u32, of: u32) -> u32 {
    let (count, of) = (u64::from(count), u64::from(of.max(1)));
    u32::try_from((count * 100 + of / 2) / of).unwrap_or(100)
}

/// What the two groups have, side by side.
#[component]
fn Result(
    /// The words of the page.
    words: Words,
    /// The one.
    one: Group,
    /// The other.
    other: Group,
    /// How many articles are in both.
    both: u32,
    /// What they say.
    bars: Vec<Bars>,
) -> impl IntoView {
    let state = use_state();
    let sizes = [one.found, other.found];
    let labels = ["A", "B"];
    let head = |(label, group): (&'static str, Group)| {
        let name = if group.search.is_empty() {
            view! { <b>{words.compare_group_everything()}</b> }.into_any()
        } else {
            view! { <code dir="auto">{group.search}</code> }.into_any()
        };
        view! {
            <li>
                <b class="n">{label}</b>
                " "
                {name}
                " "
                <a href=state.link(&group.link)>{words.articles_n(group.found)}</a>
            </li>
        }
    };
    let heads = labels.into_iter().zip([one, other]).map(head).collect_view();
    let none = sizes.contains(&0);
    let said = if none {
        words.compare_group_none().to_owned()
    } else if both > 0 {
        words.compare_group_both(both)
    } else {
        words.compare_group_apart().to_owned()
    };
    let bars = bars.into_iter().map(|bars| view! { <Table words sizes bars /> }).collect_view();
    view! {
        <div class="answer" role="status">
            <ul class="group-heads">{heads}</ul>
            <p>{said}</p>
        </div>
        {(!none).then_some(bars)}
    }
}

/// How many articles of each group have each value of a kind.
#[component]
fn Table(
    /// The words of the page.
    words: Words,
    /// How many articles the groups have.
    sizes: [u32; 2],
    /// The values.
    bars: Bars,
) -> impl IntoView {
    let state = use_state();
    let Bars { kind, rows, more } = bars;
    let id = bars_id(kind);
    let title = match kind {
        Some(kind) => words.facets(kind.code()).unwrap_or("").to_owned(),
        None => words.compare_group_year().to_owned(),
    };
    let row = |Bar { value, counts, links }: Bar| {
        let label =
            value.map_or_else(|| words.compare_group_no_year().to_owned(), |value| years(words, kind, value.label));
        let cell = |side: usize| {
            let (count, link) = (counts[side], links[side].as_ref().map(|link| state.link(link)));
            let share = share(count, sizes[side]);
            let said = words.compare_group_count(count, share);
            view! {
                <td>
                    {match link {
                        Some(href) => view! { <a href=href>{said}</a> }.into_any(),
                        None => view! { <span>{said}</span> }.into_any(),
                    }} <svg class="bar" width="100%" height="8" aria-hidden="true" focusable="false">
                        <rect class:other=side == 1 width=format!("{share}%") height="8" />
                    </svg>
                </td>
            }
        };
        view! {
            <tr>
                <th scope="row" dir="auto">
                    {label}
                </th>
                {cell(0)}
                {cell(1)}
            </tr>
        }
    };
    let rows = rows.into_iter().map(row).collect_view();
    let more = (more > 0).then(|| view! { <p class="note">{words.compare_group_more(more)}</p> });
    view! {
        <section class="group-bars" aria-labelledby=id.clone()>
            <h2 id=id.clone()>{title.clone()}</h2>
            {kind.is_none().then(|| view! { <p class="note">{words.compare_group_year_note()}</p> })}
            <table aria-labelledby=id.clone()>
                <thead>
                    <tr>
                        <th scope="col">
                            <span class="vh">{title}</span>
                        </th>
                        <th scope="col">"A"</th>
                        <th scope="col">"B"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            {more}
        </section>
    }
}

/// Groups that are worth comparing.
#[component]
fn Suggested(
    /// The words of the page.
    words: Words,
    /// They.
    suggested: Vec<Contrast>,
) -> impl IntoView {
    let state = use_state();
    let item = |Contrast { kind, values, counts, link }: Contrast| {
        let labels: Vec<String> = values.into_iter().map(|value| years(words, kind, value.label)).collect();
        let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
        let kind = match kind {
            Some(kind) => words.facets(kind.code()).unwrap_or(""),
            None => words.compare_group_year(),
        };
        let said = match labels.as_slice() {
            [one, other] => words.compare_group_two(one, other),
            [one] => words.compare_group_with(one),
            _ => return None,
        };
        Some(view! {
            <li>
                <a href=state.link(&link)>{said}</a>
                " "
                <small>{kind} " · " {words.compare_group_counts(counts[0], counts[1])}</small>
            </li>
        })
    };
    let items = suggested.into_iter().filter_map(item).collect_view();
    view! {
        <section aria-labelledby="group-pairs">
            <h2 id="group-pairs">{words.compare_group_pairs()}</h2>
            <ul class="group-pairs">{items}</ul>
        </section>
    }
}
