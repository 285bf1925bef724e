//! Two articles that give different days to one end or start.

use dateline_model::source::Source;
use dateline_reading::link::link;
use dateline_reading::read::read;

/// The days that differ between articles of `a` and `b`, published on 12 June 2018: "words, day; words, day" as `a` has them.
#[track_caller]
fn check(a: &str, b: &str, expect: &[&str]) {
    let article = |id: &str, story: &str| {
        let raw = format!("Ministers meet over the harbour\n\n12 June 2018\n\n{story}\n").into_bytes();
        read(&Source { id: id.to_owned(), raw, ..Source::default() }, &[])
    };
    let mut both = [article("a", a), article("b", b)];
    link(&mut both);
    let said = |at: usize| -> Vec<String> {
        let [own, other] = [&both[at], &both[1 - at]];
        own.different_days
            .iter()
            .map(|it| {
                let (here, there) = (it.span.of(&own.text), it.other_span.of(&other.text));
                assert_eq!(it.other, other.id);
                format!("{here}, {}; {there}, {}", it.when.edtf, it.other_when.edtf)
            })
            .collect()
    };
    assert_eq!(said(0), expect, "{a}\n{b}");
    assert_eq!(said(1).len(), expect.len(), "both articles say so");
}

#[test]
fn days_that_differ_are_named() {
    let pact = "The ministers spoke of the Northern Harbour Agreement at length on Monday, and of the price of cod.";
    let ends = |when: &str| {
        format!("{pact}\n\nThe agreement will expire {when}, the harbour board said, unless both sides renew it.")
    };
    check(&ends("on June 20"), &ends("at midnight on June 19"), &["June 20, 2018-06-20; June 19, 2018-06-19"]);
    check(&ends("on June 20"), &ends("next Tuesday"), &["June 20, 2018-06-20; next Tuesday, 2018-06-19"]);
    check(&ends("on June 20"), &ends("on June 20"), &[]);
    // A year later it is another end; without a day nothing differs.
    check(&ends("on June 20"), &ends("on June 19, 2019"), &[]);
    check(&ends("on June 20"), &ends("in June"), &[]);
    // The day belongs to something else in the sentence.
    check(&ends("on June 20"), &ends("soon, on June 18 the board had warned"), &[]);
    let starts = ends("on June 19").replace("will expire", "will take effect");
    check(&ends("on June 20"), &starts, &[]);
    let other = ends("on June 19").replace("Northern", "Southern");
    check(&ends("on June 20"), &other, &[]);
    let two = ends("on June 19").replace("and of", "of the Southern Fishing Treaty and of");
    check(&ends("on June 20"), &two, &[]);
}
