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
    /// What applies them, each with the law that it is about.
    pub passes: &'static [(Under, Pass)],
}

/// Looks at a policy and reports.
pub type Pass = fn(&Facts<'_>, &mut Sink);

/// The law that rules are about: in a policy that is not under it they are silent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Under {
    /// Any policy, whatever its law.
    Any,
    /// The GDPR, that of the Union or that of the United Kingdom: where their numbers agree, a rule cites the Union's.
    Gdpr,
    /// That of the United Kingdom.
    UkGdpr,
    /// The Union's directive on privacy in electronic communications.
    Eprivacy,
}

impl Under {
    /// Whether it applies to a policy.
    fn applies(self, facts: &Facts<'_>) -> bool {
        match self {
            Under::Any => true,
            Under::Gdpr => facts.gdpr(),
            Under::Eprivacy => facts.policy.about.applies("eu"),
            Under::UkGdpr => facts.policy.about.applies("uk"),
        }
    }
}

/// Applies every rule that reads the policy.
pub fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for (under, pass) in registry::GROUPS.iter().flat_map(|group| group.passes) {
        if under.applies(facts) {
            pass(facts, sink);
        }
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
