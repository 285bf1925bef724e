//! What the article as a whole says about the names in it: the first pass, before any name is settled.

use super::context::NameContext;
use super::neighbours::{may_be_surname, names_a_person};
use super::scan::Hit;
use super::words::{self, is};
use crate::document::Document;
use dateline_gazetteer::{Entry, EntryKind, Gazetteer, Lettering};
use dateline_text::Case;
use dateline_text::Small as _;
use dateline_text::tokens::TokenKind;
use std::collections::{BTreeMap, BTreeSet};

/// Counts of the names that need no settling, and signs of other meanings.
#[derive(Debug, Default)]
pub struct Evidence {
    named: BTreeMap<u16, usize>,
    places: BTreeMap<u16, usize>,
    persons: BTreeSet<String>,
    placed: BTreeSet<String>,
    firm: BTreeSet<u16>,
    /// Whether the article speaks of Native Americans, whom "Indian" may mean.
    pub native_americans: bool,
    common: BTreeSet<String>,
    elsewhere: BTreeMap<String, u16>,
    regions: BTreeSet<u16>,
    /// The index of the region "Korean Peninsula".
    pub korean_peninsula: Option<u16>,
    union: Option<u16>,
}

impl Evidence {
    /// Gathers it from all names of `document`.
    #[must_use]
    pub fn gather(document: &Document<'_>, hits: &[Hit], letterings: &[Lettering]) -> Self {
        let region = |name| {
            Gazetteer::new().lookup(name).filter(|entry| entry.kind == EntryKind::Region).map(|entry| entry.index)
        };
        let mut evidence =
            Self { korean_peninsula: region("Korean Peninsula"), union: region("European Union"), ..Self::default() };
        let mut doubtful = BTreeSet::new();
        for hit in hits {
            let Some(context) = NameContext::of(document, hit) else { continue };
            let mixed = letterings.get(hit.paragraph) == Some(&Lettering::Mixed);
            let entry = hit.entry;
            let person = may_be_surname(entry) && names_a_person(&context);
            evidence.native_americans |= context.surface().starts_with("Native American");
            if person {
                evidence.persons.insert(context.surface().to_owned());
                continue;
            }
            if entry.has(Entry::PERSON) && is(words::IN_A_PLACE, context.word_before(1)) {
                evidence.placed.insert(context.surface().to_owned());
            }
            if matches!(entry.kind, EntryKind::Capital | EntryKind::City)
                && let Some(part) = context.part_after_comma().filter(|part| *part != entry.index)
            {
                evidence.elsewhere.insert(context.surface().small(), part);
                // "Birmingham, Ala." is no sign of Britain.
                if entry.kind == EntryKind::City {
                    *evidence.places.entry(part).or_insert(0) += 1;
                    continue;
                }
            }
            if entry.kind == EntryKind::Name
                && let Some(part) = context.town_with_state()
            {
                *evidence.places.entry(part).or_insert(0) += 1;
                continue;
            }
            let open = !mixed || context.opens() || context.in_title_case();
            if entry.has(Entry::WORD) && open && !(mixed && entry.has(Entry::UPPER)) {
                doubtful.insert(context.surface().small());
                continue;
            }
            if entry.has(Entry::OTHER) {
                continue;
            }
            match entry.kind {
                EntryKind::Name | EntryKind::People | EntryKind::Capital | EntryKind::Seat => {
                    if entry.kind == EntryKind::Name {
                        evidence.firm.insert(entry.index);
                    }
                    *evidence.named.entry(entry.index).or_insert(0) += 1;
                }
                EntryKind::Region => {
                    evidence.regions.insert(entry.index);
                }
                EntryKind::City | EntryKind::Part => *evidence.places.entry(entry.index).or_insert(0) += 1,
                _ => {}
            }
        }
        if !doubtful.is_empty() {
            evidence.find_common_words(document, &doubtful);
        }
        evidence
    }

    /// Looks for the lower-case twins of names: "turkey", "turkeys".
    fn find_common_words(&mut self, document: &Document<'_>, doubtful: &BTreeSet<String>) {
        for token in document.paragraphs.iter().flat_map(|paragraph| &paragraph.tokens) {
            if token.kind != TokenKind::Word(Case::Lower) {
                continue;
            }
            let word = token.span.of(document.text);
            let stem = word.strip_suffix('s').unwrap_or(word);
            for twin in [word, stem] {
                if doubtful.contains(twin) {
                    self.common.insert(twin.to_owned());
                }
            }
        }
    }

    /// Whether the country at `index` is called by its name.
    #[must_use]
    pub fn is_called(&self, index: u16) -> bool {
        self.firm.contains(&index)
    }

    /// The index of the European Union, where the article names it.
    #[must_use]
    pub fn european_union(&self) -> Option<u16> {
        self.union.filter(|union| self.regions.contains(union))
    }

    /// How often the country at `index` is named beyond doubt, places in it included.
    #[must_use]
    pub fn named(&self, index: u16) -> usize {
        self.named.get(&index).copied().unwrap_or(0) + self.places(index)
    }

    /// How many names of places in the country at `index` there are.
    #[must_use]
    pub fn places(&self, index: u16) -> usize {
        self.places.get(&index).copied().unwrap_or(0)
    }

    /// Whether the article names a person with `name`, and nothing happens in a place of that name.
    #[must_use]
    pub fn is_person(&self, name: &str) -> bool {
        self.persons.contains(name) && !self.placed.contains(name)
    }

    /// Whether the article uses `name` as a common word too.
    #[must_use]
    pub fn is_common_word(&self, name: &str) -> bool {
        self.common.contains(&name.small())
    }

    /// Whether "Georgia" is the state: a town of the US before it, or the article's other places.
    #[must_use]
    pub fn georgia_is_a_state(&self, context: &NameContext<'_>) -> bool {
        let index = |iso| dateline_gazetteer::index_of(iso).unwrap_or(Entry::NONE);
        if context.word_before(1) == "," {
            // "Dade County, Georgia"
            if context.word_before(2).eq_ignore_ascii_case("county") {
                return true;
            }
            let town = Gazetteer::new().lookup(context.word_before(2));
            if let Some(town) = town.filter(|town| matches!(town.kind, EntryKind::City | EntryKind::Capital)) {
                // "Athens, Georgia, mayor": no town of the country, and nothing of its own is told of.
                let closed = context.after(1).is_none_or(|next| !next.is_word() || !next.is_capital())
                    && context.word_after(1) != "and";
                let namesake = town.index != index("GE") && !self.is_called(town.index) && closed;
                let near = ["RU", "AM", "AZ", "UA", "TR"].iter().any(|iso| self.named(index(iso)) > 0);
                return town.index == index("US") || namesake && !near;
            }
        }
        // "Georgia Gov. A. Writer", "Georgia's senators": the country has none of these.
        #[rustfmt::skip]
        const OFFICES: &[&str] = &[
            "Gov", "Governor", "governor", "Sen", "Senator", "senator", "senators", "Rep", "Republicans", "Democrats",
            "Lt", "Legislature", "legislature", "Congressman", "Congresswoman",
        ];
        if is(OFFICES, context.word_after(1 + usize::from(context.possessive()))) {
            return true;
        }
        if self.named(index("GE")) > 0 {
            return false;
        }
        // "in south Georgia": parts of states are named so, with a small letter.
        const PARTS: &[&str] = &[
            "north",
            "south",
            "east",
            "west",
            "central",
            "coastal",
            "rural",
            "southwest",
            "northwest",
            "southeast",
            "northeast",
            "middle",
        ];
        if is(PARTS, context.word_before(1)) {
            return true;
        }
        let american = self.places(index("US"));
        let neighbours: usize = ["RU", "AM", "AZ", "UA", "TR"].iter().map(|iso| self.named(index(iso))).sum();
        if american > 0 {
            return american >= neighbours.min(2);
        }
        neighbours == 0 && self.named(index("US")) > 0
    }

    /// The country in which the namesake of the capital or city `name` lies, where the story names its state or
    /// province once.
    #[must_use]
    pub fn lies_in(&self, name: &str) -> Option<u16> {
        self.elsewhere.get(&name.small()).copied()
    }

    /// Whether "Washington" is the state: it follows a town of the US and a comma.
    #[must_use]
    pub fn is_washington_state(&self, context: &NameContext<'_>) -> bool {
        context.word_before(1) == ","
            && Gazetteer::new().lookup(context.word_before(2)).is_some_and(|town| {
                town.kind == EntryKind::City && Some(town.index) == dateline_gazetteer::index_of("US")
            })
            && context.word_after(1) != "and"
    }
}
