//! What two countries did towards each other: a picture along time, and each act with its sentences and who tells them.

use crate::components::chart::axis::{AxisLine, Captions, Grid};
use crate::components::chart::marks::{Mark, MarkLink, meaning};
use crate::components::folded_part::{FoldedPart, Parts, UnfoldButton};
use crate::components::tellers::{Folded, HowRead, Teller};
use crate::platform::history;
use crate::state::use_state;
use crate::words::Words;
use dateline_explore::view::screens::countries::{ACTOR, ActLine, Relation as Data, Sentence};
use dateline_explore::view::screens::dossiers::Thing;
use dateline_explore::view::screens::own::Group;
use dateline_explore::view::{Chart, MarkStyle, Run};
use dateline_model::event::{Quad, Stated};
use leptos::prelude::*;
use std::sync::Arc;

/// The rows of the picture, from the top: deeds stand farther from the line between them than words do.
const LANES: [Quad; 4] =
    [Quad::MaterialCooperation, Quad::VerbalCooperation, Quad::VerbalConflict, Quad::MaterialConflict];

/// How marks are drawn, in the order of the legend: acts without closed days have none.
const STYLES: [MarkStyle; 4] = [MarkStyle::Day, MarkStyle::OneOf, MarkStyle::Lasted, MarkStyle::Within];

/// Acts up to which each stands with its sentences; of more, a line each stands, which unfolds them.
const FEW: usize = 6;
/// Lines that are listed before all are asked for.
const FIRST: usize = 30;

/// Element id of the history that the articles tell.
const PAST: &str = "acts-past";
/// What is remembered as unfolded beside parts: the sentences of all acts, the whole list of them, and what the sentences
/// that name both speak of.
const ALL_TOLD: &str = "acts-told";
const ALL_LISTED: &str = "acts-listed";
const THINGS: &str = "relation-things";

/// The element id of an act.
fn place(number: u32) -> String {
    format!("act-{number}")
}

/// The element id of its sentences.
fn told(number: u32) -> String {
    format!("{}-told", place(number))
}

/// What the two did.
#[component]
pub fn Relation(
    /// The words of the page.
    words: Words,
    /// What they did.
    data: Data,
) -> impl IntoView {
    let Data { acts, past, counts, not_done, scales, things } = data;
    let [verbal_cooperation, material_cooperation, verbal_conflict, material_conflict] = counts;
    let (cooperation, conflict) = (verbal_cooperation + material_cooperation, verbal_conflict + material_conflict);
    let none = acts.is_empty() && past.is_empty();
    let counted = (!acts.is_empty()).then(|| {
        let rest = (not_done > 0).then(|| words.relation_not_done(not_done));
        view! {
            <p>
                <b>{words.relation_counts(cooperation + conflict, cooperation, conflict)}</b>
                {rest.map(|rest| format!(" {rest}"))}
            </p>
        }
    });
    let chart = Arc::new(Chart { scales, ..Chart::default() });
    let picture = (!chart.scales.is_empty()).then(|| view! { <Picture words chart acts=acts.clone() /> });
    let listed = (!acts.is_empty()).then(|| view! { <Acts words acts /> });
    let past = (!past.is_empty()).then(|| {
        let (parts, count) = (Parts::here(), past.len());
        let asked = Asked::here();
        let lines = past.into_iter().map(|act| {
            if asked.names_untracked(act.number) {
                parts.set(&[PAST.to_owned()], true);
            }
            view! { <OneAct words act asked few=true /> }
        });
        let lines = lines.collect_view();
        let open = Signal::derive(move || parts.is_open(PAST));
        view! {
            <h4 class="acts-past">
                <UnfoldButton id=PAST.to_owned() open flip=move || parts.flip(PAST)>
                    {words.relation_past()}
                    " "
                    <small>{count}</small>
                </UnfoldButton>
            </h4>
            <FoldedPart id=PAST.to_owned() open>
                <p class="note">{words.relation_past_note()}</p>
                <ol class="times acts">{lines}</ol>
            </FoldedPart>
        }
    });
    view! {
        <section class="relation" aria-labelledby="relation">
            <h3 id="relation">{words.relation()}</h3>
            {none.then(|| view! { <p>{words.relation_none()}</p> })}
            {counted}
            <p class="note">{words.relation_note()}</p>
            <Things words things />
            {picture}
            {listed}
            {past}
        </section>
    }
}

/// The act that the address names, which is unfolded.
#[derive(Clone, Copy)]
struct Asked(RwSignal<String>);

impl Asked {
    /// As the address says, now and whenever it changes.
    fn here() -> Self {
        let asked = RwSignal::new(history::fragment());
        let heard = window_event_listener(leptos::ev::hashchange, move |_| asked.set(history::fragment()));
        on_cleanup(move || heard.remove());
        Self(asked)
    }

    fn names(self, number: u32) -> bool {
        self.0.with(|asked| *asked == place(number))
    }

    fn names_untracked(self, number: u32) -> bool {
        self.0.with_untracked(|asked| *asked == place(number))
    }
}

/// The acts, in order of time: each with its sentences where they are few; of more, each unfolds.
#[component]
fn Acts(
    /// The words of the page.
    words: Words,
    /// The acts.
    acts: Vec<ActLine>,
) -> impl IntoView {
    let (count, few) = (acts.len(), acts.len() <= FEW);
    let asked = Asked::here();
    // What is asked for by a link may stand among those that are not listed at first.
    let beyond: Vec<u32> = acts.iter().skip(FIRST).map(|act| act.number).collect();
    let is_long = !beyond.is_empty();
    let parts = Parts::here();
    let whole = Memo::new(move |_| parts.is_open(ALL_LISTED));
    let list_all = move || parts.set(&[ALL_LISTED.to_owned()], true);
    Effect::new(move |_| {
        if !whole.get_untracked() && beyond.iter().any(|number| asked.names(*number)) {
            list_all();
            request_animation_frame(history::show_fragment);
        }
    });
    let unfold = (!few).then(|| {
        let all = Memo::new(move |_| parts.is_open(ALL_TOLD));
        let label = move || if all.get() { words.relation_fold() } else { words.relation_unfold() };
        let ids: Vec<String> =
            acts.iter().map(|act| told(act.number)).chain(core::iter::once(ALL_TOLD.to_owned())).collect();
        let flip = move |_| {
            let open = !all.get_untracked();
            if !open {
                asked.0.set(String::new());
            }
            parts.set(&ids, open);
        };
        view! {
            <p>
                <button type="button" class="quiet unfold-all" on:click=flip>
                    {label}
                </button>
            </p>
        }
    });
    let more = is_long.then(|| {
        view! {
            <Show when=move || !whole.get()>
                <button type="button" class="more" on:click=move |_| list_all()>
                    {words.show_all(count)}
                </button>
            </Show>
        }
    });
    let lines = acts.into_iter().map(|act| view! { <OneAct words act asked few /> }).collect_view();
    view! {
        {unfold}
        <ol class="times acts" class:lines=!few class:cut=move || is_long && !whole.get()>
            {lines}
        </ol>
        {more}
    }
}

/// What the sentences that name both speak of, folded: the acts themselves come first.
#[component]
fn Things(
    /// The words of the page.
    words: Words,
    /// The agreements, meetings and disputes.
    things: Vec<Thing>,
) -> impl IntoView {
    let state = use_state();
    let one = move |it: Thing| {
        view! { <li><a href=state.link(&it.link) lang=it.language dir="auto">{it.label}</a></li> }
    };
    let parts = Parts::here();
    let open = untrack(|| parts.is_open(THINGS));
    (!things.is_empty()).then(|| {
        view! {
            <details class="countries-with" open=open>
                <summary on:click=move |_| parts.flip(THINGS)>{words.relation_things()} " " <small>{things.len()}</small></summary>
                <ul>{things.into_iter().map(one).collect_view()}</ul>
            </details>
        }
    })
}

/// The acts along time: a row for words and one for deeds, above and below the line.
#[component]
fn Picture(
    /// The words of the page.
    words: Words,
    /// The axis.
    chart: Arc<Chart>,
    /// The acts.
    acts: Vec<ActLine>,
) -> impl IntoView {
    let lane = |quad: Quad| {
        let marks = acts.iter().filter(|act| act.quad() == quad).filter_map(|act| {
            let mark = act.mark.clone()?;
            let said = words.day_mark(&words.time(&mark.when), &title(words, act));
            let href = format!("#{}", place(act.number));
            let class = if act.stated == Stated::Happened { "done" } else { "undone" };
            Some(view! { <g class=class><MarkLink mark said href top="1" tip="-5" /></g> })
        });
        let code = quad.code().replace(' ', "-");
        view! {
            <li class="row">
                <span class="title">{words.relation_lanes(&code)}</span>
                <svg class="marks" width="100%" role="group">
                    <Grid chart=Arc::clone(&chart) />
                    {marks.collect_view()}
                </svg>
            </li>
        }
    };
    view! {
        <figure class="acts-picture">
            <figcaption class="note">{words.relation_picture()}</figcaption>
            <Legend words acts=&acts />
            <div class="plot">
                <div class="over" aria-hidden="true">
                    <Captions words chart=Arc::clone(&chart) />
                </div>
                <ul class="rows">{LANES.map(lane).collect_view()}</ul>
                <div class="under" aria-hidden="true">
                    <AxisLine words chart=Arc::clone(&chart) />
                </div>
            </div>
        </figure>
    }
}

/// What the marks mean, and how those are drawn that count for nothing: only what is drawn.
#[component]
fn Legend<'a>(
    /// The words of the page.
    words: Words,
    /// The acts.
    acts: &'a [ActLine],
) -> impl IntoView + use<> {
    let drawn = |done: bool, style: MarkStyle| {
        let is_done = move |act: &&ActLine| (act.stated == Stated::Happened) == done;
        acts.iter().filter(is_done).filter_map(|act| act.mark.as_ref()).any(|mark| mark.style == style)
    };
    let key = |style: MarkStyle, class: &'static str, said: &'static str| {
        let (width, start, end) = if style == MarkStyle::Day { ("14", 0.5, 0.5) } else { ("34", 0.03, 0.95) };
        view! {
            <li>
                <svg class="key" width=width height="14" aria-hidden="true" focusable="false">
                    <g class=class>
                        <Mark style start end />
                    </g>
                </svg>
                {said}
            </li>
        }
    };
    // A hollow dot stands for the hollow bars too.
    let undone = STYLES.into_iter().find(|style| drawn(false, *style));
    let undone = undone.map(|style| key(style, "undone", words.relation_undone()));
    let has = |style: MarkStyle| drawn(true, style) || drawn(false, style);
    // A time within a year is drawn as one of several days is: one entry stands for both.
    let any = |style: &MarkStyle| has(*style) && !(*style == MarkStyle::Within && has(MarkStyle::OneOf));
    let keys: Vec<_> = STYLES.into_iter().filter(any).map(|style| key(style, "done", meaning(words, style))).collect();
    view! {
        <ul class="legend">
            {keys}
            {undone}
        </ul>
    }
}

/// An act, with the sentences that tell it.
#[component]
fn OneAct(
    /// The words of the page.
    words: Words,
    /// The act.
    act: ActLine,
    /// The act that the address names.
    asked: Asked,
    /// Whether its sentences stand there anyway.
    few: bool,
) -> impl IntoView {
    let title = title(words, &act);
    let tellers = act.tellers();
    let ActLine { number, stated, when, told_on, sentences, witnesses, .. } = act;
    let is_conflict = matches!(act.act.quad(), Quad::VerbalConflict | Quad::MaterialConflict);
    let class = if is_conflict { "act conflict" } else { "act cooperation" };
    let when = match (when, told_on) {
        (Some(when), _) => view! { <b class="when">{words.time(&when)}</b> }.into_any(),
        (None, Some(on)) => {
            view! { <span class="when told-on">{words.relation_told_on(&words.time(&on))}</span> }.into_any()
        }
        (None, None) => view! { <b class="when">{words.countries_undated()}</b> }.into_any(),
    };
    let shared = tellers > 1 && (witnesses as usize) < tellers;
    let sources = shared.then(|| view! { <p class="note">{words.relation_sources(tellers, witnesses)}</p> });
    let sentences = sentences.into_iter().map(|sentence| view! { <OneSentence words sentence /> }).collect_view();
    let undone = stated != Stated::Happened;
    let said = if few {
        view! {
            <p class="event" class:undone=undone>
                {title}
            </p>
            {sentences}
            {sources}
        }
        .into_any()
    } else {
        let (id, parts) = (told(number), Parts::here());
        let own = id.clone();
        let open = Memo::new(move |_| parts.is_open(&own) || asked.names(number));
        let flip = move || {
            parts.set(&[told(number)], !open.get_untracked());
            if asked.names_untracked(number) {
                asked.0.set(String::new());
            }
        };
        view! {
            <p class="event" class:undone=undone>
                <UnfoldButton id=id.clone() open flip>
                    {title}
                </UnfoldButton>
                " "
                <small>{words.articles_n(tellers)}</small>
            </p>
            <FoldedPart id open>
                {sentences}
                {sources}
            </FoldedPart>
        }
        .into_any()
    };
    view! {
        <li id=place(number) class=class tabindex="-1">
            <p class="stamp">{when}</p>
            <div class="said">{said}</div>
        </li>
    }
}

/// "Talks or visit: Japan and South Korea", with how it is stated where it did not take place.
fn title(words: Words, act: &ActLine) -> String {
    let (from, to) = (&act.source.label, &act.target.label);
    let key = act.kind();
    let kind = words.relation_kinds(&key).unwrap_or(&key);
    let who = if act.mutual { words.names(&[from.clone(), to.clone()]) } else { words.relation_towards(from, to) };
    let stated = words.relation_stated(act.stated.code());
    stated.map_or_else(|| format!("{kind}: {who}"), |stated| format!("{kind}: {who} ({stated})"))
}

/// A sentence, who is reported to say so, by what rule it was read, and the articles that have it.
#[component]
fn OneSentence(
    /// The words of the page.
    words: Words,
    /// The sentence.
    sentence: Sentence,
) -> impl IntoView {
    let Sentence { words: runs, language, folded, rule, reported_by, tellers } = sentence;
    let several = tellers.len() > 1;
    let reported = reported_by.map(|who| view! { <small>{words.relation_reported(&who)}</small> " " });
    let tellers_of = tellers.clone();
    let tellers = tellers.into_iter().map(|article| view! { <Teller words article /> }).collect_view();
    view! {
        <Folded folded summary=words.timeline_folded()>
            <p class="sentence" lang=language dir="auto">
                {runs.into_iter().map(piece).collect_view()}
            </p>
        </Folded>
        <HowRead words rule tellers=tellers_of group=Group::Acts>
            {reported}
        </HowRead>
        <ul class="tellers" aria-label=several.then(|| words.timeline_tellers())>
            {tellers}
        </ul>
    }
}

/// A piece of a sentence: the words that tell the act and those that name the two stand out, words searched for are marked.
fn piece(run: Run) -> AnyView {
    let Run { text, hit, marks, .. } = run;
    let inner = if hit { view! { <mark>{text}</mark> }.into_any() } else { text.into_any() };
    match marks.first() {
        None => inner,
        Some(&ACTOR) => view! { <b class="named">{inner}</b> }.into_any(),
        Some(_) => view! { <b class="cue">{inner}</b> }.into_any(),
    }
}
