//! Countries: which are named together, how often, and in what sentences.

use crate::corpus::{Draft, corpus, five};
use dateline_explore::corpus::Corpus;
use dateline_explore::view::order::{By, Order, order, with_order};
use dateline_explore::view::screens::countries::{Countries, CountrySentence, Pair};
use dateline_explore::view::{Run, ScreenView, offers, understood, view};
use dateline_model::article::{Country, Dateline, Mention, Salience};
use dateline_model::query::{Notice, Query, ScreenKind};
use dateline_model::rule::{Kind, Rule};
use dateline_model::span::Span;

fn countries(corpus: &Corpus, query: &str) -> Countries {
    match view(corpus, &Query::parse(&format!("screen=countries&{query}")).0).screen {
        ScreenView::Countries(countries) => *countries,
        other => panic!("another screen: {other:?}"),
    }
}

/// The draft, with every place of `words` a mention of the country.
fn naming(mut draft: Draft, iso: &str, words: &str) -> Draft {
    let mention = |(at, _): (usize, &str)| Mention { span: Span::new(at, at + words.len()), rule: Rule::CountryName };
    let mentions: Vec<Mention> = draft.article.text.match_indices(words).map(mention).collect();
    if !mentions.is_empty() {
        let (iso, salience) = (iso.to_owned(), Salience::Mention);
        draft.article.countries.push(Country { iso, salience, score: 0.5, mentions });
    }
    draft
}

/// An article of these paragraphs that names whichever of the four countries stands in them.
fn paper(id: &str, on: &str, paragraphs: &[&str]) -> Draft {
    let draft = paragraphs.iter().fold(Draft::new(id, &format!("News of {id}")), |draft, text| draft.body(text)).on(on);
    [("NO", "Norway"), ("CL", "Chile"), ("PE", "Peru"), ("AX", "Åland")]
        .into_iter()
        .fold(draft, |draft, (iso, words)| naming(draft, iso, words))
}

fn words(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

fn told(listed: &[CountrySentence]) -> Vec<(String, Vec<u32>)> {
    listed.iter().map(|it| (words(&it.sentence), it.tellers.iter().map(|it| it.number).collect())).collect()
}

/// Codes of the two, sentences, those shared, articles with one, articles that name both.
fn row(pair: &Pair) -> (&str, &str, [u32; 4]) {
    let Pair { first, second, sentences, shared, told, articles, .. } = pair;
    (&first.key, &second.key, [*sentences, *shared, *told, *articles])
}

const BOTH: &str = "Norway and Chile signed a pact on salmon.";

fn three() -> Corpus {
    corpus(vec![
        paper("late", "2020-01-02", &["Chile met Peru; Norway came too. It rained.", BOTH]),
        paper("early", "2019-01-02", &[BOTH, "Peru was not asked.", "Norway shrugged. Norway waited."]),
        paper("middle", "2019-06-02", &["Åland watched.", BOTH]),
    ])
}

#[test]
fn countries_stand_in_alphabetical_order_with_their_articles_and_sentences() {
    let shown = countries(&three(), "");
    let all: Vec<_> =
        shown.countries.iter().map(|it| (it.country.key.as_str(), it.articles, it.sentences, it.told)).collect();
    assert_eq!(all, [("AX", 1, 1, 1), ("CL", 3, 2, 3), ("NO", 3, 4, 3), ("PE", 2, 2, 2)]);
    assert!(shown.countries[0].link.contains("screen=countries") && shown.countries[0].link.contains("of=AX"));
    assert_eq!(shown.chosen, None);
}

#[test]
fn a_sentence_counts_for_each_of_its_pairs_and_once_however_many_articles_have_it() {
    let shown = countries(&three(), "");
    let pairs: Vec<_> = shown.pairs.iter().map(row).collect();
    assert_eq!(
        pairs,
        [
            ("AX", "CL", [0, 0, 0, 1]),
            ("AX", "NO", [0, 0, 0, 1]),
            ("CL", "NO", [2, 1, 3, 3]),
            ("CL", "PE", [1, 0, 1, 2]),
            ("NO", "PE", [1, 0, 1, 2])
        ]
    );
    let most: Vec<_> = shown.most.iter().map(row).collect();
    assert_eq!((most, shown.even), (vec![("CL", "NO", [2, 1, 3, 3])], 1));
}

#[test]
fn the_sentences_of_a_pair_stand_in_order_of_date_with_all_who_tell_them() {
    for link in ["of=CL&of=NO", "of=no&of=cl"] {
        let chosen = countries(&three(), link).chosen.expect("a pair");
        let of: Vec<_> = chosen.of.iter().map(|it| it.key.as_str()).collect();
        assert_eq!(of, ["CL", "NO"], "in alphabetical order, whatever the link's");
        assert_eq!(
            told(&chosen.listed),
            [(BOTH.to_owned(), vec![1, 2, 3]), ("Chile met Peru; Norway came too.".to_owned(), vec![3])]
        );
        assert_eq!((chosen.sentences, chosen.shared, chosen.told, chosen.articles), (2, 1, 3, 3));
        let first = &chosen.listed[0];
        let marked = |mark: u32| first.sentence.iter().filter(move |run| run.marks.contains(&mark));
        assert_eq!(marked(0).map(|run| run.text.as_str()).collect::<Vec<_>>(), ["Chile"]);
        assert_eq!(marked(1).map(|run| run.text.as_str()).collect::<Vec<_>>(), ["Norway"]);
        for (teller, id) in first.tellers.iter().zip(["early", "middle", "late"]) {
            let link = &teller.link;
            assert!(link.contains(&format!("article={id}")) && link.contains("at="), "to the very words: {link}");
        }
        assert!(chosen.filter.contains("country=CL") && chosen.filter.contains("country=NO"), "{}", chosen.filter);
        assert!(!chosen.close.contains("of="), "{}", chosen.close);
    }
}

#[test]
fn one_country_has_its_sentences_and_those_it_is_named_with() {
    let chosen = countries(&three(), "of=NO").chosen.expect("a country");
    let said: Vec<_> = told(&chosen.listed).into_iter().map(|(words, _)| words).collect();
    assert_eq!(said, [BOTH, "Norway shrugged.", "Norway waited.", "Chile met Peru; Norway came too."]);
    let with: Vec<_> = chosen.with.iter().map(|it| (it.country.key.as_str(), it.sentences)).collect();
    assert_eq!(with, [("CL", 2), ("PE", 1)]);
    // The same twice is one.
    assert_eq!(countries(&three(), "of=NO&of=NO").chosen.expect("a country").of.len(), 1);
}

#[test]
fn what_is_not_of_the_story_and_where_it_was_written_name_no_country() {
    let mut draft =
        Draft::new("a", "Talks").body("SANTIAGO, Chile (AP) – Norway came.").junk("Chile and Norway", Kind::Share);
    let at = draft.article.text.find("SANTIAGO").expect("there");
    let (place, country) = ("Santiago".to_owned(), Some("CL".to_owned()));
    let span = Span::new(at, at + "SANTIAGO, Chile (AP)".len());
    draft.article.dateline = Some(Dateline { span, place, country, date: None, rule: Rule::DatelineDash });
    let draft = naming(naming(draft, "CL", "Chile"), "NO", "Norway");
    let shown = countries(&corpus(vec![draft]), "of=NO");
    assert_eq!(shown.pairs.iter().map(row).collect::<Vec<_>>(), [("CL", "NO", [0, 0, 0, 1])]);
    assert_eq!((shown.most.len(), shown.even), (0, 0), "no sentence names two");
    assert_eq!(told(&shown.chosen.expect("a country").listed), [("Norway came.".to_owned(), vec![1])]);
    let [place] = shown.places.as_slice() else { panic!("{:?}", shown.places) };
    assert_eq!((place.name.as_str(), place.country.as_ref().map(|it| it.key.as_str())), ("Santiago", Some("CL")));
    assert!(place.articles[0].link.contains("at="), "{}", place.articles[0].link);
}

#[test]
fn sexual_violence_is_shown_on_request_only() {
    let draft = paper("a", "2019-01-02", &["Norway and Chile spoke of sexual slavery.", BOTH]);
    let chosen = countries(&corpus(vec![draft]), "of=CL&of=NO").chosen.expect("a pair");
    assert_eq!(chosen.listed.iter().map(|it| it.folded).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn even_pairs_are_all_said() {
    let shown = countries(&corpus(vec![paper("a", "2019-01-02", &["Norway, Chile, Peru and Åland met."])]), "");
    assert_eq!(shown.even, 6);
    assert_eq!(shown.most.len(), 3, "the first of them by name");
}

#[test]
fn filters_in_force_choose_the_articles_that_count() {
    let shown = countries(&three(), "country=PE&of=CL&of=NO");
    assert_eq!((shown.found, shown.chips.len()), (2, 1));
    assert_eq!(shown.pairs.iter().map(row).next(), Some(("CL", "NO", [2, 1, 2, 2])));
    let link = &shown.pairs[0].link;
    assert!(link.contains("country=PE") && link.contains("of=CL"), "{link}");
}

#[test]
fn each_view_says_what_it_has_where_there_is_little() {
    let none = corpus(vec![Draft::new("a", "Rain").body("It rained.")]);
    let one = corpus(vec![paper("a", "2019-01-02", &["Norway waited."])]);
    type Case<'a> = (&'a str, &'a Corpus, &'a str, usize, usize, Option<u32>);
    let cases: [Case<'_>; 7] = [
        ("no countries", &none, "", 0, 0, None),
        ("no countries, one asked for", &none, "of=NO", 0, 0, None),
        ("one country", &one, "of=NO", 1, 0, Some(1)),
        ("an unknown code", &three(), "of=ZZ", 4, 5, None),
        ("a known and an unknown code", &three(), "of=NO&of=%20", 4, 5, Some(4)),
        ("words as a code", &three(), "of=NO&of=%3Cb%3E", 4, 5, Some(4)),
        ("filters that leave none", &three(), "country=PE&from=2030-01-01&of=NO&of=CL", 0, 0, Some(0)),
    ];
    for (name, corpus, query, named, pairs, sentences) in cases {
        let shown = countries(corpus, query);
        assert_eq!((shown.countries.len(), shown.pairs.len()), (named, pairs), "{name}");
        assert_eq!(shown.chosen.as_ref().map(|it| it.sentences), sentences, "{name}");
        assert_eq!(shown.chosen.map(|it| it.listed.len()), sentences.map(|it| it as usize), "{name}");
        // Åland stands with no other.
        assert_eq!(shown.matrix.countries.len(), named.saturating_sub(1), "{name}");
    }
    let empty = countries(&three(), "country=PE&from=2030-01-01");
    assert_eq!(empty.relaxations.len(), 1, "which filter left none");
    assert!(!offers(&none, ScreenKind::Countries) && offers(&three(), ScreenKind::Countries));
}

#[test]
fn a_code_that_no_article_names_is_said_and_left_out() {
    for (link, left, unknown) in [
        ("of=XX&of=YY", "screen=countries", vec!["XX", "YY"]),
        ("of=NO&of=ZZ", "screen=countries&of=NO", vec!["ZZ"]),
        ("of=no&of=cl", "screen=countries&of=no&of=cl", vec![]),
        ("of=by:each:-articles&of=CL", "screen=countries&of=by:each:-articles&of=CL", vec![]),
    ] {
        let (query, notices) = understood(&three(), &Query::parse(&format!("screen=countries&{link}")).0);
        let said: Vec<Notice> = unknown.iter().map(|iso| Notice::UnknownCountry { iso: (*iso).to_owned() }).collect();
        assert_eq!((query.to_string().replace("%3A", ":").as_str(), notices), (left, said), "{link}");
    }
}

#[test]
fn a_sentence_of_forty_countries_fills_what_there_is_room_for() {
    let code = |at: u8| format!("{}{}", char::from(b'A' + at / 8), char::from(b'A' + at % 8));
    let name = |at: u8| format!("Land{}", code(at));
    let sentence: String = (0..40).map(|at| name(at) + ", ").collect();
    let draft = Draft::new("a", "The assembly votes").body(&format!("For it voted {sentence}and nobody else."));
    let draft = (0..40).fold(draft.on("2019-01-02"), |draft, at| naming(draft, &code(at), &name(at)));
    let shown = countries(&corpus(vec![draft]), "of=AA&of=AB");
    assert_eq!((shown.countries.len(), shown.pairs.len(), shown.more), (40, 300, 480));
    assert_eq!((shown.even, shown.most.len()), (780, 3));
    assert_eq!((shown.matrix.countries.len(), shown.matrix.left_out), (12, 28));
    assert!(shown.matrix.rows.iter().all(|row| row.len() == 12 && row.iter().flatten().all(|it| it.sentences == 1)));
    assert_eq!(shown.chosen.expect("a pair").listed.len(), 1);
}

#[test]
fn the_matrix_is_the_table_again() {
    for corpus in [three(), five()] {
        let shown = countries(&corpus, "");
        for (a, row) in shown.matrix.countries.iter().zip(&shown.matrix.rows) {
            for (b, cell) in shown.matrix.countries.iter().zip(row) {
                let pair = shown
                    .pairs
                    .iter()
                    .find(|it| (&it.first, &it.second) == (a, b) || (&it.first, &it.second) == (b, a));
                assert_eq!(cell.is_none(), a == b);
                let Some(cell) = cell else { continue };
                assert_eq!(cell.sentences, pair.map_or(0, |it| it.sentences));
                assert_eq!(cell.shade == 0, cell.sentences == 0);
                assert!(pair.is_none_or(|it| it.link == cell.link));
            }
        }
    }
}

#[test]
fn more_sentences_come_on_request() {
    let paragraphs: Vec<String> = (0..70).map(|at| format!("Norway and Chile met {at} times.")).collect();
    let paragraphs: Vec<&str> = paragraphs.iter().map(String::as_str).collect();
    let corpus = corpus(vec![paper("a", "2019-01-02", &paragraphs)]);
    for (query, listed) in [("", 50), ("&list=60", 60), ("&list=900", 70)] {
        let chosen = countries(&corpus, &format!("of=CL&of=NO{query}")).chosen.expect("a pair");
        assert_eq!((chosen.sentences, chosen.listed.len()), (70, listed), "{query}");
    }
}

#[test]
fn a_link_says_in_what_order_the_tables_stand() {
    let parse = |link: &str| Query::parse(&format!("screen=countries&{link}")).0;
    let own = |table| (table, (By::Name, false));
    let check =
        |link: &str, table: &'static str, expect: Order| assert_eq!(order(&parse(link), own(table)), expect, "{link}");
    check("", "each", (By::Name, false));
    check("of=by:each:-articles", "each", (By::Articles, true));
    check("of=by:each:-articles", "pairs", (By::Name, false));
    check("of=CL&of=PE&of=by:pairs:sentences", "pairs", (By::Sentences, false));
    check("of=by:each:size", "each", (By::Name, false));
    let sorted = with_order(&parse("of=CL&of=PE"), own("each"), (By::Articles, true));
    assert_eq!(sorted.to_string(), "screen=countries&of=CL&of=PE&of=by:each:-articles");
    assert_eq!(with_order(&sorted, own("each"), (By::Name, false)).to_string(), "screen=countries&of=CL&of=PE");
    // The order is no country, and stays when another pair is opened, or none.
    let view = countries(&three(), "of=CL&of=PE&of=by:each:-articles");
    let chosen = view.chosen.as_ref().expect("a pair");
    assert_eq!(chosen.of.iter().map(|it| it.key.as_str()).collect::<Vec<_>>(), ["CL", "PE"]);
    assert_eq!(chosen.close, "screen=countries&of=by:each:-articles");
    assert!(view.pairs.iter().all(|pair| pair.link.ends_with("of=by:each:-articles")), "{:#?}", view.pairs);
    assert!(countries(&three(), "of=by:each:-articles").chosen.is_none());
}
