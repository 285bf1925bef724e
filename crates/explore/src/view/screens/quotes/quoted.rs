//! One quote as it is shown: its wordings, who has each, and whether they may come from one source.

use super::said::Utterance;
use super::same::{Cluster, differences};
use super::speakers::Who;
use super::{DIFFERS, OneSource, Quoted, SAID, Teller, Wording};
use crate::index::folded;
use crate::index::lead::speaks_of_harm;
use crate::view::context::{Context, dated, origin};
use crate::view::runs::runs;
use core::cmp::Reverse;
use dateline_model::article::ReuseKind;
use dateline_model::order::Order as _;
use dateline_model::query::FacetKind;
use dateline_model::span::Span;
use fnv::FnvHashMap;

/// A count, however large.
pub(super) fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// A quote, as it stands under `who`.
pub(super) fn quoted(context: &Context<'_>, said: &[Utterance<'_>], cluster: &Cluster, who: &Who<'_>) -> Quoted {
    let firsts: Vec<&Utterance<'_>> = cluster.wordings.iter().filter_map(|it| said.get(*it.first()?)).collect();
    let differences = differences(&firsts);
    let wordings = cluster.wordings.iter().zip(&firsts).zip(&differences);
    let wording = |((places, first), differs): ((&Vec<usize>, &&Utterance<'_>), &Vec<Span>)| {
        let tellers = places.iter().filter_map(|at| Some(teller(context, said.get(*at)?, who))).collect();
        wording(context, first, differs, tellers)
    };
    Quoted { wordings: wordings.map(wording).collect(), source: one_source(said, cluster) }
}

fn wording(context: &Context<'_>, said: &Utterance<'_>, differs: &[Span], tellers: Vec<Teller>) -> Wording {
    let text = &said.article.text;
    let within = said.within();
    let mut marks: Vec<(Span, u32)> = said.parts.iter().map(|part| (*part, SAID)).collect();
    marks.extend(differs.iter().map(|span| (*span, DIFFERS)));
    let hits = context.search.hits(within.of(text), within.start as usize);
    let sentence = runs(text, within, &hits, &marks);
    Wording { sentence, language: said.article.language.clone(), folded: speaks_of_harm(within.of(text)), tellers }
}

fn teller(context: &Context<'_>, said: &Utterance<'_>, who: &Who<'_>) -> Teller {
    let speaker = (said.who != *who).then(|| said.who.label(context));
    Teller {
        article: context.refer_passage(said.at, said.whole()),
        origin: origin(said.article),
        dated: dated(said.article),
        speaker,
    }
}

/// Why what several articles have may come from one source.
fn one_source(said: &[Utterance<'_>], cluster: &Cluster) -> Option<OneSource> {
    let all: Vec<&Utterance<'_>> = cluster.all().filter_map(|at| said.get(at)).collect();
    if all.len() < 2 {
        return None;
    }
    let mut agencies: Vec<(String, &str, u32)> = Vec::new();
    for reading in all.iter().flat_map(|it| &it.article.agencies) {
        let form = folded(FacetKind::Agency, &reading.value);
        match agencies.iter_mut().find(|(known, ..)| *known == form) {
            Some((_, _, count)) => *count += 1,
            None => agencies.push((form, &reading.value, 1)),
        }
    }
    agencies.order_by_key(|(_, _, count)| Reverse(*count));
    if let Some((_, name, count)) = agencies.first().filter(|(_, _, count)| *count > 1) {
        return Some(OneSource::Agency((*name).to_owned(), *count));
    }
    let ids: FnvHashMap<&str, ()> = all.iter().map(|it| (it.article.id.as_str(), ())).collect();
    let around = |it: &&Utterance<'_>| {
        let reuse = it.article.reuse.iter();
        let wider = |span: Span| span.len() > it.whole().len() + 2 && span.overlaps(it.whole());
        reuse
            .filter(|it| it.kind != ReuseKind::Quote)
            .any(|reuse| wider(reuse.span) && ids.contains_key(reuse.other.as_str()))
    };
    all.iter().any(around).then_some(OneSource::Words)
}
