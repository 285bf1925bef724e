//! What a card says an article is about: what it is mainly about, who speaks, and who says the words searched for.

use super::{About, PassagePlace};
use crate::view::context::Context;
use crate::view::runs::clean;
use crate::view::screens::article::paragraph_of;
use dateline_model::article::{Article, Mention, Person, Quote, Salience};
use dateline_model::order::Order as _;
use dateline_model::query::FacetKind;
use dateline_model::rule::Rule;
use dateline_model::span::Span;

/// What `article` is about.
pub(super) fn about(context: &Context<'_>, article: &Article) -> About {
    let is_main = |salience: Salience| salience == Salience::Primary;
    let countries = |main: bool| {
        let own = article.countries.iter().filter(move |it| is_main(it.salience) == main);
        own.map(|it| context.country(&it.iso).label).collect()
    };
    // A topic that the file no longer has is in no filter either.
    let known = |slug: &str| context.corpus.index.facet(FacetKind::Topic).find(FacetKind::Topic, slug).is_some();
    let topics = article.topics.iter().filter(|it| is_main(it.salience) && known(&it.topic));
    About {
        topics: topics.map(|it| context.topic(&it.topic).label).collect(),
        countries: countries(true),
        also: countries(false),
    }
}

/// Who speaks in `article`, each by one short name, in the order in which they do.
pub(super) fn speakers(context: &Context<'_>, article: &Article) -> Vec<String> {
    let names: Vec<&str> = article.quotes.iter().filter_map(|quote| quote.speaker.as_deref()).collect();
    let firsts = names.firsts_by(Ord::cmp);
    let once = names.iter().enumerate().filter(|(at, _)| firsts.get(*at) == Some(at)).map(|(_, name)| *name);
    let once: Vec<&str> = once.collect();
    let short: Vec<String> = once
        .iter()
        .map(|name| government(context, article, name).unwrap_or_else(|| short_name(article, name)))
        .collect();
    let is_only = |name: &String| short.iter().filter(|other| *other == name).count() == 1;
    once.iter().zip(&short).map(|(full, short)| if is_only(short) { short.clone() } else { clean(full) }).collect()
}

/// The country, as the page calls it, that `article` names as a speaker by its name.
fn government(context: &Context<'_>, article: &Article, name: &str) -> Option<String> {
    let named = |mention: &Mention| mention.rule == Rule::CountryName && mention.span.of(&article.text) == name;
    let country = article.countries.iter().find(|country| country.mentions.iter().any(named))?;
    Some(context.country(&country.iso).label)
}

/// What `article` calls a speaker most often in one word, as a family name; the whole name where it never does.
fn short_name(article: &Article, name: &str) -> String {
    let Some(Person { mentions, .. }) = article.people.iter().find(|person| person.name == name) else {
        return clean(name);
    };
    let words = mentions.iter().map(|mention| mention.span.of(&article.text));
    let mut forms: Vec<&str> =
        words.filter(|form| !form.contains(char::is_whitespace) && name.contains(form)).collect();
    forms.order();
    let most = forms.chunk_by(|a, b| a == b).max_by_key(|same| same.len());
    clean(most.and_then(|same| same.first().copied()).unwrap_or(name))
}

/// Where the sentence stands that a search found; nothing where it is in no paragraph.
pub(super) fn place(context: &Context<'_>, article: &Article, sentence: Span) -> Option<PassagePlace> {
    let paragraph = paragraph_of(article, sentence)?;
    let hits = context.search.hits(sentence.of(&article.text), sentence.start as usize);
    let says = |quote: &&Quote| hits.iter().any(|hit| quote.span.overlaps(*hit));
    let speaker = article.quotes.iter().find(says).and_then(|quote| quote.speaker.as_deref());
    Some(PassagePlace {
        speaker: speaker.map(|name| short_name(article, name)),
        paragraph,
        link: context.query.open_passage(&article.id, sentence).to_string(),
    })
}
