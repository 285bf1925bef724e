//! The clean text with its marks, and margin notes for the times it names.

use super::links::{BlockName, block_href};
use super::marks::{MarkKey, class};
use super::note::{Note, Open};
use super::own::{self, BesideBlock, Own, own_marks};
use super::passage::with_passage;
use crate::components::runs::OneRun;
use crate::state::use_words;
use crate::words::Words;
use dateline_explore::view::Run;
use dateline_explore::view::screens::article::{ArticlePage, Block, OwnKind, OwnMark, TextMark};
use dateline_model::date::When;
use dateline_model::query::Highlight;
use dateline_model::rule::Kind;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The story.
#[component]
pub fn Text(
    /// The page of the article.
    page: Arc<ArticlePage>,
    /// The piece of text whose note is open.
    open: RwSignal<Option<Open>>,
    /// Whether its blocks can be led to by name.
    #[prop(default = true)]
    named: bool,
) -> impl IntoView {
    let language = page.language.clone();
    let has_passage = |runs: &[Run]| runs.iter().any(|run| run.passage);
    let begins = page.blocks.iter().position(|block| has_passage(&block.runs)).filter(|_| !has_passage(&page.headline));
    let block = |(index, pieces)| {
        let begins = begins == Some(index);
        view! { <TextBlock page=Arc::clone(&page) index pieces begins open named /> }
    };
    let blocks = pieces(&page).into_iter().enumerate().map(block).collect_view();
    view! {
        <div class="text" lang=language>
            <MarkKey page=Arc::clone(&page) />
            {blocks}
        </div>
    }
}

/// A piece of text, and what is shown of what was read from it.
struct Piece {
    run: Run,
    /// Indices into the page's marks.
    marks: Vec<u32>,
    /// The classes of the marks.
    classes: Vec<&'static str>,
    /// Whether the Tab key stops here.
    is_stop: bool,
    /// What of a reader's own it carries.
    own: Vec<OwnMark>,
}

/// The pieces of each block.
fn pieces(page: &ArticlePage) -> Vec<Vec<Piece>> {
    let mut seen = BTreeSet::new();
    let mut piece = |run: &Run| {
        let kind = |index: &u32| page.marks.get(*index as usize).map(|mark| mark.kind).filter(|it| shown(page, *it));
        let marks: Vec<u32> = run.marks.iter().copied().filter(|index| kind(index).is_some()).collect();
        let mut classes: Vec<_> = marks.iter().filter_map(kind).map(class).collect();
        classes.dedup();
        // A long quotation falls into many pieces; one stop of the Tab key is enough for each mark.
        let is_stop = marks.iter().filter(|mark| seen.insert(**mark)).count() > 0;
        let own = own_marks(page, &run.marks);
        classes.extend(own.iter().map(|mark| own::class(mark.kind)));
        Piece { run: run.clone(), marks, classes, is_stop, own }
    };
    page.blocks.iter().map(|block| block.runs.iter().map(&mut piece).collect()).collect()
}

/// Whether marks of this kind are shown.
fn shown(page: &ArticlePage, kind: Highlight) -> bool {
    page.highlights.iter().any(|it| it.kind == kind && it.shown)
}

/// A paragraph, subheading or caption, with what stands beside it.
#[component]
fn TextBlock(
    /// The page of the article.
    page: Arc<ArticlePage>,
    /// Which block of the story.
    index: usize,
    /// The pieces of its text.
    pieces: Vec<Piece>,
    /// Whether the passage that the link leads to begins in it.
    begins: bool,
    /// The piece of text whose note is open.
    open: RwSignal<Option<Open>>,
    /// Whether it can be led to by name.
    named: bool,
) -> impl IntoView {
    let words = use_words();
    let kind = page.blocks.get(index).map(|block| block.kind);
    let block = u32::try_from(index).unwrap_or(u32::MAX);
    let link = match BlockName::of(&page.blocks, block) {
        BlockName::Paragraph(number) => {
            let name = words.fill(move |words| words.paragraph(number));
            // Paper has the number, the screen a link.
            Some(view! {
                <span class="para-number" aria-hidden="true">
                    {number}
                </span>
                <a class="para" href=block_href(block) aria-label=name title=name>
                    "¶"
                </a>
            })
        }
        BlockName::Other(_) => None,
    };
    let piece = |(at, piece): (usize, Piece)| {
        let passage = piece.run.passage;
        let is_term = piece.own.iter().any(|mark| mark.kind == OwnKind::Term);
        let piece = if !piece.marks.is_empty() || is_term {
            view! { <MarkedRun piece block=index at open /> }.into_any()
        } else if piece.own.is_empty() {
            view! { <OneRun run=piece.run /> }.into_any()
        } else {
            view! {
                <span class=piece.classes.join(" ")>
                    <OneRun run=piece.run />
                </span>
            }
            .into_any()
        };
        (passage, piece)
    };
    let pieces = with_passage(pieces.into_iter().enumerate().map(piece).collect(), begins);
    let text = match kind {
        Some(Kind::Subheading) => view! {
            <h2 class="subheading" dir="auto">
                {pieces}
            </h2>
        }
        .into_any(),
        Some(Kind::Caption) => view! {
            <p class="caption" dir="auto">
                {pieces}
            </p>
        }
        .into_any(),
        _ => view! { <p dir="auto">{pieces}</p> }.into_any(),
    };
    let beside = view! { <BesideBlock id=page.article.id.clone() block /> };
    let margin = view! { <Margin language=page.language.clone() notes=margin(&page, index) /> };
    let note = move || {
        let opened = open.get().filter(|now| now.block == index)?;
        Some(view! { <Note page=Arc::clone(&page) opened open /> })
    };
    view! {
        <div class="block" id=named.then(|| format!("p{index}")) tabindex="-1">
            {link}
            {text}
            <div class="margin" lang=words.text(Words::tag)>
                {margin}
                {note}
                {beside}
            </div>
        </div>
    }
}

/// A piece of text from which something was read: a button that says what.
#[component]
fn MarkedRun(
    /// The piece.
    piece: Piece,
    /// The block it stands in.
    block: usize,
    /// Which piece of the block it is.
    at: usize,
    /// The piece of text whose note is open.
    open: RwSignal<Option<Open>>,
) -> impl IntoView {
    let Piece { run, marks, classes, is_stop, own } = piece;
    let mine: Own = expect_context();
    let term = own.iter().find(|mark| mark.kind == OwnKind::Term).map(|mark| mark.key);
    let only_term = marks.is_empty();
    let opened = Open { block, run: at, words: run.text.clone(), marks };
    let is_open = move || {
        let note = open.with(|now| now.as_ref().is_some_and(|now| now.block == block && now.run == at));
        note || (only_term && term.is_some() && mine.term.get() == term)
    };
    let toggle = move || {
        let was_open = untrack(is_open);
        if term.is_some() || !was_open {
            mine.term.set(term.filter(|_| !was_open));
        }
        if !only_term {
            open.set((!was_open).then(|| opened.clone()));
        }
    };
    let press = toggle.clone();
    view! {
        <span
            class=format!("{}{}", if only_term { "" } else { "mark " }, classes.join(" "))
            role="button"
            tabindex=if is_stop || only_term { "0" } else { "-1" }
            aria-expanded=move || is_open().to_string()
            on:click=move |_| toggle()
            on:keydown=move |event| match event.key().as_str() {
                "Enter" | " " => {
                    event.prevent_default();
                    press();
                }
                "Escape" => {
                    open.set(None);
                    mine.term.set(None);
                }
                _ => {}
            }
        >
            <OneRun run />
        </span>
    }
}

/// The words of a mark, from the runs that carry it.
fn words_of(block: &Block, index: u32) -> String {
    block.runs.iter().filter(|run| run.marks.contains(&index)).map(|run| run.text.as_str()).collect()
}

/// A note beside a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
enum MarginNote {
    /// Words that name a time, and the time.
    Time(String, When),
    /// The first words of a quotation, and who says it.
    Speaker(String, String),
}

/// Words of a quotation that its note repeats.
const OPENING: usize = 4;
/// Letters of one, where words are long or not apart.
const OPENING_LETTERS: usize = 28;

/// What stands beside a block: the times that it names and who speaks in it, as far as that is shown.
fn margin(page: &ArticlePage, index: usize) -> Vec<MarginNote> {
    let Some(block) = page.blocks.get(index) else { return Vec::new() };
    let here = |mark: &TextMark| mark.block.is_some_and(|block| block as usize == index) && shown(page, mark.kind);
    let note = |(at, mark): (usize, &TextMark)| {
        let said = words_of(block, u32::try_from(at).unwrap_or(u32::MAX));
        match mark.kind {
            _ if said.is_empty() => None,
            Highlight::Dates => Some(MarginNote::Time(said, mark.when.clone()?)),
            Highlight::Quotes if !mark.label.is_empty() => {
                Some(MarginNote::Speaker(opening(&said), mark.label.clone()))
            }
            _ => None,
        }
    };
    page.marks.iter().enumerate().filter(|(_, mark)| here(mark)).filter_map(note).collect()
}

/// The first words of a quotation.
fn opening(said: &str) -> String {
    let mut short = said.split_whitespace().take(OPENING).collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = short.char_indices().nth(OPENING_LETTERS) {
        short.truncate(end);
    }
    if short.len() < said.trim().len() { format!("{short} …") } else { short }
}

/// Notes beside a paragraph: the times it names, where the words alone do not say which, and who speaks.
#[component]
fn Margin(
    /// BCP 47 tag of the text.
    language: Option<String>,
    /// What there is to note.
    notes: Vec<MarginNote>,
) -> impl IntoView {
    let words = use_words();
    move || {
        let words = words.get();
        let mut shown: Vec<(&'static str, String, String)> = Vec::new();
        for note in &notes {
            let note = match note {
                MarginNote::Time(said, when) => ("time", said.clone(), words.time(when)),
                MarginNote::Speaker(said, name) => ("speaker", words.mark_why(said), name.clone()),
            };
            if note.1 != note.2 && !shown.contains(&note) {
                shown.push(note);
            }
        }
        let note = |(class, said, value): (&'static str, String, String)| {
            view! {
                <li class=class>
                    <i lang=language.clone() dir="auto">
                        {said}
                    </i>
                    ": "
                    <b>{value}</b>
                </li>
            }
        };
        (!shown.is_empty()).then(|| {
            view! { <ul aria-label=words.margin()>{shown.into_iter().map(note).collect_view()}</ul> }
        })
    }
}
