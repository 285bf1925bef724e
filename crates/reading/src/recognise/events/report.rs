//! Who reports an act, where the article does not tell it itself.

use super::draft::Draft;
use super::grammar::Part;
use super::scene::Scene;
use super::subject::Subject;
use crate::recognise::quotes::is_writing;
use dateline_model::article::Article;
use dateline_model::span::Span;

/// The words that name who reports the act told at `cue`.
#[must_use]
pub fn by(text: &str, scene: &Scene<'_, '_>, article: &Article, draft: &Draft<'_>, cue: Span) -> Option<Span> {
    let at = article.quotes.partition_point(|quote| quote.span.end <= cue.start);
    let quote = article.quotes.get(at).filter(|quote| quote.span.contains(cue));
    if let Some(speaker) = quote.and_then(|quote| quote.speaker_span) {
        return Some(speaker);
    }
    let own = |span: Span| draft.sources.iter().any(|source| source.span.overlaps(span));
    for verb in scene.start..scene.end {
        if !scene.is_saying(verb) || verb >= draft.cue.0 && verb < draft.cue.1 {
            continue;
        }
        // Before the act, or behind it at the end of the sentence.
        let near = verb < draft.cue.0 || verb + 8 >= scene.end;
        let speaker = match scene.subject(verb) {
            Some(Subject::Group(group)) => scene.groups.get(group).and_then(|group| scene.span(group.from, group.to)),
            _ => phrase(scene, verb),
        };
        // "the report said": nobody
        let written = |speaker: &Span| is_writing(speaker.of(text));
        let speaker = speaker.filter(|speaker| !written(speaker));
        if let Some(speaker) = speaker.filter(|speaker| near && !own(*speaker) && !speaker.overlaps(cue)) {
            return Some(speaker);
        }
    }
    None
}

/// The bare phrase before the verb of saying: "officials", "a military spokesman".
fn phrase(scene: &Scene<'_, '_>, verb: usize) -> Option<Span> {
    let to = scene.before_chain(verb);
    let mut from = to;
    while from > scene.start
        && to - from < 8
        && matches!(scene.part(from - 1), Some(Part::Other | Part::Determiner | Part::Possessive | Part::Preposition))
        && !scene.is_verb(from - 1)
    {
        from -= 1;
    }
    while scene.part(from) == Some(Part::Preposition) {
        from += 1;
    }
    if from < to { scene.span(from, to) } else { None }
}
