//! What the notice for residents of California says of each activity: sources, purposes, how long. Title 11 CCR 7011 and
//! Civil Code 1798.100. What it says as a whole is in [`super::california`].

use super::california::CCR;
use super::{Facts, Group, Under};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::california::California;
use crate::model::{Activity, Retention};
use crate::source::Spanned;
use jiff::ToSpan;

/// The group.
pub static GROUP: Group = Group {
    title: "California: each activity",
    rules: &[&MISSING_SOURCES, &MISSING_PURPOSES, &MISSING_RETENTION, &OUTDATED_NOTICE],
    passes: &[(Under::Any, run)],
};

/// An activity that does not say where data come from.
pub static MISSING_SOURCES: Rule = Rule {
    code: "CA-02",
    name: "missing-california-sources",
    level: Level::Error,
    summary: "the policy is for California too, and an activity does not say where its data come from",
    citations: &[Citation {
        act: CCR,
        provision: "§ 7011(e)(1)",
        says: "the notice names the categories of sources from which personal information is collected",
    }],
    explanation: include_str!("explain/missing-california-sources.md"),
    acceptable: true,
};

/// An activity without a purpose, where no other law asks for it.
pub static MISSING_PURPOSES: Rule = Rule {
    code: "CA-03",
    name: "missing-california-purposes",
    level: Level::Error,
    summary: "the policy is for California, and an activity has no purpose",
    citations: &[Citation {
        act: CCR,
        provision: "§ 7011(e)(1)",
        says: "the notice names the business or commercial purposes for which personal information is collected",
    }],
    explanation: include_str!("explain/missing-california-purposes.md"),
    acceptable: true,
};

/// An activity that does not say how long, where no other law asks for it.
pub static MISSING_RETENTION: Rule = Rule {
    code: "CA-06",
    name: "missing-california-retention",
    level: Level::Error,
    summary: "the policy is for California, and an activity does not say how long data are kept",
    citations: &[Citation {
        act: "California Civil Code",
        provision: "§ 1798.100(a)(3)",
        says: "consumers are told for each category how long it is kept, or the criteria that decide it",
    }],
    explanation: include_str!("explain/missing-california-retention.md"),
    acceptable: true,
};

/// A notice that nobody has looked at for a year.
pub static OUTDATED_NOTICE: Rule = Rule {
    code: "CA-17",
    name: "outdated-california-notice",
    level: Level::Warning,
    summary: "the notice for California was last updated more than twelve months ago",
    citations: &[Citation {
        act: "California Civil Code",
        provision: "§ 1798.130(a)(5)",
        says: "the notice is updated at least once every 12 months",
    }],
    explanation: include_str!("explain/outdated-california-notice.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    let Some(notice) = &facts.policy.california else { return };
    let general = facts.policy.retention.iter().any(Retention::holds_for_all);
    for (id, activity) in facts.policy.performed() {
        // G13-10 and RET-01 say so where the GDPR applies
        if facts.gdpr() {
            continue;
        }
        if activity.purposes.is_empty() {
            missing(
                &MISSING_PURPOSES,
                id,
                activity,
                "has no purpose",
                "add `purposes:`, such as `purposes: [order-handling]`",
                sink,
            );
        }
        if activity.retention.is_empty() && !general {
            missing(
                &MISSING_RETENTION,
                id,
                activity,
                "does not say how long data are kept",
                "add `retention:`, such as `retention: 3 years after end-of-contract`",
                sink,
            );
        }
    }
    sources(facts, notice, sink);
    outdated(facts, sink);
}

/// One finding for all: where a policy leaves sources out it does so throughout.
fn sources(facts: &Facts<'_>, notice: &California, sink: &mut Sink) {
    let silent: Vec<&Activity> = facts
        .policy
        .performed()
        .map(|(_, activity)| activity)
        .filter(|a| a.all_data().next().is_some() && a.all_sources().next().is_none())
        .collect();
    let Some(first) = silent.first() else { return };
    let what = match silent.len() {
        1 => "an activity does not say where its data come from".to_owned(),
        many => format!("{many} activities do not say where their data come from"),
    };
    sink.push(
        MISSING_SOURCES
            .at(notice.head, format!("this policy is for California too, and {what}"))
            .also(first.head, if silent.len() == 1 { "this one" } else { "the first of them" })
            .help("add `sources:` to each, such as `sources: [from-you]`"),
    );
}

fn missing(
    rule: &'static Rule,
    id: &Spanned<String>,
    activity: &Activity,
    flaw: &str,
    help: &str,
    sink: &mut Sink,
) {
    sink.push(rule.at(activity.head, format!("activity `{}` {flaw}", id.value)).help(help));
}

fn outdated(facts: &Facts<'_>, sink: &mut Sink) {
    let about = &facts.policy.about;
    let latest = about.updated.into_iter().chain(about.effective).max_by_key(|date| date.value);
    let Some(latest) = latest else { return };
    if facts.today.checked_sub(12.months()).is_ok_and(|limit| latest.value < limit) {
        sink.push(
            OUTDATED_NOTICE
                .at(latest.span, format!("the notice for California was last updated on {}", latest.value))
                .help("go through it, bring it up to date, and set `updated:` to that day"),
        );
    }
}
