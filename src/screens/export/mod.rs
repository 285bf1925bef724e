//! Export: what is found as files for other programs, and as a piece of another page.

mod embed;
mod hand;

use self::embed::Embed;
use self::hand::HandRound;
use crate::components::screen::{ScreenHead, screen_view, set_title};
use crate::platform::{download, history, timers};
use crate::state::{use_state, use_words};
use crate::supplement::WithSupplement;
use crate::words::{self, Words};
use dateline_explore::view::screens::export::{self, Exports, Format, Made, file};
use dateline_model::query::ScreenKind;
use leptos::prelude::*;
use std::sync::Arc;

/// What the files are for.
const GROUPS: [(&str, &[Format]); 3] = [
    ("tables", &[Format::ArticlesCsv, Format::TimelineCsv, Format::QuotesCsv, Format::ActsCsv]),
    ("programs", &[Format::JsonLines, Format::ActsJson, Format::DataPackage, Format::TimelineJs]),
    ("references", &[Format::Bibtex, Format::Ris, Format::CslJson]),
];

/// Draws the screen.
#[must_use]
pub fn draw() -> AnyView {
    words::bring_later();
    view! { <ExportScreen /> }.into_any()
}

/// How far a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Saving {
    /// It is being written.
    Writing(Format),
    /// The browser has it.
    Saved(Format),
    /// The browser could not be asked to save it.
    Failed(Format),
}

/// The file that holds the whole site, as `crates/site/src/single.rs` names it.
pub const SINGLE: &str = "dateline.html";

/// The screen.
#[component]
fn ExportScreen() -> impl IntoView {
    let words = use_words();
    let view = screen_view(ScreenKind::Export, export::view);
    set_title(Words::export);
    let found = move || view.with(|view| view.found);
    let chips = move || view.with(|view| view.chips.clone());
    let saving = RwSignal::new(None);
    let said = move || match saving.get() {
        None => String::new(),
        Some(Saving::Writing(format)) => words.get().export_writing(format.file()),
        Some(Saving::Saved(format)) => words.get().export_saved(format.file()),
        Some(Saving::Failed(format)) => words.get().export_failed(format.file()),
    };
    let extracts = move || {
        let extracts = view.with(|view| view.extracts);
        (extracts > 0).then(|| view! { <p class="note">{words.get().export_extracts(extracts)}</p> })
    };
    let files = move || {
        if found() == 0 {
            return view! { <p class="empty">{words.text(Words::export_empty)}</p> }.into_any();
        }
        GROUPS
            .map(|(group, formats)| view! { <Group group formats view saving /> })
            .into_iter()
            .collect_view()
            .into_any()
    };
    view! {
        <div class="wrap export">
            <ScreenHead title=Words::export found=Signal::derive(found) chips=Signal::derive(chips) exports=false />
            <p class="note">{words.text(Words::export_note)}</p>
            {extracts}
            <WithSupplement>{files}</WithSupplement>
            <p role="status" class="saving">{said}</p>
            <WholeSite />
            <HandRound />
            <Embed />
        </div>
    }
}

/// Files for one purpose.
#[component]
fn Group(
    /// Its code.
    group: &'static str,
    /// The files.
    formats: &'static [Format],
    /// What the screen shows.
    view: Memo<Arc<Exports>>,
    /// How far the file is that was asked for last.
    saving: RwSignal<Option<Saving>>,
) -> impl IntoView {
    let words = use_words();
    let (id, named_by) = (format!("export-{group}"), format!("export-{group}"));
    let title = move || words.get().export_groups(group).unwrap_or("");
    view! {
        <section class="files" aria-labelledby=named_by>
            <h2 id=id>{title}</h2>
            <ul>
                {formats.iter().map(|format| view! { <File format=*format view saving /> }).collect_view()}
            </ul>
        </section>
    }
}

/// One file: what it holds, and the button that saves it.
#[component]
fn File(
    /// Which.
    format: Format,
    /// What the screen shows.
    view: Memo<Arc<Exports>>,
    /// How far the file is that was asked for last.
    saving: RwSignal<Option<Saving>>,
) -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let save = move |_| {
        saving.set(Some(Saving::Writing(format)));
        leptos::task::spawn_local(async move {
            // What is said is shown before the work begins.
            timers::pause(30).await;
            let address = history::address();
            let address = address.split(['?', '#']).next().unwrap_or("").to_owned();
            let made = Made { address, on: timers::today() };
            let text = state
                .corpus
                .with_untracked(|corpus| state.query.with_untracked(|query| file(corpus, query, format, &made)));
            let saved = download::save(format.file(), format.media_type(), &text);
            saving.set(Some(if saved { Saving::Saved(format) } else { Saving::Failed(format) }));
        });
    };
    let note = move || words.get().export_notes(&format.file().replace('.', "-")).unwrap_or("");
    let empty = move || {
        view.with(|view| match format {
            Format::TimelineCsv | Format::TimelineJs => view.times == 0,
            Format::QuotesCsv => view.quotes == 0,
            Format::ActsCsv | Format::ActsJson => view.acts == 0,
            _ => false,
        })
    };
    let why = move || empty().then(|| view! { " " <small>{words.text(Words::export_nothing)}</small> });
    let note_id = format!("note-{}", format.file().replace('.', "-"));
    view! {
        <li>
            <button
                type="button"
                class="save needs-js"
                disabled=empty
                aria-describedby=note_id.clone()
                on:click=save
            >
                {move || words.get().export_save(format.file())}
            </button>
            <p id=note_id>{note} {why}</p>
        </li>
    }
}

/// The one file that the build makes of the site; it does not lead to itself, see `crates/site/src/single.rs`.
#[component]
fn WholeSite() -> impl IntoView {
    let words = use_words();
    view! {
        <section class="files whole-site" aria-labelledby="whole-site">
            <h2 id="whole-site">{words.text(Words::export_single)}</h2>
            <ul>
                <li>
                    <a class="save" href=SINGLE download=SINGLE>
                        {words.fill(|words| words.export_single_save(SINGLE))}
                    </a>
                    <p>{words.text(Words::export_single_note)}</p>
                </li>
            </ul>
        </section>
    }
}
