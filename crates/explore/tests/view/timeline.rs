//! Timeline: what the articles date, in order of time; and articles that no closed days place stand apart everywhere.

use crate::corpus::{Draft, corpus, day, five, when};
use dateline_explore::corpus::Corpus;
use dateline_explore::view::screens::explore::Explore;
use dateline_explore::view::screens::explore::strip;
use dateline_explore::view::screens::timeline::{Entry, Timeline, Zoomed, misread, stretch, with_stretch, zoomed};
use dateline_explore::view::{Bar, MarkStyle, Scale, ScreenView, offers, view};
use dateline_model::article::{Reuse, ReuseKind, SameEvent};
use dateline_model::date::{Shape, When};
use dateline_model::query::{Axis, Query, ScreenKind};
use dateline_model::rule::Rule;
use dateline_model::span::Span;

/// What the timeline shows.
pub fn timeline(corpus: &Corpus, query: &str) -> Timeline {
    match view(corpus, &Query::parse(&format!("screen=timeline&{query}")).0).screen {
        ScreenView::Timeline(timeline) => *timeline,
        other => panic!("another screen: {other:?}"),
    }
}

fn explore(corpus: &Corpus, query: &str) -> Explore {
    match view(corpus, &Query::parse(query).0).screen {
        ScreenView::Explore(explore) => *explore,
        other => panic!("another screen: {other:?}"),
    }
}

/// The words of an entry's sentences, each with who tells it.
fn told(entry: &Entry) -> Vec<(String, Vec<u32>)> {
    let words = |runs: &[dateline_explore::view::Run]| runs.iter().map(|run| run.text.as_str()).collect::<String>();
    let tellers = |all: &[dateline_explore::view::Ref]| all.iter().map(|it| it.number).collect();
    entry.statements.iter().map(|it| (words(&it.sentence), tellers(&it.tellers))).collect()
}

fn year(text: &str) -> When {
    When { edtf: text.to_owned(), ..when(Shape::Within, &format!("{text}-01-01"), &format!("{text}-12-31")) }
}

/// The sentence of an article that begins with `words`.
fn sentence(draft: &Draft, words: &str) -> Span {
    let start = draft.article.text.find(words).expect("in the text");
    let end = draft.article.text[start..].find('\n').map_or(draft.article.text.len(), |end| start + end);
    Span::new(start, end)
}

#[test]
fn dated_statements_stand_in_order_each_with_its_sentence_and_article() {
    let timeline = timeline(&five(), "");
    let entries: Vec<_> = timeline.entries().map(|entry| (entry.when.edtf.clone(), told(entry))).collect();
    let dates: Vec<_> = entries.iter().map(|(edtf, _)| edtf.as_str()).collect();
    assert_eq!(
        dates,
        ["1910-01-01/1910-12-31", "1939-01-01/1945-12-31", "2019-01-01/2019-12-31", "2019-11-23/2019-11-23"]
    );
    assert_eq!(entries[0].1, [("It recalls the treaty of 1910, ministers said in a café.".to_owned(), vec![1])]);
    let marked = &timeline.entries().next().expect("an entry").statements[0].sentence;
    let dates: Vec<_> = marked.iter().filter(|run| !run.marks.is_empty()).map(|run| run.text.as_str()).collect();
    assert_eq!(dates, ["1910"], "the words of the date are marked");
    let link = &timeline.entries().next().expect("an entry").statements[0].tellers[0].link;
    assert!(link.contains("article=a") && link.contains("at="), "it leads to the very sentence: {link}");
    // A month within a year has a heading of its own.
    let last = timeline.years.last().expect("a year");
    assert_eq!((last.entries.len(), last.months.len()), (1, 1));
}

#[test]
fn a_span_of_days_leaves_the_times_that_fall_in_it() {
    let dates = |query: &str| -> Vec<String> {
        timeline(&five(), query).entries().map(|entry| entry.when.edtf.clone()).collect()
    };
    // What may lie beside the span comes after what lies in it, and apart.
    let autumn = "date=about&from=2019-08-01&to=2019-11-30";
    assert_eq!(dates(autumn), ["2019-11-23/2019-11-23", "2019-01-01/2019-12-31"]);
    let possible = timeline(&five(), autumn).possible;
    assert_eq!(possible.iter().map(|entry| entry.when.edtf.as_str()).collect::<Vec<_>>(), ["2019-01-01/2019-12-31"]);
    assert_eq!(dates("date=about&to=1938-12-31"), ["1910-01-01/1910-12-31"]);
    // Days of publication choose articles, whose times all count.
    assert_eq!(dates("from=2019-11-01&to=2019-11-10"), ["2019-11-23/2019-11-23"]);
    assert_eq!(dates("country=PE"), Vec::<String>::new());
}

#[test]
fn what_several_tell_alike_stands_once() {
    let words = "Norway and Chile signed a pact in 2016.";
    let (mut a, mut b, c) = (
        Draft::new("a", "One").body(words).on("2019-11-04").speaks("2016", year("2016")),
        Draft::new("b", "Two").body("In 2016 the two signed it.").on("2019-11-05").speaks("2016", year("2016")),
        Draft::new("c", "Three").body("It has rained since, as in 2016.").on("2019-11-06").speaks("2016", year("2016")),
    );
    let (here, there) = (sentence(&a, "Norway"), sentence(&b, "In 2016"));
    let event = |span, other: &str, other_span| SameEvent {
        span,
        other: other.to_owned(),
        other_span,
        when: Some(year("2016")),
        rule: Rule::EventSameTime,
    };
    a.article.same_events.push(event(here, "b", there));
    b.article.same_events.push(event(there, "a", here));
    let timeline = timeline(&corpus(vec![a, b, c]), "");
    let entries: Vec<_> = timeline.entries().map(told).collect();
    assert_eq!(
        entries,
        [[(words.to_owned(), vec![1, 2]), ("It has rained since, as in 2016.".to_owned(), vec![3])]],
        "one date, one event told twice, another told once"
    );
    assert_eq!(
        timeline.entries().next().expect("an entry").event().map(String::as_str),
        Some("Norway and Chile signed pact")
    );
}

#[test]
fn what_is_told_of_one_year_does_not_name_another() {
    let speaks = |id: &str, body: &str| Draft::new(id, "News").body(body).on("2019-11-04").speaks("2016", year("2016"));
    let (pact, court) = ("Norway and Chile signed a pact in 2016.", "The court closed the harbour in 2016.");
    let check = |drafts: Vec<Draft>, expect: Option<&str>| {
        let timeline = timeline(&corpus(drafts), "");
        let entry = timeline.entries().next().expect("an entry");
        assert_eq!(entry.event().map(String::as_str), expect);
        assert!(entry.statements.iter().all(|it| it.event.is_some()), "each sentence says its own");
    };
    check(vec![speaks("a", pact)], Some("Norway and Chile signed pact"));
    check(vec![speaks("a", pact), speaks("b", court)], None);
    check(vec![speaks("a", court), speaks("b", pact), speaks("c", pact)], Some("Norway and Chile signed pact"));
}

#[test]
fn the_same_words_in_two_articles_stand_once() {
    let words = "The pact ended in 2016.";
    let (mut a, b) = (
        Draft::new("a", "One").body(words).on("2019-11-04").speaks("2016", year("2016")),
        Draft::new("b", "Two").body(words).on("2019-11-05").speaks("2016", year("2016")),
    );
    let (span, other_span) = (sentence(&a, "The pact"), sentence(&b, "The pact"));
    a.article.reuse.push(Reuse { span, other: "b".to_owned(), other_span, kind: ReuseKind::Sentence });
    let timeline = timeline(&corpus(vec![a, b]), "");
    assert_eq!(timeline.entries().map(told).collect::<Vec<_>>(), [[(words.to_owned(), vec![1, 2])]]);
}

#[test]
fn two_times_for_one_event_are_said() {
    let day_of = |text: &str| When::day(day(text));
    let (mut a, mut b) = (
        Draft::new("a", "One")
            .body("The pact ended on 23 May.")
            .on("2019-06-04")
            .speaks("23 May", day_of("2019-05-23")),
        Draft::new("b", "Two")
            .body("The pact ended on 22 May.")
            .on("2019-06-05")
            .speaks("22 May", day_of("2019-05-22")),
    );
    let (here, there) = (sentence(&a, "The pact"), sentence(&b, "The pact"));
    let event = |span, other: &str, other_span, when: &str| SameEvent {
        span,
        other: other.to_owned(),
        other_span,
        when: Some(day_of(when)),
        rule: Rule::EventSameDays,
    };
    a.article.same_events.push(event(here, "b", there, "2019-05-23"));
    b.article.same_events.push(event(there, "a", here, "2019-05-22"));
    let timeline = timeline(&corpus(vec![a, b]), "");
    let said: Vec<_> = timeline
        .entries()
        .flat_map(|entry| &entry.statements)
        .map(|it| it.otherwise.iter().map(|other| (other.when.edtf.clone(), other.article.number)).collect::<Vec<_>>())
        .collect();
    assert_eq!(said, [[("2019-05-23".to_owned(), 1)], [("2019-05-22".to_owned(), 2)]]);
}

#[test]
fn a_sentence_on_sexual_violence_is_shown_on_request_only() {
    let draft =
        Draft::new("a", "One").body("He was tried for rape in 1999.").on("2019-11-04").speaks("1999", year("1999"));
    let timeline = timeline(&corpus(vec![draft]), "");
    let entry = timeline.entries().next().expect("an entry");
    assert!(entry.statements[0].folded && entry.event().is_none());
}

#[test]
fn marks_of_the_chart_lead_into_the_chronology() {
    let timeline = timeline(&five(), "");
    let mut marks = timeline.about.rows.iter().flat_map(|row| &row.marks).peekable();
    assert!(marks.peek().is_some());
    for mark in marks {
        let entry = timeline.entries().find(|entry| Some(entry.number) == mark.entry).expect("an entry");
        assert_eq!(entry.when, mark.when);
    }
    assert!(timeline.about.labels.windows(2).all(|pair| pair[0].at <= pair[1].at));
}

#[test]
fn labels_of_what_lies_in_the_days_asked_for_come_first() {
    let asked = |query: &str| {
        let labels = timeline(&five(), query).about.labels;
        labels.into_iter().map(|label| (label.when.edtf, label.asked)).collect::<Vec<_>>()
    };
    for query in ["date=about&from=2019-08-01&to=2019-11-30", "of=about:2019-08-01/2019-11-30"] {
        for (when, asked) in asked(query) {
            assert_eq!(asked, when != "2019-01-01/2019-12-31" || query.starts_with("of"), "{query}: {when}");
        }
    }
    assert!(asked("").iter().all(|(_, asked)| *asked), "all are, where none are asked for");
}

#[test]
fn the_navigation_leads_to_the_timeline_only_where_there_is_a_time() {
    assert!(offers(&five(), ScreenKind::Timeline));
    let none = corpus(vec![Draft::new("a", "No time at all").body("None.")]);
    assert!(!offers(&none, ScreenKind::Timeline));
    let timeline = timeline(&none, "");
    assert_eq!((timeline.found, timeline.entries().count(), timeline.published.shown), (1, 0, 0));
}

/// Texts of which a few say when they were written, and most do not.
fn others(dated: usize, open: usize) -> Corpus {
    let dated = (0..dated)
        .map(|at| Draft::new(&format!("d{at:03}"), "News").on(&format!("20{:02}-{:02}-15", 10 + at / 12, 1 + at % 12)));
    let open = (0..open).map(|at| {
        let (first, last) = match at % 3 {
            0 => (format!("{}-01-05", 1978 + at % 30), String::new()),
            1 => (String::new(), format!("{}-06-30", 2026 + at % 6)),
            _ => (format!("{}-03-01", 1995 + at % 10), "2031-12-31".to_owned()),
        };
        Draft::new(&format!("o{at:03}"), "News").published(when(Shape::OneOf, &first, &last))
    });
    corpus(dated.chain(open).collect())
}

#[test]
fn open_and_wide_intervals_fill_no_bar_and_no_span() {
    let corpus = others(22, 96);
    let all = explore(&corpus, "list=200");
    assert!(all.has_strip);
    let strip = strip(&corpus, &Query::parse("list=200").0);
    assert_eq!(strip.shown, 22, "the chart says what share it shows");
    assert_eq!(strip.bars.iter().map(|bar| bar.sure).sum::<u32>(), 22);
    assert!(strip.bars.iter().all(|bar| bar.maybe == 0));
    let last = strip.scales.last().and_then(|scale| scale.covers.latest).expect("an end");
    assert!(last <= day("2011-12-31"), "no axis runs past the last closed day: {last}");
    assert!(all.date_choices.iter().all(|choice| !choice.only_maybe));
    assert_eq!(all.date_choices.iter().map(|choice| choice.count).sum::<u32>(), 22);
    let open = all.open_dates.clone().expect("a choice of their own");
    assert_eq!(open.count, 96);
    assert_eq!((open.after.as_deref(), open.before.as_deref()), (Some("1978-01-05"), Some("2031-12-31")));
    let dated: Vec<_> = all.cards.iter().map(|card| card.id.starts_with('d')).collect();
    assert_eq!(dated.len(), 118);
    assert!(dated.is_sorted_by(|a, b| a >= b), "in the list after the dated ones");
    let latest = explore(&corpus, "list=200&sort=latest");
    let dated: Vec<_> = latest.cards.iter().map(|card| card.id.starts_with('d')).collect();
    assert!(dated.is_sorted_by(|a, b| a >= b), "in whatever order");
}

#[test]
fn articles_without_closed_days_are_a_choice() {
    let corpus = others(22, 96);
    let chosen = explore(&corpus, "days=open&list=200");
    assert_eq!(chosen.found, 96);
    assert!(chosen.cards.iter().all(|card| card.id.starts_with('o') && !card.may_fall));
    assert!(chosen.open_dates.is_some_and(|open| open.chosen && open.count == 96));
    assert_eq!(chosen.chips.len(), 1);
    assert_eq!(chosen.chips[0].without, "list=200");
    // A range of days finds none of them, and says so.
    let range = explore(&corpus, "from=2010-01-01&to=2010-12-31");
    assert_eq!((range.found, range.undated), (12, 96));
    assert_eq!(timeline(&corpus, "days=open").found, 96);
}

#[test]
fn a_bound_is_said_where_it_holds_for_all_that_have_no_closed_day() {
    let after = || Draft::new("x", "News").published(when(Shape::OneOf, "2018-01-01", ""));
    let open = |more: Vec<Draft>| {
        let all = [Draft::new("a", "Dated").on("2019-05-05"), after()].into_iter().chain(more).collect();
        explore(&corpus(all), "").open_dates.expect("a choice of their own").after
    };
    assert_eq!(open(vec![]).as_deref(), Some("2018-01-01"));
    assert_eq!(open(vec![Draft::new("n", "Of any day")]), None);
}

#[test]
fn what_begins_after_all_the_closed_days_is_a_range_of_its_own() {
    let draft = Draft::new("x", "News").published(when(Shape::OneOf, "2021-04-02", ""));
    let all = explore(&corpus(vec![Draft::new("a", "Dated").on("2019-05-05"), draft]), "");
    let last = all.date_choices.last().expect("a range");
    assert_eq!((last.range.latest, last.count, last.only_maybe), (None, 1, false));
    assert!(all.open_dates.is_none());
}

#[test]
fn an_interval_is_no_closed_date_where_it_is_wider_than_a_chart_can_tell() {
    for (first, last, closed) in [
        ("2014-01-07", "2016-01-04", true),
        ("2010-01-01", "2014-12-31", true),
        ("2005-01-01", "2014-12-31", false),
        ("2010-01-01", "", false),
        ("", "2030-01-01", false),
    ] {
        let draft = Draft::new("x", "News").published(when(Shape::OneOf, first, last));
        let all = explore(&corpus(vec![Draft::new("a", "Dated").on("2019-05-05"), draft]), "");
        assert_eq!(all.open_dates.is_none(), closed, "{first} to {last}");
    }
}

#[test]
fn a_list_with_hardly_any_day_has_no_empty_axis() {
    let few = explore(&others(1, 20), "");
    assert!(few.row_scales.is_empty() && !few.has_strip && few.cards.iter().all(|card| card.days.is_empty()));
    let many = explore(&others(3, 60), "");
    assert!(many.row_scales.is_empty() && !many.has_strip);
    let enough = explore(&others(5, 3), "");
    assert!(!enough.row_scales.is_empty() && !enough.has_strip);
}

#[test]
fn a_cards_days_stand_on_the_axis_of_the_list() {
    let explore = explore(&five(), "");
    let (first, last) = (explore.row_scales.first().expect("a scale"), explore.row_scales.last().expect("a scale"));
    let whole = (first.covers.earliest.expect("a day"), last.covers.latest.expect("a day"));
    assert!(whole.0 <= day("2014-01-07") && whole.1 >= day("2020-04-02"));
    assert!(explore.row_scales.iter().all(|scale| !scale.ticks.is_empty()));
    let styles: Vec<Vec<MarkStyle>> =
        explore.cards.iter().map(|card| card.days.iter().map(|mark| mark.style).collect()).collect();
    assert_eq!(
        styles,
        [vec![MarkStyle::OneOf], vec![MarkStyle::OneOf], vec![MarkStyle::Day], vec![MarkStyle::OpenEnd], vec![]]
    );
    let open = &explore.cards[3].days[0];
    assert!(last.end < 1.0 && open.end <= 1.0, "an open end fades past the end of the axis");
}

#[test]
fn two_thousand_dates_in_one_year_are_listed_some_at_a_time() {
    let texts = (0..40).map(|at| {
        let words: Vec<String> = (0..50).map(|n| format!("It rained on day {at:02}{n:02}.")).collect();
        let mut draft = Draft::new(&format!("a{at:02}"), "Rain").body(&words.join(" ")).on("2019-06-01");
        for n in 0..50 {
            let date = dateline_model::date::calendar::add_days(day("2018-01-01"), (at * 50 + n) % 365);
            draft = draft.speaks(&format!("{at:02}{n:02}"), When::day(date));
        }
        draft
    });
    let corpus = corpus(texts.collect());
    let first = timeline(&corpus, "");
    let listed = first.entries().count();
    assert!(listed < 365 && listed + first.more as usize == 365, "{listed} and {} more", first.more);
    assert_eq!(timeline(&corpus, "list=400").more, 0);
}

/// The chart on `axis` along what the link asks for.
fn near(corpus: &Corpus, link: &str, axis: Axis) -> Option<Zoomed> {
    let query = Query::parse(&format!("screen=timeline&{link}")).0;
    zoomed(corpus, &query, axis, &timeline(corpus, "").placed())
}

#[test]
fn a_stretch_of_the_axis_is_drawn_by_itself_and_its_marks_lead_to_the_same_entries() {
    let corpus = five();
    let whole = timeline(&corpus, "of=about:2019-11-01/2019-11-30");
    assert_eq!(whole, timeline(&corpus, ""), "the chronology and the whole charts stay as they are");
    let near = near(&corpus, "of=about:2019-11-01/2019-11-30", Axis::About).expect("a chart");
    let covers = |scales: &[Scale]| {
        let first = scales.first().and_then(|scale| scale.covers.earliest);
        let last = scales.last().and_then(|scale| scale.covers.latest);
        (first, last)
    };
    let (first, last) = covers(&near.chart.scales);
    assert!(first >= Some(day("2019-11-01")) && last <= Some(day("2019-11-30")), "{first:?} to {last:?}");
    let marks: Vec<_> = near.chart.rows.iter().flat_map(|row| &row.marks).collect();
    assert!(marks.iter().any(|mark| mark.when.edtf.starts_with("2019-11-23")), "{marks:#?}");
    assert!(marks.iter().all(|mark| (0.0..=1.0).contains(&mark.start) && (0.0..=1.0).contains(&mark.end)));
    for mark in marks {
        let entry = whole.entries().find(|entry| Some(entry.number) == mark.entry).expect("an entry");
        assert_eq!(entry.when, mark.when);
        assert!(mark.when.overlaps(Some(day("2019-11-01")), Some(day("2019-11-30"))), "{:?}", mark.when);
    }
    // A year around it fills the whole stretch.
    let year = near.chart.rows.iter().flat_map(|row| &row.marks).find(|mark| mark.style == MarkStyle::Within);
    assert!(year.is_none_or(|year| year.start <= 0.001 && year.end >= 0.999), "{year:?}");
}

#[test]
fn a_link_says_which_days_of_each_chart_are_drawn() {
    let corpus = five();
    let days = (day("2019-08-01"), day("2019-11-30"));
    let query = with_stretch(&Query::parse("screen=timeline&country=PE").0, Axis::About, Some(days));
    let both = with_stretch(&query, Axis::Published, Some((day("2019-01-01"), day("2019-12-31"))));
    let printed = both.to_string();
    assert_eq!(printed, "screen=timeline&of=about:2019-08-01/2019-11-30&of=published:2019-01-01/2019-12-31&country=PE");
    let (read, notices) = Query::parse(&printed);
    assert_eq!((stretch(&read, Axis::About), notices.len()), (Some(days), 0));
    assert_eq!(stretch(&with_stretch(&read, Axis::About, None), Axis::About), None);
    let misread = |link: &str| misread(&Query::parse(&format!("screen=timeline&{link}")).0).map(str::to_owned);
    assert_eq!(misread("of=about:2019-08-01/2019-11-30"), None);
    for broken in ["about:2019-11-30/2019-08-01", "about:2019-08-01", "soon:2019-08-01/2019-08-02", "about:a/b", "PE"] {
        assert_eq!(misread(&format!("of={broken}")), Some(broken.to_owned()));
        assert_eq!(near(&corpus, &format!("of={broken}"), Axis::About), None);
    }
    assert_eq!(near(&corpus, "of=about:1815-01-01/1815-12-31", Axis::About), None, "nothing lies there");
    assert_eq!(near(&corpus, "of=published:2019-01-01/2019-12-31", Axis::About), None, "it is the other chart's");
}

#[test]
fn nearer_bars_are_finer_and_count_the_same_articles() {
    let texts = (0..60).map(|at| {
        let on = dateline_model::date::calendar::add_days(day("2016-01-01"), at * 30);
        Draft::new(&format!("a{at:02}"), "Rain").body("It rained.").on(&on.to_string())
    });
    let corpus = corpus(texts.collect());
    let all = timeline(&corpus, "").published;
    let near = near(&corpus, "of=published:2017-03-01/2017-04-30", Axis::Published).expect("a chart").chart;
    let width = |bars: &[Bar]| {
        let days =
            |bar: &Bar| bar.when.latest.zip(bar.when.earliest).map_or(0, |(last, first)| (last - first).get_days());
        bars.iter().map(days).max().unwrap_or_default()
    };
    assert!(width(&near.bars) < width(&all.bars), "{:?} {:?}", width(&near.bars), width(&all.bars));
    let within = (0..60).filter(|at| {
        let on = dateline_model::date::calendar::add_days(day("2016-01-01"), at * 30);
        on >= day("2017-03-01") && on <= day("2017-04-30")
    });
    assert_eq!(near.shown as usize, within.count());
    assert_eq!(near.bars.iter().map(|bar| bar.sure + bar.maybe).sum::<u32>(), near.shown);
}
