//! Words of lines that say when: how those open that say when a page was served or kept, what may stand beside a day, and the
//! labels behind which names stand.

/// How lines open that say when the page was served, in lower case.
#[rustfmt::skip]
pub const SERVED: &[&str] = &[
    "page rendered", "page generated", "generated on", "this page was archived", "this page was saved", "today is",
    "today's date", "it is currently", "the time is", "the time now is", "current time", "heute ist", "heute:",
    "aktuelles datum", "dziś:", "dziś jest", "dzisiaj jest", "dzisiaj:", "hoy es", "hoje é", "oggi è",
    "nous sommes le", "vandaag is", "bugün:", "dnes je", "idag är", "сегодня:", "retrieved", "accessed", "printed on",
    "page saved", "page printed", "saved from", "saved on", "cached", "copied", "captured", "downloaded", "archived", "archive date",
    "snapshot", "date accessed", "access date", "visited", "last crawled", "crawled", "printed:", "print date",
    "date printed", "today:", "current date", "load-date", "saved", "printed", "fetched", "scraped", "exported", "export date", "viewed",
    "last accessed", "last visited", "last viewed", "last checked", "last retrieved", "as of", "generated", "document generated",
    "report generated", "date retrieved", "date viewed", "date downloaded", "date captured", "date of access", "capture date",
    "crawl date", "download date", "abgerufen", "ausgedruckt", "gedruckt am", "consulté le", "téléchargé le",
    "imprimé le", "consultado", "descargado", "impreso", "acessado", "acesso em", "consultato", "stampato", "geraadpleegd", "hämtad",
    "citováno", "staženo", "dostęp", "pobrano", "дата обращения", "erişim", "取得日", "アクセス日", "閲覧日", "访问日期", "訪問日期", "접속일",
];

/// Labels of outlets, writers and editors on Chinese, Japanese and Korean pages: what they name stands behind them.
#[rustfmt::skip]
pub const CREDITS: &[&str] = &[
    "来源", "來源", "稿源", "文章来源", "作者", "记者", "記者", "编辑", "編輯", "责任编辑", "責任編輯", "责编", "出典", "文", "기자",
];

/// Words that may stand beside a date without making a sentence of the line.
#[rustfmt::skip]
pub const LITTLE: &[&str] = &[
    "at", "on", "by", "am", "pm", "a.m", "p.m", "a.m.", "p.m.", "gmt", "utc", "est", "edt", "et", "pst", "pdt", "kst",
    "jst", "bst", "cet", "cest", "ist", "hkt", "sgt", "date", "time", "first", "last", "date:", "le", "am", "um",
    "uhr", "à", "the", "of", "and", "minutes", "min", "read", "ago", "hours", "hour", "오전", "오후", "local", "news",
    "в", "wurde", "unter", "abgelegt", "entry", "filed", "under", "page", "m", "г", "r", "เวลา", "น", "น.", "วันที่",
    "เมื่อ",
];
