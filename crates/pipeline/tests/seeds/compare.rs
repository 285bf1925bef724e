//! Compare over the five articles: what two reports of one meeting share stands side by side, and no junk does.

use crate::explore::text;
use crate::load::shared;
use dateline_explore::corpus::Corpus;
use dateline_explore::view::screens::compare::{Bond, Compare, Fact, OWN, Pair, PieceKind, Row, SHARED};
use dateline_explore::view::{Run, ScreenView, view};
use dateline_model::query::Query;
use std::fmt::Write;
use std::path::Path;

fn compare(corpus: &Corpus, of: &[&str]) -> Compare {
    let of: String = of.iter().map(|id| format!("&of={id}")).collect();
    match view(corpus, &Query::parse(&format!("screen=compare{of}")).0).screen {
        ScreenView::Compare(compare) => *compare,
        other => panic!("another screen: {other:?}"),
    }
}

fn pair(one: &str, other: &str) -> Pair {
    *compare(shared(), &[one, other]).pair.expect("two articles")
}

/// The words with what is shared in brackets, and what is not in braces.
fn marked(runs: &[Run]) -> String {
    let piece = |run: &Run| match run.marks.as_slice() {
        [SHARED] => format!("[{}]", run.text),
        [OWN] => format!("{{{}}}", run.text),
        _ => run.text.clone(),
    };
    runs.iter().map(piece).collect()
}

fn sketch(pair: &Pair) -> Result<String, std::fmt::Error> {
    let mut out = String::new();
    for (head, tally) in pair.heads.iter().zip(&pair.tallies) {
        writeln!(out, "{} {} {tally:?}", head.article.number, head.article.headline)?;
    }
    let fact = |it: &Fact| format!("{} ×{} {}", it.words, it.count, it.detail.as_deref().unwrap_or(""));
    for only in &pair.only {
        for (side, facts) in only.sides.iter().enumerate() {
            writeln!(out, "{:?} {side}: {}", only.kind, facts.iter().map(fact).collect::<Vec<_>>().join(" | "))?;
        }
    }
    for (at, row) in pair.rows.iter().enumerate() {
        writeln!(out, "{at} {:?}", row.bond)?;
        for (side, cell) in row.cells.iter().enumerate() {
            for piece in cell {
                writeln!(out, "   {side} {:?} {}", piece.kind, marked(&piece.runs))?;
            }
        }
    }
    let apart = pair.apart.as_ref().expect("one language");
    writeln!(out, "{:?} words, short: {}", apart.words, apart.short)?;
    for side in &apart.sides {
        let word =
            |it: &dateline_explore::view::screens::compare::Telling| format!("{} {:.1} {:?}", it.word, it.z, it.counts);
        writeln!(out, "  {}", side.iter().map(word).collect::<Vec<_>>().join(", "))?;
    }
    Ok(out)
}

/// Run with `--nocapture` to read the whole screen in plain text.
#[test]
fn what_a_visitor_reads() {
    let pair = pair("001_8eadbd9e207243e9", "004_33896b8e8c3f8141");
    println!("{}", sketch(&pair).expect("text"));
    let bonds: Vec<_> = pair.rows.iter().filter_map(|row| row.bond).collect();
    assert_eq!(bonds, [Bond::Event, Bond::Passage, Bond::Same, Bond::Same]);
    for tally in &pair.tallies {
        assert_eq!((tally.same, tally.passage, tally.event), (2, 1, 1));
    }
}

#[test]
fn the_two_reports_of_one_meeting_are_suggested_first() {
    let compare = compare(shared(), &[]);
    let first = compare.suggested.first().expect("a pair");
    let ids = first.articles.each_ref().map(|it| &it.id[..3]);
    assert_eq!((ids, first.passages, first.events, first.week), (["001", "004"], 3, 1, true));
}

/// What the gold calls shared.
struct Gold {
    ids: [String; 2],
    texts: [String; 2],
    formula: bool,
}

/// The shared passages of the gold annotation, where it lies beside the project.
#[allow(clippy::print_stdout, reason = "a test that is skipped says so")]
fn gold() -> Option<Vec<Gold>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/gold/story.json");
    let Ok(json) = std::fs::read_to_string(&path) else {
        println!("skipped: {} is not there", path.display());
        return None;
    };
    let story: serde_json::Value = serde_json::from_str(&json).expect("story.json");
    let passage = |it: &serde_json::Value| {
        let field = |side: &str, name: &str| it[side][name].as_str().expect("a text").to_owned();
        let id = |side| field(side, "file").trim_end_matches(".txt").to_owned();
        Gold {
            ids: [id("a"), id("b")],
            texts: [field("a", "text"), field("b", "text")],
            formula: it["formulaic"].as_bool().unwrap_or(false),
        }
    };
    Some(story["text_reuse"].as_array().expect("a list").iter().map(passage).collect())
}

/// The words alone, in small letters.
fn words(text: &str) -> String {
    let bare: String = text.chars().map(|it| if it.is_alphanumeric() { it } else { ' ' }).collect();
    bare.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_the_gold_calls_shared_is_aligned_unless_it_is_a_formula_or_junk() {
    let Some(gold) = gold() else { return };
    let mut aligned = 0;
    for Gold { ids, texts, formula } in gold {
        let pair = pair(&ids[0], &ids[1]);
        let holds = |row: &&Row| {
            let said =
                |side: usize| words(&row.cells[side].iter().map(|it| text(&it.runs)).collect::<Vec<_>>().join(" "));
            row.bond.is_some() && (0..2).all(|side| said(side).contains(&words(&texts[side])))
        };
        let row = pair.rows.iter().find(holds);
        let all = shared().articles.iter().filter(|it| ids.contains(&it.id));
        // A comment form that two sites share is no part of a story.
        let story = all.clone().all(|article| {
            article.story().any(|it| texts.iter().any(|text| words(it.span.of(&article.text)).contains(&words(text))))
        });
        if formula || !story {
            assert!(row.is_none_or(|row| row.bond != Some(Bond::Same)), "{texts:?} is aligned");
            continue;
        }
        aligned += 1;
        let row = row.unwrap_or_else(|| panic!("{texts:?} is not aligned"));
        // Its words are told from those that only one side has.
        for (side, text) in texts.iter().enumerate() {
            let shared: String = row.cells[side]
                .iter()
                .flat_map(|it| &it.runs)
                .filter(|run| row.bond == Some(Bond::Same) || run.marks == [SHARED])
                .map(|run| run.text.as_str())
                .collect();
            assert!(words(&shared).contains(&words(text)), "{text} is not marked in {shared}");
        }
    }
    assert!(aligned >= 5, "{aligned}");
}

#[test]
fn no_pair_aligns_what_is_no_part_of_a_story() {
    let corpus = shared();
    for one in &corpus.articles {
        for other in corpus.articles.iter().filter(|other| other.id != one.id) {
            let pair = pair(&one.id, &other.id);
            let shown = pair.rows.iter().flat_map(|row| row.cells.iter().flatten());
            for piece in shown.filter(|piece| piece.kind != PieceKind::Heading) {
                let said = text(&piece.runs);
                for junk in ["Your email address", "Leave a Reply", "Read More", "GIPHY", "Upvote", "Copyright"] {
                    assert!(!said.contains(junk), "{said}");
                }
            }
        }
    }
}
