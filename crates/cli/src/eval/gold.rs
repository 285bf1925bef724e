//! The articles annotated in full: every field of the annotation format.
//!
//! Scored by the rules that come with the annotations, so that the figures are the same as theirs.

use super::Inputs;
use super::table::Table;
use crate::folder;
use dateline_model::annotation::Annotation;
use dateline_model::article::{Article, Salience, Segment};
use dateline_model::rule::Kind;
use dateline_model::span::Span;
use dateline_reading::link;
use dateline_reading::read;
use dateline_reading::recognise::topics::TopicSet;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Measures the set.
pub(super) fn measure(places: &Inputs) -> Result<Table, String> {
    let articles = articles(&places.root.join("seeds"))?;
    let mut table = Table::new("gold");
    let mut golds = Vec::new();
    for path in json_files(&places.gold)? {
        let gold = json(&path)?;
        let Some(file) = gold["file"].as_str() else { continue };
        let id = file.trim_end_matches(".txt");
        match articles.iter().find(|article| article.id == id) {
            Some(article) => score(article, &gold, &mut table),
            None => table.add("headline", 0, 0, 1),
        }
        golds.push((id.to_owned(), gold));
    }
    let story = places.gold.join("story.json");
    if story.is_file() {
        let story = json(&story)?;
        reuse(&articles, &golds, &story, &mut table);
        super::same_event::measure(&articles, &golds, &story, &mut table);
    }
    Ok(table)
}

/// The articles of a folder, read and linked, in the order of their ids.
pub(super) fn articles(folder: &Path) -> Result<Vec<Article>, String> {
    let found = folder::find(folder).map_err(|error| error.to_string())?;
    let topics = TopicSet::lenient(&folder::topics(folder, "", &mut Vec::new())).0;
    let mut articles = Vec::new();
    for file in &found.files {
        let opened = found.open(file, |_| file.id.clone()).map_err(|error| error.to_string())?;
        articles.extend(opened.sources.iter().map(|source| read::read_with(source, &topics)));
    }
    link::link(&mut articles);
    Ok(articles)
}

pub(super) fn json_files(folder: &Path) -> Result<Vec<std::path::PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    Ok(files)
}

pub(super) fn json(path: &Path) -> Result<Value, String> {
    let raw = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_slice(&raw).map_err(|error| format!("{}: {error}", path.display()))
}

/// Words only, small, one blank between.
pub(super) fn norm(text: &str) -> String {
    let text = text.replace('\\', "").to_lowercase();
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The last word.
fn last(text: &str) -> String {
    norm(text).rsplit(' ').next().unwrap_or("").to_owned()
}

/// A surname, by which people are told apart: the first word where the given name is hyphenated, else the last.
fn surname(name: &str) -> String {
    if name.contains('-') { last(name.split_whitespace().next().unwrap_or("")) } else { last(name) }
}

fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> + Clone {
    value[key].as_array().map(Vec::as_slice).unwrap_or_default().iter()
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or("")
}

fn is_set(value: &Value, key: &str) -> bool {
    !matches!(value[key], Value::Null | Value::Bool(false))
}

fn score(article: &Article, gold: &Value, table: &mut Table) {
    let place = article.id.as_str();
    let raw = article.text.as_str();
    let true_spans =
        serde_json::to_value(Annotation::from(article)).is_ok_and(|json| says_what_stands_there(&json, raw));
    table.add("spans true", usize::from(true_spans), 0, usize::from(!true_spans));
    let headline =
        article.headline.as_ref().map(|reading| reading.span.map_or(reading.value.as_str(), |at| at.of(raw)));
    table.sets("headline", [norm(headline.unwrap_or(""))], [norm(text(gold, "headline"))], place);
    let outlet = article.publisher.iter().map(|reading| last(&reading.value));
    table.sets("publisher", outlet, gold["publisher"]["name"].as_str().map(last), place);
    let agencies = article.agencies.iter().map(|reading| norm(&reading.value));
    table.sets("agencies", agencies, list(gold, "agencies").map(|agency| norm(text(agency, "name"))), place);
    let bylines = article.bylines.iter().map(|byline| last(&byline.name.value));
    table.sets("bylines", bylines, list(gold, "bylines").map(|byline| last(text(byline, "name"))), place);
    let dateline = article.dateline.iter().map(|dateline| last(&dateline.place));
    table.sets("dateline", dateline, gold["dateline"]["place"].as_str().map(last), place);
    published(article, gold, table);
    lines(article, gold, table);

    let countries = |least: Salience| {
        let countries = article.countries.iter().filter(move |country| country.salience <= least);
        countries.map(|country| country.iso.as_str())
    };
    let known = |kinds: &'static [&'static str]| {
        let countries = list(gold, "countries").filter(|country| kinds.contains(&text(country, "salience")));
        countries.map(|country| text(country, "iso"))
    };
    table.sets(
        "countries all",
        countries(Salience::Mention),
        list(gold, "countries").map(|one| text(one, "iso")),
        place,
    );
    let field = "countries primary+secondary";
    table.sets(field, countries(Salience::Secondary), known(&["primary", "secondary"]), place);
    table.sets("countries primary", countries(Salience::Primary), known(&["primary"]), place);

    let people = article.people.iter().map(|person| surname(&person.name));
    table.sets("people", people, list(gold, "people").map(|person| surname(text(person, "name"))), place);
    organisations(article, gold, table);
    let aliases = |thing| list(thing, "aliases").filter_map(Value::as_str).collect::<Vec<_>>();
    let there: Vec<Vec<&str>> = list(gold, "agreements_and_meetings").map(aliases).collect();
    let there = super::things::places(article, &there);
    super::things::score(table, "dossier mentions", article, 0, &there, true);
    let slugs = article.topics.iter().map(|topic| topic.topic.as_str());
    table.sets("topics", slugs, list(gold, "topics").map(|topic| text(topic, "slug")), place);
    let primary = article.topics.iter().filter(|topic| topic.salience == Salience::Primary);
    let known = list(gold, "topics").filter(|topic| text(topic, "salience") == "primary");
    let slugs = primary.map(|topic| topic.topic.as_str());
    table.sets("topics primary", slugs, known.map(|topic| text(topic, "slug")), place);
    dates(article, gold, table);
    quotes(article, gold, table);
}

/// Whether every `text` in `json` is what stands at its `span`.
fn says_what_stands_there(json: &Value, raw: &str) -> bool {
    match json {
        Value::Object(object) => {
            let span = object.get("span").and_then(|span| serde_json::from_value::<Span>(span.clone()).ok());
            let own = match (span, object.get("text").and_then(Value::as_str)) {
                (Some(span), Some(text)) => raw.get(span.range()) == Some(text),
                _ => true,
            };
            own && object.values().all(|value| says_what_stands_there(value, raw))
        }
        Value::Array(values) => values.iter().all(|value| says_what_stands_there(value, raw)),
        _ => true,
    }
}

/// Whether the answer holds the true day, and is no wider than the texts allow.
fn published(article: &Article, gold: &Value, table: &mut Table) {
    let gold = &gold["published"];
    let when = article.published.when.as_ref();
    let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string());
    let (earliest, latest) = (day(when.and_then(|when| when.earliest)), day(when.and_then(|when| when.latest)));
    // Days in ISO form sort as text.
    let truth: Vec<&str> =
        text(gold, "true_edtf").split(['[', ']', ',', '.', '/']).filter(|day| day.len() == 10).collect();
    if let (Some(first), Some(last)) = (truth.first(), truth.last()) {
        let holds =
            earliest.as_deref().is_none_or(|day| day <= *last) && latest.as_deref().is_none_or(|day| day >= *first);
        table.add("published holds truth", usize::from(holds), 0, usize::from(!holds));
    }
    let days = |from: Option<&str>, to: Option<&str>| {
        let parse = |day: Option<&str>| day?.parse::<jiff::civil::Date>().ok();
        Some((parse(to)? - parse(from)?).get_days())
    };
    let (from, to) = (gold["earliest"].as_str(), gold["latest"].as_str());
    let own = days(earliest.as_deref(), latest.as_deref());
    let tight = match to {
        Some(_) => own.is_some_and(|own| days(from, to).is_none_or(|width| own <= width)),
        None => own.is_some() || days(from, earliest.as_deref()).is_some_and(|late| late <= 31),
    };
    table.add("published no wider than gold", usize::from(tight), 0, usize::from(!tight));
    if !tight {
        let edtf = when.map_or("nothing", |when| when.edtf.as_str());
        table.miss(format!("{} published {edtf}, gold {}", article.id, gold["edtf"]));
    }
}

/// Each line as the kind that most of it has.
fn lines(article: &Article, gold: &Value, table: &mut Table) {
    let body: BTreeSet<&str> = list(gold, "body").filter_map(Value::as_str).map(str::trim).collect();
    let other: Vec<_> = list(gold, "not_body").map(|line| (text(line, "line").trim(), text(line, "kind"))).collect();
    let mut start = 0;
    for line in article.text.split('\n') {
        let span = Span::new(start, start + line.len());
        start += line.len() + 1;
        let words = line.trim();
        if words.is_empty() {
            continue;
        }
        let kind = kind_of(&article.segments, span);
        let is_body = kind == Some(Kind::Body);
        let known_body = body.contains(words);
        table.add(
            "body lines",
            usize::from(is_body && known_body),
            usize::from(is_body && !known_body),
            usize::from(!is_body && known_body),
        );
        let known = other.iter().find(|(line, _)| *line == words).map(|(_, kind)| *kind);
        let code = kind.map_or("none", Kind::code);
        if let Some(known) = known {
            let same = code == known;
            table.add("other line kinds", usize::from(same), usize::from(!same), usize::from(!same));
        }
        if is_body != known_body || known.is_some_and(|known| known != code) {
            let short: String = words.chars().take(60).collect();
            table.miss(format!("{} line kind {code}, gold {}: {short}", article.id, known.unwrap_or("body")));
        }
    }
}

fn kind_of(segments: &[Segment], line: Span) -> Option<Kind> {
    let mut best = (0, None);
    for segment in segments {
        let overlap = segment.span.end.min(line.end).saturating_sub(segment.span.start.max(line.start));
        if overlap > best.0 {
            best = (overlap, Some(segment.kind));
        }
    }
    best.1
}

/// By name or any mention; organisations that are named only by their kind ask nothing.
fn organisations(article: &Article, gold: &Value, table: &mut Table) {
    let names = |known: &Value| -> BTreeSet<String> {
        let name = text(known, "name").split(" (").next().unwrap_or("");
        list(known, "aliases").filter_map(Value::as_str).chain([name]).map(norm).collect()
    };
    let known: Vec<_> = list(gold, "organisations").map(|known| (names(known), is_set(known, "generic"))).collect();
    let mut found = BTreeSet::new();
    for organisation in &article.organisations {
        let mentions = organisation.mentions.iter().map(|mention| norm(mention.span.of(&article.text)));
        let own: BTreeSet<String> = mentions.chain([norm(&organisation.name)]).collect();
        match known.iter().position(|(names, _)| !names.is_disjoint(&own)) {
            Some(at) => {
                found.insert(at);
            }
            None => {
                table.add("organisations", 0, 1, 0);
                table.miss(format!("{} extra organisation {:?}", article.id, organisation.name));
            }
        }
    }
    for (at, (names, generic)) in known.iter().enumerate().filter(|(_, (_, generic))| !generic) {
        let hit = found.contains(&at) && !generic;
        table.add("organisations", usize::from(hit), 0, usize::from(!hit));
        if !hit {
            table.miss(format!("{} missed organisation {names:?}", article.id));
        }
    }
}

fn dates(article: &Article, gold: &Value, table: &mut Table) {
    // The annotations count in characters.
    let offsets: Vec<usize> = article.text.char_indices().map(|(at, _)| at).chain([article.text.len()]).collect();
    let byte = |value: &Value, key: &str| {
        let at = value[key].as_u64().and_then(|at| usize::try_from(at).ok());
        at.and_then(|at| offsets.get(at)).copied().unwrap_or(article.text.len())
    };
    let known: Vec<_> = list(gold, "dates")
        .filter(|date| !is_set(date, "nested"))
        .map(|date| (Span::new(byte(date, "start"), byte(date, "end")), date))
        .collect();
    let mut used = BTreeSet::new();
    for date in &article.dates {
        let words = date.span.of(&article.text);
        let said = date.when.as_ref().map(|when| when.edtf.as_str());
        let hit = known.iter().enumerate().find(|(at, (span, _))| !used.contains(at) && span.overlaps(date.span));
        let Some((at, (_, gold))) = hit else {
            table.add("date spans", 0, 1, 0);
            table.miss(format!("{} extra date {words:?} {said:?}", article.id));
            continue;
        };
        used.insert(at);
        table.add("date spans", 1, 0, 0);
        let full = gold["edtf"].as_str();
        let by_text = if gold.get("edtf_text").is_some() { gold["edtf_text"].as_str() } else { full };
        let mut want = vec![by_text, full];
        want.extend(list(gold, "alt_edtf").map(Value::as_str));
        let day = |edtf: &str| edtf.split('T').next().unwrap_or("").to_owned();
        let right = want.contains(&said) || matches!((said, full), (Some(said), Some(full)) if day(said) == day(full));
        table.add("date values", usize::from(right), usize::from(!right), usize::from(!right));
        if !right {
            table.miss(format!("{} date {words:?} said {said:?}, gold {want:?}", article.id));
        }
    }
    for (at, (_, gold)) in known.iter().enumerate() {
        if !used.contains(&at) && matches!(text(gold, "where"), "body" | "headline") && !is_set(gold, "vague") {
            table.add("date spans", 0, 0, 1);
            table.miss(format!("{} missed date {:?}", article.id, text(gold, "text")));
        }
    }
}

fn quotes(article: &Article, gold: &Value, table: &mut Table) {
    let all: Vec<_> = list(gold, "quotes").collect();
    let known: Vec<_> = all.iter().filter(|quote| !is_set(quote, "scare")).collect();
    let mut hit = BTreeSet::new();
    for quote in &article.quotes {
        let own = norm(quote.span.of(&article.text));
        let same = |gold: &Value| {
            let theirs = norm(text(gold, "text"));
            theirs.contains(&own) || own.contains(&theirs)
        };
        let Some((at, gold)) = known.iter().enumerate().find(|(at, gold)| !hit.contains(at) && same(gold)) else {
            // Words held at a distance, or of the one whom the annotation allows for.
            let allowed = |gold: &Value| {
                let said = quote.speaker.as_deref();
                said.is_none_or(|said| gold["attributed_to"].as_str() == Some(said))
            };
            let scare = all.iter().any(|gold| norm(text(gold, "text")) == own && allowed(gold));
            if !scare {
                table.add("quotes", 0, 1, 0);
                table.miss(format!("{} extra quote {:?}", article.id, quote.span.of(&article.text)));
            }
            continue;
        };
        hit.insert(at);
        table.add("quotes", 1, 0, 0);
        let Some(speaker) = gold["speaker"].as_str().filter(|speaker| !speaker.is_empty()) else { continue };
        let words = |name: &str| norm(name).split(' ').map(str::to_owned).collect::<BTreeSet<_>>();
        // A country under another name than the annotation's full one stands in its cue: "the US is looking to find".
        let named =
            |own: &str| !words(own).is_disjoint(&words(speaker)) || words(own).is_subset(&words(text(gold, "cue")));
        let right = quote.speaker.as_deref().is_some_and(named);
        table.add("speakers", usize::from(right), usize::from(!right), usize::from(!right));
        if !right {
            let said = &quote.speaker;
            table.miss(format!("{} speaker {said:?}, gold {speaker:?}: {own}", article.id));
        }
    }
    for (at, gold) in known.iter().enumerate().filter(|(at, _)| !hit.contains(at)) {
        table.add("quotes", 0, 0, 1);
        table.miss(format!("{} missed quote {at} {:?}", article.id, text(gold, "text")));
    }
}

/// Shared passages: at least four fifths of each found; none of them furniture of a page.
fn reuse(articles: &[Article], golds: &[(String, Value)], story: &Value, table: &mut Table) {
    let id = |file: &Value| file["file"].as_str().unwrap_or("").trim_end_matches(".txt").to_owned();
    for shared in list(story, "text_reuse") {
        if is_set(shared, "formulaic") || is_set(shared, "boilerplate") {
            continue;
        }
        let (here, there) = (id(&shared["a"]), id(&shared["b"]));
        let Some(article) = articles.iter().find(|article| article.id == here) else { continue };
        let words = text(&shared["a"], "text");
        let start = article.text.find(words).unwrap_or(0);
        let end = start + words.len();
        let covers = |span: Span| {
            let range = span.range();
            let overlap = end.min(range.end).saturating_sub(start.max(range.start));
            overlap * 5 >= words.len() * 4
        };
        let found = article.reuse.iter().any(|reuse| reuse.other == there && covers(reuse.span));
        table.add("reuse found", usize::from(found), 0, usize::from(!found));
        if !found {
            table.miss(format!("{here} missed passage shared with {there}: {words:?}"));
        }
    }
    for (id, gold) in golds {
        let furniture = list(gold, "not_body")
            .filter(|line| matches!(text(line, "kind"), "comment-form" | "widget" | "page-chrome"))
            .map(|line| norm(text(line, "line")));
        let furniture: Vec<_> = furniture.collect();
        let Some(article) = articles.iter().find(|article| article.id == *id) else { continue };
        for reuse in &article.reuse {
            let words = norm(reuse.span.of(&article.text));
            if !words.is_empty() && furniture.iter().any(|line| line.contains(&words)) {
                table.add("reuse found", 0, 1, 0);
                table.miss(format!("{id} shared furniture {words:?}"));
            }
        }
    }
}
