//! What must hold for any input. The property tests and the fuzz targets (`fuzz/fuzz_targets/`) run the same functions.

use dateline_bundle as bundle;
use dateline_explore::corpus::Corpus;
use dateline_explore::view::assist::more_passages;
use dateline_explore::view::{ScreenView, view};
use dateline_intake::Format;
use dateline_intake::collection::Collection;
use dateline_model::annotation::Annotation;
use dateline_model::article::{Article, SameEvent};
use dateline_model::brought::Brought;
use dateline_model::query::{FacetKind, Query, is_id};
use dateline_model::source::{Bundle, Pattern, Sidecar, Source, TopicRule};
use dateline_model::span::Span;
use dateline_reading::link;
use dateline_reading::read;
use dateline_reading::recognise::topics::TopicSet;
use serde_json::Value;
use xxhash_rust::xxh64::Xxh64;

fn topics() -> TopicSet {
    let pattern = |p: &str| Pattern { p: p.to_owned(), w: None };
    TopicSet::lenient(&[TopicRule {
        slug: "trade".to_owned(),
        patterns: ["trade* ~3 talks|war", "tariff* & port", "무역|貿易"].map(pattern).to_vec(),
        ..TopicRule::default()
    }])
    .0
}

fn source(id: &str, raw: &[u8], published: Option<String>) -> Source {
    let sidecar = Sidecar { published, ..Sidecar::default() };
    Source { id: id.to_owned(), path: format!("{id}.txt"), raw: raw.to_vec(), sidecar, ..Source::default() }
}

/// Every span in `value` lies on characters of `text`; where words stand beside it, they are the words there.
fn check_spans(value: &Value, text: &str, path: &str) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                let path = format!("{path}/{key}");
                let is_span = key.ends_with("span") && key != "other_span" && key != "source_span";
                match serde_json::from_value::<Span>(value.clone()) {
                    Ok(span) if is_span => {
                        let words = text.get(span.range()).unwrap_or_else(|| panic!("{path}: {span:?} is no text"));
                        if key == "span"
                            && let Some(Value::String(said)) = object.get("text")
                        {
                            assert_eq!(said, words, "{path}");
                        }
                    }
                    _ => check_spans(value, text, &path),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| check_spans(value, text, path)),
        _ => {}
    }
}

/// Every non-blank line lies in segments, in order and apart; where a line is split, only a mark may stand between
/// the parts ("Headline | Outlet").
fn check_partition(article: &Article) {
    let text = &article.text;
    let mut end = 0;
    for segment in &article.segments {
        let range = segment.span.range();
        assert!(range.start >= end && range.start < range.end, "{:?} after {end}", segment.span);
        let between = &text[end..range.start];
        let splits = end > 0 && !between.contains(['\n', '\r']) && !between.contains(char::is_alphanumeric);
        assert!(splits || between.trim().is_empty(), "{between:?} is in no segment");
        end = range.end;
    }
    assert_eq!(text[end..].trim(), "", "text that is in no segment");
}

/// Checks everything that `articles` report.
fn check(articles: &[Article]) {
    for article in articles {
        let json = serde_json::to_value(Annotation::from(article)).expect("serialises");
        check_spans(&json, &article.text, "");
        check_partition(article);
        for reuse in &article.reuse {
            let other = articles.iter().find(|other| other.id == reuse.other).expect("an article that is there");
            assert!(other.text.get(reuse.other_span.range()).is_some(), "{reuse:?}");
        }
        for event in &article.same_events {
            let other = articles.iter().find(|other| other.id == event.other).expect("an article that is there");
            assert!(other.id != article.id && !event.span.of(&article.text).is_empty(), "{event:?}");
            let back = |there: &&SameEvent| there.span == event.other_span && there.other_span == event.span;
            assert!(other.same_events.iter().any(|there| back(&there)), "{event:?}");
        }
        for event in &article.events {
            assert_ne!(event.source.country, event.target.country, "{event:?}");
            let inside =
                [event.cue, event.source.span, event.target.span].iter().all(|span| !span.of(&article.text).is_empty());
            assert!(inside && event.span.contains(event.cue), "{event:?}");
            assert!(!event.mutual || event.source.country < event.target.country, "{event:?}");
        }
        for clue in &article.published.evidence {
            let other = clue.source.as_ref().and_then(|id| articles.iter().find(|other| other.id == *id));
            if let (Some(other), Some(span)) = (other, clue.span) {
                let there = other.text.get(span.range());
                assert!(there.is_some() && (clue.words.is_none() || clue.words.as_deref() == there), "{clue:?}");
            }
        }
    }
}

/// Reads `raw` as one article.
pub fn check_one(raw: &[u8]) {
    check(&[read::read_with(&source("0", raw, None), &topics())]);
}

/// Reads `raw` as a saved page, and its text with marks that are another text's; as a file of each other kind, and as several
/// that came together.
pub fn check_page(raw: &[u8]) {
    for source in dateline_intake::take("0", "0.html", Some(Format::Page), raw.to_vec()).sources {
        check(&[read::read_with(&source, &topics())]);
        let foreign = Source { raw: raw.to_vec(), ..source };
        let _ = read::read_with(&foreign, &topics());
    }
    let formats = [
        Format::PageArchive,
        Format::Table,
        Format::Sheet,
        Format::Json,
        Format::JsonLines,
        Format::Mail,
        Format::Feed,
        Format::Document,
        Format::Text,
    ];
    let rich_text = [br"{\rtf1 ", raw].concat();
    let files = formats.map(|format| (format, raw)).into_iter().chain([(Format::RichText, rich_text.as_slice())]);
    for (format, raw) in files {
        for source in dateline_intake::take("0", "0", Some(format), raw.to_vec()).sources {
            check(&[read::read_with(&source, &topics())]);
        }
    }
    let mut collection = Collection::new(Vec::new());
    for name in ["0.zip", "0.toml", "topics.toml", "0.txt", "0.csv"] {
        collection.add(name, raw.to_vec());
    }
    for source in dateline_intake::collection::archive_in_folder("0", "0.zip", raw).0.sources {
        check(&[read::read_with(&source, &topics())]);
    }
    let brought = collection.finish();
    assert_eq!(Brought::decode(&brought.encode()), Some(brought));
}

/// Reads `raws` as articles of one corpus, alone and linked, published on `published` where given.
pub fn check_all(raws: &[Vec<u8>], published: Option<&str>) {
    let topics = topics();
    let read = |(index, raw): (usize, &Vec<u8>)| {
        read::read_with(&source(&index.to_string(), raw, published.map(str::to_owned)), &topics)
    };
    let mut articles: Vec<_> = raws.iter().enumerate().map(read).collect();
    check(&articles);
    link::link(&mut articles);
    check(&articles);
}

/// Decodes any bytes as a bundle, as they are and as a payload behind a header that is right for them: refused, or
/// read, and then written and read again to the same bytes.
pub fn check_bundle(bytes: &[u8]) {
    for file in [bytes, sealed(bytes).as_slice()] {
        if let Ok(found) = bundle::decode(file) {
            let written = bundle::encode(&found);
            let read = bundle::decode(&written).expect("what was written can be read");
            assert_eq!(bundle::encode(&read), written);
            check_views(read);
        }
    }
    let source = Source { id: "a".to_owned(), raw: bytes.to_vec(), ..Source::default() };
    let whole = dateline_pipeline::prepare(Bundle { sources: vec![source], ..Bundle::default() });
    assert_eq!(bundle::decode(&bundle::encode(&whole)), Ok(whole));
}

/// Opens a bundle and looks at every page of it.
fn check_views(bundle: Bundle) {
    check_pages(&Corpus::open(bundle.clone()));
    check_pages(&dateline_pipeline::read_corpus(bundle));
}

fn check_pages(corpus: &Corpus) {
    let explore = Query { search: "a ferry".to_owned(), ..Query::default() };
    let pages = corpus.articles.iter().map(|article| Query::default().open_article(&article.id));
    for article in &corpus.articles {
        for search in ["a ferry", "\"the ferry\"", "a|the ferry"] {
            let query = Query { search: search.to_owned(), ..Query::default() };
            for passage in more_passages(corpus, &query, &article.id) {
                assert!(passage.iter().any(|run| run.hit), "{search}: {passage:?}");
            }
        }
    }
    for query in [Query::default(), explore].into_iter().chain(pages) {
        assert_eq!(view(corpus, &query).frame.total as usize, corpus.articles.len());
    }
}

/// `payload` behind a bundle's header with its length and checksum.
fn sealed(payload: &[u8]) -> Vec<u8> {
    let mut file = bundle::encode(&Bundle::default());
    file.truncate(16);
    file.extend_from_slice(&(payload.len() as u64).to_le_bytes());
    let mut sum = Xxh64::new(0);
    sum.update(&file[8..]);
    sum.update(payload);
    file.extend_from_slice(&sum.digest().to_le_bytes());
    file.extend_from_slice(payload);
    file
}

/// Packs an article under any name: the link to it opens it, or it is none that may be packed.
pub fn check_id(id: &str) {
    let sources = vec![source(id, b"Ministers agree on ferry line\n\nThe ministers met on Monday in Lima.\n", None)];
    let corpus = Corpus::open(dateline_pipeline::prepare(Bundle { sources, ..Bundle::default() }));
    let link = Query::default().open_article(id).href();
    let (query, notices) = Query::parse(&link);
    let opened = matches!(view(&corpus, &query).screen, ScreenView::Article(page) if page.article.id == id);
    assert_eq!(opened, is_id(id), "{id:?}: {link}");
    assert!(!opened || notices.is_empty(), "{id:?}: {notices:?}");
}

/// Parses any text as a link's query: what it prints is parsed to the same query, in which nothing is left to report.
pub fn check_query(text: &str) {
    let (query, notices) = Query::parse(text);
    // Twelve, and one more for days in the wrong order.
    assert!(notices.len() <= 13, "{} notices", notices.len());
    for kind in FacetKind::ALL {
        assert!(query.of(kind).values.len() <= 64, "{} values of {}", query.of(kind).values.len(), kind.code());
    }
    assert!(query.search.chars().count() <= 1000, "{} characters", query.search.chars().count());
    let printed = query.to_string();
    assert!(!printed.contains(char::is_whitespace) && printed.is_ascii(), "{printed:?}");
    let (parsed, notices) = Query::parse(&printed);
    assert_eq!(parsed, query, "{printed:?}");
    assert_eq!(parsed.to_string(), printed);
    assert!(notices.is_empty(), "{printed:?}: {notices:?}");
}
