//! What automated decisions rest on, whom they are about, and whether the policy owns up to them: Article 22 GDPR. What
//! a policy must say of them is in [`super::decisions`].

use super::{Facts, Group, Under, called};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::BasisKind;
use crate::model::activity::Activity;
use crate::model::decision::{Decision, Decisions};
use crate::source::Spanned;

/// The group.
pub static GROUP: Group = Group {
    title: "Limits of automated decisions",
    rules: &[&GROUND_WITHOUT_BASIS, &ABOUT_CHILDREN, &DENIED_DECISIONS],
    passes: &[(Under::Gdpr, run)],
};

/// A ground that the activity does not have.
pub static GROUND_WITHOUT_BASIS: Rule = Rule {
    code: "G22-10",
    name: "decision-ground-without-basis",
    level: Level::Warning,
    summary: "an automated decision rests on a contract or on consent, and its activity rests on none",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 22(2)(a) and (c)",
        says: "such a decision is allowed if it is necessary for a contract with the person, or based on the person's explicit consent",
    }],
    explanation: include_str!("explain/decision-ground-without-basis.md"),
    acceptable: true,
};

/// A decision about children.
pub static ABOUT_CHILDREN: Rule = Rule {
    code: "G22-11",
    name: "decision-about-children",
    level: Level::Warning,
    summary: "an automated decision is taken in an activity that is about children",
    citations: &[Citation {
        act: "GDPR",
        provision: "Recital 71",
        says: "a decision based solely on automated processing, with legal or similarly significant effects, should not concern a child",
    }],
    explanation: include_str!("explain/decision-about-children.md"),
    acceptable: true,
};

/// No automated decisions, and a purpose that is one.
pub static DENIED_DECISIONS: Rule = Rule {
    code: "G22-12",
    name: "denied-decisions",
    level: Level::Warning,
    summary: "the policy says that there are no automated decisions, and an activity has them as its purpose",
    citations: &[Citation {
        act: "GDPR",
        provision: "Article 13(2)(f)",
        says: "people are told of such decisions, the logic involved, and their significance and envisaged consequences",
    }],
    explanation: include_str!("explain/denied-decisions.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    for decision in facts.policy.automated().filter(|d| d.significant) {
        ground(facts, decision, sink);
        children(facts, decision, sink);
    }
    denied(facts, sink);
}

fn activities<'a>(facts: &Facts<'a>, decision: &Decision) -> Vec<&'a (Spanned<String>, Activity)> {
    facts.policy.performed().filter(|(id, _)| decision.is_in(&id.value)).collect()
}

fn ground(facts: &Facts<'_>, decision: &Decision, sink: &mut Sink) {
    let activities = activities(facts, decision);
    let (Some(ground), [(id, first), ..]) = (decision.ground, activities.as_slice()) else { return };
    // of bases that are only stated nobody knows what they are
    let rests_on = |kinds: &[BasisKind]| {
        activities
            .iter()
            .flat_map(|(_, a)| &a.bases)
            .any(|b| kinds.contains(&b.kind) || [BasisKind::Stated, BasisKind::NotRequired].contains(&b.kind))
    };
    let missing = match ground.value {
        "contract" if !rests_on(&[BasisKind::Contract, BasisKind::PreContract]) => "a contract",
        "explicit-consent" if !activities.iter().any(|(_, a)| a.rests_on_consent()) => "explicit consent",
        _ => return,
    };
    if first.bases.is_empty() {
        return;
    }
    sink.push(
        GROUND_WITHOUT_BASIS
            .at(ground.span, format!("the decision `{}` is based on {missing}, and activity `{}` is not", decision.id.as_deref().unwrap_or_default(), id.value))
            .also(first.keys.basis.unwrap_or(first.head), "what the activity rests on")
            .help("name the ground that the decision does have, or add the basis to the activity, with `for:` for the purpose of the decision; where a person decides in the end, it is no decision under Article 22: describe it with `profiling:` then"),
    );
}

fn children(facts: &Facts<'_>, decision: &Decision, sink: &mut Sink) {
    let child = activities(facts, decision)
        .into_iter()
        .find_map(|(_, a)| a.people.iter().find(|p| p.flag("child").is_some()));
    let Some(child) = child else { return };
    sink.push(
        ABOUT_CHILDREN
            .at(decision.head, format!("the decision `{}` is taken about children", decision.id.as_deref().unwrap_or_default()))
            .also(child.span, "children")
            .note("authorities take this as a rule with few exceptions, such as decisions that protect the child's welfare (Guidelines WP251)")
            .help("have a person take decisions about children, or take them out of the activity; where there is no other way, accept this with what protects them"),
    );
}

fn denied(facts: &Facts<'_>, sink: &mut Sink) {
    if !matches!(facts.policy.decisions, Some(Decisions::None)) {
        return;
    }
    for (id, activity) in facts.policy.performed() {
        let Some(purpose) = activity.purposes.iter().find(|p| p.term.is("automated-decisions")) else {
            continue;
        };
        sink.push(
            DENIED_DECISIONS
                .at(purpose.term.span, format!("activity `{}` has {} as a purpose, and the policy says `decisions: none`", id.value, called(&purpose.term)))
                .help("describe the decisions under `decisions:`; if they have no significant effects, write `significant: false` there"),
        );
    }
}
