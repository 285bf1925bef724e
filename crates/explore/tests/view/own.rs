//! Your articles: which of the collection a person brought along, what was read in each, and whether it was here before.

use crate::corpus::{Draft, corpus};
use dateline_explore::corpus::Corpus;
use dateline_explore::view::screens::own::Own;
use dateline_explore::view::{ScreenView, frame, view};
use dateline_model::article::Warning;
use dateline_model::query::Query;
use dateline_model::rule::Kind;

fn own(corpus: &Corpus) -> Own {
    match view(corpus, &Query::parse("screen=own").0).screen {
        ScreenView::Own(own) => own,
        other => panic!("another screen: {other:?}"),
    }
}

#[test]
fn what_lies_in_their_folder_is_listed_with_what_was_read() {
    let story = "The ferry to Callao was delayed for a day.";
    let corpus = corpus(vec![
        Draft::new("a", "Ferry delayed").body(story).on("2019-01-01"),
        Draft::new("own/b", "Ferry delayed").body("The ferry — to Callao was delayed, for a day!").on("2018-01-01"),
        Draft::new("own/c", "Nets mended").body("Nets were mended in Lima.").junk("Share this", Kind::Share),
        Draft::new("ownership", "A house is sold").body("A house was sold."),
    ]);
    let own = own(&corpus);
    let listed: Vec<_> = own
        .articles
        .iter()
        .map(|it| (it.article.id.as_str(), it.set_aside, it.same.as_ref().map(|same| same.id.as_str())))
        .collect();
    // The one that was here before comes first, whatever its day.
    assert_eq!(listed, [("own/b", 0, Some("a")), ("own/c", 1, None)]);
    assert_eq!(own.others, 2);
    assert!(self::own(&crate::corpus::corpus(Vec::new())).articles.is_empty());
}

#[test]
fn what_the_title_says_nothing_of_is_counted() {
    let named = |ids: &[&str]| {
        let corpus = corpus(ids.iter().map(|id| Draft::new(id, "Nets mended")).collect());
        frame(&corpus, &Query::default()).brought
    };
    assert_eq!(named(&["a", "own/b", "own/c"]), 2);
    assert_eq!(named(&["a"]), 0);
    assert_eq!(named(&["own/b"]), 0, "alone, they have a title of their own");
}

#[test]
fn what_is_only_to_be_known_of_a_file_is_no_problem() {
    let mut draft = Draft::new("own/a", "Nets mended");
    let warning = |code: &str| Warning { code: code.to_owned(), place: "a.html".to_owned(), message: String::new() };
    draft.article.warnings = vec![warning("converted"), warning("invalid-utf-8")];
    let corpus = corpus(vec![draft]);
    let problems: Vec<_> = frame(&corpus, &Query::default()).problems.into_iter().map(|it| it.code).collect();
    assert_eq!(problems, ["invalid-utf-8"]);
    assert_eq!(own(&corpus).articles[0].warnings.len(), 2);
}
