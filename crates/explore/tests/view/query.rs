//! The query string: printed and read back, and never an error.

use dateline_model::query::{Axis, Chosen, ContextOrder, FacetKind, Highlight, Language, Notice, Query, Screen, Sort};
use dateline_model::span::Span;
use proptest::prelude::*;

fn check(text: &str, canonical: &str, notices: usize) {
    let (query, found) = Query::parse(text);
    assert_eq!(query.to_string(), canonical, "{text:?}");
    assert_eq!(found.len(), notices, "{text:?}: {found:?}");
}

#[test]
fn links_are_understood() {
    check("", "", 0);
    check("?", "", 0);
    check("?q=peace+talks", "q=peace+talks", 0);
    check("q=peace%20talks&country=kr&country=KR&country=jp", "q=peace+talks&country=KR&country=JP", 0);
    check("sort=best&article=a%2Fb&text=raw", "article=a/b&text=raw&sort=best", 0);
    check("from=&to=&q=&country=", "", 0);
    check("any=country&main=topic&any=topic&main=country", "any=country&any=topic&main=country&main=topic", 0);
    check("person=Ana+Lund&outlet=Le%20Monde&any=person", "person=Ana+Lund&outlet=Le+Monde&any=person", 0);
    check("hide=dates&show=topics&date=about", "hide=dates&show=topics&date=about", 0);
    check("q=%EC%A7%80%EC%86%8C%EB%AF%B8%EC%95%84", "q=%EC%A7%80%EC%86%8C%EB%AF%B8%EC%95%84", 0);
    check("q=100%&q=again", "q=100%25", 0);
    check("lang=ja&lang=ko&q=a", "q=a&lang=ja", 0);
    check("lang=", "", 0);
    check("q=norwey&exact=1&exact=", "q=norwey&exact=1", 0);
    check("exact=yes", "", 1);
    check("article=a&mark=talks&mark=trade", "article=a&mark=talks", 0);
    check("screen=about&start=wrong-date&lang=ko", "screen=about&start=wrong-date&lang=ko", 0);
    check("screen=timeline&from=2019-08-01&date=about", "screen=timeline&from=2019-08-01&date=about", 0);
    check("screen=timeline&screen=about&days=open", "screen=timeline&days=open", 0);
    check("of=b&screen=compare&of=a&of=a", "screen=compare&of=b&of=a", 0);
    check("screen=compare&of=a&of=b&of=c", "screen=compare&of=a&of=b", 1);
    check("screen=export&of=a", "screen=export", 1);
    check("screen=countries&of=PE&of=CL&of=by:each:-articles", "screen=countries&of=PE&of=CL&of=by:each:-articles", 0);
    check("days=closed", "", 1);
    check("article=a&screen=about&start=&screen=", "article=a", 0);
    check("at=007-12&article=a&at=", "article=a&at=7-12", 0);
}

#[test]
fn what_is_not_understood_is_said_and_left_out() {
    check("utm_source=x&q=a", "q=a", 1);
    check("from=2019-13-01&to=2019-11-5&country=KOREA&topic=A%20B", "", 4);
    check("from=2019-11-05T10:00&sort=random&text=cooked&any=date&main=person&hide=all", "", 6);
    check("%FF=1", "", 1);
    check("lang=KO&country=KR", "country=KR", 1);
    for at in ["12-7", "7-7", "7", "-7", "7-", "+1-4", "1-4294967296", "1-2-3", "a-b"] {
        check(&format!("article=a&at={at}"), "article=a", 1);
    }
    check("at=7-12", "", 1);
    check("screen=about&at=7-12", "screen=about", 1);
    check("screen=article&screen=nonsense", "", 2);
    check("from=2020-01-01&to=2019-01-01&country=KR", "country=KR", 1);
    let (query, notices) = Query::parse(&format!("q={}", "ab ".repeat(5_000)));
    assert!(query.search.len() <= 1_000);
    assert!(matches!(notices.as_slice(), [Notice::SearchCut { kept: 1_000 }]));
    let many: String = (0..5_000).map(|at| format!("topic=t{at}&x{at}=1&")).collect();
    let (query, notices) = Query::parse(&many);
    assert_eq!((query.of(FacetKind::Topic).values.len(), notices.len()), (64, 12));
}

#[test]
fn actions_change_what_they_say() {
    let (query, _) =
        Query::parse("article=x&text=raw&q=pact&country=NO&topic=talks&from=2019-01-01&sort=latest&hide=dates");
    let countries = |query: Query| query.of(FacetKind::Country).values.clone();
    assert_eq!(countries(query.toggle(FacetKind::Country, "no")), Vec::<String>::new());
    assert_eq!(countries(query.toggle(FacetKind::Country, "cl")), ["NO", "CL"]);
    let topics = query.toggle(FacetKind::Topic, "trade").toggle(FacetKind::Topic, "talks");
    assert_eq!(topics.of(FacetKind::Topic).values, ["trade"]);
    assert_eq!(query.clear_filters().to_string(), "article=x&text=raw&hide=dates");
    let passage = query.open_passage("y", Span::new(3, 9));
    assert_eq!(passage.clear_filters().to_string(), "article=y&at=3-9&hide=dates");
    assert_eq!((passage.open_article("y").passage, passage.explore().passage), (None, None));
    assert_eq!(query.open_passage("y", Span::new(3, 3)), query.open_article("y"));
    assert_eq!(
        query.explore().open_article("y").to_string(),
        query.to_string().replace("article=x&text=raw", "article=y")
    );
    let korean = query.with_language(Some(Language::Korean));
    assert!(korean.clear_filters().explore().open_article("y").to_string().ends_with("&lang=ko"));
    assert_eq!(korean.with_language(None), query);
    assert!(query.is_filtered() && !query.clear_filters().is_filtered());
    assert!(!query.shows(Highlight::Dates) && query.toggle_highlight(Highlight::Dates).shows(Highlight::Dates));
    assert!(!query.shows(Highlight::Topics) && query.toggle_highlight(Highlight::Topics).shows(Highlight::Topics));
    let marked = query.toggle_highlight(Highlight::Topics).with_marked_topic(Some("talks"));
    assert!(marked.shows(Highlight::Topics) && marked.to_string().contains("hide=dates&mark=talks&q="));
    for none in [marked.with_marked_topic(None), marked.toggle_highlight(Highlight::Topics)] {
        assert!(!none.shows(Highlight::Topics) && none.marked_topic.is_none());
    }
    assert_eq!(query.with_search("").default_sort(), Sort::Earliest);
    assert_eq!(query.with_sort(Sort::Best).sort, None);
}

#[test]
fn the_list_grows_and_starts_anew_with_every_filter() {
    assert_eq!(Query::default().listed(), 50);
    let longer = Query::default().with_listed(150);
    assert_eq!((longer.listed(), longer.to_string().as_str()), (150, "list=150"));
    assert_eq!(Query::parse("list=20").0, Query::default());
    for other in [longer.toggle(FacetKind::Country, "KR"), longer.with_search("pact"), longer.with_sort(Sort::Latest)] {
        assert_eq!(other.listed(), 50);
    }
    assert_eq!(longer.open_article("a").explore(), longer);
    check("list=many", "", 1);
}

/// The screens that are not about an article.
const SCREENS: [Screen; 7] = [
    Screen::Explore,
    Screen::Timeline,
    Screen::Quotes,
    Screen::Countries,
    Screen::Compare,
    Screen::Export,
    Screen::About,
];

fn query() -> impl Strategy<Value = Query> {
    let date = prop::option::of((1800_i16..2100, 1_i8..13, 1_i8..29).prop_map(|(y, m, d)| jiff::civil::date(y, m, d)));
    let kinds = || prop::sample::subsequence(Highlight::ALL.to_vec(), 0..=6);
    let flags = prop::array::uniform6(any::<bool>());
    (
        (
            (prop::option::of("[a-z]{1,9}"), any::<bool>()),
            prop::option::of(("[^\\p{Cc}]{1,20}[a-z]", prop::option::of((0_u32..9, 9_u32..u32::MAX)))),
            ".{0,40}[a-zé☃&=%+#?]|",
            kinds(),
            kinds(),
            (0_usize..7, prop::collection::hash_set("[a-z][ -~]{0,20}[a-z]", 0..=2)),
        ),
        (date.clone(), date, prop::sample::subsequence(vec!["KR", "JP", "US", "SUHH"], 0..=4)),
        (
            prop::collection::hash_set("[a-z][a-z-]{0,20}", 0..5),
            prop::option::of(0_usize..3),
            any::<[bool; 2]>(),
            (0_usize..500, prop::option::of(prop::sample::select(ContextOrder::ALL.to_vec()))),
        ),
        (
            prop::collection::hash_set("[A-Z][a-zé]{1,9} [A-Z&+='-]{1,9}", 0..4),
            prop::option::of(prop::sample::select(Language::ALL.to_vec())),
            flags,
            prop::option::of("[a-z]{1,9}(-[a-z&+]{1,9})?"),
        ),
    )
        .prop_map(
            |(
                ((marked_topic, raw), article, search, hide, show, (screen, of)),
                (from, to, countries),
                (topics, sort, [about, open], (listed, context)),
                (people, language, [any_country, any_topic, any_person, main_country, main_topic, exact], start),
            )| Query {
                of: of.into_iter().filter(|_| article.is_none() && SCREENS[screen].has_of()).collect(),
                passage: article.as_ref().and_then(|(_, at)| at.map(Span::from)),
                screen: article.map_or(SCREENS[screen].clone(), |(id, _)| Screen::Article(id)),
                raw,
                hide,
                show,
                marked_topic,
                search,
                exact,
                from,
                to,
                open,
                axis: if about { Axis::About } else { Axis::Published },
                chosen: [
                    Chosen {
                        values: countries.into_iter().map(str::to_owned).collect(),
                        any: any_country,
                        mainly: main_country,
                    },
                    Chosen { values: topics.into_iter().collect(), any: any_topic, mainly: main_topic },
                    Chosen::default(),
                    Chosen { values: people.into_iter().collect(), any: any_person, mainly: false },
                    Chosen::default(),
                    Chosen::default(),
                    Chosen::default(),
                ],
                sort: sort.map(|at| Sort::ALL[at]),
                context,
                list: Query::default().with_listed(listed).list,
                start: start.unwrap_or_default(),
                language,
            },
        )
}

proptest! {
    #[test]
    fn prints_and_reads_back_to_itself(query in query()) {
        let (again, notices) = Query::parse(&query.to_string());
        if query.from.is_some() && query.to.is_some() && query.from > query.to {
            prop_assert_eq!(&again, &Query { from: None, to: None, ..query.clone() }, "days in the wrong order are left out");
            prop_assert_eq!(notices, [Notice::FromAfterTo]);
        } else {
            prop_assert_eq!(&again, &query);
            prop_assert!(notices.is_empty(), "{:?}", notices);
        }
        prop_assert!(query.to_string().bytes().all(|byte| byte.is_ascii_graphic() && !b"\"'<>#".contains(&byte)));
    }
}
