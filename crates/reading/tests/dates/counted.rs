//! Times that are counted from another or come again, stretches whose first year is hedged, and figures that are no year.

use crate::check;

#[test]
fn days_counted_from_a_day_or_from_another_in_the_text() {
    // A Wednesday.
    for (text, expect) in [
        ("The orchard opens a week today.", &[("a week today", "2019-05-22")] as &[(&str, &str)]),
        ("The orchard opens tomorrow week, the owner says.", &[("tomorrow week", "2019-05-23")]),
        ("He waters them five times a week today.", &[("times a week", "-"), ("today", "2019-05-15")]),
        ("Frost fell two nights ago on the orchard.", &[("two nights ago", "2019-05-13")]),
        (
            "Frost fell on April 2. Three nights later it fell again.",
            &[("April 2", "2019-04-02"), ("Three nights later", "2019-04-05")],
        ),
        (
            "Frost fell on April 2; the following Sunday the orchard was shut.",
            &[("April 2", "2019-04-02"), ("the following Sunday", "2019-04-07")],
        ),
        // Nothing says which.
        ("The fair was moved to the following Sunday.", &[("the following Sunday", "-")]),
        ("The orchard was shut on the last day of February 2016.", &[("last day of February 2016", "2016-02-29")]),
        ("The orchard was shut on the first day of April.", &[("first day of April", "2019-04-01")]),
        ("The orchard was shut on the last day of February.", &[("February", "2019-02")]),
        ("The fair starts at noon on Friday, 17 May.", &[("noon on Friday, 17 May", "2019-05-17")]),
        ("Frost fell on Tuesday 7th, the owner said.", &[("Tuesday 7th", "2019-05-07")]),
        ("The fair is on the weekend of 18-19 May.", &[("18-19 May", "2019-05-18/2019-05-19")]),
    ] {
        check("2019-05-15", text, expect);
    }
}

#[test]
fn weekdays_that_come_again() {
    for (text, said) in [
        ("The orchard is open on Tuesdays and Fridays.", "Tuesdays and Fridays"),
        ("The orchard is open on Tuesdays, Fridays and Sundays.", "Tuesdays, Fridays and Sundays"),
        ("The orchard is open on alternate Sundays.", "alternate Sundays"),
    ] {
        check("2019-05-15", text, &[(said, "-")]);
    }
    check("2019-05-15", "She sang with the Happy Mondays at the orchard.", &[]);
}

#[test]
fn stretches_of_which_the_first_year_is_hedged() {
    for (text, said, edtf) in [
        ("The mill ground flour from about 1790 to 1815.", "about 1790 to 1815", "1790~/1815"),
        ("The miller (c. 1790 – 1858) wrote songs.", "c. 1790 – 1858", "1790~/1858"),
        ("The miller (c. 1790-1858) wrote songs.", "c. 1790-1858", "1790~/1858"),
        ("The mill stood empty between about 1790 and 1815.", "between about 1790 and 1815", "1790~/1815"),
    ] {
        check("2019-05-15", text, &[(said, edtf)]);
    }
    check("2019-05-15", "The songs are of the 12th or 13th century.", &[("12th or 13th century", "-")]);
    check(
        "2019-05-15",
        "The mill was shut on 4, 5 and 9 April 2016.",
        &[("4", "2016-04-04"), ("5", "2016-04-05"), ("9 April 2016", "2016-04-09")],
    );
}

#[test]
fn figures_and_titles_that_are_no_year() {
    for text in [
        "The barge lay at Pier 1890 and then at Berth 1970.",
        "The climb is between 1800 and 1950 metres.",
        "The plan won by 1990 votes to 1812.",
        "The part is 2011-07-B in the list.",
        "They read \"1968\" and \"2010: Odyssey Two\" and saw \"Harbour Nights 2046\" at the school.",
        "Parcel no. 1987 was lost.",
        "The mill was sold to April & Sons for a song.",
    ] {
        check("2019-05-15", text, &[]);
    }
    check("2019-05-15", "\"We sold the mill in 2011\", she said.", &[("2011", "2011")]);
    check("2019-05-15", "The 1990s and the Thirties were wet.", &[("1990s", "199X"), ("Thirties", "193X")]);
    check("2019-05-15", "The mill shut on April 5,2016, for good.", &[("April 5,2016", "2016-04-05")]);
}

#[test]
fn days_told_ahead_and_back() {
    for (text, expect) in [
        ("Friday is a holiday in the valley.", &[("Friday", "2019-05-17")] as &[(&str, &str)]),
        ("The miller could not be reached on Sunday.", &[("Sunday", "2019-05-12")]),
        (
            "The guild met on the 2nd and meets again on the 28th.",
            &[("the 2nd", "2019-05-02"), ("the 28th", "2019-05-28")],
        ),
    ] {
        check("2019-05-15", text, expect);
    }
}

#[test]
fn weekdays_that_the_publication_does_not_place() {
    for (text, expect) in [
        ("The kiln was lit on a Friday in April 2016.", &[("April 2016", "2016-04")] as &[(&str, &str)]),
        ("The kiln was lit on April 5, a Friday.", &[("April 5", "2019-04-05")]),
        ("The guild said so in a Monday statement.", &[("Monday", "2019-05-13")]),
        ("The kiln was lit the Friday before the fair.", &[("the Friday", "-")]),
        ("The kiln was lit that same Friday.", &[("that same Friday", "-")]),
    ] {
        check("2019-05-15", text, expect);
    }
}

#[test]
fn years_shared_by_two_and_the_end_of_one() {
    for (text, expect) in [
        ("The kiln was cold at year-end 2016.", &[("year-end 2016", "2016-12-31")] as &[(&str, &str)]),
        ("The kiln was cold in the spring/summer of 2016.", &[("spring", "2016-21"), ("summer of 2016", "2016-22")]),
        (
            "The kiln was lit on the 4th and 5th of April 2016.",
            &[("4th", "2016-04-04"), ("5th of April 2016", "2016-04-05")],
        ),
        ("The kiln was lit on April 4 & 5, 2016.", &[("April 4", "2016-04-04"), ("5, 2016", "2016-04-05")]),
    ] {
        check("2019-05-15", text, expect);
    }
}
