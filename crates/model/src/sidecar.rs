//! What a person states of an article in a file beside it: fields, and lists of what was read wrongly.

use crate::article::Show;
use crate::event::Event;
use serde::{Deserialize, Serialize};

/// `NAME.toml` beside `NAME.txt`: whatever it states wins over what is read. See [`SidecarFile`] for the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
    /// What is set aside or put back, in the order of [`List::ALL`]: the key of a list, and an entry. In one list, as the
    /// program of the first screen opens bundles and needs none of it.
    pub entries: Vec<(String, String)>,
}

/// A side-car as TOML has it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[allow(missing_docs)] // as in `Sidecar` and `List`
pub struct SidecarFile {
    pub headline: Option<String>,
    pub publisher: Option<String>,
    pub published: Option<String>,
    pub byline: Option<String>,
    pub dateline: Option<String>,
    pub url: Option<String>,
    pub language: Option<String>,
    pub licence: Option<String>,
    pub rights: Option<String>,
    pub show: Show,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_countries: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_places: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_topics: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_people: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_organisations: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_quotes: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_speakers: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_dates: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_agreements: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_stages: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_acts: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub junk: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub story: Vec<String>,
}

impl From<SidecarFile> for Sidecar {
    fn from(file: SidecarFile) -> Self {
        let lists = [
            file.not_countries,
            file.not_places,
            file.not_topics,
            file.not_people,
            file.not_organisations,
            file.not_quotes,
            file.not_speakers,
            file.not_dates,
            file.not_agreements,
            file.not_stages,
            file.not_acts,
            file.junk,
            file.story,
        ];
        let mut sidecar = Self {
            headline: file.headline,
            publisher: file.publisher,
            published: file.published,
            byline: file.byline,
            dateline: file.dateline,
            url: file.url,
            language: file.language,
            licence: file.licence,
            rights: file.rights,
            show: file.show,
            entries: Vec::new(),
        };
        for (list, entries) in List::ALL.into_iter().zip(&lists) {
            entries.iter().for_each(|entry| sidecar.put(list, entry));
        }
        sidecar
    }
}

impl From<Sidecar> for SidecarFile {
    fn from(sidecar: Sidecar) -> Self {
        let list = |list| sidecar.list(list).map(str::to_owned).collect();
        Self {
            not_countries: list(List::NotCountries),
            not_places: list(List::NotPlaces),
            not_topics: list(List::NotTopics),
            not_people: list(List::NotPeople),
            not_organisations: list(List::NotOrganisations),
            not_quotes: list(List::NotQuotes),
            not_speakers: list(List::NotSpeakers),
            not_dates: list(List::NotDates),
            not_agreements: list(List::NotAgreements),
            not_stages: list(List::NotStages),
            not_acts: list(List::NotActs),
            junk: list(List::Junk),
            story: list(List::Story),
            headline: sidecar.headline,
            publisher: sidecar.publisher,
            published: sidecar.published,
            byline: sidecar.byline,
            dateline: sidecar.dateline,
            url: sidecar.url,
            language: sidecar.language,
            licence: sidecar.licence,
            rights: sidecar.rights,
            show: sidecar.show,
        }
    }
}

/// A list of a side-car.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum List {
    /// ISO codes of countries that are read and are not there; acts between states that have one of them go with it.
    NotCountries,
    /// Names that are read as places below the state and are none of this article.
    NotPlaces,
    /// Slugs of topics that are read and are not there.
    NotTopics,
    /// Names that are read as people and are none.
    NotPeople,
    /// Names that are read as organisations and are none.
    NotOrganisations,
    /// Words in quotation marks that nobody is quoted with.
    NotQuotes,
    /// Words in quotation marks that are said by somebody else than the one who is read as their speaker.
    NotSpeakers,
    /// Times that the text does not speak of, each as [`within_key`] has it: the words of the time, and the sentence.
    NotDates,
    /// Names of agreements, meetings, disputes and their like that are none, or slugs of their dossiers.
    NotAgreements,
    /// What did not become of an agreement or its like, each as [`within_key`] has it: the code of the step, and the sentence.
    NotStages,
    /// Sentences in which an act between states is read that they do not tell; see [`act_key`].
    NotActs,
    /// Lines that are no part of the story.
    Junk,
    /// Lines that are part of the story.
    Story,
}

impl List {
    /// All of them, in the order in which a side-car is written.
    pub const ALL: [Self; 13] = [
        Self::NotCountries,
        Self::NotPlaces,
        Self::NotTopics,
        Self::NotPeople,
        Self::NotOrganisations,
        Self::NotQuotes,
        Self::NotSpeakers,
        Self::NotDates,
        Self::NotAgreements,
        Self::NotStages,
        Self::NotActs,
        Self::Junk,
        Self::Story,
    ];

    /// Its key in a side-car.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NotCountries => "not_countries",
            Self::NotPlaces => "not_places",
            Self::NotTopics => "not_topics",
            Self::NotPeople => "not_people",
            Self::NotOrganisations => "not_organisations",
            Self::NotQuotes => "not_quotes",
            Self::NotSpeakers => "not_speakers",
            Self::NotDates => "not_dates",
            Self::NotAgreements => "not_agreements",
            Self::NotStages => "not_stages",
            Self::NotActs => "not_acts",
            Self::Junk => "junk",
            Self::Story => "story",
        }
    }

    /// Whether what it holds is text of the article, and no code or name.
    #[must_use]
    pub fn is_text(self) -> bool {
        matches!(
            self,
            Self::NotQuotes
                | Self::NotSpeakers
                | Self::NotDates
                | Self::NotStages
                | Self::NotActs
                | Self::Junk
                | Self::Story
        )
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
            wider.list(list).for_each(|entry| both.put(list, entry));
        }
        both
    }

    /// What a list holds.
    pub fn list(&self, list: List) -> impl Iterator<Item = &str> {
        self.entries.iter().filter(move |(key, _)| key == list.code()).map(|(_, entry)| entry.as_str())
    }

    /// Whether a list holds something.
    #[must_use]
    pub fn has(&self, list: List) -> bool {
        self.list(list).next().is_some()
    }

    /// Puts an entry into a list, once.
    pub fn put(&mut self, list: List, entry: &str) {
        if self.list(list).any(|own| own == entry) {
            return;
        }
        let place = |key: &str| List::ALL.iter().position(|list| list.code() == key);
        let at = self.entries.iter().take_while(|(key, _)| place(key) <= place(list.code())).count();
        self.entries.insert(at, (list.code().to_owned(), entry.to_owned()));
    }

    /// Takes an entry out of a list.
    pub fn take_out(&mut self, list: List, entry: &str) {
        self.entries.retain(|(key, own)| key != list.code() || own != entry);
    }

    /// Empties the lists that hold text of the article.
    pub fn forget_texts(&mut self) {
        let is_text = |key: &str| List::ALL.into_iter().any(|list| list.is_text() && list.code() == key);
        self.entries.retain(|(key, _)| !is_text(key));
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
    within_key(&format!("{} > {} {}", event.source.country, event.target.country, event.act.code()), sentence)
}

/// What is read in `sentence`, where that has more than one of its kind: `what`, a colon, and the sentence.
#[must_use]
pub fn within_key(what: &str, sentence: &str) -> String {
    line_key(&format!("{what}: {sentence}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_hold_what_either_side_car_has_once() {
        let of = |entries: &[(List, &str)]| {
            let mut sidecar = Sidecar::default();
            entries.iter().for_each(|(list, entry)| sidecar.put(*list, entry));
            sidecar
        };
        let own = of(&[(List::Story, "It rains."), (List::NotPeople, "A. Lund"), (List::NotPeople, "Quay")]);
        let wider = of(&[(List::Junk, "Share"), (List::NotPeople, "Quay"), (List::NotPeople, "Pier")]);
        let both = own.within(&Sidecar { headline: Some("H".to_owned()), ..wider });
        let entries: Vec<(&str, &str)> =
            both.entries.iter().map(|(key, entry)| (key.as_str(), entry.as_str())).collect();
        let people = ["A. Lund", "Quay", "Pier"].map(|name| ("not_people", name));
        assert_eq!(entries[..3], people);
        assert_eq!(entries[3..], [("junk", "Share"), ("story", "It rains.")]);
        assert_eq!(both.headline.as_deref(), Some("H"));
        // There and back as a file.
        assert_eq!(Sidecar::from(SidecarFile::from(both.clone())), both);
        let mut rest = both;
        rest.forget_texts();
        rest.take_out(List::NotPeople, "Pier");
        assert!(rest.list(List::NotPeople).eq(["A. Lund", "Quay"]) && !rest.has(List::Junk));
    }

    #[test]
    fn a_line_has_single_blanks() {
        assert_eq!(line_key("  It\u{a0}ran\n\tagain. "), "It ran again.");
        assert_eq!(line_key(" \n"), "");
    }
}
