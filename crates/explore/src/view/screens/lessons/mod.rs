//! Lessons: which one a link opens, at which step, and how; and the views that a lesson leads to, where it stays at hand.
//!
//! What stands in a lesson comes from a file of its own (`dateline-lesson`); here is what the link says.

use dateline_model::query::{LESSON, Query, Screen, ScreenKind};
use serde::{Deserialize, Serialize};

/// A lesson and where in it a person is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LessonPlace {
    /// The lesson's name; empty for the list of all.
    pub name: String,
    /// Where in it.
    pub at: At,
}

/// A place in a lesson.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum At {
    /// What it is about.
    #[default]
    Overview,
    /// A step, from 1.
    Step(u32),
    /// What a projector shows.
    Slide {
        /// The step; 0 is the title.
        step: u32,
        /// Whether its answer is shown.
        answer: bool,
    },
}

/// What stands for the list of all notes where the name of a lesson stands; no lesson has this name.
pub const NOTES: &str = "~notes";
/// What stands for the desk on which a lesson is written; the name of one may follow.
pub const WRITE: &str = "~write";
/// How the names of a person's own lessons start.
pub const OWN: char = '~';

/// How the place of a slide starts in a link.
const SLIDE: &str = "present";
/// How the place of a slide ends that shows the answer.
const ANSWER: &str = "-answer";
/// How the place of a lesson at hand ends where the page keeps its readings to itself.
const HIDDEN: &str = ":hidden";

impl At {
    /// The place in a link: nothing, "3", "present", "present-3", "present-3-answer".
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Overview => String::new(),
            Self::Step(step) => step.to_string(),
            Self::Slide { step: 0, .. } => SLIDE.to_owned(),
            Self::Slide { step, answer } => format!("{SLIDE}-{step}{}", if answer { ANSWER } else { "" }),
        }
    }

    /// The place with this code; what is none is the lesson's overview.
    #[must_use]
    pub fn of_code(code: &str) -> Self {
        let Some(slide) = code.strip_prefix(SLIDE) else {
            return code.parse().ok().filter(|step| *step > 0).map_or(Self::Overview, Self::Step);
        };
        let (slide, answer) = slide.strip_suffix(ANSWER).map_or((slide, false), |slide| (slide, true));
        match slide.strip_prefix('-').and_then(|step| step.parse().ok()) {
            Some(step) => Self::Slide { step, answer: answer && step > 0 },
            None => Self::Slide { step: 0, answer: false },
        }
    }

    /// The step; 0 before the first.
    #[must_use]
    pub fn step(self) -> u32 {
        match self {
            Self::Overview => 0,
            Self::Step(step) | Self::Slide { step, .. } => step,
        }
    }
}

/// The lesson that `query` opens.
#[must_use]
pub fn place(query: &Query) -> LessonPlace {
    let mut of = query.of.iter();
    let name = of.next().cloned().unwrap_or_default();
    LessonPlace { name, at: of.next().map_or(At::Overview, |code| At::of_code(code)) }
}

/// The link that opens a lesson at a place; that of all lessons where the name is empty. No filter goes along: a lesson's
/// views have their own.
#[must_use]
pub fn open(query: &Query, name: &str, at: At) -> Query {
    let code = at.code();
    let of: Vec<&str> = [name, &code].into_iter().filter(|part| !part.is_empty()).collect();
    Query::default().with_language(query.language).open_screen_of(ScreenKind::Lessons, &of)
}

/// A view that a lesson leads to, with the lesson at hand.
#[must_use]
pub fn beside(query: &Query, view: &str, place: &LessonPlace, hidden: bool) -> Query {
    let start = format!("{LESSON}{}:{}{}", place.name, place.at.code(), if hidden { HIDDEN } else { "" });
    Query::parse(view).0.with_start(&start).with_language(query.language)
}

/// The lesson that stays at hand while its views are looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtHand {
    /// The lesson, and where in it.
    pub place: LessonPlace,
    /// Whether the page keeps its readings to itself.
    pub hidden: bool,
}

/// The lesson that is at hand in `query`; `None` in the lessons themselves.
#[must_use]
pub fn at_hand(query: &Query) -> Option<AtHand> {
    let said = query.start.strip_prefix(LESSON)?;
    if query.screen == Screen::Lessons {
        return None;
    }
    let (said, hidden) = said.strip_suffix(HIDDEN).map_or((said, false), |said| (said, true));
    let (name, code) = said.rsplit_once(':')?;
    Some(AtHand { place: LessonPlace { name: name.to_owned(), at: At::of_code(code) }, hidden })
}

/// The same view with what the page reads; what was hidden is shown.
#[must_use]
pub fn revealed(query: &Query) -> Query {
    query.with_start(query.start.strip_suffix(HIDDEN).unwrap_or(&query.start))
}
