//! What a person states of an article in a file beside it: fields, and lists of what was read wrongly.

use crate::article::Show;
use crate::event::Event;
use serde::{Deserialize, Serialize};

/// `NAME.toml` beside `NAME.txt`: whatever it states wins over what is read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Sidecar {
    /// The title.
    pub headline: Option<String>,
    /// The outlet.
    pub publisher: Option<String>,
    /// Day of publication, `YYYY-MM-DD`, or any EDTF the core writes.
    pub published: Option<String>,
    /// The writers.
    pub byline: Option<String>,
    /// The place line.
    pub dateline: Option<String>,
    /// Address of the original, `https://` or `http://`.
    pub url: Option<String>,
    /// BCP 47 tag.
    pub language: Option<String>,
    /// Licence of the text.
    pub licence: Option<String>,
    /// Statement of rights.
    pub rights: Option<String>,
    /// How much may be shown.
    pub show: Show,
    /// ISO codes of countries that are read and are not there; acts between states that have one of them go with it.
    pub not_countries: Vec<String>,
    /// Slugs of topics that are read and are not there.
    pub not_topics: Vec<String>,
    /// Names that are read as people and are none.
    pub not_people: Vec<String>,
    /// Names that are read as organisations and are none.
    pub not_organisations: Vec<String>,
    /// Sentences in which an act between states is read that they do not tell; see [`act_key`].
    pub not_acts: Vec<String>,
    /// Lines that are no part of the story.
    pub junk: Vec<String>,
    /// Lines that are part of the story.
    pub story: Vec<String>,
}

/// A list of a side-car.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum List {
    /// Countries.
    NotCountries,
    /// Topics.
    NotTopics,
    /// People.
    NotPeople,
    /// Organisations.
    NotOrganisations,
    /// Acts between states.
    NotActs,
    /// Lines that are no part of the story.
    Junk,
    /// Lines that are part of it.
    Story,
}

impl List {
    /// All of them, in the order in which a side-car is written.
    pub const ALL: [Self; 7] = [
        Self::NotCountries,
        Self::NotTopics,
        Self::NotPeople,
        Self::NotOrganisations,
        Self::NotActs,
        Self::Junk,
        Self::Story,
    ];

    /// Its key in a side-car.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NotCountries => "not_countries",
            Self::NotTopics => "not_topics",
            Self::NotPeople => "not_people",
            Self::NotOrganisations => "not_organisations",
            Self::NotActs => "not_acts",
            Self::Junk => "junk",
            Self::Story => "story",
        }
    }

    /// Whether what it holds is text of the article, and no code or name.
    #[must_use]
    pub fn is_text(self) -> bool {
        matches!(self, Self::NotActs | Self::Junk | Self::Story)
    }
}

impl Sidecar {
    /// It, with what it does not state as `wider` states it; the one that shows less of a text counts, and lists hold what
    /// either has.
    #[must_use]
    pub fn within(self, wider: &Self) -> Self {
        let or = |own: Option<String>, wider: &Option<String>| own.or_else(|| wider.clone());
        let mut both = Self {
            headline: or(self.headline, &wider.headline),
            publisher: or(self.publisher, &wider.publisher),
            published: or(self.published, &wider.published),
            byline: or(self.byline, &wider.byline),
            dateline: or(self.dateline, &wider.dateline),
            url: or(self.url, &wider.url),
            language: or(self.language, &wider.language),
            licence: or(self.licence, &wider.licence),
            rights: or(self.rights, &wider.rights),
            show: if wider.show == Show::Extract { Show::Extract } else { self.show },
            ..self
        };
        for list in List::ALL {
            for entry in wider.list(list) {
                both.put(list, entry);
            }
        }
        both
    }

    /// What a list holds.
    #[must_use]
    pub fn list(&self, list: List) -> &[String] {
        match list {
            List::NotCountries => &self.not_countries,
            List::NotTopics => &self.not_topics,
            List::NotPeople => &self.not_people,
            List::NotOrganisations => &self.not_organisations,
            List::NotActs => &self.not_acts,
            List::Junk => &self.junk,
            List::Story => &self.story,
        }
    }

    /// A list, to be changed.
    pub fn list_mut(&mut self, list: List) -> &mut Vec<String> {
        match list {
            List::NotCountries => &mut self.not_countries,
            List::NotTopics => &mut self.not_topics,
            List::NotPeople => &mut self.not_people,
            List::NotOrganisations => &mut self.not_organisations,
            List::NotActs => &mut self.not_acts,
            List::Junk => &mut self.junk,
            List::Story => &mut self.story,
        }
    }

    /// Puts an entry into a list, once.
    pub fn put(&mut self, list: List, entry: &str) {
        let entries = self.list_mut(list);
        if !entries.iter().any(|own| own == entry) {
            entries.push(entry.to_owned());
        }
    }

    /// Whether any list holds something.
    #[must_use]
    pub fn has_lists(&self) -> bool {
        List::ALL.into_iter().any(|list| !self.list(list).is_empty())
    }
}

/// A line or a sentence as lists have it: with single blanks.
#[must_use]
pub fn line_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(word);
    }
    key
}

/// An act as `not_acts` has it where `sentence` tells several: "JP > KR DEMAND: ", and the sentence. The sentence alone names
/// all acts that it tells.
#[must_use]
pub fn act_key(event: &Event, sentence: &str) -> String {
    let sentence = line_key(sentence);
    format!("{} > {} {}: {sentence}", event.source.country, event.target.country, event.act.code())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_hold_what_either_side_car_has_once() {
        let names = |all: &[&str]| all.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
        let mut own = Sidecar { not_people: names(&["A. Lund", "Quay"]), ..Sidecar::default() };
        let wider = Sidecar {
            headline: Some("H".to_owned()),
            not_people: names(&["Quay", "Pier"]),
            junk: names(&["Share"]),
            ..Sidecar::default()
        };
        assert!(!Sidecar::default().has_lists());
        own = own.within(&wider);
        assert_eq!(own.not_people, ["A. Lund", "Quay", "Pier"]);
        assert_eq!((own.headline.as_deref(), own.junk.as_slice()), (Some("H"), names(&["Share"]).as_slice()));
        for list in List::ALL {
            own.put(list, "x");
            own.put(list, "x");
            assert_eq!(own.list(list).iter().filter(|it| *it == "x").count(), 1, "{list:?}");
        }
        assert!(own.has_lists());
    }

    #[test]
    fn a_line_has_single_blanks() {
        assert_eq!(line_key("  It\u{a0}ran\n\tagain. "), "It ran again.");
        assert_eq!(line_key(" \n"), "");
    }
}
