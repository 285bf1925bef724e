//! Who wrote it and when, by the lines beside the title of a page of which only the text is known. All wording invented.

use dateline_model::article::Article;
use dateline_model::source::Source;
use dateline_reading::read::read;

const TITLE: &str = "Council votes to rebuild ferry pier";

const DEK: &str = "The old pier fell into the sea in the storms of the winter, and the islands have had no boat since.";

const BODY: &str = "The council of Port Ellis has voted to rebuild the old ferry pier after a winter of storms, the harbour office \
said in a statement that was read out in the hall.\n\nThe work will take two years and cost four million crowns, of which the \
province pays half, the treasurer told those who had come to listen.\n\nFishers welcomed the plan but asked for a shelter for small \
boats, which the pier once gave them before its wall fell into the sea one night in January.";

fn article(text: String) -> Article {
    read(&Source { id: "page".into(), raw: text.into_bytes(), ..Source::default() }, &[])
}

/// Writers and day of a page with `lines` between what stands under the title and the story.
#[track_caller]
fn check(lines: &str, writers: &[&str], day: &str) {
    let page = article(format!("Home\n\nNews\n\n{TITLE}\n\n{DEK}\n\n{lines}\n\n{BODY}\n"));
    let found: Vec<_> = page.bylines.iter().map(|byline| byline.name.value.as_str()).collect();
    let published = page.published.when.as_ref().map_or("", |when| when.edtf.as_str());
    assert_eq!((found.as_slice(), published), (writers, day), "{lines}\n{:?}", page.segments);
}

#[test]
fn a_name_with_something_behind_it() {
    check("Ada Brandt @adab\n\n3 May 2019", &["Ada Brandt"], "2019-05-03");
    check("Ada Brandt@adab\n3 May 2019 5:33 PM", &["Ada Brandt"], "2019-05-03");
    check("Ada Brandt Writer\n3 May 2019", &["Ada Brandt"], "2019-05-03");
    check("Ada Brandt • quay.test\n3 May 2019", &["Ada Brandt"], "2019-05-03");
    check("By Ada Brandt Quay Correspondent, Updated May 3, 2019, 5:49 p.m.", &["Ada Brandt"], "2019-05-03");
    check(
        "By Ada Brandt, one of those who write on ports. Brandt has sailed since she was ten.\n\n3 May 2019",
        &["Ada Brandt"],
        "2019-05-03",
    );
}

#[test]
fn a_name_above_what_she_is() {
    check(
        "Ada Brandt\n\nCulture and ports reporter @adab\n\nFriday 3 May 2019 17:23, UK",
        &["Ada Brandt"],
        "2019-05-03",
    );
    check(
        "Ada Brandt\n\nBreaking News Intern\n\nPublished May 3, 2019 3:44PM EST\n\nPeter Falk/Reuters",
        &["Ada Brandt"],
        "2019-05-03",
    );
    check("Published May 3, 2019\nshare\nAda Brandt\nPort Analyst", &["Ada Brandt"], "2019-05-03");
    check("(Peter Falk / Harbour Times)\n\nBy Ada Brandt\n\n3 May 2019", &["Ada Brandt"], "2019-05-03");
}

#[test]
fn several_names() {
    check("Ada Brandt and Ida Holm, Quay News - May 3, 2019 3:06 pm UTC", &["Ada Brandt", "Ida Holm"], "2019-05-03");
    check(
        "Ada Brandt, Ida Holm and Ulla Berg\n\nMay 3 2019\n70 Print this page",
        &["Ada Brandt", "Ida Holm", "Ulla Berg"],
        "2019-05-03",
    );
    check("Ada Brandt, Ida Holm & Ulla Berg", &["Ada Brandt", "Ida Holm", "Ulla Berg"], "");
}

#[test]
fn links_and_labels_around_a_name() {
    check("By\nSocial links for Ada Brandt\n3 May 2019", &["Ada Brandt"], "2019-05-03");
    check("Ada Brandt\nYesterday, 19:24", &["Ada Brandt"], "");
    check("3.5.2019 by Ada Reading time: 3 min.", &["Ada"], "2019-05-03");
    check("By Ada BrandtMay 3, 2019 11:00 pm EST", &["Ada Brandt"], "2019-05-03");
    check("By Ada BrandtPublished: May 3, 2019 8:00 AM EST", &["Ada Brandt"], "2019-05-03");
}

#[test]
fn a_name_alone_that_stands_again() {
    let page = |lines: &str, end: &str| article(format!("{TITLE}\n\n{DEK}\n\n{lines}\n\n{BODY}\n\n{end}\n"));
    let names = |page: Article| page.bylines.into_iter().map(|byline| byline.name.value).collect::<Vec<_>>();
    assert_eq!(names(page("Ada Brandt", "Ada Brandt")), ["Ada Brandt"]);
    let told =
        "Ada Brandt writes on ports and ships from Port Ellis, where she was born and where she lives with her boats.";
    assert_eq!(names(page(&format!("Ada Brandt\n\n{told}"), "")), ["Ada Brandt"]);
    // Whom the story tells of is no writer, however often the name stands there.
    let body = "“I will not wait for the pier,” Brandt said, who has the only boat of the islands and sails it each day of the week.";
    assert!(names(page(&format!("Ada Brandt\n\n{body}"), "Ada Brandt")).is_empty());
}

#[test]
fn what_is_no_day_makes_no_writer() {
    check("Art Basin 2019", &[], "");
    check("Most Popular\n\n8 fine shows from 2019 to see at home", &[], "");
}

#[test]
fn a_day_below_a_writer_that_looks_like_a_teasers() {
    let picture = "A boat lies where the ferry used to land, and behind it the wall of the old pier can be seen";
    let page = article(format!(
        "{TITLE}\n\n{DEK} Nobody has told them when there will be one.\n\n{BODY}\n\n{picture}\n\nBy Ada Brandt\n\nMay 3, 2019\n\n{BODY}\n"
    ));
    // Far into the story it is of another one.
    assert_eq!(page.published.when, None);
    let lines = format!("{DEK}\n\n{picture}\n\nBy Ada Brandt\n\nMay 3, 2019");
    check(&lines, &["Ada Brandt"], "2019-05-03");
}
