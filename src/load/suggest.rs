//! "Did you mean": the known name that is closest to what was written.

/// The closest candidate, if it is close: at most a third of the letters differ. A name that begins with what was
/// written, and goes on after a hyphen, is closest of all.
pub fn closest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = fold(written);
    let length = folded.chars().count();
    known
        .into_iter()
        .filter_map(|name| {
            let limit = (written.len().max(name.len()) / 3).max(1);
            let name_folded = fold(name);
            // each letter that one has more than the other is a difference; counting them is cheap
            if name_folded.chars().count().abs_diff(length) > limit {
                return None;
            }
            let distance = strsim::damerau_levenshtein(&folded, &name_folded);
            (distance <= limit).then_some((!goes_on(&folded, name), distance, name))
        })
        .min()
        .map(|(_, _, name)| name)
}

/// Whether a name is the written one with more words.
fn goes_on(written: &str, name: &str) -> bool {
    written.len() >= 4 && name.strip_prefix(written).is_some_and(|rest| rest.starts_with('-'))
}

/// Spaces and underscores are written for hyphens often enough.
fn fold(name: &str) -> String {
    name.to_lowercase().replace([' ', '_'], "-")
}

#[cfg(test)]
mod tests {
    use super::closest;

    #[test]
    fn close_names_and_none_that_are_far() {
        let known = ["retention", "recipients", "missing-retention-period", "missing-translation"];
        assert_eq!(closest("retension", known), Some("retention"));
        assert_eq!(closest("Recipient", known), Some("recipients"));
        assert_eq!(closest("missing retention", known), Some("missing-retention-period"));
        assert_eq!(closest("missing_translatoin", known), Some("missing-translation"));
        assert_eq!(closest("xyzzy", known), None);
        assert_eq!(closest("", known), None);
    }
}
