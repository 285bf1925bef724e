//! What the texts say of a speaker besides: roles and countries.

use super::Role;
use crate::index::folded;
use crate::view::context::Context;
use crate::view::parts::FacetLabel;
use crate::view::runs::clean;
use core::cmp::Reverse;
use dateline_model::article::{Article, Person};
use dateline_model::order::Order as _;
use dateline_model::query::FacetKind;

/// Words that open a role which says something only within its sentence: "her counterpart".
const RELATIVE: &[&str] = &["his", "her", "their", "its", "my", "our"];

/// Adds what articles say of one person or body.
#[derive(Default)]
pub(super) struct Known {
    roles: Vec<(String, Role)>,
    countries: Vec<(String, u32)>,
}

impl Known {
    /// A role, as `article` prints it.
    pub fn role(&mut self, article: &Article, person: &Person) {
        let Some(words) = person.role.map(|role| clean(role.of(&article.text))) else { return };
        let first = words.split(' ').next().unwrap_or("").to_lowercase();
        let form = folded(FacetKind::Outlet, &words);
        if form.is_empty() || RELATIVE.contains(&first.as_str()) {
            return;
        }
        match self.roles.iter_mut().find(|(known, _)| *known == form) {
            Some((_, role)) => role.articles += 1,
            None => self.roles.push((form, Role { words, language: article.language.clone(), articles: 1 })),
        }
    }

    /// The country that an article says somebody is of.
    pub fn country(&mut self, iso: &str) {
        match self.countries.iter_mut().find(|(known, _)| known == iso) {
            Some((_, count)) => *count += 1,
            None => self.countries.push((iso.to_owned(), 1)),
        }
    }

    /// Roles and countries, those of most articles first.
    pub fn finish(mut self, context: &Context<'_>) -> (Vec<Role>, Vec<FacetLabel>) {
        // "Prime Minister" says nothing beside "Japanese Prime Minister".
        let forms: Vec<String> = self.roles.iter().map(|(form, _)| form.clone()).collect();
        let says = |other: &str, form: &str| form.split(' ').all(|word| other.split(' ').any(|own| own == word));
        self.roles
            .retain(|(form, _)| !forms.iter().any(|other| other != form && says(other, form) && !says(form, other)));
        self.roles.order_by_key(|(_, role)| Reverse(role.articles));
        self.countries.order_by_key(|(_, count)| Reverse(*count));
        let countries = self.countries.iter().map(|(iso, _)| context.country(iso)).collect();
        (self.roles.into_iter().map(|(_, role)| role).collect(), countries)
    }
}

/// The people of `article` who are the one that the index knows as `key`.
pub(super) fn people<'a>(context: &Context<'_>, article: &'a Article, key: &str) -> Vec<&'a Person> {
    let form = |name: &str| folded(FacetKind::Person, name);
    let own = form(key);
    let is = |name: &str| {
        let index = context.corpus.index.facet(FacetKind::Person);
        form(name) == own || index.find(FacetKind::Person, name).is_some_and(|value| value.key == key)
    };
    article.people.iter().filter(|person| is(&person.name)).collect()
}
