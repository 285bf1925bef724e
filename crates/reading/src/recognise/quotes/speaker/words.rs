//! The words that attribution goes by.

/// "the claim" is no verb.
pub(super) const DETERMINERS: &[&str] = &[
    "the", "a", "an", "his", "her", "their", "its", "our", "my", "your", "this", "these", "no", "any", "some", "of",
    "new",
];
/// Verbs whose object is the speaker.
pub(super) const CITING: &[&str] = &["cited", "cites", "quoted", "quotes", "citing", "quoting"];
/// One person.
pub(super) const PRONOUNS: &[&str] = &["he", "she"];
/// Several, or the writer.
pub(super) const PLURAL_PRONOUNS: &[&str] = &["they", "we", "you"];
/// Words that join clauses.
pub(super) const CONJUNCTIONS: &[&str] = &[
    "and", "but", "or", "while", "as", "that", "when", "because", "if", "although", "though", "after", "before",
    "since", "where", "which", "who", "so", "than", "whether", "how", "what", "why", "until", "unless", "then", "to",
    "yet", "nor",
];
/// Words whose object is not the subject.
pub(super) const PREPOSITIONS: &[&str] = &[
    "in",
    "on",
    "at",
    "of",
    "to",
    "from",
    "with",
    "by",
    "for",
    "about",
    "against",
    "between",
    "among",
    "after",
    "before",
    "over",
    "under",
    "during",
    "into",
    "towards",
    "toward",
    "through",
    "across",
    "near",
    "amid",
    "despite",
    "without",
    "like",
    "behind",
    "since",
    "until",
    "outside",
    "inside",
    "within",
    "than",
    "as",
    "alongside",
    "via",
    "following",
];
/// Words between a subject and its verb.
pub(super) const AUXILIARIES: &[&str] = &[
    "has", "have", "had", "is", "was", "were", "are", "been", "be", "will", "would", "could", "can", "may", "might",
    "should", "did", "does", "do", "not",
];
/// Forms of "to be" before a participle.
pub(super) const PASSIVE: &[&str] = &["was", "were", "been", "is", "are", "be", "being"];
/// Where a speaker named after the verb ends.
pub(super) const STOPS: &[&str] = &[
    "in",
    "on",
    "at",
    "to",
    "after",
    "before",
    "during",
    "when",
    "while",
    "as",
    "who",
    "which",
    "that",
    "with",
    "about",
    "but",
    "because",
    "following",
    "from",
    "by",
    "last",
    "earlier",
    "later",
    "this",
    "into",
    "through",
    "since",
    "upon",
    "via",
    "using",
    "adding",
    "if",
    "had",
    "has",
    "was",
    "is",
    "were",
];
/// Words that open a phrase which names someone.
pub(super) const STARTERS: &[&str] = &[
    "the", "a", "an", "his", "her", "their", "its", "our", "my", "some", "one", "many", "several", "another", "two",
    "three", "both", "other",
];
/// Verbs that report what was said and nothing else.
pub(super) const PLAIN_CUES: &[&str] =
    &["said", "says", "told", "saying", "stated", "wrote", "telling", "tweeted", "added", "declared"];
/// Verbs by which somebody asks for what is in marks.
pub(super) const WANTING: &[&str] = &[
    "want",
    "wants",
    "wanted",
    "wanting",
    "seek",
    "seeks",
    "sought",
    "seeking",
    "demand",
    "demands",
    "demanded",
    "demanding",
    "asks",
    "asked",
    "asking",
    "calls",
    "called",
    "calling",
    "hopes",
    "hoped",
    "hoping",
    "looks",
    "looked",
    "looking",
    "promised",
    "promises",
    "pledged",
    "pledges",
    "proposed",
    "proposes",
    "urged",
    "urges",
    "expects",
    "expected",
    "requested",
    "requests",
    "insists",
    "insisted",
    "aims",
    "aimed",
    "aiming",
    "envisages",
    "envisions",
];
/// Participles that say what came of something, and report nothing.
pub(super) const OUTCOMES: &[&str] = &[
    "making",
    "leaving",
    "giving",
    "bringing",
    "turning",
    "rendering",
    "putting",
    "sending",
    "causing",
    "creating",
    "forcing",
    "allowing",
    "helping",
    "pushing",
    "raising",
    "ending",
    "opening",
    "marking",
    "becoming",
];
/// What is written, and quoted without having said anything.
#[rustfmt::skip]
const WRITINGS: &[&str] = &[
    "memo", "memos", "memorandum", "letter", "letters", "lawsuit", "suit", "complaint", "email", "e-mail", "emails", "tweet",
    "tweets", "post", "message", "messages", "note", "headline", "headlines", "sign", "signs", "banner", "banners", "placard",
    "placards", "slogan", "instructions", "caption", "label", "labels", "clause", "document", "documents", "page", "website",
    "web", "text", "texts", "transcript", "advert", "ad", "poster", "posters", "leaflet", "table", "tables", "figure", "figures",
    "chart", "charts", "graph", "graphs", "diagram", "map", "data", "statistics", "census", "report", "reports", "survey",
    "study", "poll", "list", "statement", "statements", "communique", "communiqué",
];
/// Words that name nobody where a speaker is looked for.
#[rustfmt::skip]
pub(super) const NOBODY: &[&str] = &[
    "himself", "herself", "themselves", "itself", "myself", "yourself", "ourselves", "afterwards", "yesterday", "today",
    "tonight", "tomorrow", "there", "here", "this", "these", "those", "it",
];
/// What says nothing, at the head of a phrase.
#[rustfmt::skip]
pub(super) const NOTHINGS: &[&str] =
    &["way", "ways", "fact", "idea", "thing", "things", "time", "reason", "scale", "kind", "sort"];

/// Whether `phrase` is about something written ("a memo from the ministry"), by the noun before its first preposition.
#[must_use]
pub fn is_writing(phrase: &str) -> bool {
    let is = |list: &[&str], word: &str| list.iter().any(|own| own.eq_ignore_ascii_case(word));
    let words = phrase.split(' ').take_while(|word| !is(PREPOSITIONS, word));
    // "Figure 3", "table 2a"
    let head = words.filter(|word| !word.starts_with(|letter: char| letter.is_ascii_digit())).last();
    head.is_some_and(|word| is(WRITINGS, word))
}
