//! The dossier asked for.

use super::in_explore::in_explore;
use super::life::life;
use super::things::{Entry, count, link, things};
use super::told::told;
use super::{Dossier, Known, NAMED, Related, TakesPart, Thing, Wording};
use crate::index::folded;
use crate::index::lead::{after_dateline, speaks_of_harm};
use crate::view::assist::assist;
use crate::view::context::Context;
use crate::view::matches::Matches;
use crate::view::parts::Ref;
use crate::view::runs::clean;
use crate::view::screens::countries::{letters, sentences};
use crate::view::screens::quotes::beside;
use core::cmp::Reverse;
use dateline_model::article::Article;
use dateline_model::order::Order as _;
use dateline_model::query::{FacetKind, Query};
use dateline_model::span::Span;
use fnv::FnvHashMap;

/// Other things that are named.
const MOST_RELATED: usize = 24;

/// The dossier of what `of` names, one of `entries`.
pub(super) fn chosen(context: &Context<'_>, entries: &[Entry<'_>], of: &str) -> Dossier {
    let close = link(context, None);
    let Some((place, entry)) = find(context, entries, of) else {
        let known = context.corpus.dossiers.iter().find(|rule| rule.slug == of);
        let thing = Thing {
            key: of.to_owned(),
            label: context.dossier(of).label,
            known: if known.is_some() { Known::Listed } else { Known::Described },
            kind: known.map(|rule| rule.kind.clone()).unwrap_or_default(),
            link: link(context, Some(of)),
            ..Thing::default()
        };
        return Dossier { thing, close, ..Dossier::default() };
    };
    let mentions = Mentions::new(context, entry);
    let marks = |at: usize| {
        let own = entry.readings.iter().filter(|(other, ..)| *other == at);
        own.flat_map(|(.., agreement)| &agreement.mentions).map(|mention| (mention.span, NAMED)).collect()
    };
    let listed = context.query.listed();
    let all = told(context, &mentions.places(), marks);
    let (life, undated) = life(context, entry);
    let wordings = wordings(context, entry);
    Dossier {
        thing: entry.thing(context),
        in_explore: in_explore(context, entry, &wordings),
        wordings,
        life,
        undated,
        countries: countries(context, &mentions),
        more: count(all.len().saturating_sub(listed)),
        sentences: all.into_iter().take(listed).collect(),
        quotes: beside(context, &mentions.spans(), listed),
        related: related(context, entries, place, &mentions),
        articles: articles(context, entry),
        close,
    }
}

/// Whether anything goes by `of`: among `entries`, in the topic file, or in an article that is not found.
pub(super) fn is_known(context: &Context<'_>, entries: &[Entry<'_>], of: &str) -> bool {
    if find(context, entries, of).is_some() || context.corpus.dossiers.iter().any(|rule| rule.slug == of) {
        return true;
    }
    let (corpus, query) = (context.corpus, Query::default());
    let all = &Context::new(corpus, &query, assist(corpus, &query).search(corpus, &query));
    find(all, &things(all, &Matches::new(all)), of).is_some()
}

/// The entry that `of` names: by its key, its label or another name.
fn find<'a, 'b>(context: &Context<'_>, entries: &'b [Entry<'a>], of: &str) -> Option<(usize, &'b Entry<'a>)> {
    let typed = folded(FacetKind::Outlet, of);
    let by_key = || entries.iter().position(|entry| entry.key == of);
    let by_name = || {
        let named = |rule: &&dateline_model::source::TopicRule| {
            rule.names().any(|name| folded(FacetKind::Outlet, name) == typed)
        };
        let slug = context.corpus.dossiers.iter().find(named).map(|rule| rule.slug.as_str());
        entries.iter().position(|entry| match slug {
            Some(slug) => entry.known == Known::Listed && entry.key == slug,
            None => folded(FacetKind::Outlet, &entry.key) == typed,
        })
    };
    let place = by_key().or_else(by_name)?;
    Some((place, entries.get(place)?))
}

/// An article that mentions a thing.
struct Mentioning<'a> {
    at: usize,
    article: &'a Article,
    /// All its sentences.
    all: Vec<Span>,
    /// The places of those that mention it, each with a number that is the same for the same words.
    own: Vec<(usize, usize)>,
}

/// The articles that mention a thing.
struct Mentions<'a>(Vec<Mentioning<'a>>);

impl<'a> Mentions<'a> {
    fn new(context: &Context<'_>, entry: &Entry<'a>) -> Self {
        let mut articles: Vec<Mentioning<'a>> = Vec::new();
        for (at, article, agreement) in &entry.readings {
            if articles.last().is_none_or(|last| last.at != *at) {
                articles.push(Mentioning { at: *at, article, all: sentences(context, *at, article), own: Vec::new() });
            }
            let Some(here) = articles.last_mut() else { continue };
            for mention in &agreement.mentions {
                let first = here.all.partition_point(|it| it.end <= mention.span.start);
                if here.all.get(first).is_some_and(|it| it.overlaps(mention.span)) {
                    here.own.push((first, 0));
                }
            }
        }
        let mut numbers: FnvHashMap<String, usize> = FnvHashMap::default();
        for Mentioning { article, all, own, .. } in &mut articles {
            own.order();
            own.dedup();
            for (place, number) in own {
                let words = all.get(*place).map_or("", |span| span.of(&article.text));
                let next = numbers.len();
                *number = *numbers.entry(letters(words).collect()).or_insert(next);
            }
        }
        Self(articles)
    }

    /// How many sentences fit, each once.
    fn count(&self, fits: impl Fn(&Mentioning<'a>, Span) -> bool) -> u32 {
        let numbers = self.0.iter().flat_map(|here| {
            let fit = |(place, _): &&(usize, usize)| here.all.get(*place).is_some_and(|span| fits(here, *span));
            here.own.iter().filter(fit).map(|(_, number)| *number).collect::<Vec<_>>()
        });
        let mut numbers: Vec<usize> = numbers.collect();
        numbers.order();
        numbers.dedup();
        count(numbers.len())
    }

    /// Article and span of each.
    fn places(&self) -> Vec<(usize, Span)> {
        let of = |here: &Mentioning<'a>| {
            let span =
                |(place, _): &(usize, usize)| Some((here.at, after_dateline(here.article, *here.all.get(*place)?)));
            here.own.iter().filter_map(span).collect::<Vec<_>>()
        };
        self.0.iter().flat_map(of).collect()
    }

    /// Article and spans: what is quoted beside them may be on something else.
    fn spans(&self) -> Vec<(usize, Vec<Span>)> {
        let of = |here: &Mentioning<'a>| {
            (here.at, here.own.iter().filter_map(|(place, _)| here.all.get(*place).copied()).collect())
        };
        self.0.iter().map(of).collect()
    }
}

/// What the texts call it, the most frequent first.
fn wordings(context: &Context<'_>, entry: &Entry<'_>) -> Vec<Wording> {
    let mut places: FnvHashMap<String, usize> = FnvHashMap::default();
    let mut found: Vec<Wording> = Vec::new();
    for (at, article, agreement) in &entry.readings {
        for mention in &agreement.mentions {
            let words = clean(mention.span.of(&article.text));
            // "The pact" and "the pact" are one wording.
            let place = *places.entry(folded(FacetKind::Outlet, &words)).or_insert(found.len());
            let refer = || context.refer_passage(*at, mention.span);
            match found.get_mut(place) {
                Some(wording) => {
                    wording.count += 1;
                    if wording.articles.iter().all(|known| known.id != article.id) {
                        wording.articles.push(refer());
                    }
                }
                None => found.push(Wording {
                    folded: speaks_of_harm(&words),
                    words,
                    language: article.language.clone(),
                    count: 1,
                    articles: vec![refer()],
                }),
            }
        }
    }
    found.order_by_key(|wording| Reverse((wording.articles.len(), wording.count)));
    found
}

/// The countries of the sentences that mention it.
fn countries(context: &Context<'_>, mentions: &Mentions<'_>) -> Vec<TakesPart> {
    let mut codes: Vec<&str> =
        mentions.0.iter().flat_map(|here| &here.article.countries).map(|country| country.iso.as_str()).collect();
    codes.order();
    codes.dedup();
    let one = |iso: &&str| {
        let sentences = mentions.count(|here, span| {
            let span = after_dateline(here.article, span);
            let own = here.article.countries.iter().filter(|country| country.iso == *iso);
            own.flat_map(|country| &country.mentions).any(|mention| mention.span.overlaps(span))
        });
        (sentences > 0).then(|| TakesPart { country: context.country(iso), sentences })
    };
    let mut all: Vec<TakesPart> = codes.iter().filter_map(one).collect();
    all.order_by(|a, b| (Reverse(a.sentences), &a.country.label).cmp(&(Reverse(b.sentences), &b.country.label)));
    all
}

/// What else is mentioned in the same sentences.
fn related(context: &Context<'_>, entries: &[Entry<'_>], place: usize, mentions: &Mentions<'_>) -> Vec<Related> {
    // Each sentence by its number, with each other thing that it mentions.
    let mut shared: Vec<(usize, usize)> = Vec::new();
    for (other, entry) in entries.iter().enumerate().filter(|(other, _)| *other != place) {
        for (at, _, agreement) in &entry.readings {
            let Ok(here) = mentions.0.binary_search_by_key(at, |here| here.at) else { continue };
            let Some(here) = mentions.0.get(here) else { continue };
            for mention in &agreement.mentions {
                let sentence = here.all.partition_point(|it| it.end <= mention.span.start);
                let own = here.own.binary_search_by_key(&sentence, |(place, _)| *place);
                shared.extend(own.ok().and_then(|own| here.own.get(own)).map(|(_, number)| (other, *number)));
            }
        }
    }
    shared.order();
    shared.dedup();
    let mut found: Vec<(&Entry<'_>, u32)> = Vec::new();
    for group in shared.chunk_by(|a, b| a.0 == b.0) {
        let entry = group.first().and_then(|(other, _)| entries.get(*other));
        found.extend(entry.map(|entry| (entry, count(group.len()))));
    }
    found.order_by_key(|(_, sentences)| Reverse(*sentences));
    let one = |(entry, sentences): (&Entry<'_>, u32)| Related {
        label: entry.label(context).0,
        kind: entry.kind(context),
        sentences,
        link: link(context, Some(&entry.key)),
    };
    found.into_iter().take(MOST_RELATED).map(one).collect()
}

/// The articles that mention it, each with its first mention.
fn articles(context: &Context<'_>, entry: &Entry<'_>) -> Vec<Ref> {
    let mut firsts: Vec<(usize, Span)> = Vec::new();
    for (at, _, agreement) in &entry.readings {
        let Some(span) = agreement.mentions.iter().map(|mention| mention.span).min() else { continue };
        match firsts.last_mut() {
            Some((last, first)) if last == at => *first = (*first).min(span),
            _ => firsts.push((*at, span)),
        }
    }
    firsts.into_iter().map(|(at, span)| context.refer_passage(at, span)).collect()
}
