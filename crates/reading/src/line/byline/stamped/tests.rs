//! Lines that say when and by whom.

use super::*;
use crate::line::byline::ago::is_ago;

fn check(line: &str, expect: Option<&str>) {
    let found = stamped(line).and_then(|(start, end)| line.get(start..end));
    assert_eq!(found, expect, "{line:?}");
}

#[test]
fn names_beside_days() {
    check("Posted on 3 May 2019 by Ida Holm", Some("Ida Holm"));
    check("Posted in Harbours by ida_holm on May 3, 2019", Some("ida_holm"));
    check("Veröffentlicht am 3. Mai 2019 von Ida van der Holm | 3 Kommentare", Some("Ida van der Holm"));
    check("3. Mai 2019 · von Ida · Kommentieren", Some("Ida"));
    check("By Ida Holm Last updated May 3, 2019", Some("Ida Holm"));
    check("Par Ida B. Holm le 03.05.2019 à 11h46", Some("Ida B. Holm"));
    check("Eine Kolumne von Ida Holm", Some("Ida Holm"));
    check("Ida Holm, 03.05.2019, 11:08 Uhr", Some("Ida Holm"));
    check("Ida Holm 3/5/2019 22:41", Some("Ida Holm"));
    check("03.05.2019 um 16:14 Uhr - Ida Holm - 9 Kommentare", Some("Ida Holm"));
    check("Door Ida Holm6 nov. 2019", Some("Ida Holm"));
    check("von Ida Holm03.05.2019 - 08:13 Uhr", Some("Ida Holm"));
    check("May 3, 2019 byIda Holm Post a Comment", Some("Ida Holm"));
    check("3. Mai 2019 Ida Holm Häfen", Some("Ida Holm"));
    check("3. Mai 2019 ida_h Schreibe einen Kommentar", Some("ida_h"));
    check("Ida · May 3, 2019 · Ports · 7 comments", Some("Ida"));
    check("Vloženo 03.05.2019, napsal Ida Holm", Some("Ida Holm"));
    check("Kestrel on May 3, 2019", Some("Kestrel"));
}

#[test]
fn days_without_names() {
    for line in [
        "Published on 3 May 2019",
        "Posted by admin on 3 May 2019",
        "Last updated: 3 May 2019, by the minister of ports",
        "Monday, 3 May 2019",
        "By Monday the river had risen",
        "Springfield, 3 May 2019",
        "Giriş Tarihi: 3.5.2019",
        "Updated on May 3, 2019",
        "Politics on May 3, 2019",
        "+++ Neue Fähre bisher bei 3.233 Gästen (Stand 3.5.2019) +++",
        "Eine Frage von Geld",
        "Harbour Notes 4.52.7",
        "Aus Holm 4 Neues vom 3.5.2019",
        "Ports Fair 2019",
        "8 Fine Shows From 2019",
    ] {
        check(line, None);
    }
}

#[test]
fn few_words_beside_a_day() {
    let name = |line: &'static str| after_by(line).and_then(|(from, to)| line.get(from..to));
    assert_eq!(name("von ida"), Some("ida"));
    assert_eq!(name("Thread starter ida_h"), Some("ida_h"));
    assert_eq!(name("von der Fähre an den Strand"), None);
    assert!(is_ago("Hace 13 horas") && is_ago("3 hours ago") && !is_ago("Vor dem Hafen") && !is_ago("long ago"));
}

#[test]
fn names_below() {
    for line in ["By", "Von:", "Autor", "3. Mai 2019 10:15 von"] {
        assert!(leads_to_name(line), "{line}");
    }
    assert!(!leads_to_name("A bridge is passed by") && !leads_to_name("Imprint, Author"));
    assert_eq!(below("Ida Holm"), Some((0, 8)));
    assert_eq!(below("The harbour of Lima is closed"), None);
}

#[test]
fn lines_that_tell_a_day() {
    for line in
        ["3 okt 2019", "2019-05-03 10:15", "2019年5月3日", "2019. 5. 3.", "May 3 2019", "Tue, Mar 11, 2019, 11:52 AM"]
    {
        assert!(is_day_line(line), "{line}");
    }
    for line in ["Ports Fair 2019", "8 fine shows from 2019 to see", "Autumn Rally of 2019"] {
        assert!(!is_day_line(line), "{line}");
    }
    assert!(is_ago("Yesterday, 19:24") && is_ago("Wczoraj, 19:24") && !is_ago("Yesterday 3 boats"));
}
