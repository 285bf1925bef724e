//! Searches that hold no word.

use crate::corpus::five;
use crate::counts::explore;
use dateline_explore::view::assist::is_wordless;
use dateline_model::query::Query;

#[test]
fn signs_without_a_word_search_for_nothing() {
    for (typed, expect) in [
        ("(", true),
        (" ?! ... \u{2014} ", true),
        ("OR", true),
        ("|", true),
        ("\"\"", true),
        ("", false),
        ("  ", false),
        ("(a)", false),
        ("country:PE", false),
        ("or else", false),
    ] {
        let query = Query::default().with_search(typed);
        assert_eq!(is_wordless(&query), expect, "{typed:?}");
        assert_eq!(explore(&five(), &query).found == 5, expect || typed.trim().is_empty(), "{typed:?}");
    }
}
