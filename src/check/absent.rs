//! Facts of activities that the policy says it does not perform. Article 5(1)(a) GDPR.

use super::citations::TRANSPARENT;
use super::{Facts, Group, Under};
use crate::diag::{Level, Rule, Sink};
use crate::model::{Activity, Status};
use crate::source::{Span, Spanned};

/// The group.
pub static GROUP: Group =
    Group { title: "What does not happen", rules: &[&FACTS_OF_NOTHING], passes: &[(Under::Any, run)] };

/// Data of an activity that does not happen go to somebody, are kept, or are read from a cookie.
pub static FACTS_OF_NOTHING: Rule = Rule {
    code: "DOC-25",
    name: "facts-of-absent-activity",
    level: Level::Error,
    summary: "an activity is said not to happen, and something is said that happens in it",
    citations: &[TRANSPARENT],
    explanation: include_str!("explain/facts-of-absent-activity.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for (id, activity) in facts.policy.activities.iter().filter(|(_, a)| a.status == Status::NotPerformed) {
        for (place, what) in said(facts, id, activity) {
            sink.push(
                FACTS_OF_NOTHING
                    .at(place, format!("activity `{}` is said not to happen, but {what}", id.value))
                    .also(activity.head, "`status: not-performed`")
                    .help("remove this, or the status if the activity does happen"),
            );
        }
    }
}

/// What the policy says that happens in an activity: where, and what.
fn said(facts: &Facts<'_>, id: &Spanned<String>, activity: &Activity) -> Vec<(Span, &'static str)> {
    let mut out = Vec::new();
    if let Some(first) = activity.recipients.first() {
        out.push((activity.keys.recipients.unwrap_or(first.recipient.span), "somebody gets data from it"));
    }
    if let Some(first) = activity.retention.first() {
        out.push((activity.keys.retention.unwrap_or(first.span), "its data are kept"));
    }
    let here = |name: &&Spanned<String>| name.value == id.value;
    let cookies = facts.policy.cookies.iter().flat_map(|(_, cookie)| &cookie.activities);
    out.extend(cookies.filter(here).map(|name| (name.span, "a cookie serves it")));
    let decisions = facts.policy.automated().flat_map(|decision| &decision.activities);
    out.extend(decisions.filter(here).map(|name| (name.span, "decisions are taken in it")));
    out
}
