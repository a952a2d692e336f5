//! Automated decisions and profiling: Articles 13(2)(f), 14(2)(g) and 22 GDPR.

use super::citations::RECIPIENTS;
use super::{Facts, Group, Under};
use crate::diag::{Citation, Diagnostic, Level, Rule, Sink};
use crate::model::Term;
use crate::model::decision::Decision;

/// The group.
pub static GROUP: Group = Group {
    title: "Automated decisions",
    rules: &[
        &UNEXPLAINED_DECISION,
        &MISSING_DECISION_GROUND,
        &MISSING_HUMAN_REVIEW,
        &SENSITIVE_DECISION,
        &SILENT_ON_DECISIONS,
        &UNSTATED_PROFILING,
        &UNLISTED_SCORER,
        &SCORE_WITHOUT_EFFECT,
    ],
    passes: &[(Under::Gdpr, run)],
};

const TOLD: Citation = Citation {
    act: "GDPR",
    provision: "Article 13(2)(f)",
    says: "people are told of such decisions, the logic involved, and their significance and envisaged consequences",
};

/// A decision without its logic or its consequences.
pub static UNEXPLAINED_DECISION: Rule = Rule {
    code: "G22-01",
    name: "unexplained-decision",
    level: Level::Error,
    summary: "an automated decision is announced without its logic or its consequences",
    citations: &[TOLD],
    explanation: include_str!("explain/unexplained-decision.md"),
    acceptable: true,
};

/// A decision that nothing of Article 22(2) allows.
pub static MISSING_DECISION_GROUND: Rule = Rule {
    code: "G22-02",
    name: "missing-decision-ground",
    level: Level::Error,
    summary: "an automated decision has no ground, or the law that authorises it is not named",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 22(2)",
        says: "such a decision is allowed only if a contract needs it, a law authorises it, or the person has explicitly consented",
    }],
    explanation: include_str!("explain/missing-decision-ground.md"),
    acceptable: true,
};

/// A decision that no human looks at again.
pub static MISSING_HUMAN_REVIEW: Rule = Rule {
    code: "G22-03",
    name: "missing-human-review",
    level: Level::Error,
    summary: "an automated decision has no way to a human",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 22(3)",
        says: "people can at least obtain human intervention, express their point of view and contest the decision",
    }],
    explanation: include_str!("explain/missing-human-review.md"),
    acceptable: true,
};

/// A decision on sensitive data that no condition allows for decisions.
pub static SENSITIVE_DECISION: Rule = Rule {
    code: "G22-04",
    name: "sensitive-decision",
    level: Level::Error,
    summary: "an automated decision belongs to an activity with sensitive data that may not be used for it",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 22(4)",
        says: "such a decision is not based on special categories of data, unless point (a) or (g) of Article 9(2) applies and suitable measures are in place",
    }],
    explanation: include_str!("explain/sensitive-decision.md"),
    acceptable: true,
};

/// Not a word on automated decisions.
pub static SILENT_ON_DECISIONS: Rule = Rule {
    code: "G22-07",
    name: "silent-on-decisions",
    level: Level::Hint,
    summary: "the policy does not say whether there are automated decisions",
    citations: &[TOLD],
    explanation: include_str!("explain/silent-on-decisions.md"),
    acceptable: true,
};

/// A score of somebody who is no recipient.
pub static UNLISTED_SCORER: Rule = Rule {
    code: "G22-09",
    name: "unlisted-scorer",
    level: Level::Error,
    summary: "a decision draws on a score of somebody, or is taken by somebody, who is not named as a recipient",
    citations: &[
        Citation {
            act: "",
            provision: "CJEU C-634/21 SCHUFA Holding",
            says: "whoever works out a probability value on which a third party draws strongly takes an automated decision itself",
        },
        RECIPIENTS,
    ],
    explanation: include_str!("explain/unlisted-scorer.md"),
    acceptable: true,
};

/// A score that decides, in a decision that is said to be small.
pub static SCORE_WITHOUT_EFFECT: Rule = Rule {
    code: "G22-06",
    name: "score-without-effect",
    level: Level::Warning,
    summary: "a decision draws strongly on the score of another, and is said to have no significant effects",
    citations: &[Citation {
        act: "",
        provision: "CJEU C-634/21 SCHUFA Holding",
        says: "a probability value on which a third party draws strongly to establish, carry out or end a contract is a decision under Article 22(1) itself",
    }],
    explanation: include_str!("explain/score-without-effect.md"),
    acceptable: true,
};

/// A purpose that is profiling, in an activity that does not say so.
pub static UNSTATED_PROFILING: Rule = Rule {
    code: "G22-08",
    name: "unstated-profiling",
    level: Level::Warning,
    summary: "a purpose is profiling, and the activity does not say how people are profiled",
    citations: &[Citation {
        act: "GDPR",
        provision: "Recital 60",
        says: "people should be informed of the existence of profiling and its consequences",
    }],
    explanation: include_str!("explain/unstated-profiling.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    if facts.policy.decisions.is_none() {
        silent(facts, sink);
    }
    for decision in facts.policy.automated().filter(|d| d.significant) {
        unexplained(decision, sink);
        missing_ground(decision, sink);
        missing_review(decision, sink);
        sensitive(facts, decision, sink);
        scorer(facts, decision, sink);
    }
    for decision in facts.policy.automated() {
        small_but_scored(decision, sink);
    }
    unstated_profiling(facts, sink);
}

/// What a score decides is as a rule whether somebody gets a contract.
fn small_but_scored(decision: &Decision, sink: &mut Sink) {
    let Some(score) = decision.score_from.first().filter(|_| !decision.significant) else { return };
    sink.push(
        SCORE_WITHOUT_EFFECT
            .at(score.span, "this decision draws strongly on a score, and is said to have no significant effects")
            .also(decision.head, "`significant: false`")
            .help("if the score in effect decides whether somebody gets a contract, or on which terms, take out `significant: false`, and give `ground:`, `logic:`, `consequences:` and `review:`"),
    );
}

/// Somebody else works out the score or takes the decision, and so gets to know about the person.
fn scorer(facts: &Facts<'_>, decision: &Decision, sink: &mut Sink) {
    let activities: Vec<_> =
        facts.policy.activities.iter().filter(|(id, _)| decision.is_in(&id.value)).collect();
    let [(_, first), ..] = activities.as_slice() else { return };
    let names: Vec<_> = activities.iter().map(|(id, _)| format!("`{}`", id.value)).collect();
    let names = names.join(", ");
    let scores = decision.score_from.iter().map(|id| (id, "works out a score"));
    let takers = decision.by.iter().map(|id| (id, "takes a decision"));
    for (who, does) in scores.chain(takers) {
        if activities.iter().flat_map(|(_, a)| &a.recipients).any(|s| s.recipient.value == who.value) {
            continue;
        }
        let (message, help) = match activities.len() {
            1 => (
                format!("`{}` {does}, and activity {names} does not name it as a recipient", who.value),
                format!("add `{}` to `recipients:` of {names}", who.value),
            ),
            _ => (
                format!("`{}` {does}, and none of the activities {names} names it as a recipient", who.value),
                format!("add `{}` to `recipients:` of those of {names} from which it gets data", who.value),
            ),
        };
        sink.push(
            UNLISTED_SCORER
                .at(who.span, message)
                .also(first.keys.recipients.unwrap_or(first.head), "the recipients")
                .help(format!("{help}: it learns at least whom the decision is about")),
        );
    }
}

fn at(rule: &'static Rule, decision: &Decision, flaw: &str) -> Diagnostic {
    let name = decision.id.as_deref().unwrap_or_default();
    rule.at(decision.head, format!("the decision `{name}` {flaw}"))
}

fn unexplained(decision: &Decision, sink: &mut Sink) {
    let (flaw, label) = match (&decision.logic, &decision.consequences) {
        (Some(_), Some(_)) => return,
        (None, Some(_)) => ("does not say how it comes about", "`logic:` is missing"),
        (Some(_), None) => ("does not say what it means for the person", "`consequences:` is missing"),
        (None, None) => ("is not explained", "`logic:` and `consequences:` are missing"),
    };
    sink.push(at(&UNEXPLAINED_DECISION, decision, flaw).label(label).help(
        "add `logic:` with which data count and how they weigh, and `consequences:` with what the decision means for the person and what may follow; if the decision has no legal or similarly significant effect, write `significant: false`",
    ));
}

fn missing_ground(decision: &Decision, sink: &mut Sink) {
    if decision.ground.is_none() {
        sink.push(
            at(&MISSING_DECISION_GROUND, decision, "has no ground")
                .label("`ground:` is missing")
                .help("add `ground: contract`, `ground: law` or `ground: explicit-consent`"),
        );
    }
    if let Some(ground) = decision.ground.filter(|ground| ground.value == "law" && decision.law.is_empty()) {
        sink.push(
            MISSING_DECISION_GROUND
                .at(ground.span, format!("the decision `{}` is authorised by a law that is not named", decision.id.as_deref().unwrap_or_default()))
                .label("`law:` is missing")
                .help("add `law:` with the Union or national law that authorises the decision and lays down what protects people"),
        );
    }
}

/// Article 22(3) is about decisions on a contract or consent; a law that authorises one has safeguards of its own.
fn missing_review(decision: &Decision, sink: &mut Sink) {
    let Some(ground) = decision.ground.filter(|g| g.value != "law") else { return };
    if decision.review.is_none() {
        sink.push(
            at(&MISSING_HUMAN_REVIEW, decision, "does not say how a human looks at it again")
                .label("`review:` is missing")
                .also(ground.span, "this ground needs it")
                .help(
                    "add `review:` with how people reach a human, give their view and contest the decision",
                ),
        );
    }
}

/// Sensitive data without any condition are reported by G09-01; here the conditions there are do not reach.
fn sensitive(facts: &Facts<'_>, decision: &Decision, sink: &mut Sink) {
    let activities = decision.activities.iter().filter_map(|a| facts.policy.activity(&a.value));
    let data = activities.flat_map(|a| a.received_data().map(move |datum| (a, datum)));
    for (activity, datum) in data.filter(|(_, d)| d.term.flag("special").is_some()) {
        let about = |scope: &[crate::source::Spanned<String>]| {
            scope.is_empty() || scope.iter().any(|s| datum.term.is(&s.value))
        };
        let mut conditions =
            activity.special.iter().filter(|s| s.point().is_some() && about(&s.scope)).peekable();
        let Some(first) = conditions.peek().map(|s| s.condition.span) else { continue };
        if conditions.any(|s| matches!(s.point(), Some('a' | 'g'))) {
            continue;
        }
        let name = datum.term.id.as_deref().map(|id| format!(" (`{id}`)")).unwrap_or_default();
        sink.push(
            at(&SENSITIVE_DECISION, decision, &format!("belongs to an activity with sensitive data{name}"))
                .label("not allowed on these data")
                .also(datum.term.span, "sensitive data")
                .also(first, "this condition does not allow automated decisions")
                .help("if the decision does not use these data, give it an activity of its own without them; otherwise it needs `special: explicit-consent`, or `substantial-public-interest` with the law"),
        );
        return;
    }
}

fn silent(facts: &Facts<'_>, sink: &mut Sink) {
    if facts.policy.writes("decisions") {
        return;
    }
    sink.push(
        SILENT_ON_DECISIONS
            .at(
                facts.policy.head,
                "this policy does not say whether people are subject to automated decisions",
            )
            .help("write `decisions: none`, or describe the decisions under `decisions:`"),
    );
}

/// Purposes that cannot be pursued without evaluating people, besides advertising that is fitted to them.
const EVALUATING: [&str; 4] =
    ["content-personalisation", "product-recommendations", "profile-enrichment", "credit-assessment"];

/// The vocabulary calls more purposes profiling than are it by nature: a loyalty card can do without.
fn evaluates(term: &Term) -> bool {
    let fitted = term.flag("advertising").is_some() || term.flag("direct-marketing").is_some();
    term.flag("profiling").is_some() && (fitted || EVALUATING.iter().any(|id| term.is(id)))
}

fn unstated_profiling(facts: &Facts<'_>, sink: &mut Sink) {
    let decides = |id: &str| facts.policy.automated().any(|d| d.is_in(id));
    for (id, activity) in facts.policy.performed() {
        if activity.profiling.is_some() || decides(&id.value) {
            continue;
        }
        let Some(purpose) = activity.purposes.iter().find(|p| evaluates(&p.term)) else {
            continue;
        };
        sink.push(
            UNSTATED_PROFILING
                .at(
                    purpose.term.span,
                    format!("activity `{}` profiles people and does not say how", id.value),
                )
                .label("this purpose evaluates people")
                .help("add `profiling:` with a sentence on what is evaluated and what follows from it"),
        );
    }
}
