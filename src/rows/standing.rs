//! Since when a row holds, on whose word, and how surely.

use jiff::civil::Date;

/// What every row says of itself, whether of the law data or of the catalog of services.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// First day on which it holds; `None` when it always did as far as a policy can care.
    pub valid_from: Option<Date>,
    /// Last day on which it holds; `None` while no end is known.
    pub valid_to: Option<Date>,
    /// Where it was read.
    pub source: String,
    /// The day on which the source was read or last edited.
    pub verified_on: Date,
    /// The keys of the row that are not confirmed by that source: `decision`, `post`, `names.fr`.
    pub unsure: Vec<String>,
    /// What else one should know, in English; never part of a policy.
    pub note: Option<String>,
}

impl Standing {
    /// Whether the row holds on a day.
    pub fn holds_on(&self, date: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= date) && self.valid_to.is_none_or(|to| date <= to)
    }

    /// Whether the value under a key of the row is confirmed. A key that names all (`names`) covers its parts
    /// (`names.fr`).
    pub fn confirms(&self, key: &str) -> bool {
        let whole = key.split('.').next().unwrap_or(key);
        !self.unsure.iter().any(|unsure| unsure == key || unsure == whole)
    }

    /// Whether all of the row is confirmed.
    pub fn confirmed(&self) -> bool {
        self.unsure.is_empty()
    }

    /// Whether the two rows hold on a common day.
    pub fn overlaps(&self, other: &Standing) -> bool {
        let starts_before_end = |a: &Standing, b: &Standing| match (a.valid_from, b.valid_to) {
            (Some(from), Some(to)) => from <= to,
            _ => true,
        };
        starts_before_end(self, other) && starts_before_end(other, self)
    }
}

/// A row, of whatever table.
pub trait Row: Sync {
    /// Its id, unique in its table.
    fn id(&self) -> &str;

    /// Validity, source and confidence.
    fn standing(&self) -> &Standing;

    /// What it says, one line in English, for lists.
    fn says(&self) -> String;
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn standing(from: Option<Date>, to: Option<Date>) -> Standing {
        Standing {
            valid_from: from,
            valid_to: to,
            source: String::new(),
            verified_on: date(2026, 1, 1),
            unsure: vec!["names.fr".to_owned(), "post".to_owned()],
            note: None,
        }
    }

    #[test]
    fn both_ends_are_included() {
        let s = standing(Some(date(2020, 1, 2)), Some(date(2020, 12, 30)));
        assert!(!s.holds_on(date(2020, 1, 1)) && s.holds_on(date(2020, 1, 2)));
        assert!(s.holds_on(date(2020, 12, 30)) && !s.holds_on(date(2020, 12, 31)));
        assert!(standing(None, None).holds_on(date(1900, 1, 1)));
    }

    #[test]
    fn neighbours_do_not_overlap() {
        let first = standing(None, Some(date(2023, 12, 31)));
        let second = standing(Some(date(2024, 1, 1)), None);
        assert!(!first.overlaps(&second) && !second.overlaps(&first));
        assert!(second.overlaps(&standing(Some(date(2030, 1, 1)), None)));
        assert!(first.overlaps(&standing(Some(date(2023, 12, 31)), Some(date(2024, 5, 1)))));
    }

    #[test]
    fn a_part_is_unsure_when_the_whole_is() {
        let s = standing(None, None);
        assert!(!s.confirms("names.fr") && s.confirms("names.de") && s.confirms("names"));
        assert!(!s.confirms("post") && !s.confirms("post.1"));
    }
}
