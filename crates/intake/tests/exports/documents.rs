//! Documents (`.docx`, `.odt`): one article, or an export of Nexis Uni.

use crate::{STORY, check_both, nexis_uni, told};
use dateline_intake::{Format, archive, take};

/// A document with a paragraph for each line of `text`; `more` stands behind the first.
fn document(text: &str, more: &str) -> Vec<u8> {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;");
    let paragraphs: Vec<String> =
        escaped.lines().map(|line| format!("<w:p><w:r><w:t xml:space=\"preserve\">{line}</w:t></w:r></w:p>")).collect();
    let (first, rest) = paragraphs.split_first().expect("a line");
    let xml = format!("<w:document xmlns:w=\"w\"><w:body>{first}{more}{}</w:body></w:document>", rest.concat());
    let files = [("word/styles.xml".to_owned(), b"<a/>".to_vec()), ("word/document.xml".to_owned(), xml.into_bytes())];
    archive::pack(&files).expect("an archive")
}

#[test]
fn nexis_uni_as_a_document() {
    let taken = take("t", "t.docx", Format::of_extension("docx"), document(&nexis_uni(), ""));
    assert_eq!(told(&taken), ["converted t.docx", "export t.docx"]);
    check_both(&taken, &nexis_uni());
}

#[test]
fn a_document_with_one_article() {
    let odd = "<w:p><w:r><w:t>By Ada</w:t><w:tab/><w:t>Brandt</w:t></w:r><w:del><w:r><w:delText>Nobody</w:delText></w:r></w:del></w:p>\
               <w:p><AlternateContent><Choice><w:t>Seen</w:t></Choice><Fallback><w:t>Twice</w:t></Fallback></AlternateContent></w:p>";
    let taken = take("t", "t.docx", Some(Format::Document), document(&format!("Quay &#38; ferry\n{STORY}"), odd));
    let text = String::from_utf8_lossy(&taken.sources[0].raw).into_owned();
    assert_eq!(text, format!("Quay &#38; ferry\n\nBy Ada Brandt\n\nSeen\n\n{STORY}\n"));
    assert_eq!(told(&taken), ["converted t.docx"]);
}

/// A document of the open standard with this as its text.
fn open_document(inner: &str) -> Vec<u8> {
    let xml = format!(
        "<office:document-content xmlns:office='o' xmlns:text='t'><office:automatic-styles><style:p>Not this</style:p>\
         </office:automatic-styles><office:body><office:text>{inner}</office:text></office:body></office:document-content>"
    );
    archive::pack(&[("content.xml".to_owned(), xml.into_bytes())]).expect("an archive")
}

#[test]
fn an_open_document() {
    for (inner, expect) in [
        (
            "<text:h>Quay &amp; ferry</text:h><text:p/><text:p>By<text:s/>Ada<text:tab/>Brandt</text:p>",
            "Quay & ferry\n\nBy Ada Brandt\n",
        ),
        (
            "<text:p>A <text:span>new</text:span> <text:a>quay</text:a>\n<text:line-break/>Next</text:p>",
            "A new quay\n\nNext\n",
        ),
        ("<text:tracked-changes><text:p>Gone</text:p></text:tracked-changes><text:p>Here</text:p>", "Here\n"),
        (
            "<text:p>On<text:note><text:p>Foot</text:p></text:note>ce<office:annotation><text:p>Odd</text:p></office:annotation></text:p>",
            "Once\n",
        ),
        (
            "<text:list><text:list-item><text:p>One</text:p></text:list-item></text:list><text:p>Two</text:p>",
            "One\n\nTwo\n",
        ),
    ] {
        let taken = take("t", "t.odt", Format::of_extension("odt"), open_document(inner));
        assert_eq!(String::from_utf8_lossy(&taken.sources[0].raw), expect, "{inner}");
        assert_eq!(told(&taken), ["converted t.odt"]);
    }
}

#[test]
fn a_document_that_is_none_or_was_cut_says_so() {
    let whole = document(STORY, "");
    let broken = document(STORY, "</w:tc>");
    let other = archive::pack(&[("a.txt".to_owned(), STORY.as_bytes().to_vec())]).expect("an archive");
    let first = STORY.lines().next().unwrap_or("");
    for (raw, holds, expect) in [
        (whole.as_slice(), first, vec!["converted t.docx"]),
        (&whole[..whole.len() / 2], "", vec!["no-document t.docx"]),
        (&broken, first, vec!["converted t.docx", "cut t.docx"]),
        (&other, "", vec!["no-document t.docx"]),
        (b"no document", "", vec!["no-document t.docx"]),
    ] {
        let taken = take("t", "t.docx", Some(Format::Document), raw.to_vec());
        assert_eq!(told(&taken), expect);
        let text: Vec<u8> = taken.sources.iter().flat_map(|source| source.raw.clone()).collect();
        assert!(String::from_utf8_lossy(&text).contains(holds));
        assert_eq!(text.is_empty(), holds.is_empty());
    }
}
