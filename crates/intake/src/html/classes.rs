//! What the words in class, id and role of an element say: `assets/classes.tsv`.

use dateline_model::markup::Words;
use html5ever::Attribute;
use std::collections::{HashMap, HashSet};

const TABLE: &str = include_str!("../../../../assets/classes.tsv");

/// The kinds under their names in the table.
const KINDS: &[(&str, Words)] = &[
    ("hidden", Words::HIDDEN),
    ("story", Words::STORY),
    ("story-text", Words::STORY_TEXT),
    ("comment", Words::COMMENT),
    ("related", Words::RELATED),
    ("share", Words::SHARE),
    ("menu", Words::MENU),
    ("foot", Words::FOOT),
    ("sidebar", Words::SIDEBAR),
    ("advert", Words::ADVERT),
    ("author", Words::AUTHOR),
    ("time", Words::TIME),
    ("caption", Words::CAPTION),
    ("picture", Words::PICTURE),
    ("tags", Words::TAGS),
    ("subscribe", Words::SUBSCRIBE),
    ("notice", Words::NOTICE),
    ("title", Words::TITLE),
    ("lead", Words::LEAD),
    ("meta", Words::META),
    ("gallery", Words::GALLERY),
    ("head", Words::HEAD),
];

/// The table, ready to be asked.
#[derive(Debug, Default)]
pub struct Classes {
    whole: HashMap<&'static str, Words>,
    /// By their first three letters, which each has.
    openings: HashMap<&'static str, Vec<(&'static str, Words)>>,
    /// Parts of addresses behind which a writer's page lies.
    addresses: HashSet<&'static str>,
}

impl Classes {
    /// Reads the table.
    #[must_use]
    pub fn new() -> Self {
        let mut classes = Self::default();
        let rows = TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'));
        for (kind, words) in rows {
            if kind == "author-address" {
                classes.addresses.extend(words.split_whitespace());
            }
            let Some((_, says)) = KINDS.iter().find(|(own, _)| *own == kind) else { continue };
            for word in words.split_whitespace() {
                match (word.strip_suffix('*'), word.get(..3)) {
                    (Some(opening), Some(first)) => {
                        classes.openings.entry(first).or_default().push((opening, *says));
                    }
                    _ => {
                        let own = classes.whole.entry(word).or_default();
                        *own = own.and(*says);
                    }
                }
            }
        }
        classes
    }

    /// What the name of an element that a site made up, and its attributes, say of it.
    #[must_use]
    pub fn says(&self, name: &str, attributes: &[Attribute]) -> Words {
        let mut says = if name.contains('-') { self.of_names(name) } else { Words::default() };
        for attribute in attributes {
            let value = &*attribute.value;
            match &*attribute.name.local {
                "class" | "id" | "role" | "data-component" | "data-testid" | "data-area" | "data-module"
                | "data-widget" | "data-block" | "data-hook" => says = says.and(self.of_names(value)),
                "itemprop" => {
                    let of_story = ["articleBody", "text", "reviewBody"].iter().any(|own| value.contains(own));
                    says = says.and(match value {
                        _ if of_story => Words::STORY_TEXT,
                        "author" | "creator" => Words::AUTHOR,
                        "headline" => Words::TITLE,
                        "comment" => Words::COMMENT,
                        "datePublished" | "dateModified" => Words::TIME,
                        _ => Words::default(),
                    });
                }
                "hidden" => says = says.and(Words::HIDDEN),
                "aria-hidden" if value.eq_ignore_ascii_case("true") => says = says.and(Words::HIDDEN),
                "style" => {
                    let bare: String = value.chars().filter(|letter| !letter.is_whitespace()).collect();
                    if bare.to_ascii_lowercase().contains("display:none") {
                        says = says.and(Words::HIDDEN);
                    }
                }
                _ => {}
            }
        }
        says
    }

    /// Whether an address leads to what a writer has written, and not to a list of all writers.
    #[must_use]
    pub fn is_of_author(&self, address: &str) -> bool {
        let path = address.split(['?', '#']).next().unwrap_or("").trim_end_matches('/');
        let mut parts = path.split('/');
        let found = parts.any(|part| {
            part.len() <= 12 && part.is_ascii() && self.addresses.contains(part.to_ascii_lowercase().as_str())
        });
        found && parts.next().is_some_and(|name| name.len() > 1)
    }

    /// What a list of names says.
    fn of_names(&self, names: &str) -> Words {
        let mut says = Words::default();
        // More than this is no name that a person gave.
        for name in names.split_whitespace().take(24) {
            let parts = parts(name);
            let whole = parts.join("-");
            says = says.and(self.of_word(&whole));
            if parts.len() > 1 {
                let joined = parts.iter().map(|part| self.of_word(part)).fold(Words::default(), Words::and);
                says = says.and(joined);
                for pair in parts.windows(2) {
                    says = says.and(self.whole.get(pair.join("-").as_str()).copied().unwrap_or_default());
                }
            }
        }
        says
    }

    /// What one word says.
    fn of_word(&self, word: &str) -> Words {
        if let Some(says) = self.whole.get(word) {
            return *says;
        }
        let near = word.get(..3).and_then(|first| self.openings.get(first));
        let fits = |(opening, _): &&(&str, Words)| word.starts_with(opening) && word.len() <= opening.len() + 12;
        near.into_iter().flatten().filter(fits).fold(Words::default(), |all, (_, says)| all.and(*says))
    }
}

/// The words of a name, in small letters: "postContent", "post-content", "post_content" are two.
fn parts(name: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut small_before = false;
    for letter in name.chars().take(80) {
        if !letter.is_alphanumeric() {
            parts.push(String::new());
        } else {
            if letter.is_uppercase() && small_before {
                parts.push(String::new());
            }
            if let Some(part) = parts.last_mut() {
                part.extend(letter.to_lowercase());
            }
        }
        small_before = letter.is_lowercase();
    }
    parts.retain(|part| !part.is_empty());
    parts
}
