//! Headings that announce something and are followed by nothing. Article 12(1) GDPR.

use super::citations::CONCISE;
use super::{Facts, Group, Under};
use crate::diag::{Level, Rule, Sink};

/// The group.
pub static GROUP: Group = Group { title: "Headings", rules: &[&EMPTY_HEADING], passes: &[(Under::Any, run)] };

/// A group that no activity belongs to.
pub static EMPTY_HEADING: Rule = Rule {
    code: "G13-33",
    name: "empty-heading",
    level: Level::Error,
    summary: "activities are announced by a heading under which there are none",
    citations: &[CONCISE],
    explanation: include_str!("explain/empty-heading.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for (id, _) in &facts.policy.groups {
        let belongs = |group: &crate::source::Spanned<String>| group.value == id.value;
        if facts.policy.activities.iter().any(|(_, activity)| activity.group.as_ref().is_some_and(belongs)) {
            continue;
        }
        sink.push(
            EMPTY_HEADING.at(id.span, format!("no activity stands under the heading `{}`", id.value)).help(
                format!(
                    "write `group: {}` at the activities that belong there, or take the heading out",
                    id.value
                ),
            ),
        );
    }
}
