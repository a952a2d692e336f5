//! The days from and to which a part of a policy applies: rules until a date and rules after it stand in one document.

use crate::load::{Key, Table, Value, key};
use crate::source::Spanned;
use jiff::civil::Date;

/// From when and to when something applies; always where nothing is said.
#[derive(Debug, Clone, Copy, Default)]
pub struct Validity {
    /// First day.
    pub from: Option<Spanned<Date>>,
    /// Last day.
    pub to: Option<Spanned<Date>>,
}

/// The first day of a part of the policy.
pub(super) const VALID_FROM: Key =
    key("valid-from", Value::Date, "first day on which it applies", "Article 12(1)");
/// The last day of a part of the policy.
pub(super) const VALID_TO: Key =
    key("valid-to", Value::Date, "last day on which it applies", "Article 12(1)");

impl Validity {
    /// Reads both keys.
    pub(super) fn read(table: &Table<'_>) -> Validity {
        Validity { from: table.date("valid-from"), to: table.date("valid-to") }
    }

    /// Whether there is a day that belongs to both.
    pub fn overlaps(&self, other: &Validity) -> bool {
        let before = |a: &Validity, b: &Validity| match (a.to, b.from) {
            (Some(to), Some(from)) => to.value < from.value,
            _ => false,
        };
        !before(self, other) && !before(other, self)
    }
}
