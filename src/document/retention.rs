//! Retention entries in words.

use super::basis::one_or_list;
use super::tree::{Block, Inline, Inlines};
use super::writer::{Writer, sentences};
use crate::localize::messages::{retention as messages, time};
use crate::model::{Activity, Form, Period, Retention, Term, Unit};

impl Writer<'_> {
    /// All entries of an activity: one paragraph, or a list.
    pub fn retention_blocks(&self, activity: &Activity) -> Vec<Block> {
        let data = terms(activity);
        one_or_list(activity.retention.iter().map(|r| self.retention(&data, r)).collect())
    }

    /// The entries for all activities that have none of their own.
    pub fn general_retention(&self) -> Vec<Block> {
        let mut data: Vec<&Term> = Vec::new();
        for term in self.policy.performed().flat_map(|(_, a)| terms(a)) {
            if !data.iter().any(|known| known.id == term.id) {
                data.push(term);
            }
        }
        one_or_list(self.policy.retention.iter().map(|r| self.retention(&data, r)).collect())
    }

    /// One entry: what it is about, how long, what then, why. `data` are those that it may be about.
    fn retention(&self, data: &[&Term], entry: &Retention) -> Inlines {
        let mut parts: Vec<Inlines> = self.scope_label(data, entry).into_iter().collect();
        parts.push(self.keep(entry));
        if !entry.law.is_empty() && !matches!(entry.form, Form::Statutory | Form::Limitation) {
            parts.push(self.say(messages::keep_law(self.laws(&entry.law))));
        }
        if let Some(because) = &entry.because {
            parts.push(self.say(messages::keep_because(self.text(because))));
        }
        if let (Some(review), false) = (&entry.review, matches!(entry.form, Form::ReviewOnly)) {
            parts.push(self.say(messages::keep_review(self.every(review.value))));
        }
        sentences(parts)
    }

    /// One entry in the overview: what it is about and how long, no more.
    pub fn retention_short(&self, activity: &Activity, entry: &Retention) -> Inlines {
        let end = match &entry.form {
            Form::ReviewOnly => self.keep(entry),
            Form::Last(n, of) => self.say(messages::last_short(*n as usize, self.text(of))),
            Form::EarlierOf(forms) => self.say(messages::earlier_short(self.ends(entry, forms))),
            Form::LaterOf(forms) => self.say(messages::later_short(self.ends(entry, forms))),
            Form::Indefinite(reason) => self.say(messages::indefinite_short(self.text(reason))),
            form => self.end(entry, form),
        };
        let end = self.catalog.sentence_start_inlines(end);
        let then = self.say(messages::then_short(end, entry.then.map_or("delete", |t| t.value)));
        sentences(self.scope_label(&terms(activity), entry).into_iter().chain([then]))
    }

    fn scope_label(&self, data: &[&Term], entry: &Retention) -> Option<Inlines> {
        let scope = self.retention_scope(data, entry).into_iter().reduce(|mut all, part| {
            all.push(Inline::text(", "));
            all.extend(part);
            all
        })?;
        let label = self.say(messages::retention_scope(self.catalog.sentence_start_inlines(scope)));
        Some(vec![Inline::Strong(label)])
    }

    /// What an entry is about, where it is not about everything.
    fn retention_scope(&self, data: &[&Term], entry: &Retention) -> Vec<Inlines> {
        let mut scope = Vec::new();
        let data: Vec<Inlines> = data
            .iter()
            .filter(|term| entry.data.iter().any(|wanted| term.is(&wanted.value)))
            .map(|term| self.term(term))
            .collect();
        if !data.is_empty() {
            scope.push(self.and(data));
        }
        if !entry.recipients.is_empty() {
            let names = entry.recipients.iter().map(|r| self.recipient_link(&r.value)).collect();
            scope.push(self.say(messages::retention_scope_recipient(self.and(names))));
        }
        if !entry.products.is_empty() {
            scope.push(self.say(messages::retention_scope_product(self.product_names(&entry.products))));
        }
        scope.extend(entry.stage.iter().map(|t| self.text(t)));
        scope.extend(entry.when.iter().map(|t| self.text(t)));
        scope
    }

    fn keep(&self, entry: &Retention) -> Inlines {
        let then = entry.then.map_or("delete", |t| t.value);
        match &entry.form {
            Form::Period { .. } | Form::Until(_) => {
                self.say(messages::keep(self.end(entry, &entry.form), then))
            }
            Form::UntilWithdrawn => self.say(messages::keep_withdrawn(then)),
            Form::Session => self.say(messages::keep_session()),
            Form::UntilDate(date) => self.say(messages::keep_until_date(*date, then)),
            Form::Last(n, of) => self.say(messages::keep_last(*n as usize, self.text(of))),
            Form::Statutory => self.say(messages::keep_statutory(self.laws(&entry.law), then)),
            Form::Limitation => self.say(messages::keep_limitation(self.laws(&entry.law), then)),
            Form::Criteria(criteria) => self.say(messages::keep_criteria(self.text(criteria), then)),
            Form::Indefinite(reason) => self.say(messages::keep_indefinite(self.text(reason))),
            Form::EarlierOf(forms) => self.say(messages::keep_earlier(self.ends(entry, forms), then)),
            Form::LaterOf(forms) => self.say(messages::keep_later(self.ends(entry, forms), then)),
            Form::ReviewOnly => match &entry.review {
                Some(review) => self.say(messages::review_only(self.every(review.value))),
                None => Inlines::new(),
            },
        }
    }

    fn ends(&self, entry: &Retention, forms: &[Form]) -> Inlines {
        self.or(forms.iter().map(|f| self.end(entry, f)).collect())
    }

    /// "for 3 years after the contract ends", "until the contract ends".
    fn end(&self, entry: &Retention, form: &Form) -> Inlines {
        match form {
            Form::Period { period, after: Some(event) } => {
                self.say(messages::end_for_after(self.period(*period), self.after(event)))
            }
            Form::Period { period, after: None } => self.say(messages::end_for(self.period(*period))),
            Form::Until(event) => self.until(event),
            Form::UntilWithdrawn => self.say(messages::end_withdrawn()),
            Form::Session => self.say(messages::end_session()),
            Form::UntilDate(date) => self.say(messages::end_date(*date)),
            Form::Last(n, of) => self.say(messages::end_last(*n as usize, self.text(of))),
            Form::Statutory => self.say(messages::end_statutory(self.laws(&entry.law))),
            Form::Limitation => self.say(messages::end_limitation(self.laws(&entry.law))),
            Form::Criteria(text) | Form::Indefinite(text) => self.text(text),
            Form::EarlierOf(forms) | Form::LaterOf(forms) => self.ends(entry, forms),
            Form::ReviewOnly => Inlines::new(),
        }
    }

    fn every(&self, period: Period) -> Inlines {
        let n = period.count as usize;
        self.say(match period.unit {
            Unit::Minutes | Unit::Hours | Unit::Days => time::at_least_every_days(n),
            Unit::Weeks => time::at_least_every_weeks(n),
            Unit::Months => time::at_least_every_months(n),
            Unit::Years => time::at_least_every_years(n),
        })
    }
}

fn terms(activity: &Activity) -> Vec<&Term> {
    activity.all_data().map(|d| &d.term).collect()
}
