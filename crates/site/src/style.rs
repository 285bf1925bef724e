//! One style sheet from those of the template.

use crate::Result;
use crate::names::hash;

/// The style sheets of a template in one.
pub struct Style {
    /// The template, with one link in their place.
    pub template: String,
    /// Its text.
    pub text: String,
    /// The name of its file; none where the template has no sheet.
    pub name: Option<String>,
}

/// Puts the style sheets of `template`, without their comments, into one file, which other pages than the first share.
///
/// `take` gives the text of a sheet by its name.
pub fn one_style(template: &str, mut take: impl FnMut(&str) -> Result<String>) -> Result<Style> {
    let mut style = String::new();
    let mut lines = Vec::new();
    let mut place = None;
    for line in template.lines() {
        let is_sheet = line.contains("rel=\"stylesheet\"");
        let Some(name) = line.split('"').find(|part| is_sheet && part.ends_with(".css")) else {
            lines.push(line.to_owned());
            continue;
        };
        place.get_or_insert(lines.len());
        for line in without_comments(&take(name)?).lines().map(str::trim).filter(|line| !line.is_empty()) {
            style += line;
            style.push('\n');
        }
    }
    let name = place.map(|place| {
        let name = format!("style-{}.css", hash(style.as_bytes()));
        lines.insert(place, format!("    <link rel=\"stylesheet\" href=\"./{name}\">"));
        name
    });
    Ok(Style { template: lines.join("\n"), text: style, name })
}

/// A style sheet without its comments.
fn without_comments(style: &str) -> String {
    let mut pieces = style.split("/*");
    let first = pieces.next().unwrap_or("");
    let after = pieces.filter_map(|piece| piece.split_once("*/").map(|(_, after)| after));
    core::iter::once(first).chain(after).collect()
}
