//! Where it is unsure: what no article says, and what two say differently, each a link to its place.

use crate::components::more_screens::UNSURE;
use crate::components::section::Section;
use crate::components::slices::{InSlices, Piece, pieces};
use crate::components::tellers::Teller;
use crate::components::unfold::Unfold;
use crate::state::{WHY, use_words};
use crate::words::{Message, Words};
use dateline_explore::view::Ref;
use dateline_explore::view::screens::about::{TwoDays, Unnamed, Unsure, UnsureDay};
use leptos::prelude::*;

/// The section.
#[component]
pub fn UnsureSection(
    /// What is unsure.
    unsure: Memo<Unsure>,
) -> impl IntoView {
    let words = use_words();
    let lists = move || {
        let words = words.get();
        let Unsure { days, different, outlets, speakers } = unsure.get();
        if unsure.with(Unsure::is_empty) {
            return view! { <p>{words.about_unsure_none()}</p> }.into_any();
        }
        let days = pieces(days, move |day| day_line(words, day));
        let different = pieces(different, move |days| different_lines(words, days));
        let outlets = pieces(outlets, move |article| view! { <Teller words article /> });
        let speakers = pieces(speakers, move |unnamed| speaker_line(words, unnamed));
        view! {
            <p>{words.about_unsure_text()}</p>
            <List title=|words| words.about_unsure_days() items=days />
            <List title=|words| words.about_unsure_different() items=different />
            <List title=|words| words.about_unsure_outlets() items=outlets />
            <List title=|words| words.about_unsure_speakers() items=speakers />
        }
        .into_any()
    };
    view! {
        <Section id=UNSURE title=|words| words.about_unsure()>
            {lists}
        </Section>
    }
}

/// How many lines stand there at once; the rest unfolds.
const SHOWN: usize = 12;

/// A heading that counts, and what is listed under it.
#[component]
fn List(
    /// The heading.
    title: Message,
    /// The lines.
    items: Vec<Piece>,
) -> impl IntoView {
    let words = use_words();
    let count = items.len();
    let mut items = items;
    let rest = items.split_off(count.min(SHOWN));
    let more = (!rest.is_empty()).then(|| {
        let n = u32::try_from(rest.len()).unwrap_or(u32::MAX);
        let summary = words.fill(move |words| words.about_unsure_more(n));
        view! {
            <Unfold summary classes=["", "passages"] pieces=rest />
        }
    });
    (count > 0).then(|| {
        view! {
            <h3>{words.text(title)} " " <small>{count}</small></h3>
            <ul class="passages"><InSlices pieces=items /></ul>
            {more}
        }
    })
}

/// An article whose day was worked out: to what, and which date of its page is not believed.
fn day_line(words: Words, day: UnsureDay) -> impl IntoView {
    let UnsureDay { article, dated, set_aside } = day;
    let mut said = dated
        .when
        .as_ref()
        .map_or_else(|| words.about_unsure_no_day().to_owned(), |when| words.about_unsure_day(&words.time(when)));
    let mut printed: Vec<String> = Vec::new();
    for aside in set_aside {
        let aside = aside.when.map_or(aside.words, |when| words.time(&when));
        if !printed.contains(&aside) {
            printed.push(aside);
        }
    }
    if !printed.is_empty() {
        said.push_str(words.list_semicolon());
        said.push_str(&words.about_unsure_aside(&printed.join(words.list_comma())));
    }
    let article = Ref { link: format!("{}#{WHY}", article.link), ..article };
    view! {
        <Teller words article>
            <small>{said}</small>
        </Teller>
    }
}

/// Two days for one thing, with who gives which.
fn different_lines(words: Words, days: TwoDays) -> impl IntoView {
    let TwoDays { name, ends, told } = days;
    let title = if ends { words.day_of_end(&name) } else { words.day_of_start(&name) };
    let told = told.map(|(when, article)| {
        view! {
            <Teller words article>
                <small>{words.time(&when)}</small>
            </Teller>
        }
    });
    view! {
        <li>
            <p dir="auto">{title}</p>
            <ul>{told.into_iter().collect_view()}</ul>
        </li>
    }
}

/// How many quotations of an article have no speaker.
fn speaker_line(words: Words, unnamed: Unnamed) -> impl IntoView {
    let Unnamed { article, count, of } = unnamed;
    view! {
        <Teller words article>
            <small>{words.about_unsure_speaker(count, of)}</small>
        </Teller>
    }
}
