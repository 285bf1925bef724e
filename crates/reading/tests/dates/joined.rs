//! Days written as one word, in numerals of Rome, and two of them that bound a stretch; years, quarters and weekdays said in
//! rarer words.

use super::check;

#[test]
fn days_in_one_word_and_in_numerals_of_rome() {
    for (text, said, edtf) in [
        ("The gate shut on 07OCT2014 for good.", "07OCT2014", "2014-10-07"),
        ("The gate shut on 7Oct14 for good.", "7Oct14", "2014-10-07"),
        ("The gate shut on 7.X.2014 for good.", "7.X.2014", "2014-10-07"),
        ("The gate shut on 7/XII/2014 for good.", "7/XII/2014", "2014-12-07"),
        ("The gate shut on 7 VIII 2014 for good.", "7 VIII 2014", "2014-08-07"),
        ("The gate was made c1640 by the guild.", "c1640", "1640~"),
        ("The gate was made about the year 1640 by the guild.", "about the year 1640", "1640~"),
        ("The gate shut last Easter, for good.", "last Easter", "2016-03-27"),
        ("The guild met three Mondays ago.", "three Mondays ago", "2016-09-19"),
        ("Sales fell in the final quarter.", "final quarter", "2015-10/2015-12"),
        ("The guild closed in the final quarter of 2014.", "final quarter of 2014", "2014-10/2014-12"),
        ("Takings fell in fiscal year 2013-14 by a tenth.", "fiscal year 2013-14", "2013/2014"),
        ("The roof fell in the small hours of Monday.", "the small hours of Monday", "2016-10-03"),
        ("Hail fell overnight Sunday into Monday.", "overnight Sunday into Monday", "2016-10-02/2016-10-03"),
        ("The gate was shut in 09/2014 for repairs.", "09/2014", "2014-09"),
        ("The gate was made in the 1600s by the guild.", "1600s", "16XX"),
        ("The guild met between May 28 and June 4, 2014.", "between May 28 and June 4, 2014", "2014-05-28/2014-06-04"),
        ("They met the other day by the gate.", "the other day", "-"),
        ("The envoy was expected to arrive on Friday, her office said.", "Friday", "2016-10-07"),
        ("Hail fell Sunday night into Monday.", "Sunday night into Monday", "2016-10-02/2016-10-03"),
    ] {
        check("2016-10-05", text, &[(said, edtf)]);
    }
}

#[test]
fn stretches_between_two_days_in_full() {
    for (text, said, edtf) in [
        (
            "The gate was shut from December 28, 2013 to March 4, 2014.",
            "December 28, 2013 to March 4, 2014",
            "2013-12-28/2014-03-04",
        ),
        (
            "The gate was shut from 28 December 2013 until 4 March 2014.",
            "28 December 2013 until 4 March 2014",
            "2013-12-28/2014-03-04",
        ),
        (
            "The gate was shut from 04/08/2014 to 19/08/2014 for repairs.",
            "04/08/2014 to 19/08/2014",
            "2014-08-04/2014-08-19",
        ),
        ("The show (4 March 2014 – 9 May 2014) was long.", "4 March 2014 – 9 May 2014", "2014-03-04/2014-05-09"),
    ] {
        check("2016-10-05", text, &[(said, edtf)]);
    }
    check(
        "2016-10-05",
        "He moved the feast of May 9, 2014 to May 4, 2014 for them.",
        &[("May 9, 2014", "2014-05-09"), ("May 4, 2014", "2014-05-04")],
    );
}

#[test]
fn counts_and_numbers_that_are_no_dates() {
    for text in [
        "He made 1998 stops and 2004 catches.",
        "Some 3000 people and 1860 cows were there.",
        "The road to exit 2012 is shut.",
        "The goals came in the final quarter of the match.",
        "The home side led in the final quarter.",
        "Louis XIV owned 5 X and 12 V chairs.",
    ] {
        check("2016-10-05", text, &[]);
    }
}
