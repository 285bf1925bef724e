//! Times in the text: what is one, where it starts and ends, and what it means.

mod ahead;
mod counted;
mod feasts;
mod joined;
mod listed;
mod rarer;

use dateline_model::article::Article;
use dateline_model::source::{Sidecar, Source};
use dateline_reading::read::read;

/// The article that `text` is, published as stated.
fn article(headline: &str, text: &str, published: &str) -> Article {
    let published = Some(published.to_owned()).filter(|day| !day.is_empty());
    let source = Source {
        id: "a".into(),
        path: "a.txt".into(),
        raw: format!("{headline}\n\n{text}\n").into_bytes(),
        sidecar: Sidecar { published, ..Sidecar::default() },
        ..Source::default()
    };
    read(&source, &[])
}

/// Every expression in `text` with its EDTF value ("-" where it has none), for an article published on `published`.
fn check(published: &str, text: &str, expect: &[(&str, &str)]) {
    check_under("Ministers meet to settle the matter", published, text, expect);
}

/// The same under a headline in the language of the text.
fn check_under(headline: &str, published: &str, text: &str, expect: &[(&str, &str)]) {
    let article = article(headline, text, published);
    let found: Vec<_> = article
        .dates
        .iter()
        .map(|date| (date.span.of(&article.text), date.when.as_ref().map_or("-", |when| when.edtf.as_str())))
        .collect();
    assert_eq!(found, expect, "{text:?}");
}

#[test]
fn days_months_and_years_on_the_calendar() {
    check(
        "",
        "The treaty of 8 May 1987 and that of June 3, 1992 lapsed.",
        &[("8 May 1987", "1987-05-08"), ("June 3, 1992", "1992-06-03")],
    );
    check("", "It was signed on Friday, July 21, 2017 in Oslo.", &[("Friday, July 21, 2017", "2017-07-21")]);
    check("", "It was built in March 1998 and burnt down in 2003.", &[("March 1998", "1998-03"), ("2003", "2003")]);
    check("", "The 23rd of November 2011 was dull.", &[("23rd of November 2011", "2011-11-23")]);
    check(
        "",
        "Under the 1919-22 mandate, which followed the 1878–1914 rule, it grew.",
        &[("1919-22", "1919/1922"), ("1878–1914", "1878/1914")],
    );
    check(
        "",
        "In the 1980s, and again in the 19th century, it snowed.",
        &[("1980s", "198X"), ("19th century", "18XX")],
    );
    check(
        "",
        "The log says 2014-02-28 and 28.02.2014 and 28/02/2014.",
        &[("2014-02-28", "2014-02-28"), ("28.02.2014", "2014-02-28"), ("28/02/2014", "2014-02-28")],
    );
    check(
        "",
        "He was there in summer 2012 and in the autumn of 1996.",
        &[("summer 2012", "2012-22"), ("autumn of 1996", "1996-23")],
    );
}

#[test]
fn days_without_a_year_take_it_from_the_publication() {
    check("2018-02-10", "The fair was held on December 3.", &[("December 3", "2017-12-03")]);
    check("2018-02-10", "The fair will be held on December 3.", &[("December 3", "2018-12-03")]);
    check("2018-02-10", "They are scheduled to meet on April 7-9 in Turin.", &[("April 7-9", "2018-04-07/2018-04-09")]);
    check("", "They are scheduled to meet on April 7-9 in Turin.", &[("April 7-9", "XXXX-04-07/XXXX-04-09")]);
    check("2018-02-10", "The ship left in October.", &[("October", "2017-10")]);
    check("[2017-12-20..2018-01-10]", "The ship left in October.", &[("October", "2017-10")]);
    check(
        "2018-02-10",
        "The navy will hold the June exercise this year and the September exercise next year.",
        &[("June", "2018-06"), ("this year", "2018"), ("September", "2019-09"), ("next year", "2019")],
    );
}

#[test]
fn parts_of_the_year_and_feasts() {
    check(
        "2018-02-10",
        "Sales rose in the third quarter of 2017 and the second half of 2016.",
        &[("third quarter of 2017", "2017-07/2017-09"), ("second half of 2016", "2016-07/2016-12")],
    );
    check("2018-02-10", "Profit fell in the fourth quarter.", &[("fourth quarter", "2017-10/2017-12")]);
    check("2018-02-10", "He scored in the second half, and in the first half of the match.", &[]);
    check(
        "2018-02-10",
        "It sank on Christmas Day and was found on New Year's Eve 2009.",
        &[("Christmas Day", "2017-12-25"), ("New Year's Eve 2009", "2009-12-31")],
    );
}

#[test]
fn weekdays_follow_the_tense() {
    check("2015-05-20", "The minister resigned on Monday.", &[("Monday", "2015-05-18")]);
    check("2015-05-20", "The minister will resign on Monday.", &[("Monday", "2015-05-25")]);
    check("2015-05-20", "On Thursday, the two leaders are to open the bridge.", &[("Thursday", "2015-05-21")]);
    check(
        "2015-05-20",
        "He said late Tuesday that talks will start on Friday.",
        &[("late Tuesday", "2015-05-19"), ("Friday", "2015-05-22")],
    );
    check("2015-05-20", "The strike ended Wednesday.", &[("Wednesday", "2015-05-20")]);
    check("2015-05-20", "She spoke last Wednesday.", &[("last Wednesday", "2015-05-13")]);
    check("[2015-05-19..2015-05-20]", "The minister resigned on Monday.", &[("Monday", "2015-05-18")]);
    check("[2015-05-18..2015-05-25]", "The minister resigned on Monday.", &[("Monday", "[2015-05-18..2015-05-25]")]);
}

#[test]
fn times_counted_from_the_publication() {
    check(
        "2007-03-05",
        "It rained yesterday and will rain tomorrow.",
        &[("yesterday", "2007-03-04"), ("tomorrow", "2007-03-06")],
    );
    check(
        "2007-03-05",
        "The bank failed last month; a buyer is wanted next month.",
        &[("last month", "2007-02"), ("next month", "2007-04")],
    );
    check(
        "2007-03-05",
        "Seventeen years ago he won, and two years ago he lost.",
        &[("Seventeen years ago", "1990"), ("two years ago", "2005")],
    );
    check(
        "2007-03-05",
        "Last week it was sold, later this year it will close.",
        &[("Last week", "2007-02-26/2007-03-04"), ("later this year", "2007")],
    );
    check(
        "2007-03-05",
        "Over the past 30 days and the last five years it grew.",
        &[("the past 30 days", "2007-02-03/2007-03-05"), ("the last five years", "2002/2007")],
    );
    check("2007-03-05", "It was cold last winter.", &[("last winter", "2006-24")]);
    check("[2006-11-01..2007-03-05]", "It was sold last year.", &[("last year", "[2005..2006]")]);
    check("[2006-11-01..]", "It was sold last year.", &[("last year", "[2005..]")]);
}

#[test]
fn times_counted_from_other_times() {
    check(
        "2010-06-18",
        "The ship sank on June 10. The next day divers arrived.",
        &[("June 10", "2010-06-10"), ("The next day", "2010-06-11")],
    );
    check(
        "2010-06-18",
        "Police came two days after Tuesday's robbery.",
        &[("two days after", "2010-06-17"), ("Tuesday", "2010-06-15")],
    );
    check(
        "2010-06-18",
        "The firm agreed on Thursday to sell. The sale came a day after its rival gave up.",
        &[("Thursday", "2010-06-17"), ("a day after", "2010-06-17")],
    );
    check(
        "2010-06-18",
        "Parliament marks the 50th anniversary of the end of the Korean War.",
        &[("50th anniversary of the end of the Korean War", "2003")],
    );
}

#[test]
fn lengths_and_rates_have_no_place_of_their_own() {
    check("2010-06-18", "The two-day meeting is held every year.", &[("two-day", "-"), ("every year", "-")]);
    check(
        "2010-06-18",
        "After decades of neglect the biannual fair, a 12-week show, is back.",
        &[("decades", "-"), ("biannual", "-"), ("12-week", "-")],
    );
    check(
        "2010-06-18",
        "More recently the decades-old quarrel had earlier cooled.",
        &[("More recently", "-"), ("decades-old", "-"), ("earlier", "-")],
    );
    check("2010-06-18", "The yearlong boycott goes on.", &[("yearlong", "2009-06~/2010-06")]);
    check(
        "2010-06-18",
        "These were the first elections in more than seven years. They were last held in 2003.",
        &[("in more than seven years", "2003/2010-06"), ("2003", "2003")],
    );
    check(
        "2010-06-18",
        "Farmers have two weeks to stop the sale, which will be final on July 3.",
        &[("two weeks", "2010-06-18/2010-07-03"), ("July 3", "2010-07-03")],
    );
}

#[test]
fn wars_carry_their_years() {
    check(
        "",
        "It was lost in the Second World War and World War I.",
        &[("Second World War", "1939/1945"), ("World War I", "1914/1918")],
    );
    check("", "After the 1950-53 Korean War it was divided.", &[("1950-53", "1950/1953")]);
}

#[test]
fn numbers_and_names_that_are_no_times() {
    for text in [
        "They won 3-1 and lost 10-12 in the 2+2 format.",
        "The G20 met; flight 1549 carried 2000 people for $1999.",
        "It may rain, said Theresa May, and May said it might.",
        "They march on Paris, and the March on Washington was long.",
        "The Sun said so, and so did Sat Nav Weekly.",
        "The 35-year-old has two children under 5 years old.",
        "The Good Friday pact and the Sunday Times.",
        "Resolution 1973 and Room 1408 cost 1,999 euros, or 2000 dollars.",
        "April Jones and August Wilson sing.",
        "He is in his sixties and ran at 2030 GMT.",
        "Second, the unit 731 lab.",
    ] {
        check("2010-06-18", text, &[]);
    }
}

#[test]
fn dates_of_other_languages() {
    check_under(
        "양국 정상이 서울에서 만났다",
        "",
        "회담은 2019년 11월 23일 열렸다. 2016년 11월에 서명했다.",
        &[("2019년 11월 23일", "2019-11-23"), ("2016년 11월", "2016-11")],
    );
    check_under(
        "両国の首脳が東京で会談した",
        "",
        "会談は2019年11月23日に開かれ、６月４日に再開する。",
        &[("2019年11月23日", "2019-11-23"), ("６月４日", "XXXX-06-04")],
    );
    check_under("两国领导人在北京会晤", "", "协定于2016年11月23日签署。", &[("2016年11月23日", "2016-11-23")]);
    check_under(
        "Les ministres se retrouvent à Lyon",
        "",
        "Le pacte du 23 novembre 2019 et du 1er août 2020 est signé.",
        &[("23 novembre 2019", "2019-11-23"), ("1er août 2020", "2020-08-01")],
    );
    check_under(
        "Die Minister treffen sich in Bonn",
        "",
        "Das Treffen am 3. Oktober 1990 war kurz.",
        &[("3. Oktober 1990", "1990-10-03")],
    );
    check_under(
        "Los ministros se reúnen en Lima",
        "",
        "El 23 de noviembre de 2019 se firmó.",
        &[("23 de noviembre de 2019", "2019-11-23")],
    );
    check_under(
        "Министры встретились в Москве",
        "",
        "Соглашение между двумя соседними странами было подписано 23 ноября 2016 года в присутствии министров.",
        &[("23 ноября 2016", "2016-11-23")],
    );
    check_under(
        "التقى الوزراء في سيول",
        "",
        "وقع الاتفاق بين البلدين الجارين في 23 نوفمبر 2016 في سيول بحضور الوزراء والصحفيين.",
        &[("23 نوفمبر 2016", "2016-11-23")],
    );
}

mod any_words {
    use super::article;
    use dateline_model::date::edtf;
    use proptest::prelude::*;

    /// Words that the matchers know, and some that they do not.
    const WORDS: &[&str] = &[
        "May",
        "March",
        "June",
        "Nov",
        ".",
        ",",
        "-",
        "–",
        "/",
        ":",
        "4",
        "31",
        "1910",
        "2019",
        "45",
        "23rd",
        "1980s",
        "the",
        "a",
        "of",
        "in",
        "for",
        "to",
        "last",
        "next",
        "this",
        "past",
        "two",
        "twenty",
        "few",
        "days",
        "week",
        "year",
        "years",
        "century",
        "decades",
        "Friday",
        "Sunday",
        "night",
        "late",
        "early",
        "today",
        "yesterday",
        "ago",
        "later",
        "after",
        "before",
        "first",
        "more",
        "than",
        "little",
        "have",
        "until",
        "will",
        "was",
        "held",
        "expire",
        "anniversary",
        "World",
        "War",
        "II",
        "summer",
        "every",
        "\n\n",
        "2019년",
        "11月23日",
        "é",
        "“",
        "2019-11-23",
        "03/04/2019",
        "weekend",
        "end",
        "month",
        "left",
        "old",
    ];

    proptest! {
        #[test]
        fn spans_fit_and_values_are_edtf(
            words in prop::collection::vec(prop::sample::select(WORDS), 0..60),
            published in prop::sample::select(&["", "2020-02-29", "[2019-11-05..]", "[..2019-11-05]", "[2018-12-30..2019-01-02]"][..]),
        ) {
            let article = article("Ministers meet to settle the matter", &words.join(" "), published);
            let mut end = 0;
            for date in &article.dates {
                prop_assert!(!date.span.of(&article.text).is_empty());
                prop_assert!(date.span.start >= end, "in order, apart");
                end = date.span.end;
                if let Some(when) = &date.when {
                    let read = edtf::parse(&when.edtf);
                    prop_assert!(read.is_some(), "{:?}", when.edtf);
                    prop_assert!(when.earliest.zip(when.latest).is_none_or(|(a, b)| a <= b), "{when:?}");
                }
            }
            if let Some(when) = &article.published.when {
                prop_assert!(edtf::parse(&when.edtf).is_some(), "{:?}", when.edtf);
            }
        }

        #[test]
        fn any_text_is_read(text in any::<String>(), day in "[0-9]{4}-[0-9]{2}-[0-9]{2}") {
            let article = article("Ministers meet", &text, &day);
            for date in &article.dates {
                prop_assert!(article.text.get(date.span.range()).is_some());
            }
        }
    }
}

#[test]
fn lengths_below_the_day_and_lengths_of_no_time_are_left() {
    check("2018-02-10", "The talks went on for five hours, and six minutes later it was over.", &[]);
    check("2018-02-10", "It rained in the past 24 hours.", &[("the past 24 hours", "2018-02-09/2018-02-10")]);
    check("2018-02-10", "The fair is held every ten years in Turin.", &[("every ten years", "-")]);
    check(
        "2018-02-10",
        "They went so far as to call children aged 8-10 years fit, and one at the age of four months.",
        &[],
    );
    check("1988-06-01", "She left on 26-FEB-1987 with coal.", &[("26-FEB-1987", "1987-02-26")]);
    check("2018-02-10", "It had stood there for the last 31 centuries.", &[("the last 31 centuries", "-")]);
    check("2018-02-10", "The town marked the 40th anniversary of the flood.", &[]);
    check(
        "2018-02-10",
        "The town marked the 40th anniversary of the flood of 1978.",
        &[("40th anniversary", "2018"), ("1978", "1978")],
    );
}

#[test]
fn turns_of_phrase_of_the_wires() {
    check("1998-02-10", "The talks resume Wednesday morning in Oslo.", &[("Wednesday morning", "1998-02-11")]);
    check(
        "1998-02-10",
        "They are to meet in December, the board announced on Monday.",
        &[("December", "1998-12"), ("Monday", "1998-02-09")],
    );
    check("1998-02-10", "Exports fell in March, the ministry said.", &[("March", "1997-03")]);
    check("1998-02-10", "They left the day before yesterday.", &[("the day before yesterday", "1998-02-08")]);
    check("1998-02-10", "They go the day after tomorrow.", &[("the day after tomorrow", "1998-02-12")]);
    check("1998-02-10", "It burnt down half a century ago.", &[("a century ago", "1948")]);
    check("1998-02-10", "It will grow over the next decade.", &[("the next decade", "1998/2008")]);
    check("1998-02-10", "It has rained since the beginning of the year.", &[("the beginning of the year", "1998")]);
    check("1998-02-10", "The school year 1997/98 was short.", &[("1997/98", "1997/1998")]);
    check(
        "1998-02-10",
        "The wall is from the 4th century BC and fell in 480 B.C., they said.",
        &[("4th century BC", "-0399/-0300"), ("480 B.C.", "-0479")],
    );
    check("1998-02-10", "The shops shut after Christmas and sold a Christmas tree.", &[("Christmas", "1997-12-25")]);
    check("2004-02-10", "The law was passed after the Sept. 11 attacks.", &[("Sept. 11", "2001")]);
    check("2012-07-17", "LAHORE, July 16: The board met.", &[("July 16", "2012-07-16")]);
}

#[test]
fn numbers_in_words_are_read_whole() {
    let ago = |words: &str, expect: &[(&str, &str)]| check("2020-05-10", &format!("It burnt down {words}."), expect);
    let one = |words: &str, edtf: &str| ago(words, &[(words, edtf)]);
    one("two hundred years ago", "1820");
    one("2 hundred years ago", "1820");
    one("a hundred years ago", "1920");
    one("one hundred and fifty years ago", "1870");
    one("a hundred and fifty years ago", "1870");
    one("one hundred fifty years ago", "1870");
    one("two hundred and thirty-five years ago", "1785");
    one("two hundred thirty five years ago", "1785");
    one("forty five years ago", "1975");
    one("fifteen hundred years ago", "0520");
    one("two dozen years ago", "1996");
    one("a dozen years ago", "2008");
    one("a couple of dozen years ago", "1996");
    one("a couple hundred years ago", "1820");
    one("four score and seven years ago", "1933");
    one("one hundred and one days ago", "2020-01-30");
    one("a century ago", "1920");
    one("two centuries ago", "1820");
    one("two hundred years earlier", "-");
    one("the past two hundred years", "1820/2020");
    one("the next hundred years", "2020/2120");
    one("the past one hundred and twenty years", "1900/2020");
    // The part is read, the words are those of the whole.
    ago("half a century ago", &[("a century ago", "1970")]);
    ago("a quarter of a century ago", &[("a century ago", "1995")]);
    ago("three-quarters of a century ago", &[("a century ago", "1945")]);
    ago("a third of a century ago", &[("a century ago", "-")]);
    ago("most of a century ago", &[("a century ago", "-")]);
    ago("over two hundred years ago", &[("two hundred years ago", "1820")]);
    // Nothing follows from these, least of all from their last words.
    one("a thousand years ago", "-");
    one("one thousand five hundred years ago", "-");
    one("two thousand and fifty years ago", "-");
    one("several hundred years ago", "-");
    one("a few hundred years ago", "-");
    one("two million years ago", "-");
    one("1 000 years ago", "-");
    one("999 centuries ago", "-");
    ago("three years and two months ago", &[("three years", "-"), ("two months ago", "-")]);
    check("2020-05-10", "It will close in 999 decades.", &[("in 999 decades", "-")]);
    check("2020-05-10", "It stood for two hundred years.", &[("two hundred years", "-")]);
    check("2020-05-10", "It stood for two thousand five hundred years.", &[]);
    check("2020-05-10", "They signed a two hundred-year lease.", &[("two hundred-year", "-")]);
    check("2020-05-10", "He began twenty two-year terms.", &[("two-year", "-")]);
}
