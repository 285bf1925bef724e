//! Languages by script and by stop words.
//!
//! The words are the commonest function words of each language, from general knowledge of the
//! languages; a story's language is the one whose words it uses most (W. Cavnar and J. Trenkle
//! 1994 rank n-grams the same way; whole words suffice for articles).

use super::list::{Folded, slots};
use super::script::{Script, dominant, letter_runs};
use super::stops::{StopWords, Stops, words_in};

/// A language with its commonest function words.
#[derive(Debug)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: &'static str,
    /// The function words of all languages of its script, and which of these it is.
    stops: Option<(&'static Stops, u8)>,
}

impl Language {
    /// Whether `word`, in any case, is a function word.
    #[must_use]
    pub fn is_stop(&self, word: &str) -> bool {
        self.has(Folded::of(word))
    }

    /// Whether `word` is a function word.
    #[must_use]
    #[inline]
    pub fn has(&self, word: Folded) -> bool {
        self.stops.is_some_and(|(stops, number)| stops.of(word) >> number & 1 == 1)
    }

    /// Whether its function words are known, so that their density means something.
    #[must_use]
    pub fn has_stops(&self) -> bool {
        self.stops.is_some()
    }
}

/// How many words are looked at; enough for any article, and the cost stays bounded.
const SAMPLE: usize = 600;

/// After so many words English that explains two in five of them is sure: of no other language's words it explains a third.
const SURE: usize = 150;

/// The language of `text`, where it can be told.
#[must_use]
pub fn guess(text: &str) -> Option<&'static Language> {
    let tag = match dominant(text)? {
        Script::Hangul => "ko",
        Script::Kana => "ja",
        Script::Han => "zh",
        Script::Greek => "el",
        Script::Hebrew => "he",
        Script::Thai => "th",
        Script::Devanagari => "hi",
        Script::Bengali => "bn",
        Script::Armenian => "hy",
        Script::Georgian => "ka",
        Script::Arabic => arabic(text),
        Script::Cyrillic => return by_words(text, CYRILLIC, &CYRILLIC_STOPS),
        Script::Latin => return by_words(text, LATIN, &LATIN_STOPS),
        Script::Other => return None,
    };
    PLAIN.iter().find(|language| language.tag == tag)
}

/// The language with this tag, if its function words are known; "en-GB" is "en".
#[must_use]
pub fn by_tag(tag: &str) -> Option<&'static Language> {
    let primary = tag.split(['-', '_']).next()?;
    LATIN.iter().chain(CYRILLIC).chain(PLAIN).find(|language| language.tag.eq_ignore_ascii_case(primary))
}

/// Persian and Urdu have letters that Arabic lacks.
fn arabic(text: &str) -> &'static str {
    let sample = || text.chars().take(4000);
    if sample().any(|letter| matches!(letter, 'ٹ' | 'ڈ' | 'ڑ' | 'ے' | 'ں')) {
        "ur"
    } else if sample().filter(|letter| matches!(letter, 'پ' | 'چ' | 'ژ' | 'گ' | 'ک' | 'ی')).count() > 2 {
        "fa"
    } else {
        "ar"
    }
}

/// The language among `candidates` whose function words, which are in `stops`, make up most of the text, if it is a fair
/// share.
fn by_words(text: &str, candidates: &'static [Language], stops: &Stops) -> Option<&'static Language> {
    let english = candidates.first().is_some_and(|first| first.tag == "en");
    // For each word, a bit for each language that has it.
    let mut speak = Vec::with_capacity(SAMPLE);
    let mut first = 0;
    for (from, to) in letter_runs(text).take(SAMPLE) {
        let languages = stops.of(Folded::within(text, from, to));
        speak.push(languages);
        first += languages as usize & 1;
        // English is by far the likeliest; where it explains a third of the words, no other can win, and none is counted.
        if english && (first * 3 > SAMPLE || speak.len() == SURE && first * 5 > SURE * 2) {
            return candidates.first();
        }
    }
    let total = speak.len();
    if english && first * 3 > total && first >= 3 {
        return candidates.first();
    }
    let mut hits = [0; u32::BITS as usize];
    for mut languages in speak {
        while let Some(count) = hits.get_mut(languages.trailing_zeros() as usize) {
            *count += 1;
            languages &= languages - 1;
        }
    }
    let mut best: Option<(&'static Language, usize)> = None;
    let mut second = 0;
    for (language, hits) in candidates.iter().zip(hits) {
        match best {
            Some((_, most)) if hits <= most => second = second.max(hits),
            _ => {
                second = best.map_or(0, |(_, most)| most);
                best = Some((language, hits));
            }
        }
    }
    let (language, hits) = best?;
    let clear = hits >= 2 && hits * 8 >= total && (hits > second || hits >= 20);
    clear.then_some(language)
}

/// Languages told by their script alone.
static PLAIN: &[Language] = &[
    Language { tag: "ko", stops: None },
    Language { tag: "ja", stops: None },
    Language { tag: "zh", stops: None },
    Language { tag: "el", stops: None },
    Language { tag: "he", stops: None },
    Language { tag: "th", stops: None },
    Language { tag: "hi", stops: None },
    Language { tag: "bn", stops: None },
    Language { tag: "hy", stops: None },
    Language { tag: "ka", stops: None },
    Language { tag: "ar", stops: None },
    Language { tag: "fa", stops: None },
    Language { tag: "ur", stops: None },
];

/// Function words of languages in Latin letters; English first.
const LATIN_WORDS: &[&[&str]] = &[
    // en
    &[
        "a", "about", "after", "all", "also", "an", "and", "any", "are", "as", "at", "be", "because", "been", "before",
        "but", "by", "can", "could", "did", "do", "does", "for", "from", "had", "has", "have", "he", "her", "here",
        "him", "his", "how", "i", "if", "in", "into", "is", "it", "its", "just", "more", "most", "my", "no", "not",
        "now", "of", "on", "one", "only", "or", "other", "our", "out", "over", "said", "she", "should", "since", "so",
        "some", "such", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those",
        "through", "to", "under", "until", "up", "us", "was", "we", "were", "what", "when", "where", "which", "while",
        "who", "will", "with", "would", "you", "your",
    ],
    // fr
    &[
        "a", "ainsi", "après", "au", "aux", "avec", "ce", "ces", "cette", "comme", "d", "dans", "de", "des", "du",
        "elle", "en", "entre", "est", "et", "eu", "il", "ils", "je", "l", "la", "le", "les", "leur", "lui", "mais",
        "n", "ne", "nous", "on", "ont", "ou", "par", "pas", "plus", "pour", "qu", "que", "qui", "s", "sa", "sans",
        "se", "selon", "ses", "son", "sont", "sur", "un", "une", "vous", "y", "à", "été", "être",
    ],
    // de
    &[
        "aber", "als", "am", "an", "auch", "auf", "aus", "bei", "bis", "das", "dass", "dem", "den", "der", "des",
        "die", "durch", "ein", "eine", "einem", "einen", "einer", "er", "es", "für", "gegen", "haben", "hat", "ich",
        "ihr", "im", "in", "ist", "mit", "nach", "nicht", "noch", "nur", "oder", "sei", "sein", "sich", "sie", "sind",
        "so", "um", "und", "unter", "von", "vor", "war", "waren", "was", "wenn", "werden", "wie", "wird", "wurde",
        "zu", "zum", "zur", "über",
    ],
    // es
    &[
        "al", "ante", "como", "con", "contra", "cuando", "de", "del", "desde", "donde", "el", "ella", "en", "entre",
        "era", "es", "esta", "este", "está", "están", "fue", "ha", "han", "hasta", "la", "las", "le", "lo", "los",
        "muy", "más", "no", "o", "para", "pero", "por", "que", "se", "según", "ser", "si", "sin", "sobre", "son", "su",
        "sus", "también", "tras", "un", "una", "y", "ya",
    ],
    // pt
    &[
        "a", "ao", "aos", "as", "com", "como", "da", "das", "de", "do", "dos", "e", "ela", "ele", "em", "entre", "era",
        "essa", "esta", "está", "foi", "há", "já", "mais", "mas", "na", "nas", "no", "nos", "não", "o", "os", "ou",
        "para", "pela", "pelo", "por", "que", "se", "segundo", "ser", "seu", "sua", "são", "também", "um", "uma",
    ],
    // it
    &[
        "a", "ai", "al", "alla", "anche", "che", "chi", "ci", "come", "con", "da", "dal", "dalla", "degli", "dei",
        "del", "della", "delle", "di", "e", "gli", "ha", "hanno", "il", "in", "io", "la", "le", "lo", "ma", "nei",
        "nel", "nella", "non", "o", "per", "più", "quando", "questo", "se", "si", "sono", "stato", "su", "sua", "suo",
        "tra", "un", "una", "uno", "è",
    ],
    // nl
    &[
        "aan", "al", "als", "bij", "dan", "dat", "de", "den", "der", "die", "dit", "door", "een", "en", "er", "geen",
        "had", "heeft", "het", "hij", "hun", "ik", "in", "is", "je", "maar", "met", "na", "naar", "niet", "nog", "of",
        "om", "onder", "ook", "op", "over", "te", "tot", "uit", "van", "voor", "was", "wat", "werd", "wordt", "ze",
        "zich", "zijn", "zo",
    ],
    // sv
    &[
        "alla", "att", "av", "blev", "de", "den", "det", "du", "efter", "ej", "en", "ett", "från", "för", "går", "ha",
        "han", "har", "hon", "i", "inte", "jag", "kan", "man", "med", "men", "mot", "nu", "när", "och", "om", "på",
        "sig", "sin", "ska", "som", "till", "under", "upp", "ut", "var", "vi", "är", "över",
    ],
    // da
    &[
        "af", "alle", "at", "blev", "da", "de", "den", "der", "deres", "det", "dig", "efter", "eller", "en", "er",
        "et", "for", "fra", "han", "har", "havde", "hun", "i", "ikke", "jeg", "kan", "med", "men", "mod", "nu", "når",
        "og", "om", "op", "over", "på", "sig", "sin", "skal", "som", "til", "ud", "under", "var", "vi", "vil",
    ],
    // no
    &[
        "alle", "at", "av", "ble", "da", "de", "den", "der", "det", "du", "eller", "en", "er", "et", "etter", "for",
        "fra", "ha", "han", "har", "hun", "i", "ikke", "jeg", "kan", "med", "men", "mot", "nå", "når", "og", "om",
        "opp", "over", "på", "seg", "sin", "skal", "som", "til", "under", "ut", "var", "vi", "vil", "være",
    ],
    // pl
    &[
        "a", "ale", "bo", "być", "był", "była", "co", "czy", "dla", "do", "gdy", "go", "i", "ich", "ile", "im", "ja",
        "jak", "jako", "jest", "już", "która", "które", "który", "lub", "ma", "między", "na", "nad", "nie", "o", "od",
        "oraz", "po", "pod", "przez", "przy", "się", "są", "tak", "także", "tego", "ten", "to", "tym", "w", "we", "z",
        "za", "ze", "że",
    ],
    // tr
    &[
        "ama",
        "ancak",
        "bir",
        "bu",
        "da",
        "daha",
        "de",
        "diye",
        "en",
        "gibi",
        "göre",
        "hem",
        "ile",
        "ise",
        "için",
        "kadar",
        "ki",
        "mi",
        "ne",
        "o",
        "olan",
        "olarak",
        "oldu",
        "olduğu",
        "olduğunu",
        "sonra",
        "ve",
        "veya",
        "ya",
        "çok",
    ],
    // id
    &[
        "ada", "adalah", "akan", "atau", "bahwa", "banyak", "bisa", "dalam", "dan", "dapat", "dari", "dengan", "di",
        "hari", "ia", "ini", "itu", "juga", "kami", "karena", "ke", "kepada", "lebih", "mereka", "oleh", "pada",
        "para", "saat", "sebagai", "sudah", "telah", "tersebut", "tidak", "untuk", "yang",
    ],
    // vi
    &[
        "bị", "cho", "các", "có", "cũng", "của", "khi", "không", "là", "lại", "một", "người", "nhiều", "như", "những",
        "này", "năm", "ra", "sau", "sẽ", "theo", "thì", "trong", "trên", "tại", "từ", "và", "vào", "về", "với", "đã",
        "đó", "được", "đến", "để",
    ],
    // ro
    &[
        "a", "al", "ale", "am", "au", "ca", "care", "ce", "cu", "de", "din", "după", "este", "fi", "fost", "la", "le",
        "lui", "mai", "nu", "o", "pe", "pentru", "prin", "sa", "sau", "se", "si", "sunt", "un", "unei", "unui", "va",
        "în", "într", "și",
    ],
    // cs
    &[
        "a", "ale", "by", "být", "co", "do", "i", "jak", "jako", "je", "jeho", "již", "k", "ke", "která", "které",
        "který", "mezi", "na", "nad", "ne", "není", "o", "od", "po", "pod", "podle", "pro", "při", "s", "se", "si",
        "sou", "svou", "tak", "také", "to", "u", "už", "v", "ve", "z", "za", "ze", "že",
    ],
    // hu
    &[
        "a", "az", "azt", "be", "csak", "de", "egy", "el", "ez", "fel", "ha", "hogy", "is", "kell", "ki", "meg",
        "mert", "mint", "még", "nem", "pedig", "s", "szerint", "után", "vagy", "van", "volt", "és", "ő",
    ],
    // fi
    &[
        "ei", "että", "ja", "joka", "jos", "kanssa", "kuin", "kun", "mukaan", "mutta", "myös", "ne", "niin", "nyt",
        "oli", "olisi", "on", "ovat", "se", "sekä", "sen", "tai", "vain", "voi",
    ],
];

static LATIN_STOPS: Stops = {
    const COUNT: usize = words_in(LATIN_WORDS);
    static WORDS: StopWords<COUNT, { slots(COUNT) }> = StopWords::of(LATIN_WORDS);
    WORDS.stops()
};

/// The languages of [`LATIN_WORDS`], in its order.
static LATIN: &[Language] = &[
    Language { tag: "en", stops: Some((&LATIN_STOPS, 0)) },
    Language { tag: "fr", stops: Some((&LATIN_STOPS, 1)) },
    Language { tag: "de", stops: Some((&LATIN_STOPS, 2)) },
    Language { tag: "es", stops: Some((&LATIN_STOPS, 3)) },
    Language { tag: "pt", stops: Some((&LATIN_STOPS, 4)) },
    Language { tag: "it", stops: Some((&LATIN_STOPS, 5)) },
    Language { tag: "nl", stops: Some((&LATIN_STOPS, 6)) },
    Language { tag: "sv", stops: Some((&LATIN_STOPS, 7)) },
    Language { tag: "da", stops: Some((&LATIN_STOPS, 8)) },
    Language { tag: "no", stops: Some((&LATIN_STOPS, 9)) },
    Language { tag: "pl", stops: Some((&LATIN_STOPS, 10)) },
    Language { tag: "tr", stops: Some((&LATIN_STOPS, 11)) },
    Language { tag: "id", stops: Some((&LATIN_STOPS, 12)) },
    Language { tag: "vi", stops: Some((&LATIN_STOPS, 13)) },
    Language { tag: "ro", stops: Some((&LATIN_STOPS, 14)) },
    Language { tag: "cs", stops: Some((&LATIN_STOPS, 15)) },
    Language { tag: "hu", stops: Some((&LATIN_STOPS, 16)) },
    Language { tag: "fi", stops: Some((&LATIN_STOPS, 17)) },
];

/// Function words of languages in Cyrillic letters.
#[rustfmt::skip]
const CYRILLIC_WORDS: &[&[&str]] = &[
    // ru
    &[
        "а", "без", "был", "была", "были", "быть", "в", "во", "все", "для", "до", "его", "ее", "если", "же", "за",
        "и", "из", "или", "их", "к", "как", "ко", "когда", "который", "мы", "на", "не", "но", "о", "об", "он", "она",
        "они", "от", "по", "под", "при", "с", "со", "так", "также", "то", "только", "у", "уже", "что", "это", "этого",
        "является",
    ],
    // uk
    &[
        "а", "або", "але", "без", "був", "була", "було", "бути", "в", "вона", "вони", "від", "він", "для", "до", "з",
        "за", "зі", "й", "його", "коли", "ми", "на", "не", "об", "по", "при", "про", "під", "та", "також", "те",
        "тільки", "у", "уже", "це", "цього", "що", "щоб", "як", "який", "є", "і", "із", "їх",
    ],
    // bg
    &[
        "а", "бе", "без", "беше", "в", "все", "във", "да", "до", "е", "за", "и", "из", "или", "като", "когато",
        "който", "към", "ли", "между", "ми", "на", "не", "но", "от", "по", "при", "с", "са", "се", "си", "след",
        "това", "този", "той", "тя", "че", "ще",
    ],
];

static CYRILLIC_STOPS: Stops = {
    const COUNT: usize = words_in(CYRILLIC_WORDS);
    static WORDS: StopWords<COUNT, { slots(COUNT) }> = StopWords::of(CYRILLIC_WORDS);
    WORDS.stops()
};

/// The languages of [`CYRILLIC_WORDS`], in its order.
static CYRILLIC: &[Language] = &[
    Language { tag: "ru", stops: Some((&CYRILLIC_STOPS, 0)) },
    Language { tag: "uk", stops: Some((&CYRILLIC_STOPS, 1)) },
    Language { tag: "bg", stops: Some((&CYRILLIC_STOPS, 2)) },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_told() {
        for (text, expect) in [
            ("The minister said that talks would go on until the end of the week.", Some("en")),
            ("THE TALKS WILL GO ON UNTIL THE END OF THE WEEK", Some("en")),
            ("Le ministre a déclaré que les discussions se poursuivraient dans la semaine.", Some("fr")),
            ("Der Minister sagte, dass die Gespräche bis zum Ende der Woche dauern werden.", Some("de")),
            ("El ministro dijo que las conversaciones seguirán hasta el fin de la semana.", Some("es")),
            ("O ministro disse que as conversas não vão parar até o fim da semana.", Some("pt")),
            ("Il ministro ha detto che i colloqui non sono finiti e che la settimana è lunga.", Some("it")),
            ("De minister zei dat de gesprekken tot het einde van de week door gaan.", Some("nl")),
            ("Министр заявил, что переговоры продлятся до конца недели, но не дольше.", Some("ru")),
            ("Міністр заявив, що переговори триватимуть до кінця тижня, але не довше.", Some("uk")),
            ("장관은 회담이 이번 주말까지 계속될 것이라고 말했다.", Some("ko")),
            ("大臣は会談が週末まで続くと述べた。", Some("ja")),
            ("部长表示会谈将持续到周末。", Some("zh")),
            ("قال الوزير إن المحادثات ستستمر حتى نهاية الأسبوع", Some("ar")),
            ("وزیر گفت که گفتگوها تا پایان هفته ادامه می یابد", Some("fa")),
            ("12345 67", None),
            ("Xyzzy plugh", None),
            ("", None),
        ] {
            assert_eq!(guess(text).map(|language| language.tag), expect, "{text:?}");
        }
    }
}
