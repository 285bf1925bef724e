//! Why this date: the argument, clue by clue, each a link to where it stands.

use crate::components::el::{Children, El, el};
use crate::state::State;
use crate::words::{self, codes, words};
use dateline_core::article::Basis;
use dateline_core::rule::Kind;
use dateline_core::view::{ArticlePage, Block, ClueLine, SetAside};

/// The number of a paragraph, counting paragraphs only.
#[must_use]
pub fn paragraph(blocks: &[Block], index: u32) -> u32 {
    let body = blocks.iter().take(index as usize + 1).filter(|block| block.kind == Kind::Body).count();
    u32::try_from(body).unwrap_or(u32::MAX).max(1)
}

/// A link to a paragraph of the text.
pub fn to_block(block: u32, label: &str) -> El {
    el("a").set("href", &format!("#p{block}")).put(label)
}

/// Where a clue stands.
fn place(state: State, page: &ArticlePage, clue: &ClueLine) -> Children {
    let w = words();
    if let Some(article) = &clue.article {
        let origin = article.origin.as_ref().map(|origin| format!(", {}", words::row([origin.as_str()])).into());
        let name = w.article_n(article.number);
        let link = el("a").set("href", &state.link(&article.link)).set("title", &article.headline).put(name);
        return core::iter::once(link.into()).chain(origin).collect();
    }
    if let Some(sidecar) = &clue.sidecar {
        return vec![w.in_sidecar(sidecar).into()];
    }
    match (clue.block, clue.line) {
        (Some(block), _) if page.raw.is_none() => {
            vec![to_block(block, &w.paragraph(paragraph(&page.blocks, block))).into()]
        }
        (_, Some(line)) => vec![w.line(line).into()],
        _ => Vec::new(),
    }
}

/// A heading of the table.
fn heading(scope: &str) -> El {
    el("th").set("scope", scope)
}

/// The clues, those set aside, and what follows.
fn table(state: State, page: &ArticlePage, answer: Option<&str>) -> El {
    let w = words();
    let clue = |clue: &ClueLine| {
        let there = clue.article.as_ref().map(|article| article.language.as_deref());
        let read_in = there.unwrap_or(page.language.as_deref());
        let says = clue.says.as_ref().map(|when| el("b").put(words::when(when)));
        let says = if says.is_some() { el("td").put_some(says).put(": ") } else { el("td") };
        el("tr")
            .put(
                heading("row")
                    .put(el("q").class("read").set_some("lang", read_in).set("dir", "auto").put(clue.words.as_str())),
            )
            .put(el("td").put_all(place(state, page, clue)))
            .put(says.put(codes::rule(clue.rule)))
    };
    let aside = |it: &SetAside| {
        let value = it.when.as_ref().map(words::when).filter(|value| *value != it.words);
        let value = value.map(|value| format!(" ({value})")).unwrap_or_default();
        el("tr")
            .class("set-aside")
            .put(
                heading("row")
                    .put(el("s").set_some("lang", page.language.as_deref()).set("dir", "auto").put(it.words.as_str())),
            )
            .put(el("td").put(w.line(it.line)))
            .put(el("td").put(format!("{}{value}: {}", w.set_aside(), codes::why(it.why))))
    };
    let column = |title: &str| heading("col").put(title);
    let head = el("tr").put(column(w.page_reads())).put(column(w.where_())).put(column(w.so()));
    let foot = answer.map(|answer| {
        let row =
            el("tr").put(heading("row").set("colspan", "2").put(w.answer())).put(el("td").put(el("b").put(answer)));
        el("tfoot").put(row)
    });
    let body = el("tbody").put_all(page.date.clues.iter().map(clue)).put_all(page.date.set_aside.iter().map(aside));
    el("table").put(el("thead").put(head)).put(body).put_some(foot)
}

/// The panel.
pub fn why(state: State, page: &ArticlePage) -> El {
    let w = words();
    let argument = &page.date;
    let answer = argument.dated.when.as_ref().map(words::when);
    let title = answer.as_ref().map_or_else(|| w.why_unknown().to_owned(), |when| w.why_when(when));
    let some = !(argument.clues.is_empty() && argument.set_aside.is_empty());
    let outside = argument.with_outside_facts.as_ref().map(|when| w.outside_facts(&words::when(when)));
    let printed = matches!(argument.dated.basis, Basis::Explicit | Basis::Sidecar);
    el("details")
        .class("why-panel")
        .set("id", "why")
        .set_some("open", (!printed).then_some(""))
        .put(el("summary").put(el("h2").put(title)))
        .put(el("p").put(w.why_intro(argument.dated.basis)))
        .put_some(some.then(|| table(state, page, answer.as_deref())))
        .put_some(outside.map(|outside| el("p").class("note").put(outside)))
}
