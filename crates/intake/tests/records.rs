//! Tables, records and mail: an article each, what is stated about it, and what is said where there is none.

use dateline_intake::{Format, Taken, archive, take};
use dateline_model::article::Article;
use dateline_reading::read::read;

const STORY: &str = "The old quay in the town of Marn will be opened again on Saturday, the harbour board said, nine years \
                     after a storm had washed away its steps. Boats may moor there from April on, as they did before.";

fn taken(format: Format, text: &str) -> Taken {
    take("t", "t.x", Some(format), text.as_bytes().to_vec())
}

fn articles(taken: &Taken) -> Vec<Article> {
    taken.sources.iter().map(|source| read(source, &[])).collect()
}

fn codes(taken: &Taken) -> Vec<String> {
    taken.warnings.iter().map(|warning| format!("{} {}", warning.code, warning.place)).collect()
}

/// What every form of the same record must give.
fn check(taken: &Taken) {
    let articles = articles(taken);
    let article = articles.first().expect("an article");
    let headline = article.headline.as_ref().expect("a title");
    assert_eq!(headline.value, "Quay to reopen");
    assert_eq!(headline.span.expect("a place").of(&article.text), "Quay to reopen");
    assert_eq!(article.published.when.as_ref().map(|when| when.edtf.as_str()), Some("2021-03-04"));
    assert_eq!(article.bylines.iter().map(|byline| byline.name.value.as_str()).collect::<Vec<_>>(), ["Ada Brandt"]);
    assert!(article.segments.iter().any(|segment| segment.feeds && segment.span.of(&article.text).contains("Boats")));
}

#[test]
fn one_record_in_many_forms() {
    let csv = format!("headline,date,author,body\nQuay to reopen,2021-03-04,Ada Brandt,\"{STORY}\"\n");
    check(&taken(Format::Table, &csv));
    check(&taken(Format::Table, &csv.replace(',', "\t")));
    check(&taken(
        Format::Table,
        &format!("Titel;Datum;Autor;Text\nQuay to reopen;04.03.2021;Ada Brandt;\"{STORY}\"\n"),
    ));
    let object = serde_json::json!({
        "title": "Quay to reopen", "publishedAt": "2021-03-04T08:00:00Z", "author": {"name": "Ada Brandt"}, "content": STORY,
    });
    check(&taken(Format::JsonLines, &format!("{object}\n")));
    check(&taken(Format::Json, &object.to_string()));
    check(&taken(Format::Json, &serde_json::json!({"status": "ok", "articles": [object]}).to_string()));
    check(&taken(Format::Json, &serde_json::json!({"hits": {"hits": [{"_id": 1, "_source": object}]}}).to_string()));
    for object in [
        serde_json::json!({
            "authors": ["Ada Brandt"], "date_download": "2021-06-05 10:00:00", "date_modify": "2021-03-05 09:00:00",
            "date_publish": "2021-03-04 08:15:00", "description": "A quay.", "maintext": STORY, "text": null,
            "source_domain": "lantern.example", "title": "Quay to reopen", "title_page": null,
        }),
        serde_json::json!({
            "id": "marn/quay", "webPublicationDate": "2021-03-04T08:15:00Z", "webTitle": "Quay to reopen",
            "webUrl": "https://lantern.example/quay", "fields": {"byline": "Ada Brandt", "bodyText": STORY},
        }),
        serde_json::json!({
            "headline": {"main": "Quay to reopen"}, "byline": {"original": "By Ada Brandt", "person": []},
            "pub_date": "2021-03-04T08:15:00+0000", "body": STORY,
        }),
        serde_json::json!({
            "date": "2021-03-04T08:15:00", "link": "https://lantern.example/quay", "author": "Ada Brandt",
            "title": {"rendered": "Quay to reopen"}, "content": {"rendered": format!("<p>{STORY}</p>"), "protected": false},
        }),
        serde_json::json!({
            "title": "Quay to reopen", "author": "Ada Brandt", "hostname": "lantern.example", "date": "2021-03-04",
            "raw_text": "Quay", "text": STORY, "source": "https://lantern.example/quay",
        }),
    ] {
        check(&taken(Format::Json, &serde_json::json!({"response": {"results": [object]}}).to_string()));
    }
    let mail = format!(
        "From: Ada Brandt <ada@lantern.example>\r\nTo: desk@lantern.example\r\nSubject: Quay to reopen\r\n\
         Date: Thu, 4 Mar 2021 08:15:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{STORY}\r\n"
    );
    check(&taken(Format::Mail, &mail));
}

#[test]
fn a_page_archive_is_read_as_its_page() {
    let page = format!("<title>Quay to reopen</title><h1>Quay to reopen</h1><p>{STORY}</p>");
    let archive = format!(
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://lantern.example/quay\r\nSubject: Quay\r\n\
         MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n\
         --b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{page}\r\n--b--\r\n"
    );
    let taken = taken(Format::PageArchive, &archive);
    let article = articles(&taken).remove(0);
    assert_eq!(article.headline.map(|reading| reading.value).as_deref(), Some("Quay to reopen"));
}

#[test]
fn columns_are_told_and_guessed_by_what_is_in_them() {
    let taken = taken(Format::Table, &format!("nr,what,words\n1,Quay,\"{STORY} {STORY}\"\n2,Nothing,\n"));
    assert_eq!(taken.sources.len(), 1);
    assert_eq!(codes(&taken), ["columns t.x", "empty-row t.x:3"]);
    assert!(taken.warnings.iter().any(|warning| warning.message.contains("“words”")), "{:?}", taken.warnings);
    assert_eq!(taken.sources.first().map(|source| source.id.as_str()), Some("t/1"));
}

#[test]
fn a_source_is_an_outlet_or_an_address_as_its_values_say() {
    let article = |source: &str| {
        let text = format!("title,source,text\nQuay,{source},\"{STORY}\"\n");
        let article = articles(&taken(Format::Table, &text)).remove(0);
        (article.publisher.map(|outlet| outlet.value), article.url)
    };
    assert_eq!(article("The Valley Lantern"), (Some("The Valley Lantern".to_owned()), None));
    assert_eq!(article("https://lantern.example/quay").1.as_deref(), Some("https://lantern.example/quay"));
}

#[test]
fn a_text_that_an_interface_cut_says_so() {
    let told = |end: &str| codes(&taken(Format::Table, &format!("title,text\nQuay,\"{STORY}{end}\"\n"))).len();
    let own = |end: &str| {
        let taken = taken(Format::Table, &format!("title,text\nQuay,\"{STORY}{end}\"\n"));
        taken.sources[0].warnings.iter().map(|it| format!("{} {}", it.code, it.place)).collect::<Vec<_>>()
    };
    assert_eq!(told("… [+2400 chars]"), 1);
    assert_eq!(own("… [+2400 chars]"), ["cut t.x:2"]);
    for whole in ["", " [+ chars]", " [+12 words]", " [+2400 chars] more"] {
        assert_eq!(own(whole), [""; 0], "{whole}");
    }
}

#[test]
fn what_cannot_be_used_is_named() {
    for (format, text, expect) in [
        (Format::Table, "a,b\n1,2\n", "no-text-column t.x"),
        (Format::Table, "", "no-text-column t.x"),
        (Format::Json, "{\"a\": [1, 2]}", "no-text-column t.x"),
        (Format::Json, "[1, 2]", "json t.x"),
        (Format::Json, "{\n\"a\":", "json t.x:2"),
        (Format::JsonLines, "{\"text\": 1}\nno", "json t.x:2"),
    ] {
        let taken = taken(format, text);
        assert!(taken.sources.is_empty(), "{text}");
        assert!(codes(&taken).iter().any(|code| code == expect), "{text}: {:?}", codes(&taken));
    }
    assert!(taken(Format::Mail, "").sources.iter().all(|source| !source.warnings.is_empty()));
}

#[test]
fn tables_in_other_encodings_and_cells_with_mark_up() {
    let text = format!("titel;text\nDie Brücke wird größer;\"<p>Schöne {STORY}</p><p>Zweiter Absatz</p>\"\n");
    let (latin, _, _) = encoding_rs::WINDOWS_1252.encode(&text);
    let taken = take("t", "t.csv", Some(Format::Table), latin.into_owned());
    let article = articles(&taken).remove(0);
    assert_eq!(article.headline.as_ref().map(|reading| reading.value.as_str()), Some("Die Brücke wird größer"));
    assert!(article.text.contains("\n\nZweiter Absatz") && !article.text.contains("<p>"), "{}", article.text);
    assert_eq!(codes(&taken), ["encoding t.csv:2", "columns t.csv"]);
}

/// A sheet as programs save it, from these parts of its sheet's XML.
fn sheet(rows: &str, others: &[(&str, &str)]) -> Vec<u8> {
    let parts = [
        ("[Content_Types].xml", "<Types/>".to_owned()),
        ("xl/worksheets/sheet1.xml", format!("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>")),
        ("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>\
            <cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>".to_owned()),
        ("xl/sharedStrings.xml", format!("<sst><si><t>Quay to </t><r><t>reopen</t></r><rPh><t>kay</t></rPh></si><si><t>{STORY}</t></si><si><t>text</t></si></sst>")),
    ];
    let own = parts.into_iter().map(|(name, text)| (name.to_owned(), text.into_bytes()));
    let others = others.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()));
    archive::pack(&own.chain(others).collect::<Vec<_>>()).expect("an archive")
}

const HEAD: &str = "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>title</t></is></c><c r=\"B3\" t=\"str\"><v>date</v></c>\
    <c r=\"D3\" t=\"str\"><v>author</v></c><c r=\"E3\" t=\"s\"><v>2</v></c></row>";

#[test]
fn sheets_are_tables() {
    let row = |day: &str| {
        format!(
            "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>0</v></c>{day}<c r=\"D4\" t=\"str\"><v>Ada Brandt</v></c><c r=\"E4\" t=\"s\"><v>1</v></c></row>"
        )
    };
    let title = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Search of 5 June</v></c></row><row r=\"2\"/>";
    for day in [
        "<c r=\"B4\" s=\"1\"><v>44259</v></c>",
        "<c r=\"B4\" s=\"2\"><v>44259.5</v></c>",
        "<c r=\"B4\" s=\"0\"><v>20210304</v></c>",
        "<c r=\"B4\" t=\"str\"><v>2021-03-04</v></c>",
    ] {
        let raw = sheet(&format!("{title}{HEAD}{}", row(day)), &[]);
        let taken = take("t", "t.xlsx", Format::of_extension("xlsx"), raw);
        assert_eq!(codes(&taken), ["columns t.xlsx"]);
        assert_eq!(taken.sources[0].path, "t.xlsx:4");
        check(&taken);
    }
    // Without places, as some programs write; another sheet beside it is named.
    let line = |cells: [&str; 4]| {
        let cells: String = cells.iter().map(|words| format!("<c t=\"str\"><v>{words}</v></c>")).collect();
        format!("<row>{cells}</row>")
    };
    let head = line(["title", "date", "author", "text"]);
    let bare = head + &line(["Quay to reopen", "2021-03-04", "Ada Brandt", STORY]);
    let taken = take(
        "t",
        "t.xlsx",
        Format::of_extension("xlsx"),
        sheet(&bare, &[("xl/worksheets/sheet2.xml", "<worksheet/>")]),
    );
    assert_eq!(codes(&taken), ["table t.xlsx", "columns t.xlsx"]);
    check(&taken);
}

#[test]
fn a_sheet_that_is_none_or_was_cut_says_so() {
    let good = format!("{HEAD}<row><c t=\"s\"><v>0</v></c><c/><c/><c/><c t=\"s\"><v>1</v></c></row>");
    let whole = sheet(&good, &[]);
    let broken = sheet(&format!("{good}<row></c>"), &[]);
    let none = archive::pack(&[("a.txt".to_owned(), STORY.as_bytes().to_vec())]).expect("an archive");
    for (raw, articles, expect) in [
        (whole.as_slice(), 1, vec!["columns t.xlsx"]),
        (&whole[..whole.len() / 2], 0, vec!["table t.xlsx"]),
        (&broken, 1, vec!["table t.xlsx", "columns t.xlsx"]),
        (&none, 0, vec!["table t.xlsx"]),
        (b"no sheet", 0, vec!["table t.xlsx"]),
    ] {
        let taken = take("t", "t.xlsx", Some(Format::Sheet), raw.to_vec());
        assert_eq!(
            (taken.sources.len(), codes(&taken)),
            (articles, expect.iter().map(|it| (*it).to_owned()).collect())
        );
    }
}
