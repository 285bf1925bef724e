//! Tables and lists of records: one article a row, columns told by their names and by what is in them.

use crate::Taken;
use crate::html;
use crate::statement::{Entry, head};
use dateline_model::article::Warning;
use dateline_model::brought::{Layout, Table};
use dateline_model::markup::{Field, Markup, Origin, Stated};
use dateline_model::source::{Source, is_web_address};
use dateline_model::span::Span;

/// Rows under the names of their columns.
#[derive(Debug, Default)]
pub struct Records {
    /// Names of the columns.
    pub columns: Vec<String>,
    /// The line of the file that each row begins in, and its values.
    pub rows: Vec<(usize, Vec<String>)>,
}

/// Names of the column that holds the text, and of those that hold what is known about it; small letters, without marks.
/// The names are those of common exports, data sets and tools (GDELT, MediaCloud, NewsAPI, Kaggle's news sets, BIGKinds; the
/// Guardian's and the New York Times's interfaces, WordPress; news-please, newspaper, Goose, trafilatura, Fundus).
const TEXTS: &[&str] = &[
    "text",
    "body",
    "content",
    "contenthtml",
    "contenttext",
    "article",
    "fulltext",
    "articletext",
    "articlebody",
    "maintext",
    "story",
    "bodytext",
    "contents",
    "newstext",
    "plaintext",
    "cleanedtext",
    "textcontent",
    "rawtext",
    "articlecontent",
    "texto",
    "texte",
    "inhalt",
    "volltext",
    "본문",
    "내용",
    "본문내용",
    "本文",
    "正文",
    "内容",
];
const COLUMNS: &[(Field, &[&str])] = &[
    (
        Field::Title,
        &[
            "title",
            "headline",
            "heading",
            "head",
            "articletitle",
            "newstitle",
            "webtitle",
            "titlepage",
            "subject",
            "titel",
            "titre",
            "titulo",
            "제목",
            "기사제목",
            "タイトル",
            "見出し",
            "标题",
        ],
    ),
    (
        Field::Published,
        &[
            "date",
            "published",
            "publishedat",
            "pubdate",
            "publicationdate",
            "publishdate",
            "datepublished",
            "publishedon",
            "datepublish",
            "publishingdate",
            "webpublicationdate",
            "publishdatetime",
            "publishedtime",
            "datetimepublished",
            "publishtime",
            "dateposted",
            "datetime",
            "timestamp",
            "day",
            "articledate",
            "datum",
            "fecha",
            "일자",
            "날짜",
            "작성일",
            "日付",
            "日期",
        ],
    ),
    (
        Field::Author,
        &[
            "author",
            "authors",
            "byline",
            "writer",
            "journalist",
            "reporter",
            "creator",
            "authorname",
            "contributors",
            "autor",
            "auteur",
            "기고자",
            "기자",
            "記者",
            "著者",
            "作者",
        ],
    ),
    (
        Field::Outlet,
        &[
            "source",
            "outlet",
            "publisher",
            "publication",
            "newspaper",
            "media",
            "medianame",
            "sourcename",
            "sitename",
            "site",
            "sourcedomain",
            "hostname",
            "sourcehostname",
            "domain",
            "quelle",
            "zeitung",
            "언론사",
            "신문사",
            "媒体",
            "新聞",
        ],
    ),
    (
        Field::Address,
        &[
            "url",
            "link",
            "address",
            "articleurl",
            "sourceurl",
            "weburl",
            "canonicalurl",
            "canonicallink",
            "finalurl",
            "uri",
            "permalink",
            "href",
            "source",
        ],
    ),
    (Field::Language, &["language", "lang", "sprache", "언어"]),
];

/// A column holds texts where its values have so many words on the average.
const WORDY: usize = 40;

/// A name without marks and blanks, in small letters: "Article Text", "article_text" are "articletext".
fn plain(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Finds the columns: by their names, and the text by how much stands in it.
fn guess(records: &Records) -> Layout {
    let names: Vec<String> = records.columns.iter().map(|name| plain(name)).collect();
    let words = |column: usize| {
        let sample = records.rows.iter().take(50).filter_map(|(_, row)| row.get(column));
        let (rows, words) = sample.fold((0, 0), |(rows, all), value| {
            (rows + usize::from(!value.trim().is_empty()), all + value.split_whitespace().count() + value.len() / 24)
        });
        words / usize::max(rows, 1)
    };
    let addresses = |column: usize| {
        let values = || records.rows.iter().take(50).filter_map(|(_, row)| row.get(column)).filter(|it| !it.is_empty());
        values().filter(|value| is_web_address(value)).count() * 2 > values().count()
    };
    let by_name = |wanted: &[&str]| wanted.iter().find_map(|wanted| names.iter().position(|name| name == wanted));
    // "source" is an outlet or an address: what is in it says which.
    let of_field = |field: Field, wanted: &[&str]| match field {
        Field::Outlet | Field::Address => wanted.iter().find_map(|wanted| {
            let own = names.iter().position(|name| name == wanted)?;
            (addresses(own) == (field == Field::Address)).then_some(own)
        }),
        _ => by_name(wanted),
    };
    let wordiest = (0..names.len()).max_by_key(|column| (words(*column), core::cmp::Reverse(*column)));
    // A column of that name that holds a word or two is something else: the number of an article, say.
    let named = by_name(TEXTS).filter(|column| words(*column) >= WORDY / 4);
    let text = named.or(wordiest.filter(|column| words(*column) >= WORDY));
    let others = COLUMNS.iter().filter_map(|(field, wanted)| Some((*field, of_field(*field, wanted)?)));
    let others = others.filter(|(_, column)| Some(*column) != text);
    let place = |column: usize| u32::try_from(column).unwrap_or(u32::MAX);
    Layout { text: text.map(place), others: others.map(|(field, column)| (field, place(column))).collect() }
}

/// What is told of the columns.
fn told(layout: &Layout, records: &Records) -> String {
    let name = |column: u32| records.columns.get(column as usize).map_or("", String::as_str);
    let mut told = format!("Each row is an article; its text is the column “{}”", layout.text.map_or("", name));
    for (field, column) in &layout.others {
        let what = match field {
            Field::Title => "title",
            Field::Published => "day",
            Field::Author => "writer",
            Field::Outlet => "outlet",
            Field::Address => "address",
            _ => "language",
        };
        told.push_str(&format!(", its {what} “{}”", name(*column)));
    }
    told.push('.');
    told
}

/// The articles of `records`, with their columns as `layout` says or as they are guessed; `id` and `path` are those of the
/// file.
#[must_use]
pub fn sources(records: &Records, id: &str, path: &str, layout: Option<&Layout>) -> Taken {
    let warning = |code: &str, place: String, message: String| Warning { code: code.to_owned(), place, message };
    let layout = layout.cloned().unwrap_or_else(|| guess(records));
    let table = |layout| Table {
        path: path.to_owned(),
        columns: records.columns.clone(),
        rows: u32::try_from(records.rows.len()).unwrap_or(u32::MAX),
        layout,
    };
    let Some(text_column) = layout.text.filter(|column| (*column as usize) < records.columns.len()) else {
        let message = "No column holds the text of articles. Name it text, body or content.".to_owned();
        let warnings = vec![warning("no-text-column", path.to_owned(), message)];
        return Taken { warnings, table: Some(table(layout)), ..Taken::default() };
    };
    let mut warnings = vec![warning("columns", path.to_owned(), told(&layout, records))];
    let width = records.rows.len().to_string().len();
    let name = |column: u32| records.columns.get(column as usize).map_or("", String::as_str);
    let mut sources = Vec::new();
    for (number, (line, row)) in records.rows.iter().enumerate() {
        let number = number + 1;
        let value = |column: u32| row.get(column as usize).map_or("", String::as_str);
        if value(text_column).trim().is_empty() {
            let message = format!("Row {number} has no text, and is left out.");
            warnings.push(warning("empty-row", format!("{path}:{line}"), message));
            continue;
        }
        let mut own = Vec::new();
        if let Some(left) = cut(value(text_column)) {
            let message = format!("The text ends in “{left}”: the rest of it is not in the file.");
            own.push(warning("cut", format!("{path}:{line}"), message));
        }
        let entries = layout.others.iter().map(|(field, column)| Entry::new(*field, name(*column), value(*column)));
        let (text, markup) = text(&entries.collect::<Vec<_>>(), value(text_column));
        sources.push(Source {
            id: format!("{id}/{number:0width$}"),
            path: format!("{path}:{line}"),
            raw: text.into_bytes(),
            markup: Some(markup.pack()),
            warnings: own,
            ..Source::default()
        });
    }
    Taken { sources, warnings, table: Some(table(layout)) }
}

/// "[+2400 chars]" at the end of a text, by which an interface says that it gives no more.
fn cut(text: &str) -> Option<&str> {
    let text = text.trim_end();
    let left = text.get(text.rfind("[+")?..)?;
    let number = left.strip_prefix("[+")?.strip_suffix(" chars]")?;
    (!number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())).then_some(left)
}

/// The text of one record: what is known about it, a line each, then its title, then its text.
#[must_use]
pub fn text(entries: &[Entry], body: &str) -> (String, Markup) {
    let (mut text, mut stated) = head(entries, false);
    if !text.is_empty() {
        text.push('\n');
    }
    let head = u32::try_from(text.len()).unwrap_or(u32::MAX);
    let titles = entries.iter().filter(|entry| entry.is_title()).flat_map(|entry| &entry.parts);
    if let Some((_, title)) = titles.into_iter().find(|(_, title)| !title.is_empty()) {
        let span = Span::new(text.len(), text.len() + title.len());
        stated.push(Stated { field: Field::Title, origin: Origin::Record, span, at: span.start });
        text.push_str(title);
        text.push_str("\n\n");
    }
    text.push_str(&shown(body));
    text.push('\n');
    (text, Markup { head, stated, ..Markup::default() })
}

/// The text of a cell, without mark-up where it has any, its lines as they are.
fn shown(body: &str) -> String {
    if has_mark_up(body) {
        return html::words(body);
    }
    body.replace("\r\n", "\n").replace('\0', " ").trim().to_owned()
}

/// Whether a text is HTML.
#[must_use]
pub fn has_mark_up(body: &str) -> bool {
    let small = body.to_ascii_lowercase();
    ["</p>", "<br>", "<br/>", "<br />", "</div>"].iter().any(|tag| small.contains(tag))
}
