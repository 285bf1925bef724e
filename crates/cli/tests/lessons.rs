//! The lessons of a corpus folder: which files are taken, in what order, and what is said of the others. And those that
//! ship with the project: their links lead to what they say.

use dateline_cli::lessons;
use dateline_lesson::{Block, Inline, Lesson, Lessons, Status, Target, plain};
use dateline_model::query::{Language, Query, Screen};
use std::collections::BTreeMap;
use std::path::Path;

const TERM: &str = "[[term]]\nid = \"ferry\"\nsource = \"A dictionary\"\nurl = \"https://example.org/ferry\"\n\
                    [term.name]\nen = \"Ferry\"\n[term.text]\nen = \"\"\"A ship that goes\nto and fro.\"\"\"\n";

fn loaded(files: &[(&str, &str)]) -> (Lessons, Vec<String>) {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    }
    let texts = BTreeMap::from([("a", "The ferry leaves.\n")]);
    let (found, problems) = lessons(folder.path(), &texts);
    (found, problems.into_iter().map(|problem| format!("{}: {}", problem.place, problem.message)).collect())
}

fn written(title: &str, order: u32) -> String {
    format!("---\ntitle: {title}\norder: {order}\nterms: ferry\n---\n## Look\n\n[“ferry”](?article=a)\n")
}

#[test]
fn lessons_come_in_order_each_in_its_languages() {
    let (b, a, ko) = (written("B", 1), written("A", 2), written("가", 2));
    let (found, said) = loaded(&[
        ("lessons/a.en.md", &a),
        ("lessons/a.ko.md", &ko),
        ("lessons/b.en.md", &b),
        ("lessons/README.md", "For writers."),
        ("lessons/notes.txt", "Mine."),
        ("glossary.toml", TERM),
    ]);
    assert_eq!(said, Vec::<String>::new());
    let titles: Vec<_> = found.lessons.iter().map(|lesson| (lesson.title.as_str(), lesson.language)).collect();
    assert_eq!(titles, [("B", Language::English), ("A", Language::English), ("가", Language::Korean)]);
    assert_eq!(found.terms[0].text(Language::Korean), "A ship that goes to and fro.");
    assert_eq!(found.terms_of(&found.lessons[0]).count(), 1);
    let (none, said) = loaded(&[]);
    assert!(none.is_empty() && said.is_empty());
}

#[test]
fn what_cannot_be_used_is_named_and_the_rest_is_used() {
    let good = written("Good", 1);
    let cases: [(&str, &str, &str); 6] = [
        (
            "lessons/bad.md",
            "---\ntitle: B\n---\n## S\n",
            "lessons/bad.md: The file is no lesson: its name ends in its language",
        ),
        ("lessons/bad.fr.md", "---\ntitle: B\n---\n## S\n", "lessons/bad.fr.md: The file is no lesson"),
        ("lessons/bad.en.md", "---\ntitle: B\n---\n", "lessons/bad.en.md:1: The lesson has no steps"),
        (
            "lessons/bad.en.md",
            "---\ntitle: B\n---\n## S\n[x](?article=gone)",
            "lessons/bad.en.md:5: ?article=gone: there is no article",
        ),
        ("glossary.toml", &format!("{TERM}{TERM}"), "glossary.toml:10: The term needs an `id` of its own"),
        ("glossary.toml", &TERM.replace("https:", "javascript:"), "glossary.toml:1: url: "),
    ];
    for (name, text, message) in cases {
        let mut files = vec![("lessons/good.en.md", good.as_str()), (name, text)];
        if name != "glossary.toml" {
            files.push(("glossary.toml", TERM));
        }
        let (found, said) = loaded(&files);
        assert!(said.len() == 1 && said[0].starts_with(message), "{name}: {said:?}");
        assert!(found.lessons.iter().any(|lesson| lesson.title == "Good") && found.terms.len() == 1, "{name}");
    }
}

/// The articles and the lessons that ship with the project.
fn shipped() -> Option<(BTreeMap<String, String>, Lessons)> {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../seeds"));
    let (mut bundle, _) = dateline_cli::load_corpus_folder(root).ok()?;
    let articles = dateline_bundle::take_articles(&mut bundle);
    let texts: BTreeMap<String, String> = articles.into_iter().map(|it| (it.id, it.text)).collect();
    let (found, problems) = lessons(root, &texts.iter().map(|(id, text)| (id.as_str(), text.as_str())).collect());
    assert_eq!(problems, [], "seeds/lessons");
    Some((texts, found))
}

/// Every link of a block, with its words.
fn links(blocks: &[Block], out: &mut Vec<(Target, String)>) {
    fn line(pieces: &[Inline], out: &mut Vec<(Target, String)>) {
        for piece in pieces {
            match piece {
                Inline::Link { to, text } => out.push((to.clone(), dateline_lesson::plain_line(text))),
                Inline::Strong(inner) | Inline::Emphasis(inner) => line(inner, out),
                Inline::Text(_) | Inline::Break => {}
            }
        }
    }
    for block in blocks {
        match block {
            Block::Paragraph(pieces) => line(pieces, out),
            Block::List { entries, .. } => entries.iter().for_each(|entry| links(entry, out)),
            Block::Card(inner) => links(inner, out),
        }
    }
}

fn all_links(lesson: &Lesson) -> Vec<(Target, String)> {
    let mut out = Vec::new();
    links(&lesson.opening, &mut out);
    for step in &lesson.steps {
        let views =
            step.views.iter().map(|view| (Target::Page(view.query.clone()), dateline_lesson::plain_line(&view.label)));
        out.extend(views);
        [&step.text, &step.question, &step.answer, &step.notes].into_iter().for_each(|part| links(part, &mut out));
    }
    out
}

#[test]
fn each_link_of_the_lessons_that_ship_leads_to_what_it_says() {
    let Some((texts, found)) = shipped() else { return };
    if found.is_empty() {
        return;
    }
    let mut quoted = 0;
    for lesson in &found.lessons {
        for (to, said) in all_links(lesson) {
            let Target::Page(query) = to else { continue };
            let (read, notices) = Query::parse(&query);
            assert_eq!((notices.len(), read.to_string()), (0, query.clone()), "{}: {query}", lesson.title);
            let Screen::Article(id) = &read.screen else { continue };
            let text = texts.get(id).unwrap_or_else(|| panic!("{}: no article {id}", lesson.title));
            let words = said.trim().trim_matches(['“', '”', '「', '」']);
            if words != said.trim() {
                let there = read.passage.map(|passage| passage.of(text));
                assert_eq!(there, Some(words), "{}: {query}", lesson.title);
                quoted += 1;
            }
        }
    }
    assert!(quoted > 20, "{quoted} passages are quoted");
}

#[test]
fn the_lessons_that_ship_are_whole_and_the_same_in_each_language() {
    let Some((_, found)) = shipped() else { return };
    for lesson in &found.lessons {
        let original = found.find(&lesson.name, Language::English).expect("in English");
        let shape = |lesson: &Lesson| -> Vec<_> {
            let step = |step: &dateline_lesson::Step| {
                let views: Vec<_> = step.views.iter().map(|view| view.query.clone()).collect();
                let empty = [&step.question, &step.answer, &step.notes, &step.text].map(Vec::is_empty);
                (step.hides, step.extension, views, empty)
            };
            lesson.steps.iter().map(step).collect()
        };
        assert_eq!(shape(lesson), shape(original), "{} in {:?}", lesson.name, lesson.language);
        assert_eq!((lesson.minutes, &lesson.terms), (original.minutes, &original.terms), "{}", lesson.name);
        assert_eq!(lesson.content_note.is_empty(), original.content_note.is_empty(), "{}", lesson.name);
        let pages = |lesson: &Lesson| {
            let mut pages: Vec<_> = all_links(lesson).into_iter().map(|(to, _)| format!("{to:?}")).collect();
            pages.sort();
            pages
        };
        assert_eq!(pages(lesson), pages(original), "{} in {:?}", lesson.name, lesson.language);
        assert!((20..=25).contains(&lesson.minutes), "{}", lesson.name);
        // No translation is signed before a speaker has.
        let signed = !matches!(lesson.status, Status::Unreviewed);
        assert_eq!(signed, lesson.language == Language::English, "{} in {:?}", lesson.name, lesson.language);
        for step in lesson.steps.iter().filter(|step| !step.question.is_empty()) {
            assert!(!plain(&step.notes).is_empty(), "{}: {:?} has no notes", lesson.title, step.title);
        }
    }
    for term in &found.terms {
        assert!(term.names.iter().chain(&term.texts).all(|text| !text.is_empty()), "{}", term.id);
    }
}
