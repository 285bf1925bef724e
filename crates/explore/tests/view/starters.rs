//! Starters: what unfolds on the first screen is made from what was read, and what cannot be shown is not offered.

use crate::corpus::{Draft, corpus, day, five, when};
use dateline_explore::corpus::Corpus;
use dateline_explore::view;
use dateline_explore::view::screens::explore::starters::{Answer, DateAnswer, SharedAnswer, guide, offers, opened};
use dateline_model::article::{Basis, Clue, Reading, Rejected, Reuse, ReuseKind};
use dateline_model::date::{Shape, When};
use dateline_model::query::{Notice, Query};
use dateline_model::rule::{Kind, Rule, Why};
use dateline_model::source::{Shows, Starter, Step};
use dateline_model::span::Span;

const SAME: &str = "The ferry line will open in summer, both ministers told reporters.";
const HARM: &str = "A court heard of rape on board, the two papers report alike.";

fn span(draft: &Draft, words: &str) -> Span {
    draft.mention(words).expect("it stands there").span
}

fn clue(draft: &Draft, words: &str, rule: Rule, says: Option<When>) -> Clue {
    Clue { span: Some(span(draft, words)), words: None, rule, says, source: None }
}

/// An article whose page prints another day than its own.
fn printed_late() -> Draft {
    let mut draft = Draft::new("late", "Ferry talks near their end")
        .junk("Friday, 6 March 2020", Kind::Timestamp)
        .body("The sides have two weeks left until 23 November to agree on fees.")
        .body(SAME)
        .body(HARM);
    let served = when(Shape::OneOf, "", "2020-03-06");
    let left = When::unplaced("XXXX-11-05/XXXX-11-08".to_owned());
    let printed = clue(&draft, "Friday, 6 March 2020", Rule::PageRenderDate, Some(When::day(day("2020-03-06"))));
    let twice = Rejected { clue: printed, why: Why::AfterDeadlineInText };
    let published = &mut draft.article.published;
    (published.when, published.basis) = (Some(when(Shape::OneOf, "2019-11-05", "2019-11-08")), Basis::Linked);
    published.rejected = vec![twice.clone(), twice];
    let evidence = vec![
        clue(&draft, "two weeks left", Rule::TimeLeft, Some(left)),
        clue(&draft, "23 November", Rule::Deadline, None),
        clue(&draft, "Friday, 6 March 2020", Rule::PageServed, Some(served)),
        Clue { span: None, words: None, rule: Rule::SharedEvent, says: None, source: Some("gone".to_owned()) },
    ];
    draft.article.published.evidence = evidence;
    draft
}

fn shares(from: &mut Draft, to: &Draft, words: &str) {
    let reuse = Reuse {
        span: span(from, words),
        other: to.article.id.clone(),
        other_span: span(to, words),
        kind: ReuseKind::Passage,
    };
    from.article.reuse.push(reuse);
}

/// Two articles that share two sentences, and one by itself.
fn ferries() -> Corpus {
    let mut late = printed_late();
    let mut other = Draft::new("other", "Ferries to run").body(SAME).body(HARM).on("2019-11-23");
    other.article.agencies.push(Reading { value: "Wire".into(), span: None, rule: Rule::AgencyCredit, source: None });
    shares(&mut late, &other, "will open in summer");
    shares(&mut late, &other, "both ministers");
    shares(&mut late, &other, "heard of rape");
    shares(&mut other, &late, "will open in summer");
    let alone = Draft::new("alone", "Nothing shared").body("It stands alone.");
    let starter = |slug: &str, title: &str| Starter { slug: slug.into(), title: title.into(), ..Starter::default() };
    let step = |text: &str, query: &str| Step { text: text.into(), query: query.into() };
    let ids = |ids: [&str; 2]| ids.map(str::to_owned).to_vec();
    let date = |id: &str| Starter { shows: Some(Shows::Date), article: id.into(), ..starter(id, "When?") };
    let mut corpus = corpus(vec![late, other, alone]);
    corpus.info.starters = vec![
        date("late"),
        Starter { shows: Some(Shows::Shared), articles: ids(["late", "other"]), ..starter("same", "Alike?") },
        Starter { shows: Some(Shows::Shared), articles: ids(["late", "alone"]), ..starter("not-same", "Alike?") },
        date("gone"),
        Starter { steps: vec![step("One.", "q=ferry"), step("Two.", "article=other")], ..starter("steps", "How?") },
        Starter { query: "q=ferry".into(), ..starter("", "A search") },
    ];
    corpus
}

fn start(slug: &str) -> Query {
    Query::parse(&format!("start={slug}&lang=ko")).0
}

fn date(corpus: &Corpus, slug: &str) -> DateAnswer {
    let Some(Answer::Date(answer)) = opened(corpus, &start(slug)).map(|opened| opened.answer) else {
        panic!("no date unfolds")
    };
    *answer
}

fn shared(corpus: &Corpus) -> SharedAnswer {
    let Some(Answer::Shared(answer)) = opened(corpus, &start("same")).map(|opened| opened.answer) else {
        panic!("nothing shared unfolds")
    };
    *answer
}

#[test]
fn only_what_the_corpus_can_answer_is_offered() {
    let corpus = ferries();
    let offered = offers(&corpus, &start("same"));
    let said: Vec<_> = offered.iter().map(|it| (it.slug.as_str(), it.link.as_deref(), it.open)).collect();
    let expect =
        [("late", None, false), ("same", None, true), ("steps", None, false), ("", Some("q=ferry&lang=ko"), false)];
    assert_eq!(said, expect);
    for slug in ["not-same", "gone", "nonsense"] {
        assert_eq!(opened(&corpus, &start(slug)), None, "{slug}");
        let notice = Notice::BadValue { name: "start".to_owned(), value: slug.to_owned() };
        let (query, notices) = view::understood(&corpus, &start(slug));
        assert_eq!((query.start.as_str(), notices), ("", vec![notice]));
    }
    assert_eq!(view::understood(&corpus, &start("late")), (start("late"), Vec::new()));
    assert_eq!(offers(&five(), &Query::default()), []);
}

#[test]
fn a_date_unfolds_what_is_wrong_what_decides_and_where_it_stands() {
    let corpus = ferries();
    let answer = date(&corpus, "late");
    let [wrong] = answer.wrong.as_slice() else { panic!("a date that is printed twice is one: {:?}", answer.wrong) };
    assert_eq!((wrong.rule, wrong.why, wrong.line), (Rule::PageRenderDate, Why::AfterDeadlineInText, Some(2)));
    let told: Vec<_> = answer.evidence.iter().map(|it| (it.words.as_str(), it.tells)).collect();
    assert_eq!(told, [("two weeks left", true), ("23 November", false)], "what is set aside is told once");
    let late = corpus.articles.iter().find(|article| article.id == "late").expect("there");
    for (link, words) in
        [(Some(&wrong.link), "Friday, 6 March 2020"), (answer.evidence[0].link.as_ref(), "two weeks left")]
    {
        let (query, notices) = Query::parse(link.expect("it stands in the text"));
        assert_eq!(query.passage.map(|passage| passage.of(&late.text)), Some(words));
        assert!(notices.is_empty() && query.start.is_empty());
        assert_eq!(query.language, start("late").language);
    }
}

#[test]
fn shared_sentences_stand_side_by_side_with_what_is_the_same_marked() {
    let answer = shared(&ferries());
    assert_eq!(answer.sides.each_ref().map(|side| side.article.id.as_str()), ["late", "other"]);
    assert_eq!((answer.total, answer.rows.len()), (2, 1), "no sentence on harm stands there unasked");
    assert_eq!((answer.agencies.as_slice(), answer.both_name), (["Wire".to_owned()].as_slice(), false));
    for (runs, link) in &answer.rows[0].cells {
        assert_eq!(runs.iter().map(|run| run.text.as_str()).collect::<String>(), SAME);
        let same: Vec<_> = runs.iter().filter(|run| run.hit).map(|run| run.text.trim()).collect();
        assert_eq!(same, ["will open in summer", "both ministers"]);
        assert!(Query::parse(link).0.passage.is_some());
    }
}

#[test]
fn steps_lead_on_from_view_to_view() {
    let corpus = ferries();
    let Some(Answer::Steps(steps)) = opened(&corpus, &start("steps")).map(|opened| opened.answer) else {
        panic!("no steps unfold")
    };
    assert!(steps.iter().all(|step| step.times.is_empty()), "no timeline, no times");
    let (first, _) = Query::parse(&steps[0].link);
    let here = guide(&corpus, &first).expect("it is a step");
    assert_eq!((here.number, here.total, here.text.as_str(), &here.previous), (1, 2, "One.", &None));
    assert_eq!(opened(&corpus, &first), None, "one guide is enough");
    let (second, _) = Query::parse(here.next.as_deref().expect("there is another"));
    // How it is shown does not lead away from it; another search does.
    let shown = second.toggle_highlight(dateline_model::query::Highlight::Dates);
    assert_eq!(guide(&corpus, &shown).map(|it| (it.number, it.next)), Some((2, None)));
    assert_eq!(guide(&corpus, &first.with_search("else")), None);
    assert_eq!(Query::parse(&here.all).0, start("steps"));
}

#[test]
fn a_step_that_leads_to_the_timeline_tells_it_at_once() {
    let mut corpus = five();
    let step = |query: &str| Step { text: "In order.".into(), query: query.into() };
    let steps =
        vec![step("screen=timeline&date=about&from=2019-11-01&to=2019-11-30"), step("screen=timeline&q=nothing")];
    corpus.info.starters = vec![Starter { slug: "autumn".into(), title: "Then?".into(), steps, ..Starter::default() }];
    let Some(Answer::Steps(steps)) = opened(&corpus, &start("autumn")).map(|opened| opened.answer) else {
        panic!("no steps unfold")
    };
    let told: Vec<_> = steps[0].times.iter().map(|time| (time.when.edtf.as_str(), time.told.len())).collect();
    assert_eq!(told, [("2019-11-23/2019-11-23", 1)]);
    let event = &steps[0].times[0].told[0];
    assert!(!event.said.is_empty() && event.tellers.iter().all(|it| Query::parse(&it.link).0.passage.is_some()));
    assert!(steps[1].times.is_empty(), "nothing found, nothing told");
}

#[test]
fn what_one_article_says_in_short_hides_no_other_article_of_the_same_day() {
    let speaks = |id: &str, body: &str, words: &str| {
        Draft::new(id, "News").body(body).on("2019-11-04").speaks(words, When::day(day("2019-11-22")))
    };
    let mut corpus = corpus(vec![
        speaks("a", "Norway and Chile signed a pact on 22 November. It rained.", "22 November"),
        speaks("b", "If not, that would be that, by 22 November.", "22 November"),
    ]);
    let steps = vec![Step { text: "In order.".into(), query: "screen=timeline".into() }];
    corpus.info.starters = vec![Starter { slug: "autumn".into(), title: "Then?".into(), steps, ..Starter::default() }];
    let Some(Answer::Steps(steps)) = opened(&corpus, &start("autumn")).map(|opened| opened.answer) else {
        panic!("no steps unfold")
    };
    let told = steps[0].times.iter().flat_map(|time| &time.told);
    let told: Vec<_> = told.map(|told| (told.said.as_str(), told.tellers[0].id.as_str())).collect();
    assert_eq!(
        told,
        [("Norway and Chile signed pact", "a"), ("If not, that would be that, by 22 November.", "b")],
        "{told:?}"
    );
}
