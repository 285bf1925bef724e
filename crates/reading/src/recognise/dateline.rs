//! Where the story was filed, from its first paragraphs, and the country of that place.

use crate::document::Document;
use crate::line::dateline::{Parsed, ordinary_case, parse};
use crate::recognise::countries::words::state_in_short;
use dateline_gazetteer::{Entry, EntryKind, Gazetteer};
use dateline_model::article::{Article, Dateline};
use dateline_model::rule::{Kind, Rule};
use dateline_model::source::Source;
use dateline_model::span::Span;

/// Puts what it reads into `article`.
pub fn read(document: &Document<'_>, source: &Source, article: &mut Article) {
    if let Some(stated) = &source.sidecar.dateline {
        let place = stated.split([',', '(', '/']).next().unwrap_or(stated).trim();
        let span = Span::default();
        article.dateline =
            Some(Dateline { span, place: ordinary_case(place), country: None, date: None, rule: Rule::Sidecar });
        return;
    }
    // The first two paragraphs: some outlets print a summary before the story.
    let opening =
        document.segments.iter().filter(|segment| matches!(segment.kind, Kind::Body | Kind::DatelineOnly)).take(2);
    for segment in opening {
        let text = segment.span.of(document.text);
        if let Some(found) = parse(text) {
            let base = segment.span.start as usize;
            let place = text.get(found.place.0..found.place.1).unwrap_or("");
            article.dateline = Some(Dateline {
                span: Span::new(base, base + found.end),
                place: ordinary_case(place),
                country: country(text, &found).map(str::to_owned),
                date: found.date.map(|(from, to)| Span::new(base + from, base + to)),
                rule: found.rule,
            });
            return;
        }
    }
}

/// The country of the dateline, where its own words name it: the country or the state after the comma,
/// else the place, unless other places share its name.
fn country(text: &str, found: &Parsed) -> Option<&'static str> {
    let gazetteer = Gazetteer::new();
    let iso = |name: &str, certain: bool| {
        let entry = gazetteer.lookup(name.trim_matches(|mark: char| !mark.is_alphanumeric() && mark != '.'))?;
        let fits = match entry.kind {
            EntryKind::Name | EntryKind::Part => true,
            // Capitals stand alone in datelines, their namesakes with their region.
            EntryKind::Capital => certain,
            EntryKind::City => certain && !entry.has(Entry::OTHER),
            _ => false,
        };
        fits.then(|| dateline_gazetteer::iso(entry.index)).flatten()
    };
    let tail = text.get(found.place.1..found.end).unwrap_or("");
    // "Kiel/Bremen (dpa)": the second place, where the first is not known.
    let second = tail.strip_prefix('/').and_then(|rest| rest.split([' ', ',', '(']).next());
    let tail = tail.split(['(', '/']).next().unwrap_or("");
    let named = tail.split([',', '[', ']']).filter_map(|part| iso(part, false)).next_back();
    let region = found.region.and_then(|(from, to)| text.get(from..text.len().min(to + 1)));
    match region.map(|region| region.trim_end_matches([',', ' ', ']'])) {
        _ if named.is_some() => named,
        Some(short) if let Some((_, country)) = state_in_short(short) => Some(country),
        // "ST. PETERSBURG, Elsewhere" is not the St. Petersburg that everybody knows.
        Some(_) => None,
        None => iso(text.get(found.place.0..found.place.1)?, true).or_else(|| iso(second?, true)),
    }
}
