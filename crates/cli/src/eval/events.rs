//! Acts between states: on the articles annotated in full, on sentences of PLOVER's gold standard, and on sentences of
//! Wikinews and the BBC with labels of our own (`tests/labels`), most of them without any act between states.
//!
//! A pair of states is compared without its direction, which the annotations of the articles do not have. Of the sentences
//! of PLOVER a third is kept aside: patterns are written with the other two thirds in sight.

use super::table::Table;
use super::wikinews::{self, Row};
use super::{Inputs, gold, topics};
use dateline_model::article::Article;
use dateline_model::event::{Act, Event};
use dateline_model::rule::Kind;
use dateline_model::source::Source;
use dateline_model::span::Span;
use dateline_reading::read;
use dateline_reading::recognise::topics::TopicSet;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// Measures what is there.
pub(super) fn measure(places: &Inputs) -> Result<Table, String> {
    let mut table = Table::new("events");
    if places.gold.is_dir() {
        articles(places, &mut table)?;
    }
    plover(places, &mut table)?;
    if places.data.join("wikinews").is_dir() {
        sentences(places, "wikinews-events.jsonl", "sentences", &mut table)?;
        sentences(places, "sampled-events.jsonl", "sampled sentences", &mut table)?;
        sentences(places, "read-events.jsonl", "sentences read blind", &mut table)?;
    }
    Ok(table)
}

/// Two states, in the order of their codes.
type Pair = (String, String);

fn pair(one: &str, other: &str) -> Pair {
    if one < other { (one.to_owned(), other.to_owned()) } else { (other.to_owned(), one.to_owned()) }
}

fn pair_of(event: &Event) -> Pair {
    pair(&event.source.country, &event.target.country)
}

fn strings<'a>(value: &'a Value, key: &str) -> Vec<&'a str> {
    value[key].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// An annotated event names all who take part, in whatever role, at least two. It is found where an event in reach of its
/// words is between two of them and has its tone; "neutral" goes with any. What is read is right where such a one is annotated.
fn articles(places: &Inputs, table: &mut Table) -> Result<(), String> {
    let read = gold::articles(&places.root.join("seeds"))?;
    for path in gold::json_files(&places.gold)? {
        let json = gold::json(&path)?;
        let Some(file) = json["file"].as_str() else { continue };
        let Some(article) = read.iter().find(|article| article.id == file.trim_end_matches(".txt")) else { continue };
        let there: Vec<(Span, &Value)> = json["events"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|event| Some((place(&article.text, event["evidence"].as_str()?)?, event)))
            .collect();
        // A title or caption repeats what the story tells elsewhere, where it is annotated.
        let repeats = |event: &Event| {
            let at = article.segments.iter().find(|segment| segment.span.contains(event.span));
            at.is_some_and(|segment| segment.kind != Kind::Body)
        };
        let agrees = |event: &Event, gold: &(Span, &Value), tone: bool, anywhere: bool| {
            let actors = strings(gold.1, "actors");
            let both =
                actors.contains(&event.source.country.as_str()) && actors.contains(&event.target.country.as_str());
            let polarity = gold.1["polarity"].as_str().unwrap_or("");
            both && (event.span.overlaps(gold.0) || anywhere)
                && (!tone || polarity == "neutral" || polarity == event.act.quad().tone())
        };
        let named: BTreeSet<String> = article
            .events
            .iter()
            .flat_map(|event| [event.source.country.clone(), event.target.country.clone()])
            .collect();
        let acted = there.iter().flat_map(|(_, event)| strings(event, "actors")).map(str::to_owned);
        table.sets("articles: actors", named, acted.collect::<BTreeSet<_>>(), &article.id);
        for (field, tone) in [("articles: pair", false), ("articles: pair and tone", true)] {
            for gold in there.iter().filter(|(_, event)| strings(event, "actors").len() > 1) {
                let found = article.events.iter().any(|event| agrees(event, gold, tone, false));
                table.add(field, usize::from(found), 0, usize::from(!found));
                if tone && names_both(article, gold) {
                    table.case("articles: found, where its words name both", found);
                }
                if !found && tone {
                    table.miss(format!("{} missed: {} {:?}", article.id, gold.1["what"], gold.0.of(&article.text)));
                }
            }
            for event in &article.events {
                if !there.iter().any(|gold| agrees(event, gold, tone, repeats(event))) {
                    table.add(field, 0, 1, 0);
                    if tone {
                        table.miss(format!("{} extra: {}", article.id, told(article, event)));
                    }
                }
            }
        }
        for gold in there.iter().filter(|(_, event)| strings(event, "actors").len() > 1) {
            let Some(event) =
                article.events.iter().find(|event| agrees(event, gold, true, false) && event.when.is_some())
            else {
                continue;
            };
            let edtf = |key: &str| gold.1[key].as_str();
            let Some(when) = &event.when else { continue };
            let right = edtf("edtf_text").or(edtf("edtf")) == Some(when.edtf.as_str())
                || edtf("edtf") == Some(when.edtf.as_str());
            table.case("articles: time, where one is given", right);
            if !right {
                table.miss(format!(
                    "{} time {} not {}: {}",
                    article.id,
                    when.edtf,
                    gold.1["edtf"],
                    told(article, event)
                ));
            }
        }
    }
    Ok(())
}

fn place(text: &str, words: &str) -> Option<Span> {
    let start = text.find(words).filter(|_| !words.is_empty())?;
    Some(Span::new(start, start + words.len()))
}

/// Whether the annotated words name two of those who take part, by their state or as people of it.
fn names_both(article: &Article, gold: &(Span, &Value)) -> bool {
    let actors = strings(gold.1, "actors");
    let countries = article.countries.iter().map(|country| (country.iso.as_str(), &country.mentions));
    let people = article.people.iter().filter_map(|person| Some((person.country.as_deref()?, &person.mentions)));
    let named = countries.chain(people).filter(|(country, mentions)| {
        actors.contains(country) && mentions.iter().any(|mention| gold.0.overlaps(mention.span))
    });
    named.map(|(country, _)| country).collect::<BTreeSet<_>>().len() > 1
}

/// An event in a line.
fn told(article: &Article, event: &Event) -> String {
    format!(
        "{} {} {} {} ({}, {}) in {:?}",
        event.source.country,
        event.act.code(),
        event.target.country,
        event.cue.of(&article.text),
        event.stated.code(),
        event.rule.code(),
        event.span.of(&article.text)
    )
}

/// Whether the sentence of that name is kept aside: a third of them, by a hash of the name (FNV-1a, 32 bits).
fn is_aside(id: &str) -> bool {
    let hash = id.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (hash >> 8) % 3 == 0
}

fn read_alone(id: &str, text: &str) -> Article {
    let source = Source { id: id.to_owned(), raw: text.as_bytes().to_vec(), ..Source::default() };
    read::read_with(&source, &TopicSet::default())
}

/// Each sentence is read as an article of its own. One act of it is annotated; it may tell others.
fn plover(places: &Inputs, table: &mut Table) -> Result<(), String> {
    let path = places.data.join("plover/gsr-dev.jsonl");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let gold: Value = serde_json::from_str(line).map_err(|error| format!("{}: {error}", path.display()))?;
        let (id, words) = (gold["id"].as_str().unwrap_or(""), gold["text"].as_str().unwrap_or(""));
        let set = if is_aside(id) { "kept aside" } else { "seen" };
        let states = |key: &str| -> Vec<String> {
            let actors = gold[key].as_array().into_iter().flatten();
            actors.filter_map(|actor| actor["country"].as_str()).map(str::to_owned).collect()
        };
        let (sources, targets) = (states("source"), states("target"));
        let mut pairs: BTreeSet<Pair> =
            sources.iter().flat_map(|one| targets.iter().map(move |other| pair(one, other))).collect();
        if gold["target"].as_array().is_none_or(Vec::is_empty) {
            pairs = sources.iter().flat_map(|one| sources.iter().map(move |other| pair(one, other))).collect();
        }
        pairs.retain(|(one, other)| one != other);
        let article = read_alone(id, words);
        let tone = if gold["quad"].as_str().is_some_and(|quad| quad.ends_with("conflict")) {
            "conflict"
        } else {
            "cooperation"
        };
        let act = match gold["event"].as_str().unwrap_or("") {
            "FIGHT" => "ASSAULT",
            other => other,
        };
        let found: Vec<&Event> = article.events.iter().filter(|event| pairs.contains(&pair_of(event))).collect();
        let toned = found.iter().any(|event| event.act.quad().tone() == tone);
        if !pairs.is_empty() {
            table.case(&format!("PLOVER: pair, {set}"), !found.is_empty());
            table.case(&format!("PLOVER: pair and tone, {set}"), toned);
            table.case(&format!("PLOVER: pair and type, {set}"), found.iter().any(|event| event.act.code() == act));
        }
        if !article.events.is_empty() {
            table.case(&format!("PLOVER: right where something is read, {set}"), toned);
        }
        if !is_aside(id)
            && (!pairs.is_empty() || !article.events.is_empty())
            && !found.iter().any(|event| event.act.code() == act)
        {
            let read: Vec<String> = article
                .events
                .iter()
                .map(|event| {
                    format!(
                        "{}-{}-{} ({})",
                        event.source.country,
                        event.act.code(),
                        event.target.country,
                        event.cue.of(&article.text)
                    )
                })
                .collect();
            table.miss(format!("{id} {act} {pairs:?}: read {read:?} in {words:?}"));
        }
    }
    Ok(())
}

#[derive(Debug, serde::Deserialize)]
struct Labelled {
    url: String,
    span: Span,
    events: Vec<Label>,
}

#[derive(Debug, serde::Deserialize)]
struct Label {
    source: String,
    target: String,
    /// Empty where only pair and tone were labelled.
    #[serde(default)]
    act: String,
    tone: String,
}

/// Sentences in their articles, each read with its title and the day of publication. Labels without their text are passed over.
fn sentences(places: &Inputs, file: &str, field: &str, table: &mut Table) -> Result<(), String> {
    let path = places.root.join("tests/labels").join(file);
    let Ok(text) = fs::read_to_string(&path) else { return Ok(()) };
    let rows = wikinews::rows(places)?;
    let reports = topics::reports(places)?;
    // Several sentences are of one article, which is read once.
    let mut read: BTreeMap<String, (Article, usize)> = BTreeMap::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let label: Labelled = serde_json::from_str(line).map_err(|error| format!("{}: {error}", path.display()))?;
        if !read.contains_key(&label.url) {
            let row = rows.iter().find(|row| row.url == label.url);
            let (text, shift) = match (row, label.url.strip_prefix("bbc-dev:")) {
                (Some(Row { title, text, .. }), _) => (format!("{title}\n\n{text}"), title.len() + 2),
                (None, Some(id)) if reports.contains_key(id) => (reports[id].clone(), 0),
                _ => continue,
            };
            read.insert(label.url.clone(), (read_alone(&label.url, &text), shift));
        }
        let (article, shift) = &read[&label.url];
        let span = Span::new(label.span.start as usize + shift, label.span.end as usize + shift);
        let here = || article.events.iter().filter(|event| event.span.overlaps(span));
        let toned = |event: &Event| (pair_of(event), event.act.quad().tone().to_owned());
        let there = || label.events.iter().map(|event| (pair(&event.source, &event.target), event.tone.clone()));
        let place = span.of(&article.text);
        table.sets(&format!("{field}: pair and tone"), here().map(toned), there(), place);
        if file == "read-events.jsonl" {
            continue;
        }
        let typed = |event: &Event| (pair_of(event), event.act);
        let acts = label.events.iter().filter_map(|event| {
            let act = Act::ALL.iter().copied().find(|act| act.code() == event.act)?;
            Some((pair(&event.source, &event.target), act))
        });
        table.sets(&format!("{field}: pair and type"), here().map(typed), acts, place);
    }
    Ok(())
}
