//! The day of publication in lines of stamps: what they label, how they write the day, and what stands beside it.

use dateline_model::source::Source;
use dateline_reading::read::read;

/// The EDTF value that is read for a story with `lines` between its title and its text.
fn check(title: &str, lines: &str, body: &str, expect: &str) {
    let raw = format!("{title}\n\n{lines}\n\n{body}\n").into_bytes();
    let article = read(&Source { id: "a".into(), path: "a.txt".into(), raw, ..Source::default() }, &[]);
    let found = article.published.when.as_ref().map_or("-", |when| when.edtf.as_str());
    assert_eq!(found, expect, "{lines:?}\n{:?}", article.published);
}

/// A text that says nothing of its time.
const BODY: &str = "Port workers and ship owners have agreed to keep the two western terminals open, the harbour board said, \
and lorries are moving again after long queues at the gates of the largest one.";

#[test]
fn labels_and_rare_forms() {
    for lines in [
        "Updated: March 11, 2012 | Original: March 9, 2012",
        "20120309T134500Z",
        "09MAR2012",
        "9.III.2012",
        "Data publikacji: 09.03.2012 r.",
        "9 mar. 2012",
    ] {
        check("Port terminals stay open", lines, BODY, "2012-03-09");
    }
}

#[test]
fn a_first_day_without_a_label_before_the_day_of_a_change() {
    let body = "Os donos dos barcos e os trabalhadores do porto decidiram manter abertos os dois terminais, disse o diretor da \
companhia, e os camiões voltaram a andar depois de longas filas nas portas.";
    check("Terminais do porto abertos", "05/03/2012 10h15 - Atualizado em 06/06/2012 11h20", body, "2012-03-05");
}

#[test]
fn months_in_short_without_their_accents() {
    let body = "La société qui exploite le port va garder les deux terminaux ouverts, a dit son directeur, et les camions \
roulent de nouveau après de longues files devant les portes de la ville.";
    for (line, expect) in
        [("9 aout 2012, 10:15", "2012-08-09"), ("9 fevr. 2012", "2012-02-09"), ("9 noi 2012", "2012-11-09")]
    {
        check("Les terminaux restent ouverts", line, body, expect);
    }
}
