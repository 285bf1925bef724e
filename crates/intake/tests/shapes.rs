//! Odd shapes of saved pages, all of our own making: who wrote the story and when, as a reader would have it.

use dateline_intake::{Format, take};
use dateline_model::article::Article;
use dateline_reading::read::read;

const TITLE: &str = "Council votes to rebuild ferry pier";

const STORY: &str = "<p>The council of Port Ellis has voted to rebuild the old ferry pier after a winter of storms, the harbour \
                     office said in a statement that was read out in the hall.</p><p>The work will take two years and cost four \
                     million crowns, of which the province pays half, the treasurer told those who had come to listen.</p>";

fn article(html: String) -> Article {
    let sources = take("a", "a", Some(Format::Page), html.into_bytes()).sources;
    read(sources.first().expect("a page is one source"), &[])
}

/// Writers, day and title of a page with `head`, and `lines` below its title.
#[track_caller]
fn check(head: &str, lines: &str, writers: &[&str], day: &str) {
    let page = article(format!(
        "<html lang=en><head><title>{TITLE}</title>{head}</head><body><article><h1>{TITLE}</h1>{lines}{STORY}</article></body></html>"
    ));
    let found: Vec<_> = page.bylines.iter().map(|byline| byline.name.value.as_str()).collect();
    let published = page.published.when.as_ref().map_or("", |when| when.edtf.as_str());
    assert_eq!((found.as_slice(), published), (writers, day), "{head} {lines}");
    assert_eq!(page.headline.map(|title| title.value).as_deref(), Some(TITLE), "{head} {lines}");
}

fn ld(json: &str) -> String {
    format!("<script type=application/ld+json>{json}</script>")
}

fn news(title: &str, rest: &str) -> String {
    format!(r#"{{"@type":"NewsArticle","headline":"{title}",{rest}}}"#)
}

#[test]
fn objects_that_name_each_other() {
    let graph = format!(
        r##"{{"@graph":[{},{{"@type":"Person","@id":"#p","name":"Ada Brandt"}}]}}"##,
        news(TITLE, r##""author":{"@id":"#p"},"datePublished":"2019-05-03""##)
    );
    check(&ld(&graph), "", &["Ada Brandt"], "2019-05-03");
    // In another script of the page.
    let one = ld(&news(TITLE, r##""author":[{"@id":"#p"}],"datePublished":"2019-05-03""##));
    let other = ld(r##"{"@type":"Person","@id":"#p","name":"Ada Brandt"}"##);
    check(&format!("{one}{other}"), "", &["Ada Brandt"], "2019-05-03");
    check(&format!("{other}{one}"), "", &["Ada Brandt"], "2019-05-03");
    let inner = news(
        TITLE,
        r#""author":{"@type":"Person","givenName":"Ada","familyName":"Brandt"},"datePublished":"2019-05-03""#,
    );
    check(&ld(&format!(r#"{{"@type":"WebPage","mainEntity":{inner}}}"#)), "", &["Ada Brandt"], "2019-05-03");
}

#[test]
fn writers_in_one_text() {
    let several = news(TITLE, r#""author":"Ada Brandt, Ida Holm and Ulla Berg""#);
    check(&ld(&several), "", &["Ada Brandt", "Ida Holm", "Ulla Berg"], "");
    check("<meta name=author content='Ada Brandt | Sponsored'>", "", &["Ada Brandt"], "");
    check("<meta name=author content='The Quay | News of the ports'>", "", &[], "");
}

#[test]
fn several_articles_of_which_one_is_the_page() {
    let teaser =
        news("Storm closes the northern lighthouse", r#""author":{"name":"Ida Holm"},"datePublished":"2019-04-20""#);
    let own = news(TITLE, r#""author":{"name":"Ada Brandt"},"datePublished":"2019-05-03""#);
    for head in
        [format!("{}{}", ld(&teaser), ld(&own)), ld(&format!("[{teaser},{own}]")), ld(&format!("[{own},{teaser}]"))]
    {
        check(&head, "", &["Ada Brandt"], "2019-05-03");
    }
    // By its address, where its title is put in other words.
    let link = "<link rel=canonical href='https://quay.example/pier'>";
    let at = |path: &str, name: &str, day: &str| {
        let rest =
            format!(r#""url":"https://quay.example/{path}?a=1","author":{{"name":"{name}"}},"datePublished":"{day}""#);
        news("Old pier to rise again", &rest)
    };
    let both = format!("[{},{}]", at("light", "Ida Holm", "2019-04-20"), at("pier", "Ada Brandt", "2019-05-03"));
    let page = article(format!("<title>{TITLE}</title>{link}{}<article><h1>{TITLE}</h1>{STORY}</article>", ld(&both)));
    assert_eq!(page.published.when.map(|when| when.edtf).as_deref(), Some("2019-05-03"));
    // Where none has its title, the first is taken.
    let teaser = news("Pier of Port Ellis to be rebuilt, council says", r#""author":{"name":"Ada Brandt"}"#);
    check(&ld(&teaser), "", &["Ada Brandt"], "");
}

#[test]
fn data_of_scripts() {
    for script in [
        r#"dataLayer.push({"pageType":"article","articleAuthor":"Ada Brandt","publishDate":"2019-05-03"});"#,
        r"dataLayer = [{'author':'Ada Brandt','publication_date':'2019-05-03 10:11'}];",
        r#"{"article":{"byline":"By Ada Brandt","authors":[{"name":"Ada Brandt"}],"firstPublished":"2019-05-03T10:00:00Z"}}"#,
        r#"x = "{\"author\":\"Ada Brandt\",\"published_at\":\"2019-05-03\"}";"#,
    ] {
        check(&format!("<script>{script}</script>"), "", &["Ada Brandt"], "2019-05-03");
    }
    // What is printed, and what the head says, goes first; several names are those of several stories.
    let other = r#"<script>{"author":"Ida Holm"}</script>"#;
    check(other, "<p class=byline>By Ada Brandt</p>", &["Ada Brandt"], "");
    check(&format!("<meta name=author content='Ada Brandt'>{other}"), "", &["Ada Brandt"], "");
    check(r#"<script>[{"author":"Ida Holm"},{"author":"Ada Brandt"}]</script>"#, "", &[], "");
    for none in
        [r#"{"author":"{{name}}"}"#, r#"{"author":"quay_desk"}"#, r#"{"authority":"Ada Brandt"}"#, r#"{"author":"#]
    {
        check(&format!("<script>{none}</script>"), "", &[], "");
    }
}

#[test]
fn json_that_is_nearly_none() {
    let comma =
        r#"{"@type":"NewsArticle","headline":"T","author":[{"name":"Ada Brandt"},],"datePublished":"2019-05-03",}"#;
    check(&ld(comma), "", &["Ada Brandt"], "2019-05-03");
    let marks = r#"{"@type":"NewsArticle","headline":"A "new" pier","author":{"@type":"Person","name":"Ada Brandt"},"datePublished":"2019-05-03"}"#;
    check(&ld(marks), "", &["Ada Brandt"], "2019-05-03");
    let number = news(TITLE, r#""author":{"name":"Ada Brandt"},"datePublished":1556877600000"#);
    check(&ld(&number), "", &["Ada Brandt"], "2019-05-03");
}

#[test]
fn days_of_clocks_and_of_changes() {
    let utc = |time: &str| format!("<meta property=article:published_time content='{time}'>");
    check(&utc("2019-05-03T22:45:00Z"), "<p class=date>May 4, 2019 12:45 AM</p>", &[], "2019-05-04");
    check(&utc("2019-05-04T02:45:00+00:00"), "<p class=date>May 3, 2019 10:45 PM EDT</p>", &[], "2019-05-03");
    let before =
        news(TITLE, r#""datePublished":"2019-05-03T08:00:00+02:00","dateModified":"2019-05-01T18:00:00+02:00""#);
    check(&ld(&before), "", &[], "2019-05-03");
    check("<link rel=canonical href='https://quay.example/2019/05/03/pier'>", "", &[], "2019-05-03");
    // No year is made up.
    check("", "<time>3 May</time>", &[], "");
    // What is stated and printed stands, whatever a quotation counts down to.
    let counted = "<p>“There are just five days until 24 December 2019, and the ice will not wait for them,” he had said on air.</p>";
    let lines = format!("<p class=date>December 22, 2019</p>{counted}");
    check(&utc("2019-12-22T10:00:00Z"), &lines, &[], "2019-12-22");
}

#[test]
fn live_reports() {
    let update = r#"{"@type":"BlogPosting","headline":"The vote is on","datePublished":"2019-05-04","author":{"name":"Ida Holm"}}"#;
    let live = format!(
        r#"{{"@type":"LiveBlogPosting","headline":"{TITLE}","datePublished":"2019-05-03T08:00:00+02:00","author":{{"name":"Ada Brandt"}},"liveBlogUpdate":[{update}]}}"#
    );
    check(
        &ld(&live),
        "<div><time datetime=2019-05-04T18:00>4 May 18:00</time><h3>The vote is on</h3></div>",
        &["Ada Brandt"],
        "2019-05-03",
    );
}

#[test]
fn headings_that_stand_again_and_again() {
    let gallery = "<h2>The old pier in pictures</h2><img src=a.jpg>".repeat(9);
    let page = article(format!(
        "<title>{TITLE}</title><article><h1>Ferry pier of Port Ellis will be rebuilt</h1>{STORY}{gallery}</article>"
    ));
    assert_eq!(page.headline.map(|title| title.value).as_deref(), Some("Ferry pier of Port Ellis will be rebuilt"));
}

#[test]
fn who_is_none() {
    check("", "<p class=author>Date published</p>", &[], "");
    check("", "<p class=byline>Foto di Ada Brandt</p>", &[], "");
}

/// Writers and day of a Chinese, Japanese or Korean page with `lines` below its title.
#[track_caller]
fn check_wide(language: &str, lines: &str, writers: &[&str], day: &str) {
    let (title, story) = match language {
        "zh" => (
            "埃利斯港议会决定重建渡轮码头",
            "埃利斯港议会周五投票决定重建去年冬天被风暴摧毁的旧渡轮码头，港务局在会议厅宣读的一份声明中表示。",
        ),
        "ja" => (
            "エリス港議会、桟橋の再建を決定",
            "エリス港の議会は金曜日、冬の嵐で壊れた古いフェリーの桟橋を再建することを賛成多数で決めたと、港湾事務所が声明で明らかにした。",
        ),
        _ => (
            "엘리스항 의회 부두 재건 의결",
            "엘리스항 의회는 금요일 겨울 폭풍으로 무너진 낡은 여객선 부두를 다시 짓기로 의결했다고 항만 사무소가 성명에서 밝혔다.",
        ),
    };
    let story = format!("<p>{story}</p>").repeat(3);
    let page = article(format!(
        "<html lang={language}><head><title>{title}</title></head><body><article><h1>{title}</h1>{lines}{story}</article></body></html>"
    ));
    let found: Vec<_> = page.bylines.iter().map(|byline| byline.name.value.as_str()).collect();
    let published = page.published.when.as_ref().map_or("", |when| when.edtf.as_str());
    assert_eq!((found.as_slice(), published), (writers, day), "{lines}");
}

#[test]
fn posts_beside_names_in_wide_letters() {
    check_wide("zh", "<p>2019-05-03 10:15　来源：港口日报　记者 王小明</p>", &["王小明"], "2019-05-03");
    check_wide("zh", "<p>2019年05月03日10:15 港口日报 作者：王小明</p>", &["王小明"], "2019-05-03");
    check_wide("zh", "<p>2019/05/03 10:15　〔記者王小明／台北報導〕</p>", &["王小明"], "2019-05-03");
    check_wide("ja", "<p>2019年5月3日 10時15分　ロンドン＝山田太郎</p>", &["山田太郎"], "2019-05-03");
    check_wide("ja", "<p>ロンドン特派員　山田太郎</p><p>2019年5月3日</p>", &["山田太郎"], "2019-05-03");
    check_wide("ja", "<p class=author>山田太郎 記者</p><p>2019年5月3日</p>", &["山田太郎"], "2019-05-03");
    check_wide("ko", "<p>입력 2019.05.03 10:15</p><p>김민수 기자</p>", &["김민수"], "2019-05-03");
    check_wide("ko", "<p>런던=김민수 특파원 승인 2019.05.03</p>", &["김민수"], "2019-05-03");
    check_wide("ko", "<p>김민수·이영희 기자 2019.05.03</p>", &["김민수", "이영희"], "2019-05-03");
}

#[test]
fn a_phrase_at_the_start_takes_lines_out_and_no_paragraph() {
    for (line, is_story) in [
        ("Submit a letter to the editor by mail or through our form.", false),
        ("Please turn on JavaScript to see the map of the pier.", false),
        (
            "Send letters to the council was all that the pilots had been told to do for a year, said the head of their union, \
             who had come to the hall with a box of four hundred answers that nobody in the office had ever opened.",
            true,
        ),
        (
            "An ad blocker was found on the pilots’ own computer, the treasurer said, and it had hidden the call for bids.",
            true,
        ),
    ] {
        let page = article(format!(
            "<html lang=en><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1>{STORY}<p>{line}</p>{STORY}</article></body></html>"
        ));
        let told = page.segments.iter().find(|segment| segment.span.of(&page.text) == line);
        assert_eq!(told.is_some_and(|segment| segment.feeds), is_story, "{line}");
    }
}
