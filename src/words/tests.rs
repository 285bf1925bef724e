//! What a reader would see: dates in words, and a word for every code.

use super::{dates, words};
use dateline_core::date::{Shape, When};
use dateline_core::rule::{Kind, Rule, Why};

fn when(edtf: &str, shape: Shape, earliest: &str, latest: &str) -> When {
    When { edtf: edtf.to_owned(), shape, earliest: earliest.parse().ok(), latest: latest.parse().ok() }
}

#[track_caller]
fn check(edtf: &str, shape: Shape, earliest: &str, latest: &str, expect: &str) {
    assert_eq!(dates::long(&when(edtf, shape, earliest, latest)), expect, "{edtf}");
}

#[test]
fn times_are_put_into_words() {
    check("2019-11-23", Shape::Day, "2019-11-23", "2019-11-23", "23 November 2019");
    check("[2019-11-05..2019-11-08]", Shape::OneOf, "2019-11-05", "2019-11-08", "5 to 8 November 2019");
    check("[2019-10-28..2019-11-03]", Shape::OneOf, "2019-10-28", "2019-11-03", "28 October to 3 November 2019");
    check("[2014-01-07..2016-01-04]", Shape::OneOf, "2014-01-07", "2016-01-04", "7 January 2014 to 4 January 2016");
    check("[2020-04-02..]", Shape::OneOf, "2020-04-02", "", "2 April 2020 or later");
    check("[..2016-04-16]", Shape::OneOf, "", "2016-04-16", "16 April 2016 or earlier");
    check("2020-04", Shape::Within, "2020-04-01", "2020-04-30", "April 2020");
    check("2020-02", Shape::Within, "2020-02-01", "2020-02-29", "February 2020");
    check("2018", Shape::Within, "2018-01-01", "2018-12-31", "2018");
    check("2015~", Shape::Within, "2015-01-01", "2015-12-31", "about 2015");
    check("198X", Shape::Within, "1980-01-01", "1989-12-31", "the 1980s");
    check("19XX", Shape::Within, "1900-01-01", "1999-12-31", "the 20th century");
    check("1910/1945", Shape::Lasted, "1910-01-01", "1945-12-31", "1910–45");
    check("1890/1910", Shape::Lasted, "1890-01-01", "1910-12-31", "1890–1910");
    check("1900/1910", Shape::Lasted, "1900-01-01", "1910-12-31", "1900–10");
    check("2021-06-04/2021-06-05", Shape::Lasted, "2021-06-04", "2021-06-05", "4 to 5 June 2021");
    check("2018-11/2019-11", Shape::Lasted, "2018-11-01", "2019-11-30", "November 2018 to November 2019");
    check("2019-03/2019-05", Shape::Lasted, "2019-03-01", "2019-05-31", "March to May 2019");
    check("2015/..", Shape::Lasted, "2015-01-01", "", "since 2015");
    check("XXXX-06-04/XXXX-06-05", Shape::Unplaced, "", "", "4 to 5 June of a year not printed");
    check("XXXX-06", Shape::Unplaced, "", "", "June of a year not printed");
    check("", Shape::Unplaced, "", "", "a time not fixed by the text");
}

#[test]
fn ranges_to_choose_are_short() {
    let choice = |edtf: &str, earliest: &str, latest: &str| dates::choice(&when(edtf, Shape::Lasted, earliest, latest));
    assert_eq!(choice("2014/2016", "2014-01-01", "2016-12-31"), "2014–16");
    assert_eq!(choice("2020/..", "2020-01-01", ""), "2020 or later");
    assert_eq!(choice("../2019-11", "", "2019-11-30"), "November 2019 or earlier");
    assert_eq!(dates::years(&when("", Shape::Lasted, "2019-11-01", "2021-04-30")), "2019–21");
}

#[test]
fn ticks_are_short() {
    let tick = |edtf: &str, day: &str| dates::tick(&when(edtf, Shape::Within, day, day));
    assert_eq!(tick("1920", "1920-01-01"), "1920");
    assert_eq!(tick("2019-04", "2019-04-01"), "Apr");
    assert_eq!(tick("2019-01", "2019-01-01"), "2019");
    assert_eq!(tick("2019-11-08", "2019-11-08"), "8 Nov");
}

#[test]
fn days_typed_are_put_into_words() {
    assert_eq!(dates::iso("2019-11-05"), "5 November 2019");
    assert_eq!(dates::iso("soon"), "soon");
}

#[test]
fn every_code_has_words() {
    let w = words();
    let rules = Rule::ALL.iter().map(|rule| rule.code()).filter(|code| w.rules(code).is_none());
    let whys = Why::ALL.iter().map(|why| why.code()).filter(|code| w.reasons(code).is_none());
    let kinds = Kind::ALL.iter().map(|kind| kind.code()).filter(|code| w.kinds(code).is_none());
    let bare: Vec<_> = rules.chain(whys).chain(kinds).collect();
    assert!(bare.is_empty(), "no words yet for: {bare:?}");
}
