//! What the gazetteer knows about a name, packed into the number that the automaton returns.

/// What a name stands for. The order is the order of preference where tables share a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum EntryKind {
    /// A name that the text must settle: `index` is an of the matcher's `Ambiguous`.
    Ambiguous = 0,
    /// A country's name.
    Name = 1,
    /// A word for its people, or its adjective.
    People = 2,
    /// Its capital.
    Capital = 3,
    /// A building or office that stands for its government.
    Seat = 4,
    /// An area above the state: `index` counts in the regions.
    Region = 5,
    /// A newspaper, company or event that bears a place's name.
    Title = 6,
    /// A thing named after a country.
    Thing = 7,
    /// A place whose name holds another's, and lies elsewhere.
    Elsewhere = 8,
    /// A city.
    City = 9,
    /// A state, province, region or island.
    Part = 10,
}

impl EntryKind {
    /// All of them, by number.
    pub const ALL: [Self; 11] = [
        Self::Ambiguous,
        Self::Name,
        Self::People,
        Self::Capital,
        Self::Seat,
        Self::Region,
        Self::Title,
        Self::Thing,
        Self::Elsewhere,
        Self::City,
        Self::Part,
    ];
}

/// What a name stands for and what to be careful about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What.
    pub kind: EntryKind,
    /// Which: a position in the countries, the regions or the ambiguous names; [`Entry::NONE`] for nowhere.
    pub index: u16,
    /// The cautions, one bit each.
    pub flags: u8,
}

impl Entry {
    /// The index of a place without a country.
    pub const NONE: u16 = 0x1ff;
    /// Read in capitals only: "US".
    pub const UPPER: u8 = 1;
    /// Read in any case: "guinea pig".
    pub const ANY_CASE: u8 = 2;
    /// Also a given name or surname.
    pub const PERSON: u8 = 4;
    /// Also a common word.
    pub const WORD: u8 = 8;
    /// Also the name of another place.
    pub const OTHER: u8 = 16;
    /// Also a given name.
    pub const GIVEN: u8 = 32;

    /// Whether the caution `flag` holds.
    #[must_use]
    pub fn has(self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    /// As a number: kind in the low 4 bits, index in the next 9, flags above.
    #[must_use]
    pub fn pack(self) -> u64 {
        u64::from(self.kind as u8) | u64::from(self.index & Self::NONE) << 4 | u64::from(self.flags) << 13
    }

    /// From the number.
    #[must_use]
    pub fn unpack(value: u64) -> Option<Self> {
        let kind = *EntryKind::ALL.get((value & 0xf) as usize)?;
        let index = u16::try_from(value >> 4 & u64::from(Self::NONE)).ok()?;
        let flags = u8::try_from(value >> 13 & 0xff).ok()?;
        Some(Self { kind, index, flags })
    }
}
