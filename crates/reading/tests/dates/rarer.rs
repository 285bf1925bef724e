//! Days in rarer forms, and numbers that are none.

use super::check;

#[test]
fn days_in_rarer_forms() {
    let day = [
        ("The gate shut on Oct-07-2014 for good.", "Oct-07-2014", "2014-10-07"),
        ("The gate shut on 2014-Oct-07 for good.", "2014-Oct-07", "2014-10-07"),
        ("The gate shut on October the 7th, 2014, for good.", "October the 7th, 2014", "2014-10-07"),
        ("The gate shut on 7th Oct., 2014, for good.", "7th Oct., 2014", "2014-10-07"),
        ("The gate shut on 7 april 2014 for good.", "7 april 2014", "2014-04-07"),
        ("The gate shut on 7 Febuary 2014 for good.", "7 Febuary 2014", "2014-02-07"),
        ("The gate shut on April 7 last year for good.", "April 7 last year", "2015-04-07"),
        ("The gate shut on 7 April of last year for good.", "7 April of last year", "2015-04-07"),
        (
            "The gate shut between 4 and 9 April 2014 for repairs.",
            "between 4 and 9 April 2014",
            "2014-04-04/2014-04-09",
        ),
        ("The gate shut from April 4 to May 9, 2014, for repairs.", "April 4 to May 9, 2014", "2014-04-04/2014-05-09"),
        ("The gate shut in the week of April 4, 2014, for repairs.", "week of April 4, 2014", "2014-04-04/2014-04-10"),
        ("The gate was shut from 1811 to 1817 by the guild.", "1811 to 1817", "1811/1817"),
        ("The gate was shut three weeks ago by the guild.", "three weeks ago", "2016-09-14"),
        ("The gate opens in three weeks' time, the guild said.", "in three weeks' time", "2016-10-26"),
        ("The gate was shut from 4 April to 9 May by the guild.", "4 April to 9 May", "2016-04-04/2016-05-09"),
        ("The gate was shut from April to June 2014 for repairs.", "April to June 2014", "2014-04/2014-06"),
        ("The gate was shut between April and June 2014.", "between April and June 2014", "2014-04/2014-06"),
        ("The gate was shut on Monday night, 7th April 2014.", "Monday night, 7th April 2014", "2014-04-07"),
        ("The gate was shut on 7 Apr. ’14 for repairs.", "7 Apr. ’14", "2014-04-07"),
        ("The toll rose in the third quarter of last year.", "third quarter of last year", "2015-07/2015-09"),
        ("The fair was held on Pancake Day last year.", "Pancake Day last year", "2015-02-17"),
        ("The choir sang on Martin Luther King Jr. Day.", "Martin Luther King Jr. Day", "2016-01-18"),
        ("The gate was shut a year and a half ago.", "a year and a half ago", "2015-04"),
        ("The gate was shut two and a half years ago.", "two and a half years ago", "2014-04"),
        ("The gate was shut in the summer of '68.", "summer of '68", "1968-22"),
        ("The wall was raised some time around 1640.", "around 1640", "1640~"),
        ("The show opens in ten days, the guild said.", "in ten days", "2016-10-15"),
        ("He is back a fortnight from now.", "a fortnight from now", "2016-10-19"),
        ("The toll rises in March, the guild says.", "March", "2017-03"),
        ("The doors open at 7 a.m. on Saturday.", "Saturday", "2016-10-08"),
        ("The gate was shut from November 2014 to March 2015.", "November 2014 to March 2015", "2014-11/2015-03"),
        ("The fire broke out the night before last.", "the night before last", "2016-10-03"),
        ("The museum stays shut through Friday.", "Friday", "2016-10-07"),
        ("The tour kicks off on Friday.", "Friday", "2016-10-07"),
        ("The new rules apply from Friday.", "Friday", "2016-10-07"),
        ("The results are out on Friday.", "Friday", "2016-10-07"),
        ("Friday's match is sold out.", "Friday", "2016-10-07"),
        ("He must appear in court on Friday.", "Friday", "2016-10-07"),
        ("He can be freed on Friday.", "Friday", "2016-10-07"),
        ("The gate was shut in April last year.", "April last year", "2015-04"),
        ("The judge set bail on Friday.", "Friday", "2016-09-30"),
        ("The attacks of Sept. 11 were told of again.", "Sept. 11", "2001"),
        ("The gate shut on Oct.7,2014 for good.", "Oct.7,2014", "2014-10-07"),
        ("The gate was shut in Oct. of 2014 for repairs.", "Oct. of 2014", "2014-10"),
        ("It rained on the night of April 7-8.", "the night of April 7-8", "2016-04-07/2016-04-08"),
        (
            "The gate was shut from the 4th to the 9th of April 2014.",
            "4th to the 9th of April 2014",
            "2014-04-04/2014-04-09",
        ),
        (
            "The gate was shut between the 4th and 9th of April 2014.",
            "between the 4th and 9th of April 2014",
            "2014-04-04/2014-04-09",
        ),
        ("The guild lost money in FY 14.", "FY 14", "2014"),
        ("The attacks of 26/11 were told of again.", "26/11", "2008-11-26"),
        ("The wall fell in the last days of April.", "April", "2016-04"),
        ("The toll rose in the last three months of 2014.", "last three months of 2014", "2014-10/2014-12"),
        ("The toll rose in the months of April and so on.", "April", "2016-04"),
        ("A flood is due to hit the gate on Friday.", "Friday", "2016-10-07"),
        ("Following Friday's vote the guild was silent.", "Friday", "2016-09-30"),
    ];
    for (text, said, edtf) in day {
        check("2016-10-05", text, &[(said, edtf)]);
    }
    let none = [
        "The novel 1984 and the film 1917 were sold out.",
        "H.R. 1994 and Senate Bill 2011 were filed.",
        "He is in his mid-50s and on level 2012.",
        "She filed a Schedule 1998 with the office.",
        "Docket 2011-34 and case 2011-0034 were closed.",
        "Of the 2011 polled, some were late.",
        "He drove a Volvo 1800 and saw 1950 riders.",
        "The club has 1946 members and 2003 seats.",
        "The farm is 1950 acres, and the book has 1984 pages.",
        "A total of 1990 were tested.",
        "Rule 2004 and HR 2011 were read.",
        "The film Friday Night Lights was shown.",
        "They moved to 2011 SE 9th Street.",
        "The doctors cite N Engl J Med 357:1373-81 and Lancet 366(9):1165-74.",
        "Call 1980 or text 2011 to vote.",
        "Regulation 1999 and lines 2001-2010 were read.",
        "The jug holds 2010 ml, and he beat 2018 others.",
    ];
    for text in none {
        check("2016-10-05", text, &[]);
    }
}
