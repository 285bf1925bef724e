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
        "Published on Mar. 9, 2012\nA version of this article appears in print on March 10, 2012, Section A, Page 4",
        "A version of this article appears in print on March 10, 2012, Section A, Page 4\nMarch 9, 2012",
        "https://www.lantern.example/2012/03/09/port-terminals-1234.html\n\nBy Ada Brandt",
        "https://www.lantern.example/2012/03/10/port-terminals-1234.html\n\nBy Ada Brandt on 9 March 2012",
        "Photograph: Ida Holm, 4 June 2010\n\nAda Brandt\n9 March 2012",
        "This appeared in the March 9, 2012, print edition.",
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
    for (line, expect) in [
        ("9 aout 2012, 10:15", "2012-08-09"),
        ("9 mar, 2012", "2012-03-09"),
        ("9 fevr. 2012", "2012-02-09"),
        ("9 noi 2012", "2012-11-09"),
    ] {
        check("Les terminaux restent ouverts", line, body, expect);
    }
}

#[test]
fn labels_of_several_languages_say_which_day_is_which() {
    let stories = [
        (
            "Terminály přístavu zůstanou otevřené",
            "Aktualizováno 12. března 2012 | Vydáno 9. března 2012",
            "Majitelé lodí a dělníci z přístavu se dohodli, že oba terminály zůstanou otevřené, řekl ředitel společnosti, a \
nákladní auta po dlouhých frontách u bran znovu jezdí.",
        ),
        (
            "Las terminales siguen abiertas",
            "VIERNES 9 DE MARZO DE 2012 | Última actualización 12 de marzo de 2012",
            "Los dueños de los barcos y los obreros del puerto acordaron mantener abiertas las dos terminales, dijo el director de \
la compañía, y los camiones circulan de nuevo tras largas colas.",
        ),
        (
            "Terminais do porto abertos",
            "Última atualização: 12 mar 2012 | Publicação: 9 mar 2012",
            "Os donos dos barcos e os trabalhadores do porto decidiram manter abertos os dois terminais, disse o diretor da \
companhia, e os camiões voltaram a andar depois de longas filas.",
        ),
        (
            "Ανοιχτοί οι σταθμοί του λιμανιού",
            "Τελευταία ενημέρωση: 12/03/2012, Δημοσίευση: 09/03/2012",
            "Οι ιδιοκτήτες των πλοίων και οι εργάτες του λιμανιού συμφώνησαν να μείνουν ανοιχτοί οι δύο σταθμοί, είπε ο \
διευθυντής της εταιρείας, και τα φορτηγά κινούνται πάλι.",
        ),
        (
            "बंदरगाह खुला रहेगा",
            "अपडेटेड 12 मार्च 2012, प्रकाशित 9 मार्च 2012",
            "जहाजों के मालिकों और बंदरगाह के मजदूरों ने दोनों टर्मिनल खुले रखने पर सहमति दी, कंपनी के निदेशक ने कहा, और लंबी कतारों के बाद ट्रक फिर चल रहे हैं।",
        ),
        (
            "המסופים בנמל יישארו פתוחים",
            "עודכן: 12.03.12, 10:00 פורסם: 09.03.12, 08:40",
            "בעלי האוניות ופועלי הנמל הסכימו להשאיר את שני המסופים פתוחים, אמר מנהל החברה, והמשאיות נוסעות שוב אחרי תורים ארוכים.",
        ),
        (
            "港口码头继续开放",
            "更新於 2012-03-12 10:00 發布於 2012-03-09 08:40",
            "船东和港口工人同意让西部的两个码头继续开放，港务局说，在大门外排了很久的长队之后，卡车又开始行驶了。",
        ),
        (
            "ท่าเรือยังเปิดอยู่",
            "วันศุกร์ที่ 9 มี.ค. 2555 เวลา 08:40 น.",
            "เจ้าของเรือและคนงานท่าเรือตกลงให้ท่าเรือทั้งสองแห่งเปิดต่อไป ผู้อำนวยการบริษัทกล่าว และรถบรรทุกเริ่มวิ่งอีกครั้งหลังจากรอคิวนาน",
        ),
        (
            "ท่าเรือยังเปิดอยู่",
            "09/03/2555 08:40",
            "เจ้าของเรือและคนงานท่าเรือตกลงให้ท่าเรือทั้งสองแห่งเปิดต่อไป ผู้อำนวยการบริษัทกล่าว และรถบรรทุกเริ่มวิ่งอีกครั้งหลังจากรอคิวนาน",
        ),
        (
            "محطات الميناء مفتوحة",
            "آخر تحديث: 12/03/2012 - 10:00 نشرت في: 09/03/2012",
            "اتفق أصحاب السفن وعمال الميناء على إبقاء المحطتين مفتوحتين، بحسب مدير الشركة، وعادت الشاحنات إلى السير بعد طوابير طويلة.",
        ),
        (
            "Nhà ga cảng vẫn mở",
            "Cập nhật 12/03/2012, đăng 09/03/2012",
            "Chủ tàu và công nhân cảng đã đồng ý giữ hai nhà ga mở cửa, giám đốc công ty cho biết, và xe tải lại chạy sau những hàng dài.",
        ),
        (
            "محطات الميناء مفتوحة",
            "الجمعة 9 آذار/مارس 2012",
            "اتفق أصحاب السفن وعمال الميناء على إبقاء المحطتين مفتوحتين، بحسب مدير الشركة، وعادت الشاحنات إلى السير بعد طوابير طويلة.",
        ),
    ];
    for (title, lines, body) in stories {
        check(title, lines, body, "2012-03-09");
    }
    let body = "اتفق أصحاب السفن وعمال الميناء على إبقاء المحطتين مفتوحتين، بحسب مدير الشركة، وعادت الشاحنات إلى السير بعد طوابير طويلة.";
    check("محطات الميناء مفتوحة", "الجمعة 9 نوفمبر/تشرين الثاني 2012", body, "2012-11-09");
}

#[test]
fn a_day_on_which_something_ends_is_none_of_publication() {
    for line in ["Entries close: 30 April 2012", "Event date: 30 April 2012", "Anmeldung bis / Termin: 30. April 2012"]
    {
        check("Port terminals stay open", &format!("{line}\n9 March 2012"), BODY, "2012-03-09");
    }
    check("Port terminals stay open", "Friday,March 9,2012", BODY, "2012-03-09");
}

#[test]
fn days_of_comments_and_of_whoever_kept_the_page_are_none_of_publication() {
    let foot = |line: &str| format!("{BODY}\n\n{line}");
    check(
        "Port terminals stay open",
        "By Ida Holm",
        &foot("Comments (1)\n\nHarbourfan\n9 March 2014 at 10:15\nAt last."),
        "-",
    );
    for line in [
        "Next meeting: March 9, 2014",
        "Upcoming: port fair, March 9, 2014",
        "Previous post: Crane falls, March 9, 2014",
        "Events\nMarch 9, 2014\nPort fair",
    ] {
        check("Port terminals stay open", "By Ida Holm", &foot(line), "-");
    }
    for line in ["Born March 9, 1950", "FILE - The port on March 9, 2014."] {
        check("Port terminals stay open", &format!("{line}\n\n11 March 2015"), BODY, "2015-03-11");
    }
    for line in ["March 9, 2014", "First published March 9, 2014", "(The Quay Post, March 9, 2014)"] {
        check("Port terminals stay open", "By Ida Holm", &foot(line), "2014-03-09");
    }
    for line in [
        "Saved 9 March 2014",
        "Document generated 9 March 2014",
        "Last accessed: 9 March 2014",
        "Abgerufen am 9. März 2014",
    ] {
        check("Port terminals stay open", "By Ida Holm", &foot(line), "[..2014-03-09]");
    }
}

#[test]
fn a_day_below_a_link_is_of_what_that_leads_to() {
    let page = |below: &str| format!("{}\n\nTags\nQuay\nShare\n{below}", [BODY; 4].join("\n\n"));
    let updated = "Ida Holm\nUpdated: March 9, 2012";
    check("Harbour stays open", updated, &page("More\nA crane falls\nMarch 7, 2012"), "2012-03-09");
    check("Harbour stays open", updated, &page("March 7, 2012"), "2012-03-07");
}
