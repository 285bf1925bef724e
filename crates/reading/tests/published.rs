//! When an article was published: from its own lines, from what it says, and from other articles.

use dateline_model::article::{Article, Basis};
use dateline_model::source::{Sidecar, Source};
use dateline_reading::link::link;
use dateline_reading::read::read;

/// Reads `text` as a file called `id`.
fn article(id: &str, text: &str) -> Article {
    let source =
        Source { id: id.into(), path: format!("{id}.txt"), raw: text.as_bytes().to_vec(), ..Source::default() };
    read(&source, &[])
}

/// The EDTF value and how it is known.
fn answer(article: &Article) -> (&str, Basis) {
    (article.published.when.as_ref().map_or("-", |when| when.edtf.as_str()), article.published.basis)
}

/// What the page would say of `text`.
fn check(text: &str, expect: &str, basis: Basis) {
    let article = article("a", text);
    assert_eq!(answer(&article), (expect, basis), "{text:?}\n{:?}", article.published);
}

/// A body that says nothing of its time.
const BODY: &str = "Port workers and ship owners have agreed to keep the two western terminals open, the harbour board said, \
and lorries are moving again after long queues at the gates of the largest one.";

#[test]
fn days_of_teasers_below_a_short_story() {
    let page = format!(
        "Port terminals stay open\n\n{BODY}\n\nMore stories\n\n* New bridge opens 12.05.2014\n* Swimming pool shut 02.05.2014\n* \
         Choir looks for voices 27.04.2014\n"
    );
    check(&page, "-", Basis::Unknown);
}

#[test]
fn days_of_stories_that_a_story_links_to() {
    let other = "Lorries wait for hours at the northern gate";
    for day in ["12 May 2014", "by Ida Holm 12 May 2014"] {
        let page = format!("Port terminals stay open\n\n{BODY}\n\n{BODY}\n\n{other}\n\n{day}\n\n{BODY}\n\n{BODY}\n");
        check(&page, "-", Basis::Unknown);
    }
}

#[test]
fn labels_in_the_line_above_and_days_without_a_blank_between() {
    for lines in [
        "Updated:\n\nMarch 11, 2012\n\nOriginal:\n\nMarch 9, 2012",
        "March 11, 2012March 9, 2012 by Ida Holm",
        "Published on 09/03/2012 - 13:55 GMT+1",
    ] {
        check(&format!("Port terminals stay open\n\n{lines}\n\n{BODY}\n"), "2012-03-09", Basis::Explicit);
    }
}

#[test]
fn the_month_of_an_issue() {
    for (line, edtf) in [("March 2012 issue", "2012-03"), ("Issue: June/July 2012", "2012-06/2012-07")] {
        check(&format!("Port terminals stay open\n\n{line}\n\n{BODY}\n"), edtf, Basis::Inferred);
    }
}

#[test]
fn a_label_is_of_what_follows_it() {
    for line in [
        "March 9, 2012, 12:44 PM UTC / Updated March 10, 2012, 1:00 PM UTC",
        "12:43, 9 Mar 2012 Updated 12:44, 10 Mar 2012",
        "Publié le 9 mars 2012 à 08:01 Mis à jour le 10 mars 2012 à 09:06",
        "Published Fri, Mar 9 201210:32 AM ESTUpdated Sat, Mar 10 20126:29 PM EST",
        "Aktualisiert am 09.03.2012 - 18:50 Uhr Lesedauer: 4 Min.",
        "Publié le 09 mars 2012 à 08h00, modifié le 10 mars 2012 à 11h41 Temps de Lecture 4 min.",
        "Von Ida Holm, Bo Ek, Ada Nord und Jan van der Berg 09.03.2012, 14:55 Uhr",
        "Kestrel on March 9, 2012",
    ] {
        check(&format!("Port terminals stay open\n\n{line}\n\n{BODY}\n"), "2012-03-09", Basis::Explicit);
    }
    check(&format!("Port terminals stay open\n\n03.19.2012 10:09 AM\n\n{BODY}\n"), "2012-03-19", Basis::Explicit);
}

#[test]
fn of_two_days_side_by_side_either_may_be_meant() {
    let page = format!("Port terminals stay open\n\nMarch 11, 2012 March 9, 2012 by Ida Holm\n\n{BODY}\n");
    check(&page, "[2012-03-09..2012-03-11]", Basis::Explicit);
}

#[test]
fn days_of_lists_and_of_what_leads_on() {
    let titles =
        [("New bridge opens", "12 May 2014"), ("Choir looks for voices", "8 May 2014"), ("Pool is shut", "2 May 2014")];
    let list: String = titles.iter().map(|(title, day)| format!("{title}\n\n{day}\n\nHarbour\n\n")).collect();
    let (title, menu) = ("Port terminals stay open", "Harbour\n\n".repeat(8));
    let page = format!("{title} | Harbour Lantern\n\n{list}{menu}{title}\n\n{BODY}\n\n{BODY}\n");
    check(&page, "-", Basis::Unknown);
    let others =
        "More on this topic\n\nLorries wait at the northern gate\n\nBo Ek\n\nMay 12, 2014\n\nRead full story\n";
    check(&format!("Port terminals stay open\n\n{BODY}\n\n{BODY}\n\n{others}\n{BODY}\n"), "-", Basis::Unknown);
    check(&format!("Port terminals stay open\n\nExpires: 18 June 2015\n\n{BODY}\n"), "-", Basis::Unknown);
}

#[test]
fn a_date_line_beside_the_headline() {
    for line in [
        "Friday, March 9, 2012",
        "March 9, 2012",
        "9 March 2012, 10:15 GMT",
        "Published: 09 Mar 2012 10:15",
        "Posted on March 9th, 2012 by admin",
        "2012.03.09 18:32 GMT+8",
        "2012-03-09",
        "Last updated: 2012/03/09 7:05 PM",
        "입력 2012년 3월 9일 오후 3:21",
        "2012年3月9日 12時00分",
        "Publié le 9 mars 2012 à 18h05",
        "9. März 2012",
        "Опубликовано 9 марта 2012 года",
        "9 mar 2012, 10:15",
        "9 mrt 2012",
        "9 мар 2012, 10:15",
        "Publié le 9 mars 2012",
        "Fri, 03/09/2012 - 10:15",
        "Ida Holm | Special to the Lantern | March 9, 2012",
        "Erstveröffentlichung: 9.3.2012 | Aktualisiert: 12.3.2012",
        "Yayınlanma: 09.03.2012 - 14:05 Güncelleme: 12.03.2012 - 09:00",
        "9.\nMärz\n2012",
    ] {
        check(&format!("Harbour stays open\n\n{line}\n\n{BODY}\n"), "2012-03-09", Basis::Explicit);
    }
}

#[test]
fn what_an_archive_prints_does_not_date_the_story() {
    for line in [
        "7 captures\n3 Feb 2015 - 19 Aug 2018",
        "Downloaded by City Library on 19 August 2018",
        "Page saved 19 August 2018",
        "Today's paper\nSun, Aug 19, 2018",
    ] {
        let page = format!("{line}\n\nHarbour stays open\n\nBy Ida Holm\nMarch 9, 2012\n\n{BODY}\n");
        check(&page, "2012-03-09", Basis::Explicit);
    }
}

#[test]
fn the_day_of_a_clock_and_not_the_one_since_when_there_is_a_paper() {
    for line in ["Bayside, Wisconsin  Est. May 19, 1883\nMarch 9, 2012", "Published 10:00 PM EST, Fri March 9, 2012"] {
        check(&format!("The Bay Paper\n\nHarbour stays open\n\n{line}\n\n{BODY}\n"), "2012-03-09", Basis::Explicit);
    }
    check(&format!("Bayside  Est. May 19, 1883\n\nHarbour stays open\n\n{BODY}\n"), "-", Basis::Unknown);
}

#[test]
fn the_first_publication_wins_over_a_later_change() {
    let text = format!("Harbour stays open\n\nUpdated March 11, 2012\nPublished March 9, 2012\n\n{BODY}\n");
    check(&text, "2012-03-09", Basis::Explicit);
    let rejected = article("a", &text).published.rejected;
    assert_eq!(rejected.iter().map(|rejected| rejected.why.code()).collect::<Vec<_>>(), ["later-change"]);
}

#[test]
fn a_day_below_after_the_last_change_is_another_story_s() {
    let page = |day: &str| {
        format!(
            "Harbour stays open\n\nIda Holm\nUpdated: March 9, 2012\n\n{}\n\nTags\nQuay\nShare\nMore\nA crane falls\n{day}\n",
            story()
        )
    };
    check(&page("March 15, 2012"), "2012-03-09", Basis::Explicit);
}

/// A longer body than [`BODY`], in paragraphs.
fn story() -> String {
    [BODY; 4].join("\n\n")
}

#[test]
fn the_day_beside_the_story_wins_over_the_page_s() {
    let menu = "Home\nNews\nSport\nCulture\nTravel\nMotors\nMoney\nWeather\nTraffic\nJobs\nHouses\nLetters\nShop\nHelp\nAbout us\n";
    let title = "Harbour stays open after a week of talks";
    for day in [
        "9. March, 2012",
        "By Ida Holm on 9 March 2012 | 18 comments. This post may hold links to shops.",
        "News | 9 March 2012",
    ] {
        let page = format!("{title}\n\n{menu}\nMonday, 12 March 2012\n\n{menu}\n{title}\n\n{day}\n\n{}\n", story());
        check(&page, "2012-03-09", Basis::Explicit);
    }
    let page = format!("{title}\n\n{menu}\nSociety, 9.3.12\n\n{title}\n\n{}\n", story());
    check(&page, "2012-03-09", Basis::Explicit);
}

#[test]
fn days_of_comments_and_other_stories_are_none_of_the_story() {
    let title = "Harbour stays open after a week of talks";
    for tail in [
        "3 Comments\n\nAda\n11 March 2012 at 10:15\n\nGlad to hear it.\n\nBo\n12 March 2012 at 9:05\n\nSo am I.",
        "Other stories\n\nA bridge for Lima\n11 March 2012\n\nA crane falls\n8 March 2012\n\nNo fish today\n2 March 2012",
        "What is on\n\n17.03.2012 19:30 Concert\n18.03.2012 20:00 Concert",
    ] {
        let page = format!("{title}\n\n{}\n\n{tail}\n", story());
        let read = article("a", &page);
        let published = &read.published;
        assert_ne!(published.basis, Basis::Explicit, "{page}\n{published:?}");
    }
}

#[test]
fn day_and_month_in_digits_are_settled_or_left_open() {
    check(&format!("Harbour stays open\n\n03/04/2012\n\n{BODY}\n"), "[2012-03-04..2012-04-03]", Basis::Explicit);
    check(&format!("Harbour stays open\n\n13/04/2012\n\n{BODY}\n"), "2012-04-13", Basis::Explicit);
    check(
        &format!("Harbour stays open\n\n03/04/2012\nUpdated 3 April 2012\n\n{BODY}\n"),
        "2012-04-03",
        Basis::Explicit,
    );
}

#[test]
fn language_and_page_settle_the_order_of_day_and_month() {
    let spanish = "Los trabajadores del puerto y los armadores acordaron mantener abiertas las dos terminales del oeste, dijo la \
                   junta del puerto, y los camiones circulan de nuevo.";
    check(&format!("El puerto sigue abierto\n\n03/04/2012\n\n{spanish}\n"), "2012-04-03", Basis::Explicit);
    check(&format!("Harbour stays open\n\n03/04/2012\n\n{BODY}\n\nSeen 5/24/2012\n"), "2012-03-04", Basis::Explicit);
    check(&format!("Harbour stays open\n\n03/04/2012\n\n{BODY}\n\nSeen 24/5/2012\n"), "2012-04-03", Basis::Explicit);
}

#[test]
fn the_side_car_wins() {
    let sidecar = Sidecar { published: Some("2012-03-08".into()), ..Sidecar::default() };
    let raw = format!("Harbour stays open\n\nMarch 9, 2012\n\n{BODY}\n").into_bytes();
    let read = read(&Source { id: "a".into(), path: "a.txt".into(), raw, sidecar, ..Source::default() }, &[]);
    assert_eq!(answer(&read), ("2012-03-08", Basis::Sidecar));
}

#[test]
fn a_web_address_may_carry_the_day() {
    for url in [
        "https://news.example/2012/03/09/harbour",
        "https://news.example/a?d=20120309000596",
        "https://n.example/2012-03-09-harbour",
    ] {
        let sidecar = Sidecar { url: Some(url.into()), ..Sidecar::default() };
        let raw = format!("Harbour stays open\n\n{BODY}\n").into_bytes();
        let read = read(&Source { id: "a".into(), path: "a.txt".into(), raw, sidecar, ..Source::default() }, &[]);
        assert_eq!(answer(&read), ("2012-03-09", Basis::Inferred), "{url}");
    }
}

#[test]
fn nothing_that_bounds_it_leaves_it_unknown() {
    check(&format!("Harbour stays open\n\n{BODY}\n"), "-", Basis::Unknown);
    check(&format!("Harbour stays open\n\nOn Tuesday the strike ended. {BODY}\n"), "-", Basis::Unknown);
    check(
        "The 2030 Expo bid\n\nThe city hopes to host the fair in 2030 and would open a line by 2028.\n",
        "-",
        Basis::Unknown,
    );
}

#[test]
fn what_is_told_as_past_has_happened() {
    check(
        &format!("Harbour stays open\n\nThe board was founded in 1987 and was sold on 4 May 2009. {BODY}\n"),
        "[2009-05-04..]",
        Basis::Inferred,
    );
    check(
        &format!("Harbour stays open\n\nThe licence will end on 4 May 2009. {BODY}\n"),
        "[..2009-05-04]",
        Basis::Inferred,
    );
    check(
        &format!(
            "Harbour stays open\n\nThe board was sold on 2 March 2008. Its licence will end on 4 May 2009. {BODY}\n"
        ),
        "[2008-03-02..2009-05-04]",
        Basis::Inferred,
    );
}

#[test]
fn a_first_in_so_many_years_counts_from_the_last_time() {
    // Elections in 2001; more than seven years later, on a Sunday.
    check(
        "Island votes\n\nVoters on Sunday chose a parliament in the first elections in more than seven years. The vote, last held in 2001, was calm.\n",
        "[2008-01-06..2010-01-02]",
        Basis::Inferred,
    );
}

#[test]
fn so_many_weeks_before_a_deadline() {
    check(
        "Farmers look for a buyer\n\nFarmers have a little more than two weeks to find a buyer before the lease, which was signed in May 2011, runs out. It will expire on July 20, 2013.\n",
        "[2013-07-02..2013-07-05]",
        Basis::Inferred,
    );
    // The year is not printed, and the page was served in January 2013: July 2011 and July 2012 remain.
    let text = "Friday, January 4, 2013\n\nFarmers look for a buyer\n\nFarmers have a little more than two weeks to find a buyer. The lease was signed in May 2011 and it will expire on July 20.\n";
    check(text, "[2011-07-02..2012-07-05]", Basis::Inferred);
    let rejected = article("a", text).published.rejected;
    assert_eq!(rejected.iter().map(|rejected| rejected.why.code()).collect::<Vec<_>>(), ["after-deadline-in-text"]);
}

#[test]
fn an_anniversary_dated_by_the_text() {
    check(
        "Town remembers\n\nThe town is to mark the 20th anniversary of the fire of 1987 with a concert in the old hall.\n",
        "[2006-01-01..2007-12-31]",
        Basis::Inferred,
    );
}

/// Linked with each other, the second article's answer.
fn linked(first: &str, second: &str) -> Article {
    let mut articles = vec![article("first", first), article("second", second)];
    link(&mut articles);
    articles.remove(1)
}

/// A statement that two articles carry.
const STATEMENT: &str = "“We have looked at every berth and every crane in this harbour and we have found no reason to keep a single ship outside,” the harbour master, Ada Brandt, told reporters on the quay.";

#[test]
fn a_shared_passage_carries_the_day() {
    let first = format!(
        "Harbour reopens\n\nMarch 10, 2012\n\nThe harbour was opened again on Friday after a long closure.\n\n{STATEMENT}\n"
    );
    let second = format!(
        "Ships sail again\n\nShips left the harbour on Friday for the first time since the storm.\n\n{STATEMENT}\n"
    );
    let article = linked(&first, &second);
    assert_eq!(answer(&article), ("[2012-03-09..2012-03-15]", Basis::Linked));
    let clue = article.published.evidence.iter().find(|clue| clue.says.is_some()).expect("a clue that bounds it");
    assert_eq!(clue.source.as_deref(), Some("first"));
    assert_eq!(clue.words.as_deref(), Some("Friday"));
    for clue in article.published.evidence.iter().filter(|clue| clue.source.is_some()) {
        let there = clue.span.map(|span| span.of(&first));
        assert_eq!(there, clue.words.as_deref(), "the place counts in the article that it lies in");
    }
    let friday = article.dates.iter().find(|date| date.span.of(&article.text) == "Friday").expect("Friday is a date");
    assert!(friday.when.as_ref().is_some_and(|when| when.edtf.contains("2012-03-09")));
}

#[test]
fn a_dated_expiry_of_the_same_pact_carries_the_year() {
    let first = "Fishing pact ends\n\nJuly 20, 2013\n\nThe Northern Waters Fisheries Agreement expired on Saturday at noon, and boats turned home.\n";
    let second = "Farmers and fishers wait\n\nThe two ports have a little more than two weeks to renew the Northern Waters Fisheries Agreement. It will expire on July 20.\n";
    assert_eq!(answer(&linked(first, second)), ("[2013-07-02..2013-07-05]", Basis::Linked));
    // Another pact says nothing.
    let other = "Trade pact ends\n\nJuly 20, 2013\n\nThe Southern Isles Trade Agreement expired on Saturday at noon.\n";
    assert_eq!(answer(&linked(other, second)), ("-", Basis::Unknown));
}

#[test]
fn outside_facts_are_told_apart() {
    // The group met in Los Cabos in June 2012.
    let text = "Ports wait for ships\n\nThe harbour was sold in May 2010. Leaders of the G20 countries talked of trade in Los Cabos last year, but nothing came of it.\n";
    let article = article("a", text);
    assert_eq!(answer(&article), ("[2010-05-01..]", Basis::Inferred));
    let outside = article.published.with_outside_facts.as_ref().map(|when| when.edtf.as_str());
    assert_eq!(outside, Some("[2013-01-01..2013-12-31]"));
    let facts = article.published.outside_facts.iter();
    let facts: Vec<_> =
        facts.map(|it| (it.words.as_deref(), it.says.as_ref().map(|when| when.edtf.as_str()))).collect();
    assert_eq!(facts, [(Some("G20, Los Cabos"), Some("2012-06-18/2012-06-19"))]);
}

#[test]
fn a_year_in_two_digits_counts_in_a_date_line() {
    for (line, expect) in [
        ("AP-NY-03-15-97 1410EST", "1997-03-15"),
        ("15 Mar 97", "1997-03-15"),
        ("Published: 15/03/97", "1997-03-15"),
        ("Posted 03/04/05 10:12", "[2005-03-04..2005-04-03]"),
    ] {
        check(&format!("Harbour stays open\n\n{line}\n\n{BODY}\n"), expect, Basis::Explicit);
    }
}

/// Two undated stories of one harbour, and a dated one of a school.
const QUAY: &str = "Crane falls on quay\n\nA crane fell on the eastern quay on Friday, and ships were kept outside the harbour until dark.\n";
const SCHOOL: &str = "Pupils paint a wall\n\nMarch 10, 2012\n\nPupils of the hill school painted its longest wall on Friday with birds of the marsh.\n";

#[test]
fn a_formula_carries_no_day() {
    for formula in [
        "The Weekly Courier receives support from private foundations for its coverage and is solely responsible for all content.",
        "If you or someone you know needs help, trained listeners can be reached at any hour of the day or night, free of charge.",
        "Ida Holm writes on culture for the Weekly Courier. Before that she was its correspondent in three capitals for nine years.",
        "The spokeswoman did not immediately respond to a request for comment that was sent to her outside regular business hours.",
    ] {
        let article = linked(&format!("{SCHOOL}\n{formula}\n"), &format!("{QUAY}\n{formula}\n"));
        assert_eq!(answer(&article), ("-", Basis::Unknown), "{formula}");
        assert!(article.reuse.is_empty(), "{formula}");
    }
}

#[test]
fn sources_of_different_years_leave_an_article_undated() {
    let dated = |id: &str, day: &str| {
        let words = format!(
            "Crane on the quay\n\n{day}\n\nThe harbour was closed on Friday after a crane fell.\n\n{STATEMENT}\n"
        );
        article(id, &words)
    };
    let undated = || article("undated", &format!("{QUAY}\n{STATEMENT}\n"));
    let mut articles = vec![undated(), dated("a", "March 10, 2012"), dated("b", "June 14, 2014")];
    link(&mut articles);
    assert_eq!(answer(&articles[0]), ("-", Basis::Unknown));
    let why: Vec<_> = articles[0].published.rejected.iter().map(|rejected| rejected.why.code()).collect();
    assert_eq!(why, ["sources-differ", "sources-differ"]);
    // Of the same days they agree.
    let mut articles = vec![undated(), dated("a", "March 10, 2012"), dated("b", "March 9, 2012")];
    link(&mut articles);
    assert_eq!(answer(&articles[0]), ("[2012-03-09..2012-03-15]", Basis::Linked));
}

#[test]
fn a_day_among_other_things_that_are_said_of_the_story() {
    let told = "The harbour board meets again next week, and both unions have said that they will come.";
    for page in [
        // What a blog says under the title, or below the story.
        format!(
            "Harbour stays open\n\nPublished: 9 March 2012 | Author: A. Writer | Filed under: Ports, Ships, Cranes, Quays, Boats | Tags: north, south, west | 5 comments\n\n{BODY}\n\n{told}\n"
        ),
        format!(
            "Hafen bleibt offen\n\n{BODY}\n\n{told}\n\nHafen bleibt offen wurde am 9. März 2012 um 23:03 Uhr gepostet und unter Häfen abgelegt.\n"
        ),
        // The words under the title end with the day.
        format!(
            "Harbour stays open\n\nThe two terminals of the old western port, which once served half of the country, were to close this winter, and nobody in the town had hoped for more. What has changed? Friday, 9 March 2012\n\n{BODY}\n\n{told}\n"
        ),
    ] {
        check(&page, "2012-03-09", Basis::Explicit);
    }
    // The page's own day, far above the story, is not that of the story.
    let menu: String = (0..30).map(|at| format!("Section {at}\n")).collect();
    check(
        &format!(
            "Harbour stays open\n\nMonday, 12 March 2012\n\n{menu}\nHarbour stays open\n\nAda Brandt\n09.03.2012 - 18:50 Uhr 3 Kommentare\n\n{BODY}\n\n{told}\n"
        ),
        "2012-03-09",
        Basis::Explicit,
    );
}

#[test]
fn days_of_forums_and_of_text_that_lost_its_blanks() {
    // Since when somebody is a member is no day of what they write.
    check(
        &format!("Harbour stays open\n\nJoined: 5 October 2008\n\nPosted: 9 March 2012, 20:12\n\n{BODY}\n"),
        "2012-03-09",
        Basis::Explicit,
    );
    check(&format!("Harbour stays open\n\nMarch 9, 2012Ada Brandt\n\n{BODY}\n"), "2012-03-09", Basis::Explicit);
}

#[test]
fn a_day_that_is_told_by_the_moon_too_is_a_birthday() {
    let text = "林小雨\n\n1985年3月2日（农历正月十一）\n\n林小雨是一位歌手，她在海边的小城长大，后来搬到首都学习音乐，并在那里出版了第一张专辑。\n";
    assert_eq!(article("a", text).published.when, None);
    check(&text.replace("（农历正月十一）", ""), "1985-03-02", Basis::Explicit);
}

#[test]
fn days_in_rarer_forms_and_other_languages() {
    for line in [
        "9-MAR-12",
        "Fri Mar 9 09:00:00 GMT 2012",
        "Harbour Lantern, March 9, 2012, Page B4",
        "Corrected March 12, 2012\nMarch 9, 2012",
        "Cusco, 9 de marzo del 2012 9:30 a. m.",
        "9 mars 2012",
        "9. marec 2012",
        "9 Mac 2012",
        "9 бер. 2012, 09:00",
        "9 Μαρ 2012",
        "2012. márc. 9. 9:00",
        "Публикувано: 9 март 2012 г.",
    ] {
        check(&format!("Port terminals stay open\n\n{line}\n\n{BODY}\n"), "2012-03-09", Basis::Explicit);
    }
    check(&format!("Port terminals stay open\n\n9. listopada 2012.\n\n{BODY}\n"), "2012-10-09", Basis::Explicit);
    check(&format!("Port terminals stay open\n\n9 листопада 2012\n\n{BODY}\n"), "2012-11-09", Basis::Explicit);
    check(&format!("Port terminals stay open\n\n9 april 2012, 09:00\n\n{BODY}\n"), "2012-04-09", Basis::Explicit);
    for line in ["9 เม.ย. 2555", "9 เม.ย. 55", "۱۳۹۱/۰۱/۲۱"] {
        check(&format!("Port terminals stay open\n\n{line}\n\n{BODY}\n"), "2012-04-09", Basis::Explicit);
    }
    check(
        &format!(
            "Port terminals stay open\n\n{BODY}\n\n{BODY}\n\nA version of this article appears in print on March 9, 2012, on page B4.\n"
        ),
        "2012-03-09",
        Basis::Explicit,
    );
}
