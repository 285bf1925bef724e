//! What a card says: what its article is about, who speaks, where the words searched for stand.

use crate::corpus::{Draft, corpus};
use crate::counts::explore;
use dateline_explore::view::screens::explore::Card;
use dateline_model::article::{Quote, Salience};
use dateline_model::query::Query;
use dateline_model::rule::Rule;

/// An article in which two people speak, one of them twice.
fn spoken() -> Draft {
    let mut draft = Draft::new("a", "Ministers meet in Lima")
        .body("The talks opened late.")
        .body("“The pact will hold,” Minister Ana Lund said. “It must,” said Bo Ek of Chile.")
        .body("Lund spoke again: “We will sign the pact in May.” Lund then left for Peru.")
        .country("NO", Salience::Primary, "Lima")
        .country("CL", Salience::Secondary, "Chile")
        .country("PE", Salience::Mention, "Peru")
        .topic("talks", Salience::Secondary)
        .topic("pact", Salience::Primary)
        .person("Ana Lund")
        .person("Bo Ek");
    let surnames = ["Lund spoke", "Lund then"].map(|words| {
        let mention = draft.mention(words).expect("in the text");
        let end = mention.span.start + 4;
        dateline_model::article::Mention { span: dateline_model::span::Span { end, ..mention.span }, ..mention }
    });
    draft.article.people[0].mentions.extend(surnames);
    for (words, speaker) in [
        ("The pact will hold,", Some("Ana Lund")),
        ("It must,", Some("Bo Ek")),
        ("We will sign the pact in May.", Some("Ana Lund")),
    ] {
        let span = draft.mention(words).expect("in the text").span;
        let speaker = speaker.map(str::to_owned);
        draft.article.quotes.push(Quote { span, speaker, speaker_span: None, cue: None, rule: Rule::CountryName });
    }
    draft
}

fn card(draft: Draft, query: &str) -> Card {
    explore(&corpus(vec![draft]), &Query::parse(query).0).cards.remove(0)
}

#[test]
fn a_card_says_what_its_article_is_about_and_who_speaks() {
    let card = card(spoken(), "");
    assert_eq!(card.about.topics, ["The pact"]);
    assert_eq!(card.about.countries, ["Norway"]);
    assert_eq!(card.about.also, ["Chile", "Peru"]);
    assert_eq!(card.speakers, ["Lund", "Bo Ek"], "the name that the article calls them most, in one word");
    assert_eq!(card.place, None);
}

#[test]
fn a_state_that_speaks_has_the_name_that_the_page_gives_it() {
    let mut draft = spoken();
    draft.article.quotes[1].speaker = Some("Chile".to_owned());
    let chile = draft.article.countries.iter_mut().find(|country| country.iso == "CL").expect("it is named");
    chile.mentions.iter_mut().for_each(|mention| mention.rule = Rule::CountryName);
    let mut corpus = corpus(vec![draft]);
    corpus.localisation.countries = vec![("CL".to_owned(), "칠레".to_owned())];
    let cards = explore(&corpus, &Query::default()).cards;
    assert_eq!(cards[0].speakers, ["Lund", "칠레"]);
}

#[test]
fn two_of_one_surname_are_told_apart() {
    let mut draft = spoken();
    draft.article.quotes[1].speaker = Some("Eva Lund".to_owned());
    draft.article.people[1].name = "Eva Lund".to_owned();
    draft.article.people[1].mentions = draft.article.people[0].mentions.clone();
    assert_eq!(card(draft, "").speakers, ["Ana Lund", "Eva Lund"]);
}

#[test]
fn a_hit_says_who_is_quoted_and_in_which_paragraph() {
    let place = |query: &str| card(spoken(), query).place.expect("a place");
    let found = place("q=May");
    assert_eq!((found.speaker.as_deref(), found.paragraph), (Some("Lund"), 3));
    assert!(found.link.contains("article=a") && found.link.contains("at="), "{}", found.link);
    let found = place("q=opened");
    assert_eq!((found.speaker, found.paragraph), (None, 1));
}

#[test]
fn an_article_with_nothing_read_has_a_card() {
    let bare = card(Draft::new("x", "x"), "");
    assert_eq!((bare.about, bare.speakers, bare.place), Default::default());
}
