//! What for, and on what basis: what every activity must say. Articles 13(1)(c)-(d) and 14(1)(c), 14(2)(b) GDPR.
//!
//! Whether a basis that is named is well-formed is for [`super::bases`], whether it fits for [`super::fit`].

use super::citations::{PURPOSES_AND_BASIS, TRANSPARENT};
use super::{Facts, Group, Under, called, listed};
use crate::derive::{bases_of, groundless, purposes_of};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::{Activity, Basis, BasisKind};
use crate::source::{Span, Spanned};

/// The group.
pub static GROUP: Group = Group {
    title: "Purposes and legal bases",
    rules: &[
        &MISSING_PURPOSE,
        &MISSING_BASIS,
        &UNASSIGNED_BASES,
        &MISSING_INTEREST,
        &MISSING_BALANCING,
        &AI_TRAINING,
        &ONE_CASE,
    ],
    passes: &[(Under::Gdpr, run)],
};

/// An activity without purpose.
pub static MISSING_PURPOSE: Rule = Rule {
    code: "G13-10",
    name: "missing-purpose",
    level: Level::Error,
    summary: "an activity has no purpose",
    citations: &[
        PURPOSES_AND_BASIS,
        Citation {
            act: "GDPR",
            provision: "Article 5(1)(b)",
            says: "personal data must be collected for specified, explicit and legitimate purposes",
        },
    ],
    explanation: include_str!("explain/missing-purpose.md"),
    acceptable: true,
};

/// An activity, or a purpose of it, without legal basis.
pub static MISSING_BASIS: Rule = Rule {
    code: "G13-12",
    name: "missing-legal-basis",
    level: Level::Error,
    summary: "an activity or one of its purposes has no legal basis",
    citations: &[PURPOSES_AND_BASIS],
    explanation: include_str!("explain/missing-legal-basis.md"),
    acceptable: true,
};

/// Several bases and several purposes, and nothing says which belong together.
pub static UNASSIGNED_BASES: Rule = Rule {
    code: "G13-13",
    name: "unassigned-legal-bases",
    level: Level::Warning,
    summary: "several legal bases stand beside several purposes, and nothing says which belong together",
    citations: &[PURPOSES_AND_BASIS, TRANSPARENT],
    explanation: include_str!("explain/unassigned-legal-bases.md"),
    acceptable: true,
};

/// Legitimate interests, and none is named.
pub static MISSING_INTEREST: Rule = Rule {
    code: "G13-15",
    name: "missing-legitimate-interest",
    level: Level::Error,
    summary: "an activity rests on legitimate interests, and none is named",
    citations: &[
        Citation {
            act: "GDPR",
            provision: "Article 13(1)(d)",
            says: "where processing rests on point (f) of Article 6(1), the legitimate interests pursued must be stated",
        },
        Citation {
            act: "",
            provision: "CJEU C-394/23 Mousse",
            says: "a legitimate interest that people were not told of when the data were collected cannot be relied on",
        },
    ],
    explanation: include_str!("explain/missing-legitimate-interest.md"),
    acceptable: true,
};

/// Legitimate interests, and nothing is said of how they were weighed.
pub static MISSING_BALANCING: Rule = Rule {
    code: "G13-17",
    name: "missing-balancing",
    level: Level::Hint,
    summary: "nothing is said of how legitimate interests were weighed",
    citations: &[
        Citation {
            act: "GDPR",
            provision: "Article 6(1)(f)",
            says: "a legitimate interest gives no basis where the interests or rights of the people concerned override it",
        },
        Citation {
            act: "",
            provision: "Guidelines WP260 on transparency",
            says: "it is best practice to give information from the balancing test, or to say that it can be had on request",
        },
    ],
    explanation: include_str!("explain/missing-balancing.md"),
    acceptable: true,
};

/// AI is trained on data that were collected for something else, on the same basis.
pub static AI_TRAINING: Rule = Rule {
    code: "G06-15",
    name: "ai-training-without-own-basis",
    level: Level::Hint,
    summary: "training of AI models shares its legal basis with other purposes",
    citations: &[PURPOSES_AND_BASIS],
    explanation: include_str!("explain/ai-training-without-own-basis.md"),
    acceptable: true,
};

/// A basis for one case, and none for the others.
pub static ONE_CASE: Rule = Rule {
    code: "G13-44",
    name: "basis-in-one-case",
    level: Level::Hint,
    summary: "the only legal basis is for one case, and nothing is said of the others",
    citations: &[PURPOSES_AND_BASIS],
    explanation: include_str!("explain/basis-in-one-case.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    no_activity(facts, sink);
    for (id, activity) in facts.policy.performed() {
        purpose(id, activity, sink);
        basis(facts, id, activity, sink);
        assigned(id, activity, sink);
        interests(id, activity, sink);
        ai_training(id, activity, sink);
        one_case(id, activity, sink);
    }
    balancing(facts, sink);
}

/// A policy without any activity has no purpose at all. One about cookies only, or about data handled for customers,
/// says what it is for elsewhere.
fn no_activity(facts: &Facts<'_>, sink: &mut Sink) {
    let policy = facts.policy;
    let elsewhere = ["activities", "cookies", "processor-role"].iter().any(|key| policy.writes(key));
    if !elsewhere {
        sink.push(
            MISSING_PURPOSE
                .at(policy.head, "this policy does not say what personal data are processed for")
                .help("add `activities:` with one entry for each thing you do with personal data"),
        );
    }
}

fn purpose(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    if activity.keys.purposes.is_none() {
        sink.push(
            MISSING_PURPOSE
                .at(activity.head, format!("activity `{}` has no purpose", id.value))
                .label("`purposes:` is missing")
                .help("add `purposes:` with identifiers of the vocabulary or words of your own: `purposes: [enquiry-handling]`"),
        );
    }
}

fn basis(facts: &Facts<'_>, id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let Some(key) = activity.keys.basis else {
        sink.push(
            MISSING_BASIS
                .at(activity.head, format!("activity `{}` has no legal basis", id.value))
                .label("`basis:` is missing")
                .help("add `basis:` with one of: consent, contract, pre-contract, legal-obligation, vital-interests, public-task, official-authority, legitimate-interests"),
        );
        return;
    };
    not_required(facts, id, activity, sink);
    let groundless: Vec<String> = groundless(activity).iter().map(|p| called(&p.term)).collect();
    if !groundless.is_empty() {
        let (noun, verb) = if groundless.len() == 1 { ("purpose", "has") } else { ("purposes", "have") };
        sink.push(
            MISSING_BASIS
                .at(
                    key,
                    format!("in activity `{}` the {noun} {} {verb} no legal basis", id.value, listed(&groundless)),
                )
                .label("every basis here is for something else")
                .help("name the purpose under `for:` of a basis, or add a basis for it; a purpose in words of your own needs an `id:` to be named"),
        );
    }
    people_without(id, key, activity, sink);
}

/// People that no basis of a purpose is for, where all of them name groups of people.
fn people_without(id: &Spanned<String>, key: Span, activity: &Activity, sink: &mut Sink) {
    let outside = |purpose| {
        activity.people_outside(bases_of(activity, purpose).into_iter().map(|b| b.people.as_slice()))
    };
    let Some((purpose, open)) =
        activity.purposes.iter().map(|p| (p, outside(p))).find(|(_, open)| !open.is_empty())
    else {
        return;
    };
    let names: Vec<String> = open.iter().map(|term| called(term)).collect();
    let mut found = MISSING_BASIS
        .at(
            key,
            format!(
                "in activity `{}` the purpose {} has no legal basis for {}",
                id.value,
                called(&purpose.term),
                listed(&names)
            ),
        )
        .help("add a basis for them, or leave `people:` out of one that holds for everybody else");
    for people in open.iter().take(1) {
        found = found.also(people.span, "these people");
    }
    sink.push(found);
}

/// `not-required` is for laws that ask for no basis. Where only the GDPR applies there is none such, but data that are
/// not personal need none.
fn not_required(facts: &Facts<'_>, id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let other_law = ["ch", "california"].iter().any(|j| facts.policy.about.applies(j));
    let anonymous = activity.all_data().next().is_some()
        && activity.all_data().all(|datum| datum.term.flag("anonymous").is_some());
    if other_law || anonymous {
        return;
    }
    for basis in activity.bases.iter().filter(|b| b.kind == BasisKind::NotRequired) {
        sink.push(
            MISSING_BASIS
                .at(basis.span, format!("activity `{}` says that no legal basis is required", id.value))
                .label("the GDPR always requires one")
                .help("name a basis of Article 6(1): consent, contract, pre-contract, legal-obligation, vital-interests, public-task, official-authority or legitimate-interests"),
        );
    }
}

fn assigned(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let open: Vec<&Basis> =
        activity.bases.iter().filter(|b| b.scope.is_empty() && b.when.is_none()).collect();
    if activity.purposes.len() < 2 {
        return;
    }
    // bases for different times or people need not be told apart by purpose
    let at_once = open.iter().enumerate().find_map(|(index, second)| {
        let first = open.iter().take(index).find(|first| first.meets(second))?;
        Some((*first, *second))
    });
    let Some((first, second)) = at_once else { return };
    sink.push(
        UNASSIGNED_BASES
            .at(
                second.span,
                format!(
                    "activity `{}` has {} purposes and {} legal bases for all of them",
                    id.value,
                    activity.purposes.len(),
                    open.len()
                ),
            )
            .also(first.span, "this is for all purposes too")
            .help(format!(
                "say which purposes each basis is for: `- {}: {{ for: [{}] }}`",
                first.kind.word(),
                activity.purposes.first().and_then(|p| p.term.id.as_deref()).unwrap_or("…")
            )),
    );
}

fn interests(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    for basis in &activity.bases {
        let missing = basis.kind == BasisKind::LegitimateInterests && basis.interest.is_none();
        if missing {
            sink.push(
                MISSING_INTEREST
                    .at(basis.span, format!("activity `{}` names no legitimate interest", id.value))
                    .label("`interest:` is missing")
                    .help("write `legitimate-interests: { interest: … }` with the interest as a noun phrase, such as: keeping our website secure"),
            );
        }
    }
}

/// Once for a policy: whoever explains one balancing has thought of it.
fn balancing(facts: &Facts<'_>, sink: &mut Sink) {
    let all: Vec<&Basis> = facts
        .policy
        .performed()
        .flat_map(|(_, a)| &a.bases)
        .filter(|b| b.kind == BasisKind::LegitimateInterests && b.interest.is_some())
        .collect();
    if let Some(first) = all.first()
        && all.iter().all(|b| b.balancing.is_none())
    {
        sink.push(
            MISSING_BALANCING
                .at(first.span, "this policy does not say how any legitimate interest was weighed against those of the people")
                .help("add `balancing:` beside `interest:` with a sentence on why your interest prevails, or on how to get the assessment"),
        );
    }
}

/// Several bases with cases can be all there are; of one, readers ask what holds otherwise.
fn one_case(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    let [only] = activity.bases.as_slice() else { return };
    let Some(when) = only.when.as_ref().filter(|_| only.scope.is_empty()) else { return };
    // vital interests are by their nature for one case
    if only.kind == BasisKind::VitalInterests {
        return;
    }
    // where purposes or data have cases of their own, the case may be the same one
    let narrowed = activity.purposes.iter().any(|p| p.when.is_some())
        || (activity.all_data().next().is_some() && activity.all_data().all(|d| d.when.is_some()));
    if narrowed {
        return;
    }
    sink.push(
        ONE_CASE
            .at(when.span, format!("activity `{}` has a legal basis in this case only", id.value))
            .label("and otherwise?")
            .help("add the basis for the other cases; if the data are processed in this case only, say so in `summary:` or with `when:` beside the purposes, and leave it out here"),
    );
}

fn ai_training(id: &Spanned<String>, activity: &Activity, sink: &mut Sink) {
    if activity.purposes.len() < 2 {
        return;
    }
    for purpose in activity.purposes.iter().filter(|p| p.term.flag("ai-training").is_some()) {
        let only =
            |basis: &Basis| purposes_of(activity, basis).iter().all(|p| p.term.flag("ai-training").is_some());
        let bases = bases_of(activity, purpose);
        // one consent for both is for G07-05, a purpose without any basis for G13-12
        let shared = !bases.is_empty() && bases.iter().all(|b| b.kind != BasisKind::Consent);
        if shared && !bases.into_iter().any(only) {
            sink.push(
                AI_TRAINING
                    .at(
                        purpose.term.span,
                        format!(
                            "in activity `{}` training of AI models has no legal basis of its own",
                            id.value
                        ),
                    )
                    .help("make it an activity of its own, or give it a basis of its own with `for:`"),
            );
        }
    }
}
