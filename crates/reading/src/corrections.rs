//! What a person states that the rules read wrongly: lines that are, or are not, of the story, before anything is read in them;
//! countries, topics, names and acts that are not there, after it.
//!
//! An entry that names nothing that is read changes nothing, and a warning says so: the rules may read better by now.

use dateline_model::article::{Article, Segment, Warning};
use dateline_model::event::Event;
use dateline_model::rule::Kind;
use dateline_model::source::{List, Source, act_key, line_key};
use dateline_model::span::Span;
use dateline_text as text;
use dateline_text::{Line, Mended};

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
        let of_key = || text::mend(key, self.marked).map(|mended| line_key(&mended.text));
        line_key(mended.back(span).of(whole)) == key || of_key().map_or(read == key, |key| key == read)
    }
}

/// Makes the lines that `source`'s side-car names what it says they are.
pub fn put_lines(
    source: &Source,
    texts: Texts<'_>,
    lines: &[Line],
    segments: &mut [Segment],
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
            if !is_there {
                unread.push(at);
            }
        }
        warn(source, list, &unread, warnings);
    }
}

/// Takes out of `article` what `source`'s side-car says is not there.
pub fn take_out(source: &Source, article: &mut Article) {
    let Source { sidecar, .. } = source;
    if sidecar.entries.is_empty() {
        return;
    }
    let mut warnings = Vec::new();
    let mut told = |list, unread: Vec<usize>| warn(source, list, &unread, &mut warnings);
    let entries = |list| sidecar.list(list);

    // Acts first: one that a person names is told apart from those that go with a country.
    let sentences = if sidecar.has(List::NotActs) { sentences(article) } else { Vec::new() };
    let whole = &article.text;
    let act_keys = |event: &Event| {
        let sentence = sentences.iter().find(|it| it.overlaps(event.cue)).unwrap_or(&event.span).of(whole);
        vec![line_key(sentence), act_key(event, sentence)]
    };
    told(List::NotActs, without(&mut article.events, entries(List::NotActs).map(line_key), act_keys));

    let codes: Vec<String> = entries(List::NotCountries).map(|code| code.trim().to_ascii_uppercase()).collect();
    let is_out = |code: &String| codes.contains(code);
    article.events.retain(|event| !is_out(&event.source.country) && !is_out(&event.target.country));
    told(List::NotCountries, without(&mut article.countries, codes.iter().cloned(), |it| vec![it.iso.clone()]));

    let slugs = entries(List::NotTopics).map(|slug| slug.trim().to_owned());
    told(List::NotTopics, without(&mut article.topics, slugs, |it| vec![it.topic.clone()]));
    let names = entries(List::NotPeople).map(person);
    told(List::NotPeople, without(&mut article.people, names, |it| vec![person(&it.name)]));
    let names = entries(List::NotOrganisations).map(text::fold::name);
    told(List::NotOrganisations, without(&mut article.organisations, names, |it| vec![text::fold::name(&it.name)]));
    article.warnings.append(&mut warnings);
}

/// Takes what `stated` names out of `items`; the places of what is stated and names none of them.
fn without<T>(
    items: &mut Vec<T>,
    stated: impl Iterator<Item = String>,
    keys: impl Fn(&T) -> Vec<String>,
) -> Vec<usize> {
    let mut stated: Vec<(String, bool)> = stated.map(|key| (key, false)).collect();
    if stated.is_empty() {
        return Vec::new();
    }
    items.retain(|item| {
        let keys = keys(item);
        let mut stays = true;
        for (_, is_read) in stated.iter_mut().filter(|(key, _)| !key.is_empty() && keys.contains(key)) {
            *is_read = true;
            stays = false;
        }
        stays
    });
    (0..).zip(stated).filter(|(_, (_, is_read))| !is_read).map(|(at, _)| at).collect()
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
