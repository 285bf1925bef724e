//! What of an article is read one by one, in groups that are folded: each with a tick that says that it is right, or, of a line,
//! that it is part of the story.

use super::collection::Entry;
use super::show_once_drawn;
use crate::components::slices::pieces;
use crate::components::unfold::Unfold;
use crate::state::{use_state, use_words};
use crate::supplement::WithSupplement;
use crate::words::Words;
use dateline_explore::view::screens::own::{Group, Item, What, items};
use dateline_model::source::Sidecar;
use leptos::prelude::*;

/// All groups of an article.
#[component]
pub fn Items(
    /// The article.
    id: String,
    /// BCP 47 tag of its text.
    language: Option<String>,
    /// What is stated of it.
    sidecar: Sidecar,
    /// Where a person says otherwise than what is shown.
    turned: RwSignal<Vec<Entry>>,
) -> impl IntoView {
    let words = use_words();
    let group = |group: Group| {
        let (id, language, sidecar) = (id.clone(), language.clone(), sidecar.clone());
        let one = move || {
            let (id, language, sidecar) = (id.clone(), language.clone(), sidecar.clone());
            view! { <OneGroup group id language sidecar turned /> }
        };
        // What is told of states comes in a file of its own; nothing else waits for it.
        if group.is_supplied() {
            view! { <WithSupplement>{one()}</WithSupplement> }.into_any()
        } else {
            one().into_any()
        }
    };
    view! {
        <div class="items">
            <p class="note">{words.text(Words::own_items_note)}</p>
            {Group::ALL.map(group).collect_view()}
        </div>
    }
}

/// A group, folded; nothing where it has nothing.
#[component]
fn OneGroup(
    /// Which.
    group: Group,
    /// The article.
    id: String,
    /// BCP 47 tag of its text.
    language: Option<String>,
    /// What is stated of it.
    sidecar: Sidecar,
    /// Where a person says otherwise than what is shown.
    turned: RwSignal<Vec<Entry>>,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    // A link from a reading names its group: that stands open, and in sight.
    let is_asked = state.query.with_untracked(|query| query.of.get(1).is_some_and(|asked| asked == group.code()));
    let place = format!("group-{}", group.code());
    if is_asked {
        show_once_drawn(place.clone());
    }
    let all = Memo::new(move |_| state.corpus.with(|corpus| items(corpus, &id, &sidecar, group)));
    // Countries and topics are named in the language of the page.
    let language = if matches!(group, Group::Countries | Group::Topics) { None } else { language };
    move || {
        let items = all.get();
        let count = items.len();
        let language = language.clone();
        (count > 0).then(|| {
            let code = group.code();
            let summary = Signal::derive(move || format!("{} ({count})", words.get().own_groups(code).unwrap_or(code)));
            let pieces = pieces(items, move |item| view! { <Tick item turned language=language.clone() /> });
            view! { <Unfold summary classes=["item-group", "ticks"] pieces id=place.clone() open=is_asked /> }
        })
    }
}

/// One thing with its tick.
#[component]
fn Tick(
    /// The thing.
    item: Item,
    /// Where a person says otherwise than what is shown.
    turned: RwSignal<Vec<Entry>>,
    /// BCP 47 tag of its words.
    language: Option<String>,
) -> impl IntoView {
    let words = use_words();
    let puts = item.puts();
    let Item { list, entry, label, what, rule, kind, counts, stated } = item;
    let turn: Entry = (list, entry, puts);
    let asked = turn.clone();
    let is_turned = move || turned.with(|all| all.contains(&asked));
    let change = move |_| {
        turned.update(|all| {
            let before = all.len();
            all.retain(|own| *own != turn);
            if all.len() == before {
                all.push(turn.clone());
            }
        });
    };
    let what = what.map(|what| {
        let title = move || title(words.get(), &what);
        let rule = rule.map(|rule| {
            let by = words.fill(move |words| words.relation_rule(&words.rule(rule)));
            view! { " " <small>{by}</small> }
        });
        view! { <b dir="auto">{title}</b> {rule} <br /> }
    });
    let kind = kind.map(|kind| view! { " " <small>{words.fill(move |words| words.line_kind(kind))}</small> });
    let stated = stated.then(|| view! { " " <small class="by">{words.text(Words::own_stated)}</small> });
    view! {
        <li>
            <label class="tick">
                <input
                    type="checkbox"
                    autocomplete="off"
                    prop:checked=move || counts != is_turned()
                    on:change=change
                />
                <span>
                    {what}
                    <span lang=language dir="auto">
                        {label}
                    </span>
                    {kind}
                    {stated}
                </span>
            </label>
        </li>
    }
}

/// "Japan → South Korea: Demand", "last week: 4 to 10 March 2019".
fn title(words: Words, what: &What) -> String {
    match what {
        What::Speaker(name) => words.mark_speaker(name),
        What::Time(time, when) => {
            let when = when.as_ref().map_or_else(|| words.own_no_time().to_owned(), |when| words.time(when));
            format!("{time}: {when}")
        }
        What::Step(name, step) => {
            format!("{name}: {}", words.dossier_steps(step.code()).unwrap_or(step.code()))
        }
        What::Act(source, target, kind) => {
            let kind = words.relation_kinds(kind).unwrap_or(kind);
            format!("{}: {kind}", words.relation_towards(source, target))
        }
        What::LineOf => words.own_line_of().to_owned(),
    }
}
