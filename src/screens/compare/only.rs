//! What only one of two articles says, each leading to its words.

use super::fold::FoldButton;
use crate::components::tellers::Folded;
use crate::state::use_state;
use crate::words::Words;
use dateline_explore::view::screens::compare::{Fact, FactKind, Only};
use leptos::prelude::*;

/// Things of a kind that are listed at once.
const FIRST: usize = 6;

/// What only one of them says.
#[component]
pub fn OnlyOne(
    /// The words of the page.
    words: Words,
    /// The numbers of the articles.
    numbers: [u32; 2],
    /// Their languages (BCP 47).
    languages: [Option<String>; 2],
    /// What each says alone.
    only: Vec<Only>,
) -> impl IntoView {
    let none = only.is_empty();
    let row = |only: Only| {
        let Only { kind, sides } = only;
        let cell = |(side, facts): (usize, Vec<Fact>)| {
            let (language, number) = (languages[side].clone(), numbers[side]);
            view! { <Facts words kind number language facts /> }
        };
        let cells = sides.into_iter().enumerate().map(cell).collect_view();
        view! {
            <tr role="row">
                <th role="rowheader" scope="row">
                    {words.compare_kinds(kind.code())}
                </th>
                {cells}
            </tr>
        }
    };
    let rows = only.into_iter().map(row).collect_view();
    let head = |number: u32| {
        view! {
            <th role="columnheader" scope="col">
                {words.compare_only_in(number)}
            </th>
        }
    };
    let table = (!none).then(|| {
        view! {
            // Laid out as blocks on a phone, which takes a table's roles away.
            <table role="table" aria-labelledby="only">
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col">
                            <span class="vh">{words.compare_kind()}</span>
                        </th>
                        {numbers.map(head).collect_view()}
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        }
    });
    view! {
        <section class="only" aria-labelledby="only">
            <h2 id="only">{words.compare_only()}</h2>
            <p class="note">{if none { words.compare_only_none() } else { words.compare_only_note() }}</p>
            {table}
        </section>
    }
}

/// What only one says, of a kind.
#[component]
fn Facts(
    /// The words of the page.
    words: Words,
    /// Which kind.
    kind: FactKind,
    /// The number of the article.
    number: u32,
    /// The language of the article (BCP 47).
    language: Option<String>,
    /// What it says.
    facts: Vec<Fact>,
) -> impl IntoView {
    let none = facts.is_empty();
    let all = RwSignal::new(false);
    let rest = facts.len().saturating_sub(FIRST);
    let item = |(at, fact): (usize, Fact)| {
        // What is folded is printed all the same.
        let folded = move || at >= FIRST && !all.get();
        view! {
            <li class:tucked=folded>
                <OneFact words kind language=language.clone() fact />
            </li>
        }
    };
    let items = facts.into_iter().enumerate().map(item).collect_view();
    let list = view! { <ul class:quotes=kind == FactKind::Quotes>{items}</ul> };
    view! {
        <td role="cell" class:none=none>
            <span class="which" aria-hidden="true">
                {words.compare_only_in(number)}
            </span>
            {if none { view! { <span class="vh">{words.compare_no_entry()}</span> }.into_any() } else { list.into_any() }}
            <FoldButton words all rest more=words.show_more(rest) />
        </td>
    }
}

/// Something that an article says: a link to its words.
#[component]
fn OneFact(
    /// The words of the page.
    words: Words,
    /// Which kind it is of.
    kind: FactKind,
    /// The language of the article (BCP 47).
    language: Option<String>,
    /// It.
    fact: Fact,
) -> impl IntoView {
    let state = use_state();
    let Fact { words: said, quoted, when, detail, link, count, folded } = fact;
    let language = quoted.then_some(language).flatten();
    let href = state.link(&link);
    let when = when.map(|when| words.time(&when)).filter(|when| *when != said);
    let detail = detail.map(|detail| {
        view! {
            " "
            <small lang=language.clone() dir="auto">
                {detail}
            </small>
        }
    });
    let times = (count > 1).then(|| view! { " " <small>{words.mark_times(count)}</small> });
    let when = when.map(|when| view! { " " <small>{when}</small> });
    view! {
        <Folded folded summary=words.compare_folded()>
            <a href=href lang=language.clone() dir="auto" class:said=kind == FactKind::Quotes>
                {said}
            </a>
        </Folded>
        {detail}
        {when}
        {times}
    }
}
