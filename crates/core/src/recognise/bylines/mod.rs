//! Who wrote it.

pub mod parse;

use crate::article::{Article, Byline, BylineRole, Reading};
use crate::read::Document;
use crate::recognise::dateline::ordinary_case;
use crate::rule::{Kind, Rule};
use crate::source::Source;
use crate::span::Span;

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
    for segment in document.segments.iter().filter(|segment| segment.kind == Kind::Byline) {
        let line = segment.span.of(document.text);
        let Some(parsed) = parse::parse(line, true) else { continue };
        let base = segment.span.start as usize;
        for name in parsed.names {
            let printed = line.get(name.start..name.end).unwrap_or("");
            let value = ordinary_case(printed);
            let seen = article.bylines.iter().any(|byline| byline.name.value == value && byline.role == name.role);
            if !seen {
                article.bylines.push(Byline {
                    name: Reading {
                        value,
                        span: Some(Span::new(base + name.start, base + name.end)),
                        rule: name.rule,
                        source: None,
                    },
                    role: name.role,
                });
            }
        }
    }
}
