//! A query as a query string, without the question mark.

use super::{Axis, FacetKind, Query, Screen};
use crate::date::calendar::iso;
use crate::span::Span;
use core::fmt;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// All but what RFC 3986 lets stand in a query and no HTML attribute minds.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~')
    .remove(b'/')
    .remove(b':')
    .remove(b',')
    .remove(b'*')
    .remove(b' ');

impl fmt::Display for Query {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut pairs = Pairs { out, first: true };
        match &self.screen {
            Screen::Article(id) => pairs.put("article", id)?,
            screen => {
                if let Some(code) = screen.kind().code() {
                    pairs.put("screen", code)?;
                }
            }
        }
        if self.raw {
            pairs.put("text", "raw")?;
        }
        if let Some(Span { start, end }) = self.passage {
            pairs.put("at", &format!("{start}-{end}"))?;
        }
        for of in &self.of {
            pairs.put("of", of)?;
        }
        for kind in &self.hide {
            pairs.put("hide", kind.code())?;
        }
        for kind in &self.show {
            pairs.put("show", kind.code())?;
        }
        if let Some(topic) = &self.marked_topic {
            pairs.put("mark", topic)?;
        }
        if !self.search.is_empty() {
            pairs.put("q", &self.search)?;
        }
        if self.exact {
            pairs.put("exact", "1")?;
        }
        if let Some(day) = self.from {
            pairs.put("from", &iso(day))?;
        }
        if let Some(day) = self.to {
            pairs.put("to", &iso(day))?;
        }
        if self.axis != Axis::Published {
            pairs.put("date", self.axis.code())?;
        }
        if self.open {
            pairs.put("days", "open")?;
        }
        let facets = || FacetKind::ALL.into_iter().zip(&self.chosen);
        for (kind, chosen) in facets() {
            for value in &chosen.values {
                pairs.put(kind.code(), value)?;
            }
        }
        for (kind, _) in facets().filter(|(_, chosen)| chosen.any) {
            pairs.put("any", kind.code())?;
        }
        for (kind, _) in facets().filter(|(kind, chosen)| chosen.mainly && kind.spec().has_salience) {
            pairs.put("main", kind.code())?;
        }
        if let Some(sort) = self.sort {
            pairs.put("sort", sort.code())?;
        }
        if let Some(order) = self.context {
            pairs.put("context", order.code())?;
        }
        if self.list > 0 {
            pairs.put("list", &self.list.to_string())?;
        }
        if !self.start.is_empty() {
            pairs.put("start", &self.start)?;
        }
        if let Some(language) = self.language {
            pairs.put("lang", language.code())?;
        }
        Ok(())
    }
}

/// Writes `name=value` pairs with `&` between them.
struct Pairs<'a, 'b> {
    out: &'a mut fmt::Formatter<'b>,
    first: bool,
}

impl Pairs<'_, '_> {
    fn put(&mut self, name: &str, value: &str) -> fmt::Result {
        if !self.first {
            self.out.write_str("&")?;
        }
        self.first = false;
        write!(self.out, "{name}=")?;
        encode(value, self.out)
    }
}

/// Percent-encodes a value; a blank becomes `+`, as in forms.
fn encode(value: &str, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    utf8_percent_encode(value, ESCAPED).try_for_each(|piece| out.write_str(&piece.replace(' ', "+")))
}
