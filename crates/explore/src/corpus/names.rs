//! Other names of countries, people and bodies: what somebody types in one language, and whom the articles name in another.

use crate::index::{folded, is_dense};
use dateline_model::order::Order as _;
use dateline_model::query::FacetKind;
use dateline_model::source::NameRule;

/// Other names, for search only.
#[derive(Clone, Debug, Default)]
pub struct OtherNames {
    rules: Vec<NameRule>,
    /// Folded names in order, each with the place of its rule.
    by_name: Vec<(String, u32)>,
}

impl OtherNames {
    /// The names of `rules`, and the English ones of `countries`.
    #[must_use]
    pub fn new(mut rules: Vec<NameRule>, countries: &[(String, String)]) -> Self {
        let english = |(iso, name): &(String, String)| NameRule {
            country: iso.clone(),
            other_names: vec![name.clone()],
            ..NameRule::default()
        };
        rules.extend(countries.iter().map(english));
        let mut by_name = Vec::new();
        for (at, rule) in (0..).zip(&rules) {
            by_name.extend(rule.other_names.iter().map(|name| (fold(name), at)));
        }
        by_name.retain(|(name, _)| !name.is_empty());
        by_name.order();
        Self { rules, by_name }
    }

    /// Whom `typed` names: the filter, and the value there.
    #[must_use]
    pub fn find(&self, typed: &str) -> Option<(FacetKind, &str)> {
        let typed = fold(typed);
        let at = self.by_name.partition_point(|(name, _)| *name < typed);
        let (_, rule) = self.by_name.get(at).filter(|(name, _)| *name == typed)?;
        self.rules.get(*rule as usize)?.of()
    }

    /// Whom `typed` names in the filter `kind`.
    #[must_use]
    pub fn find_in(&self, kind: FacetKind, typed: &str) -> Option<&str> {
        self.find(typed).filter(|(own, _)| *own == kind).map(|(_, value)| value)
    }

    /// All values of the filter `kind` that have other names, with those.
    pub fn values(&self, kind: FacetKind) -> impl Iterator<Item = (&str, &[String])> {
        let of = move |rule: &'_ NameRule| rule.of().is_some_and(|(own, _)| own == kind);
        let rules = self.rules.iter().filter(move |rule| of(rule));
        rules.filter_map(|rule| Some((rule.of()?.1, rule.other_names.as_slice())))
    }
}

/// A name as it is compared. In Korean, Japanese and Chinese blanks and dots do not count, which names have or have not.
fn fold(name: &str) -> String {
    if !name.contains(is_dense) {
        return folded(FacetKind::Outlet, name);
    }
    let bare: String = name.chars().filter(|letter| letter.is_alphanumeric()).collect();
    folded(FacetKind::Outlet, &bare)
}
