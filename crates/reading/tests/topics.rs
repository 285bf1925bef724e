//! What a person who edits a topic file would see.

use dateline_model::article::{Article, Salience, Segment};
use dateline_model::rule::Kind;
use dateline_model::source::{Pattern, TopicRule};
use dateline_reading::document::{Document, Paragraph};
use dateline_reading::recognise::topics::{self, PatternError, TopicSet};
use dateline_text as text;
use proptest::prelude::*;

/// A topic "t" of `patterns`.
fn rule(patterns: &[&str]) -> TopicRule {
    let patterns = patterns.iter().map(|p| Pattern { p: (*p).to_owned(), w: None }).collect();
    TopicRule { slug: "t".to_owned(), patterns, ..TopicRule::default() }
}

/// Reads `text`, whose first line is the headline and every other line a paragraph, with `topics`.
fn read_as_is(topics: &TopicSet, text: &str) -> Article {
    let lines = text::lines(text);
    let kind = |index| if index == 0 { Kind::Headline } else { Kind::Body };
    let segment = |(index, line): (usize, &text::Line)| Segment { span: line.span, kind: kind(index), feeds: true };
    let segments: Vec<_> = lines.iter().enumerate().map(segment).collect();
    let paragraphs = segments.iter().enumerate().map(|(segment, Segment { span, kind, .. })| Paragraph {
        segment,
        span: *span,
        kind: *kind,
        tokens: text::tokens(text, *span),
        sentences: text::sentences(text, *span),
    });
    let paragraphs = paragraphs.collect();
    let mut article = Article { text: text.to_owned(), ..Article::default() };
    let document = Document { text, lines, segments, markup: None, paragraphs };
    topics::read(&topics::find(&document, topics), topics, &mut article);
    article
}

/// Reads `text`, below a headline that says nothing, with one topic.
fn read(rule: &TopicRule, text: &str) -> Article {
    let set = TopicSet::compile(std::slice::from_ref(rule)).expect("the patterns parse");
    read_as_is(&set, &format!("Nothing much was said\n\n{text}\n"))
}

/// The words of `text` that `pattern` is shown for.
fn check(pattern: &str, text: &str, expect: &[&str]) {
    check_rule(&rule(&[pattern]), text, expect);
}

fn check_rule(rule: &TopicRule, text: &str, expect: &[&str]) {
    let article = read(rule, text);
    let shown: Vec<_> =
        article.topics.iter().flat_map(|topic| &topic.evidence).map(|mention| mention.span.of(&article.text)).collect();
    assert_eq!(shown, expect, "{:?} in {text:?}", rule.patterns);
}

#[test]
fn words_side_by_side() {
    check("trade war", "A trade war began.", &["trade war"]);
    check("trade war", "The Trade-War began.", &["Trade-War"]);
    check("trade war", "A so-called “trade” war began.", &["trade” war"]);
    check("trade war", "They trade, war or not.", &[]);
    check("trade war", "They trade. War began.", &[]);
    check("free-trade pact", "A free trade pact.", &["free trade pact"]);
    check("peace treaty", "A peaceful treaty.", &[]);
    check("minister resign*", "The minister’s resignation came.", &["minister’s resignation"]);
}

#[test]
fn alternatives_options_and_gaps() {
    check("strike|walk-out|stoppage", "A walk-out and a strike.", &["walk-out", "strike"]);
    check("abolish* the? tax", "He abolishes tax; she abolished the tax.", &["abolishes tax", "abolished the tax"]);
    check("curb* ~3 exports", "They curbed some of its exports.", &["curbed some of its exports"]);
    check("curb* ~3 exports", "They curbed, it says, exports.", &["curbed, it says, exports"]);
    check("curb* ~3 exports", "They curbed one two three four exports.", &[]);
    check("curb* ~1 exports", "They curb, curb exports.", &["curb, curb exports"]);
}

#[test]
fn capitals_ask_for_capitals() {
    check(
        "US ~1 troops",
        "The US has troops. The U.S. troops left. He told us troops came.",
        &["US has troops", "U.S. troops"],
    );
    check("Fed", "The Fed fed them.", &["Fed"]);
    check("nato", "NATO and Nato met.", &["NATO", "Nato"]);
}

#[test]
fn parts_stand_in_one_sentence_in_any_order() {
    check("talks & Lima & Quito", "Quito and Lima held talks.", &["talks"]);
    check("talks & Lima & Quito", "Lima held talks. Quito did not.", &[]);
}

#[test]
fn scripts_without_spaces_are_found_anywhere() {
    check("무역 분쟁|貿易紛争", "양국의 무역분쟁이 계속됐다.", &["무역분쟁"]);
    check("무역 분쟁|貿易紛争", "日米貿易紛争が続く。", &["貿易紛争"]);
}

#[test]
fn exclusions_and_needs() {
    let mut strike = rule(&["strike"]);
    strike.unless = vec!["air|missile strike".to_owned()];
    check_rule(&strike, "An air strike was a strike. The strike at the plant ended.", &["strike"]);
    strike.needs = vec!["union*".to_owned()];
    check_rule(&strike, "A strike began.", &[]);
    check_rule(&strike, "A strike began. The union called it.", &["strike"]);
}

#[test]
fn the_headline_and_repetition_make_a_story_about_it() {
    let set = TopicSet::compile(&[rule(&["flood*"])]).expect("the pattern parses");
    let salience = |text: &str| read_as_is(&set, text).topics.first().map(|topic| topic.salience);
    assert_eq!(salience("Floods hit the valley\n\nThe flood rose on Monday.\n"), Some(Salience::Primary));
    let filler = "They spoke of many things and of nothing in particular all day long. ".repeat(8);
    let beside = format!("Council meets\n\n{filler}\n\nOne member named the flood.\n");
    assert_eq!(salience(&beside), Some(Salience::Secondary));
    let long = format!("Council meets\n\n{}\n\nOne member named the flood.\n", filler.repeat(12));
    assert_eq!(salience(&long), None);
}

#[test]
fn a_bad_pattern_is_named_with_its_topic_and_line() {
    let check = |pattern: &str, part: &str| {
        let errors = TopicSet::compile(&[rule(&["fine", pattern])]).expect_err(pattern);
        let [error] = errors.as_slice() else { panic!("{errors:?}") };
        assert!(error.to_string().contains(part), "{error}");
        assert_eq!(error.slug, "t");
    };
    check("", "nothing to match");
    check("a & ", "nothing to match");
    check("~3 a", "between two words");
    check("a ~3", "between two words");
    check("a ~0 b", "~1 to ~9");
    check("a ~x b", "~1 to ~9");
    check("a|", "beside a |");
    check("ab*", "letters before a star");
    check("fo*o", "end of a word");
    check("the? end", "cannot be optional");
    check("!!", "write a word");
    check("위안부||慰安婦", "beside a |");
    let error = PatternError { slug: "b".to_owned(), pattern: "x ~".to_owned(), message: String::new() };
    assert_eq!(error.line_in("[[topic]]\nslug = \"a\"\n[[topic]]\nslug = \"b\"\npatterns = [\n {p=\"x ~\"}]"), Some(6));
    assert_eq!(error.line_in("[[topic]]\nslug = \"b\"\n"), Some(2));
}

#[test]
fn a_wider_topic_hears_what_speaks_for_a_narrower_one() {
    let wide = TopicRule { slug: "wide".to_owned(), ..TopicRule::default() };
    let narrow = TopicRule { broader: "wide".to_owned(), ..rule(&["ballot*"]) };
    let set = TopicSet::compile(&[wide, narrow]).expect("the pattern parses");
    let article = read_as_is(&set, "Ballots are counted\n\nIt took all night.\n");
    let mut slugs: Vec<_> = article.topics.iter().map(|topic| topic.topic.as_str()).collect();
    slugs.sort_unstable();
    assert_eq!(slugs, ["t", "wide"]);
}

#[test]
fn weak_words_count_only_together() {
    let weak = |p: &str| Pattern { p: p.to_owned(), w: Some(0.5) };
    let rule = TopicRule { patterns: vec![weak("chef*|restaurant*|menu*")], ..rule(&[]) };
    check_rule(&rule, "A chef was seen. The chef left.", &[]);
    check_rule(&rule, "A chef was seen. The restaurant was shut.", &["chef", "restaurant"]);
}

proptest! {
    #[test]
    fn any_pattern_parses_or_says_why_and_any_text_is_read(
        pattern in "([a-cA-C]{1,4}[*?]?|~[0-9]|[|&]|한국|日本| |-|\\PC){0,12}",
        unless in "[a-c| &~*?-]{0,6}",
        text in "([a-cA-C]{1,4}|[ ,.’-]|한국|日本|\n|\\PC){0,60}",
    ) {
        let mut rule = rule(&[&pattern, "a*b", "abc ~9 b? ~9 c|a-b", "日本|b"]);
        rule.unless = vec![unless.clone()];
        rule.needs = vec!["a|b|c|日本".to_owned()];
        let (set, errors) = TopicSet::lenient(&[rule]);
        for error in errors {
            prop_assert!([pattern.as_str(), "a*b", &unless].contains(&error.pattern.as_str()));
            prop_assert!(!error.message.is_empty());
        }
        let article = read_as_is(&set, &text);
        for mention in article.topics.iter().flat_map(|topic| &topic.evidence) {
            prop_assert!(text.get(mention.span.range()).is_some_and(|words| !words.is_empty()));
        }
    }
}
