//! People and quotes: who is quoted with what, the same words once, and the page of one person, body, country or topic.

use crate::corpus::{Draft, corpus, day};
use dateline_explore::corpus::Corpus;
use dateline_explore::view::screens::export::{Format, Made, file};
use dateline_explore::view::screens::quotes::{DIFFERS, OneSource, Quoted, Quotes, SAID, SpeakerKind, SubjectKind};
use dateline_explore::view::{Run, ScreenView, offers, view};
use dateline_model::article::{Country, Mention, Quote, Reuse, ReuseKind, Salience};
use dateline_model::date::When;
use dateline_model::query::{FacetKind, Query, ScreenKind};
use dateline_model::rule::Rule;
use dateline_model::span::Span;
use std::collections::BTreeMap;

fn quotes(corpus: &Corpus, query: &str) -> Quotes {
    match view(corpus, &Query::parse(&format!("screen=quotes&{query}")).0).screen {
        ScreenView::Quotes(quotes) => *quotes,
        other => panic!("another screen: {other:?}"),
    }
}

/// `draft` with a quote of `words`, said by `speaker`, who stands in the text as `printed`; nothing for nobody.
fn says(mut draft: Draft, words: &str, speaker: &str, printed: &str, rule: Rule) -> Draft {
    let span = draft.mention(words).expect("in the text").span;
    let speaker_span = (!printed.is_empty()).then(|| draft.mention(printed).expect("in the text").span);
    let speaker = (!speaker.is_empty()).then(|| speaker.to_owned());
    draft.article.quotes.push(Quote { span, speaker, speaker_span, cue: None, rule });
    draft
}

/// An article in which a person says something.
fn paper(id: &str, words: &str, person: &str) -> Draft {
    let draft =
        Draft::new(id, &format!("Paper {id}")).body(&format!("“{words}” said {person} in Lima.")).person(person);
    says(draft, words, person, person, Rule::QuoteSpeakerAfter)
}

fn text(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

/// The words of a sentence with this mark.
fn marked(runs: &[Run], mark: u32) -> Vec<&str> {
    runs.iter().filter(|run| run.marks.contains(&mark)).map(|run| run.text.as_str()).collect()
}

/// Each wording: the words quoted, those that differ, and who has it.
fn wordings(quote: &Quoted) -> Vec<(String, Vec<String>, Vec<u32>)> {
    let one = |wording: &dateline_explore::view::screens::quotes::Wording| {
        let differs = marked(&wording.sentence, DIFFERS).into_iter().map(|it| it.trim().to_owned()).collect();
        let tellers = wording.tellers.iter().map(|it| it.article.number).collect();
        (marked(&wording.sentence, SAID).concat(), differs, tellers)
    };
    quote.wordings.iter().map(one).collect()
}

/// Every speaker: kind, name, and how many quotes are listed.
fn speakers(quotes: &Quotes) -> Vec<(SpeakerKind, &str, usize)> {
    let of = |group: &'_ dateline_explore::view::screens::quotes::Group| group.kind;
    quotes
        .groups
        .iter()
        .flat_map(|group| group.speakers.iter().map(move |it| (of(group), it.name.as_str(), it.quotes.len())))
        .collect()
}

/// Adds the country of a capital or a state that the text names.
fn names_country(mut draft: Draft, iso: &str, words: &str, rule: Rule) -> Draft {
    let span = draft.mention(words).expect("in the text").span;
    let mentions = vec![Mention { span, rule }];
    draft.article.countries.push(Country { iso: iso.to_owned(), salience: Salience::Mention, score: 0.5, mentions });
    draft
}

#[test]
fn speakers_are_told_apart() {
    use SpeakerKind::{Described, Institution, Person, Unnamed};
    let draft = Draft::new("a", "They speak")
        .body("“We will sign it,” said Ana Rojas.")
        .body("“We have not read it,” the Salmon Board said.")
        .body("Oslo called it “an open door”.")
        .body("Peru called it “a closed door”.")
        .body("“It is a bad pact for all,” a senior official said.")
        .body("“It will be signed in the end.”")
        .body("The so-called “pact” has two pages.")
        .person("Ana Rojas")
        .organisation("Salmon Board");
    let draft = names_country(draft, "NO", "Oslo", Rule::CountryCapital);
    let draft = names_country(draft, "PE", "Peru", Rule::CountryName);
    let draft = says(draft, "We will sign it,", "Ana Rojas", "Ana Rojas", Rule::QuoteSpeakerAfter);
    let draft = says(draft, "We have not read it,", "the Salmon Board", "the Salmon Board", Rule::QuoteSpeakerAfter);
    let draft = says(draft, "an open door", "Oslo", "Oslo", Rule::QuoteSpeakerBefore);
    let draft = says(draft, "a closed door", "Peru", "Peru", Rule::QuoteSpeakerBefore);
    let official = "a senior official";
    let draft = says(draft, "It is a bad pact for all,", official, official, Rule::QuoteSpeakerAfter);
    let draft = says(draft, "It will be signed in the end.", "", "", Rule::QuoteUnattributed);
    let draft = says(draft, "pact” has", "", "", Rule::QuotedTerm);
    let corpus = corpus(vec![draft]);
    let shown = quotes(&corpus, "");
    let found = speakers(&shown);
    assert_eq!(
        found,
        [
            (Person, "Ana Rojas", 1),
            (Institution, "Salmon Board", 1),
            (Institution, "Oslo", 1),
            (Institution, corpus.country("PE"), 1),
            (Described, "a senior official", 1),
            (Unnamed, "", 1),
        ]
    );
    let link = |name: &str| shown.speakers().find(|it| it.name == name).and_then(|it| it.link.clone());
    assert_eq!(link("Ana Rojas").as_deref(), Some("screen=quotes&of=Ana+Rojas"));
    assert!(link("Oslo").is_some_and(|link| link.contains("of=NO")), "its government's page");
    assert_eq!(link("a senior official"), None, "in another article it may be another");
    assert_eq!(shown.terms.len(), 1);
    let names: Vec<_> = shown.names.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Ana Rojas", "Salmon Board", "Oslo", corpus.country("PE")]);
}

#[test]
fn a_state_and_its_capital_are_led_to_apart() {
    let draft =
        Draft::new("a", "They speak").body("Oslo called it “an open door”.").body("Norway called it “a late hour”.");
    let draft = names_country(draft, "NO", "Oslo", Rule::CountryCapital);
    let mut draft = says(draft, "an open door", "Oslo", "Oslo", Rule::QuoteSpeakerBefore);
    let name = draft.mention("Norway").expect("in the text").span;
    draft.article.countries[0].mentions.push(Mention { span: name, rule: Rule::CountryName });
    let draft = says(draft, "a late hour", "Norway", "Norway", Rule::QuoteSpeakerBefore);
    let shown = quotes(&corpus(vec![draft]), "");
    let place = |name: &str| shown.speakers().find(|it| it.name == name).map(|it| it.number);
    assert_eq!(shown.names.len(), 2);
    for name in &shown.names {
        assert!(name.number.is_some());
        assert_eq!(name.number, place(&name.name), "{}", name.name);
    }
}

#[test]
fn the_same_words_stand_once_whatever_their_marks() {
    let plain = "The boats can go out again, but it's late in the year";
    for (other, same) in [
        (plain, true),
        ("The boats can go out again, but it’s late in the year,", true),
        ("the boats can go out again — but it's late in the year.", true),
        ("Nothing of the kind was said by anyone at all today", false),
    ] {
        let corpus = corpus(vec![
            paper("a", plain, "Ana Rojas").on("2019-01-01"),
            paper("b", other, "Ana Rojas").on("2019-01-02"),
        ]);
        let shown = quotes(&corpus, "");
        let speaker = shown.speakers().next().expect("a speaker");
        assert_eq!(speaker.articles, 2);
        if same {
            let [quote] = speaker.quotes.as_slice() else { panic!("{other}: {:?}", speaker.quotes) };
            assert_eq!(wordings(quote), [(plain.to_owned(), vec![], vec![1, 2])], "{other}");
        } else {
            assert_eq!(speaker.quotes.len(), 2, "{other}");
        }
    }
}

#[test]
fn where_wordings_differ_what_only_one_has_is_marked() {
    let whole = "The fish will be counted twice a year by both sides, and the count will be printed";
    for (other, expect) in [
        // One is longer.
        (
            "counted twice a year by both sides",
            vec![
                (whole, vec!["The fish will be", "and the count will be printed"], vec![1]),
                ("counted twice a year by both sides", vec![], vec![2]),
            ],
        ),
        // A few words differ.
        (
            "The fish will be counted three times a year by both sides, and the count will be printed",
            vec![
                (
                    "The fish will be counted three times a year by both sides, and the count will be printed",
                    vec!["three times"],
                    vec![2],
                ),
                (whole, vec!["twice"], vec![1]),
            ],
        ),
    ] {
        let corpus = corpus(vec![
            paper("a", whole, "Ana Rojas").on("2019-01-01"),
            paper("b", other, "Ana Rojas").on("2019-01-02"),
        ]);
        let shown = quotes(&corpus, "");
        let speaker = shown.speakers().next().expect("a speaker");
        let [quote] = speaker.quotes.as_slice() else { panic!("{other}: {:?}", speaker.quotes) };
        let expect: Vec<_> = expect
            .into_iter()
            .map(|(said, differs, tellers)| {
                (said.to_owned(), differs.into_iter().map(str::to_owned).collect::<Vec<_>>(), tellers)
            })
            .collect();
        assert_eq!(wordings(quote), expect, "{other}");
    }
}

#[test]
fn two_people_who_say_alike_are_two() {
    let (a, b) = ("We will sign the pact in the end", "We will sign the pact in the spring");
    let shown = quotes(&corpus(vec![paper("a", a, "Ana Rojas"), paper("b", b, "Ole Lind")]), "");
    assert_eq!(speakers(&shown).len(), 2);
    // The very same words are one quote: the articles do not agree whose they are.
    let shown = quotes(&corpus(vec![paper("a", a, "Ana Rojas"), paper("b", a, "Ole Lind")]), "");
    let all = speakers(&shown);
    let [(_, name, 1)] = all.as_slice() else { panic!("{all:?}") };
    let tellers = &shown.groups[0].speakers[0].quotes[0].wordings[0].tellers;
    let others: Vec<_> = tellers.iter().filter_map(|it| it.speaker.as_deref()).collect();
    assert_eq!(others.len(), 1);
    assert_ne!(others[0], *name);
}

#[test]
fn shared_words_may_be_one_source() {
    let words = "We will sign the pact in the end";
    let pair = |agencies: [&str; 2]| {
        let mut drafts =
            [paper("a", words, "Ana Rojas").on("2019-01-01"), paper("b", words, "Ana Rojas").on("2019-01-02")];
        for (draft, agency) in drafts.iter_mut().zip(agencies) {
            if !agency.is_empty() {
                *draft = draft.clone().agency(agency);
            }
        }
        drafts
    };
    let source = |drafts: Vec<Draft>| quotes(&corpus(drafts), "").groups[0].speakers[0].quotes[0].source.clone();
    for (agencies, expect) in [
        (["Andes Wire", "Andes Wire"], Some(OneSource::Agency("Andes Wire".to_owned(), 2))),
        (["Andes Wire", "Fjord Press"], None),
        (["", ""], None),
    ] {
        assert_eq!(source(pair(agencies).to_vec()), expect, "{agencies:?}");
    }
    let mut drafts = pair(["", ""]);
    let whole = |draft: &Draft| Span::new(draft.article.text.find('“').expect("a mark"), draft.article.text.len());
    let spans = [whole(&drafts[0]), whole(&drafts[1])];
    for (at, other) in [(0, 1), (1, 0)] {
        let other_id = drafts[other].article.id.clone();
        let reuse = Reuse { span: spans[at], other: other_id, other_span: spans[other], kind: ReuseKind::Sentence };
        drafts[at].article.reuse.push(reuse);
    }
    assert_eq!(source(drafts.to_vec()), Some(OneSource::Words));
}

#[test]
fn a_search_shows_who_spoke_so() {
    let corpus = corpus(vec![
        paper("a", "A lasting solution takes time", "Ana Rojas"),
        paper("b", "Nothing lasts, and a solution is far", "Ole Lind"),
        Draft::new("c", "A lasting solution").body("Nobody is quoted on a lasting solution here."),
        paper("d", "We had better wait", "Eva Berg").body("A lasting solution is not in sight."),
    ]);
    for (query, own, around) in [
        ("q=%22lasting+solution%22", vec!["Ana Rojas"], vec![]),
        ("q=rojas", vec![], vec!["Ana Rojas"]),
        ("q=lima+%22better+wait%22", vec![], vec!["Eva Berg"]),
        ("q=%22not+in+sight%22", vec![], vec![]),
    ] {
        let shown = quotes(&corpus, query);
        let names = |all: &[dateline_explore::view::screens::quotes::Group]| {
            all.iter().flat_map(|it| &it.speakers).map(|it| it.name.clone()).collect::<Vec<_>>()
        };
        assert_eq!(
            (names(&shown.groups), names(&shown.around)),
            (own.iter().map(|it| (*it).to_owned()).collect(), around.iter().map(|it| (*it).to_owned()).collect()),
            "{query}"
        );
        assert!(shown.searched);
    }
    let shown = quotes(&corpus, "q=%22lasting+solution%22");
    let hits: Vec<_> = shown.groups[0].speakers[0].quotes[0].wordings[0]
        .sentence
        .iter()
        .filter(|run| run.hit)
        .map(|run| run.text.as_str())
        .collect();
    assert_eq!(hits, ["lasting solution"]);
}

#[test]
fn filters_leave_their_quotes() {
    let corpus = corpus(vec![
        paper("a", "We will wait", "Ana Rojas").on("2015-01-01"),
        paper("b", "We will go", "Ole Lind").on("2019-01-01"),
    ]);
    for (query, expect) in
        [("from=2018-01-01", vec!["Ole Lind"]), ("person=Ana+Rojas", vec!["Ana Rojas"]), ("from=2030-01-01", vec![])]
    {
        let shown = quotes(&corpus, query);
        let names: Vec<_> = shown.speakers().map(|it| it.name.as_str()).collect();
        assert_eq!((names, shown.chips.len()), (expect, 1), "{query}");
    }
}

#[test]
fn what_interrupts_a_quote_and_what_stands_in_it() {
    // “We will,” she said, “sign it.” is one quote; words quoted within a quote are part of it.
    let draft = Draft::new("a", "Split")
        .body("“We will wait,” Ana Rojas said, “until the others call it ‘a done deal’ in public.”")
        .person("Ana Rojas");
    let (after, before) = (Rule::QuoteSpeakerAfter, Rule::QuoteSpeakerBefore);
    let draft = says(draft, "We will wait,", "Ana Rojas", "Ana Rojas", after);
    let draft = says(draft, "until the others call it ‘a done deal’ in public.", "Ana Rojas", "Ana Rojas", before);
    let draft = says(draft, "a done deal", "", "", Rule::QuotedTerm);
    let other = paper("b", "We will wait until the others call it 'a done deal' in public", "Ana Rojas");
    let shown = quotes(&corpus(vec![draft, other]), "");
    let speaker = shown.speakers().next().expect("a speaker");
    assert_eq!((speaker.quotes.len(), shown.terms.len()), (1, 0));
    let found = wordings(&speaker.quotes[0]);
    assert_eq!(found[0].0, "We will wait,until the others call it ‘a done deal’ in public.");
    assert_eq!(found[0].2, [1, 2]);
}

#[test]
fn one_person_in_fifty_articles() {
    let drafts: Vec<Draft> = (0..50)
        .map(|at| {
            let date = dateline_model::date::calendar::add_days(day("2018-01-01"), at);
            let mut draft =
                paper(&format!("a{at:02}"), &format!("Number {at} is {} and {}", at * 7919, at * 104_729), "Ana Rojas")
                    .body("Ana Rojas met Ole Lind.")
                    .person("Ole Lind")
                    .published(When::day(date));
            let again = draft.mention("Ana Rojas met").expect("in the text");
            draft.article.people[0].mentions.push(again);
            draft
        })
        .chain([paper("z", "We will wait", "Ole Lind").on("2019-01-01")])
        .collect();
    let corpus = corpus(drafts);
    let shown = quotes(&corpus, "");
    let rojas = &shown.groups[0].speakers[0];
    assert_eq!((rojas.name.as_str(), rojas.articles), ("Ana Rojas", 50));
    assert!(rojas.quotes.len() < 10 && rojas.quotes.len() + rojas.more as usize == 50);
    assert_eq!(shown.groups[0].speakers[1].name, "Ole Lind", "others are in sight");
    assert_eq!((shown.quotes, shown.more), (51, 0));
    let page = quotes(&corpus, "of=Ana+Rojas").subject.expect("a page");
    assert_eq!((page.articles, page.quotes.len()), (50, 30));
    // The sentence that all have stands once; it is beyond what is listed at first.
    assert_eq!((page.sentences.len(), page.more), (0, 21));
    let page = quotes(&corpus, "of=Ana+Rojas&list=100").subject.expect("a page");
    assert_eq!((page.sentences.len(), page.sentences[0].tellers.len(), page.more), (1, 50, 0));
}

#[test]
fn a_page_says_who_somebody_is_and_with_whom_they_are_named() {
    let role = |mut draft: Draft, words: &str, iso: &str| {
        let span = draft.mention(words).expect("in the text").span;
        draft.article.people[0].role = Some(span);
        draft.article.people[0].country = Some(iso.to_owned());
        draft
    };
    let a = Draft::new("a", "One").body("Peru's fisheries minister Ana Rojas met Ole Lind.").body("Norway looked on.");
    let a = role(a.person("Ana Rojas").person("Ole Lind"), "Peru's fisheries minister", "PE");
    let a = names_country(a, "PE", "Peru", Rule::CountryName).topic("talks", Salience::Primary).on("2018-01-01");
    let b =
        Draft::new("b", "Two").body("Fisheries minister Ana Rojas met the Salmon Board.").organisation("Salmon Board");
    let b = role(b.person("Ana Rojas"), "Fisheries minister", "PE").on("2019-01-01");
    let c = Draft::new("c", "Three").body("Her minister Ana Rojas was away.");
    let c = role(c.person("Ana Rojas"), "Her minister", "PE").on("2020-01-01");
    let corpus = corpus(vec![a, b, c]);
    let page = quotes(&corpus, "of=ana+rojas").subject.expect("a page");
    assert_eq!((page.kind, page.name.as_str(), page.articles), (SubjectKind::Person, "Ana Rojas", 3));
    let roles: Vec<_> = page.roles.iter().map(|it| it.words.as_str()).collect();
    assert_eq!(roles, ["Peru's fisheries minister"], "what says more, and nothing that points elsewhere");
    assert_eq!(page.countries.len(), 1);
    let sentences: Vec<_> = page.sentences.iter().map(|it| text(&it.sentence)).collect();
    assert_eq!(sentences.len(), 3);
    assert!(sentences[0].contains("met Ole Lind") && page.quotes.is_empty());
    let with: Vec<_> = page
        .with
        .iter()
        .map(|it| (it.kind, it.values.iter().map(|it| (it.value.key.as_str(), it.sentences)).collect::<Vec<_>>()))
        .collect();
    assert_eq!(
        with,
        [
            (FacetKind::Person, vec![("Ole Lind", 1)]),
            (FacetKind::Country, vec![("PE", 1)]),
            (FacetKind::Organisation, vec![("Salmon Board", 1)]),
        ]
    );
    let explore = page.explore.expect("a link");
    assert!(explore.contains("person=Ana+Rojas") && !explore.contains("screen="), "{explore}");
    let country = quotes(&corpus, "of=pe").subject.expect("a page");
    assert_eq!((country.kind, country.articles), (SubjectKind::Country, 1));
    let topic = quotes(&corpus, "of=talks").subject.expect("a page");
    assert_eq!((topic.kind, topic.name.as_str()), (SubjectKind::Topic, "The talks"));
}

#[test]
fn pages_of_what_is_not_here() {
    let corpus = corpus(vec![paper("a", "We will wait", "Ana Rojas").on("2015-01-01")]);
    for (query, kind) in [
        ("of=Nobody+Known", SubjectKind::Unknown),
        ("of=%22%3Cb%3E", SubjectKind::Unknown),
        ("of=%20", SubjectKind::Unknown),
        ("of=Ana+Rojas&from=2030-01-01", SubjectKind::Person),
    ] {
        let shown = quotes(&corpus, query);
        // A blank is no name, so the list is shown.
        let Some(page) = shown.subject else {
            assert_eq!(query, "of=%20");
            continue;
        };
        assert_eq!((page.kind, page.articles, page.quotes.len()), (kind, 0, 0), "{query}");
        assert_eq!(page.explore, None);
    }
}

#[test]
fn articles_without_quotes_offer_no_such_screen() {
    let none = corpus(vec![Draft::new("a", "Quiet").body("Nobody said a word.")]);
    assert!(!offers(&none, ScreenKind::Quotes));
    let shown = quotes(&none, "");
    assert!(shown.groups.is_empty() && shown.terms.is_empty() && shown.quotes == 0);
    assert!(offers(&corpus(vec![paper("a", "We will wait", "Ana Rojas")]), ScreenKind::Quotes));
    let empty = quotes(&corpus(Vec::new()), "of=Ana");
    assert_eq!(empty.subject.map(|it| it.kind), Some(SubjectKind::Unknown));
}

#[test]
fn quotes_are_a_table_too() {
    let words = "We will sign the pact in the end";
    let corpus = corpus(vec![
        paper("a", words, "Ana Rojas").agency("Andes Wire").on("2019-01-01"),
        paper("b", "Nobody has read it, \"not one\" of them", "Ole Lind").outlet("The Fjord").on("2019-01-02"),
        paper("c", words, "Ana Rojas").on("2019-01-03"),
    ]);
    let found = table(&corpus, "");
    let shown: Vec<_> = found
        .iter()
        .map(|it| ["quote", "speaker", "speaker_kind", "article", "published"].map(|name| it[name].as_str()))
        .collect();
    assert_eq!(
        shown,
        [
            ["1", "Ana Rojas", "person", "a", "2019-01-01"],
            ["2", "Ole Lind", "person", "b", "2019-01-02"],
            ["1", "Ana Rojas", "person", "c", "2019-01-03"],
        ]
    );
    assert_eq!((found[0]["words"].as_str(), found[0]["agencies"].as_str()), (words, "Andes Wire"));
    assert!(found[1]["sentence"].contains("said Ole Lind in Lima."));
    assert_eq!(found[1]["outlet"], "The Fjord");
    assert_eq!(table(&corpus, "person=Ole+Lind").len(), 1);
}

#[test]
fn the_table_of_quotes_has_roles_and_countries_where_the_article_gives_them() {
    let mut first = paper("a", "We will sign", "Ana Rojas");
    let role = first.mention("Lima").expect("in the text").span;
    let person = first.article.people.iter_mut().find(|it| it.name == "Ana Rojas").expect("a person");
    (person.role, person.country) = (Some(role), Some("PE".to_owned()));
    let corpus = corpus(vec![first, paper("b", "We will wait", "Ana Rojas")]);
    let found = table(&corpus, "");
    let shown: Vec<_> = found.iter().map(|it| (it["role"].as_str(), it["country"].as_str())).collect();
    assert_eq!(shown, [("Lima", "PE"), ("", "")]);
}

/// The exported table.
fn table(corpus: &Corpus, query: &str) -> Vec<BTreeMap<String, String>> {
    let text = file(corpus, &Query::parse(query).0, Format::QuotesCsv, &Made::default());
    csv::Reader::from_reader(text.as_bytes()).deserialize().collect::<Result<_, _>>().expect("a table")
}

#[test]
fn what_reports_sexual_violence_is_folded() {
    let corpus =
        corpus(vec![paper("a", "They were raped by soldiers", "Ana Rojas"), paper("b", "We will wait", "Ole Lind")]);
    let shown = quotes(&corpus, "");
    let folded: Vec<_> = shown.speakers().map(|it| (it.name.as_str(), it.quotes[0].wordings[0].folded)).collect();
    assert_eq!(folded, [("Ana Rojas", true), ("Ole Lind", false)]);
}

#[test]
fn a_disclaimer_in_three_hundred_articles_stands_once() {
    let drafts: Vec<Draft> = (0..300)
        .map(|at| {
            paper(
                &format!("a{at:03}"),
                &format!("This paper answers for no opinion in letter {at} of its readers"),
                "Ana Rojas",
            )
        })
        .collect();
    let shown = quotes(&corpus(drafts), "");
    let speaker = shown.speakers().next().expect("a speaker");
    assert_eq!((speaker.quotes.len(), speaker.articles), (1, 300));
    assert_eq!(speaker.quotes[0].articles(), 300);
}
