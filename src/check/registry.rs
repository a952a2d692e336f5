//! Every rule there is, and lookup by code or name.

use super::{
    Group, absent, acceptance, bases, california, california_contents, chains, children, complaint,
    conditions, conflicts, consent, currency, dates, decision_limits, decisions, denied, devices, ends, fit,
    form, headings, identification, identity, joint, lasting, mechanism_dates, mechanisms, mismatch, periods,
    processors, prose, provision, purposes, recipients, representatives, retention, right_notes, rights,
    safeguards, scopes, sensitive, services, source, statutory, structure, switzerland, tracker_category,
    tracker_choice, tracker_consent, trackers, transfers, unfit_mechanisms, unmarked, vague, wording,
};
use crate::diag::Rule;
use crate::load::closest;

/// The groups of rules that read the policy, in the order in which they are listed.
pub static GROUPS: &[&Group] = &[
    &identity::GROUP,
    &joint::GROUP,
    &representatives::GROUP,
    &purposes::GROUP,
    &bases::GROUP,
    &fit::GROUP,
    &consent::GROUP,
    &children::GROUP,
    &sensitive::GROUP,
    &unmarked::GROUP,
    &source::GROUP,
    &provision::GROUP,
    &decisions::GROUP,
    &decision_limits::GROUP,
    &recipients::GROUP,
    &processors::GROUP,
    &chains::GROUP,
    &services::GROUP,
    &transfers::GROUP,
    &mechanisms::GROUP,
    &mechanism_dates::GROUP,
    &safeguards::GROUP,
    &unfit_mechanisms::GROUP,
    &retention::GROUP,
    &vague::GROUP,
    &wording::GROUP,
    &prose::GROUP,
    &conditions::GROUP,
    &headings::GROUP,
    &ends::GROUP,
    &lasting::GROUP,
    &conflicts::GROUP,
    &statutory::GROUP,
    &rights::GROUP,
    &right_notes::GROUP,
    &identification::GROUP,
    &complaint::GROUP,
    &absent::GROUP,
    &mismatch::GROUP,
    &denied::GROUP,
    &currency::GROUP,
    &form::GROUP,
    &dates::GROUP,
    &periods::GROUP,
    &scopes::GROUP,
    &devices::GROUP,
    &trackers::GROUP,
    &tracker_category::GROUP,
    &tracker_consent::GROUP,
    &tracker_choice::GROUP,
    &california::GROUP,
    &california_contents::GROUP,
    &switzerland::GROUP,
];

/// Rules of other stages: they stand beside what they are about.
static OTHERS: &[(&str, &[&Rule])] = &[
    ("Acceptances", acceptance::ALL),
    ("The document", structure::ALL),
    ("Source files", crate::load::rules::ALL),
    ("Settings", crate::config::RULES),
    ("Wording", crate::localize::rules::ALL),
    ("Templates", crate::render::rules::ALL),
    ("Several policies", crate::pipeline::RULES),
];

/// All rules with the title of their group.
pub fn groups() -> impl Iterator<Item = (&'static str, &'static [&'static Rule])> {
    GROUPS.iter().map(|g| (g.title, g.rules)).chain(OTHERS.iter().copied())
}

/// All rules.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    groups().flat_map(|(_, rules)| rules.iter().copied())
}

/// The rule of that code or name.
pub fn find(word: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.code.eq_ignore_ascii_case(word) || rule.name == word)
}

/// The name that was probably meant; codes are too alike to guess.
pub fn suggest(word: &str) -> Option<&'static str> {
    closest(word, all().map(|rule| rule.name))
}
