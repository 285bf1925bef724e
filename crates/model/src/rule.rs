//! Every rule that can put something on the page, under its stable code.
//!
//! The codes are the contract: they stand in the annotation format and in links. The page puts
//! them into words, in each language; its tests fail where a code has none.

use crate::codes::codes;
use serde::{Deserialize, Serialize};

codes! {
    /// What read a value. Documented rule by rule; sources in `docs/method.md`.
    Rule {
        /// A value stated in the article's `NAME.toml`.
        Sidecar => "sidecar",

        // Headline
        /// The first line of headline shape before the story.
        HeadlineFirstLine => "headline-first-line",
        /// A line of headline shape, chosen among several because the story repeats its words.
        HeadlineBestFit => "headline-best-fit",
        /// A headline with the site's name behind or before it: "Talks resume | The Daily News".
        HeadlineBesideSite => "headline-beside-site",
        /// The title as a saved page's head states it.
        HeadlineMetadata => "headline-metadata",
        /// The title as a column, a database's export, a feed or a mail states it.
        HeadlineRecord => "headline-record",
        /// A heading that the page's head, its other headings or the window's title agree on.
        HeadlineMarkup => "headline-markup",

        // Publisher
        /// A line that is an outlet's name.
        PublisherLine => "publisher-line",
        /// The owner in a notice of rights: "© 2019 The Daily News".
        PublisherCopyright => "publisher-copyright",
        /// The outlet after "Source:", "Published by" or their like.
        PublisherSource => "publisher-source",
        /// The domain of an e-mail or web address of the writers.
        PublisherDomain => "publisher-domain",
        /// The site's name beside the headline.
        PublisherBesideHeadline => "publisher-beside-headline",
        /// The outlet in the byline: "A. Writer, The Daily News".
        PublisherByline => "publisher-byline",
        /// The site's name as a saved page's head states it: `og:site_name`, the publisher in JSON-LD.
        PublisherMetadata => "publisher-metadata",
        /// The outlet as a column, a database's export or a feed states it.
        PublisherRecord => "publisher-record",
        /// The outlet in the dateline or in place of one: "CAIRO (Daily News) -".
        PublisherDateline => "publisher-dateline",

        // Agencies and photo credits
        /// An agency in the dateline: "CAIRO (Reuters) -".
        AgencyDateline => "agency-dateline",
        /// A line that credits agencies: "With input from AFP", "Source: Reuters", "AP".
        AgencyCredit => "agency-credit",
        /// An agency in the byline: "By A. Writer, Associated Press".
        AgencyByline => "agency-byline",
        /// An agency in brackets or after a dash at the end of the story.
        AgencyTail => "agency-tail",
        /// An agency in a notice of rights.
        AgencyCopyright => "agency-copyright",
        /// A credit behind a caption: "(AFP Photo)", "/AP Photo", "Image: A. Name".
        PhotoCredit => "photo-credit",
        /// A line that credits a picture and no more.
        PhotoCreditLine => "photo-credit-line",

        // Bylines
        /// Names after "By", or its like in another language.
        BylineBy => "byline-by",
        /// Names after a role: "Reporting by", "Editing by".
        BylineRole => "byline-role",
        /// A name followed by a post or a mail address: "A. Writer, Staff Writer".
        BylineTitle => "byline-title",
        /// Writers as a saved page's head states them.
        BylineMetadata => "byline-metadata",
        /// Writers as a column, a database's export, a feed or a mail states them.
        BylineRecord => "byline-record",
        /// Words near the title that the mark-up calls the writer.
        BylineMarkup => "byline-markup",
        /// Whose page it is, by its name or its copyright line, where nobody is named.
        BylineOwner => "byline-owner",

        // Dateline
        /// A place, and an agency or outlet in brackets, before the first words: "CAIRO (Reuters) -".
        DatelineAgency => "dateline-agency",
        /// A place before a dash, slash or colon: "CAIRO —", "Cairo:".
        DatelineDash => "dateline-dash",
        /// A place and a day: "CAIRO, Nov. 3".
        DatelineDated => "dateline-dated",

        // Publication date
        /// A line that holds a date and little else.
        TimestampLine => "timestamp-line",
        /// A date after "Updated", "Published", "Posted" or their like.
        TimestampLabelled => "timestamp-labelled",
        /// A date after "Updated" or "Modified".
        TimestampUpdated => "timestamp-updated",
        /// A date at the very top of the page: often the day on which the page was served.
        PageRenderDate => "page-render-date",
        /// The day printed in the place line that opens the story.
        DatelineDate => "dateline-date",
        /// A day in the article's web address.
        AddressDate => "address-date",
        /// The day of publication as the page states it to machines.
        StatedPublished => "stated-published",
        /// The day of publication as a column, a database's export, a feed or a mail states it.
        RecordPublished => "record-published",
        /// The day of the last change as the page states it to machines.
        StatedUpdated => "stated-updated",
        /// A time beside the title that the mark-up calls one.
        TimeElement => "time-element",
        /// The day on which the page was served: the article is not younger.
        PageServed => "page-served",
        /// A year in a notice of rights.
        CopyrightYear => "copyright-year",
        /// A date in a caption.
        CaptionDate => "caption-date",
        /// The latest time that the story tells as past.
        PastDate => "past-date",
        /// The first time that the story says is still to come.
        FutureDate => "future-date",
        /// "first in five years": counted on from the last time.
        FirstSince => "first-since",
        /// The last time: "last held in 2009".
        LastHeld => "last-held",
        /// "two weeks left": counted back from the deadline.
        TimeLeft => "time-left",
        /// A day that the story still awaits.
        Deadline => "deadline",
        /// An anniversary that is at hand.
        Anniversary => "anniversary",
        /// The same passage in a dated article, and the weekday both name.
        SharedPassage => "shared-passage",
        /// The same named event, dated by another article.
        SharedEvent => "shared-event",

        // Dates in the text
        /// A day, month and year in full.
        DateFull => "date-full",
        /// A bare year.
        DateYear => "date-year",
        /// A month with its year.
        DateMonth => "date-month",
        /// A day and month without a year: the tense of the clause and the publication date supply it.
        DateDayMonth => "date-day-month",
        /// A day of the month alone: as above.
        DateBareDay => "date-bare-day",
        /// A month alone: as above.
        DateBareMonth => "date-bare-month",
        /// From one day, month or year to another, printed as one: "June 4-5", "1910-45".
        DateRange => "date-range",
        /// A day in digits: "2019.11.23".
        DateNumeric => "date-numeric",
        /// A day, month or year in Korean, Japanese or Chinese, or in the digits of Arabic or Persian.
        DateOtherScript => "date-other-script",
        /// Ten years: "the 1980s".
        DateDecade => "date-decade",
        /// A hundred years: "the 19th century".
        DateCentury => "date-century",
        /// A season with its year, or "last summer".
        DateSeason => "date-season",
        /// A war or an era that carries its years in general knowledge.
        DateNamedTime => "date-named-time",
        /// A feast that falls on one day everywhere: "Christmas Day".
        DateFeast => "date-feast",
        /// So many years after an event.
        DateAnniversary => "date-anniversary",
        /// A meeting or games of which the table of outside facts knows the days.
        OutsideFact => "outside-fact",
        /// A bare weekday: the last one, or the next where the clause looks ahead.
        DateWeekday => "date-weekday",
        /// "last Friday", "next Monday".
        DateWeekdayShifted => "date-weekday-shifted",
        /// "today", "yesterday", "last night".
        DateDeictic => "date-deictic",
        /// "last month", "this year", "next week".
        DateRelative => "date-relative",
        /// "two years ago".
        DateAgo => "date-ago",
        /// "the past five years", "the next two weeks".
        DateRun => "date-run",
        /// "a day after", "the next day": counted from another time in the text.
        DateAnchored => "date-anchored",
        /// "first in more than five years": counted back to the last time.
        DateFirstIn => "date-first-in",
        /// "two weeks left": counted to a deadline.
        DateLeft => "date-left",
        /// A length of time: "35 years", "two-day".
        DateDuration => "date-duration",
        /// A length of time whose stretch another mention prints, in this article or another.
        DateLengthLinked => "date-length-linked",
        /// It recurs: "biannual", "every year".
        DateRecurring => "date-recurring",
        /// It says roughly when and no more: "recently".
        DateVague => "date-vague",

        // Countries
        /// A country's name.
        CountryName => "country-name",
        /// A demonym or adjective: "Japanese".
        CountryDemonym => "country-demonym",
        /// A capital that stands for its government: "Tokyo has angered".
        CountryCapital => "country-capital",
        /// A capital as the place where something happens: "met in Tokyo".
        CountryCapitalPlace => "country-capital-place",
        /// A building, office or parliament that stands for a government: "the Kremlin".
        CountrySeat => "country-seat",
        /// A name that the words around it settle: "the North", "Korea", "Congo".
        CountryByContext => "country-by-context",
        /// A city, state or province where the story is set: its country.
        CountryOfPlace => "country-of-place",
        /// An office or institution that only that country has, in a story that names none.
        CountryOfInstitution => "country-of-institution",
        /// An area above the state: "Northeast Asia".
        RegionName => "region-name",
        /// A city or another place below the state.
        PlaceName => "place-name",

        // Same event
        /// Two sentences share names and words, and state the same time.
        EventSameTime => "event-same-time",
        /// Two sentences share names and words, and their articles appeared within days of each other.
        EventSameDays => "event-same-days",
        /// Two sentences share many names and words; nothing says when.
        EventUndated => "event-undated",

        // People
        /// A title or role before the name: "Foreign Minister X".
        PersonTitle => "person-title",
        /// A role after the name: "X, an analyst at Y".
        PersonRole => "person-role",
        /// A common given name, or a family name of those that come first, opens the name.
        PersonNameShape => "person-name-shape",
        /// The shape of the name and the words around it: a verb of saying, initials, later mentions by family name.
        PersonContext => "person-context",
        /// A short form of a name that the story gives in full: family name, or title alone.
        PersonShortForm => "person-short-form",

        // Organisations
        /// A name or acronym of the table of organisations.
        OrganisationKnown => "organisation-known",
        /// A word that makes the phrase an organisation: "Ministry", "Bank", "Inc".
        OrganisationHead => "organisation-head",
        /// A long form with its acronym in brackets, or that acronym later.
        OrganisationAcronym => "organisation-acronym",
        /// A body that is named by its kind and country: "Japan's trade ministry".
        OrganisationGeneric => "organisation-generic",
        /// A short form of an organisation that the story gives in full: "the ministry".
        OrganisationShortForm => "organisation-short-form",

        // Agreements, meetings, disputes, exercises, treaties, wars
        /// A word that makes the phrase an agreement, meeting or war: "Treaty", "Summit", "War".
        AgreementHead => "agreement-head",
        /// A long form with its acronym in brackets, or that acronym later.
        AgreementAcronym => "agreement-acronym",
        /// A short form of an agreement, meeting or dispute that the story names or describes: "the pact".
        AgreementShortForm => "agreement-short-form",
        /// A word for such a thing with what it is about, or between whom: "military pact", "talks with X".
        AgreementDescription => "agreement-description",
        /// Words that the topic file lists for a dossier.
        AgreementListed => "agreement-listed",
        /// A verb that tells what became of a thing: "signed", "agreed to extend".
        StageVerb => "stage-verb",
        /// A noun or a date beside the thing that tells what became of it: "decision to scrap", "the 1965 treaty".
        StageNoun => "stage-noun",

        // Quotes
        /// The speaker stands after the quotation: "…, said X".
        QuoteSpeakerAfter => "quote-speaker-after",
        /// The speaker stands before the quotation: "X said: …".
        QuoteSpeakerBefore => "quote-speaker-before",
        /// "according to X".
        QuoteAccordingTo => "quote-according-to",
        /// The speaker of the quotation or sentence before it goes on.
        QuoteContinued => "quote-continued",
        /// A title repeats words that the story attributes.
        QuoteEcho => "quote-echo",
        /// A whole sentence in marks, and no one is named as its speaker.
        QuoteUnattributed => "quote-unattributed",
        /// Words in marks that the writer keeps at a distance, or a term; nobody is reported to have said them.
        QuotedTerm => "quoted-term",
        /// The title of a work in marks.
        QuotedTitle => "quoted-title",
        /// A nickname in marks between the parts of a name.
        QuotedNickname => "quoted-nickname",

        // Acts between states
        /// A verb or adjective whose subject does it to another state: "expelled", "is opposed to".
        EventVerb => "event-verb",
        /// A verb in the passive: "was condemned by".
        EventPassive => "event-passive",
        /// A noun for the act: "the withdrawal from", "talks with".
        EventNoun => "event-noun",
        /// What is said of the ties of two states, for the better or the worse: "relations soured", "signs of a thaw".
        EventTies => "event-ties",
        /// What states do with each other: "met", "agreed", "signed".
        EventMutual => "event-mutual",

        // Topics
        /// A pattern of the topic file.
        TopicPattern => "topic-pattern",
    }
}

codes! {
    /// Why a candidate for the publication date was set aside.
    Why {
        /// The text still awaits something that the candidate lies after.
        AfterDeadlineInText => "after-deadline-in-text",
        /// It says when the page was served.
        DayOfServing => "day-of-serving",
        /// It stands in a part that is not the story's own.
        NotOfTheStory => "not-of-the-story",
        /// The text tells of something later as past.
        BeforeEventInText => "before-event-in-text",
        /// Clues of more weight leave no day for it.
        ConflictsWithText => "conflicts-with-text",
        /// Another date line says more plainly when.
        Overruled => "overruled",
        /// It is the day of a later change.
        LaterChange => "later-change",
        /// Articles with the same words are of days too far apart.
        SourcesDiffer => "sources-differ",
    }
}
codes! {
    /// What a stretch of the raw text is. Only headline, subheading, body and the story's own captions feed the facets.
    Kind {
        /// The article's title.
        Headline => "headline",
        /// A title within the story.
        Subheading => "subheading",
        /// A paragraph of the story.
        Body => "body",
        /// The words under a picture.
        Caption => "caption",
        /// The name of a section of the site.
        SectionLabel => "section-label",
        /// A line that says when.
        Timestamp => "timestamp",
        /// A line that names the outlet.
        Publisher => "publisher",
        /// A line that names the writers.
        Byline => "byline",
        /// A line that credits a picture or an agency.
        Credit => "credit",
        /// A line that holds a dateline and no more.
        DatelineOnly => "dateline-only",
        /// A link to another story, or the label of such links.
        RelatedLink => "related-link",
        /// Headline or opening of another story.
        SidebarHeadline => "sidebar-headline",
        /// Something the page's software left: markers, counters, polls.
        Widget => "widget",
        /// Buttons to share the story.
        Share => "share",
        /// A request to subscribe or to sign in.
        Subscribe => "subscribe",
        /// A comment form or its labels.
        CommentForm => "comment-form",
        /// A notice of rights.
        Copyright => "copyright",
        /// Menus and other furniture of the page.
        PageChrome => "page-chrome",
        /// An advert, or a line in a script that is not the story's.
        ForeignAdvert => "foreign-advert",
        /// What a saved page, a record or a mail says of itself to machines.
        Metadata => "metadata",
        /// A line that a person says is no part of the story.
        SetAside => "set-aside",
    }
}
