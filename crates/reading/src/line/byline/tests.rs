//! Bylines, line by line.

use super::*;

fn check(line: &str, expect: &[&str]) {
    let found = parse(line, false);
    let names: Vec<_> =
        found.iter().flat_map(|found| &found.names).filter_map(|name| line.get(name.start..name.end)).collect();
    assert_eq!(names, expect, "{line:?}");
}

#[test]
fn people_of_the_byline() {
    check("By Ana María Ruiz", &["Ana María Ruiz"]);
    check("BY JOHN SMITH AND MARY JONES", &["JOHN SMITH", "MARY JONES"]);
    check("By Li Wei and Tom O’Hara, Staff Writers", &["Li Wei", "Tom O’Hara"]);
    check("By Kim Min-ji (mjkim@example.com)", &["Kim Min-ji"]);
    check("By JANE DOE, Associated Press", &["JANE DOE"]);
    check(
        "Reporting by A. Khan in Lahore and Bea Lund; Writing by C. Diaz; Editing by D. Roy and Eve Fox",
        &["A. Khan", "Bea Lund", "C. Diaz", "D. Roy", "Eve Fox"],
    );
    check("(Additional reporting by Omar al-Said in Sanaa; editing by Jo Bell)", &["Omar al-Said", "Jo Bell"]);
    check("Jane Doe, Staff Writer", &["Jane Doe"]);
    check("Ada Brandt reported from Lima, and Peter Ellis from Oslo, Norway.", &["Ada Brandt", "Peter Ellis"]);
    check(
        "Ada Brandt reported from Lima and Peter Ellis from Oslo. Jane Doe contributed reporting.",
        &["Ada Brandt", "Peter Ellis", "Jane Doe"],
    );
    check("Water was reported from Lima and mud from Oslo.", &[]);
    check("By Ada Brandt Of The Lantern Post", &["Ada Brandt"]);
    check("By Juan Carlos de los Ríos and Peter Ellis", &["Juan Carlos de los Ríos", "Peter Ellis"]);
    check("Written by Ada Brandt, edited by Peter Ellis", &["Ada Brandt", "Peter Ellis"]);
    check("By Ada Brandt AP Business Writer", &["Ada Brandt"]);
    check("By Ada Brandt Photography by Peter Ellis", &["Ada Brandt"]);
    for line in ["By Bureau Report", "By Press Release", "By Harbor News Service", "By Lantern Web Desk"] {
        check(line, &[]);
    }
    check("Reach Ada Brandt at abrandt@lantern.com or 555-0134.", &["Ada Brandt"]);
    check("Contact reporter Ada Brandt at ada.brandt@lantern.com", &["Ada Brandt"]);
    check("Contact Ada Brandt at tickets@harbor.com", &[]);
    for line in ["ADA BRANDT Staff Writer Jun. 7", "Ada Brandt Staff Reporter May 3, 2019"] {
        let found = parse(line, true).map(|found| found.names).unwrap_or_default();
        assert_eq!(found.first().and_then(|name| line.get(name.start..name.end)).map(str::len), Some(10), "{line}");
    }
    check("John Roe, AFP", &["John Roe"]);
    check("Written by Peter van der Berg", &["Peter van der Berg"]);
    check("Por Juan Pérez", &["Juan Pérez"]);
    check("Door Piet Bos en Els Kuiper", &["Piet Bos", "Els Kuiper"]);
    check("Por Juan Pérez y Ana Gil, en Buenos Aires", &["Juan Pérez", "Ana Gil"]);
    check("Oleh Dewi Lestari", &["Dewi Lestari"]);
    check("By Ada Nord, Chief Political Correspondent", &["Ada Nord"]);
    check("By Le Thi Mai", &["Le Thi Mai"]);
    check("A column by Ada Nord", &["Ada Nord"]);
    check("Por Agencias", &[]);
    check("Jane Doe, Special to the Harbour Lantern", &["Jane Doe"]);
    check("홍길동 기자 hong@example.com", &["홍길동"]);
    check("Associated Press writer Jane Roe in Lima contributed to this report.", &["Jane Roe"]);
    check("Editor: Liu", &["Liu"]);
    check(
        "Posted by Ada Nord, Bo Ek, Cleo Marsh and Dev R Rao - Harbour Safety team",
        &["Ada Nord", "Bo Ek", "Cleo Marsh", "Dev R Rao"],
    );
    check("By Ada Nord And Bo Ek For The Harbour On Sunday", &["Ada Nord", "Bo Ek"]);
    check("By Ada Nord and Bo Ek for The Harbour Times", &["Ada Nord", "Bo Ek"]);
    check("By Ada Nord On 12. Dezember 2022", &["Ada Nord"]);
    check("Blog-Beitrag von Margarita Kern", &["Margarita Kern"]);
    check("Beitrag von Margarita Kern", &["Margarita Kern"]);
    check("Ein Bericht von Margarita Kern und Jo Bell", &["Margarita Kern", "Jo Bell"]);
    check("Reportage von Margarita Kern", &["Margarita Kern"]);
    check("Ein Essay von Margarita Kern", &["Margarita Kern"]);
    check("Interview von Margarita Kern", &["Margarita Kern"]);
    check("Text: Margarita Kern, Fotos: Jo Bell", &["Margarita Kern"]);
    check("Un article de Claire Petit", &["Claire Petit"]);
    check("Article rédigé par Claire Petit", &["Claire Petit"]);
    check("Redactado por Juan Pérez", &["Juan Pérez"]);
    check("A cura di Paola Neri", &["Paola Neri"]);
    check("di Paola Neri e Luca Sala", &["Paola Neri", "Luca Sala"]);
    check("Opinion by Ada Nord, CNN", &["Ada Nord"]);
    check("Words and pictures by Ada Nord", &["Ada Nord"]);
    check("Guest post by Ada Nord", &["Ada Nord"]);
    check("A guest post by Ada Nord", &["Ada Nord"]);
    check("By our correspondent Ada Nord", &["Ada Nord"]);
    check("By Wanjiru wa Kamau", &["Wanjiru wa Kamau"]);
    check("By Claire du Bois", &["Claire du Bois"]);
    check("Ada Nord reported from Lima.", &["Ada Nord"]);
    check("Ada Nord and Bo Ek reported from Lima.", &["Ada Nord", "Bo Ek"]);
    check("By Dr. Ada Nord, PhD", &["Dr. Ada Nord"]);
    check("By Professor Ada Nord, University of Lima", &["Professor Ada Nord"]);
    check("By Ada Nord | Lima Bureau Chief", &["Ada Nord"]);
    check("By Ada Nord for AP", &["Ada Nord"]);
    check("By Ada Nord/Harbour Times", &["Ada Nord"]);
    check("— Ada Nord, Harbour Times", &["Ada Nord"]);
    check("Ada Nord (avec AFP)", &["Ada Nord"]);
    check("Associated Press writers Ada Nord in Lima and Bo Ek in Quito contributed.", &["Ada Nord", "Bo Ek"]);
    check("By Ada Nord - 3 May 2021", &["Ada Nord"]);
    check("Yazar: Ada Kaya", &["Ada Kaya"]);
    check("Autor/in: Ida Holm · Datum: 06.11.2023", &["Ida Holm"]);
    check("Dodano: 06.11.2023 Autor: Ida Holm Tekst: 3 min", &["Ida Holm"]);
    check("Text: Ida Holm Foto: Bo Ek", &["Ida Holm"]);
    check("(Text und Fotos: Ida Holm)", &["Ida Holm"]);
    check("Haber: Ada Kaya", &["Ada Kaya"]);
    check("Autor:in: Ida Holm und Bo Ek", &["Ida Holm", "Bo Ek"]);
    check("Veröffentlicht: 05.01.2020 | Autor: ida_h | Abgelegt unter: Häfen", &["ida_h"]);
    check("De notre correspondante Claire Petit", &["Claire Petit"]);
    check("Eingestellt von Ada Brandt", &["Ada Brandt"]);
    check("Autor / Redakteur: Ada Brandt", &["Ada Brandt"]);
    check("Автор: Иван Петров", &["Иван Петров"]);
    check("Tekst: Ada Nord", &["Ada Nord"]);
    check("作者：王小明", &["王小明"]);
    check("文／王小明", &["王小明"]);
    check("記者王小明／台北報導", &["王小明"]);
    check("김철수 특파원", &["김철수"]);
    check("글: 김철수", &["김철수"]);
    check("글·사진 김철수", &["김철수"]);
}

#[test]
fn names_in_small_letters_and_in_capitals() {
    for (line, expect) in
        [("by ida holm and agencies", 1), ("by ida holm in port ellis", 1), ("by the quay and agencies", 0)]
    {
        assert_eq!(parse(line, true).map(|found| found.names.len()).unwrap_or_default(), expect, "{line}");
    }
    check("Byby IDA HOLM, BO EK and ADA NORD", &["IDA HOLM", "BO EK", "ADA NORD"]);
    check("Posted by Ida Holm, Vice President, Harbour Bank", &["Ida Holm", "Harbour Bank"]);
    check("By Ida Holm November 21, 2025", &["Ida Holm"]);
    let parsed = parse("IDA HOLM, Associated Press", false).expect("a byline");
    assert_eq!((parsed.names.len(), parsed.agencies.len()), (1, 1));
    for line in ["NEW YORK, Associated Press", "IDA HOLM, who runs the quay"] {
        assert_eq!(parse(line, false).map(|found| found.names.len()).unwrap_or_default(), 0, "{line}");
    }
}

#[test]
fn other_lines_are_not_bylines() {
    for line in [
        "By Monday the river had risen by two metres, officials said.",
        "By the end of the year",
        "by then",
        "Japan, South Korea",
        "Jane Doe, who lives in Cairo, said so",
        "Von der Leyen",
        "글 쓰는 사람",
        "Bericht von gestern",
        "Ein Text von 1912",
        "",
    ] {
        assert_eq!(parse(line, false).map(|found| found.names), None, "{line:?}");
    }
    check("By Reuters", &[]);
    assert_eq!(parse("By Reuters", false).map(|found| found.agencies.len()), Some(1));
}

#[test]
fn names_that_stand_alone() {
    for name in ["Ada Brandt", "田中太郎", "佐藤ゆかり", "佐々木一郎", "王小明", "欧阳小明", "김민수"]
    {
        assert!(stands_alone(name), "{name}");
    }
    for words in
        ["金融機関", "印刷", "シェア", "本記事は", "我要分享", "無断転載禁止", "댓글쓰기", "Bei Stürmen", "A column By"]
    {
        assert!(!stands_alone(words), "{words}");
    }
}

#[test]
fn posts_before_chinese_names() {
    check("作者：记者王小明", &["王小明"]);
    check("記者イベント", &[]);
}

#[test]
fn labels_of_other_things() {
    for line in
        ["Nächster Beitrag: Ida Holm", "Text: Häfen im Winter: ein Fazit", "Ort: Neu Holm", "Giriş Tarihi: 6.11.2023"]
    {
        assert!(credits(line).is_none(), "{line}");
    }
}

#[test]
fn what_stands_behind_a_name_without_a_comma() {
    let name = |line: &'static str| tail::before_tail(line, false).and_then(|(from, to)| line.get(from..to));
    for line in [
        "Ida Holm @idah",
        "Ida Holm@idah",
        "Ida Holm Writer",
        "Ida Holm Writer Photographer Pat Reed Illustrator",
        "Ida Holm • lantern.test",
        "Ida Holm Port Ellis Courier",
        "Ida Holm 2 months",
        "Ida Holm 3 hours ago",
    ] {
        assert_eq!(
            name(line).map(|found| found.split(' ').take(2).collect::<Vec<_>>()),
            Some(vec!["Ida", "Holm"]),
            "{line}"
        );
    }
    for line in [
        "Ida Holm",
        "Ida Holm 2 boats",
        "Ida Holm is a writer.",
        "ida@lantern.test",
        "Harbour Notes 2 months",
        "Old Pier • Ships",
    ] {
        assert_eq!(name(line), None, "{line}");
    }
}

#[test]
fn names_before_a_day_and_before_what_is_told_of_them() {
    let names = |line: &'static str| {
        tail::before_day(line).into_iter().filter_map(|(from, to)| line.get(from..to)).collect::<Vec<_>>()
    };
    assert_eq!(names("Ida Holm and Ada Nord, Lantern News - Dec 20, 2019 3:06 pm UTC"), ["Ida Holm", "Ada Nord"]);
    assert_eq!(names("Ida Holm, Ada Nord and Bo Ek | 3 May 2019"), ["Ida Holm", "Ada Nord", "Bo Ek"]);
    assert!(names("Ports and Ships - 3 May 2019").is_empty());
    let told = |line: &'static str, dated| tail::by_and_told(line, dated).and_then(|(from, to)| line.get(from..to));
    assert_eq!(
        told("By Ida Holm, one of those who write on ports. Holm has sailed since 2009.", false),
        Some("Ida Holm")
    );
    assert_eq!(told("By Quill Umber, one of those who write on ports.", true), Some("Quill Umber"));
    assert_eq!(told("By Quill Umber, one of those who write on ports.", false), None);
    assert_eq!(told("By Monday, the river had risen.", true), None);
    assert!(tail::is_post_alone("Culture and ports reporter @idah") && tail::is_post_alone("Port Analyst"));
    assert!(!tail::is_post_alone("The old harbour"));
}

#[test]
fn elements_that_became_one_word() {
    let cut = |line: &'static str| glue::glued(line).and_then(|end| line.get(..end));
    assert_eq!(cut("By Ida HolmDec. 3, 2019 11:00 pm"), Some("By Ida Holm"));
    assert_eq!(cut("by Ida HolmFebruary 11th, 2019"), Some("by Ida Holm"));
    assert_eq!(cut("By Ida HolmPublished: 3 May 2019"), Some("By Ida Holm"));
    assert_eq!(cut("By Ida LaMay 2 of 3"), None);
    assert_eq!(cut("By Ida McMayer, 3 May 2019"), None);
    check("By Ida HolmDec. 3, 2019 11:00 pm EST", &["Ida Holm"]);
}

#[test]
fn names_and_the_outlets_posts() {
    check("By Ida Holm Lantern Correspondent", &["Ida Holm"]);
    check("By Ida Maria Holm Correspondent", &["Ida Maria Holm"]);
    check("By Ida Holm Data and Graphics Journalist", &["Ida Holm"]);
    check("By Ida Holm and Ada Nord", &["Ida Holm", "Ada Nord"]);
    check("Updated December 22", &[]);
    assert!(parse("National Ports Analyst", true).is_none_or(|found| found.names.is_empty()));
    assert!(
        parse("Autor: ADA Wanted 31-jähriger springt plötzlich durch hohes Fenster", true)
            .is_none_or(|found| found.names.is_empty())
    );
}

#[test]
fn names_in_wide_letters() {
    let names = |line: &'static str| {
        wide::names(line).into_iter().filter_map(|(from, to)| line.get(from..to)).collect::<Vec<_>>()
    };
    assert_eq!(names("来源：港口日报　记者 王小明"), ["王小明"]);
    assert_eq!(names("新华社埃利斯港5月3日电（记者王小明、李大华）议会周五投票决定重建码头。"), ["王小明", "李大华"]);
    assert_eq!(names("김민수·이영희 기자"), ["김민수", "이영희"]);
    assert_eq!(names("ロンドン特派員　山田太郎"), ["山田太郎"]);
    for line in [
        "记者从港务局获悉，码头将重建。",
        "記者会見は金曜日に開かれた。",
        "기자 회견이 금요일에 열렸다.",
        "By Ida Holm",
        "記者",
        "",
    ] {
        assert!(names(line).is_empty(), "{line}");
    }
    assert_eq!(wide::without_post("山田太郎 記者"), "山田太郎");
    assert_eq!(wide::without_post("記者"), "記者");
}

#[test]
fn posts_buttons_and_runs_of_names() {
    let name = |line: &'static str| tail::before_tail(line, false).and_then(|(from, to)| line.get(from..to));
    assert_eq!(name("Anna Brandt Travel News Reporter"), Some("Anna Brandt"));
    assert_eq!(name("Anna Brandt Deputy Content Director, The Quay"), Some("Anna Brandt"));
    assert_eq!(name("Anna Brandt Follow"), Some("Anna Brandt"));
    assert_eq!(name("Anna Brandt 8 min read"), Some("Anna Brandt"));
    assert_eq!(name("Harbour News Reporter"), None);
    assert_eq!(tail::before_tail("Statute of the harbour Reporter", true), None);
    let names = |line: &'static str| tail::run(line).into_iter().map(|(from, to)| &line[from..to]).collect::<Vec<_>>();
    assert_eq!(names("Peter Holm Anna Maria Brandt"), ["Peter Holm", "Anna Maria Brandt"]);
    assert!(names("Peter Holm").is_empty() && names("Port News Region Peter Holm").is_empty());
    let last = |line: &'static str| tail::behind_marks(line).and_then(|(from, to)| line.get(from..to));
    assert_eq!(last("Ports | 5 hours ago | Written by Peter Holm"), Some("Peter Holm"));
    assert_eq!(last("Ports | 5 hours ago | Written by hand"), None);
    assert_eq!(halved("Peter Holm Peter Holm"), "Peter Holm");
    let told =
        |line: &'static str| parse(line, true).unwrap().names.first().and_then(|one| line.get(one.start..one.end));
    assert_eq!(told("By Peter Holm Follow"), Some("Peter Holm"));
}

#[test]
fn helpers_reporters_and_pictures() {
    check("By Ada Brandt with additional reporting by Peter Ellis", &["Ada Brandt", "Peter Ellis"]);
    check("By Ada Brandt and Jane Doe with reporting by Peter Ellis", &["Ada Brandt", "Jane Doe", "Peter Ellis"]);
    for line in ["Ada Brandt reports", "Jane Doe reports from Lima.", "by jane doe | @janedoe | jdoe@lantern.example"] {
        let found = parse(line, true).map(|found| found.names).unwrap_or_default();
        assert_eq!(found.len(), 1, "{line}");
    }
    for line in ["Water board reports", "Jane Doe reports that the lake is full"] {
        assert!(parse(line, true).is_none_or(|found| found.names.is_empty()), "{line}");
    }
    check("By Ada Brandt Herald Staff Writer", &["Ada Brandt"]);
    for line in ["Photograph by Peter Ellis", "Produced by Peter Ellis", "Par AFP"] {
        check(line, &[]);
        assert!(stamped::after_by(line).is_none_or(|found| line.get(found.0..found.1) == Some("AFP")), "{line}");
    }
}
