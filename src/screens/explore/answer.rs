//! What starters unfold: the date of an article with its evidence, shared sentences side by side, steps.

use super::starters::{Asked, PANEL, button_id};
use crate::components::origin::{DateLine, OriginLine, is_printed};
use crate::components::runs::Runs;
use crate::platform::dom;
use crate::state::{WHY, use_state, use_words};
use crate::words::{Clue, Words};
use dateline_explore::view::Run;
use dateline_explore::view::screens::article::ClueLine;
use dateline_explore::view::screens::explore::starters::{
    self, Answer, DateAnswer, Opened, SharedAnswer, SharedRow, SharedSide, StepLine, StepTime, StepTold, Wrong,
};
use dateline_model::rule::Rule;
use leptos::prelude::*;

/// Reasons that the sentence names; the list below it has all.
const REASONS: usize = 2;
/// Stands for the day in a sentence that is cut at it.
const DAY: &str = "\u{fffc}";

/// Draws what the open starter unfolds.
#[must_use]
pub fn draw() -> AnyView {
    let state = use_state();
    let opened = Memo::new(move |_| state.corpus.with(|corpus| state.query.with(|it| starters::opened(corpus, it))));
    (move || opened.get().map(|opened| view! { <Panel opened /> })).into_any()
}

/// The answer of the starter that is open.
#[component]
fn Panel(
    /// What is unfolded.
    opened: Opened,
) -> impl IntoView {
    let Opened { slug, answer, .. } = opened;
    let answer = match answer {
        Answer::Date(answer) => view! { <DatePanel answer=*answer /> }.into_any(),
        Answer::Shared(answer) => view! { <SharedPanel answer=*answer /> }.into_any(),
        Answer::Steps(steps) => view! { <StepList steps /> }.into_any(),
    };
    if let Some(Asked(asked)) = use_context::<Asked>()
        && asked.get_value()
    {
        asked.set_value(false);
        request_animation_frame(|| {
            dom::reveal(PANEL);
        });
    }
    view! {
        <section id=PANEL class="start-answer" aria-labelledby=button_id(&slug)>
            {answer}
        </section>
    }
}

/// When an article was written: the wrong day struck out, the answer in a sentence, the evidence one by one.
#[component]
pub fn DatePanel(
    /// What is known of the date.
    answer: DateAnswer,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let language = answer.article.language.clone();
    let whole = format!("{}#{WHY}", state.link(&answer.article.link));
    let evidence = answer.evidence.clone();
    let wrong = answer.wrong.iter().map(|wrong| view! { <WrongDay wrong=wrong.clone() /> }).collect_view();
    let evidence = evidence
        .into_iter()
        .map(|evidence| view! { <EvidenceLine evidence language=language.clone() /> })
        .collect_view();
    view! {
        <p class="which">
            <a href=state.link(&answer.article.link) lang=language dir="auto">
                {answer.article.headline.clone()}
            </a>
        </p>
        <p class="said">{wrong} <b>{words.fill(move |words| written(words, &answer))}</b></p>
        <ol class="evidence">{evidence}</ol>
        <p>
            <a href=whole>{words.text(Words::start_argument)}</a>
        </p>
    }
}

/// A sentence about a date that is not the article's; the day is struck out, and leads to where it stands.
#[component]
fn WrongDay(
    /// The date.
    wrong: Wrong,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let href = state.link(&wrong.link);
    move || {
        let words = words.get();
        let day = wrong.when.as_ref().map_or_else(|| format!("“{}”", wrong.words), |when| words.time(when));
        let said = words.start_wrong(wrong.rule.code(), DAY, wrong.line.unwrap_or_default(), &words.reason(wrong.why));
        let (before, after) = said.split_once(DAY).unwrap_or(("", &said));
        let (before, after) = (before.to_owned(), after.to_owned());
        view! {
            {before}
            <a href=href.clone()>
                <s>{day}</s>
            </a>
            {after}
            " "
        }
    }
}

/// When an article was written, and why, in one sentence.
fn written(words: Words, answer: &DateAnswer) -> String {
    let Some(when) = &answer.dated.when else { return words.start_unknown().to_owned() };
    let said = match (when.earliest, when.latest) {
        (Some(a), Some(b)) if a == b && is_printed(answer.dated.basis) => words.start_printed(&words.time(when)),
        (Some(a), Some(b)) if a == b => words.start_on(&words.time(when)),
        _ => words.days_of_month(when).unwrap_or_else(|| words.start_within(&words.time(when))),
    };
    let clues = answer.evidence.iter().filter(|clue| clue.tells).take(REASONS);
    // What is left is left until a day, where the text names one.
    let until = answer.evidence.iter().find(|clue| clue.rule == Rule::Deadline && clue.article.is_none());
    let clues = clues.map(|clue| match until {
        Some(until) if clue.rule == Rule::TimeLeft => words.start_clue_left(&clue.words, &until.words),
        _ => reason(words, clue),
    });
    let clues: Vec<String> = clues.collect();
    match clues.as_slice() {
        [] => words.start_stop(&said),
        [one] => words.start_because(&said, one),
        [first, last, ..] => words.start_because(&said, &words.list_and(first, last)),
    }
}

/// A piece of evidence as a reason.
fn reason(words: Words, clue: &ClueLine) -> String {
    match &clue.article {
        Some(article) => words.start_clue_there(clue.rule.code(), &clue.words, article.number),
        None => words.start_clue(clue.rule.code(), &clue.words),
    }
}

/// A piece of evidence: its words, which lead to where they stand, and what follows from them.
#[component]
fn EvidenceLine(
    /// The evidence.
    evidence: ClueLine,
    /// BCP 47 tag of the article.
    language: Option<String>,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let said = Clue {
        rule: evidence.rule,
        gives: evidence.gives,
        article: evidence.article.as_ref().map(|article| article.number),
    };
    let ClueLine { words: read, says, article, link, .. } = evidence;
    let language = article.as_ref().map_or(language, |article| article.language.clone());
    let read = match link {
        Some(link) => view! { <a href=state.link(&link)>{read}</a> }.into_any(),
        None => read.into_any(),
    };
    // What is stated beside a text is a code.
    let quoted = (evidence.rule != Rule::Sidecar).then(|| {
        view! {
            <q lang=language dir="auto">
                {read}
            </q>
        }
    });
    let place = article.map(|article| {
        view! { <span class="lead-in">" " {words.fill(move |words| words.article_n(article.number))}</span> }
    });
    let follows = move || {
        let words = words.get();
        let says = says.as_ref().map(|when| format!("{}: ", words.clue_says(when, said))).unwrap_or_default();
        format!("{says}{}", words.clue(said))
    };
    view! {
        <li>
            {quoted}
            {place}
            " "
            <span class="follows">{follows}</span>
        </li>
    }
}

/// The sentences that two articles share, side by side.
#[component]
pub fn SharedPanel(
    /// What they share.
    answer: SharedAnswer,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let SharedAnswer { sides, rows, total, agencies, both_name } = answer;
    let said = words.fill(move |words| words.start_shared(total));
    let said_of = if both_name { Words::compare_agency } else { Words::start_source };
    let source = (!agencies.is_empty()).then(|| {
        view! {
            " "
            {words.fill(move |words| said_of(words, &words.row(agencies.iter().map(String::as_str))))}
        }
    });
    let languages = [0, 1].map(|at: usize| sides.get(at).and_then(|side| side.article.language.clone()));
    let whole = sides.first().map(|side| format!("{}#shared", state.link(&side.article.link))).unwrap_or_default();
    let heads = sides.map(|side| view! { <SideHead side /> }).into_iter().collect_view();
    let row = |SharedRow { cells }| {
        let cell = |((runs, link), language): ((Vec<Run>, String), Option<String>)| {
            view! {
                <td lang=language dir="auto">
                    <a href=state.link(&link)>
                        <Runs runs />
                    </a>
                </td>
            }
        };
        let cells = cells.into_iter().zip(languages.clone()).map(cell).collect_view();
        view! { <tr>{cells}</tr> }
    };
    view! {
        <p class="said">{said} {source}</p>
        <table class="side-by-side">
            <thead>
                <tr>{heads}</tr>
            </thead>
            <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
        </table>
        <p>
            <a href=whole>{words.text(Words::start_all_shared)}</a>
        </p>
    }
}

/// Which article a column is of: headline, outlet and agencies, date.
#[component]
fn SideHead(
    /// The article.
    side: SharedSide,
) -> impl IntoView {
    let state = use_state();
    let SharedSide { article, origin, dated } = side;
    view! {
        <th scope="col">
            <a href=state.link(&article.link) lang=article.language dir="auto">
                {format!("{} {}", article.number, article.headline)}
            </a>
            <p>
                <OriginLine origin />
            </p>
            <p>
                <DateLine dated />
            </p>
        </th>
    }
}

/// Steps, each leading to its view, with what there is to say at once.
#[component]
pub fn StepList(
    /// The steps.
    steps: Vec<StepLine>,
) -> impl IntoView {
    let state = use_state();
    let step = |StepLine { text, link, times }| {
        view! {
            <li>
                <a href=state.link(&link) dir="auto">
                    {text}
                </a>
                {(!times.is_empty()).then(|| view! { <StepTimes times /> })}
            </li>
        }
    };
    view! { <ol class="steps">{steps.into_iter().map(step).collect_view()}</ol> }
}

/// What happened when, in a few words.
#[component]
fn StepTimes(
    /// The times, in order.
    times: Vec<StepTime>,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let told = move |StepTold { said, language, tellers }| {
        let tellers = tellers.into_iter().map(move |article| {
            let name = words.fill(move |words| words.article_n(article.number));
            view! { " " <a href=state.link(&article.link)>{name}</a> }
        });
        view! {
            <li>
                <span lang=language dir="auto">
                    {said}
                </span>
                <small>{tellers.collect_view()}</small>
            </li>
        }
    };
    let time = move |StepTime { when, told: all }| {
        view! {
            <li>
                <b>{words.fill(move |words| words.time(&when))}</b>
                <ul>{all.into_iter().map(told).collect_view()}</ul>
            </li>
        }
    };
    view! { <ol class="step-times">{times.into_iter().map(time).collect_view()}</ol> }
}
