//! Every word of the interface, in one typed table per language.
//!
//! A component never writes a word itself: it asks [`words`]. Another language is another
//! `Words`, and a table that lacks a sentence does not compile. Codes of the core (rules,
//! reasons, kinds) are put into words in [`codes`], times in [`dates`].

pub mod codes;
pub mod dates;
mod en;
#[cfg(test)]
mod tests;

use dateline_core::article::Basis;
use dateline_core::date::When;
use dateline_core::query::{FacetKind, Highlight, Notice, Sort};

pub use en::EN;

/// The words of one language.
#[derive(Debug)]
#[allow(missing_docs)] // each name says where the words stand; the words are the documentation
pub struct Words {
    pub tag: &'static str,
    pub product: &'static str,

    // The bar
    pub skip: &'static str,
    pub views: &'static str,
    pub explore: &'static str,
    pub theme: &'static str,
    pub theme_light: &'static str,
    pub theme_dark: &'static str,
    pub theme_system: &'static str,

    // Top of Explore
    pub untitled: fn(u32) -> String,
    pub start_here: &'static str,
    pub search_label: fn(u32) -> String,
    pub search_hint: &'static str,
    pub search_button: &'static str,
    pub search_clear: &'static str,

    // Filters
    pub filters: fn(usize) -> String,
    pub filters_title: &'static str,
    pub date: &'static str,
    pub facet: fn(FacetKind) -> &'static str,
    pub more_filters: &'static str,
    pub more_filters_names: &'static str,
    pub published: &'static str,
    pub talked_about: &'static str,
    pub or: &'static str,
    pub date_means: &'static str,
    pub from: &'static str,
    pub to: &'static str,
    pub choose_days: &'static str,
    pub may_fall_here: &'static str,
    pub named: &'static str,
    pub mainly_about: &'static str,
    pub all_of_these: &'static str,
    pub any_of_these: &'static str,
    pub how: fn(FacetKind) -> &'static str,
    pub how_many: fn(FacetKind) -> &'static str,
    pub choices_left_out: fn(u32) -> String,
    pub in_all: fn(u32) -> String,
    pub cells_legend: fn(u32) -> String,
    pub cells_text: fn(&[usize], &[usize]) -> String,
    pub articles_n: fn(u32) -> String,
    pub show_all: fn(usize) -> String,
    pub show_fewer: &'static str,
    pub find_value: &'static str,
    pub nothing_to_choose: &'static str,
    pub group: fn(&str) -> String,

    // Conditions
    pub chips: &'static str,
    pub clear_all: &'static str,
    pub chip_remove: &'static str,
    pub chip_search: fn(&str) -> String,
    pub chip_published: fn(&str) -> String,
    pub chip_about: fn(&str) -> String,
    pub day_range: fn(Option<&str>, Option<&str>) -> String,

    // The list
    pub found: fn(u32, u32) -> String,
    pub sort: &'static str,
    pub sort_by: fn(Sort) -> &'static str,
    pub undated: fn(u32) -> String,
    pub show_more: fn(usize) -> String,
    pub empty: &'static str,
    pub empty_drop: fn(&str, u32) -> String,
    pub empty_all: &'static str,
    pub empty_corpus: &'static str,

    // Cards
    pub no_headline: &'static str,
    pub outlet_not_named: &'static str,
    pub date_not_printed: &'static str,
    pub date_unknown: &'static str,
    pub basis: fn(Basis) -> &'static str,
    pub why: &'static str,
    pub with_input: fn(&str) -> String,
    pub agency_is: fn(&str) -> String,
    pub may_fall: &'static str,
    pub also_speaks: &'static str,
    pub shares: fn(u32) -> String,
    pub article_n: fn(u32) -> String,
    pub shares_agency: fn(&str) -> String,
    pub takes_date: &'static str,
    pub takes_date_tail: &'static str,
    pub set_aside: &'static str,
    pub set_aside_line: fn(&str, u32, &str) -> String,

    // Charts
    pub chart_published: &'static str,
    pub chart_published_note: fn(u32, u32) -> String,
    pub chart_about: &'static str,
    pub chart_about_note: &'static str,
    pub scale_changes: fn(usize, bool) -> String,
    pub legend_day: &'static str,
    pub legend_one_of: &'static str,
    pub legend_open_end: &'static str,
    pub legend_open_start: &'static str,
    pub legend_set_aside: &'static str,
    pub legend_lasted: &'static str,
    pub legend_within: &'static str,
    pub left_out: fn(u32) -> String,
    pub legend_sure: &'static str,
    pub legend_maybe: &'static str,
    pub bar: fn(&str, u32, u32) -> String,
    pub chart_bars_note: &'static str,
    pub chart_row: fn(u32) -> String,
    pub chart_row_empty: &'static str,
    pub chart_not_found: &'static str,
    pub chart_set_aside: fn(&str) -> String,
    pub chart_table: &'static str,

    // Article
    pub back: fn(u32) -> String,
    pub back_found: &'static str,
    pub n_of: fn(u32, u32) -> String,
    pub why_when: fn(&str) -> String,
    pub why_unknown: &'static str,
    pub why_intro: fn(Basis) -> &'static str,
    pub page_reads: &'static str,
    pub where_: &'static str,
    pub so: &'static str,
    pub paragraph: fn(u32) -> String,
    pub line: fn(u32) -> String,
    pub in_sidecar: fn(&str) -> String,
    pub outside_facts: fn(&str) -> String,
    pub answer: &'static str,
    pub highlight: &'static str,
    pub highlight_kind: fn(Highlight) -> &'static str,
    pub text: &'static str,
    pub text_clean: &'static str,
    pub text_raw: &'static str,
    pub on_this_page: &'static str,
    pub not_story: &'static str,
    pub not_story_note: fn(usize) -> String,
    pub not_story_none: &'static str,
    pub raw_note: &'static str,
    pub shared: &'static str,
    pub shared_none: &'static str,
    pub shared_note: fn(usize) -> String,
    pub told: &'static str,
    pub told_there: &'static str,
    pub shared_also: &'static str,
    pub extract_note: &'static str,
    pub original: &'static str,
    pub rights: &'static str,
    pub bylines: fn(&str) -> String,
    pub cite: &'static str,
    pub cite_line: fn(&str, &str, &str, &str, &str) -> String,
    pub copy_citation: &'static str,
    pub copy_link: &'static str,
    pub copied: &'static str,
    pub copy_failed: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    pub margin: &'static str,
    pub mark_why: fn(&str) -> String,
    pub mark_filter: fn(&str) -> String,
    pub mark_filter_dates: &'static str,
    pub mark_close: &'static str,
    pub mark_reads: &'static str,
    pub mark_no_value: &'static str,
    pub mark_speaker: fn(&str) -> String,
    pub mark_no_speaker: &'static str,

    // Around the page
    pub notice: fn(&Notice) -> String,
    pub notices: &'static str,
    pub problems: fn(usize) -> String,
    pub footer_rules: fn(u32) -> String,
    pub footer_sent: &'static str,
    pub read_again: &'static str,
    pub read_again_now: &'static str,
    pub read_again_same: fn(u32) -> String,
    pub read_again_other: &'static str,
    pub read_again_failed: fn(&str) -> String,
    pub footer_remove: &'static str,
    pub footer_list: &'static str,

    // Loading and failing
    pub loading: &'static str,
    pub loading_bytes: fn(u64, Option<u64>) -> String,
    pub noscript: &'static str,
    pub list_title: fn(&str) -> String,
    pub list_all: fn(u32) -> String,
    pub failed: &'static str,
    pub failed_bundle: &'static str,
    pub failed_fetch: fn(&str, &str) -> String,
    pub failed_old: &'static str,
    pub failed_files: &'static str,
    pub failed_mend: &'static str,
    pub failed_retry: &'static str,
    pub failed_below: &'static str,
}

/// The words in force.
#[must_use]
pub fn words() -> &'static Words {
    &EN
}

/// A time in words, in full.
#[must_use]
pub fn when(when: &When) -> String {
    dates::long(when)
}
