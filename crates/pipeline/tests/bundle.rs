//! Bundles: there and back, refused when they are not whole, and extracts.

use dateline_bundle::{Error, VERSION, Verdict, decode, encode, file_name, put_supplement, take_supplement};
use dateline_explore::corpus::{Corpus, CorpusBuilder};
use dateline_explore::view::view;
use dateline_model::article::{Article, Show, Warning};
use dateline_model::markup::{Block, Element, Field, MarkedLine, Markup, Origin, Stated, Words};
use dateline_model::query::{FacetKind, Query};
use dateline_model::source::{Bundle, CorpusInfo, List, NameRule, Pattern, Sidecar, Source, Starter, TopicRule};
use dateline_model::span::Span;
use dateline_pipeline::{prepare, read_corpus, verify, withhold};
use proptest::prelude::*;
use xxhash_rust::xxh64::xxh64;

/// Where the payload starts, as the layout says.
const HEADER: usize = 32;

fn text(word: &str) -> String {
    word.to_owned()
}

fn article(id: &str, raw: &str, show: Show) -> Source {
    let sidecar = Sidecar { show, ..Sidecar::default() };
    Source { id: text(id), path: format!("{id}.txt"), raw: raw.as_bytes().to_vec(), sidecar, ..Source::default() }
}

/// Mark-up with something in every field.
fn markup() -> Markup {
    let stated = Stated { field: Field::Title, origin: Origin::OpenGraph, span: Span::new(1, 2), at: 0 };
    let block = Block { parent: 0, element: Element::Heading(2), says: Words::TITLE };
    let line = MarkedLine { start: 3, block: 0, linked: 40, says: Words::BOLD };
    Markup { head: 3, stated: vec![stated], blocks: vec![block], lines: vec![line] }
}

/// A bundle with something in every field.
fn sample() -> Bundle {
    let sidecar = Sidecar {
        headline: Some(text("A")),
        published: Some(text("2020-01-02")),
        show: Show::Extract,
        entries: vec![(text("not_countries"), text("NO")), (text("junk"), text("Share"))],
        ..Sidecar::default()
    };
    Bundle {
        info: CorpusInfo {
            title: text("News"),
            starters: vec![Starter { title: text("Why?"), note: text("n"), query: text("q=a"), ..Starter::default() }],
            lessons: true,
            ..CorpusInfo::default()
        },
        topics: vec![TopicRule {
            slug: text("trade"),
            ko: text("무역"),
            patterns: vec![Pattern { p: text("trade war"), w: Some(1.5) }],
            ..TopicRule::default()
        }],
        sources: vec![Source {
            id: text("a"),
            path: text("a.txt"),
            raw: vec![0, 255, 10],
            markup: Some(markup().pack()),
            warnings: vec![Warning { code: text("converted"), place: text("a.html"), message: text("m") }],
            sidecar,
            pre_read: Some(Box::default()),
        }],
        problems: vec![Warning { code: text("nul"), place: text("a.txt:1"), message: text("m") }],
        read: vec![Article::default()],
        countries: vec![("NO".to_owned(), "Norway".to_owned())],
        names: vec![NameRule {
            country: text("NO"), other_names: vec![text("ノルウェー")], ..NameRule::default()
        }],
        supplement: Some(7),
    }
}

#[test]
fn there_and_back() {
    for bundle in [Bundle::default(), sample()] {
        assert_eq!(decode(&encode(&bundle)), Ok(bundle));
    }
    assert_eq!(encode(&sample()), encode(&sample()));
    assert_ne!(file_name(&encode(&sample())), file_name(&encode(&Bundle::default())));
}

#[test]
fn what_is_not_a_whole_bundle_is_refused_with_its_reason() {
    let file = encode(&sample());
    let whole = file.len() as u64;
    let mut with = file.clone();
    let mut check = |at: usize, byte: u8, expect: Error| {
        let before = std::mem::replace(&mut with[at], byte);
        assert_eq!(decode(&with), Err(expect));
        with[at] = before;
    };
    check(0, b'D', Error::Foreign);
    check(8, 12, Error::Version { found: 12 });
    check(12, !file[12], Error::Checksum);
    check(24, !file[24], Error::Checksum);
    check(40, !file[40], Error::Checksum);
    assert_eq!(decode(b""), Err(Error::Nothing));
    assert_eq!(decode(b"\n <!DOCTYPE html><title>404"), Err(Error::WebPage));
    assert_eq!(decode(b"PK\x03\x04 something else"), Err(Error::Foreign));
    for end in 1..file.len() {
        let error = decode(&file[..end]);
        assert!(matches!(error, Err(Error::Truncated { found, .. }) if found == end as u64), "{end}: {error:?}");
    }
    let longer = [file.as_slice(), b"\n"].concat();
    assert_eq!(decode(&longer), Err(Error::TooLong { stated: whole, found: whole + 1 }));
}

/// A file whose header is right for any payload.
fn sealed(payload: &[u8]) -> Vec<u8> {
    let mut file = encode(&Bundle::default());
    file.truncate(HEADER - 8);
    file[16..24].copy_from_slice(&(payload.len() as u64).to_le_bytes());
    let sum = xxh64(&[&file[8..], payload].concat(), 0);
    file.extend_from_slice(&sum.to_le_bytes());
    file.extend_from_slice(payload);
    file
}

#[test]
fn a_changed_layout_needs_a_new_version() {
    let mut bundle = sample();
    bundle.sources[0].pre_read = None;
    let payload = &encode(&bundle)[HEADER..];
    let sum = xxh64(payload, 0);
    assert_eq!((VERSION, sum), (11, SAMPLE_SUM), "fields changed: raise VERSION, then set SAMPLE_SUM");
}

/// Of the payload of `sample`, in version 10.
const SAMPLE_SUM: u64 = 1507637860586609761;

proptest! {
    #[test]
    fn any_bytes_are_refused_or_read(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(decode(&bytes).is_err());
        // With the right header: no panic, and what is read can be written again.
        if let Ok(bundle) = decode(&sealed(&bytes)) {
            prop_assert!(decode(&encode(&bundle)).is_ok());
        }
    }

    #[test]
    fn a_changed_byte_never_passes(at in any::<prop::sample::Index>(), by in 1u8..) {
        let mut file = encode(&sample());
        let at = at.index(file.len());
        file[at] ^= by;
        prop_assert!(decode(&file).is_err());
    }

    #[test]
    fn a_changed_payload_under_a_right_header_never_panics(at in any::<prop::sample::Index>(), by in 1u8..) {
        let mut payload = encode(&sample()).split_off(HEADER);
        let at = at.index(payload.len());
        payload[at] ^= by;
        let _ = decode(&sealed(&payload));
    }
}

const STORY: &str = "Ministers agree on ferry line\n\nThe ministers of both ports agreed on Monday to open a ferry line \
    between them before the summer, after talks that lasted for most of the winter and had been broken off twice over fees.\n\n\
    The secret paragraph speaks of tugboats and pilots who were never asked about any of it at all.\n";

#[test]
fn an_extract_keeps_headline_and_opening_and_no_more() {
    let full = Bundle { sources: vec![article("a", STORY, Show::Full)], ..Bundle::default() };
    let bundle = Bundle { sources: vec![article("a", STORY, Show::Extract)], ..Bundle::default() };
    let file = encode(&prepare(bundle.clone()));
    let holds = |words: &str| file.windows(words.len()).any(|part| part == words.as_bytes());
    assert!(holds("Ministers agree on ferry line") && holds("to open a ferry line"));
    assert!(!holds("tugboats"));
    let corpus = read_corpus(decode(&file).expect("a bundle"));
    assert!(corpus.articles[0].text.starts_with("Ministers agree on ferry line\n\nThe ministers"));
    // The page reads what the build read, and so does whoever reads the sources themselves.
    assert_eq!(corpus.articles, read_corpus(bundle).articles);
    assert_eq!(withhold(full.clone()), full);
    let facets = |corpus: &Corpus| {
        let article = &corpus.articles[0];
        let countries: Vec<_> = article.countries.iter().map(|country| country.iso.clone()).collect();
        (countries, article.published.when.clone(), article.dates.len(), article.bytes)
    };
    assert_eq!(facets(&corpus), facets(&read_corpus(full)));
}

const QUARREL: &str = "Kenya warns Somalia over nets\n\nKenya warned Somalia on Monday, its foreign ministry said in a \
    statement that was read out twice.\n\nNorway accused Iceland of overfishing, and the quarrel went on for most of the winter \
    before both sides fell silent.\n";

/// What a side-car sets aside of [`QUARREL`].
fn corrected(show: Show) -> Sidecar {
    let mut sidecar = Sidecar { show, ..Sidecar::default() };
    sidecar.put(List::NotCountries, "SO");
    sidecar.put(List::NotCountries, "PE");
    let sentence = QUARREL.lines().nth(4).expect("a line");
    sidecar.put(List::NotActs, sentence);
    sidecar.put(List::Junk, "Kenya warns Somalia over nets");
    sidecar
}

#[test]
fn what_a_person_sets_aside_reads_the_same_wherever_it_is_read() {
    let source = |sidecar| Source { sidecar, ..article("a", QUARREL, Show::Full) };
    let bundle = |sidecar| Bundle { sources: vec![source(sidecar)], ..Bundle::default() };
    let isos = |corpus: &Corpus| corpus.articles[0].countries.iter().map(|it| it.iso.clone()).collect::<Vec<_>>();
    let before = read_corpus(bundle(Sidecar::default()));
    assert_eq!((isos(&before).len(), before.articles[0].events.len()), (4, 3));
    let file = encode(&prepare(bundle(corrected(Show::Full))));
    let there = decode(&file).expect("a bundle");
    // What is set aside keeps its name, so that it can be put back.
    let named = |iso: &str| there.countries.iter().any(|(code, _)| code == iso);
    assert!(named("SO") && named("PE"), "{:?}", there.countries);
    assert_eq!(verify(&file, &[]), Ok(Verdict::Same));
    // Another build, from the side-car.
    let again = read_corpus(bundle(there.sources[0].sidecar.clone()));
    assert_eq!(Corpus::open(there).articles, again.articles);
    assert!(!isos(&again).contains(&"SO".to_owned()) && isos(&again).len() == 3, "{:?}", isos(&again));
    let article = &again.articles[0];
    assert_eq!((article.events.len(), article.warnings.len(), article.segments[0].feeds), (0, 1, false));
    assert_eq!(article.warnings[0].place, "a.toml");
    // Taken back, all is as it was.
    assert_eq!(read_corpus(bundle(Sidecar::default())).articles, before.articles);
}

#[test]
fn a_withheld_text_does_not_leave_in_its_side_car() {
    let source = Source { sidecar: corrected(Show::Extract), ..article("a", QUARREL, Show::Extract) };
    let bundle = Bundle { sources: vec![source], ..Bundle::default() };
    let file = encode(&prepare(bundle.clone()));
    assert!(!file.windows(8).any(|part| part == b"the quar"), "a sentence of the text is in the bundle");
    let sidecar = &decode(&file).expect("a bundle").sources[0].sidecar;
    assert!(sidecar.list(List::NotCountries).eq(["SO", "PE"]) && sidecar.entries.len() == 2);
    assert_eq!(Corpus::open(decode(&file).expect("a bundle")).articles, read_corpus(bundle).articles);
}

#[test]
fn what_others_share_with_an_extract_is_not_lost() {
    let copy = format!("Port talks end\n\nOther words stand here first.\n\n{STORY}");
    let bundle = |show| Bundle {
        sources: vec![article("a", STORY, show), article("b", &copy, Show::Full)],
        ..Bundle::default()
    };
    let shared = |bundle: Bundle| {
        let corpus = read_corpus(bundle);
        let b = corpus.articles.iter().find(|article| article.id == "b").expect("b");
        b.reuse.iter().map(|reuse| reuse.span.of(&b.text).to_owned()).collect::<Vec<_>>()
    };
    let there = decode(&encode(&prepare(bundle(Show::Extract)))).expect("a bundle");
    assert_eq!(shared(there), shared(bundle(Show::Full)));
}

#[test]
fn what_an_extract_tells_alike_points_at_what_is_left_of_it() {
    let told = "Foreign Minister Elena Petrova met Finance Minister Carlos Mendez in Lisbon on 4 March 2015 over tugboat fees.";
    let also = "In Lisbon, Carlos Mendez and Elena Petrova spoke of tugboat fees on 4 March 2015.";
    let bundle = Bundle {
        sources: vec![
            article("a", &format!("{STORY}\n{told}\n"), Show::Extract),
            article("b", &format!("Port talks end\n\n{also}\n"), Show::Full),
        ],
        ..Bundle::default()
    };
    let corpus = read_corpus(decode(&encode(&prepare(bundle))).expect("a bundle"));
    let by_id = |id: &str| corpus.articles.iter().find(|article| article.id == id).expect("there");
    assert_eq!(by_id("a").same_events, []);
    let b = by_id("b");
    let shown: Vec<_> = b.same_events.iter().map(|event| (event.span.of(&b.text), event.other.as_str())).collect();
    assert_eq!(shown, [(also, "a")]);
    assert!(b.same_events.iter().all(|event| by_id("a").text.get(event.other_span.range()) == Some("")));
}

#[test]
fn what_the_build_has_read_is_there_at_once_and_reads_the_same_again() {
    let copy = format!("Port talks end\n\nOther words stand here first.\n\n{STORY}");
    for show in [Show::Full, Show::Extract] {
        let bundle =
            Bundle { sources: vec![article("a", STORY, show), article("b", &copy, Show::Full)], ..Bundle::default() };
        let file = encode(&prepare(bundle.clone()));
        let there = decode(&file).expect("a bundle");
        assert_eq!(Corpus::open(there.clone()).articles, read_corpus(bundle).articles);
        assert_eq!(verify(&file, &[]), Ok(Verdict::Same));
        // A build that read something else is found out, and the page gets what is right.
        let mut wrong = there.clone();
        wrong.read[1].language = Some(text("la"));
        let verdict = verify(&encode(&wrong), &[]).expect("a verdict");
        assert_eq!(verdict, Verdict::Different(Corpus::open(there).articles));
        // The worker sends it as bytes.
        assert_eq!(Verdict::decode(&verdict.encode()), Some(verdict));
    }
    assert_eq!(verify(b"PK", &[]), Err(Error::Foreign));
    assert_eq!(Verdict::decode(b"PK"), None);
    let one_lost = Bundle { sources: vec![article("a", STORY, Show::Full)], ..Bundle::default() };
    assert_eq!(decode(&encode(&one_lost)), Err(Error::Payload));
}

#[test]
fn a_supplement_beside_the_bundle_reads_the_same_and_that_of_another_build_does_not() {
    let topic = TopicRule {
        slug: text("harbour"),
        patterns: vec![Pattern { p: text("harbour|port"), w: Some(2.0) }],
        ..TopicRule::default()
    };
    // A dossier may have the slug of a topic.
    let patterns = vec![Pattern { p: text("ferry-line"), w: None }];
    let dossier = TopicRule { kind: text("agreement"), patterns, ..topic.clone() };
    let bundle = Bundle {
        topics: vec![topic.clone(), dossier],
        sources: vec![article("a", STORY, Show::Full)],
        ..Bundle::default()
    };
    let mut apart = prepare(bundle);
    let whole = apart.clone();
    let supplement = take_supplement(&mut apart);
    assert!(apart.topics[0].patterns.is_empty() && apart.supplement.is_some());
    let mut opened = Corpus::open(apart.clone());
    assert_ne!(opened.articles, Corpus::open(whole.clone()).articles);
    // What articles can be filtered by is there at once.
    let dossiers = |corpus: &Corpus| {
        let values = corpus.index.facet(FacetKind::Dossier);
        values.iter().map(|value| (value.key.clone(), value.named.clone())).collect::<Vec<_>>()
    };
    assert_eq!(dossiers(&opened), dossiers(&Corpus::open(whole.clone())));
    assert!(!dossiers(&opened).is_empty());
    opened.put_supplement(&supplement).expect("its own");
    assert_eq!(opened.articles, Corpus::open(whole.clone()).articles);
    assert_eq!(verify(&encode(&apart), &supplement), Ok(Verdict::Same));
    for other in [&b""[..], b"PK", &supplement[..supplement.len() - 1]] {
        assert_eq!(verify(&encode(&apart), other), Err(Error::Supplement));
        assert_eq!(verify(&encode(&whole), other), Ok(Verdict::Same), "it has its own");
    }
    put_supplement(&mut apart, &supplement).expect("its own");
    assert_eq!(apart, whole);
}

#[test]
fn a_corpus_opened_in_steps_is_the_same() {
    let other = "A quiet week\n\nNothing was heard of the harbour, or of anybody who had been there before.";
    let sources = [("a", STORY), ("b", other), ("c", STORY)].map(|(id, raw)| article(id, raw, Show::Full)).to_vec();
    let bundle = prepare(Bundle { sources, ..Bundle::default() });
    let whole = Corpus::open(bundle.clone());
    for most in [1, 2, 3, 9] {
        let mut opening = CorpusBuilder::new(bundle.clone());
        let mut before = 0;
        while opening.progress().0 < opening.progress().1 {
            opening.step(most);
            let (done, total) = opening.progress();
            assert!(done > before && done <= before + most && total == 3, "{done} of {total}");
            before = done;
        }
        let opened = opening.finish();
        assert_eq!(opened.articles, whole.articles);
        for search in ["harbour", "port talks", "zzz"] {
            let query = Query { search: search.to_owned(), ..Query::default() };
            assert_eq!(view(&opened, &query), view(&whole, &query), "{search}");
        }
    }
}

proptest! {
    #[test]
    fn extracts_of_any_text_have_valid_spans(raw in "(.{0,40}\n){0,8}") {
        let bundle = Bundle { sources: vec![article("a", &raw, Show::Extract)], ..Bundle::default() };
        for article in read_corpus(bundle).articles {
            for segment in &article.segments {
                prop_assert!(article.text.get(segment.span.range()).is_some_and(|words| !words.is_empty()));
            }
        }
    }
}
