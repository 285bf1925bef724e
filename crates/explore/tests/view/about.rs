//! About: what the site holds, and where its readings are unsure.

use crate::corpus::{Draft, corpus, day, when};
use dateline_explore::view::screens::about::{About, Unsure};
use dateline_explore::view::{self, ScreenView};
use dateline_model::article::{Basis, Clue, DifferentDay, Quote, Rejected};
use dateline_model::date::{Shape, When};
use dateline_model::query::{Query, ScreenKind};
use dateline_model::rule::{Kind, Rule, Why};

/// An article that says all there is to say: its day, its outlet, who speaks.
fn sure(id: &str) -> Draft {
    let mut draft =
        Draft::new(id, "Ferry line opens").on("2021-05-04").outlet("The Harbour").body("It opened on 3 May.");
    draft.article.published.basis = Basis::Explicit;
    draft
}

fn quote(draft: &mut Draft, words: &str, speaker: Option<&str>) {
    let span = draft.mention(words).expect("it stands there").span;
    let speaker = speaker.map(str::to_owned);
    draft.article.quotes.push(Quote { span, speaker, speaker_span: None, cue: None, rule: Rule::QuoteUnattributed });
}

/// `from` gives the end of the strike one day, `to` another.
fn differ(from: &mut Draft, to: &Draft, words: &str, others: &str) {
    let end = |draft: &Draft, words: &str| draft.mention(words).expect("it stands there").span;
    from.article.different_days.push(DifferentDay {
        name: "strike".to_owned(),
        ends: true,
        span: end(from, words),
        when: When::day(day("2021-05-01")),
        other: to.article.id.clone(),
        other_span: end(to, others),
        other_when: When::day(day("2021-05-02")),
    });
}

fn shown(drafts: Vec<Draft>) -> About {
    let query = Query::default().open_screen(ScreenKind::About);
    let ScreenView::About(shown) = view::view(&corpus(drafts), &query).screen else { panic!("another screen") };
    *shown
}

/// What is unsure, as lines: the kind, the articles by number, and what is said.
fn told(unsure: &Unsure) -> Vec<String> {
    let days = unsure.days.iter().map(|it| {
        let when = it.dated.when.as_ref().map_or("nothing", |when| when.edtf.as_str());
        let aside: Vec<&str> = it.set_aside.iter().map(|aside| aside.words.as_str()).collect();
        format!("day {} {when} not {aside:?}", it.article.number)
    });
    let different = unsure.different.iter().map(|it| {
        let [(here, a), (there, b)] = &it.told;
        format!("different {} {}={} {}={}", it.name, a.number, here.edtf, b.number, there.edtf)
    });
    let outlets = unsure.outlets.iter().map(|it| format!("outlet {}", it.number));
    let speakers = unsure.speakers.iter().map(|it| format!("speaker {} {} of {}", it.article.number, it.count, it.of));
    days.chain(different).chain(outlets).chain(speakers).collect()
}

#[track_caller]
fn check(drafts: Vec<Draft>, expected: &[&str]) {
    let unsure = shown(drafts).unsure;
    assert_eq!(told(&unsure), expected);
    assert_eq!(unsure.is_empty(), expected.is_empty());
}

#[test]
fn what_the_site_holds_is_counted() {
    let query = Query::default().open_screen(ScreenKind::About);
    assert_eq!(query.to_string(), "screen=about");
    let open = Draft::new("b", "Ferry talks").published(when(Shape::OneOf, "2021-05-01", ""));
    let About { total, to_the_day, extracts, .. } = shown(vec![sure("a"), open]);
    assert_eq!((total, to_the_day, extracts), (2, 1, 0));
}

#[test]
fn what_is_unsure_is_listed_with_its_articles() {
    check(vec![sure("a"), sure("b")], &[]);
    check(Vec::new(), &[]);

    // Nothing says when; no outlet.
    check(vec![sure("a"), Draft::new("b", "Ferry talks")], &["day 2 nothing not []", "outlet 2"]);

    // A day that is printed and not believed stands beside what was worked out.
    let mut late = sure("c").junk("6 March 2022", Kind::Timestamp);
    let span = late.mention("6 March 2022").map(|it| it.span);
    let says = Some(When::day(day("2022-03-06")));
    let clue = Clue { span, words: None, rule: Rule::PageRenderDate, says, source: None };
    late.article.published.basis = Basis::Linked;
    late.article.published.rejected = vec![Rejected { clue, why: Why::AfterDeadlineInText }];
    check(vec![late], &["day 1 2021-05-04 not [\"6 March 2022\"]"]);

    // Quotations without a speaker, beside those that have one.
    let mut said = sure("d").body("\"We wait for you,\" a captain said. \"We sail in May,\" it was heard.");
    quote(&mut said, "We wait for you", Some("a captain"));
    quote(&mut said, "We sail in May", None);
    check(vec![said], &["speaker 1 1 of 2"]);
}

#[test]
fn two_days_for_one_end_are_one_line_however_often_they_stand() {
    let mut first = sure("a").body("The strike ended on Saturday.");
    let mut second = sure("b").body("The strike ended on Sunday. On Sunday it was over.");
    let (one, other) = (first.clone(), second.clone());
    differ(&mut first, &other, "Saturday", "Sunday");
    differ(&mut first, &other, "Saturday", "On Sunday");
    differ(&mut second, &one, "Sunday", "Saturday");
    check(vec![first, second], &["different strike 1=2021-05-01 2=2021-05-02"]);
}
