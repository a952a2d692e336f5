//! "Did you mean": the known name that is closest to what was written.

/// The closest candidate, if it is close: at most a third of the letters differ.
pub fn closest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = fold(written);
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(&folded, &fold(name)), name))
        .filter(|(distance, name)| *distance <= (written.len().max(name.len()) / 3).max(1))
        .min_by_key(|(distance, name)| (*distance, *name))
        .map(|(_, name)| name)
}

/// Spaces and underscores are written for hyphens often enough.
fn fold(name: &str) -> String {
    name.to_lowercase().replace([' ', '_'], "-")
}
