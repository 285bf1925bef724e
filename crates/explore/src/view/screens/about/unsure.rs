//! Where the readings are unsure: what the articles do not say, and what they say differently.

use crate::view::context::{Context, dated, set_aside};
use crate::view::runs::clean;
use crate::view::screens::quotes::unattributed;
use crate::view::{Dated, Ref, SetAside};
use dateline_model::article::{Article, Basis};
use dateline_model::date::When;
use serde::{Deserialize, Serialize};

/// What the page does not know of its articles. Each list is in the order of the articles.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Unsure {
    /// Articles whose day is not printed, or not believed.
    pub days: Vec<UnsureDay>,
    /// Ends and starts to which two articles give different days, each once.
    pub different: Vec<TwoDays>,
    /// Articles that name no outlet.
    pub outlets: Vec<Ref>,
    /// Articles with quotations whose speaker is not named, and how many of all they are.
    pub speakers: Vec<Unnamed>,
}

/// An article whose day was worked out, or could not be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnsureDay {
    /// The article.
    pub article: Ref,
    /// What was worked out.
    pub dated: Dated,
    /// Dates on its page that are not its own.
    pub set_aside: Vec<SetAside>,
}

/// Two days for one thing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TwoDays {
    /// What ends or starts.
    pub name: String,
    /// Whether it ends.
    pub ends: bool,
    /// The day that each article gives, and the article; the link leads to its words.
    pub told: [(When, Ref); 2],
}

/// Quotations without a speaker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unnamed {
    /// The article; the link leads to the first of them.
    pub article: Ref,
    /// How many.
    pub count: u32,
    /// Of how many.
    pub of: u32,
}

impl Unsure {
    /// Whether there is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.days.is_empty() && self.different.is_empty() && self.outlets.is_empty() && self.speakers.is_empty()
    }
}

/// What is unsure in all articles, whatever the filters leave.
pub(super) fn unsure(context: &Context<'_>) -> Unsure {
    let mut unsure = Unsure::default();
    for (at, article) in context.corpus.articles.iter().enumerate() {
        if !matches!(article.published.basis, Basis::Explicit | Basis::Sidecar) {
            let (dated, set_aside) = (dated(article), set_aside(article));
            unsure.days.push(UnsureDay { article: context.refer(at), dated, set_aside });
        }
        if article.publisher.is_none() {
            unsure.outlets.push(context.refer(at));
        }
        unsure.different.extend(different(context, at, article));
        unsure.speakers.extend(unnamed(context, at));
    }
    unsure
}

/// Days to which a later article gives another: so each pair stands once.
fn different(context: &Context<'_>, at: usize, article: &Article) -> Vec<TwoDays> {
    let mut found: Vec<TwoDays> = Vec::new();
    for it in &article.different_days {
        let Some(other) = context.corpus.index.find(&it.other).filter(|other| *other > at) else { continue };
        let here = (it.when.clone(), context.refer_passage(at, it.span));
        let there = (it.other_when.clone(), context.refer_passage(other, it.other_span));
        let days = TwoDays { name: clean(&it.name), ends: it.ends, told: [here, there] };
        let same = |known: &TwoDays| {
            let ends = |days: &TwoDays| days.told.clone().map(|(when, article)| (when.edtf, article.id));
            (known.ends, ends(known)) == (days.ends, ends(&days))
        };
        if !found.iter().any(same) {
            found.push(days);
        }
    }
    found
}

/// The quotations of an article that have no speaker, as the screen of quotes counts them.
fn unnamed(context: &Context<'_>, at: usize) -> Option<Unnamed> {
    let found = unattributed(context, at)?;
    let counted = |count| u32::try_from(count).unwrap_or(u32::MAX);
    let article = context.refer_passage(at, found.first);
    Some(Unnamed { article, count: counted(found.count), of: counted(found.of) })
}
