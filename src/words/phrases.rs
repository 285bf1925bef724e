//! What takes more than one message, or a choice between them.

use super::Words;
use dateline_model::article::Basis;
use dateline_model::query::{FacetKind, Highlight, Notice, Sort};

/// Members of a list that are named at most.
const NAMED: usize = 6;
/// Names in a row that are said; one more is not worth "and 1 more".
const MOST_NAMES: usize = 4;

/// A count, however large, for a message.
fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// The code of a basis in the word files.
fn basis_code(basis: Basis) -> &'static str {
    match basis {
        Basis::Explicit => "explicit",
        Basis::Sidecar => "sidecar",
        Basis::Inferred => "inferred",
        Basis::Linked => "linked",
        Basis::Unknown => "unknown",
    }
}

impl Words {
    /// "1, 2 and 4", at most six of them.
    #[must_use]
    pub fn list(self, numbers: &[usize]) -> String {
        let mut shown: Vec<String> = numbers.iter().take(NAMED).map(usize::to_string).collect();
        let more = numbers.len().saturating_sub(NAMED);
        let last = if more == 0 { shown.pop().unwrap_or_default() } else { String::new() };
        let first = shown.join(self.list_comma());
        match (more, first.is_empty()) {
            (0, true) => last,
            (0, false) => self.list_and(&first, &last),
            _ => self.list_more(&first, more),
        }
    }

    /// "Rojas, Okafor, Lindqvist and 2 more": names in a row, at most four.
    #[must_use]
    pub fn names(self, names: &[String]) -> String {
        let more = names.len().saturating_sub(MOST_NAMES);
        let more = if more == 1 { 0 } else { more };
        let shown = names.get(..names.len() - more).unwrap_or(names);
        match (shown, more) {
            ([], _) => String::new(),
            ([one], 0) => self.row([one.as_str()]),
            ([first @ .., last], 0) => {
                self.list_and(&self.row(first.iter().map(String::as_str)), &self.row([last.as_str()]))
            }
            _ => self.names_more(&self.row(shown.iter().map(String::as_str)), more),
        }
    }

    /// In which articles a value stands.
    #[must_use]
    pub fn cells_text(self, main: &[usize], named: &[usize]) -> String {
        match (main.is_empty(), named.is_empty()) {
            (true, true) => self.cells_none().to_owned(),
            (false, true) => self.cells_main(&self.list(main)),
            (true, false) => self.cells_named(&self.list(named)),
            (false, false) => self.cells_both(&self.list(main), &self.list(named)),
        }
    }

    /// The name of a topic file's group; a name of one's own is shown as it is.
    #[must_use]
    pub fn group(self, key: &str) -> String {
        let code = if key.is_empty() { "other".to_owned() } else { key.replace(' ', "-") };
        self.groups(&code).map_or_else(|| sentence_case(&key.replace('-', " ")), str::to_owned)
    }

    /// A filter's heading.
    #[must_use]
    pub fn facet(self, kind: FacetKind) -> &'static str {
        self.facets(kind.code()).unwrap_or("")
    }

    /// What stands before the choice between named and mainly about; only some filters have it.
    #[must_use]
    pub fn how(self, kind: FacetKind) -> &'static str {
        self.facet_hows(kind.code()).unwrap_or("")
    }

    /// What stands before the choice between all and any.
    #[must_use]
    pub fn how_many(self, kind: FacetKind) -> &'static str {
        self.facet_how_manys(kind.code()).unwrap_or("")
    }

    /// From one ISO day to another; open where there is none.
    #[must_use]
    pub fn day_range(self, from: Option<&str>, to: Option<&str>) -> String {
        match (from.map(|day| self.day(day)), to.map(|day| self.day(day))) {
            (Some(from), Some(to)) if from == to => from,
            (Some(from), Some(to)) => self.date_range(&from, &to),
            (Some(from), None) => self.date_or_later(&from),
            (None, Some(to)) => self.date_or_earlier(&to),
            (None, None) => self.any_day().to_owned(),
        }
    }

    /// "3 of 5 articles".
    #[must_use]
    pub fn found(self, found: u32, total: u32) -> String {
        if found == total { self.articles_n(total) } else { self.found_of(found, total) }
    }

    /// An order of the list.
    #[must_use]
    pub fn sort_by(self, sort: Sort) -> &'static str {
        self.orders(sort.code()).unwrap_or("")
    }

    /// That the list is in an order.
    #[must_use]
    pub fn in_order(self, sort: Sort) -> &'static str {
        self.in_orders(sort.code()).unwrap_or("")
    }

    /// How a date is known.
    #[must_use]
    pub fn basis(self, basis: Basis) -> &'static str {
        self.bases(basis_code(basis)).unwrap_or("")
    }

    /// The sentence that opens the argument for a date.
    #[must_use]
    pub fn why_intro(self, basis: Basis) -> &'static str {
        self.why_intros(basis_code(basis)).unwrap_or("")
    }

    /// A kind of highlight.
    #[must_use]
    pub fn highlight_kind(self, kind: Highlight) -> &'static str {
        self.highlight_kinds(kind.code()).unwrap_or("")
    }

    /// How many articles are dated to the day.
    #[must_use]
    pub fn chart_published_note(self, certain: u32, total: u32) -> String {
        match (certain, total) {
            (_, 0) => String::new(),
            (a, b) if a == b => self.chart_published_all().to_owned(),
            (0, _) => self.chart_published_none().to_owned(),
            _ => {
                let (few, all) = (self.number_word_first(certain), self.number_word(total));
                self.chart_published_some(&few, &all, certain, total)
            }
        }
    }

    /// Where the scale changes; nothing where it does not.
    #[must_use]
    pub fn scale_note(self, changes: usize, left_out: bool) -> String {
        if changes == 0 { String::new() } else { self.scale_changes(changes, u32::from(left_out)) }
    }

    /// How much time an axis leaves out; nothing where it leaves out none.
    #[must_use]
    pub fn left_out(self, days: u32) -> String {
        match days {
            0 => String::new(),
            1..=45 => self.days_left_out(days),
            46..=548 => self.months_left_out((days + 15) / 30),
            _ => self.years_left_out((days + 182) / 365),
        }
    }

    /// What in a link was not understood.
    #[must_use]
    pub fn notice(self, notice: &Notice) -> String {
        match notice {
            Notice::UnknownParameter { name } => self.notice_parameter(name),
            Notice::BadValue { name, value } => self.notice_value(name, value),
            Notice::SearchCut { .. } => self.notice_search_cut().to_owned(),
            Notice::FromAfterTo => self.notice_from_after_to().to_owned(),
            Notice::UnknownArticle { id } => self.notice_article(id),
            Notice::UnknownCountry { iso } => self.notice_country(iso),
            Notice::UnknownTopic { slug } => self.notice_topic(slug),
            Notice::UnknownName { kind, name } => self.notice_name(kind.code(), name),
        }
    }

    /// That this browser could not read the articles again.
    #[must_use]
    pub fn read_again_failure(self, why: &str) -> String {
        if why.is_empty() { self.read_again_failed().to_owned() } else { self.read_again_failed_why(why) }
    }

    /// How much has arrived, in bytes, and of how many where that is known.
    #[must_use]
    pub fn loading_bytes(self, got: u64, total: Option<u64>) -> String {
        let kilo = |bytes: u64| bytes.div_ceil(1000);
        total.map_or_else(
            || self.loading_kilobytes(kilo(got)),
            |total| self.loading_kilobytes_of(kilo(got), kilo(total)),
        )
    }

    /// How many lines are not part of the story.
    #[must_use]
    pub fn junk_note(self, lines: usize) -> String {
        if lines == 0 { self.not_story_none().to_owned() } else { self.not_story_note(count(lines)) }
    }
}

fn sentence_case(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| core::iter::once(first.to_ascii_uppercase()).chain(letters).collect())
}
