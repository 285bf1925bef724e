//! The screens: a folder each, with the data it shows and `view`, which builds that from corpus and query. The app has
//! a folder of the same name for the components that draw it.

pub mod about;
pub mod article;
pub mod compare;
pub mod countries;
pub mod dossiers;
pub mod explore;
pub mod export;
pub mod lessons;
pub mod own;
pub mod quotes;
pub mod timeline;
