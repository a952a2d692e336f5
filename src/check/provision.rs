//! Whether data must be given, and what happens otherwise: Article 13(2)(e) GDPR.

use super::{Facts, Group, Under};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::activity::Activity;
use crate::source::Spanned;

/// The group.
pub static GROUP: Group = Group {
    title: "Whether data must be given",
    rules: &[&MISSING_CONSEQUENCE, &UNSTATED_NEED],
    passes: &[(Under::Gdpr, run)],
};

const NEED: Citation = Citation {
    act: "GDPR",
    provision: "Article 13(2)(e)",
    says: "people are told whether they are obliged to give the data and what may follow if they do not",
};

/// Data must be given, and it is not said what happens otherwise.
pub static MISSING_CONSEQUENCE: Rule = Rule {
    code: "G13-20",
    name: "missing-consequence",
    level: Level::Error,
    summary: "data must be given, and the policy does not say what happens otherwise",
    citations: &[NEED],
    explanation: include_str!("explain/missing-consequence.md"),
    acceptable: true,
};

/// Nowhere a word on whether data must be given.
pub static UNSTATED_NEED: Rule = Rule {
    code: "G13-21",
    name: "unstated-need",
    level: Level::Warning,
    summary: "the policy nowhere says whether data must be given",
    citations: &[NEED],
    explanation: include_str!("explain/unstated-need.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for (id, activity) in facts.policy.performed() {
        missing_consequence(id, activity, sink);
    }
    unstated_need(facts, sink);
}

/// One finding per activity. Its own `otherwise:` answers for all its data; its own `need:` is for those without one.
fn missing_consequence(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    if activity.otherwise.is_some() {
        return;
    }
    let unanswered = activity
        .data
        .iter()
        .filter(|group| group.otherwise.is_none())
        .flat_map(|group| group.all().map(move |datum| (group, datum)))
        .filter(|(_, datum)| datum.otherwise.is_none());
    let Some(need) = unanswered
        .filter_map(|(group, datum)| datum.need.or(group.need).or(activity.need))
        .find(|n| n.value != "voluntary")
    else {
        return;
    };
    sink.push(
        MISSING_CONSEQUENCE
            .at(
                need.span,
                format!("activity `{}` demands data and does not say what happens if they are not given", id.value),
            )
            .label(match need.value {
                "statutory" => "the law demands them",
                "contractual" => "the contract demands them",
                _ => "they are needed",
            })
            .help("add `otherwise:` beside it with a sentence, such as `otherwise: { en: Without your address we cannot deliver., … }`"),
    );
}

fn unstated_need(facts: &Facts<'_>, sink: &mut Sink) {
    let mut asks = false;
    for (_, activity) in facts.policy.performed() {
        let group = activity.data.iter().any(|g| g.need.is_some());
        if activity.need.is_some() || group || activity.all_data().any(|d| d.need.is_some()) {
            return;
        }
        // what is observed or comes from others is not given
        let given = activity.sources.is_empty() || activity.all_sources().any(|s| s.kind() == "person");
        asks |= given && activity.keys.data.is_some();
    }
    if asks {
        sink.push(
            UNSTATED_NEED
                .at(facts.policy.head, "this policy does not say of any data whether people must give them")
                .help("add `need:` to activities that ask people for data: `voluntary`, `needed`, `contractual` or `statutory`, and `otherwise:` with what happens if the data are not given"),
        );
    }
}
