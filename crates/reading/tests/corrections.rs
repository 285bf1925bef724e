//! What a person states that was read wrongly: each list of a side-car takes away what it names and nothing else, and what it
//! names that is not read is said.

use dateline_model::article::{Article, Basis, Quote};
use dateline_model::rule::Kind;
use dateline_model::source::{List, Pattern, Sidecar, Source, TopicRule};
use dateline_reading::link::link;
use dateline_reading::read::read;

const TEXT: &str = "Kenya warns Somalia over nets\n\n4 March 2021\n\nKenya warned Somalia on Monday. Norway accused Iceland of \
    overfishing, and Denmark accused Iceland of overfishing.\n\nForeign Minister Ana María Q. Lund-Soto told reporters of the \
    Harbour Bank in Nairobi that both engines of the ferry had been mended over the week.\n\nBoats may moor at the quay from April \
    on, as they did before the storm, the minister said in a statement on Tuesday.\n\nShare this on Facebook\n";

fn topics() -> Vec<TopicRule> {
    let topic = |slug: &str, words: &str| TopicRule {
        slug: slug.to_owned(),
        patterns: vec![Pattern { p: words.to_owned(), w: Some(2.0) }],
        ..TopicRule::default()
    };
    vec![topic("boats", "ferry|boats|nets"), topic("fish", "overfishing")]
}

fn article(text: &str, stated: &[(List, &str)]) -> Article {
    let mut sidecar = Sidecar::default();
    stated.iter().for_each(|(list, entry)| sidecar.put(*list, entry));
    read(&Source { id: "n/a".to_owned(), raw: text.into(), sidecar, ..Source::default() }, &topics())
}

/// What is read, in words: countries, topics, people, organisations, acts, and the lines that are no part of the story.
fn said(article: &Article) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    all.extend(article.countries.iter().map(|it| it.iso.clone()));
    all.extend(article.topics.iter().map(|it| it.topic.clone()));
    all.extend(article.people.iter().map(|it| it.name.clone()));
    all.extend(article.organisations.iter().map(|it| it.name.clone()));
    all.extend(
        article.events.iter().map(|it| format!("{} {} {}", it.source.country, it.act.code(), it.target.country)),
    );
    let junk = article.segments.iter().filter(|it| !it.feeds);
    all.extend(junk.map(|it| format!("{}: {}", it.kind.code(), it.span.of(&article.text))));
    all
}

/// What else is read, in words: places, times, quotes, agreements with what became of them.
fn told(article: &Article) -> Vec<String> {
    let text = &article.text;
    let mut all: Vec<String> = article.places.iter().map(|it| it.name.clone()).collect();
    all.extend(article.dates.iter().map(|it| it.span.of(text).to_owned()));
    let speaker = |it: &Quote| it.speaker.clone().unwrap_or_else(|| it.rule.code().to_owned());
    all.extend(article.quotes.iter().map(|it| format!("{}: {}", speaker(it), it.span.of(text))));
    for it in &article.agreements {
        all.push(it.name.clone());
        all.extend(it.stages.iter().map(|stage| format!("{} {}", it.name, stage.step.code())));
    }
    all
}

/// With `stated`, `gone` is read no more and `come` is new; `warned` are the entries that change nothing.
#[track_caller]
fn check(stated: &[(List, &str)], gone: &[&str], come: &[&str], warned: &[&str]) {
    check_in(TEXT, said, stated, (gone, come), warned);
}

/// The same in `text`, of what `said` says of it.
#[track_caller]
fn check_in(
    text: &str,
    said: fn(&Article) -> Vec<String>,
    stated: &[(List, &str)],
    (gone, come): (&[&str], &[&str]),
    warned: &[&str],
) {
    let (before, after) = (said(&article(text, &[])), article(text, stated));
    let warnings: Vec<_> = after.warnings.iter().map(|it| format!("{} {}", it.place, it.message)).collect();
    assert_eq!(warnings.len(), warned.len(), "{warnings:?}");
    for (found, expect) in warnings.iter().zip(warned) {
        assert!(found.starts_with(&format!("n/a.toml {expect}")), "{found}");
    }
    let after = said(&after);
    let only = |of: &[String], not: &[String]| of.iter().filter(|it| !not.contains(it)).cloned().collect::<Vec<_>>();
    assert_eq!(only(&before, &after), gone, "{before:#?}");
    assert_eq!(only(&after, &before), come);
}

#[test]
fn a_country_goes_with_its_acts() {
    check(&[(List::NotCountries, "IS")], &["IS", "NO DISAPPROVE IS", "DK DISAPPROVE IS"], &[], &[]);
    check(&[(List::NotCountries, " is ")], &["IS", "NO DISAPPROVE IS", "DK DISAPPROVE IS"], &[], &[]);
    check(&[(List::NotCountries, "PE")], &[], &[], &["not_countries: nothing like entry 1 "]);
}

#[test]
fn topics_and_names_go_as_names_are_compared() {
    check(&[(List::NotTopics, "fish")], &["fish"], &[], &[]);
    let person = "Ana María Q. Lund-Soto";
    for name in [person, "ana maria lund soto", "ANA MARÍA LUND-SOTO"] {
        check(&[(List::NotPeople, name)], &[person], &[], &[]);
    }
    check(&[(List::NotPeople, "Lund")], &[], &[], &["not_people: nothing like entry 1 "]);
    check(&[(List::NotOrganisations, "harbour-bank")], &["Harbour Bank"], &[], &[]);
    check(&[(List::NotOrganisations, "")], &[], &[], &["not_organisations: nothing like entry 1 "]);
}

#[test]
fn a_sentence_tells_no_act_or_one_act_less() {
    let sentence = "Norway accused Iceland\n of overfishing, and Denmark accused Iceland of overfishing.";
    check(&[(List::NotActs, sentence)], &["NO DISAPPROVE IS", "DK DISAPPROVE IS"], &[], &[]);
    let one = format!("DK > IS DISAPPROVE: {}", sentence.replace("\n ", " "));
    check(&[(List::NotActs, &one)], &["DK DISAPPROVE IS"], &[], &[]);
    check(&[(List::NotActs, "Kenya warned")], &[], &[], &["not_acts: nothing like entry 1 "]);
    // One that goes with its country was named all the same.
    let both = [(List::NotActs, one.as_str()), (List::NotCountries, "IS")];
    check(&both, &["IS", "NO DISAPPROVE IS", "DK DISAPPROVE IS"], &[], &[]);
}

#[test]
fn lines_are_story_or_junk_before_anything_is_read_in_them() {
    let line = "Foreign Minister Ana María Q. Lund-Soto told reporters of the Harbour Bank in Nairobi that both engines of the \
        ferry had been mended over the week.";
    let gone = ["Ana María Q. Lund-Soto", "Harbour Bank"];
    check(&[(List::Junk, line)], &gone, &[&format!("set-aside: {line}")], &[]);
    let share = "Share  this on Facebook ";
    // It is read as all of the story is.
    check(&[(List::Story, share)], &["share: Share this on Facebook"], &["Facebook"], &[]);
    // What the rules say already stays as they say it; of a line in both lists, the story has it.
    check(&[(List::Junk, share)], &[], &[], &[]);
    check(&[(List::Junk, line), (List::Story, line)], &[], &[], &[]);
    check(
        &[(List::Junk, "Share"), (List::Junk, "")],
        &[],
        &[],
        &["junk: nothing like entry 1 ", "junk: nothing like entry 2 "],
    );
}

#[test]
fn a_line_is_told_as_it_stands_on_the_page() {
    // Scraping left an entity and a soft hyphen.
    let text = "Nets &amp; boats\n\nKenya warned Som\u{ad}alia on Monday &amp; Tuesday, its foreign ministry said in a statement.\n\n\
        Boats may moor at the quay from April on, as they did before the storm, the minister said.\n";
    let line = text.lines().nth(2).expect("a line");
    for key in [line.to_owned(), line.replace('\u{ad}', ""), line.replace('\u{ad}', "").replace("&amp;", "&")] {
        let article = article(text, &[(List::Junk, &key)]);
        assert_eq!(article.warnings, [], "{key}");
        let kinds = |kind| article.segments.iter().filter(|it| it.kind == kind).count();
        assert_eq!((kinds(Kind::SetAside), article.events.len()), (1, 0), "{key}");
    }
    let sentence = article(text, &[(List::NotActs, line)]);
    assert_eq!((sentence.events.len(), sentence.warnings.len()), (0, 0));
}

/// A treaty, times, places and quotes.
const PACT: &str = "Kenya and Somalia sign net treaty\n\n4 March 2021\n\nNAIROBI - Kenya and Somalia signed the Lamu Net Treaty in \
    2019. The treaty was extended last year, and talks in Mombasa were held last year.\n\n\"The nets are safe with us,\" Foreign \
    Minister Ana Lund said on Tuesday. \"And they stay safe with us,\" she said.\n";

#[test]
fn places_times_and_quotes_go_one_by_one() {
    let check = |stated: &[(List, &str)], gone: &[&str], come: &[&str], warned: &[&str]| {
        check_in(PACT, told, stated, (gone, come), warned);
    };
    check(&[(List::NotPlaces, "mombasa")], &["Mombasa"], &[], &[]);
    check(&[(List::NotPlaces, "Malindi")], &[], &[], &["not_places: nothing like entry 1 "]);

    let sentence = "The treaty was extended last year, and talks in Mombasa were held last year.";
    let time = format!("last year: {sentence}");
    check(&[(List::NotDates, &time)], &["last year", "last year"], &[], &[]);
    check(&[(List::NotDates, sentence)], &["last year", "last year"], &[], &[]);
    check(&[(List::NotDates, "last year")], &[], &[], &["not_dates: nothing like entry 1 "]);

    let words = "The nets are safe with us,";
    let (read, bare) = (format!("Ana Lund: {words}"), format!("quote-unattributed: {words}"));
    check(&[(List::NotSpeakers, words)], &[&read], &[&bare], &[]);
    // What nobody said is not somebody else's.
    check(&[(List::NotSpeakers, words), (List::NotQuotes, words)], &[&read], &[], &[]);
    check(&[(List::NotQuotes, "with us")], &[], &[], &["not_quotes: nothing like entry 1 "]);
}

#[test]
fn an_agreement_goes_with_all_that_became_of_it_or_loses_a_step() {
    let check = |stated: &[(List, &str)], gone: &[&str], warned: &[&str]| {
        check_in(PACT, told, stated, (gone, &[]), warned);
    };
    let name = "Lamu Net Treaty";
    let steps = ["Lamu Net Treaty made", "Lamu Net Treaty extended"];
    check(&[(List::NotAgreements, "lamu net treaty")], &[name, steps[0], steps[1]], &[]);
    let step = "extended: The treaty was extended last year, and talks in Mombasa were held last year.";
    check(&[(List::NotStages, step)], &[steps[1]], &[]);
    check(&[(List::NotStages, step), (List::NotAgreements, name)], &[name, steps[0], steps[1]], &[]);
    check(&[(List::NotStages, &step.replace("extended:", "ended:"))], &[], &["not_stages: nothing like entry 1 "]);
}

#[test]
fn a_line_within_a_wrapped_paragraph_goes_alone() {
    let text = "COCOA PRICES FALL\n\n    LIMA, Feb 26 - Prices of cocoa fell on\nMonday as rain came to the plains after\nweeks of \
        drought, traders said, and more\nis expected.\n    The Ministry of Farming said the next\nharvest may be better \
        than the last one,\nADVERTISEMENT by the Lund company of\nwhich was poor.\n REUTER";
    let story = |stated: &[(List, &str)]| {
        let article = article(text, stated);
        let of = |it: &dateline_model::article::Segment| dateline_model::source::line_key(it.span.of(&article.text));
        let parts: Vec<String> = article.segments.iter().filter(|it| it.feeds).map(of).collect();
        (parts, article.warnings.len())
    };
    let (whole, _) = story(&[]);
    let line = "ADVERTISEMENT by the Lund company of";
    let of_line = whole.iter().find(|part| part.contains(line)).expect("the line is read as part of a paragraph");
    let (before, after) = of_line.split_once(line).expect("it is");
    let (parts, warnings) = story(&[(List::Junk, line)]);
    assert_eq!(warnings, 0);
    let rest = [before.trim(), after.trim()].map(str::to_owned);
    assert!(parts.ends_with(&rest), "{parts:#?}");
    assert_eq!(parts.len(), whole.len() + 1);
    // The last line, and one that is not there.
    assert!(story(&[(List::Junk, "which was poor.")]).0.ends_with(&[format!("{before}{line}")]));
    assert_eq!(story(&[(List::Junk, "which was rich.")]), (whole, 1));
}

#[test]
fn a_time_that_is_set_aside_stays_so_where_the_day_is_carried_over() {
    let statement = "\u{201c}We have looked at every berth and every crane in this harbour and we have found no reason to keep \
        a single ship outside,\u{201d} the harbour master, Ada Brandt, told reporters on the quay.";
    let first =
        format!("Harbour reopens\n\nMarch 10, 2012\n\nThe harbour was opened again on Friday.\n\n{statement}\n");
    let sentence = "Ships left the harbour on Friday for the first time since last year.";
    let second = format!("Ships sail again\n\n{sentence}\n\n{statement}\n");
    let dates = |stated: &[(List, &str)]| {
        let mut articles = vec![article(&first, &[]), article(&second, stated)];
        for (article, id) in articles.iter_mut().zip(["first", "second"]) {
            article.id = id.to_owned();
        }
        link(&mut articles);
        let second = &articles[1];
        assert_eq!(second.published.basis, Basis::Linked);
        second.dates.iter().map(|date| date.span.of(&second.text).to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(dates(&[]), ["Friday", "last year"]);
    assert_eq!(dates(&[(List::NotDates, &format!("last year: {sentence}"))]), ["Friday"]);
}
