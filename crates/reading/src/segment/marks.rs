//! Lines told by their marks alone: markers of software, addresses, menus, times.

use super::shape::Shape;
use super::times::is_time;
use super::written::Written;
use crate::line::byline;
use dateline_model::rule::Kind;
use dateline_text::fold::lower;

/// What a line is by its marks, if they say.
#[must_use]
pub fn kind(line: &str, shape: &Shape) -> Option<Kind> {
    if line.len() > 4000 {
        return None;
    }
    if shape.written.has(const { Written::of("[{<!_}(;=") }) && is_marker(line) {
        return Some(Kind::Widget);
    }
    let mail = || byline::mail(line).is_some_and(|(start, _, end)| start == 0 && end == line.len());
    if shape.written.has(const { Written::of("@") }) && mail() {
        return Some(Kind::Byline);
    }
    if shape.letters == 0 && shape.numbers > 0 && line.len() <= 8 && !line.contains(['.', '-', '/']) {
        return Some(Kind::Widget);
    }
    if is_address(line) || is_path(line, shape) {
        return Some(Kind::PageChrome);
    }
    if is_rights(line, shape) {
        return Some(Kind::Copyright);
    }
    if is_share_bar(line) {
        return Some(Kind::Share);
    }
    if is_weather(line, shape) || is_founding(line, shape) {
        return Some(Kind::PageChrome);
    }
    // "Published in The Daily News, March 3rd, 2018."
    let printed =
        line.starts_with("Published in ") && shape.words <= 14 && shape.numbers >= 2 && shape.stops_inside == 0;
    if printed || is_time(line, shape) {
        return Some(Kind::Timestamp);
    }
    is_wire_header(line, shape).then_some(Kind::PageChrome)
}

/// A short code in brackets, a template's braces, a tag, a script: "[gallery ids="1"]", "{{ad}}", "<div>".
fn is_marker(line: &str) -> bool {
    let inner = |open: char, close: char| line.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
    if let Some(code) = inner('[', ']') {
        let first = code.trim_start_matches('/').split([' ', '=', ']']).next().unwrap_or("");
        let identifier = !first.is_empty()
            && first.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | ':'))
            && first.chars().any(|letter| letter.is_ascii_lowercase());
        let attributed = code.contains('=') || code.contains('_') || first.contains('-') || code.starts_with('/');
        return identifier && (attributed || !code.contains(' '));
    }
    if line.starts_with("{{") || line.starts_with("<!--") || line.starts_with("{%") || line.starts_with("<%") {
        return true;
    }
    let tag = line
        .strip_prefix('<')
        .is_some_and(|rest| rest.starts_with(|mark: char| mark.is_ascii_alphabetic() || mark == '/'));
    if tag && line.ends_with('>') {
        return true;
    }
    if line.starts_with("![](") || line.starts_with("[![") {
        return true;
    }
    let code = [
        "function(",
        "function (",
        "var ",
        "window.",
        "document.",
        "(adsbygoogle",
        "googletag",
        "jQuery(",
        "$(",
        "//<![CDATA",
        "@media",
        "@import",
        "if (typeof",
        "dataLayer",
        "_taboola",
        "<?php",
    ];
    if code.iter().any(|start| line.starts_with(start)) {
        return line.contains(['(', '{', ';', '=']);
    }
    // "identifier_in_snake_case", ".css-class { color: red }"
    let snake = line.contains('_')
        && !line.contains(' ')
        && line.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.' | ':'));
    snake || (line.ends_with('}') && line.contains('{') && line.contains([':', ';']))
}

/// A web or mail address and no more.
fn is_address(line: &str) -> bool {
    !line.contains(' ') && (line.starts_with("http://") || line.starts_with("https://") || line.starts_with("www."))
        || (line.starts_with('#') && !line.contains(' ') && line.len() > 1)
        || (line.starts_with('@') && !line.contains(' '))
}

/// The way to the page ("Home > World > Asia"), a bar of links ("About | Contact | Privacy"), or
/// what is left when a list of categories lost its names ("in ,").
fn is_path(line: &str, shape: &Shape) -> bool {
    let letters = shape.letters;
    if letters == 0 {
        return shape.numbers == 0;
    }
    let bar = || {
        // Most lines have none of these marks, which is quickly seen.
        if !shape.written.has(const { Written::of(">»›/→|•·") }) {
            return false;
        }
        let arrows = line.matches([' ', '\u{a0}']).count() > 1
            && line.contains([' '])
            && [" > ", " » ", " › ", " / ", " → ", " >> "].iter().any(|mark| line.matches(mark).count() >= 2);
        let bars = || line.matches(['|', '•', '·', '/', '›', '»']).count();
        let items = || line.split(['|', '•', '·', '>', '»', '›', '/']).flat_map(|item| item.split("  "));
        (arrows || bars() >= 2) && items().all(|item| item.split_whitespace().count() <= 3)
    };
    let home = || ["Home >", "Home »", "Home /", "Home ›", "You are here"].iter().any(|start| line.starts_with(start));
    if !shape.is_closed() && shape.words >= 2 && shape.numbers <= 1 && !byline::is_by(line) && bar()
        || shape.words <= 30 && home()
    {
        return !line.contains("://");
    }
    // "Football  Cricket  Camel racing": a menu whose links stand apart.
    let gaps = || line.split("  ").map(str::trim).filter(|item| !item.is_empty());
    if shape.written.has(Written::GAP) && !shape.is_closed() && shape.numbers == 0 && !byline::is_by(line) {
        let items = gaps().count();
        if items >= 3 && gaps().all(|item| item.split_whitespace().count() <= 3) {
            return true;
        }
    }
    // Two small words with stray marks.
    shape.words <= 2
        && shape.capitals == 0
        && shape.numbers == 0
        && letters <= 8
        && shape.wide == 0
        && line.ends_with([',', ':', '|', '/', ';', '-', '–'])
        && !line.contains("://")
}

/// A bar of buttons whose names have run together, counts included: "Facebook0 Twitter0 Email Print".
fn is_share_bar(line: &str) -> bool {
    const NETWORKS: &[&str] = &[
        "facebook",
        "twitter",
        "linkedin",
        "pinterest",
        "reddit",
        "whatsapp",
        "telegram",
        "tumblr",
        "flipboard",
        "digg",
        "delicious",
        "stumbleupon",
        "messenger",
        "weibo",
        "wechat",
        "viber",
        "tweet",
        "google",
    ];
    const BUTTONS: &[&str] = &[
        "email", "e", "mail", "print", "share", "comment", "comments", "more", "save", "connect", "plus", "copy",
        "link", "sms", "line", "like", "this", "on", "with", "bookmark", "post", "send",
    ];
    if line.len() > 120 {
        return false;
    }
    let (mut words, mut networks) = (0, 0);
    for word in line.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let name = word.trim_end_matches(|digit: char| digit.is_ascii_digit());
        let mut buffer = [0; 24];
        let name = lower(name, &mut buffer);
        let is = |list: &[&str]| list.iter().any(|own| Some(own.as_bytes()) == name);
        let network = is(NETWORKS);
        if !network && name.is_none_or(|name| !name.is_empty()) && !is(BUTTONS) {
            return false;
        }
        words += 1;
        networks += usize::from(network);
    }
    words >= 2 && networks >= 1 && (networks >= 2 || words <= 6)
}

/// Since when there is an outlet: "Serving the Valley Since 1868", "Estd. 1931".
fn is_founding(line: &str, shape: &Shape) -> bool {
    if shape.words > 8 || shape.is_closed() || !shape.written.has(Written::NUMERIC) {
        return false;
    }
    let mut words = line.split_whitespace().rev();
    let year = words.next().and_then(|year| year.parse::<u32>().ok()).is_some_and(|year| (1600..=2030).contains(&year));
    let since = words.next().unwrap_or("").trim_end_matches(['.', ':']);
    let opens =
        ["Serving ", "Covering ", "Informing ", "Published ", "Printing ", "Proudly ", "Trusted ", "Your ", "Since "];
    let founded = ["estd", "est", "established", "founded"].iter().any(|word| since.eq_ignore_ascii_case(word));
    year && (founded && shape.words <= 4
        || since.eq_ignore_ascii_case("since") && opens.iter().any(|start| line.starts_with(start)))
}

/// The weather where the page was read: "-3 °C Thunder Bay", "68° Partly Cloudy", "12° / 4°".
fn is_weather(line: &str, shape: &Shape) -> bool {
    let degrees = |at: usize| {
        let figure =
            line.get(..at).is_some_and(|before| before.trim_end().ends_with(|last: char| last.is_ascii_digit()));
        let rest = line.get(at + '°'.len_utf8()..).unwrap_or("").trim_start_matches(['C', 'F', 'c', 'f']).trim_start();
        // A bearing goes on in minutes, or names its quarter.
        let quarter = rest.starts_with(['N', 'S', 'E', 'W']) && !rest.chars().nth(1).is_some_and(char::is_alphabetic);
        figure && !quarter && !rest.starts_with(|next: char| next.is_ascii_digit())
    };
    if !shape.written.has(const { Written::of("°") })
        || !line.contains('°')
        || shape.words > 9
        || shape.stops > 0
        || shape.is_closed()
        || line.contains(',')
    {
        return false;
    }
    let figures = line.match_indices('°').filter(|(at, _)| degrees(*at)).count();
    let opens = line.chars().find(|letter| letter.is_alphanumeric()).is_some_and(|first| first.is_ascii_digit());
    let letters = line.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.len() > 1);
    figures > 1 || figures == 1 && opens && letters.count() <= 3
}

/// Fields that a wire or a radio desk puts above its copy for machines and editors: "BC-Budget Talks,0512",
/// "(WS SL:BC-DROUGHT; CT:I;", "TYPE=REPORT", "(STORY CAN END HERE)".
fn is_wire_header(line: &str, shape: &Shape) -> bool {
    let shouted = |text: &str| {
        text.bytes().filter(u8::is_ascii_uppercase).count() >= 2 && !text.bytes().any(|byte| byte.is_ascii_lowercase())
    };
    let slug = line.rsplit_once(',').is_some_and(|(slug, number)| {
        (3..=4).contains(&number.len())
            && number.bytes().all(|digit| digit.is_ascii_digit())
            && slug.split_once('-').is_some_and(|(desk, _)| desk.len() <= 3 && shouted(desk))
    }) && !line.contains(". ");
    let field = line
        .split_once('=')
        .is_some_and(|(key, _)| (3..=14).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_uppercase()));
    let open = line.starts_with('(') && !line.contains(')');
    let coded = line.starts_with('(')
        && ((open && (line.ends_with(';') || (shouted(line) && line.len() <= 16)))
            || line.ends_with(";)")
            || line.ends_with(";))"));
    let desk = line.starts_with('(')
        && line.ends_with(')')
        && !shape.is_closed()
        && shouted(line)
        && line.split(' ').count() >= 4
        && line.len() <= 120;
    // "-- Lisbon newsroom +351-1-555-0100"
    let contact = line.starts_with("--") && shape.words <= 14 && line.bytes().filter(u8::is_ascii_digit).count() >= 7;
    // "(ATTN: Mass.)  &QL;"
    let set = line.starts_with('(') && shape.words <= 5 && line.ends_with(';') && line.contains(" &");
    slug || field || coded || desk || contact || set
}

/// A notice of rights: "© 2019 The Daily News", "Copyright 2020 ...", "(c) Reuters".
fn is_rights(line: &str, shape: &Shape) -> bool {
    let bare = line.trim_start_matches(|mark: char| !mark.is_alphanumeric() && mark != '©' && mark != '(');
    let next_is = |rest: &str| {
        let rest =
            rest.trim_start_matches(|mark: char| mark.is_whitespace() || matches!(mark, ':' | '-' | '–' | '—' | ','));
        rest.is_empty()
            || rest.starts_with(|mark: char| mark.is_ascii_digit() || mark == '©')
            || rest.starts_with("(c)")
            || rest.starts_with("(C)")
            || rest.starts_with("by ")
            || rest.starts_with("The ")
    };
    if bare.starts_with('©') || bare.starts_with("&copy;") {
        return true;
    }
    // "c.1998 Hillside News Service", "Copyright HILLSIDE."
    let year = |rest: &str| rest.bytes().take(4).filter(u8::is_ascii_digit).count() == 4;
    if bare.strip_prefix("c.").or_else(|| bare.strip_prefix("c. ")).is_some_and(year) {
        return bare.split_whitespace().count() <= 12;
    }
    let owned = bare.strip_prefix("Copyright ").is_some_and(|owner| {
        owner.split(' ').count() <= 5
            && owner.split(' ').all(|word| word.starts_with(char::is_uppercase) || matches!(word, "of" | "the" | "and"))
    });
    if owned {
        return true;
    }
    if let Some(rest) = bare.strip_prefix("(c)").or_else(|| bare.strip_prefix("(C)")) {
        return rest.split_whitespace().count() <= 12;
    }
    // "Reproduction without leave is forbidden", as Japanese and Korean sites print it in a longer line.
    let packed = shape.written.has(const { Written::of("無무") });
    if packed && line.len() <= 400 && ["無断転載", "무단전재", "무단 전재"].iter().any(|words| line.contains(words))
    {
        return true;
    }
    ["Copyright", "COPYRIGHT", "copyright"].iter().any(|word| bare.strip_prefix(word).is_some_and(next_is))
        || (shape.written.has(const { Written::of("©") })
            && line.contains('©')
            && line.split_whitespace().count() <= 16
            && !line.contains(". "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expect: Option<Kind>) {
        assert_eq!(kind(line, &Shape::of(line, None)), expect, "{line:?}");
    }

    #[test]
    fn markers_addresses_and_paths() {
        for line in [
            "[gallery ids=\"1,2\"]",
            "[/caption]",
            "{{ad_slot}}",
            "<div class=\"x\">",
            "sidebar_top_ad",
            "var x = 1;",
            "[newsletter_form]",
        ] {
            check(line, Some(Kind::Widget));
        }
        for line in
            ["https://example.org/a", "Home > World > Asia", "About | Contact | Privacy", "in ,", "***", "#Climate"]
        {
            check(line, Some(Kind::PageChrome));
        }
        for line in [
            "© 2019 The Daily News",
            "Copyright 2020 Example Corp. All rights reserved.",
            "Copyright ©",
            "(c) 2021 Example",
        ] {
            check(line, Some(Kind::Copyright));
        }
    }

    #[test]
    fn times() {
        for line in [
            "2019.11.23 18:32 GMT+8",
            "Updated 3 May 2019, 10:15 am IST",
            "Monday, May 6, 2019",
            "May 6, 2019",
            "6 de mayo de 2019",
            "Published: 12/05/2018 - 14:20",
            "3 hours ago",
            "2019年11月23日 18時32分",
            "입력 2019.11.23 18:32",
            "Last updated at 10:00 on 4 June 2020",
            "Manila, 3 May 2019 10:15",
            "Mon 6 May 2019 11.30 BST",
            "2020. 01. 05.",
        ] {
            check(line, Some(Kind::Timestamp));
        }
    }

    #[test]
    fn words_of_stories_are_left_alone() {
        for line in [
            "[He] said so on Monday.",
            "[Women] loco pilots are coming in a big wave.",
            "Copyright law was changed in 2019 to allow it.",
            "May 2019 elections in Spain",
            "In 2019, 23 people died.",
            "Sunday’s match ended 3-2",
            "More than 100 dead",
            "World War II",
            "G20",
        ] {
            check(line, None);
        }
    }
}
