//! Finds the weights of `assets/title.tsv` and prints the table: of the lines of a page that may be the title, the one that
//! people call it shall have the best sum (a conditional logit, McFadden 1974).
//!
//! `cargo run --release -p dateline-cli --example title_weights -- FOLDER... > assets/title.tsv`
//!
//! A folder that is named more than once counts more. Pages whose id begins with a letter from a to f are not looked at. AdaGrad (Duchi, Hazan and Singer 2011) with a small
//! weight decay; the order of the pages is chance from a fixed seed.

use dateline_reading::segment::titled::clues::{COUNT, Clue, Numbers};
use dateline_reading::segment::{evidence, headline, walk};
use dateline_text::language::guess;
use dateline_text::{Heading, mend};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;

/// How often each page is looked at, how far each look goes, and how much weights are drawn to nothing.
const ROUNDS: usize = 40;
const RATE: f32 = 0.2;
const DECAY: f32 = 0.002;

/// A line that shares so many words with the title says it.
const SAME: f64 = 0.8;

const HEAD: &str = "\
# How much each thing that is known of a line of text speaks for its being the title (see
# crates/reading/src/segment/titled/): a name, a tab, a weight. Found on the text that two converters made of 500 pages
# of the web, by crates/cli/examples/title_weights.rs.
";

/// The candidates of a page, each with whether it is the title.
type Page = Vec<(Numbers, bool)>;

fn main() -> io::Result<()> {
    let mut all = Vec::new();
    for folder in std::env::args().skip(1) {
        all.append(&mut pages(Path::new(&folder))?);
    }
    let weights = logit(&mut all);
    let mut out = io::BufWriter::new(io::stdout().lock());
    write!(out, "{HEAD}")?;
    for (clue, weight) in Clue::ALL.iter().zip(weights) {
        writeln!(out, "{}\t{weight:.2}", clue.name())?;
    }
    Ok(())
}

fn pages(folder: &Path) -> io::Result<Vec<Page>> {
    let mut pages = Vec::new();
    for line in std::fs::read_to_string(folder.join("gold.jsonl"))?.lines() {
        let gold: Value = serde_json::from_str(&line.replace(": NaN", ": null"))?;
        let (id, title) = (gold["id"].as_str().unwrap_or(""), gold["title"].as_str().unwrap_or(""));
        if title.is_empty() || id.starts_with(|letter: char| ('a'..='f').contains(&letter)) {
            continue;
        }
        for form in ["html-text", "inscriptis"] {
            let text = std::fs::read_to_string(folder.join(format!("{form}/{id}.txt")))?;
            let mended = mend(&text, false);
            let headings = mended.as_ref().map_or(&[][..], |mended| &mended.headings);
            let page = page(mended.as_ref().map_or(&text, |mended| &mended.text), headings, title);
            if page.iter().any(|(_, own)| *own) {
                pages.push(page);
            }
        }
    }
    Ok(pages)
}

fn page(text: &str, headings: &[Heading], title: &str) -> Page {
    let language = guess(text);
    let lines = evidence(text, &dateline_text::lines(text), headings, language);
    let candidates = walk::Page::new(text, &lines, language).title_candidates(text);
    let own = |at: usize| {
        let line = lines.get(at).map_or("", |line| line.text);
        let line = headline::label_length(line).and_then(|label| line.get(label..)).unwrap_or(line);
        let cut = headline::split_site(line).and_then(|((from, to), _)| line.get(from..to)).unwrap_or(line);
        likeness(cut, title) >= SAME
    };
    candidates.into_iter().map(|(at, numbers)| (numbers, own(at))).collect()
}

/// The harmonic mean of the shares of words that the two have in common.
fn likeness(one: &str, other: &str) -> f64 {
    let words = |text: &str| {
        let mut words: BTreeMap<String, u32> = BTreeMap::new();
        for word in text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
            *words.entry(word.to_lowercase()).or_default() += 1;
        }
        words
    };
    let (one, other) = (words(one), words(other));
    let shared: u32 = one.iter().map(|(word, times)| other.get(word).map_or(0, |own| *own.min(times))).sum();
    2.0 * f64::from(shared) / f64::from(one.values().chain(other.values()).sum::<u32>().max(1))
}

/// The weights that put the titles first.
#[allow(clippy::disallowed_methods)] // what it prints is committed, so that its last digit may differ by machine
fn logit(pages: &mut [Page]) -> Numbers {
    let mut chance = oorandom::Rand32::new(1);
    let (mut weights, mut squares) = ([0.0_f32; COUNT], [1e-8_f32; COUNT]);
    // Of the second half of the rounds the mean, which chance moves less than the last weights.
    let mut mean = [0.0_f32; COUNT];
    for round in 0..ROUNDS {
        for at in (1..pages.len()).rev() {
            let other = chance.rand_range(0..u32::try_from(at + 1).unwrap_or(u32::MAX)) as usize;
            pages.swap(at, other);
        }
        for page in pages.iter() {
            let sum = |numbers: &Numbers| -> f32 { numbers.iter().zip(&weights).map(|(one, two)| one * two).sum() };
            let most = page.iter().map(|(numbers, _)| sum(numbers)).fold(f32::MIN, f32::max);
            let likely: Vec<f32> = page.iter().map(|(numbers, _)| (sum(numbers) - most).exp()).collect();
            let all: f32 = likely.iter().sum();
            let right: f32 = page.iter().zip(&likely).filter(|((_, own), _)| *own).map(|(_, likely)| likely).sum();
            let mut slope = [0.0_f32; COUNT];
            for ((numbers, own), likely) in page.iter().zip(&likely) {
                let error = if *own { likely / right.max(f32::MIN_POSITIVE) } else { 0.0 } - likely / all;
                slope.iter_mut().zip(numbers).for_each(|(slope, number)| *slope += error * number);
            }
            for ((weight, square), slope) in weights.iter_mut().zip(&mut squares).zip(slope) {
                let step = slope - DECAY * *weight;
                *square += step * step;
                *weight += RATE * step / square.sqrt();
            }
        }
        if round >= ROUNDS / 2 {
            mean.iter_mut().zip(&weights).for_each(|(mean, weight)| *mean += weight / (ROUNDS - ROUNDS / 2) as f32);
        }
    }
    mean
}
