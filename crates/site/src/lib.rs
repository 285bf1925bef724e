//! The files of the site, from what the build has made: pages from the template and printed fragments, one style sheet,
//! the content-security policy, names that change with what is in a file.
//!
//! Pure: texts and bytes in, texts and bytes out. Who calls it reads and writes the files. Each change of a file that a
//! tool has written looks for a mark in it, and fails with the file and the mark where that is not there: a new version of
//! the tool then stops the build, instead of leaving a page that does not start.

pub mod head;
mod html;
pub mod names;
pub mod offline;
pub mod page;
pub mod plain;
pub mod policy;
pub mod program;
pub mod replace;
pub mod script;
pub mod single;
pub mod style;

/// An error is a sentence or more for the person who builds.
pub type Result<T> = std::result::Result<T, String>;

/// `text` as it stands in HTML, in an attribute too.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            letter => out.push(letter),
        }
    }
    out
}
