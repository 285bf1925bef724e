//! What ProQuest sends by mail, or prints as a page: articles without rulers between them.

use crate::{OTHER, STORY, check_story, fields, told};
use dateline_intake::{Format, Taken, take};
use dateline_model::article::Article;
use dateline_reading::read::read;

/// Two articles as ProQuest sends them: no rulers, the link to the text glued to its label.
fn proquest_sent(between: &str, head: &str) -> String {
    let one = |title: &str, author: &str, info: &str, story: &str, tail: &str| {
        format!(
            "{title}\n{head}{author}Publication info: {info}\nProQuest document link\nAbstract: None available.\n\nLinks: Get \
             it at a libraryFull text: {story}\n\nSubject: Harbours; Storms\nCompany / organization: Name: Lantern; NAICS: \
             1234\n{tail}ProQuest document ID: 12\nDocument URL: https://search.example/docview/12\nCopyright: (Copyright \
             (c) 2021 Lantern\nAll rights reserved)\nLast updated: 2021-06-01\nDatabase: Newsstream\n{between}"
        )
    };
    let first = one(
        "Quay to reopen",
        "Author: Brandt, Ada\n",
        "The Valley Lantern ; Marn [Marn]04 Mar 2021: A.4.",
        STORY,
        "Publication title: The Valley Lantern; Marn\nPublication date: Mar 4, 2021\n",
    );
    let second = one("Ferry to run at night", "", "Marn Courier; Marn [Marn]06 May 2021: 2.", OTHER, "");
    format!("Do not answer this mail. Someone sent you the following: Mail 1 of 1\n\n{first}{second}")
}

/// That the two articles of [`proquest_sent`] are read as the database states them.
fn check_sent(taken: &Taken, raw: &str) {
    assert_eq!(
        told(taken).iter().map(|it| it.split(' ').next().unwrap_or("")).collect::<Vec<_>>(),
        ["converted", "export"]
    );
    let articles: Vec<Article> = taken.sources.iter().map(|source| read(source, &[])).collect();
    assert_eq!(articles.len(), 2, "{raw}");
    assert_eq!(fields(&articles[0]), ["Quay to reopen", "The Valley Lantern", "2021-03-04", "Ada Brandt"], "{raw}");
    check_story(&articles[0], STORY);
    assert_eq!(fields(&articles[1]), ["Ferry to run at night", "Marn Courier", "2021-05-06", ""], "{raw}");
    check_story(&articles[1], OTHER);
}

#[test]
fn proquest_as_mail() {
    let mail = |body: &str| {
        let raw = format!(
            "From: Ada Brandt <ada@lantern.example>\nTo: ben@lantern.example\nSubject: Your ProQuest Research\nDate: Mon, 7 Jun 2021 \
             10:00:00 +0200\nContent-Type: text/plain; charset=utf-8\n\n{body}"
        );
        (take("t", "t.eml", Some(Format::Mail), raw.clone().into_bytes()), raw)
    };
    let cited = "Brandt, Ada.  The Valley Lantern; Marn [Marn]. 04 Mar 2021.\n";
    for text in [proquest_sent("\n", ""), proquest_sent("", ""), proquest_sent("\n", cited)] {
        let (taken, raw) = mail(&text);
        check_sent(&taken, &raw);
        // Sent on, with what a program for mail puts before each line.
        let quoted: Vec<String> = text.lines().map(|line| format!("> {line}")).collect();
        let (taken, raw) = mail(&format!("For the seminar.\n\nBen\n\n{}\n", quoted.join("\n")));
        check_sent(&taken, &raw);
    }
    // A mail about an article is a mail.
    let (taken, _) = mail(&format!("Have you seen this?\n\nTitle: Quay to reopen\nFull text: {STORY}\n"));
    assert_eq!(told(&taken), ["converted t.eml"]);
    assert_eq!(taken.sources[0].id, "t");
}

#[test]
fn proquest_as_a_page() {
    let text = proquest_sent("\n", "").replace("libraryFull text:", "library\nFull text:");
    let lines: Vec<String> =
        text.lines().filter(|line| !line.is_empty()).map(|line| format!("<p>{line}</p>")).collect();
    let page = format!("<html><head><title>ProQuest</title></head><body>{}</body></html>", lines.join("\n"));
    check_sent(&take("t", "t.html", Some(Format::Page), page.clone().into_bytes()), &page);
}
