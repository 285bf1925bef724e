//! Manners of many sites, on pages of our own making: who signs and who does not, days that speak against each other, and
//! lines among the paragraphs that are none of the story.

use dateline_intake::{Format, take};
use dateline_model::article::Article;
use dateline_model::rule::Kind;
use dateline_reading::read::read;

const TITLE: &str = "Crane returns to the western quay";

const STORY: &str = "<p>The harbour board of Port Ellis has brought the old crane back to the western quay after two winters in a \
                     shed, it said in a statement that was read out in the hall.</p><p>It will lift boats of up to nine tons from \
                     the summer on, the master of the harbour told those who had come to look at it.</p>";

/// A page in `language` with `head`, `lines` below its title, and `end` below its second paragraph.
fn page(language: &str, head: &str, lines: &str, end: &str) -> Article {
    let html = format!(
        "<html lang={language}><head><title>{TITLE}</title>{head}</head><body><article><h1>{TITLE}</h1>{lines}\
         <div class=article-body>{STORY}{end}</div></article></body></html>"
    );
    let sources = take("a", "a", Some(Format::Page), html.into_bytes()).sources;
    read(sources.first().expect("a page is one source"), &[])
}

#[track_caller]
fn check_writers(head: &str, lines: &str, expect: &[&str]) {
    let article = page("en", head, lines, "");
    let found: Vec<_> = article.bylines.iter().map(|byline| byline.name.value.as_str()).collect();
    assert_eq!(found, expect, "{head} {lines}");
}

#[track_caller]
fn check_day(language: &str, head: &str, lines: &str, expect: &str) {
    let article = page(language, head, lines, "");
    let found = article.published.when.as_ref().map_or("", |when| when.edtf.as_str());
    assert_eq!(found, expect, "{language} {head} {lines} {:?}", article.published);
}

/// Whether `end` is told as a part of the story.
#[track_caller]
fn check_told(end: &str, words: &str, expect: bool) {
    let article = page("en", "", "", end);
    let told = |kind: Kind| matches!(kind, Kind::Body | Kind::Subheading);
    let mut story = article.segments.iter().filter(|one| told(one.kind)).map(|one| one.span.of(&article.text));
    assert_eq!(story.any(|line| line.contains(words)), expect, "{end} {:?}", article.segments);
}

fn ld(rest: &str) -> String {
    format!(r#"<script type=application/ld+json>{{"@type":"NewsArticle","headline":"{TITLE}",{rest}}}</script>"#)
}

#[test]
fn agencies_that_a_page_states_as_its_author() {
    check_writers(&ld(r#""author":{"@type":"Organization","name":"The Associated Press"}"#), "", &[]);
    check_writers(&ld(r#""author":{"@type":"Person","name":"The Associated Press"}"#), "", &["The Associated Press"]);
    check_writers("<meta name=author content=dpa>", "", &["dpa"]);
    check_writers("<meta name=author content='ab/dpa'>", "", &["ab/dpa"]);
    // Who is named goes before it; a site's own name is none; beside the title it may be a picture's owner.
    check_writers("<meta name=author content=dpa>", "<p>By Ada Brandt</p>", &["Ada Brandt"]);
    check_writers("<meta property=og:site_name content='The Quay'><meta name=author content='The Quay'>", "", &[]);
    check_writers("", "<p class=author>AFP</p>", &[]);
}

#[test]
fn what_stands_beside_a_name() {
    for (stated, expect) in [
        ("Ada Brandt adab@quay.example", &["Ada Brandt"][..]),
        ("Ada Brandt | adab@quay.example", &["Ada Brandt"]),
        ("Ada Brandt ada@quay.example, Peter Holm peter@quay.example", &["Ada Brandt", "Peter Holm"]),
        ("Ada Brandt - https://quay.example/ada", &["Ada Brandt"]),
        ("Ada Brandt, MS, RDN", &["Ada Brandt"]),
        ("Ada Brandt MS, RDN, LD", &["Ada Brandt"]),
        ("Ada Brandt, Marketing Manager", &["Ada Brandt"]),
        ("Ada Brandt - Marketing Manager", &["Ada Brandt"]),
        ("Ada Brandt, Chief Technology Officer and Head of Docks", &["Ada Brandt"]),
        ("Posted on", &[]),
        ("Ada Brandt.", &["Ada Brandt"]),
        ("Ada Brandt / CC0 / pexels.com", &[]),
    ] {
        check_writers("", &format!("<p><span class=author>{stated}</span></p>"), expect);
    }
    check_writers("", "<p>By Ada Brandt (reporting) and Ida Holm (photography)</p>", &["Ada Brandt"]);
    check_writers("", "<p>Filed under: Cranes — ada_b @ 10:15</p>", &["ada_b"]);
    check_writers("", "<ul><li>기자명 서지혜 기자</li><li>입력 2022.10.21 16:20</li></ul>", &["서지혜"]);
    check_writers(
        "",
        "<div><span>كتب: سامر الحلواني</span><span>الثلاثاء 17 ديسمبر 2019</span></div>",
        &["سامر الحلواني"],
    );
}

#[test]
fn who_owns_the_site_is_no_second_writer() {
    let both = "<meta name=author content='Quay Bowl'><meta property=article:author content='Ada Brandt'>";
    check_writers(both, "<p>By Ada Brandt</p>", &["Ada Brandt"]);
    // Two who are named in the head, of whom one stands beside the title.
    let two = "<meta name=author content='Peter Holm'><meta property=article:author content='Ada Brandt'>";
    check_writers(two, "<p>By Ada Brandt</p>", &["Peter Holm", "Ada Brandt"]);
}

#[test]
fn two_that_agree_outweigh_a_statement() {
    let at = "<link rel=canonical href='https://quay.example/2019/05/03/crane'>";
    check_day("en", at, "<p>3 May 2019</p><time datetime='2015-02-11'></time>", "2019-05-03");
    check_day("en", &format!("{at}{}", ld(r#""datePublished":"2015-02-11""#)), "<p>3 May 2019</p>", "2019-05-03");
    // The address of an issue in print, whose day stands there too.
    let issue = format!("{at}{}", ld(r#""datePublished":"2019-04-27T10:00:00Z""#));
    check_day("en", &issue, "<p>April 27, 2019</p><p>In the issue of May 3, 2019</p>", "2019-04-27");
}

#[test]
fn days_in_figures_by_the_country_of_the_page() {
    check_day("en-GB", "", "<p>Posted: 03/04/2019</p>", "2019-04-03");
    check_day("en-AU", "", "<p>Posted: 03/04/2019 4:12 PM</p>", "2019-04-03");
    check_day("en-US", "", "<p>Posted: 03/04/2019 4:12 PM</p>", "2019-03-04");
    // What systems say where nobody has set it.
    check_day("en-US", "", "<p>Posted: 03/04/2019</p>", "[2019-03-04..2019-04-03]");
    check_day("en", "", "<p>Posted: 03/04/2019</p>", "[2019-03-04..2019-04-03]");
    check_day("en-US", "", "<p>Posted: 03/04/2019 4:12 PM</p><p>Seen 24/04/2019</p>", "2019-04-03");
}

#[test]
fn days_as_systems_print_them() {
    check_day(
        "pl",
        "",
        "<dl><dd>Opublikowano: 08 grudzień 2016</dd><dd>Poprawiono: 13 grudzień 2016</dd></dl>",
        "2016-12-08",
    );
    check_day(
        "en",
        "",
        "<div><b-stamp class=timestamp publishdate='2019-11-21T11:02:11Z'></b-stamp></div>",
        "2019-11-21",
    );
    check_day("ar", "", "<div><span>كتب: سامر الحلواني</span><span>الثلاثاء 17 ديسمبر 2019</span></div>", "2019-12-17");
}

#[test]
fn lines_that_lead_elsewhere() {
    let link = |words: &str| format!("<p>{words}</p>{STORY}");
    check_told(
        &link("<strong>More: </strong><a href=/a>Board splits over the price of ice</a>"),
        "Board splits",
        false,
    );
    check_told(&link("<a href=/a>BOARD SPLITS OVER THE PRICE OF ICE</a>"), "BOARD SPLITS", false);
    check_told(&link("— Ida Holm (@idaholm) May 3, 2019"), "@idaholm", false);
    check_told(
        &link("We may earn commission from links on this page, but only name what we like."),
        "commission",
        false,
    );
    check_told(
        &link("This document is subject to copyright. No part may be used again."),
        "subject to copyright",
        false,
    );
    // A label and what is told, a link within a sentence, capitals that are no link.
    check_told(&link("More: the crane is to be painted, the board said."), "is to be painted", true);
    check_told(&link("The board has <a href=/a>split over the price of ice</a>, as told."), "price of ice", true);
    check_told(&link("HE SAID NO MORE THAN THAT AND WENT."), "HE SAID", true);
}

#[test]
fn how_writers_are_reached() {
    for end in [
        "<p>—Staff writer Ida Holm can be reached at ida.holm@quay.example. Follow her @idaholm.</p>",
        "<p>Holm covers the harbour for the Quay. Reach her at 555-0134-2.</p>",
    ] {
        check_told(end, "Holm", false);
    }
    check_told("<p>The island can be reached at low tide only, the board said.</p>", "low tide", true);
}

#[test]
fn who_stands_beside_other_stories_or_far_from_the_title() {
    // Writers of other stories, right below a short one.
    let others = "</div></article><aside class=related><p>Ferry sinks <span class=author>Carl Desk</span></p></aside>";
    let below = |end: &str| {
        let article = page("en", "", "", end);
        article.bylines.iter().map(|byline| byline.name.value.clone()).collect::<Vec<_>>()
    };
    assert_eq!(below(others), Vec::<String>::new());
    // The sentence in which a blog says when, by whom and under what it was posted.
    for (end, expect) in [
        ("This entry was posted on 9 March 2012 by Ada Brandt and is filed under Ports, Cranes, Quays.", "Ada Brandt"),
        (
            "Dieser Beitrag wurde am Freitag, den 9. März 2012 um 10:15 Uhr von Ada Brandt gepostet und unter Kran abgelegt. Kommentare sind als Feed zu haben.",
            "Ada Brandt",
        ),
    ] {
        assert_eq!(below(&format!("<p class=postmetadata>{end}</p>")), [expect], "{end}");
    }
    check_writers("", "<p>Von unserer Redakteurin Ada Brandt 9.3.2012</p>", &["Ada Brandt"]);
    // A place beside the day is not the writer above it.
    check_writers("", "<div>LUCÍA BRANDT</div><div>Port Ellis 09 MAR 2012 - 10:11</div>", &["Lucía Brandt"]);
}

#[test]
fn days_in_brackets_and_days_that_are_not_shown() {
    check_day("de", "", "<p><b>Ellis, (9.3.2012).</b> Der Kran steht wieder am Kai.</p>", "2012-03-09");
    let hidden = "<span class='updated hidden'>2013-05-11T10:22:13+01:00</span><span>9 March 2012</span>";
    check_day("en", "", &format!("<div class=meta>By Ada Brandt | {hidden}</div>"), "2012-03-09");
    let spoken = "<div aria-label='Published: 5:02 a.m. ET Mar. 9, 2012 Updated: 9:00 a.m. ET Mar. 10, 2012'></div>";
    check_day("en", "", spoken, "2012-03-09");
}

#[test]
fn titles_behind_the_archive_of_a_blog() {
    for window in ["Quay Notes » Blog Archive » Crane returns", "Quay Forum - View topic - Crane returns"] {
        let html = format!(
            "<html lang=en><head><title>{window}</title></head><body><h2><a href=/a>Crane returns</a></h2>{STORY}</body>"
        );
        let sources = take("a", "a", Some(Format::Page), html.into_bytes()).sources;
        let article = read(sources.first().expect("a page is one source"), &[]);
        assert_eq!(article.headline.expect("a title").value, "Crane returns", "{window}");
    }
}

#[test]
fn how_characters_are_read_is_no_part_of_a_line() {
    let ruby =
        "<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>では<ruby>朝<rt>あさ</rt></ruby>から雨が降りました。</p>";
    check_told(ruby, "港では朝から雨が降りました。", true);
}

#[test]
fn what_a_site_adds_to_a_story_is_none_of_it() {
    for added in [
        "<p>Suggested citation: Brandt, Ada: The dam that held, The Quay, 3 May 2019.</p>",
        "<h3>Inhaltsverzeichnis</h3>",
        "<p>Gefällt mir Wird geladen...</p>",
        "<p>This article may contain affiliate links to the boats that it names.</p>",
    ] {
        let words = added.trim_start_matches(|mark| mark != '>').trim_start_matches('>');
        check_told(added, words.split('<').next().unwrap_or(words), false);
    }
}
