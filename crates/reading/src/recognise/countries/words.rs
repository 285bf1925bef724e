//! Word classes that the rules for countries look for beside a name.

/// Heads of the names of newspapers, broadcasters and other companies: "Japan Times".
#[rustfmt::skip]
pub const TITLE_HEADS: &[&str] = &[
    "Chronicle", "Daily", "Examiner", "Express", "Gazette", "Globe", "Guardian",
    "Herald", "Inquirer", "Journal", "Mail", "Mirror", "Observer", "Online", "Post", "Review", "Standard",
    "Star", "Sun", "Telegraph", "Times", "Today", "Tribune", "Weekly", "TV", "Television",
];

/// What streets are called, which bear places' names.
pub const STREETS: &[&str] =
    &["Street", "St", "Road", "Rd", "Avenue", "Ave", "Lane", "Boulevard", "Blvd", "Terrace", "Crescent"];

/// Words that come before a place in the name of a company or paper: "Radio Dubai", "Times of Malta". A flag carrier or a bank
/// that is called after its country, "Air India", "Bank of Thailand", names it.
#[rustfmt::skip]
pub const TITLE_OPENERS: &[&str] = &[
    "Miss", "Radio", "Cafe", "Café",
];

/// Offices, institutions and other nouns that follow a place's name with a capital, where it is no person's.
#[rustfmt::skip]
pub const AFTER_PLACE: &[&str] = &[
    "Academy", "Administration", "Agency", "Air", "Airlines", "Airport", "Airways", "Ambassador", "Archbishop", "Area", "Army",
    "Assembly", "Association", "Attorney", "Bank", "Bay", "Beach", "Board", "Border", "Bridge", "Bureau",
    "Cabinet", "Capitol", "Cathedral", "Center", "Central", "Centre", "Chamber", "Chancellor", "Chief", "City",
    "Coast", "College", "Commission", "Committee", "Commons", "Company", "Congress", "Congressman", "Consulate",
    "Correctional", "Corporation", "Council", "County", "Court", "Cup", "Defence", "Defense", "Democrat",
    "Democrats", "Department", "Deputy", "District", "East", "Election", "Embassy", "Federal", "Festival",
    "Film", "Fire", "Football", "Force", "Forces", "Foreign", "Games", "Gov", "Governor", "Government", "Guard",
    "Health", "High", "Highway", "Hills", "Hospital", "House", "Institute", "International", "Interior",
    "Island", "Islands", "Justice", "King", "Lake", "League", "Legislature", "Lieutenant", "Lower", "Lt", "Marathon",
    "Mayor", "Medical", "Metropolitan", "Military", "Minister", "Ministry", "Mountain", "Mountains", "Museum",
    "National", "Navy", "New", "News", "North", "Northern", "Office", "Olympic", "Olympics", "Open", "Opera",
    "Orchestra", "Parliament", "Party", "Peninsula", "Police", "Port", "President", "Press", "Prime", "Prince",
    "Princess", "Prison", "Province", "Public", "Queen", "Railway", "Red", "Regional", "Rep", "Republic", "Republican",
    "Republicans", "Research", "River", "Royal", "Rugby", "School", "Sea", "Secretary", "Security", "Senate",
    "Sen", "Senator", "South", "Southern", "Square", "Stadium", "State", "Stock", "Street", "Summit", "Superior",
    "Supreme", "Technology", "Territory", "Tower", "Trade", "Treasury", "University", "Upper", "Valley", "Vice",
    "War", "West", "Western", "World", "Zoo",
];

/// Words with a capital that come before a place's name and are no part of a person's.
#[rustfmt::skip]
pub const BEFORE_PLACE: &[&str] = &[
    "A", "About", "Across", "After", "Against", "All", "Although", "Amid", "Among", "And", "Around", "As", "At",
    "Because", "Before", "Behind", "Between", "Both", "But", "By", "Central", "Despite", "Does", "Down",
    "Downtown", "During", "East", "Eastern", "Everywhere", "Except", "For", "From", "Greater", "How", "However",
    "If", "In", "Inner", "Inside", "Into", "Is", "Its", "Leaving", "Like", "Lower", "Meanwhile", "Metropolitan",
    "Mid", "Modern", "Near", "Nor", "North", "Northeast", "Northeastern", "Northern", "Northwest",
    "Northwestern", "Now", "Of", "Off", "On", "Or", "Outer", "Outside", "Over", "Rural", "Since", "Should",
    "So", "South", "Southeast", "Southeastern", "Southern", "Southwest", "Southwestern", "Than", "That", "The",
    "Then", "Through", "Throughout", "To", "Today", "Toward", "Towards", "Under", "Unlike", "Until", "Upper",
    "Upstate", "Via", "Visit", "West", "Western", "When", "Where", "While", "Why", "Will", "With", "Within",
    "Without", "Yet", "President", "King", "Queen", "Prince", "Princess", "Sultan", "Emperor", "Republic",
    "Kingdom", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January",
    "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December", "Ancient", "Colonial", "Imperial", "Nazi", "Soviet", "Vichy", "Ottoman", "Occupied", "Free",
    "British", "French", "Spanish", "English", "Team", "Versus", "Vs", "Beat", "Beats", "Defeat", "Defeats",
    "Says", "Say", "Hits", "Leaves", "Leave",
];

/// Forms of address before a surname.
#[rustfmt::skip]
pub const HONORIFICS: &[&str] = &[
    "Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Dame", "Lady", "Lord", "Prof", "Professor", "Judge", "Justice",
    "Sgt", "Lt", "Col", "Gen", "Capt", "Captain", "Officer", "Detective", "Rev", "Sen", "Rep",
];

/// Words after which a place's name names the place.
#[rustfmt::skip]
pub const IN_A_PLACE: &[&str] = &[
    "in", "near", "across", "throughout", "outside", "inside", "around", "within", "into", "visiting", "In",
    "Near", "Across", "Inside", "Outside",
];

/// Words after which a name in the neighbourhood is an object.
#[rustfmt::skip]
pub const BEFORE_OBJECT: &[&str] = &[
    "of", "with", "to", "from", "against", "by", "for", "on", "over", "between", "toward", "towards", "via",
    "about", "than", "like", "including", "under", "amid", "among", "at", "behind", "through", "off", "and",
    "or", "upon", "versus", "vs", "joining", "called", "as",
];

/// Words that tell of a land under foreign rule.
#[rustfmt::skip]
pub const UNDER_RULE: &[&str] = &[
    "annexation", "annexed", "colonial", "colonisation", "colonised", "colonization", "colonized", "colonizing",
    "colony", "imperial", "occupation", "occupied", "rule", "ruled",
];

/// States and provinces as they follow a town in short, the stop after the last letter left out: the name in full, and
/// the country. In the manner of the Associated Press and The Canadian Press; then as in addresses (USPS, Canada Post,
/// Australia Post).
#[rustfmt::skip]
const STATES: &[(&str, &str, &str)] = &[
    ("Ala", "Alabama", "US"), ("Ariz", "Arizona", "US"), ("Ark", "Arkansas", "US"), ("Calif", "California", "US"),
    ("Colo", "Colorado", "US"), ("Conn", "Connecticut", "US"), ("D.C", "District of Columbia", "US"),
    ("Del", "Delaware", "US"), ("Fla", "Florida", "US"), ("Ga", "Georgia", "US"), ("Ill", "Illinois", "US"),
    ("Ind", "Indiana", "US"), ("Kan", "Kansas", "US"), ("Kans", "Kansas", "US"), ("Ky", "Kentucky", "US"),
    ("La", "Louisiana", "US"), ("Mass", "Massachusetts", "US"), ("Md", "Maryland", "US"), ("Mich", "Michigan", "US"),
    ("Minn", "Minnesota", "US"), ("Miss", "Mississippi", "US"), ("Mo", "Missouri", "US"), ("Mont", "Montana", "US"),
    ("N.C", "North Carolina", "US"), ("N.D", "North Dakota", "US"), ("N.H", "New Hampshire", "US"),
    ("N.J", "New Jersey", "US"), ("N.M", "New Mexico", "US"), ("N.Y", "New York", "US"), ("Neb", "Nebraska", "US"),
    ("Nebr", "Nebraska", "US"), ("Nev", "Nevada", "US"), ("Okla", "Oklahoma", "US"), ("Ore", "Oregon", "US"),
    ("Pa", "Pennsylvania", "US"), ("R.I", "Rhode Island", "US"), ("S.C", "South Carolina", "US"),
    ("S.D", "South Dakota", "US"), ("Tenn", "Tennessee", "US"), ("Tex", "Texas", "US"), ("Va", "Virginia", "US"),
    ("Vt", "Vermont", "US"), ("W.Va", "West Virginia", "US"), ("Wash", "Washington", "US"),
    ("Wis", "Wisconsin", "US"), ("Wyo", "Wyoming", "US"),
    ("Alta", "Alberta", "CA"), ("B.C", "British Columbia", "CA"), ("Man", "Manitoba", "CA"),
    ("N.B", "New Brunswick", "CA"), ("N.L", "Newfoundland and Labrador", "CA"), ("Nfld", "Newfoundland", "CA"),
    ("N.S", "Nova Scotia", "CA"), ("Ont", "Ontario", "CA"), ("P.E.I", "Prince Edward Island", "CA"),
    ("Que", "Quebec", "CA"), ("Sask", "Saskatchewan", "CA"),
    ("N.S.W", "New South Wales", "AU"), ("Qld", "Queensland", "AU"), ("Tas", "Tasmania", "AU"),
    ("Vic", "Victoria", "AU"), ("W.A", "Western Australia", "AU"),
    ("Cal", "California", "US"), ("Ia", "Iowa", "US"), ("Oreg", "Oregon", "US"), ("Penn", "Pennsylvania", "US"),
    ("Wisc", "Wisconsin", "US"), ("N.W.T", "Northwest Territories", "CA"), ("P.R", "Puerto Rico", "US"), ("S.A", "South Australia", "AU"),
    ("AL", "Alabama", "US"), ("AK", "Alaska", "US"), ("AZ", "Arizona", "US"), ("AR", "Arkansas", "US"),
    ("CA", "California", "US"), ("CO", "Colorado", "US"), ("CT", "Connecticut", "US"),
    ("DC", "District of Columbia", "US"), ("DE", "Delaware", "US"), ("FL", "Florida", "US"), ("GA", "Georgia", "US"),
    ("HI", "Hawaii", "US"), ("IA", "Iowa", "US"), ("ID", "Idaho", "US"), ("IL", "Illinois", "US"),
    ("IN", "Indiana", "US"), ("KS", "Kansas", "US"), ("KY", "Kentucky", "US"), ("LA", "Louisiana", "US"),
    ("MA", "Massachusetts", "US"), ("MD", "Maryland", "US"), ("ME", "Maine", "US"), ("MI", "Michigan", "US"),
    ("MN", "Minnesota", "US"), ("MO", "Missouri", "US"), ("MS", "Mississippi", "US"), ("MT", "Montana", "US"),
    ("NC", "North Carolina", "US"), ("ND", "North Dakota", "US"), ("NE", "Nebraska", "US"),
    ("NH", "New Hampshire", "US"), ("NJ", "New Jersey", "US"), ("NM", "New Mexico", "US"), ("NV", "Nevada", "US"),
    ("NY", "New York", "US"), ("OH", "Ohio", "US"), ("OK", "Oklahoma", "US"), ("OR", "Oregon", "US"),
    ("PA", "Pennsylvania", "US"), ("RI", "Rhode Island", "US"), ("SC", "South Carolina", "US"),
    ("SD", "South Dakota", "US"), ("TN", "Tennessee", "US"), ("TX", "Texas", "US"), ("UT", "Utah", "US"),
    ("VA", "Virginia", "US"), ("VT", "Vermont", "US"), ("WA", "Washington", "US"), ("WI", "Wisconsin", "US"),
    ("WV", "West Virginia", "US"), ("WY", "Wyoming", "US"), ("AB", "Alberta", "CA"), ("BC", "British Columbia", "CA"),
    ("MB", "Manitoba", "CA"), ("NB", "New Brunswick", "CA"), ("NL", "Newfoundland and Labrador", "CA"),
    ("NS", "Nova Scotia", "CA"), ("NT", "Northwest Territories", "CA"), ("NU", "Nunavut", "CA"),
    ("ON", "Ontario", "CA"), ("PE", "Prince Edward Island", "CA"), ("QC", "Quebec", "CA"),
    ("SK", "Saskatchewan", "CA"), ("YT", "Yukon", "CA"), ("NSW", "New South Wales", "AU"),
    ("QLD", "Queensland", "AU"), ("TAS", "Tasmania", "AU"), ("VIC", "Victoria", "AU"),
];

/// The first halves of adjectives of two countries, as in "Austro-Hungarian", and the code of the country of each. Those that
/// are names by themselves count only there.
#[rustfmt::skip]
const FIRST_HALVES: &[(&str, &str)] = &[
    ("Anglo", "GB"), ("Austro", "AT"), ("Belgo", "BE"), ("Franco", "FR"), ("Graeco", "GR"), ("Greco", "GR"), ("Hispano", "ES"),
    ("Indo", "IN"), ("Italo", "IT"), ("Luso", "PT"), ("Russo", "RU"), ("Turco", "TR"), ("Turko", "TR"),
];

/// The code of the country that `half` stands for before a hyphen and another adjective.
#[must_use]
pub fn first_half(half: &str) -> Option<&'static str> {
    FIRST_HALVES.iter().find(|(written, _)| *written == half).map(|(_, country)| *country)
}

/// The state or province that `short` stands for behind a town, with or without its last stop: its name in full, and
/// the code of its country.
#[must_use]
pub fn state_in_short(short: &str) -> Option<(&'static str, &'static str)> {
    let bare = short.strip_suffix('.').unwrap_or(short);
    STATES.iter().find(|(written, _, _)| *written == bare).map(|(_, name, country)| (*name, *country))
}

/// Whether `list` holds `word`.
#[must_use]
pub fn is(list: &[&str], word: &str) -> bool {
    list.contains(&word)
}
