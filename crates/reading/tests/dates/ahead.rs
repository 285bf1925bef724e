//! What is told ahead in the present, and forms of years and days that are seldom met.

use crate::{check, check_under};

#[test]
fn weekdays_that_something_is_fixed_for_or_told_of_in_the_present_lie_ahead() {
    // A Wednesday.
    let ahead = [
        "The deadline is Friday, the port says.",
        "Polling day is on Friday, the board says.",
        "The inquest was adjourned until Friday.",
        "The launch of the ferry was postponed to Friday.",
        "The launch was put off until Friday because of fog.",
        "The hearing was set for Friday.",
        "The envoy leaves for Oslo on Friday.",
        "The harbour board votes Friday on the new pier.",
        "The two sides meet again on Friday in Oslo.",
    ];
    let back = [
        "The deadline was Friday, the port says.",
        "The port was shut until Friday.",
        "After two visits on Friday the envoy was silent.",
        "The first votes on Friday were close.",
        "He spoke of the votes Friday and left.",
        "The envoy who meets them said so on Friday.",
        "Radio reports on Friday said the port was shut.",
    ];
    check(
        "2019-05-15",
        "The envoy, who flew in on Sunday, leaves on Friday.",
        &[("Sunday", "2019-05-12"), ("Friday", "2019-05-17")],
    );
    for text in ahead {
        check("2019-05-15", text, &[("Friday", "2019-05-17")]);
    }
    for text in back {
        check("2019-05-15", text, &[("Friday", "2019-05-10")]);
    }
    check("2019-05-15", "The strike starts a week on Tuesday.", &[("a week on Tuesday", "2019-05-28")]);
}

#[test]
fn decades_with_a_mark_years_with_a_stroke_and_days_before() {
    check("2019-05-15", "In the 1930's it rained; 1930's harvest was lost.", &[("1930's", "193X"), ("1930", "1930")]);
    check(
        "2019-05-15",
        "It lost money in FY 2015/16 and FY 2017.",
        &[("FY 2015/16", "2015/2016"), ("FY 2017", "2017")],
    );
    check("2019-05-15", "In the noughties it was rebuilt.", &[("noughties", "200X")]);
    check(
        "2019-05-15",
        "The port shut on May 3. It had been flooded the day before and stood empty that same day.",
        &[("May 3", "2019-05-03"), ("the day before", "2019-05-02"), ("same day", "2019-05-02")],
    );
    check("2019-05-15", "She moved from 1990 Old Mill Road to 2004 Pier St. in 2005.", &[("2005", "2005")]);
    check_under(
        "Sube el precio del pan",
        "",
        "El acuerdo se firmó el 9 ago 2016 y el puerto se abrió después con la ayuda de la ciudad.",
        &[("9 ago 2016", "2016-08-09")],
    );
}
