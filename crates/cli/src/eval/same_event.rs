//! Sentences that tell of the same event, against the annotations: which articles belong together, which of the
//! paraphrases are found, and whether what is linked is annotated as an event at all.

use super::table::Table;
use dateline_model::article::Article;
use dateline_model::span::Span;
use serde_json::Value;
use std::collections::BTreeSet;

/// Measures the links of `articles`.
pub(super) fn measure(articles: &[Article], golds: &[(String, Value)], story: &Value, table: &mut Table) {
    let list = |key: &str| story[key].as_array().cloned().unwrap_or_default();
    let mut there = BTreeSet::new();
    for group in list("same_event_groups") {
        let files: BTreeSet<String> = group["files"].as_array().into_iter().flatten().map(id).collect();
        for one in &files {
            there.extend(files.range(one.clone()..).skip(1).map(|other| (one.clone(), other.clone())));
        }
    }
    let mut read = BTreeSet::new();
    for article in articles {
        let others = article.same_events.iter().map(|event| &event.other).filter(|other| article.id < **other);
        read.extend(others.map(|other| (article.id.clone(), other.clone())));
    }
    table.sets("same event, pairs of articles", read, there, "same event");

    for pair in list("paraphrases") {
        let ends =
            [&pair["a"], &pair["b"]].map(|end| (id(&end["file"]), end["text"].as_str().unwrap_or("").to_owned()));
        let [Some((here, mine)), Some((there, theirs))] = ends.map(|(file, words)| place(articles, &file, &words))
        else {
            continue;
        };
        let tells = |event: &dateline_model::article::SameEvent| {
            event.other == there.id && event.span.overlaps(mine) && event.other_span.overlaps(theirs)
        };
        let found = here.same_events.iter().any(tells);
        table.case("same event, paraphrases found", found);
        if !found {
            table.miss(format!("{} {} not told alike: {}", here.id, there.id, pair["what"]));
        }
    }

    // A sentence is covered where an event is annotated in it, or it is one of a pair of paraphrases.
    let mut covered: Vec<(&str, Span)> = Vec::new();
    for (file, gold) in golds {
        for event in gold["events"].as_array().into_iter().flatten() {
            let words = event["evidence"].as_str().unwrap_or("");
            covered.extend(place(articles, file, words).map(|(article, span)| (article.id.as_str(), span)));
        }
    }
    for article in articles {
        for event in article.same_events.iter().filter(|event| article.id < event.other) {
            let ends = [(&article.id, event.span), (&event.other, event.other_span)];
            let is_event = |(file, span): &(&String, Span)| {
                covered.iter().any(|(own, place)| *own == file.as_str() && place.overlaps(*span))
            };
            let both = ends.iter().all(is_event);
            table.case("same event, links at annotated events", both);
            if !both {
                table.miss(format!("{} no event: {:?}", article.id, event.span.of(&article.text)));
            }
        }
    }
}

fn id(file: &Value) -> String {
    file.as_str().unwrap_or("").trim_end_matches(".txt").to_owned()
}

fn place<'a>(articles: &'a [Article], file: &str, words: &str) -> Option<(&'a Article, Span)> {
    let article = articles.iter().find(|article| article.id == file)?;
    let start = article.text.find(words).filter(|_| !words.is_empty())?;
    Some((article, Span::new(start, start + words.len())))
}
