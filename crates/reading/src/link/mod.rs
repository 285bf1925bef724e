//! Articles read together: shared passages, dates carried over through them, sentences on the same event, and different
//! days for the same end.

pub mod dated;
mod differ;
pub mod lengths;
pub mod reuse;
pub mod same_event;
mod story;

use crate::recognise::events;
use crate::recognise::things::stages;
use dateline_model::article::Article;
use story::Story;

/// Links the articles with each other, in place: passages first, then the dates they carry, then
/// events, which are told apart by their dates.
pub fn link(articles: &mut [Article]) {
    let (mut runs, mut told) = (reuse::Runs::default(), same_event::AllTold::default());
    for article in articles.iter() {
        let story = Story::of(article);
        runs.add(article, &story);
        told.add(article, &story);
    }
    reuse::link(articles, runs);
    let stories = same_event::Stories::new(articles, &told);
    stories.drop_formulas(articles);
    let dated = dated::link(articles, &stories);
    lengths::link(articles);
    differ::link(articles);
    // The times of steps and acts are those of the text, which may be known better now.
    for article in articles.iter_mut() {
        let text = core::mem::take(&mut article.text);
        stages::date(&text, article);
        events::date(&text, article);
        article.text = text;
    }
    told.update(articles, &dated);
    same_event::link(articles, told);
}
