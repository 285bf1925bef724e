//! An article as a reference: in words for three style guides, as a record for three kinds of software.
//!
//! Surnames come first where it is known which they are ([`names`]); other names stand as the page prints them.
//! A date that the page does not print stands in brackets, as the guides ask; one that is open stays open.
//! A style-language engine (CSL, hayagriva) would be several times as large as the whole page.

mod names;
mod records;
mod styles;

use dateline_model::date::When;
use dateline_model::source::is_web_address;
use serde::{Deserialize, Serialize};

/// What a citation is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reference {
    /// A key for records: the article's id.
    pub id: String,
    /// Writers, as printed.
    pub authors: Vec<String>,
    /// The headline.
    pub headline: String,
    /// The outlet, where the text names it.
    pub outlet: Option<String>,
    /// When it was published.
    pub when: Option<When>,
    /// Whether the date is printed on the page.
    pub printed: bool,
    /// Whether somebody states the date beside the page, which does not print it; else it is inferred where it is not printed.
    pub stated: bool,
    /// BCP 47 tag of the text.
    pub language: Option<String>,
    /// Address of the original.
    pub url: Option<String>,
    /// The day on which it was looked up (ISO 8601), for records.
    pub accessed: Option<String>,
}

/// How a reference is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Style {
    /// Publication Manual of the American Psychological Association, 7th edition: newspaper article.
    Apa,
    /// The Chicago Manual of Style, 17th edition: bibliography entry of a news article.
    Chicago,
    /// MLA Handbook, 9th edition: article on a news site.
    Mla,
    /// BibLaTeX's `@article`, with a date in EDTF, which its manual allows.
    Bibtex,
    /// RIS, `TY  - NEWS`.
    Ris,
    /// CSL-JSON 1.0.2, `article-newspaper`.
    CslJson,
}

impl Style {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 6] = [Self::Apa, Self::Chicago, Self::Mla, Self::Bibtex, Self::Ris, Self::CslJson];

    /// Its name: the same in every language.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Apa => "APA",
            Self::Chicago => "Chicago",
            Self::Mla => "MLA",
            Self::Bibtex => "BibTeX",
            Self::Ris => "RIS",
            Self::CslJson => "CSL-JSON",
        }
    }

    /// Whether it is for software and not for people.
    #[must_use]
    pub fn is_record(self) -> bool {
        matches!(self, Self::Bibtex | Self::Ris | Self::CslJson)
    }

    /// The style with this name.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|style| style.name() == name)
    }
}

impl Reference {
    /// The reference in `style`; `address` is where it can be read, used where the original's address is not known.
    #[must_use]
    pub fn cite(&self, style: Style, address: &str) -> String {
        let url = self.url.as_deref().filter(|url| is_web_address(url)).unwrap_or(address);
        match style {
            Style::Apa => styles::apa(self, url),
            Style::Chicago => styles::chicago(self, url),
            Style::Mla => styles::mla(self, url),
            Style::Bibtex => records::bibtex(self, url),
            Style::Ris => records::ris(self, url),
            Style::CslJson => records::csl_json(self, url),
        }
    }
}
