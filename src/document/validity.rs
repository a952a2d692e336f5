//! From when and to when something applies, in words.

use super::tree::Inlines;
use super::writer::Writer;
use crate::localize::messages::time as messages;
use crate::model::Validity;

impl Writer<'_> {
    /// "from 1 June 2026"; nothing where it always applies.
    pub fn validity(&self, validity: &Validity) -> Option<Inlines> {
        let (from, to) = (validity.from.map(|d| d.value), validity.to.map(|d| d.value));
        let call = match (from, to) {
            (None, None) => return None,
            (Some(from), None) => messages::valid_from(from),
            (None, Some(to)) => messages::valid_to(to),
            (Some(from), Some(to)) => messages::valid_between(from, to),
        };
        Some(self.say(call))
    }

    /// "This applies from 1 June 2026."
    pub fn applies(&self, validity: &Validity) -> Option<Inlines> {
        self.validity(validity).map(|period| self.say(messages::applies(period)))
    }
}
