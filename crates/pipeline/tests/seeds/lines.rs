//! What each line of the shipped articles is, and who wrote them.

use crate::article;
use dateline_model::article::Article;

/// The kinds of all lines that are not the story's paragraphs, with the first words of each.
fn furniture(article: &Article) -> Vec<String> {
    article
        .segments
        .iter()
        .filter(|segment| segment.kind.code() != "body")
        .map(|segment| {
            let words: Vec<_> = segment.span.of(&article.text).split_whitespace().take(2).collect();
            let mark = if segment.feeds { "+" } else { "" };
            format!("{mark}{} {}", segment.kind.code(), words.join(" "))
        })
        .collect()
}

#[track_caller]
fn check(id: &str, body: usize, expect: &[&str]) {
    let article = article(id);
    let count = article.segments.iter().filter(|segment| segment.kind.code() == "body").count();
    assert_eq!((count, furniture(&article)), (body, expect.iter().map(|line| (*line).to_owned()).collect()));
}

#[test]
fn every_line_has_its_kind() {
    check(
        "000_4b77ad950b680e0d",
        12,
        &[
            "+headline South Korea,",
            "caption A woman",
            "widget [do_widget_area inner_adsbar]",
            "comment-form Comments are",
        ],
    );
    check(
        "001_8eadbd9e207243e9",
        20,
        &[
            "section-label World",
            "timestamp 2019.11.23 18:32",
            "+headline South Korea,",
            "timestamp Updated 2019.11.23",
            "publisher CGTN",
            "related-link Read More:",
            "related-link South Korea",
            "related-link U.S. welcomes",
            "+caption South Korea's",
            "+caption South Korean",
            "+subheading 'Long-term drift'",
            "credit (With input",
            "copyright Copyright ©",
            "related-link RELATED STORIES",
        ],
    );
    check(
        "002_f27ae6168e5ff7c3",
        8,
        &[
            "page-chrome Back To",
            "+headline S. Korea,",
            "+caption Marines from",
            "caption Marines from",
            "byline By Choi",
            "widget MOST POPULAR",
            "widget LATEST NEWS",
            "subscribe subscribe",
            "foreign-advert 소아쌤",
        ],
    );
    check(
        "003_753dcef1c04a15b2",
        13,
        &[
            "timestamp Monday ,",
            "+headline US sees",
            "+subheading Raising Alarm",
            "page-chrome About Admin",
            "related-link Check Also",
            "sidebar-headline Arab Children’s",
            "sidebar-headline SHARJAH /",
            "comment-form Leave a",
            "comment-form Your email",
        ],
    );
    check(
        "004_33896b8e8c3f8141",
        8,
        &[
            "page-chrome in ,",
            "+headline In bid",
            "credit Image Credit:",
            "byline Reporting by",
            "credit Source: Reuters",
            "widget What do",
            "widget 12 Points",
            "widget Upvote Downvote",
            "comment-form Leave a",
            "comment-form Your email",
            "widget GIPHY App",
            "sidebar-headline Trump accuses",
            "sidebar-headline Pacific Island:",
        ],
    );
}

#[test]
fn the_press_is_named() {
    let of = |id: &str| {
        let article = article(id);
        let agencies: Vec<_> = article.agencies.iter().map(|agency| agency.value.clone()).collect();
        let names: Vec<_> = article.bylines.iter().map(|byline| byline.name.value.clone()).collect();
        (
            article.publisher.map(|publisher| publisher.value),
            agencies.join(", "),
            names.join(", "),
            article.dateline.map(|dateline| dateline.place),
        )
    };
    let none = || (None, String::new(), String::new(), None);
    assert_eq!(of("000_4b77ad950b680e0d"), none());
    assert_eq!(of("001_8eadbd9e207243e9"), (Some("CGTN".to_owned()), "AFP, Reuters".to_owned(), String::new(), None));
    assert_eq!(
        of("002_f27ae6168e5ff7c3"),
        (Some("The Korea Herald".to_owned()), String::new(), "Choi Si-young".to_owned(), None)
    );
    assert_eq!(of("003_753dcef1c04a15b2"), none());
    let people = "Kiyoshi Takenaka, David Dolan, Neil Fullick, Muralikumar Anantharaman";
    assert_eq!(of("004_33896b8e8c3f8141"), (None, "Reuters".to_owned(), people.to_owned(), Some("Nagoya".to_owned())));
}
