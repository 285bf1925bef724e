//! English.

use super::{Words, dates};
use dateline_core::article::Basis;
use dateline_core::query::{FacetKind, Highlight, Notice, Sort};

/// A number in words up to ten, as a newspaper prints it.
fn number(n: u32) -> String {
    const WORDS: [&str; 11] = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    WORDS.get(n as usize).map_or_else(|| n.to_string(), |&word| word.to_owned())
}

/// "1 article", "5 articles".
fn articles(n: u32) -> String {
    format!("{n} {}", plural(n, "article", "articles"))
}

fn plural<'a>(n: u32, one: &'a str, many: &'a str) -> &'a str {
    if n == 1 { one } else { many }
}

fn sentence_case(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| core::iter::once(first.to_ascii_uppercase()).chain(letters).collect())
}

/// "1, 2 and 4", at most six of them.
fn list(numbers: &[usize]) -> String {
    let shown: Vec<String> = numbers.iter().take(6).map(usize::to_string).collect();
    match (numbers.len().saturating_sub(6), shown.split_last()) {
        (0, Some((last, [first @ .., before]))) => {
            let mut text = first.join(", ");
            if !text.is_empty() {
                text.push_str(", ");
            }
            format!("{text}{before} and {last}")
        }
        (0, _) => shown.concat(),
        (more, _) => format!("{} and {more} more", shown.join(", ")),
    }
}

/// The plain names of the topic file's groups; a name of one's own is shown as it is.
fn group(key: &str) -> String {
    match key {
        "" => "Other".to_owned(),
        key => sentence_case(&key.replace('-', " ")),
    }
}

fn notice(notice: &Notice) -> String {
    match notice {
        Notice::UnknownParameter { name } => format!("“{name}” means nothing here."),
        Notice::BadValue { name, value } => format!("“{value}” does not fit “{name}”."),
        Notice::SearchCut { .. } => "The search was longer than can be searched for; its end is left out.".to_owned(),
        Notice::FromAfterTo => "The first day lies after the last, so nothing can match.".to_owned(),
        Notice::UnknownArticle { id } => format!("No article here is called “{id}”."),
        Notice::UnknownCountry { iso } => format!("No article here names a country with the code “{iso}”."),
        Notice::UnknownTopic { slug } => format!("There is no topic “{slug}” here."),
        Notice::UnknownName { kind, name } => {
            let what = match kind {
                FacetKind::Person => "person",
                FacetKind::Organisation => "organisation",
                FacetKind::Outlet => "outlet",
                _ => "agency",
            };
            format!("No article here has the {what} “{name}”.")
        }
    }
}

/// English.
pub static EN: Words = Words {
    tag: "en",
    product: "Dateline",

    skip: "Skip to the content",
    views: "Views",
    explore: "Explore",
    theme: "Colours",
    theme_light: "Light",
    theme_dark: "Dark",
    theme_system: "System",

    untitled: |n| sentence_case(&format!("{} news {}", number(n), plural(n, "article", "articles"))),
    start_here: "Start here",
    search_label: |n| match n {
        1 => "Search the article".to_owned(),
        n => format!("Search the {} articles", number(n)),
    },
    search_hint: "A word or a name",
    search_button: "Search",
    search_clear: "Clear the search",

    filters: |n| if n == 0 { "Filters".to_owned() } else { format!("Filters ({n})") },
    filters_title: "Filters",
    date: "Date",
    facet: |kind| match kind {
        FacetKind::Country => "Country",
        FacetKind::Topic => "Topic",
        FacetKind::Person => "Person",
        FacetKind::Organisation => "Organisation",
        FacetKind::Outlet => "Outlet",
        FacetKind::Agency => "News agency",
    },
    more_filters: "More filters",
    more_filters_names: "people, organisations, outlets, agencies",
    published: "Published",
    talked_about: "talked about",
    or: "or",
    date_means: "The date means",
    from: "From",
    to: "To",
    choose_days: "Choose days",
    may_fall_here: "may fall here",
    named: "Named",
    mainly_about: "mainly about",
    all_of_these: "All of these",
    any_of_these: "any of these",
    how: |kind| match kind {
        FacetKind::Topic => "An article counts where the topic is",
        _ => "An article counts where the country is",
    },
    how_many: |kind| match kind {
        FacetKind::Country => "When several countries are ticked, find articles with",
        FacetKind::Topic => "When several topics are ticked, find articles with",
        FacetKind::Person => "When several people are ticked, find articles with",
        FacetKind::Organisation => "When several organisations are ticked, find articles with",
        FacetKind::Outlet => "When several outlets are ticked, find articles of",
        FacetKind::Agency => "When several agencies are ticked, find articles with",
    },
    choices_left_out: |n| format!("{n} more, each in few articles, can be found by search."),
    in_all: |n| match n {
        1 => "In this one:".to_owned(),
        2 => "In both:".to_owned(),
        n => format!("In all {n}:"),
    },
    cells_legend: |n| format!("Articles 1 to {n}: tall is mainly about, short is named"),
    cells_text: |main, named| match (main.is_empty(), named.is_empty()) {
        (true, true) => "in no article".to_owned(),
        (false, true) => format!("mainly in article {}", list(main)),
        (true, false) => format!("named in article {}", list(named)),
        (false, false) => format!("mainly in article {}; named in {}", list(main), list(named)),
    },
    articles_n: articles,
    show_all: |n| format!("Show all {n}"),
    show_fewer: "Show fewer",
    find_value: "Find in this list",
    nothing_to_choose: "Nothing further to choose.",
    group,

    chips: "Conditions in force",
    clear_all: "Clear all",
    chip_remove: "Remove:",
    chip_search: |words| format!("“{words}”"),
    chip_published: |range| format!("Published {range}"),
    chip_about: |range| format!("Talks about {range}"),
    day_range: |from, to| match (from.map(dates::iso), to.map(dates::iso)) {
        (Some(from), Some(to)) if from == to => from,
        (Some(from), Some(to)) => format!("{from} to {to}"),
        (Some(from), None) => format!("{from} or later"),
        (None, Some(to)) => format!("{to} or earlier"),
        (None, None) => "any day".to_owned(),
    },

    found: |found, total| {
        if found == total { articles(total) } else { format!("{found} of {}", articles(total)) }
    },
    sort: "Order",
    sort_by: |sort| match sort {
        Sort::Best => "Best match first",
        Sort::Earliest => "Earliest possible day first",
        Sort::Latest => "Latest possible day first",
    },
    undated: |n| match n {
        1 => "One more article has no date at all, so no date filter can find it.".to_owned(),
        n => {
            let n = sentence_case(&number(n));
            format!("{n} more articles have no date at all, so no date filter can find them.")
        }
    },
    show_more: |n| format!("Show {n} more"),
    empty: "No article meets all of these conditions.",
    empty_drop: |what, n| format!("Drop {what}: {}", articles(n)),
    empty_all: "Drop all conditions",
    empty_corpus: "There is no article here yet. Put text files into the folder “seeds” and build again.",

    no_headline: "No headline was read; it begins:",
    outlet_not_named: "Outlet not named in the text",
    date_not_printed: "Date not printed:",
    date_unknown: "not known",
    basis: |basis| match basis {
        Basis::Explicit => "Printed on the page",
        Basis::Sidecar => "Stated beside the text",
        Basis::Inferred => "From what the text says",
        Basis::Linked => "Carried over from another article",
        Basis::Unknown => "Nothing in the text bounds it",
    },
    why: "Why?",
    with_input: |agencies| format!("with input from {agencies}"),
    agency_is: |agencies| format!("agency: {agencies}"),
    may_fall: "May fall in these days",
    also_speaks: "Also speaks of",
    shares: |n| format!("Shares {} {} with", number(n), plural(n, "sentence", "sentences")),
    article_n: |n| format!("article {n}"),
    shares_agency: |agencies| format!("which may come from one source: {agencies}"),
    takes_date: "Takes its date from",
    takes_date_tail: "which tells of the same event",
    set_aside: "Set aside",
    set_aside_line: |words, line, why| format!("“{words}” on line {line}: {why}"),

    chart_published: "When they were published",
    chart_published_note: |certain, total| match (certain, total) {
        (_, 0) => String::new(),
        (a, b) if a == b => "Each is dated to the day.".to_owned(),
        (0, _) => "None is dated to the day: these are the days that the texts allow.".to_owned(),
        (a, b) => {
            let (a, is) = (sentence_case(&number(a)), plural(a, "is", "are"));
            format!("{a} of the {} {is} dated to the day. For the others, the days that the text allows.", number(b))
        }
    },
    chart_about: "Times they talk about",
    chart_about_note: "Named or implied in the texts.",
    scale_changes: |changes, left_out| match (changes, left_out) {
        (0, _) => String::new(),
        (1, false) => "The scale changes at the slash.".to_owned(),
        (1, true) => "The axis leaves time out at the double slash.".to_owned(),
        (_, false) => "The scale changes at each slash.".to_owned(),
        (_, true) => "The scale changes at each slash; a double slash leaves time out.".to_owned(),
    },
    legend_day: "a certain day",
    legend_one_of: "one of these days",
    legend_open_end: "this day or later",
    legend_open_start: "this day or earlier",
    legend_set_aside: "a date on the page, set aside",
    legend_lasted: "lasted this long",
    legend_within: "some time within it",
    legend_sure: "articles that surely fall here",
    legend_maybe: "articles that may fall here",
    bar: |when, sure, maybe| match (sure, maybe) {
        (sure, 0) => format!("{when}: {}", articles(sure)),
        (0, maybe) => format!("{when}: {} that may fall here", articles(maybe)),
        (sure, maybe) => format!("{when}: {}, {maybe} more that may fall here", articles(sure)),
    },
    chart_bars_note: "Each bar leads to its articles.",
    left_out: |days| match days {
        0 => String::new(),
        1..=45 => format!("{days} {} left out", plural(days, "day", "days")),
        46..=548 => format!("{} months left out", (days + 15) / 30),
        _ => format!("{} years left out", (days + 182) / 365),
    },
    chart_row: |n| format!("Article {n},"),
    chart_row_empty: "no time read",
    chart_not_found: "not among the articles found",
    chart_set_aside: |time| format!("{time}, set aside"),
    chart_table: "The same as a list",

    back: |n| match n {
        1 => "The article list".to_owned(),
        n => format!("All {} articles", number(n)),
    },
    back_found: "Back to the articles found",
    n_of: |n, total| format!("Article {n} of {total}"),
    why_when: |when| format!("Why {when}?"),
    why_unknown: "Why is it not dated?",
    why_intro: |basis| match basis {
        Basis::Explicit => "The page prints its own date.",
        Basis::Sidecar => "Whoever keeps this collection stated the date in a file beside the text.",
        Basis::Inferred => "The page prints no date of its own. This is what its text allows.",
        Basis::Linked => "The page prints no date of its own, but another article that does tells of the same event.",
        Basis::Unknown => "Nothing on the page says when it was published, and a guess would be worse than none.",
    },
    page_reads: "The page reads",
    where_: "Where",
    so: "So",
    paragraph: |n| format!("Paragraph {n}"),
    line: |n| format!("Line {n} of the page"),
    in_sidecar: |name| format!("Beside the text: {name}"),
    outside_facts: |when| format!("With outside facts: {when}. This feeds no filter."),
    answer: "Published",
    highlight: "Highlight",
    highlight_kind: |kind| match kind {
        Highlight::Dates => "Dates",
        Highlight::Countries => "Countries",
        Highlight::People => "People",
        Highlight::Organisations => "Organisations",
        Highlight::Quotes => "Quotes",
        Highlight::Topics => "Topics",
    },
    text: "Text",
    text_clean: "Clean",
    text_raw: "As scraped",
    on_this_page: "On this page",
    not_story: "Not part of the story",
    not_story_note: |n| {
        let n = u32::try_from(n).unwrap_or(u32::MAX);
        let (words, line) = (sentence_case(&number(n)), plural(n, "line was", "lines were"));
        format!("{words} {line} set aside. Nothing in {} counts.", plural(n, "it", "them"))
    },
    not_story_none: "Every line of the page was read as part of the story.",
    raw_note: "The page as it was scraped, line by line. What is struck out was set aside, with what it was read as.",
    shared: "Passages shared with other articles",
    shared_none: "No sentence of this article stands in another.",
    shared_note: |n| {
        let n = u32::try_from(n).unwrap_or(u32::MAX);
        format!("The same words stand elsewhere in {} {}.", number(n), plural(n, "place", "places"))
    },
    told: "The same event in other words",
    told_there: "has it so:",
    shared_also: "also in",
    extract_note: "The publisher’s terms allow an extract only; the rest is not in this site.",
    original: "Read the original",
    rights: "Rights:",
    bylines: |names| format!("By {names}"),
    cite: "Cite",
    cite_line: |headline, origin, date, product, id| format!("“{headline}.” {origin}. {date}. {product}, {id}."),
    copy_citation: "Copy citation",
    copy_link: "Copy link",
    copied: "Copied.",
    copy_failed: "The browser did not allow copying; select the words instead.",
    previous: "Previous",
    next: "Next",
    margin: "Dates in this paragraph",
    mark_why: |words| format!("“{words}”"),
    mark_filter: |label| format!("Articles with {label}"),
    mark_filter_dates: "Articles that talk about this time",
    mark_close: "Close",
    mark_reads: "Read as",
    mark_no_value: "no time that can be fixed",
    mark_speaker: |name| format!("said by {name}"),
    mark_no_speaker: "speaker not read",

    notice,
    notices: "This part of the link was not understood and is left out:",
    problems: |n| {
        let n = u32::try_from(n).unwrap_or(u32::MAX);
        format!("{n} {} in the files", plural(n, "problem", "problems"))
    },
    footer_rules: |n| {
        let texts = if n == 1 { "the text".to_owned() } else { format!("the {} texts", number(n)) };
        format!("Everything here was read from {texts} by rules that can be wrong.")
    },
    footer_sent: "Nothing you do on this page is sent anywhere.",
    read_again: "Read the articles again in this browser",
    read_again_now: "This browser is reading the articles again, to check what was read when the site was built …",
    read_again_same: |n| match n {
        1 => "This browser has read the article again, and comes to the same as when the site was built.".to_owned(),
        n => format!("This browser has read all {n} articles again, and comes to the same as when the site was built."),
    },
    read_again_other: "This browser has read the articles again and comes to something else than when the site was \
        built. The page now shows what it read here.",
    read_again_failed: |why| {
        let why = if why.is_empty() { String::new() } else { format!(" ({why})") };
        format!(
            "This browser could not read the articles again{why}. The page shows what was read when the site was built."
        )
    },
    footer_remove: "Ask for a text to be removed",
    footer_list: "Plain list of all articles",

    loading: "Reading the articles…",
    loading_bytes: |got, total| {
        let kilo = |bytes: u64| bytes.div_ceil(1000);
        total.map_or_else(
            || format!("Reading the articles: {} kB", kilo(got)),
            |total| format!("Reading the articles: {} of {} kB", kilo(got), kilo(total)),
        )
    },
    noscript: "Searching and filtering need JavaScript, which is off or blocked here. The articles are still listed.",
    list_title: |title| format!("{title}: plain list"),
    list_all: |n| format!("All {n} articles in one list"),
    failed: "This page could not start",
    failed_bundle: "The file with the articles arrived, but it cannot be read.",
    failed_fetch: |file, why| format!("The file with the articles, {file}, could not be loaded ({why})."),
    failed_old: "This browser cannot run WebAssembly, which reads the articles.",
    failed_files: "A part of the program did not arrive.",
    failed_mend: "Reload first. If that does not help, the copy of the site may be incomplete: \
        whoever runs it should publish the whole output folder again. Opened from a disk, the page needs \
        a small web server. A browser from 2022 or later is needed.",
    failed_retry: "Reload",
    failed_below: "The articles are still listed below.",
};
