//! What pages of our own making state of themselves: who wrote the story and when.

use dateline_intake::{Format, take};
use dateline_model::article::Article;
use dateline_reading::read::read;

/// A page with `head` and, below the title, `byline`.
fn page(head: &str, byline: &str) -> Article {
    let story = "<p>Port workers and ship owners have agreed to keep the two western terminals open, the harbour board said, and \
                 lorries are moving again after long queues at the gates of the largest one.</p>"
        .repeat(3);
    let html = format!(
        "<html lang=en><head><title>Harbour stays open</title><meta property=og:site_name content='The Quay'>{head}</head>\
         <body><article><h1>Harbour stays open</h1>{byline}{story}</article></body></html>"
    );
    let sources = take("a", "a", Some(Format::Page), html.into_bytes()).sources;
    read(sources.first().expect("a page is one source"), &[])
}

/// Wraps JSON-LD of an article.
fn json(author: &str) -> String {
    format!(
        "<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"Harbour stays open\",{author}}}</script>"
    )
}

#[track_caller]
fn check_writers(head: &str, byline: &str, expect: &[&str]) {
    let article = page(head, byline);
    let found: Vec<_> = article.bylines.iter().map(|byline| byline.name.value.as_str()).collect();
    assert_eq!(found, expect, "{head} {byline}");
}

#[test]
fn writers_beside_a_post_and_what_a_page_puts_there_else() {
    check_writers("", "<p class=byline>By Ada Brandt, West Quay Editor For The Quay</p>", &["Ada Brandt"]);
    check_writers("", "<p class=byline><a rel=author>Ada Brandt</a> <a rel=author>Bio</a></p>", &["Ada Brandt"]);
    check_writers(
        "",
        "<p class=byline><span class=author>Mon</span>, <b class=author>Ada Brandt</b></p>",
        &["Ada Brandt"],
    );
    for none in
        ["<p class=author>Enlarge Image</p>", "<p class=author>User Admin</p>", "<p class=author>Social Sharing</p>"]
    {
        check_writers("", none, &[]);
    }
}

#[test]
fn a_frame_that_is_older_than_the_story() {
    let article =
        page("<meta name='dc.created' content='2001-03-03'>", "<p class=date>Thursday, May 3, 2018 | 08:54</p>");
    let found = article.published.when.as_ref().map_or("", |when| when.edtf.as_str());
    assert_eq!(found, "2018-05-03", "{:?}", article.published);
}

#[test]
fn writers_and_who_is_none() {
    check_writers("", "<p><span class=author>By<a>Ada Brandt</a></span></p>", &["Ada Brandt"]);
    check_writers("", "<p class=x1><a href='/autor/ada-brandt/'>Ada Brandt</a></p>", &["Ada Brandt"]);
    check_writers("", "<div data-author='Ada Brandt'><p>Read</p></div>", &["Ada Brandt"]);
    check_writers("", "<p data-testid=post_author_link>u/ada_b</p>", &["ada_b"]);
    check_writers(
        "<meta property=article:author content='/@adab'><meta name=author content='Ada Brandt'>",
        "",
        &["Ada Brandt"],
    );
    check_writers(
        &json(r#""author":"Ada Brandt""#),
        "<p>By Ada Brandt and Peter Falk</p>",
        &["Ada Brandt", "Peter Falk"],
    );
    for none in [
        "<button class=follow-author>Surfer</button>",
        "<p class=quote__author>Surfer</p>",
        "<figure><figcaption>The old quay in the evening light. <i class=author>Ada Brandt</i></figcaption></figure>",
        "<p class=author>Wohnort: Kiel</p>",
        "<p class=byline>Agency for busy ports</p>",
        "<p>Portrait by Ada Brandt</p>",
    ] {
        check_writers("", none, &[]);
    }
}

#[test]
fn writers_in_all_forms() {
    check_writers(&json(r#""author":"Ada Brandt""#), "", &["Ada Brandt"]);
    check_writers(
        &json(r#""author":["Ada Brandt",{"@type":"Person","name":"Peter Falk"}]"#),
        "",
        &["Ada Brandt", "Peter Falk"],
    );
    check_writers(&json(r#""author":{"@type":"Person","name":"ADA BRANDT"}"#), "", &["Ada Brandt"]);
    check_writers("<meta name=author content='Daniel Holm, Peter Falk'>", "", &["Daniel Holm", "Peter Falk"]);
    check_writers(&json(r#""author":{"@type":"Person","name":"daniel.holm"}"#), "", &["Daniel Holm"]);
    check_writers("", "<p class=entry-author>veröffentlicht von <a href=/a/ada>Ada Brandt</a></p>", &["Ada Brandt"]);
}

#[test]
fn outlets_accounts_and_menus_are_no_writers() {
    let by = "<p class=byline>By <a href=/a/ada>Ada Brandt</a></p>";
    for head in [
        json(r#""author":{"@type":"Organization","name":"Quay Mail"}"#),
        "<meta property=article:author content='@thequay'>".to_owned(),
        "<meta property=article:author content='https://social.example/thequay'>".to_owned(),
        "<meta name=author content='QUAY – The magazine of ports'>".to_owned(),
        "<link rel=canonical href=https://www.quaymail.example/a><meta name=author content='Quay Mail'>".to_owned(),
    ] {
        check_writers(&head, by, &["Ada Brandt"]);
        check_writers(&head, "", &[]);
    }
    check_writers("", "<div class=author-menu>Log out</div>", &[]);
}

#[test]
fn two_sources_that_agree_outweigh_a_third() {
    let head = format!("{}<meta name=parsely-author content='Ada Brandt'>", json(r#""author":"Carl Desk""#));
    check_writers(&head, "<p class=byline>By <a rel=author href=/a>Ada Brandt</a></p>", &["Ada Brandt"]);
    check_writers(&json(r#""author":"Carl Holm""#), "<p class=byline>By Ada Brandt</p>", &["Carl Holm"]);
}

#[track_caller]
fn check_day(stated: &str, printed: &str, expect: &str) {
    let article = page(&json(stated), &format!("<p class=date>{printed}</p>"));
    let found = article.published.when.as_ref().map_or("", |when| when.edtf.as_str());
    assert_eq!(found, expect, "{stated} {printed} {:?}", article.published);
}

#[test]
fn days_for_readers_and_for_machines() {
    check_day(r#""datePublished":"2012-03-09T10:00:00Z""#, "9 March 2012", "2012-03-09");
    // Close by another day for readers, and no change that is stated: the day of a draft, or of another clock.
    check_day(r#""datePublished":"2012-03-09T10:00:00+01:00""#, "11 March 2012", "2012-03-11");
    // The same where a change is stated for the printed day, or far away: nothing says which is right.
    check_day(
        r#""datePublished":"2012-03-09T10:00:00+01:00","dateModified":"2012-03-11T10:00:00+01:00""#,
        "11 March 2012",
        "[2012-03-09..2012-03-11]",
    );
    check_day(r#""datePublished":"2012-03-09T10:00:00+01:00""#, "30 March 2012", "[2012-03-09..2012-03-30]");
    // A second statement has the printed day.
    let head = format!("{}<meta name=dcterms.date content=2012-03-30>", json(r#""datePublished":"2012-03-09""#));
    let article = page(&head, "<p class=date>30 March 2012</p>");
    assert_eq!(article.published.when.as_ref().map(|when| when.edtf.as_str()), Some("2012-03-30"));
    // What is printed long after is what is stated as changed.
    check_day(
        r#""datePublished":"2011-03-09T10:00:00+01:00","dateModified":"2012-03-11T10:00:00+01:00""#,
        "11 March 2012",
        "2011-03-09",
    );
    // Late in the evening, by another clock.
    check_day(r#""datePublished":"Fri, 09 Mar 2012 02:41:00 GMT""#, "8 March 2012", "2012-03-08");
}

#[track_caller]
fn check_page(head: &str, line: &str, day: &str, writers: &[&str]) {
    let article = page(head, line);
    let when = article.published.when.as_ref().map_or("", |when| when.edtf.as_str());
    let names: Vec<_> = article.bylines.iter().map(|byline| byline.name.value.as_str()).collect();
    assert_eq!((when, names.as_slice()), (day, writers), "{head} {line}");
}

#[test]
fn days_that_stand_elsewhere_than_in_a_statement() {
    // Data of the page's own scripts, where they say one day.
    let data = r#"<script type=application/json>{"props":{"story":{"publishedAt":"2012-03-09T10:00:00Z"}}}</script>"#;
    check_page(data, "<p class=stamp>Published 3 years ago</p>", "2012-03-09", &[]);
    check_page(&format!("{data}{}", data.replace("-09T", "-01T")), "", "2012-03-09", &[]);
    let two = r#"<script>x={"publishedAt":"2012-03-09","more":[{"publishedAt":"2012-01-02"}]}</script>"#;
    check_page(two, "", "", &[]);
    // What is printed goes before them.
    check_page(data, "<p class=date>8 March 2012</p>", "2012-03-08", &[]);
    // RDFa, and elements of other names with a form for machines.
    check_page(
        "",
        "<span property='dc:date dc:created' content='2012-03-09T10:20:00+01:00'>Fri</span>",
        "2012-03-09",
        &[],
    );
    check_page("", "<time-ago datetime='2012-03-09T10:20:00Z'>long ago</time-ago>", "2012-03-09", &[]);
    // Of two days each has its label.
    check_page("", "<p>Updated: 12 March 2012 | Published: 9 March 2012</p>", "2012-03-09", &[]);
    check_page("", "<p>9 March 2012, updated 12 March 2012</p>", "2012-03-09", &[]);
    // Words set apart by the style sheet alone.
    check_page("", "<p><span class=key>Erstellt am</span><span class=value>09.03.2012</span></p>", "2012-03-09", &[]);
    check_page("", "<p>Von Ada Brandt 9. 3. 2012.</p>", "2012-03-09", &["Ada Brandt"]);
    check_page("", "<p>9. Dez. 2012</p>", "2012-12-09", &[]);
    check_page("<link rel=canonical href='https://quay.example/news/19-03-2012-talks'>", "", "2012-03-19", &[]);
}

#[test]
fn whose_page_it_is_where_nobody_is_named() {
    let holder = "<footer><p>© 2012-2013 Anna Brandt. All rights reserved.</p></footer>";
    check_page("", holder, "", &["Anna Brandt"]);
    check_page("", &format!("<p class=byline>By Bo Lind</p>{holder}"), "", &["Bo Lind"]);
    check_page("", "<p>© 2012 The Quay Ltd. All rights reserved.</p>", "", &[]);
    check_page("", "<figure><figcaption>The quay. © Anna Brandt</figcaption></figure>", "", &[]);
    let called = "<meta property=og:site_name content='Dr. Anna Brandt'>";
    check_page(called, "", "", &["Anna Brandt"]);
    check_page("<meta property=og:site_name content='Anna Fish Market'>", "", "", &[]);
}

#[test]
fn other_things_than_articles() {
    let how_to = r#"<script type="application/ld+json">{"@type":"HowTo","name":"T","datePublished":"2012-03-09","author":"Ada Brandt"}</script>"#;
    check_page(how_to, "", "2012-03-09", &["Ada Brandt"]);
    let graph = r##"<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2012-03-09","author":{"@id":"#a"}},
        {"@type":["Person","Organization"],"@id":"#a","name":"Ada Brandt"}]}</script>"##;
    check_page(graph, "", "2012-03-09", &["Ada Brandt"]);
    let event =
        r#"<script type="application/ld+json">{"@type":"Event","name":"Fair","datePublished":"2012-03-09"}</script>"#;
    check_page(event, "", "", &[]);
}

#[test]
fn writers_in_cards_boxes_and_lines() {
    let card = "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ada Brandt'>";
    check_page(card, "", "", &["Ada Brandt"]);
    check_page(
        "<meta name=twitter:label1 content='Est. reading time'><meta name=twitter:data1 content='Ada Brandt'>",
        "",
        "",
        &[],
    );
    check_page("", "<div><span>Ada Brandt</span> <a href=/a>View all posts</a></div>", "", &["Ada Brandt"]);
    check_page("", "<p>von Ada</p><p>9. März 2012</p>", "2012-03-09", &["Ada"]);
    let names = json(r#""author":{"@type":"Person","name":["Ada Brandt","Peter Falk"]}"#);
    check_page(&names, "", "", &["Ada Brandt", "Peter Falk"]);
    // A post beside the name, a body that signs, an outlet, a heading of a box.
    check_page(
        "",
        "<p><span class=contributor>Ada Brandt</span><span class=contributor>Harbour reporter</span></p>",
        "",
        &["Ada Brandt"],
    );
    check_page("", "<p class=byline>Port Town Council</p>", "", &["Port Town Council"]);
    check_page(
        "<title>T | Quay Mail</title><meta name=author content='Quay Mail'>",
        "<p>By Ada Brandt</p>",
        "",
        &["Ada Brandt"],
    );
    check_page("", "<div class=author-box><b>About the Author</b><p>Ada Brandt</p></div>", "", &["Ada Brandt"]);
}

#[test]
fn writers_beside_accounts_labels_and_outlets() {
    for (byline, expect) in [
        ("<p>By <a>Ada Brandt</a><span class=author>@<a class=author>adabr</a></span></p>", &["Ada Brandt"][..]),
        ("<p>Written by Ada Brandt Hits: 120</p>", &["Ada Brandt"]),
        ("<p>09.03.2012 - 06:00 Uhr | Redakteur: Ada Brandt</p>", &["Ada Brandt"]),
        ("<p>By Ada Brandt/QNN News May 3, 2018</p><p>May 3, 2018 By The Quay</p>", &["Ada Brandt"]),
        ("<p class=author>Ellisport – Ada Brandt</p>", &["Ada Brandt"]),
        ("<p class=author>ByQuay News</p>", &["Quay News"]),
        ("<p>Submitted by webeditor on 03/05/2018</p><div>By:</div><div>Ada Brandt</div>", &["Ada Brandt"]),
        ("<p>Editor's Pick</p>", &[]),
    ] {
        check_writers("", byline, expect);
    }
    check_writers("<meta name=author content=db>", "<p>By Ada Brandt</p>", &["Ada Brandt"]);
}

#[test]
fn who_is_named_below_the_title_and_told_of() {
    let told =
        "<p>Ada Brandt has been the keeper of the terminals for as long as anybody in the port can think of.</p>";
    check_writers("", &format!("<p>Ada Brandt</p><p>Ports</p>{told}"), &[]);
    check_writers("", "<p>Ada Brandt</p><p>Ports</p>", &["Ada Brandt"]);
}

#[track_caller]
fn check_day_beside(byline: &str, expect: &str) {
    let article = page("", byline);
    let found = article.published.when.as_ref().map_or("", |when| when.edtf.as_str());
    assert_eq!(found, expect, "{byline} {:?}", article.published);
}

#[test]
fn days_of_linked_stories_and_pictures_are_none_of_the_page() {
    let linked = "<h3>Read next</h3><p><a href=/a>Six old lamps light up the eastern quay again</a></p><p>Thursday, 31 May, 2018</p>";
    let stated = "<time datetime=2018-05-03></time>";
    check_day_beside(&format!("{stated}{linked}"), "2018-05-03");
    check_day_beside(
        "<p>3 May 2018 | Ada Brandt</p><figure><figcaption>Audio: Quay Radio | 2 May 2018 | Ida Holm</figcaption></figure>",
        "2018-05-03",
    );
}

#[test]
fn who_took_a_picture_is_no_part_of_the_story() {
    let caption = "<figure><img src=a><figcaption>Photo: Ida Holm</figcaption></figure>";
    let article = page("", caption);
    let line = article.segments.iter().find(|one| one.span.of(&article.text).contains("Ida Holm"));
    assert_eq!(line.map(|one| one.kind.code()), Some("credit"));
}
