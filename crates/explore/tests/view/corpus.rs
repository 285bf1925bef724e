//! A hand-made corpus for the tests: articles as reading would leave them.

use dateline_explore::corpus::Corpus;
use dateline_model::article::{
    Article, Basis, Country, DateKind, DateMention, Mention, Organisation, Person, Published, Reading, Salience,
    Segment, Topic,
};
use dateline_model::date::{Shape, When};
use dateline_model::rule::{Kind, Rule};
use dateline_model::source::{CorpusInfo, TopicRule};
use dateline_model::span::Span;

/// A day.
pub fn day(text: &str) -> jiff::civil::Date {
    text.parse().expect("a day")
}

/// A time from `a` to `b` of a shape; an empty bound is open.
pub fn when(shape: Shape, a: &str, b: &str) -> When {
    let bound = |text: &str| (!text.is_empty()).then(|| day(text));
    When { edtf: format!("{a}/{b}"), shape, earliest: bound(a), latest: bound(b) }
}

/// A name that stands in a side-car.
fn reading(name: &str) -> Reading {
    Reading { value: name.to_owned(), span: None, rule: Rule::HeadlineFirstLine, source: None }
}

/// An article under construction. Its text is one line per segment.
#[derive(Clone, Debug)]
pub struct Draft {
    pub article: Article,
}

impl Draft {
    /// An article with a headline.
    pub fn new(id: &str, headline: &str) -> Self {
        let article = Article { id: id.to_owned(), ..Article::default() };
        let mut draft = Self { article };
        let span = draft.line(headline, Kind::Headline, true);
        draft.article.headline =
            Some(Reading { value: headline.to_owned(), span: Some(span), rule: Rule::HeadlineFirstLine, source: None });
        draft
    }

    fn line(&mut self, text: &str, kind: Kind, feeds: bool) -> Span {
        if !self.article.text.is_empty() {
            self.article.text.push('\n');
        }
        let start = self.article.text.len();
        self.article.text.push_str(text);
        let span = Span::new(start, self.article.text.len());
        self.article.segments.push(Segment { span, kind, feeds });
        span
    }

    /// A paragraph.
    pub fn body(mut self, text: &str) -> Self {
        self.line(text, Kind::Body, true);
        self
    }

    /// A line that is not of the story.
    pub fn junk(mut self, text: &str, kind: Kind) -> Self {
        self.line(text, kind, false);
        self
    }

    /// Published then.
    pub fn published(mut self, when: When) -> Self {
        self.article.published = Published { when: Some(when), basis: Basis::Inferred, ..Published::default() };
        self
    }

    /// Published on one day.
    pub fn on(self, text: &str) -> Self {
        self.published(When::day(day(text)))
    }

    /// Names a country, wherever `words` first stand.
    pub fn country(mut self, iso: &str, salience: Salience, words: &str) -> Self {
        let mentions = self.mention(words).into_iter().collect();
        self.article.countries.push(Country { iso: iso.to_owned(), salience, score: 0.5, mentions });
        self
    }

    /// Has a topic.
    pub fn topic(mut self, slug: &str, salience: Salience) -> Self {
        self.article.topics.push(Topic { topic: slug.to_owned(), salience, score: 0.5, evidence: Vec::new() });
        self
    }

    /// Names a person.
    pub fn person(mut self, name: &str) -> Self {
        let mentions = self.mention(name).into_iter().collect();
        self.article.people.push(Person { name: name.to_owned(), role: None, country: None, mentions });
        self
    }

    /// Names an organisation.
    pub fn organisation(mut self, name: &str) -> Self {
        let mentions = self.mention(name).into_iter().collect();
        let (name, kind) = (name.to_owned(), String::new());
        self.article.organisations.push(Organisation { name, kind, country: None, mentions });
        self
    }

    /// Names its outlet.
    pub fn outlet(mut self, name: &str) -> Self {
        self.article.publisher = Some(reading(name));
        self
    }

    /// Names an agency.
    pub fn agency(mut self, name: &str) -> Self {
        self.article.agencies.push(reading(name));
        self
    }

    /// Speaks of a time in `words`.
    pub fn speaks(mut self, words: &str, when: When) -> Self {
        if let Some(mention) = self.mention(words) {
            let kind = DateKind::Absolute;
            self.article.dates.push(DateMention { span: mention.span, kind, when: Some(when), rule: Rule::DateFull });
        }
        self
    }

    /// Where `words` first stand.
    pub fn mention(&self, words: &str) -> Option<Mention> {
        let at = self.article.text.find(words)?;
        Some(Mention { span: Span::new(at, at + words.len()), rule: Rule::CountryName })
    }
}

/// A topic of the topic file.
pub fn topic(slug: &str, group: &str) -> TopicRule {
    TopicRule { slug: slug.to_owned(), group: group.to_owned(), en: format!("The {slug}"), ..TopicRule::default() }
}

/// A corpus of these articles.
pub fn corpus(drafts: Vec<Draft>) -> Corpus {
    let topics = vec![topic("talks", "diplomacy"), topic("trade", "economy"), topic("pact", "diplomacy")];
    corpus_with(drafts, topics)
}

/// A corpus of these articles, topics and dossiers.
pub fn corpus_with(drafts: Vec<Draft>, topics: Vec<TopicRule>) -> Corpus {
    dateline_pipeline::corpus_of(
        CorpusInfo::default(),
        topics,
        drafts.into_iter().map(|draft| draft.article).collect(),
        Vec::new(),
    )
}

/// Five articles that differ in every respect.
pub fn five() -> Corpus {
    use Salience::{Mention, Primary, Secondary};
    corpus(vec![
        Draft::new("a", "Norway and Chile sign a fishing pact")
            .body("Norway and Chile signed a pact on Tuesday that took ten years of talks to reach.")
            .body("It recalls the treaty of 1910, ministers said in a café.")
            .junk("Share this on all networks about Peru", Kind::Share)
            .published(when(Shape::OneOf, "2014-01-07", "2016-01-04"))
            .country("NO", Primary, "Norway")
            .country("CL", Primary, "Chile")
            .topic("talks", Secondary)
            .topic("pact", Primary)
            .speaks("1910", when(Shape::Within, "1910-01-01", "1910-12-31")),
        Draft::new("b", "Chile doubts the pact")
            .body("Chile said on Monday it may leave the pact with Norway, which expires on 23 November.")
            .published(when(Shape::OneOf, "2019-11-05", "2019-11-08"))
            .country("CL", Primary, "Chile")
            .country("NO", Secondary, "Norway")
            .topic("pact", Primary)
            .speaks("23 November", when(Shape::Day, "2019-11-23", "2019-11-23")),
        Draft::new("c", "Norway, Chile and Peru meet")
            .body("The three countries met for cease-fire talks about salmon.")
            .on("2019-11-23")
            .country("NO", Primary, "Norway")
            .country("CL", Mention, "Chile")
            .country("PE", Primary, "Peru")
            .topic("talks", Primary),
        Draft::new("d", "Salmon trade grows")
            .body("Trade in salmon between Norway and Chile grew after the war of 1939-45 and again in 2019.")
            .published(when(Shape::OneOf, "2020-04-02", ""))
            .country("NO", Secondary, "Norway")
            .country("CL", Secondary, "Chile")
            .topic("trade", Primary)
            .speaks("1939-45", when(Shape::Lasted, "1939-01-01", "1945-12-31"))
            .speaks("2019", when(Shape::Within, "2019-01-01", "2019-12-31")),
        Draft::new("e", "An undated note on Norway")
            .body("Norway and Chile traded notes about nothing in particular, without a date.")
            .country("NO", Primary, "Norway")
            .country("CL", Primary, "Chile")
            .topic("trade", Mention),
    ])
}
