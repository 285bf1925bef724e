//! Under the text: what was set aside, what is shared, where to go next.

use super::cite;
use super::why::{paragraph, to_block};
use crate::components::el::{Child, Children, El, el};
use crate::state::State;
use crate::words::{self, codes, words};
use dateline_core::view::{ArticlePage, JunkLine, Ref, SharedPassage, Told};

/// Everything under the text.
pub fn below(state: State, page: &ArticlePage) -> Children {
    vec![
        not_story(page).into(),
        shared(state, page).into(),
        cite::cite(state, page).into(),
        neighbours(state, page).into(),
    ]
}

/// A section with its heading.
pub(super) fn section(id: &str, title: &str) -> El {
    el("section").class("below").set("aria-labelledby", id).put(el("h2").set("id", id).put(title))
}

fn not_story(page: &ArticlePage) -> El {
    let w = words();
    let line = |it: &JunkLine| {
        el("li")
            .put(el("span").class("n").put(it.line.to_string()))
            .put(el("s").set_some("lang", page.language.as_deref()).set("dir", "auto").put(it.text.as_str()))
            .put(el("span").class("kind").put(codes::kind(it.kind)))
    };
    let note = if page.junk.is_empty() { w.not_story_none().to_owned() } else { w.not_story_note(page.junk.len()) };
    section("not-story", w.not_story())
        .put(el("p").class("note").put(note))
        .put(el("ul").class("junk").put_all(page.junk.iter().map(line)))
}

fn shared(state: State, page: &ArticlePage) -> El {
    let w = words();
    let passage = |it: &SharedPassage| {
        let place = it.block.map(|block| {
            let label = w.paragraph(paragraph(&page.blocks, block));
            if page.raw.is_some() { label.into() } else { Child::from(to_block(block, &label)) }
        });
        let origin = it.with.origin.as_ref().map(|origin| format!(", {}", words::row([origin.as_str()])));
        let other = el("a")
            .set("href", &state.link(&it.with.link))
            .set("title", &it.with.headline)
            .put(w.article_n(it.with.number));
        let words =
            el("blockquote").set_some("lang", page.language.as_deref()).set("dir", "auto").put(it.words.as_str());
        let where_ = el("p").put_some(place).put(format!(" {} ", w.shared_also())).put(other).put_some(origin);
        el("li").put(words).put(where_)
    };
    let note = if page.shared.is_empty() { w.shared_none().to_owned() } else { w.shared_note(page.shared.len()) };
    section("shared", w.shared())
        .put(el("p").class("note").put(note))
        .put(el("ul").class("passages").put_all(page.shared.iter().map(passage)))
        .put_all(told(state, page))
}

/// The same events in other words, where another article tells of them.
fn told(state: State, page: &ArticlePage) -> Option<El> {
    let w = words();
    let one = |it: &Told| {
        let link = el("a")
            .set("href", &state.link(&it.with.link))
            .set("title", &it.with.headline)
            .put(w.article_n(it.with.number));
        el("li")
            .put(el("blockquote").set_some("lang", page.language.as_deref()).set("dir", "auto").put(it.here.as_str()))
            .put(
                el("p").put(link).put(format!(" {} ", w.told_there())).put(
                    el("q").set_some("lang", it.with.language.as_deref()).set("dir", "auto").put(it.there.as_str()),
                ),
            )
    };
    (!page.told.is_empty()).then(|| {
        el("div").put(el("h3").put(w.told())).put(el("ul").class("passages").put_all(page.told.iter().map(one)))
    })
}

fn neighbours(state: State, page: &ArticlePage) -> El {
    let w = words();
    let one = |class: &str, label: &str, it: &Option<Ref>| {
        it.as_ref().map(|it| {
            el("a")
                .class(class)
                .set("href", &state.link(&it.link))
                .put(el("span").put(label))
                .put(el("b").set_some("lang", it.language.as_deref()).set("dir", "auto").put(it.headline.as_str()))
        })
    };
    el("nav")
        .class("neighbours")
        .set("aria-label", &format!("{}, {}", w.previous(), w.next()))
        .put_some(one("previous", w.previous(), &page.previous))
        .put_some(one("next", w.next(), &page.next))
}
