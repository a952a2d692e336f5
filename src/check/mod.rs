//! Rules: policy, law and document to diagnostics.
//!
//! In: a policy with what follows from it, and later its documents. Out: diagnostics. A rule states a duty and points
//! at the provision; it never claims that a policy is in order. Rules do not look at levels or acceptances: those act
//! when the findings are collected. Adding one: see CONTRIBUTING.md.

pub mod acceptance;
pub mod california;
pub mod complaint;
pub mod conflicts;
pub mod decisions;
pub mod identity;
pub mod mechanisms;
pub mod processors;
pub mod provision;
pub mod recipients;
pub mod registry;
pub mod retention;
pub mod rights;
pub mod safeguards;
pub mod source;
pub mod statutory;
pub mod structure;
pub mod tracker_consent;
pub mod trackers;
pub mod transfers;

use crate::derive::Derived;
use crate::diag::{Rule, Sink};
use crate::model::Policy;
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
    /// Whether the GDPR applies, as it stands in the Union or in the United Kingdom.
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
