//! Rules: policy, law and document to diagnostics.
//!
//! In: a policy with what follows from it, and later its documents. Out: diagnostics. A rule states a duty and points
//! at the provision; it never claims that a policy is in order. Rules do not look at levels or acceptances: those act
//! when the findings are collected. Adding one: see CONTRIBUTING.md.

pub mod absent;
pub mod acceptance;
pub mod adequacy;
pub mod bases;
pub mod california;
pub mod california_contents;
pub mod chains;
pub mod children;
pub mod citations;
pub mod complaint;
pub mod conditions;
pub mod conflicts;
pub mod consent;
pub mod currency;
pub mod dates;
pub mod decision_limits;
pub mod decisions;
pub mod denied;
pub mod devices;
pub mod ends;
pub mod fit;
pub mod form;
pub mod group_transfers;
pub mod headings;
pub mod identification;
pub mod identity;
pub mod joint;
pub mod lasting;
pub mod mechanism_dates;
pub mod mechanisms;
pub mod mismatch;
pub mod periods;
pub mod phrases;
pub mod processors;
pub mod prose;
pub mod provision;
pub mod purposes;
pub mod recipients;
pub mod registry;
pub mod representatives;
pub mod retention;
pub mod right_notes;
pub mod rights;
pub mod safeguards;
pub mod scopes;
pub mod sensitive;
pub mod services;
pub mod source;
pub mod statutory;
pub mod structure;
pub mod switzerland;
pub mod tracker_category;
pub mod tracker_choice;
pub mod tracker_consent;
pub mod trackers;
pub mod transfers;
pub mod unfit_mechanisms;
pub mod unmarked;
pub mod vague;
pub mod withdrawal;
pub mod wording;

use crate::derive::{Derived, is_inside};
use crate::diag::{Rule, Sink};
use crate::law::Regime;
use crate::localize;
use crate::model::party::Party;
use crate::model::{Activity, Policy, Recipient, Term, Words};
use crate::source::{Sources, Spanned};
use jiff::civil::Date;
use rayon::prelude::*;

/// What rules look at.
pub struct Facts<'a> {
    /// The policy.
    pub policy: &'a Policy,
    /// What follows from it.
    pub derived: &'a Derived<'a>,
    /// The date that rules go by.
    pub today: Date,
    /// The files of the policy, for rules that point at words within a text.
    pub sources: &'a Sources,
}

impl Facts<'_> {
    /// Whether the GDPR applies, that of the Union or that of the United Kingdom: where their numbers agree, a rule
    /// cites the Union's.
    pub fn gdpr(&self) -> bool {
        self.policy.about.applies("eu") || self.policy.about.applies("uk")
    }

    /// Whether data that go to a country are not transferred: it is where the law that the wording follows applies.
    pub fn is_inside(&self, country: &str) -> bool {
        is_inside(self.derived.home, country, self.today)
    }

    /// Where that law ends, as messages say it: `outside the EEA`.
    pub fn home(&self) -> &'static str {
        match self.derived.home {
            Regime::Eu | Regime::Efta => "the EEA",
            Regime::Uk => "the United Kingdom",
            Regime::Ch => "Switzerland",
        }
    }

    /// The country whose list of adequate countries counts; the controller's in the Union.
    pub fn exporter(&self) -> Option<&str> {
        match self.derived.home {
            Regime::Eu | Regime::Efta => self.policy.controller.as_ref().and_then(|c| c.country()),
            Regime::Uk => Some("GB"),
            Regime::Ch => Some("CH"),
        }
    }

    /// The controllers that decide on an activity, as far as the policy tells: those that it names, or else the first.
    pub fn controllers_of<'p>(&'p self, activity: &'p Activity) -> Vec<&'p Party> {
        let policy = self.policy;
        let in_charge = |id: &str| activity.controllers.iter().any(|c| c.controller.value == id);
        if activity.controllers.is_empty() {
            return policy.all_controllers().take(1).collect();
        }
        let others = policy.controllers.iter().filter(|(id, _)| in_charge(&id.value));
        let first = policy.controller.iter().filter(|_| in_charge("controller"));
        first.chain(others.map(|(_, party)| party)).collect()
    }

    /// The controllers whose data a recipient gets: those of the activities that name it, or the first where none does.
    pub fn exporters_to<'p>(&'p self, recipient: &str) -> Vec<&'p Party> {
        let gets = |a: &Activity| a.recipients.iter().any(|s| s.recipient.value == recipient);
        let mut named = self.policy.performed().filter(|(_, a)| gets(a)).peekable();
        match named.peek() {
            None => self.policy.all_controllers().take(1).collect(),
            Some(_) => named.flat_map(|(_, a)| self.controllers_of(a)).collect(),
        }
    }

    /// An instrument that protects a transfer to a recipient without a decision, as an example.
    pub fn safeguard(&self, recipient: &Recipient) -> &'static str {
        // the modules of the clauses follow the roles
        let controls =
            |role: &Spanned<&'static str>| ["controller", "joint-controller"].contains(&role.value);
        match self.derived.home {
            Regime::Eu | Regime::Efta
                if !recipient.roles.is_empty() && recipient.roles.iter().all(controls) =>
            {
                "{ by: scc, module: c2c, copy: … }"
            }
            Regime::Eu | Regime::Efta => "{ by: scc, module: c2p, copy: … }",
            Regime::Uk => "{ by: uk-idta, copy: … }",
            Regime::Ch => "{ by: swiss-clauses, copy: … }",
        }
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
    /// The Swiss Federal Act on Data Protection.
    Fadp,
    /// The same, where the GDPR, which asks for more, does not apply beside it.
    FadpAlone,
}

impl Under {
    /// Whether it applies to a policy.
    fn applies(self, facts: &Facts<'_>) -> bool {
        match self {
            Under::Any => true,
            Under::Gdpr => facts.gdpr(),
            Under::Fadp => facts.policy.about.applies("ch"),
            Under::FadpAlone => facts.policy.about.applies("ch") && !facts.gdpr(),
            Under::Eprivacy => facts.policy.about.applies("eu"),
            Under::UkGdpr => facts.policy.about.applies("uk"),
        }
    }
}

/// Applies every rule that reads the policy.
pub fn run(facts: &Facts<'_>, sink: &mut Sink) {
    let passes: Vec<_> = registry::GROUPS.iter().flat_map(|group| group.passes).collect();
    let apply = |(under, pass): &&(Under, Pass)| {
        let mut found = Sink::new();
        if under.applies(facts) {
            pass(facts, &mut found);
        }
        found.into_found()
    };
    // in the order of the rules, whichever is done first
    for found in passes.par_iter().map(apply).collect::<Vec<_>>() {
        sink.extend(found);
    }
}

/// Reads the lists of words of the shipped languages, so that this can be done while a policy is parsed.
pub fn prepare() {
    for locale in localize::shipped() {
        let _ = wording::lists::of(locale.tag);
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
