//! What `show = "extract"` withholds stays withheld: of such an article no run of [`RUN`] bytes leaves the build, but for
//! what is kept of it and what another article shows in full.

use dateline_bundle as bundle;
use dateline_explore::cite::Style;
use dateline_explore::corpus::Corpus;
use dateline_explore::view::assist::more_passages;
use dateline_explore::view::{ScreenView, view};
use dateline_model::annotation::Annotation;
use dateline_model::article::{Article, Show};
use dateline_model::query::Query;
use dateline_model::rule::Kind;
use dateline_model::source::{Bundle, Sidecar, Source};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::HashSet;

/// Words that others may repeat are shorter than this.
const RUN: usize = 60;
/// Headline and opening are no longer than this, as the README says.
const PIECE: usize = 400;

/// One article: its text, and whether only an extract may be shown.
type Made = (String, Show);

fn source((index, (raw, show)): (usize, &Made)) -> Source {
    let sidecar = Sidecar { show: *show, ..Sidecar::default() };
    let id = index.to_string();
    Source { path: format!("{id}.txt"), id, raw: raw.clone().into_bytes(), sidecar, ..Source::default() }
}

/// `text` as it may also be printed: on one line.
fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every run of [`RUN`] bytes in `text` that begins within a word or with one: blanks and stops stand before anything.
fn runs(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.windows(RUN).filter(|run| run.first().is_some_and(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii()))
}

/// Every string in `value`, unescaped.
fn strings(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|value| strings(value, found)),
        Value::Object(object) => object.values().for_each(|value| strings(value, found)),
        _ => {}
    }
}

/// What the page shows, and what it hands out, of everything in `corpus`.
fn told(corpus: &Corpus) -> Vec<String> {
    let mut found = Vec::new();
    let search = Query { search: "ferry harbour treaty".to_owned(), ..Query::default() };
    let pages = corpus
        .articles
        .iter()
        .flat_map(|article| [false, true].map(|raw| Query::default().open_article(&article.id).with_raw(raw)));
    for query in [Query::default(), search.clone()].into_iter().chain(pages) {
        let shown = view(corpus, &query);
        strings(&serde_json::to_value(&shown).expect("serialises"), &mut found);
        if let ScreenView::Article(page) = &shown.screen {
            found.extend(Style::ALL.iter().map(|style| page.reference.cite(*style, "https://example.org/")));
            // Words marked in different ways stand beside each other all the same.
            let block =
                |runs: &[dateline_explore::view::Run]| runs.iter().map(|run| run.text.as_str()).collect::<String>();
            found.extend(page.blocks.iter().map(|it| block(&it.runs)));
            found.push(block(&page.headline));
        }
    }
    for article in &corpus.articles {
        strings(&serde_json::to_value(Annotation::from(article)).expect("serialises"), &mut found);
        for passage in more_passages(corpus, &search, &article.id) {
            found.push(passage.iter().map(|run| run.text.as_str()).collect());
        }
    }
    found
}

/// An extract is a headline, an opening, and short lines of facts.
fn check_short(article: &Article) {
    let kind = |kind: Kind| article.segments.iter().filter(move |segment| segment.kind == kind);
    assert!(kind(Kind::Headline).count() <= 1 && kind(Kind::Body).count() <= 1, "{:?}", article.segments);
    let kept: usize = article.segments.iter().map(|segment| segment.span.len()).sum();
    let blanks = article.text.len() - kept;
    assert!(blanks <= 2 * article.segments.len(), "{:?}", article.text);
    assert!(article.segments.iter().all(|segment| segment.span.len() <= PIECE), "{:?}", article.text);
    assert!(article.headline.as_ref().is_none_or(|headline| headline.value.len() <= PIECE), "{:?}", article.headline);
}

/// Packs `made` and looks for what must not be there.
fn check_withheld(made: &[Made]) {
    let sources = made.iter().enumerate().map(source).collect();
    let file = bundle::encode(&dateline_pipeline::prepare(Bundle { sources, ..Bundle::default() }));
    let corpus = Corpus::open(bundle::decode(&file).expect("a bundle"));
    let article = |index: usize| {
        let id = index.to_string();
        corpus.articles.iter().find(|article| article.id == id).expect("packed")
    };
    let mut shown: Vec<String> = Vec::new();
    for (index, (raw, show)) in made.iter().enumerate() {
        let article = article(index);
        match show {
            Show::Full => assert_eq!(article.text, *raw),
            Show::Extract => check_short(article),
        }
        shown.push(article.text.clone());
        shown.extend(article.headline.iter().map(|headline| headline.value.clone()));
    }
    let one_line: Vec<String> = shown.iter().map(|text| on_one_line(text)).collect();
    let allowed: HashSet<&[u8]> = shown.iter().chain(&one_line).flat_map(|text| runs(text.as_bytes())).collect();
    let texts: Vec<String> = made
        .iter()
        .filter(|(_, show)| *show == Show::Extract)
        .flat_map(|(raw, _)| [raw.clone(), on_one_line(raw)])
        .collect();
    let withheld: HashSet<&[u8]> =
        texts.iter().flat_map(|text| runs(text.as_bytes())).filter(|run| !allowed.contains(run)).collect();
    let check = |place: &str, told: &[u8]| {
        if let Some(run) = runs(told).find(|run| withheld.contains(run)) {
            panic!("{place} holds {:?}", String::from_utf8_lossy(run));
        }
    };
    check("the bundle", &file);
    told(&corpus).iter().for_each(|told| check("the page", told.as_bytes()));
}

/// Sentences that articles have in common: with weekdays and days to date them by, names as long as sentences, a
/// quotation, a pact that runs out.
const PASSAGES: [&str; 9] = [
    "The two ministers agreed on Monday that the ferry line between both ports would open before the end of the summer, \
     after talks over the winter that had been broken off twice over fees.",
    "On Tuesday last week the harbour master of the northern port told reporters that no pilot had been asked about any \
     of this, and that all of them would hear of it from the newspapers.",
    "The Joint Standing Committee of the Regional Association of Independent Harbour and Ferry Operators of the Northern \
     Provinces said on Friday that fees would rise by a tenth.",
    "Both governments signed the Comprehensive Treaty on Mutual Cooperation in Harbour Dredging and the Exchange of \
     Maritime Weather Information on 5 November 2019 after years of talks.",
    "\u{201C}We will not pay for a harbour that nobody wanted and that has silted up every winter since it was dug, and we \
     have said so from the very first day,\u{201D} said Transport Minister Maria Ekelund.",
    "The General Security of Military Information Agreement, which both sides signed in 2016, will expire on November 23 \
     unless one of them changes its mind before midnight on Friday.",
    "Deputy Permanent Under-Secretary for Maritime and Inland Waterway Transport Infrastructure Johannes Maximilian von \
     Hohenberg-Lichtenstein met Prime Minister Anna Carlsen on Wednesday.",
    "장관들은 월요일에 두 항구를 잇는 여객선 항로를 여름이 끝나기 전에 열기로 합의했으며 요금을 둘러싸고 두 차례 중단된 \
     협상 끝에 나온 결정이라고 밝혔다.",
    "The treaty was signed on 1 March 2021 in the presence of the mayors of all seven towns along the coast, and has been \
     in force since the day after, Tuesday, 2 March 2021, in every one of them.",
];

/// What stands in one article only.
const OWN: [&str; 4] = [
    "Nothing of the kind was heard from the fishermen, who were out at sea when the news came and stayed there.",
    "A year ago the same people had met in the same room over the same papers and had parted without a word.",
    "SEOUL (Reuters) - Shops along the quay stayed shut, and the one café that was open had run out of cups.",
    "By Jane Roe and John Smith",
];

const HEADLINES: [&str; 3] = ["Ministers agree on ferry line", "Harbour fees rise", ""];
const DAYS: [&str; 5] = ["", "", "Published: 28 November 2019", "2019.11.23 18:32", "Updated: 5 March 2021 10:15 PM"];

fn made() -> impl Strategy<Value = Made> {
    let headline = prop::sample::select(HEADLINES.to_vec()).prop_map(str::to_owned);
    let headline = prop_oneof![4 => headline, 1 => Just("A headline that does not end, ".repeat(20))];
    let part = prop_oneof![3 => prop::sample::select(PASSAGES.to_vec()), 1 => prop::sample::select(OWN.to_vec())];
    let show = prop_oneof![Just(Show::Extract), Just(Show::Full)];
    let wide = prop_oneof![3 => Just("\n\n"), 1 => Just("\n"), 1 => Just(" ")];
    let parts = prop::collection::vec(part, 1..7);
    (headline, prop::sample::select(DAYS.to_vec()), parts, wide, show).prop_map(|(headline, day, parts, wide, show)| {
        let pieces = [headline, day.to_owned(), parts.join(wide)];
        (pieces.into_iter().filter(|piece| !piece.is_empty()).collect::<Vec<_>>().join("\n\n") + "\n", show)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_withheld_is_nowhere(made in prop::collection::vec(made(), 1..5)) {
        check_withheld(&made);
    }
}

#[test]
fn a_passage_that_dates_another_extract_is_withheld() {
    let made = |day: &str, opening: &str, show| {
        (format!("Ferry line to open\n\n{day}{opening}\n\n{}\n\nThat was all.\n", PASSAGES[0]), show)
    };
    let waited = "Families waited on the quay until dark, and went home when the lamps were put out.";
    for (a, b) in [(Show::Extract, Show::Extract), (Show::Full, Show::Extract), (Show::Extract, Show::Full)] {
        check_withheld(&[made("Published: 28 November 2019\n\n", OWN[0], a), made("", waited, b)]);
    }
}
