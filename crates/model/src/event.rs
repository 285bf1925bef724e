//! Who dealt with whom, and how: acts between states, coded as PLOVER does, and what became of agreements, meetings and
//! disputes.
//!
//! Types, modes and contexts are those of PLOVER, the Political Language Ontology for Verifiable Event Records (Open
//! Event Data Alliance and Halterman et al. 2023, <https://osf.io/preprints/socarxiv/rm5dw>); a tone follows from the type.

use crate::codes::codes;
use crate::date::When;
use crate::rule::Rule;
use crate::span::Span;
use serde::{Deserialize, Serialize};

/// An act of one state towards another, as the text tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// The clause that tells it, or its sentence.
    pub span: Span,
    /// The words that tell the act.
    pub cue: Span,
    /// What kind of act.
    pub act: Act,
    /// The way it was done, in the word of PLOVER for it ("visit"); empty where nothing says so.
    pub mode: String,
    /// What it was about, in the order of [`Context::ALL`].
    pub contexts: Vec<Context>,
    /// Whether it happened, or is only planned, urged or the like.
    pub stated: Stated,
    /// Who acts.
    pub source: Actor,
    /// Towards whom; the other party of a mutual act.
    pub target: Actor,
    /// Whether both act alike: they met, they agreed. The source is then the one whose code comes first.
    pub mutual: bool,
    /// Whether it lies so far before the article that it is its history: listed, in no score.
    pub past: bool,
    /// When, as far as the text says.
    pub when: Option<When>,
    /// The words that name who reports it, where it is not the article itself.
    pub reported_by: Option<Span>,
    /// What read it.
    pub rule: Rule,
}

/// A state that acts or is dealt with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    /// ISO 3166-1 alpha-2, or ISO 3166-3 alpha-4 for a former state.
    pub country: String,
    /// The words that stand for it: "Tokyo", "the Moon government", "both countries".
    pub span: Span,
}

/// One thing that became of an agreement, a meeting, a dispute or the like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stage {
    /// The clause or sentence that tells it.
    pub span: Span,
    /// The words that tell what.
    pub cue: Span,
    /// What became of it.
    pub step: Step,
    /// Whether it happened, or is only planned, urged or the like.
    pub stated: Stated,
    /// When, as far as the text says.
    pub when: Option<When>,
    /// What read it.
    pub rule: Rule,
}

codes! {
    /// Kind of an act: the event types of PLOVER, from the most cooperative to the most hostile.
    Act {
        /// Agree to do something together.
        Agree => "AGREE",
        /// Meet, visit, talk.
        Consult => "CONSULT",
        /// Praise, endorse, back, apologise, forgive.
        Support => "SUPPORT",
        /// Give way: ease, release, return, lift.
        Concede => "CONCEDE",
        /// Work together in deed: exercises, exchange, signed agreements carried out.
        Cooperate => "COOPERATE",
        /// Give help of any kind.
        Aid => "AID",
        /// Draw back forces, end hostilities.
        Retreat => "RETREAT",
        /// Look into what another did.
        Investigate => "INVESTIGATE",
        /// Ask for, insist on.
        Demand => "DEMAND",
        /// Criticise, complain, accuse.
        Disapprove => "DISAPPROVE",
        /// Refuse, turn down.
        Reject => "REJECT",
        /// Threaten.
        Threaten => "THREATEN",
        /// Cut down relations, withdraw from, embargo, expel.
        Sanction => "SANCTION",
        /// Demonstrate against.
        Protest => "PROTEST",
        /// Show force, raise readiness.
        Mobilize => "MOBILIZE",
        /// Repress, seize, arrest.
        Coerce => "COERCE",
        /// Attack.
        Assault => "ASSAULT",
    }
}

impl Act {
    /// The root code of CAMEO, the older code book, that comes nearest (PLOVER manual, table of conversions).
    #[must_use]
    pub fn cameo(self) -> &'static str {
        match self {
            Self::Agree => "03",
            Self::Consult => "04",
            Self::Support => "05",
            Self::Cooperate => "06",
            Self::Aid => "07",
            Self::Concede | Self::Retreat => "08",
            Self::Investigate => "09",
            Self::Demand => "10",
            Self::Disapprove => "11",
            Self::Reject => "12",
            Self::Threaten => "13",
            Self::Protest => "14",
            Self::Mobilize => "15",
            Self::Sanction => "16",
            Self::Coerce => "17",
            Self::Assault => "18",
        }
    }

    /// Verbal or material, cooperation or conflict: the two by two of PLOVER.
    #[must_use]
    pub fn quad(self) -> Quad {
        match self {
            Self::Agree | Self::Consult | Self::Support | Self::Concede => Quad::VerbalCooperation,
            Self::Cooperate | Self::Aid | Self::Retreat | Self::Investigate => Quad::MaterialCooperation,
            Self::Demand | Self::Disapprove | Self::Reject | Self::Threaten => Quad::VerbalConflict,
            Self::Sanction | Self::Protest | Self::Mobilize | Self::Coerce | Self::Assault => Quad::MaterialConflict,
        }
    }
}

codes! {
    /// The two by two of event data: words or deeds, cooperation or conflict.
    Quad {
        /// Words of cooperation.
        VerbalCooperation => "verbal cooperation",
        /// Deeds of cooperation.
        MaterialCooperation => "material cooperation",
        /// Words of conflict.
        VerbalConflict => "verbal conflict",
        /// Deeds of conflict.
        MaterialConflict => "material conflict",
    }
}

impl Quad {
    /// "cooperation" or "conflict".
    #[must_use]
    pub fn tone(self) -> &'static str {
        match self {
            Self::VerbalCooperation | Self::MaterialCooperation => "cooperation",
            Self::VerbalConflict | Self::MaterialConflict => "conflict",
        }
    }
}

codes! {
    /// How a text states something.
    Stated {
        /// It took place, or goes on.
        Happened => "happened",
        /// It is to take place.
        Planned => "planned",
        /// Somebody asks for it.
        Urged => "urged",
        /// Somebody threatens it.
        Threatened => "threatened",
        /// It did not take place, or somebody says so.
        Denied => "denied",
        /// It may take place: "could", "if".
        Hypothetical => "hypothetical",
    }
}

codes! {
    /// What an act was about: the contexts of PLOVER that the phrase table knows.
    Context {
        /// Armed forces, defence, exercises.
        Military => "military",
        /// Secret services and what they share.
        Intelligence => "intelligence",
        /// Relations of states as such, summits, envoys.
        Diplomatic => "diplomatic",
        /// Trade, finance, companies.
        Economic => "economic",
        /// Laws, courts, treaties as law.
        Legal => "legal",
        /// Nuclear, chemical and biological arms.
        Cbrn => "cbrn",
        /// Land, sea and borders that are disputed.
        Territory => "territory",
        /// Wrongs of the past and how they are remembered.
        History => "history",
        /// Human rights.
        HumanRights => "human_rights",
        /// Elections and government.
        Political => "political",
        /// Refugees and migration.
        Migration => "migration",
        /// Terrorism and crime.
        Crime => "crime",
        /// Energy, water, raw materials.
        Resource => "resource",
        /// Environment and climate.
        Environment => "environment",
        /// Health.
        Health => "health",
        /// Disasters and relief.
        Disaster => "disaster",
        /// Science, technology, computers.
        Technology => "technology",
        /// Culture, education, sport.
        Culture => "culture",
    }
}

codes! {
    /// What became of an agreement, a meeting, a dispute or the like.
    Step {
        /// It was made: signed, founded, begun.
        Made => "made",
        /// A measure was taken, or a ruling given, in a dispute: that it began then is not said.
        Measure => "measure",
        /// It is in force, or goes on.
        InForce => "in-force",
        /// It was held, for what meets or is exercised.
        Held => "held",
        /// It is to be held, or is awaited.
        Planned => "planned",
        /// Its end was threatened.
        Threatened => "threatened",
        /// Notice of its end was given.
        Notice => "notice",
        /// It was due to end.
        Due => "due",
        /// It was extended, kept or renewed.
        Extended => "extended",
        /// It was put off or broken off.
        Suspended => "suspended",
        /// It ended.
        Ended => "ended",
    }
}
