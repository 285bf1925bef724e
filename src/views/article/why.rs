//! Why this date: the argument, clue by clue, each a link to where it stands.

use crate::state::State;
use crate::words::{self, codes, words};
use dateline_core::article::Basis;
use dateline_core::rule::Kind;
use dateline_core::view::{ArticlePage, Block, ClueLine, SetAside};
use leptos::prelude::*;

/// The number of a paragraph, counting paragraphs only.
#[must_use]
pub fn paragraph(blocks: &[Block], index: u32) -> u32 {
    let body = blocks.iter().take(index as usize + 1).filter(|block| block.kind == Kind::Body).count();
    u32::try_from(body).unwrap_or(u32::MAX).max(1)
}

/// The panel.
pub fn why(state: State, page: &ArticlePage) -> AnyView {
    let w = words();
    let argument = &page.date;
    let answer = argument.dated.when.as_ref().map(words::when);
    let title = answer.as_ref().map_or_else(|| w.why_unknown.to_owned(), |when| (w.why_when)(when));
    let place = |clue: &ClueLine| {
        if let Some(article) = &clue.article {
            let origin = article.origin.clone().map(|origin| format!(", {origin}"));
            let name = (w.article_n)(article.number);
            return view! { <a href=state.link(&article.link) title=article.headline.clone()>{name}</a>{origin} }
                .into_any();
        }
        if let Some(sidecar) = &clue.sidecar {
            return (w.in_sidecar)(sidecar).into_any();
        }
        match (clue.block, clue.line) {
            (Some(block), _) if page.raw.is_none() => {
                view! { <a href=format!("#p{block}")>{(w.paragraph)(paragraph(&page.blocks, block))}</a> }.into_any()
            }
            (_, Some(line)) => (w.line)(line).into_any(),
            _ => ().into_any(),
        }
    };
    let clue = |clue: &ClueLine| {
        let says = clue.says.as_ref().map(|when| view! { <b>{words::when(when)}</b>": " });
        view! {
            <tr>
                <th scope="row"><q class="read">{clue.words.clone()}</q></th>
                <td>{place(clue)}</td>
                <td>{says}{codes::rule(clue.rule)}</td>
            </tr>
        }
    };
    let aside = |it: &SetAside| {
        let value = it.when.as_ref().map(words::when).filter(|value| *value != it.words);
        view! {
            <tr class="set-aside">
                <th scope="row"><s>{it.words.clone()}</s></th>
                <td>{(w.line)(it.line)}</td>
                <td>{w.set_aside}{value.map(|value| format!(" ({value})"))}": "{codes::why(it.why)}</td>
            </tr>
        }
    };
    let some = !(argument.clues.is_empty() && argument.set_aside.is_empty());
    let table = some.then(|| {
        let answer = answer.clone().map(|answer| view! {
            <tfoot><tr><th scope="row" colspan="2">{w.answer}</th><td><b>{answer}</b></td></tr></tfoot>
        });
        view! {
            <table>
                <thead><tr><th scope="col">{w.page_reads}</th><th scope="col">{w.where_}</th><th scope="col">{w.so}</th></tr></thead>
                <tbody>
                    {argument.clues.iter().map(clue).collect_view()}
                    {argument.set_aside.iter().map(aside).collect_view()}
                </tbody>
                {answer}
            </table>
        }
    });
    let outside = argument.with_outside_facts.as_ref().map(|when| (w.outside_facts)(&words::when(when)));
    let printed = matches!(argument.dated.basis, Basis::Explicit | Basis::Sidecar);
    view! {
        <details class="why-panel" id="why" open=!printed>
            <summary><h2>{title}</h2></summary>
            <p>{(w.why_intro)(argument.dated.basis)}</p>
            {table}
            {outside.map(|outside| view! { <p class="note">{outside}</p> })}
        </details>
    }
    .into_any()
}
