//! Who can speak: the people, organisations and places that the article has been found to name.

use dateline_model::article::Article;
use dateline_model::order::Order as _;
use dateline_model::span::Span;

/// What an actor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A person.
    Person,
    /// An organisation.
    Organisation,
    /// A country or capital, which can stand for its government.
    Place,
}

/// One mention of someone who can speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The mention.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
    /// Index in the article's list of its kind.
    pub index: usize,
}

/// All mentions in order of position.
#[derive(Debug)]
pub struct Actors<'a> {
    /// The mentions.
    pub list: Vec<Actor>,
    /// Names of people and organisations are looked up here.
    article: &'a Article,
}

impl<'a> Actors<'a> {
    /// The actors of `article`.
    #[must_use]
    pub fn of(article: &'a Article) -> Self {
        let mut list = Vec::new();
        for (index, person) in article.people.iter().enumerate() {
            list.extend(person.mentions.iter().map(|mention| Actor { span: mention.span, kind: Kind::Person, index }));
        }
        for (index, body) in article.organisations.iter().enumerate() {
            list.extend(body.mentions.iter().map(|mention| Actor {
                span: mention.span,
                kind: Kind::Organisation,
                index,
            }));
        }
        for (index, country) in article.countries.iter().enumerate() {
            let named =
                country.mentions.iter().filter(|mention| mention.rule != dateline_model::rule::Rule::CountryDemonym);
            list.extend(named.map(|mention| Actor { span: mention.span, kind: Kind::Place, index }));
        }
        list.order_by_key(|actor| (actor.span.start, core::cmp::Reverse(actor.span.end)));
        // "South Korean Supreme Court" is one actor: what lies in another is dropped.
        let mut end = 0;
        list.retain(|actor| {
            let keep = actor.span.start >= end;
            if keep {
                end = actor.span.end;
            }
            keep
        });
        Self { list, article }
    }

    /// The actors within `span`.
    #[must_use]
    pub fn within(&self, span: Span) -> &[Actor] {
        let from = self.list.partition_point(|actor| actor.span.start < span.start);
        let to = self.list.partition_point(|actor| actor.span.start < span.end);
        self.list.get(from..to).unwrap_or(&[])
    }

    /// The name of an actor: in full for people and organisations, as printed for places.
    #[must_use]
    pub fn name(&self, actor: &Actor, text: &str) -> String {
        match actor.kind {
            Kind::Person => self.article.people.get(actor.index).map(|person| person.name.clone()),
            Kind::Organisation => self.article.organisations.get(actor.index).map(|body| body.name.clone()),
            Kind::Place => None,
        }
        .unwrap_or_else(|| actor.span.of(text).to_owned())
    }
}
