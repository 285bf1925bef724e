//! What a word of the table tells, and what comes of it together with the words before it.

use super::STAGES;
use crate::recognise::names::Word;
use dateline_model::event::{Stated, Step};

/// The form of a word that tells a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// An infinitive or the present.
    Base,
    /// The past or a participle.
    Past,
    /// A noun.
    Noun,
}

/// What words do to a step that comes after them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct How {
    /// "will", "due to".
    pub plan: bool,
    /// "agreed to", "decision to".
    pub decide: bool,
    /// "urged to".
    pub urge: bool,
    /// "threatened to".
    pub threat: bool,
    /// "could", "if".
    pub hypothetical: bool,
    /// "not", "refused to".
    pub deny: bool,
}

impl How {
    /// Both.
    pub fn with(self, other: Self) -> Self {
        Self {
            plan: self.plan | other.plan,
            decide: self.decide | other.decide,
            urge: self.urge | other.urge,
            threat: self.threat | other.threat,
            hypothetical: self.hypothetical | other.hypothetical,
            deny: self.deny | other.deny,
        }
    }

    fn of(word: &str) -> Option<Self> {
        let mut how = Self::default();
        match word {
            "plan" => how.plan = true,
            "decide" => how.decide = true,
            "urge" => how.urge = true,
            "threat" => how.threat = true,
            "hypothetical" => how.hypothetical = true,
            "deny" => how.deny = true,
            _ => return None,
        }
        Some(how)
    }

    /// How something is stated that would else have happened.
    fn stated(self) -> Stated {
        match self {
            Self { deny: true, .. } => Stated::Denied,
            Self { urge: true, .. } => Stated::Urged,
            Self { hypothetical: true, .. } => Stated::Hypothetical,
            Self { decide: true, .. } => Stated::Happened,
            Self { plan: true, .. } => Stated::Planned,
            _ => Stated::Happened,
        }
    }
}

/// A word of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tells {
    /// The step as the table has it; `None` for a word that only says how another is meant.
    step: Option<&'static str>,
    /// Letters of the kinds that it tells of.
    pub kinds: &'static str,
    /// Its form.
    pub form: Form,
    /// A word that must stand behind it.
    behind: Option<&'static str>,
    /// What it does to those that come after it.
    pub how: Option<How>,
}

impl Tells {
    /// What `word` tells, if anything.
    pub fn of(word: &Word<'_>) -> Option<Self> {
        let mut parts = STAGES.get(word.text)?.split(' ');
        let (first, second) = (parts.next()?, parts.next()?);
        if first == "-" {
            return Some(Self { step: None, kinds: "", form: Form::Base, behind: None, how: How::of(second) });
        }
        let form = match parts.next()? {
            "base" => Form::Base,
            "past" => Form::Past,
            _ => Form::Noun,
        };
        let last = parts.next();
        let how = last.and_then(How::of);
        Some(Self { step: Some(first), kinds: second, form, behind: last.filter(|_| how.is_none()), how })
    }

    /// Whether the word at `at` of a sentence tells a step there.
    pub fn tells_here(&self, sentence: &[Word<'_>], at: usize) -> bool {
        let near = sentence.get(at + 1..at + 3).unwrap_or(&[]);
        let needs = self.behind.is_none_or(|needed| {
            near.iter().any(|word| word.text == needed || needed == "place" && word.text == "part")
        });
        self.step.is_some() && needs
    }

    /// The same as a noun, for a verb's base that is one: "the end of".
    pub fn as_noun(self) -> Self {
        Self { form: Form::Noun, ..self }
    }

    /// Whether it tells of an end.
    pub fn ends(&self) -> bool {
        self.step == Some("ended")
    }

    /// Whether the thing is the subject of the verb: it expires, it ends.
    pub fn intransitive(&self) -> bool {
        self.step == Some("due")
    }
}

/// The step and how it is stated, for a word of a sentence with `how` before it; `next` where the thing is the next of
/// a series; `None` where it tells nothing for certain.
pub(super) fn step_of(tells: &Tells, word: &str, how: How, next: bool, letter: char) -> Option<(Step, Stated)> {
    let stated = how.stated();
    // A bare infinitive or participle with nothing before it: whose it is cannot be told.
    let present = word.ends_with('s') || matches!(letter, 'm' | 'x') && !word.ends_with("ing");
    let hangs = tells.form == Form::Base && how == How::default() && !present;
    Some(match tells.step? {
        _ if hangs => return None,
        "made" if tells.form == Form::Base && how.decide => (Step::Made, Stated::Planned),
        "made" => (Step::Made, stated),
        "measure" if tells.form == Form::Base && how.decide => (Step::Measure, Stated::Planned),
        "measure" => (Step::Measure, stated),
        "in-force" => (Step::InForce, stated),
        "held" if next => (Step::Planned, if stated == Stated::Happened { Stated::Planned } else { stated }),
        "held" if how == How::default() => (Step::Held, Stated::Happened),
        "held" if how.deny && tells.form == Form::Past => (Step::Held, Stated::Denied),
        "held" => (Step::Planned, if stated == Stated::Happened { Stated::Planned } else { stated }),
        "planned" => (Step::Planned, if stated == Stated::Happened { Stated::Planned } else { stated }),
        "extended" => (Step::Extended, stated),
        "suspended" => (Step::Suspended, stated),
        "due" if how.threat => (Step::Threatened, Stated::Happened),
        "due" => (Step::Due, if stated == Stated::Happened { Stated::Planned } else { stated }),
        // A meeting that ended was held.
        "ended" if letter == 'm' => (Step::Held, stated),
        "ended" if how.threat => (Step::Threatened, Stated::Happened),
        "ended" if how.urge || how.hypothetical || how.deny => (Step::Ended, stated),
        "ended" if how.decide && tells.form != Form::Past => (Step::Notice, Stated::Happened),
        "ended" if how.plan => (Step::Notice, Stated::Planned),
        // "The withdrawal from the pact" may be to come; "the end of the war" has come.
        "ended" if tells.form == Form::Noun && letter == 'a' => (Step::Notice, Stated::Happened),
        "ended" => (Step::Ended, Stated::Happened),
        _ => return None,
    })
}

/// What "at the summit" tells, in a clause with `how` before it.
pub(super) fn meeting(how: How) -> (Step, Stated) {
    match how.stated() {
        Stated::Happened => (Step::Held, Stated::Happened),
        stated => (Step::Planned, stated),
    }
}

/// What a date before a noun tells, by the letter of the kind, in a clause with `how` before it: "the 1965 treaty".
pub(super) fn dated_by(letter: char, how: How) -> Option<(Step, Stated)> {
    match letter {
        'a' => Some((Step::Made, Stated::Happened)),
        'm' | 'x' => Some(meeting(how)),
        _ => None,
    }
}
