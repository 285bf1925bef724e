//! Which part of a writer's name is the surname, where that is known.
//!
//! It is known in a language whose press prints given names first, for a name of two words or of two with an initial
//! between, unless its first word is a surname that stands first in China, Korea or Vietnam and its last is none: those
//! write their own order. Everything else stays as it is printed.

/// Languages whose press prints given names first, also those of Japanese.
const GIVEN_FIRST: &[&str] = &["en", "de", "fr", "it", "nl", "sv", "da", "nb", "no", "fi", "pl", "cs"];

/// Surnames that may stand first, in their usual spellings: the most frequent ones of China, Korea and Vietnam.
const MAY_STAND_FIRST: &[&str] = &[
    "Ahn", "An", "Bae", "Baek", "Bui", "Cao", "Chae", "Chan", "Chang", "Chen", "Cheng", "Cheong", "Cho", "Choe",
    "Choi", "Chu", "Chun", "Chung", "Dang", "Deng", "Ding", "Do", "Dong", "Duong", "Feng", "Gao", "Gong", "Gu", "Guo",
    "Ha", "Han", "He", "Ho", "Hong", "Hoang", "Hsu", "Hu", "Huang", "Hwang", "Huynh", "Im", "Jang", "Jeon", "Jeong",
    "Ji", "Jiang", "Jin", "Jo", "Joo", "Jung", "Kang", "Kim", "Ko", "Koo", "Kwak", "Kwon", "Lam", "Le", "Lee", "Li",
    "Liang", "Lim", "Lin", "Liu", "Lu", "Luo", "Luu", "Ly", "Ma", "Mai", "Min", "Moon", "Na", "Nam", "Ngo", "Nguyen",
    "No", "Noh", "Oh", "Ok", "Pan", "Park", "Pham", "Phan", "Peng", "Qian", "Qin", "Ren", "Roh", "Ryu", "Seo", "Shen",
    "Shi", "Shim", "Shin", "Sin", "Sohn", "Son", "Song", "Suh", "Sun", "Sung", "Tan", "Tang", "Tian", "To", "Tran",
    "Trinh", "Truong", "Tsai", "Vo", "Vu", "Wan", "Wang", "Wei", "Wen", "Won", "Wong", "Woo", "Wu", "Xiao", "Xie",
    "Xu", "Yan", "Yang", "Yao", "Ye", "Yeo", "Yi", "Yim", "Yin", "Yoo", "Yoon", "Yu", "Yuan", "Yun", "Zeng", "Zhang",
    "Zhao", "Zheng", "Zhou", "Zhu",
];

/// Given names, with initials, and surname, where it is known which is which.
#[must_use]
pub(super) fn parts<'a>(name: &'a str, language: Option<&str>) -> Option<(&'a str, &'a str)> {
    let language = language?.split('-').next()?;
    let (given, family) = name.trim().rsplit_once(' ')?;
    let words: Vec<&str> = given.split(' ').collect();
    let initial = |word: &&&str| word.chars().filter(|letter| letter.is_alphabetic()).count() == 1;
    let [first, middle @ ..] = words.as_slice() else { return None };
    let plain = |word: &str| {
        word.chars().next().is_some_and(char::is_uppercase)
            && word.chars().any(char::is_lowercase)
            && !word.contains(',')
    };
    let own_order = MAY_STAND_FIRST.contains(first) && !MAY_STAND_FIRST.contains(&family);
    let known = GIVEN_FIRST.contains(&language)
        && middle.len() <= 1
        && middle.iter().all(|word| initial(&word))
        && plain(first)
        && plain(family)
        // "Choe Sang-hun": two syllables of a given name.
        && (first.contains('-') || !family.contains('-'))
        && !own_order;
    known.then_some((given, family))
}

/// "Lund, Ana"; as printed where the order is not known.
pub(super) fn inverted(name: &str, language: Option<&str>) -> String {
    parts(name, language).map_or_else(|| name.to_owned(), |(given, family)| format!("{family}, {given}"))
}

/// "Lund, A. B."; as printed where the order is not known.
pub(super) fn with_initials(name: &str, language: Option<&str>) -> String {
    let Some((given, family)) = parts(name, language) else { return name.to_owned() };
    // "Jean-Paul" is "J.-P."
    let initials = given.split(' ').map(|word| {
        let letters = word.split('-').filter_map(|part| part.chars().next());
        letters.map(|letter| format!("{letter}.")).collect::<Vec<_>>().join("-")
    });
    format!("{family}, {}", initials.collect::<Vec<_>>().join(" "))
}
