//! Articles in scripts other than Latin, and articles whose letters say little: the language is noted, days in their
//! common forms are read, the story is a story, and what the rules cannot know stays empty.

use dateline_model::article::Article;
use dateline_model::rule::Kind;
use dateline_model::source::Source;
use dateline_reading::read::read;

fn article(text: &str) -> Article {
    read(&Source { id: "a".to_owned(), raw: text.as_bytes().to_vec(), ..Source::default() }, &[])
}

/// Reads `text`: headline, time stamp, story. `dates` are the times in the story, with their EDTF values.
fn check(text: &str, language: &str, published: &str, dates: &[(&str, &str)]) {
    let article = article(text);
    assert_eq!(article.language.as_deref(), Some(language), "{text}");
    let title = text.lines().next();
    assert_eq!(article.headline.as_ref().map(|headline| headline.value.as_str()), title);
    assert_eq!(article.published.when.as_ref().map(|when| when.edtf.as_str()), Some(published), "{text}");
    let kinds: Vec<_> = article.segments.iter().map(|segment| segment.kind.code()).collect();
    let mut expect = vec!["body"; kinds.len()];
    expect[..2].copy_from_slice(&["headline", "timestamp"]);
    assert_eq!(kinds, expect, "{text}");
    let found: Vec<_> = article
        .dates
        .iter()
        .map(|date| (date.span.of(&article.text), date.when.as_ref().map_or("-", |when| when.edtf.as_str())))
        .collect();
    assert_eq!(found, dates, "{text}");
    assert!(article.countries.is_empty() && article.people.is_empty() && article.organisations.is_empty());
    assert!(article.bylines.is_empty() && article.agreements.is_empty(), "{article:?}");
}

#[test]
fn short_articles_in_other_scripts_are_stories() {
    check(
        "페루와 칠레, 어업 협정 체결\n2019년 11월 6일 18:30\n두 나라 외무장관이 리마에서 만나 어업 협정에 서명했다.\n\
         새 협정은 2020년 3월 1일부터 시행된다고 밝혔다.\n",
        "ko",
        "2019-11-06",
        &[("2020년 3월 1일", "2020-03-01")],
    );
    check(
        "ペルーとチリ、漁業協定に署名\n2019年11月6日\n両国の外相はリマで会談し、協定に署名した。\n\
         協定は2020年3月1日に発効すると述べた。\n",
        "ja",
        "2019-11-06",
        &[("2020年3月1日", "2020-03-01")],
    );
    check(
        "秘鲁与智利签署渔业协定\n2019年11月6日\n两国外长在利马会谈后签署了协定。\n协定将于2020年3月1日生效。\n",
        "zh",
        "2019-11-06",
        &[("2020年3月1日", "2020-03-01")],
    );
    check(
        "Перу и Чили подписали соглашение о рыболовстве\n6 ноября 2019 года\n\
         Министры встретились в Лиме и подписали соглашение о рыболовстве.\n\
         Оно вступит в силу 1 марта 2020 года, и это не последний шаг.\n",
        "ru",
        "2019-11-06",
        &[("1 марта 2020", "2020-03-01")],
    );
    check(
        "بيرو وتشيلي توقعان اتفاقا للصيد\n٦ نوفمبر ٢٠١٩\nالتقى وزيرا الخارجية في ليما ووقعا الاتفاق.\n\
         وسيدخل الاتفاق حيز التنفيذ في ١ مارس ٢٠٢٠.\n",
        "ar",
        "2019-11-06",
        &[("١ مارس ٢٠٢٠", "2020-03-01")],
    );
    check(
        "بيرو وتشيلي توقعان اتفاقا للصيد\n6 نوفمبر 2019\nالتقى وزيرا الخارجية في ليما ووقعا الاتفاق.\n\
         وسيدخل الاتفاق حيز التنفيذ في 1 مارس 2020.\n",
        "ar",
        "2019-11-06",
        &[("1 مارس 2020", "2020-03-01")],
    );
}

#[test]
fn a_line_in_another_script_is_still_no_part_of_the_story() {
    let foreign = |text: &str, line: &str| {
        let article = article(text);
        let segment = article.segments.iter().find(|segment| segment.span.of(&article.text) == line);
        assert_eq!(segment.map(|segment| segment.kind), Some(Kind::ForeignAdvert), "{text}");
    };
    foreign(
        "Ministers agree on ferry line\n\nThe ministers met in Lima on Monday and agreed on a new line of ferries \
         between the two ports.\n\n여름 할인 시작\n\nThe line will be opened in March, and the fares are to be halved by \
         then, they said.\n",
        "여름 할인 시작",
    );
    foreign(
        "Ministers agree on ferry line\n\nThe ministers met on Monday.\n\nЛетние скидки в магазине\n\nThey agreed on \
         a new line.\n",
        "Летние скидки в магазине",
    );
}

/// The days that are told, and that the story is one.
fn check_plain(text: &str, dates: &[&str]) {
    let article = article(text);
    let feeds: Vec<_> = article.story().map(|segment| segment.span.of(&article.text)).collect();
    let lines: Vec<_> = text.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(feeds, lines, "{:?}", article.segments);
    let found: Vec<_> = article.dates.iter().filter_map(|date| Some(date.when.as_ref()?.edtf.as_str())).collect();
    assert_eq!(found, dates);
}

#[test]
fn letters_that_say_little() {
    check_plain(
        "MINISTERS AGREE ON FERRY LINE\n\nTHE MINISTERS MET IN LIMA ON 6 NOVEMBER 2019 AND AGREED ON A NEW LINE OF \
         FERRIES BETWEEN THE TWO PORTS.\n\nTHE LINE WILL BE OPENED IN MARCH 2020, AND THE FARES ARE TO BE HALVED BY \
         THEN, THEY SAID.\n",
        &["2019-11-06", "2020-03"],
    );
    check_plain(
        "ministers agree on ferry line\n\nthe ministers met in lima on 6 november 2019 and agreed on a new line of \
         ferries between the two ports.\n\nthe line will be opened in december 2020, and the fares are to be halved \
         by then, they said.\n",
        &["2019-11-06", "2020-12"],
    );
    check_plain(
        "Ministers agree on ferry line\n\nThe ministers met in Lima on 6 November 2019 and agreed on a new line of \
         ferries between the two ports and\n\nThe line will be opened in March 2020 and the fares are to be halved by \
         then and they said so\n",
        &["2019-11-06", "2020-03"],
    );
}
