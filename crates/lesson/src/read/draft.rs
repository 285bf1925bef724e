//! A lesson while it is written: its file as fields, and the fields as a file again.
//!
//! What stands between the headings is kept as it is, so that a file that is opened and saved says what it said.

use super::{PARTS, Part};

/// A lesson's file as fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// What it is called.
    pub title: String,
    /// What one learns in it.
    pub teaches: String,
    /// For whom it is.
    pub level: String,
    /// How many minutes it takes, as typed.
    pub minutes: String,
    /// The other lines of the front matter, as they stand.
    pub other: Vec<String>,
    /// What comes before the steps, in Markdown, as all that follows.
    pub opening: String,
    /// What a class should know before.
    pub content_note: String,
    /// What the teacher should know of the whole.
    pub teacher: String,
    /// Its steps.
    pub steps: Vec<DraftStep>,
}

/// A step while it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftStep {
    /// What it is called.
    pub title: String,
    /// Whether the page keeps what it reads of dates to itself.
    pub hides: bool,
    /// Whether it is for those who have time left.
    pub extension: bool,
    /// What is to be done; a link that is a paragraph of its own is a view to look at.
    pub text: String,
    /// The question.
    pub question: String,
    /// The answer, with its evidence.
    pub answer: String,
    /// What the teacher should know.
    pub notes: String,
}

impl Draft {
    /// The fields of a file. Whatever it is, something comes of it: what is under no heading is its opening.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut draft = Self::default();
        let mut body = text.trim_start_matches('\u{FEFF}');
        if let Some(rest) = body.strip_prefix("---").filter(|rest| rest.starts_with(['\n', '\r'])) {
            let (front, rest) = rest.split_once("\n---").unwrap_or((rest, ""));
            body = rest.split_once('\n').map_or("", |(_, rest)| rest);
            draft.front(front);
        }
        let mut place = None;
        for line in body.lines() {
            match headed(line) {
                Some((2, Some(Part::ContentNote), _)) => place = Some(Part::ContentNote),
                Some((2, Some(Part::Teacher), _)) => place = Some(Part::Teacher),
                Some((2, _, words)) => {
                    place = None;
                    draft.steps.push(step(words));
                }
                Some((3, Some(part), _)) if !draft.steps.is_empty() => place = Some(part),
                _ => {
                    let to = draft.place(place);
                    to.push_str(line.trim_end());
                    to.push('\n');
                }
            }
        }
        draft.each(|text| *text = text.trim_matches('\n').to_owned());
        draft
    }

    fn front(&mut self, front: &str) {
        for line in front.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let (key, value) = line.split_once(':').map_or((line, ""), |(key, value)| (key.trim(), value.trim()));
            let field = match key {
                "title" => &mut self.title,
                "teaches" => &mut self.teaches,
                "level" => &mut self.level,
                "minutes" => &mut self.minutes,
                _ => {
                    self.other.push(line.to_owned());
                    continue;
                }
            };
            value.clone_into(field);
        }
    }

    /// Where the next line belongs.
    fn place(&mut self, part: Option<Part>) -> &mut String {
        match (part, self.steps.last_mut()) {
            (Some(Part::ContentNote), _) => &mut self.content_note,
            (Some(Part::Teacher), _) => &mut self.teacher,
            (Some(Part::Question), Some(step)) => &mut step.question,
            (Some(Part::Answer), Some(step)) => &mut step.answer,
            (Some(Part::Notes), Some(step)) => &mut step.notes,
            (_, Some(step)) => &mut step.text,
            (_, None) => &mut self.opening,
        }
    }

    /// Changes each field that is Markdown.
    fn each(&mut self, change: impl Fn(&mut String)) {
        for text in [&mut self.opening, &mut self.content_note, &mut self.teacher] {
            change(text);
        }
        for step in &mut self.steps {
            for text in [&mut step.text, &mut step.question, &mut step.answer, &mut step.notes] {
                change(text);
            }
        }
    }

    /// The file, as those in `seeds/lessons/` are written.
    #[must_use]
    pub fn file(&self) -> String {
        let mut out = String::from("---\n");
        let fields =
            [("title", &self.title), ("teaches", &self.teaches), ("level", &self.level), ("minutes", &self.minutes)];
        for (key, value) in fields {
            let value = one_line(value);
            if !value.is_empty() {
                out.push_str(&format!("{key}: {value}\n"));
            }
        }
        for line in &self.other {
            out.push_str(&format!("{line}\n"));
        }
        out.push_str("---\n");
        let mut put = |heading: &str, text: &str| {
            let text = text.trim_matches('\n');
            if !heading.is_empty() && (heading.starts_with("## ") || !text.trim().is_empty()) {
                out.push_str(&format!("\n{heading}\n"));
            }
            if !text.trim().is_empty() {
                out.push_str(&format!("\n{text}\n"));
            }
        };
        put("", &self.opening);
        for (part, text) in [(Part::ContentNote, &self.content_note), (Part::Teacher, &self.teacher)] {
            if !text.trim().is_empty() {
                put(&heading(part), text);
            }
        }
        for step in &self.steps {
            let classes = match (step.hides, step.extension) {
                (false, false) => "",
                (true, false) => " {.hidden}",
                (false, true) => " {.extension}",
                (true, true) => " {.hidden .extension}",
            };
            put(&format!("## {}{classes}", one_line(&step.title)), &step.text);
            put(&heading(Part::Question), &step.question);
            put(&heading(Part::Answer), &step.answer);
            put(&heading(Part::Notes), &step.notes);
        }
        out
    }
}

/// A paragraph that leads to a view of the page, which `query` (with or without its question mark) is.
#[must_use]
pub fn view_link(label: &str, query: &str) -> String {
    let label = one_line(label).replace(['[', ']'], "");
    let query: String = query.trim_start_matches('?').chars().map(in_link).collect();
    format!("[{label}](?{query})")
}

/// A letter of an address as it stands within the parentheses of a link.
fn in_link(letter: char) -> String {
    match letter {
        '(' => "%28".to_owned(),
        ')' => "%29".to_owned(),
        _ => letter.to_string(),
    }
}

/// A text in one line, as fields and headings are.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn heading(part: Part) -> String {
    let row = PARTS.iter().find(|(own, ..)| *own == part);
    row.map_or_else(String::new, |(_, level, [english, ..])| format!("{} {english}", "#".repeat(usize::from(*level))))
}

/// The level of a heading, the part that it names, and its words.
fn headed(line: &str) -> Option<(u8, Option<Part>, &str)> {
    let words = line.trim_start_matches('#');
    let level = u8::try_from(line.len() - words.len()).ok().filter(|level| *level == 2 || *level == 3)?;
    let words = words.strip_prefix(' ')?.trim();
    let same = |own: &&str| own.to_lowercase() == words.to_lowercase();
    let part = PARTS.iter().find(|(_, own, names)| *own == level && names.iter().any(same)).map(|(part, ..)| *part);
    Some((level, part, words))
}

/// A step with the title and the classes of its heading.
fn step(words: &str) -> DraftStep {
    let (title, classes) = match words.rsplit_once('{') {
        Some((title, classes)) if classes.ends_with('}') => (title.trim(), classes),
        _ => (words, ""),
    };
    let has = |class: &str| classes.trim_end_matches('}').split_whitespace().any(|own| own == class);
    DraftStep { title: title.to_owned(), hides: has(".hidden"), extension: has(".extension"), ..DraftStep::default() }
}
