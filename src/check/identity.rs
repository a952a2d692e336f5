//! Who is responsible: Articles 13(1)(a)-(b), 26, 27 and 37 GDPR.

use super::{Facts, Group};
use crate::diag::{Citation, Level, Rule, Sink};

/// The group.
pub static GROUP: Group = Group { title: "Who is responsible", rules: &[&MISSING_CONTROLLER], run };

const IDENTITY: Citation = Citation {
    act: "GDPR",
    provision: "Article 13(1)(a)",
    says: "the identity and the contact details of the controller are given",
};

/// No controller, or one without a name.
pub static MISSING_CONTROLLER: Rule = Rule {
    code: "G13-01",
    name: "missing-controller",
    level: Level::Error,
    summary: "no controller is named",
    citations: &[IDENTITY],
    explanation: include_str!("explain/missing-controller.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    missing_controller(facts, sink);
}

fn missing_controller(facts: &Facts<'_>, sink: &mut Sink) {
    match &facts.policy.controller {
        None => sink.push(
            MISSING_CONTROLLER
                .at(facts.policy.head, "this policy does not say who the controller is")
                .help("add `controller:` with `name:`, `address:` and `email:`"),
        ),
        Some(controller) if controller.name.is_none() => sink.push(
            MISSING_CONTROLLER
                .at(controller.head, "the controller has no name")
                .label("`name:` is missing")
                .help("add `name:` with the registered name and legal form, such as `Acme AB`"),
        ),
        Some(_) => {}
    }
}
