//! One axis for a short list of articles, and each article's days on it.
//!
//! The axis holds the closed days of the whole corpus, so that it stands still while a person filters. An open interval
//! has no length of its own: it begins where it is known to begin and fades within a fixed room, past the end of the
//! axis where it has to.

use super::scale::scales;
use super::{ChartMark, MarkStyle, Scale, Tick};
use crate::corpus::Corpus;
use crate::index::days::lasted;
use crate::index::{Days, Ruler};
use crate::view::parts::MOST_ROWS;
use dateline_model::article::Article;
use dateline_model::date::When;

/// Length of an open end, part of the axis, and of the room kept for it at the axis's end.
const FADE: f32 = 0.09;
/// Days around the closed ones within which the known end of an open interval is worth axis.
const REACH: i32 = 366;
/// Articles that the axis must show, one of so many.
pub(in crate::view) const LEAST_SHARE: usize = 10;
/// How far from the start of its scale the first tick may stand beside a list, part of the ruler.
const LATE: f32 = 0.02;

/// How wide an axis is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Width {
    /// On a chart as wide as the page.
    #[default]
    Page,
    /// Beside the articles of a list.
    Column,
}

impl Width {
    /// How many times narrower than the page the axis is: so much wider are a tick's words on it, and so much
    /// closer stand its marks.
    fn narrow(self) -> f32 {
        if self == Self::Column { 2.4 } else { 1.0 }
    }
}

/// An axis of closed days.
#[derive(Clone, Debug, Default)]
pub(crate) struct RowAxis {
    ruler: Ruler,
    width: Width,
    /// First and last day that it was made for.
    span: (i32, i32),
    /// Where the ruler begins and how long it is, parts of the axis.
    place: (f32, f32),
}

impl RowAxis {
    /// The axis for the articles of `corpus`; none where they are too many for a row each, or hardly any has a day.
    pub fn of(corpus: &Corpus, width: Width) -> Option<Self> {
        let articles = &corpus.articles;
        let shown = articles.iter().filter_map(published).filter(|days| days.closed).count();
        if articles.len() > MOST_ROWS || shown < 2 || shown * LEAST_SHARE < articles.len() {
            return None;
        }
        let times = articles.iter().flat_map(|article| published(article).into_iter().chain(set_aside(article)));
        Self::new(&times.collect::<Vec<_>>(), width)
    }

    /// The axis for `times`; none where none of them is closed.
    pub fn new(times: &[Days], width: Width) -> Option<Self> {
        let closed = times.iter().filter(|days| days.closed);
        let mut known: Vec<(i32, i32)> = closed.map(|days| (days.first, days.last)).collect();
        let (first, last) = ends(&known)?;
        let near = first.saturating_sub(REACH)..=last.saturating_add(REACH);
        let bound = |days: &&Days| if days.first == i32::MIN { days.last } else { days.first };
        let open: Vec<&Days> = times.iter().filter(|days| days.is_open() && near.contains(&bound(days))).collect();
        known.extend(open.iter().map(|days| (bound(days), bound(days))));
        let fade = |fades: bool| if fades { FADE } else { 0.0 };
        let before = fade(open.iter().any(|days| days.first == i32::MIN));
        let after = fade(open.iter().any(|days| days.last == i32::MAX));
        let ruler = Ruler::new(&known, width.narrow());
        Some(Self { ruler, width, span: ends(&known)?, place: (before, 1.0 - before - after) })
    }

    /// Its part from one day to another, along the whole axis; none where nothing of it lies there.
    pub fn part(&self, from: i32, to: i32) -> Option<Self> {
        let ruler = self.ruler.part(from, to)?;
        Some(Self { ruler, width: self.width, span: (from, to), place: (0.0, 1.0) })
    }

    /// Its scales with their ticks, left to right.
    pub fn scales(&self) -> Vec<Scale> {
        let column = self.width == Width::Column;
        let put = |at: f32| self.put(at);
        let tick = |tick: Tick| Tick { at: put(tick.at), ..tick };
        let scale = |mut scale: Scale| {
            // Beside a list there is no other word for what a scale begins with.
            let late = scale.ticks.first().is_none_or(|first| first.at - scale.start > LATE);
            if let Some(first) = scale.covers.earliest.filter(|_| column && late) {
                let when = if first.day() == 1 { lasted(first, first.last_of_month()) } else { When::day(first) };
                scale.ticks.insert(0, Tick { at: scale.start, when });
            }
            Scale {
                start: put(scale.start),
                end: put(scale.end),
                ticks: scale.ticks.into_iter().map(tick).collect(),
                ..scale
            }
        };
        scales(&self.ruler, self.width.narrow()).into_iter().map(scale).collect()
    }

    /// The days of `article`: what it was dated to, then what was set aside.
    pub fn marks(&self, article: &Article) -> Vec<ChartMark> {
        let dated = article.published.when.iter().filter_map(|when| self.mark(when, None));
        let rejected = article.published.rejected.iter().filter_map(|it| it.clue.says.as_ref());
        let crosses = rejected.filter_map(|when| self.mark(when, Some(MarkStyle::SetAside)));
        let mut marks: Vec<ChartMark> = dated.collect();
        for cross in crosses {
            // The same day printed twice is one cross.
            if !marks.contains(&cross) {
                marks.push(cross);
            }
        }
        marks
    }

    /// A time on the axis; none where the axis cannot tell it.
    pub fn mark(&self, when: &When, as_style: Option<MarkStyle>) -> Option<ChartMark> {
        let days = Days::of(when)?;
        let on_axis = |day: i32| (self.span.0..=self.span.1).contains(&day);
        let style = MarkStyle::of(when)?;
        let (start, end) = match style {
            MarkStyle::OpenEnd if on_axis(days.first) => {
                let start = self.put(self.ruler.start(f64::from(days.first)));
                (start, (start + FADE).min(1.0))
            }
            MarkStyle::OpenStart if on_axis(days.last) => {
                let end = self.put(self.ruler.end(f64::from(days.last) + 1.0));
                ((end - FADE).max(0.0), end)
            }
            MarkStyle::Day => {
                let at = self.put(self.ruler.start(f64::from(days.first) + 0.5));
                (at, at)
            }
            _ if days.closed => (
                self.put(self.ruler.start(f64::from(days.first))),
                self.put(self.ruler.end(f64::from(days.last) + 1.0)),
            ),
            _ => return None,
        };
        Some(ChartMark { start, end, style: as_style.unwrap_or(style), when: when.clone(), entry: None })
    }

    fn put(&self, at: f32) -> f32 {
        self.place.0 + at * self.place.1
    }
}

/// The days to which an article is dated.
fn published(article: &Article) -> Option<Days> {
    article.published.when.as_ref().and_then(Days::of)
}

/// The dates that were set aside.
fn set_aside(article: &Article) -> impl Iterator<Item = Days> {
    article.published.rejected.iter().filter_map(|it| it.clue.says.as_ref()).filter_map(Days::of)
}

/// The first and the last day of all.
fn ends(all: &[(i32, i32)]) -> Option<(i32, i32)> {
    Some((all.iter().map(|(first, _)| *first).min()?, all.iter().map(|(_, last)| *last).max()?))
}
