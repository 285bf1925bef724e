//! What the page shows for a query, as plain data: [`frame()`] is around every screen, and each of [`screens`] has a
//! `view(&Corpus, &Query)` of its own.
//!
//! A view holds values, never markup and no words of the interface: the app puts codes, dates
//! and counts into words. It is a pure function, so it can be computed on the
//! build machine for the page without JavaScript, or in a test.

pub mod assist;
mod chart;
mod context;
mod frame;
mod matches;
pub mod order;
mod parts;
mod runs;
pub mod screens;

pub use chart::*;
pub use frame::{Frame, frame, understood};
pub use parts::*;

use crate::corpus::Corpus;
use dateline_model::query::{Axis, Query, Screen, ScreenKind};
use screens::about::{self, About};
use screens::article::{self, ArticlePage};
use screens::compare::{self, Compare};
use screens::countries::{self, Countries};
use screens::dossiers::{self, Dossiers};
use screens::explore::{self, Explore};
use screens::export::{self, Exports};
use screens::lessons::{self, LessonPlace};
use screens::own::{self, Own};
use screens::quotes::{self, Quotes};
use screens::timeline::{self, Timeline};
use serde::{Deserialize, Serialize};

/// A whole page: a screen, and what is around it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct View {
    /// What is around the screen.
    pub frame: Frame,
    /// The screen itself.
    pub screen: ScreenView,
}

/// What a screen shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ScreenView {
    /// The list with filters and charts.
    Explore(Box<Explore>),
    /// One article.
    Article(Box<ArticlePage>),
    /// What the articles date, in order of time.
    Timeline(Box<Timeline>),
    /// Who is quoted.
    Quotes(Box<Quotes>),
    /// Which countries are named together.
    Countries(Box<Countries>),
    /// Agreements, meetings, disputes and their like.
    Dossiers(Box<Dossiers>),
    /// Two articles side by side.
    Compare(Box<Compare>),
    /// Which lesson is open, and how.
    Lessons(LessonPlace),
    /// What is found, as files.
    Export(Exports),
    /// What a person has brought along.
    Own(Own),
    /// What the site is and how it reads.
    About(Box<About>),
}

/// The page that `query` asks for, as far as it is understood; Explore, where the screen cannot be had.
///
/// For whoever wants a whole page at once. The app asks each screen by itself, so that the program of one need not be
/// there before it is opened.
#[must_use]
pub fn view(corpus: &Corpus, query: &Query) -> View {
    let (query, left_out) = understood(corpus, query);
    let query = &query;
    let screen = match &query.screen {
        Screen::Article(id) => article::view(corpus, query, id).map(|page| ScreenView::Article(Box::new(page))),
        Screen::Timeline => Some(ScreenView::Timeline(Box::new(timeline::view(corpus, query)))),
        Screen::Quotes => Some(ScreenView::Quotes(Box::new(quotes::view(corpus, query)))),
        Screen::Countries => Some(ScreenView::Countries(Box::new(countries::view(corpus, query)))),
        Screen::Dossiers => Some(ScreenView::Dossiers(Box::new(dossiers::view(corpus, query)))),
        Screen::Compare => Some(ScreenView::Compare(Box::new(compare::view(corpus, query)))),
        Screen::Lessons => Some(ScreenView::Lessons(lessons::place(query))),
        Screen::Export => Some(ScreenView::Export(export::view(corpus, query))),
        Screen::Own => Some(ScreenView::Own(own::view(corpus))),
        Screen::About => Some(ScreenView::About(Box::new(about::view(corpus, query)))),
        Screen::Explore => None,
    };
    let screen = screen.unwrap_or_else(|| ScreenView::Explore(Box::new(explore::view(corpus, query))));
    let mut frame = frame(corpus, query);
    frame.notices.splice(..0, left_out);
    View { frame, screen }
}

/// Which screen `query` comes to: Explore, where the corpus has nothing for the one asked for.
#[must_use]
pub fn screen_of(corpus: &Corpus, query: &Query) -> ScreenKind {
    match &query.screen {
        Screen::Article(id) if corpus.index.find(id).is_none() => ScreenKind::Explore,
        screen => screen.kind(),
    }
}

/// Whether a screen has anything to show of `corpus`: only then the navigation leads to it.
#[must_use]
pub fn offers(corpus: &Corpus, screen: ScreenKind) -> bool {
    match screen {
        ScreenKind::Explore | ScreenKind::Article | ScreenKind::Export | ScreenKind::Own | ScreenKind::About => true,
        ScreenKind::Quotes => corpus.articles.iter().any(|article| !article.quotes.is_empty()),
        ScreenKind::Countries => corpus.countries.len() > 1,
        ScreenKind::Dossiers => {
            corpus.supplement.is_some() || corpus.articles.iter().any(|article| !article.agreements.is_empty())
        }
        ScreenKind::Compare => corpus.articles.len() > 1,
        // Where there are none, people write their own.
        ScreenKind::Lessons => !corpus.articles.is_empty(),
        ScreenKind::Timeline => [Axis::Published, Axis::About].iter().any(|axis| !corpus.index.times(*axis).is_empty()),
    }
}
