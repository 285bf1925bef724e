//! Every word of the interface, in each language.
//!
//! A component never writes a word itself: it asks the words of the page ([`use_words`](crate::state::use_words)). The
//! words stand in `assets/words`, one file per language; the build checks that they say the same things and makes a function of [`Words`] from every message. What takes more
//! than one message is put together in `phrases`, codes of the core in `codes`, times in `dates`.

mod codes;
mod dates;
mod phrases;
#[cfg(test)]
mod tests;

pub use codes::Clue;

use dateline_catalogue::{Catalogue, Number, Value, marks};
use dateline_explore::corpus::Localisation;
use dateline_model::query::Language;
use dateline_model::source::{CorpusInfo, Starter, Step};
use std::sync::LazyLock;

/// The words of one language; copied freely.
#[derive(Clone, Copy, Debug)]
pub struct Words(&'static Catalogue);

/// A message without variables, to be asked of whatever language is shown: `Words::explore`.
pub type Message = fn(Words) -> &'static str;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The English words, which every page has: those of the first screen, and the others once they have come.
static ENGLISH: LazyLock<Catalogue> =
    LazyLock::new(|| Catalogue::new("en", include_str!(concat!(env!("OUT_DIR"), "/first.words"))));

/// The English words, which every page has.
#[must_use]
pub fn english() -> Words {
    #[cfg(not(split))]
    bring_later();
    Words(&ENGLISH)
}

/// Brings the English words that the first screen does not use. Whatever is drawn by a program that is loaded later calls
/// it, so that these words come with that program.
#[inline(never)]
pub fn bring_later() {
    ENGLISH.add(include_str!(concat!(env!("OUT_DIR"), "/later.words")));
}

/// What a page fetches for another language than English: the file that the build writes, as text.
#[cfg(any(feature = "ssr", test))]
#[must_use]
pub fn packs() -> [(Language, &'static str); 2] {
    [
        (Language::Korean, include_str!(concat!(env!("OUT_DIR"), "/ko.pack"))),
        (Language::Japanese, include_str!(concat!(env!("OUT_DIR"), "/ja.pack"))),
    ]
}

/// The words in a pack, and the names of countries; nothing where it is of another edition of the site.
#[must_use]
pub fn unpack(language: Language, pack: &str) -> Option<(Words, Localisation)> {
    let mut parts = pack.split(marks::PART);
    let (edition, messages, countries) = (parts.next()?, parts.next()?, parts.next()?);
    if edition != EDITION {
        return None;
    }
    let name = |line: &str| line.split_once('=').map(|(code, name)| (code.to_owned(), name.to_owned()));
    let countries = countries.split(marks::NEXT).filter_map(name).collect();
    let info = parts.next().map(about).unwrap_or_default();
    // Like the program itself, it stays as long as the page does.
    let words = Words::of(language.code(), String::leak(messages.to_owned()));
    Some((words, Localisation { language, countries, info }))
}

/// What a pack says about the collection, where its owner wrote that in this language.
#[cfg(any(feature = "ssr", test))]
#[must_use]
pub fn pack_about(info: &CorpusInfo) -> String {
    let fields = vec![&info.title, &info.description, &info.credits, &info.contact, &info.licence];
    let mut fields: Vec<String> = fields.into_iter().cloned().collect();
    for it in &info.starters {
        fields.extend([it.key().to_owned(), it.title.clone(), it.note.clone(), it.steps.len().to_string()]);
        fields.extend(it.steps.iter().map(|step| step.text.clone()));
    }
    let fields: Vec<_> = fields.into_iter().map(|it| it.replace(char::is_control, " ")).collect();
    format!("{}{}", marks::PART, fields.join(&marks::NEXT.to_string()))
}

fn about(part: &str) -> CorpusInfo {
    let mut fields = part.split(marks::NEXT).map(str::to_owned);
    let mut next = || fields.next().unwrap_or_default();
    let mut info = CorpusInfo {
        title: next(),
        description: next(),
        credits: next(),
        contact: next(),
        licence: next(),
        ..CorpusInfo::default()
    };
    while let Some(slug) = fields.next() {
        let mut next = || fields.next().unwrap_or_default();
        let (title, note, steps) = (next(), next(), next().parse().unwrap_or(0));
        let steps = (0..steps).map_while(|_| Some(Step { text: fields.next()?, ..Step::default() })).collect();
        info.starters.push(Starter { slug, title, note, steps, ..Starter::default() });
    }
    info
}

impl Words {
    fn of(tag: &'static str, messages: &'static str) -> Self {
        Self(Box::leak(Box::new(Catalogue::new(tag, messages))))
    }

    /// All messages as they are compiled.
    #[cfg(test)]
    fn all(self) -> Vec<&'static str> {
        self.0.all()
    }

    /// The language (BCP 47).
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.0.tag
    }

    /// Words from texts in a row, commas between them; none turns the others round.
    #[must_use]
    pub fn row<'a>(self, all: impl IntoIterator<Item = &'a str>) -> String {
        let mut out = String::new();
        for (at, one) in all.into_iter().enumerate() {
            if at > 0 {
                out.push_str(self.list_comma());
            }
            dateline_catalogue::isolate(one, &mut out);
        }
        out
    }
}

/// A number in digits, grouped as the language does.
#[must_use]
pub fn number(n: u32) -> String {
    let mut out = String::new();
    dateline_catalogue::digits(n.into(), &mut out);
    out
}
