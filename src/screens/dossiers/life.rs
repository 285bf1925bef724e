//! What became of a thing, in order of time: each step with the sentences that tell it.

use crate::components::tellers::{Folded, HowRead, OtherTime};
use crate::screens::quotes::Tellers;
use crate::words::Words;
use dateline_explore::view::screens::dossiers::{CUE, DossierSentence, Moment, NAMED};
use dateline_explore::view::screens::own::Group;
use dateline_explore::view::{Ref, Run};
use dateline_model::order::Order as _;
use leptos::prelude::*;

/// The life line.
#[component]
pub fn Life(
    /// The words of the page.
    words: Words,
    /// What the texts date, in order of time.
    dated: Vec<Moment>,
    /// What they do not date.
    undated: Vec<Moment>,
) -> impl IntoView {
    let none = dated.is_empty() && undated.is_empty();
    let list = move |moments: Vec<Moment>| {
        let one = |moment: Moment| view! { <OneMoment words moment /> };
        (!moments.is_empty())
            .then(|| view! { <ol class="times life">{moments.into_iter().map(one).collect_view()}</ol> })
    };
    view! {
        <section aria-labelledby="life">
            <h3 id="life">{words.dossier_life()}</h3>
            {none.then(|| view! { <p>{words.dossier_life_none()}</p> })}
            {list(dated)}
            {list(undated)}
        </section>
    }
}

/// A step.
#[component]
fn OneMoment(
    /// The words of the page.
    words: Words,
    /// The step.
    moment: Moment,
) -> impl IntoView {
    let Moment { step, stated, when, rule, otherwise, told } = moment;
    // An article that tells it in two sentences is named once.
    let mut tellers: Vec<Ref> = told.iter().flat_map(|told| &told.tellers).map(|it| it.article.clone()).collect();
    tellers.order_by_key(|article| article.number);
    tellers.dedup_by_key(|article| article.number);
    let name = words.dossier_steps(step.code()).unwrap_or(step.code());
    // "Planned" says so itself.
    let stated = words.relation_stated(stated.code()).filter(|_| step.code() != stated.code());
    let title = stated.map_or_else(|| name.to_owned(), |stated| format!("{name} ({stated})"));
    let when = when.map_or_else(|| words.countries_undated().to_owned(), |when| words.time(&when));
    let otherwise = otherwise.into_iter().map(|other| view! { <OtherTime words other /> }).collect_view();
    view! {
        <li>
            <p class="stamp">
                <b class="when">{when}</b>
            </p>
            <div class="said">
                <p class="event">{title}</p>
                {otherwise}
                {told.into_iter().map(|told| view! { <Sentence words told /> }).collect_view()}
                <HowRead words rule tellers group=Group::Stages />
            </div>
        </li>
    }
}

/// A sentence, and who has it.
#[component]
pub fn Sentence(
    /// The words of the page.
    words: Words,
    /// The sentence.
    told: DossierSentence,
) -> impl IntoView {
    let DossierSentence { sentence, language, folded, tellers } = told;
    view! {
        <Folded folded summary=words.timeline_folded()>
            <p class="sentence" lang=language dir="auto">
                {sentence.into_iter().map(piece).collect_view()}
            </p>
        </Folded>
        <Tellers words tellers />
    }
}

/// A piece of a sentence: the words for the thing and those that tell the step stand out, words searched for are marked.
fn piece(run: Run) -> AnyView {
    let Run { text, hit, marks, .. } = run;
    let inner = if hit { view! { <mark>{text}</mark> }.into_any() } else { text.into_any() };
    if marks.contains(&CUE) {
        view! { <b class="cue">{inner}</b> }.into_any()
    } else if marks.contains(&NAMED) {
        view! { <b class="named">{inner}</b> }.into_any()
    } else {
        inner
    }
}
