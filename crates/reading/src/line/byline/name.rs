//! What a writer's name looks like, and what is a post or a desk instead.

use crate::lexicon::{Classes, classes};
use crate::line::press;
use dateline_text::Small as _;

/// Words for whoever runs a site; they are not people's names. Lower case.
pub(super) const GENERIC: &[&str] = &[
    "admin",
    "administrator",
    "staff",
    "staff writer",
    "staff reporter",
    "our correspondent",
    "our reporter",
    "a staff reporter",
    "staff correspondent",
    "editor",
    "editors",
    "the editor",
    "web desk",
    "web team",
    "online team",
    "news desk",
    "newsroom",
    "online desk",
    "agencies",
    "news agencies",
    "wire services",
    "wire reports",
    "news service",
    "editorial team",
    "editorial board",
    "editorial staff",
    "guest",
    "guest author",
    "author",
    "correspondent",
    "special correspondent",
    "team",
    "reporter",
    "our staff reporter",
    "monitoring desk",
    "web editor",
    "webeditor",
    "digital team",
    "webmaster",
    "news team",
    "our bureau",
    "redacción",
    "redação",
    "redaktion",
    "redazione",
    "rédaction",
    "la rédaction",
    "redakcja",
    "agencias",
    "anonymous",
    "contributor",
];

/// Words of other languages for whoever runs a site. Lower case.
#[rustfmt::skip]
const GENERIC_ABROAD: &[&str] = &[
    "redaktion", "online-redaktion", "onlineredaktion", "die redaktion", "redaktionsteam", "gastautor",
    "gastbeitrag", "presse", "pressestelle", "autor", "autoren", "rédaction", "la rédaction", "redacción",
    "redaccion", "redazione", "redactie", "redakcja", "redakce", "редакция", "anonymous", "anonym", "unknown",
    "user", "root", "wordpress", "moderator", "blog", "news", "email", "e-mail", "facebook", "twitter", "website",
    "homepage", "profil", "profile", "kontakt", "contact", "null", "none", "undefined", "default", "super user",
    "system", "import", "bio",
];

/// Whether `name` stands for whoever runs a site, and for no person.
#[must_use]
pub fn is_nobody(name: &str) -> bool {
    let folded = name.trim().small();
    // "User Admin"
    [GENERIC, GENERIC_ABROAD].iter().any(|list| list.contains(&folded.as_str())) || folded.ends_with(" admin")
}

/// Words that open a post of several words.
#[rustfmt::skip]
const RANKS: &[&str] = &[
    "senior", "chief", "staff", "special", "political", "foreign", "diplomatic", "national", "business", "education",
    "transport", "science", "health", "crime", "court", "legal", "environment", "economics", "technology", "media",
    "arts", "sport", "sports", "travel", "royal", "defence", "security", "local", "world", "home", "deputy",
    "assistant", "associate", "managing", "contributing", "freelance", "general", "executive", "digital", "online", "news",
    "features", "content", "lead", "principal", "junior", "web", "social", "audience", "marketing", "technical",
    "international", "parliamentary", "editorial", "investigative", "regional", "head",
];

/// Whether a post or a desk may open with the word, as it is printed.
#[must_use]
pub fn opens_post(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && RANKS.contains(&word.small().as_str())
}

/// Whether the words are a post and no name: "Chief Political Correspondent".
pub(super) fn is_ranked(part: &str) -> bool {
    is_post(part) && RANKS.contains(&part.split(' ').next().unwrap_or("").small().as_str())
}

/// Where the name at the start of `part`, which ends at `end`, gives way to an outlet, an agency or a post without a
/// comma between: "A. Writer BBC News", "A. Writer Senior Reporter".
pub(super) fn before_press(part: &str, end: usize) -> usize {
    let text = part.get(..end).unwrap_or("");
    let cut = text.match_indices(' ').skip(1).take(5).find(|(at, _)| {
        let rest = text.get(at + 1..).unwrap_or("");
        let first = rest.split(' ').next().unwrap_or("").small();
        // "A. Writer Lantern Correspondent": of four words the third is the outlet's, where it is no name's.
        let beside = || {
            let [_, second, third, _] = *text.split(' ').collect::<Vec<_>>().as_slice() else { return false };
            let name =
                |word: &str| classes(word).has(Classes::GIVEN) || word.chars().count() <= 2 || word.ends_with('.');
            rest.starts_with(third) && !name(second) && !name(third) && second.starts_with(char::is_uppercase)
        };
        // "A. Writer The Quay"
        rest.starts_with("The ")
            || press::outlet(rest).is_some()
            || press::agency(rest).is_some()
            || is_post(rest)
                && (RANKS.contains(&first.as_str())
                    || !rest.contains(' ')
                    // "A. Writer AP Business Writer"
                    || press::agency(rest.split(' ').next().unwrap_or("")).is_some()
                    || beside()
                    // "By A. Writer Herald Staff Writer"
                    || press::is_paper_word(&first))
    });
    cut.map_or(end, |(at, _)| at)
}

/// The words before a post of several words that goes on behind an "and": of "Ada Brandt Data and Graphics Journalist" the
/// first two.
pub(super) fn before_post(text: &str) -> &str {
    let Some((name, post)) = text.split_once(" and ") else { return text };
    let second = name.trim_start().match_indices(' ').nth(1).map(|(at, _)| at + name.len() - name.trim_start().len());
    let first = |words: &str| classes(words.trim_start().split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN);
    let cut = second.filter(|_| is_post(post) && post.split(' ').count() <= 3 && first(name) && !first(post));
    let cut = cut.filter(|_| name.split_whitespace().count() == 3 && !name.contains([',', '.']));
    cut.and_then(|cut| text.get(..cut)).unwrap_or(text)
}

/// Words that open no name.
#[rustfmt::skip]
const NO_NAMES: &[&str] = &[
    "By", "For", "From", "Of", "Section", "Our", "The", "With", "Special", "Staff", "Por", "Par", "Door", "Av", "Af", "Das", "Der", "Die", "Ein", "Eine", "Zum", "Zur",
    "Unser", "Unsere", "Mehr", "Alle", "About", "Über", "Aus", "Bei", "Nach", "Mit", "Für", "Gegen", "Ohne", "Seit", "Unter", "Wegen",
    "Trotz", "Beim", "Neue", "Neuer", "Neues", "Dans", "Pour", "Avec", "Para", "Con", "Los", "How", "Why", "What", "When", "Where",
    "After", "This", "These", "To", "And", "Zum", "Wie", "Was", "Warum", "Weitere", "Updated", "Published", "Posted", "Photo", "Photos",
    "Foto", "Fotos", "Image", "Images", "Immagine", "Immagini", "Imagen", "Imagem", "Zdjęcie", "Click",
];

/// Words that buttons, lists and players open with, in any case, and no name does.
#[rustfmt::skip]
const OF_BUTTONS: &[&str] = &[
    "most", "ask", "save", "loading", "reading", "enlarge", "play", "continue", "prev", "previous", "next", "watch", "listen", "view",
    "show", "hide", "see", "skip", "modal", "bookmark", "toggle", "bio", "advertise", "download", "subscribe", "trending", "related",
    "recommended", "comments", "today’s", "today's", "editor’s", "editor's", "editors’", "editors'", "current", "suscríbete",
    "suscríbase", "comprobar", "escuchar", "copyright", "should", "could", "would",
];

/// Words with a capital behind which a name stands.
const LEADS: &[&str] = &["By", "Von", "Par", "Por"];

/// Offices that stand behind a name and are none.
#[rustfmt::skip]
const OFFICES: &[&str] = &[
    "Vice President", "Senior Vice President", "Executive Vice President", "Managing Director", "Executive Director", "General Manager",
    "Product Manager", "Chief Executive", "Chief Executive Officer", "Software Engineer", "Technical Director", "Prime Minister",
    "Foreign Minister", "Research Fellow", "Senior Fellow", "Assistant Professor", "Associate Professor", "Senior Lecturer",
    "Emeritus Professor", "Adjunct Professor",
];

/// Last words of what bodies and desks sign with, and nobody is called by: "Bureau Report", "City News".
#[rustfmt::skip]
const OF_BODIES: &[&str] = &[
    "report", "reports", "release", "releases", "service", "services", "bureau", "newsroom", "news", "web", "online", "wires",
    "agencies", "handout", "board",
];

/// Whether the words are those of a body that signs: "Press Release".
pub(super) fn is_body(name: &str) -> bool {
    let (first, last) = (name.split(' ').next().unwrap_or(""), name.rsplit(' ').next().unwrap_or(""));
    // "WXYZ Staff Report": an outlet signs with its own name.
    let owned =
        first.len() > 2 && first.bytes().all(|byte| byte.is_ascii_uppercase()) && name.contains(char::is_lowercase);
    !owned && (3..=8).contains(&last.len()) && OF_BODIES.iter().any(|own| own.eq_ignore_ascii_case(last))
}

/// Whether `name` looks like a person's name: two to five words with capitals (one, if `sure`).
#[must_use]
pub fn is_name(name: &str, sure: bool) -> bool {
    // What is written unlike a name, as most is, is told at once.
    name.chars().next().is_some_and(|first| !first.is_lowercase())
        && !NO_NAMES.contains(&name.split(' ').next().unwrap_or(""))
        && !OF_BUTTONS.iter().any(|word| word.eq_ignore_ascii_case(name.split(' ').next().unwrap_or("")))
        // "A column By": the name stands behind it.
        && !name.split(' ').skip(1).last().is_some_and(|last| LEADS.iter().any(|lead| lead.eq_ignore_ascii_case(last)))
        && !is_numbered(name)
        && !OFFICES.iter().any(|office| office.eq_ignore_ascii_case(name))
        && is_written_as_name(name, sure)
        && !GENERIC.contains(&name.small().as_str())
        && press::agency(name).is_none()
        && !press::is_outlet(name)
        && !is_post(name)
        && !is_body(name)
        // "공감언론 뉴시스": an agency and its motto.
        && (name.is_ascii() || press::agencies_in(name).is_empty())
}

/// Whether the words are a heading with a Roman number: "II. Harbours", "IV. The Quay"; "V. Brandt" may be a name.
fn is_numbered(name: &str) -> bool {
    let Some((number, rest)) = name.split_once(". ") else { return false };
    let roman = number.len() > 1 || number == "I" && !rest.contains(' ');
    roman && number.chars().all(|letter| matches!(letter, 'I' | 'V' | 'X'))
}

/// Whether the words of `name` are as many, and written, as in a name.
fn is_written_as_name(name: &str, sure: bool) -> bool {
    let mut words = 0;
    let mut wide = 0;
    for word in name.split([' ', '\u{a0}']) {
        let Some(first) = word.chars().next() else { continue };
        let letters = word.chars().all(|letter| {
            letter.is_alphabetic() || matches!(letter, '.' | '-' | '\'' | '’' | '‘' | '\u{301}' | '"' | '“' | '”')
        });
        let particle = matches!(
            word,
            "de" | "da"
                | "los"
                | "las"
                | "do"
                | "dos"
                | "del"
                | "della"
                | "di"
                | "la"
                | "le"
                | "van"
                | "der"
                | "den"
                | "von"
                | "bin"
                | "ibn"
                | "al"
                | "el"
                | "ul"
                | "ter"
                | "ten"
                | "zu"
                | "af"
                | "y"
                | "du"
                | "des"
                | "das"
                | "wa"
                | "bint"
        );
        let hyphenated = ["al-", "el-", "ul-", "d'", "d’"].iter().any(|prefix| word.starts_with(prefix));
        let cased = first.is_uppercase() || matches!(first, '“' | '"' | '‘');
        let caseless = !first.is_uppercase() && !first.is_lowercase();
        if !letters || !(cased || particle || hyphenated || caseless) {
            return false;
        }
        words += 1;
        wide += word
            .chars()
            // Names in Hebrew and Arabic are as long as those in letters with capitals.
            .filter(|letter| !letter.is_uppercase() && !letter.is_lowercase() && letter.is_alphabetic())
            .filter(|letter| !matches!(letter, '\u{590}'..='\u{6FF}'))
            .count();
    }
    if wide > 0 {
        return (2..=12).contains(&wide) && words <= 4;
    }
    (2..=5).contains(&words) || (sure && words == 1 && name.chars().count() > 1)
}

/// The table of family names in wide letters: a language, a tab, the names.
const FAMILY_WIDE: &str = include_str!("../../../../../assets/names/family_wide.txt");

/// Whether words that nothing calls a name may be one: they look like a name, and in Chinese, Japanese and Korean, where
/// two or three letters look like any other word, they begin with a family name: "田中太郎", and no "金融機関".
#[must_use]
pub fn stands_alone(name: &str) -> bool {
    is_name(name, false) && (name.is_ascii() || wide_fits(name))
}

/// Whether a name in wide letters begins with a family name and goes on for as long as such names do.
fn wide_fits(name: &str) -> bool {
    let hangul = |letter: char| matches!(letter, '\u{AC00}'..='\u{D7A3}');
    let kana = |letter: char| matches!(letter, '\u{3041}'..='\u{30FF}');
    let wide = |letter: char| hangul(letter) || kana(letter) || matches!(letter, '\u{3400}'..='\u{9FFF}' | '々');
    if !name.chars().any(wide) {
        return true;
    }
    let solid: String = name.chars().filter(|letter| !letter.is_whitespace()).collect();
    let letters = solid.chars().count();
    let mut rows = FAMILY_WIDE.lines().filter_map(|row| row.split_once('\t'));
    rows.any(|(language, families)| {
        let written = match language {
            "ko" => solid.chars().all(hangul),
            "ja" => solid.chars().all(|letter| wide(letter) && !hangul(letter)),
            _ => solid.chars().all(|letter| wide(letter) && !hangul(letter) && !kana(letter)),
        };
        written
            && families.split(' ').filter(|family| solid.starts_with(family)).any(|family| {
                let given = letters - family.chars().count();
                if language == "ja" { (1..=3).contains(&given) && letters > 2 } else { given == 2 }
            })
    })
}

/// Whether two Han letters can be a name: a family's, and one more.
pub(super) fn opens_as_name(name: &str) -> bool {
    let mut letters = name.chars();
    let first = letters.next().map(String::from).unwrap_or_default();
    let han = name.chars().all(|letter| matches!(letter, '\u{3400}'..='\u{9FFF}'));
    let rows = FAMILY_WIDE.lines().filter_map(|row| row.split_once('\t'));
    let mut families = rows.filter(|(language, _)| *language == "zh").flat_map(|(_, families)| families.split(' '));
    han && families.any(|family| family == first)
}

/// Posts that follow a name. Lower case; the last word of the part.
const POSTS: &[&str] = &[
    "writer",
    "reporter",
    "correspondent",
    "editor",
    "columnist",
    "contributor",
    "journalist",
    "chief",
    "anchor",
    "producer",
    "author",
    "analyst",
    "intern",
    "desk",
    "bureau",
    "staff",
    "network",
    "service",
    "redakteur",
    "redakteurin",
    "lokalredakteur",
    "lokalredakteurin",
    "chefredakteur",
    "chefredakteurin",
    "sportredakteur",
    "reporterin",
    "journalistin",
    "korrespondent",
    "korrespondentin",
    "volontär",
    "volontärin",
    "journaliste",
    "rédacteur",
    "rédactrice",
    "periodista",
    "redactor",
    "redactora",
    "giornalista",
    "redacteur",
    "verslaggever",
    "jornalista",
    "officer",
    "manager",
    "technologist",
    "strategist",
    "specialist",
    "coordinator",
    "lecturer",
    "meteorologist",
    "economist",
    "scientist",
    "researcher",
    "consultant",
];

/// Whether the last word of `part` is a post: "Staff Writers".
#[must_use]
pub fn is_post(part: &str) -> bool {
    let folded = part.small();
    let last = folded.rsplit([' ', ',']).next().unwrap_or("");
    POSTS.contains(&last) || last.strip_suffix('s').is_some_and(|one| POSTS.contains(&one))
}
