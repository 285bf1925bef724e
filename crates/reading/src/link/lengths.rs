//! Lengths of time put on the calendar by another mention of the same stretch.
//!
//! "35 years of colonial rule" says how long, "1910-45" says when. Where a stretch printed in years is just as long,
//! and its sentence shares a country and a telling word with the sentence of the length, both are taken for one.

use dateline_model::article::{Article, DateMention};
use dateline_model::date::{Shape, When};
use dateline_model::order::Order as _;
use dateline_model::rule::Rule;
use dateline_model::span::Span;
use dateline_text as text;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// Letters of a word that stand for its stem: "colonial" and "colonization".
const STEM: usize = 6;
/// Stretches of one length that are compared; a corpus that repeats one a thousand times says it as well with these.
const MOST: usize = 64;

/// Gives the lengths of time in all articles the stretch that another mention names for them.
pub fn link(articles: &mut [Article]) {
    link_by(articles, &mut text::sentences);
}

/// The same; `split` says where the sentences of a paragraph are.
fn link_by(articles: &mut [Article], split: &mut impl FnMut(&str, Span) -> Vec<Span>) {
    let mut stretches: BTreeMap<i32, Vec<(Rc<Scene>, When)>> = BTreeMap::new();
    for article in articles.iter() {
        let mut scenes = None;
        for date in &article.dates {
            if let Some((years, when)) = stretch(date) {
                let same = stretches.entry(years).or_default();
                if same.len() < MOST {
                    let scenes = scenes.get_or_insert_with(|| Scenes::of(article));
                    same.push((scenes.around(date.span, split), when.clone()));
                }
            }
        }
    }
    if stretches.is_empty() {
        return;
    }
    for article in articles {
        let mut scenes = None;
        // What was found for each length in the sentence at hand: all of one sentence are about the same.
        let mut here: Option<Rc<Scene>> = None;
        let mut known: BTreeMap<i32, Option<When>> = BTreeMap::new();
        let mut found: Vec<(usize, When)> = Vec::new();
        for (at, date) in article.dates.iter().enumerate() {
            let Some((years, same)) = length(article, date).and_then(|years| Some((years, stretches.get(&years)?)))
            else {
                continue;
            };
            let scene = scenes.get_or_insert_with(|| Scenes::of(article)).around(date.span, split);
            if !here.as_ref().is_some_and(|here| Rc::ptr_eq(here, &scene)) {
                known.clear();
            }
            let seek = || same.iter().find(|(other, _)| other.matches(&scene)).map(|(_, when)| when.clone());
            found.extend(known.entry(years).or_insert_with(seek).clone().map(|when| (at, when)));
            here = Some(scene);
        }
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
    /// Whether both may tell of one stretch.
    fn matches(&self, other: &Self) -> bool {
        !self.countries.is_disjoint(&other.countries) && !self.stems.is_disjoint(&other.stems)
    }
}

/// The scenes of an article. The paragraph and the sentence at hand are kept: mentions come in order, and a paragraph
/// that names a thousand lengths is split once.
struct Scenes<'a> {
    article: &'a Article,
    /// Where countries are named, in order.
    named: Vec<(Span, &'a str)>,
    paragraph: Span,
    sentences: Vec<Span>,
    last: Option<(Span, Rc<Scene>)>,
}

impl<'a> Scenes<'a> {
    fn of(article: &'a Article) -> Self {
        let countries = article.countries.iter();
        let mut named: Vec<(Span, &str)> =
            countries.flat_map(|it| it.mentions.iter().map(|mention| (mention.span, it.iso.as_str()))).collect();
        named.order();
        Self { article, named, paragraph: Span::default(), sentences: Vec::new(), last: None }
    }

    /// The scene of the sentence around `span`.
    fn around(&mut self, span: Span, split: &mut impl FnMut(&str, Span) -> Vec<Span>) -> Rc<Scene> {
        if !self.paragraph.contains(span) {
            // Segments stand in order and apart.
            let at = self.article.segments.partition_point(|segment| segment.span.end < span.end);
            let segment = self.article.segments.get(at).map(|segment| segment.span);
            self.paragraph = segment.filter(|segment| segment.contains(span)).unwrap_or(span);
            self.sentences = split(&self.article.text, self.paragraph);
        }
        let at = self.sentences.partition_point(|sentence| sentence.end < span.end);
        let sentence = self.sentences.get(at).copied().filter(|sentence| sentence.contains(span)).unwrap_or(span);
        if let Some((_, scene)) = self.last.as_ref().filter(|(last, _)| *last == sentence) {
            return Rc::clone(scene);
        }
        let from = self.named.partition_point(|(named, _)| named.start < sentence.start);
        let within = self.named.iter().skip(from).take_while(|(named, _)| named.start < sentence.end);
        let countries =
            within.filter(|(named, _)| sentence.contains(*named)).map(|(_, iso)| (*iso).to_owned()).collect();
        let stems = sentence
            .of(&self.article.text)
            .split(|letter: char| !letter.is_alphabetic())
            .filter(|word| word.chars().count() > STEM && word.chars().all(char::is_lowercase))
            .map(|word| word.chars().take(STEM).collect())
            .collect();
        let scene = Rc::new(Scene { countries, stems });
        self.last = Some((sentence, Rc::clone(&scene)));
        scene
    }
}

#[cfg(test)]
mod tests {
    use super::{Span, link_by, text};
    use crate::read::read;
    use dateline_model::article::Article;
    use dateline_model::rule::Rule;
    use dateline_model::source::Source;

    fn article(id: &str, text: &str) -> Article {
        let raw = format!("A day of talks between two neighbours\n\n{text}\n").into_bytes();
        read(&Source { id: id.to_owned(), raw, ..Source::default() }, &[])
    }

    /// Links lengths in `text` with a stretch in another article; how many found theirs, and how many bytes were split
    /// into sentences for it.
    fn check(text: &str, linked: usize) {
        let stretch = "Germany occupied the islands from 1890-1914, and the occupation is remembered.";
        let mut articles = [article("a", text), article("b", stretch)];
        let mut steps = 0;
        link_by(&mut articles, &mut |text: &str, paragraph: Span| {
            steps += paragraph.len();
            text::sentences(text, paragraph)
        });
        let found = articles[0].dates.iter().filter(|date| date.rule == Rule::DateLengthLinked).count();
        assert_eq!(found, linked);
        assert!(steps <= text.len() + stretch.len(), "{steps} bytes were split of {}", text.len());
    }

    #[test]
    fn a_paragraph_is_split_once_however_many_lengths_it_names() {
        let sentence = "The islands lived through 24 years of military occupation by Germany. ";
        check(&sentence.repeat(400), 400);
        check(&sentence.replace(". ", ", ").repeat(400), 400);
        let apart: String = (0..400).map(|n| sentence.replace("islands", &format!("{n} islands")) + "\n\n").collect();
        check(&apart, 400);
    }
}
