//! What sounds like an act and is none: a question, how things stand between two, what never came about.

use super::grammar::Part;
use super::groups::Group;
use super::lists;
use super::matching::ends;
use super::scene::{PhraseRole, Scene};
use super::table::{Form, Kind, Pattern};
use crate::recognise::names::Shape;
use dateline_model::event::{Act, Quad};

/// Words by which what is named after them is over, or is to be.
#[rustfmt::skip]
const ENDING: &[&str] = &[
    "end", "ending", "ends", "ended", "lift", "lifting", "lifted", "ease", "easing", "eased", "remove", "removing", "scrap",
    "scrapping", "dropping", "abolishing", "relax", "relaxed", "relaxing", "scrapped", "dropped", "abolished", "repealed",
    "suspended", "waived", "rescinded",
];
/// Verbs and nouns by which a war that has a name is told as news.
#[rustfmt::skip]
const BREAKS_OUT: &[&str] = &[
    "erupt", "erupts", "erupted", "erupting", "broke", "breaks", "breaking", "broken", "flared", "flares", "flare", "flaring",
    "escalate", "escalates", "escalated", "escalating", "intensify", "intensifies", "intensified", "intensifying", "resume",
    "resumes", "resumed", "start", "starts", "started", "begin", "begins", "began", "begun", "rage", "rages", "raged", "raging",
    "continue", "continues", "continued", "spread", "spreads", "kill", "kills", "killed", "claimed", "claims", "left",
    "displaced", "worsen", "worsens", "worsened", "outbreak", "resumption", "escalation", "renewed", "fresh", "fierce", "heavy",
    "deadly", "new", "intense", "sporadic",
];
/// Nouns for a conflict that lasts.
#[rustfmt::skip]
const LASTING: &[&str] = &["war", "wars", "conflict", "conflicts", "hostilities", "hostility", "violence", "feud", "dispute"];
/// Participles that make something else of the name before the dash.
#[rustfmt::skip]
pub const APART: &[&str] = &[
    "backed", "based", "born", "made", "built", "speaking", "trained", "style", "educated", "funded", "supported", "sponsored",
    "allied", "inspired", "designed", "drafted", "brokered", "mediated", "listed", "raised", "installed", "friendly", "linked",
    "armed", "supplied", "bred", "language", "themed", "proposed", "aligned", "affiliated", "financed", "recruited", "run", "era", ];

/// Whether somebody only seeks what the verb at `at` tells: "seeks to engage Chad", which may not want it.
pub fn is_sought(scene: &Scene<'_, '_>, at: usize) -> bool {
    scene.is(at, lists::SEEKS) || scene.is(at.wrapping_sub(1), &["to"]) && scene.is(at.wrapping_sub(2), lists::SEEKS)
}

/// Whether the sentence asks: nothing is told.
pub fn is_question(scene: &Scene<'_, '_>) -> bool {
    (scene.end.saturating_sub(3).max(scene.start)..scene.end)
        .any(|at| scene.word(at).is_some_and(|word| word.shape == Shape::Mark('?')))
}

/// Whether what `from..to` names is said to end: "backs ending the embargo".
pub fn ends_it(scene: &Scene<'_, '_>, from: usize, to: usize) -> bool {
    (from..to).any(|at| scene.is(at, ENDING))
}

/// Whether the noun at `at` only names a conflict that lasts, up to `to`: "the conflict between X and Y", without news of it.
pub fn is_standing(scene: &Scene<'_, '_>, at: usize, to: usize) -> bool {
    let news = |to: &usize| scene.is(*to, BREAKS_OUT);
    let behind = || (to..(to + 8).min(scene.end)).take_while(|to| !ends(scene, *to)).any(|to| news(&to));
    let before = || (at.saturating_sub(4).max(scene.start)..at).any(|to| news(&to));
    scene.is(at, LASTING) && !before() && !behind()
}

/// Whether the noun at `at` is what something is not: "with an armistice, not a peace treaty".
pub fn is_instead(scene: &Scene<'_, '_>, at: usize) -> bool {
    (at.saturating_sub(5).max(scene.start)..at)
        .rev()
        .take_while(|back| {
            matches!(scene.part(*back), Some(Part::Other | Part::Determiner | Part::Negation))
                || scene.is(*back, &["than", "of"])
        })
        .any(|back| {
            scene.is(back, &["not", "never"])
                || scene.is(back, &["than"]) && scene.is(back.wrapping_sub(1), &["rather"])
                || scene.is(back, &["of"]) && scene.is(back.wrapping_sub(1), &["instead"])
        })
}

/// Whether the verb at `at` says what two never did together: "never signed a peace treaty", "have yet to meet".
pub fn is_never(scene: &Scene<'_, '_>, at: usize, pattern: &Pattern) -> bool {
    const MEETS: &[&str] = &["met", "meet", "spoken", "talked"];
    let before = || scene.before_chain(at)..at;
    // "have not met since 2012", which refuses nothing
    let perfect = || before().any(|back| scene.is(back, &["have", "has", "had"]));
    let yet = || before().any(|back| scene.part(back) == Some(Part::Negation)) && perfect() && scene.is(at, MEETS);
    let never = before().any(|back| scene.is(back, &["never"]))
        || yet()
        || scene.is(at.wrapping_sub(1), &["to"]) && scene.is(at.wrapping_sub(2), &["yet"]);
    pattern.kind == Kind::MutualVerb && never
}

/// Whether whom something is done to is a pronoun behind the words of the pattern, that end at `to`: no name further on is meant.
pub fn is_pronoun(scene: &Scene<'_, '_>, to: usize) -> bool {
    // "lifted the ban it had imposed on": the subject of a clause
    let clause = scene.part(to + 1) == Some(Part::Auxiliary) || scene.is_verb(to + 1);
    scene.is(to, &["him", "it", "them", "me", "us", "you"]) && scene.part(to) == Some(Part::Pronoun) && !clause
        || scene.is(to, &["her"]) && !matches!(scene.part(to + 1), Some(Part::Other | Part::Adverb))
}

/// Whether who returns at `at` only goes there: "returned to Chad", but not "returned to Chad the crew of a boat".
pub fn goes_back(scene: &Scene<'_, '_>, at: usize, target: Option<usize>) -> bool {
    let end = target.and_then(|target| scene.groups.get(target)).map_or(at + 2, |group| group.to);
    let thing = scene.part(end) == Some(Part::Determiner) && scene.time_phrase(end).is_none() || scene.is_number(end);
    scene.is(at + 1, &["to"]) && !thing && !scene.is(at, &["restored", "restore", "restores", "restoring"])
}

/// Whether the verb at `at` tells how things lie, no act: "shares a border with".
pub fn lies(scene: &Scene<'_, '_>, at: usize) -> bool {
    #[rustfmt::skip]
    const LIE: &[&str] = &[
        "border", "borders", "frontier", "history", "histories", "coastline", "language", "values", "culture", "boundary",
        "island", "islands", "lake", "river",
    ];
    // "was held up by robbers"
    let robbed = scene.is(at, &["held", "hold"]) && scene.is(at + 1, &["up"]) && scene.is(at + 2, &["at", "by"]);
    // "are aligned with": where they stand
    let beside = scene.is(at, &["aligned", "allied"])
        && scene.is(at.wrapping_sub(1), &["is", "are", "was", "were", "ideologically", "closely"]);
    robbed
        || beside
        || scene.is(at, &["share", "shares", "shared", "sharing"])
            && (at.saturating_sub(4)..at + 7).any(|to| scene.is(to, LIE))
}

/// Whether the verb at `at` only compares how much is traded as a rule: "exports more copper to China than Peru does".
pub fn is_habit(scene: &Scene<'_, '_>, at: usize, form: Form, pattern: &Pattern) -> bool {
    let usual = matches!(form, Form::Base | Form::Third) && scene.before_chain(at) == at;
    usual
        && pattern.act == Act::Cooperate
        && ((at + 1..(at + 4).min(scene.end)).any(|to| scene.is(to, &["more", "less", "fewer", "most"]))
            || (at.saturating_sub(3).max(scene.start)..at).any(|to| scene.is(to, &["than"])))
}

/// Whether the verb at `at` only gives somebody the command of their own troops or the like: "take back wartime control from".
pub fn takes_command(scene: &Scene<'_, '_>, at: usize) -> bool {
    #[rustfmt::skip]
    const TAKES: &[&str] = &[
        "take", "takes", "took", "taken", "taking", "retake", "retakes", "retook", "retaken", "retaking", "regain", "regains",
        "regained", "regaining", "reclaim", "reclaimed", "reclaiming", "recover", "recovered", "recovering", "assume", "assumes",
        "assumed", "assuming", "resume", "resumed", "resuming", "seek", "seeks", "sought", "seeking",
    ];
    let light =
        |to: usize| scene.is(to, &["back", "over", "full", "the", "its", "of", "wartime", "operational", "peacetime"]);
    let command = (at + 1..at + 7).find(|to| !light(*to));
    let from =
        |to: usize| (to..(to + 14).min(scene.end)).take_while(|to| !ends(scene, *to)).any(|to| scene.is(to, &["from"]));
    scene.is(at, TAKES)
        && command.is_some_and(|to| {
            let own = (at + 1..to).any(|to| scene.is(to, &["wartime", "operational", "peacetime"]));
            scene.is(to, &["command"]) && from(to)
                || scene.is(to, &["control"])
                    && (own
                        || (to..to + 8).any(|to| {
                            scene.is(to, &["its", "their"])
                                && scene.is(to + 1, &["own", "troops", "forces", "army", "military"])
                        }))
        })
}

/// Whether the verb at `at` tells of a fight long ago that only dates what is told: "the first since the two fought a war",
/// "soldiers who fought in the nineteenth century".
pub fn is_long_ago(scene: &Scene<'_, '_>, at: usize, act: Act) -> bool {
    const BEFORE: usize = 6;
    const BEHIND: usize = 8;
    let before = (at.saturating_sub(BEFORE).max(scene.start)..at).rev().take_while(|back| !ends(scene, *back));
    let since = before
        .take_while(|back| scene.part(*back) != Some(Part::Comma))
        .any(|back| scene.is(back, &["since", "centuries", "hundred"]));
    let behind = (at + 1..(at + BEHIND).min(scene.end)).take_while(|to| !ends(scene, *to));
    act == Act::Assault && (since || behind.into_iter().any(|to| scene.is(to, &["century", "centuries"])))
}

/// Whether the fight at `at` only explains a year long before any news: "spoke of the spring of 1940, when Chad attacked Niger".
pub fn is_history(scene: &Scene<'_, '_>, at: usize, act: Act) -> bool {
    const NEAR: usize = 9;
    const NEWS: u32 = 1975;
    let year = |to: usize| {
        let word = scene.word(to).filter(|word| word.shape == Shape::Number && word.text.len() == 4);
        word.and_then(|word| word.text.parse().ok()).is_some_and(|year: u32| (1000..NEWS).contains(&year))
    };
    let when = (at.saturating_sub(NEAR).max(scene.start)..at).rev().find(|back| scene.is(*back, &["when", "which"]));
    // "the film tells how"
    let told = (scene.start..scene.start + 6)
        .any(|to| scene.is(to, &["film", "novel", "book", "play", "documentary", "exhibition"]));
    act == Act::Assault && (told || when.is_some_and(|when| (when.saturating_sub(3).max(scene.start)..when).any(year)))
}

/// Whether the verb at `at` tells of a plan that came to nothing: "who had planned to attend".
pub fn is_dropped(scene: &Scene<'_, '_>, at: usize) -> bool {
    let plans =
        scene.is(at, &["planned", "intended", "hoped", "wanted", "wished", "meant"]) && scene.is(at + 1, &["to"]);
    plans && (scene.before_chain(at)..at).any(|back| scene.is(back, &["had"]))
}

/// Words by which what a clause behind "that" says is only wished for.
#[rustfmt::skip]
pub const WISHING: &[&str] = &[
    "insist", "insists", "insisted", "insisting", "demand", "demands", "demanded", "demanding", "request", "requests",
    "requested", "requesting", "ask", "asks", "asked", "asking", "propose", "proposes", "proposed", "proposing", "suggest",
    "suggests", "suggested", "suggesting", "recommend", "recommends", "recommended", "urge", "urges", "urged", "urging",
    "order", "orders", "ordered", "condition", "require", "requires", "required", "insistence", "proposal",
];

/// Whether the verb at `at` is in the subjunctive, and so only wished for: "insisted that Chad pull its troops out".
pub fn is_wished(scene: &Scene<'_, '_>, at: usize, form: Form) -> bool {
    let Some(group) = scene.groups.iter().find(|group| group.to == at) else { return false };
    let that = group.from.wrapping_sub(1);
    let wished = || (that.saturating_sub(5).max(scene.start)..that).any(|back| scene.is(back, WISHING));
    form == Form::Base && scene.is(that, &["that"]) && (group.bare || wished())
}

/// Whether the verb at `at` is what somebody would have to do for a threat to come to nothing: "unless Chad lets them through".
pub fn is_unless(scene: &Scene<'_, '_>, at: usize) -> bool {
    let from = scene.before_chain(at);
    let group = scene.groups.iter().find(|group| group.to == from).map_or(from.wrapping_sub(1), |group| group.from);
    scene.is(group.wrapping_sub(1), &["unless"])
}

/// Whether the verb at `at` stands as a noun behind an article, of whom another verb tells: "to stop the public flogging of".
pub fn is_noun(scene: &Scene<'_, '_>, at: usize, form: Form) -> bool {
    let article = (at.saturating_sub(3).max(scene.start)..at)
        .rev()
        .take_while(|back| matches!(scene.part(*back), Some(Part::Other | Part::Determiner)) && !scene.is_verb(*back))
        .any(|back| scene.is(back, &["the", "a", "any", "all", "such"]));
    form == Form::Ing && scene.is(at + 1, &["of"]) && article
}

/// Whether the verb at `at` is what would be good for somebody to do: "a chance for Peru and Chile to meet".
pub fn is_for(scene: &Scene<'_, '_>, at: usize) -> bool {
    let to = scene.before_chain(at).wrapping_sub(1);
    let group = |group: &&Group<'_>| group.to == to && scene.is(group.from.wrapping_sub(1), &["for"]);
    scene.is(to, &["to"])
        && scene.groups.iter().find(group).is_some_and(|group| {
            let noun = group.from.wrapping_sub(2);
            scene.part(noun) == Some(Part::Other) && !scene.is_verb(noun)
        })
}

/// Whether the past form at `at` only describes those before it, of whom another verb tells: "troops deployed in Chad should leave".
pub fn describes(scene: &Scene<'_, '_>, at: usize) -> bool {
    let behind = scene.groups.iter().any(|group| group.to == at && !group.bare);
    behind
        && scene.part(at + 1) == Some(Part::Preposition)
        && (at + 2..(at + 12).min(scene.end))
            .take_while(|to| !scene.is_verb(*to) || scene.part(*to) == Some(Part::Auxiliary))
            .take_while(|to| {
                !ends(scene, *to)
                    && !matches!(
                        scene.part(*to),
                        Some(Part::Comma | Part::Coordinator | Part::Relative | Part::Subordinator | Part::Quote)
                    )
            })
            .any(|to| scene.part(to) == Some(Part::Auxiliary))
}

/// Whether a judgement on `group` is none on its state: on a private person, or on something that only has to do with it.
pub fn is_beside(scene: &Scene<'_, '_>, group: &Group<'_>, act: Act) -> bool {
    #[rustfmt::skip]
    const SAID: &[&str] = &[
        "claim", "claims", "offer", "offers", "demand", "demands", "plan", "plans", "call", "calls", "proposal", "proposals",
        "threat", "threats", "move", "moves", "decision", "attack", "attacks", "raid", "raids", "ban", "bid", "warning",
        "accusation", "accusations", "charge", "charges", "request", "test", "tests", "launch", "tariff", "tariffs", "embargo",
        "sanctions", "strike", "strikes", "ruling", "apology", "stance", "position", "invasion", "troops", "government",
        "talks", "deal", "president", "leader", "regime", "policy",
    ];
    let judges = matches!(act, Act::Support | Act::Reject | Act::Disapprove);
    // "apologised to the Croatian victims"
    let hurt = scene
        .is(group.to.wrapping_sub(1), &["victim", "victims", "survivors", "families", "family", "relatives", "widows"]);
    // "apologised for the bombing of a Chadian hospital"
    let deed = (group.from..group.to).any(|at| {
        scene.is(at, &["bombing", "attack", "killing", "shelling", "raid", "shooting", "deaths", "death", "strike"])
    });
    let private =
        act == Act::Support && !hurt && !deed && !group.bare && group.to > group.from && scene.is_firm(group.to - 1);
    let noun = scene.word(group.to).is_some_and(|word| word.shape == Shape::Lower)
        && scene.part(group.to) == Some(Part::Other)
        && !scene.is_verb(group.to)
        && !scene.is(group.to, SAID);
    // In a title: "rejects Chad advice"
    let title = scene.part(scene.end.saturating_sub(1)) != Some(Part::Stop);
    // "marched against Chadian migrants"
    let guests = act == Act::Protest
        && scene.is(group.to.wrapping_sub(1), &["immigrants", "migrants", "refugees", "tourists", "workers"]);
    guests || judges && (private || title && group.bare && noun)
}

/// Whether the verb at `at` is what another means to do, of which the sentence only speaks: "regretted the Chadian decision to leave".
/// Where it is `told` to whom, what was decided or promised is news of its own: "regretted the Chadian decision to ban Malian beef".
pub fn is_theirs(scene: &Scene<'_, '_>, at: usize, told: bool) -> bool {
    const FIRM: &[&str] = &["decision", "decisions", "move", "plan", "plans", "threat", "threats", "proposal"];
    #[rustfmt::skip]
    const MEANT: &[&str] = &["decision", "decisions", "move", "plan", "plans", "threat", "threats", "attempt", "attempts", "bid", "proposal", "intention", "refusal", "right"];
    let Some(to) = scene.before_chain(at).checked_sub(1).filter(|to| scene.is(*to, &["to"])) else { return false };
    let noun = to.wrapping_sub(1);
    let whose = |group: &Group<'_>| {
        (group.to == noun && group.owns || group.to == to && group.from < noun)
            && matches!(scene.place(group.from), PhraseRole::Behind(_))
    };
    scene.is(noun, MEANT) && !(told && scene.is(noun, FIRM)) && scene.groups.iter().any(whose)
}

/// Whether what is looked into, in the words that end at `to`, is what somebody's own people did: "reports that its troops had".
pub fn is_own(scene: &Scene<'_, '_>, to: usize) -> bool {
    scene.is(to.wrapping_sub(1), &["that"]) && scene.is(to, &["its", "their", "his", "her"])
}

/// Whether an act is done in words.
pub fn is_word(act: Act) -> bool {
    matches!(act.quad(), Quad::VerbalConflict | Quad::VerbalCooperation) && act != Act::Consult
}

/// Whether an act is against somebody.
pub fn is_hostile(act: Act) -> bool {
    matches!(act.quad(), Quad::VerbalConflict | Quad::MaterialConflict)
}
