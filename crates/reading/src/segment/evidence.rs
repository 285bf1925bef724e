//! What each line is by its own evidence, before its neighbours are looked at.

use super::fit::{Content, ContentWord};
use super::marks;
use super::persons::Persons;
use super::phrases::{self, Opens};
use super::shape::{End, Shape};
use super::times;
use super::written::Written;
use crate::line::byline;
use crate::line::credit;
use crate::line::{dateline, press};
use dateline_model::rule::Kind;
use dateline_model::span::Span;
use dateline_text::Line;
use dateline_text::language::Language;

/// How much a line looks like a paragraph of a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// Not at all: a title, a label, a list.
    Short,
    /// A short sentence.
    Near,
    /// A paragraph.
    Good,
}

/// A line with its evidence.
#[derive(Debug)]
pub struct Evidence<'a> {
    /// Where.
    pub span: Span,
    /// The words.
    pub text: &'a str,
    /// Its shape.
    pub shape: Shape,
    /// Whether it looks like a paragraph.
    pub grade: Grade,
    /// What it is wherever it stands.
    pub kind: Option<Kind>,
    /// What it is outside the story.
    pub weak: Option<Kind>,
    /// What it opens.
    pub opens: Opens,
    /// Its content words.
    pub content: Vec<ContentWord>,
    /// How many of its words are for the reader, and for oneself.
    pub persons: Persons,
    /// Its level where a mark calls it a heading, from 1; else 0.
    pub level: u8,
}

impl<'a> Evidence<'a> {
    /// The evidence of `line` in a text of `language`.
    #[must_use]
    pub fn of(text: &'a str, line: &Line, language: Option<&Language>) -> Self {
        let words = line.span.of(text);
        let mut content = Content::with_room(words.len());
        let mut persons = Persons::default();
        let shape = Shape::read(words, language, |run| {
            content.read(&run, language);
            persons.read(run.folded);
        });
        let mut found = Self {
            span: line.span,
            text: words,
            shape,
            grade: grade(&shape, language),
            kind: None,
            weak: None,
            opens: Opens::Nothing,
            content: content.words(),
            persons,
            level: 0,
        };
        found.kind = marks::kind(words, &shape);
        if found.kind.is_none() && times::opens_with_day(words, &shape) {
            found.kind = Some(Kind::Timestamp);
        }
        if found.kind.is_none() {
            found.by_phrase();
        }
        if found.kind.is_none() && words.len() < 2000 {
            found.kind = found.by_credit();
        }
        if found.kind.is_none() && found.weak.is_none() && shape.words <= 6 && byline::is_unnamed(words) {
            found.weak = Some(Kind::Byline);
        }
        if found.kind.is_none() && found.weak.is_none() && shape.words <= 9 && byline::is_post_line(words) {
            found.weak = Some(Kind::Byline);
        }
        let publisher = || {
            (shape.words <= 6 && is_publisher(words))
                || (shape.words <= 14 && shape.written.has(const { Written::of("|") }) && is_masthead(words))
        };
        if found.kind.is_none() && found.weak.is_none() && publisher() {
            found.weak = Some(Kind::Publisher);
        }
        found
    }

    /// Looks the line up among the known phrases.
    fn by_phrase(&mut self) {
        let Some(phrase) = phrases::find(self.text, &self.shape) else { return };
        if phrase.weak {
            self.weak = Some(phrase.kind);
        } else {
            self.kind = Some(phrase.kind);
        }
        self.opens = phrase.opens;
    }

    /// Bylines, credits, captions with a credit, datelines that stand alone.
    fn by_credit(&self) -> Option<Kind> {
        let (text, shape) = (self.text, &self.shape);
        if shape.words <= 20 && credit::credit(text).is_some() {
            return Some(Kind::Credit);
        }
        if shape.words <= 60 && byline::parse(text, false).is_some() {
            return Some(Kind::Byline);
        }
        let alone = shape.words <= 10
            && dateline::parse(text).is_some_and(|found| {
                let place = text.get(found.place.0..found.place.1).unwrap_or("");
                // "SPRINGS, Utah (AP) - Juen 23, 2012": a day whose month is spelt wrong
                let rest: Vec<&str> = text.get(found.rest..).unwrap_or("").split_whitespace().collect();
                let number = |word: &&str| word.trim_end_matches(',').bytes().all(|byte| byte.is_ascii_digit());
                let day = matches!(rest.as_slice(), [_, day, year] if number(day) && number(year) && year.len() == 4);
                (day || found.rest >= text.trim_end().len()) && (shape.words <= 1 || place.len() > 2)
            });
        // "TIRANA, Albania (AP)"
        if alone && !text.split([',', ' ', '(']).next().unwrap_or("").chars().any(char::is_lowercase) {
            return Some(Kind::DatelineOnly);
        }
        let marked = shape.written.has(const { Written::of(credit::PICTURE_MARKS) });
        let picture = if marked { credit::picture(text) } else { credit::unmarked_picture(text) };
        if let Some(picture) = picture {
            if picture.alone {
                return Some(Kind::Credit);
            }
            // A paragraph that ends in "(Reuters)" is the end of the story, not a caption.
            let long = shape.stops_inside > 1 || shape.words > 45;
            let paragraph = self.grade == Grade::Good && shape.stops_inside > 0;
            if !picture.only_agency || !(long || paragraph) {
                return Some(Kind::Caption);
            }
        }
        if depicts(text) && shape.words <= 90 {
            return Some(Kind::Caption);
        }
        alone.then_some(Kind::DatelineOnly)
    }

    /// Whether it could be a title: some words, no sentence's end.
    #[must_use]
    pub fn is_title(&self) -> bool {
        let words = self.shape.words;
        (2..=40).contains(&words) && self.shape.letters >= 4 && !matches!(self.shape.end, End::Stop | End::Colon)
    }
}

/// Whether the line is an outlet's name.
fn is_publisher(text: &str) -> bool {
    let bare = text.trim_matches(|mark: char| {
        mark.is_whitespace() || matches!(mark, '|' | '-' | '–' | '—' | '(' | ')' | '@' | '*' | '/')
    });
    // "The Jakarta Post, Jakarta"
    let parts = if bare.contains(',') { bare.split_once(", ") } else { None };
    let placed = parts.is_some_and(|(name, place)| {
        press::outlet(name).is_some()
            && place.split(' ').count() <= 2
            && place.chars().all(|letter| letter.is_alphabetic() || letter == ' ')
            && place.starts_with(char::is_uppercase)
    });
    placed || press::is_outlet(bare)
}

/// Whether the line is an outlet's name with what it says of itself: "Valley Dispatch | News from both banks".
fn is_masthead(text: &str) -> bool {
    text.split_once(" | ").is_some_and(|(name, motto)| {
        press::is_outlet(name.trim())
            && !motto.contains(" | ")
            && motto
                .split(' ')
                .any(|word| matches!(word, "from" | "for" | "since" | "of" | "and" | "the" | "in" | "you" | "your"))
    })
}

/// Words of captions: "(L)", "(left)", "pictured", "FILE -".
fn depicts(text: &str) -> bool {
    let marks = [
        "(L)",
        "(R)",
        "(C)",
        "(left)",
        "(right)",
        "(centre)",
        "(center)",
        "(L-R)",
        "(2nd L)",
        "(2nd R)",
        "(pictured)",
        "(top left)",
        "(front row)",
        "(back row)",
    ];
    let opens = [
        "FILE - ",
        "FILE – ",
        "FILE — ",
        "FILE PHOTO",
        "File photo",
        "File image",
        "File picture",
        "In this file photo",
        "In this photo",
        "In this image",
        "This photo taken",
        "This photograph",
        "This image",
        "This file photo",
        "This picture taken",
        "Pictured",
        "PICTURED",
        "A file photo",
        "A file image",
        "File:",
        "An undated photo",
        "This undated",
        "A screengrab",
        "A screenshot",
        "Screenshot of",
        "Photo shows",
        "The photo shows",
        "Combination photo",
        "This combination",
        "자료사진",
    ];
    let marked = |(at, _)| text.get(at..).is_some_and(|rest| marks.iter().any(|mark| rest.starts_with(mark)));
    text.match_indices('(').any(marked) || opens.iter().any(|start| text.starts_with(start))
}

/// How much the shape is that of a paragraph.
fn grade(shape: &Shape, language: Option<&Language>) -> Grade {
    let closed = shape.is_closed();
    let known = language.is_some_and(Language::has_stops);
    let good = if shape.wide * 2 > shape.letters {
        (shape.wide >= 30 && closed) || shape.wide >= 80
    } else if known {
        (shape.words >= 20 && shape.is_dense(20))
            || (shape.words >= 15 && shape.is_dense(30))
            || (shape.words >= 12 && closed && shape.is_dense(22))
            || (shape.words >= 40 && shape.stops_inside > 0)
    } else {
        (shape.words >= 15 && closed) || shape.words >= 30
    };
    // "The Town Has a Dam. The Valley Has None." is a title, though it ends with a stop.
    let titled = shape.words <= 16 && shape.stops_inside > 0 && shape.is_title_case();
    let sentence = closed && shape.words >= 4 && (!known || shape.stops > 0 || shape.words >= 8);
    // A paragraph that was cut off before its end.
    let cut = shape.end == End::Open && shape.stops_inside > 0 && shape.words >= 10 && known && shape.is_dense(20);
    if good && !titled {
        Grade::Good
    } else if sentence || cut && !shape.is_title_case() {
        Grade::Near
    } else {
        Grade::Short
    }
}
