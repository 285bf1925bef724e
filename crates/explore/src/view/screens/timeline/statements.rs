//! The dated statements of the articles found: by time, each sentence once, with all who tell it.

use super::phrase;
use super::{Entry, Otherwise, Statement};
use crate::index::lead::speaks_of_harm;
use crate::index::{Days, Overlap};
use crate::view::chart::is_vague;
use crate::view::context::Context;
use crate::view::matches::Matches;
use crate::view::runs::{clean, runs};
use dateline_model::article::{Article, DateKind, DateMention};
use dateline_model::date::When;
use dateline_model::order::Order as _;
use dateline_model::query::Axis;
use dateline_model::span::Span;
use dateline_text as text;

/// A time, and where it is named.
pub(super) struct Dated<'a> {
    when: &'a When,
    mentions: Vec<(usize, &'a DateMention)>,
}

/// The times of the articles found.
#[derive(Default)]
pub(super) struct Gathered<'a> {
    /// Those with closed days, in order. Where a range of days is asked for, only those that fall in it.
    pub closed: Vec<Dated<'a>>,
    /// Those that may fall in the range that is asked for, and may lie outside: "in 2019".
    pub possible: Vec<Dated<'a>>,
    /// Those that no closed days place.
    pub open: Vec<Dated<'a>>,
}

/// The times of the articles found.
pub(super) fn gather<'a>(context: &Context<'a>, found: &Matches) -> Gathered<'a> {
    let query = context.query;
    let range = Days::range(query.from, query.to);
    let about = query.axis == Axis::About;
    let mut closed: Vec<(i32, i32, &When, usize, &DateMention)> = Vec::new();
    let (mut possible, mut open) = (Vec::new(), Vec::new());
    for at in found.all.iter() {
        let Some(article) = context.corpus.articles.get(at) else { continue };
        for mention in article.told() {
            let Some((when, days)) = mention.when.as_ref().and_then(|when| Some((when, Days::of(when)?))) else {
                continue;
            };
            // "The first talks for five years" date nothing that happened then.
            if phrase::is_gap(&article.text, mention) {
                continue;
            }
            let overlap = if about { days.overlap(range) } else { Overlap::Certain };
            let falls = match overlap {
                Overlap::Certain => true,
                Overlap::Possible => days.closed,
                Overlap::None | Overlap::Undated => false,
            };
            let is_closed = days.closed && !(is_counted(mention) && is_vague(when));
            if about && (!falls || (query.open && is_closed)) {
                continue;
            }
            // Longer times first: a year, then what happened in it.
            let list = match overlap {
                _ if !is_closed => &mut open,
                Overlap::Possible => &mut possible,
                _ => &mut closed,
            };
            list.push((days.first, days.last.saturating_neg(), when, at, mention));
        }
    }
    Gathered { closed: by_time(closed), possible: by_time(possible), open: by_time(open) }
}

/// One for each time, in order.
fn by_time<'a>(mut all: Vec<(i32, i32, &'a When, usize, &'a DateMention)>) -> Vec<Dated<'a>> {
    all.order_by(|a, b| {
        let key =
            |it: &(i32, i32, &'a When, usize, &DateMention)| (it.0, it.1, it.2.edtf.as_str(), it.3, it.4.span.start);
        key(a).cmp(&key(b))
    });
    let mut times: Vec<Dated<'a>> = Vec::new();
    for (_, _, when, at, mention) in all {
        match times.last_mut() {
            Some(last) if last.when.edtf == when.edtf => last.mentions.push((at, mention)),
            _ => times.push(Dated { when, mentions: vec![(at, mention)] }),
        }
    }
    times
}

/// Whether a time is counted from another, and not named itself.
pub(super) fn is_counted(mention: &DateMention) -> bool {
    !matches!(mention.kind, DateKind::Absolute | DateKind::Interval)
}

/// A statement as it is put together.
struct Draft<'a> {
    /// The first article that has it, and where.
    at: usize,
    sentence: Span,
    event: Option<String>,
    words: Vec<Span>,
    /// All that have it, and where.
    tellers: Vec<Teller<'a>>,
}

/// A sentence that dates something, in an article.
struct Teller<'a> {
    /// The article's place.
    at: usize,
    article: &'a Article,
    sentence: Span,
    /// Its words as they are shown.
    said: String,
}

/// A time with its sentences. What several articles say in the same words, or tell of the same event, stands once.
pub(super) fn entry(context: &Context<'_>, number: u32, dated: Dated<'_>) -> Entry {
    let mut drafts: Vec<Draft<'_>> = Vec::new();
    for (at, mention) in dated.mentions {
        let Some(article) = context.corpus.articles.get(at) else { continue };
        let sentence = sentence_of(article, mention.span);
        let event = || phrase::event(&article.text, sentence, mention, &article.dates);
        let teller = Teller { at, article, sentence, said: clean(sentence.of(&article.text)) };
        let same = |draft: &&mut Draft<'_>| draft.tellers.iter().any(|other| is_same(&teller, other));
        match drafts.iter_mut().find(same) {
            Some(draft) => {
                // The same words tell the same.
                let read = draft.tellers.iter().any(|it| it.at != at && it.said == teller.said);
                if draft.event.is_none() && !read {
                    draft.event = event();
                }
                if draft.at == at && draft.sentence == sentence {
                    draft.words.push(mention.span);
                }
                if !draft.tellers.iter().any(|other| other.at == at) {
                    draft.tellers.push(teller);
                }
            }
            None => {
                let words = vec![mention.span];
                drafts.push(Draft { at, sentence, event: event(), words, tellers: vec![teller] });
            }
        }
    }
    let statements = drafts.iter().filter_map(|draft| statement(context, dated.when, draft)).collect();
    Entry { number, when: dated.when.clone(), statements }
}

fn statement(context: &Context<'_>, when: &When, draft: &Draft<'_>) -> Option<Statement> {
    let article = context.corpus.articles.get(draft.at)?;
    let marks: Vec<(Span, u32)> = draft.words.iter().map(|span| (*span, 0)).collect();
    let hits = context.search.hits(draft.sentence.of(&article.text), draft.sentence.start as usize);
    Some(Statement {
        sentence: runs(&article.text, draft.sentence, &hits, &marks),
        event: draft.event.clone(),
        language: article.language.clone(),
        folded: speaks_of_harm(draft.sentence.of(&article.text)),
        tellers: draft.tellers.iter().map(|it| context.refer_passage(it.at, it.sentence)).collect(),
        otherwise: otherwise(context, when, draft),
    })
}

/// The sentence around a mention.
fn sentence_of(article: &Article, mention: Span) -> Span {
    let segment = article.story().find(|segment| segment.span.overlaps(mention));
    let sentences = segment.map(|segment| text::sentences(&article.text, segment.span)).unwrap_or_default();
    sentences.into_iter().find(|sentence| sentence.overlaps(mention)).unwrap_or(mention)
}

/// Whether a sentence says in the same words what another does, or tells, in another article, of the same event.
fn is_same(one: &Teller<'_>, other: &Teller<'_>) -> bool {
    // Places are compared sooner than names.
    let both = |span: Span, id: &str, other_span: Span| {
        span.overlaps(one.sentence) && other_span.overlaps(other.sentence) && id == other.article.id
    };
    let linked = || {
        one.article.reuse.iter().any(|it| both(it.span, &it.other, it.other_span))
            || one.article.same_events.iter().any(|it| both(it.span, &it.other, it.other_span))
    };
    one.said == other.said || (one.at != other.at && linked())
}

/// Where an article gives the event of a statement another time: one that shares no day with it.
fn otherwise(context: &Context<'_>, when: &When, draft: &Draft<'_>) -> Vec<Otherwise> {
    let mut found: Vec<Otherwise> = Vec::new();
    for Teller { at, article, sentence, .. } in &draft.tellers {
        let told = article.same_events.iter().filter(|it| it.span.overlaps(*sentence));
        for same in told {
            let Some(other) = context.corpus.index.find(&same.other).filter(|other| other != at) else { continue };
            let Some(theirs) = context.corpus.articles.get(other) else { continue };
            let there = theirs.same_events.iter().find(|it| {
                it.other == article.id && it.span.overlaps(same.other_span) && it.other_span.overlaps(*sentence)
            });
            let Some(their) = there.and_then(|it| it.when.as_ref()) else { continue };
            let here = same.when.as_ref().is_some_and(|here| here.edtf == when.edtf);
            let apart = !their.overlaps(when.earliest, when.latest);
            if here
                && apart
                && !found.iter().any(|it| it.when.edtf == their.edtf && it.article.number == other_number(other))
            {
                found.push(Otherwise { when: their.clone(), article: context.refer_passage(other, same.other_span) });
            }
        }
    }
    found
}

fn other_number(at: usize) -> u32 {
    crate::view::context::number(at)
}
