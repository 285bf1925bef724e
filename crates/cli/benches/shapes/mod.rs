//! Inputs that once took the square of their length: twice as much may take [`MOST`] times as long, and no more.

use super::processor;
use dateline_cli::settings::Settings;
use dateline_cli::topic_file;
use dateline_explore::view::view;
use dateline_model::article::Article;
use dateline_model::query::Query;
use dateline_model::source::{CorpusInfo, Sidecar, Source};
use dateline_reading::link::link;
use dateline_reading::read::read;
use std::hint::black_box;

/// Twice as much of what grows with the text and no faster takes about twice as long; the square takes four times.
const MOST: f64 = 2.6;

/// Seconds of processor time that a measurement takes at least: the system counts it in thousandths.
const LEAST: f64 = 0.1;
/// Measurements of which the shortest counts.
const RUNS: usize = 3;

/// What is done with a shape.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Work {
    Read,
    Link,
    /// The first screen of a corpus of one article, and that article's page.
    View,
    Topics,
}

/// A shape: its name, what is done with it, how many pieces it has at first, and its pieces by number.
type Shape = (&'static str, Work, usize, fn(usize) -> String);

const SHAPES: &[Shape] = &[
    ("'. ' in a line", Work::Read, 64_000, |_| ". ".to_owned()),
    ("'! ' in a line", Work::Read, 64_000, |_| "! ".to_owned()),
    ("'? ' in a line", Work::Read, 64_000, |_| "? ".to_owned()),
    ("'… ' in a line", Work::Read, 64_000, |_| "… ".to_owned()),
    ("bylines", Work::Read, 8_000, |at| format!("By {} {}\n", name(at), name(at * 7))),
    ("lengths in a paragraph", Work::Link, 6_400, |_| "It ended 35 years of colonial rule by Japan. ".to_owned()),
    ("lengths in a sentence", Work::Link, 6_400, |_| "after 35 years of colonial rule by Japan, ".to_owned()),
    (
        "marks in a line",
        Work::Read,
        32_000,
        |at| if at == 0 { "# A\n\n# B\n\n".into() } else { "**a** # __b__ ".into() },
    ),
    ("weekdays in a sentence", Work::Read, 6_000, |_| "the council meets Friday on the pier and ".to_owned()),
    ("states in a sentence", Work::Read, 6_000, |_| "Chile and Peru and Oman met in Lima and ".to_owned()),
    ("people of an article", Work::View, 4_000, |at| format!("Anna {} met Mr {}. ", name(at), name(at * 7))),
    ("times of an article", Work::View, 8_000, |at| format!("It fell on {} May {}. ", 1 + at % 28, 1000 + at / 28)),
    ("dates set aside", Work::View, 4_000, |at| format!("Published: {} May {}\n", 1 + at % 28, 1950 + at / 28 % 70)),
    ("topics", Work::Topics, 8_000, |at| format!("[[topic]]\nslug = \"t{at}\"\npatterns = [{{ p = \"w{at} ~\" }}]\n")),
    ("unknown keys", Work::Topics, 40_000, |at| format!("key{at} = 1\n")),
];

/// Measures every shape, prints how long it took, and names those whose time grows faster than they do.
pub fn measure() -> Vec<&'static str> {
    println!("\nshapes that once took the square of the time, in ms; at most {MOST} times as long for twice as much");
    let mut slow = Vec::new();
    for (name, work, count, piece) in SHAPES {
        let text = |count: usize| (0..count).map(piece).collect::<String>();
        let (a, b) = (time(*work, &text(*count)), time(*work, &text(2 * count)));
        let mark = if b / a > MOST { "  TOO SLOW" } else { "" };
        println!("{name:<28} {:>10.1} {:>10.1} {:>10.2}{mark}", a * 1e3, b * 1e3, b / a);
        if b / a > MOST {
            slow.push(*name);
        }
    }
    slow
}

/// How long the work on `text` takes, in seconds.
fn time(work: Work, text: &str) -> f64 {
    if work == Work::Topics {
        return best(|| {
            let mut problems = Vec::new();
            let read = Settings::open(text.as_bytes(), "topics.toml", &mut problems);
            read.map(|settings| topic_file::read(settings, &mut problems)).map_or(0, |file| file.topic.len())
                + problems.len()
        });
    }
    let sources = [article("a", text), article("b", "Japan ruled from 1910-45, and its colonial rule is remembered.")];
    if work == Work::Read {
        return best(|| read(&sources[0], &[]).segments.len());
    }
    let articles: Vec<Article> = sources.iter().map(|source| read(source, &[])).collect();
    if work == Work::Link {
        // The copy that each run needs takes as long as the text, and no longer.
        return best(|| {
            let mut articles = articles.clone();
            link(&mut articles);
            articles.len()
        });
    }
    let corpus = dateline_pipeline::corpus_of(CorpusInfo::default(), Vec::new(), articles, Vec::new());
    best(|| {
        let screens = ["", "article=a"].map(|query| view(&corpus, &Query::parse(query).0));
        black_box(screens).len()
    })
}

/// How long one round of the work takes, in seconds: of as many as can be measured, the shortest of several runs.
fn best(work: impl Fn() -> usize) -> f64 {
    let once = |_| {
        let (start, mut rounds) = (processor(), 0);
        loop {
            black_box(work());
            rounds += 1;
            let spent = processor() - start;
            if spent >= LEAST {
                return spent / f64::from(rounds);
            }
        }
    };
    (0..RUNS).map(once).fold(f64::INFINITY, f64::min)
}

/// A source with that text below a headline.
fn article(id: &str, text: &str) -> Source {
    let sidecar = Sidecar { published: Some("2020-05-05".to_owned()), ..Sidecar::default() };
    let raw = format!("Ministers meet to settle the matter\n\n{text}\n").into_bytes();
    Source { id: id.to_owned(), path: format!("{id}.txt"), raw, sidecar, ..Source::default() }
}

/// A made-up name, another for each number.
fn name(at: usize) -> String {
    let mut left = at * 48_271 % 0x7fff_ffff;
    let mut letters = String::new();
    for place in 0..6 {
        let letter = char::from(b'a' + u8::try_from(left % 26).unwrap_or(0));
        letters.push(if place == 0 { letter.to_ascii_uppercase() } else { letter });
        left /= 26;
    }
    letters
}
