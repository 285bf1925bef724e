//! The walk down the page: head, story, tail.

use super::evidence::{Evidence, Grade};
use super::fit::Vocabulary;
use super::fragment::{is_crosshead, is_item, is_pull_quote, is_verbless, tells};
use super::headline;
use super::phrases::Opens;
use super::shape::End;
use super::{mend, titled};
use crate::lexicon::{Classes, classes};
use crate::line::{byline, press};
use dateline_model::rule::Kind;
use dateline_text::language::Language;

/// A page with what is known about the whole of it.
#[derive(Debug)]
pub struct Page<'a, 'b> {
    lines: &'b [Evidence<'a>],
    language: Option<&'static Language>,
    /// The story's own words.
    story: Vocabulary,
    /// The first paragraph.
    first: usize,
    /// One past the last paragraph.
    last: usize,
    /// The story's paragraphs, in order.
    is_story: Vec<usize>,
    /// The title.
    title: Option<usize>,
    /// What fewer clues made of it.
    old_title: Option<usize>,
    /// Whether the story is written in a script other than Latin.
    foreign: bool,
    /// Whether its paragraphs end with stops.
    punctuated: bool,
}

impl<'a, 'b> Page<'a, 'b> {
    /// Finds the story and the title among `lines`.
    #[must_use]
    pub fn new(text: &str, lines: &'b [Evidence<'a>], language: Option<&'static Language>) -> Self {
        let free = |line: &Evidence<'_>| line.kind.is_none();
        let paragraph = |grade: Grade| move |line: &Evidence<'_>| free(line) && line.grade == grade;
        let sure = |line: &Evidence<'_>| {
            paragraph(Grade::Good)(line) && (line.shape.end != End::Open || line.shape.words > 35)
        };
        let first = lines
            .iter()
            .position(sure)
            .or_else(|| lines.iter().position(paragraph(Grade::Good)))
            .or_else(|| lines.iter().position(paragraph(Grade::Near)))
            .unwrap_or(lines.len());
        let after = lines.get(first..).unwrap_or(&[]);
        let good = || after.iter().filter(|line| paragraph(Grade::Good)(line));
        let closed = good().filter(|line| line.shape.is_closed()).count();
        let punctuated = closed * 2 >= good().count();
        let foreign = mend::is_foreign(lines);

        // What stands before anything that ends a story is surely the story's.
        let over = |line: &Evidence<'_>| matches!(line.opens, Opens::Teasers | Opens::Comments);
        let sure_end = after.iter().position(over).unwrap_or(after.len());
        let core = after.get(..sure_end).unwrap_or(after);
        let core_good = core.iter().filter(|line| paragraph(Grade::Good)(line)).count();
        let pool = if core_good >= 2 { core } else { after };
        let words = pool.iter().filter(|line| free(line) && line.grade != Grade::Short);
        let story = Vocabulary::of(words.map(|line| line.content.as_slice()));

        let mut page = Self {
            lines,
            language,
            story,
            first,
            last: first,
            is_story: Vec::new(),
            title: None,
            old_title: None,
            foreign,
            punctuated,
        };
        page.last = first.saturating_add(1).min(lines.len());
        page.mark_paragraphs();
        page.title = headline::choose(lines.get(..first).unwrap_or(&[]), &page.story, language);
        if page.title.is_none() {
            page.title = page.late_title();
        }
        page.old_title = page.title;
        if lines.len() >= titled::LEAST {
            page.title = titled::choose(&page.title_candidates(text), page.title);
        }
        // A page may have been saved without its title: a sentence of the story is none.
        page.title = page.title.filter(|at| !page.is_sentence(*at));
        page
    }

    /// The lines that may be the title, with what is known of each.
    #[must_use]
    pub fn title_candidates(&self, text: &str) -> Vec<(usize, titled::clues::Numbers)> {
        titled::clues::candidates(text, self.lines, self.first, self.old_title, &self.story)
    }

    /// The line of the title.
    #[must_use]
    pub fn title(&self) -> Option<usize> {
        self.title
    }

    /// Whether the line at `index` is a whole sentence among those of the story.
    fn is_sentence(&self, index: usize) -> bool {
        const LEAST: u32 = 14; // Titles that end with a stop are shorter, or stand apart.
        let sentence = |line: &Evidence<'_>| line.shape.end == End::Stop && line.shape.words >= LEAST;
        let prose = |at: usize| self.lines.get(at).is_some_and(|line| sentence(line) && line.grade == Grade::Good);
        let own = self.lines.get(index).is_some_and(|line| sentence(line) && line.level == 0);
        let packed = !self.is_apart(index + 1) && prose(index + 1);
        own && (packed || (0..index).filter(|at| prose(*at)).count() > 1)
    }

    /// A page whose only candidate for a title looks like a paragraph, or that has no story at all.
    fn late_title(&self) -> Option<usize> {
        let line = self.lines.get(self.first.min(self.lines.len().saturating_sub(1)))?;
        let none = self.first >= self.lines.len();
        let index = if none { headline::choose(self.lines, &self.story, self.language)? } else { self.first };
        let open = line.shape.end == End::Open && line.shape.words <= 30 && self.lines.len() > 1 && self.punctuated;
        (none || (open && line.is_title() && line.kind.is_none())).then_some(index)
    }

    /// Marks the paragraphs of the story: what follows the end of a story is story again only if it
    /// looks and speaks like it.
    fn mark_paragraphs(&mut self) {
        let mut over = None;
        // Titles and short sentences since the story seemed over: an empty box ends nothing.
        let mut between = 0;
        // Whether something that stands below stories was seen since the last paragraph.
        let mut ended = false;
        // Whether a link to another story was.
        let mut linked = false;
        // Whether the lines since the story seemed over are set without a gap, as those of a box are.
        let mut boxed = false;
        let mut known = None;
        for (index, line) in self.lines.iter().enumerate().skip(self.first) {
            let apart = self.is_apart(index);
            if over.is_some() && between > 0 && apart && line.grade != Grade::Good {
                boxed = false;
            }
            if let Some(kind) = line.kind {
                ended |= matches!(kind, Kind::Byline | Kind::Copyright | Kind::CommentForm | Kind::PageChrome);
                linked |= kind == Kind::RelatedLink;
                if matches!(line.opens, Opens::Teasers | Opens::Comments) && over.is_none() {
                    over = Some(line.opens);
                    between = 0;
                    boxed = true;
                }
                continue;
            }
            if line.grade != Grade::Good {
                between += 1;
                // Short sentences at the end are the story's as long as nothing stood between.
                let sentence = line.grade == Grade::Near && line.shape.end == End::Stop && line.weak.is_none();
                if sentence && over.is_none() && !ended {
                    // After a link to another story it must speak of what the paragraphs of this one speak of.
                    let speaks = |known: &mut Option<Vocabulary>| {
                        let known = known.get_or_insert_with(|| self.paragraph_words());
                        let fit = known.fit(&line.content);
                        fit.names > 0 && fit.is_at_least(30)
                    };
                    if !linked || line.shape.quoted || speaks(&mut known) {
                        self.last = index + 1;
                    }
                }
                continue;
            }
            (ended, linked) = (false, false);
            if let Some(opened) = over {
                let cut = line.shape.end == End::Ellipsis;
                let strict = opened == Opens::Comments && between > 0;
                let below_box =
                    boxed && apart && between > 0 && opened == Opens::Teasers && self.resumes_below_box(index);
                if !below_box && (cut || strict || !self.resumes(index, between == 0)) {
                    between += 1;
                    continue;
                }
                over = None;
            }
            self.is_story.push(index);
            self.last = index + 1;
        }
    }

    /// The words of the paragraphs alone.
    fn paragraph_words(&self) -> Vocabulary {
        let good = self.lines.iter().filter(|line| line.kind.is_none() && line.grade == Grade::Good);
        Vocabulary::of(good.map(|line| line.content.as_slice()))
    }

    /// Whether the paragraph at `index`, after something that ends a story, goes on with it; more
    /// readily at once after the label, or where another paragraph follows.
    fn resumes(&self, index: usize, at_once: bool) -> bool {
        let Some(line) = self.lines.get(index) else { return false };
        let fit = self.story.fit(&line.content);
        let next = self.lines.get(index + 1).filter(|next| next.kind.is_none() && next.grade == Grade::Good);
        let next = next.map(|next| self.story.fit(&next.content)).unwrap_or_default();
        let strong = fit.shared >= 4 && fit.is_at_least(30);
        let run = fit.shared > 0 && next.shared > 0 && fit.names + next.names > 0;
        strong || (at_once && fit.shared > 0) || run
    }

    /// Whether a gap parts the line at `index` from the one before it.
    fn is_apart(&self, index: usize) -> bool {
        let before = index.checked_sub(1).and_then(|before| self.lines.get(before));
        let (Some(before), Some(line)) = (before, self.lines.get(index)) else { return true };
        line.span.start > before.span.end + 1
    }

    /// Whether the sentences at `index`, which stand apart from a box as the story's paragraphs do from each other,
    /// lead on to a paragraph that names what the story names.
    fn resumes_below_box(&self, index: usize) -> bool {
        let Some(line) = self.lines.get(index) else { return false };
        let next = self.lines.get(index + 1).filter(|next| next.kind.is_none() && next.grade == Grade::Good);
        let fit = next.map(|next| self.story.fit(&next.content)).unwrap_or_default();
        line.shape.end == End::Stop && self.is_apart(index + 1) && fit.names > 0
    }

    /// Whether a caption's words are the story's, too.
    #[must_use]
    pub fn is_of_story(&self, line: &Evidence<'_>) -> bool {
        let title = self.title.and_then(|title| self.lines.get(title));
        let words = Vocabulary::of(title.map(|title| title.content.as_slice()).into_iter()).fit(&line.content);
        self.story.fit(&line.content).is_related() || words.shared > 0
    }

    /// The kind of every line.
    #[must_use]
    pub fn kinds(&self) -> Vec<Kind> {
        let mut kinds: Vec<Kind> = Vec::with_capacity(self.lines.len());
        let mut opened = Opens::Nothing;
        for (index, line) in self.lines.iter().enumerate() {
            let kind = if Some(index) == self.title || self.is_title_again(index) {
                Kind::Headline
            } else if index < self.first {
                self.head(index)
            } else if index < self.last {
                self.inside(index, &mut opened)
            } else {
                self.tail(index, &mut opened, kinds.last().copied())
            };
            // What a label above the story opens ends with the story's start.
            if index == self.first {
                opened = Opens::Nothing;
            }
            if line.opens != Opens::Nothing && (line.kind == Some(kind) || line.weak == Some(kind)) {
                opened = line.opens;
            }
            kinds.push(kind);
        }
        mend::last(self.lines, &mut kinds);
        kinds
    }

    /// Whether the line repeats the title.
    fn is_title_again(&self, index: usize) -> bool {
        let (Some(title), Some(line)) = (self.title.and_then(|title| self.lines.get(title)), self.lines.get(index))
        else {
            return false;
        };
        index < self.first && line.text.len() == title.text.len() && line.text.eq_ignore_ascii_case(title.text)
            || (index < self.first
                && line.kind.is_none()
                && headline::split_site(line.text)
                    .is_some_and(|((from, to), _)| line.text.get(from..to) == Some(title.text)))
    }

    /// A line before the first paragraph.
    fn head(&self, index: usize) -> Kind {
        let Some(line) = self.lines.get(index) else { return Kind::PageChrome };
        if let Some(kind) = line.kind.or(line.weak) {
            return kind;
        }
        let below = self.title.is_some_and(|title| index > title);
        let words = line.shape.words;
        if self.is_foreign_line(index) {
            return Kind::ForeignAdvert;
        }
        if is_item(line.text) && line.shape.words <= 12 {
            return Kind::Caption;
        }
        if below {
            if byline::parse(line.text, true).is_some() {
                return Kind::Byline;
            }
            if self.is_caption(index) {
                return Kind::Caption;
            }
            return match line.grade {
                Grade::Good | Grade::Near => Kind::Body,
                Grade::Short if self.is_name(index) => Kind::Byline,
                // A table of figures where nothing is told in sentences.
                Grade::Short if self.first >= self.lines.len() && line.shape.numbers >= 2 => Kind::Body,
                Grade::Short if tells(line.text) => Kind::Body,
                Grade::Short if words <= 2 => Kind::SectionLabel,
                Grade::Short if words >= 4 || line.shape.wide >= 8 => Kind::Subheading,
                Grade::Short => Kind::SectionLabel,
            };
        }
        match line.grade {
            Grade::Good | Grade::Near if self.story.fit(&line.content).is_at_least(30) => Kind::Body,
            _ if words <= 3 && line.shape.capitals > 0 || (line.shape.wide > 0 && line.shape.wide <= 8) => {
                Kind::SectionLabel
            }
            _ if words <= 3 => Kind::PageChrome,
            _ if self.title.is_none() && self.first >= self.lines.len() => Kind::PageChrome,
            _ if self.title.is_none() => Kind::Subheading,
            _ => Kind::SidebarHeadline,
        }
    }

    /// A name alone below the title, next to a time stamp or an outlet.
    fn is_name(&self, index: usize) -> bool {
        let Some(line) = self.lines.get(index) else { return false };
        let beside = |other: Option<&Evidence<'_>>| {
            other.is_some_and(|other| {
                matches!(other.kind.or(other.weak), Some(Kind::Timestamp | Kind::Publisher | Kind::DatelineOnly))
                    || other.text.starts_with('@')
                    || other.kind == Some(Kind::Credit) && press::agency(other.text).is_some()
            })
        };
        // A given name, alone between the title and the story.
        let given = || {
            let first = line.text.split(' ').next().unwrap_or("");
            line.shape.words <= 4 && classes(first).has(Classes::GIVEN) && (index + 1 == self.first)
        };
        (2..=12).contains(&line.shape.words)
            && line.shape.capitals + line.shape.stops + 2 >= line.shape.words
            && byline::bare(line.text).is_some()
            && (given()
                || beside(self.lines.get(index + 1))
                || index.checked_sub(1).is_some_and(|before| beside(self.lines.get(before))))
    }

    /// A line from the first paragraph to the last.
    fn inside(&self, index: usize, opened: &mut Opens) -> Kind {
        let Some(line) = self.lines.get(index) else { return Kind::Body };
        if let Some(kind) = line.kind {
            return kind;
        }
        if line.grade == Grade::Good {
            if self.is_story.binary_search(&index).is_err() && index > self.first {
                return if *opened == Opens::Comments { Kind::CommentForm } else { Kind::SidebarHeadline };
            }
            // An open line between two labels' links is a long link.
            if *opened == Opens::Links
                && line.shape.end == End::Open
                && self.punctuated
                && line.shape.words <= 28
                && !line.shape.quoted
            {
                return Kind::RelatedLink;
            }
            *opened = Opens::Nothing;
            return Kind::Body;
        }
        if self.is_foreign_line(index) {
            return Kind::ForeignAdvert;
        }
        match *opened {
            Opens::Links if line.is_title() && line.shape.words >= 3 => return Kind::RelatedLink,
            Opens::Teasers | Opens::Comments if line.is_title() || line.shape.end == End::Ellipsis => {
                return Kind::SidebarHeadline;
            }
            _ => {}
        }
        if line.grade == Grade::Near && *opened != Opens::Comments {
            *opened = Opens::Nothing;
        }
        if is_crosshead(line.text) {
            return Kind::Subheading;
        }
        if is_pull_quote(line.text) || self.is_caption(index) {
            return Kind::Caption;
        }
        if line.shape.is_closed()
            || line.shape.end == End::Colon
            || !self.punctuated
            || is_item(line.text)
            || line.text.starts_with("((")
        {
            return Kind::Body;
        }
        self.open_line(index)
    }

    /// A line inside the story without a sentence's end.
    fn open_line(&self, index: usize) -> Kind {
        let Some(line) = self.lines.get(index) else { return Kind::Body };
        let shape = &line.shape;
        let titles = |other: Option<&Evidence<'_>>| {
            other.is_some_and(|other| {
                other.kind.is_none()
                    && other.grade == Grade::Short
                    && other.shape.end == End::Open
                    && other.shape.words >= 6
            })
        };
        let in_run = titles(self.lines.get(index + 1))
            || index.checked_sub(1).is_some_and(|before| titles(self.lines.get(before)));
        if shape.words <= 10 && !(in_run && shape.words >= 6) {
            return Kind::Subheading;
        }
        // "Battered: Waves crash over the wall": a word on the picture, then what it shows.
        let label = line.text.find(": ").and_then(|at| line.text.get(..at)).unwrap_or("");
        if !label.is_empty()
            && label.split(' ').count() <= 2
            && label.starts_with(char::is_uppercase)
            && shape.is_dense(20)
        {
            return Kind::Caption;
        }
        let capitals = shape.capitals * 10 >= shape.words * 6;
        let fit = self.story.fit(&line.content);
        if capitals || in_run || !fit.is_at_least(20) || !shape.is_dense(30) {
            return if shape.words >= 14 && shape.is_dense(30) { Kind::Body } else { Kind::RelatedLink };
        }
        Kind::Body
    }

    /// A line after the last paragraph.
    fn tail(&self, index: usize, opened: &mut Opens, before: Option<Kind>) -> Kind {
        let Some(line) = self.lines.get(index) else { return Kind::PageChrome };
        if let Some(kind) = line.kind {
            return kind;
        }
        if self.is_foreign_line(index) {
            return Kind::ForeignAdvert;
        }
        let words = line.shape.words;
        let open = matches!(*opened, Opens::Nothing);
        let joined =
            matches!(before, Some(Kind::Body | Kind::Subheading | Kind::Caption | Kind::ForeignAdvert | Kind::Share));
        if open && joined && (line.shape.is_closed() || is_item(line.text)) && line.weak.is_none() {
            return if self.is_caption(index) { Kind::Caption } else { Kind::Body };
        }
        if let Some(kind) = line.weak {
            return kind;
        }
        // A last paragraph that lost its stop.
        let fit = self.story.fit(&line.content);
        if open && joined && !self.punctuated && line.shape.words >= 6 {
            return Kind::Body;
        }
        if open && joined && line.shape.words >= 12 && line.shape.is_dense(25) && fit.is_at_least(30) {
            return Kind::Body;
        }
        match *opened {
            Opens::Comments if line.grade != Grade::Short => Kind::CommentForm,
            Opens::Comments if words <= 3 => Kind::CommentForm,
            Opens::Links if words >= 3 => Kind::RelatedLink,
            _ if line.grade == Grade::Good && open && self.resumes(index, false) => Kind::Body,
            _ if byline::parse(line.text, true).is_some() => Kind::Byline,
            _ if words >= 4 || line.shape.wide >= 8 => Kind::SidebarHeadline,
            _ => Kind::PageChrome,
        }
    }

    /// A line without a credit that only names what a picture shows.
    fn is_caption(&self, index: usize) -> bool {
        let Some(line) = self.lines.get(index) else { return false };
        let shape = &line.shape;
        let english = self.language.is_some_and(|language| language.tag == "en");
        let letter = line.text.starts_with(char::is_alphabetic);
        if !english
            || !letter
            || shape.quoted
            || shape.end == End::Call
            || shape.end == End::Colon
            || !is_verbless(line.text)
        {
            return self.lines.get(index + 1).is_some_and(|next| next.text == line.text && line.grade != Grade::Short);
        }
        if shape.end == End::Stop {
            // What goes on from the sentence before it is no picture's.
            const GO_ON: &[&str] =
                &["It", "He", "She", "They", "We", "I", "There", "But", "And", "So", "Then", "Its", "Their"];
            if line.text.split(' ').next().is_some_and(|first| GO_ON.contains(&first)) {
                return false;
            }
            return (4..=16).contains(&shape.words) && !line.text.contains(':');
        }
        // "Jane Roe of the Green Party": names of the story and little words.
        let names =
            shape.capitals + shape.stops + shape.numbers >= shape.words && shape.capitals >= 2 && shape.stops > 0;
        let possessive = line.text.contains("'s ") || line.text.contains("’s ");
        let long = (6..=14).contains(&shape.words) && shape.stops >= 2 && shape.is_dense(30);
        let known = self.story.fit(&line.content).names > 0;
        (known && (names || (possessive && shape.capitals + 1 >= shape.words)) && shape.words <= 10) || long
    }

    /// A short line in a script that is not the story's.
    fn is_foreign_line(&self, index: usize) -> bool {
        let Some(line) = self.lines.get(index) else { return false };
        !self.foreign && self.first < self.lines.len() && line.shape.is_foreign() && line.grade != Grade::Good
    }
}
