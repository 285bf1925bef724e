//! Compare: two articles aligned sentence by sentence, what only one says, and what there is to choose.

use crate::corpus::{Draft, corpus, five, when};
use dateline_explore::corpus::Corpus;
use dateline_explore::view::screens::compare::{Compare, FactKind, OWN, Pair, PieceKind, SHARED, Tally};
use dateline_explore::view::{Run, ScreenView, offers, understood, view};
use dateline_model::article::{Quote, Reuse, ReuseKind, SameEvent};
use dateline_model::date::Shape;
use dateline_model::query::{Query, ScreenKind};
use dateline_model::rule::{Kind, Rule};
use dateline_model::span::Span;

/// What the screen shows.
fn compare(corpus: &Corpus, query: &str) -> Compare {
    match view(corpus, &Query::parse(&format!("screen=compare&{query}")).0).screen {
        ScreenView::Compare(compare) => *compare,
        other => panic!("another screen: {other:?}"),
    }
}

fn pair(corpus: &Corpus, query: &str) -> Pair {
    *compare(corpus, query).pair.expect("two articles")
}

fn numbers(compare: &Compare) -> Vec<[u32; 2]> {
    compare.suggested.iter().map(|it| it.articles.each_ref().map(|it| it.number)).collect()
}

fn words(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

/// The rows in a few letters: how they belong together, the first word of each sentence and what it is.
fn sketch(pair: &Pair) -> Vec<String> {
    let piece = |it: &dateline_explore::view::screens::compare::Piece| {
        let kind = match it.kind {
            PieceKind::Paired => String::new(),
            PieceKind::Only => "!".to_owned(),
            PieceKind::Elsewhere(row, _) => format!(">{row}"),
            PieceKind::Stock => "~".to_owned(),
            PieceKind::Heading => "#".to_owned(),
        };
        let words = words(&it.runs);
        let first = words.split(|letter: char| !letter.is_alphanumeric()).find(|word| !word.is_empty());
        first.unwrap_or("").to_owned() + &kind
    };
    let row = |row: &dateline_explore::view::screens::compare::Row| {
        let cells = row.cells.each_ref().map(|cell| cell.iter().map(piece).collect::<Vec<_>>().join(" "));
        let bond = row.bond.map_or("-".to_owned(), |bond| format!("{bond:?}"));
        format!("{bond}: {} | {}", cells[0], cells[1])
    };
    pair.rows.iter().map(row).collect()
}

/// Where `words` stand.
fn span(draft: &Draft, words: &str) -> Span {
    draft.mention(words).unwrap_or_else(|| panic!("{words:?} in {:?}", draft.article.text)).span
}

/// Has two articles share what stands in the one and in the other.
fn share(one: &mut Draft, other: &mut Draft, here: &str, there: &str) {
    let (span, other_span) = (span(one, here), span(other, there));
    let (a, b) = (one.article.id.clone(), other.article.id.clone());
    one.article.reuse.push(Reuse { span, other: b, other_span, kind: ReuseKind::Passage });
    other.article.reuse.push(Reuse { span: other_span, other: a, other_span: span, kind: ReuseKind::Passage });
}

/// Has two articles tell of the same event.
fn tell(one: &mut Draft, other: &mut Draft, here: &str, there: &str) {
    let (span, other_span) = (span(one, here), span(other, there));
    let (a, b) = (one.article.id.clone(), other.article.id.clone());
    let rule = Rule::EventSameTime;
    one.article.same_events.push(SameEvent { span, other: b, other_span, when: None, rule });
    other.article.same_events.push(SameEvent { span: other_span, other: a, other_span: span, when: None, rule });
}

const ALIKE: &str = "\"We signed the pact,\" the minister's envoy told reporters in the old harbour town.";
const CURLY: &str = "“We signed the pact,” the minister’s envoy told  reporters in the old harbour town.";

/// Two reports of one meeting.
fn two() -> [Draft; 2] {
    let mut one = Draft::new("a", "Envoys sign a pact")
        .body("Alpha opened the day with rain.")
        .body(ALIKE)
        .body("Later the two sides ate seven kilos of salted herring together. Beta is told here only.")
        .body("Ministers agreed to meet in June.");
    let mut other = Draft::new("b", "A pact at last")
        .body("Gamma stands here only.")
        .body(CURLY)
        .body("The two sides ate seven kilos of salted herring. A June meeting was settled by the ministers.");
    share(&mut one, &mut other, ALIKE, CURLY);
    let herring = "two sides ate seven kilos of salted herring";
    share(&mut one, &mut other, herring, herring);
    tell(&mut one, &mut other, "Ministers agreed to meet in June.", "A June meeting was settled by the ministers.");
    [one, other]
}

#[test]
fn sentences_that_belong_together_stand_in_one_row_in_reading_order() {
    let corpus = corpus(two().into());
    let pair = pair(&corpus, "of=a&of=b");
    assert_eq!(
        sketch(&pair),
        ["-: Alpha! | Gamma!", "Same: We | We", "Passage: Later | The", "-: Beta! | ", "Event: Ministers | A",]
    );
    let tally = |sentences, only| Tally { sentences, same: 1, passage: 1, event: 1, stock: 0, only };
    assert_eq!(pair.tallies, [tally(5, 2), tally(4, 1)]);
    // A curly quote mark and two blanks are no difference; a word is.
    let marked = |row: usize, side: usize, mark: u32| -> Vec<&str> {
        let runs = &pair.rows[row].cells[side][0].runs;
        runs.iter().filter(|run| run.marks == [mark]).map(|run| run.text.as_str()).collect()
    };
    assert!(marked(1, 0, OWN).is_empty() && marked(1, 1, OWN).is_empty());
    assert_eq!((marked(2, 0, OWN), marked(2, 1, OWN)), (vec!["Later the", "together"], vec!["The"]));
    assert_eq!(marked(2, 0, SHARED), ["two sides ate seven kilos of salted herring"]);
    let link = &pair.rows[1].cells[1][0].link;
    assert!(link.contains("article=b") && link.contains("at="), "it leads to the sentence: {link}");
}

#[test]
fn swapped_the_sides_are_swapped() {
    let corpus = corpus(two().into());
    let (one, other) = (pair(&corpus, "of=a&of=b"), pair(&corpus, "of=b&of=a"));
    let mut tallies = other.tallies;
    tallies.reverse();
    assert_eq!(one.tallies, tallies);
    let bonds = |pair: &Pair| pair.rows.iter().map(|row| row.bond).collect::<Vec<_>>();
    assert_eq!(bonds(&one), bonds(&other));
}

#[test]
fn what_stands_in_another_order_stays_in_its_place_and_points_there() {
    let sentences = [
        "Copper prices rose sharply over the whole of last winter.",
        "Fishermen mended forty broken nets before the long storm came.",
        "Children of the village painted the old lighthouse bright yellow.",
    ];
    let mut one = Draft::new("a", "One").body(&sentences.join(" "));
    let mut other = Draft::new("b", "Two").body(&[sentences[2], sentences[0], sentences[1]].join(" "));
    for sentence in sentences {
        share(&mut one, &mut other, sentence, sentence);
    }
    let pair = pair(&corpus(vec![one, other]), "of=a&of=b");
    assert_eq!(
        sketch(&pair),
        ["-:  | Children>3", "Same: Copper | Copper", "Same: Fishermen | Fishermen", "-: Children>0 | ",]
    );
    assert_eq!(pair.tallies.map(|it| (it.same, it.only)), [(3, 0), (3, 0)]);
}

#[test]
fn one_sentence_against_two_is_one_row() {
    let whole = "The ferry left the harbour at dawn with ninety sheep, and the captain sang to them all morning.";
    let cut = "The ferry left the harbour at dawn with ninety sheep. And the captain sang to them all morning.";
    let (mut one, mut other) = (Draft::new("a", "One").body(whole), Draft::new("b", "Two").body(cut));
    share(&mut one, &mut other, whole, cut);
    let pair = pair(&corpus(vec![one, other]), "of=a&of=b");
    assert_eq!(sketch(&pair), ["Same: The | The And"]);
}

#[test]
fn what_reading_does_not_take_for_shared_is_aligned_nowhere() {
    let formula = "The ministry did not immediately respond to a request for comment.";
    let draft = |id: &str, own: &str| {
        Draft::new(id, own).body(own).body(formula).junk("Leave a reply to this article below", Kind::Share)
    };
    let pair = pair(&corpus(vec![draft("a", "Salmon swam."), draft("b", "Herring hid.")]), "of=a&of=b");
    assert_eq!(sketch(&pair), ["-: Salmon! The~ | Herring! The~"]);
    assert_eq!(pair.tallies.map(|it| (it.stock, it.only, it.paired())), [(1, 1, 0); 2]);
}

#[test]
fn only_here_is_what_the_other_does_not_say() {
    let quote = |draft: &mut Draft, words: &str, speaker: Option<&str>| {
        let span = span(draft, words);
        let speaker = speaker.map(str::to_owned);
        draft.article.quotes.push(Quote {
            span,
            speaker,
            speaker_span: None,
            cue: None,
            rule: Rule::QuoteSpeakerAfter,
        });
    };
    let mut one = Draft::new("a", "One")
        .body("Ann Lee of Norway met Bo Ek in 1910 and again on 23 November, with 1,200 tons of cod for Union Fish.")
        .body("“We like this very much,” she said. “Both say these words,” he said.")
        .country("NO", dateline_model::article::Salience::Primary, "Norway")
        .person("Ann Lee")
        .person("Bo Ek")
        .organisation("Union Fish")
        .speaks("1910", when(Shape::Within, "1910-01-01", "1910-12-31"))
        .speaks("23 November", when(Shape::Day, "2019-11-23", "2019-11-23"));
    let mut other = Draft::new("b", "Two")
        .body("Bo Ek came on Saturday with 30 friends to the Group of 12 talks. He said: \"Both say these words.\"")
        .person("Bo Ek")
        .speaks("Saturday", when(Shape::OneOf, "2019-11-23", "2019-11-29"));
    quote(&mut one, "We like this very much,", Some("Ann Lee"));
    quote(&mut one, "Both say these words,", None);
    quote(&mut other, "Both say these words.", None);
    let pair = pair(&corpus(vec![one, other]), "of=a&of=b");
    let said: Vec<_> = pair
        .only
        .iter()
        .map(|only| {
            let side = |side: usize| only.sides[side].iter().map(|it| it.words.as_str()).collect::<Vec<_>>().join(", ");
            (only.kind, side(0), side(1))
        })
        .collect();
    let is = |kind, one: &str, other: &str| (kind, one.to_owned(), other.to_owned());
    assert_eq!(
        said,
        [
            is(FactKind::Quotes, "We like this very much", ""),
            is(FactKind::People, "Ann Lee", ""),
            is(FactKind::Countries, "Norway", ""),
            is(FactKind::Organisations, "Union Fish", ""),
            // A Saturday in that week may be the very day.
            is(FactKind::Dates, "1910", ""),
            is(FactKind::Numbers, "1,200 tons", "30 friends"),
        ]
    );
    let quotes = &pair.only[0].sides[0][0];
    assert_eq!(quotes.detail.as_deref(), Some("Ann Lee"));
    assert!(pair.only.iter().flat_map(|it| it.sides.iter().flatten()).all(|it| it.link.contains("at=")));
}

#[test]
fn sexual_violence_is_shown_on_request_only() {
    let mut one = Draft::new("a", "One").body("“Two soldiers raped a girl there,” she said. It rained.");
    let at = span(&one, "Two soldiers raped a girl there,");
    one.article.quotes.push(Quote {
        span: at,
        speaker: Some("A witness".to_owned()),
        speaker_span: None,
        cue: None,
        rule: Rule::QuoteSpeakerAfter,
    });
    let pair = pair(&corpus(vec![one, Draft::new("b", "Two").body("It snowed.")]), "of=a&of=b");
    let folded: Vec<bool> = pair.rows[0].cells[0].iter().map(|it| it.folded).collect();
    assert_eq!((folded, pair.only[0].sides[0][0].folded), (vec![true, false], true));
}

#[test]
fn the_words_that_set_two_apart_are_those_that_one_uses_more() {
    let fish = "Salmon swim here. Salmon leap there, and salmon sleep. The salmon is a fish of the river.";
    let iron = "Iron rusts here. Iron bends there, and iron breaks. The iron is a metal of the river.";
    let pair = pair(
        &corpus(vec![
            Draft::new("a", "One").body(fish),
            Draft::new("b", "Two").body(iron),
            Draft::new("c", "Three").body("The river runs here and there."),
        ]),
        "of=a&of=b",
    );
    let apart = pair.apart.expect("one language");
    let telling = apart
        .sides
        .each_ref()
        .map(|side| side.iter().map(|it| (it.word.to_lowercase(), it.counts)).collect::<Vec<_>>());
    assert_eq!(telling, [vec![("salmon".to_owned(), [4, 0])], vec![("iron".to_owned(), [0, 4])]]);
    assert!(apart.short && apart.sides[0][0].z > 1.0, "{apart:?}");
    assert!((apart.sides[0][0].rates[0] - 4_000.0 / apart.words[0] as f32).abs() < 0.01);
}

#[test]
fn words_of_two_languages_are_not_compared() {
    let mut other = Draft::new("b", "Deux").body("Il pleut. Il pleut encore.");
    other.article.language = Some("fr".to_owned());
    let mut one = Draft::new("a", "One").body("It rains. It still rains.");
    one.article.language = Some("en".to_owned());
    assert_eq!(pair(&corpus(vec![one, other]), "of=a&of=b").apart, None);
}

#[test]
fn pairs_with_most_in_common_are_suggested_first() {
    let [mut one, mut other] = two();
    one = one.on("2019-11-04");
    other = other.on("2020-01-04");
    let corpus = corpus(vec![
        one,
        other,
        Draft::new("c", "Three").body("Nothing shared.").on("2019-11-08"),
        Draft::new("d", "Four").body("Nothing at all.").on("2021-11-08"),
    ]);
    let all = compare(&corpus, "");
    // In the order of days: a, c, b, d.
    assert_eq!(numbers(&all), [[1, 3], [1, 2]]);
    let reasons: Vec<_> = all.suggested.iter().map(|it| (it.passages, it.events, it.week)).collect();
    assert_eq!(reasons, [(2, 1, false), (0, 0, true)]);
    let (query, notices) = Query::parse(&all.suggested[0].link);
    assert_eq!((query.of, notices.len()), (vec!["a".to_owned(), "b".to_owned()], 0));
    assert_eq!(all.choices.iter().map(|it| it.number).collect::<Vec<_>>(), [1, 2, 3, 4]);
    // Who has chosen one is looking for the other.
    assert_eq!(numbers(&compare(&corpus, "of=c")), [[1, 2], [1, 3]]);
    // Filters apply to what is offered, and stay in its links.
    let few = compare(&corpus, "to=2019-12-31");
    assert_eq!(numbers(&few), [[1, 2]]);
    assert_eq!(few.choices.len(), 2);
    assert!(few.suggested[0].link.contains("to=2019-12-31"), "{}", few.suggested[0].link);
}

#[test]
fn a_link_is_answered_as_far_as_it_can_be() {
    let corpus = five();
    for (query, found, chosen, outside, unknown, compared) in [
        ("", 5, 0, 0, 0, false),
        ("of=a", 5, 1, 0, 0, false),
        ("of=a&of=a", 5, 1, 0, 0, false),
        ("of=a&of=b", 5, 2, 0, 0, true),
        ("of=a&of=nowhere", 5, 1, 0, 1, false),
        ("of=never&of=nowhere", 5, 0, 0, 2, false),
        ("country=PE", 1, 0, 0, 0, false),
        ("country=PE&of=a&of=c", 1, 2, 1, 0, true),
        ("country=PE&from=1900-01-01&to=1900-12-31", 0, 0, 0, 0, false),
    ] {
        let it = compare(&corpus, query);
        let (left, notices) = understood(&corpus, &Query::parse(&format!("screen=compare&{query}")).0);
        assert_eq!(left.of.len(), it.chosen.len(), "what is not here is in no other link: {query}");
        let seen = (it.found, it.chosen.len(), it.outside.len(), notices.len(), it.pair.is_some());
        assert_eq!(seen, (found, chosen, outside, unknown, compared), "{query}");
        assert!(it.chosen.iter().all(|own| it.choices.iter().any(|choice| choice.id == own.id)), "{query}");
    }
    // A link that names one twice; as what a person does it can be asked for too.
    let itself = Query { of: vec!["a".to_owned(), "a".to_owned()], ..Query::parse("screen=compare").0 };
    let ScreenView::Compare(itself) = view(&corpus, &itself).screen else { panic!("another screen") };
    assert!(itself.itself && itself.pair.is_none() && itself.chosen.len() == 1);
}

#[test]
fn two_with_nothing_in_common_are_shown_side_by_side() {
    let corpus = five();
    let pair = pair(&corpus, "of=a&of=d");
    assert!(pair.tallies.iter().all(|it| it.paired() == 0 && it.only == it.sentences && it.sentences > 0));
    assert_eq!(pair.rows.len(), 1);
    assert!(!offers(&super::corpus::corpus(vec![Draft::new("a", "Alone").body("By itself.")]), ScreenKind::Compare));
    assert!(offers(&corpus, ScreenKind::Compare));
}

#[test]
fn articles_without_a_story_or_with_their_story_withheld_can_be_compared() {
    let mut withheld = Draft::new("b", "Two").body("The opening stays.");
    withheld.article.reuse.push(Reuse {
        span: Span::default(),
        other: "a".to_owned(),
        other_span: Span::default(),
        kind: ReuseKind::Sentence,
    });
    let corpus = corpus(vec![Draft::new("a", "One"), withheld]);
    let pair = pair(&corpus, "of=a&of=b");
    assert_eq!(pair.tallies.map(|it| it.sentences), [0, 1]);
    assert_eq!(sketch(&pair), ["-:  | The!"]);
}

#[test]
fn a_disclaimer_that_three_hundred_share_pairs_nobody_and_is_aligned_nowhere() {
    let disclaimer =
        "The views expressed in this article are those of the author and not of the newspaper or its owners.";
    let numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    let raw = |at: usize| {
        let name = format!("{} {} {}", numbers[at / 100], numbers[at / 10 % 10], numbers[at % 10]);
        let body =
            format!("The harbour master of pier {name} counted his boats again before the evening tide came in.");
        format!("Boats of {name}\n\n{body}\n\n{disclaimer}\n")
    };
    let source = |at: usize| dateline_model::source::Source {
        id: format!("n{at:03}"),
        path: format!("n{at:03}.txt"),
        raw: raw(at).into_bytes(),
        ..dateline_model::source::Source::default()
    };
    let bundle = dateline_model::source::Bundle { sources: (0..300).map(source).collect(), ..Default::default() };
    let corpus = dateline_pipeline::read_corpus(bundle);
    let all = compare(&corpus, "");
    assert_eq!((all.choices.len(), all.more), (300, 0));
    assert!(all.suggested.len() <= 12);
    let pair = pair(&corpus, "of=n001&of=n202");
    let holding = pair.rows.iter().filter(|row| row.bond.is_some());
    let said: Vec<String> = holding.flat_map(|row| row.cells.iter().flatten()).map(|it| words(&it.runs)).collect();
    assert!(said.iter().all(|said| !said.contains("views expressed")), "{said:?}");
}
