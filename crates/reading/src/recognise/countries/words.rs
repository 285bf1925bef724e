//! Word classes that the rules for countries look for beside a name.

/// Heads of the names of newspapers, broadcasters, airlines and other companies: "Japan Times", "British Airways".
#[rustfmt::skip]
pub const TITLE_HEADS: &[&str] = &[
    "Airlines", "Airways", "Chronicle", "Daily", "Examiner", "Express", "Gazette", "Globe", "Guardian",
    "Herald", "Inquirer", "Journal", "Mail", "Mirror", "Observer", "Online", "Post", "Review", "Standard",
    "Star", "Sun", "Telegraph", "Times", "Today", "Tribune", "Weekly", "Airline", "TV", "Television",
];

/// Words that come before a place in the name of a company or paper: "Air India", "Times of Malta".
#[rustfmt::skip]
pub const TITLE_OPENERS: &[&str] = &[
    "Air", "Miss", "Radio", "Cafe", "Café",
];

/// Offices, institutions and other nouns that follow a place's name with a capital, where it is no person's.
#[rustfmt::skip]
pub const AFTER_PLACE: &[&str] = &[
    "Academy", "Administration", "Agency", "Air", "Airport", "Ambassador", "Archbishop", "Area", "Army",
    "Assembly", "Association", "Attorney", "Bank", "Bay", "Beach", "Board", "Border", "Bridge", "Bureau",
    "Cabinet", "Capitol", "Cathedral", "Center", "Central", "Centre", "Chamber", "Chancellor", "Chief", "City",
    "Coast", "College", "Commission", "Committee", "Commons", "Company", "Congress", "Congressman", "Consulate",
    "Correctional", "Corporation", "Council", "County", "Court", "Cup", "Defence", "Defense", "Democrat",
    "Democrats", "Department", "Deputy", "District", "East", "Election", "Embassy", "Federal", "Festival",
    "Film", "Fire", "Football", "Force", "Forces", "Foreign", "Games", "Governor", "Government", "Guard",
    "Health", "High", "Highway", "Hills", "Hospital", "House", "Institute", "International", "Interior",
    "Island", "Islands", "Justice", "King", "Lake", "League", "Legislature", "Lieutenant", "Lower", "Marathon",
    "Mayor", "Medical", "Metropolitan", "Military", "Minister", "Ministry", "Mountain", "Mountains", "Museum",
    "National", "Navy", "New", "News", "North", "Northern", "Office", "Olympic", "Olympics", "Open", "Opera",
    "Orchestra", "Parliament", "Party", "Peninsula", "Police", "Port", "President", "Press", "Prime", "Prince",
    "Princess", "Prison", "Province", "Public", "Queen", "Railway", "Red", "Regional", "Republic", "Republican",
    "Republicans", "Research", "River", "Royal", "Rugby", "School", "Sea", "Secretary", "Security", "Senate",
    "Senator", "South", "Southern", "Square", "Stadium", "State", "Stock", "Street", "Summit", "Superior",
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

/// States of the US and provinces of Canada as they follow a town in short: "Paris, Tex."
#[rustfmt::skip]
pub const STATE_SHORT: &[&str] = &[
    "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md",
    "Mass", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "N.H.", "N.J.", "N.M.", "N.Y.", "N.C.", "N.D.",
    "Okla", "Ore", "Pa", "R.I.", "S.C.", "S.D.", "Tenn", "Tex", "Vt", "Va", "Wash", "W.Va", "Wis", "Wyo", "Ont",
    "Que", "B.C.", "AL", "AZ", "CA", "CO", "CT", "FL", "GA", "IL", "KY", "MA", "MD", "MI", "MN", "MO", "NC",
    "NH", "NJ", "NY", "OH", "PA", "SC", "TN", "TX", "VA", "WA", "WI", "D.C.", "DC",
];

/// Whether `list` holds `word`.
#[must_use]
pub fn is(list: &[&str], word: &str) -> bool {
    list.contains(&word)
}
