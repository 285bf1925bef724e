//! Lengths of time put on the calendar by another mention of the same stretch.
//!
//! "35 years of colonial rule" says how long, "1910-45" says when. Where a stretch printed in years is just as long,
//! and its sentence shares a country and a telling word with the sentence of the length, both are taken for one.

use crate::article::{Article, DateMention};
use crate::date::{Shape, When};
use crate::rule::Rule;
use crate::span::Span;
use crate::text;
use std::collections::{BTreeMap, BTreeSet};

/// Letters of a word that stand for its stem: "colonial" and "colonization".
const STEM: usize = 6;
/// Stretches of one length that are compared; a corpus that repeats one a thousand times says it as well with these.
const MOST: usize = 64;

/// Gives the lengths of time in all articles the stretch that another mention names for them.
pub fn link(articles: &mut [Article]) {
    let mut stretches: BTreeMap<i32, Vec<(Scene, When)>> = BTreeMap::new();
    for article in articles.iter() {
        for date in &article.dates {
            if let Some((years, when)) = stretch(date) {
                let same = stretches.entry(years).or_default();
                if same.len() < MOST {
                    same.push((Scene::of(article, date.span), when.clone()));
                }
            }
        }
    }
    if stretches.is_empty() {
        return;
    }
    for article in articles {
        let found: Vec<(usize, When)> = article
            .dates
            .iter()
            .enumerate()
            .filter_map(|(at, date)| {
                let known = stretches.get(&length(article, date)?)?;
                let scene = Scene::of(article, date.span);
                known.iter().find(|(other, _)| other.matches(&scene)).map(|(_, when)| (at, when.clone()))
            })
            .collect();
        for (at, when) in found {
            if let Some(date) = article.dates.get_mut(at) {
                date.when = Some(when);
                date.rule = Rule::DateLengthLinked;
            }
        }
    }
}

/// The years of a stretch that is printed from year to year.
fn stretch(date: &DateMention) -> Option<(i32, &When)> {
    let when = date.when.as_ref().filter(|when| when.shape == Shape::Lasted)?;
    let (from, to) = when.edtf.split_once('/')?;
    let year = |text: &str| (text.len() == 4).then(|| text.parse::<i32>().ok()).flatten();
    Some((year(to)? - year(from)?, when)).filter(|(years, _)| *years > 1)
}

/// The years of a length that has no place on the calendar: "35 years".
fn length(article: &Article, date: &DateMention) -> Option<i32> {
    let words = date.span.of(&article.text);
    let (number, unit) = words.split_once([' ', '\u{a0}', '-'])?;
    (date.when.is_none() && matches!(unit, "years" | "year")).then(|| number.parse().ok()).flatten()
}

/// What a sentence is about, as far as comparing goes.
#[derive(Debug)]
struct Scene {
    countries: BTreeSet<String>,
    stems: BTreeSet<String>,
}

impl Scene {
    /// The scene of the sentence around `span`.
    fn of(article: &Article, span: Span) -> Self {
        let paragraph = article.segments.iter().map(|segment| segment.span).find(|segment| segment.contains(span));
        let sentence = paragraph
            .and_then(|paragraph| text::sentences(&article.text, paragraph).into_iter().find(|it| it.contains(span)))
            .unwrap_or(span);
        let named = |mentions: &[crate::article::Mention]| mentions.iter().any(|it| sentence.contains(it.span));
        let countries = article.countries.iter().filter(|it| named(&it.mentions)).map(|it| it.iso.clone()).collect();
        let stems = sentence
            .of(&article.text)
            .split(|letter: char| !letter.is_alphabetic())
            .filter(|word| word.chars().count() > STEM && word.chars().all(char::is_lowercase))
            .map(|word| word.chars().take(STEM).collect())
            .collect();
        Self { countries, stems }
    }

    /// Whether both may tell of one stretch.
    fn matches(&self, other: &Self) -> bool {
        !self.countries.is_disjoint(&other.countries) && !self.stems.is_disjoint(&other.stems)
    }
}
