//! Countries, regions and places, as a person at the page would notice them.

mod story;

use dateline_model::article::{Article, Salience};
use dateline_model::rule::Rule;
use dateline_model::source::Source;
use dateline_reading::recognise::countries;
use story::document;

/// Reads `story`: a line that starts with "# " is its headline, every other line a paragraph.
fn read(story: &str) -> Article {
    let document = document(story);
    let mut article = Article::default();
    countries::read(&document, &Source::default(), &mut article);
    article
}

/// The story's countries by code, with the words they were read from.
fn check(story: &str, expect: &[(&str, &[&str])]) {
    let article = read(story);
    let mut found: Vec<(&str, Vec<&str>)> = article
        .countries
        .iter()
        .map(|country| (country.iso.as_str(), country.mentions.iter().map(|mention| mention.span.of(story)).collect()))
        .collect();
    found.sort();
    let mut expect: Vec<(&str, Vec<&str>)> = expect.iter().map(|(iso, words)| (*iso, words.to_vec())).collect();
    expect.sort();
    assert_eq!(found, expect, "{story}");
}

fn check_regions(story: &str, expect: &[&str]) {
    let article = read(story);
    let found: Vec<_> = article.regions.iter().map(|region| region.name.as_str()).collect();
    assert_eq!(found, expect, "{story}");
}

fn check_salience(story: &str, expect: &[(&str, Salience)]) {
    let article = read(story);
    let found: Vec<_> = article.countries.iter().map(|country| (country.iso.as_str(), country.salience)).collect();
    assert_eq!(found, expect, "{story}");
}

#[test]
fn a_place_line_says_where_a_story_was_written() {
    let check = |story: &str, expect: &[(&str, Salience)]| {
        let source = Source { raw: story.as_bytes().to_vec(), ..Source::default() };
        let article = dateline_reading::read::read(&source, &[]);
        let found: Vec<_> = article.countries.iter().map(|country| (country.iso.as_str(), country.salience)).collect();
        assert_eq!(found, expect, "{story}");
    };
    check(
        "LONDON (AP) - Norway agreed on Friday to lower its quotas in the North Sea, and Norway is to pay, they said.",
        &[("NO", Salience::Primary), ("GB", Salience::Mention)],
    );
    check(
        "PARIS (AP) - A strike by railway workers brought trains to a halt on Friday, unions said.",
        &[("FR", Salience::Primary)],
    );
}

#[test]
fn names_demonyms_capitals_and_seats() {
    check("Burma and Holland signed.", &[("MM", &["Burma"]), ("NL", &["Holland"])]);
    check("Danish troops left Côte d’Ivoire’s capital.", &[("DK", &["Danish"]), ("CI", &["Côte d’Ivoire"])]);
    check("The Kremlin answered Downing Street.", &[("RU", &["Kremlin"]), ("GB", &["Downing Street"])]);
    check("Ankara\\’s answer to Athens.", &[("TR", &["Ankara"]), ("GR", &["Athens"])]);
    check("The U.S.S.R. and Yugoslavia", &[("SUHH", &["U.S.S.R."]), ("YUCS", &["Yugoslavia"])]);
    check(
        "U.S.-Mexico trade; the UK, the UAE and S. Korea.",
        &[("US", &["U.S."]), ("MX", &["Mexico"]), ("GB", &["UK"]), ("AE", &["UAE"]), ("KR", &["S. Korea"])],
    );
}

#[test]
fn a_capital_is_a_place_or_its_government() {
    let places = |story: &str, expect: &[&str]| {
        let article = read(story);
        let mentions = article.countries.iter().flat_map(|country| &country.mentions);
        let mut found: Vec<_> = mentions.filter(|mention| mention.rule == Rule::CountryCapitalPlace).collect();
        found.sort_by_key(|mention| mention.span);
        let found: Vec<&str> = found.into_iter().map(|mention| mention.span.of(story)).collect();
        assert_eq!(found, expect, "{story}");
    };
    for place in [
        "The ministers of Norway met in Lima last month.",
        "A dialogue that ended Thursday in Lima was short.",
        "She flew back to Lima on Friday.",
        "They reported live from Lima.",
        "The next round opens later this year in Lima.",
        "He visited Lima twice.",
        "The peace march in the capital, Lima, was calm.",
        "Traffic in central Lima stood still.",
        "Lima residents cheered.",
        "A Lima-based company won.",
        "Lima's streets were empty.",
    ] {
        places(place, &["Lima"]);
    }
    for government in [
        "Lima said it would sign.",
        "They were angered by Lima's decision.",
        "Talks between Oslo and Lima go on.",
        "A call to Lima brought no answer.",
        "An answer came from Lima on Friday.",
        "Their trust in Lima is low.",
        "The change in Lima’s policy was sudden.",
        "The Lima-Oslo pact expired.",
        "Export rules that Lima saw as a threat were changed.",
        "The decision was welcomed by Lima.",
    ] {
        places(government, &[]);
    }
    places("Talks in Lima and Oslo, they said, failed, and Oslo blamed Lima.", &["Lima", "Oslo"]);
}

#[test]
fn namesakes_are_told_apart_by_their_neighbours() {
    check("He told us to leave. It is for us, they said.", &[]);
    check("Michael Jordan scored. Jordan was tired.", &[]);
    check("King Abdullah of Jordan flew home.", &[("JO", &["Jordan"])]);
    check("Paris Hilton arrived with Chad Smith.", &[]);
    check("The Paris mayor spoke.", &[("FR", &["Paris"])]);
    check("Turkey is best with gravy. Roast turkey takes hours.", &[]);
    check("Turkey sent troops.", &[("TR", &["Turkey"])]);
    check("Tbilisi said Georgia would not yield to Russia.", &[("GE", &["Tbilisi", "Georgia"]), ("RU", &["Russia"])]);
    check("Fans in Paris, Texas, cheered.", &[("US", &["Paris", "Texas"])]);
    check("American Airlines and the Japan Times reported it.", &[]);
    check(
        "Air India, Kenya Airways and the Bank of Thailand reported it.",
        &[("IN", &["India"]), ("KE", &["Kenya"]), ("TH", &["Thailand"])],
    );
    check("China Stone, Peter Ellis and Ada Brandt met at noon by the gate.", &[]);
    check("North and South Korea voted.", &[("KP", &["North"]), ("KR", &["South Korea"])]);
    check("She taught law at the University of Georgia for ten years.", &[("US", &["Georgia"])]);
    check("Nets were cast in the Gulf of Finland.", &[]);
    check("The bus to Santiago de Cuba broke down.", &[("CU", &["Santiago de Cuba"])]);
    check(
        "Duke University and Tufts sent letters to the guild in Leeds; Rutgers University did not.",
        &[("GB", &["Leeds"]), ("US", &["Duke University", "Rutgers University"])],
    );
    check("He wrote in French.", &[]);
    check("French soldiers left.", &[("FR", &["French"])]);
    check(
        "Papua New Guinea beat Equatorial Guinea and Guinea-Bissau.",
        &[("PG", &["Papua New Guinea"]), ("GQ", &["Equatorial Guinea"]), ("GW", &["Guinea-Bissau"])],
    );
    check("Nigeria and Niger met Nigerien envoys.", &[("NG", &["Nigeria"]), ("NE", &["Niger", "Nigerien"])]);
    check(
        "Brazzaville is the capital of the Republic of the Congo; Congo exports oil.",
        &[("CG", &["Brazzaville", "Republic of the Congo", "Congo"])],
    );
    check(
        "The Republic of China, not the People's Republic of China.",
        &[("TW", &["Republic of China"]), ("CN", &["People's Republic of China"])],
    );
}

#[test]
fn a_state_a_man_and_a_government_share_a_name() {
    check("Denzel Washington smiled. Washington said he was glad.", &[]);
    check("Washington and Moscow traded blame.", &[("US", &["Washington"]), ("RU", &["Moscow"])]);
    check("George Washington University", &[]);
    check(
        "Atlanta, Georgia, voted; so did Alabama and Florida.",
        &[("US", &["Atlanta", "Georgia", "Alabama", "Florida"])],
    );
    check(
        "Georgia joined Armenia and Azerbaijan.",
        &[("GE", &["Georgia"]), ("AM", &["Armenia"]), ("AZ", &["Azerbaijan"])],
    );
    check("A man from London, Ontario, won in Canada.", &[("CA", &["Canada"])]);
    check("Dr. Jordan, Mr Chad and Sir France left.", &[]);
    check("Sudesh Amman was shot. Amman had a knife.", &[]);
    check("Actor Kobe Bryant met Cecil Rhodes in a film.", &[]);
    check("Congo and Kinshasa; the Congo River; Congolese troops.", &[("CD", &["Congo", "Kinshasa", "Congolese"])]);
}

#[test]
fn what_is_named_after_a_country_is_not_it() {
    check("It cost US$5 million, or 4 million Swiss francs.", &[]);
    check("Bank of America, the Korea Herald and the New England Journal of Medicine.", &[]);
    check("Islamic State of Iraq and the Levant claimed it.", &[]);
    check("The U.S.S. Ship sank at the South Pole. America’s navy mourned.", &[("US", &["America"])]);
    check("She speaks Russian, a translation into German and the English language.", &[]);
    check("The Blackfeet, a Native American nation, said Indian schools closed.", &[("US", &["Native American"])]);
}

#[test]
fn brussels_is_the_union_where_the_story_is_about_it() {
    check("EU envoys waited. Brussels refused to comment.", &[]);
    check("Belgium and the EU: Brussels refused.", &[("BE", &["Belgium", "Brussels"])]);
}

#[test]
fn older_news_names_states_that_are_gone() {
    check(
        "W. German and East German envoys met Soviet ones in Zaire.",
        &[("DE", &["W. German"]), ("DDDE", &["East German"]), ("SUHH", &["Soviet"]), ("ZRCD", &["Zaire"])],
    );
    check(
        "Czechoslovakia, Rhodesia and North Vietnam",
        &[("CSHH", &["Czechoslovakia"]), ("RHZW", &["Rhodesia"]), ("VDVN", &["North Vietnam"])],
    );
}

#[test]
fn seas_and_regions_are_no_countries() {
    check("A ship sank in the South China Sea and the Indian Ocean.", &[]);
    check_regions("A ship sank in the South China Sea off Southeast Asia.", &["South China Sea", "Southeast Asia"]);
    check_regions("EU leaders and African presidents met.", &["European Union", "Africa"]);
}

#[test]
fn the_koreas_by_context() {
    check("The two Koreas talked.", &[("KP", &["Koreas"]), ("KR", &["Koreas"])]);
    check(
        "North Korea fired. South Korea said the North must stop.",
        &[("KP", &["North Korea", "the North"]), ("KR", &["South Korea"])],
    );
    check("The South won the match in the north.", &[]);
    check("In 1910 Japan began its occupation of Korea.", &[("JP", &["Japan"])]);
    check("Korea plans an election in 2022.", &[("KR", &["Korea"])]);
}

#[test]
fn a_place_makes_a_country_where_the_story_is_set() {
    check("# Bus falls off bridge in Osaka\nTen were hurt.", &[("JP", &["Osaka"])]);
    check("# Prize for a novel\nThe jury met.\nShe was born in Osaka.", &[]);
}

#[test]
fn capitals_and_their_absence_do_not_blind() {
    check("# FRANCE AND SPAIN SIGN\nThey signed.", &[("FR", &["FRANCE"]), ("ES", &["SPAIN"])]);
    check("# CONTACT US TODAY\nWrite a letter.", &[]);
    check("france and spain signed in madrid, they told us", &[("FR", &["france"]), ("ES", &["spain", "madrid"])]);
    check("china and german firms ate turkey", &[("CN", &["china"]), ("DE", &["german"])]);
    check(
        "# U.S., S.KOREA AND W.GERMANY SIGN PACT\nThey met.",
        &[("US", &["U.S."]), ("KR", &["S.KOREA"]), ("DE", &["W.GERMANY"])],
    );
}

#[test]
fn who_acts_outweighs_who_is_named() {
    check_salience(
        "# Brazil signs pact with Chile\nBrazil signed a pact with Chile on Monday. Brazil will pay.\n\
         Brazil also trades, and Chile agreed.\nExperts from Norway spoke.",
        &[("BR", Salience::Primary), ("CL", Salience::Secondary), ("NO", Salience::Mention)],
    );
}

#[test]
fn any_text_is_read_and_spans_fit_it() {
    const PARTS: &[&str] = &[
        "U.S.", "us", "S.", "Korea", "the", "South", "\\’s", "’", "-", " ", "\n", "é", "한국", "Côte", "d'", "Paris",
        ",", "Texas", "\u{301}", "Georgia", ".",
    ];
    let mut seed = 7_u32;
    for _ in 0..400 {
        let mut story = String::new();
        for _ in 0..40 {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            story.push_str(PARTS[(seed >> 16) as usize % PARTS.len()]);
        }
        let article = read(&story);
        let spans = article.countries.iter().flat_map(|country| &country.mentions);
        let spans = spans.chain(article.regions.iter().flat_map(|region| &region.mentions));
        for mention in spans.chain(article.places.iter().flat_map(|place| &place.mentions)) {
            assert!(!mention.span.of(&story).is_empty(), "{:?} of {story:?}", mention.span);
        }
    }
}

#[test]
fn towns_with_their_states_and_namesakes_of_countries() {
    check("Lebanon, Ohio, and Peru, Ind., were flooded.", &[("US", &["Lebanon", "Ohio", "Peru", "Ind"])]);
    for (place, iso) in [("Hyderabad, Pakistan", "PK"), ("Lagos, Portugal", "PT"), ("Granada, Nicaragua", "NI")] {
        let article = read(&format!("The fire in {place}, burnt down an old mill by the river on Monday night."));
        let found: Vec<&str> = article.countries.iter().map(|country| country.iso.as_str()).collect();
        assert_eq!(found, [iso], "{place}");
    }
    for name in [
        "Peter Poland",
        "Ann Brazil",
        "Oman Reed",
        "Joe Scotland",
        "Cuba Reed",
        "Cairo Reed",
        "Georgia May",
        "Jordan West",
        "Pam English",
    ] {
        let last = name.split(' ').next_back().unwrap_or("");
        check(&format!("\"We left,\" said {name}, a plumber. {last} said it was late."), &[]);
    }
    check("The Catalans met the Quebecers.", &[("CA", &["Quebecers"]), ("ES", &["Catalans"])]);
    check("He is fluent in Arabic and Turkish.", &[]);
    check("A Great Dane and a Siamese cat were lost.", &[]);
    for story in [
        "Georgia Gov. Ada Nord said that the vote was fair and would be held again in the autumn.",
        "Virginia Sen. Ada Nord said that the vote was fair and would be held again in the autumn.",
    ] {
        let article = read(story);
        assert!(article.people.is_empty() && article.places.len() == 1, "{story}");
    }
}

/// A story whose countries' codes alone are looked at.
fn check_codes(story: &str, expect: &[&str]) {
    let article = read(story);
    let found: Vec<&str> = article.countries.iter().map(|country| country.iso.as_str()).collect();
    assert_eq!(found, expect, "{story}");
}

#[test]
fn states_in_short_without_their_stop() {
    check_codes("A chapel burnt in Manchester, Okla, early on Sunday.", &["US"]);
    check_codes("A chapel burnt in St. John's, N.L., early on Sunday.", &["CA"]);
}

#[test]
fn halves_of_adjectives_teams_and_counties() {
    check(
        "# Border talks go on\nThe Franco-Spanish border and the Indo-Nepalese one were on the list of the envoys.",
        &[("ES", &["Spanish"]), ("FR", &["Franco"]), ("IN", &["Indo"]), ("NP", &["Nepalese"])],
    );
    check("# Ship sails on\nThe Indo-Pacific route and the Anglo-Saxon chronicle were on the list of the envoys.", &[]);
    check(
        "# Fans fill the square\nFans of the Minnesota Vikings, the Edmonton Oilers and the Denver Broncos met on the square.",
        &[],
    );
    check(
        "# Storm takes roofs\nA storm took roofs in Boston, Somerset, and in Perth, Perthshire, late on Monday night.",
        &[("GB", &["Boston", "Somerset", "Perth", "Perthshire"])],
    );
}
