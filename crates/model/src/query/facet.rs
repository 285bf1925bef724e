//! The facets: what an article can be filtered by besides words and dates, and what is particular to each, in one table.

use serde::{Deserialize, Serialize};

/// What an article can be filtered by, besides words and dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum FacetKind {
    /// `country=ISO`
    Country,
    /// `topic=slug`
    Topic,
    /// `dossier=slug`, or the name of an agreement, a meeting, a dispute or their like
    Dossier,
    /// `person=name`
    Person,
    /// `organisation=name`
    Organisation,
    /// `outlet=name`
    Outlet,
    /// `agency=name`
    Agency,
}

/// What the key of a facet's value is: what stands in a link and in the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// A code or a slug, compared letter by letter; the corpus has labels for it.
    Code,
    /// A name as the articles print it; spellings that differ in case, accents or hyphens are one value.
    Name,
}

/// What is particular to a facet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FacetSpec {
    /// The facet.
    pub kind: FacetKind,
    /// The word in a link.
    pub code: &'static str,
    /// What its values go by.
    pub key: KeyKind,
    /// Whether an article can be mainly about a value, and not only name it.
    pub has_salience: bool,
    /// Whether an article has one value at most, so that two can only mean either.
    pub single_value: bool,
    /// Whether its filter stands in the fold of the further filters.
    pub collapsed: bool,
}

/// The facets in the order of the page.
pub const FACETS: [FacetSpec; 7] = [
    FacetSpec {
        kind: FacetKind::Country,
        code: "country",
        key: KeyKind::Code,
        has_salience: true,
        single_value: false,
        collapsed: false,
    },
    FacetSpec {
        kind: FacetKind::Topic,
        code: "topic",
        key: KeyKind::Code,
        has_salience: true,
        single_value: false,
        collapsed: false,
    },
    FacetSpec {
        kind: FacetKind::Dossier,
        code: "dossier",
        key: KeyKind::Name,
        has_salience: false,
        single_value: false,
        collapsed: true,
    },
    FacetSpec {
        kind: FacetKind::Person,
        code: "person",
        key: KeyKind::Name,
        has_salience: false,
        single_value: false,
        collapsed: true,
    },
    FacetSpec {
        kind: FacetKind::Organisation,
        code: "organisation",
        key: KeyKind::Name,
        has_salience: false,
        single_value: false,
        collapsed: true,
    },
    FacetSpec {
        kind: FacetKind::Outlet,
        code: "outlet",
        key: KeyKind::Name,
        has_salience: false,
        single_value: true,
        collapsed: true,
    },
    FacetSpec {
        kind: FacetKind::Agency,
        code: "agency",
        key: KeyKind::Name,
        has_salience: false,
        single_value: false,
        collapsed: true,
    },
];

// The table and the variants of the facets are in the same order.
const _: () = {
    let mut at = 0;
    while at < FACETS.len() {
        assert!(FACETS[at].kind as usize == at, "FACETS is in the order of FacetKind");
        at += 1;
    }
};

impl FacetKind {
    /// All of them, in the order of the page.
    pub const ALL: [Self; FACETS.len()] = {
        let mut all = [Self::Country; FACETS.len()];
        let mut at = 0;
        while at < all.len() {
            all[at] = FACETS[at].kind;
            at += 1;
        }
        all
    };

    /// What is particular to it.
    #[must_use]
    pub fn spec(self) -> FacetSpec {
        FACETS[self.at()]
    }

    /// The word in a link.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.spec().code
    }

    /// The facet with this word.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Its place in [`FacetKind::ALL`].
    #[must_use]
    pub fn at(self) -> usize {
        self as usize
    }
}

/// The values chosen in one facet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chosen {
    /// The parameter of the facet, repeated: codes, slugs or names, in the order in which they were chosen.
    pub values: Vec<String>,
    /// `any=country`: any of the values will do; otherwise each narrows.
    pub any: bool,
    /// `main=country`: only articles mainly about a value count.
    pub mainly: bool,
}
