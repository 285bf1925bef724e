//! References: each style as its guide or format has it, and honest about a date that nobody printed.

use dateline_explore::cite::{Reference, Style};
use dateline_model::date::When;
use jiff::civil::Date;
use proptest::prelude::*;

const URL: &str = "https://news.example/1";

fn when(from: &str, to: &str) -> Option<When> {
    let day = |text: &str| text.parse::<Date>().ok();
    When::one_of(day(from), day(to))
}

fn reference(authors: &[&str], from: &str, to: &str, printed: bool) -> Reference {
    Reference {
        id: "fjord/1".to_owned(),
        authors: authors.iter().map(|name| (*name).to_owned()).collect(),
        headline: "Cod & salmon: 5% up?".to_owned(),
        outlet: Some("The Fjord Post".to_owned()),
        when: when(from, to),
        printed,
        stated: false,
        language: Some("en".to_owned()),
        url: Some(URL.to_owned()),
        accessed: None,
    }
}

fn check(it: &Reference, expect: &[(Style, &str)]) {
    for (style, text) in expect {
        assert_eq!(it.cite(*style, "https://site.example/"), text.replace("URL", URL), "{style:?}");
    }
}

#[test]
fn a_printed_day_and_one_writer() {
    check(
        &reference(&["Ana Lund"], "2019-09-23", "2019-09-23", true),
        &[
            (Style::Apa, "Lund, A. (2019, September 23). Cod & salmon: 5% up? The Fjord Post. URL"),
            (Style::Chicago, "Lund, Ana. “Cod & salmon: 5% up?” The Fjord Post, September 23, 2019. URL."),
            (Style::Mla, "Lund, Ana. “Cod & salmon: 5% up?” The Fjord Post, 23 Sept. 2019, URL."),
            (
                Style::Bibtex,
                "@article{fjord-1,\n  author = {Lund, Ana},\n  title = {{Cod \\& salmon: 5\\% up?}},\n  \
             journaltitle = {The Fjord Post},\n  date = {2019-09-23},\n  langid = {en},\n  url = {URL},\n}",
            ),
            (
                Style::Ris,
                "TY  - NEWS\nID  - fjord/1\nAU  - Lund, Ana\nTI  - Cod & salmon: 5% up?\nT2  - The Fjord Post\n\
             PY  - 2019\nDA  - 2019/09/23/\nLA  - en\nUR  - URL\nER  - ",
            ),
        ],
    );
}

#[test]
fn a_date_that_is_not_printed_stands_in_brackets() {
    check(
        &reference(&["Ana Lund", "Bo Ek"], "2019-11-05", "2019-11-08", false),
        &[
            (Style::Apa, "Lund, A., & Ek, B. ([2019, November 5–8]). Cod & salmon: 5% up? The Fjord Post. URL"),
            (Style::Mla, "Lund, Ana, and Bo Ek. “Cod & salmon: 5% up?” The Fjord Post, [5–8 Nov. 2019], URL."),
        ],
    );
    check(
        &reference(&[], "2019-11-28", "2020-01-02", false),
        &[(Style::Chicago, "“Cod & salmon: 5% up?” The Fjord Post, [November 28, 2019 to January 2, 2020]. URL.")],
    );
    let open = reference(&[], "2020-04-02", "", false);
    check(&open, &[(Style::Apa, "Cod & salmon: 5% up? ([2020, April 2 or later]). The Fjord Post. URL")]);
    assert!(open.cite(Style::Bibtex, "").contains("date = {2020-04-02/..},\n  note = {date inferred}"));
    assert!(open.cite(Style::Ris, "").contains("N1  - Date inferred: 2020-04-02/.."));
    let stated = Reference { stated: true, ..reference(&[], "2019-11-05", "2019-11-05", false) };
    check(&stated, &[(Style::Apa, "Cod & salmon: 5% up? ([2019, November 5]). The Fjord Post. URL")]);
    assert!(stated.cite(Style::Bibtex, "").contains("date = {2019-11-05},\n  note = {date stated, not printed}"));
    assert!(stated.cite(Style::Ris, "").contains("N1  - Date stated, not printed: 2019-11-05"));
}

#[test]
fn surnames_come_first_where_it_is_known_which_they_are() {
    for (name, language, cited) in [
        ("Ana Lund", "en", "Lund, A."),
        ("Ana B. Lund", "en-GB", "Lund, A. B."),
        ("Kiyoshi Takenaka", "en", "Takenaka, K."),
        ("Jean-Paul Roux", "fr", "Roux, J.-P."),
        ("Mina Park", "en", "Park, M."),
        // As printed: it may be either way.
        ("Choe Sang-hun", "en", "Choe Sang-hun."),
        ("Kim Bora", "en", "Kim Bora."),
        ("Nguyen Thanh", "en", "Nguyen Thanh."),
        ("Ana Maria Lund Berg", "en", "Ana Maria Lund Berg."),
        ("Ana Lund", "hu", "Ana Lund."),
        ("AFP", "en", "AFP."),
    ] {
        let it =
            Reference { language: Some(language.to_owned()), ..reference(&[name], "2019-09-23", "2019-09-23", true) };
        let start = format!("{cited} (2019");
        assert!(it.cite(Style::Apa, URL).starts_with(&start), "{}", it.cite(Style::Apa, URL));
    }
}

#[test]
fn what_is_not_known_is_not_made_up() {
    let nothing = Reference { headline: "Talks".to_owned(), ..Reference::default() };
    let at = "https://site.example/?article=1";
    assert_eq!(nothing.cite(Style::Apa, at), format!("Talks. (n.d.). [Outlet not named]. {at}"));
    assert_eq!(nothing.cite(Style::Mla, at), format!("“Talks.” [outlet not named], n.d., {at}."));
    for style in [Style::Bibtex, Style::Ris, Style::CslJson] {
        let record = nothing.cite(style, at);
        assert!(!record.contains("date") && !record.contains("DA  -") && !record.contains("author"), "{record}");
    }
}

proptest! {
    #[test]
    fn records_stay_records(headline in any::<String>(), name in any::<String>(), outlet in any::<String>()) {
        let it = Reference {
            headline: headline.clone(), authors: vec![name.clone()], outlet: Some(outlet), ..reference(&[], "2019-11-05", "", false)
        };
        let json: serde_json::Value = serde_json::from_str(&it.cite(Style::CslJson, URL)).expect("JSON");
        prop_assert_eq!(json[0]["title"].as_str(), Some(headline.as_str()));
        let author = &json[0]["author"][0];
        let told = author["literal"].as_str().map(str::to_owned).or_else(|| {
            Some(format!("{} {}", author["given"].as_str()?, author["family"].as_str()?))
        });
        prop_assert_eq!(told.as_deref().map(str::trim), Some(name.trim()));
        for line in it.cite(Style::Ris, URL).lines() {
            prop_assert_eq!(line.get(2..6), Some("  - "), "{}", line);
        }
        let bibtex = it.cite(Style::Bibtex, URL);
        let mut depth = 0_i32;
        let mut escaped = false;
        for letter in bibtex.chars() {
            match letter {
                _ if escaped => {}
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            escaped = letter == '\\' && !escaped;
            prop_assert!(depth >= 0);
        }
        prop_assert_eq!(depth, 0);
    }
}

#[test]
fn an_address_that_is_none_of_the_web_gives_way_to_the_article_here() {
    for bad in ["javascript:alert(1)", "JavaScript://x%0aalert(1)", "data:text/html,x", "https://a\nUR  - b", ""] {
        let it = Reference { url: Some(bad.to_owned()), ..reference(&[], "2019-09-23", "2019-09-23", true) };
        let bare = Reference { url: None, ..it.clone() };
        for style in Style::ALL {
            let cited = it.cite(style, "https://site.example/");
            assert_eq!(cited, bare.cite(style, "https://site.example/"), "{bad:?}");
            assert!(cited.contains("https://site.example/"), "{cited}");
        }
    }
}
