//! Quotations, and who said them.
//!
//! Marks are paired first ([`marks`]); each quotation is then read in its sentence ([`speaker`]): a verb of
//! saying after or before it, its subject, a pronoun's antecedent, the speaker of the quotation before it.
//! Words in marks that nobody is reported to have said are told apart: distanced words, titles, nicknames.

pub mod actors;
pub mod marks;
mod pull;
pub mod speaker;

use crate::lexicon::{Classes, small_classes};
use crate::recognise::names::{Shape, Text};
use actors::Actors;
use dateline_model::article::{Article, Quote};
use dateline_model::order::Order as _;
use dateline_model::rule::{Kind, Rule};
use dateline_model::span::Span;
use dateline_text::lower;
use marks::Marked;
pub use speaker::is_writing;
use speaker::{Scene, SpeakerMatch};
use std::collections::BTreeMap;

/// Puts the quotations of `texts` into `article`; people and organisations must be there already.
pub fn read(text: &str, texts: &[Text<'_>], article: &mut Article) {
    let actors = Actors::of(article);
    let mut quotes: Vec<Quote> = Vec::new();
    let mut memory = speaker::Memory::default();
    // Where the quotations begin that run on into this paragraph and have no speaker yet.
    let mut open_from = 0;
    for paragraph in texts {
        let marked = marks::pair(text, &paragraph.words);
        let scene = Scene::new(text, paragraph, &actors, &marked);
        let first = quotes.len();
        for (index, _) in marked.iter().enumerate() {
            if let Some(quote) = one(&scene, &marked, index, &mut memory) {
                quotes.push(quote);
            }
        }
        if marked.is_empty() {
            quotes.extend(pull::find(text, paragraph, &actors));
        }
        let goes_on = open_from < first && marked.first().is_some_and(|quote| quote.open == 0);
        if goes_on && run_on(&mut quotes, open_from, first) {
            open_from = first;
        }
        let unclosed = marked.last().is_some_and(|quote| quote.unclosed && quote.open == 0);
        let unsaid = quotes.last().is_some_and(|quote| quote.speaker.is_none());
        open_from = if !(unclosed && unsaid) {
            quotes.len()
        } else if open_from < first {
            open_from
        } else {
            first
        };
        memory.end_paragraph(&scene);
    }
    by_office(text, article, &mut quotes);
    echo(text, texts, &mut quotes);
    // "the memo said": nobody has said it whom the text names.
    for quote in quotes.iter_mut().filter(|quote| quote.speaker.as_deref().is_some_and(is_writing)) {
        (quote.speaker, quote.speaker_span, quote.rule) = (None, None, Rule::QuoteUnattributed);
    }
    quotes.order_by_key(|quote| quote.span);
    article.quotes = quotes;
}

/// "the sheriff said", "the prime minister said": the one person of the story who is called so, where there is just one
/// who still is.
fn by_office(text: &str, article: &Article, quotes: &mut [Quote]) {
    /// Whoever was, or stands for, the holder is not called so.
    const NOT_QUITE: &[&str] =
        &["former", "ex", "late", "then", "deputy", "vice", "shadow", "acting", "assistant", "interim", "would-be"];
    /// Of more people with one word in their roles nobody is told from the others.
    const MANY: usize = 8;
    let words = |role: &str| -> Vec<String> { role.split_whitespace().map(str::to_ascii_lowercase).collect() };
    let roles: Vec<Vec<String>> =
        article.people.iter().map(|person| words(person.role.map_or("", |role| role.of(text)))).collect();
    // Who is called by each word of a role.
    let mut holders: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, role) in roles.iter().enumerate() {
        for word in role {
            let all = holders.entry(word).or_default();
            if all.last() != Some(&index) && all.len() <= MANY {
                all.push(index);
            }
        }
    }
    for quote in quotes {
        let Some((the, office)) = quote.speaker.as_deref().and_then(|speaker| speaker.split_once(' ')) else {
            continue;
        };
        let office = words(office);
        let Some(noun) = office.last().filter(|noun| small_classes(noun).has(Classes::ROLE)) else { continue };
        if !the.eq_ignore_ascii_case("the") || office.len() > 4 {
            continue;
        }
        let all = holders.get(noun.as_str()).filter(|all| all.len() <= MANY);
        let other = |word: &String| NOT_QUITE.contains(&word.as_str()) && !office.contains(word);
        let fits = |index: &&usize| {
            let role = roles.get(**index);
            role.is_some_and(|role| office.iter().all(|word| role.contains(word)) && !role.iter().any(other))
        };
        let mut fitting = all.into_iter().flatten().filter(fits);
        if let (Some(one), None) = (fitting.next(), fitting.next())
            && let Some(person) = article.people.get(*one)
        {
            quote.speaker = Some(person.name.clone());
        }
    }
}

/// Gives the quotations from `from` on, each left open at the end of its paragraph, the speaker whom the one at `to`
/// names; whether it names one.
fn run_on(quotes: &mut [Quote], from: usize, to: usize) -> bool {
    let named = quotes.get(to).and_then(|quote| Some((quote.speaker.clone()?, quote.speaker_span)));
    let Some((speaker, span)) = named else { return false };
    for quote in quotes.iter_mut().take(to).skip(from) {
        (quote.speaker, quote.speaker_span, quote.rule) = (Some(speaker.clone()), span, Rule::QuoteContinued);
    }
    true
}

/// Reads the quotation at `index`, or nothing where the marks name a title or a nickname.
fn one(scene: &Scene<'_>, marked: &[Marked], index: usize, memory: &mut speaker::Memory) -> Option<Quote> {
    let quote = marked.get(index)?;
    let before = index.checked_sub(1).and_then(|at| marked.get(at));
    let next = marked.get(index + 1);
    let shape = QuoteForm::of(scene, quote);
    let found = scene.attribute(quote, before, next, memory);
    let bare = |rule| Some(Quote { span: quote.span, speaker: None, speaker_span: None, cue: None, rule });
    if scene.is_nickname(quote) {
        return bare(Rule::QuotedNickname);
    }
    // "so-called": the writer owns neither the words nor a speaker for them.
    if scene.is_so_called(quote) {
        return None;
    }
    if scene.is_distanced(quote) && !shape.is_sentence {
        return bare(Rule::QuotedTerm);
    }
    let own_words = found.as_ref().is_some_and(|found| found.adjacent && found.speaker.is_some());
    if shape.count <= 4 && !own_words && scene.is_glossed(quote) {
        return bare(Rule::QuotedTerm);
    }
    if shape.is_title && (scene.is_named(quote) || found.as_ref().is_none_or(|found| !found.adjacent)) {
        return bare(Rule::QuotedTitle);
    }
    match found {
        Some(SpeakerMatch { speaker, span, cue, rule, .. }) => {
            memory.said(speaker.clone(), span, quote.close);
            Some(Quote { span: quote.span, speaker, speaker_span: span, cue, rule })
        }
        None if shape.is_sentence => {
            let carried = memory.carried(scene, quote, before);
            match carried {
                Some((speaker, span)) => {
                    memory.said(Some(speaker.clone()), span, quote.close);
                    Some(Quote {
                        span: quote.span,
                        speaker: Some(speaker),
                        speaker_span: span,
                        cue: None,
                        rule: Rule::QuoteContinued,
                    })
                }
                None => bare(Rule::QuoteUnattributed),
            }
        }
        None => bare(Rule::QuotedTerm),
    }
}

/// What the words of a quotation look like.
struct QuoteForm {
    /// How many there are.
    count: usize,
    /// Whether it is a whole sentence or nearly.
    is_sentence: bool,
    /// Whether it is in title case: "Gone With the Wind".
    is_title: bool,
}

impl QuoteForm {
    /// The look of `quote`.
    fn of(scene: &Scene<'_>, quote: &Marked) -> Self {
        let words = scene.words.get(quote.open + 1..quote.close.max(quote.open + 1)).unwrap_or(&[]);
        let (mut count, mut capital, mut long_lower) = (0, 0, 0);
        for word in words.iter().filter(|word| word.is_word() || word.shape == Shape::Number) {
            count += 1;
            capital += usize::from(word.is_capital());
            long_lower += usize::from(word.shape == Shape::Lower && word.text.len() > 4);
        }
        let apart = scene.words.get(quote.open).is_some_and(|mark| mark.opens);
        let opens = words.first().is_some_and(|word| word.is_capital() || word.shape == Shape::Uncased);
        let ends =
            scene.text.get(quote.span.range()).is_some_and(|said| said.ends_with(['.', ',', '!', '?', '…', '。', '—']));
        let characters = quote.span.len();
        let uncased = words.iter().any(|word| word.shape == Shape::Uncased);
        Self {
            count,
            is_sentence: (apart && opens && ends)
                || (count >= 4 && opens && (ends || count >= 7))
                || count >= 9
                || (uncased && characters > 18),
            is_title: count >= 1
                && long_lower == 0
                && capital * 2 > count
                && !scene.shouts
                && !(count >= 4 && ends && capital < 3),
        }
    }
}

/// Gives the words of a title or subheading the speaker of the quotation in the story that they repeat.
fn echo(text: &str, texts: &[Text<'_>], quotes: &mut [Quote]) {
    let heads: Vec<Span> = texts
        .iter()
        .filter(|text| matches!(text.kind, Kind::Headline | Kind::Subheading) || text.words.len() <= 8)
        .filter_map(|text| Some(Span { start: text.words.first()?.span.start, end: text.words.last()?.span.end }))
        .collect();
    if heads.is_empty() {
        return;
    }
    let said: Vec<(String, usize)> = quotes
        .iter()
        .enumerate()
        .filter(|(_, quote)| quote.speaker.is_some() && !heads.iter().any(|head| head.contains(quote.span)))
        .take(200)
        .map(|(index, quote)| (plain(quote.span.of(text)), index))
        .collect();
    let mut given = 0;
    for index in 0..quotes.len() {
        let Some(quote) = quotes.get(index).filter(|quote| quote.speaker.is_none() && given < 20) else { continue };
        if !heads.iter().any(|head| head.contains(quote.span)) {
            continue;
        }
        given += 1;
        let words = plain(quote.span.of(text));
        let Some(from) = said.iter().find(|(said, _)| words.len() > 3 && said.contains(&words)).map(|(_, from)| *from)
        else {
            continue;
        };
        let speaker = quotes.get(from).and_then(|quote| quote.speaker.clone());
        if let Some(quote) = quotes.get_mut(index) {
            quote.speaker = speaker;
            quote.rule = Rule::QuoteEcho;
        }
    }
}

/// Lower case letters and digits with single blanks, for comparing words said twice.
fn plain(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        if letter.is_alphanumeric() {
            out.push(lower(letter));
        } else if !out.ends_with(' ') && !matches!(letter, '\'' | '’' | '\\') {
            out.push(' ');
        }
    }
    out.trim().to_owned()
}
