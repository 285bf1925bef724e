//! The two texts in rows, sentences that belong together beside each other; on a phone one text at a time.

use super::fold::FoldButton;
use crate::components::tellers::Folded;
use crate::platform::dom;
use crate::state::use_state;
use crate::words::Words;
use dateline_explore::view::Run;
use dateline_explore::view::screens::compare::{Bond, OWN, Piece, PieceKind, Row, SHARED};
use leptos::prelude::*;

/// Sentences of a run that only one has that are shown before the rest is asked for; one more is not worth a button.
const FIRST: usize = 3;
/// The rows, one of which keeps its place when the other text is shown.
const ROWS: &str = ".texts tbody > tr";

/// What the parts of the texts share.
#[derive(Clone, Copy)]
struct Shown {
    words: Words,
    /// The numbers of the articles.
    numbers: [u32; 2],
    /// Which text a phone shows.
    side: RwSignal<usize>,
}

impl Shown {
    /// Shows the text of a side, the row that was on top kept where it was.
    fn show(self, side: usize) {
        let place = dom::place_of(ROWS);
        self.side.set(side);
        request_animation_frame(move || {
            if let Some(place) = place {
                place.keep();
            }
        });
    }
}

/// The element id of a row.
fn row_id(row: usize) -> String {
    format!("row-{row}")
}

/// How sentences belong together, in the word files.
fn code(bond: Bond) -> &'static str {
    match bond {
        Bond::Same => "same",
        Bond::Passage => "passage",
        Bond::Event => "event",
    }
}

/// The two texts side by side.
#[component]
pub fn Texts(
    /// The words of the page.
    words: Words,
    /// The numbers of the articles.
    numbers: [u32; 2],
    /// Their languages (BCP 47).
    languages: [Option<String>; 2],
    /// The rows.
    rows: Vec<Row>,
) -> impl IntoView {
    let side = RwSignal::new(0);
    let shown = Shown { words, numbers, side };
    let row = |(at, row): (usize, Row)| view! { <OneRow shown at row languages=languages.clone() /> };
    let rows = rows.into_iter().enumerate().map(row).collect_view();
    let head = |number: u32| {
        view! {
            <th role="columnheader" scope="col">
                {words.article_n(number)}
            </th>
        }
    };
    view! {
        <section class="beside" aria-labelledby="beside">
            <h2 id="beside">{words.compare_texts()}</h2>
            <p class="note">{words.compare_texts_note()}</p>
            <SideSwitch shown />
            <table class="texts" role="table" aria-labelledby="beside" data-side=move || side.get().to_string()>
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col">
                            <span class="vh">{words.compare_kind()}</span>
                        </th>
                        {numbers.map(head).collect_view()}
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </section>
    }
}

/// The choice of the text that a phone shows.
#[component]
fn SideSwitch(
    /// What is shown.
    shown: Shown,
) -> impl IntoView {
    let Shown { words, numbers, side } = shown;
    let option = |(at, number): (usize, u32)| {
        view! {
            <label>
                <input
                    type="radio"
                    name="compare-side"
                    prop:checked=move || side.get() == at
                    on:change=move |_| shown.show(at)
                />
                <span>{words.article_n(number)}</span>
            </label>
        }
    };
    view! {
        <fieldset class="side-switch">
            <legend class="vh">{words.compare_side()}</legend>
            <div class="switch">{numbers.into_iter().enumerate().map(option).collect_view()}</div>
        </fieldset>
    }
}

/// A row.
#[component]
fn OneRow(
    /// What is shown.
    shown: Shown,
    /// Its number.
    at: usize,
    /// It.
    row: Row,
    /// The languages of the articles (BCP 47).
    languages: [Option<String>; 2],
) -> impl IntoView {
    let words = shown.words;
    let Row { bond, cells } = row;
    let state = use_state();
    let counts = cells.each_ref().map(Vec::len);
    let links = cells.each_ref().map(|pieces| pieces.first().map(|it| it.link.clone()));
    let cell = |(side, pieces): (usize, Vec<Piece>)| {
        let language = languages[side].clone();
        let there = counts[1 - side];
        view! { <Cell shown side bond pieces language there /> }
    };
    let cells = cells.into_iter().enumerate().map(cell).collect_view();
    let kind = format!("row-{}", bond.map_or("apart", code));
    let label = match bond {
        Some(bond) => {
            let links = links.into_iter().zip(shown.numbers);
            let link = |(link, number): (Option<String>, u32)| {
                link.map(|link| view! { <a href=state.link(&link)>{words.article_n(number)}</a> })
            };
            view! {
                <span class="bond">{words.compare_bonds(code(bond)).unwrap_or("")}</span>
                <span class="to">{links.map(link).collect_view()}</span>
            }
            .into_any()
        }
        None => view! { <span class="vh">{words.compare_apart()}</span> }.into_any(),
    };
    view! {
        <tr role="row" id=row_id(at) tabindex="-1" class=kind>
            <th role="rowheader" scope="row">
                {label}
            </th>
            {cells}
        </tr>
    }
}

/// The sentences of one side in a row.
#[component]
fn Cell(
    /// What is shown.
    shown: Shown,
    /// Whether it is of the first or the second article.
    side: usize,
    /// How the sentences of the row belong together.
    bond: Option<Bond>,
    /// The sentences.
    pieces: Vec<Piece>,
    /// The language of the article (BCP 47).
    language: Option<String>,
    /// How many stand on the other side.
    there: usize,
) -> impl IntoView {
    let state = use_state();
    let Shown { words, numbers, .. } = shown;
    let other = numbers[1 - side];
    let hidden = move || shown.side.get() != side;
    // On a phone the other text is a press away, at this place.
    let switch = (there > 0).then(|| {
        let label =
            if pieces.is_empty() { words.compare_switch_only(there, other) } else { words.compare_switch(other) };
        view! {
            <button type="button" class="quiet across" on:click=move |_| shown.show(1 - side)>
                {label}
            </button>
        }
    });
    let which = (bond.is_none() && pieces.iter().any(|it| it.kind == PieceKind::Only)).then(|| {
        let link = pieces.iter().find(|it| it.kind == PieceKind::Only).map(|it| state.link(&it.link));
        view! {
            <p class="which">
                <a href=link>{words.compare_only_in(numbers[side])}</a>
            </p>
        }
    });
    let all = RwSignal::new(false);
    let rest = if bond.is_none() { pieces.len().saturating_sub(FIRST) } else { 0 };
    let rest = if rest == 1 { 0 } else { rest };
    // Headings are no sentences.
    let counted = pieces.iter().skip(FIRST).filter(|piece| piece.kind != PieceKind::Heading).count();
    let piece = |(at, piece): (usize, Piece)| {
        // What is folded is printed all the same.
        let folded = move || rest > 0 && at >= FIRST && !all.get();
        view! { <OnePiece words other language=language.clone() piece folded=Signal::derive(folded) /> }
    };
    let pieces = pieces.into_iter().enumerate().map(piece).collect_view();
    view! {
        <td role="cell" class:other=hidden>
            {which}
            {pieces}
            <FoldButton words all rest more=words.more_sentences(counted) class="more-text" />
            {switch}
        </td>
    }
}

/// A sentence or subheading: its words, and a way to them in the article.
#[component]
fn OnePiece(
    /// The words of the page.
    words: Words,
    /// The number of the other article.
    other: u32,
    /// The language of the article (BCP 47).
    language: Option<String>,
    /// It.
    piece: Piece,
    /// Whether it waits to be asked for.
    folded: Signal<bool>,
) -> impl IntoView {
    let Piece { runs, kind, opens, caption, folded: on_request, .. } = piece;
    let heading = kind == PieceKind::Heading;
    let paired = kind == PieceKind::Paired;
    let said = view! {
        <Folded folded=on_request summary=words.timeline_folded()>
            <p
                lang=language
                dir="auto"
                class:subheading=heading
                class:caption=caption
                class:paired=paired
                class:elsewhere=matches!(kind, PieceKind::Elsewhere(..))
            >
                {runs.into_iter().map(run).collect_view()}
            </p>
        </Folded>
    };
    let note = match kind {
        PieceKind::Elsewhere(row, bond) => {
            let place = row_id(row as usize);
            let label = words.compare_elsewhere(other);
            let how = words.compare_bonds(code(bond)).unwrap_or("");
            Some(view! { <p class="aside">{how} ": " <a href=format!("#{place}")>{label}</a></p> }.into_any())
        }
        PieceKind::Stock => Some(view! { <p class="aside">{words.compare_stock(other)}</p> }.into_any()),
        PieceKind::Paired | PieceKind::Only | PieceKind::Heading => None,
    };
    view! {
        <div class="piece" class:opens=opens class:tucked=move || folded.get()>
            {said}
            {note}
        </div>
    }
}

/// A piece of a sentence: words that stand in both and words that only this side has are told apart.
fn run(run: Run) -> AnyView {
    let Run { text, hit, marks, .. } = run;
    let inner = if hit { view! { <mark>{text}</mark> }.into_any() } else { text.into_any() };
    match marks.as_slice() {
        [SHARED] => view! { <span class="shared">{inner}</span> }.into_any(),
        [OWN] => view! { <span class="own">{inner}</span> }.into_any(),
        _ => inner,
    }
}
