//! Words of titles and roles.

use dateline_text::list::{WordList, word_list};

/// Titles that say nothing of what the person does.
#[rustfmt::skip]
static HONORIFICS: WordList = word_list![
    "Alhaja", "Alhaji", "Barr", "Brother", "Dame", "Datuk", "Don", "Dr", "Engr", "Frau", "Haji", "Hajia", "Hajji",
    "Herr", "Lady", "Lord", "Madam", "Mallam", "Messrs", "Miss", "Mme", "Monsieur", "Mr", "Mrs", "Ms", "Mx",
    "Saint", "Senhor", "Señor", "Shri", "Signor", "Sir", "Sister", "Smt", "Ustaz",
];

/// Whether `word` is an office whose holder is often named by family name alone: "President X", "spokesman X".
#[must_use]
pub fn is_office(word: &str) -> bool {
    matches!(
        word.to_ascii_lowercase().as_str(),
        "president"
            | "minister"
            | "premier"
            | "chancellor"
            | "senator"
            | "governor"
            | "king"
            | "queen"
            | "prince"
            | "princess"
            | "pope"
            | "emperor"
            | "empress"
            | "sultan"
            | "sheikh"
            | "emir"
            | "ayatollah"
            | "judge"
            | "justice"
            | "mayor"
            | "ambassador"
            | "secretary"
            | "congressman"
            | "congresswoman"
            | "professor"
            | "captain"
            | "colonel"
            | "lieutenant"
            | "sergeant"
            | "major"
            | "admiral"
            | "bishop"
            | "archbishop"
            | "cardinal"
            | "rabbi"
            | "imam"
            | "sheriff"
            | "detective"
            | "inspector"
            | "officer"
            | "constable"
            | "commissioner"
            | "spokesman"
            | "spokeswoman"
            | "spokesperson"
            | "coach"
            | "sen"
            | "rep"
            | "gov"
            | "gen"
            | "col"
            | "lt"
            | "sgt"
            | "capt"
            | "adm"
            | "prof"
            | "rev"
            | "det"
            | "chairman"
            | "taoiseach"
    )
}

/// Whether `word` is a role that companies have as often as people: "its owner, X", "a contractor, X".
#[must_use]
pub fn is_company_role(word: &str) -> bool {
    matches!(
        word,
        "broker"
            | "builder"
            | "carrier"
            | "contractor"
            | "developer"
            | "distributor"
            | "employer"
            | "insurer"
            | "lender"
            | "maker"
            | "manufacturer"
            | "operator"
            | "owner"
            | "partner"
            | "producer"
            | "publisher"
            | "retailer"
            | "rival"
            | "shareholder"
            | "sponsor"
            | "subcontractor"
            | "supplier"
    )
}

/// What ministers and secretaries are in charge of.
#[rustfmt::skip]
pub static PORTFOLIOS: WordList = word_list![
    "Administration", "Affairs", "Agriculture", "Army", "Business", "Commerce", "Commons", "Communications",
    "Cooperation", "Culture", "Defence", "Defense", "Development", "Economy", "Education", "Employment", "Energy",
    "Environment", "Exchequer", "Finance", "Forces", "Foreign", "Health", "Home", "Homeland", "Housing",
    "Immigration", "Industry", "Information", "Infrastructure", "Intelligence", "Interior", "Justice", "Labor",
    "Labour", "Lands", "Navy", "Operations", "Parliament", "Planning", "Police", "Policy", "Reconciliation",
    "Relations", "Representatives", "Resources", "Science", "Security", "Services", "Sport", "Sports", "Staff",
    "State", "Technology", "Tourism", "Trade", "Transport", "Transportation", "Treasury", "Unification", "Veterans",
    "Welfare", "Women", "Works", "Youth",
];

/// Whether `word` is a title that says nothing of what the person does.
#[must_use]
pub fn is_honorific(word: &str) -> bool {
    HONORIFICS.position(word.as_bytes()).is_some()
}

/// Words that narrow a role down: "former", "deputy", "foreign".
#[must_use]
pub fn is_modifier(word: &str) -> bool {
    matches!(
        word,
        "acting"
            | "assistant"
            | "associate"
            | "caretaker"
            | "chief"
            | "co"
            | "conservative"
            | "current"
            | "defence"
            | "defense"
            | "democratic"
            | "deputy"
            | "designate"
            | "economic"
            | "economy"
            | "education"
            | "energy"
            | "environment"
            | "ex"
            | "executive"
            | "federal"
            | "finance"
            | "first"
            | "foreign"
            | "former"
            | "head"
            | "health"
            | "high"
            | "home"
            | "honorary"
            | "incumbent"
            | "industry"
            | "interim"
            | "interior"
            | "joint"
            | "justice"
            | "labor"
            | "labour"
            | "late"
            | "lead"
            | "legal"
            | "managing"
            | "military"
            | "national"
            | "newly"
            | "opposition"
            | "outgoing"
            | "parliamentary"
            | "party"
            | "permanent"
            | "police"
            | "political"
            | "presidential"
            | "press"
            | "prime"
            | "provincial"
            | "public"
            | "regional"
            | "retired"
            | "royal"
            | "rights"
            | "science"
            | "security"
            | "senior"
            | "special"
            | "state"
            | "supreme"
            | "the-then"
            | "then"
            | "top"
            | "trade"
            | "transport"
            | "vice"
            | "veteran"
            | "world"
            | "army"
            | "navy"
            | "air"
            | "force"
            | "general"
            | "under"
            | "government"
            | "ministry"
            | "company"
            | "team"
            | "club"
            | "council"
            | "county"
            | "district"
            | "city"
            | "town"
            | "village"
            | "court"
            | "human"
            | "civil"
            | "film"
            | "pop"
            | "football"
            | "long-time"
            | "longtime"
            | "fellow"
            | "human-rights"
            | "ruling"
            | "far-right"
            | "left-wing"
            | "right-wing"
            | "elect"
            | "campaign"
            | "communications"
            | "media"
            | "medical"
            | "research"
            | "university"
            | "law"
            | "foreign-policy"
            | "unification"
            | "treasury"
            | "climate"
            | "financial"
            | "technical"
            | "religious"
            | "spiritual"
            | "tribal"
            | "local"
            | "guest"
    )
}
