//! What the walk down a page leaves to be mended at the end of the story, and what it asks of the whole page first.

use super::evidence::{Evidence, Grade};
use super::fragment::is_verbless;
use crate::line::byline::about;
use crate::line::credit;
use dateline_model::rule::Kind;
use dateline_text::Small as _;

/// The last line before the furniture, where an agency in brackets follows a sentence, is the end of the story and
/// no caption: "Talks go on. (AFP)".
pub fn last(lines: &[Evidence<'_>], kinds: &mut [Kind]) {
    let Some(at) = kinds.iter().rposition(|kind| matches!(kind, Kind::Body | Kind::Caption)) else { return };
    let sentence = lines.get(at).is_some_and(|line| {
        credit::picture(line.text).is_some_and(|found| {
            let before = line.text.get(..found.start).unwrap_or("").trim_end_matches(['(', '[', ' ']);
            found.only_agency && before.ends_with('.') && !is_verbless(before)
        })
    });
    let after_story = at.checked_sub(1).and_then(|before| kinds.get(before)) == Some(&Kind::Body);
    if let Some(kind) = kinds.get_mut(at).filter(|_| sentence && after_story) {
        *kind = Kind::Body;
    }
}

/// So many paragraphs from the end a sentence may be on who wrote the story.
pub const LAST: usize = 3;

/// Whether the paragraph tells who wrote the story, and no more of it.
#[must_use]
pub fn is_of_author(text: &str) -> bool {
    about::author(text).is_some() || about::is_contact(text)
}

/// Whether the paragraph invites to have letters sent.
#[must_use]
pub fn is_invitation(text: &str) -> bool {
    #[rustfmt::skip]
    const LETTERS: &[&str] = &[
        "newsletter", "nieuwsbrief", "nyhetsbrev", "nyhedsbrev", "biuletyn", "boletín", "infolettre", "lettre d'information",
        "lettre d’information", "free to receive new posts", "рассылк", "bülten",
    ];
    #[rustfmt::skip]
    const ASKS: &[&str] = &[
        "subscribe", "sign up", "signing up", "melden sie sich", "melde dich", "anmelden", "abonnieren", "abonniere", "eintragen",
        "trag dich", "nichts mehr verpassen", "verpassen sie", "inscrivez", "abonnez", "recevez", "suscríbete", "suscribirte",
        "apúntate", "iscriviti", "iscrivetevi", "inscreva", "assine", "subscreva", "zapisz się", "přihlaste", "schrijf je in",
        "meld je aan", "prenumerera", "tilmeld", "подпи", "abone ol",
    ];
    text.len() <= INVITATION && {
        let small = text.small();
        LETTERS.iter().any(|word| small.contains(word)) && ASKS.iter().any(|word| small.contains(word))
    }
}

/// An invitation is no longer, in bytes.
const INVITATION: usize = 320;

/// Where a text holds nothing but a title, a day and a story, its last sentences are of the story, however they look.
pub fn ending(lines: &[Evidence<'_>], kinds: &mut [Kind]) {
    let Some(last) = kinds.iter().rposition(|kind| *kind == Kind::Body) else { return };
    let (story, rest) = kinds.split_at_mut(last + 1);
    let bare = story.iter().all(|kind| matches!(kind, Kind::Body | Kind::Headline | Kind::Timestamp));
    let told = |line: &Evidence<'_>| line.kind.is_none() && line.shape.words >= 8;
    let all = lines.get(last + 1..).is_some_and(|lines| lines.len() <= LAST && lines.iter().all(told));
    if bare && all && rest.iter().all(|kind| *kind == Kind::SidebarHeadline) {
        rest.fill(Kind::Body);
    }
}

/// The last paragraphs, where they are on who wrote the story, are no part of it; nor are invitations.
pub fn asides(lines: &[Evidence<'_>], kinds: &mut [Kind]) {
    let mut story = (0..kinds.len()).rev().filter(|at| kinds.get(*at) == Some(&Kind::Body));
    let last = story.nth(LAST).unwrap_or(0);
    let body = lines.iter().zip(kinds.iter_mut()).enumerate().filter(|(_, (_, kind))| **kind == Kind::Body);
    for (at, (line, kind)) in body {
        if at > last && is_of_author(line.text) {
            *kind = Kind::Byline;
        } else if is_invitation(line.text) {
            *kind = Kind::Subscribe;
        }
    }
}

/// Whether the story is in a script other than Latin: most letters of its paragraphs are; where nothing looks like a
/// paragraph, of its sentences; where nothing does like a sentence, of the page.
#[must_use]
pub fn is_foreign(lines: &[Evidence<'_>]) -> bool {
    let most = |least: Grade| {
        let own = lines.iter().filter(|line| line.kind.is_none() && line.grade >= least);
        let (foreign, letters) = own.fold((0_u64, 0_u64), |(foreign, letters), line| {
            (foreign + u64::from(line.shape.foreign), letters + u64::from(line.shape.letters))
        });
        (letters > 0).then_some(foreign * 2 > letters)
    };
    [Grade::Good, Grade::Near, Grade::Short].into_iter().find_map(most).unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::is_invitation;

    #[test]
    fn invitations_and_stories() {
        for text in [
            "Melden Sie sich jetzt für unseren Newsletter an und erhalten Sie jeden Morgen das Wichtigste.",
            "Subscribe for free to receive new posts and support my work.",
            "Schrijf je in voor onze nieuwsbrief.",
        ] {
            assert!(is_invitation(text), "{text}");
        }
        assert!(!is_invitation("The parish sends a newsletter to every house, the mayor said."));
    }
}
