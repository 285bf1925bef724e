//! An archive in a corpus folder: its articles with their side-cars, within the limits of `dateline-intake`.

use super::of_nobody;
use dateline_intake::collection::archive_in_folder;
use dateline_model::article::Warning;
use dateline_model::brought::Brought;
use dateline_model::source::Source;

/// The articles in the archive `raw`, their ids below `id`; what is told of its files, and what of its side-cars may withhold
/// a text and cannot be read.
pub(super) fn open(
    id: &str,
    place: &str,
    raw: &[u8],
    told: &mut Vec<Warning>,
    mistakes: &mut Vec<Warning>,
) -> Vec<Source> {
    let (brought, of_sidecars) = archive_in_folder(id, place, raw);
    let Brought { sources, sidecars, refused, told: other, .. } = brought;
    told.extend(refused.into_iter().chain(other));
    mistakes.extend(of_sidecars);
    for (_, place, stated) in sidecars {
        of_nobody(&place, stated.show, told, mistakes);
    }
    sources
}
