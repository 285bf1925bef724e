//! A folder with a file of each kind (`tests/kinds/` of the project) is packed, and each article's readings point at what its
//! file states.

mod common;

use common::{Folder, dateline};
use dateline_bundle as bundle;
use dateline_model::article::Article;
use dateline_model::rule::{Kind, Rule};
use std::path::PathBuf;

fn kinds() -> String {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/kinds");
    folder.to_str().expect("UTF-8").to_owned()
}

/// Id, title, outlet, day, writers, and by what rule the title was read.
type Row = (&'static str, &'static str, Option<&'static str>, &'static str, &'static [&'static str], Rule);

const LANTERN: Option<&str> = Some("The Valley Lantern");
const COURIER: Option<&str> = Some("Marn Courier");

#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("factiva/1", "Peru opens a museum of boats", COURIER, "2021-05-24", &["Ben Cole"], Rule::HeadlineRecord),
    ("feed/1", "Night bus to the harbour starts", LANTERN, "2021-05-17", &["Rosa Vega"], Rule::HeadlineRecord),
    ("feed/2", "Pier closed for repairs", LANTERN, "2021-05-18", &[], Rule::HeadlineRecord),
    ("ferry", "Ferry to run at night again", COURIER, "2021-05-06", &["Ben Cole"], Rule::HeadlineMarkup),
    ("lamps/1", "Lamps of café owners light the pier", COURIER, "2021-05-27", &["Ada Brandt"], Rule::HeadlineRecord),
    ("market", "Fish market returns to the harbour", None, "2021-05-08", &["Carla Ruiz"], Rule::HeadlineRecord),
    ("nexis/1", "Peru and Chile to share weather stations", LANTERN, "2021-05-20", &["Ada Brandt"], Rule::HeadlineRecord),
    ("nexis/2", "Harbour dues fall", COURIER, "2021-05-21", &[], Rule::HeadlineRecord),
    ("plain", "Cable car to the hill is tested", None, "2021-05-28", &["Rosa Vega"], Rule::HeadlineFirstLine),
    ("proquest/1", "Divers find an anchor off Callao", LANTERN, "2021-05-26", &["Rosa Vega", "Ben Cole"], Rule::HeadlineRecord),
    ("quay", "Old quay to reopen in spring", LANTERN, "2021-03-04", &["Ada Brandt"], Rule::HeadlineMarkup),
    ("records/1", "School choir wins a prize in Chile", COURIER, "2021-05-14", &["Rosa Vega"], Rule::HeadlineRecord),
    ("records/2", "Rain fills the reservoir", LANTERN, "2021-05-15", &["Ada Brandt"], Rule::HeadlineRecord),
    ("saved/saved/salt", "Salt works to be sold", COURIER, "2021-05-31", &[], Rule::HeadlineFirstLine),
    ("saved/saved/well", "Village digs a well", LANTERN, "2021-06-01", &[], Rule::HeadlineMarkup),
    ("table/1", "Bridge toll to rise for lorries", LANTERN, "2021-05-10", &["Ada Brandt"], Rule::HeadlineRecord),
    ("table/2", "Lighthouse gets a new lamp", COURIER, "2021-05-12", &["Ben Cole"], Rule::HeadlineRecord),
];

fn check(article: &Article, row: &Row) {
    let (id, title, outlet, day, writers, rule) = *row;
    assert_eq!(article.id, id);
    let headline = article.headline.as_ref().expect("a title");
    assert_eq!((headline.value.as_str(), headline.rule), (title, rule), "{id}");
    assert_eq!(headline.span.expect("a place").of(&article.text), title, "{id}");
    assert_eq!(article.publisher.as_ref().map(|read| read.value.as_str()), outlet, "{id}");
    assert_eq!(article.published.when.as_ref().map(|when| when.edtf.as_str()), Some(day), "{id}");
    let names: Vec<&str> = article.bylines.iter().map(|byline| byline.name.value.as_str()).collect();
    assert_eq!(names, writers, "{id}");
    let (first, is_text) = (article.segments.first().expect("lines"), matches!(id, "plain" | "saved/saved/salt"));
    assert_eq!((first.kind == Kind::Metadata, first.feeds), (!is_text, is_text), "{id}");
    assert!(article.countries.iter().any(|country| country.iso == "PE"), "{id}: {:?}", article.countries);
}

#[test]
fn each_kind_is_read_as_its_file_states() {
    let out = Folder::new(&[]);
    let run = dateline(&["pack", &kinds(), "--out", &out.file("out")]);
    assert_eq!(run.status, 0, "{}", run.err);
    let name = run.out.split(' ').next().expect("a name");
    let file = std::fs::read(out.file(&format!("out/{name}"))).expect("written");
    assert_eq!(dateline_pipeline::verify(&file, &[]), Ok(bundle::Verdict::Same));
    let mut content = bundle::decode(&file).expect("whole");
    let articles = bundle::take_articles(&mut content);
    assert_eq!(articles.len(), ROWS.len());
    articles.iter().zip(ROWS).for_each(|(article, row)| check(article, row));
    let told: Vec<String> = content.problems.iter().map(|it| format!("{} {}", it.code, it.place)).collect();
    let odd: Vec<_> = told.iter().filter(|it| !it.starts_with("converted") && !it.starts_with("export")).collect();
    assert_eq!(odd, ["summary kinds/feed.xml:16", "columns kinds/records.jsonl", "columns kinds/table.csv"]);
}

#[test]
fn what_annotate_says_of_an_archive() {
    let run = dateline(&["annotate", &format!("{}/saved.zip", kinds())]);
    assert_eq!((run.status, run.out.lines().count()), (0, 2), "{}", run.err);
    assert!(run.out.contains("\"id\":\"saved/saved/salt\"") && run.out.contains("Marn Courier"), "{}", run.out);
}
