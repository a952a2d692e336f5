//! As long as a law asks for: the period that the law data or the policy know, in words.
//!
//! In: an entry that leaves its period to laws. Out: a phrase that ends a sentence, with the period where it is certain.

use crate::document::tree::{Inline, Inlines};
use crate::document::writer::{Writer, in_brackets};
use crate::law::{self, NamedFor};
use crate::localize::messages::{retention as messages, time};
use crate::model::cited::Cited;
use crate::model::{Retention, find};
use crate::vocabulary::Family;

/// How long a law asks data to be kept.
struct Asked {
    /// The period in words.
    period: Inlines,
    /// What it runs from, in words: "after the end of …".
    after: Option<Inlines>,
}

impl Writer<'_> {
    /// As long as a law asks for: where the policy or the law data say how long that is, readers are told.
    pub(super) fn statutory(&self, entry: &Retention) -> Inlines {
        let law = |law: &Cited| self.law(law, NamedFor::Period);
        if let [only] = entry.law.as_slice()
            && !only.example
            && let Some(asked) = self.asked(only)
        {
            return self.say(match asked {
                Asked { period, after: Some(after) } => {
                    messages::end_statutory_for_after(period, after, law(only))
                }
                Asked { period, after: None } => messages::end_statutory_for(period, law(only)),
            });
        }
        if entry.law.iter().any(|named| named.example) {
            return self.say(messages::end_statutory(self.laws(&entry.law, NamedFor::Period)));
        }
        let laws = entry.law.iter().map(|named| match self.asked(named) {
            Some(Asked { period, after: Some(after) }) => {
                in_brackets(law(named), self.say(messages::end_for_after(period, after, "exactly")))
            }
            Some(Asked { period, after: None }) => in_brackets(law(named), period),
            None => law(named),
        });
        self.say(messages::end_statutory(self.and(laws.collect())))
    }

    /// How long a law asks data to be kept: a law of the author's own as they say, a shipped one where its only period
    /// is confirmed.
    fn asked(&self, law: &Cited) -> Option<Asked> {
        let id = law.id.value.as_str();
        if let Some(own) = find(&self.policy.laws, id) {
            return own.period.map(|p| Asked { period: self.period(p.value), after: None });
        }
        // another place of the law may set another period
        if law.provision.is_some() {
            return None;
        }
        let keep = law::statute(id)?.only_period(self.derived.today)?;
        let after = self.catalog.vocabulary(Family::Event, &keep.after, "after")?;
        Some(Asked { period: self.lasting(keep.period), after: Some(vec![Inline::Text(after)]) })
    }

    /// A period of the law data in words.
    fn lasting(&self, period: law::Period) -> Inlines {
        self.say(match period.months {
            0 => time::period_years(usize::from(period.years)),
            _ => time::period_months(period.in_months() as usize),
        })
    }
}
