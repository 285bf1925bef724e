//! Forms in which pages of our own making say who wrote the story and when: keys, names and places that sites choose
//! themselves.

use dateline_intake::{Format, take};
use dateline_model::article::Article;
use dateline_reading::read::read;

const TITLE: &str = "Lock keeper opens the northern basin";

const STORY: &str = "<p>The keeper of the old lock has opened the northern basin to rowing boats for the first time in eleven \
                     years, and a small crowd on the quay clapped when the gates moved.</p><p>Larger boats have to wait until \
                     the silt behind the second gate is cleared, the canal office in Port Ellis said in a notice.</p>";

/// A page in `language` with `head`, `lines` below its title and `end` below its story.
fn page(language: &str, head: &str, lines: &str, end: &str) -> Article {
    let html = format!(
        "<html lang={language}><head><title>{TITLE}</title>{head}</head><body><article><h1>{TITLE}</h1>{lines}\
         <div class=article-body>{STORY}{STORY}</div>{end}</article></body></html>"
    );
    let sources = take("a", "a", Some(Format::Page), html.into_bytes()).sources;
    read(sources.first().expect("a page is one source"), &[])
}

#[track_caller]
fn check_writers(head: &str, lines: &str, end: &str, expect: &[&str]) {
    let article = page("en", head, lines, end);
    let found: Vec<_> = article.bylines.iter().map(|byline| byline.name.value.as_str()).collect();
    assert_eq!(found, expect, "{head} {lines} {end}");
}

#[track_caller]
fn check_day(head: &str, lines: &str, end: &str, expect: &str) {
    let article = page("en", head, lines, end);
    let found = article.published.when.as_ref().map_or("", |when| when.edtf.as_str());
    assert_eq!(found, expect, "{head} {lines} {end} {:?}", article.published);
}

fn script(json: &str) -> String {
    format!("<script type='application/ld+json'>{json}</script>")
}

#[test]
fn json_ld_in_other_forms() {
    let prefixed = script(
        r#"{"@type":"schema:NewsArticle","schema:headline":"Lock keeper opens the northern basin",
            "schema:author":{"@type":"schema:Person","schema:name":"Ada Brandt"},"schema:datePublished":"2018-05-04"}"#,
    );
    check_writers(&prefixed, "", "", &["Ada Brandt"]);
    check_day(&prefixed, "", "", "2018-05-04");
    let listed = script(
        r#"{"@type":"NewsArticle","headline":"Lock keeper opens the northern basin",
            "author":{"@list":[{"@type":"Person","name":"Ada Brandt"},{"@type":"Person","name":"Peter Falk"}]}}"#,
    );
    check_writers(&listed, "", "", &["Ada Brandt", "Peter Falk"]);
    let referred = script(
        r##"{"@graph":[{"@type":"NewsArticle","headline":"Lock keeper opens the northern basin","author":"https://canal.example/#ada"},
            {"@type":"Person","@id":"https://canal.example/#ada","name":"Ada Brandt"}]}"##,
    );
    check_writers(&referred, "", "", &["Ada Brandt"]);
    let escaped = script(
        "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Lock keeper opens the northern basin&quot;,\
         &quot;datePublished&quot;:&quot;2018-05-04&quot;}",
    );
    check_day(&escaped, "", "", "2018-05-04");
}

#[test]
fn names_of_meta_that_no_list_has() {
    check_writers("<meta name='canal.article_author' content='Ada Brandt'>", "", "", &["Ada Brandt"]);
    check_writers("<meta name='author_image' content='ada.png'><meta name='canal_author' content='5120'>", "", "", &[]);
    check_day("<meta property='canal:published-time' content='2018-05-04T08:00:00+02:00'>", "", "", "2018-05-04");
    check_day("<meta name='canal:expiration_time' content='2018-05-04T08:00:00+02:00'>", "", "", "");
    check_day(r#"<meta name="canal-page" content='{"pub_date": "2018-05-04T08:00:00+02:00"}'>"#, "", "", "2018-05-04");
}

#[test]
fn days_in_attributes_titles_and_far_away() {
    check_day("", "<span class=date data-publish-time=1525428000>Friday</span>", "", "2018-05-04");
    check_day("", "<span class=date data-update-time=1525428000>Friday</span>", "", "");
    check_day(
        "<meta property=og:title content='Lock keeper opens the northern basin - 04.05.2018 - The Quay'>",
        "",
        "",
        "2018-05-04",
    );
    let teasers =
        "<div class=related><a href=/a>Ferries sail again</a><meta itemprop=datePublished content=2018-05-04></div>";
    check_day("", "", teasers, "2018-05-04");
    // The same minute by two clocks: readers' is the one that is not UTC's.
    let clocks = "<meta property=article:published_time content='2018-05-04T23:10:42-03:00'>".to_owned()
        + &script(
            r#"{"@type":"NewsArticle","headline":"Lock keeper opens the northern basin","datePublished":"2018-05-05T02:10:42Z"}"#,
        );
    check_day(&clocks, "", "", "2018-05-04");
}

#[test]
fn names_beside_posts_and_turned_around() {
    check_writers("<meta name=author content='By ADA BRANDT, QNN Canal Writer'>", "", "", &["Ada Brandt"]);
    check_writers("<meta name=author content='Brandt, Ada'>", "", "", &["Ada Brandt"]);
    check_writers("<meta name=author content='adabrandt'>", "<p>By Ada Brandt</p>", "", &["Ada Brandt"]);
    check_writers("", "<p class=author>New Zealand</p>", "", &[]);
    // What two scripts of the page say is said once.
    let twice =
        "<script>var a = {\"author\": \"Ada Brandt\"};</script><script>var b = {\"authors\": \"Ada Brandt\"};</script>";
    check_writers(twice, "", "", &["Ada Brandt"]);
}

#[test]
fn writers_and_days_of_chinese_and_japanese_pages() {
    const TOLD: &str = "<p>运河管理处说，北港的老船闸在十一年之后重新开放，许多居民来到码头观看，较大的船只还要等到淤泥清理完毕之后才能通过。</p>";
    let check = |lines: &str, end: &str, writers: &[&str], day: &str| {
        let html = format!(
            "<html lang=zh><head><title>北港老船闸重新开放</title></head><body><article><h1>北港老船闸重新开放</h1>{lines}\
             <div class=article-body>{}</div>{end}</article></body></html>",
            TOLD.repeat(4)
        );
        let sources = take("a", "a", Some(Format::Page), html.into_bytes()).sources;
        let article = read(sources.first().expect("a page is one source"), &[]);
        let found: Vec<_> = article.bylines.iter().map(|byline| byline.name.value.as_str()).collect();
        assert_eq!(found, writers, "{lines} {end}");
        let found = article.published.when.as_ref().map_or("", |when| when.edtf.as_str());
        assert_eq!(found, day, "{lines} {end}");
    };
    check("<p>王小明2018-05-04 10:15</p>", "", &["王小明"], "2018-05-04");
    check("<p>发表于2018-05-04 10:15| 来源运河| 作者王明</p>", "", &["王明"], "2018-05-04");
    check("<p>更新于2018-05-04 10:15</p>", "", &[], "2018-05-04");
    check("<p>[山田太郎，運河通信]</p>", "", &["山田太郎"], "");
    check("<p>著者：山田太郎</p>", "", &["山田太郎"], "");
    check("<p>运河日报记者 张楠 李小龙</p>", "", &["张楠", "李小龙"], "");
    check("", "<p>(责编：张楠、李小龙)</p>", &["张楠", "李小龙"], "");
    check("<p>运河社记者 张小楠 摄</p>", "", &[], "");
}

#[test]
fn desks_and_posts_within_the_story() {
    check_writers("", "<p>By Associated Press</p>", "", &["Associated Press"]);
    check_writers("", "<p>By QUAY Staff</p>", "", &["QUAY Staff"]);
    check_writers("", "<p class=byline>Peter Holm/Anna Brandt</p>", "", &["Peter Holm", "Anna Brandt"]);
    // What somebody posted elsewhere and the story quotes is told; a button to share is not.
    let html = format!(
        "<html lang=en><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1><div class=article-body>{STORY}\
         <blockquote class=twitter-tweet><p>We rowed through the old lock this morning and nobody fell into the water, which \
         the keeper called a good start.</p></blockquote>{STORY}</div></article></body></html>"
    );
    let sources = take("a", "a", Some(Format::Page), html.into_bytes()).sources;
    let article = read(sources.first().expect("a page is one source"), &[]);
    let told = article.segments.iter().filter(|one| one.kind == dateline_model::rule::Kind::Body);
    let told: Vec<&str> = told.map(|one| one.span.of(&article.text)).collect();
    assert!(told.iter().any(|line| line.starts_with("We rowed")), "{told:?}");
}
