//! What a reader would see: dates in words, and a word for every code.

use super::{EDITION, Words, english, pack_about, packs, unpack};
use dateline_model::date::{Shape, When};
use dateline_model::query::{FacetKind, Highlight, Language, Sort};
use dateline_model::rule::{Kind, Rule, Why};
use dateline_model::source::{CorpusInfo, Starter, Step};

#[test]
fn words_that_run_the_other_way_are_isolated() {
    let w = english();
    assert_eq!(w.chip_search("pact"), "“pact”");
    assert_eq!(w.chip_search("שלום (1)"), "“\u{2068}שלום (1)\u{2069}”");
    assert_eq!(w.bylines(&w.row(["Ann Lee", "دانيال"])), "By \u{2068}Ann Lee, \u{2068}دانيال\u{2069}\u{2069}");
    assert_eq!(w.row(["Reuters", "AFP"]), "Reuters, AFP");
}

fn when(edtf: &str, shape: Shape, earliest: &str, latest: &str) -> When {
    When { edtf: edtf.to_owned(), shape, earliest: earliest.parse().ok(), latest: latest.parse().ok() }
}

#[track_caller]
fn check(edtf: &str, shape: Shape, earliest: &str, latest: &str, expect: &str) {
    assert_eq!(english().time(&when(edtf, shape, earliest, latest)), expect, "{edtf}");
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
    let choice =
        |edtf: &str, earliest: &str, latest: &str| english().time_choice(&when(edtf, Shape::Lasted, earliest, latest));
    assert_eq!(choice("2014/2016", "2014-01-01", "2016-12-31"), "2014–16");
    assert_eq!(choice("2020/..", "2020-01-01", ""), "2020 or later");
    assert_eq!(choice("../2019-11", "", "2019-11-30"), "November 2019 or earlier");
    assert_eq!(english().time_years(&when("", Shape::Lasted, "2019-11-01", "2021-04-30")), "2019–21");
}

#[test]
fn ticks_are_short() {
    let tick = |edtf: &str, day: &str| english().time_tick(&when(edtf, Shape::Within, day, day));
    assert_eq!(tick("1920", "1920-01-01"), "1920");
    assert_eq!(tick("2019-04", "2019-04-01"), "Apr");
    assert_eq!(tick("2019-01", "2019-01-01"), "2019");
    assert_eq!(tick("2019-11-08", "2019-11-08"), "8 Nov");
}

#[test]
fn days_typed_are_put_into_words() {
    assert_eq!(english().day("2019-11-05"), "5 November 2019");
    assert_eq!(english().day("soon"), "soon");
}

#[test]
fn every_code_has_words() {
    let bare: Vec<_> = in_each_language(|w| {
        let rules = Rule::ALL.iter().map(|rule| rule.code()).filter(|code| w.rules(code).is_none());
        let whys = Why::ALL.iter().map(|why| why.code()).filter(|code| w.reasons(code).is_none());
        let kinds = Kind::ALL.iter().map(|kind| kind.code()).filter(|code| w.kinds(code).is_none());
        let sorts = Sort::ALL.iter().map(|sort| sort.code()).filter(|code| w.orders(code).is_none());
        let facets = FacetKind::ALL.iter().map(|kind| kind.code());
        let facets = facets.filter(|code| w.facets(code).is_none() || w.facet_how_manys(code).is_none());
        let highlights = Highlight::ALL.iter().map(|kind| kind.code()).filter(|code| w.highlight_kinds(code).is_none());
        rules.chain(whys).chain(kinds).chain(sorts).chain(facets).chain(highlights).collect::<Vec<_>>()
    });
    assert!(bare.iter().all(Vec::is_empty), "no words yet for: {bare:?}");
}

#[test]
fn no_message_is_empty_and_none_is_in_the_language_of_the_code() {
    // Names of the field and of the code; in other languages too.
    let jargon = ["EDTF", "salience", "score", "segment", "세그먼트", "점수", "セグメント", "スコア"];
    in_each_language(|w| {
        for message in w.all() {
            assert!(!message.trim().is_empty(), "{}: an empty message", w.tag());
            assert!(!jargon.iter().any(|it| message.contains(it)), "{}: {message}", w.tag());
        }
    });
}

#[test]
fn korean_and_japanese_are_translated() {
    // Names, units, what the texts themselves print in English, and what the search box understands.
    let kept = [
        "Dateline",
        "dateline",
        "kB",
        "seeds",
        "WebAssembly",
        "JavaScript",
        "By",
        "Reporting",
        "Editing",
        "by",
        "according",
        "to",
        "OR",
        "country",
        "outlet",
        "Reuters",
        "person",
        "topic",
        "after",
        "before",
        // Files and commands.
        "list",
        "html",
        "mhtml",
        "txt",
        "eml",
        "csv",
        "tsv",
        "json",
        "jsonl",
        "toml",
        "zip",
        "seeds",
        "kB",
        "MB",
        "USB",
        "python",
        "http",
        "server",
        // Kinds of files and the programs that read them.
        "BibTeX",
        "CSL",
        "Data",
        "EndNote",
        "JSON",
        "JabRef",
        "LaTeX",
        "Mendeley",
        "PNG",
        "Package",
        "RIS",
        "SVG",
        "TimelineJS",
        "Zotero",
        // A collection of texts.
        "GUM",
        // A classification of acts between states.
        "PLOVER",
        // Keys.
        "Esc",
        "Page",
        "Down",
        // Outlines of countries.
        "Natural",
        "Earth",
        // Databases of news, and how files end.
        "Nexis",
        "Factiva",
        "ProQuest",
        "BIGKinds",
        "rss",
        "atom",
        "xml",
        "xlsx",
        "docx",
        "odt",
        "rtf",
        // Where cities lie, and its licence.
        "GeoNames",
        "CC",
        "BY",
    ];
    in_each_language(|w| {
        for message in w.all().iter().filter(|_| w.tag() != "en") {
            // Keys of variants are codes.
            let keyless = message.split('\u{3}').map(|it| it.rsplit('\u{4}').next().unwrap_or(it)).collect::<String>();
            let words = keyless.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| word.len() > 1);
            let left: Vec<_> = words.filter(|word| !kept.contains(word)).collect();
            assert!(left.is_empty(), "{}: {left:?} in {message:?}", w.tag());
        }
    });
}

#[test]
fn countries_have_names_in_each_language() {
    for (language, pack) in packs() {
        let (_, names) = unpack(language, pack).expect("of this edition");
        for (iso, english) in dateline_gazetteer::countries() {
            let name = names.country(iso);
            assert!(
                name.is_some_and(|name| !name.is_empty() && name != english),
                "{}: {iso}, {english}",
                language.code()
            );
        }
    }
    assert_eq!(named(Language::Korean, "KR").as_deref(), Some("한국"));
    assert_eq!(named(Language::Japanese, "KR").as_deref(), Some("韓国"));
    assert_eq!(named(Language::Japanese, "XX"), None);
}

fn named(language: Language, iso: &str) -> Option<String> {
    let (_, pack) = packs().into_iter().find(|(other, _)| *other == language).expect("it has a pack");
    unpack(language, pack).expect("of this edition").1.country(iso).map(str::to_owned)
}

#[test]
fn words_of_another_edition_are_refused() {
    let (language, pack) = packs()[0];
    assert!(unpack(language, pack).is_some());
    assert!(unpack(language, &pack.replacen(EDITION, "0", 1)).is_none());
    assert!(unpack(language, "").is_none());
    assert!(unpack(language, "<!doctype html><title>404</title>").is_none());
}

#[test]
fn a_pack_says_what_the_owner_wrote() {
    let starter = |slug: &str, title: &str| Starter { slug: slug.into(), title: title.into(), ..Starter::default() };
    let step = |text: &str| Step { text: text.into(), ..Step::default() };
    let steps = Starter { steps: vec![step("한"), step("걸음")], ..starter("steps", "차례로") };
    let info = CorpusInfo {
        title: "제목".into(),
        description: "한 줄\n두 줄".into(),
        starters: vec![starter("q=a&lang=ko", "하나"), steps, starter("last", "둘")],
        ..CorpusInfo::default()
    };
    let (language, pack) = packs()[0];
    let (_, names) = unpack(language, &(pack.to_owned() + &pack_about(&info))).expect("of this edition");
    assert_eq!(names.info, CorpusInfo { description: "한 줄 두 줄".into(), ..info });
    assert_eq!(names.country("DE"), Some("독일"));
    assert_eq!(unpack(language, pack).expect("of this edition").1.info, CorpusInfo::default());
}

#[test]
fn lists_and_counts_are_said() {
    let said = in_each_language(|w| {
        [
            w.found(3, 5),
            w.found(5, 5),
            w.list(&[1]),
            w.list(&[1, 2, 4]),
            w.list(&[1, 2, 3, 4, 5, 6, 7, 8]),
            w.articles_n(1_200_u32),
            w.undated(2_u32),
        ]
        .join(" | ")
    });
    assert_eq!(
        said,
        [
            "3 of 5 articles | 5 articles | 1 | 1, 2 and 4 | 1, 2, 3, 4, 5, 6 and 2 more | 1,200 articles | \
             Two more articles have no closed date, so a range of days cannot find them.",
            "기사 5건 중 3건 | 기사 5건 | 1 | 1, 2, 4 | 1, 2, 3, 4, 5, 6 외 2건 | 기사 1,200건 | \
             기간이 확정되지 않은 기사가 2건 더 있습니다. 이 기사는 기간으로 찾을 수 없습니다.",
            "記事5件中3件 | 記事5件 | 1 | 1、2、4 | 1、2、3、4、5、6ほか2件 | 記事1,200件 | \
             期間が確定しない記事がほかに2件あります。これらは期間では絞り込めません。",
        ]
    );
}

#[test]
fn times_are_put_into_words_in_each_language() {
    check_each("2019-11-23", Shape::Day, "2019-11-23", "2019-11-23", ["2019년 11월 23일", "2019年11月23日"]);
    check_each(
        "[2019-11-05..2019-11-08]",
        Shape::OneOf,
        "2019-11-05",
        "2019-11-08",
        ["2019년 11월 5일~8일", "2019年11月5日～8日"],
    );
    check_each(
        "[2019-10-28..2019-11-03]",
        Shape::OneOf,
        "2019-10-28",
        "2019-11-03",
        ["2019년 10월 28일~11월 3일", "2019年10月28日～11月3日"],
    );
    check_each(
        "[2014-01-07..2016-01-04]",
        Shape::OneOf,
        "2014-01-07",
        "2016-01-04",
        ["2014년 1월 7일~2016년 1월 4일", "2014年1月7日～2016年1月4日"],
    );
    check_each("[2020-04-02..]", Shape::OneOf, "2020-04-02", "", ["2020년 4월 2일 이후", "2020年4月2日以降"]);
    check_each("[..2016-04-16]", Shape::OneOf, "", "2016-04-16", ["2016년 4월 16일 이전", "2016年4月16日以前"]);
    check_each("2020-04", Shape::Within, "2020-04-01", "2020-04-30", ["2020년 4월", "2020年4月"]);
    check_each("2015~", Shape::Within, "2015-01-01", "2015-12-31", ["2015년경", "2015年頃"]);
    check_each("198X", Shape::Within, "1980-01-01", "1989-12-31", ["1980년대", "1980年代"]);
    check_each("19XX", Shape::Within, "1900-01-01", "1999-12-31", ["20세기", "20世紀"]);
    check_each("1910/1945", Shape::Lasted, "1910-01-01", "1945-12-31", ["1910~1945년", "1910～1945年"]);
    check_each("2019-03/2019-05", Shape::Lasted, "2019-03-01", "2019-05-31", ["2019년 3월~5월", "2019年3月～5月"]);
    check_each("2015/..", Shape::Lasted, "2015-01-01", "", ["2015년부터", "2015年から"]);
    check_each("../2015", Shape::Lasted, "", "2015-12-31", ["2015년까지", "2015年まで"]);
    check_each(
        "XXXX-06-04/XXXX-06-05",
        Shape::Unplaced,
        "",
        "",
        ["6월 4일~5일(연도 표기 없음)", "6月4日～5日（年の記載なし）"],
    );
    check_each("", Shape::Unplaced, "", "", ["본문으로 정할 수 없는 시기", "本文では定められない時期"]);
}

#[track_caller]
fn check_each(edtf: &str, shape: Shape, earliest: &str, latest: &str, expect: [&str; 2]) {
    let said = in_each_language(|words| words.time(&when(edtf, shape, earliest, latest)));
    assert_eq!(said[1..], expect, "{edtf}");
}

#[test]
fn ticks_are_short_in_each_language() {
    let tick = |edtf: &str, day: &str| {
        in_each_language(|words| words.time_tick(&when(edtf, Shape::Within, day, day))).join(" ")
    };
    assert_eq!(tick("1920", "1920-01-01"), "1920 1920년 1920年");
    assert_eq!(tick("2019-04", "2019-04-01"), "Apr 4월 4月");
    assert_eq!(tick("2019-11-08", "2019-11-08"), "8 Nov 11월 8일 11月8日");
}

/// What `ask` answers in each language.
fn in_each_language<T>(ask: impl Fn(Words) -> T) -> Vec<T> {
    let others = packs().into_iter().map(|(language, pack)| unpack(language, pack).expect("of this edition").0);
    let all: Vec<_> = core::iter::once(english()).chain(others).collect();
    all.into_iter().map(ask).collect()
}

#[test]
fn the_first_screen_uses_no_word_that_comes_later() {
    // Programs that are loaded later, and what only the build prints.
    let later = [
        "screens/article/",
        "screens/timeline/",
        "screens/quotes/",
        "screens/countries/",
        "screens/dossiers/",
        "screens/compare/",
        "screens/export/",
        "screens/about/",
        "screens/lessons/",
        "screens/own/",
        "screens/explore/answer.rs",
        "screens/explore/concordance.rs",
        "screens/explore/of_search.rs",
        "screens/explore/fewer.rs",
        "screens/explore/notes.rs",
        "screens/explore/suggestions.rs",
        "screens/explore/chart/strip.rs",
        "components/backlog_line.rs",
        "components/guide.rs",
        "components/key_list.rs",
        "components/more_screens.rs",
        "components/offline.rs",
        "components/screen.rs",
        "components/tellers.rs",
    ];
    let printed = ["plain.rs", "design.rs", "bin/", "words/"];
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/src/");
    let text = include_str!("../../assets/words/en.ftl");
    let mut names = Vec::new();
    let mut is_later = false;
    for line in text.lines() {
        if line.starts_with("## ") {
            is_later = line.ends_with("(later)");
        } else if let Some((id, _)) = line.split_once(" =").filter(|(id, _)| is_later && !id.contains([' ', '#'])) {
            names.push(id.replace('-', "_"));
        }
    }
    assert!(names.len() > 100, "{names:?}");
    let mut folders = vec![std::path::PathBuf::from(root)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("sources").flatten() {
            let path = entry.path();
            let name = path.to_string_lossy().replace('\\', "/").replace(root, "");
            if path.is_dir() {
                folders.push(path);
            } else if !later.iter().chain(&printed).any(|start| name.starts_with(start)) && name.ends_with(".rs") {
                let source = std::fs::read_to_string(&path).expect("a source");
                let used =
                    |id: &&String| source.contains(&format!(".{id}(")) || source.contains(&format!("Words::{id})"));
                let used: Vec<_> = names.iter().filter(used).collect();
                assert!(used.is_empty(), "{name} uses {used:?}, which come later: move them in assets/words/en.ftl");
            }
        }
    }
}
