//! Made-up corpora: like their source, the same for the same seed, and with answers that the core finds.

mod common;

use common::{Folder, dateline};
use dateline_cli::synth::{Made, Model};
use dateline_explore::index::Search;
use dateline_model::source::{Bundle, Source};
use dateline_reading::read;
use dateline_reading::recognise::topics::TopicSet;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

const FERRY: &str = "Ferry talks resume in Norway\n\n4 May 2020\n\nOSLO (AP) - Ministers of Norway met their Danish colleagues on \
    Monday. They agreed on 2 May to sail again. \"We are glad,\" said the mayor of the small town.\n\nThe ferry had been \
    in the harbour since 2018. Nobody in Denmark knew when it would sail.\n";
const BRIDGE: &str = "Old bridge closes for repairs\n\n11 June 2021\n\nThe old bridge will be closed until August, the mayor \
    of the town said on Friday. Nobody knew when the repairs would end.\n\nEngineers from Portugal met Spanish \
    colleagues to agree on the plan. The bridge had been built in 1931.\n";

fn small() -> Folder {
    Folder::new(&[("a.txt", FERRY), ("b.txt", BRIDGE)])
}

/// Openly licensed news, where it is there.
#[allow(clippy::print_stderr, reason = "a test that is skipped says so")]
fn wikinews() -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/wikinews");
    if !path.is_dir() {
        eprintln!("skipped: {} is not there", path.display());
    }
    path.is_dir().then_some(path)
}

fn source(made: &Made) -> Source {
    Source { id: made.answers.id.clone(), raw: made.text.clone().into_bytes(), ..Source::default() }
}

#[test]
fn a_seed_gives_the_same_bytes_and_another_seed_others() {
    let from = small();
    let run = |seed: &str, count: &str| {
        let run = dateline(&["synth", "--from", from.path(), "--seed", seed, "--articles", count]);
        assert_eq!((run.status, run.err.as_str()), (0, ""));
        run.out
    };
    let ten = run("7", "10");
    assert_eq!(ten, run("7", "10"));
    assert_ne!(ten, run("8", "10"));
    assert_eq!(ten.lines().count(), 10);
    assert!(run("7", "20").starts_with(&ten), "a smaller corpus is the beginning of a larger one");
}

#[test]
fn a_folder_can_be_packed_and_has_its_answers_beside_it() {
    let (from, parent) = (small(), Folder::new(&[]));
    let out = parent.file("made");
    let run = dateline(&["synth", "--from", from.path(), "--articles", "12", "--out", &out]);
    assert_eq!((run.status, run.err.as_str(), run.out.as_str()), (0, "", ""));
    let answers = std::fs::read(parent.file("made/answers.json")).expect("answers");
    let answers: serde_json::Value = serde_json::from_slice(&answers).expect("JSON");
    let answers = answers["articles"].as_array().expect("articles");
    assert_eq!(answers.len(), 12);
    for one in answers {
        let text = std::fs::read_to_string(format!("{out}/{}.txt", one["id"].as_str().expect("id"))).expect("text");
        assert!(text.starts_with(one["headline"].as_str().expect("headline")), "{text}");
        assert!(text.contains(one["phrase"].as_str().expect("phrase")), "{text}");
        assert!(["2020-05-04", "2021-06-11"].contains(&one["published"].as_str().expect("a day")));
        for word in one["words"].as_array().expect("words") {
            assert!(text.contains(word.as_str().expect("a word")), "{text}");
        }
    }
    let packed = dateline(&["pack", &out, "--out", parent.path()]);
    assert_eq!((packed.status, packed.err.as_str()), (0, ""));
    let again = dateline(&["synth", "--from", from.path(), "--articles", "12", "--out", &out]);
    assert_eq!(again.status, 1);
    assert!(again.err.contains("not empty"), "{}", again.err);
}

#[test]
fn what_cannot_be_done_is_said() {
    let (from, empty) = (small(), Folder::new(&[]));
    let table = Folder::new(&[("a.csv", "when,what\n2020-01-01,Something\n")]);
    let blank = Folder::new(&[("a.txt", "\n")]);
    let missing = empty.file("missing");
    for (args, status, expect) in [
        (&["--from", from.path()][..], 2, "--articles"),
        (&["--articles", "5"], 2, "--from"),
        (&["--articles", "0", "--from", from.path()], 2, "from 1 to 1000000"),
        (&["--articles", "many", "--from", from.path()], 2, "\"many\""),
        (&["--articles", "5", "--seed", "-1", "--from", from.path()], 2, "--seed"),
        (&["--articles", "5", "--from", &missing], 1, "missing"),
        (&["--articles", "5", "--from", empty.path()], 1, "no articles here"),
        (&["--articles", "5", "--from", table.path()], 1, "date"),
        (&["--articles", "5", "--from", blank.path()], 1, "a story was found"),
    ] {
        let run = dateline(&[&["synth"], args].concat());
        assert_eq!((run.status, run.out.as_str()), (status, ""), "{args:?}");
        assert!(run.err.contains(expect), "{args:?}: {}", run.err);
    }
}

#[test]
fn the_core_finds_the_answers() {
    let Some(path) = wikinews() else { return };
    let model = Model::open(&path).expect("a model");
    let made: Vec<_> = (1..=300).map(|number| model.article(1, number)).collect();
    let (mut days, mut countries, mut headlines) = (0, 0, 0);
    let mut articles = Vec::new();
    for made in &made {
        let article = read::read_with(&source(made), &TopicSet::default());
        let mut read: Vec<String> = article.countries.iter().map(|country| country.iso.clone()).collect();
        read.sort();
        countries += usize::from(read == made.answers.countries);
        let published = article.published.when.as_ref().map(|when| when.edtf.clone());
        days += usize::from(published == made.answers.published);
        headlines += usize::from(article.headline.as_ref().is_some_and(|it| it.value == made.answers.headline));
        articles.push(article);
    }
    for (what, right) in [("days", days), ("countries", countries), ("headlines", headlines)] {
        assert!(right * 100 >= made.len() * 95, "{what}: {right} of {}", made.len());
    }
    let named = made.iter().filter(|made| !made.answers.countries.is_empty()).count();
    assert!(named * 100 >= made.len() * 80, "{named} name a country");

    // Opened as read: linking is not what is asked here.
    let corpus = dateline_pipeline::corpus_of(Bundle::default().info, Vec::new(), articles, Vec::new());
    for made in &made {
        let at = corpus.index.find(&made.answers.id).expect("the article");
        let quoted = format!("\"{}\" ", made.answers.phrase);
        for search in [made.answers.words.join(" ") + " ", quoted] {
            assert!(corpus.index.search(&Search::parse(&search)).0.contains(at), "{search} in {}", made.answers.id);
        }
    }
}

#[test]
fn words_and_lengths_are_those_of_the_source() {
    let Some(path) = wikinews() else { return };
    let model = Model::open(&path).expect("a model");
    let mut theirs = Counts::default();
    for year in [2019, 2020] {
        let table = csv::Reader::from_path(path.join(format!("wikinews_{year}.csv"))).expect("a table");
        for row in table.into_records().flatten() {
            theirs.add(&format!("{}\n\n{}", &row[2], &row[3]));
        }
    }
    let mut ours = Counts::default();
    // Twice the source, so that every shape counts twice.
    (1..=2 * theirs.articles).for_each(|number| ours.add(&model.article(3, number).text));
    let ratio = ours.mean_length() / theirs.mean_length();
    assert!((0.95..=1.05).contains(&ratio), "{} words, {}", ours.mean_length(), theirs.mean_length());
    let correlation = rank_correlation(&theirs, &ours, 1000);
    assert!(correlation >= 0.9, "{correlation}");
}

/// Words of the stories of some articles.
#[derive(Default)]
struct Counts {
    words: BTreeMap<String, u32>,
    total: u32,
    articles: u32,
}

impl Counts {
    fn add(&mut self, raw: &str) {
        let source = Source { raw: raw.as_bytes().to_vec(), ..Source::default() };
        let article = read::read_with(&source, &TopicSet::default());
        for segment in article.story() {
            for word in segment.span.of(&article.text).split(|letter: char| !letter.is_alphanumeric()) {
                if !word.is_empty() {
                    *self.words.entry(word.to_lowercase()).or_default() += 1;
                    self.total += 1;
                }
            }
        }
        self.articles += 1;
    }

    fn mean_length(&self) -> f64 {
        f64::from(self.total) / f64::from(self.articles)
    }
}

/// Spearman's: how far the `most` commonest words of one stand in the same order in the other.
fn rank_correlation(one: &Counts, other: &Counts, most: usize) -> f64 {
    let mut words: Vec<(&String, u32)> = one.words.iter().map(|(word, count)| (word, *count)).collect();
    words.sort_by_key(|(word, count)| (core::cmp::Reverse(*count), *word));
    words.truncate(most);
    let ranks = |counts: Vec<u32>| {
        let rank = |count: &u32| {
            let (more, same) = counts.iter().fold((0, 0), |(more, same), other| {
                (more + u32::from(other > count), same + u32::from(other == count))
            });
            f64::from(more) + f64::from(same) / 2.0
        };
        counts.iter().map(rank).collect::<Vec<f64>>()
    };
    let a = ranks(words.iter().map(|(_, count)| *count).collect());
    let b = ranks(words.iter().map(|(word, _)| other.words.get(*word).copied().unwrap_or(0)).collect());
    let mean = |ranks: &[f64]| ranks.iter().sum::<f64>() / ranks.len() as f64;
    let (mean_a, mean_b) = (mean(&a), mean(&b));
    let sum = |pairs: &dyn Fn(usize) -> f64| (0..a.len()).map(pairs).sum::<f64>();
    let both = sum(&|at| (a[at] - mean_a) * (b[at] - mean_b));
    both / (sum(&|at| (a[at] - mean_a).powi(2)) * sum(&|at| (b[at] - mean_b).powi(2))).sqrt()
}
