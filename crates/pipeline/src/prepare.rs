//! A bundle as it is packed.

use crate::linked::read_linked;
use crate::withhold::withhold;
use dateline_bundle::put_articles;
use dateline_model::article::Article;
use dateline_model::order::Order as _;
use dateline_model::source::{Bundle, List};

/// A bundle as it is packed: texts withheld where only extracts may be passed on, and every article read.
#[must_use]
pub fn prepare(bundle: Bundle) -> Bundle {
    let mut bundle = withhold(bundle);
    let articles = read_linked(&bundle);
    bundle.countries = country_names(&articles);
    // Of countries, only what a search of these articles can find.
    let Bundle { names, countries, .. } = &mut bundle;
    let named = |iso: &str| countries.binary_search_by(|(code, _)| code.as_str().cmp(iso)).is_ok();
    names.retain(|rule| rule.country.is_empty() || named(&rule.country));
    // What a person has set aside is still to be called by its name, where it can be put back.
    let set_aside = bundle.sources.iter().flat_map(|source| source.sidecar.list(List::NotCountries));
    let known = bundle.countries.iter().map(|(code, _)| code.as_str());
    bundle.countries = with_names(known.chain(set_aside).collect());
    put_articles(&mut bundle, articles);
    bundle
}

/// The English names of the countries that `articles` name, in order of their codes.
#[must_use]
pub fn country_names(articles: &[Article]) -> Vec<(String, String)> {
    with_names(articles.iter().flat_map(|article| &article.countries).map(|country| country.iso.as_str()).collect())
}

/// The countries with their English names, each once, in order of their codes.
fn with_names(mut codes: Vec<&str>) -> Vec<(String, String)> {
    codes.order();
    codes.dedup();
    let name = |iso: &str| Some((iso.to_owned(), dateline_gazetteer::country_label(iso)?.to_owned()));
    codes.into_iter().filter_map(name).collect()
}
