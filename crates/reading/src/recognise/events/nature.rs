//! What an act is by who does it and how, where the verb alone does not say: a missile that lands in a state pays no visit, and
//! who calls on a king asks him for nothing.

use super::draft::is_armed;
use super::fixed;
use super::grammar::Part;
use super::groups::{Class, Group};
use super::lists;
use super::matching::{Match, ends};
use super::scene::Scene;
use super::subject::Subject;
use super::table::Pattern;
use dateline_model::event::Act;

/// The act that `act`, which the verb at `at` tells of `subject` by `pattern`, really is; none where it is none.
pub fn of(
    scene: &Scene<'_, '_>,
    subject: Option<Subject>,
    at: usize,
    pattern: &Pattern,
    found: &Match,
    act: Act,
) -> Option<Act> {
    match act {
        // "a mob set fire to the embassy"
        Act::Coerce | Act::Assault if mobs(scene, subject, at) => Some(Act::Protest),
        Act::Coerce if pattern.is_direct() && scene.is(at, lists::HOLD) && !held(scene, at, found) => None,
        Act::Assault | Act::Coerce if played(scene, at) => {
            let several = matches!(subject, Some(Subject::Group(own)) if scene.groups.get(own).is_some_and(|own| own.members.len() > 1));
            several.then_some(Act::Cooperate)
        }
        // "the ministry protested Chad's recognition of the islands": with words
        Act::Protest if protests(scene, at) && speaks(scene, subject) => Some(Act::Disapprove),
        // "leaders demonstrated their good ties"
        Act::Protest if shows(scene, at) => None,
        // "can expect reprisals from Chad"
        Act::Demand
            if scene.is(at, &["expect", "expects", "expected"])
                && (at + 1..found.to).any(|to| scene.is(to, &["reprisals", "retaliation", "attacks", "revenge"])) =>
        {
            None
        }
        // "backed away from"
        Act::Support
            if scene.is(at, &["back", "backs", "backed", "backing"])
                && scene.is(at + 1, &["away", "off", "down", "out"]) =>
        {
            None
        }
        // "defended its attack on Chad"
        Act::Support if own_deed(scene, at) => None,
        // "shot down a Chadian proposal"
        Act::Assault if scene.is(at + 1, &["down"]) && is_bid(scene, found) => Some(Act::Reject),
        Act::Consult if pattern.mode == "visit" && heads(scene, subject, lists::SHOTS) => Some(Act::Assault),
        Act::Consult if pattern.mode == "visit" && heads(scene, subject, lists::INSPECTORS) => Some(Act::Investigate),
        // "engineers arrived to clear mines"
        Act::Consult if pattern.mode == "visit" && comes_to_help(scene, at) => Some(Act::Aid),
        // "appealed to the world to help Chad"
        Act::Demand if asks_the_world(scene, at, found) => Some(Act::Support),
        // "protesters called for", "demonstrators denounced"
        Act::Demand | Act::Disapprove | Act::Reject if heads(scene, subject, lists::MARCHERS) => Some(Act::Protest),
        // "troops ended a mission in Chad"
        Act::Consult if pattern.mode == "visit" && ends_stay(scene, at) && armed(scene, subject) => Some(Act::Retreat),
        // "Chadian aid arrived in Niger"
        Act::Consult if arrives(scene, at, pattern) && heads(scene, subject, lists::RELIEF) => Some(Act::Aid),
        Act::Consult if scene.is(at, lists::REACH) && !heads(scene, subject, lists::CARRIERS) => None,
        Act::Consult | Act::Assault if arrives(scene, at, pattern) && heads(scene, subject, lists::CARRIERS) => {
            let carried = (scene.start..at).any(|to| scene.is(to, lists::RELIEF)) || laden(scene, at);
            if carried { Some(Act::Aid) } else { Some(act).filter(|act| *act == Act::Assault) }
        }
        // "a minister crossed into Chad for talks"
        Act::Assault if scene.is(at + 1, &["into"]) && guests(scene, subject) => Some(Act::Consult),
        // "gathered proof"
        Act::Consult if scene.is(at, &["gather", "gathers", "gathered", "gathering"]) && takes(scene, at) => None,
        // "thousands of Chadians gathered to voice anger at"
        Act::Consult
            if scene.is(at, &["gathered", "gather"])
                && matches!(subject, Some(Subject::Group(own)) if scene.groups.get(own).is_some_and(|own| own.class == Class::Crowd)) =>
        {
            None
        }
        // "jets took off to meet Chadian bombers"
        Act::Consult if meets_armed(scene, subject, found) => Some(Act::Mobilize),
        // "marines landed in Chad"
        Act::Consult if lands(scene, at) && armed(scene, subject) => Some(landing(scene, at)),
        // "had no intention of handing the pilot to Chad"
        Act::Agree if scene.is(at, &["have", "has", "had"]) && scene.is(at + 1, &["no"]) => Some(Act::Reject),
        // "called off the visit": no name for it
        Act::Disapprove if scene.is(at, lists::CALL) && scene.is(at + 1, &["off", "up", "back"]) => None,
        // "called on restraint after the strike"
        Act::Protest if scene.is(at, lists::CALL) && scene.is(at + 1, &["on"]) => None,
        // "expressed regret over its raid on Chad"
        Act::Disapprove if regrets_own(scene, at, found) => Some(Act::Concede),
        Act::Disapprove if fixed::names_theirs(scene, at) => None,
        Act::Concede if fixed::softens_other(scene, at, found) => None,
        // "found two bankers not guilty"
        Act::Disapprove if scene.is(at, &["found", "find", "finds"]) && denied(scene, at, found) => None,
        // "called the Chadian charge absurd"
        Act::Consult if scene.is(at, lists::CALL) && calls_bad(scene, found) => Some(Act::Disapprove),
        // "slammed into the town"
        Act::Disapprove
            if heads(scene, subject, lists::SHOTS)
                || scene.is(at + 1, &["into"]) && !scene.is(at, &["laid", "lay", "lays"]) =>
        {
            Some(Act::Assault)
        }
        // "blocked Chad's bid to join"
        Act::Coerce if blocks_bid(scene, at, found) => Some(Act::Reject),
        // "gave Chad a day to remember"
        Act::Threaten
            if scene.is(at, &["gave", "give", "gives", "given"]) && (at..found.to).any(|to| scene.is(to, &["day"])) =>
        {
            None
        }
        Act::Consult if plays(scene, at) => None,
        Act::Aid if scene.is(at + 1, &["in"]) && found.steps < 4 && takes_in(scene, at) && !taken_in(scene, found) => {
            None
        }
        // "cut short a holiday to see the Chadian premier"
        Act::Consult if scene.is(at, &["see", "sees", "saw", "seeing", "seen"]) && !sees(scene, at, found) => None,
        // "gave two envoys a week to go"
        Act::Threaten if told_to_go(scene, found) => Some(Act::Sanction),
        // "told the envoy to quit the country"
        Act::Demand if told_to_go(scene, found) => Some(Act::Sanction),
        Act::Reject | Act::Coerce if sends_off(scene, at, found, act) => Some(Act::Sanction),
        // "sent a frigate with fresh water"
        Act::Mobilize if laden(scene, at) => Some(Act::Aid),
        // "is sending its premier to Chad"
        Act::Aid if sends_envoy(scene, at, found) => Some(Act::Consult),
        // "sent howitzers to its border with Chad"
        Act::Aid if to_border(scene, at, found) => Some(Act::Mobilize),
        Act::Retreat if leaves(scene, at) && !armed(scene, subject) => None,
        // "the Chadian premier left Niger for home"
        Act::Retreat if went(scene, at) && found.target.is_some() && guests(scene, subject) => Some(Act::Consult),
        Act::Demand if calls_on(scene, at, found) || rings(scene, at, found) => Some(Act::Consult),
        _ => Some(act),
    }
}

/// Whether `subject` is a state or somebody who speaks for one.
fn speaks(scene: &Scene<'_, '_>, subject: Option<Subject>) -> bool {
    matches!(subject, Some(Subject::Group(own)) if scene.groups.get(own).is_some_and(|own| own.class == Class::Acts))
}

/// Whether the verb at `at` protests something: "protested the decision".
fn protests(scene: &Scene<'_, '_>, at: usize) -> bool {
    scene.is(at, &["protest", "protests", "protested", "protesting"]) && is_object(scene, at + 1)
}

/// Whether the verb at `at` shows something.
fn shows(scene: &Scene<'_, '_>, at: usize) -> bool {
    scene.is(at, &["demonstrate", "demonstrates", "demonstrated", "demonstrating"])
        && (is_object(scene, at + 1) || scene.is(at + 1, &["that", "how", "its", "their", "his", "her"]))
}

/// Whether a phrase of its own begins at `at`.
fn is_object(scene: &Scene<'_, '_>, at: usize) -> bool {
    scene.part(at) == Some(Part::Determiner) || scene.groups.iter().any(|group| group.from == at)
}

/// Whether somebody is sorry at `at` for what is their own.
fn regrets_own(scene: &Scene<'_, '_>, at: usize, found: &Match) -> bool {
    let over = (at..found.to).find(|to| scene.is(*to, &["over", "for", "about", "at"]));
    (at..found.to).any(|to| scene.is(to, &["regret", "remorse", "sorrow"]))
        && over.is_some_and(|over| scene.is(over + 1, &["its", "their", "his", "her"]))
}

/// Whether the verb at `at` sends somebody who speaks for a state.
fn sends_envoy(scene: &Scene<'_, '_>, at: usize, found: &Match) -> bool {
    let envoy = |to: usize| scene.is(to, lists::HOSTS) || scene.is(to, lists::ENVOYS);
    let end = found.to.min(at + 6);
    scene.is(at, &["send", "sends", "sent", "sending", "dispatched", "dispatching"]) && (at + 1..end).any(envoy)
}

/// Whether somebody defends at `at` what is their own.
fn own_deed(scene: &Scene<'_, '_>, at: usize) -> bool {
    scene.is(at, &["defend", "defends", "defended", "defending"])
        && scene.is(at + 1, &["its", "their", "his", "her"])
        && scene.group_at(at + 1).is_none()
}

/// Whether a crowd that is of no state does something to an embassy.
fn mobs(scene: &Scene<'_, '_>, subject: Option<Subject>, at: usize) -> bool {
    const FAR: usize = 12;
    // "Chadian activists stormed": they act for no state
    let own = matches!(subject, Some(Subject::Group(own)) if scene.groups.get(own).is_some_and(|own| own.class == Class::Crowd && own.person));
    let crowd = own
        || subject.is_none_or(|subject| subject == Subject::Other)
            && (at.saturating_sub(6).max(scene.start)..at).any(|to| scene.is(to, lists::CROWDS));
    crowd && (at..at + FAR).any(|to| scene.is(to, &["embassy", "consulate"]))
}

/// Whether those whom the verb at `at` says somebody holds are people in their hands: "is holding three Chadian surveyors", but not
/// "held Chad responsible".
fn held(scene: &Scene<'_, '_>, at: usize, found: &Match) -> bool {
    let Some(group) = found.target.and_then(|target| scene.groups.get(target)) else { return false };
    let near = group.to..(group.to + 3).min(scene.end);
    let blamed =
        near.into_iter().any(|to| scene.is(to, &["responsible", "accountable", "back", "liable", "talks", "up"]));
    let own = scene.is(at + 1, &["its", "their", "his", "her", "the"]);
    let owner = (group.from..group.to).any(|to| scene.part(to) == Some(Part::Possessive));
    let people = group.person || group.class == Class::Crowd || scene.is_number(at + 1);
    people && !owner && !group.place && !blamed && !own && group.from == at + 1
}

/// Whether those whom the verb at `at` takes in are people: "took in 900 Chadians".
fn taken_in(scene: &Scene<'_, '_>, found: &Match) -> bool {
    let Some(group) = found.target.and_then(|target| scene.groups.get(target)) else { return false };
    group.person && group.class != Class::Acts && !group.place
}

/// Whether the verb at `at` is one of taking.
fn takes_in(scene: &Scene<'_, '_>, at: usize) -> bool {
    scene.is(at, &["take", "takes", "took", "taken", "taking"])
}

/// Whether two only meet in a game: "meets Chad in the second round".
fn plays(scene: &Scene<'_, '_>, at: usize) -> bool {
    const NEAR: usize = 9;
    const ROUNDS: &[&str] = &[
        "round",
        "final",
        "finals",
        "semifinal",
        "semi-final",
        "quarterfinal",
        "quarter-final",
        "qualifier",
        "playoff",
        "match",
    ];
    scene.is(at, &["meet", "meets", "met", "face", "faces", "faced"])
        && (at + 1..at + NEAR)
            .take_while(|to| !ends(scene, *to))
            .any(|to| scene.is(to, ROUNDS) && !scene.is(to + 1, &["of"]))
}

/// Whether the fight that the verb at `at` tells is part of a manoeuvre: "stormed a beach in mock combat".
fn played(scene: &Scene<'_, '_>, at: usize) -> bool {
    const NEAR: usize = 9;
    (at.saturating_sub(NEAR).max(scene.start)..(at + NEAR).min(scene.end)).any(|to| scene.is(to, lists::PLAYED))
}

/// Whether the subject is one of `list`, by a word of its phrase.
fn heads(scene: &Scene<'_, '_>, subject: Option<Subject>, list: &[&str]) -> bool {
    let own = match subject {
        Some(Subject::Group(own)) => own,
        // "a rocket launched from Chad"
        _ => {
            return list == lists::SHOTS
                && scene.word(scene.start + 1).is_some()
                && (scene.start..scene.start + 6).any(|at| scene.is(at, list));
        }
    };
    scene.groups.get(own).is_some_and(|own| !own.bare && (own.from..own.to).any(|at| scene.is(at, list)))
}

/// Whether the verb at `at` says that somebody comes somewhere.
fn arrives(scene: &Scene<'_, '_>, at: usize, pattern: &Pattern) -> bool {
    pattern.mode == "visit" || scene.is(at, &["rolled", "roll", "drove", "crossed", "crossing", "rolling"])
}

/// Whether those whom the verb at `at` puts out are there for their state.
fn sends_off(scene: &Scene<'_, '_>, at: usize, found: &Match, act: Act) -> bool {
    let throws = scene.is(at, &["threw", "thrown", "throws", "throw", "throwing", "kicked", "booted", "turfed"]);
    let sends = act == Act::Coerce && scene.is(at, &["sent", "sends", "packed"]) && scene.is(at + 1, &["home", "back"]);
    let people = |group: &Group<'_>| group.person && group.class == Class::Acts && !group.place;
    (throws || sends) && found.target.and_then(|target| scene.groups.get(target)).is_some_and(people)
}

/// Whether those who are asked for something are envoys, and it is that they go.
fn told_to_go(scene: &Scene<'_, '_>, found: &Match) -> bool {
    let Some(group) = found.target.and_then(|target| scene.groups.get(target)) else { return false };
    let go = (group.to..group.to + 6).find(|to| scene.is(*to, &["to"])).is_some_and(|to| {
        scene.is(to + 1, &["leave", "quit", "go", "depart"])
            || scene.is(to + 1, &["be", "get"]) && scene.is(to + 2, &["out"])
    });
    go && (group.from..group.to).any(|at| scene.is(at, lists::ENVOYS))
}

/// Whether the verb at `at` blocks what somebody wants to join, no way.
fn blocks_bid(scene: &Scene<'_, '_>, at: usize, found: &Match) -> bool {
    scene.is(at, &["block", "blocks", "blocked", "blocking"]) && is_bid(scene, found)
}

/// Whether what something is done to is a bid, a plan or the like.
fn is_bid(scene: &Scene<'_, '_>, found: &Match) -> bool {
    let group = found.target.and_then(|target| scene.groups.get(target));
    group.is_some_and(|group| (group.from..group.to + 2).any(|to| scene.is(to, lists::BIDS)))
}

/// Whether what the verb at `at` sends goes to the border of those it is sent to, and is no relief.
fn to_border(scene: &Scene<'_, '_>, at: usize, found: &Match) -> bool {
    const NEAR: usize = 9;
    let border = |to: usize| scene.is(to, &["border", "borders", "frontier", "boundary"]);
    // "to its border with Chad", "to the Chadian border"
    let theirs = |to: usize| to <= found.to && found.target.is_some() || scene.is(to + 1, &["with", "facing"]);
    let Some(with) = (found.to.saturating_sub(1)..found.to + NEAR).find(|to| border(*to) && theirs(*to)) else {
        return false;
    };
    let sent = at + 1..with;
    !sent.into_iter().any(|to| scene.is(to, lists::RELIEF))
}

/// Whether what belongs to another is called by a bad name.
fn calls_bad(scene: &Scene<'_, '_>, found: &Match) -> bool {
    let Some(group) = found.target.and_then(|target| scene.groups.get(target)).filter(|group| group.owns) else {
        return false;
    };
    (group.from..group.to + 6)
        .take_while(|to| !ends(scene, *to))
        .any(|to| scene.is(to, lists::REFUSED) || scene.is(to, lists::BLAMED))
}

/// Whether the words of the pattern have a negation among them.
fn denied(scene: &Scene<'_, '_>, at: usize, found: &Match) -> bool {
    (at..found.to + 3).any(|to| scene.part(to) == Some(Part::Negation))
}

/// Whether the verb at `at` puts an end to a stay.
fn ends_stay(scene: &Scene<'_, '_>, at: usize) -> bool {
    scene.is(
        at,
        &["end", "ended", "ends", "ending", "conclude", "concluded", "finish", "finished", "completed", "completing"],
    ) && (at..at + 7).any(|to| scene.is(to, &["mission", "deployment", "presence", "tour", "occupation"]))
}

/// Whether what the verb at `at` sends has relief on board.
fn laden(scene: &Scene<'_, '_>, at: usize) -> bool {
    const NEAR: usize = 9;
    let with = (at + 1..at + NEAR).find(|to| scene.is(*to, &["with", "carrying", "bearing", "laden"]));
    with.is_some_and(|with| (with + 1..with + 5).any(|to| scene.is(to, lists::RELIEF)))
}

/// Whether the verb at `at` only says that somebody goes out of somewhere.
fn leaves(scene: &Scene<'_, '_>, at: usize) -> bool {
    scene.is(at, lists::GO)
}

/// Whether the subject is of those who bear arms.
fn armed(scene: &Scene<'_, '_>, subject: Option<Subject>) -> bool {
    matches!(subject, Some(Subject::Group(own)) if scene.groups.get(own).is_some_and(|own| is_armed(scene, own)))
}

/// Whether a noun that is no state stands just behind the verb at `at`, as its object.
fn takes(scene: &Scene<'_, '_>, at: usize) -> bool {
    matches!(scene.part(at + 1), Some(Part::Other | Part::Determiner))
        && scene.time_phrase(at + 1).is_none()
        && scene.group_at(at + 1).is_none()
}

/// Whether somebody goes to see one who holds office.
fn sees(scene: &Scene<'_, '_>, at: usize, found: &Match) -> bool {
    let group = found.target.and_then(|target| scene.groups.get(target));
    let office = |group: &Group<'_>| {
        group.person
            && group.class == Class::Acts
            && !group.owns
            && (group.from..group.to).any(|to| scene.is(to, lists::HOSTS))
    };
    let closes = |group: &Group<'_>| !scene.is_verb(group.to) && !scene.is(group.to, &["to", "as"]);
    scene.is(at, &["see"])
        && scene.is(at.wrapping_sub(1), &["to"])
        && group.is_some_and(|group| office(group) && closes(group))
}

/// Whether those who bear arms meet others who do.
fn meets_armed(scene: &Scene<'_, '_>, subject: Option<Subject>, found: &Match) -> bool {
    #[rustfmt::skip]
    const MACHINES: &[&str] = &["aircraft", "planes", "jets", "bombers", "warships", "ships", "vessels", "fighters", "drones", "submarine", "submarines", "boats"];
    let machine = |group: &Group<'_>| (group.from..group.to).any(|at| scene.is(at, MACHINES));
    let own = matches!(subject, Some(Subject::Group(own)) if scene.groups.get(own).is_some_and(machine));
    own && found.target.and_then(|target| scene.groups.get(target)).is_some_and(machine)
}

/// Whether the call at `at` is one by telephone: "called her counterpart late on Friday to discuss".
fn rings(scene: &Scene<'_, '_>, at: usize, found: &Match) -> bool {
    const NEAR: usize = 8;
    let end = found.target.and_then(|target| scene.groups.get(target)).map_or(found.to, |group| group.to);
    let to = (end..end + NEAR).take_while(|to| !ends(scene, *to)).find(|to| scene.is(*to, &["to"]));
    scene.is(at, lists::CALL)
        && !scene.is(at + 1, &["on", "upon", "for"])
        && to.is_some_and(|to| scene.is(to + 1, lists::TALKS))
}

/// Whether the words from `at` on tell of a call that somebody pays: "called on King X".
fn calls_on(scene: &Scene<'_, '_>, at: usize, found: &Match) -> bool {
    const FAR: usize = 16;
    let on = scene.is(at, lists::CALL) && scene.is(at + 1, &["on", "upon"]);
    let Some(group) = found.target.and_then(|target| scene.groups.get(target)).filter(|_| on) else { return false };
    let host = (group.from..group.to).any(|to| scene.is(to, lists::HOSTS));
    let asked = |to: usize| scene.is(to, &["to", "for", "not", "that"]) || scene.part(to) == Some(Part::Quote);
    host && !(group.to..(group.to + FAR).min(scene.end)).take_while(|to| !ends(scene, *to)).any(asked)
}

/// Whether the verb at `at` says that somebody comes by sea or air to stay.
fn lands(scene: &Scene<'_, '_>, at: usize) -> bool {
    scene.is(at, &["landed", "land", "lands", "disembarked"])
}

/// What soldiers do who land: they help, take what others hold, or are only there.
fn landing(scene: &Scene<'_, '_>, at: usize) -> Act {
    let rest = || at + 1..scene.end;
    if rest().any(|to| scene.is(to, lists::RELIEF) || scene.is(to, lists::INVITED)) {
        Act::Aid
    } else if rest().any(|to| scene.is(to, &["held", "occupied", "disputed", "claimed", "attack", "seize", "capture"]))
    {
        Act::Assault
    } else {
        Act::Mobilize
    }
}

/// Whether those who arrive by the verb at `at` do so to help.
fn comes_to_help(scene: &Scene<'_, '_>, at: usize) -> bool {
    const NEAR: usize = 12;
    let near = || (at + 1..(at + NEAR).min(scene.end)).take_while(|to| !ends(scene, *to));
    near().any(|to| scene.is(to, &["to"]) && scene.is(to + 1, lists::HELPING))
}

/// Whether it is the world that is asked at `at`, to help another state.
fn asks_the_world(scene: &Scene<'_, '_>, at: usize, found: &Match) -> bool {
    const FAR: usize = 16;
    let end = found.target.and_then(|target| scene.groups.get(target)).map_or(at + FAR, |group| group.from);
    let asked =
        (at + 1..end).find(|to| scene.is(*to, &["world", "community", "donors", "nations", "countries", "powers"]));
    asked.is_some_and(|asked| {
        (asked + 1..end).any(|to| {
            scene.is(to, &["to"])
                && scene.is(
                    to + 1,
                    &["help", "aid", "support", "assist", "recognise", "recognize", "give", "rebuild", "send"],
                )
        })
    })
}

/// Whether the verb at `at` only says that somebody goes away or home.
fn went(scene: &Scene<'_, '_>, at: usize) -> bool {
    scene.is(at, &["left", "leaves", "leave", "departed", "returned", "returns", "flew"])
}

/// Whether the subject is of those who come for talks.
fn guests(scene: &Scene<'_, '_>, subject: Option<Subject>) -> bool {
    #[rustfmt::skip]
    const GUESTS: &[&str] = &[
        "president", "minister", "premier", "chancellor", "king", "queen", "prince", "delegation", "mission", "envoy", "negotiators", "negotiator",
        "officials", "leader", "secretary", "lawmakers", "delegates", "ministers",
    ];
    let Some(Subject::Group(own)) = subject else { return false };
    let own = scene.groups.get(own).filter(|own| own.person && own.class == Class::Acts);
    own.is_some_and(|own| (own.from..own.to).any(|at| scene.is(at, GUESTS)))
}
