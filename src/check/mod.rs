//! Rules: policy, law and document to diagnostics.
//!
//! In: a policy with what follows from it, and later its documents. Out: diagnostics. A rule states a duty and points
//! at the provision; it never claims that a policy is in order. Rules do not look at levels or acceptances: those act
//! when the findings are collected. Adding one: see CONTRIBUTING.md.

pub mod acceptance;
pub mod bases;
pub mod california;
pub mod children;
pub mod complaint;
pub mod conflicts;
pub mod consent;
pub mod dates;
pub mod decisions;
pub mod fit;
pub mod form;
pub mod identity;
pub mod joint;
pub mod mechanisms;
pub mod periods;
pub mod processors;
pub mod provision;
pub mod purposes;
pub mod recipients;
pub mod registry;
pub mod representatives;
pub mod retention;
pub mod rights;
pub mod safeguards;
pub mod sensitive;
pub mod services;
pub mod source;
pub mod statutory;
pub mod structure;
pub mod tracker_category;
pub mod tracker_choice;
pub mod tracker_consent;
pub mod trackers;
pub mod transfers;

use crate::derive::Derived;
use crate::diag::{Rule, Sink};
use crate::model::{Policy, Term, Words};
use jiff::civil::Date;

/// What rules look at.
pub struct Facts<'a> {
    /// The policy.
    pub policy: &'a Policy,
    /// What follows from it.
    pub derived: &'a Derived<'a>,
    /// The date that rules go by.
    pub today: Date,
}

impl Facts<'_> {
    /// Whether the GDPR applies, that of the Union or that of the United Kingdom: where their numbers agree, a rule
    /// cites the Union's.
    pub fn gdpr(&self) -> bool {
        self.policy.about.applies("eu") || self.policy.about.applies("uk")
    }
}

/// Rules that belong together, in a file of their own.
pub struct Group {
    /// What they are about, for lists.
    pub title: &'static str,
    /// The rules.
    pub rules: &'static [&'static Rule],
    /// Applies them.
    pub run: fn(&Facts<'_>, &mut Sink),
}

/// Applies every rule that reads the policy.
pub fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for group in registry::GROUPS {
        (group.run)(facts, sink);
    }
}

/// What a message calls a term: its identifier, or the words of the author.
fn called(term: &Term) -> String {
    match (&term.id, &term.words) {
        (Some(id), _) => format!("`{id}`"),
        (None, Words::Own(text)) => {
            text.values.first().map_or_else(String::new, |(_, words)| format!("“{}”", words.value))
        }
        (None, _) => String::new(),
    }
}

/// Names of a list as a sentence has them: `a`, `b` and `c`.
fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
