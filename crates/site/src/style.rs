//! One style sheet from those of the template.

use crate::Result;
use crate::html::Html;
use crate::names::named;
use crate::page::{SHEETS, TEMPLATE};
use lightningcss::stylesheet::{ParserOptions, PrinterOptions, StyleSheet};
use lightningcss::targets::{Features, Targets};
use lol_html::html_content::ContentType;

/// The style sheets of a template in one.
pub struct Style {
    /// The template, with one link in their place.
    pub template: String,
    /// Its text.
    pub text: String,
    /// The name of its file.
    pub name: String,
    /// The part of it that the first screen needs.
    pub first: String,
    /// The rest, after which what is for paper stands once more, as it must come last.
    pub later: String,
    /// The name of the rest's file.
    pub later_name: String,
}

/// How the names of the sheets start that only screens beyond the first need, and what the first shows on request.
const LATER: [&str; 3] = ["article-", "screens-", "deferred-"];
/// How the name of the sheet starts that is for paper.
const PAPER: &str = "print-";
/// How the name of the later part's file starts: it is a part as those of the program are.
const LATER_NAME: &str = "part-style";

/// Puts the style sheets of `template` into one file, which other pages than the first share.
///
/// `take` gives the text of a sheet by its name.
pub fn one_style(template: &str, mut take: impl FnMut(&str) -> Result<String>) -> Result<Style> {
    let template = Html { file: TEMPLATE, text: template };
    let (mut text, mut first, mut later, mut paper) = (String::new(), String::new(), String::new(), String::new());
    for sheet in template.inner(SHEETS)? {
        let name = sheet.source.unwrap_or_default();
        let name = name.trim_start_matches("./");
        let printed = print(name, &take(name)?)? + "\n";
        text += &printed;
        *(if LATER.iter().any(|later| name.starts_with(later)) { &mut later } else { &mut first }) += &printed;
        if name.starts_with(PAPER) {
            paper += &printed;
        }
    }
    later += &paper;
    let later_name = named(LATER_NAME, later.as_bytes(), "css");
    let name = named("style", text.as_bytes(), "css");
    let link = format!("<link rel=\"stylesheet\" href=\"./{name}\">");
    let mut is_first = true;
    let template = template.change(SHEETS, |sheet| {
        if std::mem::take(&mut is_first) {
            sheet.replace(&link, ContentType::Html);
        } else {
            sheet.remove();
        }
    })?;
    Ok(Style { template, text, name, first, later, later_name })
}

/// The style sheet `name` in few bytes, rule by rule as it is written: nothing is joined, left out, or written for other
/// browsers than it was.
pub fn print(name: &str, css: &str) -> Result<String> {
    let options = ParserOptions { filename: name.to_owned(), ..ParserOptions::default() };
    let sheet = StyleSheet::parse(css, options).map_err(|error| match &error.loc {
        Some(at) => format!("{name}:{}:{}: {}", at.line + 1, at.column, error.kind),
        None => format!("{name}: {error}"),
    })?;
    // Widths of screens are asked for as the sheets do, which more browsers know than the newer way.
    let targets = Targets { include: Features::MediaRangeSyntax, ..Targets::default() };
    let options = PrinterOptions { minify: true, targets, ..PrinterOptions::default() };
    Ok(sheet.to_css(options).map_err(|error| format!("{name}: {error}"))?.code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_are_joined_in_their_order_behind_one_link() {
        let template = "<head>\n<link rel=\"stylesheet\" href=\"./a-1.css\">\n<link rel=\"icon\" href=\"i.svg\">\
                        <link rel=\"stylesheet\" href=\"./b-2.css\"></head>";
        let style = one_style(template, |name| {
            Ok(if name == "a-1.css" { "/* says */ a { color: red }" } else { "a > b { margin: 0 }" }.to_owned())
        });
        let Style { template, text, name, first, later, .. } = style.expect("two sheets");
        assert_eq!(
            (text.as_str(), first.as_str(), later.as_str()),
            ("a{color:red}\na>b{margin:0}\n", text.as_str(), "")
        );
        assert!(name.starts_with("style-") && name.ends_with(".css"));
        let expect =
            format!("<head>\n<link rel=\"stylesheet\" href=\"./{name}\">\n<link rel=\"icon\" href=\"i.svg\"></head>");
        assert_eq!(template, expect);
        assert!(one_style("<head>", |_| Ok(String::new())).is_err_and(|error| error.contains("link[rel=stylesheet]")));
    }

    #[test]
    fn what_later_screens_need_stands_apart_with_what_is_for_paper_last() {
        let sheets = ["base-1.css", "article-2.css", "print-3.css"];
        let links: String = sheets.map(|name| format!("<link rel=\"stylesheet\" href=\"./{name}\">")).concat();
        let style = one_style(&format!("<head>{links}</head>"), |name| Ok(format!("{} {{ top: 0 }}", &name[..1])));
        let Style { text, first, later, later_name, .. } = style.expect("three sheets");
        assert_eq!(text, "b{top:0}\na{top:0}\np{top:0}\n");
        assert_eq!((first.as_str(), later.as_str()), ("b{top:0}\np{top:0}\n", "a{top:0}\np{top:0}\n"));
        assert!(later_name.starts_with("part-style-") && later_name.ends_with(".css"));
    }

    #[test]
    fn a_sheet_with_a_mistake_is_named_with_its_line() {
        let error = print("a.css", "a { color: red }\nb { : }\n").expect_err("no declaration");
        assert!(error.starts_with("a.css:2:"), "{error}");
        assert!(print("a.css", "a { color: red").is_ok(), "as in a browser, the end closes what is open");
    }

    #[test]
    fn rules_stay_as_they_are_written() {
        // A value that an old browser knows before one that it does not: both stay, in their order.
        assert_eq!(
            print("a.css", "a { top: 0; top: env(x) } a { top: 1px }"),
            Ok("a{top:0;top:env(x)}a{top:1px}".into())
        );
        let narrow = "@media (min-width: 10rem) and (max-width: 60rem) { a { top: 0 } }";
        assert_eq!(print("a.css", narrow), Ok("@media (min-width:10rem) and (max-width:60rem){a{top:0}}".into()));
        assert_eq!(print("a.css", "a { content: \"/* no comment */\" }"), Ok("a{content:\"/* no comment */\"}".into()));
    }

    /// What a sheet says, in one form; "to right" is printed as the angle that it is.
    fn meaning(name: &str, css: &str) -> String {
        let sheet = StyleSheet::parse(css, ParserOptions::default()).unwrap_or_else(|error| panic!("{name}: {error}"));
        sheet.to_css(PrinterOptions::default()).expect("it prints").code.replace("to right", "90deg")
    }

    #[test]
    fn the_sheets_of_the_site_say_the_same_when_printed() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/styles");
        let mut sheets = 0;
        for entry in std::fs::read_dir(folder).expect("the style sheets").flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let css = std::fs::read_to_string(entry.path()).expect("text");
            let printed = print(&name, &css).expect("it parses");
            assert_eq!(meaning(&name, &printed), meaning(&name, &css), "{name}");
            assert!(printed.len() < css.len(), "{name}");
            sheets += 1;
        }
        assert!(sheets > 5);
    }
}
