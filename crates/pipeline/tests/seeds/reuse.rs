//! The passages and events that the shipped articles share, and that nothing else is taken for one.

use crate::load::shared;

#[test]
fn the_two_reports_of_one_meeting_share_three_passages_and_no_others_share_any() {
    let corpus = shared();
    let mut shown = Vec::new();
    for article in &corpus.articles {
        for reuse in &article.reuse {
            let words: Vec<_> = reuse.span.of(&article.text).split_whitespace().collect();
            let ends = format!("{} … {}", words[..3].join(" "), words[words.len() - 2..].join(" "));
            shown.push(format!("{} {} {:?} {ends}", &article.id[..3], &reuse.other[..3], reuse.kind));
        }
    }
    shown.sort();
    assert_eq!(
        shown,
        [
            "001 004 Passage \"We bought time … Toshimitsu Motegi",
            "001 004 Sentence \"I aim to … in Nagoya.",
            "001 004 Sentence Motegi had earlier … issue frankly.",
            "004 001 Passage “We bought time … Toshimitsu Motegi",
            "004 001 Sentence Motegi had earlier … issue frankly.",
            "004 001 Sentence “I aim to … in Nagoya.",
        ]
    );
}

#[test]
fn the_two_reports_of_one_meeting_tell_of_the_same_agreement_in_other_words() {
    let corpus = shared();
    let mut shown = Vec::new();
    for article in &corpus.articles {
        for event in article.same_events.iter().filter(|event| article.id < event.other) {
            let other = corpus.articles.iter().find(|other| other.id == event.other).expect("there");
            let start = |text: &str| text.split_whitespace().take(7).collect::<Vec<_>>().join(" ");
            let (here, there) = (start(event.span.of(&article.text)), start(event.other_span.of(&other.text)));
            shown.push(format!("{} {here} | {} {there}", &article.id[..3], &other.id[..3]));
        }
    }
    shown.sort();
    assert_eq!(
        shown,
        [
            "001 \"I aim to hold a candid exchange | 004 “I aim to hold a candid exchange",
            "001 \"We bought time for intense discussions, but | 004 “We bought time for intense discussions, but",
            "001 Japanese and South Korean foreign ministers agreed | 004 In bid to repair ties, Japan and",
            "001 Japanese and South Korean foreign ministers agreed | 004 NAGOYA, Japan (Reuters) – Japan and South",
        ]
    );
}
