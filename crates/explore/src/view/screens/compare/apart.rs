//! The words that set two articles apart.
//!
//! The log-odds ratio of each word with an informative Dirichlet prior, in standard errors, after B. Monroe, M. Colaresi,
//! K. Quinn, "Fightin' Words: Lexical Feature Selection and Evaluation for Identifying the Content of Political Conflict",
//! Political Analysis 16 (2008): the prior is how often the whole collection has the word. Without it rare words would
//! look telling by chance, and common ones by their number. It weighs as much as both articles together, so that a large
//! collection does not drown two short texts.

use super::units::folded;
use super::{Apart, Telling};
use crate::index::words::{IndexedWord, parts};
use crate::index::{is_dense, lead::speaks_of_harm};
use crate::view::context::Context;
use crate::view::runs::clean;
use dateline_model::article::Article;
use dateline_model::order::Order as _;
use dateline_model::rule::Kind;
use dateline_model::span::Span;
use dateline_text::language;
use fnv::FnvHashMap;

/// Words that are listed for each article.
const MOST: usize = 8;
/// Standard errors from which a word is listed: below, chance does the same in one of three.
const TELLING: f64 = 1.0;
/// How often an article has a word that is listed for it.
const LEAST: u32 = 3;
/// Words below which an article is short.
const SHORT: u32 = 1_000;

/// English function words and verbs of telling beyond the commonest, which are known anyway: they say how something is
/// told, not what.
const PLAIN: &[&str] = &[
    "according",
    "added",
    "after",
    "against",
    "ahead",
    "along",
    "already",
    "although",
    "among",
    "another",
    "around",
    "away",
    "because",
    "before",
    "being",
    "between",
    "both",
    "came",
    "could",
    "did",
    "does",
    "during",
    "each",
    "even",
    "ever",
    "every",
    "few",
    "first",
    "further",
    "given",
    "got",
    "here",
    "how",
    "however",
    "into",
    "just",
    "last",
    "later",
    "least",
    "less",
    "made",
    "make",
    "many",
    "may",
    "meanwhile",
    "might",
    "more",
    "most",
    "much",
    "must",
    "near",
    "never",
    "next",
    "now",
    "off",
    "often",
    "once",
    "one",
    "only",
    "other",
    "others",
    "own",
    "put",
    "said",
    "same",
    "say",
    "saying",
    "says",
    "second",
    "set",
    "several",
    "should",
    "since",
    "some",
    "still",
    "such",
    "take",
    "taken",
    "than",
    "then",
    "there",
    "these",
    "those",
    "though",
    "three",
    "through",
    "thus",
    "together",
    "told",
    "too",
    "toward",
    "towards",
    "two",
    "under",
    "until",
    "upon",
    "very",
    "well",
    "went",
    "where",
    "whether",
    "while",
    "whose",
    "why",
    "within",
    "without",
    "would",
    "yet",
];

/// A word in both articles.
#[derive(Default)]
struct Use {
    counts: [u32; 2],
    /// Where each has it first.
    first: [Option<Span>; 2],
}

/// The words that set `articles` apart; `None` where they are in different languages, which all words would tell.
pub(super) fn apart(context: &Context<'_>, articles: [&Article; 2]) -> Option<Apart> {
    let tag = |article: &Article| article.language.as_deref().and_then(|tag| tag.split('-').next().map(str::to_owned));
    if let (Some(one), Some(other)) = (tag(articles[0]), tag(articles[1]))
        && one != other
    {
        return None;
    }
    let stops = articles.iter().find_map(|article| article.language.as_deref().and_then(language::by_tag));
    let mut words = [0_u32; 2];
    let mut uses: FnvHashMap<String, Use> = FnvHashMap::default();
    for (side, article) in articles.into_iter().enumerate() {
        // Captions speak of a picture, and of who took it.
        for segment in article.story().filter(|segment| segment.kind != Kind::Caption) {
            for IndexedWord { folded, span, .. } in parts(segment.span.of(&article.text)) {
                words[side] += 1;
                let used = uses.entry(folded).or_default();
                used.counts[side] += 1;
                let base = segment.span.start;
                used.first[side].get_or_insert(Span { start: span.start + base, end: span.end + base });
            }
        }
    }
    let postings = context.corpus.index.postings();
    let corpus = f64::from(postings.running_words().max(1));
    let weight = f64::from(words[0] + words[1]).min(corpus);
    let mut sides: [Vec<Telling>; 2] = [Vec::new(), Vec::new()];
    for (word, used) in uses {
        let side = usize::from(rate(used.counts[1], words[1]) > rate(used.counts[0], words[0]));
        let (Some(span), true) = (used.first[side], used.counts[side] >= LEAST) else { continue };
        let article = articles[side];
        let printed = clean(span.of(&article.text));
        let plain = stops.is_some_and(|stops| stops.tag == "en") && PLAIN.binary_search(&word.as_str()).is_ok();
        if !tells(&word)
            || plain
            || stops.is_some_and(|stops| stops.is_stop(&folded(&printed)))
            || speaks_of_harm(&printed)
        {
            continue;
        }
        let known = postings.spelt(&word).map_or(0, |word| postings.running(word));
        let prior = f64::from(known.max(used.counts[0] + used.counts[1])) / corpus * weight;
        // Shown to one decimal: the last digit, which differs between machines, is never seen.
        #[allow(clippy::disallowed_methods)]
        let odds = |side: usize| {
            let count = f64::from(used.counts[side]) + prior;
            (count / (f64::from(words[side]) + weight - count).max(f64::MIN_POSITIVE)).ln()
        };
        let error = used.counts.iter().map(|count| 1.0 / (f64::from(*count) + prior)).sum::<f64>().sqrt();
        let z = (odds(side) - odds(1 - side)) / error;
        if z < TELLING {
            continue;
        }
        let (counts, rates) = (used.counts, [0, 1].map(|side| rate(used.counts[side], words[side])));
        let link = context.query.open_passage(&article.id, span).to_string();
        sides[side].push(Telling { word: printed, z: z as f32, counts, rates, link });
    }
    for side in &mut sides {
        side.order_by(|a, b| b.z.total_cmp(&a.z).then_with(|| a.word.cmp(&b.word)));
        side.truncate(MOST);
    }
    Some(Apart { sides, words, short: words.iter().any(|count| *count < SHORT) })
}

/// How often in 1,000 words.
fn rate(count: u32, words: u32) -> f32 {
    count as f32 * 1_000.0 / words.max(1) as f32
}

/// Whether a word can tell something: no number, no lone letter, and of text without blanks no pair that holds an ending.
fn tells(word: &str) -> bool {
    let mut letters = word.chars();
    let pair = matches!((letters.next(), letters.next()), (Some(_), Some(_)));
    pair && !word.chars().all(char::is_numeric)
        && !word.chars().any(|letter| is_dense(letter) && matches!(letter, '\u{3040}'..='\u{309F}'))
}
