//! Puts the screen together.

use super::quoted::{count, quoted};
use super::roles::{Known, people};
use super::said::{Utterance, gather};
use super::same::{Cluster, clusters};
use super::speakers::Who;
use super::{Group, Name, Quotes, Speaker, SpeakerKind, Term, subject};
use crate::corpus::Corpus;
use crate::index::lead::speaks_of_harm;
use crate::index::words::words;
use crate::index::{ClauseKind, folded};
use crate::view::assist::assist;
use crate::view::context::Context;
use crate::view::matches::Matches;
use crate::view::runs::clean;
use crate::view::screens::explore::chips;
use core::cmp::Reverse;
use dateline_model::order::Order as _;
use dateline_model::query::{FacetKind, Query};
use fnv::FnvHashMap;

/// Quotes that are listed at first.
const FIRST: usize = 30;
/// Quotes of one speaker that are listed beside those of others; their page has all.
const EACH: usize = 4;
/// Articles of a person that are looked at for roles, where only quotes are listed.
const MOST_ARTICLES: usize = 40;

/// What the screen shows for `query`.
#[must_use]
pub fn view(corpus: &Corpus, query: &Query) -> Quotes {
    let assist = assist(corpus, query);
    let context = &Context::new(corpus, query, assist.search(corpus, query));
    let found = Matches::new(context);
    let head = Quotes { found: found.all.count(), chips: chips(context), ..Quotes::default() };
    if let Some(of) = query.of.first() {
        return Quotes { subject: Some(subject::of(context, &found, of)), ..head };
    }
    let gathered = gather(context, found.all.iter());
    let all = clusters(&gathered.said);
    let searched = context.search.has_words();
    let (mut own, mut around) = (Vec::new(), Vec::new());
    for cluster in &all {
        match searched.then(|| answers(context, &gathered.said, cluster)) {
            None | Some(Some(true)) => own.push(cluster),
            Some(Some(false)) => around.push(cluster),
            Some(None) => {}
        }
    }
    let mut listing =
        Listing { context, found: &found, said: &gathered.said, room: FIRST.max(query.list as usize), number: 0 };
    let each = if searched { usize::MAX } else { EACH };
    let quotes = own.len() + around.len();
    let by_own = by_speaker(&gathered.said, own);
    let by_around = by_speaker(&gathered.said, around);
    let groups = listing.groups(&by_own, each);
    let around = listing.groups(&by_around, each);
    let numbers: FnvHashMap<(&str, &str), u32> = groups
        .iter()
        .chain(&around)
        .flat_map(|group| &group.speakers)
        .filter_map(|speaker| Some(((speaker.link.as_deref()?, speaker.name.as_str()), speaker.number)))
        .collect();
    let names = by_own.iter().map(|it| listing.name(it, &numbers)).filter(|name| name.link.is_some()).collect();
    // What is left to their page is not more of this list.
    let rest = |all: &[BySpeaker<'_, '_>]| all.iter().map(|it| it.clusters.len().min(each)).sum::<usize>();
    let listed = |all: &[Group]| all.iter().flat_map(|it| &it.speakers).map(|it| it.quotes.len()).sum::<usize>();
    let more = rest(&by_own) + rest(&by_around) - listed(&groups) - listed(&around);
    Quotes {
        searched,
        groups,
        around,
        names,
        terms: terms(context, &gathered.terms, searched),
        quotes: count(quotes),
        more: count(more),
        ..head
    }
}

/// Whether the words of a quote have all that is searched for (`true`), or the sentence around it and the speaker's name
/// do (`false`).
fn answers(context: &Context<'_>, said: &[Utterance<'_>], cluster: &Cluster) -> Option<bool> {
    let mut best = None;
    for it in cluster.all().filter_map(|at| said.get(at)) {
        let own = words(it.whole().of(&it.article.text), 0);
        if has_all(context, &[&own]) {
            return Some(true);
        }
        let around = words(it.within().of(&it.article.text), 0);
        let name = words(&it.who.label(context), 0);
        if has_all(context, &[&around, &name]) {
            best = Some(false);
        }
    }
    best
}

/// Whether each thing that is searched for stands in one of `texts`.
fn has_all(context: &Context<'_>, texts: &[&[crate::index::words::IndexedWord]]) -> bool {
    context.search.groups.iter().all(|group| {
        let mut terms = group.iter().filter(|clause| !clause.without).peekable();
        let is_words = terms.peek().is_some_and(|clause| matches!(clause.kind, ClauseKind::Term(_)));
        !is_words
            || terms.any(|clause| match &clause.kind {
                ClauseKind::Term(term) => texts.iter().any(|words| !term.hits(words).is_empty()),
                ClauseKind::Filter(_) => true,
            })
    })
}

/// A speaker, and what they are quoted with.
struct BySpeaker<'a, 'b> {
    who: &'b Who<'a>,
    clusters: Vec<&'b Cluster>,
    articles: usize,
}

/// Under whom a quote stands: whom most articles name, and a person before others.
fn speaker_of<'a, 'b>(said: &'b [Utterance<'a>], cluster: &Cluster) -> Option<&'b Who<'a>> {
    let mut counts: Vec<(&Who<'_>, usize)> = Vec::new();
    for it in cluster.all().filter_map(|at| said.get(at)) {
        match counts.iter_mut().find(|(who, _)| *who == &it.who) {
            Some((_, count)) => *count += 1,
            None => counts.push((&it.who, 1)),
        }
    }
    counts.order_by_key(|(who, count)| (who.kind(), Reverse(*count)));
    counts.first().map(|(who, _)| *who)
}

/// Everyone who is quoted: by kind, in most articles first, then by name.
fn by_speaker<'a, 'b>(said: &'b [Utterance<'a>], clusters: Vec<&'b Cluster>) -> Vec<BySpeaker<'a, 'b>> {
    let mut places: FnvHashMap<&Who<'_>, usize> = FnvHashMap::default();
    let mut all: Vec<BySpeaker<'a, 'b>> = Vec::new();
    for cluster in clusters {
        let Some(who) = speaker_of(said, cluster) else { continue };
        let at = *places.entry(who).or_insert(all.len());
        match all.get_mut(at) {
            Some(known) => known.clusters.push(cluster),
            None => all.push(BySpeaker { who, clusters: vec![cluster], articles: 0 }),
        }
    }
    for it in &mut all {
        it.articles = articles(said, it.clusters.iter().copied());
    }
    // Those without a name keep the order of the articles.
    all.order_by(|a, b| {
        let kind = a.who.kind();
        let named = matches!(kind, SpeakerKind::Person | SpeakerKind::Institution);
        let by_name = || if named { a.who.cmp(b.who) } else { core::cmp::Ordering::Equal };
        (kind, Reverse(a.articles)).cmp(&(b.who.kind(), Reverse(b.articles))).then_with(by_name)
    });
    all
}

/// How many articles have any of the quotes.
pub(super) fn articles<'b>(said: &[Utterance<'_>], clusters: impl Iterator<Item = &'b Cluster>) -> usize {
    let mut places: Vec<usize> =
        clusters.flat_map(Cluster::all).filter_map(|at| said.get(at).map(|it| it.at)).collect();
    places.order();
    places.dedup();
    places.len()
}

/// What is listed.
struct Listing<'a, 'b> {
    context: &'b Context<'a>,
    found: &'b Matches,
    said: &'b [Utterance<'a>],
    /// How many quotes more there is room for.
    room: usize,
    /// The number of the next speaker.
    number: u32,
}

impl<'a> Listing<'a, '_> {
    /// The speakers by kind, `each` with so many quotes, as long as there is room.
    fn groups(&mut self, all: &[BySpeaker<'a, '_>], each: usize) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        for it in all {
            let listed = it.clusters.len().min(each).min(self.room);
            if listed == 0 {
                break;
            }
            self.room -= listed;
            let kind = it.who.kind();
            let speaker = self.speaker(it, listed);
            match groups.last_mut() {
                Some(group) if group.kind == kind => group.speakers.push(speaker),
                _ => groups.push(Group { kind, speakers: vec![speaker] }),
            }
        }
        groups
    }

    fn speaker(&mut self, it: &BySpeaker<'a, '_>, listed: usize) -> Speaker {
        let context = self.context;
        let number = self.number;
        self.number += 1;
        let (roles, countries) = self.known(it.who).finish(context);
        let quotes =
            it.clusters.iter().take(listed).map(|cluster| quoted(context, self.said, cluster, it.who)).collect();
        let first = it.clusters.first().and_then(|cluster| cluster.all().next()).and_then(|at| self.said.get(at));
        let language =
            first.filter(|_| !matches!(it.who, Who::Government(_, None))).and_then(|it| it.article.language.clone());
        Speaker {
            number,
            name: it.who.label(context),
            language,
            link: it.who.link(context.query),
            roles,
            countries,
            articles: count(it.articles),
            quotes,
            more: count(it.clusters.len() - listed),
        }
    }

    /// What the articles found say of a speaker.
    fn known(&self, who: &Who<'_>) -> Known {
        let mut known = Known::default();
        let named = |kind: FacetKind, key: &str| {
            let named = self.context.corpus.index.facet(kind).find(kind, key).map(|value| value.named.as_slice());
            let found =
                named.unwrap_or_default().iter().map(|at| *at as usize).filter(|at| self.found.all.contains(*at));
            found.take(MOST_ARTICLES).filter_map(|at| self.context.corpus.articles.get(at)).collect::<Vec<_>>()
        };
        match who {
            Who::Person(key) => {
                for article in named(FacetKind::Person, key) {
                    for person in people(self.context, article, key) {
                        known.role(article, person);
                        person.country.iter().for_each(|iso| known.country(iso));
                    }
                }
            }
            Who::Body(key) => {
                let own = folded(FacetKind::Organisation, key);
                for article in named(FacetKind::Organisation, key) {
                    let here = article.organisations.iter();
                    let here = here.filter(|body| folded(FacetKind::Organisation, &body.name) == own);
                    here.filter_map(|body| body.country.as_ref()).for_each(|iso| known.country(iso));
                }
            }
            Who::Government(iso, Some(_)) => known.country(iso),
            Who::Government(_, None) | Who::Described(..) | Who::Nobody => {}
        }
        known
    }

    /// A name of the list, with the `numbers` of those who stand on the screen. A government and its capital have one page, and
    /// stand apart.
    fn name(&self, it: &BySpeaker<'_, '_>, numbers: &FnvHashMap<(&str, &str), u32>) -> Name {
        let (name, link) = (it.who.label(self.context), it.who.link(self.context.query));
        let number = link.as_deref().and_then(|link| numbers.get(&(link, name.as_str())).copied());
        Name { name, kind: it.who.kind(), quotes: count(it.clusters.len()), number, link }
    }
}

/// The words in marks that nobody is reported to have said; while searching, those searched for.
fn terms(context: &Context<'_>, all: &[Utterance<'_>], searched: bool) -> Vec<Term> {
    let mut places: FnvHashMap<Vec<u32>, usize> = FnvHashMap::default();
    let mut found: Vec<Term> = Vec::new();
    for it in all {
        let printed = it.whole().of(&it.article.text);
        if searched && !has_all(context, &[&words(printed, 0)]) {
            continue;
        }
        let at = *places.entry(it.key()).or_insert(found.len());
        let article = context.refer_passage(it.at, it.whole());
        match found.get_mut(at) {
            Some(term) if term.articles.iter().all(|known| known.id != article.id) => term.articles.push(article),
            Some(_) => {}
            None => {
                let plain = clean(printed);
                let plain = plain.trim_end_matches([',', '.', ';', ' ']).to_owned();
                let (language, folded) = (it.article.language.clone(), speaks_of_harm(printed));
                found.push(Term { words: plain, language, folded, articles: vec![article] });
            }
        }
    }
    found
}
