//! Retention entries in words.

mod statutory;

use super::basis::one_or_list;
use super::tree::{Block, Inline, Inlines};
use super::writer::{Writer, sentences};
use crate::law::NamedFor;
use crate::localize::messages::{retention as messages, time};
use crate::model::only::people_meet;
use crate::model::{Activity, Basis, BasisKind, Form, Length, Period, Policy, Retention, Term, Unit};
use std::collections::HashSet;

/// What entries can be about.
struct Kept<'a> {
    /// The data.
    data: Vec<&'a Term>,
    /// The data that entries name.
    named: Vec<&'a str>,
    /// The groups of people.
    people: Vec<&'a Term>,
    /// Whether the controller of the policy keeps them.
    ours: bool,
    /// The consents that they rest on.
    consents: Vec<&'a Basis>,
}

/// Who does what an entry tells of, as messages select by it.
#[derive(Clone, Copy)]
struct By {
    /// `us` or `others`.
    keeps: &'static str,
    /// Who can withdraw the consent: `person`, `guardian`, or `either` of them.
    withdraws: &'static str,
}

impl<'a> Kept<'a> {
    fn of(activity: &'a Activity) -> Self {
        let data = once(activity.all_data().map(|d| &d.term));
        let people = once(activity.all_people());
        // what stays on the person's device is kept by nobody else
        let ours = activity.is_ours() && !activity.on_device;
        Self { data, named: named(&activity.retention), people, ours, consents: consents(activity).collect() }
    }

    /// The data of all activities, each once.
    fn anywhere(policy: &'a Policy) -> Self {
        let data = once(policy.performed().flat_map(|(_, a)| a.all_data().map(|d| &d.term)));
        let people = once(policy.performed().flat_map(|(_, a)| a.all_people()));
        let consents = policy.performed().flat_map(|(_, activity)| consents(activity)).collect();
        Self { data, named: named(&policy.retention), people, ours: true, consents }
    }

    /// Whether an entry that names a category is about these data: a narrower term with an entry of its own is not
    /// meant where its category is.
    fn is_about(&self, term: &Term, wanted: &str) -> bool {
        let own = term.id.as_deref();
        own == Some(wanted) || term.is(wanted) && own.is_none_or(|id| !self.named.contains(&id))
    }

    fn withdraws(&self, entry: &Retention) -> &'static str {
        let here = || self.consents.iter().filter(|consent| people_meet(&consent.people, &entry.people));
        match (here().any(|c| c.by_guardian), here().any(|c| !c.by_guardian)) {
            (true, true) => "either",
            (true, false) => "guardian",
            (false, _) => "person",
        }
    }
}

/// The data of entries that hold in every case: one for a part leaves the rest to the entry of their category.
fn named(entries: &[Retention]) -> Vec<&str> {
    let whole = |e: &&Retention| {
        let parts = e.recipients.is_empty() && e.people.is_empty() && e.only.is_everything();
        let cases = e.stage.is_none() && e.when.is_none() && e.stored_on.is_none();
        parts && cases && e.validity.from.is_none() && e.validity.to.is_none()
    };
    entries.iter().filter(whole).flat_map(|entry| &entry.data).map(|id| id.value.as_str()).collect()
}

fn consents(activity: &Activity) -> impl Iterator<Item = &Basis> {
    activity.bases.iter().filter(|basis| basis.kind == BasisKind::Consent)
}

/// Terms that several groups of people share are named once.
fn once<'a>(terms: impl Iterator<Item = &'a Term>) -> Vec<&'a Term> {
    let mut known: HashSet<&str> = HashSet::new();
    terms.filter(|term| term.id.as_deref().is_none_or(|id| known.insert(id))).collect()
}

impl Writer<'_> {
    /// All entries of an activity: one paragraph, or a list.
    pub fn retention_blocks(&self, activity: &Activity) -> Vec<Block> {
        let kept = Kept::of(activity);
        self.entries(&kept, &activity.retention)
    }

    /// The entries for the activities that have none of their own.
    pub fn general_retention(&self) -> Vec<Block> {
        let kept = Kept::anywhere(self.policy);
        self.entries(&kept, &self.policy.retention)
    }

    fn entries(&self, kept: &Kept<'_>, entries: &[Retention]) -> Vec<Block> {
        let all = entries.iter().enumerate();
        one_or_list(
            all.map(|(at, entry)| self.retention(kept, entry, entries.get(..at).unwrap_or_default()))
                .collect(),
        )
    }

    /// One entry: what it is about, how long, why, and what then. `before`: the entries that stand before it.
    fn retention(&self, kept: &Kept<'_>, entry: &Retention, before: &[Retention]) -> Inlines {
        let by = self.by(kept, entry);
        let mut parts: Vec<Inlines> = self.scope_label(kept, entry, before).into_iter().collect();
        parts.push(self.keep(entry, by));
        parts.extend(self.reasons(entry, by));
        let then = self.follows(entry, by);
        // what a review deletes is not what goes in the end: the end comes first
        parts.extend(then);
        if let Some(review) = entry.review.filter(|_| !matches!(entry.form, Form::ReviewOnly)) {
            let every = self.every(review.value);
            parts.push(self.say(match entry.culled {
                Some(_) => messages::review_every(every, by.keeps),
                None => messages::keep_review(every, by.keeps),
            }));
            parts.extend(self.culled(entry, by));
        }
        sentences(parts)
    }

    /// What follows the end: what happens then, how long that lasts and why, and what follows it in turn.
    fn follows(&self, entry: &Retention, by: By) -> Option<Inlines> {
        let then = entry.then?.value;
        let mut parts = vec![self.say(match &entry.form {
            Form::Last(..) => messages::keep_older(then, by.keeps),
            _ => messages::keep_then(then, by.keeps),
        })];
        if let Some(next) = &entry.next {
            parts.push(self.say(messages::phase(self.end(next, &next.form, by), then)));
            parts.extend(self.reasons(next, by));
            parts.extend(self.follows(next, by));
        }
        Some(sentences(parts))
    }

    /// Why so long.
    fn reasons(&self, entry: &Retention, by: By) -> Vec<Inlines> {
        let because =
            entry.because.as_ref().map(|because| messages::keep_because(self.text(because), by.keeps));
        let named = matches!(entry.form, Form::Statutory | Form::Limitation);
        let law = (!entry.law.is_empty() && !named)
            .then(|| messages::keep_law(self.laws(&entry.law, NamedFor::Period)));
        because.into_iter().chain(law).map(|call| self.say(call)).collect()
    }

    /// One entry in the overview: what it is about and how long, no more.
    pub fn retention_short(&self, activity: &Activity, entry: &Retention) -> Inlines {
        let kept = &Kept::of(activity);
        let by = self.by(kept, entry);
        let before = activity.retention.iter().position(|other| std::ptr::eq(other, entry));
        let before = activity.retention.get(..before.unwrap_or_default()).unwrap_or_default();
        let end = match &entry.form {
            Form::ReviewOnly => self.keep(entry, by),
            Form::Last(n, of) => self.say(messages::last_short(*n as usize, self.text(of))),
            Form::Indefinite(reason) => self.say(messages::indefinite_short(self.text(reason))),
            form => self.end(entry, form, by),
        };
        let end = self.catalog.sentence_start_inlines(end);
        let whole = self.follows_short(entry, end, by);
        sentences(self.scope_label(kept, entry, before).into_iter().chain([whole]))
    }

    fn follows_short(&self, entry: &Retention, end: Inlines, by: By) -> Inlines {
        let Some(then) = entry.then.map(|then| then.value) else { return end };
        let older = matches!(entry.form, Form::Last(..));
        match &entry.next {
            Some(next) => {
                let lasting = self.end(next, &next.form, by);
                let lasting = self.say(match older {
                    true => messages::older_phase_short(end, then, lasting),
                    false => messages::phase_short(end, then, lasting),
                });
                self.follows_short(next, lasting, by)
            }
            None => self.say(match older {
                true => messages::older_short(end, then),
                false => messages::then_short(end, then),
            }),
        }
    }

    fn scope_label(&self, kept: &Kept<'_>, entry: &Retention, before: &[Retention]) -> Option<Inlines> {
        let scope = self
            .retention_scope(kept, entry)
            .into_iter()
            .reduce(|scope, more| self.say(messages::retention_scope_narrowed(scope, more)));
        let label = match scope {
            Some(scope) => self.say(messages::retention_scope(self.catalog.sentence_start_inlines(scope))),
            // right after a period for some data, one for all would seem to contradict it; a review does not
            None if !matches!(entry.form, Form::ReviewOnly)
                && before.last().is_some_and(|other| !self.retention_scope(kept, other).is_empty()) =>
            {
                self.say(messages::retention_scope_rest())
            }
            None => return None,
        };
        Some(vec![Inline::Strong(label)])
    }

    /// What an entry is about, where it is not about everything.
    fn retention_scope(&self, kept: &Kept<'_>, entry: &Retention) -> Vec<Inlines> {
        let mut scope = Vec::new();
        let data: Vec<Inlines> = kept
            .data
            .iter()
            .filter(|term| entry.data.iter().any(|wanted| kept.is_about(term, &wanted.value)))
            .map(|term| self.term(term))
            .collect();
        let people = || {
            let named = |term: &&&Term| entry.people.iter().any(|wanted| term.is(&wanted.value));
            self.terms(kept.people.iter().filter(named).copied())
        };
        match (entry.people.is_empty(), data.is_empty()) {
            (true, true) => {}
            (true, false) => scope.push(self.and(data)),
            (false, true) => scope.push(people()),
            (false, false) => {
                scope.push(self.say(messages::retention_scope_data_about(self.and(data), people())));
            }
        }
        if !entry.recipients.is_empty() {
            let names = self.and(entry.recipients.iter().map(|r| self.recipient_link(&r.value)).collect());
            scope.push(self.say(match self.in_own_systems(entry) {
                true => messages::retention_scope_system(names),
                false => messages::retention_scope_recipient(names),
            }));
        }
        if !entry.only.products.is_empty() {
            let names = self.product_names(&entry.only.products);
            scope.push(self.say(messages::retention_scope_product(names)));
        }
        if !entry.only.platforms.is_empty() {
            scope.push(self.platforms(&entry.only.platforms));
        }
        scope.extend(entry.stored_on.map(|s| self.say(messages::retention_scope_stored(s.value))));
        scope.extend(entry.stage.iter().map(|t| self.text(t)));
        scope.extend(entry.when.iter().map(|t| self.text(t)));
        scope.extend(self.validity(&entry.validity));
        scope
    }

    fn keep(&self, entry: &Retention, by: By) -> Inlines {
        match &entry.form {
            Form::Last(n, of) => self.say(messages::keep_last(*n as usize, self.text(of), by.keeps)),
            Form::Indefinite(reason) => self.say(messages::keep_indefinite(self.text(reason), by.keeps)),
            Form::ReviewOnly => match (&entry.review, self.culled(entry, by)) {
                (Some(review), Some(culled)) => {
                    sentences([self.say(messages::review_every(self.every(review.value), by.keeps)), culled])
                }
                (Some(review), None) => self.say(messages::review_only(self.every(review.value), by.keeps)),
                (None, _) => Inlines::new(),
            },
            form => self.say(messages::keep(self.end(entry, form, by), by.keeps)),
        }
    }

    /// What a review deletes, or may delete.
    fn culled(&self, entry: &Retention, by: By) -> Option<Inlines> {
        let culled = entry.culled.as_ref()?;
        let what = self.terms(&culled.what);
        Some(self.say(match culled.certain {
            true => messages::review_deletes(what, by.keeps),
            false => messages::review_may_delete(what, by.keeps),
        }))
    }

    fn ends(&self, entry: &Retention, forms: &[Form], by: By) -> Inlines {
        self.or(forms.iter().map(|f| self.end(entry, f, by)).collect())
    }

    /// "for 3 years after the contract ends", "until the contract ends".
    fn end(&self, entry: &Retention, form: &Form, by: By) -> Inlines {
        match form {
            Form::Period { length, after } => self.length(*length, after.as_ref()),
            Form::Until(event) => self.until(event),
            Form::UntilWithdrawn => self.say(messages::end_withdrawn(by.withdraws)),
            Form::Session => self.say(messages::end_session()),
            Form::UntilDate(date) => self.say(messages::end_date(*date)),
            Form::Last(n, of) => self.say(messages::end_last(*n as usize, self.text(of))),
            Form::Statutory => self.statutory(entry),
            Form::Limitation => self.say(messages::end_limitation(self.laws(&entry.law, NamedFor::Period))),
            Form::Criteria(text) | Form::Indefinite(text) => self.text(text),
            Form::EarlierOf(forms) => self.say(messages::end_earlier(self.ends(entry, forms, by))),
            Form::LaterOf(forms) => self.say(messages::end_later(self.ends(entry, forms, by))),
            Form::ReviewOnly => Inlines::new(),
        }
    }

    /// "for 3 years", "for at most 90 days after the order".
    fn length(&self, length: Length, after: Option<&Term>) -> Inlines {
        let (bound, period) = match length {
            Length::Between(shortest, longest) if shortest.unit == longest.unit => {
                let (n, longest) = (shortest.count as usize, self.period(longest));
                return self.say(match after {
                    Some(event) => messages::end_between_like_after(n, longest, self.after(event)),
                    None => messages::end_between_like(n, longest),
                });
            }
            Length::Between(shortest, longest) => {
                let (shortest, longest) = (self.period(shortest), self.period(longest));
                return self.say(match after {
                    Some(event) => messages::end_between_after(shortest, longest, self.after(event)),
                    None => messages::end_between(shortest, longest),
                });
            }
            Length::Exactly(period) => ("exactly", period),
            Length::UpTo(period) => ("most", period),
            Length::AtLeast(period) => ("least", period),
        };
        self.say(match after {
            Some(event) => messages::end_for_after(self.period(period), self.after(event), bound),
            None => messages::end_for(self.period(period), bound),
        })
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

    fn by(&self, kept: &Kept<'_>, entry: &Retention) -> By {
        By { keeps: self.keeper(kept, entry), withdraws: kept.withdraws(entry) }
    }

    /// Who keeps the data, as the messages name it: a recipient, another controller or the person's own device is not
    /// "we", a system of ours is.
    fn keeper(&self, kept: &Kept<'_>, entry: &Retention) -> &'static str {
        let device = entry.stored_on.is_some_and(|s| s.value == "device");
        let here = !device && (entry.recipients.is_empty() || self.in_own_systems(entry));
        if here && kept.ours { "us" } else { "others" }
    }

    /// Whether an entry is about nothing but systems of the controller's own: there "we" keep the data.
    fn in_own_systems(&self, entry: &Retention) -> bool {
        let own = |id: &str| {
            let recipient = self.policy.recipient(id);
            recipient.is_some_and(|r| r.roles.iter().any(|role| role.value == "own-system"))
        };
        !entry.recipients.is_empty() && entry.recipients.iter().all(|r| own(&r.value))
    }
}
