//! The tables: pairs of countries, countries by themselves, each in alphabetical order or by a count; and where the
//! articles were written.

use super::{names, place_line, use_countries};
use crate::components::sort_head::SortHead;
use crate::platform::dom;
use crate::state::{use_state, use_words};
use crate::words::{Message, Words, number};
use dateline_explore::view::Ref;
use dateline_explore::view::order::{self, By};
use dateline_explore::view::screens::countries::{CountryCount, Pair, PlaceLine};
use dateline_model::order::Order as _;
use leptos::prelude::*;

/// Rows that are shown at first.
const FIRST: usize = 20;

/// One line of a table.
#[derive(Clone, Debug)]
struct Row {
    /// One country, or two.
    names: String,
    sentences: u32,
    /// The articles that have such a sentence, as the page of the sentences counts them.
    articles: u32,
    /// Whether each article that names it, or both, has one.
    whole: bool,
    /// The query string of the sentences.
    link: String,
    /// The query string of the articles.
    filter: String,
}

/// The pairs.
#[component]
pub fn Pairs() -> impl IntoView {
    let words = use_words();
    let view = use_countries();
    let apart = RwSignal::new(false);
    let rows = move || {
        let words = words.get();
        let row = |it: &Pair| Row {
            names: names(words, it),
            sentences: it.sentences,
            articles: it.told,
            whole: it.told == it.articles,
            link: it.link.clone(),
            filter: it.filter.clone(),
        };
        view.with(|view| view.pairs.iter().filter(|it| it.sentences > 0 || apart.get()).map(row).collect::<Vec<_>>())
    };
    let hidden = move || view.with(|view| view.pairs.iter().filter(|it| it.sentences == 0).count());
    let more = move || view.with(|view| view.more);
    let show = move |_| {
        apart.set(true);
        // The button has gone.
        request_animation_frame(|| {
            dom::focus("pairs");
        });
    };
    view! {
        <section aria-labelledby="pairs">
            <h2 id="pairs" tabindex="-1">{words.text(Words::countries_pairs)}</h2>
            <p class="note">{words.text(Words::countries_note)}</p>
            <Table id="pairs" head=Words::countries_pair rows=Signal::derive(rows) />
            <Show when=move || hidden() != 0 && !apart.get()>
                <button type="button" class="quiet" on:click=show>
                    {words.fill(move |words| words.countries_pairs_apart(hidden()))}
                </button>
            </Show>
            <Show when=move || more() != 0>
                <p class="note">{words.fill(move |words| words.countries_pairs_more(more()))}</p>
            </Show>
        </section>
    }
}

/// The countries by themselves.
#[component]
pub fn EachCountry() -> impl IntoView {
    let words = use_words();
    let view = use_countries();
    let row = |it: &CountryCount| Row {
        names: it.country.label.clone(),
        sentences: it.sentences,
        articles: it.told,
        whole: it.told == it.articles,
        link: it.link.clone(),
        filter: it.filter.clone(),
    };
    let rows = move || view.with(|view| view.countries.iter().map(row).collect::<Vec<_>>());
    view! {
        <section aria-labelledby="each">
            <h2 id="each">{words.text(Words::countries_each)}</h2>
            <Table id="each" head=Words::countries_country rows=Signal::derive(rows) />
        </section>
    }
}

/// A table that can be put in order by each of its columns.
#[component]
fn Table(
    /// Element id of its heading; those of its links begin with it.
    id: &'static str,
    /// What its first column is called.
    head: Message,
    /// Its rows, in alphabetical order.
    rows: Signal<Vec<Row>>,
) -> impl IntoView {
    let words = use_words();
    let state = use_state();
    let table: order::Table = (id, (By::Name, false));
    let by = Memo::new(move |_| state.query.with(|query| order::order(query, table)));
    let shown = RwSignal::new(FIRST);
    let count = Memo::new(move |_| rows.with(Vec::len));
    let sorted = move || {
        let mut rows = rows.get();
        let (by, falling) = by.get();
        match by {
            By::Sentences => rows.order_by_key(|row| row.sentences),
            By::Articles => rows.order_by_key(|row| row.articles),
            _ => {}
        }
        if falling {
            // What is even stays in alphabetical order.
            rows.reverse();
            if by.is_count() {
                let even = |row: &Row| if by == By::Sentences { row.sentences } else { row.articles };
                rows.chunk_by_mut(|a, b| even(a) == even(b)).for_each(<[Row]>::reverse);
            }
        }
        rows.truncate(shown.get());
        let words = words.get();
        let row = |(at, row): (usize, Row)| view! { <OneRow words id=format!("{id}-{at}") row /> };
        rows.into_iter().enumerate().map(row).collect_view()
    };
    let show = move |_| {
        let first = shown.get_untracked();
        shown.set(usize::MAX);
        // The button has gone; what it brought begins here.
        request_animation_frame(move || {
            dom::focus(&format!("{id}-{first}"));
        });
    };
    let more = move || count.get().saturating_sub(shown.get());
    view! {
        <table class="counted" aria-labelledby=id>
            <thead>
                <tr>
                    <SortHead table by own=By::Name label=head />
                    <SortHead table by own=By::Sentences label=Words::countries_sentences />
                    <SortHead table by own=By::Articles label=Words::countries_articles />
                </tr>
            </thead>
            <tbody>{sorted}</tbody>
        </table>
        <Show when=move || more() != 0>
            <button type="button" class="more" on:click=show>
                {words.fill(move |words| words.show_more(more()))}
            </button>
        </Show>
    }
}

/// A row: its names lead to the sentences, its articles to their list.
#[component]
fn OneRow(
    /// The words of the page.
    words: Words,
    /// Element id of its first link.
    id: String,
    /// The row.
    row: Row,
) -> impl IntoView {
    let state = use_state();
    let Row { names, sentences, articles, whole, link, filter } = row;
    let articles = if whole {
        let said = words.countries_articles_of(articles, &names);
        view! {
            <a href=state.link(&filter)>
                <span aria-hidden="true">{number(articles)}</span>
                <span class="vh">{said}</span>
            </a>
        }
        .into_any()
    } else {
        // The list would have others too.
        number(articles).into_any()
    };
    view! {
        <tr>
            <th scope="row">
                <a id=id href=state.link(&link)>
                    {names}
                </a>
            </th>
            <td>{number(sentences)}</td>
            <td>{articles}</td>
        </tr>
    }
}

/// Where the articles were written; nothing where none of them says.
#[component]
pub fn Places() -> impl IntoView {
    let words = use_words();
    let view = use_countries();
    move || {
        let words = words.get();
        let places = view.with(|view| view.places.clone());
        (!places.is_empty()).then(|| {
            let one = |(at, place): (usize, PlaceLine)| view! { <OnePlace words place at /> };
            view! {
                <section class="countries-places" aria-labelledby="places">
                    <h2 id="places">{words.countries_places()}</h2>
                    <p class="note">{words.countries_places_note()}</p>
                    <ul>{places.into_iter().enumerate().map(one).collect_view()}</ul>
                </section>
            }
        })
    }
}

/// A place, and the articles from there.
#[component]
fn OnePlace(
    /// The words of the page.
    words: Words,
    /// The place.
    place: PlaceLine,
    /// Its place in the list.
    at: usize,
) -> impl IntoView {
    let state = use_state();
    let PlaceLine { name, country, articles, more } = place;
    let last = articles.len().saturating_sub(1);
    let one = move |(at, article): (usize, Ref)| {
        view! {
            <a href=state.link(&article.link) title=article.headline>
                {words.article_n(article.number)}
            </a>
            {(at < last).then(|| words.list_comma().to_owned())}
        }
    };
    let language = articles.first().and_then(|article| article.language.clone());
    view! {
        <li id=place_line(at) tabindex="-1">
            <b lang=language dir="auto">
                {name}
            </b>
            {country.map(|country| view! { " " <small>{country.label}</small> })}
            " "
            {articles.into_iter().enumerate().map(one).collect_view()}
            {(more > 0).then(|| words.list_more("", more))}
        </li>
    }
}
