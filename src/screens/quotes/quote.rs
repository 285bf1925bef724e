//! One quote: its words in their sentence, who has it, and where wordings differ.

use crate::components::tellers::{self, Folded, TellerList};
use crate::words::Words;
use dateline_explore::view::Run;
use dateline_explore::view::screens::quotes::{DIFFERS, OneSource, Quoted, SAID, Teller, Wording};
use leptos::prelude::*;

/// A quote in all its wordings.
#[component]
pub fn OneQuote(
    /// The words of the page.
    words: Words,
    /// The quote.
    quote: Quoted,
) -> impl IntoView {
    let articles = quote.articles();
    let differ = quote.wordings.len() > 1;
    let source = quote.source.map(|source| match source {
        OneSource::Agency(agency, n) if n as usize == articles => words.quotes_source_agency_all(&agency),
        OneSource::Agency(agency, n) => words.quotes_source_agency(n, &agency),
        OneSource::Words => words.quotes_source_words().to_owned(),
    });
    let same = (articles > 1 && !differ).then(|| words.quotes_same(articles));
    let note = (same.is_some() || source.is_some()).then(|| {
        view! { <p class="same">{same} {source.map(|source| format!(" {source}"))}</p> }
    });
    let legend = differ.then(|| view! { <p class="same">{words.quotes_differ()}</p> });
    let wording = |(at, wording): (usize, Wording)| {
        let other = (at > 0).then(|| view! { <p class="lead-in">{words.quotes_otherwise()}</p> });
        view! { {other} <OneWording words wording /> }
    };
    let wordings = quote.wordings.into_iter().enumerate().map(wording).collect_view();
    view! {
        <li class="quoted" class:varied=differ>
            {wordings} {legend} {note}
        </li>
    }
}

/// A quote as some articles have it.
#[component]
fn OneWording(
    /// The words of the page.
    words: Words,
    /// The wording.
    wording: Wording,
) -> impl IntoView {
    let Wording { sentence, language, folded, tellers } = wording;
    let quote = view! {
        <blockquote lang=language dir="auto">
            {sentence.into_iter().map(piece).collect_view()}
        </blockquote>
    };
    view! {
        <Folded folded summary=words.quotes_folded()>
            {quote}
        </Folded>
        <Tellers words tellers />
    }
}

/// A piece of a sentence: what is quoted stands out from what is around it, what differs is underlined, words searched for
/// are marked.
pub fn piece(run: Run) -> AnyView {
    let Run { text, hit, marks, .. } = run;
    let inner = if hit { view! { <mark>{text}</mark> }.into_any() } else { text.into_any() };
    match (marks.contains(&SAID), marks.contains(&DIFFERS)) {
        (false, _) => inner,
        (true, false) => view! { <span class="said">{inner}</span> }.into_any(),
        (true, true) => view! { <u class="said">{inner}</u> }.into_any(),
    }
}

/// The articles that have it.
#[component]
pub fn Tellers(
    /// The words of the page.
    words: Words,
    /// The articles.
    tellers: Vec<Teller>,
) -> impl IntoView {
    let one = |words, teller| view! { <OneTeller words teller /> };
    view! { <TellerList words tellers label=Some(words.quotes_tellers()) draw=one /> }
}

/// An article: a link to the very words, whence it comes, and when.
#[component]
fn OneTeller(
    /// The words of the page.
    words: Words,
    /// The article.
    teller: Teller,
) -> impl IntoView {
    let Teller { article, origin, dated, speaker } = teller;
    let agencies = (!origin.agencies.is_empty()).then(|| words.row(origin.agencies.iter().map(String::as_str)));
    let outlet = origin.outlet.map(|(outlet, _)| outlet);
    let whence = match (outlet, agencies) {
        (Some(outlet), Some(agencies)) => format!("{outlet}{}", words.with_input(&agencies)),
        (Some(outlet), None) => outlet,
        (None, Some(agencies)) => words.agency_is(&agencies),
        (None, None) => String::new(),
    };
    let when = dated.when.map_or_else(|| words.date_unknown().to_owned(), |when| words.time(&when));
    let speaker = speaker.map(|name| {
        let said = if name.is_empty() { words.quotes_there_nobody().to_owned() } else { words.quotes_there(&name) };
        view! { <span class="there">{said}</span> }
    });
    let whence = (!whence.is_empty()).then(|| view! { <span dir="auto">{whence}</span> });
    view! {
        <tellers::Teller words article>
            <small>{whence} " " <span>{when}</span> " " {speaker}</small>
        </tellers::Teller>
    }
}
