//! People, organisations, agreements and quotations, as a person at the page would notice them.

mod story;

use dateline_model::article::Article;
use dateline_model::source::Source;
use dateline_reading::recognise::{countries, names, organisations, people, quotes, things};
use proptest::prelude::*;
use story::document;

/// Reads `story`: a line that starts with "# " is its headline, every other line a paragraph.
fn read(story: &str) -> Article {
    read_in(None, story)
}

/// The same, of a story in the language with the tag `language`.
fn read_in(language: Option<&str>, story: &str) -> Article {
    let document = document(story);
    let mut article = Article { language: language.map(str::to_owned), ..Article::default() };
    countries::read(&document, &Source::default(), &mut article);
    let words = names::words(&document, &article);
    organisations::read(story, &words, &mut article);
    people::read(story, &words, &mut article);
    quotes::read(story, &words, &mut article);
    things::read(story, &words, &[], &mut article);
    article
}

/// The people of `story`: "name (role): mention, mention".
#[track_caller]
fn check_people(story: &str, expect: &[&str]) {
    let article = read(story);
    let found: Vec<String> = article
        .people
        .iter()
        .map(|person| {
            let role = person.role.map_or(String::new(), |role| format!(" ({})", role.of(story)));
            let mentions: Vec<&str> = person.mentions.iter().map(|mention| mention.span.of(story)).collect();
            format!("{}{role}: {}", person.name, mentions.join(", "))
        })
        .collect();
    assert_eq!(found, expect, "{story}");
}

/// The names of the people of `story`.
fn names(story: &str) -> Vec<String> {
    read(story).people.into_iter().map(|person| person.name).collect()
}

/// The organisations of `story`: "name, kind: mention, mention".
#[track_caller]
fn check_bodies(story: &str, expect: &[&str]) {
    let article = read(story);
    let found: Vec<String> = article
        .organisations
        .iter()
        .map(|body| {
            let mentions: Vec<&str> = body.mentions.iter().map(|mention| mention.span.of(story)).collect();
            format!("{}, {}: {}", body.name, body.kind, mentions.join(", "))
        })
        .collect();
    assert_eq!(found, expect, "{story}");
}

/// The agreements of `story`: "name, kind: mention, mention".
#[track_caller]
fn check_pacts(story: &str, expect: &[&str]) {
    let article = read(story);
    let found: Vec<String> = article
        .agreements
        .iter()
        .map(|pact| {
            let mentions: Vec<&str> = pact.mentions.iter().map(|mention| mention.span.of(story)).collect();
            format!("{}, {}: {}", pact.name, pact.kind, mentions.join(", "))
        })
        .collect();
    assert_eq!(found, expect, "{story}");
}

/// The quotations of `story`: "words | speaker | cue".
#[track_caller]
fn check_quotes(story: &str, expect: &[&str]) {
    let article = read(story);
    let found: Vec<String> = article
        .quotes
        .iter()
        .map(|quote| {
            let cue = quote.cue.map_or("-", |cue| cue.of(story));
            format!("{} | {} | {cue}", quote.span.of(story), quote.speaker.as_deref().unwrap_or("-"))
        })
        .collect();
    assert_eq!(found, expect, "{story}");
}

#[test]
fn people_by_title_role_and_shape() {
    check_people("French President Emmanuel Macron left.", &["Emmanuel Macron (French President): Emmanuel Macron"]);
    check_people(
        "Finland's prime minister, Sanna Marin, said so.",
        &["Sanna Marin (Finland's prime minister): Sanna Marin"],
    );
    check_people(
        "The move was late, said Maria Lopez, an economist at Acme Bank.",
        &["Maria Lopez (an economist at Acme Bank): Maria Lopez"],
    );
    check_people("It was Mr. Okonkwo who called.", &["Okonkwo: Okonkwo"]);
    check_people(
        "Secretary of State Mike Pompeo met Chancellor Angela Merkel in Berlin.",
        &["Mike Pompeo (Secretary of State): Mike Pompeo", "Angela Merkel (Chancellor): Angela Merkel"],
    );
}

#[test]
fn names_that_are_titles_too_and_sentences_full_of_names() {
    for (sentence, name) in [
        ("\"It was loud,\" said Duke Ellis, 29, a nurse.", "Duke Ellis"),
        ("They met General Valerii Zaluzhnyi there.", "Valerii Zaluzhnyi"),
        ("They met Home Minister Amit Shah there.", "Amit Shah"),
        ("They saw Mayor London Breed leave.", "London Breed"),
        ("\"It was loud,\" said Mark Church, 29, a nurse.", "Mark Church"),
        ("\"It was loud,\" said John Ellis King III, 29.", "John Ellis King III"),
        ("They met Vietnam's Pham Van Duc there.", "Pham Van Duc"),
    ] {
        assert_eq!(names(sentence), [name], "{sentence}");
    }
    let found = names("Police named the dead as Rosa Maria Ibarra, 29, Juan Carlos de la Cruz, 41, and Ana Silva, 7.");
    assert_eq!(found, ["Rosa Maria Ibarra", "Juan Carlos de la Cruz", "Ana Silva"]);
    let found = names("Police named the dead as April Ibarra, 29, June Ellis, 41, and Ana Silva, 57.");
    assert_eq!(found, ["April Ibarra", "June Ellis", "Ana Silva"]);
}

#[test]
fn names_of_many_orders() {
    check_people("Talks with Ban Ki-moon went well.", &["Ban Ki-moon: Ban Ki-moon"]);
    check_people(
        "Egypt's President Abdel Fattah el-Sisi spoke.",
        &["Abdel Fattah el-Sisi (Egypt's President): Abdel Fattah el-Sisi"],
    );
    check_people(
        "\"It was loud,\" said Billie King Jr., 29, a nurse. King said he ran.",
        &["Billie King Jr. (a nurse): Billie King Jr."],
    );
    check_people(
        "Ludwig van Beethoven and John F. Kennedy never met.",
        &["Ludwig van Beethoven: Ludwig van Beethoven", "John F. Kennedy: John F. Kennedy"],
    );
    check_people(
        "Rep. Alexandria Ocasio-Cortez voted.",
        &["Alexandria Ocasio-Cortez (Rep.): Alexandria Ocasio-Cortez"],
    );
}

#[test]
fn short_forms_find_their_person() {
    check_people(
        "President Moon Jae-in spoke. Moon then met Angela Merkel. Merkel smiled at Moon.",
        &["Moon Jae-in (President): Moon Jae-in, Moon, Moon", "Angela Merkel: Angela Merkel, Merkel"],
    );
    check_people(
        "President Duterte left. Rodrigo Duterte was elected in 2016.",
        &["Rodrigo Duterte (President): Duterte, Rodrigo Duterte"],
    );
    check_people(
        "# Merkel Meets Moon\nChancellor Angela Merkel met President Moon Jae-in on Tuesday at home.",
        &["Angela Merkel (Chancellor): Merkel, Angela Merkel", "Moon Jae-in (President): Moon, Moon Jae-in"],
    );
}

#[test]
fn what_is_no_person() {
    check_people("On Tuesday the World Bank met in Buenos Aires, and the United Nations agreed.", &[]);
    check_people("Hurricane Katrina hit New Orleans. Victoria Park was closed in March.", &[]);
    check_people("The Kabul-based group left. Nobel Peace Prize winners came.", &[]);
}

#[test]
fn organisations_by_name_head_and_acronym() {
    check_bodies(
        "The International Tea Council (ITC) met. The ITC agreed with the WTO.",
        &[
            "International Tea Council, council: International Tea Council, ITC, ITC",
            "World Trade Organization, international: WTO",
        ],
    );
    check_bodies(
        "The Ministry of Health and Social Affairs warned. Later the ministry agreed.",
        &["Ministry of Health and Social Affairs, ministry: Ministry of Health and Social Affairs, the ministry"],
    );
    check_bodies("Bank of Norway Governor Ola Nordmann spoke.", &["Bank of Norway, bank: Bank of Norway"]);
    check_bodies(
        "Peru's foreign ministry confirmed it.",
        &["Peru's foreign ministry, ministry: Peru's foreign ministry"],
    );
    check_bodies("OSLO (Reuters) - Nothing happened.", &[]);
}

#[test]
fn agreements_meetings_and_wars() {
    check_pacts(
        "The Tea Trade Agreement (TTA) was signed. The pact holds, and TTA members cheer.",
        &["Tea Trade Agreement, agreement: Tea Trade Agreement, TTA, The pact, TTA"],
    );
    check_pacts(
        "It ended the Korean War and World War II.",
        &["Korean War, war: Korean War", "World War II, war: World War II"],
    );
    check_pacts("They met at the G7 summit.", &["G7 summit, meeting: G7 summit"]);
    check_pacts("A pact was signed. The pact holds.", &[]);
}

#[test]
fn speakers_before_and_after() {
    check_quotes("“We go on,” said Angela Merkel on Monday.", &["We go on, | Angela Merkel | said"]);
    check_quotes("\"We go on,\" Angela Merkel told reporters.", &["We go on, | Angela Merkel | told"]);
    check_quotes("Angela Merkel said: ‘We go on.’", &["We go on. | Angela Merkel | said"]);
    check_quotes("According to Angela Merkel, “we go on”.", &["we go on | Angela Merkel | According to"]);
    check_quotes(
        "“We go on,” Angela Merkel, the German chancellor, told reporters.",
        &["We go on, | Angela Merkel | told"],
    );
    check_quotes(
        "Angela Merkel spoke after a meeting with Emmanuel Macron. “It was a good talk,” she said.",
        &["It was a good talk, | Angela Merkel | said"],
    );
    check_quotes("A NHK report quoted Angela Merkel as saying “we go on”.", &["we go on | Angela Merkel | quoted"]);
    check_quotes("The deal was hailed as a “triumph” by Angela Merkel.", &["triumph | Angela Merkel | hailed"]);
}

#[test]
fn split_long_and_escaped() {
    check_quotes(
        "“We go on,” Angela Merkel said. “Nothing will stop us now.”",
        &["We go on, | Angela Merkel | said", "Nothing will stop us now. | Angela Merkel | -"],
    );
    check_quotes(
        "“We go on,” Angela Merkel said.\n“Nothing at all will stop us in this now.”",
        &["We go on, | Angela Merkel | said", "Nothing at all will stop us in this now. | Angela Merkel | -"],
    );
    check_quotes("\\\"We don\\’t stop,\\\" said Angela Merkel.", &["We don\\’t stop, | Angela Merkel | said"]);
    check_quotes(
        "Angela Merkel vowed to “press on” and to “win”.",
        &["press on | Angela Merkel | vowed", "win | Angela Merkel | -"],
    );
}

#[test]
fn marks_that_report_no_one() {
    check_quotes("They met for so-called \"2+2\" talks.", &[]);
    check_quotes("The \"smart\" fridge broke.", &["smart | - | -"]);
    check_quotes("They saw the film “Gone with the Wind” again.", &["Gone with the Wind | - | -"]);
    check_quotes("Dwayne “The Rock” Johnson won.", &["The Rock | - | -"]);
    check_quotes("She spoke at an event dubbed a “thank you” party.", &["thank you | - | -"]);
    check_quotes(
        "Then I saw a note that said something like, “Nobody came to the quay.”",
        &["Nobody came to the quay. | - | said"],
    );
}

proptest! {
    #[test]
    fn any_nesting_of_marks_keeps_spans_valid(parts in proptest::collection::vec(
        prop_oneof![
            Just("“"), Just("”"), Just("\""), Just("'"), Just("‘"), Just("’"), Just("«"), Just("»"), Just("「"), Just("」"),
            Just("\\"), Just(" "), Just("\n"), Just(", "), Just(". "), Just(": "), Just("("), Just(")"), Just("said"), Just("he"),
            Just("Angela Merkel"), Just("Xi"), Just("Mr."), Just("President"), Just("of"), Just("the"), Just("WTO"), Just("Bank"),
            Just("-"), Just("J."), Just("é"), Just("東京"), Just("Seoul"), Just("pact"), Just("’s"), Just("by"), Just("was"),
        ], 0..60)) {
        let story = parts.concat();
        let article = read(&story);
        for quote in &article.quotes {
            let words = story.get(quote.span.range());
            prop_assert!(words.is_some_and(|words| !words.is_empty()), "{story:?} {quote:?}");
        }
        for pair in article.quotes.windows(2) {
            prop_assert!(!pair[0].span.overlaps(pair[1].span), "{story:?}");
        }
        let people = article.people.iter().flat_map(|person| &person.mentions);
        let bodies = article.organisations.iter().flat_map(|body| &body.mentions);
        for mention in people.chain(bodies) {
            prop_assert!(story.get(mention.span.range()).is_some_and(|words| !words.is_empty()), "{story:?}");
        }
    }
}

#[test]
fn words_set_apart_with_a_name_behind_them() {
    check_quotes(
        "We did what we could, and it was not enough. Maria Lopez, harbour master",
        &["We did what we could, and it was not enough. | Maria Lopez | -"],
    );
    check_quotes("The board did what it could. Maria Lopez, harbour master", &[]);
    check_quotes("We left at noon. Maria Lopez stayed with her boat.", &[]);
}

#[test]
fn a_quotation_over_two_paragraphs_has_one_speaker() {
    check_quotes(
        "“We waited for a week.\n“Then the ferry came,” said Maria Lopez.",
        &["We waited for a week. | Maria Lopez | -", "Then the ferry came, | Maria Lopez | said"],
    );
}

#[test]
fn other_languages_give_capitals_to_more_than_names() {
    let names = |language: &str, story: &str, expect: &[&str]| {
        let article = read_in(Some(language), story);
        let people = article.people.iter().map(|person| person.name.as_str());
        let bodies = article.organisations.iter().map(|body| body.name.as_str());
        assert_eq!(people.chain(bodies).collect::<Vec<_>>(), expect, "{story}");
    };
    names(
        "de",
        "Die Zahl der Boote im Hafen ist gesunken, sagte die Biologin Anna Bold am Montag. Das Haus der Boote soll nun \
         umgebaut werden, wie der Rat der Stadt entschied. Boote und Netze liegen seit Wochen am Ufer. Ursula von der Au, \
         die den Rat leitet, will mit einer Studie der University of Lund prüfen, ob es noch Fische gibt.",
        &["Anna Bold", "Ursula von der Au", "University of Lund"],
    );
    names(
        "es",
        "El precio de las redes subió en el puerto, según el Ministerio del Mar. Si el Mar sigue frío, dijo Ana Ruiz, la \
         pesca no vuelve. Ana Ruiz y Pedro Salas visitaron el puerto con los pescadores de la bahía. El Mar trae menos peces.",
        &["Ana Ruiz", "Pedro Salas"],
    );
}
