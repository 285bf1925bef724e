//! Datelines and other openings.

use super::*;

fn check(text: &str, expect: Option<(&str, &str)>) {
    let found = parse(text);
    let shown = found
        .as_ref()
        .map(|found| (text.get(found.place.0..found.place.1).unwrap_or("?"), text.get(..found.end).unwrap_or("?")));
    assert_eq!(shown, expect, "{text:?}");
}

#[test]
fn datelines_of_the_agencies() {
    check("CAIRO (Reuters) - Egypt said", Some(("CAIRO", "CAIRO (Reuters)")));
    check("LIMA, Peru (AP) — Peru’s president", Some(("LIMA", "LIMA, Peru (AP)")));
    check("BEIJING, Nov. 3 (Xinhua) -- China", Some(("BEIJING", "BEIJING, Nov. 3 (Xinhua)")));
    check("LONDON Nov 3 (Reuters) - Britain", Some(("LONDON", "LONDON Nov 3 (Reuters)")));
    check("PARIS — The French", Some(("PARIS", "PARIS")));
    check("NEW DELHI: The minister", Some(("NEW DELHI", "NEW DELHI")));
    check("DUBAI / WAM The council", Some(("DUBAI", "DUBAI / WAM")));
    check("Quito, Ecuador - Thousands marched", Some(("Quito", "Quito, Ecuador")));
    check("Tokyo, Nov. 3 (Jiji Press)--Prime Minister", Some(("Tokyo", "Tokyo, Nov. 3 (Jiji Press)")));
    check("القاهرة (رويترز) - وقعت مصر", Some(("القاهرة", "القاهرة (رويترز)")));
    check("Nairobi: The government", Some(("Nairobi", "Nairobi")));
    check("ST. LOUIS (AP) _ Police", Some(("ST. LOUIS", "ST. LOUIS (AP)")));
    check("(서울=연합뉴스) 홍길동 기자 = 정부는", Some(("서울", "(서울=연합뉴스)")));
    check("MOSCOW, March 4. /TASS/. Russia", Some(("MOSCOW", "MOSCOW, March 4. /TASS/.")));
    check("Wismar/Bremen (dpa) - A court", Some(("Wismar", "Wismar/Bremen (dpa)")));
    check("KYIV. Oct 24 (Interfax) - The bank", Some(("KYIV", "KYIV. Oct 24 (Interfax)")));
    check("Kathmandu [Nepal], July 19 (ANI): The", Some(("Kathmandu", "Kathmandu [Nepal], July 19 (ANI)")));
    check("CANBERRA, March 5 AAP - The budget", Some(("CANBERRA", "CANBERRA, March 5 AAP")));
    check("WASHINGTON, June 4, 2021 (AFP) -", Some(("WASHINGTON", "WASHINGTON, June 4, 2021 (AFP)")));
}

#[test]
fn other_openings_are_not_datelines() {
    for text in [
        "The (Reuters) report said",
        "Samsung — the maker of phones — said",
        "NATO said on Monday that it",
        "Wismar/Bremen buses were late on Monday",
        "Analysis: The vote",
        "WASHINGTON has agreed",
        "John Smith (left) and others",
        "UNITED NATIONS officials met",
        "Monday — The day",
        "He said: “No”",
        "(Reuters) - A ship",
        "",
        "—",
    ] {
        check(text, None);
    }
}

#[test]
fn shouted_places_are_lowered() {
    for (place, expect) in [
        ("NEW DELHI", "New Delhi"),
        ("Nagoya", "Nagoya"),
        ("PORT-AU-PRINCE", "Port-Au-Prince"),
        ("ST. LOUIS", "St. Louis"),
        ("JOHN Q. O’HARA", "John Q. O’Hara"),
    ] {
        assert_eq!(ordinary_case(place), expect);
    }
}
