//! The lessons of a person's own in a page that is saved to be handed round.

use super::store;
use crate::platform::fetch;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dateline_explore::view::screens::lessons::OWN;
use dateline_lesson::{Lesson, decode, encode};
use std::rc::Rc;

/// What names the file of lessons in the page's head.
const NAME: &str = "lessons";

/// Whether there are any.
#[must_use]
pub fn any() -> bool {
    !store::last_read().is_empty()
}

/// `page`, the site as one file, with the lessons of a person's own: behind those of the site, where these go `beside` what
/// is saved. As it is where there are none, or the site has no place for them.
pub async fn with_own_lessons(page: String, beside: bool) -> String {
    let own = store::last_read();
    let Some(href) = fetch::named_href(NAME).filter(|_| !own.is_empty()) else { return page };
    let file = fetch::bytes(&href, &|_, _| (), &(Rc::new(|| ()) as Rc<dyn Fn()>)).await;
    let Some(mut lessons) = file.ok().and_then(|file| decode(&file)) else { return page };
    if !beside {
        lessons.lessons.clear();
    }
    // In that page they are lessons like others.
    lessons.lessons.extend(
        own.into_iter().map(|lesson| Lesson { name: lesson.name.trim_start_matches(OWN).to_owned(), ..lesson }),
    );
    let name = href.rsplit('/').next().unwrap_or(&href).to_owned();
    with_file(&page, &name, &encode(&lessons)).unwrap_or(page)
}

/// `page` with other bytes in the block of the file `name`; `None` where it has no such block.
fn with_file(page: &str, name: &str, file: &[u8]) -> Option<String> {
    let start = format!("data-file=\"{name}\"");
    let (before, rest) = page.split_once(&start)?;
    // Behind a mark of an earlier saving.
    let (_, rest) = rest.split_once("</script>")?;
    Some(format!("{before}{start} data-plain=\"\">{}</script>{rest}", STANDARD.encode(file)))
}

#[cfg(test)]
mod tests {
    use super::with_file;

    #[test]
    fn only_the_block_of_the_file_changes() {
        let page = "<script data-file=\"a\">AA</script><script data-file=\"l.bin\">BB</script><p>";
        let changed = with_file(page, "l.bin", b"new").expect("it has the block");
        assert_eq!(changed, page.replace("\">BB", "\" data-plain=\"\">bmV3"));
        let again = with_file(&changed, "l.bin", b"newer").expect("it has it still");
        assert_eq!(again, page.replace("\">BB", "\" data-plain=\"\">bmV3ZXI="));
        assert_eq!(with_file(page, "none", b""), None);
    }
}
