//! Whole pages of many makes, line by line.

use dateline_model::article::Article;
use dateline_model::rule::Kind;
use dateline_model::source::Source;
use dateline_reading::read::read;

fn article(text: &str) -> Article {
    read(&Source { id: "page".to_owned(), raw: text.as_bytes().to_vec(), ..Source::default() }, &[])
}

/// The kinds of `text`'s segments, in order.
#[track_caller]
fn check(text: &str, expect: &[&str]) -> Article {
    let article = article(text);
    let found: Vec<_> = article.segments.iter().map(|segment| segment.kind.code()).collect();
    assert_eq!(found, expect, "{text}");
    article
}

/// Headline, publisher, agencies, writers, place; empty where none.
#[track_caller]
fn press(article: &Article, expect: [&str; 5]) {
    let value = |reading: &Option<dateline_model::article::Reading>| {
        reading.as_ref().map(|reading| reading.value.clone()).unwrap_or_default()
    };
    let agencies: Vec<_> = article.agencies.iter().map(|agency| agency.value.as_str()).collect();
    let writers: Vec<_> = article.bylines.iter().map(|byline| byline.name.value.as_str()).collect();
    let place = article.dateline.as_ref().map(|dateline| dateline.place.clone()).unwrap_or_default();
    let found = [value(&article.headline), value(&article.publisher), agencies.join(", "), writers.join(", "), place];
    assert_eq!(found, expect.map(str::to_owned));
}

#[test]
fn wire_copy() {
    let wrapped = check(
        "COPPER OUTPUT RISES\n\n    LIMA, Feb 26 - Output of copper rose in the first\nweeks of the year as two mines came back to\nwork after a \
         long strike, the ministry said in its\nmonthly review.\n    The rise will go on into spring, it said.\n",
        &["headline", "body", "body"],
    );
    press(&wrapped, ["COPPER OUTPUT RISES", "", "", "", "Lima"]);
    let agency = check(
        "Ferry line to open next year\nSource: Xinhua| 2018-11-02 20:11:45|Editor: Liu\n\nOSLO, Nov. 2 (Xinhua) -- Ministers from Norway and \
         Denmark agreed on Friday to open a ferry line between the two countries.\n\nThe line will cost more than expected.\n",
        &["headline", "credit", "timestamp", "byline", "body", "body"],
    );
    press(&agency, ["Ferry line to open next year", "", "Xinhua", "Liu", "Oslo"]);
    let bracket = check(
        "(CNN) -- The president of Chile has named a new minister after a week of protests in the capital, his office said Tuesday.\n\n\
         CNN's Ana Soto contributed to this report.",
        &["body", "byline"],
    );
    press(&bracket, ["", "CNN", "", "Ana Soto", ""]);
}

#[test]
fn papers() {
    let page = check(
        "Harbour bridge: city begins repairs after storm\n\nMayor says the old bridge will be shut until spring\n\nAna Soto and Piet Maas\nMon 9 \
         Mar 2020 23.10 GMT\n\nThe city has begun to repair the harbour bridge after the storm of last week, the mayor said on Monday.\n\nSign up \
         to our morning newsletter\nThe bridge will be shut until spring.\nWhat the storm did\n\nWorkers at the bridge on Sunday. Photograph: Lou Tan/AP\n\nThe \
         storm tore down two of its pillars, and many boats were lost in the harbour.\nMost viewed\n",
        &[
            "headline",
            "subheading",
            "byline",
            "timestamp",
            "body",
            "subscribe",
            "body",
            "subheading",
            "caption",
            "body",
            "widget",
        ],
    );
    press(&page, ["Harbour bridge: city begins repairs after storm", "", "", "Ana Soto, Piet Maas", ""]);
    let beside = check(
        "Funds for the flooded valley | The Hillside Herald\nNATIONAL\nSpecial Correspondent\nUpdated: August 21, 2018 23:40 IST\nThe government will send \
         more funds to the flooded valley once the damage is known, the minister said on Tuesday.\n",
        &["headline", "publisher", "section-label", "byline", "timestamp", "body"],
    );
    press(&beside, ["Funds for the flooded valley", "The Hillside Herald", "", "", ""]);
}

#[test]
fn other_languages() {
    let korean = check(
        "한·칠레 정상회담…자유무역협정 개선 합의\n\n입력 2019-04-29 18:30\n\n(서울=연합뉴스) 김민수 기자 = 한국과 칠레 정상은 29일 서울에서 회담을 열고 자유무역협정을 \
         개선하기로 합의했다.\n\nmskim@example.co.kr\n관련기사\n칠레 대통령 서울 도착\n댓글쓰기\n",
        &["headline", "timestamp", "body", "byline", "related-link", "related-link", "comment-form"],
    );
    press(&korean, ["한·칠레 정상회담…자유무역협정 개선 합의", "", "Yonhap", "김민수", "서울"]);
    assert_eq!(korean.language.as_deref(), Some("ko"));
    let japanese = check(
        "首相 ペルー大統領と会談 経済連携で一致\n2018年11月16日 18時32分\n総理大臣はペルーの大統領と会談し、経済連携協定を着実に進めていくことで一致しました。\n\
         シェアする\nページトップへ\n",
        &["headline", "timestamp", "body", "share", "page-chrome"],
    );
    assert_eq!(japanese.language.as_deref(), Some("ja"));
    let arabic = check(
        "مصر والسودان توقعان اتفاقا جديدا للتعاون\nالأحد 3 نوفمبر 2019\nالقاهرة (رويترز) - وقعت مصر والسودان يوم الأحد اتفاقا جديدا للتعاون في مجال النقل بين \
         البلدين بعد أشهر من المفاوضات.\nاقرأ أيضا\n",
        &["headline", "timestamp", "body", "related-link"],
    );
    press(&arabic, ["مصر والسودان توقعان اتفاقا جديدا للتعاون", "", "Reuters", "", "القاهرة"]);
}

#[test]
fn odd_files() {
    check("", &[]);
    check(" \n\t\r\n", &[]);
    check(
        "\u{feff}Ministers agree on ferry line\r\n\r\nThey met in Oslo on Thursday, and the talks were long but good.\r",
        &["headline", "body"],
    );
    check(
        "MINISTERS AGREE ON FERRY LINE\n\nTHE LINE WILL OPEN NEXT YEAR AND IT WILL COST MORE THAN HAD BEEN EXPECTED BY THE STATE.",
        &["headline", "body"],
    );
    check(
        "ministers agree on ferry line\nministers from norway and denmark agreed on thursday to open a new ferry line between the two countries\nthe \
         minister said that the talks had been hard and that he was glad they were over",
        &["headline", "body", "body"],
    );
    check("Ministers agreed on Thursday to open a new ferry line. It will open next year.", &["body"]);
    let broken = article_of(
        b"Talks\xff in Oslo\nThe talks went on for a week and they will go on for another one, the minister said.\0",
    );
    let codes: Vec<_> = broken.warnings.iter().map(|warning| (warning.code.as_str(), warning.place.as_str())).collect();
    assert_eq!(codes, [("invalid-utf-8", "page.txt:1"), ("nul", "page.txt:2")]);
}

fn article_of(raw: &[u8]) -> Article {
    read(&Source { id: "page".to_owned(), path: "page.txt".to_owned(), raw: raw.to_vec(), ..Source::default() }, &[])
}

#[test]
fn a_link_to_another_story_ends_no_story() {
    check(
        "Former mayor of Lima dies\n\nThe former mayor of Lima, Rosa Quispe, died in hospital on Tuesday at the age of 91, her \
         family said in a statement to the press.\n\nAlso read: Ferry line to open next year\n\nQuispe was the mayor of \
         Lima for ten years.\n\nThe former mayor will be buried in Lima.\n\nThe post appeared first on Lima Today.\n",
        &["headline", "body", "related-link", "body", "body", "copyright"],
    );
    // A teaser in a sentence speaks of something else.
    check(
        "Former mayor of Lima dies\n\nThe former mayor of Lima, Rosa Quispe, died in hospital on Tuesday at the age of 91, her \
         family said in a statement to the press.\n\nAlso read: Ferry line to open next year\n\nStorm shuts the harbour of \
         Oslo for a third night.\n",
        &["headline", "body", "related-link", "sidebar-headline"],
    );
}

/// Whether `line`, within a story, is a time stamp.
#[track_caller]
fn check_stamp(line: &str, expect: bool) {
    let before =
        "The city has begun to repair the harbour bridge after the storm of last week, the mayor said on Monday.";
    let after = "The storm tore down two of its pillars, and many boats were lost in the harbour, the mayor said.";
    let text = format!("Harbour bridge: city begins repairs\n\n{before}\n\n{line}\n\n{after}\n");
    let article = article(&text);
    let is_stamp = |kind: Kind| kind == Kind::Timestamp;
    let found = article.segments.iter().find(|segment| segment.span.of(&article.text) == line);
    assert_eq!(found.map(|segment| is_stamp(segment.kind)), Some(expect), "{line}");
}

/// Where nothing but a title, a day and a story stands, its end is of the story; below furniture it may be a teaser.
#[test]
fn the_end_of_a_bare_text_is_of_its_story() {
    let told = "The city has begun to repair the harbour bridge after the storm of last week, the mayor said on Monday. The work \
        will take until the spring, and boats must moor at the quay until then.";
    let end = "Only because I'm an old friend of the town that has to solve that :()\n\nBut the difference between the two \
        bridges in other harbours?";
    let kinds = |text: &str| {
        let article = article(text);
        article.segments.iter().rev().take(2).map(|segment| segment.kind).collect::<Vec<_>>()
    };
    let bare = format!("Harbour bridge: city begins repairs\n\n2019-07-23\n\n{told}\n\n{told}\n\n{end}\n");
    assert_eq!(kinds(&bare), [Kind::Body, Kind::Body]);
    let page = format!("{bare}\nMost read\n\nFerry to the island delayed once more\n\nBakery wins a prize\n");
    assert!(kinds(&page).iter().all(|kind| *kind != Kind::Body));
}

/// A month or a day of the week beside a number makes a day; other words of time stamps do not.
#[test]
fn a_number_beside_a_word_of_stamps_is_no_time() {
    for line in [
        "Stand 12",
        "Jour 3",
        "Las 12",
        "Alle 9",
        "Ore 12",
        "Vom 7",
        "Mis 4",
        "Publicado 2",
        "Publié 5",
        "Год 12",
        "Hour 3",
        "Day 3",
        "Week 12",
        "Last 9",
        "في 7",
    ] {
        check_stamp(line, false);
    }
    for line in [
        "Mars 12",
        "März 2019",
        "Lundi 3",
        "Stand 12. Mai",
        "Stand: 12.05.2019",
        "Stand: 12:30 Uhr",
        "Publié le 3 mai",
        "Mis à jour le 3 mai 2019",
        "Aktualisiert am 3. Mai 2019",
        "Pubblicato alle ore 12:30",
        "Обновлено 3 мая 2019 года",
        "6 ноября 2019 г.",
        "Las 12:30",
        "May 12",
        "Sunday 3",
        "نشر في 7 نوفمبر 2019",
    ] {
        check_stamp(line, true);
    }
}

/// A picture that stands twice, large and small, says its words once; one with other words counts too.
#[test]
fn a_caption_that_stands_twice_counts_once() {
    let story =
        "The port of Ostende opened its new quay on Monday, and the mayor said that more ships from Norway would come.";
    let more =
        "The old quay, built in 1911, will be a market for fish, the mayor said, and the crane stays where it is.";
    for (first, second, counted) in [
        (
            "Ships from Norway at the new quay in May 2019. (Harbour Board)",
            "Ships from Norway at the new quay in May 2019. (Harbour Board)",
            1,
        ),
        (
            "Ships from Norway at the new quay in May 2019. (Harbour Board)",
            "SHIPS FROM NORWAY at the new quay in May 2019 (Jo Bell/AFP)",
            1,
        ),
        (
            "Ships from Norway at the new quay in May 2019. (Harbour Board)",
            "The old quay and its crane in May 2018. (Harbour Board)",
            2,
        ),
    ] {
        let text = format!("Port opens new quay for ships\n\n{first}\n{second}\n{story}\n\n{more}\n");
        let article = article(&text);
        let captions: Vec<bool> = article
            .segments
            .iter()
            .filter(|segment| segment.kind == Kind::Caption)
            .map(|segment| segment.feeds)
            .collect();
        assert_eq!(captions.len(), 2, "{text}");
        assert_eq!(captions.iter().filter(|feeds| **feeds).count(), counted, "{second}");
        assert_eq!(article.published.rejected.len(), 0, "its day is the story's own, both times");
    }
}

/// The title that is read from a page.
#[track_caller]
fn titled(page: &str, title: &str) {
    let read = article(page).headline.map(|headline| headline.value).unwrap_or_default();
    assert_eq!(read, title, "{page}");
}

const NOTICE: &str = "To bring you the best of our pages we keep small files on your machine, which tell us which of our pages you have \
     read and how long you have stayed there.";

const STORY: &str = "        The council of the island voted on Monday to shut the old lighthouse, which has stood on the northern cape for \
     a hundred and forty years and needs repairs that nobody wants to pay for.\n        Its keeper, who has lived in the tower since he was \
     a boy, said that he would stay until the last ship of the season had passed the cape.\n        The ministry in the capital has \
     promised to send an engineer, who is to say by the spring what the repairs would cost and how long they would take.\n";

#[test]
fn title_in_the_box_of_its_story() {
    // A notice among the menus is prose too, and what stands above it is another box.
    titled(
        &format!(
            "  * Home\n  * Island\n  * Sport\n      We care for what is yours\n        {NOTICE}\n  * Shop\n  * Letters\n  * Imprint\n  * Weather\n      \
             Old lighthouse to be shut\n        4 May 2021\n        by Ida Holm\n{STORY}  * Imprint\n  * Letters\n"
        ),
        "Old lighthouse to be shut",
    );
}

#[test]
fn title_above_long_comments() {
    let comments: String = (1..9).map(|at| format!("        reader{at} says:\n          {NOTICE}\n")).collect();
    titled(
        &format!(
            "  * Home\n  * Island\n  * Sport\n  * Shop\n\n      Old lighthouse to be shut\n\n        4 May 2021\n        by Ida Holm\n{STORY}\n      \
             8 comments\n{comments}  * Imprint\n"
        ),
        "Old lighthouse to be shut",
    );
}

#[test]
fn title_that_ends_the_way_to_the_page() {
    titled(
        &format!(
            "  * Home\n  * Island\n  * Sport\n  * Shop\n    You are here: Home Island Lighthouse to be shut\n    Our island, seen from the \
             sea\n      Lighthouse to be shut\n{STORY}  * Imprint\n  * Letters\n  * Weather\n"
        ),
        "Lighthouse to be shut",
    );
}

#[test]
fn sentence_of_a_story_without_its_title_is_none() {
    let story = STORY.replace("        ", "");
    let last = "It was the first time in the long years of the tower that the council and its keeper had not agreed.";
    titled(&format!("{story}{story}{story}{last}\n{story}Leave a comment\n"), "");
    titled(&story.lines().chain([last]).chain(story.lines()).collect::<Vec<_>>().join("\n\n"), "");
}

#[test]
fn question_between_answers_is_no_title() {
    let answers: String =
        (1..5).map(|_| format!("{}What did the keeper say to that?\n", STORY.replace("        ", ""))).collect();
    titled(
        &format!("Old lighthouse to be shut, says the council of the island\n4 May 2021\n{answers}{STORY}"),
        "Old lighthouse to be shut, says the council of the island",
    );
}
