//! What a browser keeps: a person's articles and corrections come back, on a newer site too; of the site's own nothing is kept.

use dateline_bundle::Kept;
use dateline_model::article::{Article, Warning};
use dateline_model::source::{Bundle, CorpusInfo, List, Sidecar, Source, TopicRule};

fn source(id: &str, text: &str) -> Source {
    Source { id: id.to_owned(), path: format!("{id}.txt"), raw: text.as_bytes().to_vec(), ..Source::default() }
}

fn bundle(sources: Vec<Source>) -> Bundle {
    let read = vec![Article::default(); sources.len()];
    let info = CorpusInfo { title: "Site".to_owned(), ..CorpusInfo::default() };
    Bundle { info, sources, read, ..Bundle::default() }
}

fn site() -> Bundle {
    bundle(vec![source("one", "It rains."), source("two", "It snows.")])
}

/// `shown` is kept of a site, written, read, and put into the site `newer`.
fn check(shown: &Bundle, newer: Bundle) -> (Kept, Bundle) {
    let kept = Kept::of(shown, &site(), "own/");
    let back = Kept::decode(&kept.encode()).expect("as it was written");
    assert_eq!(back, kept);
    (kept, back.put(newer, "own/"))
}

#[test]
fn articles_and_corrections_come_back() {
    let mut shown = site();
    shown.sources[1].sidecar.headline = Some("Snow".to_owned());
    for list in List::ALL {
        shown.sources[1].sidecar.put(list, list.code());
        shown.sources[1].sidecar.put(list, "more");
    }
    let stated =
        Sidecar { byline: Some("A. Lund".to_owned()), published: Some("2021".to_owned()), ..Sidecar::default() };
    let warning = Warning { code: "encoding".into(), place: "f.txt".into(), message: "It is EUC-KR.".into() };
    let own = Source { sidecar: stated, warnings: vec![warning], ..source("own/ferry", "A ferry.") };
    shown.sources.push(own.clone());
    let (kept, back) = check(&shown, site());
    assert_eq!((kept.articles(), kept.is_empty()), (1, false));
    assert_eq!(back.sources, shown.sources);
    // The site has changed meanwhile: an article is gone, another one has come.
    let (_, back) = check(&shown, bundle(vec![source("one", "It pours."), source("three", "Fog.")]));
    let ids: Vec<&str> = back.sources.iter().map(|source| source.id.as_str()).collect();
    assert_eq!(ids, ["one", "three", "own/ferry"]);
    assert_eq!((back.sources[0].raw.as_slice(), &back.sources[2]), (b"It pours.".as_slice(), &own));
    assert_eq!(back.read.len(), 3);
}

#[test]
fn nothing_is_kept_of_what_the_site_has() {
    let (kept, back) = check(&site(), site());
    assert!(kept.is_empty());
    assert_eq!(back.sources, site().sources);
}

#[test]
fn a_correction_taken_back_and_a_collection_alone_are_kept() {
    let mut first = site();
    first.sources[0].sidecar.headline = Some("Stated by the owner".to_owned());
    let kept = Kept::of(&site(), &first, "own/");
    assert_eq!(kept.put(first, "own/").sources[0].sidecar, Sidecar::default());
    let mut alone = bundle(vec![source("own/ferry", "A ferry.")]);
    alone.info.title = "Mine".to_owned();
    alone.topics.push(TopicRule { slug: "sea".to_owned(), ..TopicRule::default() });
    let (_, back) = check(&alone, site());
    assert_eq!((back.sources.len(), back.info.title.as_str(), back.topics.len()), (1, "Mine", 1));
}

#[test]
fn other_bytes_are_refused() {
    let record = Kept::of(&bundle(vec![source("own/a", "A")]), &site(), "own/").encode();
    for bad in [&record[..1], &record[..record.len() - 1], &[2, 0, 0, 0, 0, 0], &[]] {
        assert_eq!(Kept::decode(bad), None, "{bad:?}");
    }
}
