//! What a person states that the rules read wrongly: lines that are, or are not, of the story, before anything is read in them;
//! countries, names, quotes, times, acts and the like that are not there, after it.
//!
//! An entry that names nothing that is read changes nothing, and a warning says so: the rules may read better by now.

use dateline_model::article::{Article, Segment, Warning};
use dateline_model::rule::{Kind, Rule};
use dateline_model::source::{List, Source, act_key, line_key, within_key};
use dateline_model::span::Span;
use dateline_text as text;
use dateline_text::{Line, Mended};
use std::slice;

/// The text that is read, and the one that a person sees, where scraping left something in it.
#[derive(Clone, Copy, Debug)]
pub struct Texts<'a> {
    /// What is read.
    pub read: &'a str,
    /// What it is a view of, and that text.
    pub whole: Option<(&'a Mended, &'a str)>,
    /// Whether mark-up was at hand where the view was made.
    pub marked: bool,
}

impl Texts<'_> {
    /// Whether `key`, a line as a side-car has it, is what stands at `span`: to a person's eye, or to the rules.
    fn is_at(self, span: Span, key: &str) -> bool {
        let read = line_key(span.of(self.read));
        let Some((mended, whole)) = self.whole else { return read == key };
        let of_key =
            || text::mend_as(key, self.marked, !mended.headings.is_empty()).map(|mended| line_key(&mended.text));
        line_key(mended.back(span).of(whole)) == key || of_key().map_or(read == key, |key| key == read)
    }
}

/// Makes the lines that `source`'s side-car names what it says they are.
pub fn put_lines(
    source: &Source,
    texts: Texts<'_>,
    lines: &[Line],
    segments: &mut Vec<Segment>,
    warnings: &mut Vec<Warning>,
) {
    // Of a line that both name, the narrower word counts: the story has it.
    for list in [List::Junk, List::Story] {
        let mut unread = Vec::new();
        for (at, entry) in source.sidecar.list(list).enumerate() {
            let key = line_key(entry);
            let mut is_there = false;
            // A line may be in several parts, and they may stand in different places of the page.
            for segment in segments.iter_mut() {
                let line = lines.partition_point(|line| line.span.end <= segment.span.start);
                let line = lines.get(line).map(|line| line.span).filter(|line| line.contains(segment.span));
                let is_named = texts.is_at(segment.span, &key) || line.is_some_and(|line| texts.is_at(line, &key));
                if !is_named || key.is_empty() {
                    continue;
                }
                is_there = true;
                // What the rules say already, they say more precisely.
                if segment.feeds == (list == List::Junk) {
                    segment.feeds = list == List::Story;
                    segment.kind = if segment.feeds { Kind::Body } else { Kind::SetAside };
                }
            }
            if !is_there && !put_inner_lines(texts, &key, list, lines, segments) {
                unread.push(at);
            }
        }
        warn(source, list, &unread, warnings);
    }
}

/// Makes a part of its own of each line `key` that a paragraph was put together of; whether there is one.
fn put_inner_lines(texts: Texts<'_>, key: &str, list: List, lines: &[Line], segments: &mut Vec<Segment>) -> bool {
    let feeds = list == List::Story;
    let mut is_there = false;
    let mut at = 0;
    while let Some(segment) = segments.get(at).copied() {
        let first = lines.partition_point(|line| line.span.start < segment.span.start);
        let mut inner = lines.iter().skip(first).map(|line| line.span).take_while(|line| segment.span.contains(*line));
        let line = if key.is_empty() { None } else { inner.find(|line| texts.is_at(*line, key)) };
        let Some(line) = line.filter(|line| *line != segment.span) else {
            at += 1;
            continue;
        };
        is_there = true;
        if segment.feeds == feeds {
            at += 1;
            continue;
        }
        // What stands before and after it in the paragraph stays what it is.
        let before = lines.iter().map(|line| line.span).take_while(|own| *own != line).last();
        let after = lines.iter().map(|line| line.span).find(|own| own.start > line.start);
        let before = before.filter(|own| segment.span.contains(*own)).map(|own| Span { end: own.end, ..segment.span });
        let after =
            after.filter(|own| segment.span.contains(*own)).map(|own| Span { start: own.start, ..segment.span });
        let kind = if feeds { Kind::Body } else { Kind::SetAside };
        let rest = |span| Segment { span, ..segment };
        let parts = [before.map(rest), Some(Segment { span: line, kind, feeds }), after.map(rest)];
        segments.splice(at..=at, parts.into_iter().flatten());
        // The line may stand in the rest once more.
        at += 1 + usize::from(before.is_some());
    }
    is_there
}

/// Takes out of `article` what `source`'s side-car says is not there.
pub fn take_out(source: &Source, article: &mut Article) {
    let Source { sidecar, .. } = source;
    if sidecar.entries.is_empty() {
        return;
    }
    let mut warnings = Vec::new();
    let mut told = |list, stated: Stated| warn(source, list, &stated.unread(), &mut warnings);
    let stated = |list, key: fn(&str) -> String| Stated::new(sidecar.list(list).map(key));
    let by_sentence = [List::NotActs, List::NotStages, List::NotDates];
    let sentences = if by_sentence.into_iter().any(|list| sidecar.has(list)) { sentences(article) } else { Vec::new() };
    let text = &article.text;
    // A sentence names all that is told in it; what else is said tells one of them from the others.
    let sentence = |at: Span, span: Span| sentences.iter().find(|it| it.overlaps(at)).unwrap_or(&span).of(text);

    // Acts and steps first: one that a person names is told apart from those that go with something else.
    let mut acts = stated(List::NotActs, line_key);
    article.events.retain(|event| {
        let sentence = sentence(event.cue, event.span);
        !acts.name(&[line_key(sentence), act_key(event, sentence)])
    });
    told(List::NotActs, acts);
    let mut steps = stated(List::NotStages, line_key);
    for agreement in &mut article.agreements {
        agreement.stages.retain(|stage| {
            let sentence = sentence(stage.cue, stage.span);
            !steps.name(&[line_key(sentence), within_key(stage.step.code(), sentence)])
        });
    }
    told(List::NotStages, steps);

    let mut countries = stated(List::NotCountries, |code| code.trim().to_ascii_uppercase());
    article.events.retain(|event| !countries.is(&event.source.country) && !countries.is(&event.target.country));
    article.countries.retain(|it| !countries.name(slice::from_ref(&it.iso)));
    told(List::NotCountries, countries);

    let mut topics = stated(List::NotTopics, |slug| slug.trim().to_owned());
    article.topics.retain(|it| !topics.name(slice::from_ref(&it.topic)));
    told(List::NotTopics, topics);
    let mut people = stated(List::NotPeople, person);
    article.people.retain(|it| !people.name(&[person(&it.name)]));
    told(List::NotPeople, people);
    let folded = text::fold::name;
    let mut places = stated(List::NotPlaces, folded);
    article.places.retain(|it| !places.name(&[folded(&it.name)]));
    told(List::NotPlaces, places);
    let mut organisations = stated(List::NotOrganisations, folded);
    article.organisations.retain(|it| !organisations.name(&[folded(&it.name)]));
    told(List::NotOrganisations, organisations);
    let mut agreements = stated(List::NotAgreements, folded);
    article.agreements.retain(|it| {
        let slug = it.dossier.as_deref().map(folded).unwrap_or_default();
        !agreements.name(&[folded(&it.name), slug])
    });
    told(List::NotAgreements, agreements);

    let mut dates = stated(List::NotDates, line_key);
    article.dates.retain(|date| {
        let sentence = sentence(date.span, date.span);
        !dates.name(&[line_key(sentence), within_key(date.span.of(text), sentence)])
    });
    told(List::NotDates, dates);
    let mut speakers = stated(List::NotSpeakers, line_key);
    for quote in &mut article.quotes {
        if speakers.name(&[line_key(quote.span.of(text))]) {
            (quote.speaker, quote.speaker_span, quote.rule) = (None, None, Rule::QuoteUnattributed);
        }
    }
    told(List::NotSpeakers, speakers);
    let mut quotes = stated(List::NotQuotes, line_key);
    article.quotes.retain(|quote| !quotes.name(&[line_key(quote.span.of(text))]));
    told(List::NotQuotes, quotes);
    article.warnings.append(&mut warnings);
}

/// The entries of a list, as they are compared, each with whether it names something that is read.
struct Stated(Vec<(String, bool)>);

impl Stated {
    fn new(entries: impl Iterator<Item = String>) -> Self {
        Self(entries.map(|entry| (entry, false)).collect())
    }

    /// Whether an entry is `key`.
    fn is(&self, key: &str) -> bool {
        !key.is_empty() && self.0.iter().any(|(entry, _)| entry == key)
    }

    /// Whether entries name what is read, by any of its `keys`; they are not unread then.
    fn name(&mut self, keys: &[String]) -> bool {
        let mut is_named = false;
        for (_, is_read) in self.0.iter_mut().filter(|(entry, _)| !entry.is_empty() && keys.contains(entry)) {
            *is_read = true;
            is_named = true;
        }
        is_named
    }

    /// The places of the entries that name nothing.
    fn unread(self) -> Vec<usize> {
        (0..).zip(self.0).filter(|(_, (_, is_read))| !is_read).map(|(at, _)| at).collect()
    }
}

/// A person's name as names are compared: without the initials between its first and last word, too.
fn person(name: &str) -> String {
    let folded = text::fold::name(name);
    let words: Vec<&str> = folded.split(' ').collect();
    let last = words.len().saturating_sub(1);
    let is_initial = |at: usize, word: &str| at > 0 && at < last && word.chars().nth(1).is_none();
    let kept: Vec<&str> =
        words.iter().enumerate().filter(|(at, word)| !is_initial(*at, word)).map(|(_, word)| *word).collect();
    kept.join(" ")
}

/// The sentences of the story, in order: a headline, a subheading and a caption are one each.
fn sentences(article: &Article) -> Vec<Span> {
    let of = |segment: &Segment| match segment.kind {
        Kind::Body => text::sentences(&article.text, segment.span),
        _ => vec![segment.span],
    };
    article.story().flat_map(of).collect()
}

/// Says which entries of a list name nothing that is read. What they say may be text that is withheld, so they are counted.
fn warn(source: &Source, list: List, unread: &[usize], warnings: &mut Vec<Warning>) {
    let code = list.code();
    warnings.extend(unread.iter().map(|at| Warning {
        code: "settings".to_owned(),
        place: format!("{}.toml", source.id),
        message: format!("{code}: nothing like entry {} is read in the article, so it changes nothing.", at + 1),
    }));
}
