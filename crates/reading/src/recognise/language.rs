//! The language of the story.

use crate::document::Document;
use dateline_model::article::Article;
use dateline_model::markup::Field;
use dateline_model::source::Source;
use dateline_text::language::{by_tag, guess};

/// Puts what it reads into `article`.
pub fn read(document: &Document<'_>, source: &Source, article: &mut Article) {
    if let Some(stated) = &source.sidecar.language {
        article.language = Some(stated.clone());
        return;
    }
    // The story alone: menus and adverts may be in another language.
    let mut story = String::new();
    for paragraph in &document.paragraphs {
        if story.len() > 8000 {
            break;
        }
        let words = paragraph.span.of(document.text);
        let long = || words.char_indices().nth(4000).map(|(end, _)| end);
        let end = (words.len() > 4000).then(long).flatten().unwrap_or(words.len());
        story.push_str(words.get(..end).unwrap_or(words));
        story.push('\n');
    }
    let whole = if story.is_empty() { document.text } else { &story };
    // Where too few of its words tell, what the page says of itself.
    let stated = || {
        let stated = document.markup?.stated.iter().find(|stated| stated.field == Field::Language)?;
        by_tag(stated.span.of(document.text))
    };
    article.language = guess(whole).or_else(stated).map(|language| language.tag.to_owned());
}
