//! Korean and Japanese: every stretch of characters of a text finds it.
//!
//! Held against a plain search for the stretch in the text. Only stretches of nothing but Latin letters or digits are
//! left to the search for words: "SOM" is no way to ask for "GSOMIA".

use crate::corpus::{Draft, corpus};
use dateline_explore::index::{Clause, ClauseKind, MatchMode, Search, Term};
use std::collections::BTreeSet;

/// Written for this test.
const TEXTS: [(&str, &str); 12] = [
    (
        "부산항 제2터미널 개장",
        "부산항 제2터미널이 3월 12일 문을 열었다. 첫날 여객선 4척이 들어왔고 승객 1,200명이 내렸다.",
    ),
    (
        "GSOMIA종료 통보 뒤 3개월",
        "정부는 GSOMIA종료를 미룬다고 밝혔다. 한·일 외교장관이 G20에서 만날지는 정해지지 않았다.",
    ),
    (
        "강원 산불, 주민 500여명 대피",
        "강풍을 타고 번진 산불로 주민 500여명이 학교로 대피했다. 소방차 80대가 밤새 물을 뿌렸다.",
    ),
    (
        "전기차 보조금 줄어든다",
        "내년부터 전기차 한 대에 주는 보조금이 100만원 줄어든다. LG와 SK는 'EV전지' 투자를 늘린다고 했다.",
    ),
    ("서울시, 버스요금 올린다", "서울시가 버스요금을 300원 올리는 방안을 내놨다. 시의회는 5월까지 결정한다."),
    ("쌀값 하락에 농민 시위", "농민 2천명이 세종시에서 시위를 벌였다. 쌀값은 1년 새 20% 떨어졌다."),
    ("第2次会談は来週に", "両国の第2次会談は来週ソウルで開かれる。日程は7日から9日までの3日間だ。"),
    ("北海道で震度5弱", "北海道で震度5弱の揺れがあり、ＪＲ線が一時止まった。けが人は人々の話では出ていない。"),
    ("ｶﾞｿﾘﾝ価格が値下がり", "ガソリンの平均価格は１リットル165円で、5週続けて下がった。ﾊﾟﾝの値段は変わらない。"),
    ("東京五輪の費用、1兆円超", "東京五輪の費用は1兆円を超えた。ＩＯＣは「無駄をなくすべきだ」と述べた。"),
    ("コーヒー豆が不作", "ブラジルのコーヒー豆が霜で不作となり、先物価格は2年ぶりの高値をつけた。"),
    ("佐々木さん、最年少の市長に", "佐々木さん（28）が市長選で当選した。投票率は52.3％だった。"),
];

/// One form for each character, told here once more: half and full width, sound marks.
fn plain(text: &str) -> String {
    const PAIRS: [(&str, &str); 12] = [
        ("ｶﾞ", "ガ"),
        ("ﾊﾟ", "パ"),
        ("ｿ", "ソ"),
        ("ﾘ", "リ"),
        ("ﾝ", "ン"),
        ("Ｊ", "j"),
        ("Ｒ", "r"),
        ("Ｉ", "i"),
        ("Ｏ", "o"),
        ("Ｃ", "c"),
        ("１", "1"),
        ("ＩＯＣ", "ioc"),
    ];
    PAIRS.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to)).to_lowercase()
}

fn is_dense(letter: char) -> bool {
    letter > '\u{2E80}' && !('\u{FF10}'..='\u{FF5A}').contains(&letter)
}

/// What is typed, as a search: whole, or still being typed.
fn search(text: &str, mode: MatchMode) -> Search {
    let term = Term::new(text, mode).expect("a term");
    Search { groups: vec![vec![Clause { without: false, kind: ClauseKind::Term(term) }]] }
}

#[test]
fn every_stretch_finds_its_text() {
    let drafts = TEXTS.iter().enumerate().map(|(at, (head, body))| Draft::new(&format!("{at:02}"), head).body(body));
    let corpus = corpus(drafts.collect());
    let texts: Vec<[String; 2]> = TEXTS.iter().map(|(head, body)| [plain(head), plain(body)]).collect();
    let mut stretches = BTreeSet::new();
    for text in TEXTS.iter().flat_map(|(head, body)| [head, body]) {
        for run in text.split(|letter: char| !letter.is_alphanumeric()) {
            let letters: Vec<char> = run.chars().collect();
            for length in 1..=6 {
                stretches.extend(letters.windows(length).map(|letters| letters.iter().collect::<String>()));
            }
        }
    }
    stretches.retain(|stretch| stretch.contains(is_dense) && !stretch.starts_with(['ﾞ', 'ﾟ']));
    assert!(stretches.len() > 1300, "{}", stretches.len());
    let (mut wanted, mut got) = (0, 0);
    for stretch in &stretches {
        let sought = plain(stretch);
        let expect: Vec<usize> =
            (0..texts.len()).filter(|at| texts[*at].iter().any(|text| text.contains(&sought))).collect();
        for mode in [MatchMode::Word, MatchMode::Typing, MatchMode::Phrase] {
            let search = search(stretch, mode);
            let found = corpus.index.search(&search).0;
            for at in &expect {
                wanted += 1;
                got += usize::from(found.contains(corpus.index.find(&format!("{at:02}")).expect("an article")));
            }
            let marked = |at: &usize| {
                let (head, body) = TEXTS[*at];
                !search.hits(head, 0).is_empty() || !search.hits(body, 0).is_empty()
            };
            assert!(expect.iter().all(marked), "marked: {stretch} {mode:?}");
            assert!(found.count() as usize >= expect.len(), "{stretch} {mode:?}: {} of {expect:?}", found.count());
        }
    }
    assert_eq!(got, wanted, "recall {:.4}", got as f64 / wanted as f64);
}

#[test]
fn little_else_is_found() {
    let drafts = TEXTS.iter().enumerate().map(|(at, (head, body))| Draft::new(&format!("{at:02}"), head).body(body));
    let corpus = corpus(drafts.collect());
    for (typed, expect) in [
        ("GSOMIA종료", 1),
        ("GSOMIA終了", 0),
        ("第2次", 1),
        ("第3次", 0),
        ("ガソリン", 1),
        ("ｶﾞｿﾘﾝ", 1),
        ("ＧＳＯＭＩＡ", 1),
        ("カソリン", 0),
        ("주민", 1),
        ("민주", 0),
        ("人々", 1),
        ("한일", 0),
        ("한·일", 1),
        ("\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}시", 1),
        ("금", 2),
    ] {
        assert_eq!(corpus.index.search(&Search::parse(typed)).0.count(), expect, "{typed}");
    }
}
