//! The passages that the shipped articles share, and that nothing else is taken for one.

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
            "001 004 Passage We bought time … Toshimitsu Motegi",
            "001 004 Sentence \"I aim to … in Nagoya.",
            "001 004 Sentence Motegi had earlier … issue frankly.",
            "004 001 Passage We bought time … Toshimitsu Motegi",
            "004 001 Sentence Motegi had earlier … issue frankly.",
            "004 001 Sentence “I aim to … in Nagoya.",
        ]
    );
}
