//! Query and view: what a person sees follows from the query, and the counts are true.

mod about;
mod assist;
mod calendar;
mod cards;
mod characters;
mod compare;
mod concordance;
mod corpus;
mod countries;
mod counts;
mod dossiers;
mod explore;
mod export;
mod groups;
mod lessons;
mod names;
mod own;
mod page;
mod query;
mod quotes;
mod relation;
mod scale;
mod search;
mod starters;
mod timeline;
mod typed;
