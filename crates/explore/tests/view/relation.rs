//! What two states did towards each other: acts told by several articles are one, in order of time, with who tells them.

use crate::corpus::{Draft, corpus, day};
use dateline_explore::corpus::Corpus;
use dateline_explore::view::screens::countries::{ACTOR, ActLine, Actors, CUE, Relation, actors};
use dateline_explore::view::{ScreenView, view};
use dateline_model::article::{Agreement, Country, Mention, Reuse, ReuseKind, Salience};
use dateline_model::date::When;
use dateline_model::event::{Act, Actor, Event, Stage, Stated, Step};
use dateline_model::query::Query;
use dateline_model::rule::Rule;
use dateline_model::span::Span;

const NAMES: [(&str, &str); 3] = [("NO", "Norway"), ("CL", "Chile"), ("PE", "Peru")];

/// An article of one paragraph that names whichever of the three stands in it.
fn paper(id: &str, text: &str) -> Draft {
    let mut draft = Draft::new(id, &format!("News of {id}")).on("2020-01-02").body(text);
    for (iso, name) in NAMES {
        let mentions: Vec<Mention> = draft.mention(name).into_iter().collect();
        if !mentions.is_empty() {
            draft.article.countries.push(Country {
                iso: iso.to_owned(),
                salience: Salience::Mention,
                score: 0.5,
                mentions,
            });
        }
    }
    draft
}

/// The words in the article's text.
fn find(draft: &Draft, words: &str) -> Span {
    draft.mention(words).unwrap_or_else(|| panic!("{words:?} does not stand there")).span
}

/// The draft with an act of `from` towards `to`, told in `cue`.
fn acts(mut draft: Draft, act: Act, (from, to): (&str, &str), cue: &str, on: &str, stated: Stated) -> Draft {
    let actor = |iso: &str| {
        let (_, name) = NAMES.into_iter().find(|(code, _)| *code == iso).expect("one of the three");
        Actor { country: iso.to_owned(), span: find(&draft, name) }
    };
    let event = Event {
        span: find(&draft, cue),
        cue: find(&draft, cue),
        act,
        mode: String::new(),
        contexts: Vec::new(),
        stated,
        source: actor(from),
        target: actor(to),
        mutual: act == Act::Consult,
        past: false,
        when: (!on.is_empty()).then(|| When::day(day(on))),
        reported_by: None,
        rule: Rule::DateFull,
    };
    draft.article.events.push(event);
    draft
}

fn relation(corpus: &Corpus, of: &str) -> Relation {
    match view(corpus, &Query::parse(&format!("screen=countries&{of}")).0).screen {
        ScreenView::Countries(countries) => countries.chosen.expect("a pair").relation.expect("of two"),
        other => panic!("another screen: {other:?}"),
    }
}

/// Act, codes of the two, the day, articles, witnesses.
fn told(line: &ActLine) -> (Act, String, String, usize, u32) {
    let when = line.when.as_ref().map(|when| when.edtf.clone()).unwrap_or_default();
    (line.act, format!("{}>{}", line.source.key, line.target.key), when, line.tellers(), line.witnesses)
}

const BOTH: (&str, &str) = ("NO", "CL");

#[test]
fn what_several_tell_of_one_day_is_one_act_and_other_acts_stay_apart() {
    let met = |id: &str, agency: &str| {
        let draft = paper(id, &format!("Norway met Chile on Monday, {id} heard. Peru was away."));
        acts(draft, Act::Consult, ("CL", "NO"), "met", "2020-01-01", Stated::Happened).agency(agency)
    };
    let corpus = corpus(vec![
        met("a", "Reuters"),
        met("b", "Reuters"),
        met("c", "AFP"),
        acts(paper("d", "Norway warned Chile."), Act::Threaten, BOTH, "warned", "2019-12-01", Stated::Happened),
        acts(paper("e", "Chile warned Norway."), Act::Threaten, ("CL", "NO"), "warned", "2019-12-01", Stated::Happened),
        acts(paper("f", "Norway may visit Chile."), Act::Consult, BOTH, "visit", "2020-01-01", Stated::Planned),
        acts(paper("g", "Norway blamed Chile."), Act::Disapprove, BOTH, "blamed", "", Stated::Happened),
        acts(paper("h", "Peru blamed Chile."), Act::Disapprove, ("PE", "CL"), "blamed", "2020-01-01", Stated::Happened),
    ]);
    let relation = relation(&corpus, "of=NO&of=CL");
    let lines: Vec<_> = relation.acts.iter().map(told).collect();
    let line =
        |act, who: &str, when: &str, tellers, witnesses| (act, who.to_owned(), when.to_owned(), tellers, witnesses);
    assert_eq!(
        lines,
        [
            line(Act::Threaten, "NO>CL", "2019-12-01", 1, 1),
            line(Act::Threaten, "CL>NO", "2019-12-01", 1, 1),
            // Two of the three have it from one agency; of a mutual act the first in the alphabet stands first.
            line(Act::Consult, "CL>NO", "2020-01-01", 3, 2),
            line(Act::Consult, "CL>NO", "2020-01-01", 1, 1),
            line(Act::Disapprove, "NO>CL", "", 1, 1),
        ]
    );
    assert_eq!((relation.counts, relation.not_done), ([1, 0, 3, 0], 1));
    assert!(!relation.scales.is_empty() && relation.acts.iter().filter(|line| line.mark.is_some()).count() == 4);
    let words = &relation.acts[2].sentences[0].words;
    let marked = |mark: u32| words.iter().filter(move |run| run.marks.contains(&mark)).map(|run| run.text.as_str());
    assert_eq!(marked(CUE).collect::<Vec<_>>(), ["met"]);
    assert_eq!(marked(ACTOR).collect::<Vec<_>>(), ["Norway", "Chile"]);
}

#[test]
fn the_same_words_in_two_articles_are_one_act_without_a_day_and_one_witness() {
    let text = "Norway praised Chile for its fish.";
    let mut two = vec![paper("a", text), paper("b", text)];
    for draft in &mut two {
        *draft = acts(draft.clone(), Act::Support, BOTH, "praised", "", Stated::Happened);
    }
    let (one, other) = (find(&two[0], text), find(&two[1], text));
    two[0].article.reuse.push(Reuse { span: one, other: "b".to_owned(), other_span: other, kind: ReuseKind::Sentence });
    let relation = relation(&corpus(two), "of=CL&of=NO");
    let lines: Vec<_> = relation.acts.iter().map(told).collect();
    assert_eq!(lines, [(Act::Support, "NO>CL".to_owned(), String::new(), 2, 1)]);
    assert_eq!(relation.acts[0].sentences.len(), 1, "the same words stand once");
    assert!(relation.scales.is_empty(), "one act without a day makes no picture");
}

#[test]
fn a_headline_and_its_story_tell_one_act_unless_their_days_differ() {
    let tell = |id: &str, cue: &str, headline_day: &str, day: &str| {
        let draft = Draft::new(id, "Norway blames Chile").on("2020-01-02").body("Norway blamed Chile for it.");
        let draft = draft.country("NO", Salience::Primary, "Norway").country("CL", Salience::Primary, "Chile");
        let draft = acts(draft, Act::Disapprove, BOTH, "Norway blames", headline_day, Stated::Happened);
        acts(draft, Act::Disapprove, BOTH, cue, day, Stated::Happened)
    };
    for (headline_day, day, count) in [("", "", 1), ("", "2020-01-01", 1), ("2019-12-01", "2020-01-01", 2)] {
        let relation = relation(&corpus(vec![tell("a", "Norway blamed", headline_day, day)]), "of=NO&of=CL");
        assert_eq!(relation.acts.len(), count, "{headline_day} {day}");
        let sentences: usize = relation.acts.iter().map(|act| act.sentences.len()).sum();
        assert_eq!(sentences, 2, "both are shown");
        assert!(relation.acts.iter().all(|act| act.tellers() == 1), "one article tells it");
    }
    // What stands far down in the story is another matter.
    let draft = Draft::new("a", "Norway blames Chile").on("2020-01-02").body("It rained.").body("It snowed.");
    let draft = draft.body("It rained again.").body("Norway blamed Chile for it.");
    let draft = draft.country("NO", Salience::Primary, "Norway").country("CL", Salience::Primary, "Chile");
    let draft = acts(draft, Act::Disapprove, BOTH, "Norway blames", "", Stated::Happened);
    let draft = acts(draft, Act::Disapprove, BOTH, "Norway blamed", "", Stated::Happened);
    assert_eq!(relation(&corpus(vec![draft]), "of=NO&of=CL").acts.len(), 2);
}

#[test]
fn one_step_of_one_agreement_is_one_act_whatever_it_is_called() {
    // The article, its day, what it tells, the kind of act, its day, and that of the step.
    let tell = |id: &str, on: &str, text: &str, act: Act, cue: &str, day: &str, step: Step, stage_cue: &str| {
        let mut draft = Draft::new(id, &format!("News of {id}")).on(on).body(text);
        draft = draft.country("NO", Salience::Primary, "Norway").country("CL", Salience::Primary, "Chile");
        draft = acts(draft, act, BOTH, cue, day, Stated::Happened);
        draft.article.events[0].span = find(&draft, text);
        let when = (!day.is_empty()).then(|| When::day(self::day(day)));
        let (span, cue, rule) = (find(&draft, text), find(&draft, stage_cue), Rule::StageVerb);
        let stage = Stage { span, cue, step, stated: Stated::Happened, when, rule };
        let (name, dossier) = ("Cod Pact".to_owned(), Some("cod".to_owned()));
        draft.article.agreements.push(Agreement { name, dossier, stages: vec![stage], ..Agreement::default() });
        draft
    };
    let stuck = "Norway stuck with the cod pact with Chile.";
    let turned = "Norway gave way and agreed to extend the cod pact with Chile.";
    let check = |drafts: Vec<Draft>, expect: &[(Act, usize)]| {
        let relation = relation(&corpus(drafts), "of=NO&of=CL");
        let lines: Vec<_> = relation.acts.iter().map(|line| (line.act, line.tellers())).collect();
        assert_eq!(lines, expect);
    };
    let keep = |id: &str, on: &str, day: &str| tell(id, on, stuck, Act::Agree, "stuck", day, Step::Extended, "stuck");
    let give_way =
        |id: &str, day: &str| tell(id, "2020-01-03", turned, Act::Concede, "gave way", day, Step::Extended, "extend");
    // Three tell it, one in other words, one without a day, within days of it. Most call it an agreement.
    let three = vec![keep("a", "2020-01-03", "2020-01-02"), give_way("b", "2020-01-02"), keep("c", "2020-01-04", "")];
    check(three, &[(Act::Agree, 3)]);
    // Another year it is kept again; what has no day may be either.
    let years =
        vec![keep("a", "2020-01-03", "2020-01-02"), keep("b", "2018-01-03", "2018-01-02"), keep("c", "2020-01-04", "")];
    check(years, &[(Act::Agree, 1), (Act::Agree, 1), (Act::Agree, 1)]);
    // Long before or after, nobody knows which is meant.
    check(
        vec![keep("a", "2020-01-03", "2020-01-02"), keep("b", "2016-01-03", ""), keep("c", "2021-06-03", "")],
        &[(Act::Agree, 1), (Act::Agree, 1), (Act::Agree, 1)],
    );
    // A threat to end it is no way of keeping it.
    let threat = "Norway warned Chile it may end the cod pact.";
    let warns = tell("b", "2020-01-03", threat, Act::Threaten, "warned", "2020-01-02", Step::Extended, "warned");
    check(vec![keep("a", "2020-01-03", "2020-01-02"), warns], &[(Act::Agree, 1), (Act::Threaten, 1)]);
}

#[test]
fn one_meeting_of_one_article_is_one_act_however_often_it_is_named() {
    let told = "Norway and Chile held a talk in Lima.";
    let again = "Chile praised the chat with Norway.";
    let mut draft = Draft::new("a", "News").on("2020-01-03").body(told).body(again);
    draft = draft.country("NO", Salience::Primary, "Norway").country("CL", Salience::Primary, "Chile");
    draft = acts(draft, Act::Consult, BOTH, "held a talk", "", Stated::Happened);
    draft = acts(draft, Act::Consult, BOTH, "chat with", "", Stated::Happened);
    let count = |draft: &Draft| relation(&corpus(vec![draft.clone()]), "of=NO&of=CL").acts.len();
    assert_eq!(count(&draft), 2, "nobody says that it is one meeting");
    let mentions = ["a talk", "chat"].map(|words| draft.mention(words).expect("in the text")).to_vec();
    let name = "a talk".to_owned();
    draft.article.agreements.push(Agreement { name, mentions, ..Agreement::default() });
    assert_eq!(count(&draft), 1);
}

#[test]
fn history_stands_apart_and_counts_in_nothing() {
    let mut old =
        acts(paper("a", "Norway attacked Chile."), Act::Assault, BOTH, "attacked", "1901-01-01", Stated::Happened);
    old.article.events[0].past = true;
    let relation = relation(&corpus(vec![old]), "of=NO&of=CL");
    assert_eq!((relation.acts.len(), relation.past.len(), relation.counts), (0, 1, [0; 4]));
}

#[test]
fn who_acted_towards_whom_is_counted_by_direction_once_for_each_act() {
    let tell = |id: &str, text: &str, act: Act, pair: (&str, &str), cue: &str, on: &str, stated: Stated| {
        acts(paper(id, text), act, pair, cue, on, stated)
    };
    let threatened = "Norway threatened Chile over the cod.";
    let met = "Norway met Peru in the harbour.";
    let mut old = tell("old", threatened, Act::Threaten, BOTH, "threatened", "1911-01-03", Stated::Happened);
    old.article.events[0].past = true;
    let corpus = corpus(vec![
        // The same act of the same day, told by two.
        tell("a", threatened, Act::Threaten, BOTH, "threatened", "2019-05-01", Stated::Happened),
        tell("b", threatened, Act::Threaten, BOTH, "threatened", "2019-05-01", Stated::Happened),
        tell("c", met, Act::Consult, ("NO", "PE"), "met", "2019-06-01", Stated::Happened),
        tell("d", "Chile may aid Peru.", Act::Aid, ("CL", "PE"), "aid", "2019-07-01", Stated::Planned),
        old,
    ]);
    let actors = actors(&corpus, &Query::parse("screen=countries").0);
    let names: Vec<_> = actors.countries.iter().map(|it| it.key.as_str()).collect();
    assert_eq!((names, actors.left_out), (vec!["CL", "NO", "PE"], 0));
    let counts: Vec<Vec<Option<(u32, u32)>>> = actors
        .rows
        .iter()
        .map(|row| row.iter().map(|cell| cell.as_ref().map(|it| (it.cooperation, it.conflict))).collect())
        .collect();
    let none = Some((0, 0));
    assert_eq!(
        counts,
        [
            [None, none, none],
            // A threat goes one way; who meets whom, both.
            [Some((0, 1)), None, Some((1, 0))],
            [none, Some((1, 0)), None],
        ]
    );
    let cell = actors.rows[1][0].as_ref().expect("two states");
    assert_eq!(cell.link, "screen=countries&of=NO&of=CL");
    assert_eq!(relation(&corpus, "of=NO&of=CL").counts.iter().sum::<u32>(), 1, "as the page of the two says");
}

#[test]
fn where_no_act_is_reported_nobody_acts() {
    let quiet = corpus(vec![paper("a", "Norway and Chile were at rest.")]);
    assert_eq!(actors(&quiet, &Query::parse("screen=countries").0), Actors::default());
}
