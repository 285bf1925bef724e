//! Dossiers: things with a life, each once over the corpus, with its sentences, its life line and whoever takes part.

use crate::corpus::{Draft, corpus_with, day, topic, when};
use dateline_explore::corpus::Corpus;
use dateline_explore::view::assist::dossier;
use dateline_explore::view::screens::dossiers::{CUE, Dossier, DossierSentence, Dossiers, Known, Moment, NAMED, view};
use dateline_explore::view::screens::quotes::Quoted;
use dateline_model::article::{Agreement, Mention, Quote, Salience};
use dateline_model::date::{Shape, When};
use dateline_model::event::{Stage, Stated, Step};
use dateline_model::query::Query;
use dateline_model::rule::Rule;
use dateline_model::source::TopicRule;
use dateline_model::span::Span;

fn dossiers(corpus: &Corpus, query: &str, of: &str) -> Dossiers {
    let of = (!of.is_empty()).then(|| of.to_owned()).into_iter().collect();
    view(corpus, &Query { of, ..Query::parse(query).0 })
}

fn chosen(corpus: &Corpus, query: &str, of: &str) -> Dossier {
    dossiers(corpus, query, of).chosen.expect("one is asked for")
}

/// Where `words` stand in the draft, every time.
fn spans(draft: &Draft, words: &str) -> Vec<Span> {
    draft.article.text.match_indices(words).map(|(at, _)| Span::new(at, at + words.len())).collect()
}

/// The draft with a thing that all of `words` stand for.
fn thing(mut draft: Draft, name: &str, dossier: Option<&str>, rule: Rule, words: &[&str]) -> Draft {
    let mut found: Vec<Span> = words.iter().flat_map(|words| spans(&draft, words)).collect();
    found.sort();
    let mentions = found.into_iter().map(|span| Mention { span, rule }).collect();
    let (name, kind, dossier) = (name.to_owned(), "agreement".to_owned(), dossier.map(str::to_owned));
    draft.article.agreements.push(Agreement { name, kind, dossier, mentions, stages: Vec::new() });
    draft
}

/// A step of the last thing of the draft, told by `sentence` with `cue`.
fn step(mut draft: Draft, step: Step, sentence: &str, cue: &str, when: Option<When>) -> Draft {
    let (span, cue) = (spans(&draft, sentence)[0], spans(&draft, cue)[0]);
    let stage = Stage { span, cue, step, stated: Stated::Happened, when, rule: Rule::StageVerb };
    draft.article.agreements.last_mut().expect("a thing").stages.push(stage);
    draft
}

fn words(told: &DossierSentence) -> String {
    told.sentence.iter().map(|run| run.text.as_str()).collect()
}

fn marked(told: &DossierSentence, mark: u32) -> Vec<&str> {
    told.sentence.iter().filter(|run| run.marks.contains(&mark)).map(|run| run.text.as_str()).collect()
}

fn tellers(moment: &Moment) -> Vec<&str> {
    moment.told.iter().flat_map(|told| &told.tellers).map(|teller| teller.article.id.as_str()).collect()
}

const ENDS: &str = "The cod pact ends on Friday, Norway says.";

fn fish() -> TopicRule {
    TopicRule { kind: "agreement".to_owned(), other_names: vec!["cod treaty".to_owned()], ..topic("cod-pact", "") }
}

/// Two papers on a listed pact, one of which also has a named and a described thing.
fn two() -> Corpus {
    let one = Draft::new("one", "Fish").body(ENDS).body("Herring met. \"The deal is dead,\" he said.").on("2020-01-03");
    let mut one = one.country("NO", Salience::Primary, "Norway");
    let said = spans(&one, "The deal is dead,")[0];
    let quote = Quote {
        span: said,
        speaker: Some("Olav".into()),
        speaker_span: None,
        cue: None,
        rule: Rule::QuoteUnattributed,
    };
    one.article.quotes.push(quote);
    let one = thing(one, "cod pact", Some("cod-pact"), Rule::AgreementDescription, &["cod pact", "The deal"]);
    let one = step(one, Step::Due, ENDS, "ends", Some(When::day(day("2020-01-03"))));
    let two = Draft::new("two", "Fish and ships").body(ENDS).body("A cod pact was signed.").on("2020-01-02");
    let two = two.body("The Lighthouse Accord lasts; a salt deal and the cod pact are in it.");
    let two = thing(two, "Lighthouse Accord", None, Rule::AgreementHead, &["Lighthouse Accord"]);
    let two = thing(two, "salt deal", None, Rule::AgreementDescription, &["salt deal"]);
    let two = thing(two, "cod pact", Some("cod-pact"), Rule::AgreementListed, &["cod pact"]);
    let two = step(two, Step::Due, ENDS, "ends", Some(When::day(day("2020-01-04"))));
    let two = step(two, Step::Made, "A cod pact was signed.", "signed", None);
    corpus_with(vec![one, two], vec![topic("fish", "sea"), fish()])
}

#[test]
fn things_stand_by_how_they_are_known_and_then_by_how_many_articles_mention_them() {
    let shown = dossiers(&two(), "", "");
    let all: Vec<_> = shown.things.iter().map(|it| (it.key.as_str(), it.known, it.articles, it.mentions)).collect();
    let expect = [
        ("cod-pact", Known::Listed, 2, 5),
        ("Lighthouse Accord", Known::Named, 1, 1),
        ("two: salt deal", Known::Described, 1, 1),
    ];
    assert_eq!(all, expect);
    assert_eq!((shown.things[0].label.as_str(), shown.things[0].years), ("The cod-pact", Some((2020, 2020))));
    assert!(shown.things[0].link.contains("of=cod-pact"), "{}", shown.things[0].link);
    assert_eq!((shown.chosen, shown.more), (None, 0));
}

#[test]
fn a_dossier_has_every_sentence_once_with_all_who_have_it() {
    let dossier = chosen(&two(), "", "cod-pact");
    let sentences: Vec<_> = dossier.sentences.iter().map(|it| (words(it), it.tellers.len())).collect();
    let expect = [
        (ENDS, 2),
        ("A cod pact was signed.", 1),
        ("The Lighthouse Accord lasts; a salt deal and the cod pact are in it.", 1),
        ("\"The deal is dead,\" he said.", 1),
    ];
    assert_eq!(sentences, expect.map(|(words, count)| (words.to_owned(), count)));
    assert_eq!(marked(&dossier.sentences[0], NAMED), ["cod pact"]);
    let wordings: Vec<_> = dossier.wordings.iter().map(|it| (it.words.as_str(), it.count, it.articles.len())).collect();
    assert_eq!(wordings, [("cod pact", 4, 2), ("The deal", 1, 1)]);
    let countries: Vec<_> = dossier.countries.iter().map(|it| (it.country.key.as_str(), it.sentences)).collect();
    assert_eq!(countries, [("NO", 1)], "one article names it");
    let related: Vec<_> = dossier.related.iter().map(|it| (it.label.as_str(), it.sentences)).collect();
    assert_eq!(related, [("Lighthouse Accord", 1), ("salt deal", 1)]);
    let quotes = dossier.quotes.iter().map(Quoted::articles).collect::<Vec<_>>();
    assert_eq!(quotes, [1]);
    // Under nobody's name, each says who said it.
    let said: Vec<_> = dossier.quotes.iter().flat_map(|it| &it.wordings).flat_map(|it| &it.tellers).collect();
    assert_eq!(said.iter().map(|it| it.speaker.as_deref()).collect::<Vec<_>>(), [Some("Olav")]);
    assert_eq!(dossier.articles.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), ["two", "one"]);
}

#[test]
fn different_days_for_one_end_stand_side_by_side_and_undated_steps_apart() {
    let dossier = chosen(&two(), "", "cod-pact");
    let others = |it: &Moment| it.otherwise.iter().map(|other| other.article.id.clone()).collect::<Vec<_>>();
    let life: Vec<_> = dossier.life.iter().map(|it| (it.step, others(it), tellers(it))).collect();
    assert_eq!(life, [(Step::Due, vec!["two".into()], vec!["one"]), (Step::Due, vec!["one".into()], vec!["two"])]);
    assert_eq!(dossier.disputed(), dossier.life.first());
    let (first, second) = (&dossier.life[0], &dossier.life[1]);
    assert_eq!(first.otherwise.first().map(|it| &it.when), second.when.as_ref());
    assert_eq!(marked(&dossier.life[0].told[0], CUE), ["ends"]);
    let undated: Vec<_> = dossier.undated.iter().map(|it| (it.step, words(&it.told[0]))).collect();
    assert_eq!(undated, [(Step::Made, "A cod pact was signed.".to_owned())]);
}

#[test]
fn the_same_step_of_two_articles_stands_once_with_both() {
    let paper = |id: &str, text: &str| {
        let draft = thing(
            Draft::new(id, "News").body(text).on("2020-01-02"),
            "cod pact",
            Some("cod-pact"),
            Rule::AgreementListed,
            &["cod pact"],
        );
        step(draft, Step::Made, text, "signed", Some(when(Shape::Within, "2016-11-01", "2016-11-30")))
    };
    let all = corpus_with(
        vec![
            paper("a", "They signed the cod pact in November 2016."),
            paper("b", "The cod pact, signed in November 2016, holds."),
        ],
        vec![fish()],
    );
    let dossier = chosen(&all, "", "cod-pact");
    assert_eq!(dossier.life.len(), 1);
    assert_eq!((dossier.life[0].told.len(), tellers(&dossier.life[0]), dossier.disputed()), (2, vec!["a", "b"], None));
}

#[test]
fn filters_leave_only_what_is_said_in_the_articles_found() {
    let shown = dossiers(&two(), "to=2020-01-02", "cod-pact");
    assert_eq!(shown.found, 1);
    let dossier = shown.chosen.expect("the pact");
    assert_eq!((dossier.thing.articles, dossier.life.len(), dossier.quotes.len()), (1, 1, 0));
    let none = dossiers(&two(), "to=1999-01-01", "cod-pact");
    let chosen = none.chosen.expect("the file knows it");
    assert_eq!((none.things.len(), chosen.thing.label.as_str(), chosen.sentences.len()), (0, "The cod-pact", 0));
}

#[test]
fn a_dossier_is_found_by_its_other_names_and_an_unknown_one_says_so() {
    assert_eq!(chosen(&two(), "", "Cod Treaty").thing.key, "cod-pact");
    assert_eq!(chosen(&two(), "", "lighthouse accord").thing.known, Known::Named);
    // One that no article found mentions is known still.
    for (query, of, unknown) in [
        ("", "no such thing", Some("no such thing")),
        ("to=1999-01-01", "no such thing", Some("no such thing")),
        ("to=1999-01-01", "lighthouse accord", None),
        ("to=1999-01-01", "Cod Treaty", None),
    ] {
        let shown = dossiers(&two(), query, of);
        assert_eq!((shown.unknown.as_deref(), shown.chosen.is_none()), (unknown, unknown.is_some()), "{query} {of}");
    }
}

#[test]
fn an_acronym_joins_its_only_name_and_none_where_it_has_two() {
    let named = |id: &str, name: &str| {
        let draft = Draft::new(id, "News").body(&format!("The {name} (NFA) holds.")).on("2020-01-02");
        thing(draft, name, None, Rule::AgreementHead, &[name, "NFA"])
    };
    let alone = || {
        let draft = Draft::new("c", "News").body("The NFA holds.").on("2020-01-03");
        thing(draft, "NFA", None, Rule::AgreementAcronym, &["NFA"])
    };
    let keys = |corpus: &Corpus| {
        dossiers(corpus, "", "").things.into_iter().map(|it| (it.key, it.articles)).collect::<Vec<_>>()
    };
    let one = corpus_with(vec![named("a", "Northern Fish Agreement"), alone()], Vec::new());
    assert_eq!(keys(&one), [("Northern Fish Agreement".to_owned(), 2)]);
    let two =
        corpus_with(vec![named("a", "Northern Fish Agreement"), named("b", "New Forest Accord"), alone()], Vec::new());
    let names = ["New Forest Accord", "Northern Fish Agreement", "NFA"];
    assert_eq!(keys(&two), names.map(|name| (name.to_owned(), 1)));
}

#[test]
fn sexual_violence_is_folded_in_sentences_and_wordings() {
    let text = "They spoke of the women forced into military brothels.";
    let words = "women forced into military brothels";
    let draft = thing(
        Draft::new("a", "Talks").body(text).on("2020-01-02"),
        words,
        Some("women"),
        Rule::AgreementListed,
        &[words],
    );
    let rule =
        TopicRule { kind: "matter".to_owned(), en: "Women forced into brothels".to_owned(), ..topic("women", "") };
    let dossier = chosen(&corpus_with(vec![draft], vec![rule]), "", "women");
    assert!(dossier.thing.folded && dossier.wordings[0].folded && dossier.sentences[0].folded);
    assert_eq!(dossier.thing.kind, "matter");
}

#[test]
fn the_way_to_explore_finds_its_articles_or_says_how_many_its_names_find() {
    let corpus = two();
    let check = |of: &str, articles: u32, same: bool| {
        let way = chosen(&corpus, "", of).in_explore;
        assert_eq!((way.articles, way.same), (articles, same), "{of}: {}", way.link);
        let found = dossiers(&corpus, &way.link, "").found;
        assert_eq!(found, articles, "{}", way.link);
    };
    check("cod-pact", 2, true);
    check("Lighthouse Accord", 1, true);
    check("two: salt deal", 1, true);
    // The words stand in an article that does not speak of the thing: a search finds it too, the filter by a name does not.
    let far = Draft::new("far", "Elsewhere")
        .body("The Lighthouse Accord is a hotel. No herring deal there.")
        .on("2020-02-02");
    let one = Draft::new("near", "Here").body("The Lighthouse Accord lasts. The herring deal ends.").on("2020-01-02");
    let near = thing(one, "Lighthouse Accord", None, Rule::AgreementHead, &["Lighthouse Accord"]);
    let near = thing(near, "herring deal", None, Rule::AgreementDescription, &["herring deal"]);
    let corpus = corpus_with(vec![near, far], Vec::new());
    for (of, expect) in [("Lighthouse Accord", (1, true)), ("near: herring deal", (2, false))] {
        let way = chosen(&corpus, "", of).in_explore;
        assert_eq!((way.articles, way.same), expect, "{}", way.link);
    }
    // What is searched for already stays.
    let way = chosen(&two(), "q=herring", "cod-pact").in_explore;
    assert_eq!((way.articles, way.same), (1, true), "{}", way.link);
}

#[test]
fn a_bare_word_that_stands_once_is_no_thing_and_numbers_are_written_either_way() {
    let one =
        Draft::new("one", "Nets").body("After the talks, and a second row, Sea War II was over. The row went on.");
    let one = thing(one, "talks", None, Rule::AgreementDescription, &["talks"]);
    let one = thing(one, "row", None, Rule::AgreementDescription, &["second row", "The row"]);
    let one = thing(one, "Sea War II", None, Rule::AgreementHead, &["Sea War II"]);
    let two = Draft::new("two", "Ships").body("Sea War Two began.");
    let two = thing(two, "Sea War Two", None, Rule::AgreementHead, &["Sea War Two"]);
    let shown = dossiers(&corpus_with(vec![one, two], Vec::new()), "", "");
    let all: Vec<_> = shown.things.iter().map(|it| (it.label.as_str(), it.articles, it.mentions)).collect();
    assert_eq!(all, [("Sea War II", 2, 2), ("row", 1, 2)]);
}

#[test]
fn articles_are_filtered_by_what_is_listed_or_has_a_name() {
    let with = |id: &str, name: &str, dossier: Option<&str>, rule: Rule| {
        thing(Draft::new(id, "Nets").body(&format!("The {name} holds.")), name, dossier, rule, &[name])
    };
    let drafts = vec![
        with("a", "cod treaty", Some("cod-pact"), Rule::AgreementDescription),
        with("b", "Northern Fisheries Accord", None, Rule::AgreementHead),
        with("c", "NFA", None, Rule::AgreementAcronym),
        with("d", "northern fisheries accord", None, Rule::AgreementHead),
        with("e", "salt deal", None, Rule::AgreementDescription),
    ];
    let corpus = corpus_with(drafts, vec![fish()]);
    let check = |query: &str, expect: &[&str]| {
        let explore = dateline_explore::view::screens::explore::view(&corpus, &Query::parse(query).0);
        let ids: Vec<&str> = explore.cards.iter().map(|card| card.id.as_str()).collect();
        assert_eq!(ids, expect, "{query}");
    };
    check("dossier=cod-pact", &["a"]);
    check("dossier=Northern+Fisheries+Accord", &["b", "d"]);
    check("q=dossier:cod-pact", &["a"]);
    check("q=dossier:fisheries", &["b", "d"]);
    check("dossier=cod-pact&dossier=NFA&any=dossier", &["a", "c"]);
    // A dossier is of the name and of its acronym: it leads to the articles of both.
    let way = chosen(&corpus, "", "Northern Fisheries Accord").in_explore;
    assert_eq!((way.articles, way.same), (3, true));
    check(&way.link, &["b", "c", "d"]);
    // What one article only describes is no filter.
    check("q=dossier:salt", &[]);
}

#[test]
fn the_list_stands_in_the_order_that_the_link_says() {
    let one = Draft::new("one", "Nets").body("The Arctic Pact, the Blue Accord and the Arctic Pact.");
    let one = thing(one, "Arctic Pact", None, Rule::AgreementHead, &["Arctic Pact"]);
    let one = thing(one, "Blue Accord", None, Rule::AgreementHead, &["Blue Accord"]);
    let two = Draft::new("two", "Ships").body("The Blue Accord ends, not the Cod Treaty.").on("2020-01-03");
    let two = thing(two, "Blue Accord", None, Rule::AgreementHead, &["Blue Accord"]);
    let ends = "The Blue Accord ends, not the Cod Treaty.";
    let two = step(two, Step::Due, ends, "ends", Some(When::day(day("2020-01-03"))));
    let two = thing(two, "Cod Treaty", None, Rule::AgreementHead, &["Cod Treaty"]);
    let corpus = corpus_with(vec![one, two], Vec::new());
    let check = |query: &str, expect: [&str; 3]| {
        let shown = view(&corpus, &Query::parse(&format!("screen=dossiers&{query}")).0);
        assert_eq!(shown.things.iter().map(|it| it.label.as_str()).collect::<Vec<_>>(), expect, "{query}");
        assert!(shown.chosen.is_none() && shown.things.iter().all(|it| it.link.ends_with(query)), "{query}");
    };
    check("", ["Blue Accord", "Arctic Pact", "Cod Treaty"]);
    check("of=by:dossiers:name", ["Arctic Pact", "Blue Accord", "Cod Treaty"]);
    check("of=by:dossiers:-name", ["Cod Treaty", "Blue Accord", "Arctic Pact"]);
    check("of=by:dossiers:articles", ["Arctic Pact", "Cod Treaty", "Blue Accord"]);
    check("of=by:dossiers:-years", ["Blue Accord", "Arctic Pact", "Cod Treaty"]);
    check("of=by:dossiers:mentions", ["Cod Treaty", "Blue Accord", "Arctic Pact"]);
}

#[test]
fn the_last_of_several_dated_steps_that_took_place_says_what_became_of_it() {
    assert_eq!(chosen(&two(), "", "cod-pact").outcome().map(|it| it.step), Some(Step::Due));
    let text = "The cod pact was signed in 1990. The cod pact ended in 2001. The cod pact was praised.";
    let one =
        thing(Draft::new("one", "Fish").body(text), "cod pact", Some("cod-pact"), Rule::AgreementListed, &["cod pact"]);
    let one = step(one, Step::Ended, "The cod pact ended in 2001.", "ended", Some(When::day(day("2001-01-01"))));
    let alone = chosen(&corpus_with(vec![one.clone()], vec![fish()]), "", "cod-pact");
    assert_eq!(alone.outcome(), None, "one step needs no sum");
    let one = step(one, Step::Made, "The cod pact was signed in 1990.", "signed", Some(When::day(day("1990-01-01"))));
    let both = chosen(&corpus_with(vec![one], vec![fish()]), "", "cod-pact");
    assert_eq!(both.outcome().map(|it| it.step), Some(Step::Ended));
}

/// The dossier that the search `typed` names among the articles that `filters` leave: its label and its query string.
#[track_caller]
fn check_named(filters: &str, typed: &str, expect: Option<(&str, &str)>) {
    let corpus = two();
    let found = dossier(&corpus, &Query::parse(filters).0.with_search(typed));
    let found = found.as_ref().map(|found| (found.label.as_str(), found.link.as_str()));
    assert_eq!(found, expect, "{typed:?}");
    // It leads to that dossier.
    if let Some((label, link)) = found {
        let (query, _) = Query::parse(link);
        let chosen = view(&corpus, &query).chosen.expect("one is asked for");
        assert_eq!((chosen.thing.label.as_str(), chosen.thing.mentions > 0), (label, true), "{link}");
    }
}

#[test]
fn a_search_that_names_a_thing_leads_to_its_dossier() {
    let pact = Some(("The cod-pact", "screen=dossiers&of=cod-pact"));
    check_named("", "cod treaty", pact);
    check_named("", " Cod-Treaty ", pact);
    check_named("", "\"cod treaty\"", pact);
    check_named("", "treaty", pact);
    check_named("country=NO", "cod treaty", Some(("The cod-pact", "screen=dossiers&of=cod-pact&country=NO")));
    for typed in ["", "cod war", "the treaty of cod", "-treaty", "salmon OR treaty", "dossier:cod-pact"] {
        check_named("", typed, None);
    }
}
