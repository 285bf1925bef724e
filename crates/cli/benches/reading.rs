//! `cargo xtask bench`: how fast a corpus is read, linked, viewed and searched, whether time grows with the text, and what
//! memory the index takes.
//!
//! Texts come from `../shared/data/wikinews` where it is there, else from `seeds/`, repeated with small changes
//! until there are enough. Figures are the best of several runs on one core, in processor time where the system tells
//! it, so that other work on the machine counts little. Two peers stand beside each: the same work on half the text, where a ratio near 2
//! says that time grows with the text and no faster; and the least that any parser of words could do,
//! counting the distinct words in lower case. Last come the shapes of `shapes/`: one that takes more than its share of
//! time when it is doubled is an error.
#![allow(clippy::print_stdout, missing_docs, reason = "a benchmark prints")]

mod shapes;

use dateline_explore::corpus::Corpus;
use dateline_explore::view::assist::suggest;
use dateline_explore::view::view;
use dateline_model::article::Article;
use dateline_model::query::Query;
use dateline_model::source::{Bundle, Source};
use dateline_reading::link::link;
use dateline_reading::read::read_with;
use dateline_reading::recognise::topics::TopicSet;
use std::collections::HashMap;
use std::path::Path;
use std::process::ExitCode;
use std::sync::OnceLock;
use std::time::Instant;

const RUNS: usize = 5;

fn main() -> ExitCode {
    // `cargo bench -p dateline-cli --bench reading -- shapes`: only those.
    if !std::env::args().any(|argument| argument == "shapes") {
        corpora();
    }
    let slow = shapes::measure();
    if slow.is_empty() {
        return ExitCode::SUCCESS;
    }
    println!("\nThe time grows faster than the text for: {}.", slow.join(", "));
    ExitCode::FAILURE
}

/// Reads, links, views and searches corpora of ordinary texts.
fn corpora() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let bundle = dateline_cli::load_corpus_folder(&root.join("seeds")).map(|(bundle, _)| bundle).unwrap_or_default();
    let (origin, texts) = texts(&root, &bundle);
    if texts.is_empty() {
        println!("skipped: there is no text to read");
        return;
    }
    println!("texts: {} from {origin}; {} topics; best of {RUNS} runs, one core", texts.len(), bundle.topics.len());
    let half = sources(&texts, 2_000_000);
    let whole = sources(&texts, 4_000_000);
    let topics = TopicSet::lenient(&bundle.topics).0;
    let read_all = |sources: &[Source]| -> Vec<Article> { sources.iter().map(|one| read_with(one, &topics)).collect() };
    let corpus_of = |sources: &[Source]| {
        dateline_pipeline::read_corpus(Bundle {
            sources: sources.to_vec(),
            topics: bundle.topics.clone(),
            ..Bundle::default()
        })
    };
    println!("{:<28} {:>10} {:>10} {:>10} {:>12}", "", "2 MB", "4 MB", "4 MB/2 MB", "to the count");
    let count = measure("count words (the floor)", &half, &whole, None, count_words);
    measure("read (every recogniser)", &half, &whole, Some(count), |sources| read_all(sources).len());
    measure("read and link", &half, &whole, Some(count), |sources| {
        let mut articles = read_all(sources);
        link(&mut articles);
        articles.len()
    });
    measure("read, link and index", &half, &whole, Some(count), |sources| corpus_of(sources).articles.len());

    let corpora = (corpus_of(&half), corpus_of(&whole));
    println!("\nviews of {} and {} articles, in ms", corpora.0.articles.len(), corpora.1.articles.len());
    for query in [
        "",
        "country=JP",
        "q=police&country=US",
        "from=2019-06-01&to=2020-02-01",
        "q=election results",
        "q=\"of the\"",
        "q=go",
        "q=elecsion+resluts",
    ] {
        let (query, _) = Query::parse(query);
        let time = |corpus: &Corpus| best(clock, || usize::from(view(corpus, &query).frame.total > 0)) * 1e3;
        println!("{:<28} {:>10.2} {:>10.2}", format!("?{query}"), time(&corpora.0), time(&corpora.1));
    }
    println!("\nsuggestions for what is typed, in ms");
    for typed in ["p", "pol", "united st", "the new yor"] {
        let time = |corpus: &Corpus| best(clock, || suggest(corpus, &Query::default(), typed, 8).len()) * 1e3;
        println!("{typed:<28} {:>10.2} {:>10.2}", time(&corpora.0), time(&corpora.1));
    }
    println!("\nmemory of the index, in bytes per article");
    let per = |corpus: &Corpus, bytes: usize| bytes / corpus.articles.len().max(1);
    for (name, bytes) in [
        ("words with their places", (|corpus| corpus.index.postings().bytes()) as fn(&Corpus) -> usize),
        ("all", |corpus| corpus.index.bytes()),
        ("the texts themselves", |corpus| corpus.articles.iter().map(|article| article.text.len()).sum()),
    ] {
        let (a, b) = (&corpora.0, &corpora.1);
        println!("{name:<28} {:>10} {:>10}", per(a, bytes(a)), per(b, bytes(b)));
    }
}

/// Prints the speed in MB/s on both amounts, how many times as long the larger took, and how many times as long as
/// the count of words; returns the seconds of the larger.
fn measure(
    name: &str,
    half: &[Source],
    whole: &[Source],
    count: Option<f64>,
    work: impl Fn(&[Source]) -> usize,
) -> f64 {
    let megabytes = |sources: &[Source]| sources.iter().map(|source| source.raw.len()).sum::<usize>() as f64 / 1e6;
    let (a, b) = (best(processor, || work(half)), best(processor, || work(whole)));
    let (slow, fast) = (megabytes(half) / a, megabytes(whole) / b);
    let floor = count.map_or_else(String::new, |count| format!("{:.1} times", b / count));
    println!("{name:<28} {slow:>5.1} MB/s {fast:>5.1} MB/s {:>10.2} {floor:>12}", b / a);
    b
}

/// How many distinct words the texts have: what it takes to look at every word once.
fn count_words(sources: &[Source]) -> usize {
    let mut words: HashMap<String, usize> = HashMap::new();
    for text in sources.iter().filter_map(|source| core::str::from_utf8(&source.raw).ok()) {
        for word in text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
            *words.entry(word.to_lowercase()).or_default() += 1;
        }
    }
    words.len()
}

/// The shortest of several runs, in seconds of `time`.
fn best(time: fn() -> f64, work: impl Fn() -> usize) -> f64 {
    let once = |_| {
        let start = time();
        std::hint::black_box(work());
        time() - start
    };
    (0..RUNS).map(once).fold(f64::INFINITY, f64::min)
}

/// Seconds on the clock.
fn clock() -> f64 {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed().as_secs_f64()
}

/// Seconds of processor time that this thread has had, where the system tells (Linux, to a few thousandths); else
/// seconds on the clock.
fn processor() -> f64 {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|told| told.split(' ').next().and_then(|first| first.parse::<f64>().ok()));
    nanoseconds.map_or_else(clock, |told| told / 1e9)
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
