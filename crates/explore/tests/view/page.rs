//! The article's page.

use crate::corpus::{Draft, corpus, day, when};
use dateline_explore::corpus::Corpus;
use dateline_explore::view::screens::article::{self, ArticlePage, OwnKind, OwnMark, ShownPlace};
use dateline_explore::view::screens::explore::notes;
use dateline_explore::view::{Gives, Run, ScreenView, view};
use dateline_model::article::{Basis, Clue, Mention, Person, Quote, Rejected, Reuse, ReuseKind, Salience};
use dateline_model::date::{Shape, When};
use dateline_model::query::{Highlight, Notice, Query, Screen};
use dateline_model::rule::{Kind, Rule, Why};
use dateline_model::span::Span;
use proptest::prelude::*;

fn two() -> Corpus {
    let mut first = Draft::new("one", "Chile\\’s ministers meet")
        .junk("Monday, 17 February 2020", Kind::Timestamp)
        .body("“We will sign in \u{a0}May,” Ana Rojas of Chile said.")
        .junk("Leave a Reply", Kind::CommentForm)
        .body("It is the same pact as in 2009.")
        .country("CL", Salience::Primary, "Chile");
    let span = |draft: &Draft, words: &str| draft.mention(words).expect("in the text").span;
    let (may, rojas) = (span(&first, "May"), span(&first, "Ana Rojas"));
    let quote = span(&first, "We will sign in \u{a0}May,");
    let later = Mention { span: span(&first, "Chile said"), rule: Rule::CountryName };
    let later = Mention { span: Span { end: later.span.start + 5, ..later.span }, ..later };
    first.article.countries[0].mentions.push(later);
    first.article.people.push(Person {
        name: "Ana Rojas".to_owned(),
        role: None,
        country: None,
        mentions: vec![Mention { span: rojas, rule: Rule::CountryName }],
    });
    first.article.quotes.push(Quote {
        span: quote,
        speaker: Some("Ana Rojas".to_owned()),
        speaker_span: Some(rojas),
        cue: None,
        rule: Rule::CountryName,
    });
    first = first.speaks("May", when(Shape::Within, "2020-05-01", "2020-05-31"));
    let clue = |span, says: &str, source: Option<&str>, words: Option<&str>| Clue {
        span: Some(span),
        words: words.map(str::to_owned),
        rule: Rule::DateFull,
        says: Some(When::day(day(says))),
        source: source.map(str::to_owned),
    };
    first.article.published.when = Some(When::day(day("2020-01-05")));
    first.article.published.basis = Basis::Linked;
    first.article.published.evidence = vec![
        clue(may, "2020-01-05", None, None),
        clue(Span::new(0, 5), "2020-01-05", Some("two"), Some("Chile signs")),
    ];
    let stamp = span(&first, "Monday, 17 February 2020");
    first.article.published.rejected =
        vec![Rejected { clue: clue(stamp, "2020-02-17", None, None), why: Why::AfterDeadlineInText }];
    let passage = span(&first, "the same pact");
    let mut second = Draft::new("two", "Chile signs").body("They signed the same pact.").on("2020-06-01");
    let other_span = span(&second, "the same pact");
    first.article.reuse.push(Reuse { span: passage, other: "two".to_owned(), other_span, kind: ReuseKind::Passage });
    second.article.reuse.push(Reuse {
        span: other_span,
        other: "one".to_owned(),
        other_span: passage,
        kind: ReuseKind::Passage,
    });
    corpus(vec![first, second])
}

fn page(corpus: &Corpus, query: &str) -> ArticlePage {
    match view(corpus, &Query::parse(query).0).screen {
        ScreenView::Article(page) => *page,
        _ => panic!("another screen"),
    }
}

fn text(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

#[test]
fn the_text_is_clean_and_marked() {
    let page = page(&two(), "article=one&q=sign");
    assert_eq!(text(&page.headline), "Chile’s ministers meet");
    assert_eq!(page.blocks.len(), 2);
    assert_eq!(text(&page.blocks[0].runs), "“We will sign in May,” Ana Rojas of Chile said.");
    let kinds = |word: &str| -> Vec<Highlight> {
        let run = page.blocks[0].runs.iter().find(|run| run.text == word).expect("a run of its own");
        run.marks.iter().map(|mark| page.marks[*mark as usize].kind).collect()
    };
    assert_eq!(kinds("May"), [Highlight::Quotes, Highlight::Dates]);
    assert_eq!(kinds("Chile"), [Highlight::Countries]);
    assert_eq!(kinds("sign"), [Highlight::Quotes]);
    assert!(page.blocks[0].runs.iter().any(|run| run.hit && run.text == "sign"));
    assert!(page.headline.iter().any(|run| run.text == "Chile" && run.marks.len() == 1));
    let counts: Vec<_> = page.highlights.iter().map(|count| (count.kind, count.count, count.shown)).collect();
    assert_eq!(
        counts,
        [
            (Highlight::Dates, 1, true),
            (Highlight::Countries, 2, true),
            (Highlight::People, 1, true),
            (Highlight::Quotes, 1, true),
        ]
    );
    let hidden = self::page(&two(), "article=one&hide=people");
    assert!(hidden.highlights.iter().all(|count| count.shown == (count.kind != Highlight::People)));
}

#[test]
fn the_date_has_its_argument() {
    let page = page(&two(), "article=one");
    let clue = &page.date.clues[0];
    assert_eq!((clue.words.as_str(), clue.block, clue.line), ("May", Some(0), Some(3)));
    let clue = &page.date.clues[1];
    assert_eq!((clue.words.as_str(), clue.block, clue.line), ("Chile signs", None, Some(1)));
    assert_eq!(clue.article.as_ref().map(|article| article.id.as_str()), Some("two"));
    let aside = &page.date.set_aside[0];
    assert_eq!(
        (aside.date.words.as_str(), aside.date.line, aside.date.why),
        ("Monday, 17 February 2020", 2, Why::AfterDeadlineInText)
    );
}

#[test]
fn what_is_not_of_the_story_or_not_believed_is_struck() {
    let page = page(&two(), "article=one&text=raw");
    let raw = page.raw.expect("raw lines");
    let struck: Vec<_> = raw
        .iter()
        .flat_map(|line| &line.pieces)
        .filter(|piece| piece.struck)
        .map(|piece| piece.text.as_str())
        .collect();
    assert_eq!(struck, ["Monday, 17 February 2020", "Leave a Reply"]);
    assert_eq!(page.junk.iter().map(|line| (line.line, line.kind)).collect::<Vec<_>>(), [(4, Kind::CommentForm)]);
    assert!(self::page(&two(), "article=one").raw.is_none());
    // What the page prints twice counts where it stands first, and says so.
    let twice = Draft::new("one", "A pact").body("Guards on the pier.").junk("Guards on the pier.", Kind::Caption);
    let page = self::page(&corpus(vec![twice]), "article=one");
    assert_eq!(page.junk.iter().map(|line| line.repeats).collect::<Vec<_>>(), [Some(2)]);
}

/// An article whose clues are these: words of its text or of the other article, rule, first and last day.
fn argued(clues: &[(&str, Rule, &str, &str)], answer: (&str, &str), rejected: &[&str]) -> ArticlePage {
    let other = Draft::new("other", "The pact lapses on Friday")
        .on("2019-11-22")
        .speaks("Friday", when(Shape::Day, "2019-11-22", "2019-11-22"));
    let mut draft = Draft::new("one", "A pact")
        .body("Two weeks are left to 23 November.")
        .junk("Page of 17 February 2020", Kind::Timestamp);
    let clue = |words: &str, rule, from: &str, to: &str| {
        let text = if rule == Rule::SharedEvent { &other } else { &draft };
        let says = match (from, to) {
            ("yearly", _) => Some(When::unplaced("XXXX-11-05/XXXX-11-08".to_owned())),
            ("", "") => None,
            _ => {
                let bound = |text: &str| (!text.is_empty()).then(|| day(text));
                When::one_of(bound(from), bound(to))
            }
        };
        let source = (rule == Rule::SharedEvent).then(|| "other".to_owned());
        Clue { span: text.mention(words).map(|it| it.span), words: None, rule, says, source }
    };
    let evidence = clues.iter().map(|(words, rule, from, to)| clue(words, *rule, from, to)).collect();
    let aside = |words: &&str| Rejected {
        clue: clue(words, Rule::PageRenderDate, "2020-02-17", "2020-02-17"),
        why: Why::AfterDeadlineInText,
    };
    let rejected = rejected.iter().map(aside).collect();
    let published = &mut draft.article.published;
    published.when = Some(when(Shape::OneOf, answer.0, answer.1));
    published.basis = Basis::Linked;
    published.evidence = evidence;
    published.rejected = rejected;
    page(&corpus(vec![draft, other.body("End.")]), "article=one")
}

#[test]
fn each_clue_says_which_part_of_the_date_it_gives() {
    let clues = [
        ("Two weeks", Rule::TimeLeft, "yearly", ""),
        ("23 November", Rule::Deadline, "", ""),
        ("A pact", Rule::PastDate, "2016-11-01", ""),
        ("17 February 2020", Rule::PageServed, "", "2020-02-17"),
        ("Friday", Rule::SharedEvent, "2018-11-24", "2019-11-23"),
    ];
    let page = argued(&clues, ("2019-11-05", "2019-11-08"), &["17 February 2020"]);
    let said: Vec<_> = page.date.clues.iter().map(|clue| (clue.gives, clue.tells, clue.aside)).collect();
    let aside = Some(Why::AfterDeadlineInText);
    assert_eq!(
        said,
        [
            (Some(Gives::DayAndMonth), true, None),
            (None, false, None),
            (Some(Gives::NotBefore), false, None),
            // Used and set aside, it is one row.
            (Some(Gives::NotAfter), false, aside),
            (Some(Gives::Year), true, None),
        ]
    );
    assert!(page.date.set_aside.is_empty());
    let year = &page.date.clues[4];
    assert_eq!(year.says.as_ref().map(|when| when.edtf.as_str()), Some("2019"));
    // The other article has the day before.
    let days = year.differs.clone().map(|(there, here)| (there.earliest, here.earliest));
    assert_eq!(days, Some((Some(day("2019-11-22")), Some(day("2019-11-23")))));
    let link = year.link.as_deref().unwrap_or_default();
    assert!(link.starts_with("article=other&at="), "{link}");
}

#[test]
fn without_a_year_the_bounds_are_told() {
    let clues = [
        ("Two weeks", Rule::TimeLeft, "yearly", ""),
        ("A pact", Rule::PastDate, "2016-11-01", ""),
        ("17 February 2020", Rule::PageServed, "", "2020-02-17"),
    ];
    let page = argued(&clues, ("2016-11-05", "2019-11-08"), &[]);
    assert!(page.date.clues.iter().all(|clue| clue.tells));
    let bounds = argued(&clues[1..], ("2016-11-01", "2020-02-17"), &[]);
    assert!(bounds.date.clues.iter().all(|clue| clue.tells));
    assert_eq!(argued(&[], ("2016-11-01", ""), &["23 November"]).date.set_aside.len(), 1);
}

#[test]
fn the_hour_beside_a_printed_day_is_read_with_it() {
    let mut draft = Draft::new("one", "A pact").junk("23 November 2019 18:32 GMT+8 | By A. Writer", Kind::Timestamp);
    let span = draft.mention("23 November 2019").expect("in the text").span;
    let when = When::day(day("2019-11-23"));
    draft.article.published.when = Some(when.clone());
    draft.article.published.basis = Basis::Explicit;
    draft.article.published.evidence =
        vec![Clue { span: Some(span), words: None, rule: Rule::TimestampLine, says: Some(when), source: None }];
    let hour = draft.mention("18:32 GMT+8").map(|it| it.span);
    draft.article.published.clock =
        Some(Clue { span: hour, words: None, rule: Rule::TimestampLine, says: None, source: None });
    let page = page(&corpus(vec![draft]), "article=one");
    assert_eq!(page.date.hour.as_deref(), Some("18:32 GMT+8"));
    assert_eq!(page.date.clues[0].words, "23 November 2019 18:32 GMT+8");
}

#[test]
fn one_topic_is_marked_at_a_time() {
    let mut draft = Draft::new("one", "Talks").body("Talks on trade; trade talks.").topic("talks", Salience::Primary);
    draft = draft.topic("trade", Salience::Secondary);
    for (at, words) in [(0, "Talks"), (0, "trade talks"), (1, "trade")] {
        let evidence = draft.mention(words).into_iter();
        draft.article.topics[at].evidence.extend(evidence);
    }
    let again = draft.article.topics[0].evidence[0];
    draft.article.topics[0].evidence.push(again);
    let corpus = corpus(vec![draft]);
    let check = |query: &str, chosen: &str, marks: usize| {
        let page = page(&corpus, query);
        let of_topics = page.marks.iter().filter(|mark| mark.kind == Highlight::Topics);
        let found: Vec<_> = page.topics.iter().filter(|it| it.chosen).map(|it| it.topic.key.as_str()).collect();
        assert_eq!((found.concat().as_str(), of_topics.count()), (chosen, marks), "{query}");
        page
    };
    let page = check("article=one", "", 0);
    assert_eq!(page.topics[0].words, ["Talks", "trade talks"]);
    check("article=one&show=topics", "talks", 3);
    check("article=one&mark=trade", "trade", 1);
    check("article=one&mark=pact", "", 0);
}

#[test]
fn counts_say_what_they_count() {
    let mut draft = Draft::new("one", "Rojas and Lund").body("Minister Ana Rojas met Rojas.").person("Ana Rojas");
    let more = draft.mention("Rojas").into_iter();
    draft.article.people[0].mentions.extend(more);
    draft.article.people[0].role = draft.mention("Minister").map(|it| it.span);
    draft = draft.person("Lund");
    let page = page(&corpus(vec![draft]), "article=one");
    assert_eq!(page.highlights.iter().map(|it| (it.count, it.of)).collect::<Vec<_>>(), [(3, 2)]);
    let roles: Vec<_> = page.marks.iter().map(|mark| mark.role.as_deref()).collect();
    assert_eq!(roles, [Some("Minister"), None, Some("Minister")]);
}

#[test]
fn the_articles_found_are_those_of_the_list() {
    let corpus = crate::corpus::five();
    let found = |query: &str, most| article::found(&corpus, &Query::parse(query).0, most);
    let ids = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    assert_eq!(found("article=c&sort=latest&topic=talks", 9), (ids(&["c", "a"]), 2));
    assert_eq!(found("article=c", 2), (ids(&["a", "b"]), 5));
}

/// The words of the passage that is marked: in headline and paragraphs, and in the raw text.
fn passage(page: &ArticlePage) -> (String, String) {
    let runs = page.headline.iter().chain(page.blocks.iter().flat_map(|block| &block.runs));
    let clean: Vec<_> = runs.filter(|run| run.passage).map(|run| run.text.as_str()).collect();
    let pieces = page.raw.iter().flatten().flat_map(|line| &line.pieces);
    let raw: Vec<_> = pieces.filter_map(|piece| Some(piece.passage?.of(&piece.text))).collect();
    (clean.concat(), raw.concat())
}

#[test]
fn a_link_leads_to_a_passage() {
    let corpus = two();
    let article = &corpus.articles[0];
    let check = |words: &str, more: &str, clean: &str, raw: &str| {
        let at = article.text.find(words).expect("in the text");
        let page = page(&corpus, &format!("article=one&at={at}-{}{more}", at + words.len()));
        assert_eq!(passage(&page), (clean.to_owned(), raw.to_owned()), "{words}{more}");
        assert_eq!(page.raw.is_some(), !raw.is_empty(), "{words}{more}");
        assert_eq!(page.beside, clean.is_empty() && more.is_empty(), "{words}{more}");
    };
    check("in \u{a0}May,” Ana", "", "in May,” Ana", "");
    check("ministers meet", "", "ministers meet", "");
    check("said.\nLeave a Reply\nIt is", "", "said.It is", "");
    check("same pact", "&text=raw", "", "same pact");
    check("said.\nLeave a Reply\nIt is", "&text=raw", "", "said.Leave a ReplyIt is");
    // What is no part of the story stands in the raw text, which is shown for it.
    check("17 February", "", "", "17 February");
    check("Leave a Reply", "", "", "Leave a Reply");
    // A clue leads to its words.
    let page = page(&corpus, "article=one&q=chile");
    let links: Vec<_> = page.date.clues.iter().map(|clue| clue.link.as_deref().unwrap_or_default()).collect();
    let may = article.text.find("May").expect("in the text");
    assert_eq!(links, [format!("article=one&at={may}-{}&q=chile", may + 3), "article=two&at=0-5&q=chile".to_owned()]);
}

#[test]
fn a_passage_that_does_not_fit_the_text_is_said_and_left_out() {
    let corpus = two();
    let quote = corpus.articles[0].text.find('“').expect("in the text");
    for (at, fits) in [(format!("{quote}-{}", quote + 3), true), (format!("{quote}-{}", quote + 1), false)]
        .into_iter()
        .chain([("0-1".to_owned(), true), ("0-4000".to_owned(), false), ("5000-5001".to_owned(), false)])
    {
        let query = format!("article=one&at={at}");
        let frame = view(&corpus, &Query::parse(&query).0).frame;
        let notices =
            if fits { Vec::new() } else { vec![Notice::BadValue { name: "at".to_owned(), value: at.clone() }] };
        assert_eq!(frame.notices, notices, "{at}");
        let page = page(&corpus, &query);
        assert_eq!((passage(&page).0.is_empty(), page.raw), (!fits, None), "{at}");
    }
}

#[test]
fn articles_lead_to_one_another() {
    let corpus = two();
    let page = page(&corpus, "article=one&q=chile");
    assert_eq!(page.previous, None);
    assert_eq!(page.next.as_ref().map(|next| next.link.as_str()), Some("article=two&q=chile"));
    let shared = &page.shared[0];
    assert_eq!((shared.words.as_str(), shared.block, shared.with.number), ("the same pact", Some(1), 2));
    let asides = |id: &str| notes(&corpus, &Query::default(), id);
    assert_eq!(asides("one").date_from.as_ref().map(|from| from.article.id.as_str()), Some("two"));
    assert_eq!(asides("two").shares[0].sentences, 1);
}

#[test]
fn a_mark_leads_to_each_other_article_that_names_the_same() {
    let corpus = crate::corpus::five();
    // The words that a link leads to.
    let led_to = |corpus: &Corpus, link: &str| {
        let query = Query::parse(link).0;
        let Screen::Article(id) = &query.screen else { panic!("{link}") };
        let article = corpus.articles.iter().find(|article| article.id == *id).expect("an article");
        query.passage.expect("a passage").of(&article.text).to_owned()
    };
    let elsewhere = |query: &str, key: &str| -> Vec<(u32, u32, String)> {
        let page = page(&corpus, query);
        let of_key = page.elsewhere.iter().filter(|it| it.key == key);
        of_key.map(|it| (it.article.number, it.count, led_to(&corpus, &it.article.link))).collect()
    };
    // Number, how often, the words there.
    let norway = || "Norway".to_owned();
    assert_eq!(elsewhere("article=c", "NO"), [(1, 1, norway()), (2, 1, norway()), (4, 1, norway()), (5, 1, norway())]);
    assert_eq!(elsewhere("article=c", "PE"), []);
    // Two forms of one name.
    let full =
        Draft::new("full", "Visit").body("First words.").body("Ana Maria Rojas spoke.").person("Ana Maria Rojas");
    let short = Draft::new("short", "Reply").body("Rojas answered.").person("Rojas");
    let names = self::corpus(vec![full, short]);
    let page = page(&names, "article=short");
    let found: Vec<_> = page.elsewhere.iter().map(|it| led_to(&names, &it.article.link)).collect();
    assert_eq!(found, ["Ana Maria Rojas"]);
}

proptest! {
    #[test]
    fn any_spans_are_shown(
        text in "\\PC{0,60}",
        spans in prop::collection::vec((0_u32..80, 0_u32..80), 0..12),
        (from, to, raw) in (0_u32..80, 0_u32..80, any::<bool>()),
    ) {
        let mut draft = Draft::new("x", "H").body(&text);
        for (start, end) in spans {
            draft.article.people.push(Person {
                name: "P".to_owned(),
                role: None,
                country: None,
                mentions: vec![Mention { span: Span { start, end }, rule: Rule::CountryName }],
            });
        }
        let words = Span { start: from, end: to }.of(&draft.article.text).to_owned();
        let raw = if raw { "&text=raw" } else { "" };
        let page = page(&corpus(vec![draft]), &format!("article=x&at={from}-{to}&q=a{raw}"));
        let squeezed = |text: &str| text.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect::<String>();
        if page.raw.is_some() {
            prop_assert_eq!(squeezed(&passage(&page).1), squeezed(&words));
        }
        for run in page.blocks.iter().flat_map(|block| &block.runs) {
            prop_assert!(!run.text.is_empty() && run.marks.iter().all(|mark| (*mark as usize) < page.marks.len()));
        }
    }
}

/// The words of an article's blocks that carry a reader's own mark, piece by piece, by the key of the mark.
fn own_words(page: &ArticlePage, key: u32) -> Vec<String> {
    let runs = page.blocks.iter().flat_map(|block| &block.runs);
    let carries = |run: &&Run| {
        let own = run.marks.iter().filter_map(|mark| page.own.get((*mark as usize).checked_sub(page.marks.len())?));
        own.into_iter().any(|own| own.key == key)
    };
    runs.filter(carries).map(|run| run.text.clone()).collect()
}

#[test]
fn a_readers_own_marks_stand_in_the_text_beside_the_readings() {
    let corpus = two();
    let text = corpus.articles[0].text.clone();
    let span = |from: &str, to: &str| {
        let (start, end) = (text.find(from).expect("there"), text.find(to).expect("there") + to.len());
        Span::new(start, end)
    };
    // Over the end of a paragraph and what was set aside behind it; and within a quotation.
    let long = OwnMark { span: span("Rojas of", "It is"), kind: OwnKind::Note, key: 7 };
    let short = OwnMark { span: span("sign in", "sign in"), kind: OwnKind::Term, key: 3 };
    let page = article::view_with(&corpus, &Query::default(), "one", &[long, short]).expect("it is there");
    assert_eq!(own_words(&page, 7).concat(), "Rojas of Chile said.It is");
    assert_eq!(own_words(&page, 3).concat(), "sign in");
    let plain = article::view(&corpus, &Query::default(), "one").expect("it is there");
    let words = |page: &ArticlePage| -> Vec<String> {
        page.blocks.iter().map(|block| block.runs.iter().map(|run| run.text.as_str()).collect()).collect()
    };
    assert_eq!(words(&page), words(&plain));
    assert_eq!(page.marks, plain.marks);
}

#[test]
fn what_is_selected_in_the_shown_text_is_a_passage() {
    let corpus = two();
    let place = |block, letters| ShownPlace { block, letters };
    let check = |from, to, expect: Option<&str>| {
        let found = article::selected(&corpus, "one", from, to);
        let text = corpus.articles[0].text.as_str();
        assert_eq!(found.map(|span| span.of(text)), expect, "{from:?} to {to:?}");
    };
    // Blanks that are shown as one count as one, and those at the ends are left out.
    check(place(0, 9), place(0, 20), Some("sign in \u{a0}May"));
    check(place(0, 8), place(0, 17), Some("sign in"));
    check(place(1, 0), place(1, 5), Some("It is"));
    check(place(1, 5), place(1, 5), None);
    check(place(1, 2), place(0, 2), None);
    check(place(0, 0), place(9, 2), None);
    let across = article::selected(&corpus, "one", place(0, 0), place(1, 5)).expect("a passage");
    assert!(across.of(&corpus.articles[0].text).ends_with("It is"));
    assert_eq!(article::selected(&corpus, "none", place(0, 0), place(0, 5)), None);
}

#[test]
fn it_says_where_what_an_article_is_mainly_about_stands() {
    let draft = Draft::new("a", "Norway signs")
        .body("Peru was glad.")
        .body("Norway and Peru met. Chile came too.")
        .body(&"Nobody else did. ".repeat(20))
        .body("A port is open.")
        .junk("More on Norway", Kind::RelatedLink)
        .country("NO", Salience::Primary, "Norway")
        .country("PE", Salience::Primary, "Peru")
        .country("CL", Salience::Secondary, "Chile");
    let mut draft = draft.topic("talks", Salience::Primary).topic("trade", Salience::Primary);
    for (country, words) in [(0, "Norway and"), (1, "Peru met")] {
        let mention = draft.mention(words);
        draft.article.countries[country].mentions.extend(mention);
    }
    for (topic, words) in [(0, "met"), (1, "port")] {
        let mention = draft.mention(words);
        draft.article.topics[topic].evidence.extend(mention);
    }
    let page = article::view(&corpus(vec![draft]), &Query::default(), "a").expect("a page");
    let told: Vec<_> =
        page.mainly.iter().map(|it| (it.label.key.as_str(), it.headline, it.opening, it.paragraphs, it.of)).collect();
    // A country counts in the first paragraph, a topic in the first sentences.
    let topics = [("talks", false, true, 1, 4), ("trade", false, false, 1, 4)];
    assert_eq!(told[..2], [("NO", true, false, 1, 4), ("PE", false, true, 2, 4)]);
    assert_eq!(told[2..], topics);
    assert!(page.stated.is_empty());
}
