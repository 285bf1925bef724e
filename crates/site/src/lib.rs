//! The files of the site, from what the build has made: pages from the template and printed fragments, one style sheet,
//! the content-security policy, names that change with what is in a file.
//!
//! Pure: texts and bytes in, texts and bytes out. Who calls it reads and writes the files.

pub mod head;
pub mod names;
pub mod page;
pub mod policy;
pub mod program;
pub mod script;
pub mod style;

/// What a caller says to a person: what is wrong, and in which file.
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
