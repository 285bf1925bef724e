//! Other names of countries, for search: what they are called in each language of the interface, and the further names of
//! `assets/words/countries.other.toml`.

use dateline_model::source::NameRule;
use std::collections::BTreeMap;

/// The tables, built in so that the command works wherever it is run.
const KOREAN: &str = include_str!("../../../assets/words/countries.ko.toml");
const JAPANESE: &str = include_str!("../../../assets/words/countries.ja.toml");
const OTHER: &str = include_str!("../../../assets/words/countries.other.toml");

/// The names of all countries, by code; a table that does not parse, which the tests would name, has none.
#[must_use]
pub fn countries() -> Vec<NameRule> {
    let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for table in [KOREAN, JAPANESE] {
        for (iso, name) in toml::from_str::<BTreeMap<String, String>>(table).unwrap_or_default() {
            names.entry(iso).or_default().push(name);
        }
    }
    for (iso, others) in toml::from_str::<BTreeMap<String, Vec<String>>>(OTHER).unwrap_or_default() {
        names.entry(iso).or_default().extend(others);
    }
    let rule = |(country, other_names)| NameRule { country, other_names, ..NameRule::default() };
    names.into_iter().map(rule).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_parses_and_no_name_is_of_two_countries() {
        for table in [KOREAN, JAPANESE] {
            assert!(toml::from_str::<BTreeMap<String, String>>(table).expect("a table").len() > 200);
        }
        assert!(!toml::from_str::<BTreeMap<String, Vec<String>>>(OTHER).expect("a table").is_empty());
        let mut owner: BTreeMap<String, String> = BTreeMap::new();
        for rule in countries() {
            for name in rule.other_names {
                let before = owner.insert(name.clone(), rule.country.clone());
                assert!(before.is_none_or(|before| before == rule.country), "{name}");
            }
        }
    }
}
