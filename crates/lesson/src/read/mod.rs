//! A lesson's file as a [`Lesson`]: front matter, then Markdown whose headings say what is what.
//!
//! ```markdown
//! ---
//! title: When was this written?
//! minutes: 25
//! ---
//! What comes before the steps.
//!
//! ## The deadline {.hidden}
//! What is to be done.
//!
//! [Article 2](?article=NAME)
//!
//! ### Question
//! ### Answer
//! ### Notes
//! ```
//!
//! Whatever is wrong is told with its line and costs no more than itself: a link that leads nowhere stays as words. Only a
//! lesson without a title or without a step is none.

mod draft;
mod front;
mod line;
mod markdown;
mod target;

pub use draft::{Draft, DraftStep, view_link};

use crate::{Block, Inline, Lesson, Step, Target, Term, View};
use dateline_model::article::Warning;
use dateline_model::query::Language;
use front::Front;
use markdown::{Heading, Piece};
use std::collections::BTreeMap;

/// A lesson's file at hand, and what it is checked against.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    /// The lesson's name in links.
    pub name: &'a str,
    /// The language that it is written in.
    pub language: Language,
    /// What the file is called in messages.
    pub place: &'a str,
    /// What stands in it.
    pub text: &'a str,
    /// The texts of the articles, by id.
    pub articles: &'a BTreeMap<&'a str, &'a str>,
    /// The terms of the glossary.
    pub terms: &'a [Term],
}

/// What was wrong with a file so far.
struct Problems<'a> {
    place: &'a str,
    found: Vec<Warning>,
}

impl Problems<'_> {
    /// Tells what is wrong in a line, counted from 1.
    fn tell(&mut self, line: usize, message: impl Into<String>) {
        let place = format!("{}:{line}", self.place);
        self.found.push(Warning { code: "lesson".to_owned(), place, message: message.into() });
    }
}

/// A heading that names a part of the lesson or of a step. It may stand in any language, as people write in their own
/// (after Gherkin, whose keywords do).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    ContentNote,
    Teacher,
    Question,
    Answer,
    Notes,
}

const PARTS: [(Part, u8, [&str; 3]); 5] = [
    (Part::ContentNote, 2, ["Content note", "내용 안내", "内容についての注意"]),
    (Part::Teacher, 2, ["For the teacher", "교사용 안내", "先生へ"]),
    (Part::Question, 3, ["Question", "질문", "質問"]),
    (Part::Answer, 3, ["Answer", "답", "答え"]),
    (Part::Notes, 3, ["Notes", "교사용 메모", "先生用メモ"]),
];

/// Where the next block belongs.
#[derive(Clone, Copy)]
enum Place {
    Opening,
    Of(Part),
    StepText,
}

/// The lesson in a file, with its number in the order of the lessons; and what is wrong with the file.
#[must_use]
pub fn lesson(file: &File<'_>) -> (Option<(u32, Lesson)>, Vec<Warning>) {
    let mut problems = Problems { place: file.place, found: Vec::new() };
    let (front, body) = front::read(file.text, file.terms, &mut problems);
    let Some(front) = front else { return (None, problems.found) };
    let pieces = markdown::read(file, body, &mut problems);
    let lesson = assemble(file, front, pieces, &mut problems);
    (lesson, problems.found)
}

fn assemble(file: &File<'_>, front: Front, pieces: Vec<Piece>, problems: &mut Problems<'_>) -> Option<(u32, Lesson)> {
    let mut lesson = Lesson {
        name: file.name.to_owned(),
        language: file.language,
        title: front.title,
        teaches: front.teaches,
        level: front.level,
        minutes: front.minutes,
        status: front.status,
        terms: front.terms,
        opening: Vec::new(),
        content_note: Vec::new(),
        notes: Vec::new(),
        steps: Vec::new(),
    };
    let mut place = Place::Opening;
    for piece in pieces {
        match piece {
            Piece::Heading(heading) => place = headed(heading, place, &mut lesson, problems),
            Piece::Block(block) => put(block, place, &mut lesson),
        }
    }
    for step in &lesson.steps {
        if step.question.is_empty() && !step.answer.is_empty() {
            problems.tell(1, format!("The step {:?} has an answer and no question.", step.title));
        }
    }
    if lesson.steps.is_empty() {
        problems.tell(
            1,
            "The lesson has no steps: each begins with a heading, as \"## Find the date\". It is not offered.",
        );
        return None;
    }
    Some((front.order, lesson))
}

/// Where what follows a heading belongs.
fn headed(heading: Heading, before: Place, lesson: &mut Lesson, problems: &mut Problems<'_>) -> Place {
    let Heading { level, words, classes, line } = heading;
    let same = |own: &&str| own.to_lowercase() == words.to_lowercase();
    let part = PARTS.iter().find(|(_, own, names)| *own == level && names.iter().any(same));
    if let Some((part, ..)) = part {
        if level == 3 && lesson.steps.is_empty() {
            problems.tell(line, format!("\"### {words}\" stands before the first step; it is not used."));
            return before;
        }
        return Place::Of(*part);
    }
    if level != 2 {
        let message = if level == 3 {
            format!("\"### {words}\" is none of the parts of a step: Question, Answer, Notes.")
        } else {
            format!("A step begins with \"##\", its parts with \"###\"; there is no other heading (\"{words}\").")
        };
        problems.tell(line, message);
        return before;
    }
    let mut step = Step { title: words, ..Step::default() };
    for class in classes {
        match class.as_str() {
            "hidden" => step.hides = true,
            "extension" => step.extension = true,
            _ => problems.tell(line, format!("{{.{class}}}: a step can be {{.hidden}} and {{.extension}}.")),
        }
    }
    lesson.steps.push(step);
    Place::StepText
}

fn put(block: Block, place: Place, lesson: &mut Lesson) {
    let (step, opening, whole) = (lesson.steps.last_mut(), &mut lesson.opening, &mut lesson.notes);
    let list = match (place, step) {
        (Place::Of(Part::ContentNote), _) => &mut lesson.content_note,
        (Place::Of(Part::Teacher), _) => whole,
        (Place::Opening, _) | (_, None) => opening,
        (Place::Of(Part::Question), Some(step)) => &mut step.question,
        (Place::Of(Part::Answer), Some(step)) => &mut step.answer,
        (Place::Of(Part::Notes), Some(step)) => &mut step.notes,
        (Place::StepText, Some(step)) => match view(block) {
            Ok(view) => return step.views.push(view),
            Err(text) => return step.text.push(text),
        },
    };
    list.push(block);
}

/// The view that a block leads to, if it is a link to one and nothing else.
fn view(block: Block) -> Result<View, Block> {
    match block {
        Block::Paragraph(mut line) => match (line.pop(), line.is_empty()) {
            (Some(Inline::Link { to: Target::Page(query), text }), true) => Ok(View { label: text, query }),
            (last, _) => {
                line.extend(last);
                Err(Block::Paragraph(line))
            }
        },
        other => Err(other),
    }
}
