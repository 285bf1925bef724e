//! What a person would be shown as the same words.

use dateline_model::article::ReuseKind::{self, Passage, Sentence};
use dateline_model::article::{Article, Segment};
use dateline_model::rule::Kind;
use dateline_reading::link::link;
use dateline_text as text;
use proptest::prelude::*;

/// An article whose lines are all story, but those that start with "#".
fn article(id: &str, text: &str) -> Article {
    let line = |line: text::Line| {
        let feeds = !line.span.of(text).starts_with('#');
        Segment { span: line.span, kind: if feeds { Kind::Body } else { Kind::CommentForm }, feeds }
    };
    let segments = text::lines(text).into_iter().map(line).collect();
    Article { id: id.to_owned(), text: text.to_owned(), segments, ..Article::default() }
}

/// What the two texts share, as it stands in the first, checked to be shown in the second as well.
fn check(one: &str, other: &str, expect: &[(ReuseKind, &str)]) {
    let mut articles = [article("one", one), article("other", other)];
    link(&mut articles);
    let [one, other] = &articles;
    let shown: Vec<_> = one.reuse.iter().map(|reuse| (reuse.kind, reuse.span.of(&one.text))).collect();
    assert_eq!(shown, expect);
    assert_eq!(one.reuse.len(), other.reuse.len());
    for reuse in &other.reuse {
        let back =
            |there: &&dateline_model::article::Reuse| there.span == reuse.other_span && there.other_span == reuse.span;
        assert!(one.reuse.iter().any(|there| back(&there)), "{reuse:?}");
    }
}

#[test]
fn a_sentence_shared_whole_whatever_its_marks() {
    check(
        "The dam held. \"We saw the water rise over the old bridge,\" the farmer’s wife said.\u{a0}\n",
        "Rain fell.\n“We saw the water rise over the old bridge,” the farmer's wife said. Nobody slept.\n",
        &[(Sentence, "\"We saw the water rise over the old bridge,\" the farmer’s wife said.")],
    );
}

#[test]
fn what_scraping_left_in_a_text_parts_no_words() {
    let whole = "“We saw the water rise over the old bridge,” the farmer’s wife said.";
    let soft = whole.replace("wa", "w\u{ad}a").replace("bridge", "brid\u{ad}ge").replace("far", "fa\u{200b}r");
    let references = whole.replace('“', "&#8220;").replace('”', "&rdquo;").replace('’', "&#8217;");
    for odd in [soft, references] {
        check(&format!("The dam held. {odd}\n"), &format!("Rain fell.\n{whole} Nobody slept.\n"), &[(Sentence, &odd)]);
        check(&format!("Rain fell.\n{whole} Nobody slept.\n"), &format!("The dam held. {odd}\n"), &[(Sentence, whole)]);
    }
}

#[test]
fn neighbouring_sentences_are_one_passage() {
    check(
        "They closed the harbour at noon. Boats waited outside until the evening tide.\n",
        "Then it came. They closed the harbour at noon. Boats waited outside until the evening tide.\n",
        &[(Sentence, "They closed the harbour at noon. Boats waited outside until the evening tide.")],
    );
}

#[test]
fn a_run_of_words_within_sentences_that_differ() {
    check(
        "On Monday fishermen found a rusty mine drifting near the mouth of the river, and called the navy.\n",
        "Last week children found a rusty mine drifting near the mouth of the river while they swam.\n",
        &[(Passage, "found a rusty mine drifting near the mouth of the river")],
    );
}

#[test]
fn a_passage_that_opens_with_a_quotation_keeps_its_mark() {
    check(
        "Rain fell. \"We saw the muddy water rise over the old wooden bridge by noon,\" said the baker on Monday.\n",
        "Nobody slept. “We saw the muddy water rise over the old wooden bridge by noon,” said the farmer at last.\n",
        &[(Passage, "\"We saw the muddy water rise over the old wooden bridge by noon,\" said the")],
    );
}

#[test]
fn small_changes_do_not_break_a_passage() {
    check(
        "The committee will publish its full report on the collapse of the bridge before the end of spring.\n",
        "Its members say the committee will publish its long full report on the collapse of that bridge before the end of spring or later.\n",
        &[(
            Passage,
            "The committee will publish its full report on the collapse of the bridge before the end of spring",
        )],
    );
}

#[test]
fn names_titles_and_short_runs_are_no_passages() {
    check(
        "On Friday Prime Minister Anna Maria Berg and President Juan Carlos de la Cruz Santos danced.\n",
        "Nobody saw Prime Minister Anna Maria Berg and President Juan Carlos de la Cruz Santos again.\n",
        &[],
    );
    check("He sold the old grey horse today.\n", "She bought the old grey horse yesterday.\n", &[]);
    check(
        "It was signed under the Convention on the Prohibition of the Development of Chemical Weapons there.\n",
        "They broke the Convention on the Prohibition of the Development of Chemical Weapons twice.\n",
        &[],
    );
}

#[test]
fn what_is_not_of_the_story_is_never_shared() {
    check(
        "One story about bees.\n# Please fill in all of the fields below to leave a comment here\n",
        "Another story about wasps.\n# Please fill in all of the fields below to leave a comment here\n",
        &[],
    );
}

#[test]
fn japanese_and_korean() {
    check(
        "前文です。両国の外相は来月に首脳会談を開くことで合意した。\n",
        "別の話。両国の外相は来月に首脳会談を開くことで合意した。\n",
        &[(Sentence, "両国の外相は来月に首脳会談を開くことで合意した。")],
    );
    check(
        "양국 외교장관은 다음 달 정상회담을 여는 데 합의했다고 밝혔다.\n",
        "앞 문장이다. 양국 외교장관은 다음 달 정상회담을 여는 데 합의했다고 밝혔다.\n",
        &[(Sentence, "양국 외교장관은 다음 달 정상회담을 여는 데 합의했다고 밝혔다.")],
    );
}

#[test]
fn one_article_is_not_linked_to_itself_and_what_is_everywhere_is_furniture() {
    let sentence = "They closed the harbour at noon and boats waited outside until the evening.\n";
    let mut alone = [article("alone", &sentence.repeat(2))];
    link(&mut alone);
    assert!(alone[0].reuse.is_empty());
    let mut many: Vec<_> = (0..60).map(|at| article(&at.to_string(), sentence)).collect();
    link(&mut many);
    assert!(many.iter().all(|article| article.reuse.is_empty()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_texts_are_linked_with_valid_spans_both_ways(
        texts in prop::collection::vec("([a-d]{1,2}[ .,]|[가-나]|日|本|。|\n|\u{301}|\\PC){0,120}", 0..6)
    ) {
        let mut articles: Vec<_> = texts.iter().enumerate().map(|(at, text)| article(&at.to_string(), text)).collect();
        link(&mut articles);
        for article in &articles {
            for reuse in &article.reuse {
                prop_assert!(reuse.other != article.id);
                prop_assert!(article.text.get(reuse.span.range()).is_some_and(|words| !words.is_empty()));
                let other = articles.iter().find(|other| other.id == reuse.other);
                prop_assert!(other.is_some_and(|other| other.text.get(reuse.other_span.range()).is_some()));
                prop_assert!(other.is_some_and(|other| other.reuse.iter().any(|back| back.span == reuse.other_span)));
            }
        }
    }
}
