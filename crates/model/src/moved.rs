//! All spans of an article at once: from one text to another that says the same.

use crate::article::{Agreement, Article, Clue, Named, Published, Reading};
use crate::event::{Actor, Event, Stage};
use crate::span::Span;

impl Article {
    /// Puts `to` of each span of this text in its place. Spans in other articles' texts, which linking finds, stay.
    pub fn move_spans(&mut self, to: &dyn Fn(Span) -> Span) {
        // Whoever adds a field says here where its spans are.
        let Self {
            id: _,
            path: _,
            bytes: _,
            text: _,
            language: _,
            headline,
            publisher,
            agencies,
            photo_credits,
            bylines,
            dateline,
            published,
            segments,
            countries,
            regions,
            places,
            people,
            organisations,
            agreements,
            topics,
            dates,
            quotes,
            events,
            reuse,
            same_events,
            different_days,
            warnings: _,
            url: _,
            rights: _,
            show: _,
        } = self;
        let move_one = |span: &mut Span| *span = to(*span);
        let move_some = |span: &mut Option<Span>| *span = span.map(to);
        let readings = headline.iter_mut().chain(publisher).chain(agencies).chain(photo_credits);
        readings
            .chain(bylines.iter_mut().map(|byline| &mut byline.name))
            .for_each(|Reading { span, .. }| move_some(span));
        if let Some(dateline) = dateline {
            move_one(&mut dateline.span);
            move_some(&mut dateline.date);
        }
        let Published { when: _, basis: _, evidence, rejected, with_outside_facts: _, outside_facts, clock } =
            published;
        let clues = evidence.iter_mut().chain(rejected.iter_mut().map(|rejected| &mut rejected.clue)).chain(clock);
        let clues = clues.chain(outside_facts);
        clues.filter(|clue| clue.source.is_none()).for_each(|Clue { span, .. }| move_some(span));
        segments.iter_mut().for_each(|segment| move_one(&mut segment.span));
        let named = regions.iter_mut().map(|Named { mentions, .. }| mentions);
        let named = named.chain(countries.iter_mut().map(|country| &mut country.mentions));
        let named = named.chain(places.iter_mut().map(|place| &mut place.mentions));
        let named = named.chain(people.iter_mut().map(|person| {
            move_some(&mut person.role);
            &mut person.mentions
        }));
        let named = named.chain(organisations.iter_mut().map(|body| &mut body.mentions));
        let named = named.chain(agreements.iter_mut().map(|Agreement { mentions, stages, .. }| {
            for Stage { span, cue, .. } in stages {
                move_one(span);
                move_one(cue);
            }
            mentions
        }));
        let named = named.chain(topics.iter_mut().map(|topic| &mut topic.evidence));
        named.flatten().for_each(|mention| move_one(&mut mention.span));
        dates.iter_mut().for_each(|date| move_one(&mut date.span));
        for quote in quotes {
            move_one(&mut quote.span);
            move_some(&mut quote.speaker_span);
            move_some(&mut quote.cue);
        }
        for Event { span, cue, source, target, reported_by, .. } in events {
            [span, cue].into_iter().for_each(move_one);
            [source, target].into_iter().for_each(|Actor { span, .. }| move_one(span));
            move_some(reported_by);
        }
        let linked = reuse.iter_mut().map(|reuse| &mut reuse.span);
        let linked = linked.chain(same_events.iter_mut().map(|event| &mut event.span));
        linked.chain(different_days.iter_mut().map(|day| &mut day.span)).for_each(move_one);
    }
}
