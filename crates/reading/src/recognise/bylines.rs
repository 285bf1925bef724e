//! Who wrote it.

use crate::document::Document;
use crate::lexicon::{Classes, classes};
use crate::line::byline::{self, stamped};
use crate::line::dateline::{self, ordinary_case};
use crate::recognise::metadata::is_of_title;
use crate::recognise::metadata::near::Near;
use crate::recognise::metadata::{is_pictures, is_writer};
use crate::recognise::place::{LinePlace, Story};
use crate::recognise::{beside, signature};
use dateline_gazetteer::Gazetteer;
use dateline_model::article::{Article, Byline, BylineRole, Reading, Segment};
use dateline_model::order::Order as _;
use dateline_model::rule::{Kind, Rule};
use dateline_model::source::Source;
use dateline_model::span::Span;

/// The writer between the dateline and the story of a Korean agency: "(서울=연합뉴스) 홍길동 기자 = ".
fn after_dateline(line: &str) -> Option<byline::Parsed> {
    let from = dateline::parse(line)?.rest;
    let rest = line.get(from..)?;
    let end = rest.find('=').filter(|end| *end < 60)?;
    let mut parsed = byline::parse(rest.get(..end)?.trim_end(), true)?;
    for name in &mut parsed.names {
        name.start += from;
        name.end += from;
    }
    Some(parsed)
}

/// So many lines below the last paragraph belong to the story.
const END: usize = 10;

/// The names in brackets that a Japanese story ends with: "…という。【山田太郎、木下花子】", "…（山田太郎）".
fn bracketed(document: &Document<'_>) -> Vec<Byline> {
    /// What stands in such brackets and is no name.
    const NO_NAMES: &[&str] =
        &["写真", "撮影", "共同", "時事", "完", "了", "終", "編集部", "関連記事", "敬称略", "続く", "つづく", "おわり"];
    let told = document.segments.iter().rev().filter(|one| one.kind == Kind::Body).take(LAST_BODY);
    let inner = told.into_iter().find_map(|last| {
        let words = last.span.of(document.text).trim_end();
        [('【', '】'), ('（', '）')].iter().find_map(|(open, close)| {
            let body = words.strip_suffix(*close)?;
            let from = body.rfind(*open)? + open.len_utf8();
            // Behind the end of the last sentence, or in a line of its own.
            let before = body.get(..from - open.len_utf8())?.trim_end();
            let ended = before.is_empty() || before.ends_with(['。', '」', '！', '？']);
            ended.then_some((last.span.start as usize + from, body.get(from..)?))
        })
    });
    let Some((mut from, inner)) = inner else { return Vec::new() };
    let mut found = Vec::new();
    for part in inner.split_inclusive(['、', '・', '，']) {
        let name = part.trim_end_matches(['、', '・', '，']);
        let letters = name.chars().count();
        let is_name = (3..=6).contains(&letters)
            && name.chars().all(|letter| matches!(letter, '\u{4E00}'..='\u{9FFF}' | '々' | '\u{3041}'..='\u{30FE}'))
            && name.starts_with(|letter: char| matches!(letter, '\u{4E00}'..='\u{9FFF}'))
            && !NO_NAMES.iter().any(|word| name.contains(word))
            && !name.ends_with(ROLES_JA);
        // "（本記事は、…）": a sentence, of which a part may be as long as a name.
        if letters > LONG_PART {
            return Vec::new();
        }
        if is_name {
            let span = Some(Span::new(from, from + name.len()));
            let name = Reading { value: name.to_owned(), span, rule: Rule::BylineTitle, source: None };
            found.push(Byline { name, role: BylineRole::Author });
        }
        from += part.len();
    }
    found
}

/// A part of more letters is no name, and no note beside one.
const LONG_PART: usize = 10;

/// So many paragraphs from the end such brackets may stand: what follows may be the page's.
const LAST_BODY: usize = 3;

/// How names of posts and desks end in Japanese: "論説委員", "社会部".
const ROLES_JA: [char; 8] = ['員', '部', '長', '局', '者', '室', '版', '社'];

/// More names than this, one a line, are no writers.
const MOST: usize = 8;

/// Whether the line that holds `span` belongs to the story, or to nothing that says of itself to be something else.
fn is_there(document: &Document<'_>, near: &Near<'_>, span: Span) -> bool {
    let at = document.lines.partition_point(|line| line.span.start <= span.start);
    let line = at.checked_sub(1).and_then(|at| document.lines.get(at));
    line.is_none_or(|line| near.distance_of_mark(line.span.start).is_some())
}

/// Whether a line that says when stands right above or below the one that holds `span`.
fn is_stamped(document: &Document<'_>, span: Span) -> bool {
    let at = document.segments.partition_point(|one| one.span.end <= span.start);
    let beside = [at.checked_sub(1), at.checked_add(1)].into_iter().flatten();
    // "3 May 2019 · by Ada Brandt", above whoever took the picture: that line names the writer.
    let names_another = |words: &str| stamped::stamped_by(words).is_some_and(|(by, _)| by);
    beside
        .filter_map(|at| document.segments.get(at))
        .any(|one| one.kind == Kind::Timestamp && !names_another(one.span.of(document.text)))
}

/// Whether the line that holds `span` names an owner of pictures too: "Ada Brandt/Lantern Wire", "(Ada Brandt / The Post)".
fn has_credit(document: &Document<'_>, span: Span) -> bool {
    let line = line_at(document, span).of(document.text);
    line.contains('/') && line.len() <= 80 && !line.bytes().any(|byte| byte.is_ascii_digit())
}

/// The line that holds `span`, or `span` itself.
fn line_at(document: &Document<'_>, span: Span) -> Span {
    let at = document.lines.partition_point(|line| line.span.start <= span.start);
    at.checked_sub(1).and_then(|at| document.lines.get(at)).map_or(span, |line| line.span)
}

/// Whether a name that stands alone behind the story's opening is of somebody whom the story tells of.
fn is_subject(document: &Document<'_>, one: &Byline) -> bool {
    let Some(span) = one.name.span else { return false };
    let mut told = document.segments.iter().filter(|own| matches!(own.kind, Kind::Body | Kind::Headline));
    let name = span.of(document.text);
    let behind = document.segments.iter().any(|own| own.kind == Kind::Body && own.span.end <= span.start);
    // "Brandt said", where "Ada Brandt" is among what the story is about.
    let last = name.rsplit(' ').next().filter(|last| last.chars().count() > 4).unwrap_or(name);
    behind
        && name.contains(' ')
        && told.any(|own| !own.span.contains(span) && own.span.of(document.text).contains(last))
}

/// Whether the story, or its title, tells of somebody of that family's name.
fn is_told(document: &Document<'_>, one: &Byline) -> bool {
    let Some(span) = one.name.span else { return false };
    let last = one.name.value.rsplit(' ').next().filter(|last| last.chars().count() > 3).unwrap_or(&one.name.value);
    let mut told = document.segments.iter().filter(|own| matches!(own.kind, Kind::Body | Kind::Headline));
    told.any(|own| !own.span.contains(span) && own.span.of(document.text).contains(last))
}

/// With more lines than this that are no part of the story, a text is a whole page.
const FURNITURE: usize = 12;

/// Whether a known given name opens the name.
fn is_known(name: &str) -> bool {
    classes(name.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN)
}

/// Whether the name is that of a place.
fn is_place(name: &str) -> bool {
    Gazetteer::new().lookup(name).is_some()
}

/// The name of a person on the line right above the one that holds `one`, which the story does not tell of.
fn writer_above(document: &Document<'_>, one: &Byline) -> Option<Reading> {
    let at = document.segments.iter().position(|own| one.name.span.is_some_and(|span| own.span.contains(span)))?;
    let above = document.segments.get(at.checked_sub(1)?)?;
    let name = above.span.of(document.text);
    let fits = !matches!(above.kind, Kind::Headline | Kind::Body | Kind::Caption | Kind::Metadata)
        && (2..=3).contains(&name.split(' ').count())
        && is_known(name)
        && byline::stands_alone(name)
        && is_writer(name);
    let reading = Reading { value: ordinary_case(name), span: Some(above.span), rule: Rule::BylineTitle, source: None };
    let named = Byline { name: reading, role: BylineRole::Author };
    (fits && !is_told(document, &named)).then_some(named.name)
}

/// Puts what it reads into `article`.
pub fn read(document: &Document<'_>, source: &Source, article: &mut Article) {
    if let Some(stated) = &source.sidecar.byline {
        article.bylines = stated
            .split([',', ';'])
            .flat_map(|part| part.split(" and "))
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .map(|name| Byline {
                name: Reading {
                    value: name.strip_prefix("By ").unwrap_or(name).to_owned(),
                    span: None,
                    rule: Rule::Sidecar,
                    source: Some(format!("{}.toml", source.id)),
                },
                role: BylineRole::Author,
            })
            .collect();
        return;
    }
    let opening = document.segments.iter().find(|segment| segment.kind == Kind::Body);
    // "Posted by: A. Reader", below the comments.
    let last = document.segments.iter().rposition(|segment| segment.kind == Kind::Body).unwrap_or(0);
    let mut below = document.segments.iter().skip(last);
    let comments = below.find(|segment| segment.kind == Kind::CommentForm).map_or(u32::MAX, |form| form.span.start);
    let bylines = document.segments.iter().filter(|one| one.kind == Kind::Byline && one.span.start < comments);
    let headline = document.segments.iter().find(|one| one.kind == Kind::Headline).map(|one| one.span);
    let title = headline.map_or("", |span| span.of(document.text));
    // Where mark-up tells what stands beside the title, it has been asked before.
    let marked = document.markup.is_some_and(|markup| !markup.blocks.is_empty());
    let story = if marked { None } else { Story::find(document, headline) };
    let mut found: Vec<Byline> = Vec::new();
    for segment in bylines.chain(opening) {
        let line = segment.span.of(document.text);
        let parsed = if segment.kind == Kind::Byline {
            // "Facebook Twitter Print": a name in shape only.
            let writers = |parsed: &byline::Parsed| {
                let mut names = parsed.names.iter().filter_map(|name| line.get(name.start..name.end));
                names.all(|name| is_writer(name) && byline::stands_alone(name))
            };
            byline::parse(line, true).or_else(|| byline::bare(line).filter(writers))
        } else {
            after_dateline(line)
        };
        let base = segment.span.start as usize;
        for name in parsed.map(|parsed| parsed.names).unwrap_or_default() {
            let printed = line.get(name.start..name.end).unwrap_or("");
            // "Author: Web Team"
            if marked && !is_writer(printed) {
                continue;
            }
            // "by martha ellison"
            let value = match printed.contains(char::is_uppercase) {
                false if printed.is_ascii() => printed.split(' ').map(byline::capital).collect::<Vec<_>>().join(" "),
                _ => ordinary_case(printed),
            };
            // "By A. Writer Jr.": the stop is the name's.
            let stopped = ["Jr", "Sr", "JR", "SR"].iter().any(|end| printed.ends_with(end))
                && line.get(name.end..).is_some_and(|rest| rest.starts_with('.'));
            let value = if stopped { value + "." } else { value };
            let span = Some(Span::new(base + name.start, base + name.end + usize::from(stopped)));
            let name_read = Reading { value, span, rule: name.rule, source: None };
            found.push(Byline { name: name_read, role: name.role });
        }
    }
    // Where somebody is named beside the title, names far from it are other stories'; far below its end all are.
    if let Some(story) = &story {
        let place = |one: &Byline| one.name.span.map(|span| story.place(document, span));
        let is_own = |one: &Byline| matches!(place(one), None | Some(LinePlace::Opening(_)));
        let named = found.iter().any(is_own);
        found.retain(|one| {
            is_own(one) || one.role != BylineRole::Author || {
                let close = match place(one) {
                    Some(LinePlace::Below(lines)) => lines <= END,
                    Some(LinePlace::Above(lines)) => lines <= beside::NEAR,
                    _ => true,
                };
                !named && close
            }
        });
    }
    if let Some(markup) = document.markup.filter(|_| marked) {
        let near = Near::new(document, markup);
        found.retain(|one| one.name.span.is_none_or(|span| is_there(document, &near, span)));
    }
    found.retain(|one| one.name.span.is_none_or(|span| !is_pictures(document, line_at(document, span))));
    found.retain(|one| one.name.rule != Rule::BylineTitle || !is_subject(document, one));
    // So many names, each on a line with what somebody is, are a list of something else.
    if found.len() > MOST && found.iter().all(|one| one.name.rule == Rule::BylineTitle) {
        found.clear();
    }
    // Lines of the shape of a name alone are less sure than one that says by whom or when.
    found.retain(|one| !is_of_title(&one.name.value, title));
    let is_pictured = |one: &Byline| {
        let holds = |own: &Segment| one.name.span.is_some_and(|span| own.span.contains(span));
        document.segments.iter().position(holds).is_some_and(|at| beside::is_pictured(document, at))
    };
    found.retain(|one| one.name.rule != Rule::BylineTitle || !is_pictured(one));
    // "NEW DELHI", below the title: where it was written.
    found.retain(|one| one.name.rule != Rule::BylineTitle || is_known(&one.name.value) || !is_place(&one.name.value));
    // "Ada Brandt", and below it "Harbour Herald", from which it was taken over.
    if let [one] = found.as_mut_slice()
        && one.name.rule == Rule::BylineTitle
        && !is_known(&one.name.value)
        && let Some(above) = writer_above(document, one)
    {
        one.name = above;
    }
    // "Ada Brandt / Lantern Wire" behind another's "By": below a picture.
    let of_wire = |one: &Byline| {
        one.name.rule == Rule::BylineTitle && one.name.span.is_some_and(|span| has_credit(document, span))
    };
    let signed = |one: &Byline| one.name.rule == Rule::BylineBy && one.role == BylineRole::Author;
    if found.iter().any(signed) {
        found.retain(|one| !of_wire(one));
    }
    if found.iter().all(|one| one.name.rule == Rule::BylineTitle) {
        // A name of those below a picture, or of a line away from the title, is less than one that stands alone beside it.
        let away = |one: &Byline| {
            let place = one.name.span.zip(story.as_ref()).map(|(span, story)| story.place(document, span));
            of_wire(one) || matches!(place, Some(LinePlace::Above(_) | LinePlace::Within(_) | LinePlace::Below(_)))
        };
        let is_dated = |one: &Byline| {
            !away(one)
                && is_known(&one.name.value)
                && one.name.span.is_some_and(|span| is_stamped(document, span))
                && !is_told(document, one)
        };
        let better = if found.iter().any(is_dated) {
            Vec::new()
        } else {
            beside::read(document, story.as_ref(), !found.iter().all(away))
        };
        if !better.is_empty() {
            found = better;
        }
    }
    if found.is_empty() {
        found = signature::read(document, article.language.as_deref());
    }
    if found.is_empty() && article.language.as_deref() == Some("ja") {
        found.extend(bracketed(document));
    }
    found.retain(|one| one.name.rule != Rule::BylineTitle || !is_subject(document, one));
    // "SPRINGS, Utah (AP) -": a place
    let places = || document.segments.iter().filter(|segment| segment.kind == Kind::DatelineOnly);
    found.retain(|one| !one.name.span.is_some_and(|span| places().any(|segment| segment.span.contains(span))));
    // A whole page says so of its own text; an agency's copy by itself names the agency and no writer.
    let is_page = || document.segments.iter().filter(|one| !one.feeds).nth(FURNITURE).is_some();
    if found.is_empty() && (marked || is_page()) {
        found.extend(beside::desk(document));
    }
    // Each person once for each thing done.
    let firsts = found.firsts_by(|a, b| (a.role as u8, &a.name.value).cmp(&(b.role as u8, &b.name.value)));
    let first = found.into_iter().enumerate().filter(|(at, _)| firsts.get(*at) == Some(at));
    article.bylines.extend(first.map(|(_, byline)| byline));
}
