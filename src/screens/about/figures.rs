//! How often readings are right: the committed limits, from which the build makes this table.

use crate::state::use_words;
use crate::words::Words;
use leptos::prelude::*;

/// A figure that may not be fallen below.
struct Limit {
    /// The set of texts that it is measured on.
    set: &'static str,
    /// The set and what is counted: the name of its words.
    code: &'static str,
    /// So many of a thousand.
    share: u32,
}

include!(concat!(env!("OUT_DIR"), "/accuracy.rs"));

/// The figures that have words, under their sets.
#[component]
pub fn Figures() -> impl IntoView {
    let words = use_words();
    let has_words = move |limit: &&Limit| words.get_untracked().about_figures(limit.code).is_some();
    let mut sets: Vec<&'static str> = Vec::new();
    for limit in LIMITS.iter().filter(has_words) {
        if !sets.contains(&limit.set) {
            sets.push(limit.set);
        }
    }
    let row = move |limit: &'static Limit| {
        view! {
            <tr>
                <th scope="row">{words.fill(|words| words.about_figures(limit.code).unwrap_or(""))}</th>
                <td>{percent(limit.share)}</td>
            </tr>
        }
    };
    let group = move |set: &'static str| {
        let rows = LIMITS.iter().filter(move |limit| limit.set == set).filter(has_words).map(row).collect_view();
        view! {
            <tbody>
                <tr>
                    <th scope="rowgroup" colspan="2">
                        {words.fill(move |words| words.about_sets(set).unwrap_or(set))}
                    </th>
                </tr>
                {rows}
            </tbody>
        }
    };
    view! {
        <table>
            <thead>
                <tr>
                    <th scope="col">{words.text(Words::about_figure)}</th>
                    <th scope="col">{words.text(Words::about_share)}</th>
                </tr>
            </thead>
            {sets.into_iter().map(group).collect_view()}
        </table>
    }
}

/// "92.3%", "100%".
fn percent(share: u32) -> String {
    match (share / 10, share % 10) {
        (whole, 0) => format!("{whole}%"),
        (whole, tenth) => format!("{whole}.{tenth}%"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::english;

    const WORDS: &str = include_str!("../../../assets/words/en.ftl");

    /// The names of the parts of a message.
    fn parts(message: &str) -> Vec<&'static str> {
        let after = WORDS.split_once(&format!("\n{message} =\n")).map_or("", |(_, after)| after);
        let lines = after.lines().take_while(|line| line.starts_with("    ."));
        lines.filter_map(|line| line.trim().strip_prefix('.')?.split(' ').next()).collect()
    }

    #[test]
    fn what_has_words_is_measured_and_its_set_has_a_name() {
        let figures = parts("about-figures");
        assert!(figures.len() > 10, "{figures:?}");
        for code in figures {
            let limit = LIMITS.iter().find(|limit| limit.code == code).unwrap_or_else(|| panic!("{code} is no figure"));
            assert!(english().about_sets(limit.set).is_some(), "{}", limit.set);
        }
    }

    #[test]
    fn shares_are_printed_to_a_tenth_and_never_rounded_up() {
        assert_eq!([27, 927, 1000].map(percent), ["2.7%", "92.7%", "100%"]);
    }
}
