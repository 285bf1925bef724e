//! Countries by name, demonym, capital and metonym; regions; places.
//!
//! Three passes: `scan` finds the names, `evidence` weighs the article as a whole, `resolve` settles each
//! name by its neighbours. `salience` then says how much the story is about each country.

mod ambiguous;
mod context;
mod evidence;
mod institutions;
mod neighbours;
mod place;
mod resolve;
mod salience;
mod scan;
mod sense;
pub(crate) mod words;

use crate::document::Document;
use context::NameContext;
use dateline_gazetteer::Entry;
use dateline_model::article::{Article, Country, Mention, Named, Place, Salience};
use dateline_model::order::Order as _;
use dateline_model::rule::{Kind, Rule};
use dateline_model::source::Source;
use dateline_model::span::Span;
use dateline_text::{lower, upper};
use evidence::Evidence;
use resolve::resolve;
use salience::Weight;
use sense::Sense;
use std::collections::BTreeMap;

/// Fills the article's countries, regions and places.
pub fn read(document: &Document<'_>, _source: &Source, article: &mut Article) {
    let letterings = scan::letterings(document);
    let mut hits = scan::scan(document, &letterings);
    // Whoever took the picture is no part of the story.
    hits.retain(|hit| {
        !article.photo_credits.iter().any(|credit| credit.span.is_some_and(|span| span.overlaps(hit.span)))
    });
    let evidence = Evidence::gather(document, &hits, &letterings);
    // A line of a few words (a day, a place) is no lead, a short sentence is one.
    let lead = document.paragraphs.iter().position(|paragraph| {
        let told = || paragraph.tokens.len() > 6 && paragraph.span.of(document.text).ends_with('.');
        paragraph.kind == Kind::Body && (paragraph.tokens.len() > 11 || told())
    });

    let mut countries: BTreeMap<u16, (Weight, Vec<Mention>)> = BTreeMap::new();
    let mut regions: BTreeMap<u16, Vec<Mention>> = BTreeMap::new();
    let mut places: BTreeMap<String, (u16, Vec<Mention>)> = BTreeMap::new();
    let mut settings: BTreeMap<u16, (Weight, Vec<Mention>)> = BTreeMap::new();
    for hit in &hits {
        let Some(context) = NameContext::of(document, hit) else { continue };
        let lettering = letterings.get(hit.paragraph).copied().unwrap_or(dateline_gazetteer::Lettering::Mixed);
        let in_lead = Some(hit.paragraph) == lead;
        let filed = article.dateline.as_ref().is_some_and(|dateline| dateline.span.contains(hit.span));
        let mut name = |index: u16, rule: Rule, span: Span| {
            let (weight, mentions) = countries.entry(index).or_default();
            if filed {
                salience::add_filed(weight);
            } else {
                salience::add(weight, &context, rule, in_lead);
            }
            mentions.push(Mention { span, rule });
        };
        match resolve(&context, &evidence, lettering) {
            Sense::Country(index, rule) => {
                // The place line says where the story was written.
                let is_place = rule == Rule::CountryCapital && (filed || place::is_place(&context));
                name(index, if is_place { Rule::CountryCapitalPlace } else { rule }, hit.span);
                if is_place && !filed {
                    let place = places.entry(usual(context.surface())).or_insert((index, Vec::new()));
                    place.1.push(Mention { span: hit.span, rule: Rule::PlaceName });
                }
            }
            Sense::Both(one, other, rule) => {
                // Of "North and South Korea" the first word names the one.
                let first = context.before(2).filter(|_| rule == Rule::CountryName);
                name(one, rule, hit.span);
                name(other, rule, first.map_or(hit.span, |word| word.span));
            }
            Sense::Region(index) => {
                regions.entry(index).or_default().push(Mention { span: hit.span, rule: Rule::RegionName });
            }
            Sense::Place(index) => {
                let state = scan::state_at(document.text, &context.paragraph.tokens, hit.first);
                let called = state.map_or_else(|| usual(context.surface()), |(state, _)| state.to_owned());
                let place = places.entry(called).or_insert((index, Vec::new()));
                place.1.push(Mention { span: hit.span, rule: Rule::PlaceName });
                if index != Entry::NONE && !salience::is_institution(&context) {
                    let (weight, mentions) = settings.entry(index).or_default();
                    salience::add(weight, &context, Rule::CountryOfPlace, in_lead);
                    mentions.push(Mention { span: hit.span, rule: Rule::CountryOfPlace });
                }
            }
            Sense::Nothing => {}
        }
    }
    let settled: Vec<u16> = settings.keys().copied().collect();
    add_settings(&mut countries, settings);
    // "sheriff's deputies", "the county jail": a story that names no country says which by what only one has.
    if countries.values().all(|(weight, _)| weight.own == 0)
        && let Some((index, mentions)) = institutions::country(document, |index| settled.contains(&index))
        && !countries.contains_key(&index)
    {
        countries.insert(index, (Weight { sum: 1.0, count: mentions.len(), ..Weight::default() }, mentions));
    }
    for (was, is) in in_their_time(&mut countries) {
        if let Some(dateline) = article.dateline.as_mut().filter(|dateline| dateline.country.as_deref() == Some(is)) {
            dateline.country = Some(was.to_owned());
        }
    }

    // A story that names no other country is taken to happen where it was written.
    if let (Some(dateline), 1) = (&article.dateline, countries.len()) {
        for (weight, mentions) in countries.values_mut() {
            if mentions.first().is_some_and(|first| dateline.span.contains(first.span)) {
                salience::add_only(weight);
            }
        }
    }
    article.countries = ranked(countries);
    article.regions = regions
        .into_iter()
        .filter_map(|(index, mentions)| Some(Named { name: dateline_gazetteer::region(index)?.to_owned(), mentions }))
        .collect();
    article.regions.order_by_key(|region| region.mentions.first().map(|mention| mention.span));
    article.places = places
        .into_iter()
        .map(|(name, (index, mentions))| Place {
            name,
            country: dateline_gazetteer::iso(index).map(str::to_owned),
            mentions,
        })
        .collect();
    article.places.order_by_key(|place| place.mentions.first().map(|mention| mention.span));
}

/// A story set in a city, state or province is about its country, named or not: places in the headline or the first
/// paragraph, or named twice, count for it. Elsewhere a place alone
/// makes no country, but it adds to the weight of one that is named.
fn add_settings(
    countries: &mut BTreeMap<u16, (Weight, Vec<Mention>)>,
    settings: BTreeMap<u16, (Weight, Vec<Mention>)>,
) {
    for (index, (weight, mentions)) in settings {
        if let Some((named, _)) = countries.get_mut(&index) {
            salience::add_setting(named, weight);
        } else if weight.headline || weight.lead || weight.count > 1 {
            countries.insert(index, (weight, mentions));
        }
    }
}

/// States that are gone, and the state of today in whose capital and cities the gazetteer places theirs.
const SUCCEEDED: &[(&str, &str)] =
    &[("SUHH", "RU"), ("YUCS", "RS"), ("CSXX", "RS"), ("CSHH", "CZ"), ("ZRCD", "CD"), ("VDVN", "VN"), ("YDYE", "YE")];

/// In a story of its time the capital and the cities stand for the state that was: Moscow for the Soviet Union, where
/// the story names that and not Russia. The pairs that were found so.
fn in_their_time(countries: &mut BTreeMap<u16, (Weight, Vec<Mention>)>) -> Vec<(&'static str, &'static str)> {
    let mut found = Vec::new();
    for pair in SUCCEEDED {
        let (Some(was), Some(is)) = (dateline_gazetteer::index_of(pair.0), dateline_gazetteer::index_of(pair.1)) else {
            continue;
        };
        let unnamed = countries.get(&is).is_some_and(|(_, mentions)| {
            let place = |rule| {
                use Rule::{CountryCapital, CountryCapitalPlace, CountryOfPlace, CountrySeat};
                matches!(rule, CountryCapital | CountryCapitalPlace | CountrySeat | CountryOfPlace)
            };
            mentions.iter().all(|mention| place(mention.rule))
        });
        if unnamed
            && countries.contains_key(&was)
            && let Some((weight, mut mentions)) = countries.remove(&is)
            && let Some((named, all)) = countries.get_mut(&was)
        {
            salience::add_setting(named, weight);
            named.count += weight.count;
            named.own += weight.own;
            named.own_early |= weight.own_early;
            all.append(&mut mentions);
            all.order_by_key(|mention| mention.span);
            found.push(*pair);
        }
    }
    found
}

/// A place's usual name: as written, but in ordinary case where it stands in capitals.
fn usual(surface: &str) -> String {
    if surface.chars().count() < 4 || surface.chars().any(char::is_lowercase) {
        return surface.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    let mut name = String::with_capacity(surface.len());
    let mut start = true;
    for letter in surface.chars() {
        if start {
            name.push(upper(letter));
        } else {
            name.push(lower(letter));
        }
        start = !letter.is_alphabetic();
    }
    name
}

/// The countries, most salient first.
fn ranked(countries: BTreeMap<u16, (Weight, Vec<Mention>)>) -> Vec<Country> {
    let most = countries.values().map(|(weight, _)| weight.sum).fold(0.0, f32::max);
    let mut found: Vec<Country> = countries
        .into_iter()
        .filter_map(|(index, (weight, mentions))| {
            let (salience, score) = salience::salience(weight, most);
            Some(Country { iso: dateline_gazetteer::iso(index)?.to_owned(), salience, score, mentions })
        })
        .collect();
    found.order_by(|one, other| {
        let rank = |salience: Salience| salience as u8;
        rank(one.salience)
            .cmp(&rank(other.salience))
            .then(other.score.total_cmp(&one.score))
            .then(one.iso.cmp(&other.iso))
    });
    found
}
