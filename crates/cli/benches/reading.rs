//! `cargo xtask bench`: how fast a corpus is read, linked and viewed, and whether time grows with the text.
//!
//! Texts come from `../shared/data/wikinews` where it is there, else from `seeds/`, repeated under other names
//! until there are enough. Figures are the best of several runs on one core. The peer of each measurement is the
//! same work on half the text, in the same run: a ratio near 2 says that the time grows with the text and no faster.
#![allow(clippy::print_stdout, missing_docs, reason = "a benchmark prints")]

use dateline_core::corpus::Corpus;
use dateline_core::query::Query;
use dateline_core::read::read;
use dateline_core::source::{Bundle, Source};
use dateline_core::view::view;
use std::path::Path;
use std::time::Instant;

const RUNS: usize = 5;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let bundle = dateline_cli::load_corpus_folder(&root.join("seeds")).map(|(bundle, _)| bundle).unwrap_or_default();
    let (origin, texts) = texts(&root, &bundle);
    if texts.is_empty() {
        println!("skipped: there is no text to read");
        return;
    }
    println!("texts: {} from {origin}; best of {RUNS} runs, one core", texts.len());
    let half = sources(&texts, 2_000_000);
    let whole = sources(&texts, 4_000_000);
    println!("{:<28} {:>9} {:>10} {:>9}", "", "2 MB", "4 MB", "4 MB/2 MB");
    measure("read (every recogniser)", &half, &whole, |sources| {
        sources.iter().map(|source| read(source, &bundle.topics).dates.len()).sum()
    });
    let corpus_of = |sources: &[Source]| {
        Corpus::read(Bundle { sources: sources.to_vec(), topics: bundle.topics.clone(), ..Bundle::default() })
    };
    measure("read, link and index", &half, &whole, |sources| corpus_of(sources).articles.len());

    let corpora = (corpus_of(&half), corpus_of(&whole));
    println!("\nviews of {} and {} articles, in ms", corpora.0.articles.len(), corpora.1.articles.len());
    for query in ["", "country=JP", "q=police&country=US", "from=2019-06-01&to=2020-02-01", "q=election results"] {
        let (query, _) = Query::parse(query);
        let time = |corpus: &Corpus| best(|| usize::from(view(corpus, &query).total > 0)) * 1e3;
        println!("{:<28} {:>9.2} {:>10.2}", format!("?{query}"), time(&corpora.0), time(&corpora.1));
    }
}

/// Prints the speed in MB/s on both amounts, and how many times as long the larger took.
fn measure(name: &str, half: &[Source], whole: &[Source], work: impl Fn(&[Source]) -> usize) {
    let megabytes = |sources: &[Source]| sources.iter().map(|source| source.raw.len()).sum::<usize>() as f64 / 1e6;
    let (a, b) = (best(|| work(half)), best(|| work(whole)));
    println!("{name:<28} {:>5.1} MB/s {:>5.1} MB/s {:>9.2}", megabytes(half) / a, megabytes(whole) / b, b / a);
}

/// The shortest of several runs, in seconds.
fn best(work: impl Fn() -> usize) -> f64 {
    let once = |_| {
        let start = Instant::now();
        std::hint::black_box(work());
        start.elapsed().as_secs_f64()
    };
    (0..RUNS).map(once).fold(f64::INFINITY, f64::min)
}

/// The texts to read and where they are from.
fn texts(root: &Path, bundle: &Bundle) -> (&'static str, Vec<String>) {
    let mut found = Vec::new();
    for year in ["2019", "2020"] {
        let path = root.join(format!("../shared/data/wikinews/wikinews_{year}.csv"));
        let Ok(mut rows) = csv::Reader::from_path(path) else { continue };
        found.extend(rows.records().flatten().map(|row| format!("{}\n\n{}", &row[2], &row[3])));
    }
    if !found.is_empty() {
        return ("../shared/data/wikinews", found);
    }
    ("seeds", bundle.sources.iter().map(|source| String::from_utf8_lossy(&source.raw).into_owned()).collect())
}

/// `texts` over and over until they hold `bytes` bytes. Later rounds are no exact copies: each starts
/// with a line of its own, or linking would measure a corpus of reprints.
fn sources(texts: &[String], bytes: usize) -> Vec<Source> {
    let mut found = Vec::new();
    let mut held = 0;
    for (number, text) in texts.iter().cycle().enumerate() {
        if held >= bytes {
            break;
        }
        let raw = salted(text, number / texts.len());
        held += raw.len();
        found.push(Source { id: format!("{number:06}"), raw: raw.into_bytes(), ..Source::default() });
    }
    found
}

/// `text` with every fifth word of lower case changed, differently in each round.
fn salted(text: &str, round: usize) -> String {
    if round == 0 {
        return text.to_owned();
    }
    let salt = char::from(b'a' + u8::try_from(round % 26).unwrap_or(0));
    let mut count = 0;
    text.split_inclusive(' ')
        .map(|word| {
            count += 1;
            let plain = count % 5 == 0 && word.trim().bytes().all(|byte| byte.is_ascii_lowercase());
            if plain { format!("{}{salt}x ", word.trim()) } else { word.to_owned() }
        })
        .collect()
}
