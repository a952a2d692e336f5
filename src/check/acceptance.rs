//! Rules about acceptances themselves.

use super::registry;
use crate::diag::{Acceptance, Diagnostic, Level, Rule, Sink};
use crate::load::closest;
use jiff::civil::Date;

/// An acceptance names a rule that does not exist or cannot be accepted.
pub static UNKNOWN_RULE: Rule = Rule::form(
    "ACC-01",
    "unknown-rule",
    "an acceptance names a rule that does not exist or cannot be accepted",
    include_str!("explain/unknown-rule.md"),
);

/// An acceptance covers nothing.
pub static UNUSED: Rule = Rule {
    code: "ACC-02",
    name: "unused-acceptance",
    level: Level::Warning,
    summary: "an acceptance covers no finding any more",
    citations: &[],
    explanation: include_str!("explain/unused-acceptance.md"),
    acceptable: false,
};

/// The rules of this file.
pub static ALL: &[&Rule] = &[&UNKNOWN_RULE, &UNUSED];

/// The acceptances that name rules which can be accepted; a message for the others.
pub fn known(acceptances: Vec<Acceptance>, sink: &mut Sink) -> Vec<Acceptance> {
    acceptances
        .into_iter()
        .filter(|acceptance| {
            let word = acceptance.rule.value.as_str();
            let span = acceptance.rule.span;
            match registry::find(word) {
                Some(rule) if rule.acceptable => true,
                Some(rule) => {
                    sink.push(
                        UNKNOWN_RULE
                            .at(span, format!("findings of {} cannot be accepted", rule.code))
                            .label("cannot be accepted")
                            .help("mend what it is about: without that the policy cannot be understood"),
                    );
                    false
                }
                None => {
                    sink.push(
                        UNKNOWN_RULE
                            .at(span, format!("there is no rule `{word}`"))
                            .help("write a code such as `RET-01`; `policyc rules` lists them")
                            .did_you_mean(meant(word)),
                    );
                    false
                }
            }
        })
        .collect()
}

/// The code or name that was probably meant, of a rule that can be accepted.
fn meant(word: &str) -> Option<&'static str> {
    let acceptable = registry::all().filter(|rule| rule.acceptable);
    closest(word, acceptable.flat_map(|rule| [rule.code, rule.name]))
}

/// What to say of an acceptance that covers nothing.
pub fn unused(acceptance: &Acceptance, today: Date) -> Diagnostic {
    let expired = if acceptance.until < today { ", and it has expired" } else { "" };
    UNUSED
        .at(
            acceptance.rule.span,
            format!("this accepts `{}`, which is not found here{expired}", acceptance.rule.value),
        )
        .help("remove it, or move it into the map that holds the fact which the finding is about")
}
