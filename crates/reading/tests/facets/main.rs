//! What the stories of many countries and decades speak of: countries, people, organisations, quotations, times, from
//! `facets.txt`, from `forms.txt` dates, bylines and titles, and from `things.txt` agreements, meetings and disputes. Each case is a short story and what a careful person
//! finds in it.

use dateline_model::article::Article;
use dateline_model::source::Source;
use dateline_reading::read::read;
use std::fmt::Write as _;

/// The values of `field` in `article`, in the order of the text.
fn values(article: &Article, field: &str) -> Vec<String> {
    match field {
        "countries" => {
            let mut isos: Vec<String> = article.countries.iter().map(|country| country.iso.clone()).collect();
            isos.sort();
            isos
        }
        "people" => article.people.iter().map(|person| person.name.clone()).collect(),
        "bodies" => article.organisations.iter().map(|body| body.name.clone()).collect(),
        "quotes" => article
            .quotes
            .iter()
            .map(|quote| format!("{} <{}>", quote.span.of(&article.text), quote.speaker.as_deref().unwrap_or("-")))
            .collect(),
        "dates" => article
            .dates
            .iter()
            .map(|date| {
                let when = date.when.as_ref().map_or("-", |when| when.edtf.as_str());
                format!("{} = {when}", date.span.of(&article.text))
            })
            .collect(),
        "bylines" => {
            article.bylines.iter().map(|byline| format!("{} <{:?}>", byline.name.value, byline.role)).collect()
        }
        "published" => article.published.when.iter().map(|when| when.edtf.clone()).collect(),
        "headline" => article.headline.iter().map(|title| title.value.clone()).collect(),
        "things" => article
            .agreements
            .iter()
            .map(|thing| {
                let mentions: Vec<_> = thing.mentions.iter().map(|mention| mention.span.of(&article.text)).collect();
                mentions.join("; ")
            })
            .collect(),
        "life" => life(article),
        other => panic!("no field {other}"),
    }
}

/// What became of things, in the order of the text: the thing, the step, how it is stated, when, the word that tells it.
fn life(article: &Article) -> Vec<String> {
    let mut steps = Vec::new();
    for thing in &article.agreements {
        for stage in &thing.stages {
            let when = stage.when.as_ref().map_or("-", |when| when.edtf.as_str());
            let cue = stage.cue.of(&article.text);
            let step = format!("{} {} {} {when} <{cue}>", thing.name, stage.step.code(), stage.stated.code());
            steps.push((stage.cue, step));
        }
    }
    steps.sort();
    steps.into_iter().map(|(_, step)| step).collect()
}

#[test]
fn stories_speak_of_what_a_careful_reader_finds_in_them() {
    let mut wrong = String::new();
    let mut published = None;
    let mut story = String::new();
    let mut fresh = true;
    let files = [include_str!("facets.txt"), include_str!("forms.txt"), include_str!("things.txt")];
    for line in files.into_iter().flat_map(|file| file.lines().chain([""])).filter(|line| !line.starts_with('#')) {
        if line.is_empty() {
            (fresh, published) = (true, None);
            continue;
        }
        if let Some(day) = line.strip_prefix("= given: ") {
            published = Some(day.to_owned());
            continue;
        }
        let Some(field) = line.strip_prefix("= ") else {
            if fresh {
                story.clear();
            }
            fresh = false;
            let _ = writeln!(story, "{line}\n");
            continue;
        };
        let (field, expect) = field.split_once(": ").unwrap_or((field.trim_end_matches(':'), ""));
        let mut source = Source { id: "story".into(), raw: story.clone().into_bytes(), ..Source::default() };
        source.sidecar.published.clone_from(&published);
        let article = read(&source, &[]);
        let found = values(&article, field).join(" | ");
        if found != expect {
            let _ = writeln!(wrong, "{story}  {field}: {found}\n  not: {expect}\n");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
