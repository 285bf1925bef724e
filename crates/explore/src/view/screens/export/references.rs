//! References to all articles found, in one file.

use super::{Export, Format};
use crate::cite::{Reference, Style};
use crate::view::screens::article::reference;
use dateline_model::date::calendar::iso;

/// The file.
pub(super) fn references(export: &Export<'_>, format: Format) -> String {
    let style = match format {
        Format::Bibtex => Style::Bibtex,
        Format::Ris => Style::Ris,
        _ => Style::CslJson,
    };
    let each = export.found.iter().map(|(_, article)| {
        let address = export.made.at_article(article);
        Reference { accessed: export.made.on.map(iso), ..reference(article) }.cite(style, &address)
    });
    if style == Style::CslJson {
        // Each is an array of one.
        let items = each.filter_map(|one| Some(one.trim().strip_prefix('[')?.strip_suffix(']')?.to_owned()));
        return format!("[{}]\n", items.collect::<Vec<_>>().join(",\n"));
    }
    each.map(|one| one + "\n\n").collect()
}
