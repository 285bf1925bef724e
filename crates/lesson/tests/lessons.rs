//! Lesson files: what is read from them, what is told of their mistakes, and that nothing in them can run.

use dateline_lesson::read::{Draft, DraftStep, File, lesson, view_link};
use dateline_lesson::{
    Block, Inline, Lesson, Lessons, Status, Target, Term, decode, encode, plain, plain_line, terms_in,
};
use dateline_model::article::Warning;
use dateline_model::query::Language;
use dateline_model::span::Span;
use std::collections::BTreeMap;

const ARTICLE: &str =
    "Ferry delayed\n\nThe ferry to Callao leaves next month. “We wait,” the harbour master said. We wait.\n";

fn read_in(language: Language, text: &str) -> (Option<Lesson>, Vec<Warning>) {
    let articles = BTreeMap::from([("a", ARTICLE), ("b", "Nets mended\n\nNets were mended.\n")]);
    let terms = [Term { id: "ferry".to_owned(), ..Term::default() }];
    let file =
        File { name: "ferries", language, place: "lessons/ferries.en.md", text, articles: &articles, terms: &terms };
    let (found, problems) = lesson(&file);
    (found.map(|(_, lesson)| lesson), problems)
}

fn read(text: &str) -> (Option<Lesson>, Vec<Warning>) {
    read_in(Language::English, text)
}

/// A lesson of one step with `body` as its text, read without a problem.
fn step(body: &str) -> Lesson {
    let (lesson, problems) = read(&format!("---\ntitle: T\n---\n## S\n{body}\n"));
    assert_eq!(problems, [], "{body}");
    lesson.expect("a lesson")
}

/// Every link of a lesson's blocks.
fn links(blocks: &[Block]) -> Vec<Target> {
    fn line(line_of: &[Inline], out: &mut Vec<Target>) {
        for piece in line_of {
            match piece {
                Inline::Link { to, text } => {
                    out.push(to.clone());
                    line(text, out);
                }
                Inline::Strong(inner) | Inline::Emphasis(inner) => line(inner, out),
                Inline::Text(_) | Inline::Break => {}
            }
        }
    }
    fn walk(blocks: &[Block], out: &mut Vec<Target>) {
        for block in blocks {
            match block {
                Block::Paragraph(inner) => line(inner, out),
                Block::List { entries, .. } => entries.iter().for_each(|entry| walk(entry, out)),
                Block::Card(inner) => walk(inner, out),
            }
        }
    }
    let mut out = Vec::new();
    walk(blocks, &mut out);
    out
}

const WHOLE: &str = "---\ntitle: Ferries\nteaches: To wait.\nlevel: Ages 13 and over\nminutes: 20\norder: 2\nterms: ferry\n---\n\
    Opening *words*.\n\n## Content note\n\nMind the sea.\n\n## For the teacher\n\nBring a boat.\n\n\
    ## Look {.hidden}\n\nRead it.\n\n[The article](?article=a)\n\n[All of them](?q=ferry)\n\n\
    ### Question\n\nWhen?\n\n### Answer\n\nSoon: [“next month”](?article=a).\n\n### Notes\n\nWait.\n\n\
    ## More {.extension}\n\n> A fact. Source: [a page](https://example.org/a)\n\n1. One\n2. Two\n";

#[test]
fn a_file_is_read_as_its_headings_say() {
    let (lesson, problems) = read(WHOLE);
    assert_eq!(problems, []);
    let lesson = lesson.expect("a lesson");
    let told = (lesson.title.as_str(), lesson.teaches.as_str(), lesson.level.as_str(), lesson.minutes);
    assert_eq!(told, ("Ferries", "To wait.", "Ages 13 and over", 20));
    assert_eq!(
        (lesson.name.as_str(), &lesson.status, &lesson.terms[..]),
        ("ferries", &Status::Original, &["ferry".to_owned()][..])
    );
    assert_eq!(plain(&lesson.opening), "Opening words.");
    assert_eq!(plain(&lesson.content_note), "Mind the sea.");
    assert_eq!(plain(&lesson.notes), "Bring a boat.");
    let [first, second] = &lesson.steps[..] else { panic!("{:?}", lesson.steps) };
    assert_eq!((first.title.as_str(), first.hides, first.extension), ("Look", true, false));
    assert_eq!((second.title.as_str(), second.hides, second.extension), ("More", false, true));
    let views: Vec<_> = first.views.iter().map(|view| (plain_line(&view.label), view.query.as_str())).collect();
    assert_eq!(views, [("The article".to_owned(), "article=a"), ("All of them".to_owned(), "q=ferry")]);
    assert_eq!(plain(&first.text), "Read it.");
    assert_eq!((plain(&first.question), plain(&first.notes)), ("When?".to_owned(), "Wait.".to_owned()));
    // The words' own place is found in the article.
    let at = ARTICLE.find("next month").expect("it stands there");
    assert_eq!(links(&first.answer), [Target::Page(format!("article=a&at={at}-{}", at + 10))]);
    let [Block::Card(_), Block::List { start: Some(1), entries }] = &second.text[..] else {
        panic!("{:?}", second.text)
    };
    assert_eq!(entries.len(), 2);
    assert_eq!(links(&second.text), [Target::Web("https://example.org/a".to_owned())]);
}

#[test]
fn the_parts_of_a_step_are_named_in_each_language() {
    for (question, answer) in [("Question", "Answer"), ("질문", "답"), ("質問", "答え"), ("QUESTION", "answer")]
    {
        let lesson = step(&format!("### {question}\n\nQ\n\n### {answer}\n\nA"));
        assert_eq!(
            (plain(&lesson.steps[0].question), plain(&lesson.steps[0].answer)),
            ("Q".to_owned(), "A".to_owned())
        );
    }
    let (lesson, _) = read_in(Language::Japanese, "---\ntitle: T\nstatus: unreviewed\n---\n## S\n一行目\n二行目\n");
    let lesson = lesson.expect("a lesson");
    assert_eq!((plain(&lesson.steps[0].text), lesson.status), ("一行目二行目".to_owned(), Status::Unreviewed));
}

#[test]
fn a_mistake_is_told_with_its_line_and_costs_no_more_than_itself() {
    let cases: [(&str, &str, &str); 16] = [
        ("---\ntitle: T\ntitel: U\n---\n## S\nx", ":3", "There is no field \"titel\""),
        ("---\ntitle: T\nminutes: soon\n---\n## S\nx", ":3", "minutes: \"soon\" is no number"),
        ("---\ntitle: T\nterms: ferry, whale\n---\n## S\nx", ":3", "the glossary has no term \"whale\""),
        ("---\ntitle: T\nstatus: good\n---\n## S\nx", ":3", "status: \"good\""),
        ("---\ntitle: T\n---\n## S\n\n[x](?article=gone)", ":6", "there is no article \"gone\""),
        ("---\ntitle: T\n---\n## S\n\n[x](?article=a&at=5-9000)", ":6", "no such passage"),
        ("---\ntitle: T\n---\n## S\n\n[“nets”](?article=a)", ":6", "does not stand in the article"),
        ("---\ntitle: T\n---\n## S\n\n[“ferry”](?article=a&at=0-5)", ":6", "stands \"Ferry\""),
        ("---\ntitle: T\n---\n## S\n\n[“e wait”](?article=a)", ":6", "more than once"),
        ("---\ntitle: T\n---\n## S\n\n[x](?screen=compare&of=a&of=gone)", ":6", "there is no article \"gone\""),
        ("---\ntitle: T\n---\n## S\n\n[x](?colour=red)", ":6", "no link of the page has \"colour\""),
        ("---\ntitle: T\n---\n## S\n\n[x](http://example.org)", ":6", "https://"),
        ("---\ntitle: T\n---\n## S {.secret}\nx", ":4", "{.secret}"),
        ("---\ntitle: T\n---\n# S\n## S\nx", ":4", "A step begins with"),
        ("---\ntitle: T\n---\n## S\nx\n### Riddle\ny", ":6", "none of the parts"),
        ("---\ntitle: T\n---\n## S\n\n![a map](map.png)", ":6", "no pictures"),
    ];
    for (text, place, message) in cases {
        let (lesson, problems) = read(text);
        let lesson = lesson.unwrap_or_else(|| panic!("no lesson: {text}"));
        let [problem] = &problems[..] else { panic!("{text}: {problems:?}") };
        assert!(problem.place.ends_with(place) && problem.message.contains(message), "{text}: {problem:?}");
        assert_eq!(lesson.steps.len(), 1);
        assert!(links(&lesson.steps[0].text).is_empty() && lesson.steps[0].views.is_empty(), "{text}");
    }
}

#[test]
fn without_title_or_steps_there_is_no_lesson() {
    for (text, message) in [
        ("", "The file begins with"),
        ("## S\nx", "The file begins with"),
        ("---\nminutes: 5\n---\n## S\nx", "no title"),
        ("---\ntitle: T\n---\nOnly words.", "no steps"),
        ("---\ntitle: T\n", "---"),
    ] {
        let (lesson, problems) = read(text);
        assert!(lesson.is_none(), "{text}");
        assert!(problems.iter().any(|problem| problem.message.contains(message)), "{text}: {problems:?}");
    }
}

#[test]
fn nothing_in_a_lesson_runs_or_leads_elsewhere() {
    for hostile in [
        "<script>alert(1)</script>",
        "words <img src=x onerror=alert(1)> words",
        "<svg onload=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java&#115;cript:alert(1))",
        "[x](&#x6A;avascript:alert(1))",
        "[x](<javascript:alert(1)>)",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:x)",
        "[x](//example.org)",
        "[x](/etc/passwd)",
        "[x](https:javascript:alert(1))",
        "[x](https://)",
        "[x](?article=a\"onclick=alert(1))",
        "<javascript:alert(1)>",
        "<http://example.org>",
        "[x][y]\n\n[y]: javascript:alert(1)",
        "![x](javascript:alert(1))",
        "[![x](y)](javascript:alert(1))",
    ] {
        let (lesson, problems) = read(&format!("---\ntitle: T\n---\n## S\n\n{hostile}\n"));
        let lesson = lesson.expect("a lesson");
        assert!(!problems.is_empty(), "{hostile}");
        assert!(links(&lesson.steps[0].text).is_empty() && lesson.steps[0].views.is_empty(), "{hostile}: {lesson:?}");
    }
    // Words stay words.
    let (lesson, _) = read("---\ntitle: <b>T</b>\n---\n## <i>S</i>\n\nA <b>bold</b> word\n");
    let lesson = lesson.expect("a lesson");
    assert_eq!((lesson.title.as_str(), lesson.steps[0].title.as_str()), ("<b>T</b>", "<i>S</i>"));
    assert_eq!(plain(&lesson.steps[0].text), "A <b>bold</b> word");
}

#[test]
fn no_text_is_too_odd_to_read() {
    let head = "---\ntitle: T\n---\n## S\n";
    let depths = [">".repeat(5000), "- ".repeat(3000), "*a **b ".repeat(3000), "![".repeat(3000), "[".repeat(5000)];
    let closed = format!("{}x{}", "![".repeat(2000), "](y)".repeat(2000));
    let odd = [
        "\0",
        "\u{FEFF}---\ntitle: T\n---",
        "---\r\ntitle: T\r\n---\r\n## S\r\nx",
        "---\n:\n::\n---",
        "---\ntitle: é：\n---\n## 。",
    ];
    for text in depths.iter().map(|deep| format!("{head}{deep} x\n")).chain([format!("{head}{closed}")]) {
        let (lesson, _) = read(&text);
        let lessons = Lessons { lessons: lesson.into_iter().collect(), terms: Vec::new() };
        assert_eq!(decode(&encode(&lessons)), Some(lessons));
    }
    for text in odd {
        for cut in 0..text.len() {
            if let Some(part) = text.get(..cut) {
                let _ = read(part);
            }
        }
        let _ = read(text);
    }
}

#[test]
fn a_file_of_lessons_comes_back_and_another_file_is_refused() {
    let (lesson, _) = read(WHOLE);
    let lessons = Lessons {
        lessons: lesson.into_iter().collect(),
        terms: vec![Term { id: "ferry".to_owned(), ..Term::default() }],
    };
    let file = encode(&lessons);
    assert_eq!(decode(&file), Some(lessons));
    for broken in [&file[..file.len() - 1], &[&file[..], b"x"].concat(), b"<html>not found</html>"] {
        assert_eq!(decode(broken), None);
    }
}

#[test]
fn a_lesson_is_found_in_its_language_or_in_the_first() {
    let of = |name: &str, language, title: &str| {
        let (lesson, _) = read_in(language, &format!("---\ntitle: {title}\n---\n## S\nx"));
        Lesson { name: name.to_owned(), ..lesson.expect("a lesson") }
    };
    let lessons = Lessons {
        lessons: vec![
            of("b", Language::English, "B"),
            of("a", Language::English, "A"),
            of("a", Language::Korean, "가"),
        ],
        terms: Vec::new(),
    };
    let title = |name: &str, language| lessons.find(name, language).map(|lesson| lesson.title.as_str());
    assert_eq!((title("a", Language::Korean), title("b", Language::Korean)), (Some("가"), Some("B")));
    assert_eq!((title("a", Language::Japanese), title("c", Language::English)), (Some("A"), None));
    let offered: Vec<_> = lessons.offered(Language::Korean).iter().map(|lesson| lesson.title.as_str()).collect();
    assert_eq!(offered, ["B", "가"]);
}

/// The words in `text` that are explained, each with the name of its term.
#[track_caller]
fn check_terms(text: &str, expect: &[(&str, &str)]) {
    let term = |name: &str, korean: &str, other: &str| Term {
        names: [name.to_owned(), korean.to_owned(), String::new()],
        other_names: vec![other.to_owned()],
        ..Term::default()
    };
    let terms = [
        term("NAFO", "나포(NAFO)", "Fisheries Organization"),
        term("“Ghost nets”", "유령 그물", "nets"),
        term("2+2 talks", "", "2+2"),
        term("Quota", "쿼터", ""),
    ];
    let found = terms_in(text, &[Span::new(0, text.len())], &terms);
    let named: Vec<_> = found.iter().map(|(span, at)| (span.of(text), terms[*at].names[0].as_str())).collect();
    assert_eq!(named, expect, "{text}");
}

#[test]
fn terms_are_found_where_they_first_stand_as_words() {
    check_terms("Nafo met; NAFO's quota, the NAFO quotas.", &[("NAFO", "NAFO"), ("quota", "Quota")]);
    check_terms(
        "A GHOST NETS ban; the Fisheries Organization.",
        &[("GHOST NETS", "“Ghost nets”"), ("Fisheries Organization", "NAFO")],
    );
    check_terms("Internets, 12+22, 2+20, équota", &[]);
    check_terms("The 2+2 talks on nets", &[("2+2 talks", "2+2 talks"), ("nets", "“Ghost nets”")]);
    check_terms("나포가 쿼터를 정했다", &[("나포", "NAFO"), ("쿼터", "Quota")]);
    check_terms("", &[]);
}

#[test]
fn terms_are_looked_for_in_the_story_only() {
    let term = Term { names: ["quota".to_owned(), String::new(), String::new()], ..Term::default() };
    let text = "Quota news\n\nThe quota is met.";
    let found = terms_in(text, &[Span::new(12, text.len())], &[term]);
    assert_eq!(found, [(Span::new(16, 21), 0)]);
}

/// A file that is opened and saved says the same.
#[track_caller]
fn check_draft(text: &str) {
    let draft = Draft::of(text);
    let saved = draft.file();
    assert_eq!(Draft::of(&saved), draft, "{saved}");
    assert_eq!(read(&saved).0, read(text).0, "{saved}");
}

#[test]
fn a_file_as_fields_and_back_is_the_same_lesson() {
    check_draft(
        "---\ntitle: T\nminutes: 5\nlevel: all\nterms: ferry\n# a comment\n---\nOpening.\n\nMore.\n\n## Content note\nCare.\n\n## 교사용 안내\nSlowly.\n\n## One {.hidden .extension}\nRead.\n\n[There](?article=a)\n\n### 質問\nWho?\n\n### Answer\n* [“We wait,”](?article=a)\n\n### Notes\nWell.\n\n## Two\n### Question\nWhy?\n",
    );
    check_draft("---\ntitle: T\n---\n## S\n");
    check_draft("\u{FEFF}---\r\ntitle: T\r\n---\r\n## S {not a class\r\nText\r\n#### deep\r\n");
    check_draft("no front matter\n## Step\n");
    check_draft("---\ntitle: T\nnever closed\n## Step\n");
    check_draft("");
}

#[test]
fn a_written_lesson_is_read() {
    let step = |title: &str, text: &str| DraftStep {
        title: title.to_owned(),
        hides: title == "One",
        text: text.to_owned(),
        question: "Who waits?".to_owned(),
        answer: "[“We wait,”](?article=a)".to_owned(),
        ..DraftStep::default()
    };
    let link = view_link("The [first]\n article", "?article=a");
    let draft = Draft {
        title: "Ferries:\n who waits?".to_owned(),
        minutes: "20".to_owned(),
        level: "13 and over".to_owned(),
        steps: vec![step("One", &format!("Read it.\n\n{link}")), step("Two", ""), step("", "")],
        ..Draft::default()
    };
    let (lesson, problems) = read(&draft.file());
    let lesson = lesson.expect("a lesson");
    assert_eq!(problems, []);
    assert_eq!((lesson.title.as_str(), lesson.minutes, lesson.steps.len()), ("Ferries: who waits?", 20, 3));
    assert_eq!(lesson.steps[0].views.len(), 1, "{}", draft.file());
    assert_eq!(plain_line(&lesson.steps[0].views[0].label), "The first article");
    assert!(lesson.steps[0].hides && !lesson.steps[1].hides);
    assert_eq!(links(&lesson.steps[0].answer).len(), 1);
}
