//! What a person corrects: fields of an article as they are read, stated otherwise, and what is read one by one, set aside; left
//! to the rules again, and saved as side-cars for the folder that the site is built from.

use super::collection::{Entry, Statement};
use super::day_entry::{CODE, DayEntry, LAST, is_turned};
use super::items::Items;
use super::{collection, show_once_drawn, use_desk};
use crate::platform::{dom, download, timers};
use crate::state::{use_state, use_words};
use crate::verify::PAUSE;
use crate::words::Words;
use dateline_explore::view::screens::own::{Field, FieldReading, Item, Readings, readings, stated_items};
use dateline_model::date::edtf;
use dateline_model::source::Sidecar;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Side-cars that set something aside, by their articles.
type Aside = BTreeMap<String, Sidecar>;

/// Where an article is chosen and corrected.
#[component]
pub fn Correct() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let all: Memo<Vec<Readings>> = Memo::new(move |_| state.corpus.with(readings));
    // A link from an article names it.
    let chosen = RwSignal::new(state.query.with_untracked(|query| query.of.first().cloned()).unwrap_or_default());
    let asked = Memo::new(move |_| state.query.with(|query| query.of.first().cloned()));
    // What is set aside stands in the bundle, which takes a while to open: the screen is drawn first.
    let open = RwSignal::new(chosen.with_untracked(|chosen| !chosen.is_empty()));
    leptos::task::spawn_local(async move {
        timers::pause(PAUSE).await;
        open.try_set(true);
    });
    let verifier = use_desk().verifier;
    let aside: Memo<Aside> = Memo::new(move |_| {
        state.corpus.track();
        if open.get() { collection::setting_aside(&verifier.bundle()) } else { Aside::new() }
    });
    let choose = move |id: String| {
        open.set(true);
        chosen.set(id);
    };
    Effect::new(move |_| {
        if let Some(id) = asked.get() {
            choose(id);
            // Who follows a link from an article finds themselves here; from a reading, at the readings of its kind.
            if state.query.with_untracked(|query| query.of.len() < 2) {
                show_once_drawn("correct".to_owned());
            }
        }
    });
    let options = move || {
        let option = |it: Readings| {
            let label = format!("{} · {}", words.get().article_n(it.article.number), it.article.headline);
            let id = it.article.id;
            let selected = chosen.with_untracked(|chosen| *chosen == id);
            view! {
                <option value=id selected=selected>
                    {label}
                </option>
            }
        };
        all.get().into_iter().map(option).collect_view()
    };
    let one = Memo::new(move |_| {
        let readings = chosen.with(|chosen| all.with(|all| all.iter().find(|it| it.article.id == *chosen).cloned()))?;
        let sidecar = aside.with(|aside| aside.get(&readings.article.id).cloned()).unwrap_or_default();
        Some((readings, sidecar))
    });
    let form = move || one.get().map(|(readings, sidecar)| view! { <Form readings sidecar /> });
    view! {
        <section class="correct" aria-labelledby="correct">
            <h2 id="correct" tabindex="-1">
                {words.text(Words::own_correct)}
            </h2>
            <p class="note">{words.text(Words::own_correct_note)}</p>
            <label for="correct-which">{words.text(Words::own_correct_which)}</label>
            <select id="correct-which" on:change=move |event| choose(event_target_value(&event))>
                <option value="">{words.text(Words::own_correct_choose)}</option>
                {options}
            </select>
            {form}
            <Stated all aside />
        </section>
    }
}

/// The day of publication among what is stated.
fn changed_day(fields: &[(Field, String)]) -> Option<&str> {
    fields.iter().find(|(field, _)| *field == Field::Published).map(|(_, value)| value.as_str())
}

/// What can be corrected of one article.
#[component]
fn Form(
    /// What is read of it.
    readings: Readings,
    /// What is set aside of it.
    sidecar: Sidecar,
) -> impl IntoView {
    let words = use_words();
    let desk = use_desk();
    let wrong = RwSignal::new(false);
    let turned: RwSignal<Vec<Entry>> = RwSignal::new(Vec::new());
    let Readings { article, fields } = readings;
    let typed: Vec<(FieldReading, RwSignal<String>)> =
        fields.into_iter().map(|field| (field.clone(), RwSignal::new(field.value))).collect();
    let send = typed.clone();
    let id = article.id.clone();
    let correct = move |event: SubmitEvent| {
        event.prevent_default();
        // What stands as it was read stays with the rules.
        let changed: Vec<(Field, String)> = send
            .iter()
            .map(|(reading, typed)| (reading, typed.get_untracked()))
            .filter(|(reading, typed)| typed.trim() != reading.value)
            .map(|(reading, typed)| (reading.field, typed))
            .collect();
        let is_no_day = |(field, value): &(Field, String)| {
            *field == Field::Published && !value.trim().is_empty() && edtf::parse(value.trim()).is_none()
        };
        wrong.set(changed.iter().any(is_no_day));
        let stated = Statement { fields: changed, entries: turned.get_untracked() };
        if wrong.get_untracked() {
            // What is wrong may stand far above the button, and a code folded.
            let turned = changed_day(&stated.fields).is_some_and(is_turned);
            request_animation_frame(move || {
                dom::show(if turned { LAST } else { CODE }, true);
            });
        }
        if wrong.get_untracked() || (stated.fields.is_empty() && stated.entries.is_empty()) {
            return;
        }
        let id = id.clone();
        let said = words.get_untracked().own_corrected().to_owned();
        desk.change(move |file| collection::with_stated(file, &id, &stated), said);
    };
    let row = |(reading, typed): (FieldReading, RwSignal<String>)| {
        let code = reading.field.code();
        let input_id = format!("correct-{code}");
        let is_day = reading.field == Field::Published;
        let label = move || words.get().own_fields(code).unwrap_or(code);
        let by = move || {
            let words = words.get();
            if reading.stated { words.own_stated() } else { words.own_by_rule() }
        };
        if is_day {
            return view! { <DayEntry typed by=Signal::derive(by) wrong /> }.into_any();
        }
        view! {
            <div class="entry">
                <label for=input_id.clone()>{label} " " <small>{by}</small></label>
                <input
                    id=input_id
                    type="text"
                    autocomplete="off"
                    dir="auto"
                    prop:value=move || typed.get()
                    on:input=move |event| typed.set(event_target_value(&event))
                />
            </div>
        }
        .into_any()
    };
    view! {
        <form on:submit=correct>
            {typed.into_iter().map(row).collect_view()}
            <p class="note">{words.text(Words::own_correct_how)}</p>
            <Items id=article.id language=article.language sidecar turned />
            // What is stated while others are read would stop that; the fields keep it.
            <button type="submit" class="primary" aria-disabled=move || desk.is_busy().then_some("true")>
                {words.text(Words::own_correct_save)}
            </button>
        </form>
    }
}

/// The articles of which somebody stated something: back to the rules, or saved as side-cars.
#[component]
fn Stated(
    /// All articles.
    all: Memo<Vec<Readings>>,
    /// What is set aside of them.
    aside: Memo<Aside>,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let desk = use_desk();
    let one = move |it: Readings| {
        let Readings { article, fields } = it;
        let stated: Vec<FieldReading> = fields.into_iter().filter(|field| field.stated).collect();
        let said = stated.iter().map(|it| {
            let name = words.get().own_fields(it.field.code()).unwrap_or_default();
            let value = match edtf::parse(&it.value).filter(|_| it.field == Field::Published) {
                Some(when) => words.get().time(&when),
                None => it.value.clone(),
            };
            view! { <li>{name} ": " <b dir="auto">{value}</b></li> }
        });
        let said = said.collect_view();
        let sidecar = aside.with(|aside| aside.get(&article.id).cloned()).unwrap_or_default();
        let items = state.corpus.with(|corpus| stated_items(corpus, &sidecar));
        let entries: Vec<Entry> = items.iter().map(|it| (it.list, it.entry.clone(), false)).collect();
        let language = article.language.clone();
        let set_aside = items.into_iter().map(|Item { list, label, .. }| {
            let code = list.code().replace('_', "-");
            let name = move || words.get().own_lists(&code).unwrap_or_default();
            view! { <li>{name} ": " <b lang=language.clone() dir="auto">{label}</b></li> }
        });
        let set_aside = set_aside.collect_view();
        let fields = stated.iter().map(|it| (it.field, String::new())).collect();
        let (id, none) = (article.id.clone(), Statement { fields, entries });
        let back = move |_| {
            let (id, none) = (id.clone(), none.clone());
            let said = words.get_untracked().own_by_rules_again().to_owned();
            desk.change(move |file| collection::with_stated(file, &id, &none), said);
        };
        let id = article.id.clone();
        let save = move |_| {
            let file = collection::sidecar(&desk.verifier.bundle(), &id);
            let saved = file.as_ref().is_some_and(|(name, text)| download::save(name, "application/toml", text));
            let name = file.map(|(name, _)| name).unwrap_or_default();
            let words = words.get_untracked();
            desk.said.set(if saved { words.export_saved(&name) } else { words.export_failed(&name) });
        };
        view! {
            <li>
                <a href=state.link(&article.link) lang=article.language dir="auto">
                    {article.headline}
                </a>
                <ul class="plain-list">{said} {set_aside}</ul>
                <p class="buttons">
                    <button type="button" class="quiet" on:click=back>
                        {words.text(Words::own_to_rules)}
                    </button>
                    <button type="button" class="quiet" on:click=save>
                        {words.text(Words::own_save_sidecar)}
                    </button>
                </p>
            </li>
        }
    };
    let list = move || {
        let is_stated = |it: &Readings| it.is_stated() || aside.with(|aside| aside.contains_key(&it.article.id));
        let stated: Vec<Readings> = all.get().into_iter().filter(is_stated).collect();
        let count = stated.len();
        (count > 0).then(|| {
            view! {
                <h3>{words.get().own_stated_count(count, all.with(Vec::len))}</h3>
                <p class="note">{words.text(Words::own_sidecar_note)}</p>
                <ul class="stated">{stated.into_iter().map(one).collect_view()}</ul>
            }
        })
    };
    view! { {list} }
}
