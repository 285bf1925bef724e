//! Where files and folders are chosen or dropped and texts are pasted; what was refused of them, and the columns of tables.

use super::taking::{Taking, take};
use super::{Desk, use_desk};
use crate::platform::files::{self, Chosen};
use crate::state::{PageWords, use_words};
use crate::words::{Message, Words};
use dateline_model::brought::{COLUMNS, Layout, Layouts, Table};
use dateline_model::markup::Field;
use leptos::ev::SubmitEvent;
use leptos::html::{Input, Textarea};
use leptos::prelude::*;

/// The ways to bring articles along.
#[component]
pub fn Bring() -> impl IntoView {
    let words = use_words();
    let desk = use_desk();
    let over = RwSignal::new(false);
    let pasted = NodeRef::<Textarea>::new();
    let folder = NodeRef::<Input>::new();
    Effect::new(move |_| {
        if let Some(field) = folder.get() {
            let _ = field.set_attribute("webkitdirectory", "");
        }
    });
    let bring = move |chosen: Vec<Chosen>| {
        if !chosen.is_empty() {
            take(desk, words, Taking::Files(chosen), Vec::new());
        }
    };
    let paste = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(field) = pasted.get_untracked() else { return };
        let text = field.value();
        if !text.trim().is_empty() {
            field.set_value("");
            bring(vec![Chosen::of_text("pasted.txt", &text)]);
        }
    };
    let drop = move |event: leptos::ev::DragEvent| {
        event.prevent_default();
        over.set(false);
        take(desk, words, Taking::Dropped(files::dropped(&event)), Vec::new());
    };
    view! {
        <section class="bring" aria-labelledby="bring">
            <h2 id="bring">{words.text(Words::own_bring)}</h2>
            <Show when=move || desk.read().is_none()>
                <Mode />
            </Show>
            <div
                class="drop"
                class:over=move || over.get()
                on:dragover=move |event| {
                    event.prevent_default();
                    over.set(true);
                }
                on:dragleave=move |_| over.set(false)
                on:drop=drop
            >
                <label class="choose">
                    <span>{words.text(Words::own_choose)}</span>
                    <input type="file" multiple on:change=move |event| bring(files::chosen(&event)) />
                </label>
                <label class="choose folder">
                    <span>{words.text(Words::own_choose_folder)}</span>
                    <input type="file" multiple node_ref=folder on:change=move |event| bring(files::chosen(&event)) />
                </label>
                <p class="note">{words.text(Words::own_kinds)}</p>
            </div>
            <form on:submit=paste>
                <label for="own-text">{words.text(Words::own_paste)}</label>
                <textarea id="own-text" rows="6" node_ref=pasted spellcheck="false"></textarea>
                <button type="submit">{words.text(Words::own_read)}</button>
            </form>
        </section>
    }
}

/// Whether what is brought is shown beside what is here, or alone; changed later, what came last is read once more.
#[component]
pub fn Mode() -> impl IntoView {
    let words = use_words();
    let desk = use_desk();
    let mode = move |id: &'static str, value: bool, label: Message| {
        let choose = move |_| {
            desk.alone.set(value);
            if untrack(|| desk.read()).is_some() {
                take_again(desk, words, desk.layouts());
            }
        };
        view! {
            <label>
                <input id=id type="radio" name="own-mode" prop:checked=move || desk.alone.get() == value on:change=choose />
                <span>{words.text(label)}</span>
            </label>
        }
    };
    view! {
        <fieldset class="own-mode">
            <legend>{words.text(Words::own_mode)}</legend>
            {mode("own-mode-beside", false, Words::own_mode_beside)}
            {mode("own-mode-alone", true, Words::own_mode_alone)}
        </fieldset>
    }
}

/// Has the files that came last read once more.
fn take_again(desk: Desk, words: PageWords, layouts: Layouts) {
    desk.said.set(String::new());
    take(desk, words, Taking::Again, layouts);
}

/// What is said of the files that came last: those of which nothing is read, and what is odd about others.
#[component]
pub fn FileNotes() -> impl IntoView {
    let words = use_words();
    let desk = use_desk();
    let line = |it: dateline_model::article::Warning| view! { <li><code>{it.place}</code> " " <span lang="en">{it.message}</span></li> };
    let refused = move || {
        let refused = desk.refused.get();
        (!refused.is_empty()).then(|| {
            view! {
                <h2>{words.text(Words::own_refused)}</h2>
                <ul>{refused.into_iter().map(line).collect_view()}</ul>
            }
        })
    };
    let told = move || {
        let told = desk.told.get();
        (!told.is_empty()).then(|| {
            view! {
                <details class="own-told">
                    <summary>{words.text(Words::own_told)}</summary>
                    <ul>{told.into_iter().map(line).collect_view()}</ul>
                </details>
            }
        })
    };
    view! {
        <div class="refused" role="alert">
            {refused}
        </div>
        {told}
    }
}

/// The columns of the tables that came last, as they were understood; another choice has all of it read again.
#[component]
pub fn Tables() -> impl IntoView {
    let words = use_words();
    let desk = use_desk();
    let change = move |path: &str, layout: Layout| {
        let mut layouts = desk.layouts();
        layouts.iter_mut().filter(|(own, _)| own == path).for_each(|(_, own)| own.clone_from(&layout));
        take_again(desk, words, layouts);
    };
    let one = move |(at, table): (usize, Table)| {
        let select = {
            let table = table.clone();
            move |field: Option<Field>| {
                let code = field.map_or("text", code);
                let chosen = field.map_or(table.layout.text, |field| table.layout.column(field));
                let id = format!("column-{at}-{code}");
                let option = |(at, name): (usize, &String)| {
                    let is_chosen = chosen.is_some_and(|chosen| chosen as usize == at);
                    view! {
                        <option value=at.to_string() selected=is_chosen>
                            {name.clone()}
                        </option>
                    }
                };
                let options = table.columns.iter().enumerate().map(option).collect_view();
                let (path, layout) = (table.path.clone(), table.layout.clone());
                let choose = move |event| {
                    let column = event_target_value(&event).parse().ok();
                    let mut layout = layout.clone();
                    match field {
                        Some(field) => layout.set(field, column),
                        None => layout.text = column,
                    }
                    change(&path, layout);
                };
                view! {
                    <p>
                        <label for=id.clone()>{move || words.get().own_columns(code).unwrap_or(code)}</label>
                        <select id=id on:change=choose>
                            <option value="" selected=chosen.is_none()>
                                {words.text(Words::own_column_none)}
                            </option>
                            {options}
                        </select>
                    </p>
                }
            }
        };
        let without = table
            .layout
            .text
            .is_none()
            .then(|| view! { <p class="caution">{words.text(Words::own_no_text_column)}</p> });
        let fields = core::iter::once(None).chain(COLUMNS.map(Some)).map(select).collect_view();
        let (path, rows) = (table.path, table.rows);
        view! {
            <fieldset class="own-columns">
                <legend>
                    <code>{path}</code>
                    " · "
                    {words.fill(move |words| words.own_rows(rows))}
                </legend>
                {without}
                {fields}
            </fieldset>
        }
    };
    let list = move || {
        let tables = desk.tables.get();
        (!tables.is_empty()).then(|| {
            view! {
                <section aria-labelledby="own-tables">
                    <h2 id="own-tables">{words.text(Words::own_tables)}</h2>
                    <p class="note">{words.text(Words::own_tables_note)}</p>
                    {tables.into_iter().enumerate().map(one).collect_view()}
                </section>
            }
        })
    };
    view! { {list} }
}

/// What a column says, as the words call it.
fn code(field: Field) -> &'static str {
    match field {
        Field::Title => "title",
        Field::Published => "day",
        Field::Author => "writer",
        Field::Outlet => "outlet",
        Field::Address => "address",
        _ => "language",
    }
}
