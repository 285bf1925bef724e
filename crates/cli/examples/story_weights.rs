//! Finds the weights of `assets/story.tsv` or `assets/story-text.tsv` and prints the table: a logistic regression over the
//! lines of saved pages, or of the text that two converters made of them, on which people have marked stretches of the
//! story and of what is not.
//!
//! `cargo run --release -p dateline-cli --example story_weights -- ../shared/data/pages/articles > assets/story.tsv`
//! `cargo run --release -p dateline-cli --example story_weights -- FOLDER... text > assets/story-text.tsv`
//!
//! A folder that is named more than once counts more. Pages whose id begins with a letter from a to f are not looked at. AdaGrad (Duchi, Hazan and Singer 2011) with a small
//! weight decay; the order of the lines is chance from a fixed seed, so that the same pages give the same table.

use dateline_intake::{Format, take};
use dateline_model::markup::PackedMarkup;
use dateline_reading::segment::marked::Page;
use dateline_reading::segment::marked::features::Numbers;
use dateline_reading::segment::marked::weights::{COUNT, Feature, Weights};
use dateline_reading::segment::{evidence, plain, walk};
use dateline_text::language::guess;
use dateline_text::mend;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;

/// How often each line is looked at, how far each look goes, and how much weights are drawn to nothing.
const ROUNDS: usize = 80;
const RATE: f32 = 0.3;
const DECAY: f32 = 0.005;

/// A little more for the story: to lose a part of it is worse than to keep a line of junk.
const FOR_STORY: f32 = 0.4;

/// What a change between story and junk costs. Chosen with [`FOR_STORY`] by leaving out a fifth of the pages in turn.
const CHANGE: f32 = 0.5;

const HEAD: &str = "\
# How much each thing that is known of a line of a saved page speaks for its being the story's (see
# crates/reading/src/segment/marked/): a name, a tab, a logarithm of odds. They are those of a logistic regression
X what going from story to junk or back costs. Found by
# crates/cli/examples/story_weights.rs.
";

/// The same for text.
const HEAD_OF_TEXT: &str = "\
# How much each thing that is known of a line of text speaks for its being the story's (see
# crates/reading/src/segment/plain/): a name, a tab, a logarithm of odds. They are those of a logistic regression over
# lines of the text that two converters made of 500 pages of the web; \"change\" is what going from story to junk or back
# costs. Found by crates/cli/examples/story_weights.rs.
";

/// The same as [`FOR_STORY`], [`CHANGE`] and [`DECAY`], for text. Chosen by leaving out a fourth of the pages in turn.
const FOR_STORY_OF_TEXT: f32 = 0.9;
const CHANGE_OF_TEXT: f32 = 0.5;
const DECAY_OF_TEXT: f32 = 0.002;

fn main() -> io::Result<()> {
    let mut folders: Vec<String> = std::env::args().skip(1).collect();
    let text = folders.pop_if(|form| form == "text").is_some();
    let mut all = Vec::new();
    for folder in &folders {
        all.append(&mut samples(Path::new(folder), text)?);
    }
    let mut samples = all;
    let weights = regression(&mut samples, if text { DECAY_OF_TEXT } else { DECAY });
    let (head, more, change) =
        if text { (HEAD_OF_TEXT, FOR_STORY_OF_TEXT, CHANGE_OF_TEXT) } else { (HEAD, FOR_STORY, CHANGE) };
    let mut out = io::BufWriter::new(io::stdout().lock());
    write!(out, "{head}")?;
    for (feature, weight) in Feature::ALL.iter().zip(weights) {
        let weight = if *feature == Feature::Bias { weight + more } else { weight };
        // What the lines of this kind never have is not in their table.
        if weight != 0.0 {
            writeln!(out, "{}\t{weight:.2}", feature.name())?;
        }
    }
    writeln!(out, "change\t{change:.2}")
}

/// A line with what is known of it, and whether it is the story's.
type Sample = (Numbers, bool);

/// The lines of all pages, or of text made of them, that hold something marked.
fn samples(folder: &Path, text: bool) -> io::Result<Vec<Sample>> {
    let mut samples = Vec::new();
    for line in std::fs::read_to_string(folder.join("gold.jsonl"))?.lines() {
        let gold: Value = serde_json::from_str(&line.replace(": NaN", ": null"))?;
        let id = gold["id"].as_str().unwrap_or("");
        if id.starts_with(|letter: char| ('a'..='f').contains(&letter)) {
            continue;
        }
        if text {
            for form in ["html-text", "inscriptis"] {
                let text = std::fs::read_to_string(folder.join(format!("{form}/{id}.txt")))?;
                of_text(&text, &gold, &mut samples);
            }
            continue;
        }
        let raw = std::fs::read(folder.join(format!("html/{id}.html")))?;
        for source in take(id, id, Some(Format::Page), raw).sources {
            let text = String::from_utf8_lossy(&source.raw).into_owned();
            if let Some(markup) = source.markup.as_ref().and_then(PackedMarkup::unpack).as_ref() {
                of_page(&Page::new(&text, &dateline_text::lines(&text), markup), &gold, &mut samples);
            }
        }
    }
    Ok(samples)
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Which lines hold something marked, and whether as the story's. Of several that hold one stretch of the story the
/// likeliest counts.
fn called(lines: &[&str], sums: &[f32], gold: &Value) -> BTreeMap<usize, bool> {
    let mut text = String::new();
    let mut starts = Vec::new();
    for line in lines {
        starts.push(text.len());
        text.push_str(&one_line(line));
        text.push(' ');
    }
    let places = |snippet: &Value| -> Vec<core::ops::RangeInclusive<usize>> {
        let snippet = one_line(snippet.as_str().unwrap_or(""));
        let number = |at: usize| starts.partition_point(|start| *start <= at).saturating_sub(1);
        let found = text.match_indices(&snippet).filter(|_| !snippet.is_empty());
        found.map(|(at, _)| number(at)..=number(at + snippet.len() - 1)).collect()
    };
    let sum = |lines: &core::ops::RangeInclusive<usize>| -> f32 { lines.clone().filter_map(|at| sums.get(at)).sum() };
    let mut called: BTreeMap<usize, bool> = BTreeMap::new();
    for snippet in gold["without"].as_array().into_iter().flatten() {
        called.extend(places(snippet).into_iter().flatten().map(|at| (at, false)));
    }
    for snippet in gold["with"].as_array().into_iter().flatten() {
        let best = places(snippet).into_iter().max_by(|one, other| sum(one).total_cmp(&sum(other)));
        called.extend(best.into_iter().flatten().map(|at| (at, true)));
    }
    called
}

/// The lines of one page that hold something marked; the title is not weighed.
fn of_page(page: &Page<'_>, gold: &Value, samples: &mut Vec<Sample>) {
    let lines: Vec<&str> = page.lines.iter().map(|(line, _)| line.text).collect();
    let title = page.title.and_then(|title| title.line);
    put(&lines, &page.numbers, &Weights::of_pages(), title, gold, samples);
}

/// The same for the text that a converter made of one.
fn of_text(text: &str, gold: &Value, samples: &mut Vec<Sample>) {
    let mended = mend(text, false);
    let headings = mended.as_ref().map_or(&[][..], |mended| &mended.headings);
    let text = mended.as_ref().map_or(text, |mended| &mended.text);
    let language = guess(text);
    let lines = evidence(text, &dateline_text::lines(text), headings, language);
    let walk = walk::Page::new(text, &lines, language);
    let numbers = plain::features::numbers(text, &lines, &walk.kinds(), walk.title());
    let lines: Vec<&str> = lines.iter().map(|line| line.text).collect();
    put(&lines, &numbers, &Weights::of_text(), walk.title(), gold, samples);
}

fn put(
    lines: &[&str],
    numbers: &[Numbers],
    now: &Weights,
    title: Option<usize>,
    gold: &Value,
    samples: &mut Vec<Sample>,
) {
    let sums: Vec<f32> = numbers.iter().map(|numbers| now.sum(numbers)).collect();
    let called = called(lines, &sums, gold).into_iter().filter(|(at, _)| Some(*at) != title);
    samples.extend(called.filter_map(|(at, story)| Some((*numbers.get(at)?, story))));
}

/// The weights that tell the samples apart best.
#[allow(clippy::disallowed_methods)] // what it prints is committed, so that its last digit may differ by machine
fn regression(samples: &mut [Sample], decay: f32) -> [f32; COUNT] {
    let mut chance = oorandom::Rand32::new(1);
    let (mut weights, mut squares) = ([0.0_f32; COUNT], [1e-8_f32; COUNT]);
    // Of the second half of the rounds the mean, which chance moves less than the last weights.
    let mut mean = [0.0_f32; COUNT];
    for round in 0..ROUNDS {
        for at in (1..samples.len()).rev() {
            let other = chance.rand_range(0..u32::try_from(at + 1).unwrap_or(u32::MAX)) as usize;
            samples.swap(at, other);
        }
        for (numbers, story) in samples.iter() {
            let sum: f32 = numbers.iter().zip(&weights).map(|(number, weight)| number * weight).sum();
            let likely = 1.0 / (1.0 + (-sum).exp());
            let error = f32::from(u8::from(*story)) - likely;
            for (at, number) in numbers.iter().enumerate().filter(|(_, number)| **number != 0.0) {
                let drawn = if at == Feature::Bias as usize { 0.0 } else { decay * weights[at] };
                let step = error * number - drawn;
                squares[at] += step * step;
                weights[at] += RATE * step / squares[at].sqrt();
            }
        }
        if round >= ROUNDS / 2 {
            mean.iter_mut().zip(&weights).for_each(|(mean, weight)| *mean += weight / (ROUNDS - ROUNDS / 2) as f32);
        }
    }
    mean
}
