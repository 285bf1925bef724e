//! Your articles: which of the collection a person brought along, what was read in each, and whether it was here before.

use crate::corpus::{Draft, corpus, when};
use dateline_explore::corpus::Corpus;
use dateline_explore::view::screens::own::{Group, Item, Own, What, items, stated_items};
use dateline_explore::view::{ScreenView, frame, view};
use dateline_model::article::{Agreement, Place, Quote, Salience, Warning};
use dateline_model::date::{Shape, When};
use dateline_model::event::{Act, Actor, Event, Stage, Stated, Step};
use dateline_model::query::Query;
use dateline_model::rule::{Kind, Rule};
use dateline_model::source::{List, Sidecar};
use dateline_model::span::Span;

fn own(corpus: &Corpus) -> Own {
    match view(corpus, &Query::parse("screen=own").0).screen {
        ScreenView::Own(own) => own,
        other => panic!("another screen: {other:?}"),
    }
}

#[test]
fn what_lies_in_their_folder_is_listed_with_what_was_read() {
    let story = "The ferry to Callao was delayed for a day.";
    let corpus = corpus(vec![
        Draft::new("a", "Ferry delayed").body(story).on("2019-01-01"),
        Draft::new("own/b", "Ferry delayed").body("The ferry — to Callao was delayed, for a day!").on("2018-01-01"),
        Draft::new("own/c", "Nets mended").body("Nets were mended in Lima.").junk("Share this", Kind::Share),
        Draft::new("ownership", "A house is sold").body("A house was sold."),
    ]);
    let own = own(&corpus);
    let listed: Vec<_> = own
        .articles
        .iter()
        .map(|it| (it.article.id.as_str(), it.set_aside, it.same.as_ref().map(|same| same.id.as_str())))
        .collect();
    // The one that was here before comes first, whatever its day.
    assert_eq!(listed, [("own/b", 0, Some("a")), ("own/c", 1, None)]);
    assert_eq!(own.others, 2);
    assert!(self::own(&crate::corpus::corpus(Vec::new())).articles.is_empty());
}

#[test]
fn what_the_title_says_nothing_of_is_counted() {
    let named = |ids: &[&str]| {
        let corpus = corpus(ids.iter().map(|id| Draft::new(id, "Nets mended")).collect());
        frame(&corpus, &Query::default()).brought
    };
    assert_eq!(named(&["a", "own/b", "own/c"]), 2);
    assert_eq!(named(&["a"]), 0);
    assert_eq!(named(&["own/b"]), 0, "alone, they have a title of their own");
}

#[test]
fn what_is_only_to_be_known_of_a_file_is_no_problem() {
    let mut draft = Draft::new("own/a", "Nets mended");
    let warning = |code: &str| Warning { code: code.to_owned(), place: "a.html".to_owned(), message: String::new() };
    draft.article.warnings = vec![warning("converted"), warning("invalid-utf-8")];
    let corpus = corpus(vec![draft]);
    let problems: Vec<_> = frame(&corpus, &Query::default()).problems.into_iter().map(|it| it.code).collect();
    assert_eq!(problems, ["invalid-utf-8"]);
    assert_eq!(own(&corpus).articles[0].warnings.len(), 2);
}

#[test]
fn as_many_lines_are_set_aside_as_the_articles_own_page_lists() {
    let draft = Draft::new("own/a", "Nets mended")
        .body("Nets were mended in Lima.")
        .junk("5 March 2021", Kind::Timestamp)
        .junk("By Ana Lund", Kind::Byline)
        .junk("The Lantern", Kind::Publisher)
        .junk("Share this", Kind::Share)
        .junk("Related", Kind::RelatedLink);
    let corpus = corpus(vec![draft]);
    let ScreenView::Article(page) = view(&corpus, &Query::parse("article=own/a").0).screen else { panic!("no page") };
    assert_eq!((own(&corpus).articles[0].set_aside as usize, page.junk.len()), (2, 2));
}

/// An act told in `cue`.
fn act(draft: &Draft, source: &str, act: Act, target: &str, cue: &str) -> Event {
    let span = draft.mention(cue).expect("it stands there").span;
    let actor = |country: &str| Actor { country: country.to_owned(), span };
    let (source, target) = (actor(source), actor(target));
    Event {
        span,
        cue: span,
        act,
        mode: String::new(),
        contexts: Vec::new(),
        stated: Stated::Happened,
        source,
        target,
        mutual: false,
        past: false,
        when: None::<When>,
        reported_by: None::<Span>,
        rule: Rule::EventVerb,
    }
}

/// An article with something in every group.
fn quarrel() -> Corpus {
    let mut draft = Draft::new("a", "Norway and Chile quarrel")
        .body("Norway blamed Chile for it.  Chile asked Norway for talks, and Norway refused.")
        .body("Ana Lund of the Quay Board wept.")
        .junk("Share this", Kind::Share)
        .junk("Share  this", Kind::Share)
        .junk("og:title", Kind::Metadata)
        .country("NO", Salience::Primary, "Norway")
        .country("CL", Salience::Primary, "Chile")
        .topic("talks", Salience::Primary)
        .topic("unknown", Salience::Primary)
        .person("Ana Lund")
        .organisation("Quay Board");
    let events = [
        act(&draft, "NO", Act::Disapprove, "CL", "blamed"),
        act(&draft, "CL", Act::Demand, "NO", "asked"),
        act(&draft, "NO", Act::Reject, "CL", "refused"),
    ];
    draft.article.events = events.to_vec();
    corpus(vec![draft])
}

/// The items of a group as "tick label = key: entry", "!" before the tick where a person has said so.
#[track_caller]
fn check(group: Group, stated: &[(List, &str)], expect: &[&str]) -> Vec<Item> {
    check_in(&quarrel(), group, stated, expect)
}

/// The same of the article "a" of `corpus`.
#[track_caller]
fn check_in(corpus: &Corpus, group: Group, stated: &[(List, &str)], expect: &[&str]) -> Vec<Item> {
    let mut sidecar = Sidecar::default();
    stated.iter().for_each(|(list, entry)| sidecar.put(*list, entry));
    let items = items(corpus, "a", &sidecar, group);
    let said = |it: &Item| {
        let (by, tick) = (if it.stated { "!" } else { "" }, if it.counts { "x" } else { "-" });
        format!("{by}{tick} {} = {}: {}", it.label, it.list.code(), it.entry)
    };
    assert_eq!(items.iter().map(said).collect::<Vec<_>>(), expect);
    items
}

#[test]
fn what_is_read_one_by_one_is_listed_and_what_is_set_aside_stays() {
    let countries = ["x Norway = not_countries: NO", "x Chile = not_countries: CL", "!- PE = not_countries: PE"];
    check(Group::Countries, &[(List::NotCountries, "PE")], &countries);
    check(
        Group::Topics,
        &[(List::NotTopics, "pact")],
        &["x The talks = not_topics: talks", "!- The pact = not_topics: pact"],
    );
    check(Group::People, &[], &["x Ana Lund = not_people: Ana Lund"]);
    check(Group::Organisations, &[(List::NotPeople, "X")], &["x Quay Board = not_organisations: Quay Board"]);
}

#[test]
fn an_act_is_named_by_its_sentence_and_one_of_several_by_more() {
    let several = "Chile asked Norway for talks, and Norway refused.";
    let items = check(
        Group::Acts,
        &[(List::NotActs, "It wept.")],
        &[
            "x Norway blamed Chile for it. = not_acts: Norway blamed Chile for it.",
            &format!("x {several} = not_acts: CL > NO DEMAND: {several}"),
            &format!("x {several} = not_acts: NO > CL REJECT: {several}"),
            "!- It wept. = not_acts: It wept.",
        ],
    );
    let what: Vec<_> = items.iter().filter_map(|it| it.what.clone()).collect();
    let act = |by: &str, to: &str, kind: &str| What::Act(by.to_owned(), to.to_owned(), kind.to_owned());
    let acts =
        [act("Norway", "Chile", "disapprove"), act("Chile", "Norway", "demand"), act("Norway", "Chile", "reject")];
    assert_eq!(what, acts);
    assert!(items.iter().all(|it| it.puts() != it.stated));
}

/// An article with a place, a time, a quote, a thing with a step, and a paragraph of two lines.
fn pact() -> Corpus {
    let signed = "They signed the net\npact in 2019.";
    let draft = Draft::new("a", "Nets").body(signed).body("\"It lasts,\" she said in Callao.");
    let mut draft = draft.speaks("2019", when(Shape::Lasted, "2019-01-01", "2019-12-31"));
    let mentions = |words: &str| draft.mention(words).into_iter().collect::<Vec<_>>();
    let span = |words: &str| draft.mention(words).expect("it stands there").span;
    let place = Place { name: "Callao".to_owned(), country: None, mentions: mentions("Callao") };
    let quote = Quote {
        span: span("It lasts,"),
        speaker: Some("Ana Lund".to_owned()),
        speaker_span: None,
        cue: None,
        rule: Rule::QuoteSpeakerAfter,
    };
    let stage = Stage {
        span: span(signed),
        cue: span("signed"),
        step: Step::Made,
        stated: Stated::Happened,
        when: None,
        rule: Rule::StageVerb,
    };
    let pact = Agreement { name: "net pact".to_owned(), stages: vec![stage], ..Agreement::default() };
    (draft.article.places, draft.article.quotes, draft.article.agreements) = (vec![place], vec![quote], vec![pact]);
    corpus(vec![draft])
}

#[test]
fn places_times_quotes_and_steps_are_listed_each_with_what_is_read() {
    let corpus = pact();
    let what = |items: Vec<Item>| items.into_iter().next().and_then(|it| it.what);
    let check = |group, stated: &[(List, &str)], expect: &[&str]| what(check_in(&corpus, group, stated, expect));
    check(Group::Places, &[], &["x Callao = not_places: Callao"]);
    let said = "x “It lasts,” = not_quotes: It lasts,";
    check(Group::Quotes, &[(List::NotQuotes, "It ends")], &[said, "!- “It ends” = not_quotes: It ends"]);
    let speaker = check(Group::Speakers, &[], &["x “It lasts,” = not_speakers: It lasts,"]);
    assert_eq!(speaker, Some(What::Speaker("Ana Lund".to_owned())));
    let sentence = "They signed the net pact in 2019.";
    let time = check(Group::Dates, &[], &[&format!("x {sentence} = not_dates: 2019: {sentence}")]);
    assert_eq!(time, Some(What::Time("2019".to_owned(), Some(when(Shape::Lasted, "2019-01-01", "2019-12-31")))));
    check(Group::Agreements, &[], &["x net pact = not_agreements: net pact"]);
    let step = check(Group::Stages, &[], &[&format!("x {sentence} = not_stages: made: {sentence}")]);
    assert_eq!(step, Some(What::Step("net pact".to_owned(), Step::Made)));
}

#[test]
fn lines_that_a_paragraph_was_put_together_of_stand_under_it() {
    let items = check_in(
        &pact(),
        Group::Lines,
        &[],
        &[
            "x Nets = junk: Nets",
            "x They signed the net pact in 2019. = junk: They signed the net pact in 2019.",
            "x They signed the net = junk: They signed the net",
            "x pact in 2019. = junk: pact in 2019.",
            "x \"It lasts,\" she said in Callao. = junk: \"It lasts,\" she said in Callao.",
        ],
    );
    let inner: Vec<bool> = items.iter().map(|it| it.what == Some(What::LineOf)).collect();
    assert_eq!(inner, [false, false, true, true, false]);
}

#[test]
fn lines_are_listed_once_with_what_they_are() {
    let body = "Ana Lund of the Quay Board wept.";
    let first = "Norway blamed Chile for it. Chile asked Norway for talks, and Norway refused.";
    let head = "Norway and Chile quarrel";
    let story = |line: &str| format!("x {line} = junk: {line}");
    let items = check(
        Group::Lines,
        &[(List::Story, body), (List::Junk, "Share  this"), (List::Junk, "gone")],
        &[
            &story(head),
            &story(first),
            &format!("!x {body} = story: {body}"),
            "!- Share this = junk: Share  this",
            "!- gone = junk: gone",
        ],
    );
    assert_eq!(items.iter().map(|it| it.kind).nth(3), Some(Some(Kind::Share)));
    check(Group::Lines, &[], &[&story(head), &story(first), &story(body), "- Share this = story: Share this"]);
    assert!(self::items(&quarrel(), "b", &Sidecar::default(), Group::Lines).is_empty());
}

#[test]
fn what_is_stated_is_listed_with_its_names() {
    let mut sidecar = Sidecar::default();
    let entries =
        [(List::Junk, "x ".repeat(200)), (List::NotCountries, "NO".to_owned()), (List::NotTopics, "pact".to_owned())];
    entries.iter().for_each(|(list, entry)| sidecar.put(*list, entry));
    let labels: Vec<String> = stated_items(&quarrel(), &sidecar).into_iter().map(|it| it.label).collect();
    assert_eq!(labels[..2], ["Norway", "The pact"]);
    assert!(labels[2].ends_with("x…") && labels[2].chars().count() <= 161, "{labels:?}");
}
