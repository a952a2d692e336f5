//! The laws that a policy refers to, shipped or of the author's own, on a date. Article 6(3) GDPR.

use crate::law::{self, Statute};
use crate::model::own::Law;
use crate::model::{Policy, find};
use jiff::civil::Date;

/// A law that a policy refers to.
#[derive(Debug, Clone, Copy)]
pub enum LawRef<'p> {
    /// Defined under `laws:`.
    Own(&'p Law),
    /// One of the shipped statutes.
    Shipped(&'static Statute),
}

impl<'p> LawRef<'p> {
    /// The law of an identifier; the author's own comes first.
    pub fn of(policy: &'p Policy, id: &str) -> Option<LawRef<'p>> {
        match find(&policy.laws, id) {
            Some(own) => Some(LawRef::Own(own)),
            None => law::statute(id).map(LawRef::Shipped),
        }
    }

    /// Its name in its own language.
    pub fn name(&self) -> &'p str {
        match self {
            LawRef::Own(own) => &own.name.value,
            LawRef::Shipped(statute) => &statute.name,
        }
    }

    /// The country it is of as a two-letter code, or `EU`; `None` when the author does not say.
    pub fn country(&self) -> Option<&'p str> {
        match self {
            LawRef::Own(own) => own.country.as_ref().map(|c| c.value.as_str()),
            LawRef::Shipped(statute) => Some(&statute.country),
        }
    }

    /// The days from and to which it is in force, where they are known.
    pub fn validity(&self) -> (Option<Date>, Option<Date>) {
        match self {
            LawRef::Own(own) => (own.valid_from.map(|d| d.value), own.valid_to.map(|d| d.value)),
            LawRef::Shipped(statute) => (statute.standing.valid_from, statute.standing.valid_to),
        }
    }

    /// Whether it is in force on a day.
    pub fn in_force(&self, date: Date) -> bool {
        let (from, to) = self.validity();
        from.is_none_or(|from| from <= date) && to.is_none_or(|to| date <= to)
    }

    /// The shipped law that is in force in its place on a day.
    pub fn successor(&self, date: Date) -> Option<&'static Statute> {
        match self {
            LawRef::Own(_) => None,
            LawRef::Shipped(statute) => statute.in_force(date).filter(|s| s.id != statute.id),
        }
    }
}
