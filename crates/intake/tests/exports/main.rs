//! Exports of news databases, in the layouts that each has had: split, their fields read as stated, what is missing named.

mod documents;
mod rich_text;
mod sent;

use dateline_intake::{Format, Taken, take};
use dateline_model::article::Article;
use dateline_model::rule::{Kind, Rule};
use dateline_reading::read::read;

const STORY: &str = "The old quay in the town of Marn will be opened again on Saturday, the harbour board said, nine years \
                     after a storm had washed away its steps.\n\nBoats may moor there from April on, as they did before the storm, and the \
                     fish market will come back to its place in May, said the board.";
const OTHER: &str = "The ferry is to run at night again from the summer on, as the town had asked for three years.\n\nThe \
                     council of the valley voted for it on Tuesday, and the toll on the bridge will not rise, its speaker said.";

fn taken(text: &str) -> Taken {
    take("t", "t.txt", Some(Format::Text), text.as_bytes().to_vec())
}

/// The story with its lines broken at 72 characters, as programs for terminals write.
fn broken(story: &str) -> String {
    let mut out = String::new();
    for paragraph in story.split("\n\n") {
        let mut length = 0;
        for word in paragraph.split_whitespace() {
            if length + word.len() > 72 {
                out.push('\n');
                length = 0;
            } else if length > 0 {
                out.push(' ');
            }
            out.push_str(word);
            length += word.len() + 1;
        }
        out.push_str("\n\n");
    }
    out
}

/// Title, outlet, day and writer of an article, and whether each is what the database states.
fn fields(article: &Article) -> [String; 4] {
    let text = &article.text;
    let headline = article.headline.as_ref().expect("a title");
    assert_eq!(headline.rule, Rule::HeadlineRecord);
    assert_eq!(headline.span.expect("a place").of(text), headline.value);
    let outlet = article.publisher.as_ref().expect("an outlet");
    assert_eq!(outlet.rule, Rule::PublisherRecord);
    assert_eq!(outlet.span.expect("a place").of(text), outlet.value);
    let clue = article.published.evidence.first().expect("a day");
    assert_eq!(clue.rule, Rule::RecordPublished);
    let writers: Vec<&str> = article.bylines.iter().map(|byline| byline.name.value.as_str()).collect();
    assert!(article.bylines.iter().all(|byline| byline.name.rule == Rule::BylineRecord), "{:?}", article.bylines);
    let when = article.published.when.as_ref().expect("a day");
    [headline.value.clone(), outlet.value.clone(), when.edtf.clone(), writers.join(" and ")]
}

/// What stands in the story's lines, and that nothing of the database's does.
fn check_story(article: &Article, story: &str) {
    let lines: Vec<&str> = article
        .segments
        .iter()
        .filter(|segment| segment.feeds && segment.kind == Kind::Body)
        .map(|segment| segment.span.of(&article.text))
        .collect();
    assert_eq!(lines.join("\n\n"), story, "{}", article.text);
}

/// That the two articles of most exports here are read as they are stated; `text` is shown where they are not.
fn check_both(taken: &Taken, text: &str) {
    let articles: Vec<Article> = taken.sources.iter().map(|source| read(source, &[])).collect();
    assert_eq!(articles.len(), 2, "{text}");
    assert_eq!(fields(&articles[0]), ["Quay to reopen", "The Valley Lantern", "2021-03-04", "Ada Brandt"], "{text}");
    check_story(&articles[0], STORY);
    assert_eq!(fields(&articles[1])[..3], ["Ferry to run at night", "Marn Courier", "2021-05-06"], "{text}");
    check_story(&articles[1], OTHER);
}

fn check(name: &str, text: &str) {
    let taken = taken(text);
    let told: Vec<String> = taken.warnings.iter().map(|it| format!("{} {}", it.code, it.message)).collect();
    assert!(told.first().is_some_and(|first| first.starts_with("export ") && first.contains(name)), "{told:?}\n{text}");
    assert_eq!(told.len(), 1, "{told:?}");
    check_both(&taken, text);
    assert!(taken.sources.iter().all(|source| source.warnings.is_empty()), "{:?}", taken.sources[0].warnings);
    let ids: Vec<&str> = taken.sources.iter().map(|source| source.id.as_str()).collect();
    assert_eq!(ids, ["t/1", "t/2"]);
    for source in &taken.sources {
        let (_, line) = source.path.split_once(':').expect("a line");
        let line: usize = line.parse().expect("a number");
        let there = text.lines().nth(line - 1).unwrap_or("");
        assert!(!there.trim().is_empty(), "{}", source.path);
    }
}

/// An article in Nexis's old form, its words around the text filled in.
fn nexis_old(at: usize, all: usize, head: &str, labels: &str, story: &str, below: &str) -> String {
    format!("\n\n                   {at} of {all} DOCUMENTS\n\n\n{head}\n\n{labels}\n\n{}\n{below}\n\n", broken(story))
}

const OLD_BELOW: &str = "LOAD-DATE: March 5, 2021\n\nLANGUAGE: ENGLISH\n\nGRAPHIC: The quay, seen from the hill\n\n\
    PUBLICATION-TYPE: Newspaper\n\n\n              Copyright 2021 The Valley Lantern\n                 All Rights Reserved\n";

#[test]
fn nexis_as_text() {
    let first = nexis_old(
        1,
        2,
        "                  The Valley Lantern\n\n             March 4, 2021 Thursday \n                Late Edition\n\nQuay to reopen",
        "BYLINE: By Ada Brandt\n\nSECTION: LOCAL; Pg. 4\n\nLENGTH: 58 words\n\nDATELINE: MARN ",
        STORY,
        OLD_BELOW,
    );
    let second = nexis_old(
        2,
        2,
        "                  Marn Courier\n\n             May 6, 2021 Thursday\n\nFerry to run at night",
        "LENGTH: 40 words",
        OTHER,
        OLD_BELOW,
    );
    check("Nexis", &format!("Print Request: All Documents: 1-2\nTime of Request: 5 June 2021\n{first}{second}"));
    // Of the years before: rights and outlet lead, the title has a label, and so has the text.
    let first = nexis_old(
        1,
        2,
        "            Copyright 2021 Lantern Papers Ltd\n                  The Valley Lantern\n\n     March 4, 2021, Thursday, Final Edition",
        "SECTION: LOCAL; Pg. 4\n\nLENGTH: 58 words\n\nHEADLINE: Quay to\n reopen\n\nBYLINE: Ada Brandt, Lantern Staff Writer\n\nBODY:",
        STORY,
        "LOAD-DATE: March 5, 2021",
    );
    let second = nexis_old(
        2,
        2,
        "            Copyright 2021 Marn Press\n                  Marn Courier\n\n         6 May 2021",
        "LENGTH: 40 words\n\nHEADLINE: Ferry to run at night\n\nBODY:",
        OTHER,
        "LOAD-DATE: May 7, 2021",
    );
    check("Nexis", &format!("{first}{second}").replace(" DOCUMENTS", " DOCUMENTS"));
    // German and French labels.
    let german = |text: &str| {
        text.replace("1 of 2 DOCUMENTS", "Dokument 1 von 2")
            .replace("2 of 2 DOCUMENTS", "Dokument 2 von 2")
            .replace("LENGTH: 58 words", "LÄNGE: 58 Wörter")
            .replace("LENGTH: 40 words", "LONGUEUR: 40 mots")
            .replace("BYLINE:", "AUTOR:")
            .replace("LOAD-DATE:", "UPDATE:")
            .replace("LANGUAGE: ENGLISH", "SPRACHE: ENGLISH")
    };
    check("Nexis", &german(&format!("{first}{second}")));
}

/// Two articles in the layout of Nexis Uni, below its cover.
fn nexis_uni() -> String {
    let one = |head: &str, labels: &str, story: &str| {
        format!(
            "{head}\n\nCopyright 2021 All Rights Reserved\n\n{labels}\n\nBody\n\n\n{story}\n\nPage 1 of 2\n\nGraphic\n \n\
             The quay, seen from the hill\n\n\nClassification\n\n\nLanguage: ENGLISH\n\nPublication-Type: Newspaper\n\n\
             Subject: HARBORS & PORTS (90%)\n\nLoad-Date: March 5, 2021\n\n\nEnd of Document\n\n"
        )
    };
    let first = one(
        "Quay to reopen\nThe Valley Lantern\nMarch 4, 2021 Thursday\nLate Edition",
        "Section: LOCAL; Pg. 4\nLength: 58 words\nByline: By Ada Brandt",
        STORY,
    );
    let second = one("Ferry to run at night\nMarn Courier\nMay 6, 2021 Thursday", "Length: 40 words", OTHER);
    check("Nexis", &format!("{first}{second}"));
    let cover = "User Name: A Reader\nDate and Time: Saturday, June 5, 2021 9:00:00 AM EDT\nJob Number: 12\n\nDocuments (2)\n\n\
                 1. Quay to reopen\n\nClient/Matter: -None-\nSearch Terms: quay\nSearch Type: Natural Language\n\n\
                 About LexisNexis | Privacy Policy\n\n\n";
    format!("{cover}{first}{second}")
}

#[test]
fn nexis_uni_as_text() {
    check("Nexis", &nexis_uni());
}

#[test]
fn factiva_with_codes() {
    let one = |between: &str, code: &str| {
        let lines = [
            ("SE", "Local"),
            ("HD", "Quay to reopen"),
            ("BY", "By Ada Brandt"),
            ("WC", "58 words"),
            ("PD", "4 March 2021"),
            ("ET", "08:15"),
            ("SN", "The Valley Lantern"),
            ("SC", code),
            ("PG", "4"),
            ("LA", "English"),
            ("CY", "(c) 2021 The Valley Lantern. All rights reserved"),
        ];
        let head: String = lines.iter().map(|(code, value)| format!("{code}{between}{value}\n")).collect();
        let (lead, rest) = STORY.split_once("\n\n").expect("two paragraphs");
        format!(
            "{head}\nLP{between}{lead}\n\nTD{between}{rest}\n\nCO{between}marnhb : Marn Harbour Board\nNS{between}ghar : Harbours\n\
                 RE{between}marn : Marn\nIPD{between}Local\nPUB{between}Lantern Papers\nAN{between}Document VLLN000020210304eh3400001\n\n"
        )
    };
    let second = one("  ", "MCOU")
        .replace("Quay to reopen", "Ferry to run at night")
        .replace("The Valley Lantern\n", "Marn Courier\n")
        .replace("4 March 2021", "6 May 2021")
        .replace(STORY.split_once("\n\n").expect("two").0, OTHER.split_once("\n\n").expect("two").0)
        .replace(STORY.split_once("\n\n").expect("two").1, OTHER.split_once("\n\n").expect("two").1);
    check("Factiva", &format!("{}{second}", one("  ", "VLLN")));
    check("Factiva", &format!("{}{}", one("\t", "VLLN"), second.replace("  ", "\t")));
    check("Factiva", &format!("{}{}", one(" ", "VLLN"), second.replace("  ", " ")));
    // The code by itself, what it says below it, and a page's foot between the articles.
    check("Factiva", &format!("{}\n2021 Factiva, Inc.\n\n{}", one("\n\n", "VLLN"), second.replace("  ", "\n")));
}

#[test]
fn factiva_without_codes() {
    let one = |above: &str, below: &str, story: &str, code: &str| {
        format!("{above}\n58 words\n{below}\nEnglish\n(c) 2021. All rights reserved.\n\n{story}\n\nDocument {code}0000202103 04\n\n\n")
            .replace("03 04", "04eh3400001")
    };
    let first = one(
        "Local\nQuay to reopen after storm of years\nAda Brandt",
        "4 March 2021\n08:15\nThe Valley Lantern\nVLLN\n4",
        STORY,
        "VLLN",
    )
    .replace(" after storm of years", "")
    .replace("Ada Brandt\n58", "By Ada Brandt\n58");
    let second = one("Ferry to run at night", "6 May 2021\nMarn Courier\nMCOU", OTHER, "MCOU");
    check("Factiva", &format!("Search Summary\nquay or ferry\n\n{first}{second}"));
    let german = |text: &str| {
        text.replace("58 words", "58 Wörter")
            .replace("Document VLLN", "Dokument vlln")
            .replace("Document ", "Dokument ")
    };
    check("Factiva", &german(&format!("{first}{second}")));
}

#[test]
fn proquest_as_text() {
    const RULER: &str = "____________________________________________________________";
    let first = format!(
        "Quay to reopen\n\nAuthor: Brandt, Ada\n\nPublication info: The Valley Lantern; Marn [Marn]04 Mar 2021: A.4.\n\n\
         http://search.example/docview/1\n\nAbstract: The quay will be opened.\n\nLinks: http://link.example/1\n\nFull text: {STORY}\n\n\
         Credit: Ada Brandt\n\nSubject: Harbours; Storms;\n\nLocation: Marn\n\nTitle: Quay to reopen\n\n\
         Publication title: The Valley Lantern; Marn\n\nFirst page: A.4\n\nPublication year: 2021\n\nPublication date: Mar 4, 2021\n\n\
         Section: Local\n\nPublisher: Lantern Papers\n\nISSN: 12345678\n\nLanguage of publication: English\n\n\
         ProQuest document ID: 1\n\nDocument URL: https://search.example/docview/1\n\nLast updated: 2021-06-01\n\nDatabase: Newsstream\n"
    );
    let second = format!(
        "Title: Ferry to run at night\n\nPublication title: Marn Courier\n\nPublication date: May 6, 2021\n\n\
         ProQuest document ID: 2\n\nFull text: {OTHER}\n\nSubject: Ferries\n\nDatabase: Newsstream\n"
    );
    check(
        "ProQuest",
        &format!(
            "Report Information from ProQuest\n5 June 2021\n{RULER}\n\nDocument 1 of 2\n\n{first}\n{RULER}\n\nDocument 2 of 2\n\n{second}\n{RULER}\n\nContact us at: http://www.example/contact\n"
        ),
    );
    // Without the day in a field of its own.
    let first = first
        .replace("Publication date: Mar 4, 2021\n\n", "")
        .replace("Publication title: The Valley Lantern; Marn\n\n", "");
    check("ProQuest", &format!("{first}\n{RULER}\n{second}"));
}

#[test]
fn bigkinds_as_a_table() {
    let story = "마른시의 옛 부두가 토요일에 다시 열린다고 항만 위원회가 밝혔다. 아홉 해 전 폭풍으로 계단이 쓸려 나간 뒤 처음이다. ".repeat(3);
    let table = format!(
        "뉴스 식별자,일자,언론사,기고자,제목,통합 분류1,인물,위치,기관,키워드,본문,URL,분석제외 여부\n\
         02100101.20210304081500001,20210304,골짜기등불,박하나,옛 부두 다시 열린다,지역,,마른,항만위원회,\"부두,폭풍\",\"{story}\",https://lantern.example/1,\n"
    );
    let taken = take("t", "t.csv", Some(Format::Table), table.into_bytes());
    let article = read(&taken.sources[0], &[]);
    assert_eq!(fields(&article), ["옛 부두 다시 열린다", "골짜기등불", "2021-03-04", "박하나"]);
    assert_eq!(article.url.as_deref(), Some("https://lantern.example/1"));
}

/// What is told of the file and of its articles, code and place.
fn told(taken: &Taken) -> Vec<String> {
    let own = taken.sources.iter().flat_map(|source| &source.warnings);
    taken.warnings.iter().chain(own).map(|it| format!("{} {}", it.code, it.place)).collect()
}

fn check_told(text: &str, articles: usize, expect: &[&str]) -> Vec<Article> {
    let taken = taken(text);
    assert_eq!(told(&taken), expect, "{text}");
    assert_eq!(taken.sources.len(), articles);
    taken.sources.iter().map(|source| read(source, &[])).collect()
}

#[test]
fn what_was_cut_is_named_and_the_rest_is_read() {
    let uni = |story: &str| {
        format!(
            "Quay to reopen\nThe Valley Lantern\nMarch 4, 2021 Thursday\n\nLength: 58 words\n\nBody\n\n{story}\n\nLoad-Date: March 5, 2021\n\n"
        )
    };
    // The second of two has no end, and half of its text.
    let half = STORY.split_once("\n\n").expect("two").0;
    let text = format!("{}End of Document\n{}", uni(STORY), uni(half).split("Load-Date").next().expect("a part"));
    let articles = check_told(&text, 2, &["export t.txt", "cut t.txt:24"]);
    check_story(&articles[1], half);
    // Three are announced, and the last of two is shorter than it says.
    let head = |at: usize| {
        format!("{at} of 3 DOCUMENTS\n\nThe Valley Lantern\n\nMarch 4, 2021\n\nQuay to reopen\n\nLENGTH: 400 words\n\n")
    };
    let text = format!("{}{}\n\n{}{half}\n", head(1), format!("{STORY} ").repeat(8), head(2));
    check_told(&text, 2, &["export t.txt", "cut t.txt:39", "cut t.txt:31"]);
    // Factiva's last document has no number, with codes and without.
    let coded = |end: &str| {
        format!("HD  Quay to reopen\nWC  58 words\nPD  4 March 2021\nSN  The Valley Lantern\nLP  {STORY}\n{end}")
    };
    let text = format!("{}\n{}", coded("AN  Document VLLN000020210304eh3400001\n"), coded(""));
    check_told(&text, 2, &["export t.txt", "cut t.txt:16"]);
    let plain = |end: &str| {
        format!(
            "Quay to reopen\n58 words\n4 March 2021\nThe Valley Lantern\nVLLN\nEnglish\n(c) 2021\n\n{STORY}\n\n{end}"
        )
    };
    let text = format!("{}\n{}", plain("Document VLLN000020210304eh3400001\n"), plain(""));
    let articles = check_told(&text, 2, &["export t.txt", "cut t.txt:25"]);
    check_story(&articles[1], STORY);
}

#[test]
fn another_layout_among_the_articles_is_named() {
    let text = format!(
        "1 of 2 DOCUMENTS\n\nThe Valley Lantern\n\nMarch 4, 2021\n\nQuay to reopen\n\nLENGTH: 58 words\n\n{STORY}\n\n2 of 2 DOCUMENTS\n\n\
         Table of tolls\n\n1\n2\n3\n"
    );
    let articles = check_told(&text, 1, &["export t.txt", "export-layout t.txt:17"]);
    check_story(&articles[0], STORY);
    let ruler = "_".repeat(60);
    let text = format!(
        "{ruler}\n\nTitle: Quay to reopen\n\nPublication title: The Valley Lantern\n\nProQuest document ID: 1\n\nFull text: {STORY}\n\nSubject: Harbours\n\n{ruler}\n\n\
         Title: Quay\n\nPublication title: The Valley Lantern\n\nAbstract: The quay in Marn will be opened.\n\nFull text: Not available.\n\n{ruler}\n\n\
         Title: Nothing\n\nPublication title: The Valley Lantern\n\nISSN: 1\n"
    );
    let articles = check_told(&text, 2, &["export t.txt", "export-layout t.txt:27", "summary t.txt:17"]);
    assert!(articles[1].text.contains("will be opened"));
}

#[test]
fn what_only_looks_like_an_export_is_one_article() {
    for text in [
        format!("Quay to reopen\n\n4 March 2021\n\n{STORY}\n\nThe board has read 3 of 4 documents.\n"),
        format!("1 of 3 documents\n\n{STORY}\n"),
        format!("Quay to reopen\n\nLENGTH: 512 words\n\n{STORY}\n\nEnd of Document\n"),
        format!("HD television comes to Marn\n\nPD officers and SN crews met on Monday.\n\n{STORY}\n"),
        format!("Title: Quay to reopen\nAuthor: Ada Brandt\n____________________________\n\n{STORY}\n"),
        format!("Quay to reopen\n\n{STORY}\n\nDocument VLLN000020210304eh3400001\n"),
    ] {
        let taken = taken(&text);
        assert!(taken.warnings.is_empty(), "{:?}\n{text}", taken.warnings);
        assert_eq!(taken.sources.iter().map(|source| source.id.as_str()).collect::<Vec<_>>(), ["t"], "{text}");
        assert_eq!(taken.sources[0].raw, text.as_bytes());
    }
}

#[test]
fn any_part_of_an_export_is_read() {
    let nexis = nexis_old(1, 1, "The Valley Lantern\n\nMarch 4, 2021", "LENGTH: 58 words", STORY, OLD_BELOW);
    let factiva = format!(
        "HD  Quay\nWC  58 words\nPD  4 March 2021\nSN  Lantern\nTD  {STORY}\nAN  Document VLLN000020210304eh3400001\n"
    );
    for text in [nexis, factiva] {
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            assert!(!taken(&text[..end]).sources.is_empty(), "{end}");
        }
    }
}

#[test]
fn exports_in_other_encodings_say_so() {
    let text = format!(
        "1 of 1 DOCUMENTS\n\nThe Valley Lantern\n\nMarch 4, 2021\n\nBrücke wird größer\n\nLENGTH: 58 words\n\nFür Marn: {STORY}\n"
    );
    let (latin, ..) = encoding_rs::WINDOWS_1252.encode(&text);
    let taken = take("t", "t.txt", Some(Format::Text), latin.into_owned());
    assert_eq!(told(&taken), ["encoding t.txt:7", "export t.txt"]);
    assert_eq!(read(&taken.sources[0], &[]).headline.expect("a title").value, "Brücke wird größer");
}

#[test]
fn lines_of_a_story_that_look_like_labels_stay_in_it() {
    let told = "Notes\n\nCompany: the harbour board.\n\nSubject: a quay of nine years.\n\nText\n\nType: open to all, the board said.";
    let story = format!("{STORY}\n\n{told}");
    let old = format!(
        "1 of 1 DOCUMENTS\n\nThe Valley Lantern\n\nMarch 4, 2021\n\nQuay to reopen\n\nLENGTH: 70 words\n\n{story}\n\nLOAD-DATE: March 5, 2021\n"
    );
    let uni = format!(
        "Quay to reopen\nThe Valley Lantern\nMarch 4, 2021 Thursday\n\nLength: 70 words\n\nBody\n\n{story}\n\nClassification\n\n\
         Company: HARBOUR BOARD\n\nEnd of Document\n"
    );
    for text in [old, uni] {
        let taken = taken(&text);
        let whole = String::from_utf8(taken.sources[0].raw.clone()).expect("text");
        assert!(whole.ends_with(&format!("Quay to reopen\n\n{story}\n")), "{whole}");
    }
}
