//! One thing for all that stands for it in the article: names, descriptions, what refers back, words of the topic file.
//!
//! A description belongs to the thing that shares most with it of what it is about; a mere "the pact" to the one spoken of
//! last that can be called so (the nearest fitting antecedent, after Hobbs 1978 and the salience of Lappin and Leass
//! 1994, without their syntax).

use super::describe::{Described, Determiner};
use super::words::noun;
use crate::recognise::organisations::heads::clean;
use crate::recognise::topics::DossierHit;
use dateline_model::article::{Agreement, Article, Mention};
use dateline_model::order::Order as _;
use dateline_model::rule::Rule;
use dateline_model::span::Span;

/// Things that an article can have: more are no story of things.
const MOST_THINGS: usize = 60;

/// Mentions of things since a thing was spoken of, up to which "the gathering" can be it whatever it was called.
const JUST_NOW: usize = 2;

/// Names that an article can have for its descriptions to be joined with them.
const MOST_NAMES: usize = 200;
/// Words that a thing is compared by, at most.
const MOST_WORDS: usize = 40;
/// Letters by which names are compared.
const STEM: usize = 4;

/// A thing in the making.
#[derive(Default)]
struct Thing {
    name: String,
    /// How much the name says.
    weight: usize,
    kind: String,
    dossier: Option<String>,
    mentions: Vec<Mention>,
    /// The nouns by which it was called.
    forms: Vec<&'static str>,
    /// What it is about.
    content: Vec<String>,
    /// The names among that, by their stems.
    names: Vec<String>,
    /// When it was spoken of last, in steps of reading.
    last: usize,
    /// Whether only the title has spoken of it.
    title: bool,
    /// Whether it brings a name.
    named: bool,
}

impl Thing {
    /// One that has a name.
    fn of_name(agreement: Agreement) -> Self {
        let mut thing = Self { weight: usize::MAX, named: true, ..Self::default() };
        let words = agreement.name.split(|letter: char| !letter.is_alphanumeric()).filter(|word| word.len() > 2);
        for word in words.map(dateline_text::Small::small) {
            match noun(&word) {
                Some(noun) => thing.forms.push(noun.form),
                None => thing
                    .content
                    .push(super::words::about(&word).map_or_else(|| word.clone(), |(_, form)| form.to_owned())),
            }
        }
        Self { name: agreement.name, kind: agreement.kind, mentions: agreement.mentions, ..thing }
    }

    /// Whether both are of a kind: a treaty is an agreement.
    fn is_like(&self, kind: &str) -> bool {
        let class = |kind| if kind == "treaty" { "agreement" } else { kind };
        class(self.kind.as_str()) == class(kind)
    }

    /// How much of what `described` is about this is about, too.
    fn shared(&self, described: &Described) -> usize {
        described.content.iter().filter(|word| self.content.contains(word)).count()
    }

    /// Whether they are of different times, or between others: the stems of no two names are alike.
    fn is_apart(&self, described: &Described) -> bool {
        let theirs = stems(&described.names);
        let others =
            !theirs.is_empty() && !self.names.is_empty() && !self.names.iter().any(|name| theirs.contains(name));
        if others && described.noun.kind != "exercise" {
            return true;
        }
        let times = |content: &[String], long: bool| {
            let is_time = |word: &&String| {
                let year = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
                year || long && crate::recognise::names::is_calendar(word)
            };
            content.iter().filter(is_time).cloned().collect::<Vec<_>>()
        };
        // A meeting and an agreement have a day of their own; the drills of March and of August are one series.
        let long = described.noun.kind != "exercise";
        let (own, theirs) = (times(&self.content, long), times(&described.content, long));
        !own.is_empty() && !theirs.is_empty() && !own.iter().any(|word| theirs.contains(word))
    }

    fn add(&mut self, described: &Described, text: &str, rule: Rule, step: usize) {
        self.mentions.push(Mention { span: described.span, rule });
        self.last = step;
        self.title &= described.title;
        if !self.forms.contains(&described.noun.form) {
            self.forms.push(described.noun.form);
        }
        for word in &described.content {
            if self.content.len() < MOST_WORDS && !self.content.contains(word) {
                self.content.push(word.clone());
            }
        }
        for stem in stems(&described.names) {
            if self.names.len() < MOST_WORDS && !self.names.contains(&stem) {
                self.names.push(stem);
            }
        }
        let weight = described.content.len() + 1;
        if described.whole && weight > self.weight {
            self.weight = weight;
            self.name = clean(described.span.of(text));
        }
    }
}

/// The first letters of names, of each part of those with a hyphen: "Japan" and "Japanese" are alike.
fn stems(names: &[String]) -> Vec<String> {
    let parts = names.iter().flat_map(|name| name.split(['-', '–']));
    parts.filter(|part| !part.is_empty()).map(|part| part.chars().take(STEM).collect()).collect()
}

/// Joins everything and puts it into `article`; `titles` are where its titles stand.
pub(super) fn join(
    text: &str,
    titles: &[Span],
    mut found: Vec<Described>,
    hits: &[DossierHit<'_>],
    article: &mut Article,
) {
    let mut things: Vec<Thing> = core::mem::take(&mut article.agreements).into_iter().map(Thing::of_name).collect();
    if things.len() > MOST_NAMES {
        found.clear();
    }
    let printed = take_printed(text, &mut found, &mut things);
    let hits = apart(hits);
    // What is known of places: the names, in order.
    let mut names: Vec<(Span, usize)> = Vec::new();
    for (at, thing) in things.iter().enumerate() {
        names.extend(thing.mentions.iter().map(|mention| (mention.span, at)));
    }
    names.order();
    for thing in &mut things {
        thing.dossier =
            thing.mentions.iter().find_map(|mention| listed(&hits, mention.span)).map(|hit| hit.slug.to_owned());
    }
    // The title comes first, wherever it stands.
    let in_title = |span: Span| titles.iter().any(|title| title.overlaps(span));
    let mut order: Vec<((bool, Span), usize)> =
        names.iter().map(|(span, at)| ((!in_title(*span), *span), *at)).collect();
    order.order();
    found.order_by_key(|described| (!described.title, described.span));
    let mut step = 0;
    let mut passed = 0;
    for described in &found {
        // Names on the way are spoken of.
        while let Some((_, at)) = order.get(passed).filter(|(key, _)| *key < (!described.title, described.span)) {
            step += 1;
            passed += 1;
            if let Some(thing) = things.get_mut(*at) {
                thing.last = step;
                thing.title = false;
            }
        }
        step += 1;
        let rule = if printed.binary_search(&described.span).is_ok() {
            Rule::AgreementHead
        } else if described.whole {
            Rule::AgreementDescription
        } else {
            Rule::AgreementShortForm
        };
        let named = at_name(text, &names, described);
        let listed = listed(&hits, described.span).filter(|hit| described.whole || hit.span.contains(described.span));
        let same_dossier =
            |hit: &DossierHit<'_>| things.iter().position(|thing| thing.dossier.as_deref() == Some(hit.slug));
        let place = named.or_else(|| listed.and_then(same_dossier)).or_else(|| {
            let own = if rule == Rule::AgreementHead { described.names.as_slice() } else { &[] };
            antecedent(&things, described, own, listed.map(|hit| hit.slug), step)
        });
        let place = match place {
            Some(place) => place,
            None if !described.whole || things.len() >= MOST_THINGS => continue,
            None => {
                let kind = described.noun.kind.to_owned();
                things.push(Thing { kind, title: described.title, ..Thing::default() });
                things.len() - 1
            }
        };
        let Some(thing) = things.get_mut(place) else { continue };
        thing.add(described, text, rule, step);
        thing.named |= rule == Rule::AgreementHead;
        if let Some(hit) = listed.filter(|_| thing.dossier.is_none()) {
            thing.dossier = Some(hit.slug.to_owned());
        }
        let alias = described.alias.and_then(|alias| {
            let next = names.partition_point(|(span, _)| span.end <= alias.start);
            let known = names.get(next).filter(|(span, _)| span.overlaps(alias)).map(|(_, at)| *at);
            known.filter(|known| *known != place).map(|known| (known, alias)).or(Some((place, alias)))
        });
        match alias {
            Some((known, _)) if known != place => merge(&mut things, known, place),
            Some((_, alias)) => {
                if let Some(thing) = things.get_mut(place).filter(|thing| !thing.named) {
                    thing.mentions.push(Mention { span: alias, rule: Rule::AgreementAcronym });
                    (thing.name, thing.named, thing.weight) = (clean(alias.of(text)), true, usize::MAX);
                }
            }
            None => {}
        }
    }
    one_name(&mut things);
    list(text, &hits, &mut things);
    finish(things, &hits, article);
}

/// "G20 meeting", "trade war": names that end in a small noun are described, too. Takes them from `things`, and returns the
/// descriptions that cover them, in order.
fn take_printed(text: &str, found: &mut [Described], things: &mut Vec<Thing>) -> Vec<Span> {
    let mut places: Vec<(Span, usize)> = found.iter().enumerate().map(|(at, described)| (described.span, at)).collect();
    places.order();
    let mut taken = Vec::new();
    for thing in things.iter_mut() {
        let is_small = thing.name.rsplit(' ').next().is_some_and(|word| word.starts_with(char::is_lowercase));
        thing.mentions.retain(|mention| {
            let last = mention.span.of(text).rsplit(char::is_whitespace).next().unwrap_or_default();
            if !is_small || mention.rule != Rule::AgreementHead || !last.starts_with(char::is_lowercase) {
                return true;
            }
            let at = places.partition_point(|(span, _)| span.end <= mention.span.start);
            let cover = places.get(at).filter(|(span, _)| span.overlaps(mention.span)).map(|(_, at)| *at);
            let Some(described) = cover.and_then(|at| found.get_mut(at)) else { return true };
            described.span.start = described.span.start.min(mention.span.start);
            taken.push(described.span);
            false
        });
    }
    things.retain(|thing| !thing.mentions.is_empty());
    taken.order();
    taken
}

/// The matches of the topic file in order, without those within others.
fn apart<'a>(hits: &[DossierHit<'a>]) -> Vec<DossierHit<'a>> {
    let mut hits = hits.to_vec();
    hits.order_by_key(|hit| (hit.span.start, core::cmp::Reverse(hit.span.end)));
    let mut kept: Vec<DossierHit<'a>> = Vec::with_capacity(hits.len());
    for hit in hits {
        if kept.last().is_none_or(|last| last.span.end <= hit.span.start) {
            kept.push(hit);
        }
    }
    kept
}

/// The match that overlaps `span`, if any does.
fn listed<'a, 'b>(hits: &'b [DossierHit<'a>], span: Span) -> Option<&'b DossierHit<'a>> {
    let at = hits.partition_point(|hit| hit.span.end <= span.start);
    hits.get(at).filter(|hit| hit.span.overlaps(span))
}

/// The thing whose name stands in the description, or right before it: "the Foo Agreement (FA) fishing pact".
fn at_name(text: &str, names: &[(Span, usize)], described: &Described) -> Option<usize> {
    if matches!(described.noun.kind, "meeting" | "war") {
        return None;
    }
    let next = names.partition_point(|(span, _)| span.end <= described.span.start);
    if let Some((_, at)) = names.get(next).filter(|(span, _)| described.span.contains(*span)) {
        return Some(*at);
    }
    let (before, at) = names.get(next.checked_sub(1)?)?;
    let between = text.get(before.end as usize..described.span.start as usize)?;
    let joined =
        between.len() < 4 && between.chars().all(|letter| letter.is_whitespace() || matches!(letter, ')' | '"' | '”'));
    joined.then_some(*at)
}

/// The thing that `described` stands for, among those spoken of before in so many steps; `names` are those by which it is
/// known, of which the thing must have one, and `slug` is the dossier that it is of.
fn antecedent(
    things: &[Thing],
    described: &Described,
    names: &[String],
    slug: Option<&str>,
    step: usize,
) -> Option<usize> {
    let form = described.noun.form;
    let fits = |(_, thing): &(usize, &Thing)| {
        let other = slug.is_some() && thing.dossier.is_some();
        let unlike = !names.is_empty() && !names.iter().any(|name| thing.content.contains(name));
        thing.last > 0 && thing.is_like(described.noun.kind) && !other && !unlike && !thing.is_apart(described)
    };
    let all: Vec<(usize, &Thing)> = things.iter().enumerate().filter(fits).collect();
    let near = || all.iter();
    let same_form = || near().filter(|(_, thing)| thing.forms.contains(&form)).max_by_key(|(_, thing)| thing.last);
    // "The truce" says no more than "the pact".
    let definite = described.determiner == Determiner::Definite;
    if !described.whole || definite && described.content.is_empty() {
        // "The next meeting" of two that meet: which one cannot be told.
        if described.next && near().count() > 1 {
            return None;
        }
        // By another noun than before only what was spoken of just now, or is the only one.
        let called = || near().filter(|(_, thing)| can_be_called(thing, form));
        let just_now = |thing: &Thing| step.saturating_sub(thing.last) <= JUST_NOW;
        let any = || {
            called().max_by_key(|(_, thing)| thing.last).filter(|(_, thing)| just_now(thing) || called().count() == 1)
        };
        return same_form().or_else(any).map(|(at, _)| *at);
    }
    // "A meeting with X": a new one, unless it shares much with one known.
    let least = match described.determiner {
        Determiner::Indefinite | Determiner::Bare if described.noun.kind == "meeting" => 2,
        _ => 1,
    };
    let alike = near().map(|(at, thing)| (*at, thing, thing.shared(described)));
    let alike = alike.filter(|(_, thing, shared)| *shared >= if thing.title { 1 } else { least });
    let best = alike.max_by_key(|(_, thing, shared)| (*shared, thing.forms.contains(&form), thing.last));
    if let Some((at, ..)) = best {
        return Some(at);
    }
    same_form().filter(|(_, thing)| definite || thing.title).map(|(at, _)| *at)
}

/// Whether a thing can be called by the bare noun `form`, although nothing has called it so before.
fn can_be_called(thing: &Thing, form: &str) -> bool {
    let is_one_of = |forms: &[&str]| thing.forms.iter().any(|own| forms.contains(own));
    match form {
        "pact" | "accord" | "agreement" | "deal" => !is_one_of(&["armistice", "ceasefire", "truce", "guidelines"]),
        "treaty" => thing.kind == "treaty" || is_one_of(&["agreement", "pact", "accord", "convention"]),
        "drill" | "exercise" => is_one_of(&["exercise", "drill"]),
        "row" | "quarrel" | "feud" | "spat" | "standoff" | "disagreement" => {
            is_one_of(&["dispute", "row", "quarrel", "feud", "spat", "standoff", "disagreement"])
        }
        "dialogue" => is_one_of(&["talks", "negotiations", "discussions"]),
        "conference" => is_one_of(&["meeting", "summit", "assembly"]),
        "truce" | "ceasefire" | "armistice" => is_one_of(&["armistice", "ceasefire", "truce"]),
        "talks" | "negotiations" | "discussions" => {
            is_one_of(&["talks", "negotiations", "discussions", "meeting", "assembly", "dialogue", "conversation"])
        }
        "meeting" => is_one_of(&[
            "meeting",
            "talks",
            "summit",
            "gathering",
            "conference",
            "assembly",
            "encounter",
            "conversation",
        ]),
        "meet" | "gathering" => true,
        "dispute" => true,
        "conversation" | "encounter" => is_one_of(&["meeting", "talks"]),
        "summit" => is_one_of(&["assembly"]),
        _ => false,
    }
}

/// Makes one of two things; `other` is empty then.
fn merge(things: &mut [Thing], into: usize, other: usize) {
    let Some(gone) = things.get_mut(other).map(core::mem::take) else { return };
    let Some(thing) = things.get_mut(into) else { return };
    thing.mentions.extend(gone.mentions);
    thing.forms.extend(gone.forms);
    thing.content.extend(gone.content);
    thing.names.extend(gone.names);
    thing.last = thing.last.max(gone.last);
    thing.title &= gone.title;
    thing.dossier = thing.dossier.take().or(gone.dossier);
    if gone.named && !thing.named || gone.named == thing.named && gone.weight > thing.weight {
        (thing.name, thing.weight, thing.named) = (gone.name, gone.weight, gone.named);
        thing.kind = gone.kind;
    }
}

/// Where the story names one agreement only, what it describes and shares a word with that name is the same.
fn one_name(things: &mut [Thing]) {
    let agreement = |thing: &Thing| thing.is_like("agreement") && !thing.mentions.is_empty();
    let mut named = things.iter().enumerate().filter(|(_, thing)| thing.named && agreement(thing)).map(|(at, _)| at);
    let (Some(one), None) = (named.next(), named.next()) else { return };
    for other in 0..things.len() {
        let (Some(own), Some(it)) = (things.get(one), things.get(other)) else { continue };
        let differs = own.dossier.is_some() && it.dossier.is_some() && own.dossier != it.dossier;
        let shares = it.content.iter().any(|word| own.content.contains(word));
        if other != one && agreement(it) && !it.named && !differs && shares {
            merge(things, one, other);
        }
    }
}

/// Adds the words of the topic file that stand in no mention yet.
fn list(text: &str, hits: &[DossierHit<'_>], things: &mut Vec<Thing>) {
    let mut taken: Vec<Span> = things.iter().flat_map(|thing| &thing.mentions).map(|mention| mention.span).collect();
    taken.order();
    for hit in hits {
        let at = taken.partition_point(|span| span.end <= hit.span.start);
        if taken.get(at).is_some_and(|span| span.overlaps(hit.span)) {
            continue;
        }
        let known = things.iter().position(|thing| thing.dossier.as_deref() == Some(hit.slug));
        let place = known.unwrap_or_else(|| {
            let name = clean(hit.span.of(text));
            let (kind, dossier) = (hit.kind.to_owned(), Some(hit.slug.to_owned()));
            things.push(Thing { name, kind, dossier, ..Thing::default() });
            things.len() - 1
        });
        if let Some(thing) = things.get_mut(place) {
            thing.mentions.push(Mention { span: hit.span, rule: Rule::AgreementListed });
        }
    }
}

/// Puts the things into `article`: each dossier once, in order of the first mention.
fn finish(mut things: Vec<Thing>, hits: &[DossierHit<'_>], article: &mut Article) {
    for other in (0..things.len()).rev() {
        let Some(slug) = things.get(other).and_then(|thing| thing.dossier.clone()) else { continue };
        let first = things.iter().position(|thing| thing.dossier.as_ref() == Some(&slug));
        if let Some(first) = first.filter(|first| *first < other) {
            merge(&mut things, first, other);
        }
    }
    things.retain(|thing| !thing.mentions.is_empty());
    for thing in things {
        let Thing { name, mut kind, dossier, mut mentions, .. } = thing;
        let own = dossier.as_deref().and_then(|slug| hits.iter().find(|hit| hit.slug == slug));
        if let Some(hit) = own {
            hit.kind.clone_into(&mut kind);
        }
        mentions.order_by_key(|mention| (mention.span.start, core::cmp::Reverse(mention.span.end)));
        let mut end = 0;
        mentions.retain(|mention| {
            let fresh = mention.span.start >= end;
            if fresh {
                end = mention.span.end;
            }
            fresh
        });
        article.agreements.push(Agreement { name, kind, dossier, mentions, stages: Vec::new() });
    }
    article.agreements.order_by_key(|thing| thing.mentions.first().map(|mention| mention.span));
}
