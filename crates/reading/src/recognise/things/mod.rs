//! Things with a life.
use crate::recognise::names::Text;
use crate::recognise::topics::DossierHit;
use dateline_model::article::Article;

/// Reads.
pub fn read(_text: &str, _texts: &[Text<'_>], _hits: &[DossierHit<'_>], _article: &mut Article) {}
