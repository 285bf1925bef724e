### English: every word of the interface. Korean and Japanese stand beside it, in ko.ftl and ja.ftl.
###
### The format is Fluent, https://projectfluent.org/fluent/guide/. The build compiles these files and stops where one of
### them lacks a message, has one too many, or names another variable than this one.
###
### This file also says what each variable is, in the comment above the message:
###
###     # $n (Number) how many                printed with the language's grouping; selects its plural
###     # $name (String) whose                words
###     # $short (String, optional) ...       a translation may do without it
###
### A message may use another one, as in { number-word }; it gets the same variables. A message in several parts
### (.one = ...) is a list of words by code, and has the same parts in each language.
###
### English words that only screens beyond the first use stand in groups whose heading ends in “(later)”: they come with
### the program of those screens. Where they stand in the other files makes no difference.
###
### How the site speaks: “the page reads”, never “the truth is”; loaded words in quotation marks; no side on a disputed
### name. On the page: mainly about, named, same words, not part of the story.


## Parts of sentences

# A number in words up to ten, as a newspaper prints it.
# $n (Number) the number
number-word =
    { $n ->
        [0] no
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
       *[other] { $n }
    }

# The same where a sentence begins.
# $n (Number) the number
number-word-first =
    { $n ->
        [0] No
        [1] One
        [2] Two
        [3] Three
        [4] Four
        [5] Five
        [6] Six
        [7] Seven
        [8] Eight
        [9] Nine
        [10] Ten
       *[other] { $n }
    }

# $n (Number) how many articles
articles-n =
    { $n ->
        [one] { $n } article
       *[other] { $n } articles
    }

# Stands between the members of a list.
list-comma = {", "}
# The end of a list.
# $first (String) the members before, with what stands between them
# $last (String) the last member
list-and = { $first } and { $last }
# The end of a list that is cut short.
# $first (String) the members that are shown
# $n (Number) how many more there are
list-more = { $first } and { $n } more
# The end of a list of names that is cut short.
# $first (String) the names that are shown
# $n (Number) how many more there are
names-more = { $first } and { $n } more
# Separates what is of two kinds.
list-semicolon = {"; "}


## The bar

product = Dateline
skip = Skip to the content
skip-results = Skip to the results
skip-filters = Skip to the filters
views = Views
explore = Explore
timeline = Timeline
quotes = Quotes
countries = Countries
dossiers = Dossiers
own = Your articles
compare = Compare
lessons = Lessons
languages = Languages
theme = Colours
theme-light = Light
theme-dark = Dark
theme-system = System


## Top of Explore

# The title of a collection that has none of its own.
# $n (Number) how many articles
untitled =
    { number-word-first } { $n ->
        [one] news article
       *[other] news articles
    }
# $n (Number) how many of the articles a person has added
own-beside =
    { $n ->
        [one] One of these articles is your own; title and introduction speak of the others.
       *[other] { $n } of these articles are your own; title and introduction speak of the others.
    }
start-here = Start here
# A button: unfolds the rest of the introduction, and folds it again.
more = More
less = Less
# $n (Number) how many articles
search-label =
    { $n ->
        [one] Search the article
       *[other] Search the { number-word } articles
    }
search-hint = A word or a name
search-button = Search
# What stands under the search box.
search-help = Also “exact words”, −without, start*, this OR that, country:china
suggestions = Suggestions
# $corrected (String) the words that were searched for instead
# $typed (String) the words as typed
corrected = No article here has “{ $typed }”. Shown is what “{ $corrected }” finds.
# $typed (String) the words as typed
corrected-exact = Search for “{ $typed }” all the same
# $typed (String) a name; a link to the topic follows
other-name-unused = No article here uses the name “{ $typed }”. On the topic:
# $typed (String) a name; a link to the topic follows
other-name-used = Not all articles on what is also called “{ $typed }” use that name. On the topic:
# $typed (String) a name in another language; a link to whom it means follows
other-name-means = No article here uses the name “{ $typed }”. Shown are those that name:
# $typed (String) the name of an outlet or an agency; a link to what is theirs follows
other-name-source = The text of an article need not name who published it. Published by or with “{ $typed }”:
# $name (String) a name as typed, in capitals
nobody-named = No article here names “{ $name }”.
# $n (Number) how many articles the link before it finds
other-name-count =
    { $n ->
        [one] (one article)
       *[other] ({ $n } articles)
    }


## Filters

# $n (Number) how many filters are in force
filters =
    { $n ->
        [0] Filters
       *[other] Filters ({ $n })
    }
filters-title = Filters
date = Date
# By the parameter's name in a link.
facets =
    .country = Country
    .topic = Topic
    .dossier = Dossier
    .person = Person
    .organisation = Organisation
    .outlet = Outlet
    .agency = News agency
more-filters = More filters
more-filters-names = dossiers, people, organisations, outlets, agencies
# One of two buttons side by side: which time the date means.
published = Published
talked-about = Talked about
date-means = The date means
from = From
to = To
choose-days = Choose days
may-fall-here = may fall here
# Articles of which the texts do not say on which days they were written: a choice of its own.
open-dates = No closed date
# The heading of the articles that have none, in a list in order of days.
# $n (Number) how many articles
open-dates-n = No closed date: { articles-n }
# $after (String) a day in words
# $before (String) a day in words
open-dates-between = { $after } or later, { $before } or earlier
named = Named
mainly-about = Mainly about
all-of-these = All of these
any-of-these = Any of these
# Stands before two buttons, “named” and “mainly about”.
facet-hows =
    .country = An article counts where the country is
    .topic = An article counts where the topic is
# Stands before two buttons, “all of these” and “any of these”.
facet-how-manys =
    .country = When several countries are ticked, find articles with
    .topic = When several topics are ticked, find articles with
    .dossier = When several dossiers are ticked, find articles with
    .person = When several people are ticked, find articles with
    .organisation = When several organisations are ticked, find articles with
    .outlet = When several outlets are ticked, find articles of
    .agency = When several agencies are ticked, find articles with
# $n (Number) how many choices
choices-left-out = { $n } more, each in few articles, can be found by search.
# Countries or topics follow, which all articles found have.
# $n (Number) how many articles
in-all =
    { $n ->
        [1] In this one:
        [2] In both:
       *[other] In all { $n }:
    }
# $n (Number) the last article's number
cells-legend = Articles 1 to { $n }, found or not: tall is mainly about, short is named
cells-none = in no article
# $articles (String) their numbers
cells-main = mainly in article { $articles }
# $articles (String) their numbers
cells-named = named in article { $articles }
# $main (String) their numbers
# $named (String) their numbers
cells-both = mainly in article { $main }; named in { $named }
# $n (Number) how many choices
show-all = Show all { $n }
show-fewer = Show fewer
how-counted = How the numbers are counted
how-counted-choice = The number beside a choice is how many articles would be found if it were ticked too. A choice that every article found has is stated above the list; it is offered only as what articles are mainly about.
how-counted-article = An article counts once, however often it names something. Only its story counts: headline, paragraphs and captions of its own. A date that is a range of days counts wherever the range may fall; one without an end, or of more than five years, counts nowhere and stands apart.
# A choice: articles that are mainly about a country or topic that all of them name.
# $label (String) a country or topic
mainly-value = Mainly about { $label }
find-value = Find in this list
# A button that closes the filters.
# $n (Number) how many articles were found
show-found =
    { $n ->
        [0] Nothing found: show why
       *[other] Show { articles-n }
    }


## Conditions

chips = Conditions in force
clear-all = Clear all
chip-remove = Remove:
# $words (String) words searched for
chip-search = “{ $words }”
# $range (String) days
chip-published = Published { $range }
# $range (String) days
chip-about = Talks about { $range }
any-day = any day


## The list

# $found (Number) how many articles were found
# $n (Number) how many there are
found-of = { $found } of { articles-n }
sort = Order
# Follows “5 articles”. By the code in a link.
in-orders =
    .best = best match first
    .earliest = in order of earliest possible day
    .latest = in order of latest possible day
# By the code in a link.
orders =
    .best = Best match first
    .earliest = Earliest possible day first
    .latest = Latest possible day first
# $n (Number) how many articles
undated =
    { $n ->
        [one] One more article has no closed date, so a range of days cannot find it.
       *[other] { number-word-first } more articles have no closed date, so a range of days cannot find them.
    }
# $n (Number) how many articles
show-more = Show { $n } more
empty = No article fits what is chosen or searched for.
# $what (String) the condition
# $n (Number) how many articles are found without it
empty-drop = Drop { $what }: { articles-n }
empty-all = Drop all conditions
empty-corpus = There is no article here yet. Put text files into the folder “seeds” and build again.


## Cards

no-headline = No headline was read; it begins:
outlet-not-named = Outlet not named
date-not-printed = Date not printed:
date-unknown = not known
day-unknown = Day not known
# Follows a date that was read from the text, in its own parentheses.
not-printed = (worked out)
# On the card of an article of which the reader has stated any field, behind its date, in its own parentheses.
stated-here = (with your corrections)
# On the card of an article that the reader has added, in its own parentheses.
own-card = (your own)
# How the date is known.
bases =
    .explicit = Printed on the page
    .sidecar = Stated beside the text
    .inferred = From what the text says
    .linked = With the help of another article
    .unknown = Nothing in the text bounds it
why = Why?
# $agencies (String) news agencies
with-input = {" "}with input from { $agencies }
# $agencies (String) news agencies
agency-is = agency: { $agencies }
may-fall = May fall in these days
# Topics and countries follow.
mainly = Mainly:
# $names (String) countries
also-names = also { $names }
# Where an article is mainly about none of them.
# $names (String) countries
only-names = Names { $names }
# Who is quoted in an article.
# $names (String) people or offices
speak = quotes { $names }
# $name (String) who is quoted; the paragraph follows
quoted = { $name } is quoted
# A link to it.
# $n (Number) its number
in-paragraph = paragraph { $n }
# A link.
# $n (Number) the article's number
article-n = article { $n }


## Charts

legend-day = a certain day
legend-one-of = one of these days
legend-open-end = this day or later
legend-open-start = this day or earlier
legend-set-aside = a date on the page, set aside
legend-lasted = lasted this long
legend-within = some time within it
# $when (String) a stretch of time
# $n (Number) how many articles surely fall into it
# $maybe (Number) how many more may
bar =
    { $maybe ->
        [0] { $when }: { articles-n }
       *[other] { $n ->
            [0] { $when }: { $maybe ->
                [one] { $maybe } article that may fall here
               *[other] { $maybe } articles that may fall here
            }
           *[other] { $when }: { articles-n }, { $maybe } more that may fall here
        }
    }
# $n (Number) how many days
days-left-out =
    { $n ->
        [one] { $n } day left out
       *[other] { $n } days left out
    }
# $n (Number) how many months, more than one
months-left-out = { $n } months left out
# $n (Number) how many years, more than one
years-left-out = { $n } years left out
# What a mark on the axis beside an article means.
# $time (String) a date
# $what (String) what its mark means
day-mark = { $time }: { $what }
# $shown (Number) how many articles the chart shows
# $found (Number) how many there are
chart-share =
    { $shown ->
        [one] It shows { $shown } of { $found } articles; the others have no closed date.
       *[other] It shows { $shown } of { $found } articles; the others have no closed date.
    }


## Article

# $n (Number) its number
line = Line { $n } of the page
text = Text
copied = Copied.
keys = Keys
next = Next
mark-close = Close
## Around the page

# $language (String) its name in itself
# $why (String) what the browser said
speechless = The words for { $language } could not be loaded ({ $why }). The page stays as it is.
# $language (String) its name in itself
# $file (String) a file's name
speechless-late = The words for { $language } have not come yet ({ $file }). When they come, the page changes to them by itself.
unopened = This page could not be loaded. Check the connection, then try again.
# $file (String) a file's name
unopened-late = This page has not come yet ({ $file }). When it comes, it opens by itself.
opening = The page is loading…
notices = This part of the link was not understood and is left out:
notices-search = This part of the search names nothing here, so nothing answers to it:
# $name (String) the name of a parameter
notice-parameter = “{ $name }” means nothing here.
# $name (String) the name of a parameter
# $value (String) its value
notice-value = “{ $value }” does not fit “{ $name }”.
notice-search-cut = The search was longer than can be searched for; its end is left out.
notice-from-after-to = The first day lies after the last.
# $id (String) an id
notice-article = No article here is called “{ $id }”.
# $iso (String) a code
notice-country = No article here names a country with the code “{ $iso }”.
# $slug (String) a code
notice-topic = There is no topic “{ $slug }” here.
# $kind (String) the parameter's name in a link
# $name (String) a name
notice-name =
    { $kind ->
        [country] No article here names a country called “{ $name }”.
        [topic] There is no topic “{ $name }” here.
        [dossier] No article here speaks of “{ $name }”.
        [person] No article here has the person “{ $name }”.
        [organisation] No article here has the organisation “{ $name }”.
        [outlet] No article here has the outlet “{ $name }”.
       *[agency] No article here has the agency “{ $name }”.
    }
# $n (Number) how many
problems =
    { $n ->
        [one] { $n } problem in the files
       *[other] { $n } problems in the files
    }
# $n (Number) how many articles
footer-rules =
    { $n ->
        [one] Everything here was read from the text by rules that can be wrong.
       *[other] Everything here was read from the { number-word } texts by rules that can be wrong.
    }
footer-sent = What you type stays in this page and in its address. A reload, or a link that is shared, sends that address, with the search in it, to the host that serves the page.
read-again = Read the articles again in this browser
read-again-now = This browser is reading the articles again, to check what was read when the site was built …
# $n (Number) how many articles
read-again-same =
    { $n ->
        [one] This browser has read the article again, and comes to the same as when the site was built.
       *[other] This browser has read all { $n } articles again, and comes to the same as when the site was built.
    }
read-again-other = This browser has read the articles again and comes to something else than when the site was built. The page now shows what it read here.
read-again-late = This browser has had no answer yet from the check of what was read when the site was built. The page shows what was read then; should an answer come, it will stand here.
read-again-failed = This browser could not read the articles again. The page shows what was read when the site was built.
# $why (String) what the browser said
read-again-failed-why = This browser could not read the articles again ({ $why }). The page shows what was read when the site was built.
footer-remove = Ask for a text to be removed
footer-list = Plain list of all articles
# A button; what is under it opens.
# $n (Number) how many sentences of the article have the words searched for, besides the one shown
more-sentences =
    { $n ->
        [one] { $n } more sentence
       *[other] { $n } more sentences
    }
# Two ways to show what a search finds.
list-shows = Show what is found as
list-articles = Articles
list-context = Words in context
export = Export


## Loading and failing

loading = Reading the articles…
# $got (Number) kilobytes that have arrived
loading-kilobytes = Reading the articles: { $got } kB
# $got (Number) kilobytes that have arrived
# $total (Number) of how many
loading-kilobytes-of = Reading the articles: { $got } of { $total } kB
# $done (Number) articles that can be searched already
# $total (Number) of how many
loading-articles = Reading the articles: { $done } of { $total }
failed = This page could not start
failed-bundle = The file with the articles arrived, but it cannot be read.
# $file (String) its name
# $why (String) what the browser said
failed-fetch = The file with the articles, { $file }, could not be loaded ({ $why }).
failed-files = A part of the program did not arrive.
failed-mend = Try again first. If that does not help, the copy of the site may be incomplete: whoever runs it should publish the whole output folder again. A browser from 2022 or later is needed.
failed-retry = Try again
failed-below = The articles can be read all the same: follow a headline below.
late = This page is still waiting
# $file (String) a file's name
late-file = The file { $file } has not come yet. When it comes, the page goes on by itself.
late-mend = If it does not come, check the connection and try again.


## About

about = About
## Groups of topics, by their name in a topic file

# Others are shown as they are.
groups =
    .other = Other
    .conflict = Conflict
    .crime-and-law = Crime and law
    .culture = Culture
    .diplomacy = Diplomacy
    .disasters = Disasters
    .economy = Economy
    .environment = Environment
    .health = Health
    .history = History
    .people = People
    .politics = Politics
    .religion = Religion
    .science = Science
    .security = Security
    .society = Society
    .sport = Sport
    .trade = Trade


## Times

months =
    .m1 = January
    .m2 = February
    .m3 = March
    .m4 = April
    .m5 = May
    .m6 = June
    .m7 = July
    .m8 = August
    .m9 = September
    .m10 = October
    .m11 = November
    .m12 = December
# For charts and narrow places.
months-short =
    .m1 = Jan
    .m2 = Feb
    .m3 = Mar
    .m4 = Apr
    .m5 = May
    .m6 = Jun
    .m7 = Jul
    .m8 = Aug
    .m9 = Sep
    .m10 = Oct
    .m11 = Nov
    .m12 = Dec
# $year (String)
# $month (String) a month's name
# $day (String)
date-day = { $day } { $month } { $year }
# $year (String)
# $month (String) a month's name
date-month = { $month } { $year }
# $year (String)
date-year = { $year }
# $month (String) a month's name
# $day (String)
date-day-of-month = { $day } { $month }
# One of a month's days to a later one.
# $year (String)
# $month (String) a month's name
# $first (String) a day
# $last (String) a day
date-days = { $first } to { $last } { $month } { $year }
# A day to a later one of another month.
# $year (String)
# $first-month (String) a month's name
# $first (String) a day
# $last-month (String) a month's name
# $last (String) a day
date-days-of-months = { $first } { $first-month } to { $last } { $last-month } { $year }
# $year (String)
# $first (String) a month's name
# $last (String) a month's name
date-months = { $first } to { $last } { $year }
# $first (String) a year
# $last (String, optional) a later one
# $short (String, optional) its last two digits where that is enough, else all
date-years = { $first }–{ $short }
# $first (String) a time in words
# $last (String) a later one
date-range = { $first } to { $last }
# $date (String) a time in words
date-or-later = { $date } or later
# $date (String) a time in words
date-or-earlier = { $date } or earlier
# $date (String) a time in words
date-since = since { $date }
# $date (String) a time in words
date-until = until { $date }
# $date (String) a time in words
date-about = about { $date }
# $year (String) its first year
date-decade = the { $year }s
# $n (Number) which
date-century =
    the { $n ->
        [1] 1st
        [2] 2nd
        [3] 3rd
        [21] 21st
        [22] 22nd
        [23] 23rd
       *[other] { $n }th
    } century
# $first (String) a day
# $last (String) a later one
# $month (String) a month's name
date-days-no-year = { $first } to { $last } { $month }
# $date (String) a day or month
date-no-year = { $date } of a year not printed
date-not-fixed = a time not fixed by the text


## The core’s codes

# Why a date on the page is not the article’s; follows “Set aside: …”.
reasons =
    .after-deadline-in-text = it lies after a deadline that the story still awaits
    .before-event-in-text = the text tells of something later as past
    .conflicts-with-text = weightier clues leave no day for it
    .overruled = another line, or the file beside the text, says more plainly when
    .later-change = it is the day of a later change
    .day-of-serving = it says when the page was fetched, not when the article was published
    .sources-differ = other articles with the same words are of days too far apart
    .not-of-the-story = it stands in a part of the page that is not the story’s own


## Charts (later)

chart-published-all = Each is dated to the day.
chart-published-none = None is dated to the day: these are the days that the texts allow.
# $few (String, optional) how many are dated to the day, in words, beginning the sentence
# $all (String, optional) how many there are, in words
# $certain (Number) how many are dated to the day
# $total (Number, optional) how many there are
chart-published-some =
    { $few } of the { $all } { $certain ->
        [one] is
       *[other] are
    } dated to the day. For the others, the days that the text allows.
chart-about-note = Named or implied in the texts.
# $changes (Number) how often the scale changes
# $gaps (Number) 1 where time is left out, else 0
scale-changes =
    { $gaps ->
        [0] { $changes ->
            [1] The scale changes at the slash.
           *[other] The scale changes at each slash.
        }
       *[other] { $changes ->
            [1] The axis leaves time out at the double slash.
           *[other] The scale changes at each slash; a double slash leaves time out.
        }
    }
legend-sure = articles that surely fall here
legend-maybe = articles that may fall here
chart-bars-note = Each bar leads to its articles.
# For screen readers; the article's headline follows.
# $n (Number) the article's number
chart-row = Article { $n },
chart-row-empty = no time read
chart-not-found = not among the articles found
# $time (String) a date
chart-set-aside = { $time }, set aside


## Screens that read the articles together (later)

show-in-explore = Show these articles in Explore


## Export (later)

export-link = Export these articles
export-note = What is found with the filters in force, made in your browser: nothing is sent anywhere. A date that is not one day stands as an interval, with its first and last day beside it.
# $n (Number) how many articles
export-extracts =
    { $n ->
        [1] Of one article only an extract may be shown; the files hold no more of it.
       *[other] Of { $n } articles only extracts may be shown; the files hold no more of them.
    }
export-empty = No article is found, so there is nothing to export.
export-nothing = None is found.
# $file (String) a file name
export-save = Save { $file }
# $file (String) a file name
export-writing = { $file } is being written…
# $file (String) a file name
export-saved = { $file } is saved where your browser keeps downloads.
# $file (String) a file name
export-failed = Your browser did not save { $file }. Try another browser, or allow downloads for this page.
# What files are for.
export-groups =
    .tables = For spreadsheets
    .programs = For other programs
    .references = For reference managers
# What a file holds, by its name.
export-notes =
    .articles-csv = One article to a row: headline, outlet, dates, countries, topics, people.
    .timeline-csv = One dated sentence to a row, with the articles that say so.
    .quotes-csv = One quotation to a row: who, the words, the article.
    .acts-csv = One act of one country towards another to a row, in the fields of PLOVER, with the words that tell it.
    .acts-json = The same acts for programs.
    .articles-jsonl = All that was read in each article, one to a line, each reading with its place in the text and its rule.
    .datapackage-json = The four tables in one file that explains its columns (Data Package).
    .timeline-json = The dated sentences for TimelineJS. Sentences on sexual violence are folded.
    .references-bib = BibTeX, for LaTeX and JabRef.
    .references-ris = RIS, for EndNote, Mendeley and others.
    .references-json = CSL-JSON, for Zotero and others.
export-single = The whole site in one file
export-single-note = It opens by double click in any current browser, from a disk or a stick, without a network, and has all that is here, in all three languages.
# $file (String) a file name
export-single-save = Save { $file }
export-embed = On another page
export-embed-note = This code shows the list, with the filters in force, within a page of your own.
export-copy = Copy the code
hand = Hand it round
hand-note = The list with the filters in force, as a link and as a code that a phone’s camera reads. The code is made here; nothing is asked for elsewhere.
hand-code = QR code of the link below
hand-changed = Articles of your own, and what you have corrected, are not in the link. Save the page under “Your articles” to hand them round.
hand-from-disk = This page was opened from a disk, so a link to it leads nowhere on another machine. Hand round the file itself.
hand-too-long = The link is too long for a code. Drop some filters.

## Without a network (later)

# $n (Number) millions of bytes
offline-kept = This site now works without a network in this browser, where it takes about { $n } MB.
offline-kept-here = This site now works without a network in this browser.
offline-forget = Forget everything that this browser keeps of this site
offline-forgotten = This browser keeps nothing of this site any more.
offline-newer = A newer version of this site has come.
offline-reload = Load it

## Your articles (later)

own-note = Add news articles of your own: they are read in this browser, by the same rules. They never leave it; nothing is sent anywhere. They are here until this tab is closed or loaded again, or for longer, if you keep them on this device.
own-bring = Add articles
own-mode = Show them
own-mode-beside = with the articles that are here
own-mode-alone = alone
own-choose = Choose files, or drop them here
own-kinds = Texts (.txt), documents (.docx, .odt, .rtf), exports of news databases as these (Nexis, Factiva, ProQuest), as mail (ProQuest) or as a table (BIGKinds), saved web pages (.html, .mhtml), mail (.eml), feeds (.rss, .atom, .xml), tables with an article a row (.csv, .tsv, .xlsx, .json, .jsonl), archives of these (.zip); with them, side-cars and a file of topics (.toml).
own-paste = Or paste the text of one article
own-read = Read
# $n (Number) how many articles are new; 0 where one was taken away
own-reading =
    { $n ->
        [0] Reading the collection again …
        [one] Reading { $n } article, with those that are here …
       *[other] Reading { $n } articles, with those that are here …
    }
own-busy = Reading
own-stop = Stop
# $why (String) what the browser said
own-failed = They could not be read ({ $why }). Nothing was changed.
own-undo = Undo the last change
own-undone = The last change is undone.
own-preview = What was read
# $n (Number) how many articles are a person's own
# $others (Number) how many others there are
own-show =
    { $others ->
        [0] Show { $n ->
            [one] this article
           *[other] these { $n } articles
        }
       *[other] Show { $n ->
            [one] this article
           *[other] these { $n } articles
        } with { $others ->
            [one] one other
           *[other] { $others } others
        }
    }
own-discard = Discard
own-here = Your articles in the collection
own-here-note = A link to this site does not show them to others. Save the page to hand them round.
own-remove = Take away
# $headline (String) an article's headline
own-removed = “{ $headline }” is taken away.
# $n (Number) how many lines
own-set-aside =
    { $n ->
        [0] All lines were read as the story.
        [one] One line was read as no part of the story.
       *[other] { $n } lines were read as no part of the story.
    }
# $n (Number) an article's number
# $headline (String) its headline
own-same = The same story is here already: article { $n }, “{ $headline }”.
# $n (Number) mebibytes
own-refused-size = The file is larger than { $n } MB, so no article. Nothing of it was read.
# $why (String) what the browser said
own-refused-why = It could not be opened ({ $why }).
own-choose-folder = Or choose a folder
own-opening-first = The files are looked for …
# $at (Number) the number of the file that is opened
# $all (Number) how many there are
own-opening = File { $at } of { $all } is opened …
# $n (Number) how many files
own-most = There are more than { $n } files. The first { $n } were taken; bring the others after them.
own-refused = Not read
own-told = What else is told of the files
own-tables = Columns of the tables
own-tables-note = Each row is an article. Which column holds what was guessed from their names and from what stands in them; change it where it is wrong.
# $n (Number) how many rows
own-rows =
    { $n ->
        [one] { $n } row
       *[other] { $n } rows
    }
own-columns =
    .text = Text
    .title = Headline
    .day = Day of publication
    .writer = Writers
    .outlet = Outlet
    .address = Address
    .language = Language
own-column-none = no column
own-no-text-column = No column holds the text of articles, so nothing is read of this table yet. Choose the column with the text.
own-keep = For how long
own-keep-visit = for this visit only
own-keep-device = keep on this device
own-keep-visit-note = Your articles and corrections go when this tab is closed or loaded again. On a shared computer that is best.
own-kept-opening = What is kept on this device is read …
# $n (Number) thousands of bytes
own-kept = Your articles and corrections are kept on this device, in this browser only ({ $n } kB), and are here when you come back.
# $articles (Number) how many articles
# $n (Number) thousands of bytes
own-kept-line =
    { $articles ->
        [0] Corrections are kept on this device ({ $n } kB).
        [one] { $articles } article of your own is kept on this device ({ $n } kB).
       *[other] { $articles } articles of your own are kept on this device ({ $n } kB).
    }
own-kept-elsewhere = What is kept on this device was changed in another tab. Nothing is overwritten: say which of the two is to be kept.
own-kept-elsewhere-line = What is kept on this device was changed in another tab.
own-kept-theirs = Show what the other tab has kept
own-kept-ours = Keep what is shown here instead
# $why (String) what the browser said
own-unkept = This browser could not keep what is shown here ({ $why }): its storage is full, or this is a private window. Nothing is lost while this tab is open; save the page to keep it.
# $why (String) what the browser said
own-unread = What is kept on this device could not be read ({ $why }). It is left as it is; load the page again to try once more.
own-save-seeds = Save as a folder (.zip)
own-save-seeds-note = The folder “seeds” that a site like this is built from: each article as a text, what is stated of it as a side-car, the topics.
own-not-packed = The folder could not be put together. Nothing was changed; try again.
own-save = Keep them, hand them round
own-save-note = One file with the whole site and the articles that are shown now. It opens by double click, without a network, and can be saved again from there.
own-save-page = Save as a page
own-saving = The page is put together …
own-saved = The browser has the page.
own-not-saved = The page could not be saved: the site's own file dateline.html could not be loaded. Try again when there is a network.
own-correct = Correct a reading
own-correct-note = Where the rules read an article wrongly, state what is right. All articles are then read again with it in this browser; your word wins over the rules and is marked as stated. It holds as long as your articles do; a page that you save has it, and so has a side-car.
own-correct-which = Article
own-correct-choose = Choose an article
own-fields =
    .headline = Headline
    .published = Day of publication
    .publisher = Outlet
    .byline = Writers
own-by-rule = as read
own-stated = as stated
# Of the day of publication: what is said where nothing is stated, or where what is stated is no day.
own-day-by-rules = left to the rules
own-day-unclear = no day yet
own-day-first = First possible day
own-day-last = Last possible day
own-day-how = The same day in both where it is certain. An end that is left empty stays open.
# Unfolds the field for the code.
own-day-code = As a code, for those who know it
own-day-code-how = 2019-11-23, a month 2019-11, a year 2019, one day of several [2019-11-05..2019-11-08]
own-correct-how = What is left as it was read stays with the rules; an empty field goes back to them.
own-no-day = This is no date. Choose days, or write a code as shown.
own-items-note = A tick says that it is right, or, of a line, that it is part of the story. Take away the tick where the page reads wrongly; what was set aside stays here and can be ticked again.
# Headings of what is read one by one.
own-groups =
    .countries = Countries
    .topics = Topics
    .people = People
    .organisations = Organisations
    .acts = Acts between governments
    .lines = Lines
    .places = Places
    .quotes = Quotes
    .speakers = Who said it
    .dates = Times
    .agreements = Agreements, meetings, disputes
    .stages = What became of them
# What a person has stated, by the key in a side-car.
own-lists =
    .not-countries = Not a country of this article
    .not-topics = Not a topic
    .not-people = Not a person
    .not-organisations = Not an organisation
    .not-acts = Not an act
    .junk = Not part of the story
    .story = Part of the story
    .not-places = Not a place of this article
    .not-quotes = Not a quote
    .not-speakers = Somebody else said it
    .not-dates = Not a time of the story
    .not-agreements = Not an agreement, meeting or dispute
    .not-stages = Did not become of it
# Said of one of the lines that a paragraph was put together of.
own-line-of = One line of it
# Said of a time that has no day: “recently”.
own-no-time = no day
own-correct-save = State it
own-corrected = It is stated, and all articles are read again with it.
own-to-rules = Leave it to the rules again
own-by-rules-again = It is left to the rules again.
# $n (Number) how many articles
# $total (Number) how many there are
own-stated-count = { $n ->
        [one] Something is stated of 1 of { $total } articles
       *[other] Something is stated of { $n } of { $total } articles
    }
own-sidecar-note = A side-car is a small file beside the article’s text in the folder that the site is built from. With it there, the next build says the same.
own-save-sidecar = Save as a side-car
own-correct-link = Correct a reading

## Compare (later)

compare-first = First article
compare-second = Second article
compare-none = Choose an article
# In a list of articles to choose from.
# $n (Number) its number
# $headline (String) its headline
compare-choice = { $n } · { $headline }
compare-swap = Swap sides
# $n (Number) how many articles
compare-more =
    { $n ->
        [one] { $n } article found is not in these lists. Narrow them down with search and filters in Explore.
       *[other] { $n } articles found are not in these lists. Narrow them down with search and filters in Explore.
    }
compare-start = Choose two articles, or take a pair that has something in common.
compare-alone = There is only one article here, so it cannot be compared.
compare-empty = No article meets these conditions, so there is none to compare. Drop one of them above.
compare-lone = Only one article meets these conditions; a comparison takes two. Drop one of them above.
compare-itself = An article is not compared with itself: choose another one as the second.
# $n (Number) the number of the article chosen
compare-one = Article { $n } is chosen. Choose a second one, or take a pair below.
# $n (Number) an article's number
compare-outside = Article { $n } does not meet the conditions above; it is shown because it is chosen.
compare-pairs = Pairs with something in common
compare-other-pairs = Other pairs with something in common
compare-pairs-none = No two of these articles share a passage, tell of the same event or were published within a week.
# A link; headlines follow.
# $one (Number) an article's number
# $other (Number) another's
compare-pair = Articles { $one } and { $other }
# $n (Number) how many
compare-passages =
    { $n ->
        [one] { number-word } passage in the same words
       *[other] { number-word } passages in the same words
    }
# $n (Number) how many sentences
compare-events =
    { $n ->
        [one] { number-word } sentence on the same event in other words
       *[other] { number-word } sentences on the same event in other words
    }
compare-week = published within a week
# $n (Number) how many sentences
# $total (Number) of how many
# $of (Number) the article's number
# $there (Number) the other's
compare-answer =
    { $n ->
        [0] No sentence of article { $of } stands in article { $there } word for word.
        [one] { $n } of the { $total } sentences of article { $of } stands in article { $there } word for word.
       *[other] { $n } of the { $total } sentences of article { $of } stand in article { $there } word for word.
    }
# $n (Number) how many sentences
compare-answer-passage =
    { $n ->
        [one] { number-word-first } shares a passage with it.
       *[other] { number-word-first } share a passage with it.
    }
# $n (Number) how many sentences
compare-answer-event =
    { $n ->
        [one] { number-word-first } tells of the same event in other words.
       *[other] { number-word-first } tell of the same event in other words.
    }
# $n (Number) how many sentences
# $of (Number) the article's number
compare-answer-only =
    { $n ->
        [0] Nothing is only in article { $of }.
        [one] { number-word-first } is only in article { $of }.
       *[other] { number-word-first } are only in article { $of }.
    }
compare-nothing = The page finds no sentence that stands in both, and no event that both tell of.
# $agencies (String) news agencies
compare-agency = Both texts name { $agencies }: what they share may come from one report.
# $n (Number) the article's number
compare-extract = Of article { $n } only an extract may be shown and compared.
compare-only = What only one of them says
compare-only-note = Read in one of the two texts and not in the other. Each leads to its words.
compare-only-none = The page reads nothing in either that the other does not have.
# $n (Number) the article's number
compare-only-in = Only in article { $n }
compare-kind = Kind
compare-kinds =
    .quotes = Quotations
    .people = People
    .countries = Countries
    .organisations = Organisations
    .dates = Times
    .numbers = Numbers
    .topics = Topics
# A quotation on sexual violence; it follows when it is opened.
compare-folded = A quotation on sexual violence
# In an empty place, for screen readers.
compare-no-entry = none
compare-texts = Side by side
compare-texts-note = Sentences that belong together stand beside each other. Capitals and punctuation do not count. What the page does not see to be the same stands as only in one.
# Stands before how many sentences belong together, and how.
compare-bonds =
    .same = Same words
    .passage = Same passage
    .event = Same event, other words
compare-apart = Only in one
# A link, behind a sentence that the other article has in another order.
# $n (Number) the other article's number
compare-elsewhere = at another place in article { $n }
# Behind a sentence.
# $n (Number) the other article's number
compare-stock = also in article { $n }, but too common or too short to count
compare-side = Text shown
# A button.
# $n (Number) the other article's number
compare-switch = Article { $n } at this point
# A button, on a phone, in the place of sentences that only the other article has.
# $n (Number) how many sentences
# $of (Number) the other article's number
compare-switch-only =
    { $n ->
        [one] { $n } sentence only in article { $of }
       *[other] { $n } sentences only in article { $of }
    }
compare-words = Words that set them apart
compare-words-note = Used more often in one than in the other, measured against all articles here. z says by how many standard errors: below 2 it may well be chance.
# $one (Number) how many words
# $other (Number) how many words
compare-words-short = The texts are short ({ $one } and { $other } words): below 1,000 words each, one word more or less can decide. Take it as a hint.
compare-words-none = No word stands out.
compare-words-languages = The articles are in different languages, so their words are not compared.
# $n (Number) the article's number
compare-words-more = More often in article { $n }
# How far apart, in standard errors.
compare-z = z
compare-word = Word
# $count (Number) how often
# $rate (String) how often in 1,000 words
compare-rate = { $count } ({ $rate } per 1,000)
# A link.
# $n (Number) the other article's number
compare-with = Compare with article { $n }
compare-mode = What is compared
compare-mode-articles = Two articles
compare-mode-groups = Two groups of articles
compare-group-first = Group A
compare-group-second = Group B
# In an empty field.
compare-group-all = all articles found
compare-group-go = Compare
compare-group-note = Each group is a search among the articles found: words, “an exact phrase”, country:China, -country:China, outlet:Reuters, person:, topic:, after:2018 before:2020. An empty field means all of them.
compare-group-everything = All articles found
# $n (Number) how many articles
compare-group-both =
    { $n ->
        [one] { number-word-first } article is in both groups and counts in each.
       *[other] { number-word-first } articles are in both groups and count in each.
    }
compare-group-apart = No article is in both groups.
compare-group-none = One of the groups has no article, so there is nothing to compare. Change its search, or drop a condition above.
compare-group-year = Year of publication
compare-group-year-note = An article that may be of several years is of none of them: those years have a row of their own.
compare-group-no-year = no closed date
# $n (Number) how many articles of a group
# $share (Number) how many in a hundred
compare-group-count = { $n } ({ $share }%)
# $n (Number) how many values
compare-group-more = { $n } more, each in a smaller part of the groups.
compare-group-pairs = Groups worth comparing
# $one (String) a year or an outlet
# $other (String) another
compare-group-two = { $one } and { $other }
# $name (String) a country or a topic
compare-group-with = With and without { $name }
# $one (Number) how many articles of one group
# $other (Number) of the other
compare-group-counts = { $one } and { $other } articles
## Quotes (later)

people-and-quotes = People and quotes
# What speakers are.
quotes-kinds =
    .person = People
    .institution = Institutions and governments
    .described = Described, or named in part
    .unnamed = Quotes without a speaker
quotes-search = Words in a quote
quotes-search-go = Find
# Heading of an index of names.
quotes-index = Who is quoted
# $n (Number) how many names
quotes-index-more = { $n } more names
# $n (Number) how many quotes
quotes-n =
    { $n ->
        [one] { $n } quote
       *[other] { $n } quotes
    }
# $quotes (String) how many quotes
# $articles (String) how many articles
quotes-in = { $quotes } in { $articles }
# A link.
# $n (Number) how many quotes there are
# $name (String) who said them
quotes-all-of = All { $n } quotes of { $name }
# A link.
# $name (String) the name
quotes-page-of = Quotes and mentions of { $name }
# $n (Number) how many articles have the quote
quotes-same = The same words in { $n } articles.
# $n (Number) how many of them
# $agency (String) a news agency
quotes-source-agency = { $n } of them name { $agency }: it may be one source.
# $agency (String) a news agency
quotes-source-agency-all = Each names { $agency }: it may be one source.
quotes-source-words = The words around them are the same too: it may be one source.
# Another wording of the quote follows.
quotes-otherwise = In other words:
quotes-differ = Underlined: what not every article has.
# Follows a link to an article.
# $name (String) a speaker
quotes-there = there said by { $name }
quotes-there-nobody = there without a speaker
quotes-around = Only the sentence around the quote has these words
quotes-terms = Words in quotation marks that nobody is reported to have said
# $n (Number) how many
quotes-terms-n = ({ $n })
quotes-only = Words in quotation marks, with who said them. What is reported without the marks is not listed.
quotes-none = The articles found quote nobody.
quotes-none-search = No quote has all of these words, and no sentence around one. The articles may say it without quotation marks.
# A quote that reports sexual violence; it follows when this is opened.
quotes-folded = A quote on sexual violence
# For screen readers; a list of articles follows.
quotes-tellers = Quoted in
# $n (Number) how many articles more
quotes-tellers-more = { $n } more articles
# A link.
quotes-back = Everyone who is quoted
# $name (String) what was asked for
subject-unknown = No article here names “{ $name }”.
# $name (String) a person, body, country or topic
subject-filtered = None of the articles found names { $name }.
# $articles (String) how many articles
subject-articles = Named in { $articles }
subject-explore = Show them in Explore
subject-quotes = Quoted
subject-not-quoted = The articles found quote no words of theirs.
# Sentences follow.
subject-sentences = Named
subject-sentences-quoted = Named elsewhere
# Lists of names follow.
subject-with = In the same sentences
subject-with-note = With the number of sentences that name both.
# Before each list of names.
subject-with-kinds =
    .person = People
    .country = Countries
    .organisation = Organisations
    .topic = Topics
## Countries (later)

# $pair (String) the names of two countries
# $sentences (Number) how many sentences name both
# $n (Number) in how many articles
countries-most =
    { $sentences ->
        [one] { $pair } are named together in one sentence
       *[other] { $pair } are named together in { $sentences } sentences
    } of { articles-n }, more than any other pair.
# The same where no other two are named together.
# $pair (String) the names of two countries
# $sentences (Number) how many sentences name both
# $n (Number) in how many articles
countries-only =
    { $sentences ->
        [one] { $pair } are the only two countries named together: in one sentence
       *[other] { $pair } are the only two countries named together: in { $sentences } sentences
    } of { articles-n }.
# Links to the pairs follow, or to the first of them.
# $count (Number) how many pairs
# $sentences (Number) how many sentences name each
countries-even =
    { $sentences ->
        [one] { $count } pairs are named together in one sentence each
       *[other] { $count } pairs are named together in { $sentences } sentences each
    }, and none in more:
# After the first links.
# $n (Number) how many more pairs there are
countries-even-more = and { $n } more
# A link, after the sentence that names the two.
countries-see = See the sentences
countries-apart = No sentence names two countries.
countries-none = The articles found name no country.
# $country (String) its name
# $sentences (Number) how many sentences name it
# $n (Number) in how many articles
countries-lone =
    { $sentences ->
        [one] Only one country is named: { $country }, in one sentence
       *[other] Only one country is named: { $country }, in { $sentences } sentences
    } of { articles-n }.
countries-pairs = Named together
countries-note = A country is named by its name, its people, its capital or a place in it. Headlines and captions count as sentences; what stands word for word in several articles counts once. The articles counted have such a sentence. The names lead to the sentences; a number of articles leads to their list where each that names them somewhere has one.
# Headings of columns, which are buttons that sort.
countries-pair = Two countries
countries-country = Country
countries-sentences = Sentences
countries-articles = Articles
# For screen readers, a link.
# $n (Number) how many articles
# $names (String) one country or two
countries-articles-of = { $n ->
        [one] { $n } article that names { $names }
       *[other] { $n } articles that name { $names }
    }
# $names (String) one country or two
# $n (Number) how many sentences
countries-sentences-of = { $n ->
        [one] { $names }: { $n } sentence
       *[other] { $names }: { $n } sentences
    }
# $n (Number) how many pairs
countries-pairs-more = { $n ->
        [one] One more pair, named together less, is not listed.
       *[other] { $n } more pairs, named together less, are not listed.
    }
# A button.
# $n (Number) how many pairs
countries-pairs-apart = { $n ->
        [one] Show one more pair, named in one article but in no one sentence
       *[other] Show { $n } more, named in one article but in no one sentence
    }
countries-each = Each country
countries-matrix = Each with each
# Under the table of countries against countries.
# $n (Number) how many countries it has
# $more (Number) how many it has no room for
countries-matrix-note = The { $n } countries named most. The lists have { $more } more.
countries-matrix-key = Sentences that name both; the more colour, the more of them.
# Over a table that may be wider than the window, where the browser cannot show that it goes on.
countries-matrix-wide = The table may be wider than the window; it can be moved sideways.
actors = Who acted towards whom
actors-note = What the row’s country did towards the column’s, as the articles report it. The first number counts acts in cooperation, the second acts in conflict, in words or deeds. A demand, a refusal or a threat is an act and counts, a demand as conflict in words, also one to make peace; what is demanded or threatened, planned, announced or denied, and is not told to have happened, does not, nor does history. What two countries did together counts in both of their cells. A cell leads to all acts between the two, those of the other direction with them. An orange line under a cell: more conflict than cooperation.
# $n (Number) how many countries have no place in the table
actors-left-out = The table has the countries with most acts; { $n } more have fewer.
actors-empty = The articles found report no act of one country towards another that took place.
# For screen readers.
# $who (String) “Japan towards Peru”
# $cooperation (Number) how many acts
# $conflict (Number) how many acts
actors-cell = { $who }: { $cooperation } in cooperation, { $conflict } in conflict
countries-map = On the map
# For screen readers.
countries-map-label = Map of the countries named; the list of each country says the same in words.
countries-map-note = The more sentences name a country, the more colour it has; a point stands for one that is too small to draw. Outlines: Natural Earth, Equal Earth projection. The map takes no position on borders.
# Under the map, until a country is pointed at.
countries-map-hint = Point at a country for its name.
countries-map-missing = The map did not come; the lists say the same in words.
# $names (String) countries
countries-map-without = Not on the map: { $names }
# Where a person points at a place on the map.
# $place (String) a place
# $n (Number) how many articles
countries-map-place = { $n ->
        [one] { $place }: { $n } article was written there
       *[other] { $place }: { $n } articles were written there
    }
countries-map-places = A dot with a rim is a place where articles were written. Places: GeoNames, CC BY 4.0.
# $names (String) places
countries-map-unplaced = Written in places that the map does not know: { $names }
# Buttons and keys that show a part of the map, larger.
map-part = Part of the map shown
map-west = West
map-east = East
map-north = North
map-south = South
map-all = Whole map
# For screen readers: the map that has the focus.
map-keys = Map; with + and − it is drawn nearer and further away, with the arrows moved, with 0 all of it is shown
countries-places = Where the articles were written
countries-places-note = As the line that opens the story says.
# $sentences (Number) how many
# $n (Number) of how many articles
countries-told-one =
    { $sentences ->
        [one] One sentence
       *[other] { $sentences } sentences
    } of { articles-n } { $sentences ->
        [one] names
       *[other] name
    } it.
# $sentences (Number) how many
# $n (Number) of how many articles
countries-told-both =
    { $sentences ->
        [one] One sentence
       *[other] { $sentences } sentences
    } of { articles-n } { $sentences ->
        [one] names
       *[other] name
    } both.
# $n (Number) how many of the sentences
countries-told-shared = { $n ->
        [one] One of them stands word for word in several articles.
       *[other] { $n } of them stand word for word in several articles.
    }
countries-told-none = No sentence of the articles found names it.
countries-told-neither = No sentence of the articles found names both.
# A link.
# $n (Number) how many articles name it
countries-filter-one = { $n ->
        [one] Show the article that names it in Explore
       *[other] Show the { $n } articles that name it in Explore
    }
# A link.
# $n (Number) how many articles name both
countries-filter-both = { $n ->
        [one] Show the article that names both in Explore
       *[other] Show the { $n } articles that name both in Explore
    }
countries-close = Back to all countries
# Unfolds what is said of all countries on the page of a pair.
countries-all = All countries: lists, grids and a map
# Links to pairs follow.
countries-with = Named together with
# $n (Number) how many
countries-same = The same words in { $n } articles
countries-undated = No date
# A link from an article.
# $country (String) its name
countries-link = What all articles say of { $country }

## Relations of two countries (later)

relation = What they did
relation-note = What one state did towards the other, by its government, its courts or crowds in its streets; ties said to be good or bad count too. A demand counts as conflict in words, as PLOVER has it, also one to make peace. Each is read from one sentence by rules that can be wrong. Where several articles clearly tell of one act, it stands once.
relation-none = No sentence of the articles found tells what one did towards the other.
# $n (Number) how many acts took place
# $cooperation (Number) how many of them are cooperation
# $conflict (Number) how many of them are conflict
relation-counts =
    { $n ->
        [one] 1 act
       *[other] { $n } acts
    }: { $cooperation } of cooperation, { $conflict } of conflict.
# $n (Number) how many acts are planned, urged, threatened, denied or possible
relation-not-done =
    { $n ->
        [one] 1 more is planned, asked for, denied or only possible.
       *[other] { $n } more are planned, asked for, denied or only possible.
    }
relation-picture = Over time: cooperation above the line, conflict below it. Only acts with a day or closed days have a mark; it leads to its sentence.
# In the legend of the picture: how the acts are drawn that did not take place.
relation-undone = hollow, dashed: not told to have happened, in no count
# The rows of the picture, from the top.
relation-lanes =
    .material-cooperation = Deeds together
    .verbal-cooperation = Words together
    .verbal-conflict = Words against
    .material-conflict = Deeds against
# Who acts towards whom.
# $from (String) a country
# $to (String) a country
relation-towards = { $from } → { $to }
# Kinds of acts, as neutral nouns.
relation-kinds =
    .agree = Agreement
    .consult = Talks or visit
    .support = Support or signed agreement
    .concede = Giving way
    .cooperate = Working together
    .aid = Help
    .retreat = Drawing back
    .investigate = Inquiry
    .demand = Demand
    .disapprove = Criticism
    .reject = Refusal
    .threaten = Threat
    .sanction = Sanction or breaking off
    .protest = Protest
    .mobilize = Show of force
    .coerce = Coercion
    .assault = Attack
    .ties-better = Ties said to be better
    .ties-worse = Ties said to be worse
# Whether an act took place.
relation-stated =
    .planned = planned or announced
    .urged = asked for
    .threatened = threatened
    .denied = did not happen, or is denied
    .hypothetical = possible only
# $who (String) who says so, as in the text
relation-reported = According to { $who }
# $when (String) the day of the article
relation-told-on = No day given; told { $when }
# $n (Number) how many articles tell it
# $sources (Number) how many sources that makes
relation-sources = Told by { $n } articles, which count as { $sources ->
        [one] one source
       *[other] { $sources } sources
    }: they share an agency or the very words.
relation-past = History that the articles tell
relation-past-note = Long before the articles; in no count and no picture.
relation-things = Agreements, meetings and disputes in these sentences
# $rule (String) what read it
relation-rule = Read as: { $rule }
# A link to where a reading can be corrected.
relation-wrong = Wrong?
# $n (Number) the article's number
relation-wrong-in = Wrong in article { $n }?
relation-sentences = Sentences that name both
# Buttons: unfold the sentences of all acts, and fold them again.
relation-unfold = Show the sentences of all
relation-fold = Hide the sentences

## Dossiers (later)

dossiers-note = Agreements, meetings, disputes and their like, as the articles found speak of them; each leads to what became of it and to every mention.
dossiers-link = Agreements, meetings and disputes: what became of them
dossiers-none = The articles found speak of no agreement, meeting or dispute that the rules know.
dossiers-listed = Followed in this collection
dossiers-named = Known by name
dossiers-described = Described in one article
dossiers-thing = What
dossiers-kind = Kind
dossiers-years = Years told
dossiers-mentions = Mentions
# $n (Number) how many more there are
dossiers-more = { $n ->
        [one] 1 more is not listed; a search or a filter narrows the list.
       *[other] { $n } more are not listed; a search or a filter narrows the list.
    }
dossiers-all = All dossiers
dossier-kinds =
    .agreement = Agreement
    .meeting = Meeting
    .dispute = Dispute
    .exercise = Exercise
    .treaty = Treaty
    .war = War
    .matter = Matter
# $mentions (Number) how often it is mentioned
# $articles (Number) in how many articles
dossier-counts = { $mentions ->
        [one] 1 mention
       *[other] { $mentions } mentions
    } in { $articles ->
        [one] 1 article
       *[other] { $articles } articles
    }
# $n (Number) how many articles
dossier-explore = { $n ->
        [one] Show this article in Explore
       *[other] Show these { $n } articles in Explore
    }
# $n (Number) how many articles
dossier-explore-near = { $n ->
        [one] Search for its names in Explore: { $n } article
       *[other] Search for its names in Explore: { $n } articles
    }
dossier-explore-why = The search goes by words, so it need not find the very articles of this dossier.
dossier-none = No article found mentions it.
# $step (String) a step in the life of a thing: "kept", "signed"
# $when (String) when
dossier-outcome = The last that the articles date: { $step }, { $when }.
dossier-life = What became of it
dossier-life-none = No sentence tells what became of it.
# $step (String) a step in the life of a thing
# $days (String) the days that articles give it, each with its article
dossier-differs = The articles do not agree on a day. { $step }: { $days }. Neither is taken to be the right one; midnight may be counted to either of two days.
# $when (String) when
# $n (Number) the number of the article that says so
dossier-day = { $when } (article { $n })
dossier-called = What the articles call it
dossier-countries = Countries in its sentences
dossier-related = In the same sentences
# $n (Number) how many sentences
dossier-sentences = { $n ->
        [one] 1 sentence
       *[other] { $n } sentences
    }
dossier-mentions = Every mention
# What became of a thing.
dossier-steps =
    .made = Made or begun
    .measure = Ruling or measure
    .in-force = In force, or going on
    .held = Held
    .planned = Planned
    .threatened = Its end is threatened
    .notice = Notice of its end
    .due = Due to end
    .extended = Kept or extended
    .suspended = Put off or broken off
    .ended = Ended




## Lessons (later)

lessons-note = Led through these articles step by step. What is typed into a lesson stays in this tab.
lessons-none = This site ships no lessons. Write one for these articles: it stays in this browser until you save it.
lessons-coming = The lessons are on their way …
lessons-missing = The lessons could not be loaded. Check the connection, then try again.
lessons-retry = Try again
lessons-unknown = There is no such lesson here. These are the ones there are.
lessons-unknown-step = The lesson has no such step; this is its beginning.
# $n (Number) how many minutes
lessons-minutes = { $n } minutes
# $n (Number) how many steps
lessons-steps =
    { $n ->
        [one] { $n } step
       *[other] { $n } steps
    }
lessons-unreviewed = This translation has not been reviewed by a speaker yet.
# $who (String) who has read it
lessons-reviewed = Translation reviewed by { $who }.
lessons-elsewhere = This lesson is not written in your language yet, so it is shown in another.
lessons-content-note = Before you begin
lessons-teacher = For the teacher
lessons-begin = Begin
# $n (Number) which step
# $total (Number) of how many
lessons-step = Step { $n } of { $total }
lessons-all-steps = The steps
lessons-extension = If there is time
lessons-see = Look at this
lessons-question = Question
lessons-own = Your answer
lessons-own-note = Kept in this tab until it is closed.
lessons-unkept = This browser keeps nothing: what you type is gone when you leave the lesson.
lessons-reveal = Show the answer
lessons-hide = Hide the answer
lessons-answer = Answer
lessons-notes = Notes for the teacher
lessons-previous = Previous
lessons-next = Next
lessons-end = Back to the beginning
lessons-all = All lessons
lessons-present = Present
lessons-leave = Leave
lessons-leave-key = Esc
lessons-notes-key = N
lessons-present-keys = Go on with the arrow keys, Page Down, the space bar or a clicker; N shows the notes, Esc leaves.
lessons-print = Print the worksheet
# Offered where something is typed, which the worksheet has then.
lessons-print-empty = Print the worksheet without what is typed
lessons-print-key = Print the answer key
lessons-again = Start again
lessons-again-note = Clears what was typed and shown, in all lessons.
lessons-again-done = What was typed and shown is cleared.
lessons-again-undo = Undo
lessons-again-undone = It is back.
lessons-paper-name = Name
lessons-paper-date = Date
lessons-key = Answer key
lessons-terms = Words in this lesson
lessons-glossary = Glossary
# $source (String) the title of the source
lessons-source = Source: { $source }
# $names (String) other names
lessons-also = also: { $names }
lessons-back = Back to the lesson
lessons-hidden = What the page reads of dates is hidden, so that you answer first.
lessons-show-readings = Show what the page reads
lessons-away = Put the lesson away


## Lessons of one's own (later)

write = Write a lesson
write-note = Each change is kept in this browser on this device. Save the lesson as a file to hand it on.
write-unkept = This browser keeps nothing: save the lesson as a file before you close the page.
write-title = Title
write-minutes = Minutes
write-level = For whom
write-teaches = What one learns, in a sentence
write-opening = What the lesson is about
write-more = More about the lesson
# $n (Number) which step
write-step = Step { $n }
write-step-title = Title of the step
write-what = What is to be done
write-hides = Hide what the page reads of dates until it is shown
write-evidence = Evidence: put in a link to a passage or a paragraph
write-no-evidence = That leads to no passage. Select words in an article and copy a link to them, or copy the link of a ¶, and put it in here.
write-up = Move up
write-remove = Delete this step
write-add = Add a step
write-look = Look for a view
write-use = Use what I see now as a step
write-how = *Stress*, **strong**, lists and cards (> ...) are written as in Markdown. A link that is a paragraph of its own, under “What is to be done”, is a view to look at.
write-try = Try it
write-save = Save as a file
write-open = Open a file
write-not = That file is too large to be a lesson.
write-preview = What comes of it
write-problems = What the page cannot use as it stands:
write-none = With a title and a step, the lesson is shown here.
write-here = On this device
write-here-note = Lessons that were written here. Others get them as files, or within a page that is saved under “Your articles”.
write-new = Write a lesson
write-deleted = The lesson is deleted.
# Behind the words of a link whose article is not there.
lessons-gone = (the article is not among these)
# $n (Number) how many notes
lessons-again-notes =
    { $n ->
        [one] There is a note on this device too. Is it to be deleted as well?
       *[other] There are { $n } notes on this device too. Are they to be deleted as well?
    }
lessons-again-with = Clear all, notes too
lessons-again-without = Keep the notes


## Notes (later)

notes = Your notes
# A link.
# $n (Number) how many notes there are
notes-all =
    { $n ->
        [one] Your note
       *[other] All your { $n } notes
    }
# For screen readers: what can be done with words that are selected.
notes-pick = The selected words
notes-write = Write a note
notes-mark = Mark
notes-link = Copy a link
notes-change = Change
notes-delete = Delete
notes-text = Your note
notes-keep = Keep the note
notes-cancel = Cancel
# Two ends of a passage, each before two buttons that move it.
notes-begins = Begins
notes-ends = Ends
notes-earlier = a word earlier
notes-later = a word later
notes-here = Notes are kept in this browser on this device, and go nowhere else.
notes-refused = This browser keeps nothing: your notes are gone when the page is closed or loaded again. Save them as a file, under “Your notes”.
notes-none = There are none yet. Select words in an article, or press M there, to mark them or to write about them.
notes-save = Save as a file
notes-open = Open a file of notes
# $n (Number) how many
notes-deleted =
    { $n ->
        [one] The note is deleted.
       *[other] { $n } notes are deleted.
    }
# $n (Number) how many
notes-added =
    { $n ->
        [0] No note is new.
        [one] One note is added.
       *[other] { $n } notes are added.
    }
# $n (Number) how many
notes-same =
    { $n ->
        [one] One was here already.
       *[other] { $n } were here already.
    }
# $n (Number) how many
notes-skipped =
    { $n ->
        [one] One entry of the file is no note on words of an article.
       *[other] { $n } entries of the file are no notes on words of an article.
    }
notes-not = That file holds no notes. Choose one that was saved here, or another one of Web Annotations (JSON).
notes-too-large = That file is too large to be one of notes.
notes-lost = Without a place
notes-lost-note = The words of these notes do not stand in the article that they name, or stand there more than once. Where one other article has them, the link leads there.
key-note = Mark the paragraph at hand, or write about it (in an article)


## Timeline (later)

timeline-span = Times between
chronology = Chronology
chronology-note = What the articles date, in order of time, each with its sentence. What several tell alike stands once.
timeline-empty = The articles found speak of no time that can be placed.
# $address (String) the address of the view
# $day (String) a day
picture-source = Drawn on { $day } from { $address }
picture-svg = Save as SVG
picture-png = Save as PNG
picture-failed = Your browser did not save the picture. Try SVG, or another browser.
timeline-possible = May fall between these days
timeline-possible-note = The texts name a longer time: it may lie within the days asked for, or beside them.
timeline-open = Without a certain place in time
timeline-open-note = Counted from a day that is known only roughly or not at all, or without an end.
# A sentence on sexual violence; the sentence follows when it is opened.
timeline-folded = A sentence on sexual violence
# For screen readers; a list of articles follows.
timeline-tellers = Told by
# A link to an article follows.
# $when (String) a time in words
timeline-otherwise = Another time for the same event, { $when }, is given by
# Buttons and keys that show some of a chart’s days, larger.
zoom = Days shown
zoom-in = Nearer
zoom-out = Further away
zoom-earlier = Earlier
zoom-later = Later
zoom-all = All days
# For screen readers: a drawing that has the focus.
zoom-keys = Chart; with + and − it is drawn nearer and further away, with the arrows moved, with 0 all of it is shown
# $days (String) the days, in words
zoom-shown = Shown: { $days }.
zoom-list = What is listed stays as it is.
zoom-only = List only these days
zoom-nothing = Nothing of this chart lies in the days that the link asks for, so all of it is shown.
# $text (String) what the link says
zoom-misread = The link asks for days of a chart that cannot be read: “{ $text }”. All days are shown.


## Article (later)

# A link.
# $n (Number) how many articles there are
back =
    { $n ->
        [one] The article list
       *[other] All { number-word } articles
    }
back-found = Back to the articles found
# $n (Number) the article's number
# $total (Number) how many there are
n-of = Article { $n } of { $total }
# $when (String) the date
why-when = Why { $when }?
why-unknown = Why is it not dated?
# The sentence that opens the argument for a date.
why-intros =
    .explicit = The page prints its own date.
    .sidecar = Whoever keeps this collection stated the date in a file beside the text.
    .inferred = The page prints no date of its own. This is what its text allows.
    .linked = The page prints no date of its own. This is what its text allows, read with another article.
    .unknown = Nothing on the page says when it was published, and a guess would be worse than none.
# Why the article is dated so, where its page does not print it: the parts, with semicolons between them.
# $parts (String) what each clue gives
why-answer = Not printed. What it rests on: { $parts }.
# One part: what a clue gives, and whence.
# $code (String) the rule that read it
# $n (Number, optional) the number of the other article, where it stands in one
why-part =
    { $code ->
        [time-left] counted back from a deadline in the text
        [time-left-no-year] day and month counted back from a deadline in the text
        [shared-event] only the year from article { $n }, which dates the same event
        [shared-weekday] the days from article { $n }, which has the same words and names the same weekday
        [shared-week] the week from article { $n }, which has much the same words
        [first-since] counted on from the last time that it happened
        [past-date] not before the latest time that it tells as past
        [caption-date] not before a date under its picture
        [future-date] not after the first time that it still awaits
        [anniversary] near an anniversary that is at hand
        [dateline-no-year] day and month from the line that opens the story
        [page-served] not after the day on which the page was fetched
        [address-date] the day in its web address
       *[other] a clue in the text
    }
# What one clue says of the date, by the rule that read it; others are in “rules”.
clues =
    .time-left = so long before the deadline
    .time-left-no-year = so long before the deadline; the text gives no year
    .deadline = the deadline that is counted to, which the story still awaits
    .first-since = counted on from the last time it happened, at the least and at the most
    .last-held = the last time it happened, counted from
    .date-weekday = the weekday of what is reported: the possible days begin with one
    .shared-passage = the same words stand in that dated article
    .shared-week = much the same words stand in that dated article: at most a week apart
    .shared-weekday = both articles name this weekday; that one says which day it was, and this one is no more than six days younger
    .shared-event = that article dates the same event; day and month stand in this one
    .past-date = the latest time that the story tells as past: the article is not older
    .caption-date = a date in the words under a picture: the article is not older
    .future-date = the first time that the story says is still to come: the article is not younger
    .anniversary = an anniversary that is at hand: its year, or the one before
    .dateline-no-year = day and month printed in the line that opens the story, without the year; printed then or up to three days later
    .page-served = the day on which the page was fetched: the article is not younger
# The part of the date that a clue gives.
# $when (String) a year
clue-year = Only the year: { $when }
# Two articles date one event, and not alike.
# $there (String) the day in the other article
# $here (String) the day in this one
clue-differs = The two do not agree to the day: { $there } there, { $here } here. Midnight may be counted to either of two days.
# $why (String) the reason
clue-aside = Set aside as the article’s own day: { $why }.
# $when (String) a day
# $hour (String) the hour, as the page prints it
date-hour = { $when }, { $hour }
# Three headings of a table: words of the page, their place, what follows from them.
page-reads = The page reads
where = Where
so = So
# The last line of the table; the date follows.
answer = Published
# $n (Number) its number
paragraph = Paragraph { $n }
# $name (String) a file
in-sidecar = Beside the text: { $name }
# The same of what the reader has stated in the page.
in-yours = Stated by you, here
# $when (String) the date
outside-facts = Together with facts that the text does not tell, it would be: { $when }. The filters do not use this. The facts, as announced at the time:
# One of those facts.
# $what (String) its name, or the words of the text that call for it
# $when (String) when it was
outside-fact = { $what }: { $when }
# Who stated what of an article instead of the rules.
# $fields (String) “Headline and Day of publication”
stated-fields = Stated by whoever keeps this collection, not read: { $fields }
# $fields (String) the same
stated-fields-here = Stated by you, not read: { $fields }
why-yours = You have stated the date; the rules are not asked.
# Why an article is mainly about something. Where it stands in the article follows its name.
# $name (String) a country or a topic
# $places (String) “in the headline, in the first paragraph and in 9 of 12 paragraphs”
mainly-because = { $name }: { $places }
mainly-headline = in the headline
mainly-headline-place = with a place of its own in the headline
mainly-opening = in the first paragraph
# Of a topic: in the sentences that begin among the first sixty words.
mainly-lead = in the first sentences
# $n (Number) how many paragraphs
# $of (Number) of how many
mainly-paragraphs = in { $n } of { $of } paragraphs
mainly-countries = An article is mainly about a country that its headline names, or that stands in its first paragraph or more than three times; and whose mentions weigh at least half as much as those of the country that weighs most, six tenths where the headline does not name it. To act weighs more than to be acted upon or to be where something happens; headline and first paragraph weigh most.
mainly-topics = It is mainly about a topic where enough of the topic’s words stand in the headline, or where the topic is among the strongest and its words stand in the first sentences, up to some sixty words, or in three paragraphs and more.
highlight = Highlight
# By the code in a link.
highlight-kinds =
    .dates = Dates
    .countries = Countries
    .people = People
    .quotes = Quotes
    .organisations = Organisations
    .topics = Topics
# Beside a kind of highlight: how many places, of how many.
# $n (Number) how many places
# $kind (String) the kind
# $of (Number) how many people, countries ...
highlight-count =
    { $kind ->
        [dates] { $n ->
            [one] one expression of time
           *[other] { $n } expressions of time
        }
        [countries] { $n ->
            [one] one mention
           *[other] { $n } mentions
        } of { $of ->
            [one] one country
           *[other] { $of } countries
        }
        [people] { $n ->
            [one] one mention
           *[other] { $n } mentions
        } of { $of ->
            [one] one person
           *[other] { $of } people
        }
        [organisations] { $n ->
            [one] one mention
           *[other] { $n } mentions
        } of { $of ->
            [one] one organisation
           *[other] { $of } organisations
        }
       *[quotes] { $n ->
            [one] one quotation
           *[other] { $n } quotations
        }{ $of ->
            [0] {""}
            [one] , one speaker
           *[other] , { $of } speakers
        }
    }
# Before a list of topics, of which one can be chosen.
topic-words = Words of a topic
topic-none = none
# $n (Number) in how many places its words stand
# $topic (String) a topic
topic-count =
    { $n ->
        [one] { $topic } ({ $n } place)
       *[other] { $topic } ({ $n } places)
    }
# On paper, before samples of the marks in the text.
mark-key = Marked in the text:
print-this = Print this article
# $n (Number) how many articles are printed
# $all (Number) how many were found
print-all =
    { $all ->
        [2] Print both articles found
       *[other] Print the { $n } articles found
    }
text-clean = Clean
text-raw = As scraped
on-this-page = On this page
not-story = Not part of the story
# $n (Number) how many lines
not-story-note =
    { $n ->
        [one] One line was set aside. Nothing in it counts.
       *[other] { number-word-first } lines were set aside. Nothing in them counts.
    }
# $line (Number) the line that has the same words and counts
line-repeats = the same as line { $line }, which counts
not-story-none = Every line of the page was read as part of the story.
raw-note = The page as it was scraped, line by line. What is struck out was set aside, with what it was read as.
shared = Passages shared with other articles
shared-none = No sentence of this article stands in another.
# $n (Number) how many places
shared-note =
    { $n ->
        [one] The same words stand elsewhere in one place.
       *[other] The same words stand elsewhere in { number-word } places.
    }
# Stands between “Paragraph 2” and a link to another article.
shared-also = also in
told = The same event in other words
# Stands between a link to an article and its words.
told-there = has it so:
# A heading: two articles date one end or start differently
different-days = A different day in another article
# $name (String) what ends, as articles name it
day-of-end = When the “{ $name }” ends, or was due to end:
# $name (String) what starts, as articles name it
day-of-start = The start of the “{ $name }”:
# The words of this article follow.
day-here = this article says
# Between a link to an article and its words
day-there = {" "}says
day-open = Which of the two is right, no article here says. Midnight may be counted to either of two days.
extract-note = The publisher’s terms allow an extract only; the rest is not in this site.
original = Read the original
rights = Rights:
# $names (String) the writers
bylines = By { $names }
cite = Cite
# A list of citation styles follows.
cite-style = Style
copy-citation = Copy citation
copy-link = Copy link
# Beside it, of an article that the reader has added.
copy-link-own = The link leads here only on this device, and only while the article is kept on it.
copy-failed = The browser did not allow copying; select the words instead.
# $n (Number) places in the article with the words searched for
hits-n =
    { $n ->
        [one] One place has the words searched for
       *[other] { $n } places have the words searched for
    }
hit-previous = Previous place
hit-next = Next place
slider-published = Days of publication
slider-about = Days talked about
slider-how = Drag along the line to choose days
slider-open-from = open: any earlier day
slider-open-to = open: any later day
previous = Previous
margin = Notes on this paragraph
# $label (String) a country or topic
mark-filter = Articles with { $label }
mark-filter-dates = Articles that talk about this time
# Links to paragraphs and articles follow.
mark-others = Also in:
# $n (Number) how often an article names it
mark-times =
    { $n ->
        [one] (once)
       *[other] ({ $n } times)
    }
# What a rule reads follows.
mark-reads = Read as
# Words of the text follow, those that a topic is known by.
mark-found = Words of it found here:
mark-no-value = no time that can be fixed
# $name (String) a person
mark-speaker = said by { $name }
mark-no-speaker = speaker not read


## Shown on request on the first screen (later)

# Before the name of a country that is searched for
see-country = Every article that names the country, by whatever name:
# Before the name of a dossier that is searched for
see-dossier = What became of it, and every mention:
# $typed (String) signs without a word
search-wordless = “{ $typed }” has no word to search for; nothing is left out.
# Where no article has all words of a search, one for some of them.
# $search (String) the words
# $n (Number) how many articles
empty-fewer = Search for { $search }: { articles-n }
# $n (Number) how many pieces of the page are not drawn yet
drawing-left = The page is still being drawn: { $n } left.
# $n (Number) how many pieces of the page are not drawn
drawing-stopped = Stopped; { $n } are not drawn.
drawing-go-on = Go on
suggested-word = word
suggested-article = article
searched-before = Searched for before
searched-forget = Forget these searches
chart-published = When they were published
chart-about = Times they talk about
also-speaks = Also speaks of
# A link to the article follows.
# $n (Number) how many sentences
shares =
    { $n ->
        [one] Shares { number-word } sentence with
       *[other] Shares { number-word } sentences with
    }
# Follows the link.
# $agencies (String) news agencies
shares-agency = which may come from one source: { $agencies }
# A link to an article follows. By the part of the date: the year, or the days.
takes-date =
    .year = Takes only the year from
    .days = Takes its days from
# Follows the link.
takes-date-tail =
    .year = which dates the same event; day and month stand in this one
    .days = which has the same words
set-aside = Set aside
# $words (String) the date as printed
# $line (Number) where
# $why (String) the reason
set-aside-line = “{ $words }” on line { $line }: { $why }
# $words (String) words of the text
mark-why = “{ $words }”
# A button; the notes open under it.
# $kinds (String) which notes there are
more-notes = More: { $kinds }
note-kinds =
    .set-aside = a date set aside
    .date = where its date comes from
    .shares = sentences shared
    .times = times it speaks of
# $n (Number) places shown
context-cut = These are the first { $n } places; narrow the search to see others.
context-article = In the order of the articles
context-before = By the word before
context-after = By the word after


## The list of keys (later)

key-search = to the search box
key-next = next article
key-previous = previous article
key-next-hit = next place with the words searched for
key-previous-hit = previous place
key-zoom = a chart of times, or the map, nearer, further away, all of it
key-help = this list
key-close = close what is open, empty the search
key-tab = on to the next link, button or choice


## Starters, unfolded (later)

# A sentence about a date on the page that is not the article’s; the date stands struck through in it.
# $rule (String) what read the date
# $day (String) the date
# $line (Number) where it stands
# $why (String) the reason
start-wrong =
    { $rule ->
        [page-render-date] { $day } seems to be the day the page was saved: { $why }.
        [timestamp-updated] { $day } is the day of a later change: { $why }.
        [caption-date] { $day } belongs to a picture: { $why }.
        [copyright-year] { $day } stands in a notice of rights: { $why }.
       *[other] { $day }, on line { $line }, is not the article’s date: { $why }.
    }
# Four ways to say when an article was written; the reasons follow.
# $when (String) a day
start-on = It was written on { $when }
# $when (String) a day
start-printed = It was published on { $when }
# $year (String)
# $month (String) a month's name
# $first (String) a day
# $last (String) a later day of that month
start-between = It was written between { $first } and { $last } { $month } { $year }
# $when (String) a stretch of time
start-within = When it was written: { $when }
start-unknown = Nothing says when it was written.
# $said (String) the sentence before
# $clues (String) the reasons
start-because = { $said }, because { $clues }.
# $said (String) the sentence before, by itself
start-stop = { $said }.
# A reason; completes “because …”.
# $rule (String) what read the words
# $words (String) words of the article
start-clue =
    { $rule ->
        [time-left] it gives “{ $words }” as the time left until a day to come
        [deadline] it still awaits “{ $words }”
        [past-date] it tells of “{ $words }” as past
        [future-date] it says that “{ $words }” is still to come
        [first-since] it counts “{ $words }” from the last time
        [page-served] the page was saved on “{ $words }”
        [caption-date] the words under a picture name “{ $words }”
        [anniversary] “{ $words }” is at hand
        [sidecar] whoever keeps this collection stated so
       *[other] it says “{ $words }”
    }
# The same, where the text names that day.
# $words (String) words of the article
# $day (String) words of the article
start-clue-left = it gives “{ $words }” as the time left until “{ $day }”
# The same, of words in another article.
# $rule (String) what read the words
# $words (String) words of the other article
# $n (Number) its number
start-clue-there =
    { $rule ->
        [shared-passage] article { $n } has the same passage
        [shared-event] article { $n }, which dates the same event, gives the year
       *[other] article { $n } says “{ $words }”
    }
start-argument = The whole argument
# $n (Number) how many sentences
start-shared =
    { $n ->
        [one] One sentence stands in both, word for word or nearly so.
       *[other] { number-word-first } sentences stand in both, word for word or nearly so.
    }
# $agencies (String) news agencies
start-source = Only one of them names an agency: { $agencies }.
start-all-shared = All that they share
# $n (Number) which
# $total (Number) of how many
start-step = Step { $n } of { $total }
start-steps = All steps


## About (later)

about-title = About this site, and how it reads
about-what = What this is
about-what-text = News articles as they were scraped from the web, in a form that can be searched and filtered by date, country and topic. Everything happens in your browser: the site is a folder of files, without an account, and nothing in it counts visits.
# $n (Number) how many articles
# $days (Number) how many of them are dated to the day
# $extracts (Number) how many of them are shown as an extract only
about-holds =
    { $extracts ->
        [0] There { $n ->
            [one] is one article
           *[other] are { $n } articles
        } here, { $days } dated to the day.
       *[other] There { $n ->
            [one] is one article
           *[other] are { $n } articles
        } here, { $days } dated to the day; of { $extracts }, an extract is all that their publishers allow.
    }
about-unsure = Where it is unsure
about-unsure-text = What the articles leave open, and what two of them say differently. Each line leads to its place.
about-unsure-none = Nothing was found: each article prints its day and its outlet, each quotation has a speaker, and no two articles give different days for one thing.
# A heading; the number of articles follows.
about-unsure-days = No day is printed, or the one that is printed is not believed
# $when (String) what was worked out
about-unsure-day = worked out: { $when }
about-unsure-no-day = nothing says when it was written
# $when (String) dates that the page of the article prints
about-unsure-aside = printed, but not believed: { $when }
about-unsure-different = Two articles give different days
about-unsure-outlets = No outlet is named
about-unsure-speakers = Quotations without a speaker
# $n (Number) how many quotations have no speaker
# $of (Number) of how many
about-unsure-speaker = { $n } of { $of }
# $n (Number) how many lines are folded
about-unsure-more =
    { $n ->
        [one] One more
       *[other] { $n } more
    }
about-reads = How it reads
about-reads-text = By rules that people wrote. No model was trained, and nothing is looked up elsewhere. Each reading keeps the words that it was read from and the name of its rule: choose anything that is marked, or “why”.
# What is read, and how, side by side.
about-story = Story and junk
about-story-text = Each line of the page is taken for one thing: headline, paragraph, words under a picture, menu, advert. Only the story counts. The rest is kept, struck out.
about-dates = Dates
about-dates-text = A day that the page prints counts where nothing in the text speaks against it. Otherwise the day is narrowed down by what the text tells as past, by what it still awaits, and by other articles with the same words. The answer may be several days, or open at one end: better than a wrong day. Times in the text are counted from there.
about-countries = Countries
about-countries-text = Names and adjectives; capitals and seats, where they act as a government; places, where the story is set there. An article is mainly about a country that acts in it early and often, and names others.
about-topics = Topics
about-topics-text = Lists of words that anyone can edit, one for each topic. An article has a topic where enough of its words stand, and is mainly about it where they stand early and often.
about-people = People and quotations
about-people-text = Names are known by titles, roles and their shape. A quotation belongs to whoever the sentence around it says is speaking.
about-together = Articles together
about-together-text = Words that stand in two articles are found and compared. An article without a day may take one from another that tells of the same.
about-acts = What countries did towards each other
about-acts-text = Within a sentence, a verb or a noun from a list says what one government did to another: agree, meet, demand, criticise, sanction, as PLOVER sorts acts. How it is stated is kept (happened, planned, asked for, denied), and who is reported to say so. Sport is no act of states; history stands apart.
about-dossiers = What became of agreements, meetings and disputes
about-dossiers-text = They are found by name, by acronym, by description and by the topic file; what became of one is read from the verb or noun beside it, with the time of that clause.
about-right = How often it is right
about-right-text = Measured on texts that people have marked by hand. These are the figures below which no change of the rules may fall. The rules were mended with these texts in view, so all figures flatter them.
about-figure = What is counted
about-share = At least
# Sets of texts that the figures are measured on.
about-sets =
    .gold = The five articles that the project ships with
    .wikinews = 295 articles of Wikinews, 2019 and 2020
    .pages = The same, within the menus and adverts of made-up pages
    .gum = 24 articles of Wikinews in the GUM corpus
# What a figure says, by set and name.
about-figures =
    .gold-body-lines = Lines of the story told from the rest of the page
    .gold-published-holds-truth = The day, or days, given hold the true one
    .gold-countries-all = Countries named
    .gold-people = People named
    .gold-topics = Topics
    .gold-topics-primary = What an article is mainly about
    .gold-speakers = Who is quoted
    .gold-reuse-found = Passages shared by two articles
    .gold-same-event-paraphrases-found = The same event found where it is told in other words
    .wikinews-headline = Headline
    .wikinews-countries-all = Countries named
    .wikinews-countries-primary = Countries that an article is mainly about
    .wikinews-undated-what-is-given-holds-the-day = Date line taken away: what is given holds the true day
    .wikinews-undated-something-given = Date line taken away: at least one end of the time is given
    .wikinews-undated-both-ends-given = Date line taken away: both ends are given
    .pages-story-lines = Lines of the story told from the rest
    .pages-all-four-as-without-furniture = Same day, countries, topics and people as without the rest
    .gum-date-values = Times in the text, with their right value
    .gum-captions = Words under pictures
    .gum-quotes-recall = Quotations found
about-wrong = What it gets wrong
about-wrongs =
    .languages = Almost all rules know English only. Of other languages, story and junk and printed days are read, and little else.
    .undated = Where no day is printed, one end of the time often stays open, or both do.
    .captions = Words under a picture without a credit are taken for a paragraph, and a very short last paragraph for junk.
    .speakers = A quotation goes to the wrong speaker where several people are named beside it.
    .topics = A topic that is told in words that its list lacks is missed; a word with two senses is counted in both.
    .paraphrase = The same event in other words is found one time in ten.
    .acts = Acts told across several sentences, or in words that the list lacks, are missed; in long sentences with several countries one may stand for another.
about-report = If a reading is wrong
about-report-text = Every view of this site is a link. Copy the address, and say what the page reads and what it should read.
about-report-link = Report a wrong reading
about-rights = Whose it is
about-code = Code, rules and method
about-design = Colours, type and parts of this site


## Loading and failing (later)

plain-open = Open it in the explorer
noscript = Searching and filtering need JavaScript, which is off or blocked here. The articles can be read all the same: follow a headline.
# $title (String) the collection
list-title = { $title }: plain list
# $n (Number) how many articles
list-all = All { $n } articles in one list
failed-old = This browser cannot run WebAssembly, which reads the articles.
failed-disk = It was opened from a disk, and browsers load no program from there.
failed-disk-mend = To read the articles, open the file list.html in the same folder. To search and filter them, open dateline.html there: it holds the whole site and needs no server.


## The core’s codes (later)

# What a rule reads; completes “Read as: …”.
rules =
    .sidecar = stated in the file beside the article
    .headline-first-line = the first line with the shape of a headline
    .headline-best-fit = the line of headline shape whose words the story repeats
    .headline-beside-site = a headline with the site’s name beside it
    .headline-metadata = the title as the page states it to machines
    .headline-record = the title as the table, database, feed or mail states it
    .headline-markup = a heading that the page’s own title agrees with
    .publisher-line = a line that is an outlet’s name
    .publisher-copyright = the owner in a notice of rights
    .publisher-source = the outlet after “Source”, “Published by” or the like
    .publisher-domain = the address of the writers’ mail or site
    .publisher-beside-headline = the site’s name beside the headline
    .publisher-byline = the outlet in the writers’ line
    .publisher-metadata = the site’s name as the page states it to machines
    .publisher-record = the outlet as the table, database or feed states it
    .publisher-dateline = the outlet in the line that opens the story
    .agency-dateline = an agency in the line that opens the story
    .agency-credit = a line that credits agencies
    .agency-byline = an agency in the writers’ line
    .agency-tail = an agency at the end of the story
    .agency-copyright = an agency in a notice of rights
    .photo-credit = a credit behind the words under a picture
    .photo-credit-line = a line that credits a picture and no more
    .byline-by = names after “By”
    .byline-role = names after “Reporting by”, “Editing by” or the like
    .byline-title = a name with a post or a mail address
    .byline-metadata = the writers as the page states them to machines
    .byline-record = the writers as the table, database, feed or mail states them
    .byline-markup = words that the page’s mark-up calls the writer
    .byline-owner = the person whose page it is, by its name or its copyright line, as nobody is named as the writer
    .dateline-agency = a place and an agency before the first words
    .dateline-dash = a place before a dash or colon
    .dateline-dated = a place and a day before the first words
    .timestamp-line = a line that holds a date and little else
    .timestamp-labelled = a date after a word such as “Published” or “Posted”
    .timestamp-updated = a date after “Updated” or “Modified”
    .stated-published = the day of publication as the page states it to machines
    .record-published = the day of publication as the table, database, feed or mail states it
    .stated-updated = the day of the last change as the page states it to machines
    .time-element = a time beside the title that the page’s mark-up calls one
    .page-render-date = a date at the very top of the page, often the day on which it was fetched
    .date-full = a day, month and year in full
    .date-year = a year by itself
    .date-month = a month with its year
    .date-day-month = a day and month; the year follows from the tense and the article’s own date
    .date-bare-day = a day of the month; the month follows from the tense and the article’s own date
    .date-bare-month = a month alone; the year follows from the tense and the article’s own date
    .date-range = from one time to another, printed as one
    .date-numeric = a day in digits
    .date-other-script = a date in Korean, Japanese or Chinese
    .date-decade = ten years, named by their first
    .date-century = a hundred years
    .date-season = a season
    .date-named-time = a war or an era whose years are general knowledge
    .date-feast = a feast that falls on one day everywhere
    .date-anniversary = so many years after an event
    .outside-fact = a meeting or games whose days are in the table of facts from outside the texts
    .date-weekday = a weekday, the nearest one that fits the tense
    .date-weekday-shifted = a weekday with “last” or “next”
    .date-deictic = counted from the article’s own day, like “yesterday”
    .date-relative = counted from the article’s own date, like “last month”
    .date-ago = so long before the article’s own date
    .date-run = a stretch of time up to or from the article’s own date
    .date-anchored = counted from another time in the text
    .date-first-in = counted back to the last time it happened
    .date-left = counted to a deadline
    .date-duration = a length of time
    .event-same-time = names and words in common, and the same time
    .event-same-days = people and words in common, in articles of the same days
    .event-undated = much in common; nothing says when
    .event-verb = a verb that tells what one state does to another
    .event-passive = a verb in the passive, whose “by” names who acts
    .event-noun = a noun for what one state does to another
    .event-ties = what is said of the ties of two states, for the better or the worse
    .event-mutual = what two states do with each other
    .date-length-linked = a length of time whose years another passage prints
    .date-recurring = a time that comes again
    .date-vague = roughly when, and no more
    .dateline-date = the day printed in the line that opens the story
    .address-date = a day in the article’s web address
    .page-served = the day on which the page was fetched; the article is not younger
    .copyright-year = a year in a notice of rights
    .caption-date = a date in the words under a picture
    .past-date = the latest time that the story tells as past
    .future-date = the first time that the story says is still to come
    .first-since = counted on from the last time it happened
    .last-held = the last time it happened
    .time-left = counted back from the deadline
    .deadline = a day that the story still awaits
    .anniversary = an anniversary that is at hand
    .shared-passage = the same words in a dated article
    .shared-event = the same event, of which another article gives the year
    .country-name = the country’s name
    .country-demonym = a word for its people, or an adjective
    .country-capital = the capital, standing for its government
    .country-capital-place = the capital, as the place where something is
    .country-seat = a building or office that stands for a government
    .country-by-context = a name that the words around it settle
    .country-of-place = a place that lies in the country
    .country-of-institution = an office that only that country has
    .region-name = an area of several countries
    .place-name = a city or another place
    .person-title = a title or role before the name
    .person-role = a role after the name
    .person-name-shape = a given or family name that opens it
    .person-context = the shape of the name and the words around it
    .person-short-form = a short form of a name given in full elsewhere
    .organisation-known = a name on the list of organisations
    .organisation-head = a word such as “Ministry” or “Bank”
    .organisation-acronym = a long name with its letters in brackets, or those letters later
    .organisation-generic = a body named by its kind and country
    .organisation-short-form = a short form of a name given in full elsewhere
    .agreement-head = a word such as “Treaty”, “Summit” or “War”
    .agreement-acronym = a long name with its letters in brackets, or those letters later
    .agreement-short-form = a short form of a name given in full elsewhere
    .agreement-description = a word such as “pact” or “talks” with what it is about
    .agreement-listed = words listed for this dossier
    .stage-verb = a verb that says what became of it
    .stage-noun = a noun or a date beside it that says what became of it
    .quote-speaker-after = the speaker stands after the words
    .quote-speaker-before = the speaker stands before the words
    .quote-according-to = the speaker follows “according to”
    .quote-continued = the speaker of the sentence before goes on
    .quote-echo = a title repeats words that the story attributes
    .quote-unattributed = a whole sentence in marks; no speaker is named
    .quoted-term = words in marks that nobody is reported to have said
    .quoted-title = the title of a work in marks
    .quoted-nickname = a nickname in marks
    .topic-pattern = words listed for this topic
# What a stretch of the scraped page is.
kinds =
    .headline = headline
    .subheading = subheading
    .body = paragraph of the story
    .caption = words under a picture
    .section-label = name of a section of the site
    .timestamp = time stamp
    .publisher = name of the outlet
    .byline = names of the writers
    .credit = credit
    .dateline-only = place line
    .related-link = link to another story
    .sidebar-headline = headline or opening of another story
    .widget = left over by the page’s software
    .share = buttons to share the story
    .subscribe = request to subscribe or sign in
    .comment-form = comment form
    .copyright = notice of rights
    .page-chrome = furniture of the page
    .foreign-advert = advert, or a line in another script
    .metadata = what the page, table, feed or database states about the article
    .set-aside = set aside by a person
