//! Sentences, each once with all who have it.

use super::DossierSentence;
use crate::index::lead::speaks_of_harm;
use crate::view::context::{Context, dated, origin};
use crate::view::runs::runs;
use crate::view::screens::countries::letters;
use crate::view::screens::quotes::Teller;
use dateline_model::span::Span;
use fnv::FnvHashMap;

/// The sentences at `places`, each once with all who have it; `marks` gives those of an article.
pub(super) fn told(
    context: &Context<'_>,
    places: &[(usize, Span)],
    marks: impl Fn(usize) -> Vec<(Span, u32)>,
) -> Vec<DossierSentence> {
    let mut known: FnvHashMap<String, usize> = FnvHashMap::default();
    let mut groups: Vec<Vec<(usize, Span)>> = Vec::new();
    for (at, span) in places {
        let Some(article) = context.corpus.articles.get(*at) else { continue };
        let place = *known.entry(letters(span.of(&article.text)).collect()).or_insert(groups.len());
        match groups.get_mut(place) {
            // One article may say it twice.
            Some(group) if group.iter().all(|(other, _)| other != at) => group.push((*at, *span)),
            Some(_) => {}
            None => groups.push(vec![(*at, *span)]),
        }
    }
    let one = |group: &Vec<(usize, Span)>| {
        let (at, span) = *group.first()?;
        let article = context.corpus.articles.get(at)?;
        let words = span.of(&article.text);
        let hits = context.search.hits(words, span.start as usize);
        Some(DossierSentence {
            sentence: runs(&article.text, span, &hits, &marks(at)),
            language: article.language.clone(),
            folded: speaks_of_harm(words),
            tellers: group.iter().filter_map(|(at, span)| teller(context, *at, *span)).collect(),
        })
    };
    groups.iter().filter_map(one).collect()
}

fn teller(context: &Context<'_>, at: usize, span: Span) -> Option<Teller> {
    let article = context.corpus.articles.get(at)?;
    let refer = context.refer_passage(at, span);
    Some(Teller { article: refer, origin: origin(article), dated: dated(article), speaker: None })
}
