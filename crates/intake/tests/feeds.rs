//! Feeds: an article an item, its fields as stated, its text where it is there; what is missing is named with its line.

use dateline_intake::{Format, Taken, take};
use dateline_model::article::Article;
use dateline_model::rule::Rule;
use dateline_reading::read::read;

const STORY: &str = "<p>The old quay in the town of Marn will be opened again on Saturday, the harbour board said, nine years \
                     after a storm had washed away its steps.</p><p>Boats may moor there from April on, as they did before the \
                     storm, &amp; the fish market will come back to its place in May, said the board.</p>";

fn taken(text: &str) -> Taken {
    take("f", "f.xml", Format::of_extension("xml"), text.as_bytes().to_vec())
}

fn told(taken: &Taken) -> Vec<String> {
    let own = taken.sources.iter().flat_map(|source| &source.warnings);
    taken.warnings.iter().chain(own).map(|it| format!("{} {}", it.code, it.place)).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// What each form of the same item must give.
fn check(name: &str, text: &str) {
    let taken = taken(text);
    assert_eq!(told(&taken), Vec::<String>::new(), "{name}");
    assert_eq!(taken.sources.len(), 1, "{name}");
    let article: Article = read(&taken.sources[0], &[]);
    let own = &article.text;
    let headline = article.headline.as_ref().expect("a title");
    assert_eq!(
        (headline.value.as_str(), headline.rule),
        ("Quay & steps to reopen", Rule::HeadlineRecord),
        "{name}: {own}"
    );
    assert_eq!(headline.span.expect("a place").of(own), headline.value, "{name}");
    let outlet = article.publisher.as_ref().expect("an outlet");
    assert_eq!((outlet.value.as_str(), outlet.rule), ("The Valley Lantern", Rule::PublisherRecord), "{name}: {own}");
    let writers: Vec<_> = article.bylines.iter().map(|it| (it.name.value.as_str(), it.name.rule)).collect();
    assert_eq!(writers, [("Ada Brandt", Rule::BylineRecord)], "{name}: {own}");
    assert_eq!(article.published.when.as_ref().map(|when| when.edtf.as_str()), Some("2021-03-04"), "{name}: {own}");
    assert_eq!(article.published.evidence[0].rule, Rule::RecordPublished, "{name}");
    assert_eq!(article.url.as_deref(), Some("https://lantern.example/quay"), "{name}");
    assert_eq!(article.language.as_deref(), Some("en"), "{name}");
    let feeds: Vec<&str> = article.segments.iter().filter(|it| it.feeds).map(|it| it.span.of(own)).collect();
    assert!(feeds.iter().any(|line| line.starts_with("The old quay")), "{name}: {:?}", article.segments);
    assert!(feeds.iter().any(|line| line.contains("the storm, & the fish market")), "{name}: {own}");
    assert!(!own.contains("<p>") && !own.contains("&amp;"), "{name}: {own}");
}

#[test]
fn the_same_item_in_each_kind_of_feed() {
    let rss = |item: &str| {
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" \
             xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:atom=\"http://www.w3.org/2005/Atom\" \
             xmlns:media=\"http://search.yahoo.com/mrss/\"><channel><title>The Valley Lantern</title><language>en-gb</language>\
             <atom:link href=\"https://lantern.example/feed\" rel=\"self\"/><image><title>Logo</title></image>\n{item}\n</channel></rss>"
        )
    };
    let item = format!(
        "<item><title>Quay &amp;amp; steps to reopen</title><link>https://lantern.example/quay</link>\
         <guid isPermaLink=\"false\">tag:1</guid><dc:creator>Ada Brandt</dc:creator><pubDate>Thu, 04 Mar 2021 08:15:00 +0000</pubDate>\
         <description>The quay will be opened.</description><media:content url=\"x\"><media:title>A picture</media:title></media:content>\
         <content:encoded><![CDATA[{STORY}]]></content:encoded></item>"
    );
    check("RSS, CDATA", &rss(&item));
    check("RSS, escaped", &rss(&item.replace(&format!("<![CDATA[{STORY}]]>"), &escaped(STORY))));
    check("RSS, mark-up that nobody escaped", &rss(&item.replace(&format!("<![CDATA[{STORY}]]>"), STORY)));
    let mail = item.replace("dc:creator", "author").replace("Ada Brandt", "ada@lantern.example (Ada Brandt)");
    check("RSS, a mail address", &rss(&mail));
    check(
        "RSS, the link in the guid",
        &rss(&item
            .replace("<link>https://lantern.example/quay</link>", "")
            .replace("isPermaLink=\"false\">tag:1", ">https://lantern.example/quay")),
    );
    let undeclared = rss(&item).replace("xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"", "");
    check("RSS, a prefix that nothing declares", &undeclared);
    check("RSS, a lone &", &rss(&item.replace("&amp;amp;", "&")));
    let rdf = format!(
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\" \
         xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel>\
         <title>The Valley Lantern</title><dc:language>en</dc:language></channel>\n<item rdf:about=\"x\"><title>Quay &amp; steps to reopen</title>\
         <link>https://lantern.example/quay</link><dc:creator>Ada Brandt</dc:creator><dc:date>2021-03-04T08:15:00Z</dc:date>\
         <content:encoded><![CDATA[{STORY}]]></content:encoded></item></rdf:RDF>"
    );
    check("RSS 1.0", &rdf);
    let atom = |content: &str| {
        format!(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>The Valley Lantern</title><author><name>Lantern Desk</name></author>\n\
             <entry><title type=\"html\">Quay &amp;amp; steps to reopen</title><link rel=\"edit\" href=\"https://lantern.example/edit\"/>\
             <link href=\"https://lantern.example/quay\"/><id>tag:lantern.example,2021:1</id><author><name>Ada Brandt</name>\
             <email>ada@lantern.example</email></author><published>2021-03-04T08:15:00Z</published>\
             <updated>2021-03-06T08:15:00Z</updated><summary>The quay.</summary>{content}</entry></feed>"
        )
    };
    check("Atom, HTML", &atom(&format!("<content type=\"html\">{}</content>", escaped(STORY))));
    check(
        "Atom, XHTML",
        &atom(&format!("<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">{STORY}</div></content>")),
    );
    let prefixed = atom(&format!("<content type=\"html\">{}</content>", escaped(STORY)));
    let prefixed =
        prefixed.replace("</", "</a:").replace('<', "<a:").replace("<a:/a:", "</a:").replace("xmlns=", "xmlns:a=");
    check("Atom, prefixed", &prefixed);
}

#[test]
fn without_the_full_text_the_description_is_taken_and_that_is_said() {
    let feed = "<rss><channel><title>Lantern » Local</title>\n<item><title>Quay</title><description>The old quay in the town of Marn will be \
                opened again on Saturday, the harbour board said.</description></item>\n<item><title>Nothing</title></item>\n\
                <item><title>Elsewhere</title><link>javascript:alert(1)</link><description>&lt;p&gt;The ferry runs&amp;nbsp;again.&lt;/p&gt;</description></item></channel></rss>";
    let taken = taken(feed);
    assert_eq!(told(&taken), ["empty-row f.xml:3", "summary f.xml:2", "summary f.xml:4"]);
    assert_eq!(taken.sources.iter().map(|source| source.id.as_str()).collect::<Vec<_>>(), ["f/1", "f/3"]);
    let articles: Vec<Article> = taken.sources.iter().map(|source| read(source, &[])).collect();
    assert!(
        articles[0].text.contains("feed: Lantern » Local") && articles[0].publisher.is_none(),
        "{}",
        articles[0].text
    );
    assert!(articles[1].text.contains("The ferry runs again."), "{}", articles[1].text);
    assert_eq!(articles[1].url, None);
}

#[test]
fn a_feed_that_is_cut_or_broken_is_read_up_to_there() {
    let item = |body: &str| format!("<item><title>Quay</title><description>{body}</description></item>\n");
    let story = "The old quay in Marn will be opened again on Saturday.";
    let whole = format!("<rss><channel>\n{}{}", item(story), item(story));
    for (text, count, expect) in [
        // Within the text of the second.
        (
            whole.get(..whole.len() - 45).expect("a part").to_owned(),
            2,
            vec!["summary f.xml:2", "summary f.xml:3", "cut f.xml:3"],
        ),
        // An element that is closed by another.
        (
            format!("{whole}<item><title>Bad</link></item></channel></rss>"),
            2,
            vec!["feed f.xml:4", "empty-row f.xml:4", "summary f.xml:2", "summary f.xml:3"],
        ),
        ("<rss><channel></channel></rss>".to_owned(), 0, vec!["feed f.xml"]),
        ("<html><body>No feed</body></html>".to_owned(), 0, vec!["feed f.xml:1"]),
        ("no XML".to_owned(), 0, vec!["feed f.xml:1"]),
        (String::new(), 0, vec!["feed f.xml:1"]),
    ] {
        let taken = taken(&text);
        assert_eq!(
            (taken.sources.len(), told(&taken)),
            (count, expect.iter().map(|it| (*it).to_owned()).collect()),
            "{text}"
        );
    }
}

#[test]
fn hostile_feeds_harm_nothing() {
    let laughs = "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>\
                  <rss><channel><item><title>Quay &c;</title><description>The quay &c; is open.</description></item></channel></rss>";
    let laughed = taken(laughs);
    assert!(laughed.sources.iter().all(|source| source.raw.len() < 200));
    let outside = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><description>It says &x; today.</description></item></channel></rss>";
    let text = String::from_utf8(taken(outside).sources.remove(0).raw).expect("text");
    assert!(text.contains("&x;"), "{text}");
    let deep = format!("<rss><channel><item><description>{}The quay</description></item>", "<b>".repeat(100_000));
    let deep = taken(&deep);
    assert!(!deep.warnings.is_empty());
    let whole =
        format!("<rss><channel><item><content:encoded>{}</content:encoded></item></channel></rss>", escaped(STORY));
    for end in (0..whole.len()).filter(|end| whole.is_char_boundary(*end)) {
        let _ = taken(&whole[..end]);
    }
}

#[test]
fn the_declared_encoding_counts() {
    let text = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><rss><channel><item><title>Brücke</title><description>Die Brücke wird größer.</description></item></channel></rss>";
    let (latin, ..) = encoding_rs::WINDOWS_1252.encode(text);
    let taken = take("f", "f.rss", Format::of_extension("rss"), latin.into_owned());
    assert_eq!(told(&taken), ["encoding f.rss:1", "summary f.rss:1"]);
    assert!(String::from_utf8_lossy(&taken.sources[0].raw).contains("Die Brücke wird größer."));
}

#[test]
fn a_feed_of_json_is_records() {
    let feed = serde_json::json!({"version": "https://jsonfeed.org/version/1.1", "title": "The Valley Lantern", "items": [{
        "id": "1", "url": "https://lantern.example/quay", "title": "Quay to reopen", "content_html": STORY,
        "date_published": "2021-03-04T08:15:00Z", "authors": [{"name": "Ada Brandt"}]}]});
    let taken = take("f", "f.json", Some(Format::Json), feed.to_string().into_bytes());
    let article = read(&taken.sources[0], &[]);
    assert_eq!(article.published.when.as_ref().map(|when| when.edtf.as_str()), Some("2021-03-04"));
    assert!(article.text.contains("\n\nBoats may moor"), "{}", article.text);
}
