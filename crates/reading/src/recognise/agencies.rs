//! News agencies of the text, and credits of pictures.

use crate::document::Document;
use crate::line::{byline, credit, dateline, press};
use crate::segment::fragment::is_pull_quote;
use dateline_model::article::{Article, Reading};
use dateline_model::rule::{Kind, Rule};
use dateline_model::source::Source;
use dateline_model::span::Span;

/// Puts what it reads into `article`.
pub fn read(document: &Document<'_>, _source: &Source, article: &mut Article) {
    let text = document.text;
    let last_body = document.segments.iter().rposition(|segment| segment.kind == Kind::Body);
    let mut opening = true;
    for (index, segment) in document.segments.iter().enumerate() {
        let line = segment.span.of(text);
        let base = segment.span.start as usize;
        let at = |from: usize, to: usize| Some(Span::new(base + from, base + to));
        match segment.kind {
            Kind::Caption | Kind::Credit => {
                if let Some(credit) = credit::credit(line).filter(|_| segment.kind == Kind::Credit) {
                    for (name, from, to) in credit.agencies {
                        add(&mut article.agencies, name, at(from, to), Rule::AgencyCredit);
                    }
                } else if let Some(picture) = credit::picture(line).filter(|_| !is_pull_quote(line)) {
                    let value = line.get(picture.start..picture.end).unwrap_or("");
                    let rule = if picture.alone { Rule::PhotoCreditLine } else { Rule::PhotoCredit };
                    add(&mut article.photo_credits, value, at(picture.start, picture.end), rule);
                }
            }
            Kind::Byline => {
                for (name, from, to) in byline::parse(line, true).map(|parsed| parsed.agencies).unwrap_or_default() {
                    add(&mut article.agencies, name, at(from, to), Rule::AgencyByline);
                }
            }
            Kind::Timestamp | Kind::Copyright => {
                let stamp = segment.kind == Kind::Timestamp;
                let rule = if stamp { Rule::AgencyCredit } else { Rule::AgencyCopyright };
                for (name, from, to) in press::agencies_in(line) {
                    add(&mut article.agencies, name, at(from, to), rule);
                }
            }
            Kind::Body | Kind::DatelineOnly => {
                if opening {
                    for (name, from, to) in in_dateline(line) {
                        add(&mut article.agencies, name, at(from, to), Rule::AgencyDateline);
                    }
                    opening = false;
                }
                if Some(index) == last_body
                    && let Some((name, from, to)) = in_tail(line)
                {
                    add(&mut article.agencies, name, at(from, to), Rule::AgencyTail);
                }
            }
            _ => {}
        }
    }
}

/// Adds a reading unless the name is there already.
fn add(list: &mut Vec<Reading>, name: &str, span: Option<Span>, rule: Rule) {
    if !name.is_empty() && !list.iter().any(|reading| reading.value == name) {
        list.push(Reading { value: name.to_owned(), span, rule, source: None });
    }
}

/// Agencies in the dateline, or in brackets where only they stand before the dash: "(Reuters) - ".
fn in_dateline(line: &str) -> Vec<(&'static str, usize, usize)> {
    let Some((from, to)) = dateline::credit(line) else { return Vec::new() };
    let inside = line.get(from..to).unwrap_or("");
    press::agencies_in(inside).into_iter().map(|(name, start, end)| (name, from + start, from + end)).collect()
}

/// An agency in brackets or after a dash at the very end: "... he said. (Xinhua)", "... — AFP".
fn in_tail(line: &str) -> Option<(&'static str, usize, usize)> {
    let trimmed = line.trim_end_matches([' ', '.', '\u{a0}', ')', ']']);
    let (at, mark) =
        trimmed.char_indices().rev().take(40).find(|(_, mark)| matches!(mark, '(' | '[' | '—' | '–' | '-' | '/'))?;
    let from = at + mark.len_utf8();
    let name = trimmed.get(from..)?;
    let lead = name.len() - name.trim_start().len();
    let before = trimmed.get(..at)?.trim_end();
    let ended = before.ends_with(['.', '”', '"', '!', '?', '’', '。']);
    let found = press::agency(name.trim())?;
    (ended || mark == '(' || mark == '[').then_some((found, from + lead, trimmed.len()))
}
