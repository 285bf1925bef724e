//! How an act is stated: that it happened, is planned, asked for, denied or only possible.

use super::grammar::Part;
use super::groups::Group;
use super::scene::Scene;
use super::table::{self, Form, Kind};
use dateline_model::event::{Act, Quad, Stated};

/// What the words around a verb say of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mood {
    /// "did not", "never"
    pub negative: bool,
    /// "will", "plans to"
    pub planned: bool,
    /// "could", "may", behind "if"
    pub possible: bool,
    /// "should", "must"
    pub urged: bool,
    /// "was signed"
    pub passive: bool,
    /// "has signed"
    pub perfect: bool,
    /// "is signing"
    pub progressive: bool,
    /// Another verb before "to" tells the act: "refused to meet".
    pub governed: bool,
}

/// Verbs and adjectives before "to" by which the act after it is still to come.
#[rustfmt::skip]
const PLANS: &[&str] = &[
    "plan", "plans", "planned", "planning", "intend", "intends", "intended", "aim", "aims", "aimed", "set", "due", "expected",
    "scheduled", "poised", "about", "going", "hopes", "hope", "hoped", "hoping", "expects", "expect", "preparing", "prepares",
    "prepared", "slated", "likely", "wants", "want", "wanted", "decided", "wish", "wishes", "wished",
];
/// Those by which it takes place.
#[rustfmt::skip]
const DONE: &[&str] = &[
    "move", "moves", "moved", "begin", "begins", "began", "begun", "continue", "continues", "continued", "start", "starts",
    "started", "try", "tries", "tried", "trying", "attempt", "attempted", "attempts", "manage", "managed", "resorted", "helped",
    "came", "proceeded", "acted", "chose", "has", "have", "had", "used", "voted", "forced", "rushed", "returned", "risen",
];

/// Verbs behind "to" that say what something was done for, and are done by it.
const PURPOSES: &[&str] =
    &["protest", "denounce", "condemn", "demonstrate", "demand", "express", "show", "voice", "mark"];

/// Verbs of those who want something to be done, no matter by whom.
const ASKED: &[&str] =
    &["demanded", "demands", "requested", "requests", "proposed", "proposes", "sought", "seeks", "urged", "asked"];

/// Verbs by which somebody goes where they will do it.
#[rustfmt::skip]
const MOTION: &[&str] = &[
    "went", "flew", "travelled", "traveled", "drove", "headed", "hurried", "arrived", "arrives", "flies", "flown", "gone", "left", "sailed",
    "crossed", "gathered", "assembled", "goes", "leaves", "travels", "heads",
];

/// Verbs by which somebody else can do it.
const ENABLING: &[&str] =
    &["enable", "enables", "enabled", "helped", "helps", "led", "leads", "got", "prompted", "allowed"];
/// Adjectives before "to" by which it takes place.
const QUICK: &[&str] = &["quick", "first", "swift", "latest", "last", "right", "wrong"];
/// Nouns before "to" by which it takes place: "took the opportunity to".
const OCCASIONS: &[&str] = &["opportunity", "occasion", "chance", "courage", "trouble", "liberty", "initiative"];
/// Nouns before "to" by which somebody means to do it.
#[rustfmt::skip]
const INTENTIONS: &[&str] = &[
    "readiness", "willingness", "intention", "intentions", "desire", "wish", "promise", "promises", "pledge", "pledges", "vow",
    "offer", "offers", "plan", "plans", "commitment", "determination", "intent", "interest", "preparations", "deal", "pact",
];
/// Verbs before such a noun by which they no longer do.
#[rustfmt::skip]
const DROPPING: &[&str] = &[
    "drop", "drops", "dropped", "dropping", "abandon", "abandons", "abandoned", "abandoning", "scrap", "scraps", "scrapped", "shelve",
    "shelved", "cancel", "cancels", "cancelled", "canceled", "ditched", "withdrew", "retracted", "postponed", "suspended",
];
/// Verbs before a participle by which it is thought of only.
#[rustfmt::skip]
const CONSIDERED: &[&str] = &[
    "consider", "considers", "considered", "considering", "weigh", "weighs", "weighed", "weighing", "mull", "mulls", "mulled",
    "mulling", "contemplate", "contemplates", "contemplated", "contemplating",
];
/// Those by which it is not done, or somebody else's.
#[rustfmt::skip]
const UNDONE: &[&str] = &[
    "suggest", "suggests", "suggested", "propose", "proposes", "proposed", "recommend", "recommends", "recommended", "avoid",
    "avoids", "avoided", "oppose", "opposes", "opposed", "deny", "denies", "denied", "denying", "favour", "favours", "favoured",
    "favor", "favors", "favored", "prohibits", "prohibited", "prevented", "advocated", "stopped", "stop", "stops", "stopping", "halt", "halted", "cease", "ceased", "quit", "resisted", "risk",
    "risks", "risked",
];
/// Words before "that" for what is only hoped, feared or taken as a sign.
#[rustfmt::skip]
const GUESSES: &[&str] = &[
    "showing", "suggesting", "indicating", "demonstrating", "proving", "meaning", "implying", "hope", "hopes", "hoping", "fear",
    "fears", "fearing", "sign", "signs", "signal", "signals", "expectation", "expectations", "belief", "speculation", "rumours",
    "rumors", "prospect", "likelihood", "chance", "doubt", "doubts", "assumption", "possibility", "feared", "hoped",
];
/// Nouns for what is said, before "that".
const HEARSAY: &[&str] =
    &["reports", "allegations", "claims", "charges", "accusations", "suggestions", "rumours", "rumors"];
/// Verbs by which it is refused or looked into.
#[rustfmt::skip]
const DOUBTING: &[&str] = &[
    "rejected", "rejects", "rejecting", "dismissed", "dismisses", "dismissing", "investigate", "investigating", "investigated",
    "probe", "probing", "probed", "looking", "look", "looked", "examining", "checking", "denied", "denies", "denying", "refuted",
];
/// Nouns before "to" by which they will not.
const UNWILLING: &[&str] = &["refusal", "unwillingness", "reluctance", "failure", "inability"];
/// Nouns before "to" for what somebody else wants.
#[rustfmt::skip]
const PRESSURE: &[&str] = &[
    "pressure", "demand", "demands", "call", "calls", "request", "requests", "appeal", "appeals", "invitation", "suggestion",
    "suggestions", "ultimatum", "temptation", "reason", "reasons", "need", "right",
];
/// Nouns before "to" by which it is decided.
const DECISIONS: &[&str] = &["decision", "move", "choice", "agreement", "order", "step", "vote"];

/// Nouns before "to" or "of" of which those have none who will not.
const WISHES: &[&str] = &["mood", "hurry", "rush", "position", "intention", "intentions", "wish", "desire", "plans"];

/// What the words around the verb at `verb`, which has that form, say of it.
#[must_use]
pub fn mood(scene: &Scene<'_, '_>, verb: usize, form: Form) -> Mood {
    let mut mood = own(scene, verb, form);
    // "will meet and sign", "was arrested and expelled": what stands before the first of the two goes for both
    let bare = matches!(form, Form::Base | Form::Past | Form::Participle)
        && verb > scene.start
        && scene.part(verb - 1) == Some(Part::Coordinator);
    let first = (scene.start..verb.saturating_sub(1)).rev().take(10).find(|back| {
        // "to settle their quarrel and improve": no verb
        let noun = scene.part(back.wrapping_sub(1)) == Some(Part::Determiner);
        scene.is_verb(*back) && scene.part(*back) == Some(Part::Other) && !noun
    });
    let alike = |first: &usize| match scene.tag(*first).and_then(|tag| tag.verb) {
        Some((_, Form::Base)) => form == Form::Base,
        Some((_, Form::Past | Form::Participle)) => form != Form::Base,
        // "called on both to resolve the quarrel and improve": a verb of no table
        None => form == Form::Base && scene.is(first.wrapping_sub(1), &["to"]),
        Some(_) => false,
    };
    // "could run out of water and turn": a verb that nobody knows
    let modal = || {
        const MODALS: &[&str] = &["could", "would", "may", "might", "will", "should", "must", "can"];
        let before = (scene.start..verb.saturating_sub(1)).rev().take(10);
        before
            .take_while(|back| !matches!(scene.part(*back), Some(Part::Comma | Part::Stop)))
            .find(|back| scene.is(*back, MODALS))
    };
    let unknown = bare && form == Form::Base && !first.as_ref().is_some_and(alike);
    let known = first.filter(|_| bare).filter(alike);
    if let Some(first) = known.or_else(|| modal().filter(|_| unknown).map(|modal| modal + 1)) {
        let outer = own(scene, first, form);
        mood.negative |= outer.negative;
        mood.planned |= outer.planned;
        mood.possible |= outer.possible;
        mood.urged |= outer.urged;
        mood.perfect |= outer.perfect;
        mood.passive |= outer.passive;
        // "urged both to settle it and improve"
        mood.governed |= outer.governed && form == Form::Base;
    }
    // "must issue a note promising to pay": what the note is to say is as far off as the note
    let head = (scene.start..verb).rev().find(|back| scene.part(*back) != Some(Part::Adverb));
    let behind_noun = head.is_some_and(|head| scene.part(head) == Some(Part::Other));
    if form == Form::Ing && !mood.progressive && behind_noun {
        let clause = (scene.start..verb).rev().take(10).take_while(|back| {
            matches!(scene.part(*back), Some(Part::Other | Part::Determiner | Part::Adverb | Part::Auxiliary))
                || scene.is(*back, &["of", "on", "to"])
        });
        let outer = clause.into_iter().find(|back| scene.is_verb(*back)).map(|outer| own(scene, outer, Form::Base));
        if let Some(outer) = outer {
            mood.planned |= outer.planned;
            mood.possible |= outer.possible;
            mood.urged |= outer.urged;
        }
    }
    mood
}

/// What the words before the verb itself say.
fn own(scene: &Scene<'_, '_>, verb: usize, form: Form) -> Mood {
    let mut mood = Mood::default();
    let from = scene.before_chain(verb);
    chain(scene, from, verb, form, &mut mood);
    let mut at = from;
    // "tried to hack", "will be forced to withdraw": what stands before "to" says more.
    for _ in 0..3 {
        let Some(to) = at.checked_sub(1).filter(|to| scene.is(*to, &["to"]) && form_is_bare(form)) else { break };
        // "is in no mood to forgive"
        if scene.is(to.wrapping_sub(1), WISHES) && scene.is(to.wrapping_sub(2), &["no", "little"]) {
            (mood.negative, mood.planned) = (true, true);
            break;
        }
        // "was the first of his office to visit"
        if let Some(be) = first_to(scene, to) {
            let from = scene.before_chain(be);
            chain(scene, from, be, Form::Base, &mut mood);
            // "wants to be the first to"
            mood.governed |= scene.is(from.wrapping_sub(1), &["to"]);
            break;
        }
        // "attempts by smugglers to bring in": theirs
        let theirs = |back: usize| {
            scene.is(back, &["attempt", "attempts", "effort", "efforts", "bid", "plan", "plans", "plot"])
                && scene.is(back + 1, &["by"])
        };
        if (to.saturating_sub(8).max(scene.start)..to).any(theirs) {
            mood.governed = true;
            break;
        }
        // "the first 450 Chadian soldiers to leave Niger"
        let foremost = |group: &Group<'_>| {
            group.to == to
                && (group.from.saturating_sub(2).max(scene.start)..to)
                    .any(|at| scene.is(at, &["first", "last", "latest", "second", "third"]))
        };
        if scene.groups.iter().any(foremost) {
            break;
        }
        let Some(governor) = scene.governor(to) else {
            // "marched through the city to protest": what it was done for takes place
            mood.planned = !scene.is(verb, PURPOSES);
            // "came under pressure from Chad to withdraw"
            mood.governed = (to.saturating_sub(8).max(scene.start)..to).any(|back| scene.is(back, PRESSURE));
            // "requested a session of the board to weigh it"
            let asked = (to.saturating_sub(12).max(scene.start)..to)
                .rev()
                .take_while(|back| !matches!(scene.part(*back), Some(Part::Comma | Part::Stop)))
                .any(|back| scene.is(back, ASKED));
            mood.governed |= asked && !scene.is(verb, PURPOSES);
            // "stuck to its refusal to pay"
            mood.negative |= scene.is(to.wrapping_sub(1), UNWILLING);
            // "does not intend to withdraw"
            let plan = to.wrapping_sub(1);
            mood.negative |= scene.is(plan, PLANS)
                && (scene.before_chain(plan)..plan).any(|back| scene.part(back) == Some(Part::Negation));
            break;
        };
        // "ought to pay", "has to pay"
        if scene.is(governor, &["ought", "has", "have", "had", "needs", "need"]) && governor + 1 == to {
            mood.urged = true;
            break;
        }
        // "was quick to criticise", "took the opportunity to criticise", "used the meeting to criticise"
        let by_noun = |nouns: &[&str]| (governor + 1..to).any(|back| scene.is(back, nouns));
        let took = scene.is(governor, &["used", "took", "seized", "had"])
            && (by_noun(OCCASIONS) || scene.is(governor, &["used"]));
        if took || scene.is(to - 1, QUICK) && scene.part(to - 2) != Some(Part::Preposition) {
            break;
        }
        // "flew to the border to meet": they are on their way
        if scene.is(governor, MOTION) {
            mood.planned = !scene.is(verb, PURPOSES);
            break;
        }
        // "indicated its readiness to meet"
        if governor + 1 < to && (by_noun(INTENTIONS) || by_noun(UNWILLING)) {
            mood.planned = by_noun(INTENTIONS);
            // "failed to keep a promise to pay"
            mood.governed |= scene.is(governor.wrapping_sub(1), &["to"])
                && scene.is(governor.wrapping_sub(2), &["failed", "refused"]);
            // "dropped a plan to help", "stepped back from plans to help"
            let back = (governor + 1..to).any(|back| scene.is(back, &["from"]) && scene.is(to - 1, INTENTIONS));
            mood.negative |= by_noun(UNWILLING) || back || scene.is(governor, DROPPING);
            break;
        }
        let direct = governor + 1 == to || scene.part(to - 1) == Some(Part::Adverb) && governor + 2 == to;
        // "came under pressure to withdraw", "rejected a demand to leave": what another wants
        if governor + 1 < to && by_noun(PRESSURE) {
            mood.governed = true;
            break;
        }
        // "is due to arrive": an adjective before "to"
        if scene.is(governor, PLANS) || scene.is(to - 1, PLANS) {
            mood.planned = true;
            // "stepped back from plans to help"
            mood.negative |= scene.is(governor.wrapping_sub(1), &["from"]);
            // "wants Chad to scrap the plan": what another is to do
            let wants =
                scene.is(governor, &["want", "wants", "wanted", "expect", "expects", "expected", "wish", "wishes"]);
            mood.governed |= wants && (governor + 1..to).any(|at| scene.group_at(at).is_some());
            // "who had planned to attend": it came otherwise
            let had = |back: usize| scene.is(back, &["had"]);
            mood.governed |= (scene.before_chain(governor)..governor).any(had);
        } else if !direct && (scene.is(governor, ENABLING) || (governor..to).any(|back| scene.is(back, DECISIONS))) {
            break;
        } else if !scene.is(governor, DONE) {
            let tells = scene.tag(governor).filter(|tag| tag.part != Part::Auxiliary).is_some_and(|tag| {
                tag.verb.is_some_and(|(lemma, _)| table::of_verb(lemma).next().is_some())
                    || tag.noun.is_some_and(|word| table::of_state(word).any(|pattern| pattern.kind == Kind::State))
            });
            mood.governed = tells || !direct;
            if !mood.governed {
                mood.planned = true;
            }
            break;
        }
        at = scene.before_chain(governor);
        let mut outer = Mood::default();
        chain(scene, at, governor, Form::Base, &mut outer);
        mood.negative |= outer.negative;
        mood.planned |= outer.planned;
        mood.possible |= outer.possible;
    }
    if form == Form::Ing && is_hinted(scene, from) {
        mood.planned = true;
        mood.negative |= scene.is(from.wrapping_sub(2), WISHES);
    }
    // "is considering sending", "denied bombing", "suggested closing"
    if form == Form::Ing && scene.is_verb(from.wrapping_sub(1)) {
        mood.possible |= scene.is(from - 1, CONSIDERED);
        mood.governed |= scene.is(from - 1, UNDONE);
    }
    let clause = (scene.start..verb).rev().take(14).take_while(|back| !matches!(scene.part(*back), Some(Part::Stop)));
    let asked = |words: &[&str]| clause.clone().any(|back| scene.is(back, words));
    mood.possible |= asked(&["whether"]) || asked(&["if", "unless"]) && !mood.perfect;
    // "nor will it negotiate"
    if from > scene.start + 1
        && scene.part(from - 1) == Some(Part::Pronoun)
        && scene.part(from - 2) == Some(Part::Auxiliary)
        && scene.is(from.wrapping_sub(3), &["nor", "neither", "never", "not"])
    {
        mood.negative = true;
    }
    // "denied that its soldiers had crossed"
    let denial = (scene.start..verb)
        .rev()
        .take(16)
        .take_while(|back| !matches!(scene.part(*back), Some(Part::Stop | Part::Coordinator)));
    let that = denial.clone().find(|back| scene.is(*back, &["that"]));
    mood.governed |= that.is_some_and(|that| {
        denial
            .filter(|back| *back < that && *back + 6 > that)
            .any(|back| scene.is(back, &["denied", "denies", "denying", "deny"]))
            || scene.is(that.wrapping_sub(1), HEARSAY)
                && (that.saturating_sub(6).max(scene.start)..that)
                    .chain(verb..(verb + 14).min(scene.end))
                    .any(|back| scene.is(back, DOUBTING))
    });
    // "his fear of being extradited", "signing a deal has proved elusive"
    mood.possible |= scene.is(from.wrapping_sub(1), &["of"])
        && scene.is(
            from.wrapping_sub(2),
            &["fear", "fears", "risk", "danger", "threat", "prospect", "possibility", "chance"],
        );
    mood.possible |= form == Form::Ing
        && (verb..(verb + 8).min(scene.end)).any(|to| {
            scene.is(to, &["proved", "proven", "remains", "remained", "proves"])
                && scene.is(to + 1, &["elusive", "impossible", "difficult", "hard"])
        });
    // "suggestions it was preparing for war"
    let told = (verb.saturating_sub(6).max(scene.start)..from)
        .rev()
        .find(|back| scene.is(*back, &["suggestions", "rumours", "rumors", "allegations", "speculation", "fears"]));
    mood.possible |= told.is_some_and(|told| {
        let clause = scene.group_at(told + 1).is_some() || scene.part(told + 1) == Some(Part::Pronoun);
        let between = |at: usize| scene.is_verb(at) && scene.part(at) != Some(Part::Auxiliary);
        clause && !(told + 1..from).any(between)
    });
    // "denied its soldiers had crossed"
    let bare = (verb.saturating_sub(8).max(scene.start)..verb)
        .rev()
        .find(|back| scene.is(*back, &["denied", "denies", "denying"]));
    mood.governed |= bare.is_some_and(|bare| {
        let between = |at: usize| scene.is_verb(at) && scene.part(at) != Some(Part::Auxiliary);
        mood.perfect && from > bare + 1 && !(bare + 1..from).any(between)
    });
    // "a sign that the two will talk": what is hoped or feared nobody has promised
    let clause = || (scene.start..verb).rev().take(16).take_while(|back| scene.part(*back) != Some(Part::Stop));
    let opens = clause().find(|back| scene.is(*back, &["that"]));
    mood.governed |= mood.planned
        && opens.is_some_and(|that| {
            scene.is(that.wrapping_sub(1), GUESSES) && (that..verb).all(|to| !scene.is_verb(to) || to >= from)
        });
    // "the Chadian sanctions will hurt": what they do by themselves
    const MEASURES: &[&str] = &["sanctions", "tariffs", "restrictions", "curbs", "measures", "policies", "drills"];
    mood.governed |= mood.planned && from > scene.start && scene.is(from - 1, MEASURES);
    // "entitled to expect"
    mood.governed |= from > scene.start + 1
        && scene.is(from - 1, &["to"])
        && scene.is(
            from - 2,
            &["entitled", "right", "free", "able", "unable", "impossible", "possible", "difficult", "hard", "easy"],
        );
    // "decide whether to block"
    mood.governed |= from > scene.start + 1 && scene.is(from - 1, &["to"]) && scene.is(from - 2, &["whether"]);
    mood.governed |= (scene.start..verb).rev().take(6).any(|back| scene.is(back, &["without"]));
    mood
}

/// The verb before "the first ... to" at `to`: "became the first country to".
fn first_to(scene: &Scene<'_, '_>, to: usize) -> Option<usize> {
    const FAR: usize = 9;
    let before = || (to.saturating_sub(FAR).max(scene.start)..to).rev();
    let first =
        before().find(|back| scene.is(*back, &["first", "second", "third", "latest", "only", "last", "fourth"]))?;
    let be = first.checked_sub(2).filter(|be| *be >= scene.start && scene.is(first - 1, &["the"]))?;
    let is = ["became", "become", "becomes", "is", "was", "are", "were", "been", "be"];
    let plain = (first + 1..to).all(|at| !scene.is_verb(at) && scene.part(at) != Some(Part::Comma));
    (scene.is(be, &is) && plain).then_some(be)
}

/// Whether the participle at `at` is what somebody speaks of doing: "hinted at cutting".
#[must_use]
pub fn is_hinted(scene: &Scene<'_, '_>, at: usize) -> bool {
    let (mark, verb) = (at.wrapping_sub(1), at.wrapping_sub(2));
    // "has no intention of paying"
    scene.is(mark, &["of"]) && scene.is(verb, WISHES) && scene.is(verb.wrapping_sub(1), &["no"])
        || scene.is(mark, &["at"]) && scene.is(verb, &["hint", "hints", "hinted", "hinting"])
        || scene.is(mark, &["of"]) && scene.is(verb, &["spoke", "talked", "speaks", "talks", "warned", "warns"])
}

fn form_is_bare(form: Form) -> bool {
    matches!(form, Form::Base | Form::Past | Form::Participle)
}

/// Reads the auxiliaries of `from..verb`.
fn chain(scene: &Scene<'_, '_>, from: usize, verb: usize, form: Form, mood: &mut Mood) {
    let ends_in_be = |mood: &mut Mood| match form {
        Form::Past | Form::Participle => mood.passive = true,
        Form::Ing => mood.progressive = true,
        Form::Base | Form::Third => {}
    };
    let mut be = false;
    for at in from..verb {
        match scene.part(at) {
            Some(Part::Negation) => mood.negative = true,
            Some(Part::Auxiliary) => {
                if scene.is(at, &["will", "shall", "'ll", "would"]) {
                    mood.planned = true;
                } else if scene.is(at, &["can", "could", "may", "might"]) {
                    mood.possible = true;
                } else if scene.is(at, &["cannot"]) {
                    mood.negative = true;
                } else if scene.is(at, &["should", "must", "ought"]) {
                    mood.urged = true;
                } else if scene.is(at, &["has", "have", "had", "having"]) {
                    mood.perfect = true;
                } else if scene.is(at, &["is", "are", "was", "were", "be", "been", "being", "am"]) {
                    be = true;
                }
            }
            _ => {}
        }
    }
    if be {
        ends_in_be(mood);
    }
}

/// The act and how it is stated. What is announced for the future is, after PLOVER, agreed or threatened; what is denied or
/// not done of acts of cooperation is refused.
#[must_use]
pub fn stated(act: Act, mood: &Mood) -> (Act, Stated) {
    let hostile = matches!(act.quad(), Quad::VerbalConflict | Quad::MaterialConflict);
    // "would not attack", "will not block its entry"
    let harms = !matches!(act, Act::Disapprove | Act::Demand | Act::Investigate);
    if mood.negative && mood.planned && hostile && harms {
        return (Act::Agree, Stated::Planned);
    }
    if mood.negative {
        return if hostile { (act, Stated::Denied) } else { (Act::Reject, Stated::Denied) };
    }
    if mood.urged {
        return (act, Stated::Urged);
    }
    if mood.possible {
        return (act, Stated::Hypothetical);
    }
    if mood.planned {
        let act = match act {
            Act::Reject | Act::Demand | Act::Disapprove | Act::Threaten | Act::Investigate => act,
            _ if hostile => Act::Threaten,
            _ => Act::Agree,
        };
        return (act, Stated::Planned);
    }
    (act, Stated::Happened)
}
