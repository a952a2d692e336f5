//! "Did you mean": the known name that is closest to what was written.

/// The closest candidate, if it is close: at most a third of the letters differ. A name that begins with what was
/// written, and goes on after a hyphen, is closest of all.
pub fn closest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = fold(written);
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(&folded, &fold(name)), name))
        .filter(|(distance, name)| *distance <= (written.len().max(name.len()) / 3).max(1))
        .min_by_key(|(distance, name)| (!goes_on(&folded, name), *distance, *name))
        .map(|(_, name)| name)
}

/// Whether a name is the written one with more words.
fn goes_on(written: &str, name: &str) -> bool {
    written.len() >= 4 && name.strip_prefix(written).is_some_and(|rest| rest.starts_with('-'))
}

/// Spaces and underscores are written for hyphens often enough.
fn fold(name: &str) -> String {
    name.to_lowercase().replace([' ', '_'], "-")
}
