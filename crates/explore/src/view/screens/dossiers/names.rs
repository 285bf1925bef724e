//! By what things are known over all articles: the topic file's slug, a name, or an acronym that stands for one name only.

use crate::index::words::parts;
use dateline_model::article::{Agreement, Article};
use dateline_model::order::Order as _;

/// Whether `name` is an acronym: those of whatever language that stand beside a name in full are of Latin letters.
fn is_acronym(name: &str) -> bool {
    name.bytes().filter(u8::is_ascii_uppercase).count() > 1 && !name.contains(' ')
}

/// The letters that may stand for a name: of its capitals, and of all its words.
fn initials(name: &str) -> [String; 2] {
    let firsts = || name.split([' ', '-']).filter_map(|word| word.chars().next());
    [firsts().filter(char::is_ascii_uppercase).collect(), firsts().map(|letter| letter.to_ascii_uppercase()).collect()]
}

/// The words of a name, however it is spelled.
fn spelled(name: &str) -> Vec<String> {
    parts(name).into_iter().map(|part| part.folded).collect()
}

/// The names that articles give in full by the acronym for them, in order; `None` where it stands for two.
#[derive(Clone, Debug, Default)]
pub(super) struct FullNames<'a>(Vec<(String, Option<&'a str>)>);

impl<'a> FullNames<'a> {
    /// Of all articles.
    pub(super) fn of(articles: &'a [Article]) -> Self {
        let mut names: Vec<(String, Option<&str>)> = Vec::new();
        for agreement in articles.iter().flat_map(|article| &article.agreements) {
            if agreement.dossier.is_none() && agreement.is_named() && !is_acronym(&agreement.name) {
                let letters = initials(&agreement.name).into_iter().filter(|letters| letters.len() > 1);
                names.extend(letters.map(|letters| (letters, Some(agreement.name.as_str()))));
            }
        }
        names.order_by(|a, b| a.0.cmp(&b.0));
        names.dedup_by(|next, first| {
            let same = next.0 == first.0;
            if same && next.1.map(spelled) != first.1.map(spelled) {
                first.1 = None;
            }
            same
        });
        Self(names)
    }

    /// What a thing goes by in a link: its slug, its name in full, or its name; nothing for one that is only described.
    pub(super) fn key(&self, agreement: &'a Agreement) -> Option<&'a str> {
        let name = agreement.name.as_str();
        let place =
            || self.0.binary_search_by(|(letters, _)| letters.as_str().cmp(name)).ok().filter(|_| is_acronym(name));
        let full = || place().and_then(|at| self.0[at].1);
        agreement.is_named().then(|| agreement.dossier.as_deref().or_else(full).unwrap_or(name))
    }
}
