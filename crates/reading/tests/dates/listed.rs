//! Days that share a month, hedged months, months up to one, parts of years, and what looks like a year and is none.

use crate::{check, check_under};

#[test]
fn days_that_share_a_month() {
    for (text, expect) in [
        (
            "The kiln burst on March 3 and 4, 2011, in the yard.",
            &[("March 3", "2011-03-03"), ("4, 2011", "2011-03-04")] as &[(&str, &str)],
        ),
        (
            "The kiln burst on March 3, 5 and 9, 2011, in the yard.",
            &[("March 3", "2011-03-03"), ("5", "2011-03-05"), ("9, 2011", "2011-03-09")],
        ),
        ("The kiln burst on 3 and 4 March 2011 in the yard.", &[("3", "2011-03-03"), ("4 March 2011", "2011-03-04")]),
        ("The kiln hurt 3 and 4 men in 2011.", &[("2011", "2011")]),
        ("The kiln burst on March 3, 2011, and 40 men were hurt.", &[("March 3, 2011", "2011-03-03")]),
        ("The kiln burst on Mar.03.2011 in the yard.", &[("Mar.03.2011", "2011-03-03")]),
        ("The kiln burst on 03/Mar/2011 in the yard.", &[("03/Mar/2011", "2011-03-03")]),
        ("The kiln burst at 2011-03-03T07:15:00Z in the yard.", &[("2011-03-03T07:15:00Z", "2011-03-03")]),
        ("The kiln burst in the early hours of March 3 in the yard.", &[("the early hours of March 3", "2019-03-03")]),
    ] {
        check("2019-05-15", text, expect);
    }
}

#[test]
fn months_up_to_one_and_parts_of_years() {
    for (text, said, edtf) in [
        ("Sales fell in the nine months to March 2017 by a third.", "nine months to March 2017", "2016-07/2017-03"),
        ("Sales fell in the year ended June 30, 2017, by a third.", "year ended June 30, 2017", "2016-07/2017-06"),
        ("Sales fell in the first five months of 2017 by a third.", "first five months of 2017", "2017-01/2017-05"),
        ("Sales fell in the last quarter of 2017 by a third.", "last quarter of 2017", "2017-10/2017-12"),
        ("Sales fell in the week beginning May 6 by a third.", "week beginning May 6", "2019-05-06/2019-05-12"),
        ("Sales fell from June through August 2017 by a third.", "June through August 2017", "2017-06/2017-08"),
        ("Sales fell in the fall of 2017 by a third.", "fall of 2017", "2017-23"),
        ("Sales fell in the spring, the firm said.", "spring", "2019-21"),
        ("Sales fell the week before last.", "the week before last", "2019-04-29/2019-05-05"),
        ("Sales fell the Monday before last.", "the Monday before last", "2019-05-06"),
        ("Sales fell over the weekend, the firm said.", "the weekend", "2019-05-11/2019-05-12"),
        ("The pier was laid in or about May 1817 by the guild.", "about May 1817", "1817-05~"),
        ("The pier was laid on or around 3 May 1817 by the guild.", "around 3 May 1817", "1817-05-03~"),
        ("The pier was laid sometime around 1817 by the guild.", "around 1817", "1817~"),
        ("The pier was laid no later than 1817 by the guild.", "1817", "1817"),
        ("The pier was laid in the 1st century A.D. by the guild.", "1st century A.D.", "0001/0100"),
        ("The pier was laid between 90 and 60 B.C. by the guild.", "between 90 and 60 B.C.", "-0089/-0059"),
        ("The pier stood from 1817 until 1902 in the bay.", "1817 until 1902", "1817/1902"),
    ] {
        check("2019-05-15", text, &[(said, edtf)]);
    }
    check(
        "2019-05-15",
        "It was shut throughout the 1840s, 50s and 60s.",
        &[("1840s", "184X"), ("50s", "185X"), ("60s", "186X")],
    );
    for text in [
        "Prices fall again, the firm said.",
        "A 1950-seat hall and a 2000-ton crane were sold.",
        "Some 3,014 goats and 1988 cows were sold.",
        "Interstate 1987 was shut by mud.",
        "It is 1999 ft long from end to end.",
        "The guests met Mr. Friday and Mrs. Sunday.",
    ] {
        check("2019-05-15", text, &[]);
    }
}

#[test]
fn what_is_promised_could_be_or_is_planned_lies_ahead() {
    let ahead = [
        "The envoy agreed to testify on Friday.",
        "The envoy sails for Malta on Friday.",
        "The envoy could return on Friday, the port says.",
        "The envoy should be back by Friday, the port says.",
        "A visit of the envoy was planned for Friday.",
    ];
    let back = [
        "The envoy agreed to the plan on Friday.",
        "The gate shut on Friday in high wind.",
        "The envoy could not return on Friday.",
    ];
    for text in ahead {
        check("2019-05-15", text, &[("Friday", "2019-05-17")]);
    }
    for text in back {
        check("2019-05-15", text, &[("Friday", "2019-05-10")]);
    }
}

#[test]
fn short_months_of_more_languages() {
    for (headline, text, said, edtf) in [
        (
            "Sillan maksu nousee taas",
            "Silta suljettiin 7 maalis 2014 ja se avattiin taas.",
            "7 maalis 2014",
            "2014-03-07",
        ),
        ("Most je zase zavřený", "Most byl uzavřen 7. říj 2014 a pak se zase otevřel.", "7. říj 2014", "2014-10-07"),
        ("Most je opet zatvoren", "Most je zatvoren 7. svi 2014. i opet se otvorio.", "7. svi 2014", "2014-05-07"),
        ("Cầu lại đóng cửa", "Cầu đóng cửa ngày 7 Th11 2014 và mở lại sau đó.", "7 Th11 2014", "2014-11-07"),
    ] {
        check_under(headline, "", text, &[(said, edtf)]);
    }
}
